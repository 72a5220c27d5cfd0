"""A request's person, session and transaction: who asks, what they
may read, where the one commit of the web stands (design 3.1, 3.11).

A GET reads in a transaction that cannot write. A POST carries
a form's key; its answer is kept only if it led somewhere.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from hashlib import file_digest
from operator import itemgetter
from typing import Any, TypeVar, cast

from flask import Flask, Response, abort, current_app, flash, g, make_response, redirect, request
from flask.sessions import SecureCookieSessionInterface
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFProtect
from itsdangerous import URLSafeTimedSerializer
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.exceptions import BadRequest

from admin.web.address import Asked, RowNumber, controls, cookie, fixed, sized, steers
from admin.web.sent_files import attached, count, harmless, require_clean, require_fits, unclean
from admin.web.troubles import SAFE, database_page, local, mount_handlers, prove_again, refused, undo
from admin.web.words import said, say
from forms.base import Form
from models.access.grants import SYSTEM, Principal
from models.access.guard import elevated, looking, open_session
from models.access.late import Late
from models.core.base import ZONE, Clock, now, today
from models.core.errors import Invalid, Refusal
from models.platform.idempotency import first_result, remember
from models.platform.journal import digest
from models.platform.settings import know_settings, setting
from models.review.issuing import drawn_apart
from models.signin.asking import who
from models.signin.signins import SignIn

SIGN_IN = "khoi_sign_in"
UNKEYED: tuple[str, ...] = ("auth.language", "auth.sign_out", "auth.sign_in", "auth.code", "auth.first_run")
UNKEYED += ("auth.factor", "drafts.save")
BESIDE = ("drafts.save",)
"""What is sent while somebody types: it only reads, but for one short act beside it (`beside`)."""
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; object-src "
    "'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
log = logging.getLogger("khoi")
T = TypeVar("T")
__all__ = [
    "SAFE",
    "apart",
    "beside",
    "blame",
    "by",
    "db",
    "local",
    "mount",
    "only_read",
    "refused",
    "settle",
    "submit",
]


def _transact(engine: Engine, act: Callable[[Session], T], *, late: bool = False) -> T:
    """Do one act of the program itself, in a transaction of its own, which writes from the start unless
    `late`; what it returns can still be read afterwards."""
    with Late(engine, SYSTEM) if late else open_session(engine, SYSTEM) as session:
        session.expire_on_commit = False
        result = act(session)
        session.commit()
    return result


def db() -> Session:
    """The session of this request: reads and writes what its person may."""
    session: Session = g.db
    return session


def by() -> Principal:
    """Who asks; refuses where nobody is signed in."""
    person: Principal | None = g.by
    if person is None:
        raise Refusal("principal.none")
    return person


class Signed(SecureCookieSessionInterface):
    """The browser's cookie with what protects forms; what signs it is made once, not thrice a page."""

    def __init__(self) -> None:
        self.known: dict[Any, URLSafeTimedSerializer | None] = {}

    def get_cookie_name(self, app: Flask) -> str:
        """Bound to this host on TLS."""
        return cookie(super().get_cookie_name(app))

    def get_cookie_secure(self, app: Flask) -> bool:
        """Sent on TLS alone where it came by it."""
        return request.is_secure

    def get_signing_serializer(self, app: Flask) -> URLSafeTimedSerializer | None:
        """The same as long as the key is."""
        key = app.secret_key
        if key not in self.known:
            self.known = {key: super().get_signing_serializer(app)}
        return self.known[key]


def mount(app: Flask, engine: Engine) -> None:
    """Put every request inside its session and every answer behind its headers."""
    app.session_interface, app.request_class, app.url_map.converters["int"] = Signed(), Asked, RowNumber
    app.extensions["khoi.engine"] = engine
    app.extensions["khoi.transact"] = partial(_transact, engine)
    app.config.setdefault("WTF_CSRF_TIME_LIMIT", None)
    app.before_request(_begin)
    app.before_request(sized)
    CSRFProtect(app)
    app.before_request(_once)
    app.extensions["khoi.answered"] = []
    app.after_request(_finish)
    app.teardown_request(_close)
    mount_handlers(app)
    app.jinja_env.globals["fixed"] = fixed
    app.jinja_env.globals["idempotency_key"] = lambda: secrets.token_urlsafe(16)
    app.jinja_env.filters["local"] = lambda moment: moment.astimezone(ZONE)
    app.context_processor(
        lambda: {"me": g.get("by"), "working_date": today() if Clock.fixed or Clock.shift else None}
    )


