"""What a list's workbook, or publishing a list, would change: cell by cell under the workbook's own headings,
and which printed lists move."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from admin.web.request import db
from admin.web.words import word
from forms.excel.definitions.sheets import Place, out_of
from forms.layouts.workbook import COLUMNS, HEAD, head_row, labels_of, said_offers
from models.definitions.definitions import DefinitionVersion
from models.layouts.layouts import Layout, layout_before, offers_now
from models.layouts.offers import Offer
from models.layouts.shipped import SHIPPED
from models.layouts.tree import whole
from models.overview.forecast import Forecast, forecast

Tree = Mapping[str, Any]
Words = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Plain:
    """A layout as its workbook has it: name, code, days and the tree."""

    head: Mapping[str, Any]
    tree: Tree


def head_of(version: DefinitionVersion) -> dict[str, Any]:
    """Name, code and day of a version as its workbook has them."""
    found: dict[str, Any] = {"name": version.definition.name, "code": version.definition.code}
    return found | {"holds_from": version.holds_from, "lower_may": version.lower_may}


def difference(old: Plain | None, new: Plain, offers: Mapping[str, Offer], words: Words) -> dict[str, Any]:
    """Columns new, changed and gone, and of all that changed each cell before and after. `offers`: what
    either may show, by code."""
    known: Words = {**words, "offer": said_offers(offers, words["offer"])}
    rows: list[list[str]] = []
    if old is not None:
        before, after = (_cells(HEAD, head_row(each.head, each.tree), known) for each in (old, new))
        name = str(new.head["name"])
        rows = [[name, str(_("changed")), each] for each in _changed(before, after)]
        rows += [[name, *each] for each in _spans(old.tree, new.tree)]
    columns = new.tree["columns"]
    whose = _matched(old.tree["columns"] if old is not None else [], columns)
    moved = _moved(whose)
    changed = 0
    for place, column in enumerate(columns):
        called = f"{_('Column %(n)s', n=place + 1)}: {column['heading']}"
        at = whose[place]
        if old is None or at is None:
            rows.append([called, str(_("new")), known["offer"].get(column["what"], column["what"])])
            continue
        before, after = (_cells(COLUMNS, _kept(each), known) for each in (old.tree["columns"][at], column))
        said = list(_changed(before, after))
        said += [f"{word('part', 'place')}: {at + 1} → {place + 1}"] if place in moved else []
        changed += bool(said)
        rows += [[called, str(_("changed")), each] for each in said]
    gone = [c for n, c in enumerate(old.tree["columns"]) if n not in whose] if old is not None else []
    rows += [[column["heading"], str(_("taken out")), ""] for column in gone]
    made = sum(each is None for each in whose)
    titles = [str(_("Item")), str(_("What changes")), str(_("Before and after"))]
    counts = {"new": made, "changed": changed, "same": len(columns) - made - changed, "gone": len(gone)}
    return {"columns": titles, "rows": rows} | counts


def _kept(column: Mapping[str, Any]) -> dict[str, Any]:
    """A column as the workbook writes it: what is as usual stands empty there."""
    found = {name: None if value in ("", "none") else value for name, value in column.items()}
    return found | {"width": f"{column['width']:g}"}


def _cells(places: Sequence[Place], row: Mapping[str, Any], words: Words) -> dict[str, str]:
    said = ((place.heading, out_of(place, row.get(place.name), words)) for place in places)
    return {
        heading: f"{value:%d/%m/%Y}" if hasattr(value, "year") else str(value)
        for heading, value in said
        if value not in (None, "")
    }


def _changed(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    for heading in dict.fromkeys((*old, *new)):
        if old.get(heading) != new.get(heading):
            yield f"{heading}: {old.get(heading, '–')} → {new.get(heading, '–')}"


def _spans(old: Tree, new: Tree) -> Iterator[tuple[str, str]]:
    """Labels over columns have no code: one that changed is one taken out and a new one."""
    before, after = (
        [
            f"{_('Headings that span columns')} {n}: {s['label']} ({s['from']}–{s['to']})"
            for n, row in enumerate(tree["spans"], 1)
            for s in row
        ]
        for tree in (old, new)
    )
    for here, there, what in ((before, after, _("taken out")), (after, before, _("new"))):
        yield from ((str(what), each) for each in here if each not in there)


def _matched(old: Sequence[Tree], new: Sequence[Tree]) -> list[int | None]:
    """Which column of before each one is: what shows the same under the same heading, else what shows the
    same, else what is headed the same; each once."""
    found: list[int | None] = [None] * len(new)
    for alike in (("what", "heading"), ("what",), ("heading",)):
        for place, column in enumerate(new):
            if found[place] is None:
                free = (n for n, each in enumerate(old) if n not in found)
                same = (n for n in free if all(old[n][name] == column[name] for name in alike))
                found[place] = next(same, None)
    return found


def _moved(whose: Sequence[int | None]) -> set[int]:
    """The columns that changed their place: all but the longest run that still stands in the old order."""
    there = [(place, at) for place, at in enumerate(whose) if at is not None]
    runs: list[list[int]] = []
    for n, (place, at) in enumerate(there):
        longest: list[int] = []
        for run, (_place, earlier) in zip(runs, there[:n], strict=True):
            if earlier < at and len(run) > len(longest):
                longest = run
        runs.append([*longest, place])
    kept = set(sorted(runs, key=len)[-1]) if runs else set()
    return {place for place, _at in there} - kept


@dataclass(frozen=True)
class Moves:
    """What publishing a draft moves."""

    told: Forecast
    before: Layout | None
    changes: dict[str, Any]
    printed: str

    @property
    def any(self) -> bool:
        """Whether something that is printed today would be another; else nobody need be asked."""
        return bool(self.told.held_back or (self.before is not None and self.changes["rows"]))

    @property
    def mark(self) -> str:
        """What was shown, so that nobody agrees to something else."""
        before = self.before.version_id or "shipped" if self.before is not None else "none"
        return f"{before}-{self.told.units}-{self.told.keep_own}-{self.told.held_back}"


def moves(version: DefinitionVersion) -> Moves:
    """What publishing this draft moves: whose place it takes, what is printed otherwise then, for whom."""
    new = Plain(head_of(version), whole(version.rule))
    before, code = layout_before(db(), version), version.definition.code
    offers = dict(offers_now(db(), new.tree, version.path, version.holds_from))
    old = None
    if before is not None:
        offers = {**offers_now(db(), before.tree, version.path, version.holds_from), **offers}
        same = {name: new.head[name] for name in ("code", "holds_from", "lower_may")}
        old = Plain({"name": before.name} | same, before.tree)
    printed = word("printed", code) if code in SHIPPED else ""
    return Moves(forecast(db(), version), before, difference(old, new, offers, labels_of(word)), printed)
