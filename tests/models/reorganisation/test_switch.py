"""The switch of the tree: every row it writes, and that it writes what single acts write."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import set_clock
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.operations.tree_health import examine
from models.people.people import Post
from models.reorganisation.acts import decide
from models.reorganisation.checks import judge
from models.reorganisation.proof import prove
from models.units.acts import Decision, dissolve, move
from models.units.succession import acts_of, by_old_code, predecessors, successors
from models.units.units import Unit, UnitSpell, spells, subtree_on
from tests.make import LONG_AGO, QUARTER, quarter_of, unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, Rows, decided, drafted, lived


def test_a_whole_bloc_is_dissolved_into_two_roots_with_every_kind_of_act(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    for where in (cast.c1, cast.c2, cast.c3):
        quarter_of(db, where, 2)
    rows: Rows = [
        {"act": "found", "code": "R1", "name": "Đảng bộ các cơ quan Đảng", "kind": "bloc"},
        {"act": "found", "code": "R2", "name": "Đảng bộ UBND", "kind": "bloc"},
        {"act": "move", "code": cast.d.code, "to": "R1", "name": "Đảng bộ Sở D (mới)"},
        {"act": "move", "code": e.code, "to": "R2"},
        {"act": "move", "code": cast.g.code, "to": "R2", "new_code": "G-moi"},
        {"act": "merge", "code": cast.c2.code, "to": cast.c1.code},
        {"act": "split", "code": "D9", "source": cast.c1.code, "name": "Chi bộ chín"},
        {"act": "dissolve", "code": cast.bloc.code, "to": "R1"},
    ]
    frozen = [(s.unit_id, s.path, s.name, s.code) for s in subtree_on(db, cast.bloc.id, QUARTER.last)]
    one = decided(db, boss, rows)
    assert lived(db, SOON) == [one.id]
    db.expire_all()
    r1, r2 = (db.scalars(select(Unit).where(Unit.code == code)).one() for code in ("R1", "R2"))
    assert cast.d.path == f"{r1.path}{cast.d.id}." and cast.c3.path.startswith(cast.d.path)
    assert cast.d.name == "Đảng bộ Sở D (mới)" and cast.g.code == "G-moi" and cast.g.parent_id == r2.id
    assert cast.bloc.dissolved_on == SOON and cast.bloc.successor_id == r1.id
    assert cast.c2.dissolved_on == SOON and cast.c2.custodian_id == cast.c1.id
    fresh = db.scalars(select(Unit).where(Unit.code == "D9")).one()
    assert fresh.kind_code == cast.c1.kind_code and fresh.parent_id == cast.d.id
    assert [kin.code for kin in predecessors(db, fresh.id)] == [cast.c1.code]
    assert {kin.code for kin in successors(db, cast.c2.id)} == {cast.c1.code}
    assert frozen == [(s.unit_id, s.path, s.name, s.code) for s in subtree_on(db, cast.bloc.id, QUARTER.last)]
    assert next(iter(acts_of(db, cast.d.id))).act == "move"
    assert by_old_code(db, "G-moi") is cast.g


def test_every_table_of_spells_holds_after_it(db: Session, cast: Cast, e: Unit, boss: Principal) -> None:
    """Exactly one open spell for what stands, at its path; one spell for each unit and day of a quarter."""
    rows: Rows = [
        {"act": "merge", "code": cast.d.code, "to": e.code},
        {"act": "change", "code": cast.c1.code, "name": "Chi bộ Một", "new_code": "M1"},
        {"act": "merge", "code": cast.c2.code, "to": cast.c1.code},
    ]
    decided(db, boss, rows)
    lived(db, SOON)
    db.expire_all()
    for where in db.scalars(select(Unit)):
        spells = list(
            db.scalars(select(UnitSpell).where(UnitSpell.unit_id == where.id).order_by(UnitSpell.id))
        )
        open_ = [s for s in spells if s.ends_on is None]
        assert len(open_) == (where.dissolved_on is None)
        if open_:
            kept = ("path", "name", "code", "kind_code", "parent_id", "sort_key", "search_key")
            assert [getattr(open_[0], k) for k in kept] == [getattr(where, k) for k in kept]
        for day in (date(2014, 1, 1), date(2018, 12, 31), date(2019, 1, 1), SOON, date(2030, 1, 1)):
            assert sum(s.counts_from <= day < s.counts_until for s in spells) == 1, (where.code, day)
    assert cast.c1.path.startswith(e.path) and cast.s.path.startswith(e.path)


def test_what_the_switch_writes_is_what_single_acts_write(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    """The same move by a reorganisation and by a decision on the unit's page: the same rows."""
    other = unit(db, "grassroots_committee", cast.bloc, "Đảng bộ Sở Nọ")
    open_period(db, QUARTER)
    for where in (cast.c1, cast.c2):
        quarter_of(db, where, 2)
    set_clock(datetime(2019, 2, 1, 1, tzinfo=UTC))
    move(db, SYSTEM, cast.c2, other, Decision(SOON, "12-QĐ/TU", date(2019, 1, 18)))
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))
    decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": other.code}])
    lived(db, SOON)
    db.expire_all()

    def shape(where: Unit) -> list[Any]:
        own = f".{where.id}."
        spells = db.scalars(select(UnitSpell).where(UnitSpell.unit_id == where.id).order_by(UnitSpell.id))
        duties = db.scalars(select(Duty).where(Duty.about_id == where.id).order_by(Duty.source, Duty.period))
        return [
            [(s.starts_on, s.ends_on, s.path.replace(own, ".N."), s.act, s.doc_symbol) for s in spells],
            [(d.source, d.period, d.path.replace(own, ".N."), d.done, d.due_on) for d in duties],
        ]

    assert shape(cast.c1) == shape(cast.c2)


