"""Reminding of everything that is missing: whom, a text to paste, a list to print; few at once in this very
request, many as a job in short transactions (admin/home/reminding.py), so that all are reached."""

from __future__ import annotations

from datetime import date
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_admin import expose
from flask_babel import gettext as _
from sqlalchemy import select

from admin.duties.asked import asked_unit, below, loaded, read_from, way
from admin.duties.below import units_below
from admin.duties.counts import glossary, named
from admin.duties.words import ANSWER, in_both, know, named_in
from admin.web import address
from admin.web.request import by, db
from admin.web.words import language, shown, word
from models.access.grants import OFFICE, can
from models.core.base import Base, today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.filling.owed_forms import SOURCE as FORM
from models.overview.chasing import chase, listed, not_to_be_done, to_be_done
from models.overview.tally import Below, Missing, missing
from models.people.people import Post, held_on
from models.platform.jobs import ask, living_at
from models.units.units import Unit, UnitSpell, then_in

AT_ONCE = 100
"""Duties of which is reminded within the request: more of them become a job."""
PAGE = 300
"""Duties whose units stand on one page of the list."""
# Past the gate: what stands directly above a place that is read is read as well, or is on the way up.
_above = Base.metadata.tables["unit_spell"].alias("above").c
_superior = select(_above.name).where(then_in(_above, UnitSpell.parent_id, Duty.quarter))
SHOWN: tuple[Any, ...] = (
    *(Duty.id, Duty.about_id, Duty.source, Duty.period, Duty.subject_id, Duty.opens_on),
    *(UnitSpell.unit_id, UnitSpell.name, UnitSpell.parent_id),
    _superior.correlate(UnitSpell, Duty).scalar_subquery().label("superior"),
)
"""What the list reads of each duty, of its unit and of what stood above that."""
SCREEN = "/duties/chase/"
"""The address of this screen: its jobs have it, too."""


def chased() -> tuple[UnitSpell, Below]:
    """Whose missing duties the address asks for, by whoever may judge them."""
    quarter = address.quarter()
    unit = asked_unit(quarter.first)
    if not can(by(), "duty.judge", None, f"{unit.path}0."):
        raise Refusal("access.denied", verb="duty.judge")
    return unit, below(unit, quarter)


class ChaseScreens:
    """The part of the duties' pages that reminds."""

    @expose("/chase/", methods=("GET", "POST"))
    def chase_view(self) -> Any:
        """Everything that is missing: whom to remind, a text
        to paste, a list to print; POST reminds all at once."""
        unit, which = chased()
        found = missing(db(), which, today())
        if request.method == "POST":
            return _remind(unit, which, found)
        if which.folded:
            return render_template("khoi/duties/below.html", **_numbers(unit, which, found))
        return render_template("khoi/duties/chase.html", **_page(unit, which, found))


def _remind(unit: UnitSpell, which: Below, found: Missing) -> ResponseReturnValue:
    if found.duties <= AT_ONCE:
        duties = db().scalars(_listed(unit, which)).all()
        know(db(), duties)
        told = chase(db(), by(), duties, in_both, today())
        flash(_("%(n)s accounts were reminded.", n=told), "success")
        return redirect(url_for("duties.chase_view", **read_from()), 303)
    here = url_for("duties.chase_view", **read_from())
    if living_at(db(), by(), here) is None:
        title = _("Reminders: %(unit)s, quarter %(quarter)s", unit=unit.name, quarter=which.quarter.roman)
        ask(db(), by(), title, here, language(), found.duties)
    return redirect(url_for("jobs.index"), 303)


def _listed(unit: UnitSpell, which: Below) -> Any:
    return listed(which, today(), "missing").options(loaded(unit))


