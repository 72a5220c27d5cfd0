"""The own sign-ins, which their owner ends: one of them or all, once it is sure who asks (OWASP ASVS 5.0,
7.5.2); and the last tries at the own account."""

from __future__ import annotations

from collections.abc import Callable

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response
from wtforms import PasswordField
from wtforms.validators import InputRequired

from admin.people.auth import auth, drop_sign_in, trying
from admin.web import address
from admin.web.request import by, db
from admin.web.troubles import caller
from admin.web.words import word
from forms.base import Form
from models.access.guard import looking
from models.signin.signins import end_sign_in, end_sign_ins, own_sign_in, require_password, sign_ins
from models.signin.tries import Try, last_tries


class EndForm(Form):
    password = PasswordField(
        lazy_gettext("Present password"),
        [InputRequired()],
        description=lazy_gettext("Whoever sits down at a browser you left open ends nothing without it."),
        render_kw={"autocomplete": "current-password", "autofocus": True},
    )


@auth.route("/my/sign-ins", endpoint="sign_ins")
def my_sign_ins() -> ResponseReturnValue:
    rows = [
        {
            "agent": row.agent,
            "address": row.address,
            "new": row.new_device,
            "began_at": row.began_at,
            "seen_at": row.seen_at,
            "current": row.id == g.sign_in,
            "end_url": url_for("auth.end", id=row.id),
        }
        for row in sign_ins(db(), by().account_id or 0)
    ]
    with looking(db()) as system:
        tries = [
            {"at": row.at, "what": tried(row), "address": row.address, "known": row.device_id is not None}
            for row in last_tries(system, by().account_id or 0)
        ]
    acts = [
        {"label": _("Change my password"), "url": url_for("auth.password")},
        {"label": _("Second factor"), "url": url_for("auth.second_factor")},
    ]
    return render_template("khoi/people/sign_ins.html", rows=rows, tries=tries, acts=acts)


def tried(row: Try) -> str:
    """What was tried, and why it was refused, in words."""
    return f"{word('try.door', row.door)}: {word('try', row.outcome)}"


@auth.route("/my/sign-ins/end", endpoint="end_all", methods=["GET", "POST"])
def end_everywhere() -> ResponseReturnValue:
    def act(system: Session) -> Response:
        end_sign_ins(system, by())
        return drop_sign_in()

    return _sure(_("Sign out everywhere"), _("This device as well; none of them is known any more."), act)


@auth.route("/my/sign-ins/end-one", methods=["GET", "POST"])
def end() -> ResponseReturnValue:
    number = address.number()
    row = own_sign_in(db(), by(), number)

    def act(system: Session) -> Response:
        end_sign_in(system, by(), number)
        flash(_("That sign-in has ended."), "success")
        return redirect(url_for("auth.sign_ins"), 303)

    return _sure(_("End this sign-in"), f"{row.agent} {row.address}", act)


def _sure(title: str, intro: str, end: Callable[[Session], Response]) -> ResponseReturnValue:
    """Ask for the password, and end what is to be ended once it is right."""
    form = EndForm()

    def act(system: Session) -> Response:
        require_password(system, by().account_id or 0, form.password.data or "", caller())
        return end(system)

    shown = {"title": title, "intro": intro, "submit": title, "back": url_for("auth.sign_ins")}
    return trying(form, act, lambda: render_template("khoi/web/act.html", form=form, danger=True, **shown))
