"""The questions that come with a directive's workbook: a published form that has these very ones, else a
draft that is published when the directive is issued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _

from admin.definitions.changes import difference
from admin.definitions.workbook import labels, new_from, packed, unpacked, whole_problems
from admin.web.request import by, db
from admin.web.tree_words import vocabulary
from forms.excel.definitions.cells import cell_of
from forms.excel.definitions.directive import Brought
from forms.excel.definitions.sheets import HEAD_SHEET, Form, form_of
from models.access.grants import can
from models.core.errors import Refusal
from models.core.spelling import fold
from models.definitions.definitions import DefinitionVersion
from models.definitions.drafts import replace, set_head
from models.directives.acts import forms_for, in_words
from models.directives.own_form import KIND, draft_of
from models.directives.tables import Directive
from models.units.units import Unit

NOTHING = Form({}, [], {})


@dataclass(frozen=True)
class Questions:
    """What is asked as an answer: a version there is, or a form that comes with the workbook, with what that
    changes in the one of this code."""

    version_id: int | None = None
    brought: Form | None = None
    changes: Sequence[Sequence[Any]] = ()

    @property
    def packed(self) -> str:
        """The form as it is confirmed; empty where none is brought."""
        return packed(self.brought) if self.brought is not None else ""


def questions_of(brought: Brought, unit: Unit, there: Directive | None) -> Questions:
    """The questions of a workbook for a directive of a unit, or for the draft that is `there`; every mistake
    in them is noted at its cell."""
    answer, book, form = brought.letter.head.get("answer"), brought.book, brought.letter.form
    if answer == "words":
        return Questions(next((v.id for v in forms_for(db(), [unit.path]) if in_words(v)), None))
    if answer != "form" or form is None:
        return Questions()
    if form.head.get("kind") not in (None, KIND):
        book.wrong(book.cells.get("head.kind", f"{HEAD_SHEET}!B2"), "", Refusal("file.other_kind"))
        return Questions()
    if not book.problems:
        for place, refusal in whole_problems(form).items():
            book.wrong(cell_of(book, place, refusal), "", refusal)
    known = [v for v in _known(unit, there) if fold(v.definition.code) == fold(_code(form))]
    changed = {v.id: _difference(form_of(v), form) for v in known}
    same = [v for v in known if not changed[v.id]]
    if same:
        return Questions(same[-1].id)
    if not can(by(), "definition.change", unit.id, unit.path):
        cell = book.cells.get("head.code", f"{HEAD_SHEET}!B3")
        book.wrong(cell, form.head.get("code"), Refusal("directive.form_unknown"))
        return Questions()
    if book.problems:
        return Questions(None, form)
    return Questions(None, form, changed[known[-1].id] if known else _difference(NOTHING, form))


def _known(unit: Unit, there: Directive | None) -> list[DefinitionVersion]:
    """Forms that may be asked: published ones, and the own draft of the directive that is there."""
    own = draft_of(db(), there) if there is not None else None
    return [*forms_for(db(), [unit.path]), *([own] if own is not None else [])]


def _code(form: Form) -> str:
    return str(form.head.get("code") or "")


def _difference(old: Form, new: Form) -> Sequence[Sequence[Any]]:
    found: Sequence[Sequence[Any]] = difference(old, new, labels(KIND), vocabulary(KIND))["rows"]
    return found


def told(found: Questions) -> list[list[Any]]:
    """What a brought form changes, as rows of the preview: what, before and after, how."""
    if found.brought is None:
        return []
    name = found.brought.head["name"]
    said = _("a draft that is published when the directive is issued")
    return [[_("Form of the answer"), f"{name}: {said}", _("new")]] + [
        [item, said_, how] for item, how, said_ in found.changes
    ]


def drafted(text: str, unit: Unit, there: Directive | None) -> DefinitionVersion:
    """The draft of a form as it was confirmed: that of the directive that is there, changed, or a new one."""
    form = unpacked(text, NOTHING)
    if form.head["kind"] != KIND:
        raise Refusal("file.other_kind")
    own = draft_of(db(), there) if there is not None else None
    if own is None or fold(own.definition.code) != fold(_code(form)):
        return new_from(form, unit.id)
    replace(db(), by(), own, own.row_version, form.groups, form.rules)
    return set_head(db(), by(), own, own.row_version, form.head)
