"""A page that comes back with a mistake stays what it was: what somebody saved meanwhile is told before it is
overwritten, however often the mistake is mended first (design 3.11)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.meetings.members import add_member
from models.units.units import get_unit
from tests.admin.quarter import begin, record
from tests.offices import Office
from tests.pages import read

CELL = "D1.cell_secretary"
Place = tuple[str, str, dict[str, str]]
"""Who, the page, and what is wrong in what is sent."""


def a_meeting(office: Office) -> Place:
    number = record(office, CELL, "D1", "2018-11", "26/11/2018")
    return CELL, f"/meetings/edit/?id={number}", {"held_on": "hôm qua"}


def a_voided_meeting(office: Office) -> Place:
    number = record(office, CELL, "D1", "2018-12", "26/12/2018")
    return CELL, f"/meetings/void/?id={number}", {"reason": ""}


def a_member(office: Office) -> Place:
    with open_session(office.engine, SYSTEM) as db:
        number = add_member(db, SYSTEM, get_unit(db, office.cast.units["D1"]), "Lò Thị Mai").id
        db.commit()
    return CELL, f"/members/edit/?id={number}", {"name": ""}


def a_unit(office: Office) -> Place:
    return "administrator", f"/units/act/?id={office.cast.units['D2']}&act=rename", {"name": ""}


def a_report(office: Office) -> Place:
    return CELL, f"/reports/details/?id={begin(office, CELL, 'D1')}", {"v_tasks": "x" * 40_000}


def a_duty(office: Office) -> Place:
    with open_session(office.engine, SYSTEM) as db:
        open_period(db, Quarter(2018, 4), [office.cast.units["C"]], ("report",))
        asked = select(Duty).where(Duty.about_id == office.cast.units["C"], Duty.source == "report")
        found = db.scalars(asked).one()
        db.commit()
        return "K.board_officer", f"/duties/details/?id={found.id}", {"reason": ""}


@pytest.mark.parametrize("place", [a_meeting, a_voided_meeting, a_member, a_unit, a_report, a_duty])
def test_a_mistake_brings_the_page_back_with_the_version_it_was_opened_on(
    office: Office, place: Callable[[Office], Place]
) -> None:
    who, url, wrong = place(office)
    form = next(each for each in read(office.get(who, url)).forms if set(wrong) <= set(each.names))
    old = str(int(form.fields["row_version"]) + 7)
    sent = {name: values for name, values in form.typed.items() if name != "idempotency_key"}
    answer = office.send(who, form.get("action") or url, **(sent | wrong | {"row_version": old}))
    assert answer.status_code == 422
    again = next(each for each in read(answer).forms if set(wrong) <= set(each.names))
    assert again.fields["row_version"] == old
    mended = office.send(who, form.get("action") or url, **(sent | {"row_version": old}))
    assert mended.status_code in (409, 422)
