"""The form of a rule between fields: what must hold and only when, chosen in rows of lists or written as text by who prefers it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as __
from wtforms import FieldList, FormField

from admin.builder_rows import MOST_ROWS, ConditionRow, Reader, condition_rows, offer_conditions, read_condition
from admin.tree_words import labels_of
from admin.words import choices
from forms.base import Form, choice, long_text, text
from models.errors import Refusal
from models.formula_text import parse, write
from models.formulas import TRUTH
from models.rules import LEVELS
from models.versions import DefinitionVersion


class RuleForm(Form):
    """A rule between fields."""

    at = choice(__("Told at"))
    level = choice(__("If it does not hold"))
    message = text(__("What to say"), most=300, need=True)
    must_rows = FieldList(FormField(ConditionRow), __("What must hold"), max_entries=MOST_ROWS)
    when_rows = FieldList(FormField(ConditionRow), __("Only when"), max_entries=MOST_ROWS)
    must = long_text(__("What must hold"), most=2000)
    when = long_text(__("Only when"), most=2000)


def rule_form(version: DefinitionVersion, rule: Mapping[str, Any] | None, unit_kinds: list[tuple[str, str]], posted: bool) -> Any:
    """The form of a rule between fields."""
    data: dict[str, Any] = {"level": "block"}
    if rule is not None:
        data = {name: rule[name] for name in ("at", "level", "message")}
        for name in ("must", "when"):
            rows = condition_rows(rule.get(name))
            data |= {f"{name}_rows": rows} if rows is not None else {name: write(rule.get(name))}
    form: Any = RuleForm(**({} if posted else {"formdata": None, "data": data}))
    form.at.choices = [(f.code, f.title) for f in version.fields]
    form.level.choices = choices("level", LEVELS)
    labels = labels_of(version, unit_kinds)
    for rows in (form.must_rows, form.when_rows):
        spare(rows, posted)
        offer_conditions(rows, labels)
    return form


def spare(rows: Any, posted: bool) -> None:
    """An empty row more to write into; of a form that was sent only where it has none."""
    if len(rows) < MOST_ROWS and not (posted and len(rows)):
        rows.append_entry()


def rule_values(version: DefinitionVersion, form: Any) -> dict[str, Any]:
    """What was chosen or typed about a rule. Raises `Invalid`, a problem in a row with its row."""
    reader = Reader()
    values = {name: form[name].data for name in ("at", "level", "message")}
    for name in ("must", "when"):
        values[name] = either(form[f"{name}_rows"], form[name], version, reader)
    if values["must"] is None:
        reader.wrong.setdefault("must_rows", Refusal("field.required"))
    reader.done()
    return values


def either(rows: Any, written: Any, version: DefinitionVersion, reader: Reader) -> Any:
    """The condition of rows or of text; not of both."""
    tree = read_condition(rows, version, rows.name, reader)
    if tree is not None and written.data:
        reader.note(written.name, Refusal("formula.both"))
    return reader.tree(written.name, parse, written.data, TRUTH) if tree is None else tree
