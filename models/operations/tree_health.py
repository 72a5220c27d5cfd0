"""The dated tree examined by `doctor`: a move, a dissolution or a handover that an earlier version, or
somebody in the database's own shell, did by half is found and told, with how to mend it.

Units and spells are read once; what hangs on them is counted by the database, so statements do not grow
with units. Examining changes nothing; what can be told from units and spells, `mend` puts right.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sqlalchemy import ColumnElement, Engine, Table, and_, bindparam, func, select, update
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import Base
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.spelling import compared, fold, sort_key
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.operations.migrate import newest, revision_of
from models.people.people import misplaced, settle
from models.platform.bulk_rows import update_rows
from models.platform.journal import record
from models.scoring.grade_sums import carry_all_over, rebuild
from models.signin.signins import without_issuer
from models.totals.folding import astray, mark_all
from models.totals.form_sums import rebuild_forms
from models.units.codes import TWIN
from models.units.units import EVER, NEVER, Unit, UnitKind
from models.workflow.redirecting import in_vain
from models.workflow.tables import NAMED, Route, Step

SHOWN = 3
"""So many are named; of the others the number is told."""
UNITS = Base.metadata.tables["unit"]
SPELLS = Base.metadata.tables["unit_spell"]


@dataclass(frozen=True)
class Tree:
    """Units by number and their spells by day, read in three statements."""

    units: dict[int, Any]
    spells: dict[int, list[Any]]
    cells: frozenset[str]

    def stands_as_cell(self, number: int) -> bool:
        """Whether a unit is a cell that was not dissolved."""
        unit = self.units.get(number)
        return unit is not None and unit.dissolved_on is None and unit.kind_code in self.cells


def read_tree(db: Session) -> Tree:
    """The whole tree as it stands in the database, as plain rows."""
    spells: dict[int, list[Any]] = {}
    for spell in db.execute(select(SPELLS).order_by(SPELLS.c.unit_id, SPELLS.c.starts_on)):
        spells.setdefault(spell.unit_id, []).append(spell)
    units = {row.id: row for row in db.execute(select(UNITS).order_by(UNITS.c.id))}
    return Tree(units, spells, frozenset(db.scalars(select(UnitKind.code).where(UnitKind.is_cell))))


def tree_findings(engine: Engine) -> Iterator[Refusal]:
    """Everything that is wrong with the tree; a schema that is not the newest is not examined."""
    reading = engine.execution_options(reading=True)
    with reading.connect() as connection:
        if revision_of(connection) != newest():
            return
    with open_session(reading, SYSTEM) as db:
        yield from examine(db)


def examine(db: Session) -> Iterator[Refusal]:
    """The same of an open session of the program: one finding for each
    kind of fault, however many units have it."""
    tree = read_tree(db)
    for code, check in CHECKS.items():
        wrong = check(db, tree)
        if wrong:
            more = " ..." if len(wrong) > SHOWN else ""
            yield Refusal(code, count=len(wrong), what=", ".join(wrong[:SHOWN]) + more)


def places(_db: Session, tree: Tree) -> list[str]:
    """Units that stand elsewhere than under their superior, or than their spell of today says."""
    return [unit.code for unit in tree.units.values() if not _is_placed(tree, unit)]


def _is_placed(tree: Tree, unit: Any) -> bool:
    above = tree.units.get(unit.parent_id)
    if unit.path != f"{above.path if above is not None else ''}{unit.id}.":
        return False
    spell = next((each for each in tree.spells.get(unit.id, ()) if each.ends_on is None), None)
    same = ("path", "parent_id", "kind_code", "name")
    return spell is None or all(getattr(spell, name) == getattr(unit, name) for name in same)


def unbroken(_db: Session, tree: Tree) -> list[str]:
    """Units whose spells leave a gap or overlap, or whose last spell does
    not say the same as the unit: open while it stands, ended with it."""
    return [unit.code for unit in tree.units.values() if not _is_unbroken(unit, tree.spells.get(unit.id, []))]


def _is_unbroken(unit: Any, spells: list[Any]) -> bool:
    joined = all(earlier.ends_on == later.starts_on for earlier, later in pairwise(spells))
    return bool(spells) and joined and spells[-1].ends_on == unit.dissolved_on


def counted_once(_db: Session, tree: Tree) -> list[str]:
    """Units that some quarter counts twice or not at all."""
    return [tree.units[number].code for number, spells in tree.spells.items() if not _is_whole(spells)]


def _is_whole(spells: list[Any]) -> bool:
    ordered = sorted(spells, key=lambda each: (each.counts_from, each.counts_until))
    joined = all(earlier.counts_until == later.counts_from for earlier, later in pairwise(ordered))
    return joined and ordered[0].counts_from == EVER and ordered[-1].counts_until == NEVER


def owners(db: Session, tree: Tree) -> list[str]:
    """Units that answer for duties of a quarter in which they did not exist. (That
    a duty has one owner only is held by its table: one row for each duty.)"""
    return [f"{code} ({quarter.roman})" for code, quarter in _absent(db, tree)]


def _absent(db: Session, tree: Tree) -> list[tuple[str, Quarter]]:
    found = select(Duty.unit_id, Duty.quarter).where(Duty.applicable).distinct()
    rows = db.execute(found.order_by(Duty.quarter, Duty.unit_id)).all()
    return [
        (tree.units[number].code, Quarter.of(day))
        for number, day in rows
        if not _existed(tree.spells.get(number, []), Quarter.of(day))
    ]


def _existed(spells: list[Any], quarter: Quarter) -> bool:
    return any(
        spell.starts_on <= quarter.last and (spell.ends_on is None or spell.ends_on > quarter.first)
        for spell in spells
    )


def desks(db: Session, tree: Tree) -> list[str]:
    """What is under way and waits for a unit that is dissolved and where nobody is left to take the next
    step (until then its people finish what is open; workflow/redirecting.py), and published steps that name
    a dissolved one."""
    waiting = [f"{item.__tablename__} {tree.units[item.unit_id].code}" for item in in_vain(db)]
    named = select(Step.code, Unit.code).join(Route, Route.id == Step.route_id)
    named = named.join(Unit, Unit.id == Step.desk_id).where(
        Unit.dissolved_on.is_not(None), Route.state == "published", Step.actor == NAMED
    )
    return waiting + [f"{step} {code}" for step, code in db.execute(named.order_by(Step.id))]


def custodians(_db: Session, tree: Tree) -> list[str]:
    """Units whose records are with one that is no standing cell, or that are cells and have their own."""
    kept = [unit for unit in tree.units.values() if unit.custodian_id is not None]
    return [unit.code for unit in kept if _wrongly_kept(tree, unit)]


def _wrongly_kept(tree: Tree, unit: Any) -> bool:
    return tree.stands_as_cell(unit.id) or not tree.stands_as_cell(unit.custodian_id)


def headcounts(db: Session, tree: Tree) -> list[str]:
    """Units whose members of a day are counted elsewhere than where they stood."""
    table = Base.metadata.tables["headcount"]
    rows = db.scalars(select(table.c.unit_id).where(_astray(table, "as_of")).distinct())
    return sorted(tree.units[number].code for number in rows)


def rows_astray(db: Session, _tree: Tree) -> list[str]:
    """Tables with rows that should have gone along with their unit, or should have stayed, and how many."""
    wrong = []
    for table, follows in _following():
        n = db.scalar(select(func.count()).select_from(table).where(_astray(table, follows))) or 0
        wrong += [f"{table.name} ({n})"] if n and table.name != "headcount" else []
    return wrong


def _following() -> list[tuple[Table, str]]:
    """Tables whose rows follow their unit and what they follow it by, owners before what hangs on them."""
    said = {mapper.local_table: mapper.class_.follows for mapper in Base.registry.mappers}
    tables = [(table, said.get(table, "")) for table in Base.metadata.sorted_tables]
    return [(table, follows) for table, follows in tables if follows and "unit_id" in table.c]


def _astray(table: Table, follows: str) -> ColumnElement[bool]:
    """Rows of a table that stand elsewhere than it says they follow. What a dissolved
    unit left goes along with its superior, so its place of today is right as well."""
    gone = UNITS.alias("gone")
    along = select(gone.c.id).where(
        gone.c.id == table.c.unit_id, gone.c.dissolved_on.is_not(None), gone.c.path == table.c.path
    )
    return and_(table.c.unit_id.is_not(None), table.c.path != _right(table, follows), ~along.exists())


def _right(table: Table, follows: str) -> Any:
    """Where a row stands rightly: as `repath` (models/units/following.py) leaves it."""
    column = table.c.get(follows)
    if column is None:
        right = select(UNITS.c.path).where(UNITS.c.id == table.c.unit_id)
    elif column.foreign_keys:
        owner = next(iter(column.foreign_keys)).column.table
        right = select(owner.c.path).where(owner.c.id == column)
    else:
        right = _stood(table).where(SPELLS.c.counts_from <= column, SPELLS.c.counts_until > column)
    return right.correlate(table).limit(1).scalar_subquery()


def _stood(table: Any) -> Any:
    return select(SPELLS.c.path).where(SPELLS.c.unit_id == table.c.unit_id)


def codes(_db: Session, tree: Tree) -> list[str]:
    """Codes that are the same in other letters, and those whose keys say otherwise than they read."""
    borne = Counter(compared(unit.code) for unit in tree.units.values())
    keys = _code_keys(tree)
    found = (u for u in tree.units.values() if borne[compared(u.code)] > 1 or u.code_key != keys[u.id])
    return sorted((unit.code for unit in found), key=lambda code: (compared(code), code))


def _code_keys(tree: Tree) -> dict[int, str]:
    """The key of each unit's code, by number: of several that are the same one for each."""
    keys = {number: compared(unit.code) for number, unit in tree.units.items()}
    borne = Counter(keys.values())
    return {number: key if borne[key] == 1 else f"{key}{TWIN}{number}" for number, key in keys.items()}


