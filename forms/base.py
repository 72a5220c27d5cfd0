"""The base of every form: protected, worded in the reader's
language, with fields that read what people here write."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, overload

from flask_babel import get_domain, gettext
from flask_babel import lazy_gettext as _
from flask_wtf import FlaskForm
from wtforms import Field, IntegerField, SelectField, StringField, TextAreaField
from wtforms import Form as PlainForm
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than the stubs
from wtforms.validators import InputRequired, Length, Optional, ValidationError
from wtforms.widgets import TextInput

_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
MOST_LETTERS = 32_767


class Words:
    """The catalogue, as WTForms asks for it."""

    def gettext(self, string: str) -> str:
        return str(gettext(string))

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return str(
            get_domain().get_translations().ngettext(singular, plural, n)
        )  # WTForms fills in the values


def plain(_form: Any, field: Field) -> None:
    """Refuse text that a database or Excel cannot hold (stack.md 4)."""
    text = field.data
    if isinstance(text, str):
        if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
            raise ValidationError(
                gettext("This text holds a letter that cannot be stored. Please type it again.")
            )
        if len(text) > MOST_LETTERS:
            raise ValidationError(gettext("This text is longer than %(limit)s letters.", limit=MOST_LETTERS))


class Form(FlaskForm):
    """A form of this product."""

    status: int  # with which the page answers that shows it again; set where a refusal is told on it

    class Meta(FlaskForm.Meta):
        def get_translations(self, form: Any) -> Words:
            return Words()


class Row(PlainForm):
    """A row of a list on a form, which speaks the reader's language as the form does."""

    class Meta:
        def get_translations(self, form: Any) -> Words:
            return Words()


class DayField(Field):
    """A date typed as dd/mm/yyyy; ISO is read as well."""

    widget = TextInput()

    def __init__(self, label: Any = None, validators: Any = None, **more: Any) -> None:
        keys = {"placeholder": _("dd/mm/yyyy"), "inputmode": "numeric", "autocomplete": "off"}
        super().__init__(label, validators, render_kw=keys | more.pop("render_kw", {}), **more)

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return f"{self.data:%d/%m/%Y}" if self.data else ""

    def process_formdata(self, valuelist: list[Any]) -> None:
        self.data = None
        text = str(valuelist[0]).strip() if valuelist else ""
        if text:
            self.data = read_day(text)


def read_day(text: str) -> date:
    """A date from `5/1/2019` or `2019-01-05`; ValueError with a sentence for anything else."""
    found = _DAY.fullmatch(text)
    try:
        return date(int(found[3]), int(found[2]), int(found[1])) if found else date.fromisoformat(text)
    except ValueError:
        raise ValueError(gettext("Write the date as dd/mm/yyyy, for example 25/12/2018.")) from None


def read_month(text: str) -> date:
    """A month from `2018-12`; ValueError for anything else."""
    return date.fromisoformat(f"{text}-01")


def required() -> list[Any]:
    """Validators of what must be typed."""
    return [InputRequired(), plain]


if TYPE_CHECKING:

    class NeededText(StringField):
        """A line that must be typed: a form that was accepted has it."""

        data: str

    class NeededNumber(IntegerField):
        """A number that must be typed."""

        data: int


@overload
def text(label: Any, *, most: int = ..., need: Literal[True], **more: Any) -> NeededText: ...
@overload
def text(label: Any, *, most: int = ..., need: bool = ..., **more: Any) -> StringField: ...
def text(label: Any, *, most: int = 200, need: bool = False, **more: Any) -> StringField:
    """One line of text."""
    return StringField(label, [InputRequired() if need else Optional(), plain, Length(max=most)], **more)


def long_text(label: Any, *, most: int = 20_000, need: bool = False, **more: Any) -> TextAreaField:
    """Several lines of text."""
    rows = {"rows": 4} | more.pop("render_kw", {})
    return TextAreaField(
        label, [InputRequired() if need else Optional(), plain, Length(max=most)], render_kw=rows, **more
    )


@overload
def number(label: Any, *, need: Literal[True], **more: Any) -> NeededNumber: ...
@overload
def number(label: Any, *, need: bool = ..., **more: Any) -> IntegerField: ...
def number(label: Any, *, need: bool = False, **more: Any) -> IntegerField:
    """A whole number, not below nought."""
    keys = {"inputmode": "numeric", "min": 0, "autocomplete": "off"}
    return IntegerField(label, [InputRequired() if need else Optional()], render_kw=keys, **more)


def options(pairs: Any) -> list[SelectChoice]:
    """Choices of a drop-down from (value, label)."""
    return [SelectChoice(value, label) for value, label in pairs]


class ChoiceField(SelectField):
    """A drop-down whose choices are set as (value, label), or given as `options` when it is made."""

    _options: list[SelectChoice] | None = None

    @property
    def choices(self) -> Any:
        return getattr(self, "_choices", None) if self._options is None else self._options

    @choices.setter
    def choices(self, pairs: Any) -> None:
        self._options = options(pairs or ())


def choice(label: Any, *, need: bool = True, coerce: Any = str, **more: Any) -> ChoiceField:
    """One of a few choices; an empty one reads as None."""

    def read(value: Any) -> Any:
        return coerce(value) if value not in (None, "", "None") else None

    return ChoiceField(label, [InputRequired()] if need else [Optional()], coerce=read, **more)


def day(label: Any, *, need: bool = True, **more: Any) -> DayField:
    """A date."""
    return DayField(label, [InputRequired()] if need else [Optional()], **more)
