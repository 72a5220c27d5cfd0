"""A form of a period may be approved by those above its unit: at whose desk it lies, how many approved it,
and what was decided. What stands has no route: it was sent, and is final."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None
MOMENT = sa.DateTime(timezone=True)
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def upgrade() -> None:
    with op.batch_alter_table("form_sheet") as batch:
        for name, table in (
            ("desk_unit_id", "unit"),
            ("submitter_id", "person"),
            ("submitted_for_id", "person"),
        ):
            named = sa.ForeignKey(f"{table}.id", name=f"fk_form_sheet_{name}")
            batch.add_column(sa.Column(name, sa.Integer(), named, nullable=True))
        batch.add_column(sa.Column("level", sa.Integer(), server_default="0", nullable=False))
        batch.add_column(sa.Column("approved_at", MOMENT, nullable=True))
    op.create_index("ix_form_sheet_desk_unit_id", "form_sheet", ["desk_unit_id", "version_id", "starts_on"])
    op.create_table(
        "form_decision",
        sa.Column("id", sa.Integer(), primary_key=True),
        *_keys(("unit_id", "unit", False), ("sheet_id", "form_sheet", False)),
        sa.Column("path", PATH, nullable=False),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.Column("act", sa.String(20), nullable=False),
        *_keys(("desk_id", "unit", True), ("person_id", "person", True)),
        sa.Column("desk", sa.String(300), nullable=False),
        sa.Column("note", sa.String(2000), nullable=False),
        sa.Column("actor", sa.String(200), nullable=False),
        sa.Column("on_behalf", sa.String(200), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.UniqueConstraint("sheet_id", "row_version", name="uq_form_decision_sheet_id_row_version"),
    )
    op.create_index("ix_form_decision_unit_id", "form_decision", ["unit_id"])
    op.create_index("ix_form_decision_path", "form_decision", ["path"])


def _keys(*columns: tuple[str, str, bool]) -> list[sa.Column[object]]:
    return [
        sa.Column(
            name,
            sa.Integer(),
            sa.ForeignKey(f"{table}.id", name=f"fk_form_decision_{name}"),
            nullable=nullable,
        )
        for name, table, nullable in columns
    ]
