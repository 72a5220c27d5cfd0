"""What was sent up is one line where many wait for the same act, and says what the page behind it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import today
from models.duties.tables import Duty
from models.meetings.calendars import MeetingPlan, count_waiting, plan_meeting
from models.overview.questions import queue
from models.overview.waiting import SINGLES, Task, gathered, how_many, tasks
from models.people.people import Account, begin_post
from models.units.acts import Decision, move
from tests.make import LONG_AGO, as_, unit
from tests.models.cast import Cast
from tests.models.overview.desk import Desk
from tests.statements import counted

DAY = date(2019, 1, 9)


def sent(number: int, code: str = "decide", since: date = date(2019, 1, 5), **more: object) -> Task:
    return replace(Task(code, number, f"Chi bộ {number}", since=since, values={"quarter": "IV/2018"}), **more)  # type: ignore[arg-type]


def test_three_are_named_and_a_fourth_makes_one_line_of_them() -> None:
    few = [sent(n) for n in range(SINGLES)]
    assert gathered(few, DAY) == few
    (line,) = gathered([*few, sent(9, since=date(2019, 1, 2))], DAY)
    assert (line.code, line.number, line.unit, line.since, line.late) == (
        "many_decide",
        9,
        "Chi bộ 9",
        date(2019, 1, 2),
        False,
    )
    none = {"late": [], "more": 0, "again": [], "again_more": 0}
    assert line.values == {"quarter": "IV/2018", "n": 4, "days": 7, **none}


def test_the_late_ones_are_named_up_to_three_and_bring_the_line_forward() -> None:
    own = Task("write", 1, "Đảng bộ", date(2019, 1, 15))
    many = [sent(n, late=n < 5) for n in range(8)]
    line, other = gathered([own, *many], DAY)
    assert (line.late, other) == (True, own)
    assert (line.values["late"], line.values["more"]) == (
        [(0, "Chi bộ 0"), (1, "Chi bộ 1"), (2, "Chi bộ 2")],
        2,
    )
    assert [t.code for t in gathered([own, *(replace(t, late=False) for t in many)], DAY)] == [
        "write",
        "many_decide",
    ]


def test_receiving_and_deciding_two_directives_and_other_stops_are_not_thrown_together() -> None:
    first, second = (
        [sent(n, "answer_receive", values={"symbol": s, "directive": d, "state": "submitted"}) for n in r]
        for s, d, r in DIRECTIVES
    )
    stops = [Task("decide", 100 + n, "Chi bộ") for n in range(5)]
    found = gathered(
        [*first, *second, *[sent(n, "receive") for n in range(4)], *[sent(n + 50) for n in range(3)], *stops],
        DAY,
    )
    lines = {(t.code, t.values["n"], t.values.get("symbol")) for t in found if "n" in t.values}
    assert lines == {
        ("many_receive", 4, None),
        ("many_answer_receive", 4, "1-CV"),
        ("many_answer_receive", 5, "2-CV"),
    }
    assert [t.code for t in found if "n" not in t.values] == ["decide"] * 8


def test_the_line_of_many_names_three_that_were_submitted_again_and_counts_the_rest() -> None:
    changes = ("", "figures", "words", "", "nothing", "words")
    many = [
        sent(n, "answer_decide", values={"symbol": "1-CV", "directive": 1, "changed": changed})
        for n, changed in enumerate(changes)
    ]
    (line,) = gathered(many, DAY)
    told = [(1, "Chi bộ 1", "figures"), (2, "Chi bộ 2", "words"), (4, "Chi bộ 4", "nothing")]
    assert (line.values["again"], line.values["again_more"]) == (told, 1)
    (none,) = gathered([sent(n) for n in range(4)], DAY)
    assert (none.values["again"], none.values["again_more"]) == ([], 0)


DIRECTIVES = (("1-CV", 1, range(4)), ("2-CV", 2, range(10, 15)))


@pytest.fixture
def desk(db: Session) -> Desk:
    return Desk(db, 5)


def test_the_line_counts_what_the_desk_shows_and_names_who_came_late(desk: Desk, db: Session) -> None:
    duty = db.scalars(select(Duty).where(Duty.source == "report", Duty.about_id == desk.c2.id)).one()
    duty.due_on = date(2019, 1, 2)
    db.flush()
    found = [t for t in tasks(db, desk.boss, today()) if t.code == "decide"]
    assert len(found) == len(queue(db, desk.boss)) == 5
    (line,) = [t for t in gathered(tasks(db, desk.boss, today()), today()) if t.code == "many_decide"]
    assert (line.values["n"], line.values["late"]) == (5, [(desk.report(desk.c2).id, desk.c2.name)])
    staff = desk.who("committee_officer", desk.d)
    assert [
        t.values["n"] for t in gathered(tasks(db, staff, today()), today()) if t.code == "many_receive"
    ] == [5]


def test_an_own_submission_waits_for_others_only(desk: Desk, db: Session) -> None:
    both = desk.who("cell_secretary", desk.c1)
    begin_post(
        db, SYSTEM, db.get_one(Account, both.account_id).person, "committee_secretary", desk.d, LONG_AGO
    )
    found = [
        t.number for t in tasks(db, desk.principal(both.account_id or 0), today()) if t.since is not None
    ]
    assert len(found) == 4 and desk.report(desk.c1).id not in found


def test_what_waits_is_read_in_the_same_number_of_statements_for_more(db: Session) -> None:
    def asked(cells: int) -> int:
        with db.begin_nested() as nested:
            boss, seen = Desk(db, cells).boss, list[str]()

            def note(*words: object) -> None:
                seen.append(str(words[2]))

            event.listen(db.get_bind(), "before_cursor_execute", note)
            tasks(db, boss, today())
            event.remove(db.get_bind(), "before_cursor_execute", note)
            nested.rollback()
        db.expire_all()
        return len(seen)

    asked(3)  # kinds of units are known from here on
    assert asked(3) == asked(9)


@pytest.mark.parametrize(("many", "codes"), [(3, ["agree"] * 3), (4, ["many_agree"]), (240, ["many_agree"])])
def test_dates_to_agree_are_named_up_to_three_and_counted_beyond(
    db: Session, many: int, codes: list[str]
) -> None:
    """All of them count, in three statements, however many there are."""
    committee = unit(db, "grassroots_committee", unit(db, "bloc"))
    cell = unit(db, "subordinate_cell", committee)
    for number in range(many):
        on = date(2019 + number // 12, number % 12 + 1, 25)
        where = {"unit_id": cell.id, "path": cell.path, "period": on.replace(day=1)}
        db.add(MeetingPlan(**where, planned_on=on, begins_at=time(8)))
    db.flush()
    by = as_("committee_secretary", committee)
    with counted(db) as sent:
        found = [task for task in tasks(db, by, DAY) if "agree" in task.code]
    assert [task.code for task in found] == codes and how_many(found) == many
    assert found[0].due == date(2019, 1, 25)
    assert sum("meeting_plan" in statement for statement in sent) == 2


def test_dates_wait_for_the_committee_alone(db: Session) -> None:
    cast, month = Cast(db), date(2019, 1, 1)
    cells = [
        cast.c1,
        cast.c2,
        *(unit(db, "subordinate_cell", cast.d, members=9) for _n in range(SINGLES - 1)),
    ]
    for day, cell in enumerate(cells[:SINGLES], 25):
        plan_meeting(db, SYSTEM, cell, month, date(2019, 1, day), time(8))
    boss, bloc = cast.who("committee_secretary", cast.d), cast.who("board_officer", cast.bloc)

    def waiting(who: Principal) -> list[tuple[str, str, int | None]]:
        asked = [task for task in tasks(db, who, today()) if "agree" in task.code]
        return [(task.code, task.unit, task.values.get("n")) for task in asked]

    assert waiting(boss) == [("agree", cell.name, None) for cell in cells[:SINGLES]]
    plan_meeting(db, SYSTEM, cells[SINGLES], month, date(2019, 1, 29), time(8))
    assert waiting(boss) == [("many_agree", cells[0].name, SINGLES + 1)]
    assert waiting(bloc) == []
    province = unit(db, "province")
    move(db, SYSTEM, cast.bloc, province, Decision(date(2018, 10, 1)))
    above = as_("committee_secretary", province)
    assert waiting(above) == [] and count_waiting(db, above, 9) == SINGLES + 1
    known = replace(above, posts=tuple(replace(post, above=True) for post in above.posts))
    with counted(db) as asked_:
        assert waiting(known) == []
    assert not any("FROM meeting_plan" in each for each in asked_), "a country's dates are not looked through"
