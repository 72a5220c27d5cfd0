"""Lists of what cells make are read in the order of names without what stands above cells: whether a unit is
or was a cell is said with each of its spells, and in the index of their names; of units, their kind. Answers
due on one day, and reports in one state, are found by where they stand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None
OF_CELLS = """
UPDATE unit_spell SET of_cell = true WHERE EXISTS (
  SELECT 1 FROM unit_spell o JOIN unit_kind k ON k.code = o.kind_code
  WHERE o.unit_id = unit_spell.unit_id AND k.is_cell)
"""


def upgrade() -> None:
    op.add_column("unit_spell", sa.Column("of_cell", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(OF_CELLS)
    op.drop_index("ix_unit_spell_sort_key", "unit_spell")
    op.create_index("ix_unit_spell_sort_key", "unit_spell", ["sort_key", "unit_id", "of_cell"])
    op.drop_index("ix_unit_sort_key", "unit")
    op.create_index("ix_unit_sort_key", "unit", ["sort_key", "id", "kind_code"])
    op.create_index("ix_directive_answer_due_on_path", "directive_answer", ["due_on", "path"])
    op.create_index("ix_report_state_path", "report", ["state", "path"])
