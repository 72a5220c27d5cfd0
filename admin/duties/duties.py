"""Duties: the units behind each number, one duty with its reasoning,
excusing and extending, reminding all that are missing in one act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from wtforms import BooleanField

from admin.duties.asked import asked_unit, below, called_under, filters, loaded, way
from admin.duties.below import units_below
from admin.duties.board import board_page, unit_map
from admin.duties.chasing import ChaseScreens
from admin.duties.counts import glossary, named, written
from admin.duties.forms_sent import FormsSentScreens
from admin.duties.words import because, called, know, label
from admin.lists.pages import Page
from admin.web import address
from admin.web.address import version_sent
from admin.web.became import became
from admin.web.request import by, db, submit
from admin.web.words import word
from forms.base import Form, Together, day, text
from models.access.grants import can
from models.core.base import today
from models.core.errors import Invalid
from models.core.periods import Quarter
from models.duties.acts import excuse, extend, get_duty, lift_excuse
from models.duties.standing import judge
from models.duties.tables import Duty
from models.filling.owed_forms import SOURCE as FORM
from models.overview.chasing import about_these, listed
from models.overview.tally import Below, asked_states, count, missing
from models.units.units import UnitSpell, unit_in

PAGE = 50
OWN = 100
"""Of the duties of the units directly below a place above the Blocs so many are listed."""


class ExcuseForm(Form):
    reason = text(__("Why it is excused"), most=500, need=True)
    document = text(
        __("Document"), most=200, description=__("Number and date of the decision or letter, if there is one")
    )


class ExtendForm(Form):
    to = day(__("New date"))
    before = BooleanField(__("Before that day: the day itself is too late"))
    why = text(__("Why there is more time"), most=500, need=True)


class DutiesView(ChaseScreens, FormsSentScreens, Page):
    """What units owe."""

    verbs: ClassVar[tuple[str, ...]] = ("meeting.see",)
    for_one: ClassVar[tuple[str, ...]] = ("index", "map_view", "chase_view", "forms_view")

    def __init__(self) -> None:
        super().__init__(name=__("Duties"), endpoint="duties", url="/duties")

    @expose("/")
    def index(self) -> Any:
        """A unit's board, or the units behind a number of it."""
        quarter = address.quarter()
        unit = asked_unit(quarter.first)
        if not unit.kind.is_cell and not request.args.get("state") and not request.args.get("source"):
            page = board_page(unit, quarter, "duties.index")
            if page:
                title = _("%(unit)s: quarter %(quarter)s", unit=unit.name, quarter=quarter.roman)
                return render_template(
                    "khoi/duties/board.html", title=title, crumbs=way(unit, quarter.first), **page
                )
        which = below(unit, quarter)
        if which.folded:
            return render_template("khoi/duties/below.html", **_numbers(unit, which))
        return render_template("khoi/duties/duties.html", **_list(unit, which))

    @expose("/map/")
    def map_view(self) -> Any:
        """Units x months as a picture."""
        unit = asked_unit(today())
        title = _("%(unit)s: monthly meetings of twelve months", unit=unit.name)
        return render_template(
            "khoi/duties/map.html", title=title, crumbs=way(unit, today()), **unit_map(unit, today())
        )

    @expose("/details/")
    def details_view(self) -> Any:
        return _drawn(_asked())

    @expose("/excuse/", methods=("POST",))
    def excuse_view(self) -> Any:
        duty, form = _asked(), _sent("excuse")

        def act() -> Duty:
            reason, document = form["reason"].data or "", form["document"].data or ""
            return excuse(db(), by(), duty, version_sent(), reason, document)

        said, left = _("The reason is kept."), _left(duty, form)
        return submit(form, act, _where, lambda: _drawn(duty, form), said, left)

    @expose("/extend/", methods=("POST",))
    def extend_view(self) -> Any:
        duty, form = _asked(), _sent("extend")

        def act() -> Duty:
            to, why, before = form["to"].data, form["why"].data or "", bool(form["before"].data)
            try:
                return extend(db(), by(), duty, version_sent(), to, why, before=before)
            except Invalid as wrong:
                raise Invalid(
                    {{"reason": "why"}.get(n, n): each for n, each in wrong.fields.items()}
                ) from None

        said, left = _("The new date is kept."), _left(duty, form)
        return submit(form, act, _where, lambda: _drawn(duty, form), said, left)

    @expose("/lift/", methods=("POST",))
    def lift_view(self) -> Any:
        duty, form = _asked(), _sent("lift")
        act = lambda: lift_excuse(db(), by(), duty, version_sent())
        said, left = _("The excuse is taken back."), _left(duty, form)
        return submit(form, act, _where, lambda: _drawn(duty, form), said, left)


