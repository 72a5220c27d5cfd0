"""What is typed is kept on the server and offered, never put in unasked; both values of a form that
was changed meanwhile stand side by side, and what is chosen is saved."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from admin.web.drafts import _at_top
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.drafts import Draft
from models.platform.journal import JournalRow
from models.reports.tables import Report
from tests.admin.quarter import begin, record
from tests.offices import Office
from tests.pages import Form, read
from tests.statements import counted_on

WHO, CELL = "D1.cell_secretary", "D1"


def keep(
    office: Office, who: str | None, key: str, version: int | None = None, **typed: list[str]
) -> TestResponse:
    """What the page sends while somebody types."""
    body = {"key": key, "row_version": version, "fields": typed}
    return office.client(who, brief=True).post("/drafts/", json=body)


def kept(office: Office) -> list[str]:
    with open_session(office.engine, SYSTEM) as db:
        return list(db.scalars(select(Draft.key).order_by(Draft.id)))


def form_of(office: Office, who: str, url: str, key: str) -> Form:
    found = [each for each in read(office.get(who, url)).forms if each.get("data-draft") == key]
    assert len(found) == 1, key
    return found[0]


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    return begin(office, WHO, CELL)


@pytest.fixture
def narrative(office: Office, report: int) -> tuple[str, str, Form]:
    """Address and key of the report's narrative and its form, with no draft of it."""
    url, key = f"/reports/details/?id={report}", f"narrative:{report}"
    office.send(WHO, "/drafts/drop/", key=key)
    return url, key, form_of(office, WHO, url, key)


def first_text(form: Form) -> str:
    return next(each.get("name") for each in form.all("textarea"))


def test_a_draft_is_offered_in_another_browser_and_put_in_only_when_asked(
    office: Office, narrative: tuple[str, str, Form]
) -> None:
    url, key, form = narrative
    name, version = first_text(form), int(form.fields["row_version"])
    assert keep(office, WHO, key, version, **{name: ["Gõ dở <b>"]}).status_code == 200
    page = read(office.get(WHO, url))
    bar = page.one(f"[data-draft-of={key}]")
    assert bar.text.startswith("Bản nháp lúc 10:00 ngày 20/01/2019, chưa lưu.")
    assert form_of(office, WHO, url, key).fields[name] == ""
    used = read(office.get(WHO, bar.link("Đưa vào biểu mẫu")))
    there = next(each for each in used.forms if each.get("data-draft") == key)
    assert there.fields[name] == "Gõ dở <b>" and there.fields["touched"] == name
    assert "đã đưa vào biểu mẫu, chưa lưu" in used.one(f"[data-draft-of={key}]").text
    for other in ("D1.cell_clerk", "D.committee_secretary", "administrator"):
        answer = office.get(other, url)
        assert "Gõ dở" not in answer.text and "data-draft-of" not in answer.text
        assert office.client(other, brief=True).get(f"/drafts/?key={key}").status_code == 404
    assert office.client(WHO).get(f"/drafts/?key={key}").get_json()["fields"] == {name: ["Gõ dở <b>"]}


def test_sending_the_form_lets_the_draft_go_and_a_refusal_does_not(
    office: Office, narrative: tuple[str, str, Form]
) -> None:
    url, key, form = narrative
    name, sent = first_text(form), form.fields
    keep(office, WHO, key, int(sent["row_version"]), **{name: ["Gõ dở"]})
    refused = office.send(WHO, form.get("action"), **(sent | {name: "x" * 40_000}))
    assert refused.status_code == 422 and kept(office) == [key]
    again = next(each for each in read(refused).forms if each.get("data-draft") == key)
    assert again.fields["draft_at"] == url and "data-draft-of" not in refused.text
    assert office.send(WHO, form.get("action"), **(sent | {name: "Gõ xong"})).status_code == 303
    assert kept(office) == []
    assert form_of(office, WHO, url, key).fields[name] == "Gõ xong"


def test_discarding_it_leads_back_to_the_page(office: Office, narrative: tuple[str, str, Form]) -> None:
    url, key, form = narrative
    keep(office, WHO, key, None, **{first_text(form): ["bỏ đi"]})
    bar = read(office.get(WHO, url)).one(f"[data-draft-of={key}]")
    answer = office.send(WHO, "/drafts/drop/", **Form(bar.one("form").node).fields)
    assert answer.status_code == 303 and answer.headers["Location"] == url
    assert "data-draft-of" not in office.get(WHO, url).text


