"""Marks of duties and days of their calendar as HTML, many at once: a board has hundreds, and a macro for
each took a third of its page. What a mark shows and says is made in words.py, its signs are drawn in
`duties/_marks.html`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from markupsafe import Markup, escape


def drawn(steps: Sequence[Mapping[str, Any]], signs: Mapping[str, str]) -> Markup:
    """A cell for each mark {state, label, text, url}; `signs` are drawn by the marks' states. A mark without
    an address leads nowhere."""
    return Markup("".join([_cell(step, signs[step["state"]]) for step in steps]))


def _cell(step: Mapping[str, Any], sign: str) -> str:
    kind, inside = _inside(step["state"], str(step["label"]), step["text"], sign)
    url = step["url"]
    if url:
        return f'<td><a class="m {kind}" href="{escape(url)}" {inside}</a></td>\n'
    return f'<td><span class="m {kind}" {inside}</span></td>\n'


@lru_cache(maxsize=4096)
def _inside(state: str, label: str, text: str, sign: str) -> tuple[str, str]:
    """Its classes, and what stands in it: pages have few different ones."""
    said = escape(label)
    small = f'<small aria-hidden="true">{escape(text)}</small>' if text else ""
    inside = f'title="{said}">{sign}{small}\n<span class="hush">{said}</span>'
    return f"{state} wide" if text else state, inside


def days_drawn(days: Sequence[Mapping[str, Any]]) -> Markup:
    """The days {x, y, size, due, today, label} of a calendar: a frame for each, in it what was done."""
    return Markup("".join([_day(**day) for day in days]))


def _day(x: int, y: int, size: int, due: bool, today: bool, label: str, **_more: Any) -> str:
    kind = f"cell{' due' if due else ''}{' now' if today else ''}"
    frame = f'<rect x="{x}" y="{y + 18}" width="16" height="16" rx="3"\nclass="{kind}"/>\n'
    here = f'x="{x + 8 - size / 2}" y="{y + 26 - size / 2}" width="{size}"\nheight="{size}"'
    done = f'<rect {here} rx="2" class="fill-good"/>\n' if size else ""
    return f"<g>\n<title>{escape(label)}</title>\n{frame}{done}</g>\n"