def _asked() -> Duty:
    return get_duty(db(), address.number())


def _where(duty: Duty) -> str:
    return url_for("duties.details_view", id=duty.id)


def _list(unit: UnitSpell, which: Below) -> dict[str, Any]:
    """The duties behind a number, 50 to a page."""
    (source, state), quarter, day = filters(), which.quarter, today()
    total = count(db(), which, day, state)
    pages = (total + PAGE - 1) // PAGE
    page = min(address.number_or("page", 0), max(0, pages - 1))
    found = listed(which, day, state).options(loaded(unit)).limit(PAGE).offset(page * PAGE)
    kept: dict[str, Any] = {"unit": unit.unit_id, "quarter": str(quarter), "source": source, "state": state}
    return {
        "title": _heading(unit, which, total),
        "crumbs": way(unit, quarter.first),
        "rows": _lines(db().scalars(found).all(), unit),
        "page": page,
        "pages": pages,
        "page_url": lambda number: url_for("duties.index", page=number, **kept),
        "forms_url": url_for("duties.forms_view", unit=unit.unit_id, quarter=str(quarter))
        if source == FORM
        else None,
        "chase_url": url_for("duties.chase_view", **kept)
        if state == "missing" and can(by(), "duty.judge", None, f"{unit.path}0.")
        else None,
        "glossary": glossary("duties_missing", "units_lacking"),
    }


def _numbers(unit: UnitSpell, which: Below) -> dict[str, Any]:
    """Above the Blocs: how many of the duties behind a number stand below each unit, and those of the units
    directly below themselves, which no list further down holds."""
    state = filters()[1]
    title = _heading(unit, which, count(db(), which, today(), state))
    page = units_below(unit, which, state)
    own = about_these(db(), which, page["units"], asked_states(state), today(), OWN)
    return page | {"title": title, "own": _lines(own, unit)}


def _heading(unit: UnitSpell, which: Below, total: int) -> str:
    """What the list answers: how much is owed and missing,
    or how many stand behind the number that was chosen."""
    source, state = filters()
    values = {"unit": unit.name, "quarter": which.quarter.roman, "n": written(total)}
    what = ", ".join(
        filter(None, (word("duty.source", source) if source else "", label(state) if state else ""))
    )
    if state == "missing":
        found = missing(db(), which, today())
        counts = named("duties_missing", found.duties)
        counts += "" if unit.kind.is_cell else f", {named('units_lacking', found.units)}"
        values["counts"] = f"{counts} ({word('duty.source', source)})" if source else counts
        return str(_("%(unit)s: %(counts)s in quarter %(quarter)s", **values))
    if what:
        return str(_("%(unit)s: %(n)s in quarter %(quarter)s (%(what)s)", what=what, **values))
    left = count(db(), which, today(), "missing")
    if left:
        lacking = named("duties_missing", left)
        return str(_("%(unit)s: %(n)s duties in quarter %(quarter)s, %(left)s", left=lacking, **values))
    return str(_("%(unit)s: %(n)s duties in quarter %(quarter)s, nothing missing", **values))


