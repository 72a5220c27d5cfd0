"""Every state of a report, a sheet and a meeting x every role: no door
breaks, and nobody outside the route changes anything in any state."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.meetings.meetings import get_meeting, void_meeting
from models.platform.journal import head
from models.reports.tables import get_report
from models.scoring.sheets import ScoreSheet, sheet_of
from models.workflow.tables import State, Step
from tests.admin.door_rows import ROLES
from tests.admin.quarter import begin, record, score, step
from tests.conftest import TODAY
from tests.offices import Office

PAGES = ("details", "version")
SHEETS = ("annex1", "annex2", "quarter")
"""Made anew at each asking: asked for where the report is open and where it is locked."""
WRITES = ("step", "narrative", "copy")
STRANGERS = [
    "D2.cell_secretary",
    "D2.cell_clerk",
    "DB.committee_secretary",
    "C.cell_secretary",
    "K2.bloc_secretary",
    "E.committee_officer",
]
STRANGERS += ["E1.cell_clerk", "D1.follower"]
"""One of another unit on each level: beside, below, and
in a foreign Bloc; each is at home in one cell at most."""
ABOVE = [who for who in ROLES if who.startswith(("K.", "D."))]
WITHOUT_OFFICE = ["administrator", "auditor"]
EVERYBODY = [
    *STRANGERS,
    *ABOVE,
    *WITHOUT_OFFICE,
    *(who for who in ROLES if who.startswith("D1.") and who != "D1.follower"),
]


Place = tuple[str, int]
"""The cell a report is of, and its number."""


@pytest.fixture(scope="module")
def way(office: Office) -> dict[str, Place]:
    """A report in each state on its way, of D1 and of
    D2; the states of the top are played in test_quarter."""
    found: dict[str, Place] = {}
    desk = "D.committee_secretary"
    score(office, "D1.cell_secretary", record(office, "D1.cell_secretary", "D1", "2018-11", "27/11/2018"))
    back, good, wrong = (
        (desk, "send_back", {"note": "Xem lại"}),
        (desk, "approve", {}),
        (desk, "reopen", {"note": "Sai số"}),
    )
    ways: tuple[tuple[str, str, str, tuple[tuple[str, str, dict[str, Any]], ...]], ...] = (
        ("draft", "D1", "2019-Q1", ()),
        ("submitted", "D1", "2018-Q4", ()),
        ("received", "D1", "2018-Q3", (("D.committee_officer", "receive", {}),)),
        ("returned", "D1", "2018-Q2", (back,)),
        ("approved", "D1", "2018-Q1", (good,)),
        ("prepared", "D2", "2018-Q4", (("D2.cell_secretary", "prepare", {}),)),
        ("reopened", "D2", "2018-Q3", (good, wrong)),
    )
    for state, cell, quarter, steps in ways:
        who = f"{cell}.cell_secretary"
        answer = office.send(who, "/reports/begin/", unit_id=office.cast.units[cell], quarter=quarter)
        found[state] = cell, int(answer.headers["Location"].partition("id=")[2])
        first = () if state in ("draft", "prepared") else ((who, "submit", {}),)
        for actor, code, more in (*first, *steps):
            step(office, actor, found[state][1], code, **more)
    return found


def strange(who: str, cell: str) -> bool:
    """Whether a cell's report is a stranger's to `who`."""
    return who in STRANGERS and not who.startswith(f"{cell}.")


def state_of(office: Office, number: int) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return get_report(db, number).state


def journal(office: Office) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return head(db)


def test_the_reports_stand_where_they_should(office: Office, way: dict[str, Place]) -> None:
    assert {name: state_of(office, number) for name, (_cell, number) in way.items()} == {
        name: name for name in way
    }
    with open_session(office.engine, SYSTEM) as db:
        assert {s.code for s in db.scalars(select(State))} - set(way) == {
            "closed",
            "issued",
        }  # the Bloc's own, played in test_quarter


@pytest.mark.parametrize("who", EVERYBODY)
def test_no_page_of_a_report_breaks_in_any_state(office: Office, way: dict[str, Place], who: str) -> None:
    client = office.client(who, brief=who in STRANGERS)
    for state, (cell, number) in way.items():
        allowed = (404,) if strange(who, cell) else (403, 404) if who in WITHOUT_OFFICE[:2] else (200, 404)
        for page in (*PAGES, *(SHEETS if state in ("draft", "approved") else ())):
            more = f"unit={office.cast.units[cell]}&quarter=2018-Q4" if page == "quarter" else f"id={number}"
            number_ = "&number=1" if page == "version" else ""
            answer = client.get(f"/reports/{page}/?{more}{number_}", buffered=True)
            assert answer.status_code in allowed, (who, page, number, answer.status_code)


@pytest.mark.parametrize("who", [*STRANGERS, *WITHOUT_OFFICE])
def test_nobody_off_the_route_takes_a_step_in_any_state(
    office: Office, way: dict[str, Place], who: str
) -> None:
    before = journal(office)
    with open_session(office.engine, SYSTEM) as db:
        codes = sorted(set(db.scalars(select(Step.code))))
        versions = [(cell, number, get_report(db, number).row_version) for cell, number in way.values()]
    for cell, number, version in versions:
        if who in STRANGERS and not strange(who, cell) and not who.endswith("follower"):
            continue
        for code in codes:
            sent = {
                "step": code,
                "row_version": str(version),
                "version": "1",
                "note": "x",
                "destination": "x",
            }
            assert office.try_(who, f"/reports/step/?id={number}", **sent) in (403, 404, 409), (
                who,
                code,
                number,
            )
        for page in ("narrative", "copy"):
            assert office.try_(who, f"/reports/{page}/?id={number}", row_version=str(version)) in (403, 404)
    assert journal(office) == before


@pytest.mark.parametrize("who", ABOVE)
def test_nobody_above_writes_a_cells_report_in_any_state(
    office: Office, way: dict[str, Place], who: str
) -> None:
    before = journal(office)
    for _cell, number in way.values():
        for code in ("prepare", "submit", "amend", "recall", "close", "sign", "unclose"):
            with open_session(office.engine, SYSTEM) as db:
                version = get_report(db, number).row_version
            sent = {
                "step": code,
                "row_version": str(version),
                "version": "1",
                "note": "x",
                "destination": "x",
            }
            assert office.try_(who, f"/reports/step/?id={number}", **sent) in (403, 404, 409), (who, code)
    assert journal(office) == before


@pytest.fixture(scope="module")
def sheets(office: Office) -> dict[str, int]:
    """A meeting of D2 for each state of its sheet, and a voided one."""
    set_clock(TODAY)  # a module's fixture is made before a test's clock
    who, found = "D2.cell_secretary", {}
    for name, period, day in (
        ("unscored", "2018-07", "26/07/2018"),
        ("draft", "2018-08", "27/08/2018"),
        ("voted", "2018-09", "26/09/2018"),
    ):
        found[name] = record(office, who, "D2", period, day)
    office.send(who, "/scores/new/", meeting=found["draft"])
    score(office, who, found["voted"])
    found["voided"] = record(office, who, "D2", "2018-10", "26/10/2018")
    with open_session(office.engine, SYSTEM) as db:
        meeting = get_meeting(db, found["voided"])
        void_meeting(db, SYSTEM, meeting, meeting.row_version, "Ghi nhầm")
        db.commit()
    return found


@pytest.mark.parametrize("who", [who for who in EVERYBODY if not who.startswith("D2")])
def test_a_sheet_opens_for_nobody_outside_its_cell_in_any_state(
    office: Office, sheets: dict[str, int], who: str
) -> None:
    before = journal(office)
    client = office.client(who)
    for number in sheets.values():
        for page in ("sheet", "vote", "withdraw"):
            url = f"/scores/{page}/?meeting={number}"
            if page == "sheet":
                assert client.get(url).status_code in (403, 404), (who, number)
            sent = {"row_version": "1", "act": "propose", "votes_for": "9", "votes_present": "9"}
            assert office.try_(who, url, **sent) in (403, 404), (who, page)
        for page in ("edit", "void"):
            assert client.get(f"/meetings/{page}/?id={number}").status_code in (403, 404, 422)
            assert office.try_(who, f"/meetings/{page}/?id={number}", row_version="1", reason="x") in (
                403,
                404,
                422,
            )
    assert journal(office) == before


def test_the_own_cell_opens_each_of_them(office: Office, sheets: dict[str, int]) -> None:
    for name, number in sheets.items():
        answer = office.get("D2.cell_clerk", f"/scores/sheet/?meeting={number}")
        assert answer.status_code == 200, name
    with open_session(office.engine, SYSTEM) as db:
        stages = {name: sheet_of(db, number) for name, number in sheets.items()}
        assert isinstance(stages["voted"], ScoreSheet) and stages["voted"].stage == "voted"
        assert stages["unscored"] is None
    assert begin(office, "D2.cell_secretary", "D2")
