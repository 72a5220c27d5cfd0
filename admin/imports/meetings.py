"""Workbooks of meetings: without what is kept for a committee,
with score sheets for the cell (letter L4). Knows no request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from flask_babel import gettext as _
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from admin.imports.judge import Content, Judged
from forms.excel.read import columns as lists
from forms.excel.read.cells import shown
from forms.excel.read.check import RowCheck
from forms.excel.read.filled import Filled
from forms.excel.read.rows import CellProblem, Sheet
from forms.excel.read.templates import Entry, Stamp
from models.access.grants import Principal, can
from models.access.scopes import under
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.spelling import ByCode, coded
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.in_force import in_force
from models.definitions.topics import Topic
from models.imports.meetings import shown_meeting
from models.imports.plan import Row
from models.imports.sheets import sheets_of_year
from models.meetings.meetings import Meeting, MeetingRecord
from models.scoring.sheets import ScoreSheet
from models.units.units import Unit, UnitKind, stood_each, stood_in


def all_topics(db: Session) -> list[Topic]:
    return list(db.scalars(select(Topic).order_by(Topic.code, Topic.id)))


def _cells(db: Session, path: str) -> list[Unit]:
    found = (
        select(Unit)
        .join(UnitKind, UnitKind.code == Unit.kind_code)
        .where(UnitKind.is_cell, under(Unit.path, path))
    )
    return list(db.scalars(found.order_by(Unit.sort_key)))


def months_of(period: str) -> list[date]:
    """Months of `2018` or `2018-Q4`; `field.period` for anything else."""
    try:
        if "-Q" in period:
            return list(Quarter.parse(period).months)
        return (
            [date(int(period), month, 1) for month in range(1, 13)]
            if len(period) == 4 and period.isascii()
            else _no_period()
        )
    except ValueError:
        return _no_period()


def _no_period() -> list[date]:
    raise Refusal("field.period")


def needed_unit(unit: Unit | None) -> Unit:
    if unit is None:
        raise Refusal("access.unknown")
    return unit


def meetings_template(db: Session, _by: Principal, unit: Unit | None, period: str) -> Content:
    unit, months, topics = needed_unit(unit), months_of(period), all_topics(db)
    cells = {cell.id: cell for cell in _cells(db, unit.path)}
    places = {*stood_each(db, [(unit.id, month) for month in months]).values()}
    there = or_(*(under(Meeting.path, path) for path in sorted(places)))
    found = select(Meeting).where(there, Meeting.period.in_(months), Meeting.voided_at.is_(None))
    meetings = [
        m
        for m in db.scalars(found.order_by(Meeting.period, Meeting.held_on, Meeting.id))
        if m.unit_id in cells
    ]
    rows = [
        lists.meeting_cells({**shown_meeting(m, None), "outside_reason": None}, cells[m.unit_id], topics)
        for m in meetings
    ]
    rows += _empty(cells.values(), months, {(m.unit_id, m.period) for m in meetings if m.is_regular})
    rows.sort(key=lambda row: (row["unit_name"], row["period"]))
    stamp = Stamp("meetings", tuple(cell.code for cell in cells.values()), period, _("Meetings"))
    entries = lists.meeting_entries(topics, kept=False)
    return Content(
        stamp,
        _("Meetings of %(unit)s, %(period)s", unit=unit.name, period=spoken(period)),
        _custody(False),
        entries,
        rows,
    )


def _empty(
    cells: Iterable[Unit], months: Sequence[date], there: set[tuple[int, date]]
) -> list[dict[str, Any]]:
    """A row to fill in for every month in which a cell existed and has no regular meeting yet."""
    open_ = [
        (c, m)
        for c in cells
        for m in months
        if (c.id, m) not in there and c.founded_on <= m and not (c.dissolved_on and c.dissolved_on <= m)
    ]
    return [{"unit": cell.code, "unit_name": cell.name, "period": month} for cell, month in open_]


def _custody(kept: bool) -> str:
    if kept:
        return str(
            _("This workbook holds score sheets: it stays in the cell and is not sent to any superior.")
        )
    return str(
        _(
            "Only what may rise from a cell stands here. Times of a meeting already recorded stay empty: "
            "empty means unchanged."
        )
    )


def spoken(period: str) -> str:
    """`2018`, or `IV/2018`."""
    return Quarter.parse(period).roman if "-Q" in period else period


def meeting_rows(db: Session, _filled: Filled, sheet: Sheet, judged: Judged) -> list[Row]:
    topics, rows = all_topics(db), list[Row]()
    for number, row in sheet.rows:
        values, wrong = lists.meeting_values(row, topics)
        judged.problems += [
            _at(sheet, number, column, row.get(column), refusal) for column, refusal in wrong.items()
        ]
        rows.append((number, values))
    return rows


def _at(sheet: Sheet, number: int, column: str, value: Any, refusal: Refusal) -> CellProblem:
    return CellProblem(sheet.cell(number, column), shown(value or ""), refusal, sheet.name, number, column)


def sheets_template(db: Session, by: Principal, unit: Unit | None, period: str) -> Content:
    unit, months, topics = needed_unit(unit), months_of(period), all_topics(db)
    if not can(by, "sheet.items", unit.id, unit.path):
        raise Refusal("access.unknown")
    version = in_force(db, "rubric", stood_in(db, unit, months[-1]), months[-1])
    found = sheets_of_year(db, unit.id, months[0], months[-1])
    records = {
        r.meeting_id: r for r in db.scalars(select(MeetingRecord).where(MeetingRecord.unit_id == unit.id))
    }
    rows = []
    for meeting, sheet, answers in found:
        row = lists.meeting_cells(shown_meeting(meeting, records.get(meeting.id)), unit, topics)
        if sheet is not None:
            row |= lists.item_cells(get_version(db, sheet.version_id), answers)
            row |= {"votes_for": sheet.votes_for, "votes_present": sheet.votes_present}
        rows.append(row)
    rows += _empty([unit], months, {(m.unit_id, m.period) for m, _sheet, _answers in found if m.is_regular})
    rows.sort(key=lambda row: row["period"])
    entries = [*lists.meeting_entries(topics, kept=True), *lists.item_entries(version)]
    title = _("Meetings and score sheets of %(unit)s, %(period)s", unit=unit.name, period=spoken(period))
    return Content(
        Stamp("sheets", (unit.code,), period, _("Score sheets"), version.id),
        title,
        _custody(True),
        entries,
        rows,
    )


def sheet_entries(db: Session, stamp: Stamp | None) -> list[Entry]:
    """The meeting's columns and the items of the template's own
    version and of the newest: an older template is mapped by codes."""
    entries = lists.meeting_entries(all_topics(db), kept=True)
    items = (
        lists.item_entries(get_version(db, stamp.version))
        if stamp is not None and stamp.version is not None
        else []
    )
    return [*entries, *items]


SCORED = ("v_", "n_", "votes_")
"""How the names of a sheet's columns begin. Where no rubric holds, what stands in them is told, not lost."""


