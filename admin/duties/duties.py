"""Duties: the units behind each number, one duty with its reasoning,
excusing and extending, reminding all that are missing in one act."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import func, select
from sqlalchemy.orm import contains_eager
from wtforms import BooleanField

from admin.duties.board import board_page, unit_map
from admin.duties.words import SOURCES, because, called, in_both, label
from admin.lists.pages import Page
from admin.web import address
from admin.web.address import version_sent
from admin.web.became import became
from admin.web.request import by, db, submit
from admin.web.words import shown, word
from forms.base import Form, day, text
from models.access.grants import OFFICE, can
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.acts import excuse, extend, get_duty, lift_excuse
from models.duties.standing import judge
from models.duties.tables import STATES, Duty
from models.overview.chasing import chase, listed, to_be_done
from models.people.people import posts_in
from models.units.units import Unit, UnitSpell, spells, then_in, unit_in

PAGE = 50
WITH_UNIT = contains_eager(Duty.about_then)
WITH_SUPERIOR = WITH_UNIT.selectinload(UnitSpell.above)


class ExcuseForm(Form):
    reason = text(__("Why it is excused"), most=500, need=True)
    document = text(
        __("Document"), most=200, description=__("Number and date of the decision or letter, if there is one")
    )


class ExtendForm(Form):
    to = day(__("New date"))
    before = BooleanField(__("Before that day: the day itself is too late"))
    reason = text(__("Why there is more time"), most=500, need=True)


def asked_unit(day: date) -> UnitSpell:
    """The unit an address asks for, or the own one, as it was in the quarter of `day`, or where it stood
    elsewhere then as it is today; nobody's counts but of what is or was at or below an own unit."""
    asked = address.number_if("unit")
    if asked is None:
        asked = next((p.unit_id for p in by().posts if p.unit_id is not None), 0)
    stood = spells(db(), asked)
    unit = next((s for when in (day, today()) for s in stood if s.counts_from <= when < s.counts_until), None)
    if unit is None or not any(unit.path.startswith(prefix) for prefix in by().prefixes):
        raise Refusal("access.unknown")
    return unit


class DutiesView(Page):
    """What units owe."""

    verbs: ClassVar[tuple[str, ...]] = ("meeting.see",)

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
                    "khoi/duties/board.html", title=title, crumbs=_way(unit, quarter.first), **page
                )
        return render_template("khoi/duties/duties.html", **_list(unit, quarter))

    @expose("/map/")
    def map_view(self) -> Any:
        """Units x months as a picture."""
        unit = asked_unit(today())
        title = _("%(unit)s: monthly meetings of twelve months", unit=unit.name)
        return render_template(
            "khoi/duties/map.html", title=title, crumbs=_way(unit, today()), **unit_map(unit, today())
        )

    @expose("/details/")
    def details_view(self) -> Any:
        return render_template("khoi/duties/duty.html", **_duty_page(_asked()))

    @expose("/excuse/", methods=("POST",))
    def excuse_view(self) -> Any:
        duty, form = _asked(), ExcuseForm()

        def act() -> Duty:
            return excuse(db(), by(), duty, version_sent(), form.reason.data or "", form.document.data or "")

        return submit(
            form,
            act,
            _where,
            lambda: render_template("khoi/duties/duty.html", **_duty_page(duty, excuse_form=form)),
            _("The reason is kept."),
        )

    @expose("/extend/", methods=("POST",))
    def extend_view(self) -> Any:
        duty, form = _asked(), ExtendForm()

        def act() -> Duty:
            return extend(
                db(),
                by(),
                duty,
                version_sent(),
                form.to.data,
                form.reason.data or "",
                before=bool(form.before.data),
            )

        return submit(
            form,
            act,
            _where,
            lambda: render_template("khoi/duties/duty.html", **_duty_page(duty, extend_form=form)),
            _("The new date is kept."),
        )

    @expose("/lift/", methods=("POST",))
    def lift_view(self) -> Any:
        duty = lift_excuse(db(), by(), _asked(), version_sent())
        flash(_("The excuse is taken back."), "success")
        return redirect(_where(duty), 303)

    @expose("/chase/", methods=("GET", "POST"))
    def chase_view(self) -> Any:
        """Everything that is missing: whom to remind, a text
        to paste, a list to print; POST reminds all at once."""
        quarter = address.quarter()
        unit = asked_unit(quarter.first)
        if not can(by(), "duty.judge", None, f"{unit.path}0."):
            raise Refusal("access.denied", verb="duty.judge")
        missing = to_be_done(db(), _rows(unit, quarter, state="missing"))
        if request.method == "POST":
            told = chase(db(), by(), missing, in_both, today())
            flash(_("%(n)s accounts were reminded.", n=told), "success")
            return redirect(url_for("duties.chase_view", **_read_from()), 303)
        return render_template("khoi/duties/chase.html", **_chase_page(unit, quarter, missing))


