"""THE permission page: which role may do which act, and how far it
reaches, decided here and nowhere else (design 3.1, 3.2).

Which rows may be read is said in scopes.py; every session is held to both by guard.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile

from models.core.errors import Refusal

CELL_ROLES = ("cell_secretary", "cell_deputy", "cell_member", "cell_clerk")
COMMITTEE_ROLES = ("committee_secretary", "committee_deputy", "committee_officer")
BLOC_ROLES = ("bloc_secretary", "bloc_deputy", "board_head", "board_officer")
ROLES = (*CELL_ROLES, "follower", *COMMITTEE_ROLES, *BLOC_ROLES, "administrator", "auditor")
DECIDING = frozenset({"committee_secretary", "committee_deputy", "bloc_secretary", "bloc_deputy"})
SUBMITTING = frozenset({"cell_secretary", "cell_deputy"}) | DECIDING
RECEIVING = frozenset({"committee_officer", "board_officer", "board_head"}) | DECIDING
OFFICE = frozenset((*COMMITTEE_ROLES, *BLOC_ROLES))
IN_CELL = frozenset(CELL_ROLES)

OWN, UNDER, TREE, ANY = "own", "under", "tree", "any"
"""Reach of a grant: the post's unit, the units below it, both, or anywhere (system settings)."""

_cell = dict.fromkeys(IN_CELL, OWN)
_office_tree = dict.fromkeys(OFFICE, TREE)
_office_own = dict.fromkeys(OFFICE, OWN)
_everyone = dict.fromkeys(ROLES[:-2], TREE)
GRANTS: dict[str, dict[str, str]] = {
    "unit.see": _everyone,
    "unit.change": dict.fromkeys(BLOC_ROLES, TREE) | {"administrator": ANY},
    "reorganisation.decide": dict.fromkeys(("bloc_secretary", "bloc_deputy"), TREE) | {"administrator": ANY},
    "unit.headcount": _cell | _office_tree | {"administrator": ANY},
    "person.see": _office_tree | {"administrator": ANY},
    "person.change": dict.fromkeys(OFFICE, UNDER) | {"administrator": ANY},
    "code.issue": dict.fromkeys(OFFICE, UNDER) | {"administrator": ANY},
    "meeting.see": _everyone,
    "meeting.record": _cell,
    "meeting.plan": _cell,
    "meeting.agree": dict.fromkeys(OFFICE, UNDER),
    "sheet.see": _everyone,
    "sheet.score": _cell,
    "sheet.vote": _cell,
    "sheet.items": _cell,
    "sheet.follow": {"follower": OWN},
    "member.see": _cell,
    "member.change": _cell,
    "window.prescribe": _cell | _office_own,
    "topic.orient": _office_own,
    "form.close": dict.fromkeys(DECIDING, OWN),
    "definition.change": dict.fromkeys(BLOC_ROLES, OWN) | {"administrator": ANY},
    "definition.see": dict.fromkeys(ROLES, ANY),
    "report.see": _everyone,
    "report.prepare": _cell | _office_own,
    "report.submit": dict.fromkeys(SUBMITTING, OWN),
    "report.receive": dict.fromkeys(RECEIVING, UNDER),
    "report.decide": dict.fromkeys(DECIDING, UNDER),
    "report.issue": dict.fromkeys(DECIDING, OWN),
    "duty.judge": dict.fromkeys(OFFICE, UNDER),
    "directive.see": _everyone,
    "directive.issue": _office_own,
    "directive.close": dict.fromkeys(DECIDING, OWN),
    "export": _everyone,
    "settings.change": {"administrator": ANY},
    "journal.see": {"auditor": ANY},
    "job.ask": dict.fromkeys(ROLES, ANY),
}

