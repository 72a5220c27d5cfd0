"""A table that rows were added to by script is drawn with as many as were typed in."""

from __future__ import annotations

from urllib.parse import urlencode

from admin.web.marked import drawn, filled, grown, said
from tests.admin.builder import BOARD, add
from tests.admin.builder import begin as begin_definition
from tests.admin.builder import group as add_group
from tests.admin.two_tabs import marked_form
from tests.offices import Office
from tests.pages import Part, read

PAGE = """
<form data-draft="answer:1" action="/x/"><table class="grid" data-grow="v_w" data-most="5"
  data-add="Thêm"><thead><tr><th>Việc</th></tr></thead><tbody>
<tr><td><input id="v_w-0-a" name="v_w-0-a" aria-label="Việc" type="text" value="một"></td>
<td><select name="v_w-0-b" aria-label="Loại"><option value="x">X</option>
<option value="y" selected>Y</option></select><input type="checkbox" name="v_w-0-c" value="y" checked>
<textarea name="v_w-0-d">chữ</textarea></td></tr></tbody></table>
<fieldset class="f" id="rows" data-box><input type="hidden" name="rows-0-level" value="0">
<select name="rows-0-what"><option value="">–</option><option value="all" selected>Mọi</option></select>
</fieldset></form>
<form data-draft="other:1"><table data-grow="v_w" data-most="">
<tbody><tr><td><input name="v_w-0-a" value=""></td></tr></tbody></table></form>
""".replace('data-most="5"\n  data-add', 'data-most="5" data-add')


def test_rows_are_there_for_what_was_typed_empty_and_only_in_its_form() -> None:
    typed = {"v_w-2-a": ["ba"], "v_w-1-b": ["y"], "v_w-1-d": ["dài"]}
    page = grown(PAGE, "answer:1", typed)
    form = drawn(page, "answer:1")
    assert form is not None and {f"v_w-{n}-{c}" for n in range(3) for c in "abcd"} <= set(form.fields)
    assert form.fields["v_w-2-a"].label == "Việc (3)" and form.fields["v_w-0-a"].standing == ["một"]
    assert [form.fields[f"v_w-1-{c}"].standing for c in "abcd"] == [[""], ["x"], [], [""]]
    put = read(filled(page, "answer:1", typed)).forms[0]
    assert (
        put.typed["v_w-2-a"] == ["ba"] and put.typed["v_w-1-d"] == ["dài"] and put.typed["v_w-1-b"] == ["y"]
    )
    assert put.typed["v_w-0-a"] == ["một"] and put.typed["v_w-1-a"] == [""]
    other = drawn(page, "other:1")
    assert other is not None and list(other.fields) == ["v_w-0-a"]


def test_no_more_rows_than_the_table_may_have_and_none_for_what_is_no_row() -> None:
    for typed in ({"v_w-900-a": ["x"]}, {"v_w-4-a": ["x"]}):
        form = drawn(grown(PAGE, "answer:1", typed), "answer:1")
        assert form is not None and "v_w-4-a" in form.fields and "v_w-5-a" not in form.fields
    for typed in ({}, {"v_w-0-a": ["x"]}, {"v_wx-3-a": ["x"]}, {"v_w--1-a": ["x"]}, {"v_w-99999-a": ["x"]}):
        assert grown(PAGE, "answer:1", typed) == PAGE
    assert grown(PAGE, "none:1", {"v_w-3-a": ["x"]}) == PAGE


def test_an_outline_is_one_field_told_by_all_that_would_be_sent_of_it() -> None:
    form = drawn(PAGE, "answer:1")
    assert form is not None and form.boxes == {"rows": said("rows-0-what=all&rows-0-level=0")}
    assert said("rows-0-a=x%0D%0Ay") == said("rows-0-a=x%0Ay") != said("rows-0-a=")


def test_a_draft_of_an_outline_is_compared_where_the_row_was_changed(office: Office) -> None:
    number = begin_definition(office, name="Khung có quy tắc")
    add(office, number, add_group(office, number, "Nhóm"), "Tiêu chí", "yes_no", code="one", max_points="5")
    url = f"/definitions/build/rule/?id={number}"
    form = marked_form(office, BOARD, url, "definition")
    key, version = form.get("data-draft"), int(form.fields["row_version"])
    stands = urlencode({n: v for n, v in form.fields.items() if n.startswith("must_rows-")})
    client = office.client(BOARD, brief=True)

    def offered(outline: str, version: int) -> list[Part]:
        body = {"key": key, "row_version": version, "fields": {"must_rows": [outline]}}
        assert client.post("/drafts/", json=body).status_code == 200
        return read(office.get(BOARD, url)).all(f"[data-draft-of={key}]")

    assert stands and offered(stands, version) == []
    typed = "must_rows-0-level=0&must_rows-0-what=any&must_rows-1-level=1&must_rows-1-what=all"
    (bar,) = offered(typed, version)
    assert "không còn ô" not in bar.text and "đã thay đổi" not in bar.text
    client.post("/drafts/", json={"key": key, "row_version": None, "fields": {}})
    (bar,) = offered(typed, version - 1)
    assert "đã thay đổi" in bar.text
    both = read(office.get(BOARD, bar.link("So sánh từng ô"))).one("fieldset.both")
    assert both.texts(".side-of .pre") == ["(để trống)", "Ít nhất một dòng đúng Tất cả đều đúng"]
    client.post("/drafts/", json={"key": key, "row_version": None, "fields": {}})
