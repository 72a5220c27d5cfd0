"""How each kind of field is filled in on screen: files are judged before they
are kept, tables have spare rows, and only the server says which file is kept."""

from __future__ import annotations

import hashlib
import io
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from werkzeug.datastructures import FileStorage, MultiDict
from wtforms import RadioField

from forms.base import Form
from forms.inputs import (
    ENTRIES,
    SPARE_ROWS,
    KeptFileField,
    SentFile,
    TicksField,
    entry,
    file_codes,
    is_file,
    plain_typed,
    shown,
    tell_kept,
    typed_words,
    written,
)
from models.definitions.kinds import KINDS
from models.platform import store
from tests.forms.fields import field, version

pytestmark = pytest.mark.usefixtures("speaking")
PDF = b"%PDF-1.7 x"
KEPT = "0" * 64 + ":cũ.pdf"
COLUMNS = [{"code": "n", "kind": "number", "title": "Số"}, {"code": "t", "kind": "text", "title": "Việc"}]


def form_of(*fields: Any) -> Any:
    return type("Made", (Form,), {f"v_{each.code}": entry(each) for each in fields})


def sent(*files: tuple[str, bytes], data: Any = None) -> Any:
    """A form with one file field, as it came with these files."""
    values = MultiDict([("v_x", FileStorage(io.BytesIO(content), name)) for name, content in files])
    return form_of(field("file"))(values or MultiDict({"other": "1"}), data=data)


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_kind_has_its_way_and_bears_its_title_or_nothing_is_typed(code: str) -> None:
    made = entry(field(code, title="Mục thử", columns=COLUMNS))
    assert (made is None) == (not KINDS[code].filled)
    if made is not None:
        assert type("One", (Form,), {"v_x": made})(formdata=None).v_x.label.text == "Mục thử"


def test_every_way_of_filling_in_belongs_to_a_kind() -> None:
    assert set(ENTRIES) <= {kind.entry for kind in KINDS.values()}


def test_yes_and_no_are_met_or_not_where_they_earn_points() -> None:
    def said(**option: Any) -> list[str]:
        made = form_of(field("yes_no", **option))(formdata=None).v_x
        assert isinstance(made, RadioField)
        return [str(label) for _value, label, *_more in made.iter_choices()]

    assert said() == ["Có", "Không"]
    assert said(max=100) == ["Đạt", "Không đạt"]


def test_several_are_ticked_and_one_that_is_not_offered_is_refused() -> None:
    form = form_of(field("several"))
    ticked = form(MultiDict([("v_x", "good"), ("v_x", "poor")]))
    assert isinstance(ticked.v_x, TicksField) and ticked.validate()
    assert ticked.v_x.data == ["good", "poor"]
    assert not form(MultiDict({"v_x": "other"})).validate()


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ([("a.pdf", PDF)], ""),
        ([(r"C:\Users\an\a.pdf", PDF)], ""),
        ([("a.exe", PDF)], "Chỉ nhận"),
        ([("a.pdf", b"MZ")], "Chỉ nhận"),
        ([("a.pdf", PDF), ("b.pdf", PDF)], "một tệp"),
    ],
)
def test_a_file_is_judged_when_it_comes(files: list[tuple[str, bytes]], told: str) -> None:
    form = sent(*files)
    assert form.validate() == (not told)
    if told:
        assert told in form.errors["v_x"][0] and form.v_x.again == ""
    else:
        assert form.v_x.data == SentFile("a.pdf", PDF) and form.v_x.again == "a.pdf"


