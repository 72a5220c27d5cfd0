"""Days, months and times as people write them: one parser, and never a silent guess between day and month."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.core.base import set_clock
from models.core.errors import Refusal
from models.core.typed import Yearless, clock, read_day, read_month, read_time


@pytest.fixture(autouse=True)
def in_november_2026() -> object:
    set_clock(datetime(2026, 11, 29, 3, tzinfo=UTC))
    yield
    set_clock(None)


@pytest.mark.parametrize(
    "said",
    [
        "27/7/2026",
        "27/07/2026",
        "27072026",
        "27-7-26",
        "27.7.2026",
        "27 7 2026",
        " 27 / 7 / 2026 ",
        "27/7/26",
        "ngày 27 tháng 7 năm 2026",
        "Ngày 27/7/2026",
        "27 THÁNG 7 NĂM 2026",
        "27/7/2026.",
        "2026-07-27",
        "2026-7-27",
        "2026/07/27",
        "20260727",
    ],
)
def test_a_day_is_read_however_it_is_written(said: str) -> None:
    assert read_day(said) == date(2026, 7, 27)


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("7/27/2026", "field.day_first"),
        ("07-27-26", "field.day_first"),
        ("07272026", "field.day_first"),
        ("7/27", "field.day_first"),
        ("2026-27-07", "field.day_first"),
        ("31/6/2026", "field.no_day"),
        ("29/2/2026", "field.no_day"),
        ("0/7/2026", "field.no_day"),
        ("27/0/2026", "field.no_day"),
        ("31/4", "field.no_day"),
        ("27/7/1026", "field.year"),
        ("27/7/0001", "field.year"),
        ("27/7/226", "field.date"),
        ("270726", "field.date"),
        ("2707", "field.date"),
        ("1072026", "field.date"),
        ("2026", "field.date"),
        ("46230", "field.date"),
        ("hôm qua", "field.date"),
        ("27/7/2026 8h", "field.date"),
        ("٢٧/٧/٢٠٢٦", "field.date"),
        ("2026-W31-1", "field.date"),
        ("", "field.date"),
        ("/" * 5000, "field.date"),
    ],
)
def test_what_is_no_day_that_way_is_refused_and_never_turned_round(said: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_day(said)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("said", "near", "proposed"),
    [
        ("27/7", None, date(2026, 7, 27)),
        ("27 tháng 7", None, date(2026, 7, 27)),
        ("5/1", None, date(2027, 1, 5)),
        ("31/12", date(2026, 1, 5), date(2025, 12, 31)),
        ("1-10", date(2018, 12, 15), date(2018, 10, 1)),
        ("29/2", None, date(2028, 2, 29)),
    ],
)
def test_a_day_without_its_year_is_proposed_not_taken(said: str, near: date | None, proposed: date) -> None:
    with pytest.raises(Yearless) as asked:
        read_day(said, near)
    assert asked.value.day == proposed
    assert asked.value.code == "field.day_year"


def test_two_digits_of_a_year_are_of_this_century_until_ten_years_from_now() -> None:
    assert read_day("1/1/36").year == 2036
    assert read_day("1/1/37").year == 1937
    assert read_day("3-2-75").year == 1975


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_written_day_first_is_that_day(day: date) -> None:
    for pattern in ("%d/%m/%Y", "%d%m%Y", "%d-%m-%Y", "%Y-%m-%d", "%Y%m%d", "%d.%m.%Y"):
        assert read_day(day.strftime(pattern)) == day


@given(st.text(max_size=30))
def test_whatever_is_typed_is_read_or_refused_in_words(text: str) -> None:
    for read in (read_day, read_month, read_time):
        with suppress(Refusal):
            read(text)


@pytest.mark.parametrize(
    "said", ["12/2026", "12-2026", "12.2026", "122026", "2026-12", "202612", "12/26", "tháng 12 năm 2026"]
)
def test_a_month_is_read_however_it_is_written(said: str) -> None:
    assert read_month(said) == date(2026, 12, 1)


@pytest.mark.parametrize("said", ["13/2026", "0/2026", "12", "2026", "12/1026", "2026-13", "tháng chạp", ""])
def test_what_is_no_month_is_refused(said: str) -> None:
    with pytest.raises(Refusal, match=r"field\.month"):
        read_month(said)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("8h", "08:00"),
        ("8h30", "08:30"),
        ("8 giờ 30", "08:30"),
        ("8 giờ 30 phút", "08:30"),
        ("8 giờ rưỡi", "08:30"),
        ("8g30", "08:30"),
        ("8H 5", "08:05"),
        ("08.00", "08:00"),
        ("8:00", "08:00"),
        ("08:00:00", "08:00"),
        ("8", "08:00"),
        ("14h", "14:00"),
        ("0830", "08:30"),
        ("830", "08:30"),
        ("0h", "00:00"),
        ("23:59", "23:59"),
    ],
)
def test_a_time_is_read_however_it_is_written(said: str, wanted: str) -> None:
    assert read_time(said) == wanted


@pytest.mark.parametrize("said", ["24:00", "8:60", "8.3", "8:5", "25h", "8h61", "sáng", "8-30", "", "12345"])
def test_what_is_no_time_is_refused(said: str) -> None:
    with pytest.raises(Refusal, match=r"field\.time"):
        read_time(said)


@pytest.mark.parametrize(
    ("share", "wanted"), [(0.25, "06:00"), (0.604166666666667, "14:30"), (0.0, "00:00"), (0.99999, "23:59")]
)
def test_a_share_of_a_day_is_a_time_of_it(share: float, wanted: str) -> None:
    assert clock(share) == wanted
