"""Every signal of the program, in the order in which a page lists them and a report is asked."""

from __future__ import annotations

from models.core.errors import Refusal
from models.signals import items, of_figures, of_history
from models.signals.rules import Rule

RISING: tuple[Rule, ...] = (*of_figures.RULES, *of_history.RULES)
"""Rules that read what rises: asked of whoever sends, or at the desk, or of both."""
ALL: tuple[Rule, ...] = (*RISING, *items.RULES)
BY_CODE = {rule.code: rule for rule in ALL}


def get_rule(code: str) -> Rule:
    """A rule by its code; 404 for one that is none."""
    if code not in BY_CODE:
        raise Refusal("access.unknown")
    return BY_CODE[code]
