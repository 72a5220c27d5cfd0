"""How offices set their signals, and what each signal caught."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")
PUBLISHED = sa.text("state = 'published'")


def upgrade() -> None:
    op.create_table(
        "signal_rule",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id")),
        sa.Column("path", sa.String(200), nullable=False),
        sa.Column("issuer", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(30), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("level", sa.String(10), nullable=False),
        sa.Column("numbers", sa.String(400), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("published_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("published_by", sa.String(200), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True)),
    )
    op.create_index("ix_signal_rule_unit_id", "signal_rule", ["unit_id"])
    op.create_index(
        "uq_signal_rule_published",
        "signal_rule",
        ["issuer", "code"],
        unique=True,
        sqlite_where=PUBLISHED,
        postgresql_where=PUBLISHED,
    )
    op.create_table(
        "signal_catch",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.Column("report_id", sa.Integer(), sa.ForeignKey("report.id"), nullable=False),
        sa.Column("version_id", sa.Integer(), sa.ForeignKey("report_version.id"), nullable=False),
        sa.Column("code", sa.String(30), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("version_id", "code", name="uq_signal_catch_version_id_code"),
    )
    for column in ("unit_id", "path", "report_id"):
        op.create_index(f"ix_signal_catch_{column}", "signal_catch", [column])
    op.create_index("ix_signal_catch_code_at", "signal_catch", ["code", "at"])