def sums(db: Session, tree: Tree) -> list[str]:
    """Units whose sums are not what stands below them and what they held themselves."""
    return sorted({tree.units[int(place.split(".")[-2])].code for place in astray(db)})


CHECKS: dict[str, Callable[[Session, Tree], list[str]]] = {
    "tree.codes": codes,
    "tree.places": places,
    "tree.spells": unbroken,
    "tree.counts": counted_once,
    "tree.headcounts": headcounts,
    "tree.rows": rows_astray,
    "tree.sums": sums,
    "tree.owners": owners,
    "tree.desks": desks,
    "tree.custodians": custodians,
    "tree.accounts": lambda db, _tree: misplaced(db),
    "tree.issuers": lambda db, _tree: [account.login for account in without_issuer(db)],
}
"""What is examined, by the code of what is told, in the order in which it is to be mended."""
SOUND = ("tree.spells", "tree.counts")
"""What everything else is mended by; where it is wrong itself, only a backup helps."""


def mend(db: Session) -> dict[str, int]:
    """Put right what follows from the history of units: where they stand, where rows and members stand, who
    answers for duties, custodians that are none (then sealed), where accounts stand. Returns how many of
    each, journalled; run again, it changes nothing. Raises the finding where the history itself is wrong, or
    says of one day what cannot be a tree.
    """
    tree = read_tree(db)
    for code in SOUND:
        _need(code, CHECKS[code](db, tree))
    done = {"unit": _put_back(db, tree), "code": _put_codes_right(db, tree)}
    tree = read_tree(db)
    for table, follows in _following():
        moved = update(table).where(_astray(table, follows)).values(path=_right(table, follows))
        done[table.name] = db.connection().execute(moved).rowcount
    carry_all_over(db)
    wrong = astray(db)
    if wrong:
        rebuild(db)
        rebuild_forms(db)
    if wrong or done.get("duty"):
        mark_all(db)
    done["unit_sum"] = len(wrong)
    bad = [u.id for u in tree.units.values() if u.custodian_id is not None and _wrongly_kept(tree, u)]
    db.connection().execute(update(UNITS).where(UNITS.c.id.in_(bad)).values(custodian_id=None))
    absent = _absent(db, tree)
    for quarter in sorted({quarter for _code, quarter in absent}):
        open_period(db, quarter)
    done |= {"custodian": len(bad), "owner": len(absent), "account": settle(db)}
    done = {name: n for name, n in done.items() if n}
    if done:
        top = db.scalars(select(Unit).where(Unit.parent_id.is_(None)).order_by(Unit.id).limit(1)).one()
        record(db, SYSTEM, "unit.mend", top, top.id, rows=sum(done.values()))
    return done


