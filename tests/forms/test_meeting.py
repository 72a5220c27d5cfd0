"""The form of a meeting: what was typed as the rules take it, a roll that
stands for the totals, a recorded meeting as it is shown again."""

from __future__ import annotations

from datetime import date, time
from types import SimpleNamespace
from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from forms.meeting import COUNTED, MeetingForm, filled_meeting, meeting_values, month_choices, with_roll
from models.meetings.judging import LIMITS

pytestmark = pytest.mark.usefixtures("speaking")
ROLL = [(7, False), (8, True)]
STATUSES = [("present", "Dự"), ("excused", "Vắng có lý do"), ("exempt", "Được miễn")]
SENT = {
    "unit_id": "1",
    "held_on": "26/12/2018",
    "period": "2018-12",
    "kind": "regular",
    "begins_at": "08:00",
    "ends_at": "10:00",
    "present": "11",
}


def form_of(made: type[MeetingForm] = MeetingForm, **sent: str) -> Any:
    form = made(MultiDict({**SENT, **sent}))
    form.unit_id.choices = [("1", "Chi bộ 1")]
    form.period.choices = [("2018-12", "12/2018")]
    form.kind.choices = [("regular", "Thường kỳ")]
    form.topic_id.choices = [("", "–"), ("3", "3. Chuyên đề")]
    return form


def test_what_was_typed_is_given_as_the_rules_take_it() -> None:
    form = form_of(topic_id="3", place="Hội trường")
    assert form.validate()
    values = meeting_values(form, [])
    assert (values["held_on"], values["period"]) == (date(2018, 12, 26), date(2018, 12, 1))
    assert (values["topic_id"], values["place"], values["present"]) == (3, "Hội trường", 11)
    assert {"chair", "clerk", *LIMITS, *COUNTED} <= set(values) and "roll" not in values
    assert values["excused"] is None, "left empty is no nought"


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("held_on", "31/12"),
        ("kind", "party"),
        ("period", "2018-11"),
        ("begins_at", ""),
        ("begins_at", "08:00:30"),
        ("unit_id", "2"),
        ("present", "mười"),
        ("topic_id", "4"),
        *((name, "x" * (most + 1)) for name, most in LIMITS.items()),
    ],
)
def test_what_does_not_fit_is_told_at_its_field(name: str, typed: str) -> None:
    form = form_of(**{name: typed})
    assert not form.validate() and set(form.errors) == {name}


@pytest.mark.parametrize(("name", "most"), LIMITS.items())
def test_a_text_may_be_as_long_as_the_rules_take_it(name: str, most: int) -> None:
    assert form_of(**{name: "x" * min(most, 20_000)}).validate()


@pytest.mark.parametrize(
    ("marks", "roll"),
    [
        ({}, None),
        ({"roll_8": "exempt"}, None),
        ({"roll_8": "exempt", "spoke_7": "y"}, None),
        ({"roll_7": "present", "spoke_7": "y", "roll_8": ""}, {7: ("present", True), 8: ("", False)}),
        ({"roll_7": "excused", "roll_8": "exempt"}, {7: ("excused", False), 8: ("exempt", False)}),
    ],
)
def test_a_roll_in_which_anybody_is_marked_stands_for_the_totals(marks: dict[str, str], roll: Any) -> None:
    form = form_of(with_roll(ROLL, STATUSES), **marks)
    assert meeting_values(form, [number for number, _exempt in ROLL]).get("roll") == roll


def test_who_is_exempt_stands_so_in_a_fresh_roll() -> None:
    form: Any = with_roll(ROLL, STATUSES)(formdata=None)
    assert (form.roll_7.data, form.roll_8.data) == ("", "exempt")
    assert "roll_7" not in MeetingForm(formdata=None)


def test_a_recorded_meeting_is_shown_as_it_was_typed() -> None:
    rises = dict.fromkeys(("unit_id", "place", "topic_id", "topic_text", "remark_for_superior"), "x")
    rises |= dict.fromkeys(("excused", "unexcused", "speakers"), 0)
    meeting = SimpleNamespace(
        **rises,
        held_on=date(2019, 1, 3),
        period=date(2018, 12, 1),
        kind="regular",
        present=10,
        due=11,
        exempt=2,
    )
    kept = SimpleNamespace(
        **dict.fromkeys(("chair", "clerk", "conclusions", "minutes", "outside_reason"), "y"),
        begins_at=time(8),
        ends_at=time(10),
    )
    shown = filled_meeting(meeting, kept, {7: SimpleNamespace(status="excused", spoke=True)})
    assert (shown["members"], shown["present"], shown["period"]) == (13, 10, "2018-12")
    assert (shown["chair"], shown["begins_at"]) == ("y", time(8))
    assert (shown["roll_7"], shown["spoke_7"]) == ("excused", True)
    assert set(shown) - {"roll_7", "spoke_7"} == set(MeetingForm(formdata=None)._fields) - {"files"}


def test_months_stand_newest_first_with_that_of_the_day_among_them_once() -> None:
    months = [date(2018, 11, 1), date(2019, 1, 1)]
    wanted = [("", "–"), ("2019-01", "01/2019"), ("2018-12", "12/2018"), ("2018-11", "11/2018")]
    assert month_choices(date(2018, 12, 26), months) == wanted
    assert month_choices(date(2018, 12, 26), [*months, date(2018, 12, 1)]) == wanted
