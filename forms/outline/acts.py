"""What can be done to an outline: a line more, a group, in and out, up and
down, taken out. Every act gives a new outline; nothing chosen is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from forms.outline.tree import (
    FIGURE,
    HOLDS,
    IF,
    IN,
    INSIDE,
    JOIN,
    MANY,
    NOT,
    NUM,
    ONE_DAY,
    PAIR,
    SAID,
    TWO,
    WAYS,
    WHATS,
    Line,
    children,
    inside,
    settled,
    sorts,
)
from models.core.errors import Refusal
from models.definitions.formulas import DAY, DEEPEST, MOST_NODES, NUMBER, TEXT, TRUTH

SIGN = "eq"
BEGINS = {NUMBER: FIGURE, TEXT: SAID, DAY: ONE_DAY}
"""What a new line of a sort is."""
TOGETHER = {NUMBER: "add", TEXT: JOIN}
"""The group that lines of a sort come into; conditions come into `all` or `any`."""


def fresh(level: int, sort: str, words_only: bool = False) -> Line:
    """A line on which nothing is chosen yet, of the sort that fits."""
    if sort in BEGINS:
        return Line(level, BEGINS[sort])
    if sort != TRUTH:
        return Line(level)
    return Line(level, IN, sign="is") if words_only else Line(level, PAIR, sign=SIGN, right=NUM)


def end(lines: Sequence[Line], at: int) -> int:
    """The number after the last line set in under a line."""
    return next((n for n in range(at + 1, len(lines)) if lines[n].level <= lines[at].level), len(lines))


def grown(lines: Sequence[Line], wanted: str, words_only: bool = False) -> list[Line]:
    """The outline with an empty line wherever one is missing: under
    a group, for a side worked out below, in an empty outline."""
    found = settled(lines[: MOST_NODES + 1]) or [fresh(0, wanted, words_only)]
    at = 0
    while at < len(found):
        line = found[at]
        own = children(found).get(at, [])
        for missing in range(_least(line) - len(own)):
            first = line.sides == "lr" and line.held == "r" and len(own) == 1
            sort = inside(line, len(own) + missing, sorts(found, wanted)[at])
            found.insert(at + 1 if first else end(found, at), fresh(line.level + 1, sort, words_only))
        found[at] = replace(line, held=line.sides)
        at += 1
    return found


def _least(line: Line) -> int:
    """How many lines stand under a line at least."""
    if line.what == IF:
        return WAYS
    if line.what in MANY and MANY[line.what] != TRUTH:
        return 2
    return 1 if line.what in HOLDS else len(line.sides)


def given(lines: Sequence[Line], at: int) -> str:
    """What a line comes to by itself: an `if` to what its first way does."""
    own = children(lines).get(at, [])
    if lines[at].what == IF and len(own) > 1:
        return given(lines, own[1])
    return WHATS.get(lines[at].what) or TRUTH


@dataclass
class _Place:
    """A line among the others."""

    lines: list[Line]
    at: int
    wanted: str
    words_only: bool

    def __post_init__(self) -> None:
        self.line = self.lines[self.at]
        self.end = end(self.lines, self.at)
        self.above = next(
            (n for n in range(self.at - 1, -1, -1) if self.lines[n].level < self.line.level), -1
        )
        beside = children(self.lines)[self.above]
        place = beside.index(self.at)
        self.before = beside[place - 1] if place else -1
        self.after = beside[place + 1] if place + 1 < len(beside) else -1
        self.sort = sorts(self.lines, self.wanted)[self.at] or given(self.lines, self.at)

    @property
    def around(self) -> str:
        """What the line above it is under which it stands."""
        return self.lines[self.above].what if self.above >= 0 else ""

    @property
    def own(self) -> list[Line]:
        """The line with all under it."""
        return self.lines[self.at : self.end]

    def in_list(self) -> bool:
        return self.above >= 0 and self.lines[self.above].what in MANY

    def fixed(self) -> bool:
        """Whether its place says what it is: under an `if`, or a day."""
        return self.around == IF or self.sort == DAY


def _shifted(lines: Sequence[Line], by: int) -> list[Line]:
    return [replace(line, level=line.level + by) for line in lines]


Changed = tuple[list[Line], int]
"""The outline after an act, and the line to go on with."""


def _put(place: _Place, *new: Line) -> Changed:
    """New lines inside a group, else beside a line; where that stands alone, both come into a group."""
    lines, line = place.lines, place.line
    if line.what in MANY:
        return [*lines[: place.end], *_shifted(new, 1), *lines[place.end :]], place.end + len(new) - 1
    if place.in_list():
        return [*lines[: place.end], *new, *lines[place.end :]], place.end + len(new) - 1
    joint = Line(line.level, TOGETHER.get(place.sort, "all"))
    return [
        *lines[: place.at],
        joint,
        *_shifted(place.own, 1),
        *_shifted(new, 1),
        *lines[place.end :],
    ], place.end + len(new)


def _more(place: _Place) -> Changed:
    if place.line.what == NOT and place.end > place.at + 1:
        return _more(_Place(place.lines, children(place.lines)[place.at][-1], place.wanted, place.words_only))
    return _put(place, fresh(place.line.level, _new_sort(place), place.words_only))


def _new_sort(place: _Place) -> str:
    """What a new line is to be: in a group what the group is made of."""
    return INSIDE[place.line.what] if place.line.what in MANY else place.sort


def _group(place: _Place) -> Changed:
    level = place.line.level
    name = TOGETHER.get(_new_sort(place), "any" if "all" in (place.line.what, place.around) else "all")
    return _put(place, Line(level, name), fresh(level + 1, _new_sort(place), place.words_only))


def _wrap(place: _Place) -> Changed:
    """The line inside a group of its own, with an empty line beside
    it; a group differs from the one around it, as one wants it then."""
    level = place.line.level
    name = TOGETHER.get(place.sort, "any" if place.around == "all" else "all")
    inside = [Line(level, name), *_shifted(place.own, 1), fresh(level + 1, place.sort, place.words_only)]
    return [*place.lines[: place.at], *inside, *place.lines[place.end :]], place.end + 1


def _up(place: _Place) -> Changed:
    lines = place.lines
    return [
        *lines[: place.before],
        *place.own,
        *lines[place.before : place.at],
        *lines[place.end :],
    ], place.before


def _down(place: _Place) -> Changed:
    lines, last = place.lines, end(place.lines, place.after)
    return [*lines[: place.at], *lines[place.after : last], *place.own, *lines[last:]], last - len(place.own)


def _in(place: _Place) -> Changed:
    return [*place.lines[: place.at], *_shifted(place.own, 1), *place.lines[place.end :]], place.at


def _out(place: _Place) -> Changed:
    lines, last = place.lines, end(place.lines, place.above)
    return [
        *lines[: place.at],
        *lines[place.end : last],
        *_shifted(place.own, -1),
        *lines[last:],
    ], last - len(place.own)


def _drop(place: _Place) -> Changed:
    if place.around == IF:  # its place stays: what comes after it would become something else
        empty = fresh(place.line.level, place.sort, place.words_only)
        return [*place.lines[: place.at], empty, *place.lines[place.end :]], place.at
    return [*place.lines[: place.at], *place.lines[place.end :]], max(place.at - 1, 0)


def _lift(place: _Place) -> Changed:
    return [*place.lines[: place.at], *_shifted(place.own[1:], -1), *place.lines[place.end :]], place.at


ACTS: dict[str, tuple[Callable[[_Place], Changed], Callable[[_Place], bool]]] = {
    "more": (_more, lambda place: place.sort != DAY),
    "drop": (_drop, lambda place: True),
    "up": (_up, lambda place: place.before >= 0 and not place.fixed()),
    "down": (_down, lambda place: place.after >= 0 and not place.fixed()),
    "in": (_in, lambda place: not place.fixed() and place.before >= 0 and _takes(place)),
    "out": (_out, lambda place: place.in_list() and _parent(place).in_list()),
    "wrap": (_wrap, lambda place: place.sort != DAY),
    "group": (_group, lambda place: place.sort != DAY),
    "lift": (
        _lift,
        lambda place: (
            place.line.what in HOLDS
            and place.line.what != IF
            and not place.fixed()
            and (place.in_list() or len(children(place.lines).get(place.at, ())) == 1)
        ),
    ),
}


def _takes(place: _Place) -> bool:
    """Whether the line before takes one more under it."""
    what = place.lines[place.before].what
    return what in HOLDS and what != IF


def _parent(place: _Place) -> _Place:
    return _Place(place.lines, place.above, place.wanted, place.words_only)


def offers(lines: Sequence[Line], at: int, wanted: str) -> dict[str, bool]:
    """Which acts a line can be given now."""
    place = _Place(list(lines), at, wanted, False)
    return {name: can(place) for name, (_act, can) in ACTS.items()}


def act(lines: Sequence[Line], name: str, at: int, wanted: str, words_only: bool = False) -> Changed:
    """The outline after an act on a line. An act that cannot be done
    there changes nothing. Raises `formula.large`: too deep, too long."""
    place = _Place(list(lines), at, wanted, words_only)
    do, can = ACTS[name]
    if not can(place):
        return place.lines, at
    found, then = do(place)
    if len(found) > max(MOST_NODES, len(lines)) or max((line.level for line in found), default=0) >= max(
        DEEPEST, *(line.level + 1 for line in lines)
    ):
        raise Refusal("formula.large", deepest=DEEPEST, most=MOST_NODES)
    return found, min(then, max(len(found) - 1, 0))


assert all(what in INSIDE for what in (*HOLDS, *TWO) if what != IF) and NOT in HOLDS
