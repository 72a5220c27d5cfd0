"""An answer that came to a desk of another tree, since everybody who asked is gone: its pages there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from admin.operations.rounds import Round
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.directives.answers import send_plan, write_answer
from models.people.people import Post, end_post, principal_of
from models.units.acts import Decision, dissolve, move
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.letters import LETTER, answer_of, at
from tests.offices import Office

STEP = "Chuyển từ nơi nhận đã giải thể"
WHO, DESK = "C.cell_secretary", "E.committee_secretary"
ON = Decision(date(2018, 11, 5), "01-QĐ/TU")


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


def gone(office: Office, directive: int) -> None:
    """C answers; then its Bloc is dissolved, C goes under E and the rest under the other Bloc; the last
    post in it ends, and the worker makes its round."""
    with open_session(office.engine, SYSTEM) as db:
        answer = db.merge(answer_of(office, directive, "C"))
        by = principal_of(db, office.cast.accounts[WHO])
        send_plan(db, by, answer, answer.row_version, "Kế hoạch của chi bộ")
        write_answer(db, by, answer, answer.row_version, {"told": "yes", "members": "12"})
        take(db, by, answer, "submit", row_version=answer.row_version)
        db.commit()
    at(office, datetime(2018, 11, 6, 3, tzinfo=UTC))
    with open_session(office.engine, SYSTEM) as db:
        units = {code: get_unit(db, number) for code, number in office.cast.units.items()}
        move(db, SYSTEM, units["C"], units["E"], ON)
        move(db, SYSTEM, units["D"], units["K2"], ON)
        dissolve(db, SYSTEM, units["K"], ON)
        for post in db.scalars(select(Post).where(Post.unit_id == units["K"].id)):
            end_post(db, SYSTEM, post, ON.on)
        db.commit()
    assert answer_of(office, directive, "C").desk_unit_id == office.cast.units["K"]
    assert Round(office.engine, Path(office.app.instance_path)).run("desks") == {}


def test_the_new_desk_opens_the_answer_and_what_was_asked_and_decides(office: Office, directive: int) -> None:
    letter = f"/directives/details/?id={directive}"
    assert office.get(DESK, letter).status_code == 404
    gone(office, directive)
    answer = answer_of(office, directive, "C")
    assert answer.desk_unit_id == office.cast.units["E"]
    page = office.get(DESK, f"/answers/details/?id={answer.id}")
    assert page.status_code == 200 and "285-CV/ĐUK" in page.text and "Kế hoạch của chi bộ" in page.text
    assert STEP in page.text
    assert office.get(DESK, letter).status_code == 200
    told = office.get(DESK, "/notices/").text
    assert "Báo cáo thực hiện 285-CV/ĐUK của Chi bộ Thư viện được chuyển đến" in told
    done = office.send(
        DESK,
        f"/answers/step/?id={answer.id}",
        step="approve",
        row_version=answer.row_version,
        version=1,
    )
    assert done.status_code == 303 and answer_of(office, directive, "C").state == "approved"
