"""The form of an answer to a directive, made from its definition:
everything, or the words only where the directive was passed on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from forms.base import Form
from forms.inputs import entry, is_file, plain_typed, shown
from forms.said import all_in_words
from models.definitions.definitions import Field


def answer_form(fields: Sequence[Field]) -> type[Form]:
    """A form class of these fields; its names are `v_` and their codes."""
    made = ((field.code, entry(field)) for field in all_in_words(fields))
    return type("AnswerForm", (Form,), {f"v_{code}": part for code, part in made if part is not None})


def filled(form: type[Form], fields: Sequence[Field], values: Mapping[str, str]) -> Form:
    """The form as it shows what is kept."""
    return form(
        formdata=None,
        data={
            f"v_{field.code}": shown(field, values.get(field.code))
            for field in fields
            if values.get(field.code)
        },
    )


def typed(form: Form, fields: Sequence[Field], kept: Mapping[str, str]) -> dict[str, Any]:
    """What was typed, by field code; a file sent before (`kept`) stays where no other is sent."""
    found = {
        field.code: plain_typed(form[f"v_{field.code}"].data) for field in fields if f"v_{field.code}" in form
    }
    sent_before = [field.code for field in fields if is_file(field) and not found.get(field.code)]
    return found | {code: kept[code] for code in sent_before if code in kept}
