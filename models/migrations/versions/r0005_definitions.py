"""Definitions without a programmer: drafts have a row version, a version may hold for everything below, the follower has a column."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def upgrade() -> None:
    op.add_column("definition_version", sa.Column("lower_may", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.add_column("definition_version", sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("definition_version", sa.Column("row_version", sa.Integer(), nullable=False, server_default="1"))
    op.create_table(
        "follower_answer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sheet_id", sa.Integer(), nullable=False),
        sa.Column("field_code", sa.String(length=40), nullable=False),
        sa.Column("value", sa.String(length=400), nullable=True),
        sa.Column("note", sa.String(length=1000), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(["sheet_id"], ["score_sheet.id"], name=op.f("fk_follower_answer_sheet_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_follower_answer_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follower_answer")),
        sa.UniqueConstraint("sheet_id", "field_code", name="uq_follower_answer_sheet_id_field_code"),
    )
    op.create_index(op.f("ix_follower_answer_unit_id"), "follower_answer", ["unit_id"], unique=False)
