"""Of how many units how many sent a form, and who is missing, as pages tell it."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.web.request import by, db
from admin.web.words import word
from models.core.audience import audience_of
from models.core.base import today
from models.core.periods import Quarter, Term
from models.definitions.definitions import DefinitionVersion
from models.filling.desk import awaiting
from models.filling.missing import MOST, Standing, standing_of
from models.reports.period_forms import FormSheet
from models.totals.of_duties import above_blocs
from models.units.units import Place, UnitSpell


def sent_of(found: Standing) -> str:
    """`Đã gửi 3/5 tổ chức, còn thiếu 2`; nothing where nobody owes it."""
    if not found.owed:
        return ""
    said = _("%(sent)s of %(owed)s units that owe it sent it", sent=found.sent, owed=found.owed)
    return (
        f"{said}. " + (_("%(n)s did not", n=found.unsent) if found.unsent else _("Nobody is missing")) + "."
    )


def standing_told(place: Place, form: int, term: Term) -> dict[str, Any]:
    """What the part of a page is drawn from that names who is missing."""
    found = standing_of(db(), by(), place, form, term, today())
    absent = [
        {
            "name": each.name,
            "above": each.above,
            "state": word("duty.state", each.judged.state),
            "reason": each.reason,
            "url": url_for("duties.details_view", id=each.duty),
        }
        for each in found.absent
    ]
    below = [{"name": row.name, "owed": row.owed, "sent": row.sent} for row in found.below]
    more = found.unsent - len(absent) if absent and len(absent) == MOST else 0
    return {"sent_of": sent_of(found), "absent": absent, "absent_more": more, "below": below}


def answers_told(
    row: FormSheet, place: UnitSpell, version: DefinitionVersion, term: Term
) -> tuple[str, list[dict[str, Any]]]:
    """What the page of answers says above them: of how many units how many sent it, how many of what counts
    wait for approval; and the way to who has not sent it, where anybody has not."""
    found = standing_of(db(), by(), place, version.definition_id, row.term, today())
    told = " ".join((sent_of(found), awaiting_said(version, term, place))).strip()
    quarter = Quarter.of(row.ends_on)
    where: dict[str, Any] = {"unit": place.unit_id, "quarter": str(quarter)}
    if found.unsent and not above_blocs(db(), place, quarter):  # there it is told by the units below
        where |= {"form": row.version.definition_id, "period": row.starts_on.isoformat()}
    label = _("Who has not sent (%(n)s)", n=found.unsent)
    return told, [{"label": label, "url": url_for("duties.forms_view", **where)}] if found.unsent else []


def awaiting_said(version: DefinitionVersion, term: Term, place: Place) -> str:
    """How many of the sheets that count wait for approval; nothing where none does."""
    n = awaiting(db(), version.id, term, place.path) if audience_of(version).route else 0
    return _("Of those that are counted %(n)s wait for approval.", n=n) if n else ""
