"""A figure (số liệu của báo cáo): a field of a report form that the program fills in from meetings and voted
sheets (domain.md 3). Which one is its `fact`; title, order, and whether it is shown at all are the office's.

Here every figure is declared, once: the counts it is made of, its way up the tree, how people read it. All
counts rise with every report whatever its form shows, since the superior's form may show others: each is the
sum of those below it, and a share or a mean is worked out of two of them at the very end (design 3.8). What a
report keeps of them are the counts (`COUNTED`), added up as fields of a form are (`fold` of totals.py).

A form that names no figure at all was made before they were fields: it shows those of `SHIPPED`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.core.counts import COUNTS, GRADES, average, hundredths, percent, tenths
from models.core.errors import Checks
from models.definitions.kinds.base import FieldKind, nothing_typed

OF = "report_form"
"""The kind of form that has figures."""
SUM, MEAN, RATIO = "sum", "mean", "ratio"
Counts = Mapping[str, int]


@dataclass(frozen=True)
class Figure:
    """One of them: a `count`; or the mean or the share that a count is of a `whole`. A sum may be told with
    its share of a whole. `said`: how an official document says it in a line, `{0}` the value and `{1}` the
    share, where the office has not called it otherwise."""

    code: str
    title: str
    title_en: str
    count: str
    said: str
    way: str = SUM
    whole: str = ""
    tabled: bool = False
    """Whether it has a column of its own in the table of units of an official document."""

    @property
    def pin(self) -> str:
        """What a remark at it is pinned to: the count, where it is one or a mean of one."""
        return self.code if self.way == RATIO else self.count

    def shown(self, counts: Counts, space: str = " ") -> str:
        """As people read it: a count with its share, an average, a percentage; a stroke of nothing. `space`
        stands before the percent sign."""
        if self.way == MEAN:
            return hundredths(self.worth(counts))
        if self.way == RATIO:
            return tenths(self.worth(counts))
        told = str(counts[self.count])
        return f"{told} ({self.share(counts)}{space}%)" if self.whole and counts[self.whole] else told

    @property
    def shared(self) -> bool:
        """Whether it is a count that is told with its share of a whole."""
        return self.way == SUM and bool(self.whole)

    def share(self, counts: Counts) -> str:
        """The share itself: `88,9`."""
        return tenths(percent(counts[self.count], counts[self.whole])) if self.shared else ""

    def worth(self, counts: Counts) -> int | None:
        """The number itself: a count, an average in hundredths, a percentage in tenths."""
        part = counts[self.count]
        if self.way == MEAN:
            return average(part, counts[self.whole])
        return percent(part, counts[self.whole]) if self.way == RATIO else part

    def plain(self, counts: Counts) -> str:
        """The same alone, as a column of figures shows it."""
        return str(counts[self.count]) if self.way == SUM else self.shown(counts)

    def moved(self, was: Counts, now: Counts) -> str:
        """By how much it moved, with its sign; nothing where it stands."""
        old, new = self.worth(was), self.worth(now)
        if old is None or new is None or old == new:
            return ""
        size = {MEAN: hundredths, RATIO: tenths}.get(self.way, str)(abs(new - old))
        return f"{'+' if new > old else '-'}{size}"

    def line(self, counts: Counts, title: str) -> str:
        """How a line of an official document says it; under the office's own `title` where it has one."""
        if title != self.title:
            return f"{title[:1].lower()}{title[1:]}: {self.shown(counts, '')}"
        return self.said.format(self.plain(counts), self.share(counts) or "–")


def _of(code: str, title: str, title_en: str, said: str, *, tabled: bool = False) -> Figure:
    return Figure(code, title, title_en, code, said, tabled=tabled)


def _grade(code: str, title: str, title_en: str) -> Figure:
    said = f"{title.lower()} {{0}} kỳ ({{1}}%)"
    return Figure(code, title, title_en, code, said, whole="scored", tabled=True)


