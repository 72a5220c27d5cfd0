"""Acts on a unit's form of a period, on its own page: taking back, approving, sending back with a remark,
closing the period for all under a superior (models/filling/). Sending stands on the form itself."""

from __future__ import annotations

from typing import Any

from flask import g, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.filling.publishing import route_said
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import say, shown, word
from forms.base import Form, long_text
from models.access.grants import can
from models.core.base import day_of
from models.core.errors import Refusal
from models.filling.deciding import approve_form, called, decisions, may_decide, may_return
from models.filling.desk import pile_key
from models.filling.sending import (
    MOST_REMARK,
    close_term,
    closed_by,
    closing_of,
    open_term,
    send_back,
    take_back,
)
from models.filling.withdrawing import withdrawn
from models.reports.period_forms import FormSheet
from models.units.units import Unit, get_unit


class BackForm(Form):
    remark = long_text(
        __("What the unit should mend"),
        most=MOST_REMARK,
        need=True,
        description=__("The unit reads it above the form."),
    )


class SendingScreens:
    """The part of the forms' pages that acts on one that was sent."""

    def sheet_asked(self) -> FormSheet:
        raise NotImplementedError

    def sheet_drawn(self, row: FormSheet) -> str:
        raise NotImplementedError

    def where(self, row: FormSheet) -> str:
        raise NotImplementedError

    @expose("/take-back/", methods=("POST",))
    def take_back_view(self) -> Any:
        row = self.sheet_asked()
        act = lambda: take_back(db(), by(), row, version_sent())
        said = _("The form is open again. It counts once it is sent.")
        return submit(Form(), act, self.where, lambda: self.sheet_drawn(row), said)

    @expose("/approve/", methods=("POST",))
    def approve_view(self) -> Any:
        """As the unit at whose desk it lies; then on to what waits there of the same form and period."""
        row = self.sheet_asked()
        act = lambda: approve_form(db(), by(), row, version_sent())
        on = url_for("form_desk.pile_view", of=pile_key(row.version.definition_id, row.term))
        said = _("%(unit)s: the form is approved.", unit=row.unit_then.name)
        return submit(Form(), act, lambda _row: on, lambda: self.sheet_drawn(row), said)

    @expose("/send-back/", methods=("POST",))
    def send_back_view(self) -> Any:
        row, form = self.sheet_asked(), BackForm()
        act = lambda: send_back(db(), by(), row, version_sent(), form.remark.data or "")
        said = _("The form is sent back.")
        return submit(form, act, self.where, lambda: self.sheet_drawn(row), said)

    @expose("/close/", methods=("POST",))
    def close_view(self) -> Any:
        row, unit = self.sheet_asked(), _closing_unit()
        act = lambda: close_term(db(), by(), unit, row.version, row.starts_on)
        said = _("The period is closed: what was sent is taken back no more.")
        return submit(Form(), act, lambda _done: self.where(row), lambda: self.sheet_drawn(row), said)

    @expose("/open/", methods=("POST",))
    def open_view(self) -> Any:
        row, unit = self.sheet_asked(), _closing_unit()
        act = lambda: open_term(db(), by(), unit, row.version, row.starts_on)
        said = _("The period is open again.")
        return submit(Form(), act, lambda _done: self.where(row), lambda: self.sheet_drawn(row), said)


def _closing_unit() -> Unit:
    return get_unit(db(), address.number("unit"))


def standing_said(row: FormSheet) -> list[tuple[str, str]]:
    """Where a sheet is, in facts: who approves it, when it was sent and by whom, who approved it since and
    where it lies, or what its superior wants mended."""
    told = [(_("State"), word("form.state", row.state)), (_("Who approves it"), route_said(row.version))]
    if row.sent_at is not None:
        told.append((_("Sent"), f"{shown(day_of(row.sent_at))} · {row.sent_by or '–'}"))
        told += [(_("Approved"), each) for each in _approved(row)]
        if row.desk_unit_id is not None:
            desk = called(db(), [row.desk_unit_id]).get(row.desk_unit_id, "")
            told.append((_("Waits for approval by"), desk))
    elif row.returned_at is not None:
        said = f"{shown(day_of(row.returned_at))} · {row.returned_by}: {row.remark}"
        told.append((_("Sent back"), said))
    return told


def _approved(row: FormSheet) -> list[str]:
    """Who approved what is sent now, in order."""
    found: list[str] = []
    for each in decisions(db(), row) if row.level else ():
        who = f"{each.actor} {_('in place of')} {each.on_behalf}" if each.on_behalf else each.actor
        found = [] if each.act == "send_back" else found
        found += [f"{each.desk} · {shown(day_of(each.at))} · {who}"] if each.act == "approve" else []
    return found


def withdrawn_said(row: FormSheet) -> str:
    """That a form was withdrawn, in one sentence at its place; empty while it holds."""
    if row.version.state != "retired":
        return ""
    found = withdrawn(db(), row.version_id)
    if found is None:
        return _("This form was withdrawn: it need not be sent any more. What was typed stays to be read.")
    return _(
        "%(who)s withdrew this form on %(day)s: it need not be sent any more. What was typed stays.",
        who=found.actor,
        day=shown(found.on_day),
    )


def shut_said(row: FormSheet) -> str:
    """Why nothing can be typed into a sheet; empty while it can."""
    return withdrawn_said(row) or (say(Refusal("form.sent")) if row.sent_at is not None else "")


def acting(row: FormSheet, endpoint: str) -> dict[str, Any]:
    """What may be done with a sheet where it stands, and in words what may not and why."""
    own, closed = can(by(), "report.submit", row.unit_id, row.path), closing_of(db(), row)
    names = ("take_back", "send_back", "approve")
    at = {name: url_for(f"{endpoint}.{name}_view", id=row.id) for name in names}
    sent, approved = row.sent_at is not None, bool(row.level or row.approved_at)
    return {
        "row_version": address.version_shown(row.row_version),
        "take_url": at["take_back"] if own and sent and closed is None and not approved else None,
        "approve_url": at["approve"] if may_decide(db(), by(), row) else None,
        "back_form": _back_form() if sent and may_return(db(), by(), row) else None,
        "back_url": at["send_back"],
        "closed": _(
            "%(who)s closed the period on %(day)s.", who=closed.closed_by, day=shown(day_of(closed.closed_at))
        )
        if closed is not None
        else "",
        "closing": _closing(row, endpoint),
    }


def _back_form() -> BackForm:
    sent = g.get("form")
    return sent if isinstance(sent, BackForm) else BackForm(formdata=None)


def _closing(row: FormSheet, endpoint: str) -> list[dict[str, Any]]:
    """Closing the period, or opening it again, for each own unit above the sheet's that may."""
    if row.version.rule.get("period") == "occasion":
        return []
    found = []
    for post in by().posts:
        above = post.unit_id is not None and row.path.startswith(post.path) and post.unit_id != row.unit_id
        if above and can(by(), "form.close", post.unit_id, post.path):
            closed = closed_by(db(), post.unit_id or 0, row.version, row.starts_on) is not None
            label = _("Open the period again") if closed else _("Close the period")
            url = url_for(f"{endpoint}.{'open' if closed else 'close'}_view", id=row.id)
            found.append({"label": label, "url": url, "unit": post.unit_id, "name": post.name})
    return found
