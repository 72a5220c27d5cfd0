"""The tree of a layout: a list or annex as data (mẫu danh sách), and every mistake in it at its place.

A layout is a definition of kind `layout`, versioned like forms are (draft, published, retired; owned by the
unit that issues it, in force for those below, any number side by side). It has no fields: its `rules` are
this tree, of plain values:

    titles    lines in the middle of the head; `{thang}`, `{quy}`, `{nam}`, `{ky}`, `{don_vi}` stand for the
              period and the unit
    source    {"kind", "form", "table", "meetings"}: what a row is (offers.py)
    columns   [{"heading", "what", "width", "format", "align", "total", "suffix"}]
    spans     rows of headings above the columns' own, the top one first: [[{"label", "from", "to"}]]
    numbers   whether a row of column numbers stands below the headings
    group     whether rows stand together by superior, each group with its row of sums
    total     words of the total row, none without it
    notes, recipients, signing   lines; empty ones are the letterhead's
    paper     {"turn": landscape or portrait, "fit": width or page, "frame": letter (head, title, recipients,
              signature around it) or plain (in Excel the table alone, to be sorted and filtered)}
    head      [last column of the head's left half, first one of its right half], from 0
    foot      [column in which the recipients begin, that in which the signature does], from 0
    heights   how high headings are; these three are worked out from the widths where they are not given

`whole` makes any value such a tree, dropping nothing that can be read; `judge` tells what is wrong with one.
A column that names what its source does not offer (a form's newer version dropped the field) stays as it is:
it is told at its place, here, on the page and in the list itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from models.core.errors import Checks
from models.layouts.offers import FORMATS_KNOWN, OF_FORMS, ROWS, SOURCES, Offer

TURNS = ("landscape", "portrait")
FITS = ("width", "page")
LETTER, PLAIN = FRAMES = ("letter", "plain")
ALIGNS = ("", "left", "center", "right")
WHICH = ("regular", "thematic", "all")
"""Which meetings of a quarter are listed: regular ones, thematic ones (combined ones with either), all."""
TOTALS = ("none", "sum", "mean", "count", "share", "denominator")
FORMATS = ("", *FORMATS_KNOWN)
PLACES = ("thang", "quy", "nam", "ky", "don_vi")
MOST_COLUMNS = 60
MOST_LINES = 20
MOST_SPANS = 5
LONGEST = 300
WIDTHS = (2.0, 120.0)
USUAL_WIDTH = 14.0
_BRACES = re.compile(r"\{([^{}]*)\}")


def _text(value: Any) -> str:
    return value.strip()[:LONGEST] if isinstance(value, str) else ""


def _lines(value: Any) -> list[str]:
    return [line for line in map(_text, value[:MOST_LINES]) if line] if isinstance(value, list) else []


def _known(value: Any, codes: tuple[str, ...]) -> str:
    return value if value in codes else codes[0]


def _part(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _parts(value: Any, most: int) -> list[Mapping[str, Any]]:
    return [_part(each) for each in value[:most]] if isinstance(value, list) else []


def _number(value: Any, default: float) -> float:
    plain = isinstance(value, int | float) and not isinstance(value, bool)
    return round(float(value), 1) if plain and abs(value) < 10_000 else default


def _place(value: Any) -> int:
    return int(_number(value, 0))


def _column(value: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "heading": _text(value.get("heading")),
        "what": _text(value.get("what")),
        "width": _number(value.get("width"), USUAL_WIDTH),
        "format": _known(value.get("format"), FORMATS),
        "align": _known(value.get("align"), ALIGNS),
        "total": _known(value.get("total"), TOTALS),
        "suffix": _text(value.get("suffix")),
    }


def _span(value: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "label": _text(value.get("label")),
        "from": _place(value.get("from")),
        "to": _place(value.get("to")),
    }


def _pair(value: Any) -> list[int]:
    return [_place(each) for each in value] if isinstance(value, list) and len(value) == 2 else []


def numbered(pair: Sequence[int]) -> tuple[int | None, int | None]:
    """Two columns of the head or foot as people number them, from 1; nothing where they are worked out."""
    first, second = (at + 1 if at >= 0 else None for at in pair or (-1, -1))
    return first, second


def pair_of(first: int | None, second: int | None) -> list[int]:
    """The same back; one that is missing beside another stays to be told."""
    return [(first or 0) - 1, (second or 0) - 1] if first or second else []


def whole(value: Any) -> dict[str, Any]:
    """A whole tree of any value: what is missing or cannot be read is as usual, what names nothing stays."""
    tree = _part(value)
    source, paper = _part(tree.get("source")), _part(tree.get("paper"))
    spans = tree.get("spans")
    rows = spans[:MOST_SPANS] if isinstance(spans, list) else []
    return {
        "titles": _lines(tree.get("titles")),
        "source": {
            "kind": _known(source.get("kind"), SOURCES),
            "form": _text(source.get("form")),
            "table": _text(source.get("table")),
            "meetings": _known(source.get("meetings"), WHICH),
        },
        "columns": [_column(each) for each in _parts(tree.get("columns"), MOST_COLUMNS)],
        "spans": [[_span(each) for each in _parts(row, MOST_COLUMNS)] for row in rows],
        "numbers": tree.get("numbers", True) is True,
        "group": tree.get("group") is True,
        "total": _text(tree.get("total")),
        "notes": _lines(tree.get("notes")),
        "recipients": _lines(tree.get("recipients")),
        "signing": _lines(tree.get("signing")),
        "paper": {
            "turn": _known(paper.get("turn"), TURNS),
            "fit": _known(paper.get("fit"), FITS),
            "frame": _known(paper.get("frame"), FRAMES),
        },
        "head": _pair(tree.get("head")),
        "foot": _pair(tree.get("foot")),
        "heights": _number(tree.get("heights"), 0.0),
    }


def judge(tree: Mapping[str, Any], offers: Mapping[str, Offer], checks: Checks) -> None:
    """Tell what is wrong with a whole tree, each mistake at its place: `titles`, `source`, `columns`,
    `columns-3-what`, `spans-0-1`, `head`. `offers`: what its source offers now; none of a form that is not
    there, which is told at the source alone."""
    checks.need(tree["titles"], "titles", "layout.title")
    for line in tree["titles"]:
        for name in _BRACES.findall(line):
            checks.need(name in PLACES, "titles", "layout.place", name=name, known=_places())
    form = tree["source"]["form"]
    if tree["source"]["kind"] in OF_FORMS:
        checks.need(form, "form", "field.required")
        checks.need(offers or not form, "form", "layout.form", form=form)
    if tree["source"]["kind"] == ROWS:
        checks.need(tree["source"]["table"], "table", "field.required")
    checks.need(len(tree["columns"]) > 1, "columns", "layout.columns")
    for number, column in enumerate(tree["columns"]):
        _judge_column(number, column, offers, checks)
    for row, spans in enumerate(tree["spans"]):
        _judge_spans(row, spans, len(tree["columns"]), checks)
    last = len(tree["columns"]) - 1
    for name in ("head", "foot"):
        pair = tree[name]
        checks.need(not pair or 0 <= pair[0] < pair[1] <= last or last < 1, name, "layout.halves")


def _judge_column(
    number: int, column: Mapping[str, Any], offers: Mapping[str, Offer], checks: Checks
) -> None:
    place, (low, high) = f"columns-{number}", WIDTHS
    checks.need(column["heading"], f"{place}-heading", "field.required")
    checks.need(low <= column["width"] <= high, f"{place}-width", "layout.width", low=low, high=high)
    if not checks.need(column["what"], f"{place}-what", "field.required") or not offers:
        return
    offer = offers.get(column["what"])
    if not checks.need(offer, f"{place}-what", "layout.gone", what=column["what"]) or offer is None:
        return
    checks.need(column["total"] in offer.totals, f"{place}-total", "layout.total")
    checks.need(column["format"] in ("", *offer.formats), f"{place}-format", "layout.format")


def _judge_spans(row: int, spans: list[dict[str, Any]], count: int, checks: Checks) -> None:
    """Labels over columns that are there, none over another's in the same row."""
    taken: set[int] = set()
    for number, span in enumerate(spans):
        place = f"spans-{row}-{number}"
        checks.need(span["label"], place, "field.required")
        inside = 1 <= span["from"] <= span["to"] <= count
        if checks.need(inside, place, "layout.span", label=span["label"], count=count):
            covered = set(range(span["from"], span["to"] + 1))
            checks.need(not covered & taken, place, "layout.span_twice", label=span["label"])
            taken |= covered


def _places() -> str:
    return ", ".join(f"{{{name}}}" for name in PLACES)


def period_of(source: Mapping[str, Any]) -> str:
    """Of which period a list of this source is: a month, a quarter, or that of its form (empty)."""
    return {"month": "month", "plans": "month"}.get(
        source["kind"], "" if source["kind"] in OF_FORMS else "quarter"
    )


def filled(text: str, said: Mapping[str, str]) -> str:
    """A title with the period and the unit in it; a name that is not known stays as it is written."""
    return _BRACES.sub(lambda found: said.get(found[1], found[0]), text)
