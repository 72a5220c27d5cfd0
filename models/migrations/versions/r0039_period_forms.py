"""A form of a period is called so, whatever the period."""

from __future__ import annotations

from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("UPDATE definition SET kind = 'period_form' WHERE kind = 'year_form'")
