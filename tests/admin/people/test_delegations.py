"""A delegation through the screens: given, told, taken, used, ended;
and the official grade beside the self-scored one with its gap."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock, today
from models.directives.acts import issue, new_directive
from models.directives.answers import write_answer
from models.directives.tables import of_unit
from models.people.delegation import Delegation, accept, delegate
from models.people.people import Account, principal_of
from models.platform.settings import change_setting
from models.scoring.official_grades import OfficialGrade
from models.scoring.sheets import ScoreSheet
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.quarter import begin, record, score, step
from tests.conftest import TODAY
from tests.models.letters import FULL, LETTER, values
from tests.offices import Office

GIVER, TAKER = "D.committee_secretary", "D.committee_officer"


@pytest.fixture(scope="module")
def given(office: Office) -> int:
    """D's secretary gives the officer the right to decide until 31/01/2019."""
    with open_session(office.engine, SYSTEM) as db:
        person = db.scalar(select(Account.person_id).where(Account.id == office.cast.accounts[TAKER]))
    data = {
        "unit_id": office.cast.units["D"],
        "act": "decide",
        "taker": person,
        "starts_on": "20/01/2019",
        "last_on": "31/01/2019",
        "reason": "Đi công tác",
    }
    assert "Người D.committee_officer (" in office.get(GIVER, "/delegations/new/").text
    told = office.send(GIVER, "/delegations/new/", **(data | {"last_on": "01/01/2019"}))
    assert (
        told.status_code == 422 and "Ngày cuối không được trước" in told.text and "Đi công tác" in told.text
    )
    assert office.send(TAKER, "/delegations/new/", **data).status_code in (403, 404)
    answer = office.send(GIVER, "/delegations/new/", **data)
    assert answer.status_code == 303
    return int(answer.headers["Location"].partition("id=")[2])


def version(office: Office, number: int) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.get_one(Delegation, number).row_version


def test_the_delegate_takes_it_decides_in_the_givers_place_and_ends_it(office: Office, given: int) -> None:
    assert "Chờ nhận" in office.get(TAKER, "/notices/").text
    report = begin(office, "D2.cell_secretary", "D2")
    step(office, "D2.cell_secretary", report, "submit")
    assert (
        office.send(
            TAKER, f"/reports/step/?id={report}", step="approve", row_version=2, version=1
        ).status_code
        == 403
    )
    for who, status in ((GIVER, 403), ("D2.cell_secretary", 404), ("K2.bloc_secretary", 404)):
        assert office.send(who, f"/delegations/accept/?id={given}", row_version=1).status_code == status
    assert "Nhận ủy quyền" in office.get(TAKER, f"/delegations/details/?id={given}").text
    assert office.send(TAKER, f"/delegations/accept/?id={given}", row_version=99).status_code == 409
    assert office.send(TAKER, f"/delegations/accept/?id={given}").status_code == 400
    assert (
        office.send(TAKER, f"/delegations/accept/?id={given}", row_version=version(office, given)).status_code
        == 303
    )
    step(office, TAKER, report, "approve")
    shown = office.get("D2.cell_secretary", f"/reports/details/?id={report}").text
    assert "Người D.committee_officer thay mặt Người D.committee_secretary" in shown
    told = office.get("D2.cell_secretary", "/notices/").text
    assert "Người D.committee_officer thay mặt Người D.committee_secretary" in told
    assert (
        office.send(GIVER, f"/delegations/end/?id={given}", row_version=version(office, given)).status_code
        == 303
    )
    again = begin(office, "D1.cell_secretary", "D1")
    step(office, "D1.cell_secretary", again, "submit")
    assert (
        office.send(TAKER, f"/reports/step/?id={again}", step="approve", row_version=2, version=1).status_code
        == 403
    )


def test_official_grades_are_off_until_switched_on_then_the_gap_is_listed(office: Office) -> None:
    meeting = record(office, "C.cell_secretary", "C", "2018-10", "26/10/2018")
    score(office, "C.cell_secretary", meeting)
    url = f"/official_grades/grade/?meeting={meeting}"
    assert office.send("K.bloc_secretary", url, grade="poor", reason="x").status_code in (404, 422)
    with open_session(office.engine, SYSTEM) as db:
        change_setting(db, SYSTEM, "official_grade", "yes")
        grade = db.scalars(select(ScoreSheet.grade).where(ScoreSheet.meeting_id == meeting)).one()
        db.commit()
    assert office.get("K.board_officer", url).status_code == 404
    assert office.get("C.cell_secretary", url).status_code == 404
    other = "fair" if grade != "fair" else "average"
    assert office.send("K.bloc_secretary", url, grade=other, reason="").status_code == 422
    assert office.send("K.bloc_secretary", url, grade=other, reason="Biên bản sơ sài").status_code == 303
    assert office.send("K.bloc_secretary", url, grade=grade, reason="").status_code == 409
    listed = office.get("C.cell_secretary", "/official_grades/?flt0_0=differs").text
    assert "Biên bản sơ sài" in listed and "tự xếp loại" in listed
    assert "Biên bản sơ sài" not in office.get("D1.cell_secretary", "/official_grades/").text
    with open_session(office.engine, SYSTEM) as db:
        row = db.scalars(select(OfficialGrade)).one()
        assert (row.self_grade, row.grade) == (grade, other) and row.gap != 0


def test_the_history_of_an_answer_to_a_directive_names_both(office: Office) -> None:
    set_clock(LETTER)
    with open_session(office.engine, SYSTEM) as db:
        giver, taker, cell = (
            principal_of(db, office.cast.accounts[who])
            for who in ("K.bloc_secretary", "K.board_officer", "C.cell_secretary")
        )
        bloc = get_unit(db, office.cast.units["K"])
        directive = new_directive(db, taker, bloc, values(db, bloc, asks_plan=False, plan_on=None))
        issue(db, taker, directive, directive.row_version)
        assert taker.person_id is not None and taker.account_id is not None
        row = delegate(db, giver, bloc, taker.person_id, "decide", today(), today(), "Đi công tác")
        accept(db, taker, row, row.row_version)
        answer = of_unit(db, directive, office.cast.units["C"])
        assert answer is not None
        write_answer(db, cell, answer, answer.row_version, FULL)
        take(db, cell, answer, "submit", row_version=answer.row_version)
        take(
            db,
            principal_of(db, taker.account_id),
            answer,
            "approve",
            row_version=answer.row_version,
            version=1,
        )
        number = answer.id
        db.commit()
    set_clock(TODAY)
    for who in ("C.cell_secretary", "K.bloc_secretary"):
        assert (
            "Người K.board_officer thay mặt Người K.bloc_secretary"
            in office.get(who, f"/answers/details/?id={number}").text
        )
    assert (
        "Người K.board_officer thay mặt Người K.bloc_secretary"
        in office.get("C.cell_secretary", "/notices/").text
    )
