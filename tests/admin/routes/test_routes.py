"""Case (g): a route with a sectional stop and a receiving desk apart
from the deciding one, by screens alone and by one workbook; played."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.people.people import principal_of
from models.reports.content import newest, report_of
from models.units.units import get_unit
from models.workflow.engine import take
from models.workflow.publishing import described, publish
from models.workflow.tables import Route
from tests.offices import Office
from tests.pages import number_in, read

STATES = (
    ("draft", "Đang soạn", ["is_open"]),
    ("submitted", "Chờ đảng ủy bộ phận", ["is_locked"]),
    ("checked", "Chờ Ban Tổ chức", ["is_locked"]),
    ("received", "Chờ Thường trực duyệt", ["is_locked"]),
    ("returned", "Bị trả lại", ["is_open"]),
    ("approved", "Đã duyệt", ["is_locked", "is_final"]),
)
SEND = ["below_root", "quarter_over", "children_told", "sheets_told"]
BOARD, HEADS = ["board_officer", "board_head"], ["bloc_secretary", "bloc_deputy"]
DECIDE = ["not_own", "newest_seen"]
# code, from, to, actor, grant, roles, note, guards, effects
STEPS: tuple[tuple[Any, ...], ...] = (
    (
        "submit",
        "draft",
        "submitted",
        "own",
        "report.submit",
        [],
        False,
        [*SEND, "below_sectional"],
        ["freeze"],
    ),
    (
        "submit_straight",
        "draft",
        "checked",
        "own",
        "report.submit",
        [],
        False,
        [*SEND, "not_below_sectional"],
        ["freeze"],
    ),
    ("resubmit", "returned", "checked", "own", "report.submit", [], False, SEND, ["freeze"]),
    ("agree", "submitted", "checked", "parent", "report.receive", [], False, ["newest_seen"], []),
    ("receive", "checked", "received", "named", "report.receive", BOARD, False, ["newest_seen"], []),
    ("approve", "received", "approved", "named", "report.decide", HEADS, False, DECIDE, ["accept"]),
    ("send_back", "received", "returned", "named", "report.decide", HEADS, True, DECIDE, ["unlock"]),
)


@pytest.fixture(scope="module")
def by_screens(office: Office) -> int:
    """The route made row by row as the head of the Organisation Board."""
    who, bloc = "K.board_head", office.cast.units["K"]
    made = office.send(
        who,
        "/routes/new/",
        unit_id=bloc,
        item="report",
        code="by_stops",
        name="Qua bộ phận và Ban",
        name_en="",
        holds_from="01/01/2018",
    )
    number = number_in(made)
    for place, (code, name, flags) in enumerate(STATES, 1):
        said = {"code": code, "name": name, "name_en": name, "flags": flags, "place": place}
        assert send(office, who, "state", number, **said).status_code == 303
    for place, (code, from_, to, actor, grant, roles, note, guards, effects) in enumerate(STEPS, 1):
        said = {
            "code": code,
            "name": code.capitalize(),
            "name_en": code,
            "from_state": from_,
            "to_state": to,
            "actor": actor,
            "grant": grant,
        }
        more: dict[str, Any] = {"roles": roles, "guards": guards, "effects": effects, "place": place} | (
            {"needs_note": "y"} if note else {}
        )
        answer = send(office, who, "step", number, **said, **more, desk=bloc if actor == "named" else "")
        assert answer.status_code == 303, answer.text
    return number


def send(office: Office, who: str, act: str, route: int, **data: Any) -> Any:
    with open_session(office.engine, SYSTEM) as db:
        version = db.get_one(Route, route).row_version
    return office.send(who, f"/routes/{act}/?id={route}", **({"row_version": version} | data))


def plain(office: Office, number: int) -> Any:
    with open_session(office.engine, SYSTEM) as db:
        return described(db.get_one(Route, number))


def bring(office: Office, data: bytes, who: str = "K.board_head", unit: str = "K") -> Any:
    return office.send(
        who, "/routes/bring/", unit_id=office.cast.units[unit], file=(io.BytesIO(data), "route.xlsx")
    )


def brought(office: Office, data: bytes, unit: str = "K", who: str = "K.board_head") -> int:
    """Upload, look, confirm."""
    seen = bring(office, data, who, unit)
    assert seen.status_code == 200, read(seen).rows()
    rows = read(seen).value("rows")
    done = office.send(who, "/routes/bring/", unit_id=office.cast.units[unit], rows=rows)
    return number_in(done)


def test_the_drawn_page_names_every_state_and_step_and_nothing_stands_against_it(
    office: Office, by_screens: int
) -> None:
    page = office.get("K.board_head", f"/routes/details/?id={by_screens}").text
    assert "điều cần sửa trước khi công bố" not in page
    assert "<svg" in page
    assert all(name in page for _code, name, _flags in STATES)
    assert "Đảng bộ Khối Một (Chuyên viên" in page or "Đảng bộ Khối Một (" in page


def test_out_and_in_is_the_identity(office: Office, by_screens: int) -> None:
    data = office.get("K.board_head", f"/routes/workbook/?id={by_screens}").data
    assert brought(office, data) == by_screens
    states, steps = plain(office, by_screens)
    assert [
        (s["code"], s["name"], [f for f in ("is_open", "is_locked", "is_final") if s[f]]) for s in states
    ] == list(STATES)
    assert [
        tuple(s[n] for n in ("code", "from_state", "to_state", "actor", "grant", "roles", "needs_note"))
        for s in steps
    ] == [s[:7] for s in STEPS]
    seen = read(bring(office, data)).one(".adds")
    assert "0 mới" in seen.text and 13 in seen.numbers()


def test_the_shipped_routes_go_out_and_come_back_the_same_in_both_languages(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        shipped = {
            route.id: described(route) for route in db.scalars(select(Route).where(Route.unit_id.is_(None)))
        }
    assert len(shipped) == 2
    for number, wanted in shipped.items():
        data = office.get("K.board_head", f"/routes/workbook/?id={number}").data
        assert plain(office, brought(office, data)) == wanted
        client = office.client("K.board_head")
        client.set_cookie("khoi_language", "en")
        english = client.get(f"/routes/workbook/?id={number}", buffered=True).data
        assert english != data
        book = openpyxl.load_workbook(io.BytesIO(english))
        vietnamese = openpyxl.load_workbook(io.BytesIO(data))
        for cell in vietnamese.active[1]:  # type: ignore[index]
            book.active[1][cell.column - 1].value = cell.value  # type: ignore[index]
        out = io.BytesIO()
        book.save(out)
        assert plain(office, brought(office, out.getvalue())) == wanted


def test_every_mistake_of_a_workbook_is_told_at_its_cell(office: Office, by_screens: int) -> None:
    book = openpyxl.load_workbook(
        io.BytesIO(office.get("K.board_head", f"/routes/workbook/?id={by_screens}").data)
    )
    sheet: Any = book.active
    place = {str(cell.value).strip(" *"): cell.column_letter for cell in sheet[1]}
    wrong = {
        f"{place['Mã']}3": "<script>",
        f"{place['Điều kiện']}9": "Không có điều kiện này",
        f"{place['Nơi thực hiện']}10": "{{ 7*7 }}",
        f"{place['Mã đơn vị được chỉ định']}13": "D",
        f"{place['Đến trạng thái']}11": "nowhere",
    }
    for cell, value in wrong.items():
        sheet[cell] = value
    out = io.BytesIO()
    book.save(out)
    answer = bring(office, out.getvalue())
    assert answer.status_code == 422
    page = read(answer)
    assert set(wrong) <= set(page.column("Ô"))
    assert all(script.has("src") for script in page.all("script"))
    assert "49" not in page.texts("td")


def test_a_confirmation_that_was_bent_is_refused(office: Office) -> None:
    for rows in (
        "[]",
        "x",
        '[{"code":"a"},[],[]]',
        '[{"item":"report","code":"zz","name":"n","name_en":"","holds_from":"2018-01-01"},[{"code":1}],[]]',
    ):
        assert (
            office.send(
                "K.board_head", "/routes/bring/", unit_id=office.cast.units["K"], rows=rows
            ).status_code
            == 422
        )
    assert (
        office.send("K.board_head", "/routes/bring/", unit_id=office.cast.units["K2"], rows="[]").status_code
        == 422
    )
    assert office.send(
        "D.committee_secretary", "/routes/bring/", unit_id=office.cast.units["D"], rows="[]"
    ).status_code in (403, 404)


def test_a_row_with_a_mistake_is_told_at_its_field_and_kept(office: Office, by_screens: int) -> None:
    answer = send(
        office,
        "K.board_head",
        "state",
        by_screens,
        code="Bad Code",
        name="Giữ lại",
        name_en="x",
        flags=[],
        place=1,
    )
    assert answer.status_code == 422
    assert "Mã chỉ gồm chữ thường" in answer.text
    assert "Giữ lại" in answer.text
    assert (
        send(
            office,
            "K.board_head",
            "state",
            by_screens,
            code="late",
            name="n",
            name_en="n",
            place=9,
            row_version="1",
        ).status_code
        == 409
    )
    for who in ("D.committee_secretary", "K2.board_head", "K2.board_officer", "auditor", "C.cell_secretary"):
        if who in office.cast.tokens:
            assert send(office, who, "drop", by_screens, what="step", number=1).status_code in (403, 404)


def play(office: Office, cell: str, sectional: str | None) -> list[str]:
    """The report of a cell through every stop of the route; the states it passed."""
    passed = []
    with open_session(office.engine, SYSTEM) as db:
        report = report_of(db, SYSTEM, get_unit(db, office.cast.units[cell]), Quarter(2018, 4))
        way: list[tuple[str, str]] = [
            (f"{cell}.cell_secretary", "submit" if sectional else "submit_straight")
        ]
        way += [(sectional, "agree")] if sectional else []
        for who, step in (*way, ("K.board_officer", "receive"), ("K.bloc_secretary", "approve")):
            last = newest(db, report)
            version = last.number if last else None
            take(
                db,
                principal_of(db, office.cast.accounts[who]),
                report,
                step,
                row_version=report.row_version,
                version=version,
                unvoted_known=True,
            )
            passed.append(report.state)
        db.rollback()
    return passed


def test_made_by_screens_it_is_published_and_played(office: Office, by_screens: int) -> None:
    assert send(office, "K.board_head", "publish", by_screens).status_code == 303
    assert play(office, "DB1", "DB.committee_officer") == ["submitted", "checked", "received", "approved"]
    assert play(office, "D1", None) == ["checked", "received", "approved"]
    assert (
        send(
            office, "K.board_head", "state", by_screens, code="x", name="x", name_en="x", place=1
        ).status_code
        == 403
    )


def test_made_by_one_workbook_alone_it_is_the_same_route_and_played(office: Office, by_screens: int) -> None:
    """The same rows typed into an empty workbook's sheet under another code."""
    book = openpyxl.load_workbook(
        io.BytesIO(office.get("K.board_head", f"/routes/workbook/?id={by_screens}").data)
    )
    sheet: Any = book.active
    sheet["B2"], sheet["C2"] = "from_excel", "Quy trình từ tệp"
    out = io.BytesIO()
    book.save(out)
    number = brought(office, out.getvalue())
    assert number != by_screens
    assert plain(office, number) == plain(office, by_screens)
    with open_session(office.engine, SYSTEM) as db:
        route = db.get_one(Route, number)
        assert (route.code, route.name, route.state, route.holds_from) == (
            "from_excel",
            "Quy trình từ tệp",
            "draft",
            date(2018, 1, 1),
        )
    assert send(office, "K.board_head", "publish", number).status_code == 303
    assert play(office, "DB1", "DB.committee_secretary") == ["submitted", "checked", "received", "approved"]


