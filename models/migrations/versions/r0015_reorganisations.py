"""Acts on units as rows of their own, who goes on from whom, and reorganisations of many acts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")


def upgrade() -> None:
    _acts()
    _reorganisations()
    _fill(op.get_bind())


def _acts() -> None:
    op.create_table(
        "unit_act",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("decided_on", sa.Date()),
        sa.Column("act", sa.String(20), nullable=False),
        sa.Column("doc_symbol", sa.String(60), nullable=False),
        sa.Column("doc_date", sa.Date()),
        sa.Column("old", sa.String(250), nullable=False),
        sa.Column("new", sa.String(250), nullable=False),
        sa.Column("reorganisation_id", sa.Integer()),
    )
    for column in ("unit_id", "path", "reorganisation_id"):
        op.create_index(f"ix_unit_act_{column}", "unit_act", [column])
    op.create_table(
        "succession",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("from_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("to_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("act", sa.String(20), nullable=False),
        sa.UniqueConstraint("from_id", "to_id", "on_day", name="uq_succession_from_id_to_id_on_day"),
    )
    for column in ("from_id", "to_id"):
        op.create_index(f"ix_succession_{column}", "succession", [column])


def _reorganisations() -> None:
    op.create_table(
        "reorganisation",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("path", PATH, nullable=False),
        sa.Column("doc_symbol", sa.String(60), nullable=False),
        sa.Column("doc_date", sa.Date()),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("counts_from", sa.Date()),
        sa.Column("note", sa.String(500), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("drafted_by", sa.String(200), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True)),
        sa.Column("decided_by", sa.String(200), nullable=False),
        sa.Column("enforced_at", sa.DateTime(timezone=True)),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("undoes_id", sa.Integer(), sa.ForeignKey("reorganisation.id")),
        sa.Column("stuck", sa.Text(), nullable=False),
        sa.Column("told_on", sa.Date()),
        sa.Column("row_version", sa.Integer(), nullable=False),
    )
    op.create_index("ix_reorganisation_path", "reorganisation", ["path"])
    texts = {
        "act": 12,
        "code": 60,
        "to_code": 60,
        "source": 60,
        "new_code": 60,
        "name": 250,
        "kind": 40,
        "custodian": 60,
        "login": 60,
        "role": 30,
    }
    op.create_table(
        "reorganisation_row",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("reorganisation_id", sa.Integer(), sa.ForeignKey("reorganisation.id"), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(size), nullable=False) for name, size in texts.items()),
        sa.Column("path", PATH, nullable=False),
        sa.UniqueConstraint("reorganisation_id", "line", name="uq_reorganisation_row_reorganisation_id_line"),
    )
    for column in ("reorganisation_id", "path"):
        op.create_index(f"ix_reorganisation_row_{column}", "reorganisation_row", [column])


def _fill(bind: sa.Connection) -> None:
    """What spells and units tell of earlier acts becomes rows."""
    bind.execute(
        sa.text(
            "INSERT INTO unit_act (unit_id, path, on_day, act, doc_symbol, doc_date, old, new) "
            "SELECT unit_id, path, starts_on, act, doc_symbol, doc_date, '', name FROM unit_spell ORDER BY id"
        )
    )
    bind.execute(
        sa.text(
            "INSERT INTO succession (from_id, to_id, on_day, act) "
            "SELECT id, successor_id, dissolved_on, 'merge' FROM unit "
            "WHERE successor_id IS NOT NULL AND dissolved_on IS NOT NULL ORDER BY id"
        )
    )
