"""Forms of a period as the page of a unit's report names them: how many sent each, and the doors to what they
answered and to what it adds up to."""

from __future__ import annotations

from typing import Any

from flask import url_for

from admin.web.request import by, db
from admin.web.words import term_word
from models.answers.held import HeldForm, forms_held
from models.core.base import today
from models.core.periods import Quarter
from models.units.units import UnitSpell


def forms_told(unit: UnitSpell, quarter: Quarter) -> list[dict[str, Any]]:
    """A line for each form and period. A cell's own leads to its sheet; what nobody began leads nowhere."""
    return [_line(unit, each) for each in forms_held(db(), by(), unit, quarter, today())]


def _line(unit: UnitSpell, each: HeldForm) -> dict[str, Any]:
    sent = f"{each.sent}/{each.owed}" if each.owed else str(each.sent)
    line: dict[str, Any] = {"name": each.name, "period": term_word(each.term), "sent": sent}
    if each.sheet is None:
        return line | {"listed": None, "added": None}
    if unit.kind.is_cell:
        return line | {"listed": url_for("period_forms.details_view", id=each.sheet), "added": None}
    where: dict[str, Any] = {"id": each.sheet, "unit": unit.unit_id}
    added = url_for("period_forms.totals_view", **where)
    return line | {"listed": url_for("period_forms.answers_view", **where), "added": added}
