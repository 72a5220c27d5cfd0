"""Whether the review desk decides by one key is each account's own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("account", sa.Column("desk_keys", sa.Boolean(), server_default=sa.true(), nullable=False))
