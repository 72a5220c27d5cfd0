"""Rows of a reorganisation played on a tree in memory: all are noted first, then the tree that comes out is
judged as a whole. Pure: reads nothing, writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from models.core.errors import Refusal
from models.core.naming import unseen
from models.core.spelling import compared, tidy
from models.reorganisation.plan import (
    ACTS,
    DEEPEST,
    PEOPLE_ACTS,
    Kind,
    Node,
    Played,
    Row,
    Trouble,
    by_codes,
)


def play(tree: Mapping[int, Node], rows: Sequence[Row], kinds: Mapping[str, Kind], on: date) -> Played:
    """Apply the rows to the tree on a day. `tree` holds every unit that a row names, all below them and all
    above; what is wrong stands in `troubles`, by row, all at once."""
    game = _Game(tree, kinds, on)
    for row in rows:
        game.found(row)
    for row in rows:
        game.note(row)
    game.carry()
    game.judge()
    game.played.troubles.sort(key=lambda trouble: trouble.line)
    return game.played


class _Game:
    """The board while rows are noted: each field of a unit is set by one row at most."""

    def __init__(self, tree: Mapping[int, Node], kinds: Mapping[str, Kind], on: date) -> None:
        self.played = Played(dict(tree), dict(tree))
        self.kinds, self.on = kinds, on
        self.codes = by_codes(tree)
        self.fresh: dict[str, int] = {}
        self.set_by: dict[tuple[int, str], int] = {}
        self.merged: dict[int, int] = {}
        self.wish: dict[int, tuple[int | None, Row | None]] = {}
        """Who is to keep a unit's records, and the row that names it."""
        self.line_of: dict[int, int] = {}

    def wrong(self, row: Row | int, place: str, code: str, /, **values: Any) -> None:
        line = row if isinstance(row, int) else row.line
        self.played.troubles.append(Trouble(line, place, Refusal(code, **values)))

    def look(self, row: Row, place: str) -> int | None:
        """The unit that a field of the row names; wrong where there is none."""
        code = str(getattr(row, place)).strip()
        number = self.codes.get(code)
        number = self.fresh.get(compared(code)) if number is None else number
        if number is None:
            self.wrong(row, place, "reorganisation.unknown" if code else "field.required", code=code)
        return number

    def change(self, row: Row, number: int, place: str, **new: Any) -> None:
        """Set fields of a unit, each once."""
        for name in new:
            other = self.set_by.setdefault((number, name), row.line)
            if other != row.line:
                self.wrong(row, place, "reorganisation.twice", line=other)
                return
        self.played.after[number] = replace(self.played.after[number], **new)
        self.line_of.setdefault(number, row.line)

    def found(self, row: Row) -> None:
        """New units come first, so that any row may name them."""
        if row.act not in ("found", "split"):
            return
        code, name = tidy(row.code), tidy(row.name)
        for place, text, most in (("code", code, 40), ("name", name, 200)):
            if not text:
                self.wrong(row, place, "field.required")
            elif len(text) > most:
                self.wrong(row, place, "field.long", limit=most)
            elif found := unseen(text):
                self.wrong(row, place, found.code, **found.values)
        if not code:
            return
        if code in self.codes or compared(code) in self.fresh:
            self.wrong(row, "code", "unit.code_taken", code=code)
            return
        number = -1 - len(self.fresh)
        self.fresh[compared(code)] = number
        self.played.after[number] = Node(number, code, name, row.kind, None, self.on, self.on)
        self.line_of[number] = row.line

    def note(self, row: Row) -> None:
        """What the row says about units that are there or were just founded."""
        if row.act in PEOPLE_ACTS:
            self.look(row, "code")
            return
        if row.act not in ACTS:
            self.wrong(row, "act", "field.choice")
            return
        number = self.look(row, "code")
        if number is None or (row.act in ("found", "split") and number >= 0):
            return
        node = self.played.before.get(number)
        if node is not None and node.gone:
            self.wrong(row, "code", "unit.dissolved", unit=node.name)
            return
        if node is not None and node.since > self.on:
            self.wrong(row, "code", "unit.before_last", day=node.since)
            return
        self.played.acts.append((number, row))
        getattr(self, f"_{row.act}")(row, number)

    def _found(self, row: Row, number: int) -> None:
        above = self.look(row, "to") if row.to.strip() else None
        self._kind(row, number)
        if above is not None or not row.to.strip():
            self.change(row, number, "to", parent=above)

    def _split(self, row: Row, number: int) -> None:
        source = self.look(row, "source")
        if source is None:
            return
        above = self.look(row, "to") if row.to.strip() else self.played.after[source].parent
        self.change(row, number, "kind", kind=row.kind or self.played.after[source].kind)
        self._kind(row, number)
        self.change(row, number, "to", parent=above)
        self.played.heirs.append((source, number, "split"))

    def _change(self, row: Row, number: int) -> None:
        if not (row.name.strip() or row.kind or row.new_code.strip()):
            self.wrong(row, "name", "reorganisation.nothing")
        if row.name.strip():
            if len(row.name) > 200:
                self.wrong(row, "name", "field.long", limit=200)
            if found := unseen(row.name):
                self.wrong(row, "name", found.code, **found.values)
            self.change(row, number, "name", name=tidy(row.name))
        if row.kind:
            self.change(row, number, "kind", kind=row.kind)
            self._kind(row, number)
        if row.new_code.strip():
            code = tidy(row.new_code)
            if len(code) > 40:
                self.wrong(row, "new_code", "field.long", limit=40)
            self.change(row, number, "new_code", code=code)
        self._custodian(row, number)

    def _move(self, row: Row, number: int) -> None:
        above = self.look(row, "to") if row.to.strip() != "-" else None
        if above is None and row.to.strip() != "-":
            return
        if above == self.played.before[number].parent if number in self.played.before else False:
            self.wrong(row, "to", "unit.same_parent")
        self.change(row, number, "to", parent=above)
        if row.name.strip() or row.kind or row.new_code.strip():
            self._change(row, number)

    def _merge(self, row: Row, number: int) -> None:
        heir = self.look(row, "to")
        if heir is None:
            return
        if heir == number:
            self.wrong(row, "to", "unit.into_itself")
            return
        self.merged[number] = heir
        self.change(row, number, "code", gone=True)
        self.played.heirs.append((number, heir, "merge"))
        self._custodian(row, number, heir)

    def _dissolve(self, row: Row, number: int) -> None:
        heir = self.look(row, "to") if row.to.strip() else None
        if heir == number:
            self.wrong(row, "to", "unit.into_itself")
            return
        self.change(row, number, "code", gone=True)
        if heir is not None:
            self.played.heirs.append((number, heir, "dissolve"))
        self._custodian(row, number, heir)

    def _kind(self, row: Row, number: int) -> None:
        if self.played.after[number].kind not in self.kinds:
            self.wrong(row, "kind", "field.required" if not row.kind else "unit.kind", code=row.kind)

    def _custodian(self, row: Row, number: int, heir: int | None = None) -> None:
        """Who is to keep its records from now on: the one named, else the one that goes on from it."""
        named = self.look(row, "custodian") if row.custodian.strip() else None
        self.wish[number] = (named if named is not None else heir, row if named is not None else None)

    def _is_cell(self, number: int) -> bool:
        kind = self.kinds.get(self.played.after[number].kind)
        return kind is not None and kind.is_cell

    def carry(self) -> None:
        """What stands under a merged unit, and was not sent elsewhere, goes to the one it was merged into."""
        for number, node in list(self.played.after.items()):
            above = node.parent
            seen = set()
            while above in self.merged and above not in seen and not node.gone:
                seen.add(above)
                above = self.merged[above]
            if above != node.parent:
                self.played.after[number] = replace(node, parent=above)
                self.line_of.setdefault(number, self.line_of.get(node.parent or 0, 0))

    def judge(self) -> None:
        """The tree that comes out, as a whole."""
        self._heirs()
        after, paths, was = self.played.after, self.played.paths, self.played.was
        children = Counter(node.parent for node in after.values() if not node.gone)
        for number, node in after.items():
            line, old = self.line_of.get(number, 0), self.played.before.get(number)
            if number not in paths:
                if line:
                    self.wrong(line, "to", "unit.into_itself")
                continue
            if node.gone:
                if children[number] and not (old and old.gone):
                    self.wrong(line, "code", "unit.has_children")
                continue
            if self._is_cell(number) and children[number] and (line or self._line_below(number)):
                self.wrong(line or self._line_below(number), "kind", "unit.cell_with_children")
            if old is not None and paths[number] != was.get(number) and old.since > self.on:
                self.wrong(line or self._line_above(number), "code", "unit.before_last", day=old.since)
            if node == old:
                continue
            if len(paths[number]) > DEEPEST:
                self.wrong(line, "to", "reorganisation.deep")
            self._above(number, node, line)
        self._codes()

    def _heirs(self) -> None:
        """Whoever takes over stands, or is taken over in turn; records go on to the last cell of the line."""
        after, goes_on = self.played.after, {before for before, _heir, _act in self.played.heirs}
        for before, heir, act in self.played.heirs:
            if act != "split" and after[heir].gone and heir not in goes_on:
                self.wrong(self.line_of.get(before, 0), "to", "unit.dissolved", unit=after[heir].name)
        for keeper, row in self.wish.values():
            if row is not None and keeper is not None and not self._stands_as_cell(keeper):
                self.wrong(row, "custodian", "unit.custodian_cell")
        for number, node in list(after.items()):
            after[number] = replace(node, custodian=self._keeper(number))

    def _stands_as_cell(self, number: int) -> bool:
        return number in self.played.after and not self.played.after[number].gone and self._is_cell(number)

    def _keeper(self, number: int) -> int | None:
        """The cell that keeps a unit's records: none of one that stands as a cell, the last of the line of
        those that are to keep them else; records of a cell that ends without one are sealed."""
        if self._stands_as_cell(number):
            return None
        keeper: int | None = number
        seen: set[int] = set()
        while keeper is not None and not self._stands_as_cell(keeper):
            if keeper in seen:
                return None
            seen.add(keeper)
            known = self.played.after.get(keeper)
            keeper = self.wish[keeper][0] if keeper in self.wish else (known.custodian if known else None)
        return keeper

    def _line_below(self, number: int) -> int:
        return next(
            (
                self.line_of[n]
                for n, node in self.played.after.items()
                if node.parent == number and n in self.line_of and not node.gone
            ),
            0,
        )

    def _line_above(self, number: int) -> int:
        """The row by which a unit is carried along."""
        above = self.played.after[number].parent
        while above is not None and above not in self.line_of and above in self.played.after:
            above = self.played.after[above].parent
        return self.line_of.get(above or 0, 0)

    def _above(self, number: int, node: Node, line: int) -> None:
        kind = self.kinds.get(node.kind)
        old = self.played.before.get(number)
        if node.parent is None:
            if kind is not None and not kind.may_top and (old is None or old.parent is not None):
                self.wrong(line, "to", "reorganisation.no_superior", kind=node.kind)
            return
        above = self.played.after.get(node.parent)
        if above is None:
            return
        if above.gone:
            self.wrong(line, "to", "unit.dissolved", unit=above.name)
        elif above.founded > self.on:
            self.wrong(line, "to", "unit.before_parent")

    def _codes(self) -> None:
        """No two units under one code, of today or of before: an old code goes on finding its unit."""
        before = {compared(node.code): n for n, node in self.played.before.items()}
        seen: dict[str, int] = {}
        for number, node in self.played.after.items():
            code = compared(node.code)
            other = seen.setdefault(code, number)
            taken = before.get(code, number)
            changed = number not in self.played.before or self.played.before[number].code != node.code
            if changed and (other != number or taken != number):
                self.wrong(self.line_of.get(number, 0), "new_code", "unit.code_taken", code=node.code)
