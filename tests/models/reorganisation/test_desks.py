"""What the proof foretells of desks is what happens on the day: played on the plan, then lived through."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import set_clock
from models.directives.tables import DirectiveAnswer
from models.reorganisation.checks import judge
from models.reorganisation.proof import Affected, prove
from models.reports.tables import Report
from models.units.units import Unit
from models.workflow.redirecting import redirect_all
from tests.conftest import TODAY
from tests.make import quarter_of
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, issued, passed, submit
from tests.models.reorganised import SOON, Rows, decided, lived

LEAVE = ("committee_secretary", "committee_officer")


def ended(cast: Cast, e: Unit, *, left: bool) -> Rows:
    """D and S are dissolved, their cells go to E; `left`: the same decision ends the posts in D."""
    rows: Rows = [{"act": "move", "code": c.code, "to": e.code} for c in (cast.c1, cast.c2, cast.c3)]
    rows += [{"act": "dissolve", "code": u.code, "to": e.code} for u in (cast.s, cast.d)]
    logins = [(role, f"{cast.d.code}.{role}".lower()) for role in LEAVE] if left else []
    return rows + [{"act": "end", "code": cast.d.code, "login": who, "role": role} for role, who in logins]


def foretold(db: Session, boss: Principal, rows: Rows, kind: str) -> list[tuple[str, str, str]]:
    one = decided(db, boss, rows)
    found: tuple[Affected, ...] = prove(db, one, judge(db, one)).affected[kind]
    return [(each.unit, each.old, each.new) for each in found]


@pytest.mark.parametrize("left", [True, False])
def test_a_report_goes_where_the_proof_said_and_what_was_decided_stays(
    db: Session, cast: Cast, e: Unit, boss: Principal, left: bool
) -> None:
    """The tree of the quarter's last day says where: D is gone, the Bloc stands above it."""
    for cell in (cast.c1, cast.c2):
        quarter_of(db, cell)
        cast.step(cell, "submit", "cell_secretary")
    cast.step(cast.c2, "approve", "committee_secretary", cast.d)
    said = foretold(db, boss, ended(cast, e, left=left), "reports")
    assert said == ([(cast.c1.name, cast.d.name, cast.bloc.name)] if left else [])
    assert len(lived(db, SOON)) == 1
    redirect_all(db, SYSTEM)
    db.expire_all()
    desks = {r.unit_id: r.desk_unit_id for r in db.scalars(select(Report).where(Report.desk_unit_id > 0))}
    assert desks == {cast.c1.id: cast.bloc.id if left else cast.d.id, cast.c2.id: cast.d.id}


@pytest.mark.parametrize("left", [True, False])
def test_an_answer_goes_where_the_proof_said(
    db: Session, cast: Cast, e: Unit, boss: Principal, left: bool
) -> None:
    set_clock(LETTER)
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1)
    answer = submit(cast, directive, cast.c1, "cell_secretary", FULL)
    set_clock(TODAY)
    said = foretold(db, boss, ended(cast, e, left=left), "answers")
    moved = [row for row in said if row[1]]
    assert moved == ([(cast.c1.name, cast.d.name, cast.bloc.name)] if left else [])
    assert len(lived(db, SOON)) == 1
    redirect_all(db, SYSTEM)
    db.expire_all()
    assert db.get_one(DirectiveAnswer, answer.id).desk_unit_id == (cast.bloc.id if left else cast.d.id)


def test_where_the_whole_way_ends_the_tree_that_comes_out_decides(
    db: Session, cast: Cast, boss: Principal
) -> None:
    """A new root takes everything over, with somebody who decides there; the proof names it."""
    quarter_of(db, cast.c1)
    cast.step(cast.c1, "submit", "cell_secretary")
    rows: Rows = [{"act": "found", "code": "R1", "name": "Đảng bộ gốc mới", "kind": "bloc"}]
    rows += [{"act": "move", "code": u.code, "to": "R1"} for u in (cast.c1, cast.c2, cast.s, cast.g)]
    rows += [{"act": "dissolve", "code": u.code, "to": "R1"} for u in (cast.d, cast.bloc)]
    for where, role in ((cast.d, LEAVE[0]), (cast.d, LEAVE[1]), (cast.bloc, "board_officer")):
        login = f"{where.code}.{role}".lower()
        rows.append({"act": "end", "code": where.code, "login": login, "role": role})
    login = f"{cast.bloc.code}.bloc_secretary".lower()
    rows.append({"act": "end", "code": cast.bloc.code, "login": login, "role": "bloc_secretary"})
    rows.append({"act": "begin", "code": "R1", "login": login, "role": "bloc_secretary"})
    said = foretold(db, boss, rows, "reports")
    assert said == [(cast.c1.name, cast.d.name, "Đảng bộ gốc mới")]
    assert len(lived(db, SOON)) == 1
    redirect_all(db, SYSTEM)
    db.expire_all()
    root = db.scalars(select(Unit).where(Unit.code == "R1")).one()
    assert cast.report(cast.c1).desk_unit_id == root.id
