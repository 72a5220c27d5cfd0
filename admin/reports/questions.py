"""Questions in words, on the desk and on a cell's own report before it submits (design 3.2)."""

from __future__ import annotations

from datetime import date

from admin.web.request import db
from admin.web.words import month, points, shown, tenths, word
from models.core.periods import Quarter
from models.overview.questions import Question, Seen, item_questions, questions
from models.reports.figures import cell_months, cell_quarter, shown_meetings
from models.reports.tables import Report


def asking(question: Question) -> str:
    """A question as a sentence."""
    values = {}
    for name, value in question.values.items():
        if name == "period":
            values[name] = month(value if isinstance(value, date) else date.fromisoformat(value))
        elif name in ("was", "now", "middle", "points"):
            values[name] = tenths(value) if question.code.endswith("rate") else points(value)
        else:
            values[name] = shown(value)
    return word("question", question.code) % values


def own_questions(report: Report, *, live: bool) -> list[str]:
    """What a cell may ask itself while its report is open: item by
    item, then as its superior will see it. Nothing for anybody above."""
    if not live:
        return []
    quarter = Quarter.of(report.quarter)
    shown_ = shown_meetings(db(), report.unit_id, quarter)
    if not shown_:
        return []
    rows = [
        row | {"period": row["period"].isoformat(), "held_on": row["held_on"].isoformat()} for row in shown_
    ]
    figures = cell_quarter(cell_months(db(), report.unit_id, quarter))
    return [
        asking(q) for q in (*item_questions(db(), report.unit_id, quarter), *questions(Seen(figures, rows)))
    ]
