"""What the watch over those who write hears: every screen's tests run under it (conftest.py)."""

from __future__ import annotations

import hashlib
from pathlib import Path

import argon2
from flask import render_template_string, request
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.late import Late
from models.core.base import make_engine
from models.people.people import Account
from tests.holding import LARGE, watched
from tests.offices import Office

HASHER = argon2.PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


def test_what_is_done_while_somebody_holds_the_writer_is_heard(office: Office, tmp_path: Path) -> None:
    engine, file = make_engine(office.engine.url.render_as_string(hide_password=False)), tmp_path / "a"
    file.write_text("a")
    acts = {
        "a password is hashed": lambda: HASHER.hash("a"),
        "a page is drawn": lambda: render_template_string("a"),
        "a file is hashed": lambda: hashlib.sha256(b"0" * LARGE),
        "a file is opened": lambda: file.open().close(),
        "a body is read": lambda: request.form.get("a"),
    }
    asked = office.app.test_request_context("/meetings/new/", method="POST", data={"a": "1"})
    with asked, watched(engine) as holding, Late(engine, SYSTEM) as db:
        db.scalar(select(Account.id).limit(1))
        for act in acts.values():
            act()
        assert holding.beside == []  # who reads keeps nobody waiting
        request.__dict__.pop("form")
        if engine.dialect.name == "sqlite":
            db.write()
            heard = []
            for what, act in acts.items():
                holding.beside.clear()
                act()
                heard += [what] if any(each.startswith(what) for each in holding.beside) else []
            assert heard == list(acts)
            db.rollback()
            assert holding.longest.keys() == {"/meetings/new/"}
    engine.dispose()
