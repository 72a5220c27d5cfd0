"""The pages of refusals and failures: a plain sentence, a status, and
what was typed kept (design 3.11). Nothing of the database's own words.

A page of a failing database asks the database for nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from flask import Flask, current_app, g, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.datastructures import ImmutableMultiDict, MultiDict
from werkzeug.exceptions import HTTPException

from admin.seen.errors import keep
from admin.seen.logs import FOLDER
from admin.seen.requests import request_number
from admin.web.address import cookie, key_place
from admin.web.kept_input import kept
from admin.web.words import say
from models.access.guard import looking
from models.core.errors import Invalid, Refusal
from models.core.troubles import RETRY_AFTER, database_trouble, disk_trouble, first_line, told_shortly
from models.signin.keys import Answer, ask_key, asked_to_prove, keys_of, question_of, to_prove
from models.signin.second_factor import freshen
from models.signin.tries import Caller

SAFE = ("GET", "HEAD", "OPTIONS")
DEVICE = "khoi_device"
"""The cookie by which a browser is known that was signed in from before."""
CODE, KEY = "factor_code", "factor_key"
"""Under which names a form brings the code of a second factor that was asked for again, and what a security
key answered."""
AT_KEYS = (
    "key.place",
    "key.late",
    "key.origin",
    "key.name",
    "key.counter",
    "key.unknown",
    "key.wrong",
    "key.known",
)
"""Refusals of what a security key answered: the question is spent."""
log = logging.getLogger("khoi")


def mount_handlers(app: Flask) -> None:
    """Answer every refusal and every failure."""
    app.register_error_handler(Refusal, refused)
    app.register_error_handler(StaleDataError, lambda _error: refused(Refusal("stale")))
    app.register_error_handler(
        CSRFError,
        lambda _error: _page(
            "form.expired", 400, _("This form is too old or came from elsewhere. Open the page again.")
        ),
    )
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(DBAPIError, database_page)
    app.register_error_handler(OSError, _disk)
    app.register_error_handler(PoolTimeout, lambda error: _trouble(Refusal("trouble.busy"), error))
    app.register_error_handler(Exception, _incident)


def local(url: str | None, otherwise: str) -> str:
    """An address inside this server, or the other one (stack.md 2.5)."""
    ok = (
        url
        and url.startswith("/")
        and not url.startswith(("//", "/\\"))
        and all(" " < letter != "\\" for letter in url)
    )
    return url if ok and url else otherwise


def caller() -> Caller:
    """From where this request comes."""
    return Caller(
        request.remote_addr or "", request.user_agent.string, request.cookies.get(cookie(DEVICE), "")
    )


def prove_again() -> None:
    """Take the code of the second factor, or what a security key answered, that came with a form that was
    refused without it; a wrong one is counted, and the form is kept all the same."""
    person = g.by
    given = proof(request.form.get(CODE, ""), to_prove(g.sign_in))
    if not (given and person.asks_again):
        return
    undo()

    def act(system: Session) -> Refusal | None:
        try:
            freshen(system, person.account_id or 0, g.sign_in, given, caller())
        except Refusal as refusal:
            return refusal
        return None

    refusal = current_app.extensions["khoi.transact"](act, late=True)
    if refusal is not None:
        raise refusal
    person.asks_again = False


def proof(typed: str, asker: str) -> str | Answer:
    """What was sent to prove a second factor: what a security key answered, else what was `typed`."""
    said = request.form.get(KEY, "")
    return Answer(said, key_place(), asker) if said else typed


def ask_anew(account_id: int, asker: str) -> None:
    """Put a question for the keys of an account, where it has any and they can be asked here; in a
    transaction of its own."""

    def act(system: Session) -> None:
        if keys_of(system, account_id):
            ask_key(system, account_id, asker)

    if key_place() is not None:
        undo()
        current_app.extensions["khoi.transact"](act, late=True)


def key_asked(account_id: int, asker: str) -> dict[str, Any]:
    """For a page on which a key may answer: whether the account has keys, and what the browser needs to ask
    them, as JSON; nothing where none can be asked here."""
    place = key_place()
    with looking(g.db) as system:
        row = question_of(system, asker)
        options = asked_to_prove(system, row, place) if place is not None and row is not None else ""
        return {"has_keys": bool(keys_of(system, account_id)), "key_options": options}


def refused(refusal: Refusal) -> ResponseReturnValue:
    """The page of a refusal: a plain sentence, its code, and what was typed."""
    if refusal.code == "principal.none" and request.method in SAFE:
        return redirect(url_for("auth.sign_in", next=request.full_path.rstrip("?")), 303)
    g.stale = refusal.code == "stale"
    if refusal.status in (403, 404) and g.get("by") is not None:
        log.info("%s told account %s at %r", refusal.code, g.by.account_id, request.path)
    if refusal.code == "factor.again" or (
        (CODE in _typed() and refusal.code in ("factor.wrong", "signin.wait"))
        or (KEY in _typed() and refusal.code in AT_KEYS)
    ):
        return _again(refusal)
    parts: Iterable[Refusal] = refusal.fields.values() if isinstance(refusal, Invalid) else (refusal,)
    return _page(refusal.code, refusal.status, " ".join(dict.fromkeys(say(each) for each in parts)))


def _again(refusal: Refusal) -> ResponseReturnValue:
    """Ask for the code of the second factor, with the form that was sent: it goes on once the code is right.
    A file cannot be carried along, which is said."""
    undo()
    wrong = "" if refusal.code == "factor.again" else say(refusal)
    if request.accept_mimetypes.best == "application/json":
        return {"code": refusal.code, "sentence": say(refusal)}, refusal.status
    typed = _typed()
    sent = [pair for pair in typed.items(multi=True) if pair[0] not in (CODE, KEY)]
    context: dict[str, Any] = {
        "wrong": wrong,
        "sent": [pair for pair in sent if "password" not in pair[0]],
    }
    account_id, asker = g.by.account_id or 0, to_prove(g.sign_in)
    ask_anew(account_id, asker)
    context |= key_asked(account_id, asker)
    context |= {"files": any(file.filename for file in request.files.values()), "kept": kept(typed)}
    return render_template("khoi/web/again.html", **context), refusal.status


def _page(
    code: str, status: int, sentence: str, again: Iterable[tuple[str, str]] = ()
) -> ResponseReturnValue:
    undo()
    _keep(code, status)
    if request.accept_mimetypes.best == "application/json":
        return {"code": code, "sentence": sentence, "request": request_number()}, status
    back = local(request.referrer and request.referrer.replace(request.host_url, "/"), "/")
    return render_template(
        "khoi/web/error.html", code=code, sentence=sentence, kept=kept(_typed()), back=back, again=again
    ), status


def _keep(code: str, status: int) -> None:
    """Write down what is told to somebody who is known, and whatever broke: whoever rings up reads the number
    of the request out."""
    by = g.get("by")
    if by is not None or status >= 500:
        folder = Path(current_app.instance_path) / FOLDER
        account = by.account_id if by is not None else None
        keep(folder, request_number(), status, code, request.endpoint or "", account)


def _http(error: HTTPException) -> ResponseReturnValue:
    if error.code is not None and error.code < 400:
        return error
    if error.code == 404:
        return _page("404", 404, _("There is no such page, or it is not yours to see."))
    if error.code == 413:
        request.form, request.files = (
            ImmutableMultiDict(),
            ImmutableMultiDict(),
        )  # the page that says so reads it
        limit = (request.max_content_length or 0) // 2**20
        return refused(Refusal("body.large", limit=limit))
    if error.code == 405:
        answer = make_response(_page("405", 405, _("This address does not do that.")))
        answer.headers["Allow"] = ", ".join(sorted(getattr(error, "valid_methods", None) or ()))
        return answer
    return _page(
        str(error.code),
        error.code or 400,
        _("The server did not understand what was sent. Please go back and try again."),
    )


def database_page(error: DBAPIError) -> ResponseReturnValue:
    """The answer where the database failed."""
    return _trouble(database_trouble(error), error)


def _disk(error: OSError) -> ResponseReturnValue:
    return _trouble(disk_trouble(error), error)


def _trouble(refusal: Refusal, error: Exception) -> ResponseReturnValue:
    """A database or disk that fails for a while: a plain sentence, what
    was typed, and a button that sends the same form with the same key."""
    if refusal.code == "trouble.unknown":
        return _incident(error)
    if refusal.code == "access.unknown":
        return _page("404", 404, _("There is no such page, or it is not yours to see."))
    if not told_shortly(repr(request.path), error):
        log.warning("%s at %r: %s", refusal.code, request.path, first_line(getattr(error, "orig", error)))
    g.by = None  # the frame of the page would ask the database again
    response = make_response(_page(refusal.code, refusal.status, say(refusal), again=_to_send_again(refusal)))
    if refusal.code in RETRY_AFTER:
        response.headers["Retry-After"] = str(RETRY_AFTER[refusal.code])
    return response


def _to_send_again(refusal: Refusal) -> list[tuple[str, str]]:
    """The form's own fields, key included, so that sending again
    cannot do it twice; not where a file or a password was sent."""
    typed = _typed()
    if (
        refusal.code not in RETRY_AFTER
        or "idempotency_key" not in typed
        or any("password" in name for name in typed)
    ):
        return []
    return [] if any(file.filename for file in request.files.values()) else list(typed.items(multi=True))


def _typed() -> MultiDict[str, str]:
    """What was sent, where it could be read at all: an upload that met a full disk cannot."""
    if request.method in SAFE:
        return MultiDict()
    try:
        return request.form
    except (OSError, HTTPException):
        return MultiDict()


def _incident(error: Exception) -> ResponseReturnValue:
    """What should never happen: logged whole, told by its number only."""
    number = request_number()
    log.exception("incident %s at %s", number, request.path, exc_info=error)
    return _page(
        f"500-{number}",
        500,
        _("Something broke here. It was written down; please tell the administrator this code."),
    )


def undo() -> None:
    """Take back what was written; a database that is away has done so itself."""
    if g.get("db") is not None:
        try:
            g.db.rollback()
        except DBAPIError:
            g.db.invalidate()
