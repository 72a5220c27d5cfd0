"""A unit goes elsewhere: the screens of its old superior, of its new one and
its own still open, and tell the quarter before as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.units.acts import Decision, move
from models.units.units import get_unit
from tests.offices import Office
from tests.pages import read

PAGES = ("/", "/reports/", "/desk/", "/duties/", "/gaps/", "/units/", "/units/tree/", "/cells/")
PAGES += ("/meetings/", "/calendar/")
DAY = datetime(2019, 1, 8, 2, tzinfo=UTC)
WHO = ["D.committee_secretary", "E.committee_secretary", "D1.cell_secretary", "E1.cell_secretary"]
WHO += ["K.board_officer", "K2.board_officer", "administrator"]


@pytest.fixture
def moved(office: Office) -> Office:
    """From 2 January on cell D1 of committee D stands under E of the other Bloc, and E1 of E under D."""
    set_clock(DAY)
    with open_session(office.engine, SYSTEM) as db:
        if get_unit(db, office.cast.units["D1"]).parent_id == office.cast.units["D"]:  # once an office
            go(db, office, "D1", "E")
            go(db, office, "E1", "D")
        db.commit()
    return office


def go(db: Session, office: Office, unit: str, to: str) -> None:
    units = office.cast.units
    move(db, SYSTEM, get_unit(db, units[unit]), get_unit(db, units[to]), Decision(date(2019, 1, 2), "05-QĐ"))


@pytest.mark.parametrize("who", WHO)
def test_every_first_page_opens_after_a_move(moved: Office, who: str) -> None:
    for url in PAGES:
        assert moved.get(who, url).status_code in (200, 403, 404), url


def test_the_old_committees_report_of_the_quarter_before_names_the_cell_that_left(moved: Office) -> None:
    unit = moved.cast.units["D"]
    begun = moved.send("D.committee_secretary", "/reports/begin/", unit_id=unit, quarter="2018-Q4")
    assert begun.status_code == 303, read(begun).said
    page = read(moved.get("D.committee_secretary", begun.headers["Location"]))
    assert "Chi bộ Văn phòng" in page.text and "Chi bộ Khác" not in page.text
