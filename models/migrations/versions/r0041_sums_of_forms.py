"""What forms of a period come to at every place, in rows of their own; what stands is counted once they are
there (operations/migrate.py)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "form_sum",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.Column("above", PATH, nullable=False),
        sa.Column("version_id", sa.Integer(), sa.ForeignKey("definition_version.id"), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("field", sa.String(40), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.UniqueConstraint("path", "starts_on", "version_id", "field", name="uq_form_sum_path"),
    )
    for name, columns in (
        ("ix_form_sum_unit_id", ["unit_id"]),
        ("ix_form_sum_above", ["above", "starts_on", "version_id", "field"]),
        ("ix_form_sum_version_id", ["version_id", "starts_on"]),
    ):
        op.create_index(name, "form_sum", columns)
