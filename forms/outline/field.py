"""The form field of an outline: reads its lines from what was
sent, whatever was sent, and keeps every line as it was typed."""

from __future__ import annotations

import re
from typing import Any

from wtforms import Field

from forms.outline.acts import ACTS, act, grown
from forms.outline.tree import IN, Bounds, Line, lines_of, tree_of
from models.core.errors import Refusal
from models.definitions.formulas import LONGEST_TEXT, MOST_NODES

_KEY = re.compile(r"(\d{1,4})-(level|what|name|sign|values|left|left_number|right|right_number|held|typed)")
LONGEST = 200


class OutlineField(Field):
    """Lines of a condition or formula: `<name>-<n>-<what was chosen>`. `bounds` says
    what may stand in it, `wrong` holds problems by the number of the line, `hand` is
    the line in hand and `did` the act that brought it there, `says` the sentence that tells it,
    by what it gives."""

    def __init__(
        self,
        label: Any = None,
        validators: Any = None,
        wanted: str = "",
        words_only: bool = False,
        **more: Any,
    ) -> None:
        self.wanted, self.words_only, self.says = wanted, words_only, more.pop("says", {})
        self.lines: list[Line] = []
        self.wrong: dict[int, Refusal] = {}
        self.hand, self.did = -1, ""
        self.bounds = Bounds(wanted, words_only=words_only)
        super().__init__(label, validators, **more)

    def process(self, formdata: Any, data: Any = None, extra_filters: Any = None) -> None:
        """Lines of what was sent, or of a tree."""
        self.process_errors = []
        lines = self._sent(formdata) if formdata is not None else _stored(data)
        self._set(lines)
        self.data = [line for line in self.lines if not line.blank] or None

    def _set(self, lines: list[Line]) -> None:
        """The lines as they are drawn: with an empty one wherever one is missing."""
        self.lines = grown(lines, self.wanted, self.words_only)

    def _sent(self, formdata: Any) -> list[Line]:
        found: dict[int, dict[str, list[str]]] = {}
        start = f"{self.name}-"
        for key in formdata:
            match = _KEY.fullmatch(key[len(start) :]) if key.startswith(start) else None
            if match is not None:
                found.setdefault(int(match[1]), {})[match[2]] = [str(each) for each in formdata.getlist(key)]
        return [read_line(found[number]) for number in sorted(found)[: MOST_NODES + 1]]

    def tree(self) -> Any:
        """The tree of the lines; None of nothing and of lines with a problem, which are then in `wrong`."""
        tree, self.wrong = tree_of(self.lines, self.bounds)
        return tree

    def do(self, name: str, at: int) -> None:
        """An act on a line. Raises `outline.line` for a line or an act
        that is not there; what the act cannot do is noted at its line."""
        if name not in ("look", *ACTS) or not 0 <= at < len(self.lines):
            raise Refusal("outline.line", row=at + 1)
        self.hand, self.did = at, name
        if name != "look":
            lines, self.hand = act(self.lines, name, at, self.wanted, self.words_only)
            self._set(lines)


def _stored(tree: Any) -> list[Line]:
    """The lines of a stored tree; none of what is no tree (a
    draft may hold it, it is told where the draft is listed)."""
    try:
        return lines_of(tree) if isinstance(tree, dict) else []
    except (Refusal, TypeError, ValueError, IndexError, AttributeError):
        return []


def read_line(sent: dict[str, list[str]]) -> Line:
    """A line of what was sent; one that no page sends is marked as bent."""
    level = (sent.get("level") or [""])[0]
    sound = level.isascii() and level.isdecimal() and len(level) < 4
    bent = not sound or any(
        len(each) > (LONGEST_TEXT if name == "typed" else LONGEST) or "\0" in each
        for name, values in sent.items()
        for each in values
    )
    one = {
        name: values[0].strip()[:LONGEST].replace("\0", "")
        for name, values in sent.items()
        if name not in ("level", "values", "typed")
    }
    one["typed"] = (sent.get("typed") or [""])[0][:LONGEST_TEXT].replace("\0", "")
    start = f"{one.get('name', '')}=" if one.get("what") == IN else "field:"
    values = [
        each[len(start) : LONGEST].replace("\0", "")
        for each in sent.get("values", ())
        if each.startswith(start)
    ]
    return Line(int(level) if sound else 0, values=tuple(values), bent=bent, **one)
