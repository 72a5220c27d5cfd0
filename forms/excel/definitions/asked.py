"""Who fills a form of a period in, by when, and who approves it, as the head of its workbook says it
(models/core/audience.py): kinds by their names, units by their codes, one of two lines for the day."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from datetime import date
from typing import Any

from models.core.errors import Refusal

NAMED = ("kinds", "below", "units")


def asked_row(rules: Mapping[str, Any]) -> dict[str, Any]:
    """Rules as values of the head's rows by their names."""
    due, day = rules.get("due") or {}, rules.get("due_on")
    return {
        **{name: rules.get(name) for name in ("period", *NAMED)},
        "due_after": due.get("after"),
        "due_day": due.get("day"),
        "due_on": date.fromisoformat(day) if day else None,
        "route": rules.get("route"),
    }


def asked_rules(
    head: Mapping[str, Any],
    cells: MutableMapping[str, str],
    wrong: Callable[[str, Any, Refusal], None],
) -> dict[str, Any]:
    """The head's rows as rules; `cells` learns where the last day stands, `wrong` is told of two of them."""
    rules = {name: head[name] for name in ("period", *NAMED, "route") if head.get(name)}
    due = {name: head[f"due_{name}"] for name in ("after", "day") if head.get(f"due_{name}") is not None}
    place = f"head.due_{next(iter(due), 'after')}"
    if place in cells:
        cells["head.due"] = cells[place]
    if len(due) > 1:
        wrong(cells["head.due_day"], head["due_day"], Refusal("form.two_dues"))
    if due:
        rules["due"] = dict(list(due.items())[:1])
    if head.get("due_on") is not None:
        rules["due_on"] = head["due_on"].isoformat()
    return rules
