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
    choice,
    day,
    long_text,
    number,
    options,
    read_day,
    read_month,
    required,
    text,
)

pytestmark = pytest.mark.usefixtures("speaking")


class Asked(Form):
    name = text("Tên", most=5, need=True)
    note = text("Ghi chú", most=MOST_LETTERS + 5)
    story = long_text("Diễn biến", most=7)
    count = number("Số")
    born = day("Ngày sinh", need=False)
    month = choice("Tháng", need=False, coerce=read_month)
    kind = choice("Loại", need=False, choices=options([("", "–")]))


def typed(**values: str) -> Asked:
    form = Asked(MultiDict({"name": "An", **values}))
    form.month.choices = [("", "–"), ("2018-12", "12/2018"), ("2019-01", "01/2019")]
    return form


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("5/1/2019", date(2019, 1, 5)),
        ("05-01-2019", date(2019, 1, 5)),
        ("05.01.2019", date(2019, 1, 5)),
        ("2019-01-05", date(2019, 1, 5)),
        ("29/2/2020", date(2020, 2, 29)),
    ],
)
def test_a_day_is_read_as_people_write_it(said: str, wanted: date) -> None:
    assert read_day(said) == wanted


@pytest.mark.parametrize("said", ["29/2/2019", "1/13/2019", "5/1/19", "hôm qua", "", "5/1/2019 "])
def test_any_other_day_is_a_sentence_that_shows_how(said: str) -> None:
    with pytest.raises(ValueError, match="25/12/2018"):
        read_day(said)


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
