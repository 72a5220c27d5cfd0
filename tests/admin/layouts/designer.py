"""The designer as a browser without scripts uses it: its form read from the page, changed, sent back."""

from __future__ import annotations

import secrets
from typing import Any

from werkzeug.test import TestResponse

from tests.offices import Office
from tests.pages import Form, Page, number_in, read

BOARD = "K.board_officer"


def begin(office: Office, name: str, start: str, **more: Any) -> int:
    """A new list on screen; its number."""
    sent = {"unit_id": office.cast.units["K"], "name": name, "begin": start, "holds_from": "01/01/2018"}
    return number_in(office.send(BOARD, "/layouts/new/", **(sent | more)))


def page(office: Office, number: int) -> Page:
    """The designer's page."""
    return read(office.get(BOARD, f"/layouts/design/?id={number}"))


def form_on(found: Page) -> Form:
    """The designer's form on a page."""
    return next(form for form in found.forms if form.get("id") == "field-form")


def send(office: Office, number: int, form: Form, **change: Any) -> TestResponse:
    """Send the form with something changed, everything else as it stands on the page."""
    data: dict[str, Any] = {name: values for name, values in form.typed.items() if values}
    data |= {"idempotency_key": secrets.token_hex(8)} | change
    return office.client(BOARD).post(f"/layouts/design/?id={number}", data=data)


def press(office: Office, number: int, form: Form, act: str, **change: Any) -> Form:
    """Press a button of the form; the form as it stands after."""
    answer = send(office, number, form, do=act, **change)
    assert answer.status_code == 200, answer.text[:500]
    return form_on(read(answer))


def publish(office: Office, number: int) -> TestResponse:
    """Publish a draft on its page."""
    found = read(office.get(BOARD, f"/layouts/design/publish/?id={number}"))
    fields = next(form for form in found.forms if "seen" in form.fields).fields
    sent = {name: fields[name] for name in ("row_version", "seen")}
    return office.send(BOARD, f"/layouts/design/publish/?id={number}", **sent)
