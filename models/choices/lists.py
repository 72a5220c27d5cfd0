"""Lists of choices that forms share (danh mục dùng chung): provinces, offices, kinds of work. A list is
kept in editions that are never changed: a published form keeps the one it was published with, so that old
answers keep their words; a draft reads the newest. A choice may stand under one of another list (a district
under its province), which narrows what is offered."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, or_, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal, require
from models.access.scopes import Rules
from models.core.base import Base, Id, now
from models.core.errors import Checks, Refusal
from models.core.naming import need_name, unseen, unshown
from models.core.spelling import compared, fold, tidy
from models.platform.journal import canonical, record
from models.units.units import Unit

MOST_ITEMS = 5_000
MOST_TOLD = 200
CODE = re.compile(r"[A-Za-z0-9_.\-]{1,40}")


class Item(NamedTuple):
    """A choice: its code, its name, the code it stands under in another list, its name in English."""

    code: str
    label: str
    parent: str = ""
    label_en: str = ""


class ChoiceList(Rules, Base):
    """A list of choices of an issuer."""

    __tablename__ = "choice_list"
    __table_args__ = (UniqueConstraint("unit_id", "code", name="uq_choice_list_unit_id_code"),)

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(200))
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    def __str__(self) -> str:
        return self.name


class ChoiceEdition(Rules, Base):
    """The choices of a list as they stood from one change to the next; never changed. `items` is JSON of
    [code, name, parent, name in English] each."""

    __tablename__ = "choice_edition"
    __table_args__ = (UniqueConstraint("list_id", "number", name="uq_choice_edition_list_id_number"),)

    id: Mapped[Id]
    list_id: Mapped[int] = mapped_column(ForeignKey("choice_list.id"))
    number: Mapped[int]
    items: Mapped[str] = mapped_column(Text)
    made_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(String(200))

    @property
    def choices(self) -> tuple[Item, ...]:
        """The choices in order."""
        return _items(self.items)

    @property
    def by_code(self) -> Mapping[str, Item]:
        """The choices by code."""
        return _by_code(self.items)

    def words(self, item: Item) -> str:
        """A choice as a cell shows it: with its code where another is called the same."""
        return f"{item.label} ({item.code})" if item.label in _repeated(self.items) else item.label


@lru_cache(maxsize=64)
def _items(text: str) -> tuple[Item, ...]:
    return tuple(Item(*each) for each in json.loads(text))


@lru_cache(maxsize=64)
def _repeated(text: str) -> frozenset[str]:
    counts = Counter(compared(item.label) for item in _items(text))
    return frozenset(item.label for item in _items(text) if counts[compared(item.label)] > 1)


@lru_cache(maxsize=64)
def _by_code(text: str) -> Mapping[str, Item]:
    return {item.code: item for item in _items(text)}


def edition(db: Session, number: int) -> ChoiceEdition | None:
    """An edition by its number, read once in a session, since it never changes."""
    known: dict[int, ChoiceEdition | None] = db.info.setdefault("editions", {})
    if number not in known or (known[number] is not None and known[number] not in db):
        known[number] = db.scalar(select(ChoiceEdition).where(ChoiceEdition.id == number))
    return known[number]


def newest(db: Session, row: ChoiceList) -> ChoiceEdition:
    """The newest edition of a list."""
    found = select(ChoiceEdition).where(ChoiceEdition.list_id == row.id)
    return db.scalars(found.order_by(ChoiceEdition.number.desc()).limit(1)).one()


def lists_for(db: Session, path: str) -> list[ChoiceList]:
    """Lists that a form issued at `path` may name: of its issuer and those above it, one of each code, the
    nearest."""
    above = [int(number) for number in path.split(".") if number]
    mine = or_(ChoiceList.unit_id.is_(None), ChoiceList.unit_id.in_(above))
    rows = sorted(db.scalars(select(ChoiceList).where(mine)), key=lambda row: len(row.path))
    return sorted({row.code: row for row in rows}.values(), key=lambda row: fold(row.name))


def like(code: str, codes: Iterable[str]) -> str:
    """Of codes of lists the one that was perhaps meant; empty where none is near."""
    return next(iter(get_close_matches(code, sorted(codes), 1, 0.6)), "")


def held_for(db: Session, path: str, code: str) -> ChoiceEdition | None:
    """The newest edition of the list of a code that a form issued at `path` names; None of one that is not
    there."""
    found = next((row for row in lists_for(db, path) if row.code == code), None)
    return newest(db, found) if found is not None else None


def check_items(rows: Sequence[Item]) -> None:
    """Codes are short and none stands twice, every choice has a name. Raises `Invalid`, each mistake at
    `items.<line>` (the first line is 0), what is not wrong with the code at `items.<line>.<part>`."""
    checks, seen = Checks(), set[str]()
    checks.need(1 <= len(rows) <= MOST_ITEMS, "items", "choices.count", limit=MOST_ITEMS)
    for line, item in enumerate(rows):
        if len(checks.fields) >= MOST_TOLD:
            break
        place, row = f"items.{line}", line + 1
        if checks.need(CODE.fullmatch(item.code), place, "choices.code", row=row, code=item.code[:60]):
            checks.need(item.code not in seen, place, "choices.same_code", row=row, code=item.code)
        named = 0 < len(item.label) <= 200 and unseen(item.label) is None
        if checks.need(named, f"{place}.label", "choices.label", row=row):
            _need_shown(checks, item.label, f"{place}.label")
        parent = not item.parent or CODE.fullmatch(item.parent)
        checks.need(parent, f"{place}.parent", "choices.code", row=row, code=item.parent[:60])
        english = len(item.label_en) <= 200 and unseen(item.label_en) is None
        if checks.need(english, f"{place}.label_en", "choices.label", row=row):
            _need_shown(checks, item.label_en, f"{place}.label_en")
        seen.add(item.code)
    checks.done()


@dataclass(frozen=True)
class Compared:
    """What a list's new choices change: those added, ended, called otherwise and standing under another one
    (before and after), how many stay, and whether their order alone is another."""

    added: Sequence[Item]
    ended: Sequence[Item]
    renamed: Sequence[tuple[Item, Item]]
    moved: Sequence[tuple[Item, Item]]
    same: int
    ordered: bool

    @property
    def nothing(self) -> bool:
        """Whether all stays as it is."""
        return not (self.added or self.ended or self.renamed or self.moved or self.ordered)


def differing(old: Sequence[Item], new: Sequence[Item]) -> Compared:
    """New choices against those there are, by their codes."""
    before, after = ({item.code: item for item in items} for items in (old, new))
    both = [(before[code], item) for code, item in after.items() if code in before]
    renamed = [
        pair for pair in both if (pair[0].label, pair[0].label_en) != (pair[1].label, pair[1].label_en)
    ]
    moved = [(a, b) for a, b in both if a.parent != b.parent]
    return Compared(
        [item for code, item in after.items() if code not in before],
        [item for code, item in before.items() if code not in after],
        renamed,
        moved,
        sum(1 for was, item in both if was == item),
        [item.code for _was, item in both] != [code for code in before if code in after],
    )


def _need_shown(checks: Checks, label: str, place: str) -> bool:
    """Note at its place a label that no file can show."""
    found = unshown(tidy(label))
    return found is None or checks.need(False, place, found.code, **found.values)


def new_list(
    db: Session, by: Principal, unit: Unit | None, code: str, name: str, items: Sequence[Item]
) -> ChoiceList:
    """Begin a list issued by `unit` (None: for all). Raises `Invalid` at `code`, `name`, `items.<line>`."""
    require(by, "definition.change", unit.id if unit else None, unit.path if unit else "")
    checks = Checks()
    need_name(checks, name)
    checks.need(len(tidy(name)) <= 200, "name", "field.long", limit=200)
    if checks.need(CODE.fullmatch(code), "code", "field.code", code=code):
        owner = ChoiceList.unit_id == unit.id if unit else ChoiceList.unit_id.is_(None)
        taken = db.scalar(select(ChoiceList.id).where(ChoiceList.code == code, owner))
        checks.need(taken is None, "code", "field.same_code", code=code)
    checks.done()
    check_items(items)
    place: dict[str, Any] = {"unit_id": unit.id if unit else None, "path": unit.path if unit else ""}
    row = ChoiceList(code=code, name=tidy(name), **place)
    db.add(row)
    db.flush()
    _add(db, by, row, 1, items)
    record(db, by, "choices.new", row, row.unit_id, code=code, count=len(items))
    return row


def change_list(
    db: Session, by: Principal, row: ChoiceList, seen: int, name: str, items: Sequence[Item]
) -> ChoiceList:
    """Give a list another name or other choices: a new edition. Published forms keep theirs."""
    require(by, "definition.change", row.unit_id, row.path)
    if row.row_version != seen:
        raise Refusal("stale")
    checks = Checks()
    need_name(checks, name)
    checks.need(len(tidy(name)) <= 200, "name", "field.long", limit=200)
    checks.done()
    check_items(items)
    last = newest(db, row)
    if last.choices != tuple(items):
        _add(db, by, row, last.number + 1, items)
    elif row.name == tidy(name):
        return row
    old, row.name = row.name, tidy(name)
    if old == row.name:  # the list's own version moves with its choices
        row.row_version += 1
    record(db, by, "choices.change", row, row.unit_id, code=row.code, count=len(items))
    return row


def _add(db: Session, by: Principal, row: ChoiceList, number: int, items: Sequence[Item]) -> None:
    made = ChoiceEdition(list_id=row.id, number=number, items=canonical([list(each) for each in items]))
    made.unit_id, made.path, made.made_at, made.made_by = row.unit_id, row.path, now(), by.name
    db.add(made)
    db.flush()
