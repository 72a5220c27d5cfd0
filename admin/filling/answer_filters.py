"""How the list of answers to a form is narrowed and ordered: what its address asks for, and the filters that
the page draws with what is chosen in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _

from admin.web import address
from admin.web.request import db
from forms.base import sentence
from forms.excel.sheets.form_answers import is_table
from forms.inputs import written
from forms.said import in_words, said_label, title_of
from models.answers.listing import BLANK, OWN_ORDER, SENT, UNSENT, Wanted, chosen_by
from models.core.errors import Refusal
from models.core.periods import Quarter, Term
from models.definitions.judging import FORMULAS
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import NO, YES, parse_decimal
from models.totals.of_units import named_under, one_under
from models.units.units import UnitSpell, stood_in

MOST_CHOICES = 300
"""A longer list of choices is searched in the workbook."""
Choices = list[tuple[str, str]]


@dataclass(frozen=True)
class Filters:
    """What the address asks for, and what the page draws of it."""

    wanted: Wanted
    page: int
    units: Choices
    fields: Choices
    choices: Choices
    by_number: bool
    """Whether the field that is chosen is narrowed by numbers."""
    typed: dict[str, str]
    """What stands in the controls."""
    mistakes: dict[str, str]
    """What must be mended, by control."""

    @property
    def narrowed(self) -> bool:
        """Whether anything is chosen."""
        return any(self.typed.values())

    def kept(self) -> dict[str, str]:
        """The address's part of it, for links and the workbook."""
        order = {"order": self.wanted.order, "desc": "1" if self.wanted.turned else ""}
        return {name: value for name, value in (self.typed | order).items() if value}


def filters_asked(place: UnitSpell, term: Term, fields: Sequence[Any], drawn: bool = True) -> Filters:
    """Read them from the address; what it does not name well holds as not asked. Where nothing is drawn of
    them, the units to choose from are not read."""
    quarter, number = Quarter.of(term.last), address.number_or("branch", 0)
    branch = one_under(db(), place, quarter, number) if number else None
    known = {field.code: field for field in fields if not is_table(field)}
    narrowing = {code: field for code, field in known.items() if _narrows(field)}
    field = narrowing.get(request.args.get("field", ""))
    choices = _choices(field) if field is not None and chosen_by(field) == "choice" else []
    by_number = field is not None and not choices
    value = request.args.get("value", "")
    value = value if value in dict(choices) else ""
    numbers, mistakes = _numbers() if by_number else ({}, {})
    state, order = request.args.get("state", ""), request.args.get("order", "")
    state = state if state in (SENT, UNSENT) else ""
    order = order if order in known or order in OWN_ORDER else ""
    wanted = Wanted(
        branch=stood_in(db(), branch, term.last) if branch is not None else "",
        state=state,
        code=field.code if field is not None else "",
        value=value,
        low=numbers.get("low"),
        high=numbers.get("high"),
        order=order,
        turned=request.args.get("desc") == "1",
    )
    typed = {"branch": str(branch.unit_id) if branch is not None else "", "state": state}
    typed |= {"field": wanted.code, "value": value}
    typed |= {name: request.args.get(name, "")[:40] for name in ("low", "high") if by_number}
    return Filters(
        wanted,
        address.number_or("page", 0),
        [(str(unit), name) for unit, name in (named_under(db(), place, quarter) if drawn else ())],
        [(code, title_of(each)) for code, each in narrowing.items()],
        choices,
        by_number,
        typed,
        mistakes,
    )


def _narrows(field: Any) -> bool:
    how = chosen_by(field)
    return how == "number" or (how == "choice" and len(_choices(field)) > 1)


def _choices(field: Any) -> Choices:
    """What may be chosen of a field, and that nothing was answered; nothing of too long a list."""
    if field.kind in FORMULAS:
        found = [(value, written(field, value)) for value in (YES, NO)]
    elif KINDS[field.kind].has_choices:
        found = [(choice.code, str(choice.label)) for choice in in_words(field).choices]
    else:
        found = [(item.code, said_label(item)) for item in KINDS[field.kind].offers(field)]
    return [*found, (BLANK, _("not answered"))] if len(found) <= MOST_CHOICES else []


def _numbers() -> tuple[dict[str, Fraction], dict[str, str]]:
    """The edges that were typed, and what is wrong with those that are none."""
    found, wrong = dict[str, Fraction](), dict[str, str]()
    for name in ("low", "high"):
        text = request.args.get(name, "").strip()
        if text:
            try:
                found[name] = Fraction(parse_decimal(text.lstrip("+")))
            except Refusal as refusal:
                wrong[name] = sentence(refusal)
    if not wrong and len(found) == 2 and found["low"] > found["high"]:
        wrong["high"] = _("This number must not be smaller than the one before it.")
        found = {}
    return found, wrong


def headings(columns: Sequence[dict[str, Any]], filters: Filters, **where: Any) -> list[dict[str, Any]]:
    """Columns with the address that orders by each, and how it orders now."""
    wanted, found = filters.wanted, []
    for column in columns:
        now = wanted.order == column["order"] or (not wanted.order and column["order"] == "unit")
        kept = {
            **filters.kept(),
            "order": column["order"],
            "desc": "1" if now and not wanted.turned else None,
        }
        url = url_for("period_forms.answers_view", **where, **kept)
        order = ("descending" if wanted.turned else "ascending") if now else ""
        found.append(column | {"sort_url": url, "sorted": order})
    return found
