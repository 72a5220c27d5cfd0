"""Lists are whole screens: found, corrected, shut and opened
through verbs; a stale form or a stranger changes nothing."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event, select

from admin.meetings import month
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.topics import Topic
from models.people.people import Account
from models.scoring.sheets import ScoreSheet
from models.units.units import Unit
from tests.admin.quarter import record, version_in
from tests.conftest import TODAY
from tests.offices import Office


def of(office: Office, login: str) -> Account:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalars(select(Account).where(Account.login == login)).one()


def test_a_cell_is_founded_corrected_found_again_and_deleted(office: Office) -> None:
    data = {
        "parent_id": office.cast.units["D"],
        "kind_code": "subordinate_cell",
        "name": "Chi bộ Lễ tân",
        "code": "D9",
        "on": "01/02/2018",
    }
    assert office.send("K.board_officer", "/cells/new/", doc_symbol="12-QĐ/ĐUK", **data).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        unit = db.scalars(select(Unit).where(Unit.code == "D9")).one()
    page = office.get("K.board_officer", f"/cells/edit/?id={unit.id}").text
    sent = {"row_version": version_in(page), "contact": "0213 000 000", "members": "9"}
    assert office.send("K.board_officer", f"/cells/edit/?id={unit.id}", **sent).status_code == 303
    assert (
        office.send(
            "K.board_officer", f"/cells/edit/?id={unit.id}", **(sent | {"contact": "khác"})
        ).status_code
        == 409
    )
    found = office.get("D.committee_officer", "/cells/?search=le+tan").text
    assert "Chi bộ Lễ tân" in found and ">9<" in found and "Chi bộ Văn phòng" not in found
    assert office.send("K.board_officer", "/cells/delete/", id=unit.id).status_code in (303, 422)


def test_only_cells_may_be_founded_from_the_list_of_cells(office: Office) -> None:
    data = {
        "parent_id": office.cast.units["D"],
        "kind_code": "sectional_committee",
        "name": "Không phải chi bộ",
        "code": "D8",
        "on": "01/02/2018",
    }
    assert office.send("K.board_officer", "/cells/new/", **data).status_code == 422


def test_an_account_is_corrected_shut_and_opened_again(office: Office) -> None:
    account = of(office, "d2.cell-clerk")
    sent = {"row_version": account.row_version, "name": "Người Tên Mới"}
    assert office.send("D.committee_officer", f"/accounts/edit/?id={account.id}", **sent).status_code == 303
    assert office.send("D.committee_officer", f"/accounts/edit/?id={account.id}", **sent).status_code == 409
    version = of(office, "d2.cell-clerk").row_version
    assert office.get("D2.cell_clerk", "/meetings/").status_code == 200
    assert (
        office.send(
            "D.committee_officer", f"/accounts/turn/?id={account.id}", row_version=version, active=""
        ).status_code
        == 303
    )
    assert office.get("D2.cell_clerk", "/meetings/").status_code == 303
    version = of(office, "d2.cell-clerk").row_version
    assert (
        office.send(
            "D.committee_officer", f"/accounts/turn/?id={account.id}", row_version=version, active="1"
        ).status_code
        == 303
    )
    assert of(office, "d2.cell-clerk").active


@pytest.mark.parametrize(
    ("who", "target"), [("D1.cell_secretary", "d1.cell-clerk"), ("D.committee_officer", "k.bloc-secretary")]
)
def test_nobody_shuts_an_account_beside_or_above(office: Office, who: str, target: str) -> None:
    account = of(office, target)
    answer = office.send(who, f"/accounts/turn/?id={account.id}", row_version=account.row_version, active="")
    assert answer.status_code in (403, 404)
    assert of(office, target).active


def test_nobody_shuts_the_own_account(office: Office) -> None:
    account = of(office, "administrator")
    assert (
        office.send(
            "administrator", f"/accounts/turn/?id={account.id}", row_version=account.row_version, active=""
        ).status_code
        == 422
    )


def test_a_topic_is_worded_anew(office: Office) -> None:
    data = {
        "unit_id": office.cast.units["K"],
        "code": "4",
        "title": "Chuyên đề cũ",
        "holds_from": "01/01/2018",
    }
    assert office.send("K.board_officer", "/topics/new/", **data).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        topic = db.scalars(select(Topic).where(Topic.title == "Chuyên đề cũ")).one()
    sent = {"row_version": topic.row_version, "code": "5", "title": "Chuyên đề đã chỉnh"}
    assert office.send("K.board_officer", f"/topics/edit/?id={topic.id}", **sent).status_code == 303
    assert "Chuyên đề đã chỉnh" in office.get("K.board_officer", "/topics/").text
    assert office.send(
        "K.board_officer", f"/topics/edit/?id={topic.id}", **(sent | {"code": "99"})
    ).status_code in (409, 422)


def test_a_sheet_is_begun_from_the_list_of_scores(office: Office) -> None:
    number = record(office, "D1.cell_secretary", "D1", "2018-12", "27/12/2018")
    answer = office.send("D1.cell_clerk", "/scores/new/", meeting=number)
    assert answer.status_code == 303 and f"meeting={number}" in answer.headers["Location"]
    with open_session(office.engine, SYSTEM) as db:
        sheet = db.scalars(select(ScoreSheet).where(ScoreSheet.meeting_id == number)).one()
    assert office.get("D1.cell_clerk", f"/scores/edit/?id={sheet.id}").status_code == 303
    assert office.send("DB1.cell_clerk", "/scores/new/", meeting=number).status_code == 422


def test_the_notice_of_meetings_names_members_and_secretary(office: Office) -> None:
    data = {
        "unit_id": office.cast.units["DB1"],
        "period": "2019-01",
        "planned_on": "28/01/2019",
        "begins_at": "08:30",
        "place": "Phòng họp",
    }
    seen = version_in(office.get("DB1.cell_secretary", "/calendar/plan/").text)
    assert office.send("DB1.cell_secretary", "/calendar/plan/", row_version=seen, **data).status_code == 303
    page = office.get("D.committee_officer", "/calendar/notice/?month=2019-01").text
    assert "Chi bộ Đội Một" in page and "Người DB1.cell_secretary" in page and ">12<" in page
    assert office.get("D.committee_officer", "/calendar/notice/?month=2019-01&excel=1").data[:2] == b"PK"
    day = office.get("D.committee_officer", "/calendar/day/?on=2019-01-28").text
    assert "Chi bộ Đội Một" in day and "08:30" in day
    assert office.get("C.cell_secretary", "/calendar/day/?on=2019-01-28").text.count("Chi bộ Đội Một") == 0


def test_a_crowded_month_counts_instead_of_naming(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    record(office, "C.cell_secretary", "C", "2018-11", "26/11/2018")
    assert "Chi bộ Thư viện" in office.get("K.board_officer", "/calendar/?month=2018-11").text
    monkeypatch.setattr(month, "MOST_NAMED", 0)
    page = office.get("K.board_officer", "/calendar/?month=2018-11").text
    assert "Chi bộ Thư viện" not in page and "1 cuộc họp" in page


def test_a_list_asks_no_more_questions_for_more_rows(office: Office) -> None:
    counts = []
    for number in range(2):
        asked: list[str] = []
        event.listen(
            office.engine,
            "before_cursor_execute",
            listener := lambda _c, _u, s, *_rest, asked=asked: asked.append(s),
        )
        engine = office.app.extensions["khoi.engine"]
        event.listen(engine, "before_cursor_execute", listener)
        assert office.get("K.board_officer", "/cells/").status_code == 200
        event.remove(engine, "before_cursor_execute", listener)
        event.remove(office.engine, "before_cursor_execute", listener)
        counts.append(len(asked))
        for more in range(6):
            data = {
                "parent_id": office.cast.units["D"],
                "kind_code": "subordinate_cell",
                "name": f"Chi bộ thêm {number}{more}",
            }
            assert (
                office.send(
                    "K.board_officer", "/cells/new/", code=f"N{number}{more}", on="01/02/2018", **data
                ).status_code
                == 303
            )
    assert counts[0] == counts[1]
    assert TODAY.date() > date(2018, 2, 1)