def _begin() -> None:
    engine: Engine = g.setdefault("engine", _engine())
    reads_only = request.method in SAFE or request.endpoint in BESIDE
    g.by, g.db, g.sign_in = None, None, None
    if request.endpoint in ("static", "admin.static"):
        return
    if any(controls(letter) for value in request.args.values() for letter in value):
        raise BadRequest
    if any(steers(name) for name in request.args):  # lists put what they were asked into their own addresses
        kept = [part for part in request.args.items(multi=True) if not steers(part[0])]
        request.args = ImmutableMultiDict(kept)
    g.db = open_session(engine.execution_options(reading=True), None) if reads_only else Late(engine, None)
    token = request.cookies.get(cookie(SIGN_IN))
    if token:
        found = who(g.db.connection(), token)
        if found is not None:
            g.by, g.sign_in, g.has_factor = found.by, found.sign_in, found.has_factor
            g.by.asks_again &= not reads_only
            g.db.info["principal"] = g.by
            know_settings(g.db, found.settings)
            g.unread = found.unread if reads_only else None
            g.touch = abs(now() - found.seen_at) > timedelta(minutes=1)  # also after a clock that was ahead


def _engine() -> Engine:
    engine: Engine = current_app.extensions["khoi.engine"]
    return engine


def _once() -> ResponseReturnValue | None:
    """A form sent twice is answered as the first time (design 3.11)."""
    known = request.url_rule is not None  # else 404 or 405 is the answer, whatever was sent
    if not known or request.method in SAFE or request.endpoint in UNKEYED or g.db is None or g.by is None:
        return None
    key = request.form.get("idempotency_key", "")
    if not (8 <= len(key) <= 64 and key.isprintable()):
        raise Refusal("form.key")
    g.key, g.body = key, _body_hash()
    g.db.began = _not_answered  # a second click that came while the first one was being answered
    answered = _answered()
    if answered is None:
        prove_again()
        _scan()
    return answered


def _scan() -> None:
    """Have files that came with a form looked at while nobody waits; no other than harmless ones go on."""
    scanner = setting(g.db, "clamd") if any(file.filename for file in request.files.values()) else ""
    if scanner:
        g.db.rollback()
        request.files, g.unclean = harmless(scanner, request.files)


def _not_answered() -> None:
    """End where this form's first sending led somewhere meanwhile, with its answer."""
    with open_session(g.db.connection(), SYSTEM) as system:
        location = first_result(system, by().account_id or 0, g.key, g.body) if "key" in g else None
    if location is not None:
        g.pop("key")
        undo()
        abort(redirect(location, 303))


def _answered() -> ResponseReturnValue | None:
    """Where the first sending of this form led, if it did."""
    with looking(g.db) as system:
        location = first_result(system, by().account_id or 0, g.key, g.body)
    if location is None:
        return None
    g.pop("key")
    return redirect(location, 303)


def _body_hash() -> str:
    """Hash of what was sent; the protecting token in it salts the values."""
    parts = [request.path, *(f"{name}={value}" for name, value in sorted(request.form.items(multi=True)))]
    for name, file in sorted(
        request.files.items(multi=True), key=itemgetter(0)
    ):  # of one name in the order they were sent
        hashed = file_digest(cast(Any, file.stream), "sha256").hexdigest()
        parts.append(f"{name}={file.filename}={hashed}")
        file.stream.seek(0)
    return digest("\n".join(parts))


@contextmanager
def apart() -> Iterator[Session]:
    """A session that reads what this person may, while nobody waits for the request's own (design 3.16): that
    one ends here and begins anew when the reading is done. A second click whose first one came to its
    end meanwhile is answered like that one."""
    db().rollback()
    with open_session(g.engine.execution_options(reading=True), by()) as session:
        yield session
    answered = _answered() if "key" in g else None
    if answered is not None:
        abort(make_response(answered))


