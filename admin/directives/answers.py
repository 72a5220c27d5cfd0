"""What is asked of units by directives: receipt, plan, the
answer and its steps, passing on (letter L1; design 3.4-3.7)."""

from __future__ import annotations

import json
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager, selectinload
from wtforms import RadioField

from admin.directives.answer_page import PlanForm, answer_page, version_page
from admin.directives.directives import ticks
from admin.directives.page import STANDINGS, due_words, standing_of, until_words
from admin.lists.columns import Column, Filter
from admin.lists.views import ScopedView
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import named, word
from forms.answers import answer_form, typed
from forms.base import Form, day, options, text
from forms.inputs import file_codes
from models.access.grants import can
from models.core.errors import Refusal
from models.core.periods import Due
from models.directives.acts import below, pass_on
from models.directives.answers import (
    acknowledge,
    children,
    form_of,
    send_plan,
    typed_fields,
    write_answer,
    written,
)
from models.directives.tables import AnswerVersion, Directive, DirectiveAnswer
from models.platform.store import located
from models.units.units import Unit, UnitSpell
from models.workflow.engine import take
from models.workflow.tables import all_states

COLOURS = {code: kind for kind, code in STANDINGS}


class AnswerStepForm(Form):
    note = text(__("Note"), most=2000)


class PassForm(Form):
    units = ticks(__("Units to pass it on to"), coerce=int)
    due_on = day(__("Answer due"))
    strict = RadioField(
        __("How the day is meant"),
        choices=options((("1", __("before this day")), ("0", __("by this day at the latest")))),
    )
    told = text(__("What you add"), most=500)


