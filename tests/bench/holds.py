"""How long each form holds the one who writes on SQLite: `make attack` presses what pages offer to somebody
in every role, on a copy of the demonstration, and prints the longest hold of each address.

What is done meanwhile that others need not wait for is no number: tests fail over it (tests/holding.py).
"""

from __future__ import annotations

import secrets
import shutil
from collections import Counter
from datetime import datetime, time
from pathlib import Path
from urllib.parse import urlsplit

from flask import Flask
from sqlalchemy import func, select
from werkzeug.exceptions import HTTPException

from admin.web.request import SIGN_IN
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import ZONE, make_engine, now, set_clock, today
from models.people.people import Account, Post
from models.platform.journal import digest
from models.seed.demo.build import working_day
from models.signin.signins import SignIn
from tests.bench.compare import WORK
from tests.holding import Holding
from tests.pages import Form, read
from tests.paths import ROOT

DEMO = ROOT / "instance" / "demo"
PAGES_OF_A_KIND, PRESSES = 2, 3
TYPED = {"date": "20/12/2019", "number": "1", "time": "08:00"}
LEFT = ("/sign-out", "/my/sign-ins/", "/my/password", "/language")
"""Forms after which there is nothing more to press."""


def copied() -> tuple[str, Path]:
    """A copy of the demonstration: its address and folder."""
    folder = WORK / "attack" / "holds"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    engine = make_engine(f"sqlite:///{DEMO / 'khoi.sqlite'}")
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT", reading=True) as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.rollback()
        raw.execute("VACUUM INTO ?", (str(folder / "khoi.sqlite"),))
    engine.dispose()
    return f"sqlite:///{folder / 'khoi.sqlite'}", folder


def tokens(url: str) -> dict[str, str]:
    """Somebody in every role, signed in."""
    engine, found = make_engine(url), dict[str, str]()
    with open_session(engine, SYSTEM) as db:
        set_clock(datetime.combine(working_day(db) or today(), time(9), ZONE))
        first = select(Post.role, func.min(Account.id)).join(Account, Account.person_id == Post.person_id)
        for role, number in db.execute(first.group_by(Post.role)).all():
            token = secrets.token_urlsafe(16)
            db.add(SignIn(token_hash=digest(token), account_id=number, began_at=now(), seen_at=now()))
            found[role] = token
        db.commit()
    engine.dispose()
    return found


class Presser:
    """Somebody who goes through the pages and presses what is offered."""

    def __init__(self, app: Flask, token: str) -> None:
        self.app, self.client = app, app.test_client()
        self.client.set_cookie(SIGN_IN, token)
        self.seen, self.pressed = Counter[str](), Counter[str]()
        self.waiting = ["/"]

    def kind(self, address: str, method: str = "GET") -> str | None:
        """Which route an address leads to."""
        try:
            return str(self.app.url_map.bind("").match(urlsplit(address).path, method=method)[0])
        except HTTPException:
            return None

    def go(self) -> None:
        """Every kind of page, some of each."""
        while self.waiting:
            address = self.waiting.pop(0)
            kind = self.kind(address)
            if kind is None or self.seen[kind] >= PAGES_OF_A_KIND or "excel" in kind:
                continue
            self.seen[kind] += 1
            answer = self.client.get(address, buffered=True)
            if answer.status_code != 200 or answer.mimetype != "text/html":
                continue
            page = read(answer)
            self.waiting += [link for link in page.links("/") if link not in self.waiting]
            for form in page.forms:
                if form.get("method").lower() == "post":
                    self.press(address, form)

    def press(self, page: str, form: Form) -> None:
        """A form, by each of its buttons."""
        action = form.get("action") or page
        for button in form.buttons or [("", "")]:
            where = f"{urlsplit(action).path} {button}"
            if action.startswith(LEFT) or self.pressed[where] >= PRESSES:
                continue
            self.pressed[where] += 1
            typed = {name: values for name, values in form.typed.items() if values}
            for each in form.all("input[required]"):
                if not each.get("value"):
                    typed.setdefault(each.get("name"), [TYPED.get(each.get("data-kind"), "1")])
            typed |= {button[0]: [button[1]]} if button[0] else {}
            self.client.post(action, data=typed, buffered=True)


def main() -> None:
    """Press and print."""
    url, folder = copied()
    people = tokens(url)
    app = create_app(url, folder, WTF_CSRF_ENABLED=False)
    engine = app.extensions["khoi.engine"]
    holding = Holding(engine)
    with holding.events():
        for token in people.values():
            Presser(app, token).go()
    engine.dispose()
    told = sorted(holding.longest.items(), key=lambda each: -each[1])
    there = {str(rule) for rule in app.url_map.iter_rules() if "POST" in (rule.methods or ())}
    print(
        f"  the one who writes is held by {len(told)} of {len(there)} addresses of forms; the longest in ms:"
    )
    for start in range(0, len(told), 4):
        print("    " + ", ".join(f"{rule} {seconds * 1000:.0f}" for rule, seconds in told[start : start + 4]))
    rest = sorted(there - set(holding.longest))
    print(f"  nothing was written by: {', '.join(rest)}")


if __name__ == "__main__":
    main()
