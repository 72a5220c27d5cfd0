"""What a kind of field is, and the few things several kinds share
(design 3.9). The kinds themselves are the files beside this one.

A stored value is text; points are whole hundredths. A field
is anything with `code`, `title`, `option` and `choices`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from sqlalchemy.orm import Session, object_session

from models.core.counts import half_up
from models.core.errors import Checks, Refusal
from models.core.naming import need_name, unshown
from models.core.spelling import fold, tidy
from models.core.typed import TwoWays, pointed
from models.printed.meant import meant

YES, NO = "yes", "no"
_POINTS = re.compile(r"(\d{1,5})(?:[.,](\d{1,2}))?", re.ASCII)
_DECIMAL = re.compile(r"(-?)(\d{1,12})(?:[.,](\d{1,4}))?", re.ASCII)


def as_it_stands(_field: Any, value: str) -> str:
    """A stored value that is already what people read."""
    return value


def as_text(_field: Any, cell: Any) -> str:
    """What stands in a workbook's cell as one would type it."""
    if isinstance(cell, Mapping):
        return str(cell["date"])
    return str(cell).strip()


def no_number(_field: Any, _value: str) -> Fraction | None:
    """Of kinds that are no numbers."""
    return None


def scored(field: Any) -> bool:
    """Whether a field is one of a rubric's, which earn points: it has a maximum."""
    return bool({"max", "max_by", "max_when"} & getattr(field, "option", {}).keys())


def own_choices(field: Any) -> Sequence[Any]:
    """What may be chosen of a field that has its choices itself."""
    found: Sequence[Any] = field.choices
    return found


def fits_always(_field: Any, _value: str, _answers: Mapping[str, str]) -> None:
    """Of kinds whose answers hang on no other."""


def all_well(_field: Any, _checks: Checks) -> None:
    """Of kinds whose options need no check."""


@dataclass(frozen=True)
class FieldKind:
    """One kind of field: everything the house must know of it. Raises of `clean` and `read`: Refusal.

    `clean(field, raw, most)` what was typed -> stored text; `entry` how it is filled in (a key of
    forms/inputs.py); `edit` stored -> what its form shows; `show` stored -> what people read;
    `cell`/`read` stored -> workbook cell and back to what `clean` takes, `format` the cell's;
    `number` stored -> exact number for formulas and totals; `earn(field, value, most)` points in
    hundredths; `answers(field, fact)` the stored value a fact gives; `totals` ways up the tree
    that fit, the first is the usual one; `signed` its number may lie below nought; `pointed` it has decimals
    enough for a point of thousands to be taken for theirs; `heads` its title stands
    over what follows it in documents; `given` the program fills it in, among the figures; `options` names
    it takes beside those of all kinds; `check(field, checks)` what must hold before publishing;
    `offers(field)` what may be chosen, each with code and label; `fits(field, value, answers)` refuses
    what the form's other answers rule out; `ahead(column, values)` looks up what is typed or stored in all
    rows of a table's column at once.
    """

    code: str
    clean: Callable[[Any, Any, int], str]
    entry: str = "line"
    edit: Callable[[Any, str], Any] = as_it_stands
    show: Callable[[Any, str], str] = as_it_stands
    cell: Callable[[Any, str], Any] = as_it_stands
    read: Callable[[Any, Any], Any] = as_text
    format: str = "text"
    number: Callable[[Any, str], Fraction | None] = no_number
    earn: Callable[[Any, str, int], int] | None = None
    answers: Callable[[Any, int | bool], str | None] | None = None
    totals: tuple[str, ...] = ("none", "list")
    options: tuple[str, ...] = ()
    check: Callable[[Any, Checks], None] = all_well
    offers: Callable[[Any], Sequence[Any]] = own_choices
    ahead: Callable[[Any, Sequence[str]], None] | None = None
    fits: Callable[[Any, str, Mapping[str, str]], None] = fits_always
    has_choices: bool = False
    filled: bool = True
    in_table: bool = False
    signed: bool = False
    pointed: bool = False
    heads: bool = False
    given: bool = False


def parse_points(text: Any) -> int:
    """Hundredths from `4,5` or `4.5`; `field.points` for anything else."""
    found = _POINTS.fullmatch(str(text).strip())
    if found is None:
        raise Refusal("field.points")
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


def show_points(hundredths: int) -> str:
    """`4,5` from 450: decimal comma, no idle zeros."""
    whole, rest = divmod(hundredths, 100)
    return f"{whole},{rest:02}".rstrip("0").rstrip(",")


