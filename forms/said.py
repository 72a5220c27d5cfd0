"""A form in the reader's language: its name, the titles of its groups and fields, help, the labels of choices
and columns in English where the form has them, else as the office wrote them. All else is the form's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from flask_babel import get_locale


@dataclass(frozen=True)
class Label:
    """A choice in the reader's language."""

    code: str
    label: str


class Said:
    """A field with other words; what is asked of it beside them, the field answers."""

    def __init__(self, field: Any) -> None:
        self._field, option = field, field.option
        labels = option.get("labels_en") or {}
        self.title = option.get("title_en") or field.title
        self.help = option.get("help_en") or field.help
        self.choices = [Label(each.code, labels.get(each.code) or each.label) for each in field.choices]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._field, name)

    @property
    def option(self) -> dict[str, Any]:
        """The options, with the columns of a table in the same words."""
        option = dict(self._field.option)
        if option.get("columns"):
            option["columns"] = [_column(each) for each in option["columns"]]
        return option


def _column(values: dict[str, Any]) -> dict[str, Any]:
    return {**values, "title": values.get("title_en") or values["title"]}


def reads_english() -> bool:
    """Whether who asks reads English."""
    locale = get_locale()
    return locale is not None and locale.language == "en"


def all_in_words(fields: Iterable[Any]) -> Iterable[Any]:
    """Fields as the reader reads them."""
    return map(in_words, fields) if reads_english() else fields


def in_words(field: Any) -> Any:
    """The field as the reader reads it."""
    if not reads_english():
        return field
    option = field.option
    english = any(option.get(name) for name in ("title_en", "help_en", "labels_en"))
    return (
        Said(field) if english or any("title_en" in each for each in option.get("columns") or ()) else field
    )


def name_of(definition: Any) -> str:
    """What a form is called in the reader's language."""
    return str((reads_english() and definition.name_en) or definition.name)


def group_title(group: Any) -> str:
    """What a group is called in the reader's language."""
    return str((reads_english() and group.title_en) or group.title)


def said_label(item: Any) -> str:
    """A choice of a shared list as the reader reads it."""
    return str((getattr(item, "label_en", "") if reads_english() else "") or item.label)


def title_of(field: Any) -> str:
    """What a field is called in the reader's language."""
    return str(in_words(field).title)
