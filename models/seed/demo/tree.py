"""The demonstration's units and people: one Bloc, 45 grassroots
cells, 45 committees, 2 sectional committees, 300 cells."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from random import Random

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.periods import EARLY_WINDOW, SHIPPED_WINDOW
from models.meetings.calendars import prescribe_window
from models.people.people import begin_post, enrol
from models.seed.demo.names import CELLS, COMMITTEES, OFFICES, person
from models.units.acts import establish
from models.units.amend import set_headcount
from models.units.units import Unit, get_unit

FOUNDED = date(2015, 6, 1)
SUBORDINATE = 255
SECTIONAL = (34, 4)
"""Committees (by their place in the list) that hold a sectional committee."""


@dataclass
class Bloc:
    """The tree made, in numbers: accounts by unit and role,
    cells, committees from the bottom up, members by cell."""

    root: int
    cells: list[int] = field(default_factory=list)
    committees: list[int] = field(default_factory=list)
    accounts: dict[tuple[int, str], int] = field(default_factory=dict)
    members: dict[int, int] = field(default_factory=dict)


def plant_tree(db: Session, luck: Random) -> Bloc:
    """Found the units, enrol the people, prescribe the windows; `db` is the program's own session."""
    root = establish(
        db, SYSTEM, parent=None, kind_code="bloc", name="Đảng bộ Khối các cơ quan tỉnh", code="K", on=FOUNDED
    )
    bloc = Bloc(root.id)
    shares = _shares(luck)
    for place, name in enumerate(COMMITTEES):
        _committee(db, bloc, luck, root, place, name, shares[place])
    for place, name in enumerate(CELLS, 1):
        _cell(db, bloc, luck, root, "grassroots_cell", f"Chi bộ {name}", f"C{place:02}")
    _staff(db, bloc, luck, root, ("bloc_secretary", "bloc_deputy", "board_head", "board_officer"))
    first = get_unit(db, bloc.cells[0])
    _staff(db, bloc, luck, first, ("cell_deputy", "cell_member", "follower"))
    return bloc


def _shares(luck: Random) -> list[int]:
    """How many cells each committee holds: three at least, `SUBORDINATE` together."""
    shares = [3] * len(COMMITTEES)
    for _ in range(SUBORDINATE - sum(shares)):
        place = luck.choice([p for p, count in enumerate(shares) if count < 11])
        shares[place] += 1
    for place in SECTIONAL:
        if shares[place] < 7:
            donor = shares.index(max(shares))
            shares[donor], shares[place] = shares[place], shares[donor]
    return shares


def _committee(db: Session, bloc: Bloc, luck: Random, root: Unit, place: int, name: str, share: int) -> None:
    code = f"D{place + 1:02}"
    unit = establish(
        db,
        SYSTEM,
        parent=root,
        kind_code="grassroots_committee",
        name=f"Đảng bộ {name}",
        code=code,
        on=FOUNDED,
    )
    section = None
    if place in SECTIONAL:
        section = establish(
            db,
            SYSTEM,
            parent=unit,
            kind_code="sectional_committee",
            name=f"Đảng bộ bộ phận khối trực thuộc {name}",
            code=f"{code}.B",
            on=FOUNDED,
        )
        _staff(db, bloc, luck, section, ("committee_secretary", "committee_officer"))
    for index in range(share):
        parent = section if section is not None and index % 2 else unit
        _cell(
            db,
            bloc,
            luck,
            parent,
            "subordinate_cell",
            f"Chi bộ {OFFICES[index % len(OFFICES)]}",
            f"{code}.{index + 1:02}",
        )
    _staff(db, bloc, luck, unit, ("committee_secretary", "committee_deputy", "committee_officer"))
    bloc.committees += [section.id, unit.id] if section is not None else [unit.id]
    prescribe_window(db, SYSTEM, unit, SHIPPED_WINDOW if place % 5 else EARLY_WINDOW, date(2018, 10, 1))


def _cell(db: Session, bloc: Bloc, luck: Random, parent: Unit, kind: str, name: str, code: str) -> None:
    unit = establish(db, SYSTEM, parent=parent, kind_code=kind, name=name, code=code, on=FOUNDED)
    members = max(4, round(luck.gauss(16, 4)))
    set_headcount(db, SYSTEM, unit, FOUNDED, members)
    _staff(db, bloc, luck, unit, ("cell_secretary", "cell_clerk"))
    bloc.cells.append(unit.id)
    bloc.members[unit.id] = members


def _staff(db: Session, bloc: Bloc, luck: Random, unit: Unit, roles: tuple[str, ...]) -> None:
    for role in roles:
        login = f"{unit.code}.{role.split('_')[-1]}".lower()
        account = enrol(db, SYSTEM, name=person(luck), login=login, unit=unit)
        begin_post(db, SYSTEM, account.person, role, unit, FOUNDED)
        bloc.accounts[unit.id, role] = account.id
