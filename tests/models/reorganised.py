"""Reorganisations for tests: drafted, decided, lived through."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import set_clock
from models.reorganisation.acts import decide, draft, set_rows
from models.reorganisation.checks import judge
from models.reorganisation.enforcing import round_
from models.reorganisation.proof import fingerprint
from models.reorganisation.tables import Reorganisation
from models.units.units import Unit, subtree_on

SOON = date(2019, 2, 1)
KINDS = ("bloc", "grassroots_committee", "sectional_committee", "grassroots_cell", "subordinate_cell")
Rows = list[dict[str, str]]
Drawn = list[tuple[str, int, int, int]]
"""Acts, each with numbers that say which unit, which other one, which kind."""


def drafted(
    db: Session, by: Principal, rows: Rows, on: date = SOON, symbol: str = "12-QĐ/TU"
) -> Reorganisation:
    one = draft(db, by, doc_symbol=symbol, doc_date=date(2019, 1, 18), on=on)
    return set_rows(db, by, one, one.row_version, rows)


def decided(
    db: Session, by: Principal, rows: Rows, on: date = SOON, symbol: str = "12-QĐ/TU"
) -> Reorganisation:
    one = drafted(db, by, rows, on, symbol)
    db.flush()
    return decide(db, by, one, one.row_version, fingerprint(db, one, judge(db, one, by)))


def lived(db: Session, day: date) -> list[int]:
    """The worker's round on a day, in one transaction."""
    set_clock(datetime(day.year, day.month, day.day, 1, tzinfo=UTC))
    return round_(lambda act: act(db))


def codes(where: Unit, db: Session, day: date) -> set[str]:
    return {spell.code for spell in subtree_on(db, where.id, day)}


def drawn_lines(db: Session, drawn: Drawn, turn: int) -> Rows:
    """Drawn numbers as lines of a decision; many of them are wrong."""
    codes = list(db.scalars(select(Unit.code).where(Unit.dissolved_on.is_(None)).order_by(Unit.id)))
    fresh = [f"N{turn}.{n}" for n in range(len(drawn))]
    found: Rows = []
    for n, (act, who, other, kind) in enumerate(drawn):
        known = [*codes, *fresh]
        row = {"act": act, "code": codes[who % len(codes)], "to": known[other % len(known)]}
        if act in ("found", "split"):
            row |= {"code": fresh[n], "name": f"Tổ chức {fresh[n]}", "kind": KINDS[kind % len(KINDS)]}
            row |= {"source": codes[who % len(codes)]} if act == "split" else {}
        elif act == "change":
            row |= {"to": "", "name": f"Tên {turn}.{n}"} | (
                {"kind": KINDS[kind % 5]} if kind % 3 == 0 else {}
            )
            row |= {"new_code": f"M{turn}.{n}"} if kind % 4 == 0 else {}
        elif act == "dissolve":
            row |= {"to": "" if kind % 2 else row["to"], "custodian": ""}
        found.append(row)
    return found


def sound(db: Session, one: Reorganisation, lines: Rows) -> Rows:
    """Lines of a draft without those that are wrong, taken out until what is left is sound."""
    while lines:
        set_rows(db, SYSTEM, one, one.row_version, lines)
        db.flush()
        wrong = {t.line for t in judge(db, one).troubles}
        if not wrong:
            break
        lines = [row for n, row in enumerate(lines, 1) if n not in wrong] if 0 not in wrong else []
    return lines