def beside(act: Callable[[Session], T]) -> T:
    """One short act with what this person may, in a transaction of its own, while the request only reads:
    whoever writes waits for that act and no more (design 3.16)."""
    db().rollback()
    with open_session(g.engine, by()) as session:
        result = act(session)
        session.commit()
    return result


def only_read() -> None:
    """From here on this request only reads: what it wrote is taken back, and nobody waits while its answer is
    drawn."""
    g.db.close()
    g.db = open_session(g.engine.execution_options(reading=True), by())


def settle() -> None:
    """Keep what was written before its answer is drawn: nobody waits meanwhile, and what was read stays
    readable."""
    g.db.expire_on_commit = False
    g.db.commit()


def _finish(response: Response) -> Response:
    try:
        for look in current_app.extensions["khoi.answered"]:
            response = look(response)
        response = _commit(response)
    except (DBAPIError, StaleDataError) as error:
        response = make_response(
            database_page(error) if isinstance(error, DBAPIError) else refused(Refusal("stale"))
        )
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint != "static" or response.status_code >= 400:  # else files.py has said
        response.headers["Cache-Control"] = "no-store"
    if request.is_secure:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
    return response


def _commit(response: Response) -> Response:
    """The web's one commit."""
    if g.get("db") is None or request.method in SAFE:
        return response
    if response.status_code < 400:
        key = g.pop("key", None)
        if key and response.status_code in (302, 303):
            with elevated(g.db) as system:
                remember(system, by().account_id or 0, key, g.body, response.headers["Location"])
        g.db.commit()
    else:
        undo()
    return response


def _close(_error: BaseException | None) -> None:
    session = g.pop("db", None)
    if session is not None:
        session.close()
    if g.pop("touch", False):
        _touch(g.sign_in)


def _touch(number: int) -> None:
    """Note that a sign-in is in use, apart from the reading
    request; a busy database loses nothing but the note."""
    try:
        with open_session(g.engine, SYSTEM) as system:
            row = system.get(SignIn, number)
            if row is not None and row.ended_at is None:
                row.seen_at = now()
            system.commit()
    except (DBAPIError, PoolTimeout):
        log.warning("sign-in %s not touched", number)


def submit(
    form: Form,
    act: Callable[[], T],
    done: Callable[[T], str],
    show: Callable[[], ResponseReturnValue],
    said: str = "",
    left: Callable[[], str] | None = None,
) -> ResponseReturnValue:
    """Answer a form: act and go on (303), or show it again (422)
    with every mistake at its place and nothing typed lost.

    `left` draws the page anew where something was typed on it that this act does not keep.
    """
    if request.method in SAFE:
        return show()
    g.form = form
    if form.validate() or unclean():
        try:
            require_clean()
            sent = attached(form)
            require_fits(db(), g.by, sent)
            result = drawn_apart(db(), act)
            count(db(), g.by, sent)
            db().flush()
            where = done(result)
        except Refusal as refusal:
            if refusal.status in (401, 403, 404):
                raise
            db().rollback()
            blame(form, refusal)
        except StaleDataError:
            db().rollback()
            blame(form, Refusal("stale"))
        else:
            if said:
                flash(said, "success")
            return redirect(where, 303) if left is None else _stay(where, left)
    return make_response(show(), _status(form))


def _stay(where: str, draw: Callable[[], str]) -> Response:
    """Answer with the page itself: what was done is kept, and sent a second time leads to `where`; the page
    is drawn when the writing is over."""
    key = g.pop("key", None)
    if key:
        with elevated(g.db) as system:
            remember(system, by().account_id or 0, key, g.body, where)
    settle()
    g.kept = True
    only_read()
    return make_response(draw())


def _status(form: Form) -> int:
    return int(getattr(form, "status", 422))


def blame(form: Form, refusal: Refusal) -> None:
    """Put a refusal where it belongs: at its fields, or on top of the form."""
    form.status = refusal.status
    g.stale = refusal.code == "stale"
    if not isinstance(refusal, Invalid):
        form.form_errors.append(say(refusal))
        return
    for name, each in refusal.fields.items():
        place = next((known for known in (name, f"v_{name}") if known in form), None)
        if place is None:
            form.form_errors.append(say(each))
        else:
            form[place].errors = [*form[place].errors, *said(each)]