def sheet_rows(db: Session, filled: Filled, sheet: Sheet, judged: Judged) -> list[Row]:
    rows = meeting_rows(db, filled, sheet, judged)
    typed = dict(sheet.rows)
    named = db.scalars(select(Unit).where(coded(Unit, {str(v.get("unit")) for _n, v in rows})))
    units = ByCode((unit.code, unit) for unit in named)
    ids = [values["id"] for _n, values in rows if values.get("id")]
    versions = {
        m: v
        for m, v in db.execute(
            select(ScoreSheet.meeting_id, ScoreSheet.version_id).where(ScoreSheet.meeting_id.in_(ids))
        )
    }
    older = (
        get_version(db, filled.stamp.version) if filled.stamp is not None and filled.stamp.version else None
    )
    checks: dict[tuple[int, str], RowCheck] = {}
    known: dict[tuple[str, Any, Any], DefinitionVersion | None] = {}
    done: list[Row] = []
    for number, values in rows:
        version = _rubric(
            db, units.get(str(values.get("unit"))), versions.get(values.get("id") or 0), values, known
        )
        if version is None or not values.get("kind"):
            scored = any(v is not None for c, v in typed[number].items() if c.startswith(SCORED))
            done.append((number, {**values, "answers": {}} if scored and values.get("kind") else values))
            continue
        check = checks.setdefault((version.id, values["kind"]), RowCheck(version, values["kind"]))
        _by_form(judged, sheet, number, check, typed[number])
        done.append(
            (number, {**values, "answers": lists.item_answers(typed[number], version, older, values["kind"])})
        )
    return done


def _rubric(
    db: Session, unit: Unit | None, number: int | None, values: Mapping[str, Any], known: dict[Any, Any]
) -> DefinitionVersion | None:
    key = (number, unit.path if unit is not None else "", values.get("period"), values.get("kind"))
    if key not in known:
        known[key] = None
        try:
            if number is not None:
                known[key] = get_version(db, number)
            elif unit is not None and values.get("period") and values.get("kind"):
                place = stood_in(db, unit, values["period"])
                known[key] = in_force(db, "rubric", place, values["period"], values["kind"])
        except Refusal:
            known[key] = None
    found: DefinitionVersion | None = known[key]
    return found


def _by_form(judged: Judged, sheet: Sheet, number: int, check: RowCheck, row: Mapping[str, Any]) -> None:
    """Rows that the generated check does not pass get the form's messages at their cells."""
    raws = [row.get(f"{part}_{f.code}") for f in check.fields for part in ("v", "n")]
    if check.fast(raws) is not None:
        return
    _kept, wrong = check.by_form(raws)
    for code, said in wrong.items():
        refusal = said if isinstance(said, Refusal) else Refusal("form.says", sentence=said)
        column = f"n_{code}" if refusal.code in ("sheet.reason", "field.long") else f"v_{code}"
        judged.problems.append(_at(sheet, number, column, row.get(column), refusal))
