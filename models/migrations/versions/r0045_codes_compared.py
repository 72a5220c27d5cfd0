"""Codes of units are compared as people mean them: a key of its own says which are the same, another one
finds them without marks. Of units that bore the same code in other letters, each keeps its own and is found
by that spelling alone (`TWIN` of units.py); `doctor` names them. Keys of names take every look-alike of Đ for
one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import sqlalchemy as sa
from alembic import op

from models.core.spelling import compared, fold, sort_key

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None
KEY = sa.String(200).with_variant(sa.String(200, collation="C"), "postgresql")
NAMED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "unit": (("name",), ("search_key", "sort_key")),
    "unit_spell": (("name",), ("search_key", "sort_key")),
    "person": (("name",), ("search_key",)),
    "member": (("name",), ("search_key", "sort_key")),
    "directive": (("symbol", "abstract"), ("search_key",)),
    "signed_document": (("abstract",), ("search_key",)),
}
"""By table, what keys are made of, and which it has."""
MAKES: dict[str, Callable[[str], str]] = {"search_key": fold, "sort_key": sort_key}
LOOK_ALIKE = ("\u00f0", "\u0256")
AT_ONCE = 1_000


def upgrade() -> None:
    bind = op.get_bind()
    # an issued directive is frozen: its trigger is put back with all others when the migration is done
    on = " ON directive" if bind.dialect.name == "postgresql" else ""
    op.execute(f"DROP TRIGGER IF EXISTS keep_directive_update{on}")
    for table in ("unit", "unit_spell"):
        op.add_column(table, sa.Column("code_key", KEY, nullable=False, server_default=""))
        op.add_column(table, sa.Column("code_search", sa.String(40), nullable=False, server_default=""))
    _fill_codes(bind)
    op.create_index("uq_unit_code_key", "unit", ["code_key"], unique=True)
    op.create_index("ix_unit_spell_code_key", "unit_spell", ["code_key"])
    for table, (made_of, keys) in NAMED.items():
        _fill_names(bind, table, made_of, keys)


def _fill_codes(bind: sa.Connection) -> None:
    """Keys of the codes there are. A spell goes with its unit where it bears the same code."""
    units = bind.execute(sa.text("SELECT id, code FROM unit")).all()
    borne = Counter(compared(code) for _number, code in units)
    own = {number: (code, compared(code)) for number, code in units}
    for number, (code, key) in own.items():
        if borne[key] > 1:
            own[number] = (code, f"{key}\n{number}")
    _change(bind, "unit", [_row(number, code, key) for number, (code, key) in own.items()])
    spells = bind.execute(sa.text("SELECT id, unit_id, code FROM unit_spell")).all()
    rows = []
    for number, unit_id, code in spells:
        borne_by_unit, key = own.get(unit_id, ("", ""))
        rows.append(_row(number, code, key if code == borne_by_unit else compared(code)))
    _change(bind, "unit_spell", rows)


def _row(number: int, code: str, key: str) -> dict[str, object]:
    return {"row": number, "code_key": key, "code_search": fold(code)}


def _fill_names(bind: sa.Connection, name: str, made_of: tuple[str, ...], keys: tuple[str, ...]) -> None:
    """Keys of names with a look-alike of Đ."""
    table = sa.table(name, *map(sa.column, ("id", "search_key", *made_of)))
    holds = sa.or_(*(table.c.search_key.contains(letter) for letter in LOOK_ALIKE))
    found = bind.execute(sa.select(table.c.id, *(table.c[part] for part in made_of)).where(holds)).all()
    rows = [{"row": row[0], **{key: MAKES[key](" ".join(row[1:])) for key in keys}} for row in found]
    _change(bind, name, rows)


def _change(bind: sa.Connection, name: str, rows: list[dict[str, object]]) -> None:
    """Rows by their numbers, some at a time."""
    names = [key for key in (rows[0] if rows else ()) if key != "row"]
    table = sa.table(name, *map(sa.column, ("id", *names)))
    change = sa.update(table).where(table.c.id == sa.bindparam("row"))
    change = change.values({key: sa.bindparam(key) for key in names})
    for start in range(0, len(rows), AT_ONCE):
        bind.execute(change, rows[start : start + AT_ONCE])
