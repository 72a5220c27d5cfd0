"""What is written in the copies of a Bloc: the frozen contents, true for the unit and the time of the copy,
and the journal as one chain over all copies. Made in a process of its own (`writer`) while rows are copied.

A content is compiled once to a text with names of what differs between copies: `%(unit 12)s`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from itertools import islice
from multiprocessing import get_context
from typing import Any

from sqlalchemy import Engine, select

import models.operations.wiring
from models.core.base import make_engine
from models.core.periods import Quarter, add_months, month_end
from models.platform.journal import GENESIS, canonical, digest

TABLES = models.operations.wiring.metadata.tables
FROZEN = ("report_version", "answer_version", "signed_document")
"""Tables of which every row has its content and the hash of it."""
NUMBERS = {
    "unit": "unit",
    "child": "unit",
    "through": "unit",
    "meeting": "meeting",
    "form": "definition_version",
    "rubric": "definition_version",
    "id": "directive",
}
"""What in a content is the number of a row, and of which table."""
BEGINS, NUMBER = "\ue000", "\ue001"
"""Letters that no content has: before a name in a text, before one that stands for a number."""
DAY, QUARTER = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"\d{4}-Q\d")
HASH = re.compile(r"[0-9a-f]{64}")
AHEAD = 3
"""Copies that are written before their rows are copied."""
Moved = Mapping[str, int]
"""What is added to the numbers of each table."""


def back(day: date, months: int) -> date:
    """A day so many months earlier; the last of its month where that is shorter."""
    month = add_months(day, -months)
    return month.replace(day=min(day.day, month_end(month).day))


def place(path: str, up: int, above: str) -> str:
    """Where a place of the demonstration stands in a copy."""
    return above + "".join(f"{int(number) + up}." for number in path.split(".") if number)


@dataclass(frozen=True)
class Asked:
    """A copy to write: what is added to numbers, how many months earlier it is, what stands above it, what
    stands before its codes."""

    moved: Moved
    months: int
    above: str
    mark: str


@dataclass(frozen=True)
class Told:
    """What is written in a copy: for each hash of a frozen content the new one and the content; details of
    acts that name such a hash, by the number of the act; hashes of all acts and of the one before them."""

    contents: list[tuple[str, str, str]]
    details: list[tuple[int, str]]
    links: bytes


class Words:
    """All contents and acts of the demonstration, compiled."""

    def __init__(self, engine: Engine, of_bloc: Mapping[str, set[int]]) -> None:
        self.of_bloc, self.previous = of_bloc, GENESIS
        self.names: set[str] = set()
        with engine.connect().execution_options(reading=True) as connection:
            found: dict[str, str] = {}
            for name in FROZEN:
                table = TABLES[name].c
                found |= {sha: text for sha, text in connection.execute(select(table.sha256, table.content))}
            acts = connection.execute(select(TABLES["journal"]).order_by(TABLES["journal"].c.id)).all()
        self.known = found.keys()
        self.contents = list(in_order({sha: self.compiled(text) for sha, text in found.items()}))
        self.acts = [self.act(row) for row in acts]
        self.moments, self.shown = [row.at for row in acts], dict[int, list[str]]()
        self.ends = [f",{canonical(row.details)}]" for row in acts]
        self.naming = [(n, naming(row.details, self.known)) for n, row in enumerate(acts)]
        self.naming = [(n, text) for n, text in self.naming if text]
        same = self.values(Asked(dict.fromkeys(of_bloc, 0), 0, "", ""))
        same |= {f"hash {sha}": sha for sha in self.known}
        assert all(text % same == found[sha] for sha, text in self.contents)

    def compiled(self, content: str) -> str:
        """A content with names of what differs."""
        text = canonical(self.named(json.loads(content), "")).replace("%", "%%")
        text = re.sub(f'"{NUMBER}([^"]*)"', r"%(\1)s", text)
        return re.sub(f'{BEGINS}([^"]*)', r"%(\1)s", text)

    def named(self, value: Any, key: str) -> Any:
        """A part of a content, under `key`, with names marked by a letter."""
        if isinstance(value, dict):
            return {self.text(name, ""): self.named(each, name) for name, each in value.items()}
        if isinstance(value, list):
            return [self.named(each, key) for each in value]
        if isinstance(value, str):
            return self.text(value, key)
        of = NUMBERS.get(key, "")
        if type(value) is int and value in self.of_bloc.get(of, ()):
            return NUMBER + self.name(f"{of} {value}")
        return value

    def text(self, value: str, key: str) -> str:
        """A text of a content in the same way."""
        if key in ("path", "code"):
            return BEGINS + self.name(f"{key} {value}")
        if key == "sha256" and value in self.known:
            return f"{BEGINS}hash {value}"
        if DAY.fullmatch(value):
            return BEGINS + self.name(f"day {value}")
        return BEGINS + self.name(f"quarter {value}") if QUARTER.fullmatch(value) else value

    def name(self, name: str) -> str:
        """A name that will have a value in each copy."""
        self.names.add(name)
        return name

    def values(self, asked: Asked) -> dict[str, str]:
        """What stands for each name in a copy."""
        found = {}
        for name in self.names:
            kind, old = name.split(" ", 1)
            if kind == "path":
                found[name] = place(old, asked.moved["unit"], asked.above)
            elif kind == "code":
                found[name] = asked.mark + old
            elif kind == "day":
                found[name] = str(back(date.fromisoformat(old), asked.months))
            elif kind == "quarter":
                found[name] = str(Quarter(int(old[:4]), int(old[-1])).shift(-asked.months // 3))
            else:
                found[name] = str(int(old) + asked.moved[kind])
        return found

    def act(self, row: Any) -> tuple[Any, ...]:
        """An act as `chained` writes it: each number, and of which table it is where it goes up."""

        def of(name: str, value: int | None) -> str:
            return name if value in self.of_bloc.get(name, ()) else ""

        said = f",{canonical(row.actor)},{canonical(row.act)},", f",{canonical(row.subject)},"
        account, unit = (
            (row.account_id, of("account", row.account_id)),
            (row.unit_id, of("unit", row.unit_id)),
        )
        return (*account, said[0], *unit, said[1], row.subject_id, of(row.subject, row.subject_id))

    def write(self, asked: Asked) -> Told:
        """The next copy: its acts go on from those of the one before."""
        values, contents = self.values(asked), []
        for old, text in self.contents:
            content = text % values
            values[f"hash {old}"] = new = digest(content)
            contents.append((old, new, content))
        details = [(n, text % values) for n, text in self.naming]
        links = [self.previous, *self.chained(asked, details)]
        self.previous = links[-1]
        return Told(contents, [(n + 1, said) for n, said in details], "".join(links).encode())

    def chained(self, asked: Asked, details: list[tuple[int, str]]) -> Iterator[str]:
        """The hash of each act, as `journal.hash_of` counts it."""
        if asked.months not in self.shown:
            days = {day: back(day, asked.months) for day in {at.date() for at in self.moments}}
            earlier = (datetime.combine(days[at.date()], at.timetz()) for at in self.moments)
            self.shown[asked.months] = [at.isoformat() for at in earlier]
        ends, moved, previous = self.ends.copy(), {"": 0, **asked.moved}, self.previous
        for n, said in details:
            ends[n] = f",{canonical(said)}]"
        for at, act, end in zip(self.shown[asked.months], self.acts, ends, strict=True):
            account, of_account, who, unit, of_unit, what, about, of_about = act
            text = (
                f'["{previous}","{at}",{"null" if account is None else account + moved[of_account]}{who}'
                f"{'null' if unit is None else unit + moved[of_unit]}{what}"
                f"{'null' if about is None else about + moved[of_about]}{end}"
            )
            previous = sha256(text.encode()).hexdigest()
            yield previous


def naming(details: str, known: Iterable[str]) -> str:
    """Details of an act with names of the contents they tell the hash of; empty where they tell none."""
    text = HASH.sub(lambda h: f"{BEGINS}{h[0]}" if h[0] in known else h[0], details)
    return re.sub(f"{BEGINS}(.{{64}})", r"%(hash \1)s", text.replace("%", "%%")) if text != details else ""


def in_order(texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Contents by their hash, each after those whose hash it tells."""
    done: set[str] = set()
    for first in texts:
        ways = [first]
        while ways:
            sha = ways[-1]
            before = set(re.findall(r"%\(hash (.{64})\)s", texts[sha])) - done
            if not before:
                ways.pop()
                if sha not in done:
                    yield sha, texts[sha]
                done.add(sha)
            ways += sorted(before)


_words: list[Words] = []
"""Of this process."""


def _begin(file: str, of_bloc: Mapping[str, set[int]]) -> None:
    engine = make_engine(f"sqlite:///{file}")
    _words.append(Words(engine, of_bloc))
    engine.dispose()


def _write(asked: Asked) -> Told:
    return _words[0].write(asked)


@contextmanager
def writer(file: str, of_bloc: Mapping[str, set[int]], copies: Iterable[Asked]) -> Iterator[Iterator[Told]]:
    """What is written in copies of a demonstration, one after the other, a few ahead of who asks."""
    asked = iter(copies)
    with ProcessPoolExecutor(1, get_context("spawn"), _begin, (file, of_bloc)) as process:
        waiting = [process.submit(_write, each) for each in islice(asked, AHEAD)]

        def told() -> Iterator[Told]:
            while waiting:
                yield waiting.pop(0).result()
                waiting.extend(process.submit(_write, each) for each in islice(asked, 1))

        yield told()
