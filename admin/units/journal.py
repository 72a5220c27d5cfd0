"""The journal, for auditors, in words: what was done, by whom, where, to whom, and what changed from what to
what. A workbook of it keeps the codes and details as they are chained."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from flask import render_template, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select

from admin.lists.columns import Column, Filter
from admin.lists.views import ScopedView
from admin.units.units import unit_filter
from admin.web import address
from admin.web.request import by, db
from admin.web.words import doer, named, shown, word
from models.access.grants import can
from models.core.base import ZONE
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.spelling import fold
from models.people.people import Account, Person, Post
from models.platform.journal import ACTS, JournalRow, verify
from models.platform.looking_back import acting
from models.units.units import Unit, UnitKind
from models.workflow.engine import step_names

QUARTER = re.compile(r"(19|20)\d\d-Q[1-4]", re.ASCII)
UNITS = ("successor", "custodian")
"""Keys of details that hold the number of a unit."""
PEOPLE = ("person", "taker", "on_behalf")
MONTHS = ("period",)
HASHES = ("sha256", "commitment", "base", "path")
"""Keys that are told on a row's own page only."""
WORDS = {"role": "role", "grade": "grade", "self_grade": "grade", "answer": "pin.answer", "item": "item"}
"""Keys whose values are codes with words of their own."""
OF_ITEM = {
    ("duty", "source"): "duty.source",
    ("signal", "code"): "signal",
    ("signal", "level"): "signal.level",
}
"""The same of what is done to one thing alone."""
KINDS = {"meeting": "kind", "definition": "definition", "delegation": "delegation"}
"""By the first part of an act, the words of what it calls `kind`."""


@dataclass(frozen=True)
class Names:
    """What the numbers in some rows of the journal stand for, as it is called today."""

    units: Mapping[int, str]
    people: Mapping[int, str]
    kinds: Mapping[str, str]
    steps: Mapping[str, str]
    subjects: Mapping[tuple[str, int], str]


@dataclass(frozen=True)
class Told:
    """A row in words."""

    act: str
    unit: str | None
    subject: str
    changes: str


class JournalView(ScopedView[JournalRow]):
    """The journal."""

    verbs: ClassVar[tuple[str, ...]] = ("journal.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("at", __("When"), lambda r: r.at.astimezone(ZONE).replace(tzinfo=None), None, "moment", 18),
        Column(
            "actor",
            __("Who"),
            lambda r: r.actor,
            None,
            width=28,
            screen=lambda r: doer(r.actor, r.account_id),
        ),
        Column("act", __("Act"), lambda r: r.told.act, JournalRow.act, width=34),
        Column("unit", __("Where"), lambda r: r.told.unit, None, width=34),
        Column(
            "subject",
            __("On what"),
            lambda r: f"{r.subject} {r.subject_id or ''}",
            None,
            width=20,
            screen=lambda r: r.told.subject,
        ),
        Column(
            "details",
            __("What changed"),
            lambda r: r.details,
            None,
            width=60,
            screen=lambda r: r.told.changes,
        ),
        Column("hash", __("Chain"), lambda r: r.hash[:16], None, width=20, screen=lambda r: r.hash[:8]),
    )
    search_in: ClassVar[tuple[Any, ...]] = (JournalRow.act, JournalRow.actor)
    order: ClassVar[tuple[Any, ...]] = (JournalRow.id.desc(),)
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Act"), lambda value: JournalRow.act == value, lambda: _acts()),
        unit_filter(JournalRow.unit_id),
    )
    nothing: ClassVar[tuple[Any, Any]] = (
        __("Nothing was done yet"),
        __("Each act is written here as it is done."),
    )

    def __init__(self) -> None:
        super().__init__(JournalRow, __("Journal"), "journal", url="/journal")

    def chosen(self, search: str | None, filters: Any) -> Select[Any]:
        """By who acted, and by an act's code or its words; with marks or without."""
        found = super().chosen(None, filters)
        if not search:
            return found
        acts = {code for code, words in _acts() if fold(search) in fold(words)}
        return found.where(acting(db(), fold(search), acts))

    def prepare(self, rows: Sequence[JournalRow]) -> Sequence[JournalRow]:
        known = names(rows)
        for row in rows:
            vars(row)["told"] = tell(row, known)
        return rows

    def get_one(self, id: Any) -> JournalRow:
        return self.prepare([super().get_one(id)])[0]

    def title(self, row: JournalRow) -> str:
        return f"{vars(row)['told'].act} ({row.id})"

    def details_of(self, row: JournalRow) -> list[tuple[Any, Any]]:
        exact = [(_("As it is chained"), f"{row.act} {row.subject} {row.subject_id or ''}\n{row.details}")]
        return [*super().details_of(row)[:-1], *exact, (_("Chain"), row.hash)]

    @expose("/verify/")
    def verify_view(self) -> Any:
        """Walk the whole chain and name the first broken row."""
        if not can(by(), "journal.see"):
            raise Refusal("access.unknown")
        broken = verify(db())
        sentence = (
            _("The chain is whole.")
            if broken is None
            else _("Row %(number)s is the first that does not fit.", number=broken)
        )
        return render_template(
            "khoi/web/error.html",
            title=_("Journal"),
            sentence=sentence,
            code="journal",
            back=url_for("journal.index_view"),
        )


