"""Versions on screen: the difference of any two, the one a refused
decision shows, the proof of the sheets for the cell alone."""

from __future__ import annotations

import json

import pytest

from models.reports.proofs import prove
from tests.admin.quarter import begin, record, score, step, version_in
from tests.offices import Office
from tests.pages import read


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    """C's report submitted twice, one meeting and some words more the second time."""
    who = "C.cell_secretary"
    score(office, who, record(office, who, "C", "2018-10", "26/10/2018"))
    number = begin(office, who, "C")
    step(office, who, number, "submit")
    step(office, who, number, "recall")
    score(office, who, record(office, who, "C", "2018-11", "26/11/2018"))
    page = office.get(who, f"/reports/details/?id={number}").text
    answer = office.send(
        who, f"/reports/narrative/?id={number}", row_version=version_in(page), v_tasks="Họp đúng hạn <b>"
    )
    assert answer.status_code == 303
    step(office, who, number, "submit")
    step(office, "K.board_officer", number, "receive")
    return number


@pytest.mark.parametrize("who", ["C.cell_secretary", "K.bloc_secretary", "K.board_officer"])
def test_everybody_in_the_chain_reads_the_difference(office: Office, report: int, who: str) -> None:
    page = read(office.get(who, f"/reports/difference/?id={report}&old=2&new=1"))
    assert "Bản 2 khác bản 1" in page.text
    changed = [row[2:] for row in page.rows() if row[1] == "Số kỳ đã sinh hoạt"]
    assert any((old, new) == ("1", "→ 2") and by.startswith("+1") for old, new, by in changed), changed
    assert "Họp đúng hạn <b>" in page.text and "Cuộc họp ngày 26/11/2018" in page.text
    assert "giống hệt" in office.get(who, f"/reports/difference/?id={report}&old=2&new=2").text


@pytest.mark.parametrize("query", ["old=9", "new=0", "old=x", "new=-1", "old=1&new=99999999999"])
def test_no_such_version_is_a_plain_404(office: Office, report: int, query: str) -> None:
    assert office.get("C.cell_secretary", f"/reports/difference/?id={report}&{query}").status_code == 404


def test_strangers_read_no_difference(office: Office, report: int) -> None:
    for who in ("D1.cell_secretary", "D.committee_secretary", "K2.bloc_secretary"):
        assert office.get(who, f"/reports/difference/?id={report}").status_code == 404


def test_a_decision_on_an_older_version_is_refused_and_shows_the_difference(
    office: Office, report: int
) -> None:
    page = office.get("K.bloc_secretary", f"/reports/details/?id={report}").text
    answer = office.send(
        "K.bloc_secretary",
        f"/reports/step/?id={report}",
        step="approve",
        row_version=version_in(page),
        version="1",
    )
    assert answer.status_code == 422
    assert (
        "Những gì đã đổi" in answer.text
        and "Họp đúng hạn" in answer.text
        and 'name="version" value="2"' in answer.text
    )


def test_the_cell_proves_its_sheets_on_screen_and_by_a_file(office: Office, report: int) -> None:
    page = office.get("C.cell_clerk", f"/reports/proof/?id={report}&number=2").text
    assert "2 phiếu đúng là phiếu đã báo cáo" in page
    answer = office.get("C.cell_clerk", f"/reports/proof-file/?id={report}&number=1")
    assert [p.standing for p in prove(json.loads(answer.data))] == ["same"]
    for who in ("K.bloc_secretary", "K.board_officer", "administrator"):
        for door in ("proof", "proof-file"):
            assert office.get(who, f"/reports/{door}/?id={report}&number=1").status_code in (403, 404)
