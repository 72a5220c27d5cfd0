"""Where a form of a period is filled in: its sheet, or the page that begins it with what is known."""

from __future__ import annotations

from typing import Any

from flask import request, url_for

from admin.web.address import plain
from models.core.base import today
from models.core.periods import Term


def part_of(term: Term) -> str:
    """A period within its year, as it is typed; nothing for the whole year or a single day."""
    return f"{term.kind}-{term.number}" if term.kind not in ("year", "day") else ""


def fill_url(sheet: int | None, unit_id: int, code: str, term: Term) -> str:
    """The address at which a unit fills a form in."""
    if sheet is not None:
        return url_for("period_forms.fill_view", id=sheet)
    said: dict[str, Any] = {"unit_id": unit_id, "form": code}
    said |= {"year": term.first.year, "part": part_of(term)}
    return url_for("period_forms.create_view", **said)


def asked_for() -> dict[str, object]:
    """What an address that begins a form says of it; the year before where it says nothing."""
    year = plain(request.args.get("year"))
    said = {name: request.args.get(name) for name in ("form", "part") if request.args.get(name)}
    return {"year": year or today().year - 1, "unit_id": plain(request.args.get("unit_id")), **said}
