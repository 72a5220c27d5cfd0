"""What an act that ran as a job did, in its row: written in the transaction of the act itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("job", sa.Column("result", sa.Text(), nullable=True))