ALL = (
    _of("cells", "Số chi bộ", "Cells", "số chi bộ: {0}"),
    _of("members", "Số đảng viên", "Members", "số đảng viên: {0}"),
    _of("cells_met", "Số chi bộ có sinh hoạt", "Cells that met", "số chi bộ có sinh hoạt trong quý: {0}"),
    _of("owed", "Số kỳ phải sinh hoạt", "Meetings owed", "phải sinh hoạt {0} kỳ", tabled=True),
    _of("held", "Số kỳ đã sinh hoạt", "Meetings held", "đã sinh hoạt {0} kỳ", tabled=True),
    _of("scored", "Số kỳ được chấm", "Meetings scored", "được chấm {0} kỳ", tabled=True),
    *(
        _grade(*each)
        for each in zip(
            GRADES, ("Tốt", "Khá", "Trung bình", "Kém"), ("Good", "Fair", "Average", "Poor"), strict=True
        )
    ),
    Figure(
        *("mean", "Điểm bình quân", "Average points", "points_sum", "điểm bình quân {0}"),
        way=MEAN,
        whole="scored",
        tabled=True,
    ),
    _of("due", "Lượt đảng viên phải dự", "Attendance due", "phải dự {0} lượt"),
    _of("present", "Lượt dự", "Present", "có mặt {0} lượt"),
    Figure("rate", "Tỷ lệ dự (%)", "Attendance (%)", "present", "tỷ lệ dự {0}%", way=RATIO, whole="due"),
    _of("excused", "Vắng có lý do", "Excused", "vắng có lý do {0}"),
    _of("unexcused", "Vắng không lý do", "Unexcused", "vắng không lý do {0}"),
    _of("thematic_cells", "Số chi bộ sinh hoạt chuyên đề", "Cells with thematic meetings", "{0} chi bộ"),
    _of("thematic_count", "Số chuyên đề", "Thematic meetings", "{0} chuyên đề"),
    _of("outside_window", "Số kỳ ngoài thời điểm", "Meetings outside the window", "ngoài thời điểm {0} kỳ"),
)
FIGURES = {each.code: each for each in ALL}
GROUPS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    ("situation", "Đặc điểm, tình hình", ("cells", "members", "cells_met"), "changes"),
    ("regular", "Sinh hoạt thường kỳ", ("owed", "held", "outside_window"), "results"),
    ("grading", "Chấm điểm, xếp loại", ("scored", *GRADES, "mean"), "results"),
    ("thematic", "Sinh hoạt chuyên đề", ("thematic_cells", "thematic_count"), "results"),
    ("attendance", "Đảng viên dự", ("due", "present", "rate", "excused", "unexcused"), "results"),
)
"""Groups of the shipped form: code, title, figures, and under which part of the words an official document
tells them."""


@dataclass(frozen=True)
class Given:
    """A figure's field that stands in no form, and a count as the field that is added up."""

    code: str
    title: str = ""
    option: Mapping[str, Any] = field(default_factory=dict)
    kind: str = "figure"
    help: str = ""
    choices: tuple[Any, ...] = ()


def shipped(code: str) -> dict[str, Any]:
    """A figure's field as plain data, as the shipped form has it."""
    known = FIGURES[code]
    words = {"title": known.title, "title_en": known.title_en}
    return {"code": code, "kind": KIND.code, "fact": code, "required": False} | words


SHIPPED = tuple(
    Given(code, FIGURES[code].title, {"fact": code, "title_en": FIGURES[code].title_en})
    for _group, _title, codes, _at in GROUPS
    for code in codes
)
"""What a form shows that names no figure."""
COUNTED = tuple(Given(name) for name in COUNTS)
"""The counts behind all figures, as the fields that rise: of each the sum."""


def figure_of(each: Any) -> Figure | None:
    """The figure of a field; None of any other field."""
    return FIGURES.get(each.option.get("fact", "")) if each.kind == KIND.code else None


def figures_of(fields: Iterable[Any]) -> Sequence[Any]:
    """Of a form's fields those that are figures, in its order; the shipped ones where it names none."""
    return [each for each in fields if figure_of(each) is not None] or SHIPPED


def _check(each: Any, checks: Checks) -> None:
    checks.need(each.option.get("fact") in FIGURES, each.code, "field.figure", title=each.title)


KIND = FieldKind(
    "figure",
    nothing_typed,
    entry="nothing",
    totals=("counted",),
    options=("fact",),
    check=_check,
    filled=False,
    given=True,
)
