"""The base of every form: protected, worded in the reader's
language, with fields that read what people here write."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Literal, overload

from flask_babel import get_domain, gettext, pgettext
from flask_babel import lazy_gettext as _
from flask_wtf import FlaskForm
from wtforms import Field, IntegerField, SelectField, StringField, TextAreaField
from wtforms import Form as PlainForm
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than the stubs
from wtforms.meta import DefaultMeta
from wtforms.validators import InputRequired, Length, Optional, StopValidation, ValidationError
from wtforms.widgets import TextArea, TextInput

from models.core import typed
from models.core.errors import Refusal
from models.core.naming import unseen, unshown
from models.core.periods import YEARS
from models.core.spelling import tidy
from models.core.typed import TwoWays, Yearless, pointed, read_number
from models.printed.meant import meant, meant_cells, named_all, told

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
            raise StopValidation(  # nothing else is asked of it
                gettext("This text holds a letter that cannot be stored. Please type it again.")
            )
        if len(text) > MOST_LETTERS:
            raise StopValidation(gettext("This text is longer than %(limit)s letters.", limit=MOST_LETTERS))


def lettered(_form: Any, field: Field) -> None:
    """Have whoever typed or pasted a text see what became of letters that files do not show as they stand:
    the field comes back with what they mean in it, and counts when it is sent again. Refuse what no file
    shows."""
    if isinstance(field.data, str):
        field.data, became = meant(field.data)
        tell_letters(became, unshown(field.data))


def lettered_cells(_form: Any, field: Field) -> None:
    """The same of lines whose cells are set apart by tabs, which stay."""
    if isinstance(field.data, str):
        field.data, became = meant_cells(field.data)
        tell_letters(became, unshown(field.data.replace("\t", " ")))


def tell_letters(became: Sequence[tuple[str, str]], lacks: Refusal | None) -> None:
    """Refuse with what became of which letters (`""`: taken out), and with what no file shows."""
    said = []
    shown = told((letter, sign) for letter, sign in became if sign)
    gone = named_all("".join(letter for letter, sign in became if not sign))
    if shown:
        said.append(gettext("Letters that files do not show were replaced: %(letters)s.", letters=shown))
    if gone:
        said.append(gettext("Letters that nobody sees were taken out: %(letters)s.", letters=gone))
    if lacks is not None:
        said.append(sentence(lacks))
    elif said:
        said.append(gettext("Look at the text, then send it again."))
    if said:
        raise ValidationError(" ".join(said))


def one_way_only(_form: Any, field: Field) -> None:
    """Refuse a number whose one point may part thousands or decimals; of a workbook that is asked."""
    try:
        pointed(tidy(str(field.data or "")))
    except TwoWays as two:
        raise ValidationError(sentence(two)) from None


def seen(_form: Any, field: Field) -> None:
    """Refuse a line in which something stands that nobody sees, or that turns what stands beside it the other
    way (models/core/naming.py)."""
    found = unseen(field.data) if isinstance(field.data, str) else None
    if found is not None:
        raise ValidationError(sentence(found))


TYPED = ("text", "number", "email", "url", "tel", "password", "search")


class Keys(DefaultMeta):
    """What a phone's keyboard is told of every field: nothing of the office is filled in from another page
    (`autocomplete`) unless the field says so, and Enter leads on to the next (`enterkeyhint`; khoi.js)."""

    def render_field(self, field: Any, render_kw: Any) -> Any:
        keys = {}
        if getattr(field.widget, "input_type", "") in TYPED:
            keys = {"autocomplete": "off", "enterkeyhint": "next"}
        elif isinstance(field.widget, TextArea):
            keys = {"autocomplete": "off", "enterkeyhint": "enter"}
        return super().render_field(field, keys | (field.render_kw or {}) | render_kw)


class Form(FlaskForm):
    """A form of this product."""

    status: int  # with which the page answers that shows it again; set where a refusal is told on it
    is_sent = True
    """Whether it holds what was sent; else it shows what is kept."""
    field_order: ClassVar[tuple[str, ...]] = ()
    """Fields in the order of the page, where it is not the one in which the class names them (those of
    the class it builds on would stand before its own)."""

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        first = {name: self._fields[name] for name in self.field_order}
        self._fields = {**first, **self._fields}

    class Meta(Keys, FlaskForm.Meta):
        def get_translations(self, form: Any) -> Words:
            return Words()


class Together(Form):
    """Several forms that stand on one page and are sent as one: their fields under their own names, none
    twice. Those `parts` are judged that were sent; the others only show what is kept."""

    def __init__(self, **parts: Form) -> None:
        super().__init__(formdata=None)
        self.parts = parts
        for part in parts.values():
            self._fields |= {name: field for name, field in part._fields.items() if name != "csrf_token"}

    def validate(self, extra_validators: Any = None) -> bool:
        """Judge every part, so that all mistakes are told at once."""
        judged = [part.validate() for part in self.parts.values() if part.is_sent]
        return all(judged)


class Row(PlainForm):
    """A row of a list on a form, which speaks the reader's language as the form does."""

    _asked: ClassVar[tuple[str, ...]] = ()
    """Columns that must be filled in where something stands in the row."""

    class Meta(Keys):
        def get_translations(self, form: Any) -> Words:
            return Words()


