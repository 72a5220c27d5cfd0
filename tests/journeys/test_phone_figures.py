"""The figures of a report on a phone: the quarter's figure is read
without pushing sideways; paper and a wide screen keep the whole table."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import Page

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.reports.content import report_of
from models.units.units import get_unit
from models.workflow.engine import take
from tests.journeys.conftest import Site, office, site
from tests.make import as_, meeting, score

__all__ = ["office", "site"]
WHERE = """() => [...document.querySelectorAll('.figures.quarter tbody tr')].map(row => {
  const boxes = chosen => [...row.querySelectorAll(chosen)].map(each => each.getBoundingClientRect());
  const [[name], [whole]] = [boxes('th'), boxes('td.whole')];
  const months = boxes('td.of-month').map(each => [each.left, each.top, each.right]);
  return {name: name.left, whole: whole.left, right: whole.right, top: whole.top, months};
})"""
PUSHED = (
    "(box => box.scrollWidth - box.clientWidth)"
    "(document.querySelector('.figures.quarter').closest('.scroll'))"
)


@pytest.fixture
def report(site: Site) -> tuple[int, int]:
    """A cell's submitted report over three meetings, and its version."""
    with open_session(site.office.engine, SYSTEM) as db:
        cell = get_unit(db, site.office.cast.units["D1"])
        for month in (date(2018, 10, 1), date(2018, 11, 1), date(2018, 12, 1)):
            score(db, meeting(db, cell, month))
        row = report_of(db, SYSTEM, cell, Quarter(2018, 4))
        take(db, as_("cell_secretary", cell), row, "submit", row_version=row.row_version)
        db.commit()
        return row.id, 1


def at(page: Page, width: int, media: str = "screen") -> list[dict[str, object]]:
    page.emulate_media(media=media)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 900})
    found: list[dict[str, object]] = page.evaluate(WHERE)
    return found


def test_on_a_phone_the_quarter_stands_beside_its_name_and_the_months_under_it(
    site: Site, report: tuple[int, int]
) -> None:
    page = site.enter("D.committee_secretary", 380)
    for url in (f"/reports/details/?id={report[0]}", f"/reports/version/?id={report[0]}&number={report[1]}"):
        page.goto(site.address + url)
        rows = at(page, 380)
        assert len(rows) == 19 and page.evaluate(PUSHED) <= 0
        for row in rows:
            assert 0 <= row["name"] < row["whole"] < row["right"] <= 380  # type: ignore[operator]
            assert all(top > row["top"] and right <= 380 for _left, top, right in row["months"])  # type: ignore[attr-defined,operator]
        page.get_by_role("columnheader", name="Quý IV/2018").wait_for()
        for width, media in ((1280, "screen"), (640, "print")):
            for row in at(page, width, media):
                tops = {round(float(top)) for _left, top, _right in row["months"]} | {
                    round(float(row["top"]))
                }  # type: ignore[attr-defined,arg-type]
                lefts = [left for left, _top, _right in row["months"]]  # type: ignore[attr-defined]
                assert len(tops) == 1 and lefts == sorted(lefts) and lefts[-1] < row["whole"], media
