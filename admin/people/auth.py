"""Signing in and out, one-time codes, the first run, the
own password and sign-ins, the language (domain.md 4). The second factor: second_factor.py."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import timedelta

from flask import (
    Blueprint,
    current_app,
    flash,
    g,
    make_response,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from sqlalchemy.orm import Session
from werkzeug import Response
from wtforms import PasswordField, StringField
from wtforms.validators import InputRequired, Length, ValidationError

from admin.units.forms import quarter_choices
from admin.web import words
from admin.web.address import cookie, key_place
from admin.web.request import SIGN_IN, blame, by, db, local
from admin.web.troubles import AT_KEYS, DEVICE, caller
from admin.web.words import say
from forms.base import Form, choice, plain
from models.access.guard import elevated, looking
from models.core.base import now, today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.people.people import Account
from models.platform.settings import web_address
from models.signin.factor import has_factor
from models.signin.first_run import first_administrator, is_new
from models.signin.hashing import in_form
from models.signin.keys import ask_key, keys_of, to_enter
from models.signin.passwords import broken_rules
from models.signin.second_factor import known_until_now, mark_of_password
from models.signin.signins import (
    begin_sign_in,
    change_password,
    end_begun,
    end_sign_in,
    keep_device,
    redeem_code,
    sign_in,
)
from models.signin.tries import LASTING

auth = Blueprint("auth", __name__)
COUNTED = ("signin.wrong", "signin.wait", "code.wrong", "password.old", "factor.wrong", *AT_KEYS)
"""Refusals of a try that is counted, or kept, all the same."""
ASKED, ASKED_FOR = "factor", timedelta(minutes=10)
"""Under which name the page's own signed cookie keeps whose code is asked for, and for how long."""
LANGUAGE_FOR = timedelta(days=365)
PASSWORD = {"autocomplete": "new-password"}
CODE = {"autocomplete": "one-time-code", "autocapitalize": "characters", "spellcheck": "false"}
WITHOUT_HYPHENS = lazy_gettext(
    "With or without its hyphens, in small letters or large; 0 and O are read alike, so are 1, I and L"
)


class SignInForm(Form):
    login = StringField(
        lazy_gettext("Login"),
        [InputRequired(), plain],
        render_kw={"autocomplete": "username", "autocapitalize": "none", "autofocus": True},
    )
    password = PasswordField(
        lazy_gettext("Password"), [InputRequired()], render_kw={"autocomplete": "current-password"}
    )


class PasswordForm(Form):
    """A new password, its rules before it is typed, and all it breaks of them at once."""

    own_login = ""
    """With what one signs in, where the form does not ask for it."""
    password = PasswordField(
        lazy_gettext("New password"),
        [InputRequired(), plain],
        description=lazy_gettext(
            "10 characters or more, without the login, none that everybody guesses, not your own name or "
            "unit alone. A few words together are easy to keep and hard to guess."
        ),
        render_kw=PASSWORD,
    )
    again = PasswordField(lazy_gettext("New password again"), [InputRequired()], render_kw=PASSWORD)

    def validate_password(self, field: PasswordField) -> None:
        login = self["login"].data if "login" in self else self.own_login
        said = [say(refusal) for refusal in broken_rules(field.data or "", login or "")]
        field.errors = [*field.errors, *said]

    def validate_again(self, field: PasswordField) -> None:
        if in_form(field.data or "") != in_form(self.password.data or ""):
            raise ValidationError(say(Refusal("password.again")))


class CodeForm(PasswordForm):
    login = StringField(
        lazy_gettext("Login"),
        [InputRequired(), plain],
        render_kw={"autocomplete": "username", "autocapitalize": "none", "autofocus": True},
    )
    code = StringField(
        lazy_gettext("One-time code"),
        [InputRequired(), plain],
        description=WITHOUT_HYPHENS,
        render_kw=CODE,
    )
    field_order = ("login", "code", "password", "again")


