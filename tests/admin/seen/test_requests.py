"""What is counted and told of a request, and its number on the page of a failure."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from time import sleep

import pytest
from flask import Flask
from sqlalchemy import Column, Engine, Integer, MetaData, Table, text
from sqlalchemy.exc import DBAPIError

from admin.seen import errors, requests
from admin.seen.counts import Counts
from admin.seen.logs import FOLDER, Json, Lines, shape
from admin.seen.requests import HERE, Seen, listen
from app import create_app
from models.core.base import make_engine
from tests.offices import Office, new_office
from tests.pages import read as page_of

NUMBER = re.compile(r"\b\d{4}-\d{4}\b")
SMALL = Table("small", MetaData(), Column("id", Integer))


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """An office whose log is JSON, with requests in it."""
    monkeypatch.setenv("KHOI_LOG", "json")
    address, cast = new_office("", tmp_path / "khoi.sqlite")
    app = create_app(address, tmp_path)
    engine: Engine = app.extensions["khoi.engine"]
    yield Office(app, engine, cast)
    engine.dispose()


def test_a_request_is_told_by_number_account_address_time_statements_and_status(
    told: Office, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="khoi.request"):
        assert told.get("K.board_officer", "/search/?q=bi-mat-trong-dia-chi").status_code == 200
        told.client(None).post("/sign-in", data={"password": "a secret that was typed"}, buffered=True)
        assert told.get("K.board_officer", "/no/such/page/with-a-name").status_code == 404
    assert len(caplog.records) == 3
    lines = [json.loads(Json().format(record)) for record in caplog.records]
    page, form, unknown = lines
    assert (page["address"], page["route"], page["status"], page["method"]) == (
        "/search/",
        "search.index",
        200,
        "GET",
    )
    assert page["statements"] >= 3 and 0 < page["database_ms"] < page["ms"] and page["from"] == "127.0.0.1"
    assert page["account"] and unknown["account"] == page["account"] and form["account"] is None
    assert all(NUMBER.fullmatch(line["request"]) for line in lines)
    assert len({line["request"] for line in lines}) == 3
    assert (unknown["address"], unknown["route"]) == ("", "")
    whole = caplog.text + json.dumps(lines)
    for secret in ("bi-mat", "a secret", "with-a-name", told.cast.tokens["K.board_officer"]):
        assert secret not in whole


def test_where_nobody_asks_nothing_is_told_and_nothing_listened_to(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, logger="khoi.request"):
        office.get("K.board_officer", "/")
    assert [record for record in caplog.records if record.name == "khoi.request"] == []
    assert HERE.now is None


def test_a_failure_shows_the_number_under_which_it_is_kept(office: Office) -> None:
    folder = Path(office.app.instance_path) / FOLDER
    folder.mkdir(exist_ok=True)
    answer = office.get("K.board_officer", "/desk/none-such")
    (number,) = set(NUMBER.findall(page_of(answer.text).main.text))
    kept = errors.last(folder)[0]
    assert (kept.request, kept.status, kept.code) == (number, 404, "404") and kept.account
    office.client(None).get("/none-such", buffered=True)
    assert errors.last(folder)[0].request == number, "a stranger's wrong addresses are not kept"
    brief = office.client("K.board_officer", brief=True).get("/none-such")
    assert brief.json is not None and NUMBER.fullmatch(brief.json["request"])


def test_what_breaks_has_one_number_on_the_page_and_in_the_log(
    office: Office, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (Path(office.app.instance_path) / FOLDER).mkdir(exist_ok=True)

    def fail(*_given: object, **_more: object) -> str:
        raise RuntimeError("broken here")

    monkeypatch.setitem(office.app.view_functions, "desk.index", fail)
    with caplog.at_level(logging.INFO):
        answer = office.get("K.board_officer", "/desk/")
    (number,) = set(NUMBER.findall(page_of(answer.text).main.text))
    assert answer.status_code == 500 and f"incident {number} at /desk/" in caplog.text
    kept = errors.last(Path(office.app.instance_path) / FOLDER)[0]
    assert (kept.request, kept.status, kept.route) == (number, 500, "desk.index")


def test_a_line_within_a_request_bears_its_number_and_one_outside_none(office: Office) -> None:
    record = logging.LogRecord("khoi", logging.WARNING, __file__, 1, "told %s", ("so",), None)
    with office.app.test_request_context("/"):
        number = requests.request_number()
        assert Lines().format(record).endswith(f" WARNING [{number}] told so")
        assert json.loads(Json().format(record))["request"] == number
    assert Lines().format(record).endswith(" WARNING told so")
    said = json.loads(Json().format(record))
    assert said["said"] == "told so" and said["level"] == "WARNING" and "request" not in said


@pytest.mark.parametrize(("said", "kind"), [("", Lines), ("requests", Lines), ("json", Json)])
def test_how_lines_are_written_is_a_setting(
    monkeypatch: pytest.MonkeyPatch, said: str, kind: type[logging.Formatter]
) -> None:
    monkeypatch.setenv("KHOI_LOG", said)
    assert type(shape()) is kind


def test_an_answer_that_is_sent_in_parts_is_told_when_the_last_is_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("KHOI_LOG", "requests")
    app = Flask("small", instance_path=str(tmp_path))
    engine = make_engine("sqlite://")
    requests.mount(app, engine, None)

    @app.get("/slow")
    def slow() -> app.response_class:  # type: ignore[name-defined]
        def parts() -> Iterator[bytes]:
            yield b"one"
            sleep(0.05)
            yield b"two"

        return app.response_class(parts())

    with caplog.at_level(logging.INFO, logger="khoi.request"):
        answer = app.test_client().get("/slow", buffered=False)
        assert caplog.records == []
        assert answer.data == b"onetwo"
        answer.close()
    (record,) = caplog.records
    assert NUMBER.search(record.getMessage()) and vars(record)["told"]["ms"] >= 50
    assert "account None from 127.0.0.1" in record.getMessage()
    engine.dispose()


def test_what_a_statement_was_given_stands_in_no_fault(blank: Engine) -> None:
    with blank.connect() as connection, pytest.raises(DBAPIError) as caught:
        connection.execute(text("SELECT * FROM none_such WHERE name = :name"), {"name": "typed by somebody"})
    assert "none_such" in str(caught.value) and "typed by" not in str(caught.value)


class TestWriter:
    """How long the one who writes is held, on each database."""

    def test_it_is_held_from_its_first_row_until_the_connection_is_back(self, blank: Engine) -> None:
        counts = Counts()
        listen(blank, counts)
        HERE.now = seen = Seen(0.0)
        try:
            with blank.begin() as connection:
                connection.execute(text("CREATE TABLE small (id INTEGER)"))
            before = sum(counts.held()[0].counted)
            with blank.execution_options(reading=True).connect() as connection:
                connection.execute(text("SELECT 1"))
            assert sum(counts.held()[0].counted) == before, "it only read"
            asked = seen.statements
            with blank.connect() as connection:
                connection.execute(SMALL.insert().values(id=1))
                sleep(0.02)
                connection.commit()
        finally:
            HERE.now = None
        held, waited = counts.held()
        assert sum(held.counted) == before + 1 and held.seconds >= 0.02 and waited < 5
        assert seen.writer >= 0.02 and seen.database > 0 and seen.statements > asked

    def test_what_fails_is_time_in_the_database_too(self, blank: Engine) -> None:
        listen(blank, Counts())
        HERE.now = seen = Seen(0.0)
        try:
            with blank.connect() as connection, pytest.raises(Exception, match="none_such"):
                connection.execute(text("SELECT * FROM none_such"))
            assert seen.database > 0 and seen.asked == 0
        finally:
            HERE.now = None