WRITING = frozenset(GRANTS["report.prepare"])
"""Roles that prepare a unit's reports and answers."""
OF_CELLS = frozenset(verb for verb, roles in GRANTS.items() if roles.keys() <= {*IN_CELL, "follower"})
"""Acts on what stays in a cell: a post allows them while its unit stands as a cell, and no longer."""
OF_KEEPERS = frozenset({"sheet.items", "member.see"})
"""Those that only read: they reach the cells as well whose records the post's own cell keeps."""
OF_WAITING = frozenset(verb for verb in GRANTS if verb.endswith(".see") or verb in ("export", "job.ask"))
"""What a post in a cell allows while its cell did not agree to it: to read what rises (design 3.18)."""


@dataclass(frozen=True)
class Held:
    """A post as it is held today: role, unit, the unit's path now, and every path it ever had. `handed`: what
    lies with it from places at which it never stood, as `1.5.@quarter=2018-10-01` (workflow/redirecting.py).

    `stands`: for a role of a cell, that its unit stands as a cell. `keeps`: units that stand as cells no
    more, and whose records this post's cell keeps; `kept_paths`: where these stand and ever stood. `name`:
    how the unit is called now, for the head of every page. `above`: whether it stands above the Blocs.

    `opened`: whether it opens anything that its cell keeps (people/holding.py); `opens_from`: only what was
    kept after that moment. `by_code`: its holder came in by a code from above and is not known yet. `asked`:
    others in its cell wait to be agreed to or confirmed; `offered`: its cell agreed to open it more.
    """

    role: str
    unit_id: int | None
    path: str = ""
    paths: tuple[str, ...] = ()
    stands: bool = True
    keeps: tuple[int, ...] = ()
    kept_paths: tuple[str, ...] = ()
    name: str = ""
    handed: tuple[str, ...] = ()
    above: bool = False
    opened: bool = True
    opens_from: int | None = None
    by_code: bool = False
    asked: bool = False
    offered: bool = False

    @property
    def places(self) -> tuple[str, ...]:
        """Where it may act: under what it stands at and ever stood at, and what was handed to it. What it
        reads there, scopes.py says."""
        return tuple(
            path
            for path in (self.path, *self.paths, *(each.partition("@")[0] for each in self.handed))
            if path
        )


@dataclass(frozen=True)
class Acting:
    """What another's delegation allows today: some verbs, as if the giver's post were held (design 3.14)."""

    held: Held
    verbs: frozenset[str]
    giver_id: int
    giver: str


@dataclass
class Principal:
    """Who acts: an account, its person and the posts held today. `system` is the program itself."""

    account_id: int | None
    person_id: int | None = None
    name: str = ""
    posts: tuple[Held, ...] = ()
    system: bool = False
    acting: tuple[Acting, ...] = ()
    asks_again: bool = False
    """Whether a code of their second factor is asked for before some acts (platform/journal.py)."""

    @property
    def own_units(self) -> frozenset[int]:
        """Units in which this principal holds a post."""
        return frozenset(p.unit_id for p in self.posts if p.unit_id is not None)

    @property
    def prefixes(self) -> frozenset[str]:
        """Paths under which rows that rise may be read, whatever period they are of."""
        return frozenset(path for p in self.posts for path in (p.path, *p.paths) if path)

    @property
    def places(self) -> frozenset[str]:
        """Paths under which something may be done: the same, and those of what was handed to a post."""
        return frozenset(path for p in self.posts for path in p.places)

    @property
    def above(self) -> frozenset[str]:
        """Paths of the units above the own ones, as of today."""
        return frozenset(part for p in self.posts for part in ancestors_of(p.path))

    @property
    def once_above(self) -> frozenset[str]:
        """The same, and of those that ever stood above them."""
        return self.above | {part for p in self.posts for path in p.places for part in ancestors_of(path)}

    @property
    def ancestors(self) -> frozenset[int]:
        """Units above the own ones, as of today."""
        return frozenset(int(n) for p in self.posts for n in p.path.split(".") if n) - self.own_units

    @property
    def keeps(self) -> frozenset[int]:
        """Units that stand as cells no more, whose records the own cells keep: for reading only."""
        return frozenset(unit_id for p in self.posts if _in_cell(p) for unit_id in p.keeps)

    @property
    def kept_paths(self) -> frozenset[str]:
        """Where these units stand and ever stood."""
        return frozenset(path for p in self.posts if _in_cell(p) for path in p.kept_paths)

    @property
    def once_ancestors(self) -> frozenset[int]:
        """Units that stand or ever stood above the own ones."""
        return frozenset(int(path.split(".")[-2]) for path in self.once_above) - self.own_units

    @property
    def reads_widely(self) -> bool:
        """Whether what is read may be of many Blocs: from above them, or from no place of its own."""
        return self.system or any(p.above or p.unit_id is None for p in self.posts)

    def has(self, roles: Iterable[str]) -> bool:
        """Whether any post held is one of `roles`."""
        return any(p.role in roles for p in self.posts)