def ask(field: Field, *, now: bool, when: str = "") -> None:
    """Let a field say that it must be filled in as things stand (`now`) and, where that depends on something,
    `when` it must, in words. What it says is drawn by `field` of the macros; it judges nothing."""
    vars(field).update(asked_now=now, asked_when=when)


def sentence(refusal: Refusal) -> str:
    """What a rule of models/core says of something typed, at its field."""
    values = {
        name: f"{value:%d/%m/%Y}" if isinstance(value, date) else value
        for name, value in refusal.values.items()
    }
    return str(pgettext("refusal", refusal.code)) % values


def _typed_in(field: Field, values: list[Any]) -> str:
    """What was typed into a field of one line; blanks alone are nothing, where it must be filled too."""
    text = str(values[0]).strip() if values else ""
    if not text:
        field.raw_data = []
    return text


class DayField(Field):
    """A day as people write it (models/core/typed.py), shown as dd/mm/yyyy. One without its year comes back
    with the year filled in, to be seen before it counts; a script fills it in at once (`data-day`)."""

    widget = TextInput()

    def __init__(self, label: Any = None, validators: Any = None, **more: Any) -> None:
        keys = {"placeholder": _("dd/mm/yyyy"), "inputmode": "numeric", "data-day": True}
        super().__init__(label, validators, render_kw=keys | more.pop("render_kw", {}), **more)

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        return f"{self.data:%d/%m/%Y}" if self.data else ""

    def process_formdata(self, valuelist: list[Any]) -> None:
        self.data, text = None, _typed_in(self, valuelist)
        if not text:
            return
        try:
            self.data = typed.read_day(text)
        except Refusal as refusal:
            if isinstance(refusal, Yearless):
                self.raw_data = [f"{refusal.day:%d/%m/%Y}"]
            raise ValueError(sentence(refusal)) from None


class TimeField(Field):
    """A time of day as people write it (models/core/typed.py); its data is `HH:MM`."""

    widget = TextInput()
    data: str | None

    def __init__(self, label: Any = None, validators: Any = None, **more: Any) -> None:
        super().__init__(label, validators, render_kw={"placeholder": "8h30", "inputmode": "numeric"}, **more)

    def _value(self) -> str:
        return str(self.data or (self.raw_data[0] if self.raw_data else ""))

    def process_formdata(self, valuelist: list[Any]) -> None:
        self.data, text = None, _typed_in(self, valuelist)
        if text:
            try:
                self.data = typed.read_time(text)
            except Refusal as refusal:
                raise ValueError(sentence(refusal)) from None


def read_month(text: str) -> date:
    """A month from `2018-12`; ValueError for anything else."""
    found = date.fromisoformat(f"{text}-01")
    if found.year not in YEARS:
        raise ValueError(text)
    return found


def required() -> list[Any]:
    """Validators of what must be typed."""
    return [InputRequired(), plain]


class NumberField(IntegerField):
    """A whole number, read as workbooks are: not as Python reads one (`1_2`, figures of other scripts)."""

    def process_formdata(self, valuelist: list[Any]) -> None:
        if valuelist:
            try:
                self.data = read_number(str(valuelist[0]))
            except Refusal as refusal:
                self.data = None
                raise ValueError(sentence(refusal)) from None


def in_years(_form: Any, field: Field) -> None:
    """Refuse a year before 1900 or after 2100."""
    if field.data is not None and field.data not in YEARS:
        raise ValidationError(sentence(Refusal("field.year", low=YEARS[0], high=YEARS[-1])))


if TYPE_CHECKING:

    class NeededText(StringField):
        """A line that must be typed: a form that was accepted has it."""

        data: str

    class NeededNumber(NumberField):
        """A number that must be typed."""

        data: int


@overload
def text(label: Any, *, most: int = ..., need: Literal[True], **more: Any) -> NeededText: ...
@overload
def text(label: Any, *, most: int = ..., need: bool = ..., **more: Any) -> StringField: ...
def text(label: Any, *, most: int = 200, need: bool = False, **more: Any) -> StringField:
    """One line of text, in which others see a name or a title: nothing stands in it that they do not see."""
    rules = [InputRequired() if need else Optional(), plain, lettered, seen, Length(max=most)]
    return StringField(label, rules, **more)


def long_text(
    label: Any, *, most: int = 20_000, need: bool = False, cells: bool = False, **more: Any
) -> TextAreaField:
    """Several lines of text; of `cells` that are set apart by tabs where it says so."""
    rows = {"rows": 4} | more.pop("render_kw", {})
    return TextAreaField(
        label,
        [
            InputRequired() if need else Optional(),
            plain,
            lettered_cells if cells else lettered,
            Length(max=most),
        ],
        render_kw=rows,
        **more,
    )


@overload
def number(label: Any, *, need: Literal[True], **more: Any) -> NeededNumber: ...
@overload
def number(label: Any, *, need: bool = ..., **more: Any) -> NumberField: ...
def number(label: Any, *, need: bool = False, year: bool = False, **more: Any) -> NumberField:
    """A whole number, not below nought; of a year one from 1900 to 2100."""
    keys = {"inputmode": "numeric", "min": 0}
    rules = [InputRequired() if need else Optional(), *([in_years] if year else [])]
    return NumberField(label, rules, render_kw=keys, **more)


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


def clock(label: Any, *, need: bool = True, **more: Any) -> TimeField:
    """A time of day."""
    return TimeField(label, [InputRequired()] if need else [Optional()], **more)
