"""Conditions and formulas as an outline: a line for each part, set in under
the line it belongs to (design 3.9). Trees become lines and lines trees.

Tree -> lines -> tree is the identity. Changing an outline (a line more,
in, out) is in acts.py, its form field in field.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from models.core.errors import Refusal
from models.definitions.formulas import (
    COMPARE,
    DAY,
    DEEPEST,
    LISTS,
    MOST_NODES,
    MOST_VALUES,
    NUMBER,
    TEXT,
    TRUTH,
    Names,
    check_tree,
    faults,
    part,
    sort_of,
)
from models.definitions.kinds.base import parse_decimal, show_decimal
from models.definitions.vocabulary import PLAIN, Vocabulary

IN, NOT, FIGURE, SUM, PAIR = "in", "not", "figure", "sum", "compare"
LINES, NUM = "lines", "num"
"""What an operand may be beside a field or fact: worked out in the lines set in below, or a number typed."""
IF, JOIN, TYPED, SAID, DAYS, ONE_DAY = "if", "join", "text", "said", "days", "day"
TWO = (PAIR, "sub", "div", DAYS)
"""Lines with two sides, each chosen or worked out in lines of its own; `said` has one such side."""
WHATS = {"all": TRUTH, "any": TRUTH, NOT: TRUTH, IN: TRUTH, PAIR: TRUTH, FIGURE: NUMBER, SUM: NUMBER}
WHATS |= dict.fromkeys(("add", "sub", "mul", "div", "min", "max", DAYS), NUMBER)
WHATS |= {SAID: TEXT, TYPED: TEXT, JOIN: TEXT, ONE_DAY: DAY, IF: ""}
"""What a line may be, and what it comes to: `if` to whatever its two ways do."""
MANY = {**LISTS, JOIN: TEXT}
"""Groups of any number of lines, and of what sort these are."""
HOLDS = (*MANY, NOT, IF)
"""Lines that are nothing but what is set in under them."""
WORDS_ONLY = ("all", "any", NOT, IN)
INSIDE = {
    **dict.fromkeys(("all", "any", NOT), TRUTH),
    **dict.fromkeys(("add", "mul", "min", "max", *TWO, SAID), NUMBER),
    **{JOIN: TEXT, DAYS: DAY},
}
LEAST = {"all": 1, "any": 1, NOT: 1}
WAYS = 3
"""Lines under `if`: the condition, what it is where that holds, and where it does not."""


@dataclass(frozen=True)
class Line:
    """One line: how far in it stands, what it is, and what was chosen on
    it. Operands are `field:code`, `fact:name`, `num`, `lines` or nothing."""

    level: int = 0
    what: str = ""
    name: str = ""
    sign: str = ""
    values: tuple[str, ...] = ()
    left: str = ""
    left_number: str = ""
    right: str = ""
    right_number: str = ""
    typed: str = ""
    """Words that stand as they were typed."""
    held: str = field(default="", compare=False)
    """Which sides had lines of their own when the line was last drawn: `l`, `r`, `lr`."""
    bent: bool = field(default=False, compare=False)
    """Whether it was sent in a way no page sends it."""

    @property
    def sides(self) -> str:
        """The sides that are worked out in lines set in below."""
        picks = (("l", self.left), ("r", self.right)) if self.what in TWO else (("l", self.left),)
        return "".join(side for side, pick in picks if pick == LINES) if self.what in (*TWO, SAID) else ""

    @property
    def blank(self) -> bool:
        """Whether nothing was chosen on it."""
        if self.what in (*HOLDS, TYPED) or self.bent:
            return False
        return not (
            self.name
            or self.values
            or self.left_number
            or self.right_number
            or self.left
            or self.right.strip() not in ("", NUM)
        )


@dataclass(frozen=True)
class Bounds:
    """What a tree may be where it is to stand: its sort (none: either), names it may use, fields
    it may not name and why, words only or not; and what things are called where it is text."""

    wanted: str = ""
    names: Names | None = None
    barred: Mapping[str, Refusal] = field(default_factory=dict)
    words_only: bool = False
    spoken: Vocabulary = PLAIN


# trees -> lines


def lines_of(tree: Any, level: int = 0) -> list[Line]:
    """The outline of a tree; none of nothing."""
    if tree is None:
        return []
    name, body = part(tree)
    if name == NOT:
        under, inner = part(body)
        if under == IN:
            return [Line(level, IN, name=inner[0], sign=NOT, values=tuple(inner[1]))]
        return [Line(level, NOT), *lines_of(body, level + 1)]
    if name == IN:
        return [Line(level, IN, name=body[0], sign="is", values=tuple(body[1]))]
    if name == SUM:
        return [Line(level, SUM, values=tuple(body))]
    if name in HOLDS:
        return [Line(level, name), *(line for each in body for line in lines_of(each, level + 1))]
    if name == TYPED:
        return [Line(level, TYPED, typed=body)]
    if name == ONE_DAY or (name == SAID and "field" in body):
        return [Line(level, name, left=f"field:{body if name == ONE_DAY else body['field']}")]
    if name == SAID:
        return [Line(level, SAID, left=LINES, held="l"), *lines_of(body, level + 1)]
    if name in ("num", "field", "fact"):
        left, number = _operand(tree)
        return [Line(level, FIGURE, left=left, left_number=number)]
    return _two(level, name, body)


def _two(level: int, name: str, body: list[Any]) -> list[Line]:
    (left, left_number), (right, right_number) = (_operand(each) for each in body)
    what, sign = (PAIR, name) if name in COMPARE else (name, "")
    line = Line(
        level, what, sign=sign, left=left, left_number=left_number, right=right, right_number=right_number
    )
    inner = [each for pick, each in ((left, body[0]), (right, body[1])) if pick == LINES]
    return [replace(line, held=line.sides), *(under for each in inner for under in lines_of(each, level + 1))]


def _operand(tree: Any) -> tuple[str, str]:
    """The operand as chosen and as typed; `lines` for what needs lines of its own."""
    name, body = part(tree)
    if name == "num":
        return NUM, show_decimal(body)
    if name == ONE_DAY:
        return f"field:{body}", ""
    return (f"{name}:{body}", "") if name in ("field", "fact") else (LINES, "")


# lines -> trees


def settled(lines: Sequence[Line]) -> list[Line]:
    """The same lines with none set in further than one step under the line above it."""
    found: list[Line] = []
    for line in lines:
        deepest = found[-1].level + 1 if found else 0
        found.append(
            line if 0 <= line.level <= deepest else replace(line, level=max(0, min(line.level, deepest)))
        )
    return found


def children(lines: Sequence[Line]) -> dict[int, list[int]]:
    """Numbers of the lines set in directly under each line; those that stand outside all under -1."""
    found: dict[int, list[int]] = {-1: []}
    above: list[int] = []
    for number, line in enumerate(lines):
        del above[line.level :]
        found.setdefault(above[-1] if above else -1, []).append(number)
        above.append(number)
    return found


def sorts(lines: Sequence[Line], wanted: str) -> list[str]:
    """What each line must be where it stands: a truth, a number, words, a day; nothing where any will do."""
    found = [wanted] * len(lines)
    for above, under in children(lines).items():
        for place, number in enumerate(under if above >= 0 else ()):
            found[number] = inside(lines[above], place, found[above])
    return found


def inside(line: Line, place: int, sort: str) -> str:
    """What the line at a place under another must be, where that one is to be of a sort."""
    if line.what == IF:
        return sort if place else TRUTH
    return INSIDE.get(line.what, "")


def tree_of(lines: Sequence[Line], bounds: Bounds) -> tuple[Any, dict[int, Refusal]]:
    """The tree that lines make, and every problem by the number of its
    line (from 0). No tree of nothing, nor where there is a problem."""
    reader = _Reader(lines, bounds)
    roots = [number for number in reader.under[-1] if not reader.empty(number)]
    reader.limits()
    trees = [reader.read(number, bounds.wanted) for number in roots]
    for number in roots[1:]:
        reader.note(number, Refusal("outline.outside"))
    return (trees[0] if trees and not reader.wrong else None), reader.wrong


class _Reader:
    """Reads lines from the innermost outwards; a problem is noted at its line and the rest is still read."""

    def __init__(self, lines: Sequence[Line], bounds: Bounds) -> None:
        self.lines = settled(lines)
        self.bounds = bounds
        self.under = children(self.lines)
        self.wrong: dict[int, Refusal] = {}

    def note(self, number: int, refusal: Refusal) -> None:
        self.wrong.setdefault(number, refusal)

    def empty(self, number: int) -> bool:
        return self.lines[number].blank and not self.under.get(number)

    def limits(self) -> None:
        """Mark the line with which an outline becomes too deep or too long."""
        count = 0
        for number, line in enumerate(self.lines):
            if self.empty(number):
                continue
            picks = (line.left, line.right) if line.what in TWO else (line.left,) if line.what == SAID else ()
            inline = sum(pick != LINES for pick in picks) + (line.what == IN and line.sign == NOT)
            before, count = count, count + 1 + inline
            if line.level + 1 + bool(inline) > DEEPEST or before <= MOST_NODES < count:
                self.note(number, Refusal("formula.large", deepest=DEEPEST, most=MOST_NODES))

    def read(self, number: int, wanted: str, guarded: bool = False) -> Any:
        """The tree of a line with all under it; None where there is a problem. `guarded`: it stands under an
        `if`, whose condition may keep a divisor from being nought; that is looked at with the whole `if`."""
        line = self.lines[number]
        under = guarded or line.what == IF
        parts = [
            self.read(each, inside(line, place, wanted), under)
            for place, each in enumerate(self.under.get(number, ()))
            if not self.empty(each)
        ]
        try:
            tree = self._made(line, parts, wanted)
            if number not in self.wrong and None not in parts:
                self._check(tree, WHATS[line.what] or wanted or sort_of(tree), guarded)
        except Refusal as refusal:
            self.note(number, refusal)
        return None if number in self.wrong or None in parts else tree

    def _check(self, tree: Any, sort: str, guarded: bool) -> None:
        check_tree(tree, sort, None if guarded else self.bounds.names)
        if guarded and self.bounds.names is not None:
            for refusal in faults(tree, sort, self.bounds.names):
                if refusal.code != "formula.zero":
                    raise refusal

    def _made(self, line: Line, parts: list[Any], wanted: str) -> Any:
        if line.bent or line.what not in WHATS:
            raise Refusal("outline.bent" if line.bent else "outline.what")
        if self.bounds.words_only and line.what not in WORDS_ONLY:
            raise Refusal("formula.words_only")
        if "" not in (wanted, WHATS[line.what]) and wanted != WHATS[line.what]:
            raise Refusal("formula.type")
        self._barred(line)
        if line.what in TWO:
            return _pair(line, parts)
        if line.what == SAID and line.left == LINES:
            if len(parts) != 1:
                raise Refusal("outline.sides", count=1)
            return {SAID: parts[0]}
        if line.what == IF:
            if len(parts) != WAYS:
                raise Refusal("outline.ways")
            return {IF: parts}
        if line.what in HOLDS:
            least = LEAST.get(line.what, 2)
            if len(parts) < least:
                raise Refusal("outline.few", least=least)
            if line.what == NOT and len(parts) > 1:
                raise Refusal("outline.one")
            return {NOT: parts[0]} if line.what == NOT else {line.what: parts}
        if parts:
            raise Refusal("outline.inside")
        return _leaf(line)

    def _barred(self, line: Line) -> None:
        """Refuse a field that must not be named here."""
        picks = [pick.removeprefix("field:") for pick in (line.left, line.right) if pick.startswith("field:")]
        named = [
            *picks,
            *(line.values if line.what == SUM else ()),
            *([line.name.removeprefix("answer.")] if line.what == IN else ()),
        ]
        for code in named:
            refusal = self.bounds.barred.get(code.partition(".")[0])
            if refusal is not None:
                raise refusal


def _pair(line: Line, parts: list[Any]) -> Any:
    if len(parts) != len(line.sides):
        raise Refusal("outline.sides", count=len(line.sides))
    rest = iter(parts)
    pair = [
        next(rest) if pick == LINES else _day(pick) if line.what == DAYS else _simple(pick, number)
        for pick, number in ((line.left, line.left_number), (line.right, line.right_number))
    ]
    name = line.sign if line.what == PAIR else line.what
    if line.what == PAIR and name not in COMPARE:
        raise Refusal("outline.sign")
    return {name: pair}


def _day(pick: str) -> Any:
    """The field of a day that was chosen."""
    sort, _colon, code = pick.partition(":")
    if sort != "field" or not code:
        raise Refusal("formula.one_of")
    return {ONE_DAY: code}


def _simple(pick: str, number: str) -> Any:
    """A figure that was chosen or a number that was typed, one of them."""
    sort, _colon, code = pick.partition(":")
    if sort in ("field", "fact") and code:
        if number:
            raise Refusal("formula.one_of")
        return {sort: code}
    if pick not in ("", NUM) or not number:
        raise Refusal("formula.one_of")
    return {"num": parse_decimal(number)}


def _leaf(line: Line) -> Any:
    if line.what == FIGURE:
        return _simple(line.left, line.left_number)
    if line.what == TYPED:
        return {TYPED: line.typed}
    if line.what in (SAID, ONE_DAY):
        chosen = _day(line.left)
        return chosen if line.what == ONE_DAY else {SAID: {"field": chosen[ONE_DAY]}}
    if line.what == IN and not line.name:
        raise Refusal("formula.no_name")
    if not line.values:
        raise Refusal("formula.no_answer" if line.what == IN else "outline.no_sum")
    if len(line.values) > MOST_VALUES:
        raise Refusal("outline.many", limit=MOST_VALUES)
    if line.what == SUM:
        return {SUM: list(line.values)}
    tree = {IN: [line.name, list(line.values)]}
    return {NOT: tree} if line.sign == NOT else tree
