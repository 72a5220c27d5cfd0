"""What is asked of units by directives: receipt, plan, the
answer and its steps, passing on (letter L1; design 3.4-3.7)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager, joinedload
from wtforms import RadioField

from admin.directives.answer_page import PlanForm, answer_page, version_page
from admin.directives.asked import (
    COLOURS,
    JOINS,
    ON_PAGE,
    SEARCHED,
    WALKS,
    changed_words,
    counted_words,
    day_given,
    directive_choices,
)
from admin.directives.changes import AnswerChanges
from admin.directives.directives import ticks
from admin.directives.missing import MissingAnswers
from admin.directives.standings import due_words, standing_of, standing_words, until_words
from admin.lists.columns import Column, Filter
from admin.lists.shown import Join, Shown, standing_alone
from admin.lists.views import ScopedView
from admin.lists.walks import Walk
from admin.reports.page import states_named
from admin.steps.form import at_note, leaves_words, need_no_other, said, sent_steps, typed_for_steps
from admin.web import address
from admin.web.address import version_sent
from admin.web.asked import asked_now
from admin.web.request import by, db, submit
from admin.web.sent_files import kept_file
from admin.web.words import named
from forms.answers import answer_form, typed
from forms.base import Form, Together, day, options, text
from forms.inputs import file_codes, is_file
from models.access.grants import can
from models.core.errors import Refusal
from models.core.periods import Due
from models.directives.acts import below, pass_on
from models.directives.answers import (
    acknowledge,
    children,
    form_of,
    keep_answer,
    send_plan,
    typed_fields,
    written,
)
from models.directives.figures import basis_of
from models.directives.tables import DIRECTIVE_KEYS, AnswerVersion, Directive, DirectiveAnswer
from models.units.units import BY_NAME, SPELL_KEYS, Unit
from models.workflow.engine import take

BY_SYMBOL = (Directive.symbol, Directive.id)
"""The order by the symbol of a directive: two that bear one stand one after the other."""


class PassForm(Form):
    units = ticks(__("Units to pass it on to"), coerce=int)
    due_on = day(__("Answer due"))
    strict = RadioField(
        __("How the day is meant"),
        choices=options((("1", __("before this day")), ("0", __("by this day at the latest")))),
    )
    told = text(__("What you add"), most=500)


class AnswersView(MissingAnswers, AnswerChanges, ScopedView[DirectiveAnswer]):
    """Units asked by directives and their answers."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("directive", __("Directive"), lambda a: a.directive.symbol, BY_SYMBOL, width=18),
        Column("abstract", __("Abstract"), lambda a: a.directive.abstract, None, width=50),
        Column("unit", __("Unit"), lambda a: a.unit_then.name, BY_NAME, width=40),
        Column("due", __("To answer by"), lambda a: vars(a)["until"], DirectiveAnswer.due_on, width=34),
        Column(
            "standing",
            __("Standing"),
            lambda a: standing_words(a.directive, vars(a)["where"]),
            None,
            width=18,
            badge=lambda a: COLOURS[vars(a)["where"]],
        ),
        Column("received", __("Receipt acknowledged"), lambda a: day_given(a.received_at), None, "date", 14),
        Column("planned", __("Plan sent"), lambda a: day_given(a.plan_at), None, "date", 14),
        Column("state", __("Step"), lambda a: named(a.standing), None, width=16),
        Column("counted", __("Counts"), lambda a: vars(a)["counted"], None, width=16),
        Column("changed", __("Submitted again"), lambda a: vars(a)["changed"], None, width=18),
    )
    search_in: ClassVar[tuple[Any, ...]] = (SPELL_KEYS, DIRECTIVE_KEYS)
    order: ClassVar[tuple[Any, ...]] = (DirectiveAnswer.due_on.desc(), *BY_NAME)
    on_page: ClassVar[Mapping[str, Shown]] = ON_PAGE
    joins: ClassVar[tuple[Join, ...]] = JOINS
    always: ClassVar[tuple[Any, ...]] = (
        standing_alone(DirectiveAnswer.directive_id.in_(select(Directive.id))),
    )
    walked_by: ClassVar[Mapping[str | None, Walk]] = WALKS
    searched: ClassVar[Mapping[str, Walk]] = SEARCHED
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No directive asks anything here"),
        __("What a directive asks of the unit appears on the day it is issued."),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Directive"), lambda value: DirectiveAnswer.directive_id == int(value), directive_choices),
        Filter(
            __("Step"),
            lambda value: DirectiveAnswer.state == value,
            lambda: list({code: name for (_, code), name in states_named().items()}.items()),
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
            joinedload(DirectiveAnswer.standing),
            joinedload(DirectiveAnswer.duty),
        )

    def prepare(self, rows: Sequence[DirectiveAnswer]) -> Sequence[DirectiveAnswer]:
        """Of how many units of how many each counts, where it does not count all; in what those
        that wait for a decision changed since they were seen above; by when and where each stands."""
        counted = counted_words(row.id for row in rows)
        changed = changed_words((row.id, row.route_id, row.state) for row in rows)
        until: dict[Any, str] = {}
        for row in rows:
            days = row.due, row.first_due
            if days not in until:
                until[days] = until_words(row)
            vars(row)["until"], vars(row)["where"] = until[days], standing_of(row)
            vars(row)["counted"] = counted.get(row.id, "")
            vars(row)["changed"] = changed.get((row.id, row.route_id, row.state), "")
        return rows

    @expose("/details/")
    def details_view(self) -> Any:
        return self._page(self.get_one(request.args.get("id")))

    def _page(self, answer: DirectiveAnswer, sent: Together | None = None) -> str:
        return render_template("khoi/directives/answer.html", **answer_page(answer, sent))

    def _sent(self, answer: DirectiveAnswer, *, plan: bool = False, words: bool = False) -> Together:
        """What was sent with the page's one form, as much of it as stood on the page;
        `plan`, `words`: what the address itself is for."""
        parts: dict[str, Form] = {"steps": sent_steps()}
        definition = form_of(db(), answer.directive)
        if definition is not None and (words or "answer" in request.form.getlist("stands")):
            asked = typed_fields(definition, passed_on=bool(children(db(), answer)))
            parts["answer"] = answer_form(asked)()
        if plan or "plan" in request.form:
            parts["plan"] = PlanForm()
            parts["plan"].is_sent = plan
        return Together(**parts)

    def _keep(self, answer: DirectiveAnswer, form: Together, *, plan: bool = False) -> int:
        """Keep what stands on the page where that is new; `plan`: send the plan that stands there, too. The
        row version that holds then."""
        version, definition = version_sent(), form_of(db(), answer.directive)
        if "answer" in form.parts and definition is not None:
            asked = typed_fields(definition, passed_on=bool(children(db(), answer)))
            values = typed(form.parts["answer"], asked, written(db(), answer))
            version = keep_answer(db(), by(), answer, version, values).row_version
        elif answer.row_version != version:
            raise Refusal("stale")
        if plan and _new_plan(answer, form):
            version = send_plan(db(), by(), answer, version, form["plan"].data).row_version
        return version

    def _left(
        self, answer: DirectiveAnswer, form: Together, *, sent: bool = False
    ) -> Callable[[], str] | None:
        """The page drawn anew with what an act beside the steps does not keep: a plan
        that was not `sent`, what was typed for a step."""
        plan = {"plan": form.parts["plan"]} if not sent and _new_plan(answer, form) else {}
        if not (plan or typed_for_steps()):
            return None
        number, rest = answer.id, Together(steps=form.parts["steps"], **plan)
        return lambda: self._page(self.get_one(number), rest)

    @expose("/receipt/", methods=("POST",))
    def receipt_view(self) -> Any:
        answer = self.get_one(request.args.get("id"))
        form, where = self._sent(answer), self.get_save_return_url(answer)
        return submit(
            form,
            lambda: acknowledge(db(), by(), answer, self._keep(answer, form)),
            lambda _row: where,
            lambda: self._page(answer, form),
            _("Receipt is acknowledged."),
            self._left(answer, form),
        )

    @expose("/plan/", methods=("POST",))
    def plan_view(self) -> Any:
        answer = self.get_one(request.args.get("id"))
        form, where = self._sent(answer, plan=True), self.get_save_return_url(answer)
        return submit(
            form,
            lambda: send_plan(db(), by(), answer, self._keep(answer, form), form["plan"].data or ""),
            lambda _row: where,
            lambda: self._page(answer, form),
            _("The plan is sent."),
            self._left(answer, form, sent=True),
        )

    @expose("/write/", methods=("POST",))
    def write_view(self) -> Any:
        """Save what stands on the page; the step that follows is the page's main act then."""
        answer = self.get_one(request.args.get("id"))
        if form_of(db(), answer.directive) is None:
            raise Refusal("directive.no_form")
        form, where = self._sent(answer, words=True), url_for("answers.details_view", id=answer.id, saved=1)
        return submit(
            form,
            lambda: self._keep(answer, form),
            lambda _version: where,
            lambda: self._page(answer, form),
            _("The answer is saved; it is not submitted yet."),
            self._left(answer, form),
        )

    @expose("/asked/", methods=("POST",))
    def asked_view(self) -> Any:
        """Which fields must be filled in by what is typed so far, in JSON; nothing is kept."""
        answer = self.get_one(request.args.get("id"))
        definition = form_of(db(), answer.directive)
        if definition is None or not can(by(), "report.prepare", answer.unit_id, answer.path):
            raise Refusal("access.unknown")
        own = typed_fields(definition, passed_on=bool(children(db(), answer)))
        basis = basis_of(db(), answer, definition)
        words = [field for field in own if not is_file(field)]
        return asked_now(definition, typed(answer_form(words)(), words, {}), basis.figures, basis.case)

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
        if definition is None or field not in file_codes(definition) or not name:
            raise Refusal("access.unknown")
        return kept_file(sha256, name)

    @expose("/step/", methods=("POST",))
    def step_view(self) -> Any:
        """Take one step of the route, and with it what stands on the page, a plan too: all or
        nothing. A refusal is shown on the page with everything typed."""
        answer, code = self.get_one(request.args.get("id")), request.form.get("step", "")
        form, where = self._sent(answer), self.get_save_return_url(answer)

        def act() -> DirectiveAnswer:
            seen = self._keep(answer, form, plan=True)
            need_no_other(code)
            try:
                return take(db(), by(), answer, code, row_version=seen, **said(code))
            except Refusal as refusal:
                raise at_note(refusal, code) from None

        left = self._left(answer, form, sent=True) if leaves_words(answer, code) else None
        return submit(form, act, lambda _row: where, lambda: self._page(answer, form), _("Done."), left)

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
                row_version=address.version_due(answer.row_version),
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


def _new_plan(answer: DirectiveAnswer, form: Together) -> bool:
    """Whether a plan stands on the page that is not the one that was sent."""
    text_ = form["plan"].data or "" if "plan" in form.parts else ""
    return bool(text_.strip()) and text_.strip() != answer.plan


def _desks() -> list[tuple[str, str]]:
    """The own units, at which answers may wait."""
    return [
        (str(unit.id), unit.name)
        for unit in db().scalars(select(Unit).where(Unit.id.in_(by().own_units)).order_by(Unit.sort_key))
    ]
