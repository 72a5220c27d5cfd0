"""Spells know their code, how they sort and are found, and for which quarters they count."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from alembic import op

from models.core.spelling import fold, sort_key

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None
ADDED = (
    sa.Column("code", sa.String(40), nullable=True),
    sa.Column("search_key", sa.String(250), nullable=True),
    sa.Column("sort_key", sa.String(500), nullable=True),
    sa.Column("counts_from", sa.Date(), nullable=True),
    sa.Column("counts_until", sa.Date(), nullable=True),
)
EVER, NEVER = date(1, 1, 1), date(9999, 12, 31)


def upgrade() -> None:
    for column in ADDED:
        op.add_column("unit_spell", sa.Column(column.name, column.type, nullable=True))
    _fill(op.get_bind())
    with op.batch_alter_table("unit_spell") as batch:
        for column in ADDED:
            batch.alter_column(column.name, existing_type=column.type, nullable=False)
    op.create_index("ix_unit_spell_unit_id_counts_from", "unit_spell", ["unit_id", "counts_from"])


def _fill(bind: sa.Connection) -> None:
    """The first spell of a unit counts for whatever was before it, the last for whatever comes after;
    of several within a quarter the last counts for it."""
    spell = sa.table(
        "unit_spell",
        *(sa.column(name) for name in ("id", "unit_id", "name")),
        sa.column("starts_on", sa.Date()),
        *(sa.column(each.name, each.type) for each in ADDED),
    )
    unit = sa.table("unit", sa.column("id"), sa.column("code"))
    rows = bind.execute(
        sa.select(spell.c.id, spell.c.unit_id, spell.c.name, spell.c.starts_on, unit.c.code)
        .join(unit, unit.c.id == spell.c.unit_id)
        .order_by(spell.c.unit_id, spell.c.starts_on)
    ).all()
    filled = []
    for n, row in enumerate(rows):
        first = n == 0 or rows[n - 1].unit_id != row.unit_id
        last = n + 1 == len(rows) or rows[n + 1].unit_id != row.unit_id
        filled.append(
            {
                "which": row.id,
                "code": row.code,
                "search_key": fold(row.name),
                "sort_key": sort_key(row.name),
                "counts_from": EVER if first else _quarter(row.starts_on),
                "counts_until": NEVER if last else _quarter(rows[n + 1].starts_on),
            }
        )
    if filled:
        change = sa.update(spell).where(spell.c.id == sa.bindparam("which"))
        bind.execute(change.values({each.name: sa.bindparam(each.name) for each in ADDED}), filled)


def _quarter(day: date) -> date:
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
