"""How each kind of field is filled in on screen; what may be typed is judged by models/fields.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask_babel import lazy_gettext as _
from wtforms import RadioField, StringField
from wtforms.validators import Optional

from forms.base import DayField, long_text, options, plain
from models.fields import NO, YES
from models.versions import Field


def _yes_no(field: Field) -> Any:
    return RadioField(field.title, [Optional()], choices=options([(YES, _("Met")), (NO, _("Not met"))]), description=field.help)


def _choice(field: Field) -> Any:
    return RadioField(field.title, [Optional()], choices=options((c.code, c.label) for c in field.choices), description=field.help)


def _line(field: Field) -> Any:
    return StringField(field.title, [Optional(), plain], description=field.help)


FIELDS: dict[str, Callable[[Field], Any]] = {
    "yes_no": _yes_no,
    "choice": _choice,
    "points": _line,
    "number": _line,
    "text": _line,
    "long_text": lambda field: long_text(field.title, description=field.help),
    "date": lambda field: DayField(field.title, [Optional()], description=field.help),
}
