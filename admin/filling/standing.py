"""Of how many units how many sent a form, and who is missing, as pages tell it."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.web.request import by, db
from admin.web.words import word
from models.core.base import today
from models.core.periods import Term
from models.filling.missing import MOST, Standing, standing_of
from models.units.units import Place


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
