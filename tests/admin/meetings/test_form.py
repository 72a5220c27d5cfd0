"""The form of a meeting without its script, or sent before the script was answered."""

from __future__ import annotations

from datetime import date

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.meetings.meetings import Meeting
from tests.admin.quarter import record
from tests.offices import Office
from tests.pages import read


def test_a_month_that_was_not_chosen_is_the_one_of_its_day(office: Office) -> None:
    found = {}
    for cell, day, reason in (("D1", "02/11/2018", ""), ("D2", "15/11/2018", "Bão, cả huyện mất điện")):
        number = record(office, f"{cell}.cell_secretary", cell, "", day, outside_reason=reason)
        with open_session(office.engine, SYSTEM) as db:
            kept = db.get_one(Meeting, number)
            found[cell] = (kept.period, kept.outside_window)
    assert found == {"D1": (date(2018, 10, 1), False), "D2": (date(2018, 11, 1), True)}


def test_a_month_nobody_offers_is_asked_for_beside_what_was_typed(office: Office) -> None:
    data = {
        "unit_id": office.cast.units["C"],
        "held_on": "26/10/2014",
        "kind": "regular",
        "place": "Nhà văn hóa",
    }
    answer = office.send("C.cell_secretary", "/meetings/new/", **data)
    shown = read(answer)
    assert answer.status_code == 422
    assert shown.first("[name=held_on]").get("value") == "26/10/2014"
    assert shown.first("[name=place]").get("value") == "Nhà văn hóa"
    assert shown.first("[name=period]").get("aria-invalid") == "true"
