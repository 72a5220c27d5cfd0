"""Small makers of units, posts, meetings and sheets; each goes through the verbs that people use."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Held, Principal
from models.core.base import Base
from models.core.periods import Quarter, Term
from models.core.spelling import fold, sort_key
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.kinds.base import show_points
from models.meetings.meetings import Meeting, record_meeting
from models.people.people import Account, begin_post, enrol
from models.scoring.sheets import Answer, open_sheet, propose, save_answers, vote
from models.signals.catalogue import ALL
from models.signals.tables import SignalRule
from models.units.acts import establish
from models.units.amend import set_headcount
from models.units.units import Unit

LONG_AGO = date(2015, 1, 1)
OCT, NOV, DEC, JAN = date(2018, 10, 1), date(2018, 11, 1), date(2018, 12, 1), date(2019, 1, 1)
QUARTER = Quarter(2018, 4)
_numbers = count(1)


def of_year(year: int) -> Term:
    """A whole year, as forms are of it."""
    return Term(date(year, 1, 1), 12)


def unit(
    db: Session,
    kind: str,
    parent: Unit | None = None,
    name: str = "",
    *,
    on: date = LONG_AGO,
    members: int | None = None,
) -> Unit:
    """Found a unit of a kind."""
    number = next(_numbers)
    made = establish(
        db, SYSTEM, parent=parent, kind_code=kind, name=name or f"{kind} {number}", code=f"U{number}", on=on
    )
    if members is not None:
        set_headcount(db, SYSTEM, made, on, members)
    return made


def cells_at_once(db: Session, parent: Unit, names: Sequence[str], code: str = "Đ{}/x") -> list[int]:
    """Cells as an import brings them in, past the verbs of the tree, without their spells; their numbers."""
    db.flush()
    first = (db.scalar(select(func.max(Unit.id))) or 0) + 1
    rows = [
        {
            "id": number,
            "name": name,
            "code": code.format(number),
            "kind_code": "grassroots_cell",
            "parent_id": parent.id,
            "path": f"{parent.path}{number}.",
            "search_key": fold(name),
            "sort_key": sort_key(name),
            "founded_on": LONG_AGO,
            "row_version": 1,
        }
        for number, name in enumerate(names, first)
    ]
    db.execute(insert(Base.metadata.tables["unit"]), rows)
    return [int(str(row["id"])) for row in rows]


def as_(role: str, where: Unit | None, account_id: int | None = None) -> Principal:
    """Somebody who holds one post; without an account of their own."""
    held = Held(role, where.id, where.path, (where.path,)) if where else Held(role, None)
    return Principal(account_id, account_id, role, (held,))


def typed(period: date, held_on: date, **other: Any) -> dict[str, Any]:
    """What a person types for a meeting of 12 members, one of them excused."""
    values = {
        "period": period,
        "held_on": held_on,
        "kind": "regular",
        "begins_at": "08:00",
        "ends_at": "10:00",
    }
    return (
        values
        | {"members": 12, "present": 11, "excused": 1, "unexcused": 0, "exempt": 0, "speakers": 6}
        | other
    )


def meeting(db: Session, cell: Unit, period: date, held_on: date | None = None, **other: Any) -> Meeting:
    """Record a meeting of a cell as the program itself."""
    return record_meeting(db, SYSTEM, cell, typed(period, held_on or period.replace(day=26), **other))


def examples(short: int, long: int) -> int:
    """How many examples a property is tried on: in `make test`, and in `make ci-long` and `make soak`."""
    return long if os.environ.get("KHOI_LONG") else short


def score(db: Session, held: object) -> None:
    """Vote the best sheet with a note where the facts say less."""
    sheet = open_sheet(db, SYSTEM, held)  # type: ignore[arg-type]
    answers = full(get_version(db, sheet.version_id), sheet.meeting.kind) | {
        "attendance": Answer("b2", note="x")
    }
    save_answers(db, SYSTEM, sheet, sheet.row_version, answers)
    propose(db, SYSTEM, sheet, sheet.row_version)
    vote(db, SYSTEM, sheet, sheet.row_version, 11, 11)


def quarter_of(db: Session, cell: Unit, months: int = 3) -> None:
    """Meetings of a cell, scored; December's on 3 January."""
    days = (date(2018, 10, 26), date(2018, 11, 26), date(2019, 1, 3))
    for month, day in list(zip(QUARTER.months, days, strict=True))[:months]:
        score(db, meeting(db, cell, month, day))


def full(version: DefinitionVersion, case: str = "regular") -> dict[str, Answer]:
    """The best answer to every item."""
    best = {"yes_no": lambda _f: "yes", "choice": lambda f: max(f.choices, key=lambda c: c.points).code}
    return {
        f.code: Answer(best.get(f.kind, lambda f: show_points(f.most(case)))(f))
        for f in version.fields
        if f.most(case)
    }


def voted(db: Session, cell: Unit, **low: Answer) -> None:
    """November's meeting with the best sheet but for what is given `low`, voted."""
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, NOV))
    answers = full(get_version(db, sheet.version_id)) | {"attendance": Answer("b2", note="11/12")} | low
    save_answers(db, SYSTEM, sheet, sheet.row_version, answers)
    vote(db, SYSTEM, propose(db, SYSTEM, sheet, sheet.row_version), sheet.row_version, 11, 11)


def ask_nothing(db: Session, *but: str) -> None:
    """Every signal switched off for all, but these: what follows is about something else."""
    shown = {"asked": False, "level": "look", "published_at": datetime(2019, 1, 1, tzinfo=UTC)}
    db.add_all(
        SignalRule(issuer=0, path="", code=rule.code, numbers="{}", published_by="system", **shown)
        for rule in ALL
        if rule.code not in but
    )
    db.flush()


def decider(db: Session, where: Unit, role: str) -> None:
    """Somebody in a deciding post, so that a report finds its desk."""
    account = enrol(db, SYSTEM, name=f"Người {where.id}", login=f"nguoi.{where.id}", unit=where)
    begin_post(db, SYSTEM, account.person, role, where, date(2016, 1, 1))


def somebody(db: Session, role: str, where: Unit | None, name: str = "") -> Account:
    """An account whose person holds a post."""
    account = enrol(
        db,
        SYSTEM,
        name=name or role,
        login=f"{where.code if where else 'x'}.{role}{name}".lower(),
        unit=where,
    )
    begin_post(
        db, SYSTEM, account.person, role, where, max(LONG_AGO, where.founded_on) if where else LONG_AGO
    )
    return account
