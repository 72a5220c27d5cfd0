"""A reorganisation from its draft to its day, and back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.people.notices import Notice
from models.people.people import Post, principal_of
from models.platform.journal import JournalRow
from models.reorganisation.acts import amend, decide, draft, drop, propose, set_rows, withdraw
from models.reorganisation.checks import judge, told
from models.reorganisation.countering import counter
from models.reorganisation.enforcing import enforce, round_
from models.reorganisation.proof import fingerprint, prove
from models.reorganisation.reading import rows_of
from models.reorganisation.tables import Reorganisation
from models.reports.content import content, report_of
from models.units.acts import Decision, move
from models.units.succession import acts_of, by_old_code, predecessors, successors
from models.units.units import Unit, UnitSpell, subtree_on
from tests.make import LONG_AGO, QUARTER, quarter_of, somebody, unit
from tests.models.cast import Cast

SOON = date(2019, 2, 1)
Rows = list[dict[str, str]]


@pytest.fixture(autouse=True)
def january() -> None:
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))


@pytest.fixture
def e(cast: Cast) -> Unit:
    """Another committee of the Bloc."""
    return unit(cast.db, "grassroots_committee", cast.bloc, "Đảng bộ Sở Kia")


@pytest.fixture
def boss(db: Session) -> Principal:
    """An administrator."""
    return principal_of(db, somebody(db, "administrator", None).id)


def drafted(
    db: Session, by: Principal, rows: Rows, on: date = SOON, symbol: str = "12-QĐ/TU"
) -> Reorganisation:
    one = draft(db, by, doc_symbol=symbol, doc_date=date(2019, 1, 18), on=on)
    return set_rows(db, by, one, one.row_version, rows)


def decided(
    db: Session, by: Principal, rows: Rows, on: date = SOON, symbol: str = "12-QĐ/TU"
) -> Reorganisation:
    one = drafted(db, by, rows, on, symbol)
    db.flush()
    return decide(db, by, one, one.row_version, fingerprint(db, one, judge(db, one, by)))


def lived(db: Session, day: date) -> list[int]:
    """The worker's round on a day, in one transaction."""
    set_clock(datetime(day.year, day.month, day.day, 1, tzinfo=UTC))
    return round_(lambda act: act(db))


def codes(where: Unit, db: Session, day: date) -> set[str]:
    return {spell.code for spell in subtree_on(db, where.id, day)}


def test_it_takes_effect_on_its_day_and_not_before(db: Session, cast: Cast, e: Unit, boss: Principal) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    assert lived(db, date(2019, 1, 31)) == [] and cast.c1.parent_id == cast.d.id
    assert lived(db, SOON) == [one.id]
    db.expire_all()
    assert cast.c1.parent_id == e.id and cast.c1.path == f"{e.path}{cast.c1.id}."
    assert cast.c1.code in codes(cast.d, db, date(2019, 1, 31)) - codes(cast.d, db, SOON)
    assert (one.state, one.counts_from) == ("enforced", SOON) and one.settled_at is not None
    assert lived(db, date(2019, 2, 2)) == []


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


def test_a_day_inside_a_reported_quarter_counts_from_the_first_open_one(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    quarter_of(db, cast.c1)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    before = content(db, report_of(db, SYSTEM, cast.d, QUARTER))["figures"]
    one = drafted(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}], on=date(2018, 12, 15))
    judged = judge(db, one, boss)
    assert judged.sound and judged.counts_from == date(2019, 1, 1)
    decide(db, boss, one, one.row_version, fingerprint(db, one, judged))
    lived(db, date(2019, 1, 20))
    act = acts_of(db, cast.c1.id)[0]
    assert (act.on, act.decided_on) == (date(2019, 1, 1), date(2018, 12, 15))
    assert content(db, report_of(db, SYSTEM, cast.d, QUARTER))["figures"] == before


