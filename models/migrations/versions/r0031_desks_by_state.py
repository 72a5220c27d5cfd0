"""What lies at a desk is found by its state as well: most of what ever lay there came to an end, and whoever
stands above the Blocs reads what lies at all of their desks. Yearly forms are read by an index in the order
of their years."""

from __future__ import annotations

from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None
ON_ROUTES = ("report", "directive_answer")


def upgrade() -> None:
    for table in ON_ROUTES:
        op.drop_index(f"ix_{table}_desk_unit_id", table)
        op.create_index(f"ix_{table}_desk_unit_id", table, ["desk_unit_id", "state"])
    op.create_index("ix_form_sheet_year", "form_sheet", ["year", "id"])
