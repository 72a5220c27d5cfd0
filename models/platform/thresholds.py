"""Thresholds of the office's rules as settings that are dated: `90` holds always, `90; 01/2027: 80` until the
end of 2026 and another from then on. A past month is judged by what held then. No tables."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from models.core.errors import Refusal
from models.core.typed import read_month

THRESHOLDS: dict[str, str] = {
    "minutes_regular": "90",
    "minutes_thematic": "120",
    "small_cell": "10",
    "minutes_regular_small": "90",
    "minutes_thematic_small": "120",
    "excused_runs": "3",
}
"""Shipped values (domain.md 2.1): minutes that a regular and a thematic meeting last at least; how many
members a cell has more than to be no small one, and the minutes of a small one; how many times running a
member may be excused."""
MOST = 100_000


@lru_cache(maxsize=256)
def dated(text: str) -> tuple[tuple[date, int], ...]:
    """The values of a threshold with the month from which each holds, the earliest first. Raises
    `setting.dated` for what is none, or two of one month."""
    found: dict[date, int] = {}
    for number, part in enumerate(text.split(";")):
        month, colon, value = part.rpartition(":")
        if bool(colon) != bool(number) or not _whole(value.strip()):
            raise Refusal("setting.dated", most=MOST)
        try:
            first = read_month(month) if colon else date.min
        except Refusal:
            raise Refusal("setting.dated", most=MOST) from None
        if first in found:
            raise Refusal("setting.dated", most=MOST)
        found[first] = int(value.strip())
    return tuple(sorted(found.items()))


def _whole(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 7 and int(text) <= MOST


def on(text: str, day: date) -> int:
    """The value that holds on a day."""
    return max(each for each in dated(text) if each[0] <= day)[1]
