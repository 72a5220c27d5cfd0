"""Approving many reports together: a row for each ticked
report, with what was shown of it and what came of it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "bulk_decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("job_id", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=False),
        sa.Column("unit_name", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.Column("standing", sa.String(length=10), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("details", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_bulk_decision_account_id")),
        sa.ForeignKeyConstraint(["job_id"], ["job.id"], name=op.f("fk_bulk_decision_job_id")),
        sa.ForeignKeyConstraint(["report_id"], ["report.id"], name=op.f("fk_bulk_decision_report_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bulk_decision")),
        sa.UniqueConstraint("job_id", "report_id", name=op.f("uq_bulk_decision_job_id_report_id")),
    )
    op.create_index("ix_bulk_decision_account_id", "bulk_decision", ["account_id"], unique=False)
    op.create_index("ix_bulk_decision_report_id", "bulk_decision", ["report_id"], unique=False)
