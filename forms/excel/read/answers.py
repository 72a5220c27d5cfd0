"""Answers to a directive as a workbook: a row of a unit, a column
for each field that a cell can hold; files and tables stay on screen."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from flask_babel import gettext as _

from forms.excel.read.templates import Entry
from forms.said import in_words
from models.definitions.definitions import Field
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import NO, YES

ON_SCREEN = ("file", "table")
"""Ways of filling in that no cell holds."""
WAYS = {"day": ("date", 13), "month": ("month", 11), "lines": ("long", 60), "many": ("long", 30)}
NUMBERS = ("integer", "points", "percent")
MOST = 10.0**12


def in_cells(fields: Sequence[Field]) -> list[Field]:
    """The fields that have a column."""
    return [
        field for field in fields if KINDS[field.kind].filled and KINDS[field.kind].entry not in ON_SCREEN
    ]


def answer_entries(fields: Sequence[Field], proposed: Collection[str] = ()) -> list[Entry]:
    """Columns of an answer: the unit, then its fields; those say so in which something is `proposed`."""
    head = [Entry("unit", _("Unit code"), "code", 12, locked=True, needed=True)]
    return [
        *head,
        Entry("unit_name", _("Unit"), "text", 30, locked=True),
        *(_told(_entry(field), field.code in proposed) for field in in_cells(fields)),
    ]


def _told(entry: Entry, proposed: bool) -> Entry:
    said = _("Proposed: check it before you send the file.")
    return replace(entry, help=f"{said} {entry.help}".strip()) if proposed else entry


def _entry(field: Field) -> Entry:
    kind, field = KINDS[field.kind], in_words(field)
    if kind.format in NUMBERS:
        low, high = (
            float(str(field.option.get(name) or other).replace(",", "."))
            for name, other in (("low", -MOST if kind.signed else 0), ("high", MOST))
        )
        return Entry(f"v_{field.code}", field.title, "raw", 16, field.help, low=low, high=high)
    way, width = WAYS.get(kind.entry, ("text", 24))
    options = (
        [YES, NO]
        if kind.entry == "yes_no"
        else [choice.code for choice in kind.offers(field)]
        if kind.entry in ("one", "listed")
        else []
    )
    shown = tuple(str(kind.cell(field, code)) for code in options)
    several = _(
        "Several may stand here, with ; between them: %(choices)s",
        choices="; ".join(c.label for c in field.choices),
    )
    said = f"{field.help} {several}".strip() if kind.entry == "many" else field.help
    within = field.option.get("within")
    if within and options:
        parents = {each.code: each.parent for each in kind.offers(field)}
        above = next((each for each in field.group.version.fields if each.code == within), None)
        heads = (
            {c.code: KINDS[above.kind].cell(above, c.code) for c in KINDS[above.kind].offers(above)}
            if above
            else {}
        )
        order = sorted(range(len(options)), key=lambda n: str(heads.get(parents[options[n]], "")))
        return Entry(
            f"v_{field.code}",
            field.title,
            way,
            width,
            said,
            tuple(shown[n] for n in order),
            within=f"v_{within}",
            under=tuple(str(heads.get(parents[options[n]], "")) for n in order),
        )
    return Entry(f"v_{field.code}", field.title, way, width, said, shown)


MOST_OFFERED = 20
"""Choices that are named beside a cell of words."""


def how_written(field: Any) -> str:
    """How a field's answer stands in a cell of words; nothing of plain words."""
    kind, said = KINDS[field.kind], in_words(field)
    if kind.entry == "yes_no":
        return f"{kind.cell(field, YES)}; {kind.cell(field, NO)}"
    offered = [each.label for each in kind.offers(said)]
    if offered:
        more = " …" if len(offered) > MOST_OFFERED else ""
        several = _("several, with ; between them") if kind.entry == "many" else _("one of these")
        return f"{several}: {'; '.join(offered[:MOST_OFFERED])}{more}"
    ways = {"day": _("Day/month/year"), "month": _("Month/year"), "counts": _("Two counts, as 17/18")}
    ways |= {"unit": _("The unit's code")}
    return str(ways.get(kind.entry, _("A number") if kind.format in NUMBERS else ""))


def answer_cells(fields: Sequence[Field], there: Mapping[str, str]) -> dict[str, Any]:
    """What is written so far as its cells show it."""
    return {
        f"v_{f.code}": KINDS[f.kind].cell(in_words(f), there[f.code])
        for f in in_cells(fields)
        if there.get(f.code)
    }


def answer_values(fields: Sequence[Field], row: Mapping[str, Any]) -> dict[str, Any]:
    """What was typed in a row as `clean` takes it, by the fields whose columns are there."""
    return {f.code: _typed(f, row[f"v_{f.code}"]) for f in in_cells(fields) if f"v_{f.code}" in row}


def _typed(field: Field, value: Any) -> Any:
    if value is None:
        return None
    kind = KINDS[field.kind]
    if isinstance(value, date):
        return f"{value:%Y-%m}" if kind.entry == "month" else value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return kind.read(field, value)
