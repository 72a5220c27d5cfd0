"""Answers to a form as they stand in an official document: in the form's own order, under its headings,
tables as tables, computed fields with the rest; of what nobody answered nothing is said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.definitions.kinds import KINDS, table
from models.definitions.kinds.table import IN_TABLE
from models.definitions.report_forms import with_reasons

LONG = ("lines", "table")
"""How what is told in paragraphs of its own is filled in; anything else is one line."""
SHORT, ROOM, WRAPPED = 10, 3, 34
"""Letters of a heading that stand in one line, those that a word needs around it, those beyond which a text
runs over lines."""


@dataclass(frozen=True)
class Block:
    """A paragraph of the body: a heading or text; or a table of `rows` under `heads`, with its rows as text
    too, for templates that know no tables there."""

    text: str
    heading: bool = False
    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def paragraphs(text: str) -> list[Block]:
    """Lines that people typed, each a paragraph."""
    return [Block(line.strip()) for line in text.splitlines() if line.strip()]


def field_blocks(field: Any, stored: str | None) -> list[Block]:
    """What was answered to a field, without its title; nothing of nothing."""
    if not stored:
        return []
    kind = KINDS[field.kind]
    if kind.entry != "table":
        return paragraphs(kind.show(field, stored))
    columns = table.columns(field)
    lines = tuple(
        tuple(IN_TABLE[c.kind].show(c, line[c.code]) if line.get(c.code) else "" for c in columns)
        for line in table.rows(stored)
    )
    heads = tuple(column.title for column in columns)
    return [Block(kind.show(field, stored), heads=heads, rows=lines)] if lines else []


def titled(field: Any, stored: str | None) -> list[Block]:
    """The same with its title: on one line where the answer is short, above it where it is not."""
    said = field_blocks(field, stored)
    if not said:
        return []
    title = field.title.rstrip(" :.")
    if KINDS[field.kind].entry in LONG or len(said) > 1:
        return [Block(f"{title}:"), *said]
    return [Block(f"{title}: {said[0].text}")]


def group_blocks(fields: Iterable[Any], values: Mapping[str, str]) -> list[Block]:
    """What was answered to some fields in their order; a heading inside the group stands over what was
    answered below it, and not alone."""
    found: list[Block] = []
    waiting: list[Block] = []
    for field in fields:
        if KINDS[field.kind].heads:
            waiting = [Block(field.title, heading=True)]
            continue
        said = titled(field, values.get(field.code))
        found += [*waiting, *said] if said else []
        waiting = [] if said else waiting
    return found


def form_blocks(groups: Iterable[Any], values: Mapping[str, str]) -> list[Block]:
    """A whole form: each group in which something was answered under its title."""
    found = []
    for group in groups:
        said = group_blocks(with_reasons(group.version, group.fields), values)
        found += [Block(group.title.upper(), heading=True), *said] if said else []
    return found


def shares(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """How wide the columns of a letter's table are beside each other, in letters: by their longest text, a
    long one over several lines, with room for every word."""
    columns = [[head, *(row[n] for row in rows if n < len(row))] for n, head in enumerate(headings)]
    return [
        max(
            min(max((len(text) for text in column[1:]), default=0), WRAPPED),
            max((len(word) for text in column for word in text.split()), default=0) + ROOM,
            min(len(column[0]), SHORT),
        )
        for column in columns
    ]
