"""Forms of a period that are owed in a quarter: of how many how many sent each, and who did not."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _

from admin.duties.asked import asked_unit, way
from admin.duties.below import called_below, each_below, folded
from admin.filling.standing import standing_told
from admin.web import address
from admin.web.request import by, db
from admin.web.words import shown, term_word
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.filling.missing import OfForm, each_form
from models.filling.owed_forms import SOURCE
from models.overview.tally import OWED, Below, by_child, tally
from models.totals.of_duties import above_blocs
from models.units.units import UnitSpell


class FormsSentScreens:
    """The part of the duties' pages that tells of forms."""

    @expose("/forms/")
    def forms_view(self) -> Any:
        """Each form with its counts; where one and a period are named, who did not send it."""
        quarter = address.quarter()
        unit = asked_unit(quarter.first)
        if above_blocs(db(), unit, quarter):
            return render_template("khoi/web/table.html", **_above(unit, quarter))
        found = each_form(db(), by(), unit, quarter, today())
        number, period = address.number_if("form"), _day(request.args.get("period"))
        if number is not None:
            row = next((each for each in found if (each.form, each.term.first) == (number, period)), None)
            if row is None:
                raise Refusal("access.unknown")
            return render_template("khoi/duties/form_sent.html", **_one(unit, quarter, row))
        return render_template("khoi/web/table.html", **_all(unit, quarter, found))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def _all(unit: UnitSpell, quarter: Quarter, found: list[OfForm]) -> dict[str, Any]:
    where: dict[str, Any] = {"unit": unit.unit_id, "quarter": str(quarter)}
    rows = [
        {
            "name": shown(each.name),
            "term": term_word(each.term),
            "owed": each.standing.owed,
            "sent": each.standing.sent,
            "late": each.standing.counts["late"],
            "missing": each.standing.counts["missing"],
            "url": url_for("duties.forms_view", form=each.form, period=each.term.first.isoformat(), **where),
        }
        for each in found
    ]
    columns: list[dict[str, Any]] = [
        {"label": _("Form"), "key": "name"},
        {"label": _("Period"), "key": "term"},
    ]
    columns += [
        {"label": label, "key": key, "num": True}
        for label, key in (
            (_("Owe it"), "owed"),
            (_("Sent"), "sent"),
            (_("of them late"), "late"),
            (_("past its day and not sent"), "missing"),
        )
    ]
    title = _("%(unit)s: forms of quarter %(quarter)s", unit=unit.name, quarter=quarter.roman)
    here = {"crumbs": way(unit, quarter.first), "columns": columns, "rows": rows, "acts": []}
    return here | {"title": title, "empty_title": _("No form is owed here in this quarter")}


def _above(unit: UnitSpell, quarter: Quarter) -> dict[str, Any]:
    """Above the Blocs: of all forms together, by the unit directly below, each the door to its own page."""
    day = today()
    found = each_below(
        [unit],
        quarter,
        lambda path: by_child(db(), Below(path, quarter, SOURCE, folded=True), day),
        lambda path: tally(db(), Below(path, quarter, SOURCE), day),
    )
    rows = []
    for below, counts in found:
        owed = sum(counts[state] for state in OWED)
        where: dict[str, Any] = {"unit": below.unit_id, "quarter": str(quarter)} if below is not None else {}
        told = {"name": called_below(below), "owed": owed, "sent": counts["in_time"] + counts["late"]}
        told |= {"late": counts["late"], "missing": counts["missing"]}
        rows += [told | {"url": url_for("duties.forms_view", **where) if where else ""}] if owed else []
    page = _all(unit, quarter, [])
    columns = [{"label": _("Unit"), "key": "name"}, *page["columns"][2:]]
    return page | {"columns": columns, "rows": rows, **folded([unit], quarter)}


def _one(unit: UnitSpell, quarter: Quarter, row: OfForm) -> dict[str, Any]:
    back = url_for("duties.forms_view", unit=unit.unit_id, quarter=str(quarter))
    crumbs = [*way(unit, quarter.first)[:-1], (_("Forms"), back), (shown(row.name), None)]
    title = f"{shown(row.name)}, {term_word(row.term)}: {unit.name}"
    return {"title": title, "crumbs": crumbs} | standing_told(unit, row.form, row.term)
