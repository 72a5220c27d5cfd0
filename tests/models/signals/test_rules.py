"""The table of signals, measured on reports that were fixed before it was written, and rule by rule."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.core.periods import Quarter
from models.scoring.sheets import Answer
from models.signals.catalogue import ALL, BY_CODE, RISING
from models.signals.items import FIND, Sheet
from models.signals.items import RULES as OF_ITEMS
from models.signals.rules import READS, Past, Seen, mean_of, rate_of, share_of, together
from tests.models.signals.reports import ITEMS, Reported, at_desk, odd, plain
from tests.models.signals.seen import AROUND, AT, FEW, LONG, ORDINARY, SPREAD, figures, past, row, seen

WANTED = {
    "0 of 3 meetings, where there were three in each quarter before": {"no_meeting", "fall"},
    "0 of 5 cells, where all of them reported before": {"cells_missing", "fall"},
    "no thematic meeting in the quarter": {"no_thematic"},
    "full marks for every meeting": {"all_full"},
    "three meetings with the same presence, speakers and minutes": {"alike_meetings"},
    "no cell of a committee ever lost a point, in five quarters": {"never_deducted"},
    "came almost five weeks late": {"weeks_late"},
    "the narrative of the quarter before, its number changed": {"copied"},
    "the narrative of the unit next door, its name changed": {"copied_around"},
    "two fifths were absent, where nearly all came before": {"jump_rate"},
    "three months recorded within half an hour": {"one_sitting"},
    "one sheet for three months, item by item": {"same_sheet"},
}
"""What each oddity has to be asked about by, whatever else is asked."""


def as_seen(each: Reported) -> Seen:
    """A report as its desk has it."""
    around = [Past(o.body["figures"], o.body["narrative"]) for o in at_desk(each.desk) if o.name != each.name]
    owed = each.body.get("cells_owed", each.body["figures"]["cells"])
    return Seen(
        each.body["figures"],
        each.body["narrative"],
        each.body["meetings"],
        each.recorded,
        [Past(body["figures"], body["narrative"]) for body in each.before],
        around,
        owed,
        each.days_late,
    )


def asked(each: Reported) -> set[str]:
    """Every question about a report as the table is shipped: those of the desk, and the cell's own."""
    found = as_seen(each)
    rising = {r.code for r in RISING if r.asks is not None and r.asks(found, r.shipped) is not None}
    sheets = [
        Sheet(
            Quarter(2018, 4).first,
            {code: Answer(str(points), note=note) for code, (points, note) in sheet.items()},
            (),
            {},
        )
        for sheet in each.sheets
    ]
    return rising | {rule.code for rule in OF_ITEMS if list(FIND[rule.code](sheets, rule.shipped))}


def test_every_oddity_is_asked_about_and_at_most_one_in_ten_plain_reports() -> None:
    assert (len(plain()), len(odd()), len({each.odd for each in odd()})) == (100, 12, 12)
    assert sum(points for _code, points in ITEMS) == 10_000
    for each in odd():
        assert WANTED[each.odd] <= asked(each), each.odd
    wrongly = {each.name: found for each in plain() if (found := asked(each))}
    assert len(wrongly) <= 10, wrongly
    assert Counter(code for found in wrongly.values() for code in found).most_common(1)[0][1] <= 3