def _asked() -> Duty:
    return get_duty(db(), address.number())


def _where(duty: Duty) -> str:
    return url_for("duties.details_view", id=duty.id)


def _way(unit: UnitSpell, day: date) -> list[tuple[str, str | None]]:
    """From an own unit down to this one, as they stood in the quarter of `day`."""
    numbers = [int(n) for n in unit.path.split(".") if n]
    found = select(UnitSpell).where(
        UnitSpell.unit_id.in_(numbers), then_in(UnitSpell, UnitSpell.unit_id, day)
    )
    seen = [u for u in db().scalars(found) if any(u.path.startswith(p) for p in by().prefixes)]
    above = [
        (u.name, url_for("duties.index", unit=u.unit_id, quarter=str(Quarter.of(day))))
        for u in sorted(seen, key=lambda u: len(u.path))
        if u.unit_id != unit.unit_id
    ]
    return [(_("Waiting for me"), "/"), *above, (unit.name, None)]


def _filters() -> tuple[str, str]:
    source, state = request.args.get("source", ""), request.args.get("state", "")
    return source if source in SOURCES else "", state if state in (*STATES, "still") else ""


def _read_from() -> dict[str, Any]:
    """The parts of this address that the page reads."""
    return {
        name: request.args[name] for name in ("unit", "quarter", "source", "state") if name in request.args
    }


def _rows(unit: UnitSpell, quarter: Quarter, **more: str) -> list[Duty]:
    source, _state = _filters()
    found = listed(
        unit.path,
        quarter,
        today(),
        **{"source": source, **more},
        but=None if unit.kind.is_cell else unit.unit_id,
    )
    return list(db().scalars(found.options(_loaded(unit)).limit(1000)))


def _loaded(under: UnitSpell) -> Any:
    """What a list loads with its duties: nothing stands further down than a cell, whose own it lists."""
    return WITH_UNIT if under.kind.is_cell else WITH_SUPERIOR


def _list(unit: UnitSpell, quarter: Quarter) -> dict[str, Any]:
    """The duties behind a number, 50 to a page."""
    source, state = _filters()
    found = listed(
        unit.path,
        quarter,
        today(),
        source=source,
        state=state,
        but=None if unit.kind.is_cell else unit.unit_id,
    )
    total = (
        db().scalar(
            select(func.count()).select_from(found.order_by(None).with_only_columns(Duty.id).subquery())
        )
        or 0
    )
    pages = (total + PAGE - 1) // PAGE
    page = min(address.number_or("page", 0), max(0, pages - 1))
    rows = [
        _line(duty, unit)
        for duty in db().scalars(found.options(_loaded(unit)).limit(PAGE).offset(page * PAGE))
    ]
    kept: dict[str, Any] = {"unit": unit.unit_id, "quarter": str(quarter), "source": source, "state": state}
    return {
        "title": _heading(unit, quarter, total),
        "crumbs": _way(unit, quarter.first),
        "rows": rows,
        "page": page,
        "pages": pages,
        "page_url": lambda number: url_for("duties.index", page=number, **kept),
        "chase_url": url_for("duties.chase_view", **kept)
        if state == "missing" and can(by(), "duty.judge", None, f"{unit.path}0.")
        else None,
    }


