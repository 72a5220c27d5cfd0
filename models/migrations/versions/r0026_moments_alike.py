"""Moments of rows that came many at once lie in SQLite as those of single rows do: with a zone behind them
they were sorted as another text, and left blank in long workbooks. What they say, and the journal's hashes,
stay as they are. On PostgreSQL a moment is no text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None
WRITTEN = {
    "journal": ("at",),
    "meeting": ("recorded_at", "voided_at"),
    "score_sheet": ("voted_at", "saved_at"),
}
"""Tables that got rows many at once, and their moments."""
ZONE = "+00:00"


def upgrade() -> None:
    bind = op.get_bind()
    if bind.dialect.name != "sqlite":
        return
    for table, names in WRITTEN.items():
        # triggers are put back with all others when the migration is done
        there = sa.text("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table")
        for trigger in bind.scalars(there, {"table": table}).all():
            op.execute(f'DROP TRIGGER "{trigger}"')
        for name in names:
            parts = f"CASE WHEN substr({name}, 20, 1) = '.' THEN substr({name}, 20, 7) ELSE '.000000' END"
            op.execute(
                f"UPDATE {table} SET {name} = substr({name}, 1, 19) || {parts} WHERE {name} LIKE '%{ZONE}'"
            )
