"""What a month's calendar shows: its weeks with what is planned and
was held, one day's meetings (domain.md 3)."""

from __future__ import annotations

from calendar import Calendar
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.duties.asked import asked_tops
from admin.duties.counts import written
from admin.lists.walks import PAGE, horizon
from admin.web import address
from admin.web.address import to_each
from admin.web.request import by, db
from admin.web.words import month, shown
from models.core.base import today
from models.core.periods import Quarter, add_months, in_window, month_of
from models.meetings.calendars import (
    MeetingPlan,
    count_waiting,
    counted_by_day,
    may_agree,
    named_plans_of,
    plans_waiting,
)
from models.meetings.meetings import Meeting, held_between, held_by_day
from models.overview.waiting import not_above_blocs
from models.totals import date_sums
from models.totals.of_duties import above_blocs
from models.units.units import UnitSpell, above_then, stood_each

MOST_NAMED = 120
"""Meetings a month's page names one by one; above that each day says how many."""
MOST_READ = 1000
"""Registered dates of a month that are read one by one: more than the cells of a Bloc."""


@dataclass(frozen=True)
class Month:
    """The registered dates of a month at and below some places: how many for each day, agreed and not; one by
    one (`plans_on`) where they are not so many that nobody reads them all. `above`: some of the places stand
    above the Blocs, and what is below them is told by the units directly below, from sums. `unit`: the one
    that is asked for, whose dates alone are meant."""

    asked: date
    tops: Sequence[UnitSpell]
    above: bool
    unit: int | None
    counted: Mapping[tuple[date, bool], int]
    plans: list[tuple[MeetingPlan, str]] | None

    @property
    def waiting(self) -> list[tuple[MeetingPlan, str]]:
        """Dates that wait for whoever asks; the first of very many. Above the Blocs nobody is asked."""
        if self.above:
            return []
        if self.plans is None:
            return plans_waiting(db(), by(), PAGE, period=self.asked)
        return [(plan, name) for plan, name in self.plans if may_agree(by(), plan)]

    def held(self, first: date, last: date) -> dict[date, int]:
        """How many meetings each day saw."""
        if not self.above:
            return held_by_day(db(), first, last, self._only)
        counts: Counter[date] = Counter()
        for top in self.tops:
            sums = above_blocs(db(), top, Quarter.of(self.asked))
            counts.update(
                (date_sums.held_by_day if sums else held_by_day)(db(), path=top.path, first=first, last=last)
            )
        return dict(counts)

    @property
    def _only(self) -> str:
        """The path whose meetings are meant; empty for all that one sees."""
        return self.tops[0].path if self.unit is not None else ""

    def named(self, first: date, last: date) -> list[Meeting]:
        """Meetings held, one by one."""
        return held_between(db(), first, last, self._only)


def month_of_plans(asked: date) -> Month:
    """The registered dates of a month that one may see: read one by one unless there are too many."""
    own = [post.unit_id for post in by().posts if post.unit_id is not None]
    tops, quarter = asked_tops(asked, own), Quarter.of(asked)
    counted: Counter[tuple[date, bool]] = Counter()
    above = False
    for top in tops:
        sums = above_blocs(db(), top, quarter)
        counted.update((date_sums.by_day if sums else counted_by_day)(db(), top.path, asked))
        above |= sums
    unit = address.number_if("unit")
    few = not above and counted.total() <= MOST_READ
    return Month(asked, tops, above, unit, counted, plans_on(asked, unit) if few else None)


def heading(found: Month) -> str:
    """How many dates of the month are registered, and how many still wait to be agreed."""
    n = sum(found.counted.values())
    left = sum(each for (_on, agreed), each in found.counted.items() if not agreed)
    values = {"month": month(found.asked), "n": written(n), "left": written(left)}
    if not n:
        return str(_("Month %(month)s: no meeting date is registered yet", **values))
    if left:
        return str(_("Month %(month)s: %(n)s meeting dates, %(left)s wait to be agreed", **values))
    return str(_("Month %(month)s: %(n)s meeting dates, all agreed", **values))


def plans_on(asked: date, unit: int | None, on: date | None = None) -> list[tuple[MeetingPlan, str]]:
    """Registered dates of a month (of one day, whatever month
    they are for) that one may see, with the cell's name; of one unit and below where one is asked for."""
    months = (asked,) if on is None else (add_months(asked, -1), asked, add_months(asked, 1))
    own = [post.unit_id for post in by().posts if post.unit_id is not None] if unit is None else [unit]
    stood = stood_each(db(), [(number, m) for number in own for m in months])
    found = {
        plan.id: (plan, name)
        for (_number, m), prefix in stood.items()
        for plan, name in named_plans_of(db(), prefix, m)
        if on is None or plan.planned_on == on
    }
    return sorted(found.values(), key=lambda pair: (pair[0].planned_on, pair[0].begins_at))


def weeks(found: Month, window: Any) -> list[list[dict[str, Any]]]:
    """The month's weeks with its registered dates; where there are too many meetings to name, each day says
    how many."""
    asked, plans = found.asked, found.plans
    days = Calendar().monthdatescalendar(asked.year, asked.month)
    first, last = days[0][0], days[-1][-1]
    counted = found.held(first, last)
    marks = (
        _counted(counted, found)
        if plans is None or sum(counted.values()) + len(plans) > MOST_NAMED
        else _named(found, first, last, plans)
    )
    return [[_day(each, asked, window, marks.get(each, [])) for each in week] for week in days]