def test_a_draft_equal_to_what_is_saved_is_not_offered(
    office: Office, narrative: tuple[str, str, Form]
) -> None:
    url, key, form = narrative
    name = first_text(form)
    keep(office, WHO, key, None, **{name: [form.fields[name] + "\r\n"]})
    assert "data-draft-of" not in office.get(WHO, url).text
    assert keep(office, WHO, key).get_json() == {"at": None} and kept(office) == []


def both(
    office: Office, narrative: tuple[str, str, Form], touched: str
) -> tuple[Form, TestResponse, str, str]:
    """The narrative saved by one tab after another one was opened, which then sends its own."""
    url, key, form = narrative
    one, two = (each.get("name") for each in form.all("textarea")[:2])
    other = form_of(office, WHO, url, key)
    saved = other.fields | {one: "Thẻ kia", two: f"Chỉ thẻ kia sửa{touched and ' thôi'}"}
    assert office.send(WHO, form.get("action"), **saved).status_code == 303
    mine = form.fields | {one: 'Thẻ này\r\n"hai dòng"', "touched": touched.format(one=one)}
    answer = office.send(WHO, form.get("action"), **mine)
    assert answer.status_code == 409
    page = read(answer)
    assert page.heading == "Có người đã lưu từ khi đồng chí mở trang: 2 ô khác nhau"
    return next(each for each in page.forms if each.get("action") == form.get("action")), answer, one, two


def test_both_values_stand_side_by_side_and_the_chosen_ones_are_saved(
    office: Office, narrative: tuple[str, str, Form]
) -> None:
    form, answer, one, two = both(office, narrative, "{one}")
    assert len(form.all("fieldset.both")) == 2
    assert form.typed[one] == ['Thẻ này\n"hai dòng"'] and form.typed[two] == ["Chỉ thẻ kia sửa thôi"]
    assert form.offered[one] == ["Thẻ kia", 'Thẻ này\n"hai dòng"']
    assert read(answer).one(f"#theirs-{one}").node.getnext().text_content().split() == [
        "Bản",
        "đang",
        "lưu",
        "Thẻ",
        "kia",
    ]
    assert office.send(WHO, form.get("action"), **form.fields).status_code == 303
    shown = form_of(office, WHO, narrative[0], narrative[1])
    assert (shown.fields[one].splitlines(), shown.fields[two]) == (
        ["Thẻ này", '"hai dòng"'],
        "Chỉ thẻ kia sửa thôi",
    )


def test_where_no_script_watched_every_field_has_to_be_chosen(
    office: Office, narrative: tuple[str, str, Form]
) -> None:
    form, _answer, one, two = both(office, narrative, "")
    assert form.typed[one] == form.typed[two] == []
    assert all(each.has("required") for each in form.all("[type=radio]"))
    half = form.fields | {one: "Thẻ kia", "chosen": form.typed["chosen"]}
    lacking = office.send(WHO, form.get("action"), **half)
    assert lacking.status_code == 422 and "chọn cho từng ô" in read(lacking).heading
    assert "Thẻ này" in lacking.text
    chosen = form.fields | {one: "Thẻ kia", two: form.offered[two][1]}
    assert office.send(WHO, form.get("action"), **chosen).status_code == 303
    assert form_of(office, WHO, narrative[0], narrative[1]).fields[one] == "Thẻ kia"


def test_a_draft_begun_on_an_older_version_is_compared_not_put_in(
    office: Office, narrative: tuple[str, str, Form]
) -> None:
    url, key, form = narrative
    name, version = first_text(form), int(form.fields["row_version"])
    keep(office, WHO, key, version - 1, **{name: ["Bản nháp cũ"]})
    bar = read(office.get(WHO, url)).one(f"[data-draft-of={key}]")
    assert "Bản đang lưu đã thay đổi" in bar.text
    page = read(office.get(WHO, bar.link("So sánh từng ô")))
    choice = next(each for each in page.forms if each.get("action") == form.get("action"))
    assert choice.typed[name] == ["Bản nháp cũ"] and choice.fields["row_version"] == str(version)
    assert office.send(WHO, form.get("action"), **choice.fields).status_code == 303
    assert kept(office) == []


