"""Answers to directives say in whose place a step was taken, and in whose place they were submitted."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "answer_event", sa.Column("on_behalf", sa.String(length=200), server_default="", nullable=False)
    )
    person = sa.ForeignKey("person.id", name="fk_directive_answer_submitted_for_id")
    op.add_column(
        "directive_answer",
        sa.Column("submitted_for_id", sa.Integer(), person, nullable=True),
        inline_references=True,
    )