def week_shown(found: list[list[dict[str, Any]]], asked: date | None) -> int:
    """Which week of a month a phone shows, counted from 0: that of the day asked for, else of today, else the
    first with a meeting in it."""
    of_day = (n for n, days in enumerate(found) if any(each["date"] == asked for each in days))
    now = (n for n, days in enumerate(found) if any(each["today"] for each in days))
    met = (n for n, days in enumerate(found) if any(each["in_month"] and each["plans"] for each in days))
    return next(of_day, next(now, next(met, 0)))


def _day(each: date, asked: date, window: Any, marks: list[dict[str, Any]]) -> dict[str, Any]:
    inside = any(in_window(window, m, each) for m in (asked, add_months(asked, -1))) if window else False
    return {
        "date": each,
        "in_month": each.month == asked.month,
        "today": each == today(),
        "in_window": inside,
        "plans": marks,
    }


def _counted(held: dict[date, int], found: Month) -> dict[date, list[dict[str, Any]]]:
    planned: Counter[date] = Counter()
    for (on, _agreed), n in found.counted.items():
        planned[on] += n
    marks: dict[date, list[dict[str, Any]]] = {}
    for state, numbers in (("held", held), ("planned", planned)):
        for on, n in numbers.items():
            url = url_for("calendar.day_view", on=on.isoformat(), unit=found.unit)
            marks.setdefault(on, []).append(
                {"label": _("%(n)s meetings", n=written(n)), "time": "", "url": url, "state": state}
            )
    return marks


def _named(
    month_: Month, first: date, last: date, plans: list[tuple[MeetingPlan, str]]
) -> dict[date, list[dict[str, Any]]]:
    held = month_.named(first, last)
    met = {meeting.unit_id for meeting in held if meeting.period == month_.asked}
    marks: dict[date, list[dict[str, Any]]] = {}
    for plan, name in plans:
        if plan.unit_id not in met:
            mark = {
                "label": name,
                "time": f"{plan.begins_at:%H:%M}",
                "url": url_for("units.details_view", id=plan.unit_id),
            }
            marks.setdefault(plan.planned_on, []).append(
                mark | {"state": "agreed" if plan.agreed else "planned"}
            )
    for meeting in held:
        mark = {
            "label": meeting.unit_then.name,
            "time": "",
            "url": url_for("meetings.details_view", id=meeting.id),
            "state": "held",
        }
        marks.setdefault(meeting.held_on, []).append(mark)
    return marks


def day_rows(on: date, unit: int | None, path: str) -> list[dict[str, Any]]:
    """Meetings held on a day, then those registered for it; of one unit and below where one is asked for."""
    rows = []
    for meeting in held_between(db(), on, on, path):
        above = above_then(meeting.unit_then, meeting.period)
        found = {
            "cell": meeting.unit_then.name,
            "under": above,
            "at": "",
            "place": meeting.place,
            "standing": _("held"),
        }
        rows.append(found | {"url": url_for("meetings.details_view", id=meeting.id)})
    for plan, name in plans_on(month_of(on), unit, on):
        found = {"cell": name, "under": "", "at": f"{plan.begins_at:%H:%M}", "place": plan.place}
        standing = _("agreed") if plan.agreed else _("planned")
        rows.append(found | {"standing": standing, "url": url_for("units.details_view", id=plan.unit_id)})
    return rows


def waiting(
    plans: Iterable[tuple[MeetingPlan, str]], page: int | None = None, unit: int | None = None
) -> list[dict[str, Any]]:
    """Dates that wait, each with its button; `page`: of the page of all of them, to which the act leads
    back, or to the calendar of the `unit` that was asked for."""
    agree, label = to_each("calendar.agree_view", page=page, unit=unit), _("Agree")
    months: dict[date, tuple[str, str]] = {}
    rows = []
    for plan, name in plans:
        if plan.period not in months:
            of_month = url_for("calendar.index", month=f"{plan.period:%Y-%m}")
            months[plan.period] = month(plan.period), of_month
        words, url = months[plan.period]
        act = {"label": label, "url": agree(plan.id), "method": "post", "main": True}
        rows.append(
            {
                "title": name,
                "detail": f"{shown(plan.planned_on)} {plan.begins_at:%H:%M} {plan.place}",
                "month": words,
                "url": url,
                "acts": [act | {"fields": {"row_version": plan.row_version}}],
            }
        )
    return rows


def waiting_page(page: int) -> dict[str, Any]:
    """All dates that wait for agreement, a page at a time to the end; how many in words. Above
    the Blocs nobody is asked."""
    most, asked = horizon(page), not_above_blocs(db(), by())
    n = count_waiting(db(), asked, most + 1)
    more, n = n > most, min(n, most)
    pages = max(1, (n + PAGE - 1) // PAGE)
    page = min(page, pages - 1)
    count = written(n)
    said = _("More than %(n)s dates wait for agreement", n=count) if more else ""
    return {
        "title": said or _("%(n)s dates wait for agreement", n=count),
        "rows": waiting(plans_waiting(db(), asked, PAGE, page * PAGE), page),
        "page": page,
        "pages": pages,
        "page_url": lambda number: url_for("calendar.waiting_view", page=number),
    }