def _in_cell(post: Held) -> bool:
    return post.role in IN_CELL and post.stands


def ancestors_of(path: str) -> list[str]:
    """Paths of the units above `path`, the root first."""
    numbers = path.split(".")[:-1]
    return [".".join(numbers[:n]) + "." for n in range(1, len(numbers))]


def shared_path(paths: Sequence[str]) -> str:
    """Path of the nearest unit that is, or stands above, all of these; empty where none does."""
    ways = [path.split(".")[:-1] for path in paths]
    same = takewhile(lambda step: len(set(step)) == 1, zip(*ways, strict=False))
    return "".join(f"{step[0]}." for step in same)


def nearness(path: str, unit_id: int | None) -> int:
    """How near an issuer is to a unit at `path`: its place on the way down from
    the root, 1 for the root; 0 for none of those above, or for what is shipped."""
    numbers = path.split(".")[:-1]
    return numbers.index(str(unit_id)) + 1 if str(unit_id) in numbers else 0


SYSTEM = Principal(None, name="system", system=True)


def can(by: Principal, verb: str, unit_id: int | None = None, path: str = "") -> bool:
    """Whether `by` may do `verb` on the unit with this path; KeyError for an unknown verb."""
    grants = GRANTS[verb]
    keeps = verb in OF_KEEPERS and unit_id in by.keeps
    return (
        by.system or keeps or any(_reaches(p, grants.get(p.role), unit_id, path) for p in held_for(by, verb))
    )


def opens_all(by: Principal, unit_id: int) -> bool:
    """Whether everything that a cell keeps is open to `by` through an own post in it."""
    return by.system or any(
        p.unit_id == unit_id and _in_cell(p) and p.opened and p.opens_from is None for p in by.posts
    )


def held_for(by: Principal, verb: str) -> list[Held]:
    """Posts, own ones and those of another's delegation, that may allow `verb`."""
    posts = [*by.posts, *(d.held for d in by.acting if verb in d.verbs)]
    return [p for p in posts if p.role in GRANTS[verb] and _holds(p, verb)]


def _holds(post: Held, verb: str) -> bool:
    """Whether a post allows `verb` as its unit stands, and as its cell agreed to it."""
    if not post.opened and (verb not in OF_WAITING or verb in OF_CELLS):
        return False
    return post.stands or verb not in OF_CELLS


def _reaches(post: Held, reach: str | None, unit_id: int | None, path: str) -> bool:
    if reach is None:
        return False
    if reach == ANY:
        return True
    own = unit_id is not None and post.unit_id == unit_id
    below = not own and any(path.startswith(p) for p in post.places)
    return (own and reach in (OWN, TREE)) or (below and reach in (UNDER, TREE))


def require(by: Principal, verb: str, unit_id: int | None = None, path: str = "") -> None:
    """Refuse unless `can`."""
    if can(by, verb, unit_id, path):
        return
    waiting = unit_id is not None and any(not p.opened and p.unit_id == unit_id for p in by.posts)
    raise Refusal("post.waits") if waiting else Refusal("access.denied", verb=verb)
