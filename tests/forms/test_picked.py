"""A field that is chosen from few, or typed from many: what was typed is kept, what it means is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from flask import Flask
from flask_babel import Babel
from werkzeug.datastructures import MultiDict

from forms.base import Form
from forms.picked import MOST_PICKED, MOST_TYPED, SHOWN, Among, AmongMany, Fits, pick, picks

ALL = [Fits(n, f"Chi bộ {n} (C{n:02})") for n in range(1, 31)]
FEW = [("", "–"), ("1", "Chi bộ 1"), ("2", "Chi bộ 2")]


class Example(Form):
    unit = pick("Ở đâu")
    other = pick("Nơi khác", need=False)


class Several(Form):
    some = picks("Những nơi")


@pytest.fixture(autouse=True)
def page() -> Iterator[None]:
    app = Flask(__name__)
    app.config |= {"SECRET_KEY": "k", "WTF_CSRF_ENABLED": False}
    Babel(app)
    with app.test_request_context("/", method="POST"):
        yield


def among(few: list[tuple[str, str]] | None = None) -> Among:
    def meant(text: str) -> Sequence[Fits]:
        exact = [each for each in ALL if each.label == text]
        return exact or [each for each in ALL if text in each.label][: SHOWN + 1]

    return Among(few, "/find/", meant, lambda number: next((e.label for e in ALL if e.number == number), ""))


def sent(few: list[tuple[str, str]] | None = None, **typed: str) -> Example:
    form = Example(MultiDict(typed))
    form.unit.choose_among(among(few))
    form.other.choose_among(among(few))
    return form


def several(text: str) -> Several:
    form = Several(MultiDict({"some": text}))
    labels = lambda numbers: [each.label for each in ALL if each.number in numbers]
    meant = lambda texts: [among().meant(each) for each in texts]
    form.some.choose_among(AmongMany("/find/", meant, labels))
    return form


def test_several_are_typed_one_a_line_and_the_same_twice_is_one() -> None:
    form = several("C07\n\n Chi bộ 9 (C09) \r\nC07\nChi bộ 7 (C07)")
    assert form.validate() and form.some.data == [7, 9]
    assert "C07\n\n Chi bộ 9 (C09)" in form.some._value(), "what was sent is what it shows"
    assert several("").validate() and several("").some.data == []
    assert 'data-pick="/find/"' in form.some() and "<textarea" in form.some()


def test_each_line_that_means_nobody_or_several_is_told_with_its_words() -> None:
    form = several("C07\nTổ 1\nbộ 29\nbộ 1\nChi")
    assert not form.validate()
    told = [str(each) for each in form.some.errors]
    assert len(told) == 3 and "Tổ 1" in told[0] and "Chi bộ 12 (C12)" in told[1] and str(SHOWN) in told[2]
    assert form.some._value() == "C07\nTổ 1\nbộ 29\nbộ 1\nChi"
    assert not several("\n".join(f"x{n}" for n in range(MOST_PICKED + 1))).validate()
    assert not several("C07\n\0").validate()


def test_several_that_stand_are_shown_by_their_names() -> None:
    form = Several(data={"some": [4, 2]}, formdata=None)
    form.some.choose_among(several("").some.among)
    assert "Chi bộ 2 (C02)\nChi bộ 4 (C04)" in form.some()


def test_few_are_a_drop_down_that_takes_what_it_offers_alone() -> None:
    form = sent(FEW, unit="2")
    assert form.validate() and form.unit.data == 2 and form.other.data is None and not form.unit.is_typed
    assert "<select" in form.unit() and "data-pick" not in form.unit()
    for wrong in ("3", "abc", "Chi bộ 1", ""):
        assert not sent(FEW, unit=wrong).validate(), wrong
    assert not sent(FEW, unit="1", other="abc").validate()


def test_many_are_typed_and_what_was_typed_is_what_it_shows() -> None:
    form = sent(unit=" Chi bộ 7 (C07) ")
    assert form.validate() and form.unit.data == 7 and form.unit._value() == "Chi bộ 7 (C07)"
    form = sent(unit="C08")
    assert form.validate() and form.unit.data == 8 and form.unit._value() == "Chi bộ 8 (C08)"
    assert 'data-pick="/find/"' in form.unit() and "<select" not in form.unit()


def test_what_fits_none_or_several_is_told_with_what_was_typed() -> None:
    for typed, several in (("bộ 1", 11), ("Chi", SHOWN), ("Tổ", 0), ("x" * (MOST_TYPED + 1), 0)):
        form = sent(unit=typed)
        assert not form.validate() and form.unit.data is None
        assert len(form.unit.several) == several and form.unit._value() == typed
    assert not sent(unit="   ").validate() and not sent().validate()
    assert sent(unit="C01", other=" ").validate()


def test_one_of_several_that_was_ticked_is_meant_while_it_fits_what_is_typed() -> None:
    form = sent(unit="bộ 1", **{"unit-pick": "Chi bộ 12 (C12)"})
    assert form.validate() and form.unit.data == 12
    form = sent(unit="C09", **{"unit-pick": "Chi bộ 12 (C12)"})
    assert form.validate() and form.unit.data == 9, "what is typed since goes before"
    assert not sent(unit="bộ 1", **{"unit-pick": "Chi bộ 2 (C02)"}).validate()


def test_what_stands_is_shown_by_its_name() -> None:
    form = Example(data={"unit": 4}, formdata=None)
    form.unit.choose_among(among())
    assert 'value="Chi bộ 4 (C04)"' in form.unit()
