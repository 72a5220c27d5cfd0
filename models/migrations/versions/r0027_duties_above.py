"""Duties are sums of places too: the worker counts them for what stands above the Blocs.

Places of a quarter up to which sums are kept are marked, as are places above them. Nothing is in these sums
until the worker has been there, so that a page says up to when: the first day of which anything is owed."""

from __future__ import annotations

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
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
UNION
SELECT s.path || '0.' AS path FROM unit_kind k JOIN unit_spell s ON s.kind_code = k.code
WHERE NOT k.owes_report AND NOT k.is_root AND {STOOD.format("s")}
AND EXISTS (SELECT 1 FROM duty d WHERE d.path = s.path AND d.quarter = :quarter)
AND NOT EXISTS (
    SELECT 1 FROM unit_spell o JOIN unit_kind ok ON ok.code = o.kind_code
    WHERE (ok.owes_report OR ok.is_root) AND {STOOD.format("o")}
    AND s.path LIKE o.path || '%' AND s.path <> o.path
)
"""
"""Blocs; what owes a report under what owes none; and what stands above the Blocs and has duties itself."""
ABOVE = "rtrim(rtrim(path, '.'), '0123456789')"


def upgrade() -> None:
    db, quarters = op.get_bind(), sa.text("SELECT DISTINCT quarter FROM duty")
    marked = sa.text(
        f"INSERT INTO sum_mark (path, above, period, at) SELECT path, {ABOVE}, :quarter, :at"
        f" FROM ({PLACES}) places"
    )
    typed = marked.bindparams(
        sa.bindparam("quarter", type_=sa.Date()), sa.bindparam("at", type_=sa.DateTime(timezone=True))
    )
    for quarter in db.scalars(quarters.columns(quarter=sa.Date())).all():
        db.execute(typed, {"quarter": quarter, "at": datetime(quarter.year, quarter.month, 1, tzinfo=UTC)})