def test_only_what_was_shown_is_decided(db: Session, cast: Cast, e: Unit, boss: Principal) -> None:
    one = drafted(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    seen = fingerprint(db, one, judge(db, one, boss))
    set_rows(db, boss, one, one.row_version, [{"act": "move", "code": cast.c2.code, "to": e.code}])
    with pytest.raises(Refusal, match="stale"):
        decide(db, boss, one, one.row_version, seen)
    somebody(db, "committee_deputy", cast.d)
    seen = fingerprint(db, one, judge(db, one, boss))
    somebody(db, "committee_deputy", cast.d, "hai")
    with pytest.raises(Refusal, match="stale"):
        decide(db, boss, one, one.row_version, seen)


def test_what_is_wrong_is_told_at_its_line_and_nothing_is_decided(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = drafted(db, boss, [{"act": "move", "code": "KHONG", "to": e.code}], symbol="")
    found = [(t.line, t.field) for t in judge(db, one, boss).troubles]
    assert found == [(0, "doc_symbol"), (1, "code")]
    with pytest.raises(Refusal, match=r"reorganisation\.troubles"):
        decide(db, boss, one, one.row_version, "x")
    with pytest.raises(Refusal, match=r"reorganisation\.troubles"):
        propose(db, boss, one, one.row_version)


def test_who_may_draft_and_decide(db: Session, cast: Cast, e: Unit) -> None:
    officer, secretary = cast.who("board_officer", cast.bloc), cast.who("bloc_secretary", cast.bloc)
    one = drafted(db, officer, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    seen = fingerprint(db, one, judge(db, one, officer))
    with pytest.raises(Refusal, match=r"access\.denied"):
        decide(db, officer, one, one.row_version, seen)
    for role, where in (("committee_secretary", cast.d), ("cell_secretary", cast.c1)):
        with pytest.raises(Refusal, match=r"access\.denied"):
            drafted(db, cast.who(role, where), [])
    assert decide(db, secretary, one, one.row_version, seen).state == "decided"
    foreign = unit(db, "bloc")
    two = drafted(db, officer, [{"act": "move", "code": cast.c2.code, "to": foreign.code}], symbol="13-QĐ/TU")
    assert [t.refusal.code for t in judge(db, two, officer).troubles] == ["access.denied"]


def test_it_is_withdrawn_until_its_day_with_a_reason(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    with pytest.raises(Refusal, match=r"reorganisation\.decided"):
        set_rows(db, boss, one, one.row_version, [])
    with pytest.raises(Refusal):
        withdraw(db, boss, one, one.row_version, " ")
    withdraw(db, boss, one, one.row_version, "Chưa xong nhân sự")
    assert one.state == "draft" and lived(db, SOON) == []
    with pytest.raises(Refusal, match=r"reorganisation\.not_decided"):
        withdraw(db, boss, one, one.row_version, "Lại")
    amend(db, boss, one, one.row_version, doc_symbol="13-QĐ/TU", doc_date=None, on=SOON)
    drop(db, boss, one, one.row_version)
    assert db.scalar(select(func.count(Reorganisation.id))) == 0


def test_two_open_ones_that_touch_a_unit_are_told_and_one_waits_for_the_other(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    rows: Rows = [{"act": "move", "code": cast.c1.code, "to": e.code}]
    first, second = drafted(db, boss, rows), drafted(db, boss, rows, symbol="13-QĐ/TU")
    assert [(other.id, line) for other, line, _row in told(db, second, rows_of(second))] == [(first.id, 1)]
    assert judge(db, second, boss).sound
    decide(db, boss, first, first.row_version, fingerprint(db, first, judge(db, first, boss)))
    assert [t.refusal.code for t in judge(db, second, boss).troubles] == ["reorganisation.collides"]


def test_what_fails_by_its_day_is_told_a_day_before_and_on_the_day_and_tried_again(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    move(db, SYSTEM, cast.c1, e, Decision(date(2019, 1, 15)))

    def notices() -> list[str]:
        return list(db.scalars(select(Notice.kind).where(Notice.account_id == boss.account_id)))

    lived(db, date(2019, 1, 31))
    assert notices() == ["reorganisation_warned"]
    assert lived(db, SOON) == [] and one.state == "decided" and "reorganisation.troubles" in one.stuck
    lived(db, SOON)
    assert notices() == ["reorganisation_warned", "reorganisation_stuck"]
    move(db, SYSTEM, cast.c1, cast.d, Decision(date(2019, 1, 16)))
    assert lived(db, SOON) == [one.id]


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
        if post.person.name.endswith(cast.d.code)
    }
    assert ("committee_secretary", e.id) in held and ("committee_officer", cast.g.id) in held
    assert ("committee_secretary", cast.d.id) not in held
    ended = db.scalars(select(Post).where(Post.unit_id == cast.g.id, Post.ends_on == SOON)).all()
    assert [post.role for post in ended] == ["cell_secretary"]


REFUSED_POSTS = [
    ({"act": "begin", "login": "khong.co", "role": "committee_officer"}, "login", "reorganisation.login"),
    ({"act": "begin", "login": "{d}", "role": "cell_clerk"}, "role", "post.role_unit"),
    ({"act": "begin", "login": "{d}", "role": "committee_secretary"}, "role", "post.held"),
    ({"act": "end", "login": "{d}", "role": "committee_deputy"}, "role", "reorganisation.not_held"),
]


@pytest.mark.parametrize(("row", "field", "code"), REFUSED_POSTS)
def test_a_post_that_cannot_be_is_told_at_its_line(
    db: Session, cast: Cast, boss: Principal, row: dict[str, str], field: str, code: str
) -> None:
    login = f"{cast.d.code}.committee_secretary".lower()
    one = drafted(db, boss, [row | {"code": cast.d.code, "login": row["login"].format(d=login)}])
    assert [(t.field, t.refusal.code) for t in judge(db, one, boss).troubles] == [(field, code)]


def test_the_proof_counts_before_and_after_and_names_what_differs(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    quarter_of(db, cast.c1)
    rows: Rows = [
        {"act": "move", "code": cast.c1.code, "to": e.code},
        {"act": "merge", "code": cast.c2.code, "to": cast.c1.code},
    ]
    one = drafted(db, boss, rows, on=date(2019, 1, 20))
    proof = prove(db, one, judge(db, one, boss))
    assert [counted.quarter for counted in proof.quarters] == [Quarter(2019, 1)]
    lines = {line.figure: line for line in proof.quarters[0].lines}
    assert (lines["cells"].before, lines["cells"].after) == (2, 1)
    assert lines["cells"].because == [(cast.c2.name, -1)]
    assert (lines["members"].before, lines["members"].after) == (26, 12)
    assert (lines["owed"].before, lines["owed"].after) == (6, 3)
    assert lines["held"].before == lines["held"].after
    branches = {
        branch.name: (branch.cells_before, branch.cells_after) for branch in proof.quarters[0].branches
    }
    assert branches[e.name] == (0, 1) and branches[cast.d.name] == (2, 0)


def test_the_counter_act_takes_it_back_and_is_checked_like_any_other(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    rows: Rows = [
        {"act": "move", "code": cast.c1.code, "to": e.code, "name": "Chi bộ A"},
        {"act": "found", "code": "N1", "to": e.code, "name": "Chi bộ mới", "kind": "subordinate_cell"},
        {"act": "merge", "code": cast.c2.code, "to": cast.c1.code},
    ]
    name, kind = cast.c1.name, cast.c2.kind_code
    one = decided(db, boss, rows)
    lived(db, SOON)
    db.expire_all()
    later = date(2019, 3, 1)
    back = counter(db, boss, one, doc_symbol="20-QĐ/TU", on=later)
    judged = judge(db, back, boss)
    assert back.undoes_id == one.id and not judged.troubles
    decide(db, boss, back, back.row_version, fingerprint(db, back, judged))
    assert lived(db, later) == [back.id]
    db.expire_all()
    assert cast.c1.parent_id == cast.d.id and cast.c1.name == name
    assert db.scalars(select(Unit.dissolved_on).where(Unit.code == "N1")).one() == later
    again = db.scalars(select(Unit).where(Unit.code == f"{cast.c2.code}-2")).one()
    assert again.kind_code == kind and again.parent_id == cast.d.id
    with pytest.raises(Refusal, match=r"reorganisation\.not_enforced"):
        counter(db, boss, drafted(db, boss, rows, symbol="x"), doc_symbol="", on=later)


def test_nobody_enforces_before_the_day_or_what_is_not_decided(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = drafted(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    with pytest.raises(Refusal, match=r"reorganisation\.not_decided"):
        enforce(db, SYSTEM, one)
    decide(db, boss, one, one.row_version, fingerprint(db, one, judge(db, one, boss)))
    with pytest.raises(Refusal, match=r"reorganisation\.early"):
        enforce(db, SYSTEM, one)


def test_each_step_stands_in_the_journal_and_those_it_touches_are_told(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}])
    lived(db, SOON)
    acts = list(db.scalars(select(JournalRow.act).where(JournalRow.subject == "reorganisation")))
    assert acts == [f"reorganisation.{name}" for name in ("draft", "rows", "decide", "enforce")]
    told_ = set(db.scalars(select(Notice.kind).where(Notice.subject_id == one.id)))
    assert told_ == {"reorganisation_decided", "reorganisation_enforced"}
    who = {n.account_id for n in db.scalars(select(Notice).where(Notice.kind == "reorganisation_enforced"))}
    assert cast.who("cell_secretary", cast.c1).account_id in who
    assert cast.who("cell_secretary", cast.c3).account_id not in who


def test_a_code_is_found_by_its_old_name_and_a_gone_unit_by_the_one_that_went_on(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    old = cast.c1.code
    rows: Rows = [
        {"act": "change", "code": old, "new_code": "MOI-1"},
        {"act": "merge", "code": cast.c2.code, "to": old},
    ]
    decided(db, boss, rows)
    lived(db, SOON)
    db.expire_all()
    assert by_old_code(db, old) is cast.c1 and by_old_code(db, cast.c2.code) is cast.c1
    assert by_old_code(db, "KHONG") is None


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
