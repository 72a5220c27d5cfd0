"""An outline that was changed meanwhile is put side by side line by line, in words: each stretch of lines
that differs is chosen by itself, and what is chosen is saved in its order."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from admin.web.compared import Chosen, chosen_lines, size_told
from models.core.base import set_clock
from tests.admin.builder import BOARD, act, begin, group, lines, pair, version_of
from tests.admin.builder import add as add_field
from tests.conftest import TODAY
from tests.offices import Office
from tests.pages import Form, read

WOMEN, DUE, PRESENT = (
    pair(f"field:{code}", right="num", right_number=number) | {"level": "1"}
    for code, number in (("women", "3"), ("due", "7"), ("present", "5"))
)
ALL = {"what": "all"}


@pytest.fixture(scope="module")
def number(office: Office) -> int:
    set_clock(TODAY)
    found = begin(office, kind="period_form", name="Biểu hai thẻ")
    place = group(office, found, "Số liệu")
    for code, title in (("present", "Có mặt"), ("due", "Phải dự"), ("women", "Nữ")):
        add_field(office, found, place, title, "number", code=code)
    return found


def rule(office: Office, number: int, *given: dict[str, Any], **more: Any) -> TestResponse:
    """A rule sent from its page, at the version named or the newest."""
    known = version_of(office, number)["rule"].get("checks", ())
    data = {"at": "women", "level": "block", "message": "Sai"} | lines("must_rows", *given) | more
    return act(office, number, "rule", address="&rule=0" if known else "", **data)


def must(office: Office, number: int) -> Any:
    return version_of(office, number)["rule"]["checks"][0]["must"]


def told(answer: TestResponse) -> list[list[str]]:
    return [each.texts(".side-of .pre") for each in read(answer).all("fieldset.both")]


def choice(answer: TestResponse) -> Form:
    return next(each for each in read(answer).forms if "chosen" in each.typed)


def two_tabs(office: Office, number: int) -> TestResponse:
    """Lines of one tab, kept; another one that was opened before sends its own."""
    assert rule(office, number, ALL, WOMEN, DUE).status_code == 303
    seen = version_of(office, number)["seen"]
    assert rule(office, number, ALL, WOMEN | {"right_number": "4"}, DUE).status_code == 303
    url = f"/definitions/build/rule/?id={number}&rule=0"
    draft = {"draft": f"definition:{number}:rule-0", "draft_at": url}
    other = (ALL, WOMEN, DUE, PRESENT)
    return rule(office, number, *other, row_version=seen, **draft)


def test_lines_of_both_stand_side_by_side_in_words_and_each_stretch_is_chosen(
    office: Office, number: int
) -> None:
    answer = two_tabs(office, number)
    assert answer.status_code == 409
    row = read(answer).one("fieldset.both")
    assert row.one("legend").text == "Phải đúng"
    assert told(answer) == [
        ["Nữ ≥ 4", "Nữ ≥ 3", "(để trống)", "Có mặt ≥ 5"],
    ]
    assert row.texts("p.pre") == ["Tất cả đều đúng", "Phải dự ≥ 7"]
    form = choice(answer)
    first, second = form.typed["chosen"]
    assert form.offered[second][0] == ""
    half = {name: v for name, v in form.typed.items() if v}
    assert office.send(BOARD, form.get("action"), **half).status_code == 422
    picked = half | {first: form.offered[first][0], second: form.offered[second][1]}
    done = office.send(BOARD, form.get("action"), **picked)
    assert done.status_code == 303, read(done).said
    sides = [(each["ge"][0]["field"], each["ge"][1]["num"]) for each in must(office, number)["all"]]
    assert sides == [("women", "4"), ("due", "7"), ("present", "5")]


def test_a_draft_of_an_outline_that_changed_is_compared_and_not_put_in_whole(
    office: Office, number: int
) -> None:
    rule(office, number, ALL, WOMEN, DUE)
    key = f"definition:{number}:rule-0"
    said = urlencode(lines("must_rows", ALL, WOMEN, PRESENT))
    body = {"key": key, "row_version": 1, "fields": {"must_rows": [said], "message": ["Ít nữ"]}}
    assert office.client(BOARD, brief=True).post("/drafts/", json=body).status_code == 200
    page = read(office.get(BOARD, f"/definitions/build/rule/?id={number}&rule=0"))
    bar = page.one(f"[data-draft-of={key}]")
    answer = office.get(BOARD, bar.link("So sánh từng ô"))
    assert told(answer) == [["Sai", "Ít nữ"], ["Phải dự ≥ 7", "Có mặt ≥ 5"]]
    form = choice(answer)
    done = office.send(BOARD, form.get("action"), **{n: v for n, v in form.typed.items() if v})
    assert done.status_code == 303, read(done).said
    assert [each["ge"][0]["field"] for each in must(office, number)["all"]] == ["women", "present"]
    assert version_of(office, number)["rule"]["checks"][0]["message"] == "Ít nữ"


def test_what_was_chosen_is_sent_as_its_page_would_and_nothing_else_is_among_it() -> None:
    sent = MultiDict(
        [
            ("chosen", "lines.rows.0"),
            ("chosen", "lines.rows.1"),
            ("chosen", "note"),
            ("note", "x"),
            ("rows-0-what", "all"),
            ("lines.rows.0", "rows-1-what=in&rows-1-values=a&rows-1-values=b&note=bent&row_version=0"),
            ("lines.rows.1", ""),
        ]
    )
    assert list(chosen_lines(sent).items(multi=True)) == [
        ("chosen", "note"),
        ("note", "x"),
        ("rows-0-what", "all"),
        ("rows-1-what", "in"),
        ("rows-1-values", "a"),
        ("rows-1-values", "b"),
    ]


def test_a_file_is_told_by_its_name_and_size() -> None:
    assert Chosen("mau.docx", 12_400).told == "mau.docx, 12 KB" and size_told(3) == "1 KB"
