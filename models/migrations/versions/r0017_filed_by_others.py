"""A report locks the quarters of the units for which it files, beside that of its own; what is under way
knows who stands in for those above who have vanished."""

from __future__ import annotations

import json
from datetime import date

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None
LOCK = sa.table(
    "quarter_lock",
    *(sa.column(name) for name in ("unit_id", "path", "report_id")),
    sa.column("quarter", sa.Date()),
)


def upgrade() -> None:
    with op.batch_alter_table("quarter_lock") as batch:
        batch.drop_constraint("uq_quarter_lock_report_id", type_="unique")
    op.create_index("ix_quarter_lock_report_id", "quarter_lock", ["report_id"])
    _lock_what_was_filed(op.get_bind())
    for name in ("report", "directive_answer"):
        unit = sa.ForeignKey("unit.id", name=f"fk_{name}_stand_in_id")
        column = sa.Column("stand_in_id", sa.Integer(), unit, nullable=True)
        op.add_column(name, column, inline_references=True)
        op.create_index(f"ix_{name}_stand_in_id", name, ["stand_in_id"])


def _lock_what_was_filed(bind: sa.Connection) -> None:
    """Reports that are locked lock what their newest version counted of dissolved units."""
    version = sa.table("report_version", *map(sa.column, ("id", "report_id", "number", "content")))
    other = version.alias()
    last = sa.select(sa.func.max(other.c.number)).where(other.c.report_id == LOCK.c.report_id)
    newest = (version.c.report_id == LOCK.c.report_id) & (version.c.number == last.scalar_subquery())
    marked = version.c.content.contains('"dissolved":true')
    rows = sa.select(LOCK.c.report_id, LOCK.c.quarter, version.c.content)
    rows = rows.select_from(LOCK.join(version, newest))
    found = [
        (child["unit"], row.quarter, row.report_id)
        for row in bind.execute(rows.where(marked))
        for child in json.loads(row.content)["children"]
        if child.get("dissolved") and child["version"] is None
    ]
    known = {(row.unit_id, row.quarter) for row in bind.execute(sa.select(LOCK.c.unit_id, LOCK.c.quarter))}
    for unit_id, quarter, report_id in found:
        if (unit_id, quarter) not in known:
            known.add((unit_id, quarter))
            place = {"unit_id": unit_id, "path": _place(bind, unit_id, quarter)}
            bind.execute(sa.insert(LOCK).values(**place, quarter=quarter, report_id=report_id))


def _place(bind: sa.Connection, unit_id: int, quarter: date) -> str:
    """Where a unit stood in a quarter: its one spell that counts for it."""
    days = (sa.column(name, sa.Date()) for name in ("counts_from", "counts_until"))
    spell = sa.table("unit_spell", sa.column("unit_id"), sa.column("path"), *days)
    there = (spell.c.counts_from <= quarter) & (spell.c.counts_until > quarter)
    return str(bind.scalar(sa.select(spell.c.path).where(spell.c.unit_id == unit_id, there)))