def test_a_meeting_and_its_sheet_are_kept_for_the_cell_alone(office: Office) -> None:
    new = form_of(office, WHO, "/meetings/new/", "meeting:new:create")
    unit = str(office.cast.units[CELL])
    typed = {"unit_id": [unit], "minutes": ["Biên bản đang gõ"], "kind": ["thematic"]}
    assert new and keep(office, WHO, "meeting:new:create", None, **typed).status_code == 200
    filled = form_of(office, WHO, "/meetings/new/?draft=meeting:new:create", "meeting:new:create")
    assert filled.fields["minutes"] == "Biên bản đang gõ" and filled.fields["kind"] == "thematic"
    meeting = record(office, WHO, CELL, "2018-11", "26/11/2018")
    url, key = f"/scores/sheet/?meeting={meeting}", f"sheet:{meeting}:sheet"
    sheet = form_of(office, WHO, url, key)
    note = next(each.get("name") for each in sheet.all("[name^=note_]"))
    value = next(each.get("name") for each in sheet.all("[type=radio][name^=v_]"))
    assert (
        keep(office, WHO, key, None, **{note: ["trừ vì"], value: [sheet.offered[value][-1]]}).status_code
        == 200
    )
    there = form_of(office, WHO, f"{url}&draft={key}", key)
    assert there.fields[note] == "trừ vì" and there.typed[value] == [sheet.offered[value][-1]]
    for other in ("D.committee_secretary", "K.bloc_secretary", "D1.follower", "D2.cell_secretary"):
        assert keep(office, other, key, None, **{note: ["x"]}).status_code == 404


@pytest.mark.parametrize("who", ["auditor", "administrator", "E1.cell_secretary", "D.committee_officer"])
def test_who_may_not_write_there_keeps_nothing(office: Office, report: int, who: str) -> None:
    before = kept(office)
    assert keep(office, who, f"narrative:{report}", None, a=["b"]).status_code == 404
    assert kept(office) == before


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"key": 5},
        {"key": "narrative:1"},
        {"key": "narrative:1", "fields": []},
        {"key": "narrative:1", "fields": {"a": "b"}},
        {"key": "narrative:1", "fields": {"a": ["\0"]}},
        {"key": "narrative:1", "fields": {"a": ["\ud800"]}},
        {"key": "narrative:1", "fields": {"a" * 200: ["b"]}},
        {"key": "narrative:1", "fields": {"a": ["b"]}, "row_version": "1"},
        {"key": "narrative:1", "fields": {"a": ["b"]}, "row_version": 2**40},
        {"key": "narrative:1", "fields": {"a": ["b"]}, "tab": 5},
        {"key": "narrative:1", "fields": {"a": ["b"]}, "tab": "a b"},
        {"key": "narrative:1", "fields": {"a": ["b"]}, "taken": "a"},
        {"key": "narrative:1", "fields": {"a": ["b"]}, "taken": [5]},
        {"key": "narrative:1", "fields": {"a": ["b"]}, "taken": ["\0"]},
    ],
)
def test_a_bent_save_is_refused_plainly(office: Office, report: int, body: object) -> None:
    assert report
    assert office.client(WHO, brief=True).post("/drafts/", json=body).status_code == 400


@pytest.mark.parametrize(
    "key",
    [
        *("", "narrative", "narrative:x", "unknown:1", "narrative:new", "a" * 90),
        *("meeting:9999999999:edit", "meeting:٣:edit", "meeting:new:"),
    ],
)
def test_a_form_that_is_none_is_unknown(office: Office, key: str) -> None:
    assert keep(office, WHO, key, None, a=["b"]).status_code == 404
    assert office.client(WHO, brief=True).get("/drafts/", query_string={"key": key}).status_code == 404


def test_what_is_nested_without_end_is_refused_plainly(office: Office, report: int) -> None:
    sent = {"data": "[" * 100_000, "content_type": "application/json"}
    assert office.client(WHO, brief=True).post("/drafts/", **sent).status_code == 400


def test_a_bent_key_lets_nothing_go_and_breaks_nothing(
    office: Office, narrative: tuple[str, str, Form]
) -> None:
    url, key, form = narrative
    keep(office, WHO, key, None, **{first_text(form): ["Gõ dở"]})
    for bent in (key + "\0", "\0", "x" * 300):
        assert office.send(WHO, "/drafts/drop/", key=bent, next=url).status_code == 303
        sent = form_of(office, WHO, url, key).fields | {"draft": bent}
        assert office.send(WHO, form.get("action"), **sent).status_code == 303
    assert key in kept(office)
    office.send(WHO, "/drafts/drop/", key=key)
    assert key not in kept(office)


def test_more_than_a_draft_holds_is_told_and_passwords_are_left_out(office: Office, report: int) -> None:
    key = f"narrative:{report}"
    assert keep(office, WHO, key, None, a=["x" * 250_000]).status_code == 422
    assert keep(office, WHO, key, None, a=["x" * 1_100_000]).status_code == 413
    assert keep(office, WHO, key, None, a=["chữ"], password=["bí mật"], csrf_token=["t"]).status_code == 200
    assert office.client(WHO).get(f"/drafts/?key={key}").get_json()["fields"] == {"a": ["chữ"]}
    office.send(WHO, "/drafts/drop/", key=key)


