"""Figures in a report's letter, as its form has them: lines told under the parts of the words, and the table
of the units below (domain.md 3). Which figures, in which order and under which names is the form's."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from forms.documents.fields import Block
from forms.excel.sheets.missing import counted
from models.definitions.kinds import KINDS
from models.definitions.kinds.figure import GROUPS, Figure, figure_of
from models.reports.supplements import reporting
from models.risen.figures import Shown, figures_shown

UNIT = "Tên tổ chức"
OWN = ".own"
"""What stands after the code of a group whose figures are told under its own title."""
CELLS = "cells"
"""The figure that others are of: of whoever takes others in it is told with how many it should be."""


@dataclass(frozen=True)
class Form:
    """The form of a letter: its groups, and all their fields."""

    groups: Sequence[Any]
    rule: Mapping[str, Any]

    @property
    def fields(self) -> list[Any]:
        return [field for group in self.groups for field in group.fields]


def form_of(groups: Sequence[Any]) -> Form:
    """A form by its groups."""
    return Form(groups, {})


def figure_lines(form: Form, content: Mapping[str, Any], parts: Collection[str]) -> dict[str, list[Block]]:
    """Lines of figures by the code of the part of words (one of `parts`) under which they are told: the next
    one in the form. Where none comes, or other words stand in the same group, under the group's own title. A
    group of figures alone is a numbered line that begins with its title."""
    found: dict[str, list[tuple[str, Shown]]] = {}
    for at, title, shown in _runs(form, figures_shown(form, content), parts):
        found.setdefault(at, []).append((title, shown))
    return {at: list(_blocks(lines, content)) for at, lines in found.items()}


def _runs(form: Form, shown: Shown, parts: Collection[str]) -> Iterator[tuple[str, str, Shown]]:
    """Which figures are one line: under which part, and its title, empty in a group that holds words too."""
    if not any(figure_of(each) for each in form.fields):
        known = {figure.code: (each, figure) for each, figure in shown}
        for _code, title, codes, at in GROUPS:
            yield at, title if at == "results" else "", [known[code] for code in codes if code in known]
        return
    there = {each.code: (each, figure) for each, figure in shown}
    waiting: list[tuple[Any, Shown]] = []
    for group in form.groups:
        own = [there[each.code] for each in group.fields if each.code in there]
        part = next((each.code for each in group.fields if each.code in parts), "")
        words = any(not KINDS[each.kind].given for each in group.fields)
        if part:
            yield from ((part, before.title, shown_) for before, shown_ in waiting)
            waiting = []
        if own and words:
            yield part or f"{group.code}{OWN}", "", own
        elif own:
            waiting.append((group, own))
    yield from ((f"{group.code}{OWN}", "", own) for group, own in waiting)


def _blocks(lines: Iterable[tuple[str, Shown]], content: Mapping[str, Any]) -> Iterator[Block]:
    number = 0
    for title, shown in lines:
        if title and shown:
            number += 1
            said = "; ".join(figure.line(content["figures"], each.title) for each, figure in shown)
            yield Block(f"{number}. {_with(title, content)}: {said}.")
        elif shown:
            said = "; ".join(_alone(each, figure, content) for each, figure in shown)
            yield Block(f"{said[:1].upper()}{said[1:]}.")


def _alone(field: Any, figure: Figure, content: Mapping[str, Any]) -> str:
    """A figure that says itself how many cells it counts."""
    name, colon, value = figure.line(content["figures"], field.title).partition(":")
    if figure.code == CELLS and (content["children"] or content["gaps"]):
        return "{} có báo cáo: {}/{}".format(name, *reporting(content))
    return f"{_with(name, content)}{colon}{value}"


def figure_table(form: Form, content: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """A row for each direct subordinate, those without a report by name, and the sum, under headings; each
    says how many cells it counts where it does not count all. Nothing of a unit that has none."""
    if not (content["children"] or content["gaps"]):
        return ()
    shown = [(each, figure) for each, figure in figures_shown(form, content) if figure.tabled]

    def row(name: str, part: Mapping[str, Any]) -> tuple[str, ...]:
        return (_with(name, part), *(figure.plain(part["figures"]) for _each, figure in shown))

    rows = [row(part["name"], part) for part in content["children"]]
    rows += [(f"{gap['name']} (chưa có báo cáo)", *["–"] * len(shown)) for gap in content["gaps"]]
    return ((UNIT, *(each.title for each, _figure in shown)), *rows, row("Cộng", content))


def _with(text: str, part: Mapping[str, Any]) -> str:
    """A text with the denominator of the figures it stands for."""
    share = counted(part)
    return f"{text} ({share})" if share else text
