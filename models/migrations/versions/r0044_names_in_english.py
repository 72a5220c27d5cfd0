"""What a form and its groups are called in English, where the office says it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("definition", sa.Column("name_en", sa.String(200), nullable=False, server_default=""))
    op.add_column("field_group", sa.Column("title_en", sa.String(300), nullable=False, server_default=""))
