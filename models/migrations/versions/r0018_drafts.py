"""What is typed and not sent is kept on the server, for its author alone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "draft",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column(
            "account_id",
            sa.Integer(),
            sa.ForeignKey("account.id", name="fk_draft_account_id"),
            nullable=False,
        ),
        sa.Column("key", sa.String(80), nullable=False),
        sa.Column("verb", sa.String(30), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=True),
        sa.Column("row_version", sa.Integer(), nullable=True),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("account_id", "key", name="uq_draft_account_id_key"),
    )
    for name in ("account_id", "unit_id", "saved_at"):
        op.create_index(f"ix_draft_{name}", "draft", [name])
