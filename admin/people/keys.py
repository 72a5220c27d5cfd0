"""Security keys on screen: their owner adds one in two steps, by its name and by its answer, and removes it.
Where one answers in place of a code: second_factor.py, and web/troubles.py for acts that ask again."""

from __future__ import annotations

from flask import flash, g, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from sqlalchemy.orm import Session
from werkzeug import Response

from admin.people.auth import auth, trying, typed
from admin.people.second_factor import KeyForm, codes_shown, own_page, page, said_removed
from admin.web.address import key_place
from admin.web.request import by, db
from admin.web.troubles import caller
from forms.base import Form
from models.access.guard import looking
from models.core.errors import Refusal
from models.signin.factor import has_factor
from models.signin.keys import Answer, to_add
from models.signin.second_factor import add_key, begin_key, remove_key

NEW = "new_key"
"""Under which name a form brings what a key answered that is to be added."""


@auth.route("/my/second-factor/key/begin", endpoint="begin_key", methods=["POST"])
def begin_key_view() -> ResponseReturnValue:
    """The name of a key that is to be added; the next page asks the key."""
    form = KeyForm()
    with looking(db()) as system:
        if has_factor(system, by().account_id or 0):
            del form.password

    def act(system: Session) -> Response:
        if key_place() is None:
            raise Refusal("key.place")
        password = form.password.data if "password" in form else ""
        begin_key(system, by(), g.sign_in, typed(form.name).strip(), password or "", caller())
        return own_page()

    return trying(form, act, lambda: page(name=form))


@auth.route("/my/second-factor/key/add", endpoint="add_key", methods=["POST"])
def add_key_view() -> ResponseReturnValue:
    """What the new key answered."""
    form = Form()

    def verb(system: Session) -> list[str]:
        answer = Answer(request.form.get(NEW, ""), key_place(), to_add(g.sign_in))
        codes = add_key(system, by().account_id or 0, answer, g.sign_in, caller())
        flash(_("The key was added. From now on it answers in place of a code."), "success")
        return codes

    return codes_shown(form, verb, lambda: page(answer=form))


@auth.route("/my/second-factor/key/<int:number>/drop", endpoint="drop_key", methods=["POST"])
def drop_key_view(number: int) -> ResponseReturnValue:
    """A key that its owner has no more, or wants no more."""
    form = Form()

    def act(system: Session) -> Response:
        remove_key(system, by(), number)
        flash(said_removed(system), "success")
        return own_page()

    return trying(form, act, lambda: page(answer=form))
