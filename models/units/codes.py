"""A unit's code as it is kept: what was typed, and keys by which it is compared and searched
(core/spelling.py). Which units are the same in name: twins.py."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, String, or_
from sqlalchemy.orm import Mapped, mapped_column, validates

from models.core.base import PathText
from models.core.errors import Checks
from models.core.naming import need_name
from models.core.spelling import compared, fold

LETTERS = {"code": 40, "name": 200, "contact": 200}
"""Letters of a unit's texts at most; how it is reached may stay empty."""
KEYS = ("code_key", "code_search")
"""The columns of `Coded`."""
TWIN = "\n"
"""What stands in a key between what several codes come to and the number of the unit."""


def check_text(checks: Checks, name: str, text: str) -> bool:
    """Note at `name` (of `LETTERS`) a text that a unit cannot bear; the same for screens, acts and lists."""
    sound = need_name(checks, text, name, optional=name == "contact")
    return sound and checks.need(len(text) <= LETTERS[name], name, "field.long", limit=LETTERS[name])


def code_keys(code: str) -> dict[str, str]:
    """What is kept beside a code: the form in which it is compared, and the one by which it is searched."""
    return {"code_key": compared(code), "code_search": fold(code)}


def _key(name: str) -> Any:
    """What such a column holds where a row comes in without it."""
    return lambda context: code_keys(str(context.get_current_parameters()["code"]))[name]


class Coded:
    """A row that bears a unit's code (mã tổ chức).

    Of units whose codes were the same before codes were compared, each has a key that nothing typed comes to
    (`TWIN`): it is found by its own spelling alone, until one of them is given another code."""

    code_key: Mapped[str] = mapped_column(PathText, default=_key("code_key"))
    code_search: Mapped[str] = mapped_column(String(40), default=_key("code_search"))

    @validates("code")
    def _keyed(self, _name: str, code: str) -> str:
        for name, key in code_keys(code).items():
            setattr(self, name, key)
        return code


def bears(columns: Any, code: str) -> ColumnElement[bool]:
    """Condition on `Unit` or `UnitSpell`: it bears a code that is the same as this one, one of twins too."""
    key = compared(code)
    return or_(columns.code_key == key, columns.code_key.between(key + TWIN, key + TWIN + ":"))
