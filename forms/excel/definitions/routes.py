"""A route as one sheet of a workbook, out and in: a row for the route,
each state, each step; every mistake at its cell (design 3.4, 4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from forms.excel.read.asked import Asking
from forms.excel.read.headings import left_out
from forms.excel.read.rows import CellProblem, Sheet, read_sheet
from forms.excel.write.book import Column, new_workbook, print_setup, put, sheet_name
from models.access.grants import ROLES
from models.core.errors import Refusal
from models.core.spelling import fold
from models.workflow.items import ITEMS
from models.workflow.publishing import FLAGS, VERBS, check_plain, check_shape
from models.workflow.tables import ACTORS

NAMES: tuple[str, ...] = (
    "line",
    "code",
    "name",
    "name_en",
    "item",
    "holds_from",
    "flags",
    "from_state",
    "to_state",
    "actor",
    "desk",
    "grant",
    "roles",
    "needs_note",
)
NAMES += ("guards", "effects")
WIDTHS = {"name": 34, "name_en": 34, "flags": 18, "guards": 50, "effects": 40, "roles": 36, "actor": 24}
NEEDED = ("line", "code", "name")
LINES = ("route", "state", "step")
PLACES = {"name": "code"}
Word = Callable[[str, str], Sequence[str]]
"""(kind, code) -> its labels: the reader's first, then every other language's."""


@dataclass
class Brought:
    """What a workbook says: the route's head, its states and steps, what is wrong where, and rows without
    data that were passed over."""

    head: dict[str, Any] = field(default_factory=dict)
    states: list[dict[str, Any]] = field(default_factory=list)
    steps: list[dict[str, Any]] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    passed: list[int] = field(default_factory=list)


def columns(headings: Mapping[str, str]) -> list[Column]:
    """The sheet's columns."""
    return [
        Column(name, headings[name], "date" if name == "holds_from" else "text", WIDTHS.get(name, 16))
        for name in NAMES
    ]


def _vocabulary(word: Word) -> dict[str, dict[str, str]]:
    """For each column of words, label -> code, in every language; codes stand for themselves."""
    guards = {name for kind in ITEMS.values() for name in kind.guards}
    effects = {name for kind in ITEMS.values() for name in kind.effects}
    kinds = {
        "line": LINES,
        "item": tuple(ITEMS),
        "flags": FLAGS,
        "actor": ACTORS,
        "grant": VERBS,
        "roles": ROLES,
        "needs_note": ("yes", "no"),
    }
    kinds |= {"guards": tuple(guards), "effects": tuple(effects)}
    return {
        name: {fold(label): code for code in codes for label in (code, *word(CONTEXTS[name], code))}
        for name, codes in kinds.items()
    }


CONTEXTS = {
    "line": "route.line",
    "item": "item",
    "flags": "flag",
    "actor": "actor",
    "grant": "grant",
    "roles": "role",
    "needs_note": "route.note",
}
CONTEXTS |= {"guards": "guard", "effects": "effect"}
LISTS = ("flags", "roles", "guards", "effects")


def write_route(
    out: Any,
    headings: Mapping[str, str],
    word: Word,
    head: Mapping[str, Any],
    plain: Any,
    desks: Mapping[int, str],
) -> None:
    """The workbook: the route's row, states in order, steps in order;
    words in the reader's language, drop-downs where one is chosen."""
    book = new_workbook(out, constant_memory=False)
    sheet = book.add_worksheet(sheet_name(str(head["name"])))
    style, bold = (
        book.add_format({"text_wrap": True, "valign": "top", "border": 1}),
        book.add_format({"bold": True, "border": 1, "text_wrap": True}),
    )
    dated = book.add_format({"num_format": "dd/mm/yyyy", "border": 1, "valign": "top"})
    cols = columns(headings)
    for place, column in enumerate(cols):
        sheet.set_column(place, place, column.width)
        put(sheet, 0, place, column.heading + (" *" if column.name in NEEDED else ""), bold)
    for number, row in enumerate(_rows(word, head, plain, desks), 1):
        for place, name in enumerate(NAMES):
            put(sheet, number, place, row.get(name), dated if name == "holds_from" else style)
    for name, codes in (
        ("line", LINES),
        ("actor", ACTORS),
        ("grant", VERBS),
        ("item", tuple(ITEMS)),
        ("needs_note", ("yes", "no")),
    ):
        source = [word(CONTEXTS[name], code)[0] for code in codes]
        sheet.data_validation(
            1, NAMES.index(name), 500, NAMES.index(name), {"validate": "list", "source": source}
        )
    sheet.freeze_panes(1, 3)
    print_setup(sheet, 0)
    book.close()


