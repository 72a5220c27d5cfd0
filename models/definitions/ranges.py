"""Which numbers a formula may come to, as far as limits of fields and conditions
around it tell: whether a divisor may be nought (design 3.9). No tables.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

NONZERO, POSITIVE = "nonzero", "positive"
Told = frozenset[tuple[str, str]]
"""What conditions tell of trees, as (nonzero or positive, the tree)."""
Edges = tuple[Fraction | None, Fraction | None]
"""Lowest and highest; None: no limit is known."""
OTHERWISE = {"eq": "ne", "ne": "eq", "lt": "ge", "ge": "lt", "gt": "le", "le": "gt"}
TURNED = {"eq": "eq", "ne": "ne", "lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}
NOWHERE: Edges = (None, None)


@dataclass(frozen=True)
class Ground:
    """What is sure: limits of fields by code, and what the conditions around tell. Facts are counts
    and shares, never below nought; a field that is left empty counts as nought in a sum."""

    lows: Mapping[str, Fraction | None] = field(default_factory=dict)
    highs: Mapping[str, Fraction | None] = field(default_factory=dict)
    told: Told = frozenset()

    def tells(self, tree: Any) -> set[str]:
        """What is told of a tree."""
        key = _key(tree)
        return {what for what, about in self.told if about == key}


def _key(tree: Any) -> str:
    return json.dumps(tree, sort_keys=True, ensure_ascii=False)


def never_nought(tree: Any, ground: Ground) -> bool:
    """Whether a divisor is sure not to be nought."""
    ((name, body),) = tree.items()
    _low, high = edges(tree, ground)
    if ground.tells(tree) or _positive(tree, ground) or (high is not None and high < 0):
        return True
    if name in ("mul", "div"):
        return all(never_nought(each, ground) for each in body)
    return name == "if" and all(never_nought(each, inner) for each, inner in branches(body, ground))


def branches(body: list[Any], ground: Ground) -> list[tuple[Any, Ground]]:
    """The two ways of `if`, each with what its condition tells there."""
    return [
        (each, Ground(ground.lows, ground.highs, ground.told | told(body[0], ground, holds)))
        for each, holds in ((body[1], True), (body[2], False))
    ]


def _positive(tree: Any, ground: Ground) -> bool:
    low = edges(tree, ground)[0]
    if low is not None and (low > 0 or (low == 0 and ground.tells(tree)) or POSITIVE in ground.tells(tree)):
        return True
    if POSITIVE in ground.tells(tree):
        return True
    ((name, body),) = tree.items()
    if name == "add":
        lows = [edges(each, ground)[0] for each in body]
        return all(each is not None and each >= 0 for each in lows) and any(
            _positive(each, ground) for each in body
        )
    if name == "max":
        return any(_positive(each, ground) for each in body)
    if name == "sum":
        return False
    return name in ("mul", "div", "min") and all(_positive(each, ground) for each in body)


def edges(tree: Any, ground: Ground) -> Edges:
    """The lowest and highest number that a tree can come to."""
    ((name, body),) = tree.items()
    if name == "num":
        return Fraction(body), Fraction(body)
    if name == "field":
        return ground.lows.get(body), ground.highs.get(body)
    if name == "fact":
        return Fraction(0), None
    if name == "sum":
        lows = [ground.lows.get(code) for code in body]
        return None if None in lows else sum(
            (min(low, Fraction(0)) for low in lows if low is not None), Fraction(0)
        ), None
    if name == "days":
        return NOWHERE
    if name == "if":
        one, other = (edges(each, inner) for each, inner in branches(body, ground))
        return _outer(min, one[0], other[0]), _outer(max, one[1], other[1])
    if name not in ("add", "sub", "mul", "min", "max"):
        return NOWHERE
    return _joined(name, [edges(each, ground) for each in body])


def _outer(act: Any, *found: Fraction | None) -> Fraction | None:
    return None if None in found else act(found)


def _joined(name: str, found: list[Edges]) -> Edges:
    lows, highs = [low for low, _high in found], [high for _low, high in found]
    if name == "sub":
        (low, high), (less, most) = found
        return _plus([low, None if most is None else -most]), _plus([high, None if less is None else -less])
    if name == "add":
        return _plus(lows), _plus(highs)
    if name in ("min", "max"):
        act, sure, other = (max, lows, highs) if name == "max" else (min, highs, lows)
        known = [each for each in sure if each is not None]
        best, worst = (act(known) if known else None), _outer(act, *other)
        return (best, worst) if name == "max" else (worst, best)
    if any(low is None or low < 0 for low in lows):
        return NOWHERE
    whole = Fraction(1)
    for low in lows:
        whole *= low or 0
    return whole, None


def _plus(found: list[Fraction | None]) -> Fraction | None:
    return None if None in found else sum((each for each in found if each is not None), Fraction(0))


# what a condition tells


def told(tree: Any, ground: Ground, holds: bool = True) -> Told:
    """What a condition tells of numbers where it holds, or where it does not."""
    if tree is None:
        return frozenset()
    ((name, body),) = tree.items()
    if name == "not":
        return told(body, ground, not holds)
    if name in ("all", "any"):
        each = [told(part, ground, holds) for part in body]
        return frozenset().union(*each) if holds == (name == "all") else frozenset.intersection(*each)
    if name not in OTHERWISE:
        return frozenset()
    sign = name if holds else OTHERWISE[name]
    return frozenset(
        (what, _key(about))
        for about, way, edge in ((body[0], sign, body[1]), (body[1], TURNED[sign], body[0]))
        if (what := _compared(way, edges(edge, ground)))
    )


def _compared(sign: str, edge: Edges) -> str:
    """What `x <sign> edge` tells of x."""
    low, high = edge
    if (sign == "gt" and low is not None and low >= 0) or (
        sign in ("ge", "eq") and low is not None and low > 0
    ):
        return POSITIVE
    if (sign == "lt" and high is not None and high <= 0) or (
        sign in ("le", "eq") and high is not None and high < 0
    ):
        return NONZERO
    return NONZERO if sign == "ne" and low == high == 0 else ""


def beside(name: str, parts: list[Any], place: int, ground: Ground) -> Ground:
    """What is sure for one part of `all` or `any`: that the others hold, or do not; where
    they decide by themselves, what this part comes to is not asked."""
    others = [told(each, ground, name == "all") for n, each in enumerate(parts) if n != place]
    return Ground(ground.lows, ground.highs, ground.told.union(*others))
