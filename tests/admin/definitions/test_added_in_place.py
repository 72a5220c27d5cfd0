"""Groups and questions are typed where they stand, one after another, without leaving the builder or saving
first, with no script; what is refused comes back with what was typed."""

from __future__ import annotations

from tests.admin.builder import BOARD, act, begin, problems_on, version_of
from tests.offices import Office
from tests.pages import read


def test_groups_and_questions_follow_each_other_with_the_cursor_in_place(office: Office) -> None:
    number = begin(office, "period_form", "Biểu gõ nhanh")
    page = read(office.get(BOARD, f"/definitions/build/?id={number}"))
    form = page.one("form.add-row.card")
    assert form.one("input[name=title]").has("autofocus")
    made = office.send(BOARD, str(form.get("action")), title="Nhóm một", row_version=seen(office, number))
    assert made.status_code == 303
    for title, kind in (("Số lớp", "number"), ("Ghi chú", "text")):
        page = read(office.get(BOARD, made.headers["Location"]))
        row = page.one(".build-group form.add-row")
        assert row.one("input[name=rows-0-title]").has("autofocus")
        typed = {str(e.get("name")): str(e.get("value")) for e in row.all("input[type=hidden]")}
        typed |= {"rows-0-title": title, "rows-0-kind": kind}
        made = office.send(BOARD, str(row.get("action")), **typed)
        assert made.status_code == 303
    fields = version_of(office, number)["fields"]
    assert [(each["title"], each["group"]) for each in fields.values()] == [
        ("Số lớp", "Nhóm một"),
        ("Ghi chú", "Nhóm một"),
    ]
    assert not read(office.get(BOARD, f"/definitions/build/?id={number}")).all("[autofocus]")


def test_what_is_refused_comes_back_as_it_was_typed(office: Office) -> None:
    number = begin(office, "rubric", "Khung gõ nhanh")
    wrong = office.send(
        BOARD, f"/definitions/build/group/?id={number}", title="x" * 301, row_version=seen(office, number)
    )
    assert wrong.status_code == 422 and "x" * 301 in wrong.text
    assert act(office, number, "group", title="Nhóm").status_code == 303
    where = version_of(office, number)["groups"][0][0]
    typed = {"group": where, "rows-0-title": "Mục", "rows-0-kind": "points", "rows-0-max": "nhiều"}
    wrong = office.send(
        BOARD, f"/definitions/library/many/?id={number}", **typed, row_version=seen(office, number)
    )
    assert wrong.status_code == 422 and problems_on(wrong.text)
    assert read(wrong).one("[name=rows-0-max]").get("value") == "nhiều"


def test_a_question_or_rule_may_be_followed_by_the_next(office: Office) -> None:
    number = begin(office, "period_form", "Biểu nối tiếp")
    act(office, number, "group", title="Nhóm")
    where = version_of(office, number)["groups"][0][0]
    field = {"title": "Số lớp", "kind": "number", "group": where, "next": "1"}
    again = act(office, number, "field", **field)
    assert again.headers["Location"].endswith(f"/definitions/build/field/?id={number}&group={where}")
    rule = {"at": "so_lop", "level": "warn", "message": "Xem lại", "must": "[so_lop] <= 5", "next": "1"}
    again = act(office, number, "rule", **rule)
    assert again.status_code == 303, problems_on(again)
    assert again.headers["Location"].endswith(f"/definitions/build/rule/?id={number}")


def seen(office: Office, number: int) -> int:
    return int(version_of(office, number)["seen"])
