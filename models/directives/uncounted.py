"""Units that an answer to a directive goes without, at any depth, each with the reason given at whichever
level: by the rows, and by the rules, of reports (models/reports/uncounted.py; design 3.7, 3.17).

The tree is that of the units asked: `cell` of a row is whether the unit stands at the end of the chain, as
those do of which answers are counted. Counted and listed ones are together all that were asked.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.access.scopes import under
from models.core.base import day_of
from models.core.json_parts import part_of
from models.directives.asked import Asked
from models.directives.tables import AnswerVersion, DirectiveAnswer
from models.duties.tables import Duty
from models.reports.lineage import Content
from models.reports.uncounted import Row, Spot, Stood, brought, excuse, left_out, told
from models.units.units import UnitSpell

Taken = Mapping[int, Sequence[Row]]
"""What answers that are taken in go without themselves, by the number of their unit."""
NONE: Mapping[int, str] = {}


def asked_in(db: Session, directive_id: int, path: str = "") -> Stood:
    """The units asked at and below a place, or all that may be seen, with the reasons of excuses
    given for their answers; in two statements, however many they are."""
    found = select(
        DirectiveAnswer.id, DirectiveAnswer.above_id, DirectiveAnswer.unit_id, DirectiveAnswer.path
    )
    found = found.add_columns(UnitSpell.name, UnitSpell.kind_code, UnitSpell.sort_key)
    rows = db.execute(_of(found.join(DirectiveAnswer.unit_then), directive_id, path)).all()
    passed_on = {row.above_id for row in rows}
    units = {
        row.unit_id: Spot(
            row.unit_id, row.name, row.kind_code, row.path, row.sort_key, row.id not in passed_on, True
        )
        for row in rows
    }
    of_unit = {row.id: row.unit_id for row in rows}
    excused = select(Duty.subject_id, Duty.excuse_reason, Duty.excuse_document)
    excused = excused.where(Duty.source == "answer", Duty.applicable, Duty.excused_at.is_not(None))
    excused = excused.where(Duty.subject_id.in_(_of(select(DirectiveAnswer.id), directive_id, path)))
    reasons = {of_unit[number]: excuse(*said) for number, *said in db.execute(excused) if number in of_unit}
    return Stood(units, reasons)


def standing_in(rows: Sequence[Asked]) -> Stood:
    """The same of units asked that were read already."""
    passed_on = {row.above_id for row in rows}
    units = {
        row.unit_id: Spot(
            row.unit_id, row.name, row.kind_code, row.path, row.sort_key, row.id not in passed_on, True
        )
        for row in rows
    }
    return Stood(units, {row.unit_id: excuse(*row.excused) for row in rows if row.excused is not None})


def _of(found: Select[*tuple[object, ...]], directive_id: int, path: str) -> Select[*tuple[object, ...]]:
    found = found.where(DirectiveAnswer.directive_id == directive_id)
    return found.where(under(DirectiveAnswer.path, path)) if path else found


def ends(here: Stood) -> int:
    """How many units at the end of the chain were asked there."""
    return sum(1 for spot in here.units.values() if spot.is_cell)


def not_counted(here: Stood, above: str, absent: Mapping[int, str], taken: Taken) -> list[Row]:
    """What an answer goes without: the units below whose answer is `absent`, by the reason given, with all
    that stands under them, and what the answers `taken` in go without."""
    found = left_out(here, above, absent, taken, absent)
    rows = [row for each in found.values() for row in each]
    rows += [row for unit, lacking in taken.items() for row in _grown(here, brought(lacking, unit))]
    keys = {unit: (spot.sort_key, unit) for unit, spot in here.units.items()}
    return sorted(rows, key=lambda row: keys.get(row["child"], ("", row["child"])))


def _grown(here: Stood, rows: Iterable[Row]) -> list[Row]:
    """The same, with those asked since by a unit that was missing already: they are missing with it."""
    known = list(rows)
    listed = {row["unit"] for row in known}
    more: list[Row] = []
    for row in known:
        spot = here.units.get(row["unit"])
        if not row["cell"] or spot is None or spot.is_cell:
            more.append(row)
            continue
        below = left_out(here, row["under"], [row["unit"]], (), {row["unit"]: row["reason"]})[row["unit"]]
        same = {"child": row["child"], "through": row["through"]}
        more += [each | same for each in below if each["unit"] == row["unit"] or each["unit"] not in listed]
    return more


def missing_in(
    db: Session,
    directive_id: int,
    here: Stood,
    above: str,
    rows: Iterable[DirectiveAnswer | Asked],
    taken: Mapping[int, Content],
    reasons: Mapping[int, str] = NONE,
) -> list[Row]:
    """What goes without the answers of `rows`, neighbours in the chain: `taken` are the contents of those
    that are accepted, by the answer's number; `reasons` are given for the others, by unit."""
    lacking = dict(zip(taken, missing_each(db, directive_id, list(taken.values())), strict=True))
    there: dict[int, Sequence[Row]] = {}
    absent: dict[int, str] = {}
    for row in rows:
        if row.id in lacking:
            there[row.unit_id] = lacking[row.id]
        else:
            absent[row.unit_id] = reasons.get(row.unit_id, "")
    return not_counted(here, above, absent, there)


