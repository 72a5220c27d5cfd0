"""Units that reports go without and dates of meetings are sums of places too, counted by the worker for what
stands above the Blocs; so are members today, which are of no quarter.

Blocs, and what owes a report under what owes none, are marked in every quarter that has a report, a meeting
or a registered date. Nothing of it is in these sums until the worker has been there, so that a page says up
to when: the first day of the quarter.

What is under way on a route is found by its state as well: most of what stands there came to an end.
Units that an act on the tree touched since a day are found by that day."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None
STOOD = "{0}.counts_from <= :quarter AND {0}.counts_until > :quarter"
PLACES = f"""
SELECT s.path AS path FROM unit_kind k JOIN unit_spell s ON s.kind_code = k.code
WHERE k.is_root AND s.parent_id IS NOT NULL AND {STOOD.format("s")}
UNION
SELECT s.path AS path FROM unit_kind ok JOIN unit_spell o ON o.kind_code = ok.code
JOIN unit_spell s ON s.parent_id = o.unit_id JOIN unit_kind k ON k.code = s.kind_code
WHERE NOT ok.owes_report AND k.owes_report AND {STOOD.format("o")} AND {STOOD.format("s")}
"""
ABOVE = "rtrim(rtrim(path, '.'), '0123456789')"
PRESENT = date(9999, 1, 1)
DAYS = (("report", "quarter"), ("meeting", "period"), ("meeting_plan", "period"))


ON_ROUTES = ("report", "directive_answer")


def upgrade() -> None:
    for table in ON_ROUTES:
        op.drop_index(f"ix_{table}_route_id", table)
        op.create_index(f"ix_{table}_route_id", table, ["route_id", "state", "path", "unit_id"])
    some = sa.text("ends_on IS NOT NULL")
    where: dict[str, Any] = {"sqlite_where": some, "postgresql_where": some}
    op.create_index("ix_unit_spell_ends_on", "unit_spell", ["ends_on", "unit_id"], **where)
    db = op.get_bind()
    marked = sa.text(
        f"INSERT INTO sum_mark (path, above, period, at) SELECT path, {ABOVE}, :quarter, :at"
        f" FROM ({PLACES}) places"
    )
    typed = marked.bindparams(
        sa.bindparam("quarter", type_=sa.Date()), sa.bindparam("at", type_=sa.DateTime(timezone=True))
    )
    days: set[date] = set()
    for table, column in DAYS:
        found = sa.text(f"SELECT DISTINCT {column} AS day FROM {table}").columns(day=sa.Date())
        days.update(db.scalars(found))
    since = datetime(2000, 1, 1, tzinfo=UTC)
    for quarter in sorted({day.replace(month=day.month - (day.month - 1) % 3, day=1) for day in days}):
        since = datetime(quarter.year, quarter.month, 1, tzinfo=UTC)
        db.execute(typed, {"quarter": quarter, "at": since})
    db.execute(typed, {"quarter": PRESENT, "at": since})
