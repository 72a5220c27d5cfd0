"""The form of a field: what an officer types about it. How that becomes
the plain data of `models/definitions/definitions.py` is in reader.py."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from flask_babel import lazy_gettext as __
from wtforms import BooleanField, FieldList, FormField, SelectMultipleField

from admin.definitions.outline import Offer, offer_of
from admin.definitions.reader import condition_of
from admin.web.request import db
from admin.web.tree_words import labels_of, vocabulary, yes_no
from admin.web.words import choices, word
from forms.base import Form, Row, choice, options, text
from forms.inputs import TicksField
from forms.outline.field import OutlineField
from forms.outline.tree import Bounds
from models.choices.lists import lists_for
from models.core.errors import Refusal
from models.definitions.checks import CASES, depending, names_of
from models.definitions.definitions import DefinitionVersion, Field, described_field
from models.definitions.formulas import NUMBER, TEXT, TRUTH
from models.definitions.judging import FACTS
from models.definitions.kinds import DEFAULTS, KINDS
from models.definitions.kinds.base import show_decimal, show_points
from models.definitions.kinds.figure import FIGURES
from models.definitions.kinds.figure import OF as REPORT
from models.definitions.kinds.table import IN_TABLE
from models.definitions.rubrics import FACT_TESTS, MEASURES, RATES

Offered = Mapping[str, list[tuple[str, str]]]
"""What may be ticked about when a field applies, by the name of the list."""
SPARE = 3
WORKED_OUT = {TRUTH: __("Yes where %(told)s; no otherwise."), NUMBER: __("It is %(told)s.")}
WORKED_OUT |= {TEXT: __("It reads %(told)s.")}
MOST_CHOICES = 60


class ChoiceRow(Row):
    """A choice or band."""

    code = text(__("Code"), most=40)
    label = text(__("Label"), most=200)
    label_en = text(__("Label in English"), most=200)
    points = text(__("Points"), most=10)
    low = text(__("At least"), most=12)
    high = text(__("To below"), most=12)


class ColumnRow(Row):
    """A column of a table."""

    code = text(__("Code"), most=40)
    title = text(__("Column"), most=200)
    title_en = text(__("Column in English"), most=200)
    kind = choice(__("Kind"), need=False)
    labels = text(__("Choices, set apart by ;"), most=400)
    list = choice(__("The list it is chosen from"), need=False)
    within = text(__("Narrowed by column"), most=40)
    total = choice(__("Up the tree"), need=False)
    weight = text(__("Weighed by column"), most=40)
    required = BooleanField(__("Must be filled in"))


class OtherRow(Row):
    """Another maximum in another case."""

    most = text(__("Maximum"), most=10)
    rows = OutlineField(
        __("Where it holds"),
        wanted=TRUTH,
        words_only=True,
        says={TRUTH: __("Holds when %(told)s.")},
    )


class FieldForm(Form):
    """A field of a definition; what its kind does not use is left aside."""

    offer: Offer  # what its outlines offer
    title = text(__("Title of the item"), most=400, need=True)
    kind = choice(__("Kind"))
    group = choice(__("Group"), coerce=int)
    help = text(__("Help"), most=600)
    code = text(__("Code"), most=40)
    required = BooleanField(__("Must be filled in"))
    title_en = text(__("Title in English"), most=400)
    help_en = text(__("Help in English"), most=600)
    list = choice(__("The list it is chosen from"), need=False)
    within = choice(__("Narrowed by the answer to"), need=False)
    default = choice(__("What is proposed"), need=False)
    default_value = text(__("The value that is proposed"), most=400)
    default_fact = choice(__("The figure that is proposed"), need=False)
    max = text(__("Maximum points"), most=10)
    max_regular = text(__("Maximum in a regular meeting"), most=10)
    max_thematic = text(__("Maximum in a thematic meeting"), most=10)
    max_combined = text(__("Maximum in a combined meeting"), most=10)
    step = text(__("Step of points"), most=10)
    floor = text(__("Lowest points"), most=10)
    fact = choice(__("Answered by the fact"), need=False)
    not_applicable = BooleanField(__("May not apply: full points with a reason"))
    low = text(__("Not below"), most=20)
    high = text(__("Not above"), most=20)
    formula_rows = OutlineField(__("How it is worked out"), says=WORKED_OUT)
    rows = text(__("Most rows"), most=5)
    total = choice(__("Up the tree"), need=False)
    weight = choice(__("Weighed by"), need=False)
    when_meeting = TicksField(__("Only for these meetings"))
    when_unit = TicksField(__("Only for these kinds of unit"))
    when_answer = SelectMultipleField(__("Only where another item is answered"))
    when_rows = OutlineField(
        __("Further conditions"),
        wanted=TRUTH,
        words_only=True,
        says={TRUTH: __("Applies when %(told)s.")},
    )
    choices = FieldList(FormField(ChoiceRow), __("Choices"), max_entries=MOST_CHOICES)
    others = FieldList(FormField(OtherRow), __("Other maxima"), max_entries=MOST_CHOICES)
    columns = FieldList(FormField(ColumnRow), __("Columns"), max_entries=MOST_CHOICES)


def field_form(
    version: DefinitionVersion,
    field: Field | None,
    unit_kinds: list[tuple[str, str]],
    posted: bool,
    group: int | None,
) -> FieldForm:
    """The form of a field with its lists filled in."""
    offered = {
        "when_meeting": choices("kind", CASES),
        "when_unit": unit_kinds,
        "when_answer": _answers(version, field),
    }
    form = FieldForm() if posted else FieldForm(formdata=None, data=_shown(version, field, group, offered))
    of_report = version.definition.kind == REPORT
    form.kind.choices = [(code, word("field", code)) for code in KINDS if of_report or not KINDS[code].given]
    form.group.choices = [(str(g.id), g.title) for g in version.groups]
    answering = (each.code for each in FIGURES.values()) if of_report else (*MEASURES, *FACT_TESTS)
    form.fact.choices = [("", "–"), *choices("fact", answering)]
    ways = sorted({way for kind in KINDS.values() for way in kind.totals})
    form.total.choices = [("", __("as usual for the kind")), *choices("total", ways)]
    counts = [
        f for f in version.fields if f.kind in KINDS and KINDS[f.kind].format == "integer" and f is not field
    ]
    lists = [(row.code, f"{row.name} ({row.code})") for row in lists_for(db(), version.path)]
    form.list.choices = [("", "–"), *lists]
    narrowing = [f for f in version.fields if f is not field and f.kind in KINDS and KINDS[f.kind].offers(f)]
    form.within.choices = [("", "–"), *((f.code, f.title) for f in narrowing)]
    form.default.choices = [("", "–"), *choices("default", DEFAULTS)]
    facts = sorted(FACTS.get(version.definition.kind, ()), key=lambda name: word("fact", name))
    form.default_fact.choices = [("", "–"), *choices("fact", facts)]
    form.weight.choices = [("", "–"), *((f.code, f.title) for f in counts)]
    for name, pairs in offered.items():
        cast(SelectMultipleField, form[name]).choices = options(pairs)
    form.offer = offer_of(version, labels_of(version, unit_kinds))
    spare = ((rows, 1 if len(rows) else SPARE) for rows in (form.choices, form.columns))
    for rows, empty in (*spare, (form.others, 1)):
        for _ in range(
            min(1 if posted and not len(rows) else 0 if posted else empty, MOST_CHOICES - len(rows))
        ):
            rows.append_entry()
    choose_columns(form)
    _bind(form, version, field)
    return form


def choose_columns(form: FieldForm) -> None:
    """What may be chosen about each column; once more where a row was added."""
    ways = sorted({way for kind in KINDS.values() for way in kind.totals})
    for row in form.columns:
        row.form.kind.choices = [("", "–"), *((code, word("field", code)) for code in IN_TABLE)]
        row.form.total.choices = [("", "–"), *choices("total", ways)]
        row.form.list.choices = [(each.value, each.label) for each in form.list.choices or ()]


def _bind(form: FieldForm, version: DefinitionVersion, field: Field | None) -> None:
    """What may stand in the outlines: names there are, nothing that comes back to this field."""
    code = form.code.data or (field.code if field is not None else "")
    circle = {each: Refusal("formula.circle", code=each) for each in depending(version, code)} if code else {}
    names, spoken = names_of(version), vocabulary(version.definition.kind, version.fields)
    for outline in (form.when_rows, *(row.form.rows for row in form.others)):
        outline.bounds = Bounds(TRUTH, names, circle, True, spoken)
    form.formula_rows.bounds = Bounds("", names, circle, spoken=spoken)


def _answers(version: DefinitionVersion, but: Field | None) -> list[tuple[str, str]]:
    found = []
    for field in version.fields:
        if field is but or field.kind not in KINDS:
            continue
        each = [(c.code, c.label) for c in field.choices]
        if KINDS[field.kind].entry == "yes_no":
            each = yes_no(field)
        found += [(f"{field.code}={code}", f"{field.title}: {label}") for code, label in each]
    return found


def _shown(
    version: DefinitionVersion, field: Field | None, group: int | None, offered: Offered
) -> dict[str, Any]:
    if field is None:
        return {
            "group": group or (version.groups[-1].id if version.groups else None),
            "required": True,
            "kind": "yes_no",
        }
    values = described_field(field)
    data = {
        name: values.get(name)
        for name in (
            "title",
            "kind",
            "help",
            "code",
            "required",
            "fact",
            "not_applicable",
            "rows",
            "total",
            "weight",
            "title_en",
            "help_en",
            "default",
            "default_value",
            "list",
            "within",
        )
    }
    if data["default"] == "fact":
        data |= {"default_fact": data["default_value"], "default_value": None}
    data |= {
        name: show_points(values[name]) for name in ("max", "step", "floor") if values.get(name) is not None
    }
    data |= {f"max_{case}": show_points(most) for case, most in (values.get("max_by") or {}).items()}
    data |= {name: show_decimal(values[name]) for name in ("low", "high") if values.get(name) is not None}
    data |= {
        "group": field.group_id,
        "formula_rows": values.get("formula"),
        **_ticked(values.get("applies"), offered),
    }
    data["others"] = [
        {"rows": tree, "most": show_points(most)} for tree, most in values.get("max_when") or ()
    ]
    english = values.get("labels_en") or {}
    data["choices"] = [
        _shown_choice(each, values.get("fact")) | {"label_en": english.get(each["code"])}
        for each in values["choices"]
    ]
    data["columns"] = [
        {**each, "labels": "; ".join(c["label"] for c in each.get("choices", ()))}
        for each in values.get("columns") or ()
    ]
    return data


def _shown_choice(each: Mapping[str, Any], fact: str | None) -> dict[str, Any]:
    edges = {
        n: "" if each[n] is None else show_points(each[n]) if fact in RATES else str(each[n])
        for n in ("low", "high")
    }
    return {"code": each["code"], "label": each["label"], "points": show_points(each["points"]), **edges}


def _ticked(tree: Any, offered: Offered) -> dict[str, Any]:
    """A condition as ticks where what is ticked gives the very same, else as an outline."""
    parts = tree.get("all", [tree]) if tree else []
    found: dict[str, Any] = {"when_meeting": [], "when_unit": [], "when_answer": []}
    for part in parts:
        name, values = part.get("in", ("", []))
        if name == "meeting_kind":
            found["when_meeting"] += values
        elif name == "unit_kind":
            found["when_unit"] += values
        elif name.startswith("answer."):
            found["when_answer"] += [f"{name.partition('.')[2]}={value}" for value in values]
        else:
            return {"when_rows": tree}
    exact = all(
        [code for code, _label in offered[name] if code in ticked] == ticked for name, ticked in found.items()
    )
    return found if not tree or (exact and condition_of(**found) == tree) else {"when_rows": tree}