def _acts() -> list[tuple[str, str]]:
    """Every act with its words, in the order of these."""
    return sorted(((code, word("journal", code)) for code in ACTS), key=lambda each: fold(each[1]))


def names(rows: Iterable[JournalRow]) -> Names:
    """What the rows' numbers stand for, in as many statements however many rows there are."""
    rows = list(rows)
    said = [json.loads(row.details) for row in rows]
    units = {row.unit_id for row in rows} | {each.get(key) for each in said for key in UNITS}
    units |= {number for row, each in zip(rows, said, strict=True) for number in _places(row.act, each)}
    people = {each.get(key) for each in said for key in PEOPLE}
    unknown = {row.act.partition(".")[2] for row in rows if row.act not in ACTS}
    posts = _of(select(Post.id, Post.holder), Post.id, _subjects(rows, "post"))
    accounts = select(Account.id, Person.name).join(Person, Person.id == Account.person_id)
    holders = _of(accounts, Account.id, _subjects(rows, "account"))
    subjects = {("post", n): name for n, name in posts.items()}
    subjects |= {("account", n): name for n, name in holders.items()}
    return Names(
        _of(select(Unit.id, Unit.name), Unit.id, units),
        _of(select(Person.id, Person.name), Person.id, people),
        {kind.code: named(kind) for kind in db().scalars(select(UnitKind).order_by(UnitKind.id))},
        {code: named(step) for code, step in step_names(db(), unknown).items()},
        subjects,
    )


def _of(found: Any, number: Any, wanted: Iterable[Any]) -> dict[int, str]:
    numbers = sorted({each for each in wanted if isinstance(each, int)})
    if not numbers:
        return {}
    return {row[0]: row[1] for row in db().execute(found.where(number.in_(numbers)).order_by(number))}


def _subjects(rows: Iterable[JournalRow], table: str) -> set[int | None]:
    return {row.subject_id for row in rows if row.subject == table}


def _places(act: str, said: Mapping[str, Any]) -> list[int]:
    """Units among what an act calls before and after."""
    if act == "unit.move":
        return [number for key in ("old", "new") if (number := _above(said.get(key))) is not None]
    if act.endswith(".redirect"):
        return [*said.get("old", ()), *([said["new"]] if said.get("new") else [])]
    return []


def _above(path: Any) -> int | None:
    """The unit directly above a place."""
    numbers = str(path or "").split(".")[:-1]
    return address.plain(numbers[-2]) if len(numbers) > 1 else None


def tell(row: JournalRow, known: Names) -> Told:
    """A row in words: changes as `before -> after`, the rest as `label: value`."""
    item, _dot, code = row.act.partition(".")
    act = (
        word("journal", row.act)
        if row.act in ACTS
        else f"{word('item', item)}: {known.steps.get(code, code)}"
    )
    said = json.loads(row.details)
    changed = ("old", "new") if {"old", "new"} <= said.keys() else ()
    parts = [" → ".join(_value(row.act, key, said[key], known) or "–" for key in changed)] if changed else []
    for key, value in said.items():
        if key in HASHES or key in changed or value in (None, "", []):
            continue
        parts.append(f"{word('journal.field', key)}: {_value(row.act, key, value, known)}")
    subject = known.subjects.get((row.subject, row.subject_id or 0), "")
    return Told(act, known.units.get(row.unit_id or 0), subject, "; ".join(parts))


def _value(act: str, key: str, value: Any, known: Names) -> str:
    """A value of the details as people here write it."""
    if key in UNITS:
        return known.units.get(value, str(value))
    if key in PEOPLE:
        return known.people.get(value, str(value))
    context = WORDS.get(key) or OF_ITEM.get((act.partition(".")[0], key))
    if context is not None:
        return word(context, value)
    if act == "signal.set" and key == "numbers":
        return ", ".join(str(number) for number in json.loads(value).values())
    if key == "name" and act == "setting.change":
        return word("setting", value)
    if key == "kind" and act.partition(".")[0] in KINDS:
        return word(KINDS[act.partition(".")[0]], value)
    if (key == "kind" and act == "unit.found") or (key in ("old", "new") and act == "unit.change_kind"):
        return known.kinds.get(value, str(value))
    if key in ("old", "new") and act == "unit.move":
        return known.units.get(_above(value) or 0, _("at the top"))
    if key in ("old", "new") and act.endswith(".redirect"):
        there = value if isinstance(value, list) else [value]
        return ", ".join(known.units.get(n, str(n)) for n in there if n is not None)
    return _plain(key, value)


def _plain(key: str, value: Any) -> str:
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        try:
            day = date.fromisoformat(value)
        except ValueError:
            return value
        return f"{day:%m/%Y}" if key in MONTHS else shown(day)
    if isinstance(value, str) and QUARTER.fullmatch(value):
        return Quarter.parse(value).roman
    if isinstance(value, dict):
        return ", ".join(f"{old} → {new}" for old, new in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else shown(value)
