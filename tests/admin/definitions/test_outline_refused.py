"""Lines of an outline that cannot stand: 422, the line marked,
everything kept; what no page sends is answered with a sentence."""

from __future__ import annotations

from typing import Any

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.definitions.definitions import get_version
from models.definitions.drafts import save_field
from models.definitions.formula_text import parse
from tests.admin.builder import BOARD, act, add, lines, pair, version_of
from tests.admin.definitions.counts import counts, field_page
from tests.conftest import TODAY
from tests.offices import Office
from tests.pages import read


@pytest.fixture(scope="module")
def kept(office: Office) -> int:
    """A yearly form for tests that change nothing in it."""
    set_clock(TODAY)
    return counts(office)


ONE = pair("field:women", right="num", right_number="1")
WRONG: list[tuple[list[dict[str, Any]], int, str]] = [
    ([pair("field:nothing", right="num", right_number="3")], 0, "mã “nothing”"),
    (
        [{"what": "all"}, ONE | {"level": "1"}, pair("fact:weather", right="field:women") | {"level": "1"}],
        2,
        "Không có số liệu",
    ),
    ([pair("field:women", right="num", right_number="ba")], 0, "Hãy nhập số"),
    ([pair("field:women", right="field:due", right_number="3")], 0, "Hãy chọn một mục"),
    ([pair("field:women", right="")], 0, "Hãy chọn một mục"),
    (
        [
            pair("lines", right="num", right_number="1"),
            {"level": "1", "what": "div", "left": "field:due", "right": "num", "right_number": "0"},
        ],
        1,
        "chia cho 0",
    ),
    (
        [
            pair("lines", right="num", right_number="1"),
            {"level": "1", "what": "div", "left": "field:due", "right": "field:women"},
        ],
        1,
        "chia cho 0",
    ),
    ([{"what": "in", "name": "answer.form", "sign": "is"}], 0, "Hãy chọn trả lời"),
    ([{"what": "in", "name": "unit_kind", "values": ["answer.form=far"]}], 0, "Hãy chọn trả lời"),
    ([{"what": "in", "name": "answer.form", "values": ["answer.form=near"]}], 0, "near"),
    ([{"what": "figure", "left": "field:women"}], 0, "Chỗ này cần một điều kiện"),
    ([{"what": "__import__", "left": "field:women"}], 0, "Hãy chọn dòng này là gì"),
    ([ONE, ONE], 1, "đứng ngoài"),
    ([ONE | {"level": "-2"}], 0, "không đúng dạng"),
    ([ONE | {"level": "x"}], 0, "không đúng dạng"),
    ([{"what": "not"} | {"level": str(n)} for n in range(40)] + [ONE | {"level": "40"}], 12, "12 tầng"),
    ([{"what": "all"}, *[ONE | {"level": "1"}] * 80], 67, "200 phần"),
    ([{"what": "all"}, *[ONE | {"level": "1"}] * 900], 67, "200 phần"),
    ([{"what": "sum", "values": ["field:due"] * 61}], 0, "Chỗ này cần một điều kiện"),
]


@pytest.mark.parametrize(("given", "at", "told"), WRONG)
def test_a_refused_line_is_marked_and_everything_is_kept(
    office: Office, kept: int, given: list[dict[str, Any]], at: int, told: str
) -> None:
    answer = act(
        office,
        kept,
        "rule",
        at="women",
        level="block",
        message="Giữ nguyên chữ này",
        **lines("must_rows", *given),
    )
    assert answer.status_code == 422 and "Giữ nguyên chữ này" in answer.text
    page = read(answer)
    rows = [name.split("-") for name in page.at_fields if name.startswith("must_rows-")]
    assert told in page.at_fields.get(f"must_rows-{at}", ""), page.at_fields
    assert (
        f"Dòng {min(int(row[1]) for row in rows) + 1}: " in page.text
        and "checks" not in version_of(office, kept)["rule"]
    )
    assert answer.text.count('class="line lv') >= min(len(given), 200)


def test_everything_that_is_missing_is_told_at_once(office: Office, kept: int) -> None:
    answer = act(office, kept, "rule", at="women", level="block", message="")
    assert (
        answer.status_code == 422 and answer.text.count("Mục này phải ghi.") == 4
    )  # at each place and on top


