"""A definition becomes a new form class: the score sheet
from a rubric, the narrative from a report form (design 3.9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import BooleanField, TextAreaField
from wtforms.validators import Optional

from forms.base import Form, lettered, plain
from forms.inputs import entry, file_codes, plain_typed, shown, written
from forms.said import all_in_words, in_words
from models.definitions.definitions import DefinitionVersion
from models.definitions.report_forms import with_reasons
from models.scoring.sheets import Answer

__all__ = [
    "filled_form",
    "filled_sheet",
    "narrative_form",
    "sheet_form",
    "typed_answers",
    "typed_narrative",
    "written",
]


def sheet_form(version: DefinitionVersion, case: str | Mapping[str, str]) -> type[Form]:
    """The form of a score sheet for a kind of meeting: for
    each item its value, a tick where it may not apply, a note."""
    parts: dict[str, Any] = {}
    for field in version.fields:
        made = entry(in_words(field)) if field.most(case) else None
        if made is not None:
            parts[f"v_{field.code}"] = made
            if field.option.get("not_applicable"):
                parts[f"na_{field.code}"] = BooleanField(_("Not applicable"))
            parts[f"note_{field.code}"] = TextAreaField(_("Explanation"), [Optional(), plain, lettered])
    return type("SheetForm", (Form,), parts)


def filled_sheet(version: DefinitionVersion, answers: Mapping[str, Answer]) -> dict[str, Any]:
    """What a sheet's form shows of kept answers."""
    known = {field.code: field for field in version.fields}
    data: dict[str, Any] = {}
    for code, answer in answers.items():
        data[f"v_{code}"] = shown(known[code], answer.value) if code in known else answer.value
        data[f"na_{code}"], data[f"note_{code}"] = answer.not_applicable, answer.note
    return data


def typed_answers(form: Form, version: DefinitionVersion) -> dict[str, Answer]:
    """What was typed into a sheet's form, by item."""
    typed = {}
    for field in version.fields:
        if f"v_{field.code}" in form:
            value = form[f"v_{field.code}"].data
            ticked = f"na_{field.code}" in form and form[f"na_{field.code}"].data
            typed[field.code] = Answer(value or None, bool(ticked), form[f"note_{field.code}"].data or "")
    return typed


def narrative_form(version: DefinitionVersion) -> type[Form]:
    """The form of a report's narrative or any other form that
    earns nothing; its names are `v_` and the fields' codes."""
    made = ((field.code, entry(field)) for field in all_in_words(with_reasons(version)))
    return type("NarrativeForm", (Form,), {f"v_{code}": part for code, part in made if part is not None})


def filled_form(version: DefinitionVersion, answers: Mapping[str, str]) -> dict[str, Any]:
    """What such a form shows of stored answers."""
    return {
        f"v_{field.code}": shown(field, answers.get(field.code))
        for field in with_reasons(version)
        if answers.get(field.code)
    }


def typed_narrative(
    form: Form, version: DefinitionVersion, kept: Mapping[str, str] | None = None, keep: bool = True
) -> dict[str, Any]:
    """What was typed into such a form, by field code; a
    file sent before (`kept`) stays where no other is sent."""
    typed = {
        field.code: plain_typed(form[f"v_{field.code}"].data, keep)
        for field in with_reasons(version)
        if f"v_{field.code}" in form
    }
    sent_before = {
        code: kept[code] for code in file_codes(version) if kept and code in kept and not typed.get(code)
    }
    return typed | sent_before