class AnswersView(ScopedView[DirectiveAnswer]):
    """Units asked by directives and their answers."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("directive", __("Directive"), lambda a: a.directive.symbol, Directive.symbol, width=18),
        Column("abstract", __("Abstract"), lambda a: a.directive.abstract, None, width=50),
        Column("unit", __("Unit"), lambda a: a.unit_then.name, UnitSpell.sort_key, width=40),
        Column("due", __("To answer by"), until_words, DirectiveAnswer.due_on, width=34),
        Column(
            "standing",
            __("Standing"),
            lambda a: word("directive.standing", standing_of(a)),
            None,
            width=18,
            badge=lambda a: COLOURS[standing_of(a)],
        ),
        Column("state", __("Step"), lambda a: named(a.standing), None, width=16),
    )
    search_in: ClassVar[tuple[Any, ...]] = (UnitSpell.search_key,)
    order: ClassVar[tuple[Any, ...]] = (DirectiveAnswer.due_on.desc(), UnitSpell.sort_key)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No directive asks anything here"),
        __("What a directive asks of the unit appears on the day it is issued."),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(
            __("Directive"), lambda value: DirectiveAnswer.directive_id == int(value), lambda: _directives()
        ),
        Filter(
            __("Step"),
            lambda value: DirectiveAnswer.state == value,
            lambda: list({s.code: named(s) for s in all_states(db()).values()}.items()),
        ),
        Filter(__("Waits at"), lambda value: DirectiveAnswer.desk_unit_id == int(value), lambda: _desks()),
    )

    def __init__(self) -> None:
        super().__init__(DirectiveAnswer, __("What is asked"), "answers", url="/answers")

    def statement(self) -> Select[Any]:
        found = (
            select(DirectiveAnswer)
            .join(DirectiveAnswer.unit_then)
            .join(Directive, Directive.id == DirectiveAnswer.directive_id)
        )
        return found.options(
            contains_eager(DirectiveAnswer.unit_then),
            contains_eager(DirectiveAnswer.directive),
            selectinload(DirectiveAnswer.standing),
        )

    @expose("/details/")
    def details_view(self) -> Any:
        return self._page(self.get_one(request.args.get("id")))

    def _page(self, answer: DirectiveAnswer, **forms: Any) -> str:
        return render_template("khoi/directives/answer.html", **answer_page(answer, **forms))

    @expose("/receipt/", methods=("POST",))
    def receipt_view(self) -> Any:
        answer = self.get_one(request.args.get("id"))
        acknowledge(db(), by(), answer, version_sent())
        flash(_("Receipt is acknowledged."), "success")
        return redirect(self.get_save_return_url(answer), 303)

    @expose("/plan/", methods=("POST",))
    def plan_view(self) -> Any:
        answer = self.get_one(request.args.get("id"))
        form = PlanForm()
        where = self.get_save_return_url(answer)
        act = lambda: send_plan(db(), by(), answer, version_sent(), form.plan.data or "")
        return submit(
            form, act, lambda _row: where, lambda: self._page(answer, plan_form=form), _("The plan is sent.")
        )

    @expose("/write/", methods=("POST",))
    def write_view(self) -> Any:
        answer = self.get_one(request.args.get("id"))
        definition = form_of(db(), answer.directive)
        fields = (
            typed_fields(definition, passed_on=bool(children(db(), answer))) if definition is not None else []
        )
        form = answer_form(fields)()
        where = self.get_save_return_url(answer)
        act = lambda: write_answer(
            db(), by(), answer, version_sent(), typed(form, fields, written(db(), answer))
        )
        return submit(
            form,
            act,
            lambda _row: where,
            lambda: self._page(answer, form=form),
            _("The answer is saved; it is not submitted yet."),
        )

    @expose("/file/")
    def file_view(self) -> Any:
        """A file of an answer: of a frozen version, or of what the own unit is writing."""
        answer = self.get_one(request.args.get("id"))
        field, version = (
            request.args.get("field", ""),
            self._version(answer) if request.args.get("number") else None,
        )
        definition = form_of(db(), answer.directive)
        values = json.loads(version.content)["answers"] if version is not None else written(db(), answer)
        sha256, _colon, name = values.get(field, "").partition(":")
        if definition is None or field not in file_codes(definition) or not located(sha256).is_file():
            raise Refusal("access.unknown")
        return send_file(located(sha256).resolve(), as_attachment=True, download_name=name, max_age=0)

    @expose("/step/", methods=("POST",))
    def step_view(self) -> Any:
        """Take one step of the route; a refusal is shown on the page with everything typed."""
        answer = self.get_one(request.args.get("id"))
        form = AnswerStepForm()
        where = self.get_save_return_url(answer)

        def act() -> DirectiveAnswer:
            seen = {"version": address.version(), "gaps": address.numbered("gap-")}
            more: dict[str, Any] = seen | {"note": form.note.data or ""}
            return take(db(), by(), answer, request.form.get("step", ""), row_version=version_sent(), **more)

        return submit(form, act, lambda _row: where, lambda: self._page(answer, step_form=form), _("Done."))

    @expose("/pass/", methods=("GET", "POST"))
    def pass_view(self) -> Any:
        """Pass the directive on to units directly below, with one's own day."""
        answer = self.get_one(request.args.get("id"))
        if not can(by(), "directive.issue", answer.unit_id, answer.path):
            raise Refusal("access.denied", verb="directive.issue")
        shown = {"due_on": answer.due_on, "strict": "1" if answer.due_strict else "0"}
        form = PassForm(data=shown) if request.method == "GET" else PassForm()
        form.units.choices = options((spell.unit_id, spell.name) for spell in below(db(), answer))
        if request.method == "GET":
            form.units.data = [number for number, *_rest in form.units.choices]

        def act() -> Any:
            due = Due(form.due_on.data, form.strict.data == "1") if form.due_on.data else None
            return pass_on(
                db(), by(), answer, version_sent(), form.units.data or (), due, form.told.data or ""
            )

        def show() -> str:
            intro = _("You are asked %(due)s; the day you set may not be later.", due=due_words(answer.due))
            more = {
                "title": _("Pass on %(symbol)s", symbol=answer.directive.symbol),
                "intro": intro,
                "submit": _("Pass on"),
            }
            return render_template(
                "khoi/web/act.html",
                form=form,
                row_version=answer.row_version,
                back=self.get_save_return_url(answer),
                **more,
            )

        return submit(
            form, act, lambda _rows: self.get_save_return_url(answer), show, _("The directive is passed on.")
        )

    @expose("/version/")
    def version_view(self) -> Any:
        answer = self.get_one(request.args.get("id"))
        return render_template(
            "khoi/directives/answer_version.html", **version_page(answer, self._version(answer))
        )

    def _version(self, answer: DirectiveAnswer) -> AnswerVersion:
        wanted = address.number("number")
        version = db().scalar(
            select(AnswerVersion).where(AnswerVersion.answer_id == answer.id, AnswerVersion.number == wanted)
        )
        if version is None:
            raise Refusal("access.unknown")
        return version

    def get_save_return_url(self, model: DirectiveAnswer, is_created: bool = False) -> str:
        return url_for("answers.details_view", id=model.id)


def _desks() -> list[tuple[str, str]]:
    """The own units, at which answers may wait."""
    return [
        (str(unit.id), unit.name)
        for unit in db().scalars(select(Unit).where(Unit.id.in_(by().own_units)).order_by(Unit.sort_key))
    ]


def _directives() -> list[tuple[str, str]]:
    rows = db().scalars(
        select(Directive).where(Directive.state == "issued").order_by(Directive.dated.desc()).limit(200)
    )
    return [(str(row.id), str(row)) for row in rows]
