"""What a workbook comes to, in points and bands, and what it would change in a definition: cell by
cell, what stood there and what would stand, under the workbook's own headings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from flask_babel import gettext as _

from admin.web.words import points, word
from forms.excel.definitions.help import Labels
from forms.excel.definitions.sheets import FIELDS, HEAD, SHEETS, Place, group_cells, head_row, out_of, rows_of
from forms.excel.definitions.sheets import Form as Plain
from forms.excel.definitions.written import spoken_with
from models.definitions.drafts import sketch
from models.definitions.kinds.base import show_points
from models.definitions.rubrics import FULL, RATES
from models.definitions.vocabulary import PLAIN, Vocabulary

Cells = dict[str, str]
"""What a row of the workbook says, by heading."""

MOST_SHOWN = 300
LONGEST = 200
"""Letters shown of one cell."""
HANGING = ("Lựa chọn", "Điểm khác", "Cột của bảng")
"""Sheets whose rows hang on a field; each row is known by
its field and the first two of its cells that say something."""
RULES = "Quy tắc"


def difference(old: Plain, new: Plain, labels: Labels, spoken: Vocabulary) -> dict[str, Any]:
    """Fields new, changed and gone, and of what changed every cell before and after."""
    before, after = _fields(old, labels, spoken), _fields(new, labels, spoken)
    rows: list[list[Any]] = []
    if old.head:
        said = [
            *_cells_changed(_cells(HEAD, head_row(old), labels), _cells(HEAD, head_row(new), labels)),
            *_rules_changed(old, new, labels, spoken),
        ]
        rows = [[new.head.get("name", ""), _("changed"), each] for each in said]
    changed = 0
    for code, field in after.items():
        if code not in before:
            rows.append([field["title"], _("new"), word("field", field["kind"])])
            continue
        said = list(_field_changed(before[code], field))
        changed += bool(said)
        rows += [[field["title"], _("changed"), each] for each in said]
    gone = [[field["title"], _("taken out"), ""] for code, field in before.items() if code not in after]
    made = sum(1 for code in after if code not in before)
    columns = [str(_("Item")), str(_("What changes")), str(_("Before and after"))]
    counts = {"new": made, "changed": changed, "same": len(after) - made - changed, "gone": len(gone)}
    return {"columns": columns, "rows": [*rows, *gone][:MOST_SHOWN]} | counts


def comes_to(plain: Plain) -> dict[str, Any]:
    """What a form comes to before it is kept: its groups with how many fields and points each, the sum for
    each kind of meeting, the grades, and the bands of each item that has some. Points in hundredths."""
    version = sketch(plain.head, plain.groups, plain.rules)
    cases = plain.rules.get("for", ()) if version.definition.kind == "rubric" else ()
    sums = [sum(field.most(case) for field in version.fields) for case in cases]
    return {
        "cases": [word("kind", case) for case in cases],
        "groups": [
            (group.title, len(group.fields), [sum(f.most(case) for f in group.fields) for case in cases])
            for group in version.groups
        ],
        "sums": [(total, total == FULL) for total in sums],
        "fields": len(version.fields),
        "grades": [(word("grade", name), points(least)) for name, least in plain.rules.get("grades", ())],
        "bands": [
            (
                field.title,
                [(c.label, _range(c, field.option.get("fact")), points(c.points)) for c in field.choices],
            )
            for field in version.fields
            if any(choice.points or choice.low is not None for choice in field.choices)
        ],
    }


def _range(choice: Any, fact: str | None) -> str:
    """Where a band begins and before which number it ends; nothing of a plain choice."""
    low, high = (
        None if edge is None else f"{show_points(edge)} %" if fact in RATES else str(edge)
        for edge in (choice.low, choice.high)
    )
    if low is not None and high is not None:
        return str(_("from %(low)s to below %(high)s", low=low, high=high))
    if low is not None:
        return str(_("from %(low)s", low=low))
    return str(_("below %(high)s", high=high)) if high is not None else ""


def _fields(plain: Plain, labels: Labels, base: Vocabulary) -> dict[str, dict[str, Any]]:
    """Fields by code: title and kind, place in the group, own
    cells, and the rows that hang on each by what they are known by."""
    sheets, spoken = rows_of(plain), spoken_with(base, plain.groups)
    found: dict[str, dict[str, Any]] = {}
    for group in plain.groups:
        for number, field in enumerate(group["fields"], 1):
            cells = _cells(FIELDS, {**field, **group_cells(group)}, labels, 1, spoken)
            found[field["code"]] = {
                "title": field["title"],
                "kind": field["kind"],
                "place": number,
                "cells": cells,
                "rows": {},
            }
    for name in HANGING:
        for row in sheets[name]:
            cells = _cells(SHEETS[name][1:], row, labels, row.get("scale", 1), spoken)
            found[row["field"]]["rows"][f"{name}: {next(iter(cells.values()), '')}"] = cells
    return found


def _field_changed(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    yield from _cells_changed(old["cells"], new["cells"])
    for name in dict.fromkeys((*old["rows"], *new["rows"])):
        before, after = old["rows"].get(name), new["rows"].get(name)
        if before is None or after is None:
            yield f"{name} ({_('taken out') if after is None else _('new')})"
        else:
            yield from (f"{name} · {each}" for each in _cells_changed(before, after))
    order = [
        [name for name in here if name in there]
        for here, there in ((old["rows"], new["rows"]), (new["rows"], old["rows"]))
    ]
    if old["place"] != new["place"] or order[0] != order[1]:
        yield word("part", "place")


def _rules_changed(old: Plain, new: Plain, labels: Labels, spoken: Vocabulary) -> Iterator[str]:
    """A rule has no code: one that changed is one taken out and a new one."""
    before, after = (
        [
            _cells(SHEETS[RULES], row, labels, 1, spoken_with(spoken, plain.groups))
            for row in rows_of(plain)[RULES]
        ]
        for plain in (old, new)
    )
    for here, there, what in ((before, after, _("taken out")), (after, before, _("new"))):
        yield from (f"{RULES} ({what}): {'; '.join(row.values())}" for row in here if row not in there)


def _cells(
    places: Sequence[Place],
    row: Mapping[str, Any],
    labels: Labels,
    scale: int = 1,
    spoken: Vocabulary = PLAIN,
) -> Cells:
    said = ((place.heading, out_of(place, row.get(place.name), labels, scale, spoken)) for place in places)
    return {heading: _text(value) for heading, value in said if value not in (None, "")}


def _text(value: Any) -> str:
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    text = f"{value:g}".replace(".", ",") if isinstance(value, float) else str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"


def _cells_changed(old: Cells, new: Cells) -> Iterator[str]:
    for heading in dict.fromkeys((*old, *new)):
        if old.get(heading) != new.get(heading):
            yield f"{heading}: {old.get(heading, '–')} → {new.get(heading, '–')}"
