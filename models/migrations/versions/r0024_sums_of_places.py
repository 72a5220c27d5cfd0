"""Sums of every place of the tree, by period, field and value, and marks of what is to be folded."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None
PATH = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")
BELOW = ("above", "field", "period", "unit_id", "path", "value", "n", "total")
STOOD = "{0}.counts_from <= :quarter AND {0}.counts_until > :quarter"
TOPS = f"""
SELECT s.path FROM unit_kind k JOIN unit_spell s ON s.kind_code = k.code
WHERE k.is_root AND s.parent_id IS NOT NULL AND {STOOD.format("s")}
UNION
SELECT s.path FROM unit_kind ok JOIN unit_spell o ON o.kind_code = ok.code
JOIN unit_spell s ON s.parent_id = o.unit_id JOIN unit_kind k ON k.code = s.kind_code
WHERE NOT ok.owes_report AND k.owes_report AND {STOOD.format("o")} AND {STOOD.format("s")}
"""
"""Places of a quarter up to which sums are kept with each act, where something stands above them."""
ABOVE = "rtrim(rtrim(path, '.'), '0123456789')"


def upgrade() -> None:
    op.add_column("grade_sum", sa.Column("summed_path", PATH, server_default="", nullable=False))
    op.execute("UPDATE grade_sum SET summed_path = path")
    op.create_table(
        "unit_sum",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("unit_id", sa.Integer(), sa.ForeignKey("unit.id"), nullable=False),
        sa.Column("path", PATH, nullable=False),
        sa.Column("above", PATH, nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("field", sa.String(20), nullable=False),
        sa.Column("value", sa.String(40), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.UniqueConstraint("path", "period", "field", "value", name="uq_unit_sum_path"),
    )
    op.create_table(
        "sum_mark",
        sa.Column("id", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("path", PATH, nullable=False),
        sa.Column("above", PATH, nullable=False),
        sa.Column("period", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_index("ix_sum_mark_above", "sum_mark", ["above", "period"])
    _add_up()
    op.create_index("ix_unit_sum_unit_id", "unit_sum", ["unit_id"])
    op.create_index("ix_unit_sum_above", "unit_sum", list(BELOW))
    _mark()


def _mark() -> None:
    """What the worker then counts: cells that lack a meeting, for what stands above the Blocs."""
    db, quarters = op.get_bind(), sa.text("SELECT DISTINCT quarter FROM duty")
    marked = sa.text(
        f"INSERT INTO sum_mark (path, above, period, at) SELECT path, {ABOVE}, :quarter, CURRENT_TIMESTAMP"
        f" FROM ({TOPS}) tops"
    )
    typed = marked.bindparams(sa.bindparam("quarter", type_=sa.Date()))
    for quarter in db.scalars(quarters.columns(quarter=sa.Date())).all():
        db.execute(typed, {"quarter": quarter})


def _add_up() -> None:
    """Sums of every place, level by level, from those of cells: until nothing stands above."""
    place = "summed_path"
    while True:
        done = op.get_bind().execute(
            sa.text(f"""
                INSERT INTO unit_sum (unit_id, path, above, period, field, value, n, total)
                SELECT CAST(rtrim(substr(path, length({ABOVE}) + 1), '.') AS INTEGER), path, {ABOVE},
                    period, 'grade', grade, SUM(n), SUM(points_sum)
                FROM (SELECT {place} AS path, period, grade, n, points_sum FROM grade_sum) leaf
                WHERE path <> '' GROUP BY path, period, grade
                ON CONFLICT (path, period, field, value)
                DO UPDATE SET n = unit_sum.n + excluded.n, total = unit_sum.total + excluded.total
            """),
            execution_options={"preserve_rowcount": True},
        )
        if not done.rowcount:
            return
        place = f"rtrim(rtrim({place}, '.'), '0123456789')"