def still_missing(db: Session, directive_id: int, rows: Iterable[Row]) -> set[int]:
    """Those of the rows that have not come since: an answer on the way from the unit up to the one
    through which it is missing is not accepted."""
    found = select(DirectiveAnswer.unit_id, DirectiveAnswer.path, DirectiveAnswer.accepted_number)
    known = {row.unit_id: row for row in db.execute(_of(found, directive_id, ""))}
    absent = {number for number, row in known.items() if row.accepted_number is None}

    def came(row: Row) -> bool:
        if row["unit"] not in known:
            return False
        way = [int(number) for number in known[row["unit"]].path.split(".") if number]
        return not absent & set(way[way.index(row["through"]) if row["through"] in way else 0 :])

    return {row["unit"] for row in rows if not came(row)}


def missing_each(db: Session, directive_id: int, contents: Sequence[Content]) -> list[list[Row]]:
    """Every unit that each of some contents of one directive goes without. Those that do not say it were
    frozen before contents did: in a number of statements as deep as the tree, however many they are."""
    old = [each for each in contents if not _says(each)]
    if not old:
        return [list(each.get("missing", ())) for each in contents]
    known, here = _below(db, directive_id, old), asked_in(db, directive_id)
    return [told(each, known, here, _says) for each in contents]


def missing_below(db: Session, directive_id: int, content: Content) -> list[Row]:
    """The same for one."""
    return missing_each(db, directive_id, [content])[0]


def _says(content: Content) -> bool:
    """Whether a content tells what it goes without, or goes without nothing."""
    return "missing" in content or (not content["gaps"] and content["answered"] == content["asked"])


def _below(db: Session, directive_id: int, contents: Sequence[Content]) -> dict[tuple[int, int], Content]:
    """The contents taken in by some, at any depth, by unit and version; those that say what
    they go without end the way down."""
    found: dict[tuple[int, int], Content] = {}
    level = list(contents)
    while wanted := {(row["unit"], row["version"]) for each in level for row in each["children"]}:
        asked = select(AnswerVersion).join(DirectiveAnswer, DirectiveAnswer.id == AnswerVersion.answer_id)
        asked = asked.where(DirectiveAnswer.directive_id == directive_id)
        asked = asked.where(AnswerVersion.unit_id.in_({unit for unit, _number in wanted}))
        rows = [v for v in db.scalars(asked) if (v.unit_id, v.number) in wanted]
        bodies = {(v.unit_id, v.number): json.loads(v.content) for v in rows}
        found |= bodies
        level = [body for body in bodies.values() if not _says(body)]
    return found


def counted_of(db: Session, answers: Iterable[DirectiveAnswer]) -> dict[int, tuple[int, int]]:
    """Of how many units at the end of the chain how many are counted, by answer, in the newest version of
    those that go without some; in one statement that reads no version whole."""
    return sent_and_counted(db, [answer.id for answer in answers])[1]


def sent_and_counted(
    db: Session, answers: Collection[int]
) -> tuple[dict[int, date], dict[int, tuple[int, int]]]:
    """On which day the newest version of each answer was sent, and the same as `counted_of`; in the same one
    statement."""
    if not answers:
        return {}, {}
    found = values(db, _sent(), {"answers": list(answers)})
    newest = {row[0]: (day_of(row[1]), int(row[2]), int(row[3])) for row in found}
    sent = {answer: day for answer, (day, _there, _asked) in newest.items()}
    return sent, {answer: (there, asked) for answer, (_day, there, asked) in newest.items() if there != asked}


@cache
def _sent() -> Any:
    parts = (part_of(AnswerVersion.content, "answered"), part_of(AnswerVersion.content, "asked"))
    found = select(AnswerVersion.answer_id, AnswerVersion.submitted_at, *parts)
    found = found.where(AnswerVersion.answer_id.in_(bindparam("answers", expanding=True)))
    return standing(found.order_by(AnswerVersion.number))
