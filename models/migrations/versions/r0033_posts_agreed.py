"""When a post was entered and what its cell agreed to; when what a unit keeps was first recorded. Posts that
are there stand as agreed, and everything kept is older than any post entered from now on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None
KEPT = (
    *("meeting_record", "roll_entry", "member", "attachment", "sheet_body", "sheet_answer"),
    *("report_draft", "answer_draft", "pin_draft", "follower_answer"),
)
EPOCH = "1970-01-01 00:00:00+00:00"


def upgrade() -> None:
    for table in KEPT:
        op.add_column(table, sa.Column("kept_at", sa.BigInteger(), server_default="0", nullable=False))
    agreed = sa.ForeignKey("person.id", name="fk_post_agreed_by_id")
    moment = sa.DateTime(timezone=True)
    columns = (
        sa.Column("entered_at", moment, server_default=EPOCH, nullable=False),
        sa.Column("opens_from", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("agreed_at", moment, nullable=True),
        sa.Column("offered_from", sa.BigInteger(), nullable=True),
        sa.Column("read_at", moment, nullable=True),
        sa.Column("code_at", sa.BigInteger(), nullable=True),
    )
    for column in columns:
        op.add_column("post", column)
    named = sa.Column("agreed_by_id", sa.Integer(), agreed, nullable=True)
    op.add_column("post", named, inline_references=True)
    op.create_index("ix_post_agreed_by_id", "post", ["agreed_by_id"])
    post = sa.table("post", *map(sa.column, ("entered_at", "agreed_at", "read_at")))
    op.get_bind().execute(sa.update(post).values(agreed_at=post.c.entered_at, read_at=post.c.entered_at))
