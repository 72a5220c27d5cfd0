"""Rows of the sources: a cell that did not meet is listed, custody holds, a form's answers and the rows of
its table; as many statements for many units as for few."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion, fill, new_definition, publish
from models.filling.sending import send_form
from models.layouts.offers import Ratio, offered
from models.layouts.rows import answer_rows, meeting_rows, month_rows, plan_rows
from models.meetings.calendars import plan_meeting
from models.reports.period_forms import begin_form, fill_form
from models.units.units import Unit, UnitSpell, unit_in
from tests.make import DEC, NOV, as_, meeting, of_year, score, unit
from tests.models.layouts.forms import FIELDS
from tests.statements import counted


@pytest.fixture
def committee(db: Session, bloc: Unit) -> Unit:
    return unit(db, "grassroots_committee", bloc, "Đảng ủy Sở Y tế")


def then(db: Session, place: Unit) -> UnitSpell:
    return unit_in(db, place.id, DEC)


def test_a_month_lists_every_cell_met_or_not(db: Session, bloc: Unit, committee: Unit) -> None:
    one = unit(db, "subordinate_cell", committee, "Chi bộ Một", members=12)
    unit(db, "grassroots_cell", bloc, "Chi bộ Hai")
    held = meeting(db, one, DEC, remark_for_superior="đủ", conclusions="bí mật")
    score(db, held)
    rows = {row.values["unit"]: row for row in month_rows(db, then(db, bloc), DEC)}
    met, silent = rows["Chi bộ Một"], rows["Chi bộ Hai"]
    assert met.values["unit_long"] == "Chi bộ Một (Đảng ủy Sở Y tế)" and met.above == "Đảng ủy Sở Y tế"
    assert (met.values["attended"], met.values["rate"]) == ("11/12", Ratio(11, 12))
    assert (met.values["mark_good"], met.values["mark_fair"], met.values["grade"]) == ("X", "", "Tốt")
    assert met.values["remark"] == "đủ" and met.values["held_on"] == date(2018, 12, 26)
    assert set(silent.values) == {"unit", "above", "unit_long"}
    assert "bí mật" not in str(met)


def test_points_and_grade_are_told_of_voted_sheets_alone(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc, members=12)
    meeting(db, cell, DEC)
    row = month_rows(db, then(db, bloc), DEC)[0]
    assert (row.values["points"], row.values["grade"], row.values["mark_good"]) == (None, "", "")


def test_meetings_of_a_quarter_are_those_that_were_asked_for(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc, "Chi bộ Một", members=12)
    meeting(db, cell, NOV)
    meeting(db, cell, DEC, kind="thematic", topic_text="Tự học", topic_id=1)
    quarter = Quarter(2018, 4)
    found = {
        which: meeting_rows(db, then(db, bloc), quarter, which) for which in ("regular", "thematic", "all")
    }
    assert {which: len(rows) for which, rows in found.items()} == {"regular": 1, "thematic": 1, "all": 2}
    told = found["thematic"][0].values
    assert (told["period"], told["meeting_kind"], told["unit"]) == (DEC, "Chuyên đề", "Chi bộ Một")


def test_every_offer_of_a_meeting_is_told(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc, members=12)
    meeting(db, cell, DEC)
    told = set(month_rows(db, then(db, bloc), DEC)[0].values)
    assert {offer.code for offer in offered("month")} - told == {"number", "blank"}
    told = set(meeting_rows(db, then(db, bloc), Quarter(2018, 4), "all")[0].values)
    assert {offer.code for offer in offered("meetings")} - told == {"number", "blank"}


def test_planned_meetings_are_told_with_who_calls_them(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc, "Chi bộ Một", members=12)
    day = date(2018, 12, 28)
    plan_meeting(db, SYSTEM, cell, DEC, day, time(8, 30))
    found = plan_rows(db, [then(db, bloc)], DEC)
    assert [(r.values["unit"], r.values["on"], r.values["at"], r.values["members"]) for r in found] == [
        ("Chi bộ Một", day, "08:30", 12)
    ]
    assert {offer.code for offer in offered("plans")} - set(found[0].values) == {"number", "blank"}


@pytest.fixture
def version(db: Session, bloc: Unit) -> DefinitionVersion:
    made = new_definition(db, SYSTEM, bloc, "period_form", "own", "Biểu", date(2018, 1, 1))
    fill(db, SYSTEM, made, [{"code": "g", "title": "Biểu", "fields": FIELDS}], {})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)


def answer(db: Session, cell: Unit, works: list[dict[str, str]]) -> None:
    sheet = begin_form(db, SYSTEM, cell, of_year(2018))
    typed = {"works": works, "count": "7", "area": "2,5", "rate": "3/4", "on": "01/12/2018", "words": "đủ"}
    fill_form(db, SYSTEM, sheet, sheet.row_version, typed)
    send_form(db, SYSTEM, sheet, sheet.row_version)


WORKS = [{"work": "họp", "members": "5"}, {"work": "thăm", "members": "2"}]


def rows_of(db: Session, by: Any, place: Unit, version: DefinitionVersion, **source: str) -> list[Any]:
    return answer_rows(db, by, place, version, of_year(2018), source)


def test_answers_are_told_a_row_a_unit_and_a_row_of_the_table(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    cell = unit(db, "grassroots_cell", bloc, "Chi bộ Một", members=12)
    answer(db, cell, WORKS)
    told = rows_of(db, SYSTEM, bloc, version, kind="answers")[0].values
    assert (told["unit"], told["f.count"], told["f.each"], told["f.rate"]) == (
        "Chi bộ Một",
        7,
        1.75,
        Ratio(3, 4),
    )
    lines = rows_of(db, SYSTEM, bloc, version, kind="rows", table="works")
    assert [(r.values["line"], r.values["f.works.work"], r.values["f.works.members"]) for r in lines] == [
        (1, "họp", 5),
        (2, "thăm", 2),
    ]
    assert lines[1].values["f.count"] == 7
    assert rows_of(db, SYSTEM, bloc, version, kind="rows", table="dropped") == []


def test_who_may_not_read_the_answers_gets_none(db: Session, bloc: Unit, version: DefinitionVersion) -> None:
    cell, other = unit(db, "grassroots_cell", bloc), unit(db, "grassroots_cell", bloc)
    answer(db, cell, WORKS)
    with pytest.raises(Refusal, match=r"access\.denied"):
        rows_of(db, as_("cell_secretary", other), bloc, version, kind="answers")


def test_a_month_reads_through_the_guard(db: Session, bloc: Unit, committee: Unit) -> None:
    one, two = (unit(db, "subordinate_cell", committee, name, members=12) for name in ("Một", "Hai"))
    meeting(db, one, DEC)
    meeting(db, two, DEC)
    db.commit()
    with open_session(db.get_bind(), as_("cell_secretary", one)) as own:  # type: ignore[arg-type]
        spell = own.get_one(UnitSpell, then(db, committee).id)
        told = {row.values["unit"]: "attended" in row.values for row in month_rows(own, spell, DEC)}
    assert told.get("Một") is True and not told.get("Hai")


def test_many_units_take_as_many_statements_as_few(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    def cost() -> list[int]:
        counts = []
        for act in (
            lambda: month_rows(db, then(db, bloc), DEC),
            lambda: meeting_rows(db, then(db, bloc), Quarter(2018, 4), "all"),
            lambda: rows_of(db, SYSTEM, bloc, version, kind="answers"),
        ):
            db.expire_all()
            with counted(db) as sent:
                act()
            counts.append(len(sent))
        return counts

    def more(count: int) -> None:
        for _ in range(count):
            cell = unit(db, "grassroots_cell", bloc, members=12)
            meeting(db, cell, DEC)
            answer(db, cell, WORKS)

    more(2)
    few = cost()
    more(4)
    assert cost() == few
