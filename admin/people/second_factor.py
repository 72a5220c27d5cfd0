"""The second factor on screen: its owner sets it up, gives it up, prints recovery codes; the step after the
password; whoever must have one is led to it. What holds: second_factor.py of models/people."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import segno
from flask import flash, g, make_response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from markupsafe import Markup
from sqlalchemy.orm import Session
from werkzeug import Response
from wtforms import BooleanField, PasswordField, StringField
from wtforms.validators import InputRequired, Length

from admin.people.auth import ASKED, auth, enter, trying, typed
from admin.web.request import SAFE, by, db
from admin.web.troubles import caller
from forms.base import Form, plain
from models.access.guard import looking
from models.core.base import now
from models.core.errors import Refusal
from models.people.people import Account
from models.platform.settings import number
from models.signin.factor import codes_left, factor_of, remember_factor, spelled_key, uri
from models.signin.second_factor import (
    begin_factor,
    give_up,
    hold_factor,
    must_have,
    new_codes,
    sign_in_by_factor,
)

ISSUER = "Khối"
SMALL = {"autocomplete": "one-time-code", "inputmode": "numeric", "spellcheck": "false"}
LONG = {"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
MOST = 60
OPEN = ("auth.language", "auth.sign_out", "auth.sign_in", "auth.code", "auth.first_run", "auth.factor")
OWN = ("auth.second_factor", "auth.begin_factor", "auth.hold_factor")
"""What opens without a second factor for those who must have one."""


class StepForm(Form):
    code = StringField(
        lazy_gettext("Code of the second factor"),
        [InputRequired(), plain, Length(max=MOST)],
        description=lazy_gettext("Six figures from the telephone, or a recovery code from paper."),
        render_kw=LONG | {"autofocus": True},
    )
    remember = BooleanField(lazy_gettext("Do not ask for it at sign-in on this device for a while"))


class BeginForm(Form):
    password = PasswordField(
        lazy_gettext("Present password"), [InputRequired()], render_kw={"autocomplete": "current-password"}
    )


class CodeForm(Form):
    code = StringField(
        lazy_gettext("Six figures from the telephone"),
        [InputRequired(), plain, Length(max=MOST)],
        render_kw=SMALL,
    )


class DropForm(Form):
    code = StringField(
        lazy_gettext("Code of the second factor"),
        [InputRequired(), plain, Length(max=MOST)],
        description=lazy_gettext(
            "Six figures from the telephone, or a recovery code and the password below."
        ),
        render_kw=LONG,
    )
    password = PasswordField(
        lazy_gettext("Present password, with a recovery code"), render_kw={"autocomplete": "current-password"}
    )


def led_to_enrol() -> ResponseReturnValue | None:
    """Whoever must have a second factor and has none sets it up before anything else."""
    if g.get("by") is None or g.has_factor or request.endpoint in (*OPEN, *OWN, "static", "admin.static"):
        return None
    if not must_have(db(), by()):
        return None
    if request.method not in SAFE:
        raise Refusal("factor.required")
    return redirect(url_for("auth.second_factor"), 303)


auth.before_app_request(led_to_enrol)


@auth.route("/sign-in/code", endpoint="factor", methods=["GET", "POST"])
def factor_page() -> ResponseReturnValue:
    """The step after the password; who came without one begins there."""
    asked: dict[str, Any] = session.get(ASKED) or {}
    if asked.get("until", 0) < now().timestamp():
        session.pop(ASKED, None)
        return redirect(url_for("auth.sign_in", next=request.values.get("next")), 303)
    form = StepForm()

    def act(system: Session) -> Response:
        given = (asked["account"], asked["mark"], typed(form.code))
        token = sign_in_by_factor(system, *given, caller(), knows=asked["knows"])
        response = enter(system, token)
        if form.remember.data:
            remember_factor(system, asked["account"], g.device)
        return response

    with looking(db()) as system:
        days = number(system, "factor_days")
    return trying(form, act, lambda: render_template("khoi/people/factor.html", form=form, days=days))


@auth.route("/my/second-factor", endpoint="second_factor")
def second_factor_page() -> ResponseReturnValue:
    return _page()


@auth.route("/my/second-factor/begin", endpoint="begin_factor", methods=["POST"])
def begin_factor_view() -> ResponseReturnValue:
    form = BeginForm()

    def act(system: Session) -> Response:
        begin_factor(system, by().account_id or 0, form.password.data or "", caller())
        return redirect(url_for("auth.second_factor"), 303)

    return trying(form, act, lambda: _page(begin=form))


@auth.route("/my/second-factor/hold", endpoint="hold_factor", methods=["POST"])
def hold_factor_view() -> ResponseReturnValue:
    form = CodeForm()
    return _codes(form, hold_factor, lambda: _page(hold=form))


@auth.route("/my/second-factor/codes", endpoint="new_codes", methods=["POST"])
def new_codes_view() -> ResponseReturnValue:
    form = CodeForm()
    return _codes(form, new_codes, lambda: _page(codes=form))


@auth.route("/my/second-factor/drop", endpoint="drop_factor", methods=["POST"])
def drop_factor_view() -> ResponseReturnValue:
    form = DropForm()

    def act(system: Session) -> Response:
        give_up(system, by().account_id or 0, typed(form.code), form.password.data or "", caller())
        flash(_("The second factor was removed. The password alone opens your account again."), "success")
        return redirect(url_for("auth.second_factor"), 303)

    return trying(form, act, lambda: _page(drop=form))


def _codes(form: CodeForm, verb: Callable[..., list[str]], show: Callable[[], str]) -> ResponseReturnValue:
    """Do what gives recovery codes, and show them once, when they are kept."""
    given: list[str] = []

    def act(system: Session) -> Response:
        given[:] = verb(system, by().account_id or 0, typed(form.code), g.sign_in, caller())
        return make_response("")

    answer = trying(form, act, show)
    if not given:
        return answer
    with looking(db()) as system:
        login = system.get_one(Account, by().account_id).login
    return render_template("khoi/people/recovery_codes.html", codes=given, login=login, name=by().name)


def _page(**sent: Form) -> str:
    """How it stands with the own second factor, and what may be done now."""
    account_id = by().account_id or 0
    with looking(db()) as system:
        login = system.get_one(Account, account_id).login
        held, waiting = factor_of(system, account_id), factor_of(system, account_id, held=False)
        key = waiting.key if waiting is not None else ""
        since = held.held_at if held is not None else None
        left = codes_left(system, account_id) if held is not None else 0
    context: dict[str, Any] = {
        "since": since,
        "left": left,
        "key": spelled_key(key),
        "must": must_have(db(), by()),
    }
    if key:
        picture = segno.make(uri(key, login, ISSUER), error="m", micro=False)
        context["picture"] = Markup(picture.svg_inline(scale=5, light="white", svgclass=None, lineclass=None))
    kinds = {"begin": BeginForm, "hold": CodeForm, "codes": CodeForm, "drop": DropForm}
    context |= {name: sent.get(name) or kind(formdata=None, prefix="") for name, kind in kinds.items()}
    context["refused"] = next(iter(sent.values()), None) if request.method == "POST" else None
    return render_template("khoi/people/second_factor.html", **context)
