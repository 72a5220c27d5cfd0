"""A form of a period is sent, taken back and sent back; what is typed before is its unit's alone; a superior
closes a period. What was saved so far has counted: it is as if it had been sent when it was saved."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None
MOMENT = sa.DateTime(timezone=True)
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def upgrade() -> None:
    with op.batch_alter_table("form_sheet") as batch:
        batch.add_column(sa.Column("turn", sa.Integer(), server_default="1", nullable=False))
        for name in ("sent_at", "first_sent_at", "returned_at"):
            batch.add_column(sa.Column(name, MOMENT, nullable=True))
        for name, length in (("sent_by", 200), ("returned_by", 200), ("remark", 500)):
            batch.add_column(sa.Column(name, sa.String(length), server_default="", nullable=False))
        batch.drop_constraint("uq_form_sheet_unit_id_starts_on", type_="unique")
        batch.create_unique_constraint(
            "uq_form_sheet_unit_id_starts_on", ["unit_id", "starts_on", "version_id", "turn"]
        )
    op.execute("UPDATE form_sheet SET sent_at = saved_at, first_sent_at = saved_at")
    op.create_index("ix_form_sheet_version_id", "form_sheet", ["version_id", "starts_on", "path"])
    op.create_table(
        "form_draft",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("kept_at", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column(
            "unit_id", sa.Integer(), sa.ForeignKey("unit.id", name="fk_form_draft_unit_id"), nullable=False
        ),
        sa.Column("path", PATH, nullable=False),
        sa.Column(
            "sheet_id",
            sa.Integer(),
            sa.ForeignKey("form_sheet.id", name="fk_form_draft_sheet_id"),
            nullable=False,
        ),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.UniqueConstraint("sheet_id", name="uq_form_draft_sheet_id"),
    )
    op.create_index("ix_form_draft_unit_id", "form_draft", ["unit_id"])
    op.create_table(
        "form_closing",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "unit_id", sa.Integer(), sa.ForeignKey("unit.id", name="fk_form_closing_unit_id"), nullable=True
        ),
        sa.Column("path", PATH, nullable=False),
        sa.Column(
            "definition_id",
            sa.Integer(),
            sa.ForeignKey("definition.id", name="fk_form_closing_definition_id"),
            nullable=False,
        ),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("closed_at", MOMENT, nullable=False),
        sa.Column("closed_by", sa.String(200), nullable=False),
        sa.UniqueConstraint(
            "unit_id", "definition_id", "starts_on", name="uq_form_closing_unit_id_definition_id_starts_on"
        ),
    )
    op.create_index("ix_form_closing_unit_id", "form_closing", ["unit_id"])
    op.create_table(
        "form_withdrawal",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "unit_id",
            sa.Integer(),
            sa.ForeignKey("unit.id", name="fk_form_withdrawal_unit_id"),
            nullable=True,
        ),
        sa.Column("path", PATH, nullable=False),
        sa.Column(
            "version_id",
            sa.Integer(),
            sa.ForeignKey("definition_version.id", name="fk_form_withdrawal_version_id"),
            nullable=False,
        ),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.UniqueConstraint("version_id", name="uq_form_withdrawal_version_id"),
    )
    op.create_index("ix_form_withdrawal_unit_id", "form_withdrawal", ["unit_id"])
    op.create_table(
        "form_task",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "version_id",
            sa.Integer(),
            sa.ForeignKey("definition_version.id", name="fk_form_task_version_id"),
            nullable=False,
        ),
        sa.Column("quarter", sa.Date(), nullable=False),
        sa.Column("after", sa.Integer(), server_default="0", nullable=False),
        sa.Column("moves", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.UniqueConstraint("version_id", "quarter", name="uq_form_task_version_id_quarter"),
    )
