"""Duties of one source at and below a place are found by an index: trends of quarters read no others."""

from __future__ import annotations

from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_duty_quarter_source_path", "duty", ["quarter", "source", "path"])
    op.drop_index("ix_duty_quarter_source", "duty")