def test_a_file_may_be_as_large_as_the_store_takes_and_no_larger(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forms.inputs.MOST_BYTES", len(PDF))
    assert sent(("a.pdf", PDF)).validate()
    assert not sent(("a.pdf", PDF + b"x")).validate()


def test_a_long_name_keeps_its_end() -> None:
    form = sent(("x" * 300 + ".pdf", PDF))
    assert form.validate() and form.v_x.data.name == "x" * 196 + ".pdf"


def test_only_the_server_says_which_kept_file_an_answer_means() -> None:
    form = form_of(field("file"))(MultiDict({"v_x": KEPT}))
    assert form.validate() and form.v_x.data is None
    assert sent(data={"v_x": KEPT}).v_x.data is None
    assert form_of(field("file"))(formdata=None, data={"v_x": KEPT}).v_x.data == KEPT
    assert sent(("", b"")).v_x.data is None, "a field left empty"


def test_a_file_is_written_to_the_store_only_where_it_is_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(store.Store, "root", tmp_path)
    wanted = f"{hashlib.sha256(PDF).hexdigest()}:a.pdf"
    assert plain_typed(SentFile("a.pdf", PDF), keep=False) == wanted
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    assert plain_typed(SentFile("a.pdf", PDF)) == wanted
    assert [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()] == [PDF]


def test_a_table_has_spare_rows_to_write_into_but_never_more_than_it_may() -> None:
    def rows(most: int, kept: list[dict[str, str]], sent_: Any = None) -> int:
        made = form_of(field("table", columns=COLUMNS, rows=most))
        return len(made(sent_, data={"v_x": kept}).v_x.entries)

    one = {"n": "1", "t": "họp"}
    assert rows(9, [one] * 3) == 3 + SPARE_ROWS
    assert rows(4, [one] * 3) == 4 and rows(3, [one] * 3) == 3
    assert rows(9, [], MultiDict({"v_x-0-n": "1", "v_x-1-n": "2"})) == 2, "what was sent gets no rows of ours"


def test_a_form_says_which_file_is_kept_already() -> None:
    fields = [field("file", "f"), field("text", "t")]
    form = form_of(*fields)(formdata=None)
    tell_kept(form, [*fields, field("file", "gone")], {"f": KEPT, "t": "chữ"})
    assert isinstance(form.v_f, KeptFileField) and form.v_f.kept == "cũ.pdf"
    assert not hasattr(form.v_t, "kept")


def test_files_are_known_among_fields() -> None:
    fields = [field("text", "t"), field("file", "f"), field("file", "g")]
    assert [is_file(each) for each in fields] == [False, True, True]
    assert file_codes(version(*fields)) == ["f", "g"]


@pytest.mark.parametrize(
    ("kind", "stored", "edited", "read"),
    [
        ("points", "450", "4,5", "4,5"),
        ("choice", "good", "good", "Tốt"),
        ("month", "2018-12", "12/2018", "12/2018"),
    ],
)
def test_a_stored_value_is_shown_to_be_edited_and_to_be_read(
    kind: str, stored: str, edited: Any, read: str
) -> None:
    assert (shown(field(kind), stored), written(field(kind), stored)) == (edited, read)
    assert (shown(field(kind), None), written(field(kind), "")) == (None, "")


def test_what_stands_in_a_field_is_told_in_the_words_its_reader_knows() -> None:
    fields = [
        field("long_text", code="words"),
        field("choice", code="one"),
        field("date", code="day"),
        field("file", code="kept"),
        field("table", code="rows", columns=COLUMNS),
        field("number", code="none"),
    ]
    kind = form_of(*fields)
    form = kind(
        formdata=None,
        data={
            "v_words": "Hai dòng\nchữ",
            "v_one": "poor",
            "v_day": date(2019, 1, 5),
            "v_rows": [{"n": "1"}, {"n": ""}],
        },
    )
    tell_kept(form, fields, {"kept": KEPT})
    told = {each.name: typed_words(each) for each in form if each.name.startswith("v_")}
    assert told == {
        "v_words": "Hai dòng\nchữ",
        "v_one": "Kém",
        "v_day": "05/01/2019",
        "v_kept": "cũ.pdf",
        "v_rows": "1",
        "v_none": "",
    }


@pytest.mark.parametrize(
    ("said", "kept"), [("12,5", "12.5"), ("12,1250", "12.125"), ("1.250.000", "1250000"), (" 12 ", "12")]
)
def test_a_decimal_that_says_one_thing_is_taken_and_shown_so_that_it_says_it_again(
    said: str, kept: str
) -> None:
    own = field("decimal")
    made = form_of(own)(MultiDict({f"v_{own.code}": said}))
    assert made.validate(), made.errors
    stored = KINDS["decimal"].clean(own, made[f"v_{own.code}"].data, 0)
    assert stored == kept
    again = form_of(own)(MultiDict({f"v_{own.code}": shown(own, stored)}))
    assert again.validate() and KINDS["decimal"].clean(own, again[f"v_{own.code}"].data, 0) == stored


def test_a_decimal_whose_point_may_part_thousands_is_asked_about_as_in_a_workbook() -> None:
    own = field("decimal")
    made = form_of(own)(MultiDict({f"v_{own.code}": "12.500"}))
    assert not made.validate()
    assert made[f"v_{own.code}"].errors == ["“12.500” có thể là 12500 hoặc 12,5. Hãy ghi rõ một trong hai."]
