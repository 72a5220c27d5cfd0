"""What stands in the way of a reorganisation beyond the tree itself: rights, posts, other reorganisations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.access.grants import Principal, can
from models.access.guard import looking
from models.core.errors import Refusal
from models.core.spelling import compared, tidy
from models.people.people import NOWHERE, Account, Post, held_on, role_fits
from models.reorganisation.plan import PEOPLE_ACTS, Played, Row, Trouble
from models.reorganisation.reading import named_codes, pieces, played_on, rows_of
from models.reorganisation.tables import Reorganisation
from models.units.codes import bears
from models.units.following import takes
from models.units.twins import borne_under
from models.units.units import UnitKind, UnitSpell

DAILY = ("meeting.", "sheet.", "member.", "file.", "job.", "code.", "signin.", "mail.", "pin.", "duty.")
"""Acts of every day, by how their names begin, that change nothing of what is judged here: neither units,
posts, locks nor definitions. An act that is new stays on the safe side."""


NAMING = ("found", "split")
"""Acts by which a unit gets its first name."""
OTHERS_DECIDE = ("post.own", "custody.own")
"""What stands in the way of one who would decide, not of the acts."""


@dataclass(frozen=True)
class Judged:
    """A reorganisation checked: what comes out of it, from which day, and all that stands in its way."""

    played: Played
    counts_from: date
    troubles: tuple[Trouble, ...]
    rows: int = 0
    """How many rows it has."""
    twins: tuple[Trouble, ...] = ()
    """Units that it founds or renames to what another one beside them is called: who decides says that both
    are meant. What is decided is carried out."""

    @property
    def sound(self) -> bool:
        """Whether it can be decided and take effect."""
        return not self.troubles

    @property
    def provable(self) -> bool:
        """Whether its lines hold, so that it can be proved and laid before those who decide: the number of
        the document is often given when it is decided, a new root is an administrator's to decide, and what
        gives somebody a post is another's."""
        return all(
            trouble.field in ("doc_symbol", "root") or trouble.refusal.code in OTHERS_DECIDE
            for trouble in self.troubles
        )


def judge(db: Session, reorganisation: Reorganisation, by: Principal | None = None) -> Judged:
    """Check everything; with `by` whether that person may do each act as well. Changes nothing and writes
    nothing: the acts are played in memory, so that nobody waits while ninety moves are looked at."""
    rows = rows_of(reorganisation)
    played, day = played_on(db, rows, reorganisation.on)
    troubles = list(played.troubles)
    if not rows:
        troubles.append(Trouble(0, "rows", Refusal("reorganisation.empty")))
    if not reorganisation.doc_symbol.strip():
        troubles.append(Trouble(0, "doc_symbol", Refusal("reorganisation.no_symbol")))
    if by is not None:
        troubles += [*_rights(by, rows, played), *_own(db, by, rows, played)]
    with looking(db) as system:
        troubles += _taken(system, rows, played)
        troubles += _posts(system, rows, played, day)
        troubles += _collisions(system, reorganisation, rows)
        twins = _twins(system, played) if reorganisation.state == "draft" else []
    in_order = tuple(sorted(troubles, key=lambda trouble: trouble.line))
    return Judged(played, day, in_order, len(rows), tuple(twins))


def _twins(db: Session, played: Played) -> list[Trouble]:
    """Rows that found or rename a unit to a name that another one bears under the same superior, in the tree
    that comes out (units/twins.py)."""
    new = [(number, row) for number, row in played.acts if row.act in NAMING or row.name.strip()]
    new = [(number, row) for number, row in new if not played.after[number].gone]
    after = {number: node for number, node in played.after.items() if not node.gone}
    borne: dict[tuple[int | None, str], list[tuple[int, str, str]]] = {}
    for parent, number, code, name in borne_under(db, {after[number].parent for number, _row in new}):
        if number not in played.after:
            borne.setdefault((parent, compared(name)), []).append((number, code, name))
    for number, node in after.items():
        borne.setdefault((node.parent, compared(node.name)), []).append((number, node.code, node.name))
    found = []
    for number, row in new:
        same = borne.get((after[number].parent, compared(after[number].name)), [])
        other = next((each for each in same if each[0] != number), None)
        if other is not None and after[number].name:
            found.append(Trouble(row.line, "name", Refusal("unit.twin", code=other[1], name=other[2])))
    return found


def _rights(by: Principal, rows: Sequence[Row], played: Played) -> list[Trouble]:
    """Who changes a unit has the right to where it stands and to where it goes. Under what becomes a root
    by these very rows nobody has that right but an administrator: told once, since whoever drafts it may
    still see what comes of it and lay it before one."""
    was, now = played.was, played.paths
    roots = tuple(f"{n}." for n, path in now.items() if path == f"{n}." and was.get(n) != path)
    found, rootless = [], False
    for number, row in played.acts:
        ways = [(number if number > 0 else None, path) for path in (was.get(number), now.get(number)) if path]
        refused = [path for unit, path in ways if not can(by, "unit.change", unit, path)]
        new_root = [path for path in refused if path.startswith(roots)]
        rootless |= bool(new_root)
        if len(new_root) < len(refused):
            found.append(Trouble(row.line, "code", Refusal("access.denied", verb="unit.change")))
    for row in rows:
        if row.act in PEOPLE_ACTS:
            there = played.named(row.code)
            path = now.get(there or 0) or was.get(there or 0, "")
            if can(by, "person.change", there, path) and row.role not in NOWHERE:
                continue
            if path.startswith(roots) and row.role not in NOWHERE:
                rootless = True
            else:
                found.append(Trouble(row.line, "role", Refusal("access.denied", verb="person.change")))
    return [*found, Trouble(0, "root", Refusal("reorganisation.administrator"))] if rootless else found