def test_what_is_under_way_is_moved_by_a_form_with_a_map_and_a_reason(
    office: Office, by_screens: int
) -> None:
    with open_session(office.engine, SYSTEM) as db:
        report = report_of(db, SYSTEM, get_unit(db, office.cast.units["C"]), Quarter(2018, 4))
        old = report.route_id
        copy = Route(
            code="third", number=1, item="report", name="Thứ ba", name_en="Third", holds_from=date(2018, 1, 1)
        )
        copy.unit_id, copy.path = office.cast.units["K"], f"{office.cast.units['K']}."
        db.add(copy)
        db.commit()
        number, report_id = copy.id, report.id
    data = office.get("K.board_head", f"/routes/workbook/?id={by_screens}").data
    book = openpyxl.load_workbook(io.BytesIO(data))
    book.active["B2"] = "third"  # type: ignore[index]
    out = io.BytesIO()
    book.save(out)
    assert brought(office, out.getvalue()) == number
    with open_session(office.engine, SYSTEM) as db:
        publish(db, SYSTEM, db.get_one(Route, number), db.get_one(Route, number).row_version)
        db.commit()
    url = f"/routes/move/?id={number}&old={old}"
    assert "Đang soạn (1) chuyển thành" in office.get("K.board_head", url).text
    assert office.send("K.board_head", url, **{"to-draft": "approved", "reason": "x"}).status_code == 422
    assert office.send("K2.board_officer", url, **{"to-draft": "draft", "reason": "x"}).status_code in (
        403,
        404,
    )
    assert (
        office.send("K.board_head", url, **{"to-draft": "draft", "reason": "Theo quy định mới"}).status_code
        == 303
    )
    page = office.get("C.cell_secretary", f"/reports/details/?id={report_id}").text
    assert "Chuyển sang quy trình khác" in page
    assert "Theo quy định mới" in page
