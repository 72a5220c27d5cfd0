"""Rules that compare a report: with the quarters before it, and with what others report to the same desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from statistics import median
from typing import Any

from models.signals.alike import copied
from models.signals.rules import (
    FULL,
    HISTORY,
    LOOK_BACK,
    NARRATIVE,
    NEIGHBOURS,
    Number,
    Numbers,
    Rule,
    Seen,
    mean_of,
    rate_of,
)

Values = Mapping[str, Any] | None
Measure = Callable[[Mapping[str, int]], int | None]
AROUND = 5
"""Units around from which a figure may stand apart."""
FALLS = ("cells", "held", "present")
"""Counts whose fall is asked about, the widest first."""


def robust_z(value: float, around: Sequence[float]) -> float:
    """How far a value stands from the median of those around, in robust deviations (0.6745 x distance from
    the median / MAD); 0 where they are too few or all alike."""
    if len(around) < AROUND:
        return 0.0
    middle = median(around)
    spread = median(abs(each - middle) for each in around)
    return 0.6745 * (value - middle) / spread if spread else 0.0


def _fall(seen: Seen, numbers: Numbers) -> Values:
    """A count against its mean over the last four quarters; the one that fell furthest to nothing first."""
    known = seen.known
    for name in FALLS if known else ():
        was = sum(past.figures[name] for past in known) / len(known)
        if was >= 2 and seen.figures[name] * 100 <= was * (100 - numbers["share"]):
            return {"figure": name, "now": seen.figures[name], "was": round(was), "quarters": len(known)}
    return None


def _jump(seen: Seen, numbers: Numbers, *, measure: Measure, name: str, scale: int) -> Values:
    """An average against that of the last four quarters together, up or down."""
    was, now = measure(seen.known_together) if seen.known else None, seen.measured(measure)
    if was is None or now is None or abs(now - was) < numbers[name] * scale:
        return None
    return {"was": was, "now": now, "quarters": len(seen.known)}


def _jump_members(seen: Seen, numbers: Numbers) -> Values:
    last, now = seen.before[0] if seen.before else None, seen.figures["members"]
    was = last.figures["members"] if last is not None else 0
    moved = abs(now - was)
    if was and moved >= numbers["least"] and moved * 100 >= was * numbers["share"]:
        return {"was": was, "now": now}
    return None


def _never_deducted(seen: Seen, numbers: Numbers) -> Values:
    rows = [seen.figures, *(past.figures for past in seen.known)][: numbers["quarters"]]
    full = all(row["scored"] and row["points_sum"] == row["scored"] * FULL for row in rows)
    if len(rows) == numbers["quarters"] and full:
        return {"n": sum(row["scored"] for row in rows), "quarters": len(rows)}
    return None


def _nobody_absent(seen: Seen, numbers: Numbers) -> Values:
    rows = [seen.figures, *(past.figures for past in seen.known)][: numbers["quarters"]]
    there = len(rows) == numbers["quarters"] and all(row["due"] == row["present"] > 0 for row in rows)
    members = seen.figures["members"]
    return {"members": members, "quarters": len(rows)} if there and members >= numbers["members"] else None


def _same_figures(seen: Seen, _numbers: Numbers) -> Values:
    last = seen.before[0] if seen.before else None
    if last is None or not seen.figures["held"]:
        return None
    same = all(last.figures.get(name) == count for name, count in seen.figures.items())
    return {"n": len(seen.figures)} if same else None


def _outlier(seen: Seen, numbers: Numbers, *, measure: Measure, name: str, scale: int) -> Values:
    known = [value for past in seen.around if (value := past.measured(measure)) is not None]
    own = seen.measured(measure)
    if own is None or abs(robust_z(own, known)) <= numbers["deviations"]:
        return None
    middle = round(median(known))
    return {"now": own, "middle": middle} if abs(own - middle) >= numbers[name] * scale else None


def _copied(seen: Seen, numbers: Numbers) -> Values:
    """The text of an earlier quarter, whichever says the most of it."""
    found = [
        (copied(seen.phrases, past.phrases), -back)
        for back, past in enumerate(seen.before, 1)
        if past is not None
    ]
    share, back = max(found, default=(0, 0))
    return {"share": share, "back": -back} if share >= numbers["share"] else None


def _copied_around(seen: Seen, numbers: Numbers) -> Values:
    """The text of others at the same desk; whose it is, the desk finds beside it."""
    shares = [copied(seen.phrases, past.phrases) for past in seen.around]
    alike = [share for share in shares if share >= numbers["share"]]
    return {"share": max(alike), "n": len(alike)} if alike else None


POINTS = Number("points", "points", 10, 1, 100)
RATE = Number("rate", "percent", 15, 1, 100)
QUARTERS = Number("quarters", "quarters", LOOK_BACK, 2, LOOK_BACK + 1)
DEVIATIONS = Number("deviations", "times", 4, 2, 20)
MEASURES: tuple[tuple[str, Measure, int], ...] = (("points", mean_of, 100), ("rate", rate_of, 10))

RULES = (
    Rule("fall", HISTORY, (Number("share", "percent", 40, 10, 100),), _fall),
    *(
        Rule(f"jump_{name}", HISTORY, (number,), partial(_jump, measure=measure, name=name, scale=scale))
        for (name, measure, scale), number in zip(MEASURES, (POINTS, RATE), strict=True)
    ),
    Rule(
        "jump_members",
        HISTORY,
        (Number("share", "percent", 25, 5, 100), Number("least", "people", 3, 1, 100)),
        _jump_members,
    ),
    Rule("never_deducted", HISTORY, (QUARTERS,), _never_deducted),
    Rule("nobody_absent", HISTORY, (QUARTERS, Number("members", "people", 15, 1, 1000)), _nobody_absent),
    Rule("same_figures", HISTORY, (), _same_figures),
    Rule("copied", NARRATIVE, (Number("share", "percent", 90, 50, 100),), _copied),
    *(
        Rule(
            f"outlier_{name}",
            NEIGHBOURS,
            (DEVIATIONS, Number(name, unit, 5, 1, 100)),
            partial(_outlier, measure=measure, name=name, scale=scale),
        )
        for (name, measure, scale), unit in zip(MEASURES, ("points", "percent"), strict=True)
    ),
    Rule("copied_around", NEIGHBOURS, (Number("share", "percent", 90, 50, 100),), _copied_around),
)
