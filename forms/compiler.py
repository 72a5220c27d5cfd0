"""A definition becomes a new form class: the score sheet from a rubric, the narrative from a report form (design 3.9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import BooleanField, TextAreaField
from wtforms.validators import Optional

from forms.base import Form, plain
from forms.kinds import FIELDS
from models.fields import show_points
from models.scores import Answer
from models.versions import DefinitionVersion, Field


def sheet_form(version: DefinitionVersion, case: str) -> type[Form]:
    """The form of a score sheet for a kind of meeting: for each item its value, a tick where it may not apply, a note."""
    parts: dict[str, Any] = {}
    for field in version.fields:
        if field.most(case):
            parts[f"v_{field.code}"] = FIELDS[field.kind](field)
            if field.option.get("not_applicable"):
                parts[f"na_{field.code}"] = BooleanField(_("Not applicable"))
            parts[f"note_{field.code}"] = TextAreaField(_("Explanation"), [Optional(), plain])
    return type("SheetForm", (Form,), parts)


def filled_sheet(version: DefinitionVersion, answers: Mapping[str, Answer]) -> dict[str, Any]:
    """What a sheet's form shows of kept answers."""
    shown: dict[str, Any] = {}
    kinds = {field.code: field for field in version.fields}
    for code, answer in answers.items():
        value = answer.value
        shown[f"v_{code}"] = show_points(int(value)) if value and kinds[code].kind == "points" else value
        shown[f"na_{code}"], shown[f"note_{code}"] = answer.not_applicable, answer.note
    return shown


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
    """The form of a report's narrative; its names are the fields' codes."""
    return type("NarrativeForm", (Form,), {f"v_{field.code}": FIELDS[field.kind](field) for field in version.fields})


def typed_narrative(form: Form, version: DefinitionVersion) -> dict[str, Any]:
    """What was typed into a narrative's form, by field code."""
    return {field.code: form[f"v_{field.code}"].data for field in version.fields if f"v_{field.code}" in form}


def written(field: Field, value: str | None) -> str:
    """A stored value of a definition's field as people read it."""
    if value and field.kind == "date":
        return "/".join(reversed(value.split("-")))
    return value or ""
