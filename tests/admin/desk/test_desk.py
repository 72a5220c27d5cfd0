"""The review desk: sorted questions, the quarter before beside it, remarks, decisions in place."""

from __future__ import annotations

from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.reports.tables import Report
from models.review.pins import Pin
from tests.admin.desks import BOSS
from tests.admin.quarter import version_in
from tests.offices import Office
from tests.pages import read


def test_the_desk_asks_and_sorts(office: Office, desk: dict[str, int]) -> None:
    page = read(office.get(BOSS, "/desk/"))
    assert "Cả" in page.text or "kỳ liền cùng" in page.text
    assert page.links("/desk/?id=")[0] == f"/desk/?id={desk['D1']}"
    assert office.get("D1.cell_secretary", "/desk/").status_code == 404
    assert office.get("E.committee_secretary", f"/desk/?id={desk['D1']}").status_code == 404


def test_a_remark_is_pinned_and_goes_back_with_the_report(office: Office, desk: dict[str, int]) -> None:
    url = f"/desk/?id={desk['D1']}"
    page = office.get(BOSS, url).text
    refused = office.send(BOSS, f"/desk/pin/?id={desk['D1']}", where="figure:good", weight="must", text="")
    assert refused.status_code == 422
    pinned = office.send(
        BOSS, f"/desk/pin/?id={desk['D1']}", where="figure:good", weight="must", text="Xem lại mức tốt"
    )
    assert pinned.status_code == 303
    page = office.get(BOSS, url).text
    assert "Xem lại mức tốt" in page
    data = {"row_version": version_in(page), "version": "1"}
    assert office.send(BOSS, f"/desk/step/?id={desk['D1']}", step="send_back", **data).status_code == 422
    answer = office.send(BOSS, f"/desk/step/?id={desk['D1']}", step="send_back", note="Chấm lại", **data)
    assert answer.status_code == 303 and "/desk/" in answer.headers["Location"]
    stale = office.send(BOSS, f"/desk/step/?id={desk['D1']}", step="approve", **data)
    assert stale.status_code in (409, 422)
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalars(select(Pin.text)).all() == ["Xem lại mức tốt"]
        assert db.get_one(Report, desk["D1"]).state == "returned"


def test_a_cell_asks_itself_item_by_item_and_nobody_above_reads_it(
    office: Office, desk: dict[str, int]
) -> None:
    own = office.get("C.cell_secretary", f"/reports/details/?id={desk['C']}").text
    assert "giống hệt nhau ở mọi tiêu chí" in own
    above = office.get("K.bloc_deputy", f"/reports/details/?id={desk['C']}").text
    assert "giống hệt nhau" not in above and "Trước khi trình" not in above
