"""A decided reorganisation takes effect: the tree is switched in one short transaction, then duties and desks
follow in pieces, each a transaction of its own that can be taken up again (design 3.16).

What is written is exactly what the plan shows (plan.py); nothing that is append-only or published changes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.base import Base, now
from models.core.periods import Quarter
from models.core.spelling import compared, fold, sort_key
from models.people.holding import entry
from models.people.people import POST_GIVEN, Post, held_on, role_fits
from models.platform.bulk_rows import insert_rows, update_rows
from models.reorganisation.checks import people_of
from models.reorganisation.plan import Node, Played, Row, paths_of
from models.reorganisation.reading import pieces
from models.units.codes import KEYS, code_keys
from models.units.following import carry, count_again, repath
from models.units.units import EVER, NEVER, Unit, UnitKind

GONE = {"merge": "merge", "dissolve": "dissolve"}


class Switch:
    """One switch of the tree. `db` is the program's own session; the caller commits."""

    def __init__(
        self, db: Session, by: Principal, played: Played, on: date, document: Mapping[str, Any]
    ) -> None:
        self.db, self.by, self.played, self.on, self.document = db, by, played, on, document
        self.numbers: dict[int, int] = {}
        """Numbers of new units by the numbers that the plan gave them."""
        self.was = played.was
        self.gone = {n for n, node in played.before.items() if node.gone}
        """Units that ended before: only their place goes along with what stands above them."""
        self.named = {n for n, _row in played.acts}
        """Units that a row is about."""

    def run(self) -> list[int]:
        """Write everything; returns the numbers of all units whose name, kind, place or end changed."""
        self._found()
        after, paths = self._numbered()
        touched = [self.numbers.get(n, n) for n in self.played.touched()]
        carried = {n: paths[n] for n in touched if self._is_carried(n)}
        own = [n for n in touched if n not in carried]
        fresh = set(self.numbers.values())
        self._units(after, paths, own)
        self._keep_on(after)
        self._spells(after, paths, [n for n in own if n not in fresh])
        document = {name: self.document[name] for name in ("doc_symbol", "doc_date")}
        carry(self.db, carried, self.on, document)
        self._acts(paths)
        moved = [n for n in touched if n not in fresh and self.was[n] != paths[n]]
        repath(self.db, {self.was[n]: paths[n] for n in moved}, Quarter.of(self.on).first)
        self.db.expire_all()
        count_again(self.db, [n for n in moved if not after[n].gone], self.on)
        return sorted(touched)

    def _is_carried(self, n: int) -> bool:
        """Whether nothing of a unit changes but its place, since what stands above it moves."""
        known = self.played.before.get(n)
        return known is not None and not known.gone and n not in self.named and known == self.played.after[n]

    def _found(self) -> None:
        """New units first, without a place: rows need their numbers."""
        fresh = [(number, node) for number, node in self.played.after.items() if number < 0]
        units = [
            Unit(code=node.code, kind_code=node.kind, path="", founded_on=self.on, **_named(node.name))
            for _number, node in fresh
        ]
        self.db.add_all(units)
        self.db.flush()
        self.numbers |= {number: unit.id for (number, _node), unit in zip(fresh, units, strict=True)}

    def _numbered(self) -> tuple[dict[int, Node], dict[int, str]]:
        """The tree that comes out, with true numbers, and its paths."""

        def true(n: int | None) -> int | None:
            return self.numbers.get(n, n) if n is not None else None

        after = {
            self.numbers.get(n, n): replace(
                node, id=self.numbers.get(n, n), parent=true(node.parent), custodian=true(node.custodian)
            )
            for n, node in self.played.after.items()
        }
        return after, paths_of(after)

    def _units(self, after: Mapping[int, Node], paths: Mapping[int, str], touched: Sequence[int]) -> None:
        heirs: dict[int, int] = {}
        for before, heir, act in self.played.heirs:
            if act in GONE:
                heirs.setdefault(before, self.numbers.get(heir, heir))
        rows = [
            {
                "was_id": n,
                "path": paths[n],
                "parent_id": after[n].parent,
                "kind_code": after[n].kind,
                "custodian_id": after[n].custodian,
                "dissolved_on": self.on if after[n].gone else None,
                "successor_id": heirs.get(n),
                **_named(after[n].name),
            }
            for n in touched
            if n not in self.gone
        ]
        carried = [
            {"was_id": n, "path": paths[n], "custodian_id": after[n].custodian}
            for n in touched
            if n in self.gone
        ]
        old = self.played.before
        recoded = [
            {"was_id": n, "code": after[n].code, **code_keys(after[n].code)}
            for n in touched
            if n in old and old[n].code != after[n].code
        ]
        table = Base.metadata.tables["unit"]
        for part in (rows, carried, recoded):
            update_rows(self.db, table, ("id",), part)
        for some in pieces(list(touched)):
            self.db.execute(
                update(table).where(table.c.id.in_(some)).values(row_version=table.c.row_version + 1)
            )

    def _keep_on(self, after: Mapping[int, Node]) -> None:
        """Records that a cell kept for others, when it stands as one no more, go on with its own."""
        table = Base.metadata.tables["unit"]
        cells = self._cells()
        ends = [
            {"was": n, "now": after[n].custodian}
            for n, old in self.played.before.items()
            if old.kind in cells and not old.gone and (after[n].gone or after[n].kind not in cells)
        ]
        if ends:
            kept = update(table).where(table.c.custodian_id == bindparam("was"))
            self.db.connection().execute(kept.values(custodian_id=bindparam("now")), ends)

    def _cells(self) -> set[str]:
        """Kinds of unit that are cells."""
        return set(self.db.scalars(select(UnitKind.code).where(UnitKind.is_cell)))

    def _spells(self, after: Mapping[int, Node], paths: Mapping[int, str], old: Sequence[int]) -> None:
        """Close the spell in force and open the next; an act on the very day it began changes that one."""
        table = Base.metadata.tables["unit_spell"]
        first, cells = Quarter.of(self.on).first, self._cells()
        act_of = {self.numbers.get(n, n): row.act for n, row in self.played.acts}
        closed, amended, fresh, ended = [], [], [], []
        now: dict[int, Any] = {}
        for some in pieces(old):
            asked = ("id", "unit_id", "starts_on", "of_cell", "code", *KEYS)
            open_ones = select(*(table.c[name] for name in asked)).where(
                table.c.unit_id.in_(some), table.c.ends_on.is_(None)
            )
            now |= {row.unit_id: row for row in self.db.execute(open_ones)}
        for n in old:
            if n in self.gone:
                continue
            spell = now[n]
            if after[n].gone:
                ended.append({"was_id": spell.id, "ends_on": self.on})
                continue
            values = self._spell(after[n], paths[n], act_of.get(n, "move"))
            if spell.code == after[n].code:
                values |= {name: getattr(spell, name) for name in KEYS}
            values["of_cell"] = spell.of_cell
            if spell.starts_on < self.on:
                closed.append({"was_id": spell.id, "ends_on": self.on, "counts_until": first})
                fresh.append({"unit_id": n, "starts_on": self.on, "counts_from": first, **values})
            else:
                amended.append({"was_id": spell.id, **values})
        for n in self.numbers.values():
            values = self._spell(after[n], paths[n], "found") | {"of_cell": after[n].kind in cells}
            fresh.append({"unit_id": n, "starts_on": self.on, "counts_from": EVER, **values})
        for rows in (ended, closed, amended):
            update_rows(self.db, table, ("id",), rows)
        if fresh:
            self.db.execute(
                table.insert(), [{"ends_on": None, "counts_until": NEVER, **row} for row in fresh]
            )
        became = [n for n, spell in now.items() if after[n].kind in cells and not spell.of_cell]
        for some in pieces(became):
            self.db.execute(update(table).where(table.c.unit_id.in_(some)).values(of_cell=True))

    def _spell(self, node: Node, path: str, act: str) -> dict[str, Any]:
        named = _named(node.name) | {"code": node.code, **code_keys(node.code)}
        document = {name: self.document[name] for name in ("doc_symbol", "doc_date")}
        placed = {"kind_code": node.kind, "parent_id": node.parent, "path": path, "act": act}
        return {**named, **document, **placed}

    def _acts(self, paths: Mapping[int, str]) -> None:
        """Every row of the decision stands as an act of its own, and who goes on from whom."""
        acts = []
        for number, row in self.played.acts:
            n, old = self.numbers.get(number, number), self.played.before.get(number)
            was = _said(row, old, self.played.before) if old is not None else ""
            now = _said(row, self.played.after[number], self.played.after)
            acts.append((n, paths[n], self.on, row.act, was, now, *self.document.values()))
        names = ("unit_id", "path", "on_day", "act", "old", "new", *self.document)
        heirs = [
            (self.numbers.get(before, before), self.numbers.get(heir, heir), self.on, act)
            for before, heir, act in self.played.heirs
        ]
        for table, columns, rows in (
            ("unit_act", names, acts),
            ("succession", ("from_id", "to_id", "on_day", "act"), heirs),
        ):
            if rows:
                insert_rows(self.db, Base.metadata.tables[table], columns, rows)


