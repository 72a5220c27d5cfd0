"""The worker's round of mails, where a mail server is set.
A mail holds one sentence and a link that opens after sign-in.

The password of the mail server comes from the environment (`KHOI_SMTP_PASSWORD`),
never from the database. With admin/web/request.py and admin/operations/commands.py
one of the few places that commit: a mail is sent while no transaction is open.
"""

from __future__ import annotations

import logging
import smtplib
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

from sqlalchemy import Engine

from admin.web.words import catalogue
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.core.troubles import first_line
from models.people.notices import Letter, letters, mailed
from models.platform.settings import setting
from models.told.environment import told

NAMES = ("smtp_host", "smtp_port", "smtp_security", "smtp_user", "mail_from", "site_url")
SECONDS = 20
LOST = 3
"""Connections that may be lost in one round: then the server is not well, and the rest waits."""

log = logging.getLogger("khoi.mail")
Connect = Callable[[dict[str, str]], Any]


def mail_round(engine: Engine, connect: Connect | None = None) -> int:
    """One round: send what waits; returns how many mails went out. A letter that cannot be sent keeps none of
    the others. Raises `mail.server` where the mail server cannot be reached, or sends nothing of ours: all
    wait; `mail.letters` where some letters wait that it did not take just now."""
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        known = {name: setting(db, name) for name in NAMES}
        waiting = letters(db) if known["smtp_host"] and known["mail_from"] else []
    if not waiting:
        return 0
    left, gone, lost = list(waiting), list[bool | Exception](), 0
    try:
        while left and lost < LOST:
            with (connect or _connect)(known) as server:
                lost += _post_all(engine, server, known, left, gone)
    except (OSError, ValueError) as error:  # every error of SMTP is one of the first kind
        raise Refusal("mail.server", host=known["smtp_host"], said=first_line(error)) from error
    late = [each for each in gone if isinstance(each, Exception)]
    if late:
        raise Refusal("mail.letters", count=len(late) + len(left), said=first_line(late[0]))
    return sum(each is True for each in gone)


def _post_all(
    engine: Engine, server: Any, known: dict[str, str], left: list[Letter], gone: list[bool | Exception]
) -> bool:
    """Send what is `left`, one after the other, and note in `gone` what came of each; whether the connection
    was lost at one: that one waits, the others go on another."""
    while left:
        letter = left.pop(0)
        try:
            gone.append(_post(engine, server, known, letter))
        except smtplib.SMTPSenderRefused:
            raise
        except OSError as error:
            log.warning("the connection was lost at the letter to account %s", letter.account_id)
            gone.append(error)
            return True
    return False


def _post(engine: Engine, server: Any, known: dict[str, str], letter: Letter) -> bool | Exception:
    """Send one letter and note it; what the server will never take is noted too, so that it is not tried for
    ever. What it does not take just now is returned, and waits. Raises where no letter can go out."""
    sent = True
    try:
        server.send_message(written(known, letter))
    except (smtplib.SMTPServerDisconnected, smtplib.SMTPSenderRefused):
        raise  # of no letter by itself
    except (smtplib.SMTPException, ValueError) as error:  # ValueError: an address that cannot be written
        log.warning("the letter to account %s is not taken: %s", letter.account_id, first_line(error))
        if _passes(error):
            return error
        sent = False
    with open_session(engine, SYSTEM) as db:
        mailed(db, letter)
        db.commit()
    return sent


def _passes(error: Exception) -> bool:
    """Whether the server says that it may take the letter later (RFC 5321, 4.2.1: 4xx)."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _said in error.recipients.values()]
    else:
        codes = [error.smtp_code] if isinstance(error, smtplib.SMTPResponseException) else []
    return any(400 <= code < 500 for code in codes)


def written(known: dict[str, str], letter: Letter) -> EmailMessage:
    """The mail: how many notices wait, and where."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = (
        known["mail_from"],
        letter.address,
        _words(letter, "mail.subject"),
    )
    link = f"{known['site_url'].rstrip('/')}/notices/" if known["site_url"] else ""
    mail.set_content("\n\n".join(part for part in (_words(letter, "mail.body"), link) if part) + "\n")
    return mail


def _words(letter: Letter, code: str) -> str:
    message = catalogue(letter.language if letter.language in ("vi", "en") else "vi").get(
        code, context="mail"
    )
    return (str(message.string) if message is not None else code) % {"n": letter.count}


def _connect(known: dict[str, str]) -> smtplib.SMTP:
    """A connection to the mail server, secured as the settings say (tls, starttls or none)."""
    security = known["smtp_security"].casefold()
    port = int(known["smtp_port"])
    if security == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            known["smtp_host"], port, timeout=SECONDS, context=ssl.create_default_context()
        )
    else:
        server = smtplib.SMTP(known["smtp_host"], port, timeout=SECONDS)
        if security == "starttls":
            server.starttls(context=ssl.create_default_context())
    if known["smtp_user"]:
        server.login(known["smtp_user"], told("KHOI_SMTP_PASSWORD"))
    return server
