"""The round of mails: a server that cannot be found, a letter that cannot be sent, stop only themselves."""

from __future__ import annotations

import smtplib
import socket
from email.message import EmailMessage
from typing import Any

import pytest
from sqlalchemy import delete, select

from admin.operations.mail import LOST, mail_round
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.people.notices import MailAddress, Notice, tell
from models.platform.settings import change_setting
from tests.offices import Office

WHO = ("D.committee_secretary", "D1.cell_secretary", "K.board_officer")
SET = {"smtp_host": "thu.coquan.vn", "mail_from": "khoi@coquan.vn"}


class Server:
    """A mail server that does with a letter what is said of its address."""

    def __init__(self, **does: Exception) -> None:
        self.does, self.got = does, list[str]()
        self.called = 0

    def __call__(self, _known: dict[str, str]) -> Server:
        self.called += 1
        return self

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def send_message(self, mail: EmailMessage) -> None:
        name = str(mail["To"]).partition("@")[0]
        if name in self.does:
            raise self.does[name]
        self.got.append(name)


@pytest.fixture(autouse=True)
def waiting(office: Office) -> None:
    """Three letters wait, to `a`, `b` and `c`."""
    with open_session(office.engine, SYSTEM) as db:
        db.execute(delete(Notice))
        db.execute(delete(MailAddress))
        for name, value in SET.items():
            change_setting(db, SYSTEM, name, value)
        for who, name in zip(WHO, "abc", strict=True):
            account = office.cast.accounts[who]
            db.add(MailAddress(account_id=account, address=f"{name}@coquan.vn"))
            about = {"unit": "Đảng bộ Sở Mẫu", "quarter": "IV/2018", "due": "2019-01-10"}
            tell(db, [account], "reminder", ("unit", office.cast.units["D"]), **about)
        db.commit()


def left(office: Office) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return len(db.scalars(select(Notice.id).where(Notice.mailed_at.is_(None))).all())


def refused(office: Office, server: Any) -> Refusal:
    with pytest.raises(Refusal) as said:
        mail_round(office.engine, server)
    return said.value


def order(office: Office) -> list[str]:
    """In which order the letters go out."""
    known = sorted(zip((office.cast.accounts[who] for who in WHO), "abc", strict=True))
    return [name for _account, name in known]


def test_a_server_whose_name_nobody_knows_is_told_and_loses_nothing(office: Office) -> None:
    def unknown(_known: dict[str, str]) -> Any:
        raise socket.gaierror(-2, "Name or service not known")

    told = refused(office, unknown)
    assert told.code == "mail.server" and told.values["host"] == "thu.coquan.vn"
    assert "not known" in told.values["said"] and left(office) == 3
    assert mail_round(office.engine, Server()) == 3 and left(office) == 0


@pytest.mark.parametrize(
    ("why", "waits"),
    [
        (smtplib.SMTPDataError(451, b"try later"), True),
        (smtplib.SMTPRecipientsRefused({"x": (450, b"greylisted")}), True),
        (smtplib.SMTPDataError(554, b"no"), False),
        (smtplib.SMTPRecipientsRefused({"x": (550, b"nobody")}), False),
        (smtplib.SMTPNotSupportedError("SMTPUTF8"), False),
        (UnicodeEncodeError("ascii", "ă", 0, 1, "no"), False),
    ],
)
def test_one_letter_that_is_not_taken_keeps_no_other_away(
    office: Office, why: Exception, waits: bool
) -> None:
    first = order(office)[0]
    server = Server(**{first: why})
    if waits:
        told = refused(office, server)
        assert (told.code, told.values["count"]) == ("mail.letters", 1)
    else:
        assert mail_round(office.engine, server) == 2
    assert server.got == order(office)[1:]
    assert left(office) == int(waits), "what is never taken is not tried for ever"
    again = Server()
    assert mail_round(office.engine, again) == int(waits) and again.got == [first] * waits


def test_a_letter_at_which_the_line_is_lost_waits_and_the_others_go_on_another(office: Office) -> None:
    first = order(office)[0]
    server = Server(**{first: smtplib.SMTPServerDisconnected("gone")})
    told = refused(office, server)
    assert (told.code, told.values["count"], server.called) == ("mail.letters", 1, 2)
    assert server.got == order(office)[1:] and left(office) == 1


def test_a_server_that_hangs_up_at_every_letter_is_left_alone_after_a_few(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("admin.operations.mail.LOST", 2)
    assert LOST > 1
    server = Server(**dict.fromkeys("abc", TimeoutError("timed out")))
    told = refused(office, server)
    assert (told.values["count"], server.called, left(office)) == (3, 2, 3)


def test_a_sender_that_is_not_taken_is_of_all_letters(office: Office) -> None:
    why = smtplib.SMTPSenderRefused(550, b"not you", "khoi@coquan.vn")
    told = refused(office, Server(**{order(office)[0]: why}))
    assert told.code == "mail.server" and left(office) == 3