CASES: tuple[tuple[str, Seen, dict[str, Any] | None], ...] = (
    ("cells_missing", seen(figures(cells=4), cells_owed=5), {"there": 4, "owed": 5}),
    ("cells_missing", seen(figures(cells=5), cells_owed=6), None),
    ("cells_missing", seen(figures(cells=0), cells_owed=1), None),
    ("no_meeting", seen(figures(held=0)), {"owed": 3}),
    ("no_meeting", seen(figures(held=0, owed=0)), None),
    ("meetings_missing", seen(figures(held=2)), {"held": 2, "owed": 3}),
    ("meetings_missing", seen(figures(held=8, owed=11)), None),
    ("no_thematic", seen(figures(thematic_cells=0)), {"n": 1, "cells": 1}),
    ("no_thematic", seen(figures(cells=5, thematic_cells=3)), None),
    ("no_thematic", seen(figures(held=0, thematic_cells=0)), None),
    ("unscored", seen(figures(scored=2)), {"n": 1, "held": 3}),
    ("unscored", seen(figures(held=12, scored=11)), None),
    ("all_full", seen(figures(points_sum=30_000)), {"n": 3}),
    ("all_full", seen(figures(points_sum=10_000, scored=1)), None),
    ("unexcused", seen(figures(unexcused=4)), {"n": 4, "due": 36}),
    ("unexcused", seen(figures(unexcused=3)), None),
    ("outside_window", seen(figures(outside_window=2)), {"n": 2, "held": 3}),
    ("outside_window", seen(figures(outside_window=1, held=1)), None),
    ("equal_totals", seen(meetings=(row(9000), row(9000), row(9000))), {"n": 3, "points": 9000}),
    ("equal_totals", seen(meetings=(row(10_000), row(10_000), row(10_000))), None),
    ("equal_totals", seen(meetings=(row(9000), row(9000), row(None))), None),
    (
        "alike_meetings",
        seen(meetings=(row(8900), row(9000), row(9100))),
        {"n": 3, "present": 11, "speakers": 6, "minutes": 95},
    ),
    ("alike_meetings", seen(meetings=(row(), row(), row(speakers=7))), None),
    (
        "one_sitting",
        seen(recorded=tuple(AT + timedelta(minutes=n) for n in (0, 9, 20))),
        {"n": 3, "at": AT + timedelta(minutes=20)},
    ),
    ("one_sitting", seen(recorded=tuple(AT + timedelta(hours=n) for n in (0, 1, 3))), None),
    (
        "members_differ",
        seen(figures(members=17), (*ORDINARY, row(due=22))),
        {"due": 12, "members": 17, "period": "2018-10-01"},
    ),
    ("members_differ", seen(figures(members=14)), None),
    ("short_good", seen(meetings=(row(duration_minutes=70),)), {"minutes": 70, "period": "2018-11-01"}),
    ("short_good", seen(meetings=(row(duration_minutes=70, grade="fair"),)), None),
    ("few_good", seen(meetings=(row(present=7),)), {"present": 7, "due": 12, "period": "2018-11-01"}),
    ("few_good", seen(meetings=(row(present=8),)), None),
    (
        "silent_good",
        seen(meetings=(row(speakers=1),)),
        {"speakers": 1, "present": 11, "period": "2018-11-01"},
    ),
    ("silent_good", seen(meetings=(row(speakers=0, grade="fair"),)), None),
    (
        "days_close",
        seen(meetings=(row(held_on="2018-12-26", period="2018-12-01"), row(held_on="2018-12-28"))),
        {"first": datetime(2018, 12, 26).date(), "second": datetime(2018, 12, 28).date()}
        | {"period": "2018-11-01"},
    ),
    ("days_close", seen(), None),
    ("unexplained", seen(figures(held=2), text="Không có."), {"letters": 7}),
    ("unexplained", seen(text=""), None),
    ("unexplained", seen(figures(held=2), text=LONG), None),
    ("weeks_late", seen(days_late=14), {"days": 14}),
    ("weeks_late", seen(days_late=13), None),
    (
        "fall",
        seen(figures(held=1), before=[past()] * 4),
        {"figure": "held", "now": 1, "was": 3, "quarters": 4},
    ),
    ("fall", seen(figures(held=2), before=[past()] * 4), None),
    ("fall", seen(figures(held=0)), None),
    (
        "jump_points",
        seen(before=[past(figures(points_sum=23_000)), None, past(figures(points_sum=25_000))]),
        {"was": 8000, "now": 9000, "quarters": 2},
    ),
    ("jump_points", seen(before=[past(figures(points_sum=25_000))] * 4), None),
    (
        "jump_rate",
        seen(before=[past(figures(present=25))]),
        {"was": 694, "now": 944, "quarters": 1},
    ),
    ("jump_rate", seen(before=[past(figures(present=30))]), None),
    ("jump_members", seen(before=[past(figures(members=8))]), {"was": 8, "now": 12}),
    ("jump_members", seen(before=[past(figures(members=10))]), None),
    ("jump_members", seen(before=[None, past(figures(members=2))]), None),
    (
        "never_deducted",
        seen(figures(points_sum=30_000), before=[past(figures(points_sum=30_000))] * 3),
        {"n": 12, "quarters": 4},
    ),
    ("never_deducted", seen(figures(points_sum=30_000), before=[past(figures(points_sum=30_000))] * 2), None),
    ("never_deducted", seen(figures(points_sum=30_000), before=[past()] * 3), None),
    (
        "nobody_absent",
        seen(figures(present=36, members=15), before=[past(figures(present=36))] * 3),
        {"members": 15, "quarters": 4},
    ),
    ("nobody_absent", seen(figures(present=36), before=[past(figures(present=36))] * 3), None),
    ("same_figures", seen(before=[past()]), {"n": 18}),
    ("same_figures", seen(figures(present=33), before=[past()]), None),
    ("same_figures", seen(figures(held=0), before=[past(figures(held=0))]), None),
    ("copied", seen(text=LONG, before=[past(), past(text=LONG)]), {"share": 100, "back": 2}),
    ("copied", seen(text=FEW, before=[past(text=FEW)]), None),
    ("outlier_points", seen(figures(points_sum=20_000), around=AROUND), {"now": 6667, "middle": 9000}),
    ("outlier_points", seen(figures(points_sum=20_000), around=AROUND[:4]), None),
    (
        "outlier_rate",
        seen(figures(present=20), around=[past(figures(present=n)) for n in (36, 35, 34, 33, 34)]),
        {"now": 556, "middle": 944},
    ),
    ("outlier_rate", seen(around=AROUND), None),
    ("copied_around", seen(text=LONG, around=[past(text=LONG), past()]), {"share": 100, "n": 1}),
    ("copied_around", seen(text=LONG, around=[past(text=FEW)]), None),
)
"""A rule, a report, and the numbers it asks with, or nothing: each at its very edge where it has one."""


