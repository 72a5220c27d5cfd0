"""A definition becomes the check of its rows in a workbook,
which always agrees with the form (stack.md 7; design 3.9).

Every value is judged once by the field's own kind and remembered: rows that pass are judged by
look-ups only. A row that does not pass is filled into the real form, whose messages are the answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import getitem
from typing import Any

from flask_babel import gettext as _
from werkzeug.datastructures import MultiDict

from forms.base import MOST_LETTERS
from forms.compiler import sheet_form, typed_answers
from models.core.errors import Checks, Refusal
from models.core.spelling import fold, tidy
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import NO, YES, show_points
from models.printed.meant import lacking, meant
from models.scoring.sheets import Answer, clean_answer

MOST_REMEMBERED = 20_000
IN_CELLS = ("yes_no", "choice", "points", "number", "text", "long_text", "date")
"""Kinds of field that a cell can hold; others are filled in on screen."""
BAD = object()
"""Stands for a value that the form must judge."""


class Remembered(dict[Any, Any]):
    """Values of one column judged once each: what was typed -> what is kept, or BAD."""

    def __init__(self, judge: Any) -> None:
        super().__init__()
        self._judge = judge

    def __missing__(self, raw: Any) -> Any:
        try:
            kept = self._judge(raw)
        except Refusal:
            kept = BAD
        if len(self) < MOST_REMEMBERED:
            self[raw] = kept
        return kept


def labels(field: Field) -> dict[str, str]:
    """What may be written for a field in words, folded, and the value it stands for."""
    if KINDS[field.kind].entry == "yes_no":
        return {fold(_("Met")): YES, fold(_("Not met")): NO, YES: YES, NO: NO}
    return {fold(choice.label): choice.code for choice in field.choices} | {
        fold(choice.code): choice.code for choice in field.choices
    }


def shown_answer(field: Field, answer: Answer) -> Any:
    """An answer as its cell shows it: the label, points as a number, or that the item does not apply."""
    if answer.not_applicable:
        return _("Not applicable")
    if KINDS[field.kind].format == "points" and answer.value:
        return int(answer.value) / 100
    if KINDS[field.kind].entry == "yes_no" and answer.value:
        return _("Met") if answer.value == YES else _("Not met")
    return next((choice.label for choice in field.choices if choice.code == answer.value), answer.value)


class RowCheck:
    """The check of a definition's rows for one kind of meeting: for
    each field its value and its note, in the order of the fields."""

    def __init__(self, version: DefinitionVersion, case: str) -> None:
        self.version, self.case = version, case
        self.fields = [field for field in version.fields if field.most(case) and field.kind in IN_CELLS]
        self._labels = {field.code: labels(field) for field in self.fields}
        self._none = fold(_("Not applicable"))
        self._memos = [
            memo
            for field in self.fields
            for memo in (Remembered(self._value_judge(field)), Remembered(_note))
        ]

    def _value_judge(self, field: Field) -> Any:
        def judge(raw: Any) -> Answer:
            typed = self.typed(field, raw)
            if typed.not_applicable:
                if not field.option.get("not_applicable"):
                    raise Refusal("sheet.applies")
                return typed
            return _clean(field, self.case, Answer(typed.value))

        return judge

    def typed(self, field: Field, raw: Any, note: Any = "") -> Answer:
        """What a cell's value is in the form's words: a label's
        code, points with a comma, not applicable as a tick."""
        text = tidy(meant(str(raw)).text) if raw is not None else ""
        note = "" if note is None else meant(str(note)).text
        if type(raw) is float and raw.is_integer():
            text = str(int(raw))
        elif type(raw) is float:
            text = (
                f"{raw:.2f}".rstrip("0").rstrip(".").replace(".", ",") if round(raw, 2) == raw else str(raw)
            )
        said = fold(text)
        if said and said == self._none:
            return Answer(None, True, note)
        return Answer(self._labels[field.code].get(said, text) or None, False, note)

    def fast(self, raws: Sequence[Any]) -> list[Any] | None:
        """What is kept of a row (value as an Answer, note, ...), or None where the form must judge."""
        kept = list(map(getitem, self._memos, raws))
        if BAD in kept:
            return None
        for place in range(0, len(kept), 2):
            if kept[place].not_applicable and not kept[place + 1]:
                return None
        return kept

    def answers(self, raws: Sequence[Any]) -> dict[str, Answer]:
        """What was typed in a row, by code, as the sheet's verbs take it."""
        pairs = zip(self.fields, raws[::2], raws[1::2], strict=True)
        return {field.code: self.typed(field, raw, note) for field, raw, note in pairs}

    def by_form(self, raws: Sequence[Any]) -> tuple[dict[str, Answer], dict[str, str | Refusal]]:
        """The row filled into the form: what it keeps, and what is
        wrong by code, in the form's words or as the rule's refusal."""
        filled: MultiDict[str, str] = MultiDict()
        for code, answer in self.answers(raws).items():
            filled[f"v_{code}"] = answer.value or ""
            filled[f"note_{code}"] = answer.note
            if answer.not_applicable:
                filled[f"na_{code}"] = "y"
        form = sheet_form(self.version, self.case)(filled, meta={"csrf": False})
        wrong: dict[str, str | Refusal] = {}
        if not form.validate():
            wrong = {each.name.partition("_")[2]: str(each.errors[0]) for each in form if each.errors}
        checks, kept = Checks(), dict[str, Answer]()
        typed = typed_answers(form, self.version)
        for field in self.fields:
            kept[field.code] = clean_answer(field, self.case, typed[field.code], checks)
            ticked = self.answers(raws)[field.code].not_applicable and not field.option.get("not_applicable")
            checks.need(not ticked, field.code, "sheet.applies")
        return kept, {**checks.fields, **wrong}


def _clean(field: Field, case: str, answer: Answer) -> Answer:
    checks = Checks()
    kept = clean_answer(field, case, answer, checks)
    for refusal in checks.fields.values():
        raise refusal
    if answer.value and len(answer.value) > MOST_LETTERS:
        raise Refusal("field.long", limit=MOST_LETTERS)
    return kept


def _note(raw: Any) -> str:
    text = meant(str(raw)).text.strip() if raw is not None else ""
    if len(text) > 1000 or lacking(text) is not None:
        raise Refusal("field.long", limit=1000)
    return text


def item_label(field: Field) -> str:
    """A field's heading: its title and its most."""
    most = max(field.most(case) for case in ("regular", "thematic", "combined"))
    return f"{field.title} ({show_points(most)})" if most else field.title


def remembered_answers(check: RowCheck, kept: Sequence[Any]) -> Mapping[str, Answer]:
    """What `fast` kept, by code."""
    return {
        f.code: Answer(a.value, a.not_applicable, note)
        for f, a, note in zip(check.fields, kept[::2], kept[1::2], strict=True)
    }