def _page(unit: UnitSpell, which: Below, found: Missing) -> dict[str, Any]:
    """Whom to remind: units with what they lack, who serves there, how to reach them."""
    pages = (found.duties + PAGE - 1) // PAGE
    page = min(address.number_or("page", 0), max(0, pages - 1))
    shown_ = listed(which, today(), "missing").with_only_columns(*SHOWN).limit(PAGE).offset(page * PAGE)
    duties = db().execute(shown_).all()
    rows = _rows(unit, to_be_done(db(), duties))
    gone = not_to_be_done(db(), which, today())
    return {
        "title": _title(which.quarter, found),
        "crumbs": way(unit, which.quarter.first),
        "rows": rows,
        "text": _text(unit, which.quarter, rows),
        "button": _("Remind of all: %(counts)s", counts=named("duties_missing", found.duties - gone))
        if found.duties > gone
        else "",
        "gone": _(
            "%(n)s of them are answers to directives that are closed: nobody is reminded of these.", n=gone
        )
        if gone
        else "",
        "url": url_for("duties.chase_view", **read_from()),
        "page": page,
        "pages": pages,
        "page_url": lambda number: url_for("duties.chase_view", page=number, **read_from()),
        "glossary": glossary("units_lacking", "duties_missing"),
    }


def _numbers(unit: UnitSpell, which: Below, found: Missing) -> dict[str, Any]:
    """Above the Blocs: how much is missing below each unit, with the door to whom to remind there."""
    page = units_below(unit, which, "missing", "duties.chase_view")
    remind = _("Remind of all: %(counts)s", counts=named("duties_missing", found.duties))
    more = {"button": remind if found.duties else "", "url": url_for("duties.chase_view", **read_from())}
    return page | more | {"title": _title(which.quarter, found)}


def _title(quarter: Quarter, found: Missing) -> str:
    counts = f"{named('units_lacking', found.units)}, {named('duties_missing', found.duties)}"
    return str(_("Quarter %(quarter)s: %(counts)s", quarter=quarter.roman, counts=counts))


def _rows(unit: UnitSpell, duties: list[Any]) -> list[dict[str, Any]]:
    units: dict[int, list[Any]] = {}
    for duty in duties:
        units.setdefault(duty.about_id, []).append(duty)
    people: dict[int, list[str]] = {}
    roles = {role: word("role", role) for role in ("cell_secretary", "cell_deputy", *OFFICE)}
    posts = select(Post.unit_id, Post.role, Post.holder).where(Post.role.in_(roles), held_on(today()))
    for number, role, holder in db().execute(posts.where(Post.unit_id.in_(units)).order_by(Post.id)):
        people.setdefault(number or 0, []).append(f"{holder} ({roles[role]})")
    names: dict[tuple[str, date, int], str] = {}
    know(db(), duties)
    for duty in duties:
        if _kind(duty) not in names:
            names[_kind(duty)] = named_in(db(), duty)
    contacts = dict(db().execute(select(Unit.id, Unit.contact).where(Unit.id.in_(units))).all())
    return [
        {
            "name": _name(parts[0], unit),
            "what": "; ".join(names[_kind(d)] for d in parts),
            "contact": contacts.get(n, ""),
            "people": ", ".join(people.get(n, [])),
        }
        for n, parts in units.items()
    ]


def _kind(duty: Any) -> tuple[str, date, int]:
    """By what duties are called alike: of forms and of what directives ask each by its own name."""
    return duty.source, duty.period, duty.subject_id if duty.source in (FORM, ANSWER) else 0


def _name(row: Any, under: UnitSpell) -> str:
    """As `called_under` says it."""
    near = under.kind.is_cell or under.unit_id in (row.unit_id, row.parent_id)
    return str(row.name) if near or row.superior is None else f"{row.name} ({row.superior})"


def _text(unit: UnitSpell, quarter: Quarter, rows: list[dict[str, Any]]) -> str:
    head = _(
        "%(unit)s asks these units to complete what is missing for quarter %(quarter)s (as of %(day)s):",
        unit=unit.name,
        quarter=quarter.roman,
        day=shown(today()),
    )
    return "\n".join([str(head), *(f"- {row['name']}: {row['what']}" for row in rows)])
