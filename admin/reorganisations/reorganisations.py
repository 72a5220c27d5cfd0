"""Reorganisations on screen: drafted, checked, decided, withdrawn, taken back by another (domain.md 4)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select

from admin.lists.columns import Column, Filter
from admin.lists.views import ScopedView
from admin.reorganisations.page import page_of, url_of
from admin.reorganisations.rows import RowForm, line_form, saved_rows, uses, without
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import apart, by, db, only_read, submit
from admin.web.words import choices, word
from forms.base import Form, day, long_text, text
from models.core.base import today
from models.core.errors import Refusal
from models.platform.ahead import ahead
from models.reorganisation.acts import (
    amend,
    decide,
    draft,
    drop,
    get_reorganisation,
    looked_at,
    may_draft,
    place_of,
    propose,
    set_rows,
    withdraw,
)
from models.reorganisation.checks import DAILY, judge
from models.reorganisation.countering import counter, undoing
from models.reorganisation.tables import STATES, Reorganisation

COLOURS = {"draft": "plain", "decided": "act", "enforced": "good"}


class HeadForm(Form):
    doc_symbol = text(
        __("Deciding document"),
        most=60,
        description=__("Number and symbol, for example 12-QĐ/ĐUK; it may wait until the decision"),
    )
    doc_date = day(__("Date of the document"), need=False)
    on = day(
        __("Holds from"),
        description=__(
            "A day to come, or a past one; where its quarter was reported already, it counts from the first "
            "open one."
        ),
    )
    note = long_text(__("Short note"), most=500)


class CounterForm(Form):
    doc_symbol = text(__("Deciding document"), most=60)
    on = day(__("Holds from"))


class WithdrawForm(Form):
    reason = text(__("Reason"), most=300, need=True)


class ReorganisationsView(ScopedView[Reorganisation]):
    """Many acts on the tree, decided by one document."""

    verbs: ClassVar[tuple[str, ...]] = ("unit.change",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column(
            "document", __("Deciding document"), lambda r: r.doc_symbol or _("no number yet"), None, width=24
        ),
        Column("on", __("Holds from"), lambda r: r.on, Reorganisation.on, "date", 12),
        Column(
            "state",
            __("Standing"),
            lambda r: word("reorganisation.state", r.state),
            Reorganisation.state,
            width=16,
            badge=lambda r: COLOURS.get(r.state, "plain"),
        ),
        Column("drafted_by", __("Drafted by"), lambda r: r.drafted_by, None, width=26),
        Column("decided_by", __("Decided by"), lambda r: r.decided_by, None, width=26),
        Column("note", __("Short note"), lambda r: r.note, None, width=40),
    )
    order: ClassVar[tuple[Any, ...]] = (Reorganisation.on.desc(), Reorganisation.id.desc())
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(
            __("Standing"),
            lambda value: Reorganisation.state == value,
            lambda: choices("reorganisation.state", STATES),
        ),
    )
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No reorganisation yet"),
        __("One document merges, splits, moves and dissolves units: begin it here, or with a list in Excel."),
    )

    def __init__(self) -> None:
        super().__init__(Reorganisation, __("Reorganisations"), "reorganisations", url="/reorganisations")

    def statement(self) -> Select[Any]:
        return select(Reorganisation)

    @property
    def can_create(self) -> bool:
        return may_draft(by())

    @property
    def list_extra(self) -> dict[str, Any]:
        return {"acts": [{"label": _("From Excel"), "url": url_for("imports.kind_view", kind="moves")}]}

    def title(self, row: Reorganisation) -> str:
        return row.doc_symbol or str(_("Reorganisation without a number"))

    def form_for(self, row: Reorganisation | None) -> HeadForm:
        if request.method != "GET":
            return HeadForm()
        return HeadForm(obj=row) if row is not None else HeadForm(data={"on": today()})

    def create(self, form: HeadForm) -> Reorganisation:
        return draft(db(), by(), **_head(form))

    def may_edit(self, row: Reorganisation) -> bool:
        return row.state == "draft" and may_draft(by())

    def edit(self, row: Reorganisation, version: int, form: HeadForm) -> Reorganisation:
        return amend(db(), by(), row, version, **_head(form))

    def may_remove(self, row: Reorganisation) -> bool:
        return self.may_edit(row)

    def remove(self, row: Reorganisation) -> None:
        drop(db(), by(), row, row.row_version)

    @expose("/details/")
    def details_view(self) -> Any:
        one = self.get_one(request.args.get("id"))
        return render_template("khoi/reorganisations/reorganisation.html", **page_of(one, self.title(one)))

    # rows
    @expose("/row/", methods=("GET", "POST"))
    def row_view(self) -> Any:
        """A line of a draft: a new one, or the one named by `line`."""
        one = self._draft()
        line = address.number("line") if "line" in request.args else 0
        form = line_form(one, line)
        title = _("Line %(line)s", line=line) if line else _("New line")
        return submit(
            form,
            lambda: self._put(one, lambda there: saved_rows(there, line, form)),
            lambda _one: _next(one, form, line),
            lambda: self._form(one, form, title, template="khoi/reorganisations/line.html", uses=uses()),
            _("Saved."),
        )

    @expose("/remove_row/", methods=("POST",))
    def remove_row_view(self) -> Any:
        one = self._draft()
        self._put(one, lambda there: without(there, address.number("line")))
        return redirect(url_of(one), 303)

    def _put(
        self, one: Reorganisation, rows: Callable[[Reorganisation], list[dict[str, Any]]]
    ) -> Reorganisation:
        """Put these lines in place of its own; where they lead is looked at while nobody waits."""
        number = one.id
        with apart() as reading:
            there = get_reorganisation(reading, number)
            lines = rows(there)
            place = ahead(reading, lambda: place_of(reading, lines, there.on), DAILY)
        return set_rows(db(), by(), one, version_sent(), lines, place)

    def _draft(self) -> Reorganisation:
        one = self.get_one(request.args.get("id"))
        if not self.may_edit(one):
            raise Refusal("access.denied", verb="unit.change")
        return one

    def _form(
        self, one: Reorganisation, form: Form, title: str, template: str = "khoi/web/act.html", **more: Any
    ) -> str:
        crumbs = [
            (self.name, url_for("reorganisations.index_view")),
            (self.title(one), url_of(one)),
            (title, None),
        ]
        return render_template(
            template,
            title=title,
            form=form,
            crumbs=crumbs,
            back=url_of(one),
            row_version=address.version_due(one.row_version),
            **more,
        )

    # its way
    @expose("/propose/", methods=("POST",))
    def propose_view(self) -> Any:
        """Lay it before those who decide."""
        one = self._draft()
        number = one.id

        def act() -> Reorganisation:
            with apart() as reading:
                look = ahead(reading, lambda: judge(reading, get_reorganisation(reading, number)), DAILY)
            return propose(db(), by(), one, version_sent(), look)

        return self._step(one, act, _("Those who decide are told."))

    @expose("/decide/", methods=("POST",))
    def decide_view(self) -> Any:
        """Decide what the page showed."""
        one = self.get_one(request.args.get("id"))
        seen, number, twin = request.form.get("seen", ""), one.id, bool(request.form.get("twin"))
        said = _("Decided. It takes effect at its day by itself; until then it can be withdrawn.")

        def act() -> Reorganisation:
            with apart() as reading:
                look = ahead(
                    reading, lambda: looked_at(reading, by(), get_reorganisation(reading, number)), DAILY
                )
            return decide(db(), by(), one, version_sent(), seen, look, twin=twin)

        return self._step(one, act, said)

    def _step(self, one: Reorganisation, act: Any, said: str) -> Any:
        """A step of one button: what stands against it is told on the page, at its line."""
        number = one.id
        try:
            act()
            db().flush()
        except Refusal as refusal:
            if refusal.status in (400, 401, 403, 404):
                raise
            only_read()
            one = self.get_one(number)
            page = page_of(one, self.title(one), refusal)
            return render_template("khoi/reorganisations/reorganisation.html", **page), refusal.status
        flash(said, "success")
        return redirect(url_of(one), 303)

    @expose("/withdraw/", methods=("GET", "POST"))
    def withdraw_view(self) -> Any:
        """Take a decided one back, with a reason."""
        one = self.get_one(request.args.get("id"))
        form, number = WithdrawForm(), one.id

        def act() -> Reorganisation:
            with apart() as reading:
                look = ahead(reading, lambda: judge(reading, get_reorganisation(reading, number)), DAILY)
            return withdraw(db(), by(), one, version_sent(), form.reason.data, look)

        return submit(
            form,
            act,
            lambda _one: url_of(one),
            lambda: self._form(one, form, _("Withdraw"), danger=True, submit=_("Withdraw")),
            _("Withdrawn: it is a draft again."),
        )

    @expose("/counter/", methods=("GET", "POST"))
    def counter_view(self) -> Any:
        """Draft the one that takes it back."""
        one = self.get_one(request.args.get("id"))
        if one.state != "enforced" or not may_draft(by()):
            raise Refusal("access.denied", verb="unit.change")
        form = CounterForm(data={"on": today()}) if request.method == "GET" else CounterForm()
        number = one.id

        def act() -> Reorganisation:
            symbol, on = form.doc_symbol.data or "", form.on.data
            with apart() as reading:
                look = ahead(
                    reading, lambda: undoing(reading, get_reorganisation(reading, number), on), DAILY
                )
            return counter(db(), by(), one, doc_symbol=symbol, on=on, look=look)

        return submit(
            form,
            act,
            url_of,
            lambda: self._form(one, form, _("Take it back by another"), submit=_("Draft it")),
            _("Drafted. Look at its lines and have it decided like any other."),
        )


def _head(form: HeadForm) -> dict[str, Any]:
    return {
        "doc_symbol": form.doc_symbol.data or "",
        "doc_date": form.doc_date.data,
        "on": form.on.data,
        "note": form.note.data or "",
    }


def _next(one: Reorganisation, form: RowForm, line: int) -> str:
    """After a new line comes the next one where that was asked for, else the page."""
    if not line and form.more.data:
        return str(url_for("reorganisations.row_view", id=one.id))
    return url_of(one)
