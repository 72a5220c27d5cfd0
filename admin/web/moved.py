"""Addresses that screens once had: what people kept as a bookmark or printed on paper leads on to the screen.

Only what is read is led on; a form sent to an old address finds nothing. A job keeps the address it was
asked for at, so a worker reads it through `moved` too.
"""

from __future__ import annotations

from flask import Flask, redirect, request
from werkzeug.wrappers import Response

from admin.web.request import SAFE

_BUILDER = ("head", "group", "field", "rule", "copy", "preview", "publish")
MOVED = {
    **{f"/rubrics/{screen}/": f"/definitions/build/{screen}/" for screen in _BUILDER},
    "/rubrics/workbook_out/": "/definitions/workbook/out/",
    "/rubrics/workbook_new/": "/definitions/workbook/new/",
    "/rubrics/": "/definitions/",
    "/official/": "/official_grades/",
}
"""Beginnings of old addresses, the longer before the shorter, and what stands in their place."""


def moved(address: str) -> str:
    """Where an address is now; itself where it has not moved."""
    old = next((old for old in MOVED if address.startswith(old)), None)
    return address if old is None else MOVED[old] + address.removeprefix(old)


def mount(app: Flask) -> None:
    """Lead on what is asked for at an old address."""
    app.before_request(_lead_on)


def _lead_on() -> Response | None:
    if request.method not in SAFE or request.routing_exception is None:
        return None
    here = request.full_path.removesuffix("?")
    return redirect(moved(here), 301) if moved(here) != here else None
