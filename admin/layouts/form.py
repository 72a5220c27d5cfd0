"""The designer's form: a layout's tree as plain fields, and back. A button that adds, moves or takes out a
column works on what was sent, name by name, so that nothing typed is lost, not even what cannot be read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from flask import request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from werkzeug.datastructures import ImmutableMultiDict, MultiDict
from wtforms import BooleanField, FieldList, FormField
from wtforms.validators import ValidationError

from admin.web import address
from admin.web.request import db
from admin.web.words import choices, say, shown, word
from forms.base import Form, Row, choice, day, long_text, text
from models.core.errors import Checks, Refusal
from models.definitions.definitions import DefinitionVersion
from models.layouts.layouts import form_meant
from models.layouts.offers import OF_FORMS, SOURCES, Offer, is_table
from models.layouts.tree import (
    ALIGNS,
    FITS,
    FORMATS,
    FRAMES,
    MOST_COLUMNS,
    MOST_SPANS,
    TOTALS,
    TURNS,
    WHICH,
    WIDTHS,
    numbered,
    pair_of,
    whole,
)
from models.reports.period_forms import forms_known

MOST_LABELS = MOST_SPANS * 12
ENDS, SIDES = ("head", "foot"), ("left", "right")
"""Where the halves of the head, and recipients and signature, begin or end."""
LISTS = {"columns": MOST_COLUMNS, "spans": MOST_LABELS}
_PART = re.compile(r"(columns|spans)-(\d{1,3})-(\w+)")
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d)?", re.ASCII)


def width_of(typed: str | None, usual: float) -> float:
    """A number of letters as it is typed, or what is usual."""
    plain = (typed or "").strip()
    return float(plain.replace(",", ".")) if _NUMBER.fullmatch(plain) else usual


def _open(label: Any) -> Any:
    """A choice that also keeps what it does not offer any more."""
    return choice(label, need=False, validate_choice=False)


def _column(label: Any) -> Any:
    """The number of a column."""
    return text(label, most=3, render_kw={"inputmode": "numeric"})


def _need_number(_row: Any, field: Any) -> None:
    """A column's number."""
    if field.data and address.plain(field.data.strip()) is None:
        raise ValidationError(_("The number of a column, for example 3."))


class ColumnRow(Row):
    """A column."""

    heading = text(__("Heading"), most=300)
    what = _open(__("Shows"))
    width = text(__("Width"), most=6, render_kw={"inputmode": "decimal"})
    total = _open(__("In the total row"))
    format = _open(__("Written as"))
    align = _open(__("Stands"))
    suffix = text(__("Words after the total"), most=40)

    def validate_width(self, field: Any) -> None:
        """A width in letters, `6,5` or `6.5`."""
        low, high = WIDTHS
        if field.data and not low <= width_of(field.data, 0.0) <= high:
            raise ValidationError(say(Refusal("layout.width", low=int(low), high=int(high))))


class SpanRow(Row):
    """A label over several columns."""

    row = _open(__("Row of headings"))
    label = text(__("Label"), most=300)
    first = _column(__("From column"))
    last = _column(__("To column"))

    validate_first = validate_last = _need_number


class DesignForm(Form):
    """A whole layout."""

    name = text(__("Name"), most=200, need=True)
    holds_from = day(__("Holds from"))
    lower_may = BooleanField(__("A unit below may set its own"))
    kind = choice(__("A row is"))
    form_code = _open(__("Form of a period"))
    table = _open(__("Table of the form"))
    meetings = choice(__("Which meetings"), need=False)
    titles = long_text(__("Title, one line each"), most=2000, render_kw={"rows": 2})
    columns = FieldList(FormField(ColumnRow), max_entries=MOST_COLUMNS)
    spans = FieldList(FormField(SpanRow), max_entries=MOST_LABELS)
    numbers = BooleanField(__("A row of column numbers"))
    group = BooleanField(__("Group by superior, with sums"))
    total = text(__("Words of the total row"), most=100)
    notes = long_text(__("Notes below the list"), most=2000, render_kw={"rows": 2})
    recipients = long_text(__("Recipients, one line each"), most=2000, render_kw={"rows": 2})
    signing = long_text(__("Signature, one line each"), most=2000, render_kw={"rows": 2})
    turn = choice(__("Paper"))
    fit = choice(__("Printed"))
    heights = text(__("Height of headings"), most=6, render_kw={"inputmode": "decimal"})
    frame = choice(__("Around the list"))
    head_left = _column(__("The issuing body: up to column"))
    head_right = _column(__("The Party's name, place and day: from column"))
    foot_left = _column(__("Recipients: from column"))
    foot_right = _column(__("Signature: from column"))
    of_unit = choice(__("Look at it for"), need=False, coerce=int)
    of_day = day(__("In the period of this day"), need=False)

    validate_head_left = validate_head_right = _need_number
    validate_foot_left = validate_foot_right = _need_number


