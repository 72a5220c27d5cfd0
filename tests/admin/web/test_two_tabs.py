"""Every form with a row version that is kept: what was saved meanwhile stands beside what one typed."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest

from admin.home.draft_kinds import KINDS, PAGES
from admin.web.drafts import KEY
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import today
from models.meetings.members import add_member
from models.units.units import get_unit
from models.workflow.publishing import copy_route
from models.workflow.tables import route_in_force
from tests.admin.builder import BOARD, add, version_of
from tests.admin.builder import begin as begin_definition
from tests.admin.builder import group as add_group
from tests.admin.quarter import begin, record
from tests.admin.two_tabs import marked_form, typed_in_two_tabs
from tests.documents import own as own_template
from tests.offices import Office
from tests.pages import number_in, read

WHO = "D1.cell_secretary"


def test_a_narrative(office: Office) -> None:
    url = f"/reports/details/?id={begin(office, WHO, 'D1')}"
    typed_in_two_tabs(office, WHO, url, "narrative", "v_changes", "Đặc điểm, biến động trong quý")


def test_a_meeting_and_its_sheet(office: Office) -> None:
    number = record(office, WHO, "D1", "2018-11", "26/11/2018", conclusions="Giữ nguyên")
    typed_in_two_tabs(office, WHO, f"/meetings/edit/?id={number}", "meeting", "place", "Địa điểm")
    url = f"/scores/sheet/?meeting={number}"
    assert office.send(WHO, url, act="save").status_code == 303
    note = next(name for name in read(office.get(WHO, url)).names if name.startswith("note_"))
    title = read(office.get(WHO, url)).first("fieldset.item legend").text
    typed_in_two_tabs(office, WHO, url, "sheet", note, f"{title}: Thuyết minh", act="save")


def test_a_definition_its_group_and_its_field(office: Office) -> None:
    number = begin_definition(office, name="Khung hai thẻ")
    place = add_group(office, number, "Nhóm một")
    add(office, number, place, "Tiêu chí một", "yes_no", code="one", max_points="5")
    field = version_of(office, number)["fields"]["one"]["id"]
    for screen, name, label in (
        (f"group/?id={number}&group={place}", "title", "Tên nhóm"),
        (f"head/?id={number}", "name", "Tên"),
        (f"field/?id={number}&field={field}", "title", "Tên mục"),
    ):
        typed_in_two_tabs(office, BOARD, f"/definitions/build/{screen}", "definition", name, label)


def test_a_directive_and_a_member(office: Office) -> None:
    typed = {"unit_id": office.cast.units["K"], "symbol": "9-CV", "dated": "24/10/2018", "abstract": "V/v"}
    typed |= {"kinds": "grassroots_cell", "due_on": "10/11/2018", "strict": "1", "asks_receipt": "y"}
    number = number_in(office.send(BOARD, "/directives/new/", **typed))
    url = f"/directives/edit/?id={number}"
    typed_in_two_tabs(office, BOARD, url, "directive", "abstract", "Trích yếu")
    with open_session(office.engine, SYSTEM) as db:
        member = add_member(db, SYSTEM, get_unit(db, office.cast.units["D1"]), "Lò Thị Mai").id
        db.commit()
    typed_in_two_tabs(office, WHO, f"/members/edit/?id={member}", "member", "name", "Họ tên")


def test_settings_an_address_a_signal_and_a_route(office: Office) -> None:
    """What has no row of its own to count is compared like all else."""
    typed_in_two_tabs(office, "administrator", "/settings/", "settings", "place", "Địa danh ghi trên văn bản")
    assert (
        office.send("administrator", "/settings/", **_settings(office, smtp_host="localhost")).status_code
        == 303
    )
    mails = ("mot@coquan.vn", "hai@coquan.vn")
    typed_in_two_tabs(office, WHO, "/notices/", "mail", "address", "Địa chỉ thư điện tử", mails)
    url, label = f"/signals/set/?code=short_good&unit={office.cast.units['K']}", "Dưới (phút)"
    typed_in_two_tabs(office, BOARD, url, "signal", "minutes", label, ("75", "80"))
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        route = copy_route(db, SYSTEM, route_in_force(db, "answer", bloc.path, today()), bloc, today()).id
        db.commit()
    typed_in_two_tabs(office, BOARD, f"/routes/edit/?id={route}", "route", "name", "Tên")


def _settings(office: Office, **other: str) -> dict[str, str]:
    return marked_form(office, "administrator", "/settings/", "settings").fields | other


PLAN = {"period": "2019-01", "planned_on": "28/01/2019", "begins_at": "08:00", "place": "Phòng họp"}
OTHER = {"begins_at": "14:00", "place": "Hội trường"}
WINDOW = {"window": "late", "starts_on": "2019-02", "note": "Thẻ một ghi"}


@pytest.mark.parametrize(
    ("who", "url", "kind", "unit", "first", "second", "sides"),
    [
        (WHO, "/calendar/plan/", "date", "D1", PLAN, PLAN | OTHER, {"Bắt đầu lúc": ["08:00", "14:00"]}),
        (
            BOARD,
            "/calendar/window/",
            "window",
            "K",
            WINDOW,
            WINDOW | {"window": "early", "note": ""},
            {"Nhận xét": ["Thẻ một ghi", "(để trống)"]},
        ),
    ],
)
def test_a_date_and_a_window_that_were_set_meanwhile_stand_beside_ones_own(
    office: Office,
    who: str,
    url: str,
    kind: str,
    unit: str,
    first: dict[str, str],
    second: dict[str, str],
    sides: dict[str, list[str]],
) -> None:
    """They stand under the unit and the month that are chosen in the form, which is no difference."""
    form = marked_form(office, who, url, kind)
    sent = {name: values for name, values in form.typed.items() if name not in form.offered or values}
    sent |= {"unit_id": str(office.cast.units[unit])}
    del sent["idempotency_key"]
    assert office.send(who, url, **(sent | first)).status_code == 303
    again = office.send(who, url, **(sent | second | {"touched": " ".join(second)}))
    assert again.status_code == 409
    page = read(again)
    rows = {each.one("legend").text: each.texts(".side-of .pre") for each in page.all("fieldset.both")}
    assert len(rows) == 2 and rows == rows | sides, rows
    assert "Chính đồng chí đã sửa, ở thẻ hoặc trình duyệt khác" in page.main.text
    choice = next(each for each in page.forms if "chosen" in each.typed)
    assert office.send(who, choice.get("action"), **choice.typed).status_code == 303
    month = "&".join(f"{name}={first[name]}" for name in ("period", "starts_on") if name in first)
    stands = marked_form(office, who, f"{url}?unit={sent['unit_id']}&{month}", kind)
    assert {name: stands.fields[name] for name in second} == second


def test_a_date_of_another_month_is_no_conflict(office: Office) -> None:
    cell = str(office.cast.units["D2"])
    who, url = "D2.cell_secretary", "/calendar/plan/"
    form = marked_form(office, who, url, "date")
    sent = form.fields | {"unit_id": cell, "planned_on": "28/02/2019", "period": "2019-02"}
    del sent["idempotency_key"]
    assert office.send(who, url, **sent).status_code == 303
    other = {"planned_on": "28/03/2019", "period": "2019-03"}
    assert office.send(who, url, **(sent | other)).status_code == 303
    assert office.send(who, url, **(sent | other | {"place": "Nơi khác"})).status_code == 409
    del sent["row_version"]
    assert office.send(who, url, **(sent | {"period": "2019-04"})).status_code == 400


def test_a_template_kept_meanwhile_stands_beside_the_own_file(office: Office) -> None:
    """A file is told by its name, how large it is and since when it holds, and is chosen again to hold."""
    who, url = "K.board_head", "/documents/templates/"
    unit = str(office.cast.units["K"])
    sent = marked_form(office, who, url, "template").fields | {"unit_id": unit, "kind": "notice"}
    del sent["idempotency_key"], sent["file"]
    one, two = (own_template(text) for text in ("MẪU MỘT {{ symbol }}", "MẪU HAI {{ symbol }}"))
    assert office.send(who, url, file=(BytesIO(one), "mau-mot.docx"), **sent).status_code == 303
    answer = office.send(who, url, file=(BytesIO(two), "mau-hai.docx"), **sent)
    assert answer.status_code == 409
    row = read(answer).one("fieldset.both")
    assert row.one("legend").text == "Mẫu Word (.docx)"
    stands, mine = row.texts(".side-of .pre")
    assert stands.startswith("mau-mot.docx, ") and stands.endswith("KB, 20/01/2019 10:00")
    assert mine.startswith("mau-hai.docx, ") and mine.endswith(" KB")
    choice = next(each for each in read(answer).forms if "file" in each.names)
    assert row.one(".hint").text.endswith("muốn giữ bản đang lưu thì bấm “Giữ bản đang lưu”.")
    assert read(answer).main.link("Giữ bản đang lưu").startswith(url)
    assert choice.fields["kind"] == "notice" and choice.fields["unit_id"] == unit
    lacking = office.send(who, choice.get("action"), **choice.fields)
    assert lacking.status_code == 422 and "Mục này phải ghi" in read(lacking).main.text
    chosen: dict[str, Any] = choice.fields | {"file": (BytesIO(two), "mau-hai.docx")}
    assert office.send(who, choice.get("action"), **chosen).status_code == 303
    assert "mau-hai.docx" in office.get(who, url).text


def test_a_template_let_go_meanwhile_is_told_beside_the_own_file(office: Office) -> None:
    who, url = "K.board_head", "/documents/templates/"
    page = read(office.get(who, url))
    drops = [each for each in page.forms if each.get("action").endswith("/drop/")]
    sent = marked_form(office, who, url, "template").fields
    sent |= {"unit_id": str(office.cast.units["K"]), "kind": "notice"}
    del sent["idempotency_key"], sent["file"]
    assert office.send(who, drops[0].get("action"), **drops[0].fields).status_code == 303
    answer = office.send(who, url, file=(BytesIO(own_template("{{ symbol }}")), "ba.docx"), **sent)
    assert answer.status_code == 409
    assert read(answer).one("fieldset.both").texts(".side-of .pre")[0] == "Đang dùng mẫu có sẵn"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_name_that_a_key_can_hold(kind: str) -> None:
    assert KEY.fullmatch(f"{kind}:1") and KEY.fullmatch(f"{kind}:new:part")


def test_no_two_screens_keep_their_drafts_under_one_key() -> None:
    keys = [
        (kind, name, screen.rpartition(".")[2], more)
        for screen, (kind, name, more) in PAGES.items()
        # the list of units by another door: one form, one draft; of versions each is of one family alone
        if not screen.startswith(("cells.", "layouts.draft"))
    ]
    assert len(set(keys)) == len(keys)