def _rows(word: Word, head: Mapping[str, Any], plain: Any, desks: Mapping[int, str]) -> list[dict[str, Any]]:
    def said(name: str, codes: Sequence[str]) -> str:
        return "; ".join(word(CONTEXTS[name], code)[0] for code in codes)

    states, steps = plain
    rows = [{**head, "line": said("line", ["route"]), "item": said("item", [head["item"]])}]
    for state in states:
        flags = said("flags", [flag for flag in FLAGS if state[flag]])
        rows.append({**state, "line": said("line", ["state"]), "flags": flags})
    for step in steps:
        words = {name: said(name, step[name]) for name in ("roles", "guards", "effects")}
        words |= {name: said(name, [step[name]]) for name in ("actor", "grant")}
        words |= {
            "line": said("line", ["step"]),
            "needs_note": said("needs_note", ["yes" if step["needs_note"] else "no"]),
        }
        rows.append({**step, **words, "desk": desks.get(step["desk"] or 0, "")})
    return rows


def read_route(
    data: bytes,
    headings: Mapping[str, str],
    word: Word,
    path: str,
    desks: Mapping[str, int],
    asking: Asking | None = None,
) -> Brought:
    """Read a route's sheet for the issuer at `path`; `desks`: units that may be named, by code; `asking`: how
    what was asked back is read. Raises Refusal for what is no such workbook."""
    cols = columns(headings)
    sheet, known, found = read_sheet(data, cols, NEEDED, asking), _vocabulary(word), Brought()
    found.passed = sheet.passed
    found.problems += sheet.problems
    for heading, letter in sheet.unread:
        if not left_out(heading, sheet.asking):
            found.problems.append(CellProblem(f"{letter}{sheet.top}", heading, Refusal("column.unknown")))
    for number, values in sheet.rows:
        row = _understood(sheet, number, values, known, found)
        line = row.get("line")
        if line == "route":
            found.head = {
                name: row.get(name) or "" for name in ("code", "name", "name_en", "item", "holds_from")
            }
            found.rows["name"] = number
        elif line == "state":
            found.states.append(_state(row))
            found.rows[f"state-{len(found.states)}"] = number
        elif line == "step":
            found.steps.append(_step(sheet, number, row, desks, found))
            found.rows[f"step-{len(found.steps)}"] = number
    _judge(sheet, found, path)
    return found


def _understood(
    sheet: Sheet,
    number: int,
    values: Mapping[str, Any],
    known: Mapping[str, Mapping[str, str]],
    found: Brought,
) -> dict[str, Any]:
    """A row with its words turned into codes; a word nobody knows is a problem of its cell."""
    row: dict[str, Any] = {name: value if value is not None else "" for name, value in values.items()}
    for name, words in known.items():
        codes = []
        for part in str(row.get(name) or "").split(";" if name in LISTS else "\0"):
            if part.strip():
                code = words.get(fold(part))
                codes.append(code or "")
                if code is None:
                    refusal = (
                        Refusal("route.kind") if name == "line" else Refusal("route.word", word=part.strip())
                    )
                    found.problems.append(CellProblem(sheet.cell(number, name), part.strip(), refusal))
        row[name] = [code for code in codes if code] if name in LISTS else (codes[0] if codes else "")
    return row


def _state(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row.get(name) or "" for name in ("code", "name", "name_en")} | {
        flag: flag in row["flags"] for flag in FLAGS
    }


def _step(
    sheet: Sheet, number: int, row: Mapping[str, Any], desks: Mapping[str, int], found: Brought
) -> dict[str, Any]:
    step = {
        name: row.get(name) or ""
        for name in ("code", "name", "name_en", "from_state", "to_state", "actor", "grant")
    }
    step |= {name: row[name] for name in ("roles", "guards", "effects")} | {
        "needs_note": row["needs_note"] == "yes",
        "desk": None,
    }
    if row.get("desk"):
        step["desk"] = desks.get(str(row["desk"]))
        if step["desk"] is None:
            found.problems.append(
                CellProblem(sheet.cell(number, "desk"), str(row["desk"]), Refusal("route.desk"))
            )
    return step


def _judge(sheet: Sheet, found: Brought, path: str) -> None:
    """What the rules say against it, each at its cell; the first thing said of a cell stays."""
    if not found.head or found.head["item"] not in ITEMS:
        found.problems.append(
            CellProblem(sheet.cell(found.rows.get("name", 2), "item"), "", Refusal("route.head"))
        )
        return
    if not found.head["holds_from"]:
        found.problems.append(
            CellProblem(sheet.cell(found.rows["name"], "holds_from"), "", Refusal("field.required"))
        )
    said = check_plain(found.head["item"], path, found.states, found.steps).fields
    said = {**check_shape(found.states, found.steps).fields, **said}
    told = {problem.cell for problem in found.problems}
    for place, refusal in said.items():
        row, _, column = place.rpartition("-")
        cell = sheet.cell(found.rows.get(row or "name", 1), column if row else PLACES.get(place, place))
        if cell not in told:
            found.problems.append(CellProblem(cell, "", refusal))