@pytest.mark.parametrize(
    ("code", "each", "numbers"), CASES, ids=[f"{n}-{case[0]}" for n, case in enumerate(CASES)]
)
def test_a_question_is_asked_where_it_should_be(
    code: str, each: Seen, numbers: dict[str, Any] | None
) -> None:
    rule = BY_CODE[code]
    assert rule.asks is not None
    assert rule.asks(each, rule.shipped) == numbers


def test_every_rule_has_a_case_in_which_it_asks_and_one_in_which_it_does_not() -> None:
    assert {code for code, _each, numbers in CASES if numbers} == {rule.code for rule in RISING}
    assert {code for code, _each, numbers in CASES if not numbers} == {rule.code for rule in RISING}


def test_nothing_is_asked_of_an_ordinary_report_or_of_an_empty_first_one() -> None:
    ordinary = Seen(figures(), {"a": LONG}, ORDINARY, SPREAD, [past(figures(present=35))], AROUND)
    assert [r.code for r in RISING if r.asks is not None and r.asks(ordinary, r.shipped)] == []
    assert AT.tzinfo is UTC


def test_numbers_are_an_offices_to_change_within_bounds() -> None:
    for rule in ALL:
        assert rule.reads in READS
        for number in rule.numbers:
            assert number.low <= number.shipped <= number.high
    short = BY_CODE["short_good"]
    assert short.asks is not None
    assert short.asks(seen(meetings=(row(duration_minutes=70),)), {"minutes": 60}) is None
    assert [rule.code for rule in ALL if rule.kept] == [rule.code for rule in OF_ITEMS]


def test_shares_and_means_are_whole_numbers_not_rounded_up() -> None:
    assert (share_of(1, 3), share_of(0, 0)) == (33, 0)
    assert (mean_of(figures()), rate_of(figures())) == (9000, 944)
    assert (mean_of(figures(scored=0)), rate_of(figures(due=0))) == (None, None)
    assert together([past(), past()])["held"] == 6
