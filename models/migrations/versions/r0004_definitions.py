"""Definitions without a programmer: row versions of drafts, a flag
for units below, the follower's column, sheets of yearly forms."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def upgrade() -> None:
    op.add_column(
        "definition_version", sa.Column("lower_may", sa.Boolean(), nullable=False, server_default=sa.true())
    )
    op.add_column("definition_version", sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "definition_version", sa.Column("row_version", sa.Integer(), nullable=False, server_default="1")
    )
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
    op.create_table(
        "form_sheet",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_form_sheet_unit_id")),
        sa.ForeignKeyConstraint(
            ["version_id"], ["definition_version.id"], name=op.f("fk_form_sheet_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_form_sheet")),
        sa.UniqueConstraint("unit_id", "year", "version_id", name="uq_form_sheet_unit_id_year"),
    )
    op.create_index(op.f("ix_form_sheet_path"), "form_sheet", ["path"], unique=False)
    op.create_index(op.f("ix_form_sheet_unit_id"), "form_sheet", ["unit_id"], unique=False)