def test_posts_end_and_begin_with_it_and_those_that_no_longer_fit_end(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    login = f"{cast.d.code}.committee_secretary".lower()
    rows: Rows = [
        {"act": "end", "code": cast.d.code, "login": login, "role": "committee_secretary"},
        {"act": "begin", "code": e.code, "login": login, "role": "committee_secretary"},
        {"act": "change", "code": cast.g.code, "kind": "grassroots_committee"},
        {"act": "begin", "code": cast.g.code, "login": login, "role": "committee_officer"},
    ]
    one = drafted(db, boss, rows)
    proof = prove(db, one, judge(db, one, boss))
    assert [a.unit for a in proof.affected["posts_misfit"]] == [cast.g.name]
    decide(db, boss, one, one.row_version, proof.sha256)
    lived(db, SOON)
    held = {
        (post.role, post.unit_id)
        for post in db.scalars(select(Post).where(Post.ends_on.is_(None)))
        if post.holder.endswith(cast.d.code)
    }
    assert ("committee_secretary", e.id) in held and ("committee_officer", cast.g.id) in held
    assert ("committee_secretary", cast.d.id) not in held
    ended = db.scalars(select(Post).where(Post.unit_id == cast.g.id, Post.ends_on == SOON)).all()
    assert [post.role for post in ended] == ["cell_secretary"]


def test_the_founded_day_of_a_new_superior_is_the_day_of_the_act(
    db: Session, cast: Cast, boss: Principal
) -> None:
    rows: Rows = [
        {
            "act": "found",
            "code": "N",
            "to": cast.bloc.code,
            "name": "Đảng bộ N",
            "kind": "grassroots_committee",
        },
        {"act": "move", "code": cast.c1.code, "to": "N"},
    ]
    decided(db, boss, rows)
    lived(db, SOON)
    made = db.scalars(select(Unit).where(Unit.code == "N")).one()
    assert made.founded_on == SOON and LONG_AGO < SOON


def test_a_unit_that_ended_before_goes_along_and_keeps_its_end(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    dissolve(db, SYSTEM, cast.c3, Decision(date(2019, 1, 10), "1-QĐ"), cast.c1)
    spells_ = [(s.id, s.path, s.ends_on) for s in spells(db, cast.c3.id)]
    decided(db, boss, [{"act": "merge", "code": cast.d.code, "to": e.code}])
    lived(db, SOON)
    db.expire_all()
    assert (cast.c3.dissolved_on, cast.c3.successor_id) == (date(2019, 1, 10), cast.c1.id)
    assert cast.c3.path == f"{cast.s.path}{cast.c3.id}." and cast.s.path.startswith(e.path)
    assert [(s.id, s.path, s.ends_on) for s in spells(db, cast.c3.id)] == spells_
    assert [str(each) for each in examine(db) if each.code != "tree.issuers"] == []
