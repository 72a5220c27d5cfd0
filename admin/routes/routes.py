"""Routes: the list, a route drawn and in words, drafts changed row by
row, publishing, items moved by a visible act, Excel (design 3.4, 3.9)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import selectinload

from admin.definitions.definitions import STATES, DraftForm, issuers
from admin.lists.columns import Column, Filter
from admin.lists.exports import send_drawn
from admin.lists.views import ScopedView
from admin.routes.page import headings, issuer_name, move_page, route_page, words_of
from admin.routes.rows import STEP, place_asked, put_in_place, state_form, step_form
from admin.routes.workbook import bring_page
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import choices, named, word
from forms.base import Form, choice, day, text
from forms.excel.definitions.routes import write_route
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.core.spelling import fold
from models.units.units import Unit, get_unit
from models.workflow.engine import carry_over
from models.workflow.items import ITEMS
from models.workflow.publishing import (
    FLAGS,
    copy_route,
    described,
    new_route,
    publish,
    rename,
    retire,
    rewrite,
)
from models.workflow.tables import Route, get_route, states

COLOURS = {"draft": "plain", "published": "good", "retired": "plain"}


class RouteForm(Form):
    unit_id = choice(__("Issued by"), need=False, coerce=int)
    item = choice(__("For"))
    code = text(__("Code"), most=20, need=True)
    name = text(__("Name"), need=True)
    name_en = text(__("English name"))
    holds_from = day(__("Holds from"))


class CopyForm(DraftForm):
    unit_id = choice(__("Issued by"), need=False, coerce=int)


class RoutesView(ScopedView[Route]):
    """Routes and their versions."""

    nothing: ClassVar[tuple[Any, Any]] = (
        __("No route yet"),
        __("A route says who submits, receives, approves and issues."),
    )
    columns: ClassVar[tuple[Column, ...]] = (
        Column("name", __("Name"), named, Route.name, width=50),
        Column("item", __("For"), lambda r: word("item", r.item), None, width=30),
        Column("number", __("Version"), lambda r: r.number, None, "integer", 9),
        Column(
            "state",
            __("Standing"),
            lambda r: word("version", r.state),
            None,
            width=14,
            badge=lambda r: COLOURS[r.state],
        ),
        Column("holds_from", __("Holds from"), lambda r: r.holds_from, Route.holds_from, "date", 12),
        Column(
            "unit",
            __("Issued by"),
            issuer_name,
            None,
            width=36,
        ),
    )
    list_template = "khoi/routes/routes.html"
    order: ClassVar[tuple[Any, ...]] = (Route.item, Route.code, Route.number.desc())
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Standing"), lambda value: Route.state == value, lambda: choices("version", STATES)),
        Filter(__("For"), lambda value: Route.item == value, lambda: choices("item", ITEMS)),
    )

    def __init__(self) -> None:
        super().__init__(Route, __("Routes"), "routes", url="/routes")

    def statement(self) -> Select[Any]:
        return select(Route).options(selectinload(Route.issuer))

    @property
    def can_create(self) -> bool:
        return bool(issuers("definition.change"))

    def title(self, row: Route) -> str:
        return f"{named(row)}, {_('version')} {row.number}"

    def form_for(self, row: Route | None) -> RouteForm:
        shown = (
            {"holds_from": today()}
            if row is None
            else {name: getattr(row, name) for name in ("name", "name_en", "holds_from")}
        )
        form = RouteForm(data=shown) if request.method == "GET" else RouteForm()
        form.unit_id.choices = issuers("definition.change")
        form.item.choices = choices("item", ITEMS)
        if row is not None:
            del form.unit_id, form.item, form.code
        return form

    def create(self, form: RouteForm) -> Route:
        unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
        said = (form.item.data, form.code.data, form.name.data, form.name_en.data or "", form.holds_from.data)
        return new_route(db(), by(), unit, *said)

    def may_edit(self, row: Route) -> bool:
        return row.state == "draft" and may_change(row)

    def edit(self, row: Route, version: int, form: RouteForm) -> Route:
        return rename(db(), by(), row, version, form.name.data, form.name_en.data or "", form.holds_from.data)

    @expose("/details/")
    def details_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        return render_template(
            "khoi/routes/route.html",
            **route_page(row, self.title(row), may_change(row), bool(issuers("definition.change"))),
        )

    @expose("/copy/", methods=("GET", "POST"))
    def copy_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        if not issuers("definition.change"):
            raise Refusal("access.denied", verb="definition.change")
        form = CopyForm(holds_from=today()) if request.method == "GET" else CopyForm()
        form.unit_id.choices = issuers("definition.change")

        def act() -> Route:
            unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
            return copy_route(db(), by(), row, unit, form.holds_from.data)

        def show() -> str:
            return render_template(
                "khoi/web/act.html",
                title=_("New draft from this"),
                form=form,
                back=self.get_save_return_url(row),
            )

        return submit(form, act, self.get_save_return_url, show, _("The draft is made."))

    @expose("/publish/", methods=("POST",))
    def publish_view(self) -> Any:
        return self._turn(publish, _("The route is published; what is under way stays on its route."))

    @expose("/retire/", methods=("POST",))
    def retire_view(self) -> Any:
        return self._turn(retire, _("The route is retired; what is under way finishes on it."))

    def _turn(self, verb: Any, said: str) -> Any:
        row = self.get_one(request.args.get("id"))
        verb(db(), by(), row, version_sent())
        db().flush()
        flash(said, "success")
        return redirect(self.get_save_return_url(row), 303)

    @expose("/state/", methods=("GET", "POST"))
    def state_view(self) -> Any:
        """Add a state (number 0) or change one; steps follow a code that changes."""
        row = self._draft()
        rows, steps = described(row)
        at = place_asked(len(rows))
        form, old = state_form(rows, at), rows[at - 1] if at else {}

        def act() -> Route:
            new = {name: form[name].data for name in ("code", "name", "name_en")} | {
                flag: flag in form.flags.data for flag in FLAGS
            }
            for step in steps if at else ():
                for end in ("from_state", "to_state"):
                    step[end] = new["code"] if step[end] == old["code"] else step[end]
            return put_in_place(
                "state",
                at,
                form.place.data,
                new,
                rows,
                lambda: rewrite(db(), by(), row, version_sent(), rows, steps),
            )

        return self._row_form(row, form, act, _("State") if at else _("New state"))

    @expose("/step/", methods=("GET", "POST"))
    def step_view(self) -> Any:
        """Add a step (number 0) or change one."""
        row = self._draft()
        rows, steps = described(row)
        at = place_asked(len(steps))
        form = step_form(row, rows, steps, at)

        def act() -> Route:
            new = {name: form[name].data for name in STEP}
            return put_in_place(
                "step",
                at,
                form.place.data,
                new,
                steps,
                lambda: rewrite(db(), by(), row, version_sent(), rows, steps),
            )

        return self._row_form(row, form, act, _("Step") if at else _("New step"))

    @expose("/drop/", methods=("POST",))
    def drop_view(self) -> Any:
        """Take a state or a step out of a draft."""
        row = self._draft()
        rows, steps = described(row)
        kind = request.form.get("what")
        there = {"state": rows, "step": steps}.get(kind or "")
        at = address.number("number")
        if there is None or not 1 <= at <= len(there):
            raise Refusal("access.unknown")
        del there[at - 1]
        rewrite(db(), by(), row, version_sent(), rows, steps)
        return redirect(self.get_save_return_url(row), 303)

    def _draft(self) -> Route:
        row: Route = self.get_one(request.args.get("id"))
        if not self.may_edit(row):
            raise Refusal("access.denied", verb="definition.change")
        return row

    def _row_form(self, row: Route, form: Form, act: Callable[[], Any], title: str) -> Any:
        back = self.get_save_return_url(row)

        def show() -> str:
            return render_template(
                "khoi/web/act.html",
                title=title,
                intro=named(row),
                form=form,
                row_version=address.version_due(row.row_version),
                back=back,
            )

        return submit(form, act, lambda _row: back, show, str(self.saved))

    @expose("/move/", methods=("GET", "POST"))
    def move_view(self) -> Any:
        """Move what is under way on another route to this one,
        by a map of states and with a reason that everybody sees."""
        row = self.get_one(request.args.get("id"))
        if not may_change(row) or row.state != "published":
            raise Refusal("access.denied", verb="definition.change")
        other = address.number_or("old", None)
        old = get_route(db(), other) if other is not None else None
        form, page = move_page(row, old)

        def act() -> int:
            ways = {
                code: request.form.get(f"to-{code}", "") for code in states(db(), old.id if old else None)
            }
            if old is None:
                raise Refusal("route.other")
            return carry_over(db(), by(), old, row, ways, form.reason.data or "")

        return submit(
            form,
            act,
            lambda _n: self.get_save_return_url(row),
            lambda: render_template("khoi/web/act.html", form=form, **page),
            _("Moved."),
        )

    @expose("/bring/", methods=("GET", "POST"))
    def bring_view(self) -> Any:
        """A route from a workbook."""
        return bring_page()

    @expose("/workbook/")
    def workbook_view(self) -> Any:
        """The route as a workbook that comes back in."""
        row = self.get_one(request.args.get("id"))
        plain = described(row)
        wanted = [step["desk"] for step in plain[1] if step["desk"]]
        desks = {unit.id: unit.code for unit in db().scalars(select(Unit).where(Unit.id.in_(wanted)))}
        head = {name: getattr(row, name) for name in ("code", "name", "name_en", "item", "holds_from")}
        return send_drawn(
            lambda out: write_route(out, headings(), words_of, head, plain, desks),
            f"{fold(row.code)}-{row.number}.xlsx",
        )


def may_change(row: Route) -> bool:
    """Whether this person may change, publish or retire a route."""
    return can(by(), "definition.change", row.unit_id, row.path)
