"""Places whose reports were handed to a unit's desk since the whole way above them is gone."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("unit", sa.Column("handed", sa.Text(), server_default="", nullable=False))
