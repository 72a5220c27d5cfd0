"""What every form shares: text a database holds, dates as people
here write them, drop-downs, and sentences in the reader's language."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from werkzeug.datastructures import MultiDict
from wtforms import StringField

from forms.base import (
    MOST_LETTERS,
    Form,
    Together,
    choice,
    clock,
    day,
    long_text,
    number,
    options,
    read_month,
    required,
    text,
)
from models.core.typed import read_day

pytestmark = pytest.mark.usefixtures("speaking")


class Asked(Form):
    name = text("Tên", most=5, need=True)
    note = text("Ghi chú", most=MOST_LETTERS + 5)
    story = long_text("Diễn biến", most=7)
    count = number("Số")
    born = day("Ngày sinh", need=False)
    at = clock("Giờ", need=False)
    month = choice("Tháng", need=False, coerce=read_month)
    kind = choice("Loại", need=False, choices=options([("", "–")]))


def typed(**values: str) -> Asked:
    form = Asked(MultiDict({"name": "An", **values}))
    form.month.choices = [("", "–"), ("2018-12", "12/2018"), ("2019-01", "01/2019")]
    return form


def test_a_day_without_its_year_comes_back_with_the_year_filled_in_and_says_so() -> None:
    form = typed(born="27/7")
    assert not form.validate() and form.born.data is None
    shown = form.born._value()
    assert read_day(shown).month == 7 and shown in form.born.errors[0]
    assert typed(born=shown).validate()


@pytest.mark.parametrize("blank", ["", " ", "\t", "\x0b\x1f", "\u00a0"])
def test_a_day_and_a_time_that_must_be_there_are_not_filled_by_blanks(blank: str) -> None:
    class Needed(Form):
        on = day("Ngày")
        at = clock("Giờ")

    form = Needed(MultiDict({"on": blank, "at": blank}))
    assert not form.validate() and set(form.errors) == {"on", "at"}
    assert not Asked(MultiDict({"name": "An", "born": blank, "at": blank})).errors


@pytest.mark.parametrize(
    ("said", "told"), [("7/27/2026", "27/7/2026"), ("31/2/2019", "02/2019"), ("hôm qua", "27072026")]
)
def test_any_other_day_is_a_sentence_that_says_what_to_write(said: str, told: str) -> None:
    form = typed(born=said)
    assert not form.validate() and told in form.born.errors[0]
    assert form.born._value() == said


def test_a_phone_is_told_of_every_field_what_its_keyboard_offers() -> None:
    form = typed()
    drawn = {field.short_name: str(field()) for field in form}
    for name in ("name", "count", "born", "at"):
        assert 'enterkeyhint="next"' in drawn[name] and 'autocomplete="off"' in drawn[name], name
    for name in ("count", "born", "at"):
        assert 'inputmode="numeric"' in drawn[name], name
    assert 'enterkeyhint="enter"' in drawn["story"]
    assert "enterkeyhint" not in drawn["kind"]
    assert str(form.name(autocomplete="name")).count("autocomplete") == 1, "what a field says goes first"


def test_a_time_is_taken_as_people_write_it_and_shown_as_it_was_read() -> None:
    form = typed(at="8 giờ 30")
    assert form.validate() and (form.at.data, form.at._value()) == ("08:30", "08:30")
    form = typed(at="sớm")
    assert not form.validate() and "8h30" in form.at.errors[0] and form.at._value() == "sớm"


@pytest.mark.parametrize("said", ["2018-13", "12/2018", "", "2018-12-01"])
def test_a_month_is_read_from_what_a_drop_down_sends_and_from_nothing_else(said: str) -> None:
    assert read_month("2018-12") == date(2018, 12, 1)
    with pytest.raises(ValueError, match=r"isoformat|month"):
        read_month(said)


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({}, set()),
        ({"name": ""}, {"name"}),
        ({"name": "quá dài"}, {"name"}),
        ({"note": "a\0"}, {"note"}),
        ({"note": "\ud800"}, {"note"}),
        ({"note": "x" * MOST_LETTERS}, set()),
        ({"note": "x" * (MOST_LETTERS + 1)}, {"note"}),
        ({"story": "tám chữ."}, {"story"}),
        ({"count": "nhiều"}, {"count"}),
        ({"born": "31/2/2019"}, {"born"}),
        ({"month": "2017-01"}, {"month"}),
        ({"month": "bao giờ"}, {"month"}),
    ],
)
def test_what_cannot_be_stored_or_read_is_told_at_its_field(values: dict[str, str], wrong: set[str]) -> None:
    form = typed(**values)
    assert form.validate() == (not wrong)
    assert set(form.errors) == wrong


def test_a_line_that_must_be_typed_says_so_in_the_readers_language() -> None:
    form = typed(name="")
    form.validate()
    assert form.errors == {"name": ["Mục này phải ghi."]}


@pytest.mark.parametrize("sent", ["", "None"])
def test_an_empty_choice_reads_as_none_and_another_as_its_value(sent: str) -> None:
    assert typed(month=sent, kind=sent).data.items() >= {"month": None, "kind": None}.items()
    assert typed(month="2019-01").month.data == date(2019, 1, 1)


def test_a_day_is_shown_as_it_was_typed_and_a_stored_one_as_people_write_it() -> None:
    assert typed(born="2019-01-05").born._value() == "2019-01-05"
    assert typed(born="31/2/2019").born._value() == "31/2/2019"
    assert Asked(formdata=None, data={"born": date(2019, 1, 5)}).born._value() == "05/01/2019"
    assert Asked(formdata=None).born._value() == ""


def test_a_drop_down_has_its_choices_from_the_class_or_set_later_and_of_its_own() -> None:
    class Two(Form):
        given = choice("Loại", choices=options([("a", "A")]))
        later = choice("Khác")

    one, other = Two(formdata=None), Two(formdata=None)
    one.later.choices = [("b", "B")]
    assert [(each.value, each.label) for each in one.given.choices] == [("a", "A")]
    assert [(each.value, each.label) for each in one.later.choices] == [("b", "B")]
    assert not other.later.choices
    one.later.choices = None
    assert one.later.choices == []


def test_validators_of_what_must_be_typed_refuse_nothing_and_strange_letters() -> None:
    class Needed(Form):
        word = StringField("Chữ", required())

    for sent in ("", "a\0b"):
        assert not Needed(MultiDict({"word": sent})).validate()
    assert Needed(MultiDict({"word": "chữ"})).validate()


def test_more_keys_stand_beside_those_a_field_has() -> None:
    class Keyed(Form):
        story = long_text("Diễn biến", render_kw={"class": "x"})
        born = day("Ngày", render_kw={"data-x": "1"})

    form: Any = Keyed(formdata=None)
    assert form.story.render_kw == {"rows": 4, "class": "x"}
    assert form.born.render_kw["inputmode"] == "numeric" and form.born.render_kw["data-x"] == "1"


def test_forms_sent_together_are_judged_together_but_for_what_only_shows_what_is_kept() -> None:
    asked = typed(name="quá dài lắm")
    kind = type("Other", (Form,), {"place": text("Nơi", need=True)})
    other, shown = kind(MultiDict({"place": ""})), type("Third", (Form,), {"rest": text("Kia", need=True)})()
    shown.is_sent = False
    whole = Together(asked=asked, other=other, shown=shown)
    assert not whole.validate()
    assert {name for name, field in whole._fields.items() if field.errors} == {"name", "place"}
    assert whole["place"] is other["place"] and "rest" in whole


def test_whoever_pastes_letters_that_files_do_not_show_sees_what_became_of_them_before_it_is_kept() -> None:
    form = typed(story="\uf0b7 a\u00ad\tb")
    assert not form.validate()
    assert form.story.data == "• a b"
    assert form.story.errors == [
        "Đã thay những chữ mà văn bản in ra không thể hiện được: U+F0B7 → •. Đã bỏ những ký tự ẩn: U+00AD. "
        "Xin xem lại nội dung, rồi bấm gửi lần nữa để lưu."
    ]
    assert "• a b" in str(form.story())  # the field shows it, so that it is seen and sent again
    assert typed(story="• a b").validate()


def test_what_no_file_shows_is_refused_with_its_place_and_stays_as_it_was_typed() -> None:
    form = typed(story="a\nb漢", note="\uf0b7 và 字")
    assert not form.validate()
    assert form.story.data == "a\nb漢" and "漢 (U+6F22); chữ đầu ở dòng 2, chữ thứ 2." in form.story.errors[0]
    said = form.note.errors[0]  # what was replaced and what still must be, in one go
    assert (
        "U+F0B7 → •" in said
        and "字 (U+5B57); chữ đầu ở dòng 1, chữ thứ 6." in said
        and form.note.data == "• và 字"
    )


def test_a_mark_that_turns_what_follows_is_refused_in_long_texts_too() -> None:
    form = typed(story="a\u202eb")
    assert not form.validate() and "U+202E" in form.story.errors[0] and form.story.data == "a\u202eb"


def test_lines_of_cells_keep_their_tabs() -> None:
    class Lines(Form):
        rows = long_text("Dòng", cells=True)

    form = Lines(MultiDict({"rows": "v\t\uf0b7 x\r\nhai\t2"}))
    assert not form.validate() and form.rows.data == "v\t• x\r\nhai\t2"
    assert Lines(MultiDict({"rows": form.rows.data})).validate()
    lacking = Lines(MultiDict({"rows": "a\t漢"}))
    assert not lacking.validate() and "漢 (U+6F22); chữ đầu ở dòng 1, chữ thứ 3" in lacking.rows.errors[0]


@pytest.mark.parametrize("said", ["1_2", "12.500", "١٢", "1e3", "+1", "12,5"])
def test_a_whole_number_is_read_as_workbooks_are(said: str) -> None:
    form = typed(count=said)
    assert not form.validate() and form.count.errors == ["Ghi một số nguyên."]
    assert form.count._value() == said, "what was typed stays"
    assert typed(count=" 12 ").count.data == 12 and typed(count="").validate()


@pytest.mark.parametrize(("said", "well"), [("1899", False), ("1900", True), ("2101", False), ("0", False)])
def test_a_year_lies_where_years_do(said: str, *, well: bool) -> None:
    class Dated(Form):
        year = number("Năm", need=True, year=True)

    form = Dated(MultiDict({"year": said}))
    assert form.validate() == well
    assert form.year.errors == ([] if well else ["Ghi năm từ 1900 đến 2100."])


@pytest.mark.parametrize("field", ["name", "note", "story"])
@pytest.mark.parametrize("letter", ["\0", "\ud800"])
def test_what_no_database_holds_is_told_in_one_sentence(field: str, letter: str) -> None:
    form = typed(**{field: f"a{letter}b"})
    assert not form.validate() and len(form[field].errors) == 1
    assert "không lưu được" in form[field].errors[0]
