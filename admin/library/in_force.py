"""Which version of a form holds for a unit in a month, its source, and why the others do not (design 3.9)."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import or_, select

from admin.definitions.families import FAMILIES, family_asked
from admin.lists.pages import Page
from admin.web.request import blame, by, db
from admin.web.words import month, word
from forms.base import Form, choice, text
from forms.said import name_of
from models.core.base import today
from models.core.errors import Invalid, Refusal
from models.core.spelling import ByCode, called_so, coded, fold, tidy
from models.definitions.in_force import sources
from models.definitions.kinds import KINDS
from models.units.units import Unit, called_at, get_unit


class ForceForm(Form):
    unit = text(__("Unit"), most=200, description=__("The unit's code or its whole name"))
    month = text(__("Month and year, for example 12/2018"), most=10)
    kind = choice(__("Kind"))


class InForcePage(Page):
    """What is in force for a unit and a month."""

    def __init__(self) -> None:
        super().__init__(name=__("What is in force"), endpoint="in_force", url="/definitions/in_force")

    @expose("/")
    def in_force_view(self) -> Any:
        """The version in force for a unit and a month, with its source and why the others do not hold."""
        form = _force_form()
        found, told = [], ""
        if request.args.get("unit"):
            try:
                unit = _unit_named(form.unit.data)
                day = _month_of(form.month.data)
                kind = form.kind.data or "rubric"
                found = [_source(source) for source in sources(db(), kind, unit.path, day)]
                held = "; ".join(each["name"] for each in found if each["holds"])
                said = _(
                    "%(name)s holds for %(unit)s in %(month)s.", name=held, unit=unit.name, month=month(day)
                )
                told = (
                    said
                    if held
                    else _("Nothing holds for %(unit)s in %(month)s.", unit=unit.name, month=month(day))
                )
            except Refusal as refusal:
                if refusal.status == 404:
                    raise
                blame(form, refusal if isinstance(refusal, Invalid) else Invalid({"month": refusal}))
        return render_template("khoi/definitions/force.html", form=form, found=found, told=told)


def _force_form() -> Any:
    own = next((get_unit(db(), post.unit_id).code for post in by().posts if post.unit_id is not None), "")
    asked = request.args if "unit" in request.args else None
    data = {"month": f"{today():%m/%Y}", "unit": own, "kind": family_asked()}
    form = ForceForm(asked, meta={"csrf": False}, data=data)
    form.kind.choices = [(kind, word("definition", kind)) for kind in FAMILIES]
    return form


def _unit_named(typed: str | None) -> Unit:
    """The unit with this code or whole name, among those
    one may see; `Invalid` at the field for none or several."""
    wanted = tidy(typed or "")
    meant = or_(coded(Unit, [wanted]), Unit.search_key == fold(wanted))
    units = db().scalars(select(Unit).where(meant).order_by(Unit.search_key == fold(wanted)).limit(50)).all()
    borne = ByCode((unit.code, unit) for unit in units).get(wanted)
    found = [borne] if borne is not None else called_so(wanted, ((unit, [unit.name]) for unit in units))
    if len(found) != 1:
        raise Invalid({"unit": Refusal("field.unit")})
    return found[0]


def _month_of(text_: str | None) -> date:
    stored = KINDS["month"].clean(None, text_ or "", 0)
    return date.fromisoformat(f"{stored}-01")


def _source(source: Any) -> dict[str, Any]:
    version = source.version
    return {
        "name": f"{name_of(version.definition)}, {_('version')} {version.number}",
        "url": url_for("definitions.details_view", id=version.id),
        "issuer": called_at(db(), version.unit_id, version.path)
        if version.unit_id is not None
        else _("all units"),
        "holds_from": version.holds_from,
        "why": word("source", source.why),
        "holds": source.why == "holds",
        "lower_may": version.lower_may,
    }
