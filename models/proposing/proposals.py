"""What a form made from a definition proposes before anything is kept in it: a constant, what was answered
for the period before, a figure of the unit's own (domain.md 2: points of a score sheet are never proposed).

A proposal is shown as one and counts only once the form is saved with it. No tables.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from models.core.errors import Invalid, Refusal
from models.definitions.definitions import DefinitionVersion
from models.definitions.judging import fact_numbers
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import show_number

Facts = Mapping[str, int | bool | None]
PLACES = 4
"""Places of a figure that is proposed: as many as a decimal holds."""


def proposes(version: DefinitionVersion) -> bool:
    """Whether any field of a version has something to propose."""
    return any(field.option.get("default") for field in version.fields)


def from_last(version: DefinitionVersion) -> bool:
    """Whether any field proposes what was answered before, so that it must be read."""
    return any(field.option.get("default") == "last" for field in version.fields)


def proposals(version: DefinitionVersion, facts: Facts, last: Mapping[str, str]) -> dict[str, str]:
    """Stored values that are proposed, by code. What does not fit its field any more (a choice that is
    gone, a figure that is none) is not proposed."""
    found: dict[str, str] = {}
    for field in version.fields:
        way = _WAYS.get(field.option.get("default", ""))
        if way is None or not KINDS[field.kind].filled:
            continue
        with suppress(Refusal, Invalid, ValueError, KeyError):
            raw = way(field, facts, last)
            if raw not in (None, "", []):
                found[field.code] = KINDS[field.kind].clean(field, raw, 0)
    return {code: value for code, value in found.items() if value}


def _constant(field: Any, _facts: Facts, _last: Mapping[str, str]) -> Any:
    return KINDS[field.kind].read(field, field.option.get("default_value", ""))


def _before(field: Any, _facts: Facts, last: Mapping[str, str]) -> Any:
    value = last.get(field.code)
    return KINDS[field.kind].edit(field, value) if value else None


def _figure(field: Any, facts: Facts, _last: Mapping[str, str]) -> Any:
    number = fact_numbers(facts).get(field.option.get("default_value", ""))
    return None if number is None else show_number(number, PLACES)


_WAYS: dict[str, Callable[[Any, Facts, Mapping[str, str]], Any]] = {
    "constant": _constant,
    "last": _before,
    "fact": _figure,
}
