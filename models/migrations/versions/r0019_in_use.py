"""From which quarter the office of a root unit works with the program. Offices that are there already get
the first quarter of which they hold anything: nothing they show changes, nor is it told as if it was said."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None
PERIODS = (("duty", "quarter"), ("report", "quarter"), ("meeting", "period"))


def upgrade() -> None:
    op.add_column("unit", sa.Column("in_use_from", sa.Date(), nullable=True))
    op.add_column("unit", sa.Column("in_use_said", sa.Boolean(), server_default=sa.false(), nullable=False))
    bind = op.get_bind()
    unit = sa.table("unit", sa.column("id"), sa.column("parent_id"), sa.column("in_use_from", sa.Date()))
    for root in bind.execute(sa.select(unit.c.id).where(unit.c.parent_id.is_(None))).scalars().all():
        first = _first(bind, root)
        if first is not None:
            bind.execute(sa.update(unit).where(unit.c.id == root).values(in_use_from=first))


def _first(bind: sa.Connection, root: int) -> date | None:
    """The first day of the first quarter of which anything at or below a root is held."""
    found = []
    for name, period in PERIODS:
        rows = sa.table(name, sa.column("path"), sa.column(period, sa.Date()))
        below = (rows.c.path >= f"{root}.") & (rows.c.path < f"{root}/")
        found.append(bind.scalar(sa.select(sa.func.min(rows.c[period])).where(below)))
    days = [day for day in found if day is not None]
    return min(days).replace(month=(min(days).month - 1) // 3 * 3 + 1, day=1) if days else None
