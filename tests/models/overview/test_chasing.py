"""Duties as lists: the ones behind a number, counts by quarter, one act that reminds of what is missing."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.base import set_clock
from models.core.periods import Quarter
from models.directives.closing import close, version_of
from models.duties.acts import excuse
from models.duties.opening import open_period
from models.duties.tables import STATES, Duty
from models.overview.chasing import about_these, chase, chased_after, listed, not_to_be_done, to_be_done
from models.overview.tally import Below, by_quarter
from models.people.notices import Notice
from models.platform.journal import JournalRow
from tests.models.cast import Cast
from tests.models.letters import LETTER, issued
from tests.models.overview.owing import IV, report_duty, told


def test_one_act_reminds_each_missing_duty_once_a_day_and_only_ones_own_units(
    cast: Cast, db: Session
) -> None:
    open_period(db, IV)
    duties = list(db.scalars(select(Duty).where(Duty.source == "report", Duty.quarter == IV.first)))
    boss = cast.who("committee_officer", cast.d)
    today = date(2019, 1, 20)

    assert chase(db, boss, duties, words, today) > 0
    assert told(db, "chase") == {cast.c1.id, cast.c2.id, cast.c3.id, cast.s.id}
    assert chase(db, boss, duties, words, today) == 0
    assert chase(db, boss, duties, words, date(2019, 1, 21)) > 0


def words(_duty: Duty) -> dict[str, str]:
    return {"vi": "báo cáo quý IV/2018", "en": "report IV/2018"}


def test_what_is_excused_or_not_missing_yet_is_not_chased_and_each_act_is_kept(
    cast: Cast, db: Session
) -> None:
    open_period(db, IV)
    boss = cast.who("committee_officer", cast.d)
    first, second = report_duty(db, cast.c1), report_duty(db, cast.c2)
    excuse(db, boss, first, first.row_version, "Đang kiện toàn")
    assert chase(db, boss, [first, second], words, second.due_on) == 0
    assert chase(db, boss, [first, second], words, date(2019, 1, 20)) == 1
    (notice,) = db.scalars(select(Notice).where(Notice.kind == "chase"))
    assert notice.account_id == cast.who("cell_secretary", cast.c2).account_id
    assert (notice.values["unit"], notice.values["by"]) == (cast.c2.name, boss.name)
    assert notice.values["what"] == words(second)
    acts = db.scalars(select(JournalRow.unit_id).where(JournalRow.act == "duty.chase")).all()
    assert acts == [cast.c2.id]


def test_who_may_not_judge_a_duty_reminds_nobody_of_it(cast: Cast, db: Session) -> None:
    open_period(db, IV)
    duty = [report_duty(db, cast.c1)]
    for role, where in (("cell_secretary", cast.c1), ("committee_officer", cast.s)):
        assert chase(db, cast.who(role, where), duty, words, date(2019, 1, 20)) == 0
    assert told(db, "chase") == set()


def test_an_answer_that_is_not_taken_any_more_is_not_to_be_done(db: Session) -> None:
    set_clock(LETTER)
    cast = Cast(db)
    directive = issued(cast)
    set_clock(datetime(2018, 11, 12, 3, tzinfo=UTC))
    open_period(db, IV)
    answer = db.scalars(select(Duty).where(Duty.source == "answer", Duty.about_id == cast.d.id)).one()
    report = report_duty(db, cast.c1)
    assert to_be_done(db, [answer, report]) == [answer, report]
    boss = cast.who("bloc_secretary", cast.bloc)
    close(db, boss, directive, version_of(db, directive), date(2018, 11, 12), "Hết đợt")
    assert to_be_done(db, [answer, report]) == [report]
    assert to_be_done(db, []) == []
    day = date(2019, 1, 20)
    assert not_to_be_done(db, Below(cast.bloc.path, IV), day) == 2
    assert not_to_be_done(db, Below(cast.bloc.path, IV, "report"), day) == 0


def names(
    db: Session, path: str, day: date, state: str = "", source: str = "", but: int | None = None
) -> list[tuple[str, str]]:
    found = db.scalars(listed(Below(path, IV, source, but), day, state))
    return [(duty.source, duty.about_then.name) for duty in found]


def test_a_list_holds_what_its_number_counts_and_nothing_of_others(cast: Cast, db: Session) -> None:
    other = Cast(db)
    open_period(db, IV)
    excused = report_duty(db, cast.c1)
    excuse(db, cast.who("committee_officer", cast.d), excused, excused.row_version, "Đang kiện toàn")
    day, reports = date(2019, 1, 9), {"source": "report"}
    counts = by_quarter(db, dict.fromkeys([IV, Quarter(2017, 1)], cast.d.path), "report", day)
    assert set(counts[Quarter(2017, 1)].values()) == {0}
    for state, count in counts[IV].items():
        assert len(names(db, cast.d.path, day, state=state, **reports)) == count
    assert {state: n for state, n in counts[IV].items() if n} == {"excused": 1, "missing": 3, "open": 1}
    assert names(db, cast.d.path, day, state="excused", **reports) == [("report", cast.c1.name)]
    assert names(db, cast.d.path, day, state="still", **reports) == [("report", cast.d.name)]
    alone = by_quarter(db, {IV: cast.d.path}, "report", day, but=cast.d.id)[IV]
    assert alone["open"] == 0 and sum(alone.values()) == 4
    assert ("report", cast.d.name) not in names(db, cast.d.path, day, but=cast.d.id)
    units, below = [cast.d.id, cast.g.id], Below(cast.d.path, IV, "report")
    own = about_these(db, below, units, ("open",), day, 9)
    assert [duty.about_id for duty in own] == [cast.d.id]
    assert about_these(db, below, units, ("missing",), day, 9) == []
    assert len(about_these(db, Below(cast.bloc.path, IV, "report"), units, STATES, day, 1)) == 1
    everything = names(db, cast.d.path, day)
    assert {"report", "meeting"} <= {source for source, _name in everything}
    assert not {name for _source, name in everything} & {other.d.name, cast.g.name, cast.bloc.name}


def test_what_is_missing_is_reached_to_its_end_in_parts(cast: Cast, db: Session) -> None:
    open_period(db, IV)
    which, day, last, seen = Below(cast.bloc.path, IV), date(2019, 2, 1), 0, list[int]()
    while part := chased_after(db, which, day, last, 5):
        assert len(part) <= 5
        last = part[-1].id
        seen += [duty.id for duty in part]
    assert seen == sorted(duty.id for duty in db.scalars(listed(which, day, "missing"))) and len(seen) > 20
