"""What many units answered to one form, value by value: read in one go, without the cost of judging each
sheet by rows of the database; and one value taken out of what a sheet holds, by the database itself, which is
how a list is filtered and ordered by a field (docs/bieu-theo-ky.md)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from sqlalchemy import String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.functions import FunctionElement

from models.core.periods import Term
from models.core.spelling import sort_key
from models.definitions.definitions import DefinitionVersion
from models.definitions.judging import FORMULAS, computed, facts_of, know
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import NO, YES
from models.definitions.report_forms import FormRead, asked_only, judged_as_a_whole, read_once
from models.reports.figures import cell_terms


class AnswerOf(FunctionElement[str]):
    """The stored value of a field in a column of answers: `AnswerOf(column, path)`, where the path is what
    `answer_at` makes of the field's code; null where it was not answered."""

    type = String()
    name = "answer_of"
    inherit_cache = True


@compiles(AnswerOf)
def _extract(element: AnswerOf, compiler: Any, **kw: Any) -> str:
    answers, code = (compiler.process(each, **kw) for each in element.clauses)
    return f"json_extract({answers}, '$.\"' || {code} || '\"')"


@compiles(AnswerOf, "postgresql")
def _get(element: AnswerOf, compiler: Any, **kw: Any) -> str:
    answers, code = (compiler.process(each, **kw) for each in element.clauses)
    return f"(CAST({answers} AS json) ->> CAST({code} AS text))"


class Sent(NamedTuple):
    """What is needed of a sheet to tell its values: whose it is, that unit's kind then, stored values."""

    unit_id: int
    kind: str
    answers: Mapping[str, str]


def told_by(version: DefinitionVersion, codes: Collection[str] | None) -> list[str] | None:
    """Codes of all that must be read of a sheet to tell these fields; None: all of it."""
    if codes is None or judged_as_a_whole(version):
        return None
    return [field.code for field in read_once(version, codes).fields if field.kind not in FORMULAS]


def values_of_each(
    db: Session,
    version: DefinitionVersion,
    term: Term,
    sheets: Sequence[Sent],
    codes: Collection[str] | None = None,
) -> list[dict[str, str]]:
    """What was asked and sent in each of these sheets of a form and period, with computed values: the same as
    `filled_each` gives, of `codes` alone where they are named. Where no field is worked out or hidden, that
    is what they hold. A number of statements that does not grow with them."""
    whole = judged_as_a_whole(version)
    form = read_once(version, None if whole else codes)
    judged = whole or any(_hangs(field) for field in form.fields)
    if not judged:
        return [dict(each.answers) for each in sheets]
    asks = facts_of(version) and term.months
    figures = cell_terms(db, [each.unit_id for each in sheets], term) if asks else {}
    behind = form if whole else read_once(version, {f.code for f in form.fields if _hangs(f)})
    return [_told(form, behind, each, figures.get(each.unit_id, {})) for each in sheets]


def _hangs(field: Any) -> bool:
    """Whether what a field says hangs on others."""
    return field.kind in FORMULAS or field.option.get("applies") is not None


def _told(form: FormRead, behind: FormRead, sheet: Sent, figures: Mapping[str, Any]) -> dict[str, str]:
    """Values of a sheet; `behind`: the fields that something hangs on, and these alone are judged."""
    known = know(behind, {"unit_kind": sheet.kind}, sheet.answers, figures)
    asked: Any = form
    told = asked_only(asked, sheet.answers, known)
    told |= computed(behind, known)
    return told


def order_of(field: Any, value: str) -> tuple[int, Any]:
    """By what a stored value is ordered among others of its field: numbers as numbers, choices as the form
    lists them, days as days, words as people here sort them. Numbers come before what is none."""
    kind = KINDS[field.kind]
    if kind.has_choices:
        places = {choice.code: place for place, choice in enumerate(field.choices)}
        return 0, [places.get(code, len(places)) for code in value.split(",")]
    if kind.entry in ("day", "month"):
        return 0, value
    if field.kind in FORMULAS and value in (YES, NO):
        return 0, Fraction(value == NO)
    number = kind.number(field, value)
    return (1, sort_key(kind.show(field, value))) if number is None else (0, number)