def _named(name: str) -> dict[str, str]:
    return {"name": name, "search_key": fold(name), "sort_key": sort_key(name)}


def _said(row: Row, node: Node, tree: Mapping[int, Node]) -> str:
    """What a row changes, before or after, in a line for the unit's page."""
    above = tree.get(node.parent or 0)
    if row.act == "change":
        parts = [(row.name, node.name), (row.kind, node.kind), (row.new_code, node.code)]
        return "; ".join(text for asked, text in parts if asked)[:250]
    if row.act in GONE:
        return node.name
    return above.name if above is not None else ""


def change_posts(db: Session, by: Principal, rows: Sequence[tuple[Row, int]], on: date) -> None:
    """Posts that end and begin with the reorganisation: rows, each with the number of its unit. What cannot
    be was refused before (checks.py). They open of what a cell keeps what posts open that are given from
    above, whoever lets the reorganisation take effect."""
    people = people_of(db, [row for row, _unit_id in rows])
    wanted = [(people[compared(row.login)], row, unit_id) for row, unit_id in rows]
    ending = {(person, row.role, unit_id) for person, row, unit_id in wanted if row.act == "end"}
    for some in pieces(sorted({person for person, _role, _unit_id in ending})):
        for post in db.scalars(select(Post).where(Post.person_id.in_(some), Post.ends_on.is_(None))):
            if (post.person_id, post.role, post.unit_id) in ending:
                post.ends_on = on
    begun = [(person, row, unit_id) for person, row, unit_id in wanted if row.act != "end"]
    paths: dict[int, str] = {}
    for some in pieces(sorted({unit_id for _person, _row, unit_id in begun})):
        paths |= {n: path for n, path in db.execute(select(Unit.id, Unit.path).where(Unit.id.in_(some)))}
    at, giver = now(), replace(by, system=False)
    for person, row, unit_id in begun:
        place = {"unit_id": unit_id, "path": paths[unit_id]}
        opens = entry(db, giver, person, row.role, unit_id, at)
        post = Post(person_id=person, role=row.role, starts_on=on, **place, **opens)
        db.add(post)
        db.flush()
        POST_GIVEN.tell(db, giver, post)


def end_misfits(db: Session, units: Sequence[int], on: date) -> int:
    """End the posts whose role does not fit the kind that their unit has now; how many."""
    ended = 0
    for some in pieces(units):
        found = select(Post, UnitKind).join(Unit, Unit.id == Post.unit_id)
        found = found.join(UnitKind, UnitKind.code == Unit.kind_code)
        for post, kind in db.execute(
            found.where(Post.unit_id.in_(some), held_on(on), Unit.dissolved_on.is_(None))
        ):
            if not role_fits(post.role, kind):
                post.ends_on, ended = on, ended + 1
    db.flush()
    return ended