def test_nobody_signed_in_keeps_nothing_and_nothing_of_it_is_journalled(office: Office, report: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        before = db.scalar(select(func.count()).select_from(JournalRow))
        version = db.get_one(Report, report).row_version
    assert keep(office, None, f"narrative:{report}", None, a=["b"]).status_code == 401
    assert keep(office, WHO, f"narrative:{report}", version, a=["b"]).status_code == 200
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalar(select(func.count()).select_from(JournalRow)) == before
        assert db.get_one(Report, report).row_version == version
    office.send(WHO, "/drafts/drop/", key=f"narrative:{report}")


def test_a_save_costs_the_writer_one_statement_and_the_office_a_few_readings(
    office: Office, report: int
) -> None:
    """However many drafts there are: nobody waits for more than one row."""
    costs = []
    for number in range(3):
        with counted_on(office) as sent:
            assert keep(office, WHO, f"narrative:{report}", 1, **{f"v_{number}": ["x"]}).status_code == 200
        written = [each for each in sent if not each.startswith(("SELECT", "WITH", "BEGIN"))]
        assert len(written) == 1 and written[0].startswith("INSERT INTO draft"), written
        costs.append(len(sent))
        for part in range(5):
            keep(office, WHO, f"step:{report}:s{number}{part}", None, note=["x"])
    assert costs[0] == costs[1] == costs[2] <= 8
    for key in kept(office):
        office.send(WHO, "/drafts/drop/", key=key)


def test_a_draft_stands_at_the_head_of_its_page_or_is_told_of_there(
    office: Office, narrative: tuple[str, str, Form]
) -> None:
    url, key, form = narrative
    keep(office, WHO, key, None, **{first_text(form): ["ở dưới"]})
    keep(office, WHO, "meeting:new:create", None, place=["Phòng họp"])
    for page, own in ((url, key), ("/meetings/new/", "meeting:new:create")):
        first = read(office.get(WHO, page)).main.first(".draft")
        assert own in (
            first.get("data-draft-of"),
            *(link.removeprefix("#draft-") for link in first.links("#")),
        )
    for each in (key, "meeting:new:create"):
        office.send(WHO, "/drafts/drop/", key=each)


def test_a_draft_further_down_is_told_of_at_the_head() -> None:
    top, deep = '<form data-draft="a:1"></form>', '<form></form><form data-draft="b:1"></form>'
    assert _at_top(f"<form></form><main>{top}{deep}</main>") == "a:1"
    assert _at_top(f"<main>{deep}</main>") == _at_top("<main></main>") == _at_top("") == ""


def test_a_bent_address_of_the_page_is_refused_as_an_old_form_is(
    office: Office, narrative: tuple[str, str, Form]
) -> None:
    """Where the page cannot be drawn anew, the form is answered as one that is not kept: nothing breaks."""
    url, key, form = narrative
    sent = form.fields | {"row_version": "0", "draft": key}
    strange = (
        "/reports/details/?id=99999999",
        "/[",
        "/%00",
        "//elsewhere/",
        "/á?b=\x07",
        "/drafts/",
        "",
        url[1:],
    )
    for at in (*strange, "/reports/narrative/?id=1", "/no/such/page", "/static/khoi.css"):
        answer = office.send(WHO, form.get("action"), **(sent | {"draft_at": at}))
        assert answer.status_code == 409 and "fieldset.both" not in answer.text, at
    for odd in ("", "x" * 300, "narrative:99999", "step:1:x", key + "\x07"):
        answer = office.send(WHO, form.get("action"), **(sent | {"draft": odd, "draft_at": url}))
        assert answer.status_code == 409, odd


@pytest.mark.parametrize(
    ("who", "url", "field"),
    [
        ("K.bloc_secretary", "/documents/letter/", "abstract"),
        ("K.bloc_secretary", "/documents/notice/", "on"),
        ("D1.cell_secretary", "/calendar/plan/", "place"),
        ("K.bloc_secretary", "/delegations/new/", "reason"),
        ("administrator", "/accounts/new/", "name"),
        ("administrator", "/posts/new/", "on"),
    ],
)
def test_what_is_begun_anew_is_kept_too(office: Office, who: str, url: str, field: str) -> None:
    form = next(each for each in read(office.get(who, url)).forms if each.get("data-draft"))
    assert field in form.names
    assert keep(office, who, form.get("data-draft"), None, **{field: ["Đang gõ dở"]}).status_code == 200
    bar = read(office.get(who, url)).one("[data-draft-of]")
    assert read(office.get(who, bar.link("Đưa vào biểu mẫu"))).value(field) == "Đang gõ dở"
