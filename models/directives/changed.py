"""What changed in answers that were submitted again, told by the codes of reports: a change of words
alone is a change (design 3.6; models/reports/differences.py). The words are the screens'.

Of an answer the unit gave itself every field stands as it was written; of one that was passed on figures are
what the accepted answers below add up to. No tables.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from models.access.guard import standing
from models.directives.tables import AnswerEvent, AnswerVersion, DirectiveAnswer
from models.reports.differences import Change, gaps_differ, kind_of, parts_differ, rows_differ
from models.workflow.tables import OWN, Step

Body = Mapping[str, Any]
OWN_WORDS, TOTAL, PLAN, COUNTED = "own", "total", "plan", "counted"
"""Places of a change: what the unit writes, what is added up from below, its plan, of how many units."""
OF_CHILD = ("unit", "name", "version")


def differ(old: Body, new: Body) -> list[Change]:
    """Everything in which `new` differs from `old`; an empty list for the same content."""
    found = list(parts_differ("narrative", PLAN, {PLAN: old["plan"]}, {PLAN: new["plan"]}))
    found += parts_differ("figure", COUNTED, _share(old), _share(new))
    found += _fields(OWN_WORDS, "answers", old, new)
    if any(body["children"] or body["gaps"] for body in (old, new)):
        found += _fields(TOTAL, "totals", old, new)
    below = rows_differ("child", "unit", _children(old), _children(new), "name")
    return [*found, *(change for change in below if change.name != "name"), *gaps_differ(old, new)]


def _share(body: Body) -> Body:
    return {COUNTED: [body["answered"], body["asked"]]}


def _children(body: Body) -> list[Body]:
    return [{name: row[name] for name in OF_CHILD} for row in body["children"]]


def _fields(place: str, part: str, old: Body, new: Body) -> Iterator[Change]:
    """Fields that differ, a figure where what it adds up to is none of texts."""
    was, now = ({name: value for name, value in body[part].items() if value} for body in (old, new))
    for change in parts_differ("", place, was, now):
        figure = any(_adds_up(body["totals"].get(change.name)) for body in (old, new))
        yield Change("figure" if figure else "narrative", place, change.name, change.old, change.new)


def _adds_up(part: Mapping[str, Any] | None) -> bool:
    return bool(part) and "list" not in (part or {})


def seen_before(db: Session, versions: Mapping[int, AnswerVersion]) -> dict[int, AnswerVersion]:
    """Of answers submitted again the version that somebody above dealt with last, or the one before where
    nobody did; by answer, for their newest `versions`. In two statements, however many they are."""
    again = {number: version for number, version in versions.items() if version.number > 1}
    if not again:
        return {}
    step = (Step.route_id == DirectiveAnswer.route_id) & (Step.code == AnswerEvent.step)
    taken = (
        select(AnswerEvent.answer_id, AnswerEvent.version_number)
        .join(DirectiveAnswer, DirectiveAnswer.id == AnswerEvent.answer_id)
        .join(Step, step & (Step.from_state == AnswerEvent.from_state))
        .where(AnswerEvent.answer_id.in_(again), Step.actor != OWN)
    )
    wanted = dict.fromkeys(again, 0)
    for answer, number in db.execute(taken):
        if number is not None and number < again[answer].number:
            wanted[answer] = max(wanted[answer], number)
    wanted = {answer: number or again[answer].number - 1 for answer, number in wanted.items()}
    found = select(AnswerVersion).where(AnswerVersion.answer_id.in_(wanted))
    rows = db.scalars(found.where(AnswerVersion.number.in_(set(wanted.values()))))
    return {row.answer_id: row for row in rows if row.number == wanted[row.answer_id]}


def changed_in(db: Session, answers: Collection[int]) -> dict[int, str]:
    """In what each of these answers (by number) that was submitted again differs from what was seen of it
    above; in three statements, however many they are."""
    asked = {"answers": list(answers)}
    newest = {row.answer_id: row for row in db.scalars(_again(), asked)} if answers else {}
    return {
        number: kind_of(differ(json.loads(before.content), json.loads(newest[number].content)))
        for number, before in seen_before(db, newest).items()
    }


@cache
def _again() -> Select[Any]:
    """The newest versions of those `answers` that have more than one."""
    last = select(func.max(AnswerVersion.id))
    last = last.where(AnswerVersion.answer_id.in_(bindparam("answers", expanding=True)))
    last = last.group_by(AnswerVersion.answer_id).having(func.max(AnswerVersion.number) > 1)
    return standing(select(AnswerVersion).where(AnswerVersion.id.in_(last.correlate(None))))
