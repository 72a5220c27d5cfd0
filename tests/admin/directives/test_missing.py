"""Whom an answer goes without at any depth, on the screens: the panel before submitting, the superior's page
and list, the first page, the directive's page, the pages that name all, the workbooks (design 3.7)."""

from __future__ import annotations

import io
import json

import openpyxl
import pytest

from admin.directives import asked
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.directives.tables import newest_answer
from tests.admin.letters import LETTER, answer_of, at, send
from tests.offices import Office
from tests.pages import Page, read

HEAD = "D.committee_secretary"
ASKED = {"due_on": "05/11/2018", "strict": "0"}
LACKS = {"D2": "Đang kiện toàn", "DB1": "Bí thư đi vắng"}


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


@pytest.fixture(scope="module")
def under_way(office: Office, directive: int) -> int:
    """The committee asked D1, D2 and its section, the section its cell, which never answered."""
    at(office, LETTER)
    units = office.cast.units
    assert (
        send(
            office,
            "D.committee_officer",
            "pass",
            directive,
            "D",
            units=[units[c] for c in ("D1", "D2", "DB")],
            **ASKED,
        )
        == 303
    )
    assert (
        send(office, "DB.committee_secretary", "pass", directive, "DB", units=[units["DB1"]], **ASKED) == 303
    )
    answer(office, directive, "D1", "D1.cell_secretary", v_told="yes", v_members="12")
    answer(office, directive, "DB", "DB.committee_secretary", gap=("DB1",))
    for code in ("D1", "DB"):
        assert send(office, HEAD, "step", directive, code, step="approve", version="1") == 303
    return directive


def answer(
    office: Office, directive: int, code: str, who: str, gap: tuple[str, ...] = (), **typed: str
) -> None:
    assert send(office, who, "plan", directive, code, plan="x") == 303
    if typed:
        assert send(office, who, "write", directive, code, **typed) == 303
    gaps = {f"gap-{office.cast.units[each]}": LACKS[each] for each in gap}
    assert send(office, who, "step", directive, code, step="submit", **gaps) == 303


def page(office: Office, who: str, directive: int, code: str = "D", view: str = "details") -> Page:
    return read(office.get(who, f"/answers/{view}/?id={answer_of(office, directive, code).id}"))


def test_the_panel_counts_whoever_is_missing_at_any_depth(office: Office, under_way: int) -> None:
    panel = page(office, HEAD, under_way).one("section.panel")
    assert "2 đơn vị chưa có kết quả (1/3 đơn vị)" in panel.text
    assert panel.all("a[href^=/answers/missing/]")


def test_the_page_behind_names_all_with_the_reason_of_whichever_level(office: Office, under_way: int) -> None:
    rows = [" ".join(row) for row in page(office, HEAD, under_way, view="missing").rows()[1:]]
    cell = next(row for row in rows if LACKS["DB1"] in row)
    assert "vẫn thiếu" in cell and len(rows) == 2
    stranger = office.get(
        "E.committee_officer", f"/answers/missing/?id={answer_of(office, under_way, 'D').id}"
    )
    assert stranger.status_code == 404


def test_superiors_see_it_with_the_denominator_wherever_the_answer_stands(
    office: Office, under_way: int
) -> None:
    answer(office, under_way, "D", HEAD, gap=("D2",))
    row = answer_of(office, under_way, "D")
    with open_session(office.engine, SYSTEM) as db:
        version = newest_answer(db, row)
        assert version is not None
        assert [each["reason"] for each in json.loads(version.content)["missing"]] == [
            LACKS["D2"],
            LACKS["DB1"],
        ]
    above = page(office, "K.bloc_secretary", under_way)
    assert "2 đơn vị chưa có kết quả (1/3 đơn vị)" in above.text
    assert LACKS["D2"] in above.text and LACKS["DB1"] in above.text
    frozen = read(office.get("K.bloc_secretary", f"/answers/version/?id={row.id}&number=1"))
    assert f"/answers/missing/?id={row.id}&number=1" in [a.get("href") for a in frozen.all("a")]
    assert "tính trên 1/3 đơn vị" in read(office.get("K.bloc_secretary", "/")).text
    assert "1/3 đơn vị" in read(office.get("K.bloc_secretary", "/answers/")).text


def test_the_directive_names_those_that_are_not_accepted_too(office: Office, under_way: int) -> None:
    read_ = lambda url: read(office.get("K.board_officer", url))
    whole = read_(f"/directives/details/?id={under_way}")
    assert "4 đơn vị chưa có kết quả (0/4 đơn vị)" in whole.text
    assert send(office, "K.bloc_deputy", "step", under_way, "D", step="approve", version="1") == 303
    assert "3 đơn vị chưa có kết quả (1/4 đơn vị)" in read_(f"/directives/details/?id={under_way}").text
    rows = [" ".join(row) for row in read_(f"/directives/missing/?id={under_way}").rows()[1:]]
    assert len(rows) == 3 and sum(LACKS["DB1"] in row for row in rows) == 1


@pytest.mark.parametrize("whose", ["directives", "answers"])
def test_the_workbook_names_them_all(office: Office, under_way: int, whose: str) -> None:
    number = under_way if whose == "directives" else answer_of(office, under_way, "D").id
    sent = office.get("K.board_officer", f"/{whose}/workbook/?id={number}")
    book = openpyxl.load_workbook(io.BytesIO(sent.data))
    found = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    there, owed = (1, 4) if whose == "directives" else (1, 3)
    assert f"Tổng hợp từ {there}/{owed} đơn vị" in str(found["Kết quả"])
    said = str(found["Đơn vị chưa có kết quả"])
    assert LACKS["D2"] in said and LACKS["DB1"] in said
    assert len(found["Đơn vị chưa có kết quả"]) == 1 + owed - there


def test_what_is_no_answer_of_theirs_is_unknown(office: Office, under_way: int) -> None:
    number = answer_of(office, under_way, "D").id
    for url in (f"/answers/workbook/?id={number}", f"/directives/workbook/?id={under_way}"):
        assert office.get("K2.bloc_secretary", url).status_code == 404
    assert office.get("K.bloc_secretary", f"/answers/missing/?id={number}&number=9").status_code == 404


def test_any_directive_is_found_in_the_list_however_many_came_after_it(
    office: Office, under_way: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asked, "MOST_OFFERED", 0)
    shown = read(office.get("K.board_officer", "/answers/?search=285-CV"))
    assert len(shown.all("tbody tr")) == 6 and not shown.all("select[name=flt0_0] option[selected]")
    chosen = read(office.get("K.board_officer", f"/answers/?flt0_0={under_way}"))
    assert chosen.one("select[name=flt0_0] option[selected]").get("value") == str(under_way)
    assert len(chosen.all("tbody tr")) == 6
