"""The lines of a reorganisation from a workbook, judged and put into a draft (domain.md 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.base import today
from models.core.errors import Refusal
from models.imports.plan import CHANGED, NEW, SAME, Plan, Planned, Row, RowProblem
from models.platform.ahead import ahead
from models.reorganisation.acts import draft, place_in, set_rows
from models.reorganisation.checks import DAILY
from models.reorganisation.plan import ACTS, PEOPLE_ACTS, unused
from models.reorganisation.plan import Row as Line
from models.reorganisation.reading import played_on
from models.reorganisation.tables import TEXTS, Reorganisation, ReorganisationRow


def draft_of(db: Session, number: object) -> Reorganisation | None:
    """The draft that a workbook was taken from; None for a list of its own, or where it is none any more."""
    text = str(number or "")
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        return None
    found = select(Reorganisation).where(Reorganisation.id == int(text), Reorganisation.state == "draft")
    return db.scalar(found)


def plan_moves(db: Session, _by: Principal, rows: Sequence[Row]) -> Plan:
    """Judge lines: values as a line's own (plan.py of the reorganisation), and `into`, the number of the
    draft whose lines they replace. Everything wrong is told at its cell; rights are asked when it is
    decided."""
    plan = Plan()
    into = draft_of(db, rows[0][1].get("into") if rows else None)
    lines = [Line(number, *(str(values.get(name) or "") for name in TEXTS)) for number, values in rows]
    known = [line for line in lines if line.act in (*ACTS, *PEOPLE_ACTS)]
    problems = [(line.line, "act", Refusal("field.choice")) for line in lines if line not in known]
    problems += _long(lines)
    problems += [
        (line.line, name, Refusal("reorganisation.unused")) for line in lines for name in unused(vars(line))
    ]
    played, _day = played_on(db, known, into.on if into is not None else today())
    problems += [(t.line, t.field, t.refusal) for t in played.troubles]
    plan.problems = [RowProblem(line, column, refusal) for line, column, refusal in problems]
    whole = {"total": len(rows), "path": place_in(played)}
    there = [_texts(row) for row in into.rows] if into is not None else []
    for place, (number, values) in enumerate(rows):
        old = there[place] if place < len(there) else None
        new = {name: str(values.get(name) or "") for name in TEXTS}
        shorter = place == len(rows) - 1 and len(rows) < len(there)
        what = NEW if old is None else CHANGED if old != new or shorter else SAME
        was = {name: old[name] for name in TEXTS if old[name] != new[name]} if old is not None else {}
        plan.rows.append(Planned(number, "", what, {**values, "place": place, **whole}, was))
    return plan


def _long(lines: Sequence[Line]) -> list[tuple[int, str, Refusal]]:
    limits = {name: getattr(ReorganisationRow, name).type.length for name in TEXTS}
    return [
        (line.line, name, Refusal("field.long", limit=limit))
        for line in lines
        for name, limit in limits.items()
        if len(getattr(line, name)) > limit
    ]


def _texts(row: ReorganisationRow) -> dict[str, str]:
    return {name: getattr(row, name) for name in TEXTS}


def bring_moves(db: Session, by: Principal, chosen: Sequence[Planned]) -> list[Reorganisation]:
    """Put the lines into a draft: into the one they were taken from, which then has the lines of the file and
    no others; else into a new one, which holds from today until somebody says from when."""
    rows = list(chosen)
    into = draft_of(db, rows[0].values.get("into"))
    lines: list[Mapping[str, Any]] = [_texts(row) for row in into.rows] if into is not None else []
    if into is None:
        into = draft(db, by, doc_symbol="", doc_date=None, on=today())
    lines = lines[: rows[0].values["total"]]
    for row in rows:
        lines[row.values["place"] : row.values["place"] + 1] = [row.values]
    path = rows[0].values["path"]
    place = ahead(db, lambda: path, DAILY)  # found when the file was judged, which was just asked again
    return [set_rows(db, by, into, into.row_version, lines, place)]
