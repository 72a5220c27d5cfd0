"""The second factor on screen: its owner sets it up, gives it up, prints recovery codes; the step after the
password; whoever must have one is led to it. Security keys: keys.py. What holds: second_factor.py of
models/signin."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import segno
from flask import flash, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from markupsafe import Markup
from sqlalchemy.orm import Session
from werkzeug import Response
from wtforms import BooleanField, PasswordField, StringField
from wtforms.validators import InputRequired, Length

from admin.people.auth import ASKED, auth, enter, trying, typed
from admin.web.address import key_place
from admin.web.request import SAFE, by, db, local
from admin.web.troubles import KEY, ask_anew, caller, key_asked, proof
from forms.base import Form, plain
from models.access.guard import looking
from models.core.base import now
from models.core.errors import Refusal
from models.people.people import Account
from models.platform.settings import number
from models.signin.factor import codes_left, factor_of, has_factor, remember_factor, spelled_key, uri
from models.signin.keys import NAME, asked_to_add, keys_of, question_of, to_add, to_enter
from models.signin.second_factor import (
    begin_factor,
    codes_anew,
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
OWN = ("auth.second_factor", "auth.begin_factor", "auth.hold_factor", "auth.begin_key", "auth.add_key")
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
        lazy_gettext("Present password"),
        [InputRequired()],
        id="begin_password",
        render_kw={"autocomplete": "current-password"},
    )


class KeyForm(Form):
    """A new security key; the password is asked where it is the first factor of all."""

    name = StringField(
        lazy_gettext("Name of the key"),
        [InputRequired(), plain, Length(max=NAME)],
        description=lazy_gettext("By which you know it again: the stick on your ring, this computer."),
        id="key_name",
    )
    password = PasswordField(
        lazy_gettext("Present password"),
        [InputRequired()],
        id="key_password",
        render_kw={"autocomplete": "current-password"},
    )


class CodeForm(Form):
    code = StringField(
        lazy_gettext("Six figures from the telephone"),
        [InputRequired(), plain, Length(max=MOST)],
        render_kw=SMALL,
    )


class HoldForm(CodeForm):
    code = StringField(
        lazy_gettext("Six figures from the telephone"),
        [InputRequired(), plain, Length(max=MOST)],
        id="hold_code",
        render_kw=SMALL,
    )


class DropForm(Form):
    code = StringField(
        lazy_gettext("Code of the second factor"),
        [InputRequired(), plain, Length(max=MOST)],
        description=lazy_gettext(
            "Six figures from the telephone, or a recovery code and the password below."
        ),
        id="drop_code",
        render_kw=LONG,
    )
    password = PasswordField(
        lazy_gettext("Present password, with a recovery code"),
        id="drop_password",
        render_kw={"autocomplete": "current-password"},
    )


def led_to_enrol() -> ResponseReturnValue | None:
    """Whoever must have a second factor and has none sets it up before anything else."""
    if g.get("by") is None or g.has_factor or request.endpoint in (*OPEN, *OWN, "static", "admin.static"):
        return None
    if not must_have(db(), by()):
        return None
    if request.method not in SAFE:
        raise Refusal("factor.required")
    return redirect(url_for("auth.second_factor", next=request.full_path.rstrip("?")), 303)


auth.before_app_request(led_to_enrol)


def afterwards() -> str:
    """Where whoever was led here goes on, once a second factor holds."""
    return local(request.values.get("next"), "")


def own_page() -> Response:
    """Back to the page of the own second factor."""
    return redirect(url_for("auth.second_factor", next=afterwards() or None), 303)


@auth.route("/sign-in/code", endpoint="factor", methods=["GET", "POST"])
def factor_page() -> ResponseReturnValue:
    """The step after the password; who came without one begins there."""
    asked: dict[str, Any] = session.get(ASKED) or {}
    if asked.get("until", 0) < now().timestamp():
        session.pop(ASKED, None)
        return redirect(url_for("auth.sign_in", next=request.values.get("next")), 303)
    form, asker = StepForm(), to_enter(asked["chance"])
    if request.form.get(KEY):
        form.code.validators = ()
    given = proof(typed(form.code), asker)

    def act(system: Session) -> Response:
        who = (asked["account"], asked["mark"], given)
        token = sign_in_by_factor(system, *who, caller(), knows=asked["knows"])
        response = enter(system, token)
        if form.remember.data:
            remember_factor(system, asked["account"], g.device)
        return response

    def show() -> str:
        if request.method == "POST":  # what the key was asked is spent
            ask_anew(asked["account"], asker)
        with looking(db()) as system:
            days = number(system, "factor_days")
        context = {"form": form, "days": days} | key_asked(asked["account"], asker)
        return render_template("khoi/people/factor.html", **context)

    return trying(form, act, show)


@auth.route("/my/second-factor", endpoint="second_factor")
def second_factor_page() -> ResponseReturnValue:
    return page()


@auth.route("/my/second-factor/begin", endpoint="begin_factor", methods=["POST"])
def begin_factor_view() -> ResponseReturnValue:
    form = BeginForm()

    def act(system: Session) -> Response:
        begin_factor(system, by(), form.password.data or "", caller())
        return own_page()

    return trying(form, act, lambda: page(begin=form))


@auth.route("/my/second-factor/hold", endpoint="hold_factor", methods=["POST"])
def hold_factor_view() -> ResponseReturnValue:
    form = HoldForm()
    return codes_shown(form, by_code(form, hold_factor), lambda: page(hold=form))


@auth.route("/my/second-factor/codes", endpoint="new_codes", methods=["POST"])
def new_codes_view() -> ResponseReturnValue:
    form = CodeForm()
    with looking(db()) as system:
        telephone = factor_of(system, by().account_id or 0) is not None
    if not telephone:
        del form.code
    verb = by_code(form, new_codes) if telephone else lambda system: codes_anew(system, by())
    return codes_shown(form, verb, lambda: page(codes=form))


@auth.route("/my/second-factor/drop", endpoint="drop_factor", methods=["POST"])
def drop_factor_view() -> ResponseReturnValue:
    form = DropForm()

    def act(system: Session) -> Response:
        give_up(system, by().account_id or 0, typed(form.code), form.password.data or "", caller())
        flash(said_removed(system), "success")
        return own_page()

    return trying(form, act, lambda: page(drop=form))


def said_removed(system: Session) -> str:
    """What is told when a factor was removed."""
    if has_factor(system, by().account_id or 0):
        return str(_("Removed. What is left of your second factor still holds."))
    return str(_("The second factor was removed. The password alone opens your account again."))


def by_code(form: CodeForm, verb: Callable[..., list[str]]) -> Callable[[Session], list[str]]:
    """A verb that takes a code of the telephone and gives recovery codes."""
    return lambda system: verb(system, by().account_id or 0, typed(form.code), g.sign_in, caller())


def codes_shown(
    form: Form, verb: Callable[[Session], list[str]], show: Callable[[], str]
) -> ResponseReturnValue:
    """Do what may give recovery codes, and show them once, when they are kept; without any the page of the
    second factor."""
    given: list[str] = []

    def act(system: Session) -> Response:
        given[:] = verb(system)
        return own_page()

    answer = trying(form, act, show)
    if not given:
        return answer
    with looking(db()) as system:
        login = system.get_one(Account, by().account_id).login
    context: dict[str, Any] = {"codes": given, "login": login, "name": by().name, "next": afterwards()}
    return render_template("khoi/people/recovery_codes.html", **context)


def page(**sent: Form) -> str:
    """How it stands with the own second factor, and what may be done now."""
    account_id, place = by().account_id or 0, key_place()
    with looking(db()) as system:
        account = system.get_one(Account, account_id)
        held, waiting = factor_of(system, account_id), factor_of(system, account_id, held=False)
        asked, keys = question_of(system, to_add(g.sign_in)), keys_of(system, account_id)
        context: dict[str, Any] = {
            "since": held.held_at if held is not None else None,
            "has_factor": held is not None or bool(keys),
            "left": codes_left(system, account_id),
            "key": spelled_key(waiting.key) if waiting is not None else [],
            "keys": keys,
            "key_name": asked.name if asked is not None else "",
            "key_options": "",
        }
        if place is not None and asked is not None:
            context["key_options"] = asked_to_add(system, asked, place, account.login, by().name)
        login = account.login
    context |= {"here": place is not None, "must": must_have(db(), by()), "next": afterwards()}
    if waiting is not None:
        picture = segno.make(uri(waiting.key, login, ISSUER), error="m", micro=False)
        context["picture"] = Markup(picture.svg_inline(scale=5, light="white", svgclass=None, lineclass=None))
    kinds = {"begin": BeginForm, "hold": HoldForm, "codes": CodeForm, "drop": DropForm, "name": KeyForm}
    context |= {name: sent.get(name) or kind(formdata=None, prefix="") for name, kind in kinds.items()}
    context["refused"] = next(iter(sent.values()), None) if request.method == "POST" else None
    return render_template("khoi/people/second_factor.html", **context)
