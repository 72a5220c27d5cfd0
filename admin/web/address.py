"""What an address or a form names: the one parser of numbers, versions, quarters, months, days and years;
and how much may be sent to which address.

One rule for all screens. A plain number is ASCII digits alone, 18 of them at most, and no larger than a row's
id can be; whatever else is sent names nothing:

* a row's number that names nothing is 404, as a stranger's row is (`number`, `number_of`, `number_if`);
* of a filter, a page or an optional pointer the default holds (`number_or`);
* a version nobody named is None (`version`); a form without its row version is refused (`version_sent`).

A period (quarter, month, day, year) is what a page is about, so a wrong one is refused in words:
`field.quarter`, `field.month`, `field.date`, `field.period`. Where none is asked for it is the present one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import lru_cache
from ipaddress import ip_address
from typing import Any, TypeVar
from unicodedata import category
from urllib.parse import urlencode, urlsplit

from flask import Flask, Request, g, request, url_for
from werkzeug.exceptions import BadRequest, HTTPException, RequestEntityTooLarge
from werkzeug.formparser import FormDataParser
from werkzeug.routing import IntegerConverter, Map, ValidationError

from forms.base import read_month
from models.access.guard import looking
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.typed import read_day
from models.overview.owing import reporting_quarter, working_quarter
from models.platform.settings import setting
from models.signin.keys import Place

T = TypeVar("T")
DIGITS = 18
LARGEST = 2**31 - 1
"""The largest id of a row (a column of 32 bits)."""
YEARS = range(1990, 2101)
MB = 2**20
TOO_LARGE = "khoi.too_large"
"""By this the server says that there was more than may be sent, and that it kept nothing of it."""
KNOWN_HOST, LOCAL = "khoi.host", "localhost"
"""Where the server keeps under which of its names (KHOI_HOSTS) it was asked; the one that is this machine."""
PLAIN = MB
"""Bytes of a form in which people type."""
LONG, FILES, SHEET, BOOK = 4 * MB, 31 * MB, 5 * MB, 25 * MB
"""Forms of hundreds of lines; three of the largest attachments at once; a Word template or the workbook of a
definition; the largest workbook of a list (models/imports/uploads.py), each with what is typed beside it."""
BODIES: dict[str, int] = {
    **dict.fromkeys(("scores.sheet_view", "desk.bulk_view", "reorganisations.edit_view"), LONG),
    **dict.fromkeys(("build.arrange_view", "build.field_view", "build.preview_view"), LONG),
    **dict.fromkeys(("trial.whatif_view", "reports.answer_view", "imports.confirm_view"), LONG),
    **dict.fromkeys(("meetings.create_view", "meetings.edit_view", "directives.enclosures_view"), FILES),
    **dict.fromkeys(("reports.narrative_view", "reports.step_view", "answers.write_view"), FILES),
    **dict.fromkeys(("answers.step_view", "period_forms.fill_view", "trial.try_view"), FILES),
    **dict.fromkeys(("workbook.workbook_view", "workbook.workbook_import_view"), SHEET),
    **dict.fromkeys(("layout_book.layout_book_view", "layout_book.layout_import_view"), SHEET),
    **dict.fromkeys(("design.design_view", "design.look_view"), LONG),
    **dict.fromkeys(("routes.bring_view", "directives.bring_view", "word_templates.templates_view"), SHEET),
    **dict.fromkeys(("choice_lists.create_view", "choice_lists.edit_view"), LONG),
    **dict.fromkeys(("choice_book.choice_book_view", "choice_book.choice_new_view"), SHEET),
    "imports.kind_view": BOOK,
}
"""Bytes that a form may have, by its address, where it is not `PLAIN`."""


def most_sent(app: Flask, method: str, path: str) -> int:
    """How many bytes may be sent to an address by this method: judged before the body is taken in
    (admin/operations/serving.py), and once more where it is read."""
    try:
        endpoint, _values = app.url_map.bind("").match(path, method=method)
    except HTTPException:
        return PLAIN
    return BODIES.get(str(endpoint), PLAIN)


class Named(FormDataParser):
    """Reads a form; what came without a name is nobody's."""

    def parse(self, *given: Any, **more: Any) -> Any:
        """The rest of the stream, fields and files."""
        stream, form, files = super().parse(*given, **more)
        for name, file in files.items(multi=True):
            if name is None:
                file.close()
        parts: tuple[Any, Any] = form, files
        named = [[each for each in part.items(multi=True) if each[0] is not None] for part in parts]
        return stream, self.cls(named[0]), self.cls(named[1])


class Asked(Request):
    """A request of this house."""

    form_data_parser_class = Named

    def get_json(self, *given: Any, **more: Any) -> Any:
        """What was sent as JSON; 400 also for what is nested deeper than anything here."""
        try:
            return super().get_json(*given, **more)
        except RecursionError:
            raise BadRequest from None


def sized() -> None:
    """Hold this request to what may be sent to its address; 413 also where the server has looked already and
    took nothing in."""
    request.max_content_length = BODIES.get(request.endpoint or "", PLAIN)
    if TOO_LARGE in request.environ or (request.content_length or 0) > request.max_content_length:
        raise RequestEntityTooLarge


class RowNumber(IntegerConverter):
    """A row's number within a path, by the same rule: one that no row can have leads nowhere (404)."""

    def __init__(self, map: Map) -> None:
        super().__init__(map, max=LARGEST)

    def to_python(self, value: str) -> int:
        """The number; no address where it is none."""
        if plain(value) is None:
            raise ValidationError
        return int(super().to_python(value))