def test_what_was_bent_is_answered_never_a_crash(office: Office, kept: int) -> None:
    known = {"at": "women", "level": "block", "message": "Giữ nguyên"} | lines("must_rows", ONE)
    for line in (
        "must_rows:more:99",
        "must_rows:more:-1",
        "must_rows:eval:0",
        "nothing:more:0",
        "must_rows",
        "",
        ":::",
        "must_rows:up:٣",
        "others:more:0",
    ):
        answer = act(office, kept, "rule", line=line, **known)
        assert (
            answer.status_code == 422
            and "Không có dòng hoặc nút này" in answer.text
            and "Giữ nguyên" in answer.text
        ), line
    bare = {
        "must_rows-0-what": "all",
        "must_rows-1-left": "field:women",
        "must_rows-x-what": "any",
        "must_rows-99999-what": "any",
    }
    answer = act(office, kept, "rule", at="women", level="block", message="Giữ", **bare)
    assert answer.status_code == 422 and answer.text.count("không đúng dạng") >= 2
    assert act(office, kept, "rule", at="women", level="block", message="Giữ").status_code == 422
    full = lines("must_rows", {"what": "any"}, *[ONE | {"level": "1"}] * 199)
    answer = act(
        office, kept, "rule", line="must_rows:more:0", at="women", level="block", message="Giữ", **full
    )
    assert answer.status_code == 422 and "200 phần" in answer.text
    assert (
        act(office, kept, "rule", line="must_rows:look:0", part="1", **known)
        .text.lstrip()
        .startswith("<fieldset")
    )


def test_a_circle_and_a_hidden_field_are_told_at_their_line(office: Office, number: int) -> None:
    place = version_of(office, number)["groups"][0][0]
    add(office, number, place, "Một", "computed", code="one", formula="[women] * 2")
    add(office, number, place, "Hai", "computed", code="two", formula="[one] + 1")
    add(office, number, place, "Khi có chuyên đề", "number", code="topics", when_answer=["theme=yes"])
    page = field_page(office, number, "one")
    page.line("formula_rows-1", left="field:two")
    assert page.save().status_code == 422
    told = lambda: read(page.page).at_fields["formula_rows-1"]
    assert "two" in told(), "the circle is told at the line that closes it"
    page.choose("formula_rows-1-left", "field:topics")
    assert page.save().status_code == 422 and "topics" in told()
    page.choose("when_answer", "theme=yes")
    assert page.save().status_code == 303, "both stand in the same case"
    applies = field_page(office, number, "theme")
    applies.line("when_rows-0", name="answer.theme", values=("answer.theme=yes",))
    assert applies.save().status_code == 422 and "theme" in read(applies.page).at_fields["when_rows-0"]


def test_a_name_that_is_gone_stays_on_its_line_until_it_is_changed(office: Office, number: int) -> None:
    place = version_of(office, number)["groups"][0][0]
    add(office, number, place, "Sẽ bỏ", "number", code="gone")
    add(office, number, place, "Tổng", "computed", code="total", formula="sum([women]; [gone]) + {held}")
    gone = version_of(office, number)["fields"]["gone"]["id"]
    assert act(office, number, "remove_part", take=f"field:{gone}").status_code == 303
    page = field_page(office, number, "total")
    assert "không còn: gone" in page.page and page.shown("formula_rows")[1]["values"] == [
        "field:women",
        "field:gone",
        "",
    ]
    assert page.save().status_code == 422 and "gone" in page.page
    page.choose("formula_rows-1-values", "field:women", "field:due")
    assert page.save().status_code == 303
    assert version_of(office, number)["fields"]["total"]["option"]["formula"] == parse(
        "sum([women]; [due]) + {held}"
    )
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, number)
        save_field(
            db,
            SYSTEM,
            version,
            version.row_version,
            version.groups[0],
            {"title": "Lạ", "kind": "computed", "formula": {"x": 1}},
        )
        db.commit()
    assert office.get(BOARD, f"/definitions/build/field/?id={number}").status_code == 200
