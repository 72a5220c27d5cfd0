"""Alive and ready, for whoever looks after servers: told apart, to anybody, and nothing else."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from admin.seen.health import BOTH, HOLDS, LIVE, READY, STUCK, Ready
from app import create_app
from models.core.base import make_engine
from models.core.troubles import QUIET, Told
from models.platform.store import Store
from tests import far
from tests.offices import Office

AWAY = "postgresql+psycopg://nobody@127.0.0.1:1/none?connect_timeout=5"
"""Nothing listens at port 1: a database that is away at once."""


@pytest.fixture
def away(tmp_path: Path) -> Iterator[Flask]:
    app = create_app(AWAY, tmp_path)
    yield app
    app.extensions["khoi.engine"].dispose()


def test_anybody_hears_two_words_and_no_more(office: Office) -> None:
    for address, said in (
        (BOTH, {"live": True, "ready": True}),
        (LIVE, {"live": True}),
        (READY, {"ready": True}),
    ):
        answer = office.client(None).get(address)
        assert (answer.status_code, answer.json) == (200, said)
        assert answer.headers["Cache-Control"] == "no-store" and "Set-Cookie" not in answer.headers
    assert office.client(None).head(READY).data == b""
    assert office.client(None).post(READY).status_code == 405
    assert office.client(None).get("/health/more").status_code == 404


def test_while_the_database_is_away_it_lives_and_is_not_ready(away: Flask) -> None:
    client = away.test_client()
    assert client.get(LIVE).status_code == 200
    for address, said in ((READY, {"ready": False}), (BOTH, {"live": True, "ready": False})):
        answer = client.get(address)
        assert (answer.status_code, answer.json) == (503, said)
        assert answer.headers["Retry-After"] == "10"


def test_while_the_database_is_away_requests_are_one_line_a_minute(
    away: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    moment = [1_000_000.0]
    monkeypatch.setattr(Told, "folder", tmp_path)
    monkeypatch.setattr(Told, "clock", lambda: moment[0])
    client = away.test_client()
    client.set_cookie("khoi_sign_in", "somebody")
    with caplog.at_level(logging.INFO):
        for _request in range(40):
            assert client.get("/desk/").status_code == 503
            client.get(READY)
        assert len(caplog.messages) == 1 and len(caplog.text) < 1_000
        moment[0] += QUIET
        assert client.get("/desk/").status_code == 503
    assert len(caplog.messages) == 2 and "more of process" in caplog.messages[1]
    assert not caplog.records[0].exc_info


class Slow(Ready):
    """One whose database answers when it is told to."""

    def __init__(self) -> None:
        self.moment = 100.0
        super().__init__(make_engine("sqlite://"), lambda: self.moment)
        self.begun, self.go, self.asked, self.answer = threading.Event(), threading.Event(), 0, True

    def _ask(self) -> bool:
        self.asked += 1
        self.begun.set()
        assert self.go.wait(60)
        return self.answer


def test_the_database_is_asked_by_one_at_a_time_and_an_answer_holds_a_moment() -> None:
    ready = Slow()
    ready.go.set()
    assert ready() and ready() and ready.asked == 1
    ready.moment += HOLDS
    ready.answer = False
    assert not ready() and not ready() and ready.asked == 2


def test_a_database_that_answers_nobody_is_not_ready_and_holds_one_thread() -> None:
    ready = Slow()
    first = threading.Thread(target=ready)
    first.start()
    try:
        assert ready.begun.wait(60)
        assert ready(), "it is asked just now"
        ready.moment += STUCK
        assert not ready() and ready.asked == 1
    finally:
        ready.go.set()
        first.join()
    assert ready()


def test_a_database_without_its_tables_or_its_settings_is_not_ready(tmp_path: Path) -> None:
    for address in (f"sqlite:///{tmp_path / 'empty.sqlite'}", "sqlite://"):
        engine = make_engine(address)
        assert not Ready(engine)()
        engine.dispose()


def test_a_store_that_is_away_is_told_beside_what_is_ready_and_takes_no_server_away(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for endpoint, there in ((far.NOWHERE, False), ("", True)):
        app = create_app(
            str(office.engine.url.render_as_string(hide_password=False)), Path(office.app.instance_path)
        )
        bucket = "kho" if endpoint else ""
        monkeypatch.setattr(Store, "service", far.service(far.words(bucket, endpoint)))
        answer = app.test_client().get(READY)
        assert (answer.status_code, answer.json) == (200, {"ready": True, "store": there})
        assert app.test_client().get(LIVE).json == {"live": True}
        page = office.get("administrator", "/server/")
        assert ("không trả lời hoặc không cho ghi" in page.text) is not there
        assert "s3://" in page.text and far.SECRET not in page.text
        told = office.get("administrator", "/server/health").json
        assert told["store"].startswith("s3://")
        assert ("store.away" in {each["code"] for each in told["wrong"]}) is not there
        app.extensions["khoi.engine"].dispose()
