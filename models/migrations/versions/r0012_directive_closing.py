"""Closings and reopenings of directives: append-only, one after the other."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0010"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "directive_closing",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("directive_id", sa.Integer(), sa.ForeignKey("directive.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("closes", sa.Boolean(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("note", sa.String(1000), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id")),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id")),
        sa.Column("path", PATH, nullable=False),
        sa.UniqueConstraint("directive_id", "number", name="uq_directive_closing_directive_id_number"),
    )
    op.create_index("ix_directive_closing_unit_id", "directive_closing", ["unit_id"])