def _heading(unit: UnitSpell, quarter: Quarter, total: int) -> str:
    """What the list answers: how much is owed and missing,
    or how many stand behind the number that was chosen."""
    source, state = _filters()
    values = {"unit": unit.name, "quarter": quarter.roman, "n": total}
    what = ", ".join(
        filter(None, (word("duty.source", source) if source else "", label(state) if state else ""))
    )
    if what:
        return str(_("%(unit)s: %(n)s in quarter %(quarter)s (%(what)s)", what=what, **values))
    lacking = listed(
        unit.path, quarter, today(), state="missing", but=None if unit.kind.is_cell else unit.unit_id
    )
    left = (
        db().scalar(
            select(func.count()).select_from(lacking.order_by(None).with_only_columns(Duty.id).subquery())
        )
        or 0
    )
    if left:
        return str(_("%(unit)s: %(n)s duties in quarter %(quarter)s, %(left)s missing", left=left, **values))
    return str(_("%(unit)s: %(n)s duties in quarter %(quarter)s, nothing missing", **values))


def _called_under(duty: Duty, under: UnitSpell) -> str:
    """The name of the unit of a duty as read from `under`: cells of one name
    further down are told apart by what they belong to."""
    unit = duty.about_then
    near = under.kind.is_cell or under.unit_id in (unit.unit_id, unit.parent_id)
    superior = None if near else unit.superior(duty.quarter)
    return unit.name if superior is None else f"{unit.name} ({superior.name})"


def _line(duty: Duty, under: UnitSpell) -> dict[str, Any]:
    judged = judge(duty, today())
    return {
        "name": _called_under(duty, under),
        "what": called(duty),
        "state": judged.state,
        "label": label(judged.state),
        "why": because(judged),
        "url": url_for("duties.details_view", id=duty.id),
    }


def _duty_page(
    duty: Duty, excuse_form: ExcuseForm | None = None, extend_form: ExtendForm | None = None
) -> dict[str, Any]:
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
    open_ = judged.state not in ("in_time", "not_applicable")
    return {
        "title": f"{duty.about_then.name}: {called(duty)}",
        "became": became(duty.about_id, duty.quarter),
        "crumbs": [
            *_way(duty.about_then, duty.quarter)[:-1],
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
        "row_version": duty.row_version,
        "excuse_form": (excuse_form or ExcuseForm(formdata=None))
        if may and open_ and duty.excused_at is None
        else excuse_form,
        "extend_form": (extend_form or ExtendForm(formdata=None)) if may and open_ else extend_form,
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


def _chase_page(unit: UnitSpell, quarter: Quarter, missing: list[Duty]) -> dict[str, Any]:
    """Whom to remind: units with what they lack, who serves there, how to reach them."""
    units: dict[int, list[Duty]] = {}
    for duty in missing:
        units.setdefault(duty.about_id, []).append(duty)
    people: dict[int, list[str]] = {}
    for post in posts_in(db(), units, today()):
        if post.role in ("cell_secretary", "cell_deputy", *OFFICE):
            people.setdefault(post.unit_id or 0, []).append(f"{post.holder} ({word('role', post.role)})")
    contacts = dict(db().execute(select(Unit.id, Unit.contact).where(Unit.id.in_(units))).all())
    rows = [
        {
            "name": _called_under(parts[0], unit),
            "what": "; ".join(called(d) for d in parts),
            "contact": contacts.get(n, ""),
            "people": ", ".join(people.get(n, [])),
        }
        for n, parts in units.items()
    ]
    lines = [f"- {row['name']}: {row['what']}" for row in rows]
    head = _(
        "%(unit)s asks these units to complete what is missing for quarter %(quarter)s (as of %(day)s):",
        unit=unit.name,
        quarter=quarter.roman,
        day=shown(today()),
    )
    return {
        "title": _("%(n)s units lack something in quarter %(quarter)s", n=len(rows), quarter=quarter.roman),
        "crumbs": _way(unit, quarter.first),
        "rows": rows,
        "text": "\n".join([str(head), *lines]),
        "url": url_for("duties.chase_view", **_read_from()),
    }
