"""Quarter IV/2018 in a browser: three cells on three routes, one
report sent back, the Bloc issues, Annex 1 equals what was typed."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl

from tests.journeys.conftest import Site
from tests.journeys.quarter import MONTHS, Typed, begin, record, score, step

MEMBERS = 12


def test_the_quarter_from_three_cells_to_the_issued_annex(site: Site, tmp_path: Path) -> None:
    typed = Typed()
    urls = {}
    for cell in ("D1", "DB1", "C"):
        page = site.enter(f"{cell}.cell_secretary")
        for month in MONTHS:
            record(page, site, month, typed)
            score(page, typed)
        urls[cell] = begin(page, site)
        page.fill("#v_shortcomings", "Một buổi họp ngoài thời điểm.")
        page.click("button[name=step][value=submit]")
        page.wait_for_selector(".flash.success")

    committee = site.enter("D.committee_secretary")
    committee.goto(urls["D1"])
    assert "Một buổi họp ngoài thời điểm." in committee.inner_text(".prose")
    step(committee, urls["D1"], "send_back", note="Ghi rõ nguyên nhân")
    cell = site.enter("D1.cell_secretary")
    cell.goto(urls["D1"])
    assert "Ghi rõ nguyên nhân" in cell.content()
    cell.fill("#v_shortcomings", "Một buổi họp ngoài thời điểm do lãnh đạo đi công tác.")
    cell.click("button[data-key=s]")
    cell.wait_for_selector(".flash.success")
    step(cell, urls["D1"], "submit")
    step(committee, urls["D1"], "approve")
    section = site.enter("DB.committee_secretary")
    step(section, urls["DB1"], "approve")
    step(site.enter("K.board_officer"), urls["C"], "receive")
    step(site.enter("K.bloc_deputy"), urls["C"], "approve")

    urls["DB"] = begin(section, site)
    step(section, urls["DB"], "submit")
    step(site.enter("D.committee_deputy"), urls["DB"], "approve")
    urls["D"] = begin(committee, site)
    missing = committee.locator(".panel input[name^=gap-]")
    assert missing.count() == 1
    missing.fill("Chi bộ đang kiện toàn")
    committee.press(".panel input[name^=gap-]", "Enter")
    committee.wait_for_selector(".flash.success")
    step(site.enter("K.board_officer"), urls["D"], "receive")
    step(site.enter("K.bloc_deputy"), urls["D"], "approve")

    officer = site.enter("K.board_officer")
    urls["K"] = begin(officer, site)
    step(officer, urls["K"], "close")
    step(site.enter("K.bloc_secretary"), urls["K"], "sign", destination="Tỉnh ủy")

    officer.goto(urls["K"])
    with officer.expect_download() as download:
        officer.click("text=Phụ lục 1")
    annex = tmp_path / "annex.xlsx"
    download.value.save_as(annex)
    total = next(
        row
        for row in openpyxl.load_workbook(annex).active.iter_rows(values_only=True)
        if row[1] == "Tổng cộng"
    )
    assert list(total[3:9]) == [3, 3 * MEMBERS, 3, 9, 9, 9]
    grades = [typed.grades.count(label) for label in ("Tốt", "Khá", "Trung bình", "Kém")]
    assert [total[9], total[11], total[13], total[15]] == grades
    assert [round(total[n] or 0, 1) for n in (10, 12, 14, 16)] == [_tenth(count) for count in grades]
    assert round(total[17], 2) == round(sum(typed.totals) / 9 + 1e-9, 2)
    assert list(total[18:20]) == [9 * MEMBERS, typed.present]
    assert list(total[21:26]) == [typed.excused, typed.unexcused, 3, typed.thematic, typed.outside]
    assert re.search(
        r"\d{2}-BC/ĐU",
        str(next(openpyxl.load_workbook(annex).active.iter_rows(min_row=3, max_row=3, values_only=True))),
    )


def _tenth(count: int) -> float:
    """Share of nine in percent, one decimal, halves up."""
    return (count * 2000 + 9) // 18 / 10
