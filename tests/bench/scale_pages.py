"""Every kind of page of every role in an office of one of the sizes, and which cost more than they may.

From the menu two steps along links and forms that only ask: of each address with the same names in it a few,
of a list its last page, each order, each filter alone and a search that finds nothing. What is no page is
measured to its first byte. Run as `python -m tests.bench.scale_pages [office [ms [login ...]]]`, on a file
of `scale_build`. Machines differ, and one by the minute: told is what a page takes where stock Flask-Admin's
list of meetings (`lists.py`) takes 23 ms, as where the aims were set. That list is asked in turns with the
pages where it can be imported (see there); elsewhere `ms` says what it takes here and now.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import Engine
from werkzeug.exceptions import HTTPException

from admin.operations.serving import stand_for_good
from admin.web.request import SIGN_IN
from app import create_app
from models.core.base import set_clock
from tests.bench.compare import WORK, machine
from tests.bench.pages import sign_in
from tests.bench.scale_measure import DAY, LOGINS, Cost, metered
from tests.pages import Form, read
from tests.pages import Page as Seen

MOST = {"L": 40.0, "": 25.0}
"""Milliseconds of CPU a page may cost, by office."""
STOCK = 23.0
"""Milliseconds of stock Flask-Admin's list where these were set."""
ROUNDS = 5
AGAIN = 25
"""Rounds of what seemed to cost too much: beside others' work five may all fall into one bad moment."""
STEPS = 2
EXAMPLES = 2
"""Addresses of one kind that are asked for: the first and the last that are met."""
FORM = "form"
"""Whether a document is asked for as Word or as PDF."""
TOLD = ("sort", "desc", "source", "state", "kind", FORM)
"""What is asked for one after the other: each of its values is a kind of its own."""
NOBODY = "zqxw"
"""A search that finds nothing."""
PAGE = "text/html"
APART = ("/static/", "/sign-out")


def kind_of(app: Flask, url: str) -> tuple[Any, ...] | None:
    """What an address has in common with others of its kind; None for what is nobody's screen."""
    try:
        endpoint, _values = app.url_map.bind("localhost").match(urlsplit(url).path)
    except HTTPException:
        return None
    asked = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    return endpoint, *sorted((name, value if name in TOLD else "") for name, value in asked)


def questions(form: Form, here: str) -> Iterator[str]:
    """Addresses of a form that asks: each choice of its own, and a search for nobody."""
    to = urlsplit(urljoin(here, form.get("action"))).path
    for select in form.all("select"):
        values = [each.get("value") for each in select.all("option") if each.get("value")]
        for value in values[-1:]:
            yield f"{to}?{urlencode({select.get('name'): value})}"
    for each in form.all("[type=search]"):
        yield f"{to}?{urlencode({each.get('name'): NOBODY})}"


def leads(page: Seen, here: str) -> list[str]:
    """Where a page leads by asking, in its order."""
    found = [urljoin(here, each.partition("#")[0]) for each in page.links()]
    for form in page.forms:
        if form.get("method").lower() != "post":
            found += questions(form, here)
    inside = (each for each in found if each.startswith("/") and not each.startswith(APART))
    return list(dict.fromkeys(inside))


def chosen(app: Flask, urls: list[str], met: dict[Any, list[str]]) -> list[str]:
    """Of each kind the first and the last, no more than a few in all."""
    kinds: dict[Any, list[str]] = {}
    for url in urls:
        kind = kind_of(app, url)
        if kind is not None and url not in met.setdefault(kind, []):
            kinds.setdefault(kind, []).append(url)
    taken: list[str] = []
    for kind, those in kinds.items():
        some = list(dict.fromkeys((those[0], those[-1])))[: EXAMPLES - len(met[kind])]
        met[kind] += some
        taken += some
    return taken


def walk(app: Flask, client: FlaskClient) -> list[str]:
    """Addresses of all kinds somebody meets: where the first page with its menu leads, and on from it."""
    met: dict[Any, list[str]] = {}
    found = now = chosen(app, ["/"], met)
    for _step in range(1 + STEPS):
        further: list[str] = []
        for url in now:
            answer = client.get(url)
            if answer.mimetype == PAGE:
                further += leads(read(answer), url)
            answer.close()
        now = chosen(app, further, met)
        found = [*found, *now]
    return found


def stock_beside(path: Path) -> Callable[[], float]:
    """Asks for the stock list of meetings; what it took, in ms."""
    from tests.bench.lists import stock  # what it imports is not installed everywhere

    theirs = stock(path)

    def ask() -> float:
        began = time.process_time()
        theirs.get("/meetings/", buffered=True)
        return (time.process_time() - began) * 1000

    for _turn in range(AGAIN):
        ask()
    return ask


@dataclass(frozen=True)
class Walker:
    """Somebody who asks for pages, in turns with the stock list of meetings."""

    engine: Engine
    client: FlaskClient
    ask: Callable[[], float]

    def took(self, url: str, rounds: int) -> tuple[float, int]:
        """Milliseconds until its first byte, as where the stock list takes what it took where the aims were
        set; its statements."""
        cost, theirs = Cost(), list[float]()
        for _round in range(rounds):
            theirs.append(self.ask())
            with metered(self.engine, cost):
                answer = self.client.get(url)
            answer.close()
        return statistics.median(cost.here) * STOCK / statistics.median(theirs), cost.statements


def measured(app: Flask, who: Walker, urls: list[str], most: float) -> Iterator[tuple[str, float, int, int]]:
    """Milliseconds of each after one that warms up, again and oftener where they are too many; statements;
    how many kilobytes a page has. Of what is no page, one of each screen and form."""
    sent: set[Any] = set()
    for url in urls:
        first, kind = who.client.get(url), kind_of(app, url) or ("",)
        size = len(first.data) if first.mimetype == PAGE else 0
        first.close()
        if first.mimetype != PAGE:
            screen = kind[0], *(pair for pair in kind[1:] if pair[0] == FORM)
            if screen in sent:
                continue
            sent.add(screen)
        took, statements = who.took(url, ROUNDS)
        if took > most:
            took, statements = who.took(url, AGAIN)
        yield url, took, statements, size // 1024


def main() -> None:
    """Print what costs too much, by role."""
    name, ms, *logins = [*sys.argv[1:], *("S", "")[len(sys.argv) - 1 :]]
    most = MOST.get(name, MOST[""])
    folder = WORK / "scale"
    path = folder / f"{name}.sqlite"
    set_clock(DAY)
    app = create_app(f"sqlite:///{path}", folder, TESTING=True, WTF_CSRF_ENABLED=False)
    engine: Engine = app.extensions["khoi.engine"]
    beside = not ms and find_spec("flask_sqlalchemy")
    ask = stock_beside(folder / "S.sqlite") if beside else lambda: float(ms or STOCK)
    print(f"Pages over {most:.0f} ms of CPU, office {name}, {machine()}\n")
    stand_for_good()
    for login in logins or LOGINS:
        client = app.test_client()
        client.set_cookie(SIGN_IN, sign_in(engine, login))
        rows = list(measured(app, Walker(engine, client, ask), walk(app, client), most))
        over = sorted((row for row in rows if row[1] > most), key=lambda row: -row[1])
        print(f"{login}: {len(over)} of {len(rows)}\n\n| page | ms | statements | KB |")
        print("| --- | --- | --- | --- |")
        for url, took, statements, size in over:
            print(f"| {url} | {took:.1f} | {statements} | {size} |")
        print(flush=True)


if __name__ == "__main__":
    main()
