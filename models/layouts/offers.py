"""What each source of a layout offers its columns: one registry for screens, workbooks and the writer.

A source is what a row of the list is: a cell in a month (`month`), a meeting of a quarter (`meetings`), a
planned meeting of a month (`plans`), a unit directly below in a quarter's figures (`children`), a cell in
them (`leaves`), a unit's answer to one form of a period (`answers`), a row of a table in such answers
(`rows`). Custody: of a meeting only what domain.md section 1 lets rise is offered here, so nothing else can
be named; which rows are read is decided by the session's guard, as everywhere.

A share or a mean is offered as its two counts (`Ratio`): it is worked out at the end, from sums of counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from models.core.counts import GRADES, average, percent
from models.definitions.judging import FORMULAS, is_truth
from models.definitions.kinds import KINDS, table
from models.definitions.kinds.base import no_number
from models.definitions.kinds.computed import gives_text
from models.definitions.kinds.figure import FIGURES, SUM

MONTH, MEETINGS, PLANS, CHILDREN, LEAVES, ANSWERS, ROWS = SOURCES = (
    "month",
    "meetings",
    "plans",
    "children",
    "leaves",
    "answers",
    "rows",
)
OF_FORMS = (ANSWERS, ROWS)
"""Sources that name a form of a period."""
OF_REPORTS = (CHILDREN, LEAVES)
NUMBER, BLANK = "number", "blank"
"""What every source offers: the row's number, a column that stays empty to be written in by hand."""
NUMERIC = ("integer", "number", "points", "percent")
DAYS = ("date", "month")
FORMATS_KNOWN = ("text", *NUMERIC, *DAYS)
SHARE = "_share"
"""What stands after a figure's code where its share is meant."""
FIELD = "f."
"""What a form's own fields are called by: `f.` and the field's code."""


class Ratio(NamedTuple):
    """A share or a mean as its two counts; of points the first is in hundredths."""

    part: int | float
    whole: int | float

    def worth(self, kind: str) -> float | None:
        """Percent of one decimal, points of two; nothing of nothing."""
        if kind == "percent":
            tenths = percent(int(self.part), int(self.whole))
            return None if tenths is None else tenths / 10
        if kind == "points":
            mean = average(int(self.part), int(self.whole))
            return None if mean is None else mean / 100
        return round(self.part / self.whole, 2) if self.whole else None


@dataclass(frozen=True)
class Offer:
    """One thing a column may show: its code, the kind of its values (a format of cells), whether they are
    ratios, and its words where they stand in a form and not in the catalogue."""

    code: str
    kind: str = "text"
    ratio: bool = False
    title: str = ""

    @property
    def totals(self) -> tuple[str, ...]:
        """What may stand under it in a total row. No mean of shares: a share is added up by its counts."""
        if self.ratio:
            return ("none", "mean", "count")
        if self.kind in ("integer", "number"):
            return ("none", "sum", "mean", "count")
        if self.kind in NUMERIC:
            return ("none", "mean", "count")
        return ("none", "count", "share", "denominator")

    @property
    def formats(self) -> tuple[str, ...]:
        """How its values may be written."""
        if self.ratio:
            return (self.kind,)
        for group in (NUMERIC, DAYS):
            if self.kind in group:
                return group
        return (self.kind,)


def _texts(*codes: str) -> list[Offer]:
    return [Offer(code) for code in codes]


def _counts(*codes: str) -> list[Offer]:
    return [Offer(code, "integer") for code in codes]


EVERYWHERE = (Offer(NUMBER, "integer"), *_texts("unit", "above", BLANK))
OF_A_MEETING = (
    *_texts("attended"),
    *_counts("due", "present", "excused", "unexcused", "exempt", "speakers", "duration_minutes"),
    Offer("rate", "percent", ratio=True),
    Offer("held_on", "date"),
    Offer("points", "points"),
    *_texts("grade", *(f"mark_{grade}" for grade in GRADES), "place", "outside", "remark"),
)
"""What of a meeting may rise (domain.md 1), and what is worked out of that alone."""
OF_FIGURES = (
    *_texts("unit_kind"),
    *_counts(*(each.code for each in FIGURES.values() if each.way == SUM)),
    *(Offer(f"{each.code}{SHARE}", "percent", ratio=True) for each in FIGURES.values() if each.shared),
    Offer("mean", "points", ratio=True),
    Offer("rate", "percent", ratio=True),
    *_texts("note"),
)
"""Each figure of a report, as counts or the two counts that it is worked out of."""
TELLING = (*_texts("unit_kind"), Offer("sent_on", "date"))
_OWN: dict[str, tuple[Offer, ...]] = {
    MONTH: (*_texts("unit_long"), *OF_A_MEETING, *_texts("topic")),
    MEETINGS: (
        Offer("period", "month"),
        *_texts("meeting_kind", "topic"),
        Offer("topic_group", "integer"),
        *OF_A_MEETING,
    ),
    PLANS: (*_counts("members"), Offer("on", "date"), *_texts("at", "place", "secretary", "standing")),
    CHILDREN: OF_FIGURES,
    LEAVES: OF_FIGURES,
    ANSWERS: (Offer("sent_on", "date"),),
    ROWS: (Offer("line", "integer"), Offer("sent_on", "date")),
}


@cache
def offered(source: str) -> tuple[Offer, ...]:
    """What a source offers beside a form's own fields; nothing where there is no such source."""
    return (*EVERYWHERE, *_OWN[source]) if source in _OWN else ()


def offers_of(source: str, fields: Iterable[Any] = (), name: str = "") -> dict[str, Offer]:
    """All that a source offers, by code: of answers with each field of the form; of the rows of a table with
    its columns first, then the fields beside it. `name`: the table's code."""
    found = {offer.code: offer for offer in offered(source)}
    if source not in OF_FORMS:
        return found
    known = [field for field in fields if field.kind in KINDS]  # of a workbook with mistakes anything comes
    whose = next((field for field in known if source == ROWS and field.code == name), None)
    if whose is not None and is_table(whose):
        for column in (each for each in table.columns(whose) if each.kind in KINDS):
            offer = _of_field(column, f"{FIELD}{name}.{column.code}")
            found[offer.code] = offer
    for field in known:
        if tells(field) and field is not whose:
            offer = _of_field(field, f"{FIELD}{field.code}")
            found[offer.code] = offer
    return found


def is_table(field: Any) -> bool:
    """Whether a field holds rows."""
    return KINDS[field.kind].entry == "table"


def tells(field: Any) -> bool:
    """Whether a field has an answer to show: typed, or computed; a heading has none."""
    return KINDS[field.kind].filled or field.kind in FORMULAS


def _of_field(field: Any, code: str) -> Offer:
    kind = KINDS[field.kind]
    if kind.entry == "counts":
        return Offer(code, "percent", ratio=True, title=field.title)
    worked = field.kind in FORMULAS and not gives_text(field.option.get("formula")) and not is_truth(field)
    return Offer(code, "number" if worked else kind.format, title=field.title)


def value_of(field: Any, stored: str | None) -> Any:
    """A stored answer as a cell of a list holds it: numbers and days as such, all else as people read it."""
    if not stored:
        return None
    kind = KINDS[field.kind]
    if kind.entry == "counts":
        part, _slash, whole = stored.partition("/")
        return Ratio(int(part), int(whole))
    if kind.format != "text":
        return kind.cell(field, stored)
    if field.kind in FORMULAS and kind.number is not no_number and not is_truth(field):
        number = kind.number(field, stored)
        if number is not None:
            return int(number) if number.denominator == 1 else float(number)
    return kind.show(field, stored)
