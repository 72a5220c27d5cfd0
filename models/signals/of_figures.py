"""Rules that read one report by itself: its figures, its meetings, its text and the day it came."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from models.signals.alike import letters
from models.signals.rules import FACTS, FIGURES, FULL, NARRATIVE, TIME, Number, Numbers, Rule, Seen, share_of

Values = Mapping[str, Any] | None


def _cells_missing(seen: Seen, numbers: Numbers) -> Values:
    there, owed = seen.figures["cells"], seen.cells_owed
    if owed > 1 and share_of(owed - there, owed) >= numbers["share"]:
        return {"there": there, "owed": owed}
    return None


def _no_meeting(seen: Seen, _numbers: Numbers) -> Values:
    figures = seen.figures
    return {"owed": figures["owed"]} if figures["owed"] and not figures["held"] else None


def _meetings_missing(seen: Seen, numbers: Numbers) -> Values:
    held, owed = seen.figures["held"], seen.figures["owed"]
    if held and share_of(owed - held, owed) >= numbers["share"]:
        return {"held": held, "owed": owed}
    return None


def _no_thematic(seen: Seen, numbers: Numbers) -> Values:
    """Letter L5: a thematic meeting every quarter. Where nothing at all was held, that is asked instead."""
    figures = seen.figures
    cells, without = figures["cells"], figures["cells"] - figures["thematic_cells"]
    if figures["held"] and share_of(without, cells) >= numbers["share"]:
        return {"n": without, "cells": cells}
    return None


def _unscored(seen: Seen, numbers: Numbers) -> Values:
    held, scored = seen.figures["held"], seen.figures["scored"]
    if held and share_of(held - scored, held) >= numbers["share"]:
        return {"n": held - scored, "held": held}
    return None


def _all_full(seen: Seen, numbers: Numbers) -> Values:
    figures = seen.figures
    if figures["scored"] >= numbers["least"] and figures["points_sum"] == figures["scored"] * FULL:
        return {"n": figures["scored"]}
    return None


def _unexcused(seen: Seen, numbers: Numbers) -> Values:
    figures = seen.figures
    if figures["unexcused"] and share_of(figures["unexcused"], figures["due"]) >= numbers["share"]:
        return {"n": figures["unexcused"], "due": figures["due"]}
    return None


def _outside_window(seen: Seen, numbers: Numbers) -> Values:
    outside, held = seen.figures["outside_window"], seen.figures["held"]
    if outside >= 2 and share_of(outside, held) >= numbers["share"]:
        return {"n": outside, "held": held}
    return None


def _equal_totals(seen: Seen, numbers: Numbers) -> Values:
    """The same total each time; full marks are another question."""
    totals = [row["total"] for row in seen.meetings if row["total"] is not None]
    if len(totals) >= numbers["least"] and len(set(totals)) == 1 and totals[0] != FULL:
        return {"n": len(totals), "points": totals[0]}
    return None


def _alike_meetings(seen: Seen, numbers: Numbers) -> Values:
    facts = [(row["present"], row["speakers"], row["duration_minutes"]) for row in seen.meetings]
    if len(facts) >= numbers["least"] and len(set(facts)) == 1:
        present, spoke, minutes = facts[0]
        return {"n": len(facts), "present": present, "speakers": spoke, "minutes": minutes}
    return None


def _one_sitting(seen: Seen, numbers: Numbers) -> Values:
    days = {row["held_on"] for row in seen.meetings}
    at = seen.recorded
    if len(at) >= 2 and len(days) >= 2 and max(at) - min(at) <= timedelta(hours=numbers["hours"]):
        return {"n": len(at), "at": max(at)}
    return None


def _members_differ(seen: Seen, numbers: Numbers) -> Values:
    members = seen.figures["members"]
    most = max(numbers["least"], members * numbers["share"] // 100)
    for row in seen.meetings:
        told = row["due"] + row["exempt"]
        if members and row["kind"] != "thematic" and abs(told - members) > most:
            return {"due": told, "members": members, "period": row["period"]}
    return None


def _short_good(seen: Seen, numbers: Numbers) -> Values:
    for row in seen.meetings:
        if row["grade"] == "good" and row["duration_minutes"] < numbers["minutes"]:
            return {"minutes": row["duration_minutes"], "period": row["period"]}
    return None


def _few_good(seen: Seen, numbers: Numbers) -> Values:
    for row in seen.meetings:
        if row["grade"] == "good" and row["due"] and share_of(row["present"], row["due"]) < numbers["share"]:
            return {"present": row["present"], "due": row["due"], "period": row["period"]}
    return None


def _silent_good(seen: Seen, numbers: Numbers) -> Values:
    for row in seen.meetings:
        if row["grade"] == "good" and share_of(row["speakers"], row["present"]) < numbers["share"]:
            return {"speakers": row["speakers"], "present": row["present"], "period": row["period"]}
    return None


def _days_close(seen: Seen, numbers: Numbers) -> Values:
    """Two months' meetings within a few days: one of them may never have been held."""
    rows = sorted(
        (date.fromisoformat(row["held_on"]), row["period"])
        for row in seen.meetings
        if row["kind"] != "thematic"
    )
    for (first, _month), (second, period) in pairwise(rows):
        if (second - first).days < numbers["days"]:
            return {"first": first, "second": second, "period": period}
    return None


def _unexplained(seen: Seen, numbers: Numbers) -> Values:
    """Something fell short and the text says nothing about anything."""
    figures = seen.figures
    short = figures["owed"] - figures["held"] + figures["average"] + figures["poor"] + figures["unexcused"]
    short += max(0, seen.cells_owed - figures["cells"])
    written = letters(seen.narrative)
    return {"letters": written} if short > 0 and written < numbers["letters"] else None


def _weeks_late(seen: Seen, numbers: Numbers) -> Values:
    return {"days": seen.days_late} if seen.days_late >= numbers["days"] else None


def _share(shipped: int, low: int = 1) -> tuple[Number, ...]:
    return (Number("share", "percent", shipped, low, 100),)


def _least(shipped: int) -> tuple[Number, ...]:
    return (Number("least", "count", shipped, 2, 12),)


RULES = (
    Rule("cells_missing", FIGURES, _share(20), _cells_missing),
    Rule("no_meeting", FIGURES, (), _no_meeting),
    Rule("meetings_missing", FIGURES, _share(30), _meetings_missing),
    Rule("no_thematic", FIGURES, _share(50), _no_thematic),
    Rule("unscored", FIGURES, _share(30), _unscored),
    Rule("all_full", FIGURES, _least(2), _all_full),
    Rule("unexcused", FIGURES, _share(10), _unexcused),
    Rule("outside_window", FIGURES, _share(60), _outside_window),
    Rule("equal_totals", FACTS, _least(3), _equal_totals),
    Rule("alike_meetings", FACTS, _least(3), _alike_meetings),
    Rule("one_sitting", FACTS, (Number("hours", "hours", 2, 1, 48),), _one_sitting),
    Rule("members_differ", FACTS, (*_share(20), Number("least", "people", 2, 1, 100)), _members_differ),
    Rule("short_good", FACTS, (Number("minutes", "minutes", 90, 15, 240),), _short_good),
    Rule("few_good", FACTS, _share(60), _few_good),
    Rule("silent_good", FACTS, _share(10), _silent_good),
    Rule("days_close", FACTS, (Number("days", "days", 5, 1, 20),), _days_close),
    Rule("unexplained", NARRATIVE, (Number("letters", "letters", 30, 1, 1000),), _unexplained),
    Rule("weeks_late", TIME, (Number("days", "days", 14, 1, 90),), _weeks_late),
)
