"""The page of a sheet: subtotals stand without a script, a grade that a gate holds says why, a voted sheet
says when it was voted."""

from __future__ import annotations

from datetime import date

import pytest

from admin.web.words import points
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.counts import GRADES
from models.definitions.definitions import DefinitionVersion, described, fill, publish
from models.definitions.in_force import in_force
from models.units.units import get_unit
from tests.make import meeting, score
from tests.offices import Office
from tests.pages import Page, read

WHO = "D1.cell_secretary"
NOV = date(2018, 11, 1)


@pytest.fixture(scope="module")
def voted(office: Office) -> dict[str, int]:
    """A sheet on the shipped rubric, and one on a rubric whose best grade needs full attendance; both voted,
    with a point short at attendance."""
    with open_session(office.engine, SYSTEM) as db:
        cell = get_unit(db, office.cast.units["D1"])
        plain = meeting(db, cell, NOV.replace(month=10))
        score(db, plain)
        shipped = in_force(db, "rubric", cell.path, NOV)
        draft = DefinitionVersion(
            definition=shipped.definition, number=98, state="draft", holds_from=NOV, path=""
        )
        db.add(draft)
        gate = {"grade": "good", "needs_full": ["attendance"], "else": "fair"}
        publish(db, SYSTEM, fill(db, SYSTEM, draft, described(shipped), shipped.rule | {"gates": [gate]}))
        gated = meeting(db, cell, NOV)
        score(db, gated)
        db.commit()
        return {"plain": plain.id, "gated": gated.id}


def page(office: Office, number: int) -> Page:
    return read(office.get(WHO, f"/scores/sheet/?meeting={number}"))


def test_the_subtotals_of_a_voted_sheet_stand_without_a_script_and_add_up(
    office: Office, voted: dict[str, int]
) -> None:
    shown = page(office, voted["plain"])
    parts = [each.text.replace(",", ".") for each in shown.all("section output[data-sub]")]
    total = shown.one("#total").text
    assert len(parts) == 5 and points(round(sum(map(float, parts)) * 100)) == total == "99"
    assert sum(float(each.get("value")) for each in shown.all("progress")) == 9900


def test_a_grade_held_back_by_a_gate_says_why_and_another_says_nothing(
    office: Office, voted: dict[str, int]
) -> None:
    held = page(office, voted["gated"]).one("#held")
    assert held.text == "99 điểm, xếp khá vì chưa đạt điểm tối đa: Tỷ lệ dự sinh hoạt"
    assert not held.has("hidden")
    assert page(office, voted["plain"]).one("#held").has("hidden")


def test_a_voted_sheet_says_when_it_was_voted_and_a_draft_when_it_was_saved(
    office: Office, voted: dict[str, int]
) -> None:
    shown = page(office, voted["plain"])
    assert "Đã biểu quyết 11/11, lúc 20/01/2019" in shown.text and "Đã lưu nháp" not in shown.text
    answer = office.send(
        WHO,
        f"/scores/withdraw/?meeting={voted['plain']}",
        row_version=shown.first("[name=row_version]").get("value"),
    )
    assert answer.status_code == 303
    draft = page(office, voted["plain"])
    assert "Đã lưu nháp lúc" in draft.text
    assert draft.one("[data-total]").text == "99" and draft.one("#grade").has("hidden")
    assert {each.get("data-code") for each in draft.all("[data-band]")} == set(GRADES)
