"""The worker's round of mails, where a mail server is set.
A mail holds one sentence and a link that opens after sign-in.

The password of the mail server comes from the environment (`KHOI_SMTP_PASSWORD`),
never from the database. With admin/web/request.py and admin/operations/commands.py
one of the few places that commit: a mail is sent while no transaction is open.
"""

from __future__ import annotations

import logging
import os
import smtplib
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

from sqlalchemy import Engine

from admin.web.words import catalogue
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.notices import Letter, letters, mailed
from models.platform.settings import setting

NAMES = ("smtp_host", "smtp_port", "smtp_security", "smtp_user", "mail_from", "site_url")
SECONDS = 20
log = logging.getLogger("khoi.mail")
Connect = Callable[[dict[str, str]], Any]


def mail_round(engine: Engine, connect: Connect | None = None) -> int:
    """One round: send what waits; returns how many mails went out."""
    with open_session(engine.execution_options(reading=True), SYSTEM) as db:
        known = {name: setting(db, name) for name in NAMES}
        waiting = letters(db) if known["smtp_host"] and known["mail_from"] else []
    if not waiting:
        return 0
    try:
        with (connect or _connect)(known) as server:
            return sum(_post(engine, server, known, letter) for letter in waiting)
    except (OSError, smtplib.SMTPException) as error:
        log.warning("mail server %s: %s", known["smtp_host"], error)
        return 0


def _post(engine: Engine, server: Any, known: dict[str, str], letter: Letter) -> bool:
    """Send one letter and note it; an address the server does
    not take is noted too, so that it is not tried for ever."""
    sent = True
    try:
        server.send_message(written(known, letter))
    except smtplib.SMTPRecipientsRefused:
        log.warning("the address of account %s is not taken", letter.account_id)
        sent = False
    with open_session(engine, SYSTEM) as db:
        mailed(db, letter)
        db.commit()
    return sent


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
        server.login(known["smtp_user"], os.environ.get("KHOI_SMTP_PASSWORD", ""))
    return server
