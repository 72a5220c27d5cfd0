"""Lists of choices that forms share, in editions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None


def _placed() -> list[sa.Column[object]]:
    return [
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id")),
        sa.Column("path", sa.String(200), nullable=False),
    ]


def upgrade() -> None:
    op.create_table(
        "choice_list",
        *_placed(),
        sa.Column("code", sa.String(40), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.UniqueConstraint("unit_id", "code", name="uq_choice_list_unit_id_code"),
    )
    op.create_table(
        "choice_edition",
        *_placed(),
        sa.Column("list_id", sa.Integer(), sa.ForeignKey("choice_list.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("items", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.String(200), nullable=False),
        sa.UniqueConstraint("list_id", "number", name="uq_choice_edition_list_id_number"),
    )
    for table in ("choice_list", "choice_edition"):
        op.create_index(f"ix_{table}_unit_id", table, ["unit_id"])
