"""What lies at a desk is found by its state as well: most of what ever lay there came to an end, and who
stands above the Blocs reads what lies at all of their desks. The duties of a source below a place are counted
by one index; yearly forms are read by one in the order of their years."""

from __future__ import annotations

from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None
ON_ROUTES = ("report", "directive_answer")


def upgrade() -> None:
    for table in ON_ROUTES:
        op.drop_index(f"ix_{table}_desk_unit_id", table)
        op.create_index(f"ix_{table}_desk_unit_id", table, ["desk_unit_id", "state"])
    op.drop_index("ix_duty_quarter_source", "duty")
    op.create_index("ix_duty_quarter_source", "duty", ["quarter", "source", "path"])
    op.create_index("ix_form_sheet_year", "form_sheet", ["year", "id"])
