"""What an address or a form names: the one parser of numbers, versions, quarters, months, days and years.

One rule for all screens. A plain number is ASCII digits alone, 18 of them at most, and no larger than a row's
id can be; whatever else is sent names nothing:

* a row's number that names nothing is 404, as a stranger's row is (`number`, `number_of`, `number_if`);
* of a filter, a page or an optional pointer the default holds (`number_or`);
* a version nobody named is None (`version`); a form without its row version is refused (`version_sent`).

A period (quarter, month, day, year) is what a page is about, so a wrong one is refused in words:
`field.quarter`, `field.month`, `field.date`, `field.period`. Where none is asked for it is the present one.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from flask import request

from forms.base import read_day, read_month
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.overview.waiting import reporting_quarter

T = TypeVar("T")
DIGITS = 18
LARGEST = 2**31 - 1
"""The largest id of a row (a column of 32 bits)."""
YEARS = range(1990, 2101)


def plain(text: str | None) -> int | None:
    """The rule itself: a plain number, or None for what is none."""
    if not text or len(text) > DIGITS or not (text.isascii() and text.isdecimal()):
        return None
    found = int(text)
    return found if found <= LARGEST else None


def number_of(text: str | None) -> int:
    """A row's number as it was sent; raises `access.unknown` (404) for what is none."""
    found = plain(text)
    if found is None:
        raise Refusal("access.unknown")
    return found


def number(name: str = "id") -> int:
    """The row named in the address, or else in the form; raises `access.unknown` (404)."""
    return number_of(request.values.get(name))


def number_if(name: str) -> int | None:
    """The row named, or None where none is asked for; raises `access.unknown` (404) for what is no number."""
    text = request.values.get(name)
    return number_of(text) if text else None


def number_or(name: str, default: T) -> int | T:
    """A filter, a page or a pointer of the address; the default where it names nothing."""
    found = plain(request.values.get(name))
    return default if found is None else found


def numbered(prefix: str) -> dict[int, str]:
    """What a form holds at `<prefix><number>`, by the number; other names are left out."""
    sent = [(name, text) for name, text in request.form.items() if name.startswith(prefix)]
    found = ((plain(name.removeprefix(prefix)), text) for name, text in sent)
    return {at: text for at, text in found if at is not None}


def version(name: str = "version") -> int | None:
    """The frozen version the form's reader saw; None where it names none."""
    return plain(request.form.get(name))


def version_sent() -> int:
    """The row version a form was made on; raises `version.missing` for a form without one (design 3.11)."""
    found = plain(request.form.get("row_version"))
    if found is None:
        raise Refusal("version.missing")
    return found


def version_shown(now: int) -> int:
    """The row version a form stands on: the one it was sent
    with, so that a refused form stays what it is, or `now`."""
    found = plain(request.form.get("row_version"))
    return now if found is None else found


def quarter_of(text: str | None) -> Quarter:
    """A quarter as it was sent; raises `field.quarter`."""
    try:
        return Quarter.parse(text or "")
    except ValueError:
        raise Refusal("field.quarter") from None


def quarter(name: str = "quarter") -> Quarter:
    """The quarter an address asks for; the reporting one where it asks for none. Raises `field.quarter`."""
    text = request.args.get(name)
    return quarter_of(text) if text else reporting_quarter(today())


def month(name: str = "month") -> date:
    """The first day of the month an address asks for; the present month where it asks for
    none. Raises `field.month`."""
    text = request.args.get(name)
    try:
        return read_month(text) if text else today().replace(day=1)
    except ValueError:
        raise Refusal("field.month") from None


def day(name: str) -> date:
    """The day an address asks for; raises `field.date`."""
    try:
        return read_day(request.args.get(name, ""))
    except ValueError:
        raise Refusal("field.date") from None


def year(name: str = "year", default: int | None = None) -> int:
    """The year an address asks for, or the default, or the reporting quarter's; raises `field.period`."""
    text = request.args.get(name)
    found = plain(text) if text else default or reporting_quarter(today()).year
    if found is None or found not in YEARS:
        raise Refusal("field.period")
    return found