def _lines(duties: Sequence[Duty], under: UnitSpell) -> list[dict[str, Any]]:
    know(db(), duties)
    return [_line(duty, under) for duty in duties]


def _line(duty: Duty, under: UnitSpell) -> dict[str, Any]:
    judged = judge(duty, today())
    return {
        "name": called_under(duty, under),
        "what": called(duty),
        "state": judged.state,
        "label": label(judged.state),
        "why": because(judged),
        "url": url_for("duties.details_view", id=duty.id),
    }


def _sent(act: str) -> Together:
    """What was sent with the page's one form; only the part of this act is judged."""
    marks: dict[str, tuple[str, type[Form]]] = {
        "excuse": ("document", ExcuseForm),
        "extend": ("to", ExtendForm),
    }
    parts = {name: kind() for name, (mark, kind) in marks.items() if name == act or mark in request.form}
    for name, part in parts.items():
        part.is_sent = name == act
    return Together(**parts)


def _left(duty: Duty, form: Together) -> Callable[[], str] | None:
    """The page drawn anew where something is typed for the other act."""
    number = duty.id
    rest = {name: part for name, part in form.parts.items() if not part.is_sent}
    typed = any(field.data for part in rest.values() for field in part if field.name != "csrf_token")
    return (lambda: _drawn(get_duty(db(), number), Together(**rest))) if typed else None


def _drawn(duty: Duty, sent: Together | None = None) -> str:
    page = _duty_page(duty, **(sent.parts if sent is not None else {}))
    return render_template("khoi/duties/duty.html", sent=sent, **page)


def _duty_page(duty: Duty, excuse: Form | None = None, extend: Form | None = None) -> dict[str, Any]:
    judged, may = judge(duty, today()), _may(duty)
    facts: list[tuple[str, Any]] = [
        (_("Unit"), duty.about_then.name),
        (_("Opens on"), duty.opens_on),
        (_("Original date"), duty.due_on),
    ]
    if duty.unit_id != duty.about_id:
        facts.insert(1, (_("Answered for by"), unit_in(db(), duty.unit_id, duty.quarter).name))
    if duty.extended_to is not None:
        facts += [
            (_("Extended to"), duty.extended_to),
            (_("Extended by"), duty.extended_by),
            (_("Why there is more time"), duty.extend_reason),
        ]
    facts.append((_("First done on"), duty.done_on))
    if duty.excused_at is not None:
        facts += [
            (_("Excused by"), duty.excused_by),
            (_("Why it is excused"), duty.excuse_reason),
            (_("Document"), duty.excuse_document),
        ]
    free = may and judged.state not in ("in_time", "not_applicable")
    return {
        "title": f"{duty.about_then.name}: {called(duty)}",
        "became": became(duty.about_then, duty.quarter),
        "crumbs": [
            *way(duty.about_then, duty.quarter)[:-1],
            (
                duty.about_then.name,
                url_for("duties.index", unit=duty.about_id, quarter=str(Quarter.of(duty.quarter))),
            ),
            (called(duty), None),
        ],
        "state": judged.state,
        "label": label(judged.state),
        "why": because(judged),
        "facts": facts,
        "row_version": address.version_due(duty.row_version),
        "excuse_form": excuse or (ExcuseForm(formdata=None) if free and duty.excused_at is None else None),
        "extend_form": extend or (ExtendForm(formdata=None) if free else None),
        "excuse_url": url_for("duties.excuse_view", id=duty.id),
        "extend_url": url_for("duties.extend_view", id=duty.id),
        "lift": may and duty.excused_at is not None,
        "lift_url": url_for("duties.lift_view", id=duty.id),
    }


def _may(duty: Duty) -> bool:
    return (
        can(by(), "duty.judge", duty.unit_id, duty.path)
        and not {duty.unit_id, duty.about_id} & by().own_units
    )
