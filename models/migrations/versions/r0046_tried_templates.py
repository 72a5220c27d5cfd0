"""Word templates that are looked at before they are taken into use."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "tried_template",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id")),
        sa.Column("path", PATH, nullable=False),
        sa.UniqueConstraint("unit_id", "kind", name="uq_tried_template_unit_id_kind"),
    )
    op.create_index("ix_tried_template_unit_id", "tried_template", ["unit_id"])
