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
MARKED = """
INSERT INTO sum_mark (path, above, period, at)
SELECT s.path, rtrim(rtrim(s.path, '.'), '0123456789'), q.quarter, CURRENT_TIMESTAMP
FROM (SELECT DISTINCT quarter FROM duty) q
JOIN unit_spell s ON s.counts_from <= q.quarter AND s.counts_until > q.quarter
JOIN unit_kind k ON k.code = s.kind_code
WHERE s.parent_id IS NOT NULL AND (k.is_root OR (k.owes_report AND EXISTS (
    SELECT 1 FROM unit_spell o JOIN unit_kind ok ON ok.code = o.kind_code
    WHERE o.unit_id = s.parent_id AND o.counts_from <= q.quarter AND o.counts_until > q.quarter
    AND NOT ok.owes_report)))
"""
"""What the worker then counts: cells that lack a meeting, for what stands above the Blocs."""


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
    op.execute(MARKED)


def _add_up() -> None:
    """Sums of every place, level by level, from those of cells: until nothing stands above."""
    place = "summed_path"
    while True:
        above = "rtrim(rtrim(path, '.'), '0123456789')"
        done = op.get_bind().execute(
            sa.text(f"""
                INSERT INTO unit_sum (unit_id, path, above, period, field, value, n, total)
                SELECT CAST(rtrim(substr(path, length({above}) + 1), '.') AS INTEGER), path, {above},
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
