"""A filled workbook judged without changing anything: what a
kind of workbook is, and how all its problems are gathered.

Knows no request: a job runs it as well as a page.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from flask_babel import gettext as _
from sqlalchemy.orm import Session

from admin.filling.asked_back import MOST_SAID, rows_passed
from forms.excel.read.asked import TWIN, Asking, Chosen
from forms.excel.read.cells import as_typed
from forms.excel.read.filled import Filled, check_filled, lost_columns, read_filled
from forms.excel.read.rows import CellProblem, Sheet
from forms.excel.read.templates import Entry, Stamp
from models.access.grants import Principal
from models.core.errors import Refusal
from models.core.spelling import compared
from models.imports.plan import Plan, Planned, Row, RowProblem
from models.printed.meant import told as told_letters
from models.units.units import Unit

MOST_ROWS = 20_000
COMPARED = (
    frozenset(
        ("members", "present", "excused", "unexcused", "exempt", "speakers", "votes_for", "votes_present")
    ),
    frozenset(("period", "held_on", "outside_reason")),
    frozenset(("begins_at", "ends_at")),
)
"""Columns that rules compare with each other: while one of them cannot be read, what they say of another one
says nothing."""
TWINS = "unit.twin"
"""The refusal of a new unit called as another beside it, where nobody said that both are meant."""


@dataclass
class Content:
    """What a template holds: its stamp, title, sentence, columns and rows, and how many empty rows follow."""

    stamp: Stamp
    title: str
    sentence: str
    entries: Sequence[Entry]
    rows: Iterable[Mapping[str, Any]]
    spare: int = 200


@dataclass
class Judged:
    """A file judged: its sheet as typed, what it would change,
    every problem at its cell, cells mended by the way."""

    sheet: Sheet
    plan: Plan
    entries: Sequence[Entry]
    problems: list[CellProblem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Kind:
    """A kind of workbook: its name, whether this person may send it, its template, its columns, its rules."""

    code: str
    title: Any
    about: Any
    may: Callable[[Session, Principal], bool]
    template: Callable[[Session, Principal, Unit | None, str], Content]
    entries: Callable[[Session, Stamp | None], list[Entry]]
    rows: Callable[[Session, Filled, Sheet, Judged], list[Row]]
    plan: Callable[[Session, Principal, Sequence[Row]], Plan]
    bring: Callable[[Session, Principal, Sequence[Planned]], Any]
    period: str = ""
    stamped: bool = True
    at_once: int = 2_000
    """Rows that are brought in within a second; more of them are a job."""
    apart: bool = False
    """Whether what was judged in a session that only reads can be brought in by another: it holds no rows."""


T = TypeVar("T")


class Counted(list[T]):
    """Rows that tell, while they are gone through, how many are done."""

    def __init__(self, rows: Iterable[T], told: Callable[[int], None]) -> None:
        super().__init__(rows)
        self.told = told

    def __iter__(self) -> Iterator[T]:
        for number, row in enumerate(super().__iter__(), 1):
            yield row
            self.told(number)


def may_open(db: Session, kind: Kind, filled: Filled) -> None:
    """Refuse a file that cannot be judged at all: of another
    template, without its headings or rows, with too many rows."""
    check_filled(filled, _entries(db, kind, filled), MOST_ROWS)


def _entries(db: Session, kind: Kind, filled: Filled) -> list[Entry]:
    if filled.stamp is None and kind.stamped:
        raise Refusal("file.unstamped")
    if filled.stamp is not None and filled.stamp.kind != kind.code:
        raise Refusal("file.other_template")
    return kind.entries(db, filled.stamp)


def judge(
    db: Session,
    by: Principal,
    kind: Kind,
    filled: Filled,
    told: Callable[[int], None] | None = None,
    chosen: Chosen | None = None,
) -> Judged:
    """Judge a whole file without changing anything: all problems in one pass, at their true cells. `chosen`:
    how what was asked back is read; what is still asked is among the sheet's questions.

    `told` hears of the rows: half of them when they are typed and
    checked by the form, half when the rules have judged them.
    """
    entries = _entries(db, kind, filled)
    sheet = read_filled(filled, entries, MOST_ROWS, Asking(chosen or {}))
    half = len(sheet.rows) // 2
    if told is not None:
        sheet.rows = Counted(sheet.rows, lambda rows: told(rows // 2))
    judged = Judged(sheet, Plan(), entries)
    if sheet.rows:  # none while it is asked where they are
        rows = kind.rows(db, filled, sheet, judged)
        if told is not None:
            rows = Counted(rows, lambda rows: told(half + rows // 2))
        judged.plan = kind.plan(db, by, rows)
    _gather(judged)
    judged.notes += _read_so(sheet, filled)
    if sheet.mended:
        judged.notes.append(
            _(
                "Stray blanks, apostrophes or unseen letters were dropped in %(cells)s.",
                cells=", ".join(sheet.mended[:12]),
            )
        )
    if sheet.became:
        letters = told_letters(sheet.became.items())
        judged.notes.append(_("Letters that files do not show were replaced: %(letters)s.", letters=letters))
    if sheet.proposed:
        cells = ", ".join(f"{cell} {day:%d/%m/%Y}" for cell, day in sheet.proposed[:12])
        said = _(
            "%(n)s days had no year; the nearest is proposed: %(cells)s.", n=len(sheet.proposed), cells=cells
        )
        judged.notes.append(said)
    judged.notes += _proposed(judged.plan)
    unread = [*sheet.unread, *lost_columns(filled, entries, sheet.raw)]
    if unread:
        named = ", ".join(f"{heading} ({letter})".strip() for heading, letter in unread)
        judged.notes.append(_("These columns hold something and are not read: %(columns)s.", columns=named))
    return judged


def _read_so(sheet: Sheet, filled: Filled) -> list[str]:
    """How the file was read where that is not plain to see: merged cells, hidden rows and sheets, lines that
    were passed over, other sheets, days that a program may have turned round."""
    said = []
    if sheet.merged:
        cells = ", ".join(sheet.merged[:MOST_SAID])
        said.append(_("What stands in merged cells holds for each of their rows: %(cells)s.", cells=cells))
    if sheet.unseen:
        rows = ", ".join(str(row) for row in sheet.unseen[:MOST_SAID])
        n = len(sheet.unseen)
        said.append(_("%(n)s rows are hidden in the file and are read too: %(rows)s.", n=n, rows=rows))
    if sheet.veiled:
        letters = ", ".join(sheet.veiled)
        said.append(_("Hidden columns of the file are read too: %(columns)s.", columns=letters))
    said += [rows_passed(sheet.passed)] if sheet.passed else []
    said += [
        _(
            "Column %(column)s holds %(days)s days and %(texts)s texts: check that no day and month were "
            "turned round before the file was sent.",
            column=column,
            days=days,
            texts=texts,
        )
        for column, days, texts in sheet.mixed
    ]
    return said + _sheets_told(sheet, filled)


def _sheets_told(sheet: Sheet, filled: Filled) -> list[str]:
    said = []
    if not sheet.raw.seen:
        said.append(_("The list was found on a hidden sheet: %(sheet)s.", sheet=sheet.name))
    others = [name for name, raw in filled.book.items() if name != sheet.name and raw.rows]
    if filled.stamp is None and others:
        names = ", ".join(others[:MOST_SAID])
        text = _("The list was found on sheet %(sheet)s; not read: %(names)s.", sheet=sheet.name, names=names)
        said.append(text)
    return said


def _proposed(plan: Plan) -> list[str]:
    """What stands where nothing was typed, so that it is seen before it is brought in."""
    said = [
        _(
            "%(n)s units have no founding day: they stand from %(day)s (%(codes)s).",
            n=len(codes),
            day=f"{date.fromisoformat(day):%d/%m/%Y}",
            codes=", ".join(codes[:12]) + (" …" if len(codes) > 12 else ""),
        )
        for day, codes in sorted(plan.proposed.items())
    ]
    if plan.begins:
        said.append(
            _(
                "The office works with the program from quarter %(quarter)s on; it can be changed on the "
                "root unit's page until the first meeting or report.",
                quarter=plan.begins,
            )
        )
    return said


def _of_row(problem: CellProblem, group: str, units: Mapping[int, str]) -> RowProblem:
    """A cell's problem as one of its row: it stops all that comes in together with it."""
    return RowProblem(problem.row, problem.column, problem.refusal, group, units.get(problem.row, ""))