def design_form(version: DefinitionVersion, sent: Any = None) -> DesignForm:
    """The form of a draft: as it is kept, or as it was `sent`."""
    if sent is not None:
        form = DesignForm(formdata=sent)
    else:
        head = {"name": version.definition.name, "holds_from": version.holds_from}
        form = DesignForm(
            formdata=None, data=head | {"lower_may": version.lower_may} | typed_of(version.rule)
        )
    _choose(form, version)
    return form


def typed_of(rules: Any) -> dict[str, Any]:
    """A tree as the form shows it."""
    tree = whole(rules)
    source, paper = tree["source"], tree["paper"]
    found = {name: "\n".join(tree[name]) for name in ("titles", "notes", "recipients", "signing")}
    columns = [column | {"width": _shown(column["width"])} for column in tree["columns"]]
    spans = [
        {"row": str(row), "label": span["label"], "first": str(span["from"]), "last": str(span["to"])}
        for row, each in enumerate(tree["spans"], 1)
        for span in each
    ]
    told = {"kind": source["kind"], "form_code": source["form"], "table": source["table"]}
    told |= {"meetings": source["meetings"], **paper}
    for name in ENDS:
        for side, at in zip(SIDES, numbered(tree[name]), strict=True):
            told[f"{name}_{side}"] = "" if at is None else str(at)
    plain = {name: tree[name] for name in ("numbers", "group", "total")}
    heights = _shown(tree["heights"]) if tree["heights"] else ""
    return {**found, **told, **plain, "columns": columns, "spans": spans, "heights": heights}


def _shown(number: float) -> str:
    return f"{number:g}".replace(".", ",")


def tree_of(form: DesignForm) -> dict[str, Any]:
    """The tree of what was typed; what cannot be read is as usual."""
    columns = [
        {**row.data, "width": width_of(row.form.width.data, 14.0), "total": row.form.total.data or "none"}
        for row in form.columns
    ]
    spans: list[list[dict[str, Any]]] = [[] for _row in range(MOST_SPANS)]
    for each in form.spans:
        told = each.form
        at = min(max(address.plain(told.row.data) or 1, 1), MOST_SPANS) - 1
        edges = _at(told.first), _at(told.last)
        spans[at].append({"label": told.label.data, "from": edges[0] or 0, "to": edges[1] or 0})
    used = max((n for n, labels in enumerate(spans, 1) if labels), default=0)
    ends = {n: pair_of(*(_at(form[f"{n}_{side}"]) for side in SIDES)) for n in ENDS}
    return whole(
        {
            "titles": _lines(form.titles.data),
            "source": {
                "kind": form.kind.data,
                "form": form.form_code.data,
                "table": form.table.data,
                "meetings": form.meetings.data,
            },
            "columns": columns,
            "spans": spans[:used],
            "numbers": form.numbers.data,
            "group": form.group.data,
            "total": form.total.data,
            **{name: _lines(form[name].data) for name in ("notes", "recipients", "signing")},
            "paper": {"turn": form.turn.data, "fit": form.fit.data, "frame": form.frame.data},
            **ends,
            "heights": width_of(form.heights.data, 0.0),
        }
    )


def _at(field: Any) -> int | None:
    """A column's number as it is typed."""
    return address.plain((field.data or "").strip())


def _lines(typed: str | None) -> list[str]:
    return [line.strip() for line in (typed or "").splitlines() if line.strip()]


Groups = list[tuple[str, str]]


