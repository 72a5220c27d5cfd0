"""Who keeps the records of a cell that is dissolved or is a cell no more."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    custodian = sa.ForeignKey("unit.id", name="fk_unit_custodian_id")
    op.add_column(
        "unit", sa.Column("custodian_id", sa.Integer(), custodian, nullable=True), inline_references=True
    )
    op.create_index("ix_unit_custodian_id", "unit", ["custodian_id"])
    _hand_over(op.get_bind())


def _hand_over(bind: sa.Connection) -> None:
    """Records of a cell dissolved earlier are with the first standing cell
    on the way of its successors; where there is none they are sealed."""
    unit = sa.table(
        "unit", *map(sa.column, ("id", "kind_code", "dissolved_on", "successor_id", "custodian_id"))
    )
    kind = sa.table("unit_kind", sa.column("code"), sa.column("is_cell", sa.Boolean()))
    rows = bind.execute(
        sa.select(unit.c.id, unit.c.dissolved_on, unit.c.successor_id, kind.c.is_cell).join(
            kind, kind.c.code == unit.c.kind_code
        )
    ).all()
    known = {row.id: row for row in rows}
    found = []
    for row in rows:
        seen, at = {row.id}, row.successor_id
        while row.dissolved_on and at is not None and at not in seen:
            seen.add(at)
            if known[at].dissolved_on is None:
                break
            at = known[at].successor_id
        ended = row.dissolved_on is not None and row.is_cell
        if ended and at in known and known[at].dissolved_on is None and known[at].is_cell:
            found.append({"which": row.id, "custodian": at})
    if found:
        change = sa.update(unit).where(unit.c.id == sa.bindparam("which"))
        bind.execute(change.values(custodian_id=sa.bindparam("custodian")), found)
