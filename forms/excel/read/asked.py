"""What a workbook says in more than one way is asked back: the preview offers the readings, and nothing can
be confirmed until one is chosen. Every question there is stands in `ASKED`, and in no other place.

A question is asked once for all cells that want the same answer; its key is kept with the file and what was
chosen for it. Words for questions and readings are in the catalogues (`asked`, `asked.reading`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

IGNORED = "-"
"""Chosen for a column: nothing of it is read."""
ASKED: dict[str, tuple[str, ...]] = {
    "sheet": (),
    "heading": (),
    "heading_twice": (),
    "line_meant": (),
    "sheet_meant": (),
    "tables": (),
    "date_code": ("d-m", "d/m", "m-d", "m/d", "day"),
    "apostrophe": ("without", "with"),
    "shown": ("plain", "points"),
    "points": ("thousands", "decimal"),
    "unseen_day": ("kept",),
    "unseen_year": ("kept", "nearest"),
    "old_font": ("converted", "as_sent"),
    "twin": ("another",),
}
"""Questions and their readings in the order in which they are offered; none where they come from the file:
which sheet, which column a heading means (of our own workbooks also which line of a head, which sheet), which
of two columns with one heading, which of tables that stand beside each other. `unseen_day`, `unseen_year`: of
a day that its cell shows in part. `twin`: of a new unit that is called as one beside it."""
TWIN = "twin"
Chosen = Mapping[str, str]
"""The reading chosen, by the key of its question."""


@dataclass
class Question:
    """What is asked: its code, what it is about (a column's name, a heading), the first cell and what stands
    there, how that would be read by each reading, and in how many cells."""

    code: str
    about: str
    cell: str
    value: str
    says: Mapping[str, str]
    count: int = 1

    @property
    def key(self) -> str:
        """What its answer is kept by."""
        return f"{self.code}:{self.about}"


@dataclass
class Asking:
    """What was chosen for a file, and what is still asked while it is read."""

    chosen: Chosen = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)

    def reading(self, code: str, about: str, cell: str, value: str, says: Mapping[str, str]) -> str | None:
        """The reading chosen; None where none was (or one that is not offered), and then it is asked. `says`:
        how this cell would be read by each reading, in their order."""
        key = f"{code}:{about}"
        found = self.chosen.get(key)
        if found in says:
            return found
        if key in self.questions:
            self.questions[key].count += 1
        else:
            self.questions[key] = Question(code, about, cell, value, says)
        return None

    def ignores(self, key: str) -> bool:
        """Whether it was chosen for a question that nothing of what it asks about is read."""
        return self.chosen.get(key) == IGNORED


def readings_of_day(iso: str) -> dict[str, str]:
    """What may have been typed where a program made a day of a code (`2026-12-01` of `1-12`), by reading."""
    year, month, day = (int(part) for part in iso.split("-"))
    said = {
        "d-m": f"{day}-{month}",
        "d/m": f"{day}/{month}",
        "m-d": f"{month}-{day}",
        "m/d": f"{month}/{day}",
        "day": f"{day:02}/{month:02}/{year}",
    }
    return {code: said[code] for code in ASKED["date_code"]}
