"""A preview is a dry run that keeps nobody waiting: it is judged by whoever only reads and writes
nothing but the kept file, and what was shown is what comes in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any
from unittest.mock import patch

import pytest
from sqlalchemy import select

from admin.imports.kinds import KINDS
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.definitions.definitions import fill, new_definition, publish
from models.definitions.formula_text import parse
from models.directives.acts import issue, new_directive
from models.directives.answers import written
from models.directives.tables import Directive, of_unit
from models.units.units import Unit, get_unit
from tests.admin.uploads import FIRST, HEADINGS, PEOPLE, book, confirm, edited, faulty, sent, upload
from tests.holding import Holding
from tests.offices import Office
from tests.statements import counted_on

MOST = 0.2
"""Seconds for which the writer may be held by what is thrown away."""
FILES: dict[str, tuple[str, Any]] = {
    "units": ("administrator", [HEADINGS, ["Z1", "Chi bộ Mới", "Chi bộ trực thuộc", "D", None, 9, ""]]),
    "people": ("administrator", [PEOPLE, ["Lý Thu Hà", "ha.ly", "Thư ký chi bộ", "D1", None]]),
    "sheets": ("D1.cell_secretary", ("D1", "2018")),
    "meetings": ("D1.cell_secretary", ("D1", "2018")),
    "moves": ("K.board_officer", ("", "")),
    "narrative": ("D1.cell_secretary", ("D1", "2018-Q4")),
}


def file_of(office: Office, kind: str) -> io.BytesIO:
    """A list of one's own, or the template with what stands there."""
    who, what = FILES[kind]
    if isinstance(what, list):
        return book(what[1:], what[0])
    number = office.cast.units[what[0]] if what[0] else ""
    asked = office.get(who, f"/imports/template/?kind={kind}&unit={number}&period={what[1]}").data

    def fill(sheet: Any, at: dict[str, int]) -> None:
        filled = {"present": 11, "place": "Hội trường", "text": "Nội dung"}
        for name, value in ({"act": "Đổi tên", "code": "D1"} if kind == "moves" else filled).items():
            if name in at:
                sheet.cell(FIRST, at[name]).value = value

    return edited(asked, fill)


@contextmanager
def slow(kind: str, passes: Any) -> Iterator[None]:
    """Judging a kind of workbook, in which time `passes`."""
    shipped = KINDS[kind].plan

    def plan(*given: Any) -> Any:
        passes()
        return shipped(*given)

    object.__setattr__(KINDS[kind], "plan", plan)
    try:
        yield
    finally:
        object.__setattr__(KINDS[kind], "plan", shipped)


@pytest.mark.parametrize("kind", FILES)
def test_nobody_waits_for_a_preview_however_long_it_takes(office: Office, kind: str) -> None:
    """The clock goes ten seconds on whenever a file is judged; no writer is held for any of it."""
    who, file, clock = FILES[kind][0], file_of(office, kind), [0.0]
    holding = Holding(office.app.extensions["khoi.engine"])

    def passes() -> None:
        clock[0] += 10

    heard = (
        holding.events() if holding.engine.dialect.name == "sqlite" else open_session(office.engine, SYSTEM)
    )
    with slow(kind, passes), patch("tests.holding.time.perf_counter", lambda: clock[0]), heard:
        page = sent(office, who, kind, file)
    assert page.status_code == 200 and clock[0] == 20, "judged as it is sent, and as it is shown"
    assert all(seconds <= MOST for seconds in holding.longest.values())
    assert holding.longest.keys() == (
        {"/imports/kind/"} if holding.engine.dialect.name == "sqlite" else set()
    )


@pytest.mark.parametrize("kind", FILES)
def test_judging_a_file_sends_no_statement_that_writes(office: Office, kind: str) -> None:
    who, file, during = FILES[kind][0], file_of(office, kind), list[str]()
    with counted_on(office) as statements:
        shipped = KINDS[kind].plan

        def plan(*given: Any) -> Any:
            before = len(statements)
            found = shipped(*given)
            during.extend(statements[before:])
            return found

        object.__setattr__(KINDS[kind], "plan", plan)
        try:
            sent(office, who, kind, file)
        finally:
            object.__setattr__(KINDS[kind], "plan", shipped)
    assert during and {each.split()[0] for each in during} <= {"SELECT", "WITH"}


