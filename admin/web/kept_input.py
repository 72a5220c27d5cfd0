"""What was typed into a form that was refused, by the labels its
reader knows; names and numbers of the program stay out (design 3.11)."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from flask import current_app, g, request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, FieldList, HiddenField, SelectFieldBase
from wtforms.fields.core import UnboundField

from forms.base import Form
from forms.picked import PickField

UNKEPT: tuple[str, ...] = ("csrf_token", "idempotency_key", "row_version", "next", "step", "version", "act")
UNKEPT += (
    "old",
    "factor_code",
    "factor_key",
    "again",
    "draft",
    "draft_at",
    "touched",
    "chosen",
    "stands",
    "stood",
    "draft_tab",
    "draft_taken",
)
PLAIN = {"note": __("Note"), "destination": __("Destination")}
"""Fields that templates write without a form of their own."""
GAP = __("Reason if it is missing")
CODED = (SelectFieldBase, BooleanField, HiddenField, FieldList)
"""Fields whose value means something only beside its choices."""


def kept(typed: MultiDict[str, str]) -> list[tuple[str, str]]:
    """Label and text of everything a person typed or chose."""
    form, found = g.get("form"), []
    for name, value in typed.items(multi=True):
        if value.strip() and name not in UNKEPT and "password" not in name:
            found.append(
                _of_form(form[name], value) if form is not None and name in form else _of_name(name, value)
            )
    return [pair for pair in found if pair is not None]


def _of_form(field: Any, value: str) -> tuple[str, str] | None:
    """A field of the form that was answered: what was chosen is told by its label."""
    if isinstance(field, PickField) and field.is_typed:
        return str(field.label.text), value
    if isinstance(field, SelectFieldBase):
        said = next((str(label) for code, label in _choices(field) if str(code) == value), None)
        return (str(field.label.text), said) if said else None
    if isinstance(field, BooleanField):
        return str(field.label.text), _("Yes")
    return None if isinstance(field, CODED) else (str(field.label.text), value)


def _choices(field: Any) -> Iterator[tuple[Any, Any]]:
    for choice in field.choices if isinstance(field.choices, (list, tuple)) else ():
        yield (choice.value, choice.label) if hasattr(choice, "value") else tuple(choice)[:2]


def _of_name(name: str, value: str) -> tuple[str, str] | None:
    """A field of a form that was not reached: told where it
    holds words, under its label where one form calls it so."""
    if name.startswith("gap-"):
        return str(GAP), value
    name = "note" if name.startswith("note-") else name
    known = _declared().get(name)
    if known is not None and issubclass(known.field_class, CODED):
        return None
    if known is not None and known.args:
        return str(known.args[0]), value
    return (
        (str(PLAIN.get(name, _("Other words you wrote"))), value)
        if name in PLAIN or _is_words(value)
        else None
    )


def _is_words(value: str) -> bool:
    return " " in value.strip() or not value.isascii()


def _declared() -> dict[str, UnboundField[Any]]:
    """Fields of the forms that screens declare; those of the
    screen that was asked come before others of the same name."""
    here = getattr(current_app.view_functions.get(request.endpoint or ""), "__module__", "")
    forms = sorted(_classes(Form), key=lambda each: each.__module__ == here)
    return {
        name: field for form in forms for name, field in vars(form).items() if isinstance(field, UnboundField)
    }


def _classes(base: type[Form]) -> Iterator[type[Form]]:
    """Forms that stand in a screen's page; those made for one person's
    page are left out, for their labels may be that person's only."""
    for each in base.__subclasses__():
        if (
            each.__module__.partition(".")[0] in ("admin", "forms")
            and getattr(sys.modules.get(each.__module__), each.__name__, None) is each
        ):
            yield each
        yield from _classes(each)
