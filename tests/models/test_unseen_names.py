"""Every door at which something is named refuses a name in which something stands that nobody sees, at its
field, and takes it once that is gone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter
from models.definitions.definitions import new_definition, publish
from models.definitions.drafts import save_field, save_group, set_head
from models.definitions.topics import add_topic, orient
from models.directives.acts import enclose, new_directive
from models.imports.uploads import keep_upload
from models.meetings.calendars import plan_meeting
from models.meetings.members import add_member
from models.people.people import amend_person, enrol
from models.review.document_numbers import begin_term, issue, keep_template
from models.units.acts import Decision, establish, rename
from models.units.amend import set_contact
from models.units.units import Unit
from models.workflow.publishing import new_route
from tests.make import meeting, somebody

DAY = date(2019, 1, 15)
HIDDEN = "Tên \u202eẩn\u2066"


def _field(db: Session, cell: Unit, name: str) -> Any:
    version = new_definition(db, SYSTEM, cell.parent, "rubric", "thu", "Khung thử", DAY)
    group = save_group(db, SYSTEM, version, version.row_version, "Nhóm")
    return save_field(db, SYSTEM, version, version.row_version, group, {"title": name, "kind": "text"})


def _defined(db: Session, cell: Unit, name: str) -> Any:
    return new_definition(db, SYSTEM, cell.parent, "rubric", "x", name, DAY)


def _head(db: Session, cell: Unit, name: str) -> Any:
    version = new_definition(db, SYSTEM, cell.parent, "rubric", "thu", "Khung thử", DAY)
    return set_head(db, SYSTEM, version, version.row_version, {"name": name})


def _group(db: Session, cell: Unit, name: str) -> Any:
    version = new_definition(db, SYSTEM, cell.parent, "rubric", "thu", "Khung thử", DAY)
    return save_group(db, SYSTEM, version, version.row_version, name)


def _amended(db: Session, cell: Unit, name: str) -> Any:
    account = somebody(db, "cell_clerk", cell)
    return amend_person(db, SYSTEM, account, account.row_version, name)


def _founded(db: Session, cell: Unit, name: str) -> Any:
    return establish(db, SYSTEM, parent=cell.parent, kind_code=cell.kind_code, name=name, code="X9", on=DAY)


def _routed(db: Session, cell: Unit, name: str) -> Any:
    return new_route(db, SYSTEM, cell.parent, "report", "x", name, "", DAY)


def _routed_in_english(db: Session, cell: Unit, name: str) -> Any:
    return new_route(db, SYSTEM, cell.parent, "report", "x", "Tuyến", name, DAY)


def _directive(db: Session, cell: Unit, **words: str) -> Any:
    values = {"symbol": "1-CV", "abstract": "V/v", "dated": DAY, "due_on": DAY, "asks_receipt": True}
    return new_directive(db, SYSTEM, cell.parent, values | {"kinds": ["grassroots_cell"]} | words)


def _enclosed(db: Session, cell: Unit, **words: str) -> Any:
    row = _directive(db, cell)
    line = {"symbol": "2-QĐ", "dated": DAY, "title": "Quy định"} | words
    return enclose(db, SYSTEM, row, row.row_version, [line])


def _met(db: Session, cell: Unit, **words: str) -> Any:
    return meeting(db, cell, date(2018, 11, 1), **words)


def _planned(db: Session, cell: Unit, name: str) -> Any:
    return plan_meeting(db, SYSTEM, cell, DAY.replace(day=1), DAY, time(8), name)


def _issued(db: Session, cell: Unit, name: str) -> Any:
    return issue(db, SYSTEM, cell.parent, "notice", abstract=name, content={}, on=DAY)


def _chosen(db: Session, cell: Unit, name: str) -> Any:
    version = new_definition(db, SYSTEM, cell.parent, "report_form", "thu", "Mẫu thử", DAY)
    group = save_group(db, SYSTEM, version, version.row_version, "Nhóm")
    labels = [{"code": "a", "label": name}, {"code": "b", "label": "Không"}]
    field = {"title": "Chọn", "kind": "pick", "code": "name", "choices": labels}
    save_field(db, SYSTEM, version, version.row_version, group, field)
    return publish(db, SYSTEM, version)


def _oriented(db: Session, cell: Unit, name: str) -> Any:
    topic = add_topic(db, SYSTEM, cell.parent, 1, "Chủ đề", DAY)
    return orient(db, SYSTEM, cell.parent, Quarter(2019, 1), topic, name)


Act = Callable[[Session, Unit, str], Any]
DOORS: dict[str, tuple[str, Act]] = {
    "person": ("name", lambda db, cell, name: enrol(db, SYSTEM, name=name, login="ai.do", unit=cell)),
    "person corrected": ("name", _amended),
    "unit": ("name", _founded),
    "unit renamed": ("name", lambda db, cell, name: rename(db, SYSTEM, cell, name, Decision(DAY))),
    "member": ("name", lambda db, cell, name: add_member(db, SYSTEM, cell, name)),
    "definition": ("name", _defined),
    "definition's head": ("name", _head),
    "group of fields": ("title", _group),
    "field": ("title", _field),
    "topic": ("title", lambda db, cell, name: add_topic(db, SYSTEM, cell.parent, 1, name, DAY)),
    "route": ("name", _routed),
    "route in English": ("name_en", _routed_in_english),
    "directive's symbol": ("symbol", lambda db, cell, name: _directive(db, cell, symbol=name)),
    "directive's abstract": ("abstract", lambda db, cell, name: _directive(db, cell, abstract=name)),
    "directive's desk": ("desk", lambda db, cell, name: _directive(db, cell, desk=name)),
    "enclosure's symbol": ("symbol-1", lambda db, cell, name: _enclosed(db, cell, symbol=name)),
    "enclosure's title": ("title-1", lambda db, cell, name: _enclosed(db, cell, title=name)),
    "meeting's place": ("place", lambda db, cell, name: _met(db, cell, place=name)),
    "meeting's chair": ("chair", lambda db, cell, name: _met(db, cell, chair=name)),
    "meeting's clerk": ("clerk", lambda db, cell, name: _met(db, cell, clerk=name)),
    "plan's place": ("place", _planned),
    "orientation": ("text", _oriented),
    "unit's contact": ("contact", lambda db, cell, name: set_contact(db, SYSTEM, cell, name)),
    "notice's abstract": ("abstract", _issued),
    "choice's label": ("name", _chosen),
    "term": ("name", lambda db, cell, name: begin_term(db, SYSTEM, cell.parent, name, DAY)),
}


@pytest.mark.parametrize("door", DOORS)
def test_a_name_with_something_unseen_is_refused_at_its_field(db: Session, cell: Unit, door: str) -> None:
    field, act = DOORS[door]
    with pytest.raises(Invalid) as told:
        act(db, cell, HIDDEN)
    assert {name: refusal.code for name, refusal in told.value.fields.items()} == {field: "field.unseen"}


@pytest.mark.parametrize("door", DOORS)
def test_the_same_name_without_it_is_taken(db: Session, cell: Unit, door: str) -> None:
    DOORS[door][1](db, cell, "Tên ẩn")


def test_a_file_of_such_a_name_is_refused(db: Session, cell: Unit) -> None:
    for act in (
        lambda name: keep_template(db, SYSTEM, cell, "report", name, b"x"),
        lambda name: keep_upload(db, SYSTEM, "units", name, b"x"),
    ):
        with pytest.raises(Refusal, match=r"file\.unseen"):
            act("bao-cao\u202exs.xlsx")
