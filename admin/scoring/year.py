"""A cell's year of score sheets in Excel: what each item
got and why, for the cell only (letter L4; domain.md 2.2)."""

from __future__ import annotations

from typing import Any

from flask_babel import gettext as _

from admin.lists.exports import send_drawn
from admin.web.request import by, db
from admin.web.words import month, word
from forms.excel.sheets.cell_year import Item, YearSheet, write_year
from forms.excel.write.book import Column
from models.core.spelling import fold
from models.definitions.definitions import DefinitionVersion, Field, get_version
from models.definitions.kinds.base import NO, YES
from models.definitions.rubrics import tally
from models.scoring.sheets import Answer, ScoreSheet, sheets_of_year
from models.units.units import Unit


def year_of_sheets(unit: Unit, year: int) -> Any:
    """The workbook of a year, to download."""
    sheets = [_drawn(sheet, answers) for sheet, answers in sheets_of_year(db(), by(), unit, year)]
    first = [
        Column("month", _("Month"), "text", 12),
        Column("held_on", _("Held on"), "date", 14),
        Column("kind", _("Kind of meeting"), width=26),
    ]
    first += [
        Column("stage", _("Standing"), width=18),
        Column("total", _("Points"), "points", 10),
        Column("grade", _("Grade"), width=14),
    ]
    first.append(Column("votes", _("Votes"), width=10))
    items = [
        Column("title", _("Criterion"), width=52),
        Column("most", _("Maximum"), "points", 10),
        Column("points", _("Points"), "points", 10),
    ]
    items += [Column("answer", _("Answer"), width=24), Column("note", _("Explanation"), width=40)]
    signs = (_("Meeting clerk"), _("Cell committee"), _("Chair"))
    title = _("Score sheets of %(year)s: %(unit)s", year=year, unit=unit.name)
    return send_drawn(
        lambda out: write_year(out, title, first, items, sheets, signs),
        f"bieu-cham-diem-{fold(unit.code)}-{year}.xlsx",
    )


def _drawn(sheet: ScoreSheet, answers: dict[str, Answer]) -> YearSheet:
    rubric, case = get_version(db(), sheet.version_id), sheet.meeting.kind
    result = tally(rubric, case, {code: (a.value, a.not_applicable) for code, a in answers.items()})
    whole = not result.missing
    total, grade = (result.total / 100, word("grade", result.grade)) if whole else (None, "")
    votes = f"{sheet.votes_for}/{sheet.votes_present}" if sheet.votes_present else ""
    meeting = sheet.meeting
    line = (
        month(meeting.period),
        meeting.held_on,
        word("kind", case),
        word("stage", sheet.stage),
        total,
        grade,
        votes,
    )
    name = f"{word('kind', case)} {month(meeting.period)}"
    return YearSheet(name, line, _items(rubric, case, answers, result.points, result.groups), total, grade)


def _items(
    rubric: DefinitionVersion,
    case: str,
    answers: dict[str, Answer],
    points: dict[str, int],
    groups: dict[str, tuple[int, int]],
) -> list[Item]:
    lines = []
    for group in rubric.groups:
        fields = [field for field in group.fields if field.most(case)]
        if fields:
            got, most = groups[group.code]
            lines.append(Item(group.title, most / 100, got / 100, group=True))
            lines += [_item(field, case, answers.get(field.code, Answer()), points) for field in fields]
    return lines


def _item(field: Field, case: str, answer: Answer, points: dict[str, int]) -> Item:
    given = answer.value or answer.not_applicable
    said = _("Not applicable") if answer.not_applicable else _said(field, answer.value)
    return Item(
        field.title, field.most(case) / 100, points[field.code] / 100 if given else None, said, answer.note
    )


def _said(field: Field, value: str | None) -> str:
    """The answer in words; points speak for themselves."""
    labels = {YES: _("Met"), NO: _("Not met")} | {choice.code: choice.label for choice in field.choices}
    return str(labels.get(value or "", ""))
