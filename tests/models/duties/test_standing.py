"""A duty is in one of seven states and says why; counts agree with the sentence."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.core.base import ZONE
from models.core.periods import Due
from models.duties.opening import open_period
from models.duties.standing import REASONS, add_states, judge, state_case, tallied
from models.duties.tables import STATES, Duty
from tests.make import unit
from tests.models.duties.tree import IV


def row(**other: object) -> Duty:
    """A duty that was never stored: opens on the 25th, due by 10 January."""
    values = {
        "source": "report",
        "opens_on": date(2018, 12, 25),
        "due_on": date(2019, 1, 10),
        "strict": False,
        "applicable": True,
        "done": False,
    }
    return Duty(**(values | {"excuse_reason": "", "excused_by": "", "excuse_document": ""} | other))


NOON = datetime(2019, 1, 5, 5, tzinfo=UTC)


# the rule in words: facts of the row, the day it is judged, its state and the reason's code
CASES = (
    (
        "did not exist, or its kind owes none",
        {"applicable": False, "done": True, "done_on": date(2019, 1, 5)},
        (2019, 1, 20),
        "not_applicable",
        "not_applicable",
    ),
    ("before it opens", {}, (2018, 12, 24), "not_yet", "not_yet"),
    ("open from its first day", {}, (2018, 12, 25), "open", "open"),
    ("the last day is open to its end", {}, (2019, 1, 10), "open", "open.today"),
    ("missing from the day after", {}, (2019, 1, 11), "missing", "missing"),
    (
        "done on the last day is in time",
        {"done": True, "done_on": date(2019, 1, 10)},
        (2019, 2, 1),
        "in_time",
        "in_time",
    ),
    (
        "done before it opened is in time",
        {"done": True, "done_on": date(2018, 12, 20)},
        (2019, 2, 1),
        "in_time",
        "in_time",
    ),
    (
        "done on the day after is late",
        {"done": True, "done_on": date(2019, 1, 11)},
        (2019, 2, 1),
        "late",
        "late",
    ),
    (
        "what comes later is not known yet",
        {"done": True, "done_on": date(2019, 1, 11)},
        (2019, 1, 10),
        "open",
        "open.today",
    ),
    (
        "an extension moves the last day",
        {"extended_to": date(2019, 1, 15)},
        (2019, 1, 15),
        "open",
        "open.extended.today",
    ),
    (
        "and what is done within it is in time",
        {"extended_to": date(2019, 1, 15), "done": True, "done_on": date(2019, 1, 12)},
        (2019, 2, 1),
        "in_time",
        "in_time.extended",
    ),
    ("excused while it is missing", {"excused_at": NOON}, (2019, 1, 20), "excused", "excused"),
    (
        "excused although it came late",
        {"excused_at": NOON, "done": True, "done_on": date(2019, 1, 12)},
        (2019, 2, 1),
        "excused",
        "excused",
    ),
    (
        "in time whatever was excused",
        {"excused_at": NOON, "done": True, "done_on": date(2019, 1, 9)},
        (2019, 2, 1),
        "in_time",
        "in_time",
    ),
    (
        "taken back: missing again",
        {"done": False, "done_on": date(2019, 1, 9)},
        (2019, 1, 11),
        "missing",
        "missing",
    ),
    (
        "a strict date says so",
        {"strict": True, "due_on": date(2019, 1, 9)},
        (2019, 1, 10),
        "missing",
        "missing.strict",
    ),
)


@pytest.mark.parametrize(
    ("facts", "day", "state", "code"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_duty_is_in_one_state_and_says_why(
    facts: dict[str, object], day: tuple[int, int, int], state: str, code: str
) -> None:
    judged = judge(row(**facts), date(*day))
    assert (judged.state, judged.code) == (state, code)
    assert judged.state in STATES and judged.code in REASONS


@pytest.mark.parametrize("month", [date(2018 + n // 12, n % 12 + 1, 1) for n in range(24)])
@pytest.mark.parametrize("before", [True, False])
def test_both_readings_of_before_a_day_at_the_end_of_each_month(month: date, before: bool) -> None:
    """24 boundaries of months, eight of them of quarters: the last
    second of the last day is in time, the next one late, at +07."""
    last = Due(month, before).last
    assert last == (month - timedelta(days=1) if before else month)
    for moment, state in (
        (datetime.combine(last, time(23, 59, 59), ZONE), "in_time"),
        (datetime.combine(last, time(0), ZONE) + timedelta(days=1), "late"),
    ):
        utc = moment.astimezone(UTC)
        assert utc.hour in (16, 17)
        done = utc.astimezone(ZONE).date()
        asked = row(due_on=last, opens_on=last - timedelta(days=20), done=True, done_on=done, strict=before)
        assert judge(asked, last + timedelta(days=40)).state == state


def test_counts_are_one_statement_and_agree_with_the_sentence(db: Session) -> None:
    bloc = unit(db, "bloc")
    for _ in range(4):
        committee = unit(db, "grassroots_committee", bloc)
        for _ in range(5):
            unit(db, "subordinate_cell", committee, members=9)
    open_period(db, IV)
    said: list[str] = []
    event.listen(db.get_bind(), "before_cursor_execute", lambda *args: said.append(args[2]))
    rows = tallied(db, bloc.path, IV, date(2019, 1, 3))
    assert len([s for s in said if "duty" in s]) == 1
    counts = add_states([r for r in rows if r.source == "report"])
    assert sum(counts.values()) == 25 and counts["open"] == 25
    for day in (date(2018, 12, 1), date(2019, 1, 3), date(2019, 1, 9)):
        by_sql = dict(db.execute(select(Duty.id, state_case(day))).all())
        assert by_sql == {d.id: judge(d, day).state for d in db.scalars(select(Duty))}
