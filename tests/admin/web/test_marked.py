"""What stands in a marked form of a page is read as a browser reads it, and put
into it so that a browser reads it back: every kind of control, and every form of the house."""

from __future__ import annotations

import pytest

from admin.web.marked import drawn, filled, inserted, keys
from tests.pages import Form, read

PAGE = """
<form method="post" action="/other/"><input name="a" value="không phải ở đây"></form>
<form method="post" id="told" action="/reports/narrative/?id=1&amp;x=2" data-draft="report:1" class="form">
  <input type="hidden" name="row_version" value="4">
  <label for="a">Kết luận <span class="req" aria-hidden="true">*</span></label>
  <input id="a" name="a" value="&#34;cũ&#34; &lt;b&gt;">
  <label for="t">Biên bản</label><textarea id="t" name="t" rows="4">\r
dòng một
dòng hai &amp; ba</textarea>
  <fieldset><legend>Loại <span class="req">*</span></legend>
    <span><input id="k-0" name="k" type="radio" value="x" checked><label for="k-0">Thường kỳ</label></span>
    <span><input id="k-1" name="k" type="radio" value="y"><label for="k-1">Chuyên đề</label></span>
  </fieldset>
  <fieldset><legend>Đơn vị</legend>
    <input id="u-0" name="u" type="checkbox" value="1" checked><label for="u-0">Một</label>
    <input id="u-1" name="u" type="checkbox" value="2"><label for="u-1">Hai</label>
    <label for="n">Ghi chú</label><input id="n" name="n" value="">
  </fieldset>
  <div class="tick"><input id="s" name="s" type="checkbox" value="y"><label for="s">Đồng ý</label></div>
  <label><input name="w" type="checkbox" value="y" checked> có phát biểu</label>
  <label for="c">Tháng</label><select id="c" name="c"><option value="">–</option><option
    value="2">Hai</option><option selected value="3">Ba</option></select>
  <select name="d" aria-label="Ngày"><option value="5">Năm</option><option value="6">Sáu</option></select>
  <table><tr><td><input name="row-1-x" aria-label="Tên"></td></tr></table>
  <input type="password" name="p" value="bí mật"><input type="file" name="f">
  <button name="act" value="save">Lưu</button>
</form>
<label for="z">Lý do</label><textarea id="z" name="z" form="told">ngoài</textarea>
<textarea name="y">của ai khác</textarea>
"""


def test_every_kind_of_control_is_read_with_its_label_and_what_stands_in_it() -> None:
    found = drawn(PAGE, "report:1")
    assert found is not None and keys(PAGE) == ["report:1"]
    assert found.action == "/reports/narrative/?id=1&x=2" and found.hidden == {"row_version": ["4"]}
    assert found.files == {"f": ("f", "")}
    told = {f.name: (f.label, f.kind, f.standing) for f in found.fields.values()}
    assert told == {
        "a": ("Kết luận", "one", ['"cũ" <b>']),
        "t": ("Biên bản", "one", ["dòng một\ndòng hai & ba"]),
        "k": ("Loại", "one", ["x"]),
        "u": ("Đơn vị", "many", ["1"]),
        "n": ("Đơn vị: Ghi chú", "one", [""]),
        "s": ("Đồng ý", "tick", []),
        "w": ("có phát biểu", "tick", ["y"]),
        "c": ("Tháng", "one", ["3"]),
        "d": ("Ngày", "one", ["5"]),
        "row-1-x": ("Tên (2)", "one", [""]),
        "z": ("Lý do", "one", ["ngoài"]),
    }
    assert found.fields["k"].told(["y"]) == "Chuyên đề" and found.fields["c"].told(["2"]) == "Hai"
    assert found.fields["u"].told(["1", "2"]) == "Một, Hai"


def test_what_was_typed_is_put_in_and_read_back() -> None:
    typed = {
        "a": ['mới "trích" <i>&amp;</i>'],
        "t": ["\nbắt đầu bằng dòng trống\r\n</textarea><script>"],
        "k": ["y"],
        "u": ["2"],
        "s": ["y"],
        "w": [],
        "c": [""],
        "d": ["6"],
        "row-1-x": ["Bình"],
        "z": ["trong"],
        "p": ["không"],
        "row_version": ["9"],
        "lạ": ["x"],
    }
    page = filled(PAGE, "report:1", typed)
    found = drawn(page, "report:1")
    assert found is not None and found.hidden == {"row_version": ["4"]}
    assert all(found.fields[name].same(typed[name]) for name in found.fields if name in typed)
    assert found.fields["n"].standing == [""]
    as_browser = Form(read(page).one("#told").node).typed
    assert as_browser["t"] == ["\nbắt đầu bằng dòng trống\n</textarea><script>"]
    assert as_browser["a"] == typed["a"] and as_browser["u"] == ["2"] and as_browser["w"] == []
    assert "không phải ở đây" in page and "của ai khác" in page and "bí mật" in page
    assert "&lt;script&gt;" in page and "<script>" not in page


@pytest.mark.parametrize(
    ("name", "typed", "same"),
    [
        ("t", ["dòng một\r\ndòng hai & ba\r\n"], True),
        ("t", ["dòng một dòng hai & ba"], False),
        ("u", ["1"], True),
        ("u", [], False),
        ("s", [""], True),
        ("s", ["y"], False),
        ("w", [], False),
        ("c", ["3"], True),
        ("d", [], False),
    ],
)
def test_what_is_the_same_is_told_so(name: str, typed: list[str], same: bool) -> None:
    found = drawn(PAGE, "report:1")
    assert found is not None and found.fields[name].same(typed) is same


def test_a_form_that_is_not_there_is_none_and_what_is_put_beside_one_stands_there() -> None:
    assert drawn(PAGE, "report:2") is None
    page = inserted(PAGE, lambda key: f"<p>{key}</p>", lambda _key: "<i></i>")
    assert '<p>report:1</p><form method="post" id="told"' in page and page.count("<i></i>") == 1
    assert page.replace("<p>report:1</p>", "").replace("<i></i>", "") == PAGE