def test_what_a_preview_showed_beside_what_was_typed_holds_for_the_confirmation(office: Office) -> None:
    """A new unit is shown under its superior's name and with the day from which it stands."""
    row = [["Z2", "Chi bộ Hai", "Chi bộ trực thuộc", "D", None, 9, ""]]
    page = upload(office, "administrator", "/units/import/", book(row, HEADINGS))
    with open_session(office.engine, SYSTEM) as db:
        above = get_unit(db, office.cast.units["D"])
        name, above.name = above.name, "Đảng ủy khác"
        db.commit()
    answer = confirm(office, "administrator", page)
    assert answer.status_code == 422 and "Dữ liệu đã thay đổi" in answer.text
    with open_session(office.engine, SYSTEM) as db:
        get_unit(db, office.cast.units["D"]).name = name
        db.commit()
    assert confirm(office, "administrator", page).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalar(select(Unit.parent_id).where(Unit.code == "Z2")) == office.cast.units["D"]


def test_scores_without_a_rubric_are_told_at_their_row_not_lost(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, file = FILES["sheets"][0], file_of(office, "sheets")

    def score(sheet: Any, at: dict[str, int]) -> None:
        said = {
            "held_on": date(2018, 1, 26),
            "kind": "Thường kỳ",
            "members": 12,
            "present": 12,
            "speakers": 6,
        }
        said |= {"begins_at": "08:00", "ends_at": "10:00"}
        for name, value in (said | {"votes_for": 12, "votes_present": 12}).items():
            sheet.cell(FIRST, at[name]).value = value

    def none(*_asked: Any) -> Any:
        raise Refusal("definition.none", kind="rubric", day=date(2018, 1, 1))

    scored = edited(file.getvalue(), score)
    monkeypatch.setattr("admin.imports.meetings.in_force", none)
    monkeypatch.setattr("models.imports.sheets.published", lambda *_asked: [])
    page = sent(office, who, "sheets", scored)
    assert faulty(page) == [f"D{FIRST}"], "at the month for which none holds"


def test_a_reason_typed_beside_its_answer_comes_in(office: Office) -> None:
    """A rule wants a number explained; the line for it has a column of its own in the workbook."""
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        form = new_definition(db, SYSTEM, bloc, "directive_form", "why", "Kết quả", date(2019, 1, 1))
        asked = {"code": "people", "kind": "number", "title": "Số người"}
        rule = {"at": "people", "must": parse("[people] <= 100"), "level": "explain", "message": "Đông"}
        fill(db, SYSTEM, form, [{"code": "g", "title": "Nhóm", "fields": [asked]}], {"checks": [rule]})
        publish(db, SYSTEM, form)
        said = {
            "symbol": "9-CV/ĐUK",
            "dated": date(2019, 1, 10),
            "abstract": "V/v thử",
            "kinds": ["grassroots_cell"],
        }
        said |= {"form_version_id": form.id, "due_on": date(2019, 2, 10), "units": []}
        letter = new_directive(db, SYSTEM, bloc, said)
        number = issue(db, SYSTEM, letter, letter.row_version).id
        db.commit()
    who, unit = "C.cell_secretary", office.cast.units["C"]
    asked_for = office.get(who, f"/imports/template/?kind=answers&unit={unit}&period={number}")

    def write(sheet: Any, at: dict[str, int]) -> None:
        for name, value in {"v_people": 200, "v_people.why": "Có khách"}.items():
            sheet.cell(FIRST, at[name]).value = value

    page = sent(office, who, "answers", edited(asked_for.data, write))
    assert "Có khách" in page.text and confirm(office, who, page).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        answer = of_unit(db, db.get_one(Directive, number), unit)
        assert answer is not None and written(db, answer) == {"people": "200", "people.why": "Có khách"}