def _own(db: Session, by: Principal, rows: Sequence[Row], played: Played) -> list[Trouble]:
    """Nobody decides on a post for oneself, or gives oneself the records of a cell (design 3.18)."""
    with looking(db) as system:
        mine = set(system.scalars(select(Account.login).where(Account.person_id == by.person_id)))
    begun = (row for row in rows if row.act == "begin" and compared(row.login) in mine)
    found = [Trouble(row.line, "login", Refusal("post.own")) for row in begun]
    for number, row in played.acts:
        node, was = played.after[number], played.before.get(number)
        if was is not None and was.custodian != node.custodian and takes(by, number, node.custodian):
            named = played.after.get(node.custodian or 0)
            told = Refusal("custody.own", unit=named.name if named is not None else "")
            found.append(Trouble(row.line, "custodian", told))
    return found


def _taken(db: Session, rows: Sequence[Row], played: Played) -> list[Trouble]:
    """New codes that are or were another unit's, wherever that stands: an old code goes on finding its
    unit."""
    wanted: dict[str, tuple[Row, str, int]] = {}  # by the code as it is compared
    for number, row in played.acts:
        place = "code" if row.act in ("found", "split") else "new_code"
        code = tidy(str(getattr(row, place)))
        if code:
            wanted.setdefault(compared(code), (row, place, number))
    found = []
    for some in pieces(sorted(wanted)):
        had = (
            select(UnitSpell.code, UnitSpell.unit_id)
            .where(or_(*(bears(UnitSpell, code) for code in some)))
            .distinct()
        )
        for code, unit_id in db.execute(had):
            row, place, number = wanted[compared(code)]
            if unit_id != number and not _told_already(played, row, place):
                found.append(Trouble(row.line, place, Refusal("unit.code_taken", code=code)))
    return found


def _told_already(played: Played, row: Row, place: str) -> bool:
    return any((t.line, t.field) == (row.line, place) for t in played.troubles)


def _posts(db: Session, rows: Sequence[Row], played: Played, on: date) -> list[Trouble]:
    """Posts that are to begin fit their unit as it will be; posts that are to end are held."""
    wanted = [row for row in rows if row.act in PEOPLE_ACTS]
    if not wanted:
        return []
    people = people_of(db, wanted)
    posts = _held(db, people.values(), on)
    kinds = {kind.code: kind for kind in db.scalars(select(UnitKind))}
    found = []
    for row in wanted:
        person, number = people.get(compared(row.login)), played.named(row.code)
        if person is None:
            found.append(Trouble(row.line, "login", Refusal("reorganisation.login", login=row.login)))
        if person is None or number is None:
            continue
        node = played.after[number]
        held = (person, row.role, number) in posts
        if row.act == "end" and not held:
            found.append(Trouble(row.line, "role", Refusal("reorganisation.not_held", role=row.role)))
        if row.act == "begin" and node.gone:
            found.append(Trouble(row.line, "code", Refusal("unit.dissolved", unit=node.name)))
        elif row.act == "begin" and not role_fits(row.role, kinds.get(node.kind)):
            found.append(Trouble(row.line, "role", Refusal("post.role_unit", role=row.role, unit=node.name)))
        elif row.act == "begin" and held:
            found.append(Trouble(row.line, "role", Refusal("post.held", role=row.role)))
    return found


def people_of(db: Session, rows: Iterable[Row]) -> Mapping[str, int]:
    """Numbers of the people that rows name, by login as it is compared, which is as it is kept."""
    found: dict[str, int] = {}
    for some in pieces(sorted({compared(row.login) for row in rows})):
        asked = select(Account.login, Account.person_id).where(Account.login.in_(some))
        found |= {login: person for login, person in db.execute(asked)}
    return found


def _held(db: Session, people: Iterable[int], on: date) -> set[tuple[int, str, int | None]]:
    """Who holds which role where on a day."""
    found: set[tuple[int, str, int | None]] = set()
    for some in pieces(sorted(set(people))):
        asked = select(Post.person_id, Post.role, Post.unit_id).where(Post.person_id.in_(some), held_on(on))
        found |= {(person, role, unit_id) for person, role, unit_id in db.execute(asked)}
    return found


def _collisions(db: Session, reorganisation: Reorganisation, rows: Sequence[Row]) -> list[Trouble]:
    """Other open reorganisations that name a unit of this one: told at the row, with the other's line.
    Against one that is decided nothing may be decided that touches the same unit; two drafts are only
    told (`told`)."""
    found = []
    for other, line, row in told(db, reorganisation, rows):
        if other.state == "decided":
            values = {"document": other.doc_symbol or str(other.id), "line": line}
            found.append(Trouble(row.line, "code", Refusal("reorganisation.collides", **values)))
    return found


def told(
    db: Session, reorganisation: Reorganisation, rows: Sequence[Row]
) -> list[tuple[Reorganisation, int, Row]]:
    """Where open reorganisations collide: the other one, its line, and the row here."""
    open_ = Reorganisation.state.in_(("draft", "decided")) & (Reorganisation.id != (reorganisation.id or 0))
    by_code: dict[str, Row] = {}
    for row in rows:
        if row.act not in PEOPLE_ACTS:
            for code in named_codes([row]):
                by_code.setdefault(compared(code), row)
    found = []
    for other in db.scalars(select(Reorganisation).where(open_).order_by(Reorganisation.id)):
        for row in rows_of(other):
            here = by_code.get(compared(row.code))
            if here is not None and row.act not in PEOPLE_ACTS:
                found.append((other, row.line, here))
    return found
