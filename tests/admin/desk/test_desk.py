"""The review desk: sorted questions, the quarter before beside it, remarks, decisions in place."""

from __future__ import annotations

from sqlalchemy import select
from werkzeug.test import TestResponse

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.platform.journal import JournalRow
from models.reports.content import write_narrative
from models.reports.tables import Report
from models.review.pins import Pin
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.desks import BOSS, more
from tests.admin.quarter import version_in
from tests.make import as_
from tests.offices import Office
from tests.pages import read
from tests.statements import asked


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


def press(office: Office, report: int, act: str, **typed: str) -> TestResponse:
    """Press a button of the desk's one form with everything that stands in it, and what is typed."""
    form = read(office.get(BOSS, f"/desk/?id={report}")).form(f"/desk/step/?id={report}")
    sent = {name: values for name, values in form.typed.items() if values} | typed
    return office.send(BOSS, f"/desk/{act}/?id={report}", **sent)


def test_the_desk_is_one_form_and_loses_nothing_typed(office: Office, desk: dict[str, int]) -> None:
    number = desk["D2"]
    kept = press(office, number, "pin", text="Ý thứ nhất", note="Phải sửa")
    shown = read(kept)
    assert kept.status_code == 200 and shown.value("note") == "Phải sửa" and not shown.value("text")
    wrong = press(office, number, "step", step="approve", note="Phải sửa")
    assert wrong.status_code == 422 and "cho một bước khác" in read(wrong).at_fields["note"]
    unsent = press(office, number, "step", step="approve", text="Ý thứ hai")
    assert unsent.status_code == 422 and "2 ý kiến chưa gửi" in unsent.text
    assert read(unsent).value("text") == "Ý thứ hai"
    (drop,) = shown.all("button[name=drop]")
    dropped = press(office, number, "pin", drop=drop.get("value"), text="Ý thứ hai")
    assert dropped.status_code == 200 and read(dropped).value("text") == "Ý thứ hai"
    assert not read(dropped).all("button[name=drop]")
    empty = press(office, number, "step", step="send_back")
    assert empty.status_code == 422 and read(empty).at_fields["note"]
    assert press(office, number, "step", step="send_back", note="Sửa", text="Ý thứ hai").status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        sent = select(Pin.text).where(Pin.report_id == number)
        assert db.scalars(sent).all() == ["Ý thứ hai"]


def test_words_are_read_at_the_desk_and_a_change_of_words_is_seen(
    office: Office, desk: dict[str, int]
) -> None:
    number, long = desk["D2"], "Chỗ sửa. " * 100
    with open_session(office.engine, SYSTEM) as db:
        report = db.get_one(Report, number)
        cell = get_unit(db, office.cast.units["D2"])
        (pin,) = db.scalars(select(Pin).where(Pin.report_id == number))
        pin.answer = "mended"
        write_narrative(db, SYSTEM, report, report.row_version, {"tasks": "Ngắn", "proposals": long})
        take(db, as_("cell_secretary", cell), report, "submit", row_version=report.row_version)
        db.commit()
    shown = read(office.get(BOSS, f"/desk/?id={number}"))
    assert "đã sửa phần lời" in shown.one("[aria-current=true]").text
    assert "So với bản 1 mà nơi duyệt đã xem" in shown.text
    assert [part.text.split()[-1] for part in shown.all(".before-after p")] == ["ngày", "Ngắn", "–", "sửa."]
    prose = shown.one(".prose")
    assert prose.one("details").one("p").text == long.strip() and "Để trống:" in prose.text


def test_a_decision_says_what_it_was_and_is_taken_back_by_the_routes_own_step(
    office: Office, desk: dict[str, int]
) -> None:
    number = desk["D2"]
    client = office.client(BOSS)
    form = read(client.get(f"/desk/?id={number}")).form("/desk/step/")
    data = form.fields | {"step": "approve", "idempotency_key": "approve-by-one-key"}
    done = client.post(f"/desk/step/?id={number}", data=data)
    shown = read(client.get(done.headers["Location"]))
    assert "Chi bộ Thanh tra: đã duyệt bản 2." in shown.text and f"done={number}" in done.headers["Location"]
    back = shown.form("/desk/back/")
    assert "Đã duyệt" in shown.one(".done").text and back.text.endswith("Mở lại")
    where = back.get("action")
    empty = office.send(BOSS, where, row_version=back.fields["row_version"], note="")
    assert empty.status_code == 422 and read(empty).at_fields["back-note"]
    for who in ("D.committee_officer", "D2.cell_secretary", "E.committee_secretary"):
        data = {"row_version": back.fields["row_version"], "note": "Nhầm"}
        assert office.send(who, where, **data).status_code in (404, 422)
    assert office.send(BOSS, where, **(back.fields | {"note": "Bấm nhầm phím"})).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert db.get_one(Report, number).state == "reopened"
        assert db.scalars(select(JournalRow.act).order_by(JournalRow.id.desc())).first() == "report.reopen"
    assert not read(office.get(BOSS, f"/desk/?done={number}")).all(".done")


def test_one_key_decides_until_that_is_switched_off(office: Office, desk: dict[str, int]) -> None:
    def keys() -> set[str]:
        page = read(office.get(BOSS, f"/desk/?id={desk['DB']}"))
        return {each.get("data-letter") for each in page.all("button[data-letter]")}

    assert keys() == {"a", "s"}
    form = read(office.get(BOSS, "/my/habits")).main
    first = form.value("row_version")
    assert form.all("[name=desk_keys][checked]")
    off = office.send(BOSS, "/my/habits", row_version=first)
    assert off.status_code == 303 and keys() == set()
    page = read(office.get(BOSS, f"/desk/?id={desk['DB']}"))
    assert set(page.one("form[data-draft]").one(".acts-bar").texts("button")) == {"Trả lại", "Duyệt bản 1"}
    assert "/my/habits" in page.links("/my/habits") and not read(office.get("D1.cell_secretary", "/")).links(
        "/my/habits"
    )
    late = office.send(BOSS, "/my/habits", row_version=first, desk_keys="y")
    assert late.status_code == 409
    seen = read(office.get(BOSS, "/my/habits")).main.value("row_version")
    assert office.send(BOSS, "/my/habits", row_version=seen, desk_keys="y").status_code == 303 and keys() == {
        "a",
        "s",
    }


def test_a_desk_of_many_reports_asks_as_little_as_one_of_few(office: Office, desk: dict[str, int]) -> None:
    url = f"/desk/?id={desk['DB']}"
    office.get(BOSS, url)
    few = asked(office, BOSS, url)
    numbers = more(office, "BY", 5)
    assert asked(office, BOSS, url) == few
    links = read(office.get(BOSS, url)).links("/desk/?id=")
    assert {f"/desk/?id={number}" for number in numbers} <= set(links)
