"""Somebody with a password, a browser and perhaps a second factor, for tests of signing in."""

from __future__ import annotations

import html
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from flask.testing import FlaskClient
from pyotp import TOTP
from sqlalchemy import delete, select, update
from werkzeug.test import TestResponse

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.people.people import Account, Post
from models.platform.journal import JournalRow
from models.platform.settings import change_setting
from models.signin.factor import drop_factor
from models.signin.signins import SignIn, issue_code, redeem_code
from models.signin.tries import Try
from tests.offices import Office
from tests.soft_key import SoftKey

GOOD = "mua-xuan-tren-ban"
KEY = re.compile(r'class="code secret">([A-Z2-7 ]+)<')
CODES = re.compile(r'<li class="code">([A-Z0-9-]+)</li>')
OPTIONS = re.compile(r'data-options="([^"]+)"')
HERE = "http://localhost"


def options(page: str) -> str:
    """What a page gives its script to ask a security key with."""
    found = OPTIONS.search(page)
    assert found, "no key is asked here"
    return html.unescape(found[1])


def acts(office: Office, act: str) -> int:
    """How often something was done."""
    with open_session(office.engine, SYSTEM) as db:
        return len(db.scalars(select(JournalRow.id).where(JournalRow.act == act)).all())


@dataclass
class Owner:
    """Somebody with a password and a browser, and what their telephone shows."""

    office: Office
    who: str
    login: str
    browser: FlaskClient
    key: str = ""

    @property
    def account_id(self) -> int:
        return self.office.cast.accounts[self.who]

    def enters(self, password: str = GOOD, browser: FlaskClient | None = None) -> TestResponse:
        client = browser or self.browser
        return client.post("/sign-in", data={"login": self.login, "password": password})

    def sends(self, url: str, **data: str) -> TestResponse:
        return self.browser.post(url, data={"idempotency_key": secrets.token_hex(8)} | data)

    def code(self) -> str:
        """The next code of the telephone: half a minute later, so that it was not taken yet."""
        set_clock(now() + timedelta(seconds=61))
        return TOTP(self.key).at(now())

    def sets_up(self) -> list[str]:
        """Their recovery codes."""
        assert self.sends("/my/second-factor/begin", password=GOOD).status_code == 303
        found = KEY.search(self.browser.get("/my/second-factor").text)
        assert found
        self.key = found[1].replace(" ", "")
        return CODES.findall(self.sends("/my/second-factor/hold", code=self.code()).text)

    def begins(self, name: str, **data: str) -> TestResponse:
        """Says that a key by this name is to be added."""
        return self.sends("/my/second-factor/key/begin", name=name, **data)

    def adds(self, key: SoftKey, name: str = "Khóa USB", **data: str) -> list[str]:
        """Adds a key; the recovery codes where it is the first factor."""
        assert self.begins(name, **data).status_code == 303
        said = key.create(options(self.browser.get("/my/second-factor").text), HERE)
        answer = self.sends("/my/second-factor/key/add", new_key=said)
        assert answer.status_code in (200, 303), answer.text
        return CODES.findall(answer.text)

    def asked(self, browser: FlaskClient) -> str:
        """Types the password in a browser; what the step after it asks a key."""
        assert self.enters(browser=browser).headers["Location"].startswith("/sign-in/code")
        return options(browser.get("/sign-in/code").text)


@contextmanager
def owners(office: Office) -> Iterator[list[int]]:
    """Accounts that are made owners meanwhile; afterwards nobody has a second factor."""
    made: list[int] = []
    yield made
    with open_session(office.engine, SYSTEM) as db:
        for number in made:
            drop_factor(db, number)
            db.get_one(Account, number).active = True
        db.execute(delete(Try))
        change_setting(db, SYSTEM, "factor_needed", "offered")
        token = update(SignIn).where(SignIn.account_id.in_(made)).values(seen_at=now(), began_at=now())
        db.execute(token)
        db.commit()


def make_owner(office: Office, who: str, made: list[int]) -> Owner:
    """Somebody of the cast who is signed in by a password."""
    with open_session(office.engine, SYSTEM) as db:
        account = db.get_one(Account, office.cast.accounts[who])
        redeem_code(db, account.login, issue_code(db, SYSTEM, account), GOOD)
        db.execute(update(Post).where(Post.person_id == account.person_id).values(code_at=None))
        login = account.login
        made.append(account.id)
        db.commit()
    found = Owner(office, who, login, office.app.test_client())
    assert found.enters().status_code == 303
    return found
