"""What was typed on a form of the builder, read value by value:
every problem is noted at its place, an outline's at its line."""

from __future__ import annotations

from typing import Any

from admin.web.words import say
from forms.outline.field import OutlineField
from models.core.errors import Invalid, Refusal
from models.definitions.formula_text import parse
from models.definitions.formulas import GIVES, check_tree, part

MOST_TOLD = 5
"""So many lines with a problem are told on top; every one is marked."""


class Reader:
    """Reads typed values; every problem is noted at the place where it stands, in a list with its row."""

    def __init__(self) -> None:
        self.wrong: dict[str, Refusal] = {}

    def read(self, place: str, act: Any, raw: Any, row: int | None = None) -> Any:
        """What `act` makes of what was typed; None of nothing."""
        if raw in (None, ""):
            return None
        try:
            return act(raw)
        except Refusal as refusal:
            self.note(place, refusal, row)
            return None

    def note(self, place: str, refusal: Refusal, row: int | None = None) -> None:
        """A problem at a place; `row` counts from 1."""
        told = refusal if row is None else Refusal("formula.row", row=row, problem=say(refusal))
        self.wrong.setdefault(place, told)

    def tree(self, outline: OutlineField, written: Any, place: str = "", row: int | None = None) -> Any:
        """The tree of an outline or of its text, not of both unless they
        say the same; its problems also at `place` with the row there."""
        tree = outline.tree()
        if outline.wrong:
            lines = " ".join(
                say(Refusal("formula.row", row=n + 1, problem=say(outline.wrong[n])))
                for n in sorted(outline.wrong)[:MOST_TOLD]
            )
            self.note(
                place or outline.name,
                Refusal("outline.case", row=row, problem=lines)
                if row
                else Refusal("outline.lines", problem=lines),
            )
        text = self.read(place or written.name, lambda raw: _written(raw, outline.wanted), written.data, row)
        if not outline.data:
            return text
        if written.data and text != tree:
            self.note(place or written.name, Refusal("formula.both"), row)
        return tree

    def done(self) -> None:
        if self.wrong:
            raise Invalid(self.wrong)


def _written(text: str, wanted: str) -> Any:
    """The tree of a text, of the sort that is wanted; None
    of nothing. Names are looked at when the draft is."""
    tree = parse(text)
    if tree is not None:
        check_tree(tree, wanted or GIVES[part(tree)[0]])
    return tree
