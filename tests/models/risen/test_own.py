"""An office's own fields rise with the built-in figures: in contents, in supplements, in what is told of a
change; whatever the way up, a parent is the fold of what its leaves wrote."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.totals import fold, row_cells, shown
from models.reports.content import content, newest, write_narrative
from models.reports.differences import FIGURES, differ, kind_of
from models.reports.stale import changed_below, fields_moved
from models.reports.supplements import late_arrivals, make_supplement, supplements_of, total_own
from models.risen.own import RISEN, fields_of, own_of, rises, rising, written
from models.units.units import Unit
from tests.make import quarter_of
from tests.models.cast import Cast
from tests.models.risen.forms import report_form

Typed = dict[str, Any]
C1: Typed = {
    "visits": "6",
    "people": "10",
    "content": "9",
    "rate": "1/2",
    "least": "4",
    "last": "2018-11-02",
    "praised": "team,man",
    "idea": "Họp trực tuyến",
    "prizes": [{"name": "Tổ 1", "n": "100"}, {"name": "Tổ 2"}],
    "costs": [{"name": "Nước", "n": "5"}],
    "words": "Tốt",
    "apart": "3",
}
C2: Typed = {
    "visits": "3",
    "people": "30",
    "content": "5,5",
    "rate": "1/4",
    "least": "2",
    "last": "2018-12-01",
    "praised": "man",
    "prizes": [{"name": "Tổ 3", "n": "50"}],
}
D: Typed = {"visits": "1", "idea": "Thi đua"}
C3: Typed = {"visits": "2", "costs": [{"name": "Hoa", "n": "7"}]}


@pytest.fixture
def cast(db: Session) -> Cast:
    made = Cast(db)
    for cell in (made.c1, made.c2, made.c3, made.g):
        quarter_of(db, cell, 2)
    return made


@pytest.fixture
def form(db: Session, cast: Cast) -> DefinitionVersion:
    return report_form(db, cast.bloc)


def write(cast: Cast, where: Unit, typed: Typed) -> None:
    report = cast.report(where)
    write_narrative(cast.db, SYSTEM, report, report.row_version, typed)


def body_of(cast: Cast, where: Unit) -> dict[str, Any]:
    version = newest(cast.db, cast.report(where))
    assert version is not None
    body: dict[str, Any] = json.loads(version.content)
    return body


def send(cast: Cast, where: Unit, typed: Typed, **gaps: Any) -> None:
    """Written, submitted and approved."""
    write(cast, where, typed)
    cell = where in (cast.c1, cast.c2, cast.c3, cast.g)
    above = {cast.c3: cast.s, cast.d: cast.bloc, cast.g: cast.bloc}.get(where, cast.d)
    role = "bloc_secretary" if above is cast.bloc else "committee_secretary"
    cast.approved(where, "cell_secretary" if cell else "committee_secretary", above, role, **gaps)


def told(db: Session, body: dict[str, Any]) -> dict[str, str]:
    return {field.code: shown(field, part) for _v, field, part in fields_of(db, body[RISEN])}


def test_what_units_wrote_rises_in_each_fields_way_with_the_report(
    cast: Cast, db: Session, form: DefinitionVersion
) -> None:
    for where, typed in (
        (cast.c1, C1),
        (cast.c2, C2),
        (cast.c3, C3),
        (cast.s, {}),
        (cast.d, D),
        (cast.g, {}),
    ):
        send(cast, where, typed)
    cast.step(cast.bloc, "close", "board_officer")
    leaf = body_of(cast, cast.c1)
    assert set(leaf[RISEN]) == {str(form.id)}
    assert "words" not in leaf[RISEN][str(form.id)], "words rise as a list only where the form says so"
    assert "apart" not in leaf[RISEN][str(form.id)]
    for where in (cast.d, cast.bloc):
        body = body_of(cast, where)
        held = body["figures"]["held"] - (2 if where is cast.bloc else 0)
        found = told(db, body)
        assert found == {
            "visits": "12",
            "people": "40",
            "content": "6,38",
            "rate": "2/6 (33,3%)",
            "least": "2",
            "last": "01/12/2018",
            "praised": "Cá nhân: 2; Tập thể: 1",
            "idea": "Thi đua\nHọp trực tuyến",
            "prizes": f"{cast.c1.name}; Tổ 1; 100\n{cast.c1.name}; Tổ 2\n{cast.c2.name}; Tổ 3; 50",
            "costs": "Tập thể, cá nhân: Hoa\nNước; Số tiền: 12",
            "each": "17",
        }, "what is worked out with figures is of cells: a committee's figures are theirs"
        assert held == 6 and body["children"][0]["sha256"]
    parts = [row[RISEN][str(form.id)] for row in body_of(cast, cast.d)["children"] if RISEN in row]
    own = written(form, {"visits": "1", "idea": "Thi đua"}, {}, cast.d.name)
    whole = fold(form.fields, [own, *parts])
    assert body_of(cast, cast.d)[RISEN][str(form.id)] == {code: part for code, part in whole.items() if part}
    prizes = next(field for field in form.fields if field.code == "prizes")
    assert row_cells(prizes, whole["prizes"])[0] == [cast.c1.name, "Tổ 1", "100"]


def test_a_form_in_which_nothing_rises_adds_nothing_to_a_content(cast: Cast, db: Session) -> None:
    report = cast.report(cast.c1)
    assert rising(db, [report.form_version_id]) == set() and rising(db, []) == set()
    shipped = get_version(db, report.form_version_id)
    assert [field.code for field in shipped.fields if rises(field)] == []
    send(cast, cast.c1, {"results": "Tốt"})
    assert RISEN not in body_of(cast, cast.c1)
    assert RISEN not in content(db, cast.report(cast.d))
    assert own_of(db, [body_of(cast, cast.c1)]) == [{}]


def test_a_report_frozen_before_this_was_kept_brings_what_its_unit_wrote(
    cast: Cast, db: Session, form: DefinitionVersion
) -> None:
    send(cast, cast.c1, C1)
    body = body_of(cast, cast.c1)
    before = {name: value for name, value in body.items() if name != RISEN}
    assert own_of(db, [before, body]) == [body[RISEN]] * 2


def test_a_change_below_is_told_with_the_fields_that_come_to_something_else(
    cast: Cast, db: Session, form: DefinitionVersion
) -> None:
    for where, typed in ((cast.c1, C1), (cast.c2, C2), (cast.c3, C3), (cast.s, {}), (cast.d, D)):
        send(cast, where, typed)
    cast.step(cast.c3, "reopen", "committee_secretary", cast.s, note="Thiếu")
    send(cast, cast.c3, C3 | {"visits": "9"})
    report = cast.report(cast.d)
    assert report.stale
    version = newest(db, report)
    assert version is not None
    (section,) = changed_below(db, version)
    assert fields_moved([section]) == ((str(form.id), "each"), (str(form.id), "visits"))
    assert section.moved == {} and section.waits
    assert fields_moved(section.below) == fields_moved([section])
    new = body_of(cast, cast.c3)
    old = json.loads(json.dumps(new))
    old[RISEN][str(form.id)]["visits"]["sum"] = "2"
    (change,) = [each for each in differ(old, new) if each.what == "risen"]
    assert (change.place, change.name, change.old["sum"], change.new["sum"]) == (
        str(form.id),
        "visits",
        "2",
        "9",
    )
    assert kind_of([change]) == FIGURES


def test_what_comes_late_stands_in_a_supplement_and_in_the_full_total(
    cast: Cast, db: Session, form: DefinitionVersion
) -> None:
    send(cast, cast.c1, C1)
    send(cast, cast.d, D, gaps={cast.c2.id: "Chậm", cast.s.id: "Chậm"})
    report = cast.report(cast.d)
    base = body_of(cast, cast.d)
    assert told(db, base)["visits"] == "7"
    send(cast, cast.c2, C2)
    (row,) = late_arrivals(db, report)
    assert row[RISEN] == body_of(cast, cast.c2)[RISEN]
    made = make_supplement(db, cast.who("committee_officer", cast.d), report, report.row_version)
    assert told(db, json.loads(made.content))["visits"] == "3"
    version = newest(db, report)
    assert version is not None
    bodies = [base, *(json.loads(each.content) for each in supplements_of(db, version))]
    full = total_own(db, bodies)
    assert told(db, {RISEN: full})["visits"] == "10"
    assert told(db, {RISEN: full})["prizes"].endswith(f"{cast.c2.name}; Tổ 3; 50")


def test_fields_of_two_forms_stay_apart(cast: Cast, db: Session, form: DefinitionVersion) -> None:
    section = report_form(db, cast.s, [{"code": "visits", "kind": "number", "title": "Lượt khác"}])
    for where, typed in ((cast.c1, C1), (cast.c2, C2), (cast.c3, {"visits": "8"}), (cast.s, {}), (cast.d, D)):
        send(cast, where, typed)
    body = body_of(cast, cast.d)
    assert {number: parts["visits"]["sum"] for number, parts in body[RISEN].items()} == {
        str(form.id): "10",
        str(section.id): "8",
    }