class FirstRunForm(PasswordForm):
    code = StringField(
        lazy_gettext("One-time code"),
        [InputRequired(), plain],
        description=WITHOUT_HYPHENS,
        render_kw=CODE | {"autofocus": True},
    )
    name = StringField(
        lazy_gettext("Your full name"), [InputRequired(), plain], render_kw={"autocomplete": "name"}
    )
    login = StringField(
        lazy_gettext("Login"),
        [InputRequired(), plain],
        render_kw={"autocomplete": "username", "autocapitalize": "none"},
    )
    site_url = StringField(
        lazy_gettext("Address at which people reach this server"),
        [InputRequired(), plain, Length(max=400)],
        description=lazy_gettext(
            "It is printed on the slips with one-time codes. 127.0.0.1 and localhost open on this machine "
            "only: write its name or number in your network, for example http://10.0.0.5:8000"
        ),
        render_kw={"inputmode": "url", "autocapitalize": "none", "spellcheck": "false"},
    )
    in_use_from = choice(
        lazy_gettext("Works with the program from quarter"),
        coerce=Quarter.parse,
        description=lazy_gettext(
            "Before it nothing is owed and nothing is late; meetings of earlier may be brought in from "
            "Excel. It can be changed later, until the first meeting or report is made."
        ),
    )
    field_order = ("code", "name", "login", "password", "again", "site_url", "in_use_from")

    def validate_site_url(self, field: StringField) -> None:
        try:
            web_address(field.data or "")
        except Refusal as refusal:
            raise ValidationError(say(refusal)) from None


class OwnPasswordForm(PasswordForm):
    old = PasswordField(
        lazy_gettext("Present password"),
        [InputRequired()],
        render_kw={"autocomplete": "current-password", "autofocus": True},
    )
    field_order = ("old", "password", "again")


def typed(field: StringField) -> str:
    """What was typed into a field that must be filled."""
    return field.data or ""


def trying(form: Form, act: Callable[[Session], Response], show: Callable[[], str]) -> ResponseReturnValue:
    """Act as the program itself, in a transaction that writes once all is judged; what a refused try wrote
    (the throttle) stays."""

    def tried(system: Session) -> Response | Refusal:
        try:
            return act(system)
        except Refusal as refusal:
            if refusal.code not in COUNTED:
                raise
            return refusal

    if request.method == "POST" and form.validate():
        db().rollback()
        try:
            answer = current_app.extensions["khoi.transact"](tried, late=True)
        except Refusal as refusal:
            if refusal.status in (403, 404):  # they have pages of their own; that of `factor.again` goes on
                raise
            answer = refusal
        if isinstance(answer, Response):
            return answer
        blame(form, answer)
    return make_response(show(), 200 if request.method != "POST" else 422)


def enter(system: Session, token: str) -> Response:
    """Let the browser keep the sign-in, and that it is known; whatever it kept for the page before belongs to
    nobody any more, who may have put it there."""
    session.clear()
    if g.sign_in is not None:  # whoever was signed in here before is not any more
        end_begun(system, g.sign_in)
    response = redirect(local(request.values.get("next"), "/"), 303)
    _keep(response, SIGN_IN, token, timedelta(days=30))
    g.device = keep_device(system, token, caller())
    _keep(response, DEVICE, g.device, LASTING)
    return response


def ask_factor(system: Session, account_id: int, mark: str, *, knows: bool = False) -> Response:
    """Lead whoever has a second factor to the step that asks for it; nobody is signed in meanwhile. What a
    security key is asked there is this browser's, by a name that nobody guesses."""
    session.clear()
    until, chance = int((now() + ASKED_FOR).timestamp()), secrets.token_urlsafe(24)
    if key_place() is not None and keys_of(system, account_id):
        ask_key(system, account_id, to_enter(chance))
    session[ASKED] = {"account": account_id, "mark": mark, "until": until, "knows": knows, "chance": chance}
    return redirect(url_for("auth.factor", next=request.values.get("next")), 303)


def _keep(response: Response, name: str, value: str, lasting: timedelta) -> None:
    """Let the browser keep something, which no script reads."""
    response.set_cookie(
        cookie(name), value, max_age=lasting, httponly=True, samesite="Lax", secure=request.is_secure
    )


