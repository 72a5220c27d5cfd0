"""Delegations on screen: the list of one's units, giving one, taking it, ending it (design 3.14)."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import flash, redirect, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select

from admin.lists.columns import Column
from admin.lists.views import ScopedView
from admin.web.address import version_sent
from admin.web.request import by, db
from admin.web.words import choices, word
from forms.base import Form, choice, day, text
from models.access.grants import GRANTS
from models.core.base import today
from models.people.delegation import ACTS, LEADING, Delegation, accept, delegate, end
from models.people.people import posts_in
from models.units.units import Unit, get_unit

COLOURS = {"given": "act", "accepted": "act", "holds": "good", "past": "plain", "ended": "plain"}


class DelegationForm(Form):
    unit_id = choice(__("Unit"), coerce=int)
    act = choice(__("Kind of act"))
    taker = choice(__("Delegate"), coerce=int)
    starts_on = day(__("From"))
    last_on = day(__("Until and with"))
    reason = text(__("Reason"), most=300)


def _giving() -> dict[int, list[str]]:
    """Kinds of act this person may give, by unit."""
    found: dict[int, list[str]] = {}
    for post in by().posts:
        mine = [act for act in ACTS if post.role in GRANTS[LEADING[act]]]
        if post.unit_id is not None and mine:
            found.setdefault(post.unit_id, []).extend(
                act for act in mine if act not in found.get(post.unit_id, [])
            )
    return found


class DelegationsView(ScopedView[Delegation]):
    """Who acts in whose place."""

    verbs: ClassVar[tuple[str, ...]] = ("report.prepare", "report.submit")
    columns: ClassVar[tuple[Column, ...]] = (
        Column("unit", __("Unit"), lambda d: d.unit.name, None, width=36),
        Column("giver", __("In place of"), lambda d: d.giver, None, width=26),
        Column("taker", __("Delegate"), lambda d: d.taker, None, width=26),
        Column("act", __("Kind of act"), lambda d: word("delegation.act", d.act), Delegation.act, width=18),
        Column("starts_on", __("From"), lambda d: d.starts_on, Delegation.starts_on, "date", 12),
        Column("last_on", __("Until and with"), lambda d: d.last_on, Delegation.last_on, "date", 12),
        Column(
            "standing",
            __("Standing"),
            lambda d: word("delegation.standing", d.standing),
            None,
            width=20,
            badge=lambda d: COLOURS[d.standing],
        ),
    )
    detail: ClassVar[tuple[Column, ...]] = (
        Column("reason", __("Reason"), lambda d: d.reason, None, width=30),
    )
    order: ClassVar[tuple[Any, ...]] = (Delegation.last_on.desc(),)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No delegation was given"),
        __(
            "Who decides, submits or issues by a post of their own gives that right to a colleague of the "
            "same unit while away."
        ),
    )
    saved = __("The delegation is given. It holds once the delegate accepts it.")

    def __init__(self) -> None:
        super().__init__(Delegation, __("Delegations"), "delegations", url="/delegations")

    def statement(self) -> Select[Any]:
        return select(Delegation)

    @property
    def can_create(self) -> bool:
        return bool(_giving())

    def title(self, row: Delegation) -> str:
        return str(_("%(taker)s in place of %(giver)s", taker=row.taker, giver=row.giver))

    def form_for(self, row: Delegation | None) -> DelegationForm:
        giving = _giving()
        form = DelegationForm(data={"starts_on": today()}) if request.method == "GET" else DelegationForm()
        units = db().scalars(select(Unit).where(Unit.id.in_(giving)).order_by(Unit.sort_key)).all()
        form.unit_id.choices = [(str(unit.id), unit.name) for unit in units]
        form.act.choices = choices(
            "delegation.act", [act for act in ACTS if any(act in acts for acts in giving.values())]
        )
        people = {
            p.person_id: f"{p.holder} ({word('role', p.role)})"
            for p in posts_in(db(), giving, today())
            if p.person_id != by().person_id
        }
        form.taker.choices = [(str(number), name) for number, name in people.items()]
        return form

    def create(self, form: DelegationForm) -> Delegation:
        unit = get_unit(db(), form.unit_id.data)
        return delegate(
            db(),
            by(),
            unit,
            form.taker.data,
            form.act.data,
            form.starts_on.data,
            form.last_on.data,
            form.reason.data or "",
        )

    def acts(self, row: Delegation) -> list[dict[str, Any]]:
        found, seen = [], {"row_version": row.row_version}
        if row.taker_id == by().person_id and row.standing == "given":
            found.append(
                {
                    "label": _("Accept"),
                    "url": url_for("delegations.accept_view", id=row.id),
                    "method": "post",
                    "main": True,
                    "fields": seen,
                }
            )
        if by().person_id in (row.giver_id, row.taker_id) and row.standing not in ("ended", "past"):
            label = (
                _("Decline")
                if row.standing == "given" and row.taker_id == by().person_id
                else _("End it now")
            )
            ask = _("What was done in this delegation stays. End it?")
            end_url = url_for("delegations.end_view", id=row.id)
            found.append(
                {
                    "label": label,
                    "url": end_url,
                    "method": "post",
                    "danger": True,
                    "confirm": ask,
                    "fields": seen,
                }
            )
        return found

    @expose("/accept/", methods=("POST",))
    def accept_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        accept(db(), by(), row, version_sent())
        flash(
            _(
                "Accepted. From now on what you do in it is shown as done in place of %(giver)s.",
                giver=row.giver,
            ),
            "success",
        )
        return redirect(self.get_save_return_url(row), 303)

    @expose("/end/", methods=("POST",))
    def end_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        end(db(), by(), row, version_sent())
        flash(_("The delegation has ended."), "success")
        return redirect(self.get_save_return_url(row), 303)
