"""Names are found by pieces of them from an index, the journal's by each name that acted, once, and a unit by
an earlier code from one. What stands is brought in when the migration is done, with the triggers that keep it
(operations/migrate.py)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    collation = "C" if op.get_bind().dialect.name == "postgresql" else None
    op.create_table(
        "search_piece",
        sa.Column("source", sa.Integer(), nullable=False),
        sa.Column("piece", sa.String(200, collation=collation), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("source", "piece", "row_id", name="pk_search_piece"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "journal_actor",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("search_key", sa.String(250), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_journal_actor"),
        sa.UniqueConstraint("name", name="uq_journal_actor_name"),
    )
    op.create_index("ix_journal_actor", "journal", ["actor"])
    op.create_index("ix_unit_spell_code", "unit_spell", ["code"])