def cookie(name: str) -> str:
    """Under which name a browser keeps something: on TLS under one that it takes from this host alone, and
    sends back there alone."""
    return f"__Host-{name}" if request.is_secure else name


def key_place() -> Place | None:
    """Where security keys are asked: on TLS under a name that the server was told (KHOI_HOSTS), and on its
    own machine, of which browsers ask no TLS. A port counts that the server serves on itself, or that stands
    in the address the settings name; never one that was only sent. None: nowhere."""
    with looking(g.db) as system:
        told = urlsplit(setting(system, "site_url"))
    name = request.environ.get(KNOWN_HOST, "") if request.is_secure else _this_machine()
    if not name or _is_number(name):
        return None
    here = f"{request.scheme}://{name}"
    own = f"{here}:{request.environ['SERVER_PORT']}"
    origins: tuple[str, ...] = (here,) if request.is_secure or own.endswith(":80") else (own,)
    if (told.scheme, told.hostname) == (request.scheme, name):
        origins += (f"{told.scheme}://{told.netloc}".lower(),)
    return Place(name, origins)


def _this_machine() -> str:
    host = urlsplit(f"//{request.host}")
    return LOCAL if host.hostname == LOCAL else ""


def _is_number(name: str) -> bool:
    """Whether a host is called by its number, to which no key can be bound."""
    try:
        return bool(ip_address(name))
    except ValueError:
        return False


def steers(name: str) -> bool:
    """Whether a name in an address is a word to what makes addresses (Flask's `url_for`), and no page's."""
    return name == "endpoint" or name.startswith("_")


def controls(letter: str) -> bool:
    """Whether a letter steers machines and stands in no word. Blanks of any kind and letters that nobody sees
    do: they come along when words are copied."""
    return letter != "\t" and category(letter) in ("Cc", "Cs")


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


def marks_shown(now: Mapping[str, int]) -> str:
    """The marks of what a form may replace, as it carries them: those it was sent with, as its version, or
    `now`, where it was told what changed."""
    sent = None if g.get("stale") else request.form.get("stood")
    return " ".join(f"{name}:{mark}" for name, mark in now.items()) if sent is None else sent


def marks_sent() -> dict[str, int]:
    """The marks a form was made on, by the name of what they are of; whatever else is sent names nothing."""
    pairs = (each.rpartition(":") for each in request.form.get("stood", "").split())
    found = {name: plain(mark) for name, _colon, mark in pairs}
    return {name: mark for name, mark in found.items() if mark is not None}


def version_due(now: int) -> int:
    """The row version of a page that may be drawn again: the one it was sent with where something in it was
    refused, since whoever mends that has not seen what was saved meanwhile; `now` where just that was told,
    or where an act was kept."""
    refused = request.method == "POST" and not (g.get("stale") or g.get("kept"))
    return version_shown(now) if refused else now


def fixed(endpoint: str, filename: str | None = None) -> str:
    """The address of a screen without arguments, or of a file: built once; a page has thirty."""
    if g._get_current_object().get("post_asked") is not None:  # it goes along to a screen that asks for it
        return url_for(endpoint, filename=filename)
    return _fixed(endpoint, filename, request.script_root)


@lru_cache(maxsize=512)
def _fixed(endpoint: str, filename: str | None, _root: str) -> str:
    return url_for(endpoint, filename=filename)


def to(endpoint: str, *pairs: tuple[str, Any]) -> str:
    """The address of a screen with arguments."""
    return f"{door(endpoint)}{query(pairs)}"


def door(endpoint: str) -> str:
    """The beginning of many addresses of one page, to which `unit=1&quarter=2019-Q4` is added: numbers and
    codes, which nobody typed."""
    start = fixed(endpoint)
    return f"{start}{'&' if '?' in start else '?'}"


def query(pairs: Iterable[tuple[str, Any]]) -> str:
    """The arguments of an address as `url_for` writes them; what is None is left out."""
    return urlencode([(name, value) for name, value in pairs if value is not None], safe="!$'()*,/:;?@")


def read_json(text: str) -> Any:
    """What was sent as JSON; ValueError for what is none, or nested deeper than anything here."""
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError(text[:20]) from None


def quarter_of(text: str | None) -> Quarter:
    """A quarter as it was sent; raises `field.quarter`."""
    try:
        return Quarter.parse(text or "")
    except ValueError:
        raise Refusal("field.quarter") from None


def quarter(name: str = "quarter") -> Quarter:
    """The quarter an address asks for; the one people work on where it asks for none. Raises
    `field.quarter`."""
    text = request.args.get(name)
    return quarter_of(text) if text else present_quarter()


def present_quarter() -> Quarter:
    """The quarter people work on: it moves on as soon as their office has issued the one before."""
    person = g.get("by")
    return working_quarter(g.db, person, today()) if person is not None else reporting_quarter(today())


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
    except Refusal:
        raise Refusal("field.date") from None


def year(name: str = "year", default: int | None = None) -> int:
    """The year an address asks for, or the default, or the reporting quarter's; raises `field.period`."""
    text = request.args.get(name)
    found = plain(text) if text else default or reporting_quarter(today()).year
    if found is None or found not in YEARS:
        raise Refusal("field.period")
    return found


def to_each(endpoint: str, name: str = "id", **more: Any) -> Callable[[int], str]:
    """Addresses of many rows at one screen, which differ in `name` alone: built once, then written."""
    before, named, after = url_for(endpoint, **({name: 0} | more)).partition(f"?{name}=0")
    return lambda number: f"{before}{named[:-1]}{number}{after}"
