"""Days, months, times and numbers as people here write them: the one parser of screens, workbooks and lists.

The day stands before the month, always: `27/7/2026`, `27-7-26`, `27.7.2026`, `27072026`, `ngày 27 tháng 7 năm
2026`; ISO (`2026-07-27`) is read too, since nothing else begins with a year. What cannot be a day that way
(`7/27/2026`) is refused with what to write, never turned round in silence. `27/7` has no year: the nearest
one is proposed and has to be seen before it counts (`Yearless`). Pure functions, no tables.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import ROMAN, YEARS, Quarter
from models.core.spelling import fold

AHEAD = 10
"""Two digits of a year are of this century up to so many years from now, else of the last one."""
_DAY = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?", re.ASCII)
_ISO = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})", re.ASCII)
_MONTH = re.compile(r"(\d{1,2})[/.\- ](\d{4}|\d{2})", re.ASCII)
_ISO_MONTH = re.compile(r"(\d{4})[/.\-](\d{1,2})", re.ASCII)
_WORDS = re.compile(r"\s*\b(?:thang|nam)\b\s*")
_QUARTER = re.compile(r"(\d|i{1,3}|iv|\d{4})/(\d{4}|\d)", re.ASCII)
_NUMBERS = {roman.lower(): str(number) for number, roman in ROMAN.items()}
_BLANKS = re.compile(r"\s*([/.\-:])\s*")
_HOURS = re.compile(r"(\d{1,2})(?: ?(?:h|g|gio) ?(?:(\d{1,2})(?: ?(?:p|ph|phut|'))?|(ruoi))?)?", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::00)?", re.ASCII)
_DIGITS = re.compile(r"(\d{1,2})(\d{2})", re.ASCII)
MOST = 999_999_999
"""The largest whole number that is read."""
_WHOLE = re.compile(r"(-?)(\d+)", re.ASCII)
_POINTED = re.compile(r"(-?[1-9]\d{0,2})((?:[.,]\d{3})+)", re.ASCII)


class Yearless(Refusal):
    """A day without its year; `day` is the one proposed. Whoever typed it has to see the year first."""

    def __init__(self, day: date) -> None:
        super().__init__("field.day_year", day=day)
        self.day = day


class TwoWays(Refusal):
    """A number whose one point may part thousands or decimals; `thousands` and `decimal`: each way, plainly
    written."""

    def __init__(self, typed: str, thousands: str, decimal: str) -> None:
        plain = one_way(decimal.rstrip("0").rstrip(","))
        super().__init__("field.points_apart", typed=typed, thousands=thousands, decimal=plain)
        self.thousands, self.decimal = thousands, decimal


def one_way(text: str) -> str:
    """A decimal number so written that its point cannot be taken for one of thousands: `12,1250`."""
    found = _POINTED.fullmatch(text)
    return f"{text}0" if found is not None and len(found[2]) == len(",000") else text


def pointed(text: str) -> str:
    """A number without the points between its thousands, where they are certain to be those: `1.250.000` is
    1250000, `1.250,500` 1250,500. Raises `TwoWays` for one point before three figures (`12.500`); any other
    text stays."""
    found = _POINTED.fullmatch(text)
    if found is None:
        return text
    points = re.sub(r"\d", "", found[2])
    whole, last = f"{found[1]}{re.sub('[.,]', '', found[2][:-4])}", found[2][-3:]
    if len(points) == 1:
        raise TwoWays(text, whole + last, f"{whole},{last}")
    if len(set(points)) == 1:
        return whole + last
    return f"{whole},{last}" if len(set(points[:-1])) == 1 else text


def read_number(text: str) -> int:
    """The whole number somebody wrote, in figures of ASCII, nine at most, blanks around them passed over.
    Raises `field.range` for one below nought or larger, `field.number` else: for `1_2`, `12.500`, `1e3`."""
    found = _WHOLE.fullmatch(text.strip())
    if found is None:
        raise Refusal("field.number")
    if found[1] or len(found[2]) > len(str(MOST)):
        raise Refusal("field.range", low=0, high=MOST)
    return int(found[2])


def read_day(text: str, near: date | None = None) -> date:
    """The day somebody wrote. Raises `Yearless` where no year stands there, with the one nearest to `near`
    (today); `field.day_first`, `field.no_day`, `field.year` where it names no day; `field.date` else."""
    plain = _plain(text)
    found = _ISO.fullmatch(plain)
    if found is not None:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if len(plain) == 8 and plain.isascii() and plain.isdecimal():
        return _eight(plain)
    found = _DAY.fullmatch(plain)
    if found is None:
        raise Refusal("field.date")
    day, month = int(found[1]), int(found[2])
    if found[3] is None:
        raise Yearless(_nearest(day, month, near or today()))
    return _day(_year(found[3]), month, day)


def read_month(text: str) -> date:
    """The month somebody wrote, as its first day: `12/2018`, `12-18`, `122018`, `tháng 12 năm 2018`,
    `2018-12`. Raises `field.month`."""
    plain = _plain(text)
    if len(plain) == 6 and plain.isascii() and plain.isdecimal():
        plain = f"{plain[:2]}/{plain[2:]}" if int(plain[2:]) in YEARS else f"{plain[:4]}-{plain[4:]}"
    iso, found = _ISO_MONTH.fullmatch(plain), _MONTH.fullmatch(plain)
    year, month = (int(iso[1]), int(iso[2])) if iso else (_year(found[2]), int(found[1])) if found else (0, 0)
    if year not in YEARS or not 1 <= month <= 12:
        raise Refusal("field.month")
    return date(year, month, 1)


def read_quarter(text: str) -> Quarter:
    """The quarter somebody wrote: `IV/2026`, `4/2026`, `quý IV năm 2026`, `2026-Q4`. Raises
    `field.quarter`."""
    found = _QUARTER.fullmatch(_plain(text).removeprefix("quy ").replace("-q", "/"))
    if found is None:
        raise Refusal("field.quarter")
    first, second = found[1], found[2]
    number, year = (second, first) if len(first) == 4 else (first, second)
    number = _NUMBERS.get(number, number)
    if number not in _NUMBERS.values() or not year.isdecimal() or int(year) not in YEARS:
        raise Refusal("field.quarter")
    return Quarter(int(year), int(number))


def read_time(text: str) -> str:
    """The time of day somebody wrote, as `HH:MM` of 24 hours: `8:00`, `08.00`, `8h`, `8h30`, `8 giờ 30`,
    `0830`. Raises `field.time`."""
    plain = _BLANKS.sub(r"\1", fold(text))
    found = _CLOCK.fullmatch(plain) or _HOURS.fullmatch(plain) or _DIGITS.fullmatch(plain)
    if found is None:
        raise Refusal("field.time")
    half = found.re is _HOURS and found[3] is not None
    hours, minutes = int(found[1]), 30 if half else int(found[2] or 0)
    if hours > 23 or minutes > 59:
        raise Refusal("field.time")
    return f"{hours:02}:{minutes:02}"


def clock(share: float) -> str:
    """The time of day, `HH:MM`, that a share of it is (0 up to 1), as workbooks hold times: 0.25 is six in
    the morning. Seconds are rounded, up to 23:59."""
    minutes = min(round(share * 24 * 60), 24 * 60 - 1)
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _plain(text: str) -> str:
    """Without marks, words and blanks around separators: `ngày 27 tháng 7 năm 2026` is `27/7/2026`."""
    plain = fold(text).removeprefix("ngay ").removeprefix("thang ")
    return _BLANKS.sub(r"\1", _WORDS.sub("/", plain)).removesuffix(".")


def _year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    now = today().year
    year = now - now % 100 + int(digits)
    return year if year <= now + AHEAD else year - 100


def _eight(digits: str) -> date:
    """`27072026`, or `20260727`: no eight digits are a day both ways, since no month is 19 or 20."""
    if int(digits[4:]) in YEARS and int(digits[2:4]) <= 12:
        return _day(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
    if int(digits[:4]) in YEARS and int(digits[4:6]) <= 12:
        return _day(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    return _day(int(digits[4:]), int(digits[2:4]), int(digits[:2]))


def _day(year: int, month: int, day: int) -> date:
    if year not in YEARS:
        raise Refusal("field.year", low=YEARS[0], high=YEARS[-1])
    if month > 12:
        raise Refusal("field.day_first", month=month)
    if not _is(year, month, day):
        raise Refusal("field.no_day", month=f"{month:02}/{year}", day=day)
    return date(year, month, day)


def _nearest(day: int, month: int, near: date) -> date:
    """The day of that date nearest to `near`; a 29 February looks as far as the next leap year."""
    if month > 12:
        _day(near.year, month, day)  # refuses it in words
    found = [date(year, month, day) for year in range(near.year - 8, near.year + 9) if _is(year, month, day)]
    if not found:
        raise Refusal("field.no_day", month=f"{month:02}/{near.year}", day=day)
    return min(found, key=lambda each: abs(each - near))


def _is(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
