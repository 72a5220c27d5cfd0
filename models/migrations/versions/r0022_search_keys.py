"""Directives, signed documents and members of cells are found without marks: a column of its own each, as
units and people have one. Reports are received together as they are approved together: a row says which."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from models.core.spelling import fold

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None
KEYS = {"directive": ("symbol", "abstract"), "signed_document": ("abstract",), "member": ("name",)}
"""By table, what the key is made of."""
AT_ONCE = 1_000


def upgrade() -> None:
    bind = op.get_bind()
    for table, kind in (("directive", sa.Text()), ("signed_document", sa.Text()), ("member", sa.String(150))):
        op.add_column(table, sa.Column("search_key", kind, nullable=False, server_default=""))
    step = sa.Column("step", sa.String(20), nullable=False, server_default="approve")
    op.add_column("bulk_decision", step)
    # an issued directive is frozen: its trigger is put back with all others when the migration is done
    on = " ON directive" if bind.dialect.name == "postgresql" else ""
    op.execute(f"DROP TRIGGER IF EXISTS keep_directive_update{on}")
    for table, parts in KEYS.items():
        _fill(bind, table, parts)


def _fill(bind: sa.Connection, name: str, parts: tuple[str, ...]) -> None:
    """Keys of the rows there are, some at a time."""
    table = sa.table(name, *map(sa.column, ("id", "search_key", *parts)))
    change = sa.update(table).where(table.c.id == sa.bindparam("row")).values(search_key=sa.bindparam("key"))
    last = 0
    while True:
        found = sa.select(table.c.id, *(table.c[part] for part in parts)).where(table.c.id > last)
        rows = bind.execute(found.order_by(table.c.id).limit(AT_ONCE)).all()
        if not rows:
            return
        bind.execute(change, [{"row": row[0], "key": fold(" ".join(row[1:]))} for row in rows])
        last = rows[-1][0]
