"""Duties are found by the unit they are about and by quarter and place, answers by their day, units that
ended, and roots that say from when they work with the program, each from one index."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_duty_about_id_quarter_source", "duty", ["about_id", "quarter", "source"])
    op.create_index("ix_duty_quarter_path", "duty", ["quarter", "path"])
    op.drop_index("ix_duty_about_id", "duty")
    op.create_index("ix_directive_answer_due_on", "directive_answer", ["due_on"])
    for column in ("dissolved_on", "in_use_from"):
        where = sa.text(f"{column} IS NOT NULL")
        op.create_index(f"ix_unit_{column}", "unit", [column], sqlite_where=where, postgresql_where=where)
