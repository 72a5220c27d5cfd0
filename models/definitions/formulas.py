"""Conditions and computed fields as validated trees over a whitelist, judged
by one interpreter with limits (design 3.4, 3.9). No text is evaluated.

Truth: {"all": [..]}, {"any": [..]}, {"not": t}, {"in":
[name, [values]]}, {"eq"|"ne"|"lt"|"le"|"gt"|"ge": [a, b]}.
Number: {"num": "1.5"}, {"field": code} (a table's column: "table.column"), {"fact":
name}, {"add"|"mul"|"min"|"max": [..]}, {"sub"|"div": [a, b]}, {"sum": [codes]},
{"days": [day, day]}. Text: {"text": "abc"}, {"said": field or number} as people read it, {"join": [..]}.
Day: {"day": code}. Any of them: {"if": [truth, a, b]}.
Names of "in": meeting_kind, unit_kind, answer.<code>. What is not known yet is None.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any

from models.core.errors import Refusal
from models.definitions.kinds.base import parse_decimal
from models.definitions.kinds.computed import TEXTS
from models.definitions.ranges import Ground, beside, branches, never_nought, told

DEEPEST, MOST_NODES, MOST_VALUES = 12, 200, 60
MOST_TOLD = 5
"""Mistakes told of one formula."""
_WORD = re.compile(r"[^\"\x00-\x1f]{1,400}")
TRUTH, NUMBER, TEXT, DAY = "truth", "number", "text", "day"
LONGEST_TEXT = 400
WORDS = ("meeting_kind", "unit_kind")
COMPARE: dict[str, Callable[[Any, Any], bool]] = {"eq": operator.eq, "ne": operator.ne, "lt": operator.lt}
COMPARE |= {"le": operator.le, "gt": operator.gt, "ge": operator.ge}
LISTS = {"add": NUMBER, "mul": NUMBER, "min": NUMBER, "max": NUMBER, "all": TRUTH, "any": TRUTH}
MADE_OF = {"if": (TRUTH, "", ""), "days": (DAY, DAY)}
"""What stands in these; nothing: what the whole comes to."""
PAIRS = {"sub": NUMBER, "div": NUMBER, **dict.fromkeys(COMPARE, NUMBER)}
GIVES = {**dict.fromkeys(("all", "any", "not", "in", *COMPARE), TRUTH)}
GIVES |= dict.fromkeys(("num", "field", "fact", "add", "mul", "min", "max", "sub", "div", "sum"), NUMBER)
GIVES |= {**dict.fromkeys(TEXTS, TEXT), "days": NUMBER, "day": DAY, "if": ""}
"""What each part comes to; `if` comes to what its two ways do (`sort_of`)."""


@dataclass(frozen=True)
class Known:
    """What is known while judging: words by name, exact numbers of fields by code, numbers of
    facts by name, answers as people read them and days, by code; codes of the fields that are hidden."""

    words: Mapping[str, str] = field(default_factory=dict)
    numbers: Mapping[str, Fraction | None] = field(default_factory=dict)
    facts: Mapping[str, Fraction | None] = field(default_factory=dict)
    shown: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, date] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Names:
    """What a tree may name: fields that are numbers with their lowest value (and their highest, where
    there is one), values of fields that are choices, facts, values of words,
    fields that can be told in text, and those that are days."""

    numbers: Mapping[str, Fraction | None] = field(default_factory=dict)
    choices: Mapping[str, frozenset[str]] = field(default_factory=dict)
    facts: frozenset[str] = frozenset()
    words: Mapping[str, frozenset[str] | None] = field(default_factory=dict)
    highs: Mapping[str, Fraction | None] = field(default_factory=dict)
    said: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()


def part(tree: Any) -> tuple[str, Any]:
    """Name and body of a node; `formula.shape` for what is none."""
    if not (isinstance(tree, dict) and len(tree) == 1):
        raise Refusal("formula.shape")
    ((name, body),) = tree.items()
    if name not in GIVES:
        raise Refusal("formula.shape")
    return name, body


def sort_of(tree: Any) -> str:
    """What a tree comes to: a truth, a number, text, a day; `formula.shape` for what is none."""
    name, body = part(tree)
    while name == "if":
        if not isinstance(body, list) or len(body) != 3:
            raise Refusal("formula.shape")
        name, body = part(body[1])
    return GIVES[name]


def _children(name: str, body: Any) -> list[Any]:
    if name in LISTS or name in PAIRS or name in ("if", "join", "days"):
        return list(body)
    return [body] if name == "not" or (name == "said" and "field" not in body) else []


# what is true, what comes out


def holds(tree: Any, known: Known) -> bool | None:
    """Whether a condition holds; None where something it needs is not known. No condition always holds."""
    if tree is None:
        return True
    name, body = part(tree)
    if name == "not":
        inner = holds(body, known)
        return None if inner is None else not inner
    if name in ("all", "any"):
        return _joined(name, [holds(each, known) for each in body])
    if name == "in":
        word = known.words.get(body[0])
        return None if word is None else any(each in body[1] for each in word.split(","))
    left, right = (value(each, known) for each in body)
    return None if left is None or right is None else COMPARE[name](left, right)


def _joined(name: str, found: list[bool | None]) -> bool | None:
    decides = name == "any"
    if decides in found:
        return decides
    return None if None in found else not decides


@lru_cache(maxsize=1024)
def exact(text: str) -> Fraction:
    """A number that stands in a tree, which thousands of forms are judged by."""
    return Fraction(text)


def value(tree: Any, known: Known) -> Fraction | None:
    """The exact number of a tree; None where something it needs is not known, or for a division by nought."""
    name, body = part(tree)
    if name == "num":
        return exact(body)
    if name == "field":
        return known.numbers.get(body)
    if name == "fact":
        return known.facts.get(body)
    if name == "if":
        way = way_gone(body, known)
        return None if way is None else value(way, known)
    if name == "days":
        begin, end = (day(each, known) for each in body)
        return None if begin is None or end is None else Fraction((end - begin).days)
    if name == "sum":
        return sum((known.numbers.get(code) or Fraction(0) for code in body), Fraction(0))
    numbers = [value(each, known) for each in body]
    there = [each for each in numbers if each is not None]
    return _reckon(name, there) if len(there) == len(numbers) else None


def way_gone(body: list[Any], known: Known) -> Any:
    """The way of `if` that is gone; None where its condition is not known."""
    truth = holds(body[0], known)
    return None if truth is None else body[1] if truth else body[2]


def day(tree: Any, known: Known) -> date | None:
    """The day of a tree; None where it is not known."""
    name, body = part(tree)
    if name == "if":
        way = way_gone(body, known)
        return None if way is None else day(way, known)
    return known.days.get(body)


def _reckon(name: str, numbers: list[Fraction]) -> Fraction | None:
    if name == "div":
        return numbers[0] / numbers[1] if numbers[1] else None
    if name in ("min", "max"):
        return (min if name == "min" else max)(numbers)
    result = numbers[0]
    act = {"add": operator.add, "sub": operator.sub, "mul": operator.mul}[name]
    for number in numbers[1:]:
        result = act(result, number)
    return result


def applies(tree: Any, words: Mapping[str, str]) -> bool:
    """Whether a condition holds or may still hold; no condition always does."""
    return tree is None or holds(tree, Known(words=words)) is not False


# what may stand in a definition


def check_tree(tree: Any, wanted: str, names: Names | None = None, given: Any = None) -> None:
    """Refuse a tree that is not made of known parts, is too deep
    or too large, names what there is not, or may divide by nought where `given` holds.

    Without `names` only its shape is looked at. Raises `formula.*`, the first there is.
    """
    _check(tree, wanted, 1, [0])
    for refusal in _faults(tree, names, _ground(names, given)) if names is not None else ():
        raise refusal


def faults(tree: Any, wanted: str, names: Names, given: Any = None) -> list[Refusal]:
    """Everything wrong with a tree that can be told at once; what is no tree at all is told alone."""
    try:
        _check(tree, wanted, 1, [0])
    except Refusal as refusal:
        return [refusal]
    found = {(each.code, str(each.values)): each for each in _faults(tree, names, _ground(names, given))}
    return list(found.values())[:MOST_TOLD]


def _ground(names: Names | None, given: Any) -> Ground:
    ground = Ground() if names is None else Ground(names.numbers, names.highs)
    try:
        check_tree(given, TRUTH)
    except Refusal:
        return ground
    return Ground(ground.lows, ground.highs, told(given, ground))


def _check(tree: Any, wanted: str, depth: int, count: list[int]) -> None:
    count[0] += 1
    if depth > DEEPEST or count[0] > MOST_NODES:
        raise Refusal("formula.large", deepest=DEEPEST, most=MOST_NODES)
    name, body = part(tree)
    if sort_of(tree) != wanted:
        raise Refusal("formula.type")
    if name in LISTS or name in PAIRS:
        least = 1 if name in ("all", "any") else 2
        if not isinstance(body, list) or len(body) < least or (name in PAIRS and len(body) != 2):
            raise Refusal("formula.shape")
        for each in body:
            _check(each, LISTS.get(name) or NUMBER, depth + 1, count)
    elif name == "not":
        _check(body, TRUTH, depth + 1, count)
    elif name in ("if", "join", "days"):
        if (
            not isinstance(body, list)
            or len(body) < 2
            or (name != "join" and len(body) != len(MADE_OF[name]))
        ):
            raise Refusal("formula.shape")
        sorts = MADE_OF.get(name) or (TEXT,) * len(body)
        for each, sort in zip(body, sorts, strict=True):
            _check(each, sort or wanted, depth + 1, count)
    elif name == "said":
        _check(body, NUMBER, depth + 1, count)
    else:
        _check_leaf(name, body)


def _check_leaf(name: str, body: Any) -> None:
    if name == "num":
        if not isinstance(body, str) or parse_decimal(body) != body:
            raise Refusal("formula.number")
    elif name == "in":
        _check_in(body)
    elif name == "sum":
        if not (
            isinstance(body, list)
            and 1 <= len(body) <= MOST_VALUES
            and all(isinstance(code, str) for code in body)
        ):
            raise Refusal("formula.shape")
    elif not isinstance(body, str) or (name == "text" and len(body) > LONGEST_TEXT):
        raise Refusal("formula.shape")


def _check_in(body: Any) -> None:
    if not (
        isinstance(body, list) and len(body) == 2 and isinstance(body[0], str) and isinstance(body[1], list)
    ):
        raise Refusal("formula.shape")
    if not (
        1 <= len(body[1]) <= MOST_VALUES
        and all(isinstance(each, str) and _WORD.fullmatch(each) for each in body[1])
    ):
        raise Refusal("formula.shape")
    place, dot, code = body[0].partition(".")
    if not (body[0] in WORDS or (place == "answer" and dot and code)):
        raise Refusal("formula.word", code=body[0])


def _faults(tree: Any, names: Names, ground: Ground) -> Iterator[Refusal]:
    """What a sound tree names and there is not, and where it may divide by nought."""
    name, body = part(tree)
    if name == "in":
        yield from _unknown_in(body[0], body[1], names)
    elif name in ("field", "sum"):
        for code in [body] if name == "field" else body:
            if code not in names.numbers:
                other = code in names.said | names.days
                yield Refusal("formula.not_number" if other else "formula.field", code=code)
    elif name == "day" and body not in names.days:
        yield Refusal("formula.no_day" if body in names.said else "formula.field", code=body)
    elif name == "said" and "field" in body and body["field"] not in names.said:
        yield Refusal("formula.field", code=body["field"])
    elif name == "fact" and body not in names.facts:
        yield Refusal("formula.fact", code=body)
    found = []
    for place, each in enumerate(_children(name, body)):
        inner = beside(name, body, place, ground) if name in ("all", "any") else ground
        if name == "if" and place:
            inner = branches(body, ground)[place - 1][1]
        found.append(list(_faults(each, names, inner)))
        yield from found[-1]
    if name == "div" and not found[1] and not never_nought(body[1], ground):
        yield Refusal("formula.zero", divisor=body[1])


def _unknown_in(name: str, values: list[str], names: Names) -> Iterator[Refusal]:
    place, dot, code = name.partition(".")
    if not dot and name not in names.words:
        yield Refusal("formula.word", code=name)
        return
    allowed = names.choices.get(code) if dot else names.words[place]
    if dot and allowed is None:
        yield Refusal("formula.field", code=code)
        return
    for each in values:
        if each not in allowed if allowed is not None else " " in each:  # a code has no blanks
            yield Refusal("formula.choice", code=each, name=name)


def check_condition(tree: Any) -> bool:
    """Whether a condition has the shape of one; no condition has."""
    if tree is None:
        return True
    try:
        check_tree(tree, TRUTH)
    except Refusal:
        return False
    return True


def named(tree: Any) -> Iterator[str]:
    """Codes of the fields a tree names, a table's column by its table."""
    left = [tree]
    while left:
        each = left.pop()
        if each is None:
            continue
        name, body = part(each)
        if name in ("field", "day"):
            yield body.partition(".")[0]
        elif name == "said" and "field" in body:
            yield body["field"]
        elif name == "sum":
            yield from (code.partition(".")[0] for code in body)
        elif name == "in" and body[0].startswith("answer."):
            yield body[0].partition(".")[2]
        left += _children(name, body)


def parts_in(tree: Any) -> Iterator[str]:
    """Names of the parts a tree is made of; nothing of what is no tree, which a draft may hold."""
    try:
        name, body = part(tree)
        yield name
        for each in _children(name, body):
            yield from parts_in(each)
    except (Refusal, TypeError):
        return


def facts_in(tree: Any) -> Iterator[str]:
    """Facts a tree names."""
    if tree is None:
        return
    name, body = part(tree)
    if name == "fact":
        yield body
    for each in _children(name, body):
        yield from facts_in(each)


def numbers_in(tree: Any) -> Iterator[str]:
    """Numbers a tree names, a table's column whole (`table.column`)."""
    name, body = part(tree)
    if name == "field":
        yield body
    elif name == "sum":
        yield from body
    for each in _children(name, body):
        yield from numbers_in(each)
