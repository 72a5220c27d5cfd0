"""Forms are of a month, a quarter, half a year or a year: a sheet says from which day to which."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None
DAYS = """
UPDATE form_sheet SET starts_on = {first}, ends_on = {last}
"""
MADE = {
    "sqlite": ("year || '-01-01'", "year || '-12-31'"),
    "postgresql": ("make_date(year, 1, 1)", "make_date(year, 12, 31)"),
}


def upgrade() -> None:
    for name in ("starts_on", "ends_on"):
        op.add_column("form_sheet", sa.Column(name, sa.Date(), nullable=True))
    first, last = MADE[op.get_bind().dialect.name]
    op.execute(DAYS.format(first=first, last=last))
    op.drop_index("ix_form_sheet_year", "form_sheet")
    with op.batch_alter_table("form_sheet") as batch:
        batch.drop_constraint("uq_form_sheet_unit_id_year", type_="unique")
        for name in ("starts_on", "ends_on"):
            batch.alter_column(name, existing_type=sa.Date(), nullable=False)
        batch.drop_column("year")
        batch.create_unique_constraint(
            "uq_form_sheet_unit_id_starts_on", ["unit_id", "starts_on", "version_id"]
        )
    op.create_index("ix_form_sheet_ends_on", "form_sheet", ["ends_on", "id"])
