"""What an address names, as a table: plain numbers, versions and periods, and what is none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, request, url_for
from flask_babel import Babel
from werkzeug.exceptions import BadRequest

from admin.web import address
from models.core.base import set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter

NUMBERS = {"0": 0, "7": 7, "007": 7, "2147483647": 2**31 - 1, "000000002147483647": 2**31 - 1}
NO_NUMBERS = (
    "",
    " ",
    "abc",
    "-1",
    "+1",
    "1.5",
    "1,2",
    " 7",
    "7 ",
    "1_0",
    "0x1",
    "٣",
    "²",
    "2147483648",
    "9" * 18,
    "9" * 19,
    "0" * 19,
    "1" * 5000,
)
APP = Flask(__name__)
Babel(APP)
APP.add_url_rule("/row", "row")


@contextmanager
def asked(query: dict[str, str], form: dict[str, str] | None = None) -> Iterator[None]:
    with APP.test_request_context("/", method="POST", query_string=query, data=form or {}):
        yield


@pytest.fixture(autouse=True)
def _working_date() -> Iterator[None]:
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))
    yield
    set_clock(None)


def code_of(act: Callable[[], Any]) -> str:
    with pytest.raises(Refusal) as refused:
        act()
    return refused.value.code


@pytest.mark.parametrize(("text", "number"), NUMBERS.items())
def test_a_plain_number_is_read(text: str, number: int) -> None:
    assert address.plain(text) == address.number_of(text) == number
    with asked({"id": text}, {"version": text, "row_version": text}):
        assert address.number() == address.number_if("id") == address.number_or("id", None) == number
        assert address.version() == address.version_sent() == address.version_shown(5) == number


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_what_is_no_plain_number_names_nothing(text: str) -> None:
    assert address.plain(text) is None
    assert code_of(lambda: address.number_of(text)) == "access.unknown"
    with asked({"id": text}, {"version": text, "row_version": text, f"gap-{text}": "why"}):
        assert code_of(address.number) == "access.unknown"
        assert address.number_or("id", 9) == 9
        assert address.version() is None
        assert code_of(address.version_sent) == "version.missing"
        assert address.version_shown(5) == 5
        assert address.numbered("gap-") == {}
        if text:
            assert code_of(lambda: address.number_if("id")) == "access.unknown"
        else:
            assert address.number_if("id") is None


def test_what_is_not_sent_names_nothing() -> None:
    with asked({}):
        assert code_of(address.number) == "access.unknown"
        assert address.number_if("group") is None
        assert address.number_or("page", 0) == 0
        assert address.version() is None
        assert code_of(address.version_sent) == "version.missing"


def test_the_address_goes_before_the_form_and_a_version_is_the_forms_alone() -> None:
    with asked({"id": "1", "version": "8"}, {"id": "2", "pin": "3"}):
        assert (address.number(), address.number("pin"), address.version()) == (1, 3, None)


def test_numbered_fields_of_a_form() -> None:
    with asked({"gap-9": "address"}, {"gap-3": "ill", "gap-12": "", "gap-x": "no", "xgap-4": "no"}):
        assert address.numbered("gap-") == {3: "ill", 12: ""}


@pytest.mark.parametrize("text", ["2018-Q4", "2019-Q1"])
def test_a_quarter_is_read(text: str) -> None:
    with asked({"quarter": text}):
        assert address.quarter() == Quarter.parse(text)


@pytest.mark.parametrize(
    "text", ["2018-Q5", "2018", "IV/2018", "x", "٢٠١٨-Q4x", "٢٠١٨-Q4", "0001-Q1", "9999-Q4"]
)
def test_what_is_no_quarter_is_refused_in_words(text: str) -> None:
    with asked({"quarter": text}):
        assert code_of(address.quarter) == "field.quarter"
    assert code_of(lambda: address.quarter_of("")) == "field.quarter"


@pytest.mark.parametrize(
    ("read", "name", "good", "found", "bad", "code"),
    [
        (address.month, "month", "2018-12", date(2018, 12, 1), "2018-13", "field.month"),
        (address.month, "month", "2018-02", date(2018, 2, 1), "x", "field.month"),
        (address.month, "month", "1900-01", date(1900, 1, 1), "0001-01", "field.month"),
        (address.month, "month", "2100-12", date(2100, 12, 1), "2101-01", "field.month"),
        (lambda: address.day("on"), "on", "2018-12-25", date(2018, 12, 25), "2018-02-30", "field.date"),
        (lambda: address.day("on"), "on", "25/12/2018", date(2018, 12, 25), "", "field.date"),
        (address.year, "year", "2018", 2018, "1989", "field.period"),
        (address.year, "year", "2100", 2100, "2101", "field.period"),
        (address.year, "year", "1990", 1990, "MM", "field.period"),
    ],
)
def test_periods(read: Callable[[], Any], name: str, good: str, found: object, bad: str, code: str) -> None:
    with asked({name: good}):
        assert read() == found
    with asked({name: bad}):
        assert code_of(read) == code


def test_a_period_nobody_asks_for_is_the_present_one() -> None:
    with asked({}):
        assert address.quarter() == Quarter(2018, 4)
        assert address.month() == date(2019, 1, 1)
        assert (address.year(), address.year("year", 2017)) == (2018, 2017)


def test_no_screen_judges_digits_itself() -> None:
    screens = Path(address.__file__).parents[1].rglob("*.py")
    words = (".isdecimal(", ".isdigit(", ".isnumeric(")
    judging = {p.name for p in screens if any(word in p.read_text() for word in words)}
    assert judging == {"address.py", "columns.py"}


def test_json_is_read_and_what_is_none_or_has_no_end_is_a_plain_error() -> None:
    assert address.read_json("[[1, [2, 3]]]") == [[1, [2, 3]]]
    for bent in ("", "x", "[1", "[" * 100_000):
        with pytest.raises(ValueError, match=r".*"):
            address.read_json(bent)


def test_addresses_of_many_rows_are_those_built_one_by_one() -> None:
    with asked({}):
        for more in ({}, {"quarter": "2018-Q4", "state": "m&i"}):
            to = address.to_each("row", **more)
            assert [to(n) for n in (1, 42)] == [url_for("row", id=n, **more) for n in (1, 42)]
        of_unit = address.to_each("row", "unit", quarter="2018-Q4")
        assert of_unit(7) == "/row?unit=7&quarter=2018-Q4"


def test_a_body_nested_deeper_than_anything_here_is_a_plain_error() -> None:
    app = Flask("asked")
    app.request_class = address.Asked
    body = b"[" * 2_000 + b"]" * 2_000
    for sent in (body, b"[1"):
        asked_ = app.test_request_context("/", method="POST", data=sent, content_type="application/json")
        with asked_, pytest.raises(BadRequest):
            request.get_json()
