"""The reader of pages reads what a person would, and is quick about it."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from tests.pages import read

SHOWN = read(
    """<!doctype html><html><body>
<header><a href="/">Trang chủ</a></header><main><h1>Báo cáo <b>quý IV</b></h1>
<p>Gửi &lt;b&gt; &amp;<br>lên</p>
<a class="button main" href="/reports/?a=1&amp;b=2">Mở</a><a href="/units/">Đơn vị</a>
<ul class="adds"><li><b>3</b> mới</li><li><b>12</b> cũ</li></ul>
<table class="cards wide"><tr><th scope="row" data-label="Ô">B2</th><td data-label="Cần sửa">Sai</td></tr>
<tr><th scope="row" data-label="Ô">C3</th><td data-label="Cần sửa">Thiếu <ins>12</ins></td></tr></table>
<form method="post" action="/reports/step/?id=1"><input type="hidden" name="row_version" value="7">
<input name="v_a" type="radio" value="yes" checked><input name="v_a" type="radio" value="no">
<input type="checkbox" name="both" value="1"><select name="kind"><option value="">—</option>
<option value="x" selected>X</option></select>
<select name="many" multiple><option value="1">1</option></select>
<textarea name="note">
 giữ
nguyên </textarea><div id="note-mistake"><p class="mistake"><span>Quá dài</span></p></div>
<button name="line" value="add">Thêm</button></form>
<form action="/other/"></form></main></body></html>"""
)


def test_heading_sentences_and_links_are_read_as_shown() -> None:
    assert SHOWN.heading == "Báo cáo quý IV"
    assert SHOWN.first("p").text == "Gửi <b> & lên"
    assert SHOWN.link("Mở") == "/reports/?a=1&b=2"
    assert SHOWN.links("/re") == ["/reports/?a=1&b=2"] and len(SHOWN.links()) == 3
    assert "Trang chủ" in SHOWN.text and "Trang chủ" not in SHOWN.main.text


def test_a_form_gives_what_it_would_send_and_what_it_offers() -> None:
    form = SHOWN.form("/reports/step/")
    assert form.typed == {
        "row_version": ["7"],
        "v_a": ["yes"],
        "both": [],
        "kind": ["x"],
        "many": [],
        "note": [" giữ\nnguyên "],
    }
    assert form.offered == {"v_a": ["yes", "no"], "both": ["1"], "kind": ["", "x"], "many": ["1"]}
    assert form.fields["kind"] == "x" and "both" not in form.fields
    assert form.buttons == [("line", "add")]
    assert SHOWN.value("row_version") == "7" and SHOWN.values("v_a") == ["yes", "no"]


def test_tables_are_read_by_rows_and_by_headings_and_mistakes_at_their_fields() -> None:
    assert SHOWN.rows() == [["B2", "Sai"], ["C3", "Thiếu 12"]]
    assert SHOWN.column("Cần sửa") == ["Sai", "Thiếu 12"]
    assert SHOWN.one(".adds").numbers() == [3, 12]
    assert SHOWN.mistakes == ["Quá dài"] and SHOWN.at_fields == {"note": "Quá dài"}


@pytest.mark.parametrize(
    ("where", "count"),
    [
        ("a", 3),
        ("a.button.main", 1),
        (".cards tr th[scope=row]", 2),
        ("[href^=/units]", 1),
        ("[href$='/']", 0),
        ("[href$=/]", 2),
        ("[data-label=Cần sửa]", 2),
        ("a.butt", 0),
        ("#note-mistake span", 1),
        ("input[type=radio][checked]", 1),
        ("form textarea", 1),
        ("[action*=step]", 1),
    ],
)
def test_parts_are_found_by_tag_class_and_attribute(where: str, count: int) -> None:
    assert len(SHOWN.all(where)) == count


@pytest.mark.parametrize("missing", ["Đóng", "Trang"])
def test_a_link_that_is_not_there_fails_with_what_is(missing: str) -> None:
    with pytest.raises(AssertionError, match="Trang chủ"):
        SHOWN.link(missing)


def test_a_page_three_times_as_long_takes_three_times_as_much() -> None:
    def calls(rows: int) -> int:
        row = (
            '<tr><td data-label="Tên"><a href="/cells/?id=1">Chi bộ</a></td><td>12</td><td><b>3</b></td></tr>'
        )
        text, seen = f"<main><h1>Danh sách</h1><table>{row * rows}</table></main>", [0]

        def note(_frame: Any, kind: str, _what: Any) -> None:
            seen[0] += kind.endswith("call")

        sys.setprofile(note)
        try:
            shown = read(text)
            heading, links = shown.heading, shown.links("/cells/")
        finally:
            sys.setprofile(None)
        assert heading == "Danh sách" and len(links) == rows
        return seen[0]

    calls(10)
    assert calls(3000) < 4 * calls(1000)  # nine times, were it quadratic; a collection in between calls too