def _need(code: str, wrong: list[str]) -> None:
    if wrong:
        raise Refusal(code, count=len(wrong), what=", ".join(wrong[:SHOWN]))


def _put_back(db: Session, tree: Tree) -> int:
    """Units that stand elsewhere than their history says, or are called otherwise, go back to what it says:
    every act writes the history, with its document, and what was done by half or past the program did not.
    How many. A dissolved one goes along with its superior."""
    if not places(db, tree):
        return 0
    now = {number: spells[-1] for number, spells in tree.spells.items() if spells[-1].ends_on is None}
    above = {n: now[n].parent_id if n in now else unit.parent_id for n, unit in tree.units.items()}
    paths = {n: _path(n, above) for n in above}
    _need("tree.history", [tree.units[n].code for n, spell in now.items() if spell.path != paths[n]])
    rows = []
    for n, unit in tree.units.items():
        spell = now.get(n, unit)
        row = {"parent_id": above[n], "path": paths[n], "kind_code": spell.kind_code, "name": spell.name}
        if any(getattr(unit, name) != value for name, value in row.items()):
            words = {"search_key": fold(spell.name), "sort_key": sort_key(spell.name)}
            rows.append({"was_id": n, "row_version": unit.row_version + 1, **row, **words})
    update_rows(db, UNITS, ("id",), rows)
    db.expire_all()
    return len(rows)


def _put_codes_right(db: Session, tree: Tree) -> int:
    """Keys of codes become what the codes read: one that is nobody else's any more is found again however it
    is typed. How many."""
    keys = _code_keys(tree)
    wrong = [unit for number, unit in tree.units.items() if unit.code_key != keys[number]]
    rows = [{"was_id": unit.id, "code_key": keys[unit.id], "code_search": fold(unit.code)} for unit in wrong]
    update_rows(db, UNITS, ("id",), rows)
    own = (SPELLS.c.unit_id == bindparam("unit")) & (SPELLS.c.code == bindparam("borne"))
    told = [{"unit": unit.id, "borne": unit.code, "key": keys[unit.id]} for unit in wrong]
    if told:
        db.connection().execute(update(SPELLS).where(own).values(code_key=bindparam("key")), told)
    return len(rows)


def _path(number: int, above: Mapping[int, int | None]) -> str:
    """Where a unit stands by these superiors; nowhere where they lead in a circle."""
    way: list[int] = []
    each: int | None = number
    while each is not None:
        if each in way:
            return ""
        way.append(each)
        each = above.get(each)
    return "".join(f"{n}." for n in reversed(way))
