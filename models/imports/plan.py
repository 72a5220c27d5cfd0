"""What a file that was sent in would change: rows new, changed
and unchanged, and every problem at its row and column. No tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from models.core.errors import Invalid, Refusal
from models.core.spelling import ByCode, compared, tidy
from models.units.units import Unit

Row = tuple[int, Mapping[str, Any]]
"""Number of the row in the sheet, and its values by column."""
NEW, CHANGED, SAME = "new", "changed", "same"


def code_of(values: Mapping[str, Any], name: str = "code") -> str:
    """A code as a row names it."""
    return tidy(str(values.get(name) or ""))


def respelled(values: Mapping[str, Any], codes: ByCode[str], names: Collection[str]) -> Mapping[str, Any]:
    """A row in which these columns name units by the spelling of `codes`, however they were typed."""
    new = {name: found for name in names if (found := codes.get(code_of(values, name))) is not None}
    return {**values, **new} if any(values[name] != code for name, code in new.items()) else values


def need_own_name(values: Mapping[str, Any], unit: Unit, borne: Collection[str]) -> None:
    """Refuse (`Invalid` at `unit_name`) a row that names another unit than its code does: rows of one unit
    are easily pasted over those of another. `borne`: every name that the unit bears or bore, which are its
    own."""
    said = str(values.get("unit_name") or "")
    if said and compared(said) not in {compared(unit.name), *map(compared, borne)}:
        raise Invalid({"unit_name": Refusal("import.other_unit", name=said, code=unit.code, unit=unit.name)})


@dataclass(frozen=True)
class RowProblem:
    """What is wrong in one cell: the row's number, the
    column's name, the refusal, and the unit it is about."""

    row: int
    column: str
    refusal: Refusal
    unit: str = ""
    about: str = ""
    """Its own unit, where that is not the one whose rows come in together."""


@dataclass(frozen=True)
class Planned:
    """What one row would do: `was` holds the old values of
    a changed row by column, `values` what the act needs."""

    row: int
    unit: str
    what: str
    values: Mapping[str, Any]
    was: Mapping[str, Any] = field(default_factory=dict)
    about: str = ""
    """What the preview names, where that is not the unit whose rows come in together."""
    shown: Mapping[str, Any] = field(default_factory=dict)
    """What the preview shows in place of what was typed, by column."""


@dataclass
class Plan:
    """A whole file judged."""

    rows: list[Planned] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    proposed: dict[str, list[str]] = field(default_factory=dict)
    """What the rules put where nothing was typed: units (codes) by what it is."""

    begins: str = ""
    """The quarter from which the offices of new root units work with the program, where it was said."""

    def count(self, what: str) -> int:
        """Rows that are new, changed or the same."""
        return sum(row.what == what for row in self.rows)

    @property
    def faulty(self) -> set[str]:
        """Units with a problem in any of their rows; an empty code stands for a row that names none."""
        return {problem.unit for problem in self.problems}

    @property
    def sound(self) -> set[str]:
        """Units that have something to bring in and no problem."""
        return {row.unit for row in self.rows if row.what != SAME} - self.faulty

    @property
    def waiting(self) -> int:
        """Units of rows that cannot come in yet: with a problem, or beside one in what comes in together."""
        faulty = self.faulty
        named = {row.about or row.unit for row in self.rows if row.unit in faulty}
        return len(named | {problem.about or problem.unit for problem in self.problems})

    @property
    def ready(self) -> int:
        """Units of rows that can."""
        sound = self.sound
        return len({row.about or row.unit for row in self.rows if row.what != SAME and row.unit in sound})

    def take(self, per_unit: bool) -> list[Planned]:
        """Rows to bring in: of the whole file, or with `per_unit` of
        the units without problems. Refuses what cannot be brought in."""
        if self.problems and not per_unit:
            raise Refusal("import.problems", count=len(self.problems))
        chosen = [row for row in self.rows if row.what != SAME and row.unit not in self.faulty]
        if not chosen:
            raise Refusal("import.nothing")
        return chosen


def differing(typed: Mapping[str, Any], there: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    """Old values by column where what was typed differs; nothing and an empty text are the same."""
    return {
        name: there.get(name)
        for name in names
        if name in typed and _plain(typed[name]) != _plain(there.get(name))
    }


def _plain(value: Any) -> Any:
    return value.replace("\r\n", "\n").strip() or None if isinstance(value, str) else value or None