def drop_sign_in() -> Response:
    session.clear()
    response = redirect(url_for("auth.sign_in"), 303)
    response.delete_cookie(cookie(SIGN_IN), secure=request.is_secure, httponly=True, samesite="Lax")
    return response


@auth.route("/sign-in", endpoint="sign_in", methods=["GET", "POST"])
def sign_in_page() -> ResponseReturnValue:
    with looking(db()) as system:
        if is_new(system):
            return redirect(url_for("auth.first_run"), 303)
    form = SignInForm()
    ended = g.by is None and request.method == "GET" and cookie(SIGN_IN) in request.cookies

    def act(system: Session) -> Response:
        try:
            return enter(system, sign_in(system, typed(form.login), typed(form.password), caller()))
        except Refusal as refusal:
            if refusal.code != "factor.asked":
                raise
            return ask_factor(system, refusal.values["account"], refusal.values["mark"])

    return trying(form, act, lambda: render_template("khoi/people/sign_in.html", form=form, ended=ended))


@auth.route("/code", methods=["GET", "POST"])
def code() -> ResponseReturnValue:
    form = CodeForm()

    def act(system: Session) -> Response:
        was_known = known_until_now(system, typed(form.login))
        account = redeem_code(system, typed(form.login), typed(form.code), typed(form.password), caller())
        if has_factor(system, account.id):
            return ask_factor(system, account.id, mark_of_password(system, account.id), knows=was_known)
        return enter(system, begin_sign_in(system, account, caller()))

    return trying(form, act, lambda: render_template("khoi/people/code.html", form=form))


@auth.route("/first-run", methods=["GET", "POST"])
def first_run() -> ResponseReturnValue:
    fresh = {"site_url": request.host_url, "in_use_from": str(Quarter.of(today()))}
    form = FirstRunForm(data=fresh) if request.method == "GET" else FirstRunForm()
    form.in_use_from.choices = quarter_choices()

    def act(system: Session) -> Response:
        account = first_administrator(
            system,
            typed(form.code),
            typed(form.name),
            typed(form.login),
            typed(form.password),
            site_url=typed(form.site_url),
            in_use_from=form.in_use_from.data,
            caller=caller(),
        )
        response = enter(system, begin_sign_in(system, account, caller()))
        response.headers["Location"] = url_for("units.import_view")
        return response

    with looking(db()) as system:
        if not is_new(system):
            return redirect(url_for("auth.sign_in"), 303)
    return trying(form, act, lambda: render_template("khoi/people/first_run.html", form=form))


@auth.route("/sign-out", methods=["POST"])
def sign_out() -> Response:
    if g.sign_in is not None:
        with elevated(db()) as system:
            end_sign_in(system, by(), g.sign_in)
    response = drop_sign_in()
    response.headers["Clear-Site-Data"] = '"cache", "storage"'  # what is known of the device stays
    return response


@auth.route("/language", methods=["POST"])
def language() -> Response:
    wanted = request.form.get("language", "")
    response = redirect(local(request.form.get("next"), "/"), 303)
    if wanted in words.LANGUAGES:
        _keep(response, words.COOKIE, wanted, LANGUAGE_FOR)
    return response


@auth.route("/my/password", methods=["GET", "POST"])
def password() -> ResponseReturnValue:
    account_id = by().account_id or 0
    form = OwnPasswordForm()
    with looking(db()) as system:
        form.own_login = system.get_one(Account, account_id).login

    def act(system: Session) -> Response:
        change_password(system, account_id, typed(form.old), typed(form.password), caller())
        account = system.get_one(Account, account_id)
        response = enter(system, begin_sign_in(system, account, caller()))
        flash(_("The password was changed; every other sign-in has ended."), "success")
        return response

    return trying(
        form,
        act,
        lambda: render_template(
            "khoi/web/act.html", title=_("Change my password"), form=form, back=url_for("auth.sign_ins")
        ),
    )
