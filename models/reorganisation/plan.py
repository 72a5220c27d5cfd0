"""What a reorganisation makes of the tree: rows of acts applied to units in memory, every mistake at its row.

Pure: reads nothing, writes nothing. The rows are one decision and hold together, so their order says
nothing: all are noted first, then the tree they lead to is built and judged as a whole (domain.md 4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from models.core.errors import Refusal
from models.core.spelling import ByCode

ACTS = ("found", "split", "change", "move", "merge", "dissolve")
"""Acts on units. found: a new unit `code` under `to`. split: a new unit out of `source`, under `to` (none:
beside it). change: another name, kind or code. move: under `to`. merge: into `to`, which takes over what
stands below. dissolve: gone; `to` is who goes on from it, if anybody."""
PEOPLE_ACTS = ("begin", "end")
"""Acts on posts: `login` takes up or gives up `role` in `code`."""
USES: dict[str, tuple[str, ...]] = {
    "found": ("to", "name", "kind"),
    "split": ("to", "source", "name", "kind"),
    "change": ("name", "kind", "new_code", "custodian"),
    "move": ("to", "name", "kind", "new_code", "custodian"),
    "merge": ("to", "custodian"),
    "dissolve": ("to", "custodian"),
    "begin": ("login", "role"),
    "end": ("login", "role"),
}
"""Which fields of a row each act reads, beside the unit that it is about. Its form shows these; what is typed
in another one, there or in a workbook, is told and not passed over (`unused`)."""
FIELDS = ("to", "source", "new_code", "name", "kind", "custodian", "login", "role")
"""Every field that one act reads and another does not."""
DEEPEST = 190
"""Characters of the longest path."""


@dataclass(frozen=True)
class Row:
    """A line of the decision; `line` is its number there. Units are named by their codes of the day before,
    new ones by the code that they get. Empty texts say nothing."""

    line: int
    act: str
    code: str
    to: str = ""
    source: str = ""
    new_code: str = ""
    name: str = ""
    kind: str = ""
    custodian: str = ""
    login: str = ""
    role: str = ""


def unused(row: Mapping[str, object]) -> list[str]:
    """Fields of a typed row that say something although its act does not read them. An act that is none is
    told elsewhere."""
    everywhere = ("act", "code", *USES.get(str(row.get("act") or ""), FIELDS))
    return [name for name in FIELDS if name not in everywhere and str(row.get(name) or "").strip()]


@dataclass(frozen=True)
class Kind:
    """What matters here of a kind of unit."""

    code: str
    is_cell: bool
    may_top: bool
    """Whether it may stand without a superior."""


@dataclass(frozen=True)
class Node:
    """A unit in the tree; numbers below nought are units yet to be founded."""

    id: int
    code: str
    name: str
    kind: str
    parent: int | None
    since: date
    founded: date
    gone: bool = False
    custodian: int | None = None


def by_codes(tree: Mapping[int, Node]) -> ByCode[int]:
    """Numbers of the units of a tree by their codes."""
    return ByCode((node.code, number) for number, node in tree.items())


@dataclass(frozen=True)
class Trouble:
    """What is wrong in a row, at which of its fields."""

    line: int
    field: str
    refusal: Refusal


@dataclass
class Played:
    """The tree before and after, what goes on from what, and what is wrong."""

    before: dict[int, Node]
    after: dict[int, Node]
    heirs: list[tuple[int, int, str]] = field(default_factory=list)
    """Pairs of a unit and the one that goes on from it, with the act."""
    acts: list[tuple[int, Row]] = field(default_factory=list)
    """Which unit each row is about."""
    troubles: list[Trouble] = field(default_factory=list)

    @cached_property
    def was(self) -> dict[int, str]:
        """Paths before the acts."""
        return paths_of(self.before)

    @cached_property
    def paths(self) -> dict[int, str]:
        """Paths after the acts; new units stand in them by their numbers below nought. Asked for when every
        superior is settled."""
        return paths_of(self.after)

    @cached_property
    def _by_code(self) -> tuple[ByCode[int], ByCode[int]]:
        return by_codes(self.before), by_codes(self.after)

    def named(self, code: str) -> int | None:
        """The unit that a row means: by its code of before, else by the one it gets."""
        before, after = self._by_code
        found = before.get(code)
        return found if found is not None else after.get(code)

    def touched(self) -> list[int]:
        """Units whose name, code, kind, place or end changes, those carried along included."""
        was, now = self.was, self.paths
        return [
            n
            for n, node in self.after.items()
            if n not in self.before or node != self.before[n] or was.get(n) != now.get(n)
        ]


def paths_of(tree: Mapping[int, Node]) -> dict[int, str]:
    """Each unit's path, as `1.12.133.`; units in a circle have none."""
    found: dict[int, str] = {}
    lost: set[int] = set()
    for number in tree:
        way: dict[int, None] = {}
        n: int | None = number
        while n is not None and n in tree and n not in found and n not in way and n not in lost:
            way[n] = None
            n = tree[n].parent
        if n is not None and (n in way or n in lost):
            lost.update(way)
            continue
        path = found.get(n, "") if n is not None else ""
        for each in reversed(way):
            path = found[each] = f"{path}{each}."
    return found
