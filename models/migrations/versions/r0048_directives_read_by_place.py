"""Answers are counted, and directives looked for, in indexes that hold what the gate asks: rows are long."""

from __future__ import annotations

from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_directive_answer_due_on_path", "directive_answer")
    op.create_index("ix_directive_answer_due_on_path", "directive_answer", ["due_on", "path", "directive_id"])
    op.create_index("ix_directive_answer_path_directive_id", "directive_answer", ["path", "directive_id"])
    op.create_index("ix_directive_path", "directive", ["path", "unit_id"])
    op.create_index("ix_directive_state_dated", "directive", ["state", "dated"])