def _ask_twin(sheet: Sheet, cell: str, problem: RowProblem) -> None:
    """A new unit called as one beside it: asked back whether both are meant."""
    said = problem.refusal.values
    name = f"{said['name']} ({said['code']})"
    sheet.asking.reading(TWIN, compared(problem.about or problem.unit), cell, name, {"another": name})


def _idle(problem: RowProblem, unread: Collection[tuple[int, str]]) -> bool:
    """Whether a rule compared its cell with one that could not be read."""
    return any(
        problem.column in together
        and any((problem.row, name) in unread for name in together - {problem.column})
        for together in COMPARED
    )


def _keep_sound(plan: Plan) -> None:
    """A row of which a cell is to be mended is none that comes in, and nothing is said of what it would
    be."""
    faulty = {problem.row for problem in plan.problems}
    plan.rows = [row for row in plan.rows if row.row not in faulty]
    there = {row.about for row in plan.rows}
    left = {day: [code for code in codes if code in there] for day, codes in plan.proposed.items()}
    plan.proposed = {day: codes for day, codes in left.items() if codes}


def _gather(judged: Judged) -> None:
    """Problems of cells, of forms and of rules together, one a cell,
    in the order of the sheet; a faulty cell makes its unit faulty."""
    sheet, plan = judged.sheet, judged.plan
    units = {number: str(values.get("unit") or values.get("code") or "") for number, values in sheet.rows}
    months = {entry.name for entry in judged.entries if entry.kind == "month"}
    groups = {each.row: each.unit for each in plan.rows} | {each.row: each.unit for each in plan.problems}
    found = {problem.cell: problem for problem in reversed([*sheet.problems, *judged.problems])}
    lines = dict(sheet.raw.rows)
    unread = {(problem.row, problem.column) for problem in found.values()}
    plan.problems[:] = [each for each in plan.problems if not _idle(each, unread)]
    for each in plan.problems:
        cell = sheet.cell(each.row, each.column)
        if each.refusal.code == TWINS:
            _ask_twin(sheet, cell, each)
        place = sheet.place(each.column)
        line = lines.get(each.row, [])
        value = as_typed(line[place], each.column in months) if place < len(line) else ""
        found.setdefault(cell, CellProblem(cell, value, each.refusal, sheet.name, each.row, each.column))
    told = {(problem.row, problem.column) for problem in plan.problems}
    for problem in found.values():
        if (problem.row, problem.column) not in told:
            plan.problems.append(_of_row(problem, groups.get(problem.row, units.get(problem.row, "")), units))
    _keep_sound(plan)
    judged.problems = sorted(found.values(), key=lambda p: (p.row, sheet.place(p.column)))