def _choose(form: DesignForm, version: DefinitionVersion) -> None:
    """What the lists of the form offer; what is chosen and not offered any more stands there all the same."""
    form.kind.choices = choices("source", SOURCES)
    form.meetings.choices = choices("which", WHICH)
    form.turn.choices, form.fit.choices = choices("turn", TURNS), choices("fit", FITS)
    form.frame.choices = choices("frame", FRAMES)
    known = [(code, shown(name)) for code, (name, _period) in forms_known(db()).items()]
    form.form_code.choices = _with([("", ""), *known], form.form_code.data)
    meant = None
    if form.kind.data in OF_FORMS and form.form_code.data:
        meant = form_meant(
            db(), form.form_code.data, version.path, form.holds_from.data or version.holds_from
        )
    tables = [(f.code, f.title) for f in meant.fields if is_table(f)] if meant is not None else []
    form.table.choices = _with([("", ""), *tables], form.table.data)


def choose_columns(form: DesignForm, offers: Mapping[str, Offer]) -> None:
    """What each column may show, and how."""
    shown = [("", ""), *((code, offer.title or word("offer", code)) for code, offer in offers.items())]
    totals, formats = choices("way", TOTALS), [("", _("as usual")), *choices("format", FORMATS[1:])]
    aligns = [("", _("as usual")), *choices("align", ALIGNS[1:])]
    for row in form.columns:
        told = row.form
        told.what.choices = _with(shown, told.what.data)
        offer = offers.get(told.what.data or "")
        fit = offer.totals if offer is not None else TOTALS
        told.total.choices = _with([each for each in totals if each[0] in fit], told.total.data)
        ways = ("", *offer.formats) if offer is not None else FORMATS
        told.format.choices = _with([each for each in formats if each[0] in ways], told.format.data)
        told.align.choices = aligns
    for each in form.spans:
        each.form.row.choices = [(str(n), str(n)) for n in range(1, MOST_SPANS + 1)]


def _with(known: Groups, chosen: str | None) -> Groups:
    """Choices with what is chosen among them, said to be gone where it is."""
    if chosen and chosen not in dict(known):
        return [*known, (chosen, _("not there: %(code)s", code=chosen))]
    return known


def put(form: DesignForm, checks: Checks) -> list[str]:
    """Tell each mistake of a tree at its field; those that have none are returned."""
    rest = []
    names = {"form": "form_code"} | {name: f"{name}_left" for name in ENDS}
    for place, refusal in checks.fields.items():
        head, _dash, tail = place.partition("-")
        said = say(refusal)
        name = names.get(head, head)
        field: Any = form[name] if name in form else None  # noqa: SIM401
        number, _dash, part = tail.partition("-")
        if head == "columns" and part and int(number) < len(form.columns):
            field = form.columns[int(number)].form[part]
        if field is None or isinstance(field, FieldList):
            rest.append(said)
        else:
            field.errors = [*field.errors, said]
    return rest


# buttons


def pressed(act: str) -> MultiDict[str, str]:
    """What was sent, as it is after a button of a list: `columns:add`, `columns:up:3`, `columns:drop:3`,
    `columns:copy:3`. Any other button leaves it as it is."""
    name, _colon, rest = act.partition(":")
    what, _colon, place = rest.partition(":")
    rows, others = _apart(request.form)
    if name in LISTS:
        _change(rows[name], what, address.plain(place), LISTS[name])
    made: MultiDict[str, str] = MultiDict(others)
    for each, found in rows.items():
        for number, row in enumerate(found):
            for part, value in row:
                made.add(f"{each}-{number}-{part}", value)
    return made


Parts = list[list[tuple[str, str]]]


def _apart(sent: ImmutableMultiDict[str, str]) -> tuple[dict[str, Parts], list[tuple[str, str]]]:
    """Rows of the lists in their order, and everything else."""
    rows: dict[str, dict[int, list[tuple[str, str]]]] = {name: {} for name in LISTS}
    others = []
    for name, value in sent.items(multi=True):
        found = _PART.fullmatch(name)
        if found is None:
            others.append((name, value))
        else:
            rows[found[1]].setdefault(int(found[2]), []).append((found[3], value))
    return {name: [each[n] for n in sorted(each)] for name, each in rows.items()}, others


def _change(rows: Parts, what: str, place: int | None, most: int) -> None:
    if what == "add" and len(rows) < most:
        rows.append([("heading", ""), ("label", "")])
    if place is None or not 0 <= place < len(rows):
        return
    if what == "drop":
        del rows[place]
    elif what == "copy" and len(rows) < most:
        rows.insert(place + 1, list(rows[place]))
    elif what in ("up", "down"):
        to = place + (1 if what == "down" else -1)
        if 0 <= to < len(rows):
            rows[place], rows[to] = rows[to], rows[place]
