"""By when something is asked, strict or inclusive, and who is
late: pure functions (letter L1; design 3.7). No tables, no words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from models.core.base import ZONE


@dataclass(frozen=True)
class Due:
    """A day; strict is "trước ngày 10/11", which ends at 23:59:59
    on the 9th in Việt Nam, inclusive ends with the day itself."""

    day: date
    strict: bool = False

    @property
    def last(self) -> date:
        """The last day on which it is in time."""
        return self.day - timedelta(days=1) if self.strict else self.day

    def late(self, done: datetime | None, today: date) -> bool:
        """Judged on the moment it was done; what is not done is late once the last day is past."""
        return (done.astimezone(ZONE).date() if done is not None else today) > self.last
