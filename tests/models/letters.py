"""Letter 285, a directive that asks every unit: issued, passed on,
answered and approved by the verbs that people use."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.periods import Due
from models.definitions.definitions import Definition, DefinitionVersion, fill, new_definition, publish
from models.directives.acts import issue, new_directive, pass_on
from models.directives.answers import send_plan, write_answer
from models.directives.tables import Directive, DirectiveAnswer, newest_answer, of_unit
from models.units.units import Unit
from models.workflow.engine import take
from tests.models.cast import Cast

LETTER = datetime(2018, 10, 24, 3, tzinfo=UTC)


FIELDS = [
    {"code": "told", "kind": "yes_no", "title": "Đã quán triệt"},
    {"code": "members", "kind": "number", "title": "Số đảng viên được quán triệt"},
    {
        "code": "way",
        "kind": "choice",
        "title": "Hình thức",
        "choices": [{"code": c, "label": c, "points": 0, "low": None, "high": None} for c in "ab"],
    },
    {"code": "day", "kind": "date", "title": "Ngày quán triệt", "total": "max"},
    {"code": "note", "kind": "long_text", "title": "Khó khăn, kiến nghị", "required": False},
]


FULL = {"told": "yes", "members": "12", "way": "a", "day": "2018-10-30", "note": "Không"}


def on_its_day(db: Session) -> Cast:
    """The cast, with a deputy in the Bloc, on the letter's day."""
    set_clock(LETTER)
    made = Cast(db)
    made.post("bloc_deputy", made.bloc)
    return made


def form(db: Session, where: Unit) -> DefinitionVersion:
    """The letter's form, published once."""
    known = select(DefinitionVersion).join(Definition).where(Definition.code == "f285")
    there = db.scalar(known.where(Definition.unit_id == where.id))
    if there is not None:
        return there
    version = new_definition(db, SYSTEM, where, "directive_form", "f285", "Kết quả", date(2018, 10, 1))
    fill(db, SYSTEM, version, [{"code": "g", "title": "Kết quả", "fields": FIELDS}], {})
    return publish(db, SYSTEM, version)


def values(db: Session, where: Unit, **other: Any) -> dict[str, Any]:
    said = {
        "symbol": "285-CV/ĐUK",
        "dated": date(2018, 10, 24),
        "abstract": "V/v quán triệt",
        "desk": "qua Ban Tổ chức Đảng ủy",
    }
    asks = {
        "asks_receipt": True,
        "asks_plan": True,
        "plan_on": date(2018, 10, 31),
        "form_version_id": form(db, where).id,
    }
    to = {"kinds": ["grassroots_cell", "grassroots_committee"], "units": []}
    return said | asks | to | {"due_on": date(2018, 11, 10), "due_strict": True, "body": "Nội dung"} | other


def issued(cast: Cast, **other: Any) -> Directive:
    by = cast.who("board_officer", cast.bloc)
    directive = new_directive(cast.db, by, cast.bloc, values(cast.db, cast.bloc, **other))
    return issue(cast.db, by, directive, directive.row_version)


def row(cast: Cast, directive: Directive, where: Unit) -> DirectiveAnswer:
    found = of_unit(cast.db, directive, where.id)
    assert found is not None
    return found


def passed(
    cast: Cast, directive: Directive, where: Unit, *units: Unit, due: Due | None = None
) -> list[DirectiveAnswer]:
    answer = row(cast, directive, where)
    who = cast.who("committee_officer", where)
    return pass_on(
        cast.db,
        who,
        answer,
        answer.row_version,
        [u.id for u in units],
        due or Due(date(2018, 11, 5)),
        "Làm ngay",
    )


def submit(
    cast: Cast, directive: Directive, where: Unit, role: str, typed: dict[str, Any], **more: Any
) -> DirectiveAnswer:
    answer, who = row(cast, directive, where), cast.who(role, where)
    send_plan(cast.db, who, answer, answer.row_version, "Kế hoạch của đơn vị")
    write_answer(cast.db, who, answer, answer.row_version, typed)
    return take(cast.db, who, answer, "submit", row_version=answer.row_version, **more)


def approve(cast: Cast, answer: DirectiveAnswer, role: str, where: Unit) -> DirectiveAnswer:
    last = newest_answer(cast.db, answer)
    assert last is not None
    return take(
        cast.db, cast.who(role, where), answer, "approve", row_version=answer.row_version, version=last.number
    )
