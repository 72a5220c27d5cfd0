"""Months, quarters, windows and deadlines to the day (domain.md 1, 3; letters L2, L6)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from models.core.periods import (
    EARLY_WINDOW,
    LENGTHS,
    SHIPPED_WINDOW,
    Due,
    Quarter,
    Span,
    Term,
    add_months,
    check_window,
    due_day,
    in_window,
    month_end,
    month_of,
    propose_month,
)
from tests.make import DEC, JAN, NOV, OCT

IV = Quarter(2018, 4)


@pytest.mark.parametrize(
    ("month", "count", "there"),
    [(NOV, 1, DEC), (DEC, 1, JAN), (JAN, -1, DEC), (OCT, 0, OCT), (JAN, -13, date(2017, 12, 1))],
)
def test_months_are_counted_over_the_turn_of_a_year(month: date, count: int, there: date) -> None:
    assert add_months(month, count) == there


@pytest.mark.parametrize(
    ("day", "last"), [(date(2019, 2, 3), 28), (date(2020, 2, 29), 29), (date(2018, 12, 31), 31), (NOV, 30)]
)
def test_a_month_ends_where_the_calendar_says(day: date, last: int) -> None:
    assert month_end(day).day == last and month_of(month_end(day)) == month_of(day)


def test_a_quarter_has_its_names_its_months_and_its_neighbours() -> None:
    assert (str(IV), IV.roman, IV.first, IV.last) == ("2018-Q4", "IV/2018", OCT, date(2018, 12, 31))
    assert IV.months == (OCT, NOV, DEC)
    assert [IV.shift(n) for n in (1, -4)] == [Quarter(2019, 1), Quarter(2017, 4)]
    assert Quarter.of(date(2018, 9, 30)) < Quarter.of(OCT) == IV == Quarter.parse("2018-Q4")


@pytest.mark.parametrize("text", ["", "2018", "2018-Q5", "2018-Q0", "18-Q4", "2018-q4", "2018-Q4 ", "-Q4"])
def test_other_text_is_no_quarter(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Quarter.parse(text)


@pytest.mark.parametrize(
    ("day", "inside"),
    [
        (date(2018, 11, 24), False),
        (date(2018, 11, 25), True),
        (date(2018, 11, 30), True),
        (date(2018, 12, 5), True),
        (date(2018, 12, 6), False),
    ],
)
def test_the_shipped_window_is_the_25th_to_the_5th(day: date, inside: bool) -> None:
    assert in_window(SHIPPED_WINDOW, NOV, day) == inside


@pytest.mark.parametrize(
    ("day", "taken", "month", "why"),
    [
        (date(2019, 1, 3), (), DEC, "window"),
        (date(2019, 1, 3), (DEC,), JAN, "calendar"),
        (date(2018, 12, 26), (), DEC, "window"),
        (date(2018, 12, 15), (), DEC, "calendar"),
    ],
)
def test_a_day_counts_for_the_earliest_open_month_whose_window_holds_it(
    day: date, taken: tuple[date, ...], month: date, why: str
) -> None:
    assert propose_month(SHIPPED_WINDOW, day, taken) == (month, why)


def test_an_early_window_leaves_the_third_of_january_to_january() -> None:
    assert propose_month(EARLY_WINDOW, date(2019, 1, 3), ()) == (JAN, "window")


@pytest.mark.parametrize(
    ("spans", "wrong"),
    [
        ((), "window.empty"),
        ((Span(25, 31, 0),), None),
        ((Span(0, 5, 0),), "window.days"),
        ((Span(6, 5, 0),), "window.days"),
        ((Span(1, 32, 0),), "window.days"),
        ((Span(1, 5, 2),), "window.days"),
    ],
)
def test_a_window_that_cannot_be_is_named(spans: tuple[Span, ...], wrong: str | None) -> None:
    assert check_window(spans) == wrong


@pytest.mark.parametrize(
    ("quarter", "day", "last"),
    [(IV, 7, date(2019, 1, 7)), (IV, 31, date(2019, 1, 31)), (Quarter(2018, 3), 31, date(2018, 10, 31))],
)
def test_a_report_is_due_in_the_month_after_its_quarter(quarter: Quarter, day: int, last: date) -> None:
    assert due_day(quarter, day) == last


def test_before_a_day_ends_with_the_day_before_in_viet_nam() -> None:
    strict, whole = Due(date(2018, 11, 10), strict=True), Due(date(2018, 11, 10))
    last_second = datetime(2018, 11, 9, 16, 59, 59, tzinfo=UTC)
    midnight = datetime(2018, 11, 9, 17, tzinfo=UTC)
    assert [strict.late(moment, NOV) for moment in (last_second, midnight)] == [False, True]
    assert not whole.late(midnight, NOV) and whole.late(None, date(2018, 11, 11))


def test_a_period_of_a_form_is_a_month_a_quarter_half_a_year_or_a_year() -> None:
    day = date(2018, 8, 15)
    found = {kind: Term.of(kind, day) for kind in LENGTHS}
    assert {kind: (term.first, term.last, term.number) for kind, term in found.items()} == {
        "month": (date(2018, 8, 1), date(2018, 8, 31), 8),
        "quarter": (date(2018, 7, 1), date(2018, 9, 30), 3),
        "half": (date(2018, 7, 1), date(2018, 12, 31), 2),
        "year": (date(2018, 1, 1), date(2018, 12, 31), 1),
    }
    for kind, term in found.items():
        assert term.kind == kind and Term.between(term.first, term.last) == term
    assert [len(found[kind].quarters) for kind in LENGTHS] == [1, 1, 2, 4]
    assert found["half"].quarters == [Quarter(2018, 3), Quarter(2018, 4)]
