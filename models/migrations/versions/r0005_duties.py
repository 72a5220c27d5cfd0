"""Duties of units, the summary of grades, supplements to closed reports."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def _rises() -> tuple[sa.Column[int], sa.Column[str]]:
    return sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False), sa.Column(
        "path", PATH, nullable=False
    )


def upgrade() -> None:
    _duty()
    op.add_column(
        "meeting_plan", sa.Column("thematic", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_table(
        "grade_sum",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("grade", sa.String(10), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("points_sum", sa.Integer(), nullable=False),
        *_rises(),
        sa.UniqueConstraint("unit_id", "period", "grade", name="uq_grade_sum_unit_id"),
    )
    op.create_index("ix_grade_sum_unit_id", "grade_sum", ["unit_id"])
    op.create_index("ix_grade_sum_path", "grade_sum", ["path"])
    op.create_index("ix_grade_sum_period_path", "grade_sum", ["period", "path"])
    op.create_table(
        "supplement",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("report_id", sa.Integer(), sa.ForeignKey("report.id"), nullable=False),
        sa.Column("version_id", sa.Integer(), sa.ForeignKey("report_version.id"), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.String(200), nullable=False),
        sa.Column("person_id", sa.Integer(), sa.ForeignKey("person.id")),
        *_rises(),
        sa.UniqueConstraint("version_id", "number", name="uq_supplement_version_id_number"),
    )
    for column in ("unit_id", "path", "report_id"):
        op.create_index(f"ix_supplement_{column}", "supplement", [column])


def _duty() -> None:
    op.create_table(
        "duty",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("about_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("source", sa.String(20), nullable=False),
        sa.Column("quarter", sa.Date(), nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("opens_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("strict", sa.Boolean(), nullable=False),
        sa.Column("applicable", sa.Boolean(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("done_on", sa.Date()),
        sa.Column("extended_to", sa.Date()),
        sa.Column("extended_by", sa.String(200), nullable=False),
        sa.Column("extend_reason", sa.String(500), nullable=False),
        sa.Column("excused_at", sa.DateTime(timezone=True)),
        sa.Column("excused_by", sa.String(200), nullable=False),
        sa.Column("excuse_reason", sa.String(500), nullable=False),
        sa.Column("excuse_document", sa.String(200), nullable=False),
        sa.Column("row_version", sa.Integer(), nullable=False),
        *_rises(),
        sa.UniqueConstraint("source", "about_id", "period", "subject_id", name="uq_duty_source"),
    )
    for column in ("about_id", "unit_id", "path"):
        op.create_index(f"ix_duty_{column}", "duty", [column])
    op.create_index("ix_duty_quarter_source", "duty", ["quarter", "source"])


def downgrade() -> None:
    op.drop_column("meeting_plan", "thematic")
    for name in ("supplement", "grade_sum", "duty"):
        op.drop_table(name)
