"""The form of an answer to a directive, made from its definition: everything, or the words only where the directive was passed on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from forms.base import DayField, Form
from forms.kinds import FIELDS
from models.versions import Field


def answer_form(fields: Sequence[Field]) -> type[Form]:
    """A form class of these fields; its names are their codes."""
    return type("AnswerForm", (Form,), {f"v_{field.code}": FIELDS[field.kind](field) for field in fields})


def filled(form: type[Form], values: Mapping[str, str]) -> Form:
    """The form as it shows what is kept."""
    shown = form(formdata=None, data={f"v_{code}": value for code, value in values.items()})
    for field in shown:
        if isinstance(field, DayField) and field.data:
            field.data = date.fromisoformat(str(field.data))
    return shown


def typed(form: Form, fields: Sequence[Field]) -> dict[str, Any]:
    """What was typed, by field code."""
    return {field.code: form[f"v_{field.code}"].data for field in fields if f"v_{field.code}" in form}