def parse_decimal(text: Any) -> str:
    """Canonical decimal text, `-12.5`; at most four places; `field.decimal` for anything else. A single point
    is one of decimals here: who types asks first (`one_way_only` of forms/base.py, the reader of
    workbooks)."""
    bare = tidy(str(text)).replace(" ", "")
    try:
        bare = pointed(bare)
    except TwoWays as two:
        bare = two.decimal
    found = _DECIMAL.fullmatch(bare)
    if found is None:
        raise Refusal("field.decimal")
    rest = (found[3] or "").rstrip("0")
    whole = str(int(found[2]))
    sign = found[1] if whole != "0" or rest else ""
    return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"


def show_decimal(value: str) -> str:
    """Decimal text with a comma."""
    return value.replace(".", ",")


def show_number(number: Fraction, places: int = 2) -> str:
    """A number for people: rounded half up to `places`, decimal comma, no idle zeros."""
    if number.denominator == 1:
        return str(number.numerator)
    scale = 10**places
    scaled = half_up(abs(number.numerator) * scale, number.denominator)
    whole, rest = divmod(scaled, scale)
    text = f"{whole},{rest:0{places}}".rstrip("0").rstrip(",") if places else str(whole)
    return f"-{text}" if number < 0 and scaled else text


def in_range(field: Any, value: str) -> None:
    """Refuse a number (as text) outside the field's `low` and `high` (decimal text, both inclusive)."""
    option = field.option
    low, high = option.get("low"), option.get("high")
    if low is None and high is None:
        return
    number = Fraction(value)
    if (low is not None and number < Fraction(low)) or (high is not None and number > Fraction(high)):
        shown = [show_decimal(str(edge)) if edge is not None else "…" for edge in (low, high)]
        raise Refusal("field.between", low=shown[0], high=shown[1])


def check_range(field: Any, checks: Checks) -> None:
    """`low` and `high` are numbers, low first."""
    edges = []
    for name in ("low", "high"):
        value = field.option.get(name)
        if value is not None:
            try:
                edges.append(Fraction(parse_decimal(value)))
            except Refusal as refusal:
                checks.need(False, field.code, refusal.code)
                return
    checks.need(edges == sorted(edges), field.code, "field.range_order", title=field.title)


def session_of(field: Any) -> Session | None:
    """The session a field was read in, whose gate its
    look-ups pass; None of a field that stands in no database."""
    owner = getattr(field, "owner", None)
    if owner is not None:  # a column of a table
        return session_of(owner)
    return object_session(field) if hasattr(field, "_sa_instance_state") else None


def label_of(field: Any, code: str) -> str:
    """Label of a choice."""
    return next((str(choice.label) for choice in field.choices if choice.code == code), code)


def code_of(field: Any, cell: Any) -> str:
    """Code of a choice from what stands in a cell: its label in either language, marks and case ignored,
    or its code."""
    wanted, english = fold(as_text(field, cell)), field.option.get("labels_en") or {}
    return next(
        (
            str(c.code)
            for c in field.choices
            if wanted in (fold(c.label), fold(c.code), fold(english.get(c.code) or c.code))
        ),
        as_text(field, cell),
    )


def clean_choice(field: Any, raw: Any, _most: int) -> str:
    """One of the field's choices, by code."""
    if raw not in [choice.code for choice in field.choices]:
        raise Refusal("field.choice")
    return str(raw)


def check_choices(field: Any, checks: Checks) -> None:
    """At least two choices, no label twice."""
    labels = [fold(choice.label) for choice in field.choices]
    checks.need(len(labels) >= 2 and all(labels), field.code, "field.choices", title=field.title)
    for choice in field.choices:
        need_name(checks, choice.label, field.code, optional=True)
    named = [label for label in labels if label]
    checks.need(len(set(named)) == len(named), field.code, "field.same_label", title=field.title)


def clean_text(limit: int) -> Callable[[Any, Any, int], str]:
    """Text of at most `limit` letters, as it was meant (models/printed/meant.py); whoever typed or sent it
    was told before what became of its letters. What no file can show is refused."""

    def clean(_field: Any, raw: Any, _most: int) -> str:
        text = meant(str(raw)).text.strip()
        if len(text) > limit:
            raise Refusal("field.long", limit=limit)
        found = unshown(text)
        if found is not None:
            raise found
        return text

    return clean


def nothing_typed(_field: Any, _raw: Any, _most: int) -> str:
    """Of kinds into which nothing is typed."""
    raise Refusal("field.not_typed")
