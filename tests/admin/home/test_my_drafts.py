"""One's own drafts as a list: opened where they were typed, let go, read by their author alone; who saved
meanwhile what a draft or a form is about."""

from __future__ import annotations

import json

import pytest

from admin.web.drafts import browser
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.drafts import Draft
from models.people.typed_parts import FROM
from tests.admin.quarter import begin, record
from tests.admin.two_tabs import marked_form
from tests.offices import Office
from tests.pages import Form, read
from tests.statements import counted_on

WHO, CLERK = "D1.cell_secretary", "D1.cell_clerk"
PHONE = "Mozilla/5.0 (Linux; Android 13; Mobile) AppleWebKit/537 Chrome/120.0 Mobile Safari/537"


def keep(office: Office, who: str, key: str, page: str, agent: str = "", **typed: str) -> None:
    body = {"key": key, "page": page, "fields": {name: [text] for name, text in typed.items()}}
    client = office.client(who, brief=True)
    assert client.post("/drafts/", json=body, headers={"User-Agent": agent}).status_code == 200, key


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    return begin(office, WHO, "D1")


def test_each_stands_with_what_it_is_about_and_opens_where_it_was_typed(office: Office, report: int) -> None:
    assert read(office.get(WHO, "/drafts/mine/")).heading == "Đồng chí không có bản nháp nào"
    meeting = record(office, WHO, "D1", "2018-11", "26/11/2018")
    url = f"/reports/details/?id={report}"
    name = marked_form(office, WHO, url, "narrative").first("textarea").get("name")
    keep(office, WHO, f"narrative:{report}", f"{url}&draft=narrative:{report}", PHONE, **{name: "Gõ dở"})
    keep(office, WHO, f"meeting:{meeting}:edit", f"/meetings/edit/?id={meeting}", place="Hội trường mới")
    keep(office, WHO, "meeting:new:create", "/meetings/new/", place="Nhà văn hóa")
    page = read(office.get(WHO, "/drafts/mine/"))
    assert page.heading == "Đồng chí có 3 bản nháp chưa gửi"
    assert sorted(page.column("Loại biểu mẫu")) == ["Buổi sinh hoạt", "Buổi sinh hoạt", "Lời văn của báo cáo"]
    assert sorted(page.column("Về")) == ["(mới)", "26/11/2018", "IV/2018"]
    cell = next(text for text in page.column("Giữ lúc") if "trình duyệt" in text)
    assert cell.startswith("10:00 20/01/2019") or "20/01/2019" in cell
    for link in page.links("/meetings/") + page.links("/reports/"):
        if "#draft-" in link:
            there, _, key = link.partition("#draft-")
            assert read(office.get(WHO, there)).one(f"[data-draft-of={key}]").get("id") == f"draft-{key}"
    form = next(Form(f.node) for f in page.forms if f.fields.get("key") == "meeting:new:create")
    answer = office.send(WHO, "/drafts/drop/", **form.fields)
    assert answer.status_code == 303 and answer.headers["Location"] == "/drafts/mine/"
    assert len(read(office.get(WHO, "/drafts/mine/")).column("Về")) == 2


@pytest.mark.parametrize("other", [CLERK, "D.committee_secretary", "administrator", "auditor"])
def test_nobody_elses_are_listed(office: Office, report: int, other: str) -> None:
    keep(office, WHO, f"narrative:{report}", "/", v_changes="Chỉ của tôi")
    page = office.get(other, "/drafts/mine/")
    assert page.status_code == 200 and "narrative" not in page.text and "Chỉ của tôi" not in page.text


def test_the_list_costs_the_same_for_many(office: Office) -> None:
    meetings = [record(office, WHO, "D1", f"2018-{m}", f"26/{m}/2018") for m in ("07", "08", "09")]
    costs = []
    for meeting in meetings:
        keep(office, WHO, f"meeting:{meeting}:edit", "/", place="Nơi khác")
        with counted_on(office) as sent:
            office.get(WHO, "/drafts/mine/")
        costs.append(len(sent))
    assert costs[0] == costs[1] == costs[2]


@pytest.mark.parametrize(
    "page", ["//evil.example/", "https://evil.example/x", "/" + "a" * 400, 5, None, "\x07", "javascript:1"]
)
def test_a_page_that_is_none_of_this_server_leads_nowhere(office: Office, report: int, page: object) -> None:
    body = {"key": f"step:{report}:x", "page": page, "fields": {"note": ["gõ"]}}
    assert office.client(WHO, brief=True).post("/drafts/", json=body).status_code == 200
    with open_session(office.engine, SYSTEM) as db:
        draft = db.query(Draft).filter(Draft.key == body["key"]).one()
        assert draft.typed_at.page == "" and draft.values == {"note": ["gõ"]}
    assert office.get(WHO, "/drafts/mine/").status_code == 200


def test_the_offer_says_in_which_browser_it_was_typed(office: Office, report: int) -> None:
    url, key = f"/reports/details/?id={report}", f"narrative:{report}"
    name = marked_form(office, WHO, url, "narrative").first("textarea").get("name")
    keep(office, WHO, key, url, PHONE, **{name: "Gõ dở"})
    assert "Gõ ở trình duyệt này." in read(office.get(WHO, url)).one(f"[data-draft-of={key}]").text
    with open_session(office.engine, SYSTEM) as db:
        draft = db.query(Draft).filter(Draft.key == key).one()
        kept = json.loads(draft.fields)
        kept[FROM][1] = "999"
        draft.fields = json.dumps(kept)
        db.commit()
    bar = read(office.get(WHO, url)).one(f"[data-draft-of={key}]").text
    assert "Gõ ở trình duyệt khác: Chrome, Android." in bar


@pytest.mark.parametrize(
    ("agent", "told"),
    [
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/120 Safari/537 Edg/120", "Edge, Windows"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox, Linux"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17 Safari/604", "Safari, iPhone"),
        ("curl/8", ""),
        ("", ""),
    ],
)
def test_browsers_are_called_as_people_call_them(agent: str, told: str) -> None:
    assert browser(agent) == told


def test_both_values_stand_with_who_saved_meanwhile_and_when(office: Office, report: int) -> None:
    url = f"/reports/details/?id={report}"
    form = marked_form(office, WHO, url, "narrative")
    name = form.first("textarea").get("name")
    for who, told in (
        (CLERK, "Người sửa sau cùng: Người D1.cell_clerk, 20/01/2019 10:00"),
        (WHO, "Chính đồng chí đã sửa"),
    ):
        form = marked_form(office, WHO, url, "narrative")
        saved = form.fields | {name: f"Bản của {who}"}
        del saved["idempotency_key"]
        assert office.send(who, form.get("action"), **saved).status_code == 303
        answer = office.send(WHO, form.get("action"), **(saved | {name: "Bản này", "touched": name}))
        assert answer.status_code == 409 and told in read(answer).main.text, read(answer).main.text
