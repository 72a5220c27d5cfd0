"""What was chosen where a workbook reads in more than one way; what own lists call their columns."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("upload", sa.Column("chosen", sa.Text(), nullable=False, server_default="{}"))
    op.create_table(
        "known_heading",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("account_id", sa.Integer(), sa.ForeignKey("account.id"), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("heading", sa.String(200), nullable=False),
        sa.Column("column", sa.String(60), nullable=False),
        sa.UniqueConstraint("account_id", "kind", "heading", name="uq_known_heading_account_id_kind_heading"),
    )
    op.create_index("ix_known_heading_account_id", "known_heading", ["account_id"])
