"""Rows of answers to a form as a page and a workbook tell them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask_babel import gettext as _

from admin.web.address import to_each
from admin.web.words import word
from forms.excel.sheets.form_answers import Row
from forms.excel.write.book import Column as Sheet
from forms.said import in_words, title_of
from models.answers.listing import AnswerRow, chosen_by
from models.core.base import day_of
from models.definitions.definitions import DefinitionVersion
from models.definitions.kinds import KINDS
from models.reports.period_forms import STATES, period_of

MARKS = {
    "sent": "good",
    "approved": "good",
    "waiting": "act",
    "passed": "act",
    "returned": "warn",
    "taken": "warn",
    "missing": "bad",
}
"""The colour of a state's badge."""


def answer_columns(version: DefinitionVersion, fields: Sequence[Any]) -> list[dict[str, Any]]:
    """Columns of the page, each with what it is ordered by."""
    own = [("unit", _("Unit"), False), ("above", _("Under"), False)]
    own += [("day", _("Day of the occasion"), False)] if period_of(version) == "occasion" else []
    own += [("state", _("State"), False), ("sent", _("Sent"), False)]
    asked = [(f.code, title_of(f), _is_figure(f)) for f in fields]
    return [
        {"label": label, "order": order, "num": num, "key": order if n < len(own) else f"v_{order}"}
        for n, (order, label, num) in enumerate([*own, *asked])
    ]


def _is_figure(field: Any) -> bool:
    kind = KINDS[field.kind]
    return kind.format != "text" or kind.entry == "counts" or chosen_by(field) == "number"


def answer_rows(fields: Sequence[Any], rows: Sequence[AnswerRow]) -> list[dict[str, Any]]:
    """The rows of a page: each opens its sheet, or what is owed where there is none."""
    sheet, duty = to_each("period_forms.details_view"), to_each("duties.details_view")
    drawn = [(f"v_{f.code}", f.code, KINDS[f.kind].show, in_words(f)) for f in fields]
    found = []
    for row in rows:
        url = sheet(row.sheet) if row.sheet is not None else duty(row.duty) if row.duty is not None else None
        told: dict[str, Any] = {"unit": row.unit, "above": row.above, "day": row.starts_on, "url": url}
        told |= {"state": {"state": MARKS.get(row.state, "plain"), "label": state_told(row)}}
        told["sent"] = day_of(row.sent_at) if row.sent_at is not None else None
        values = row.values
        told |= {key: show(said, v) for key, code, show, said in drawn if (v := values.get(code))}
        found.append(told)
    return found


def state_told(row: AnswerRow) -> str:
    """Where a unit stands, in words."""
    if row.version is not None and row.sent:
        return str(_("sent on another version"))
    said = word("form.state" if row.state in STATES else "duty.state", row.state)
    return said[:1].upper() + said[1:]


def first_columns(version: DefinitionVersion) -> list[Sheet]:
    """Columns of a workbook before those of fields."""
    day = [Sheet("day", _("Day of the occasion"), "date", 14)] if period_of(version) == "occasion" else []
    return [
        Sheet("unit", _("Unit"), width=40),
        Sheet("above", _("Under"), width=40),
        *day,
        Sheet("state", _("State"), width=18),
        Sheet("sent", _("Sent"), "date", 12),
    ]


def sheet_rows(version: DefinitionVersion, rows: Sequence[AnswerRow]) -> list[Row]:
    """Rows of a workbook with them."""
    by_day, said = period_of(version) == "occasion", dict[tuple[str, bool], str]()
    found = []
    for row in rows:
        same = row.state, row.version is not None
        if same not in said:
            said[same] = state_told(row)
        sent = day_of(row.sent_at) if row.sent_at is not None else None
        day = (row.starts_on,) if by_day else ()
        found.append(Row((row.unit, row.above, *day, said[same], sent), row.values))
    return found
