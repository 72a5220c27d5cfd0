"""The form of a field: what an officer types about it, and how
that becomes the plain data of `models/definitions/definitions.py`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask_babel import lazy_gettext as __
from wtforms import BooleanField, FieldList, FormField, SelectMultipleField

from admin.definitions.outline import offer_of
from admin.definitions.reader import Reader
from admin.definitions.tree_words import labels_of, yes_no
from admin.web.words import choices, word
from forms.base import Form, Row, choice, long_text, options, text
from forms.inputs import TicksField
from forms.outline.field import OutlineField
from forms.outline.tree import Bounds
from models.core.errors import Refusal
from models.definitions.checks import CASES, depending, hidden_beside, names_of
from models.definitions.definitions import DefinitionVersion, Field, described_field
from models.definitions.drafts import code_for
from models.definitions.formulas import NUMBER, TRUTH
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import parse_decimal, parse_points, show_decimal, show_points
from models.definitions.kinds.table import IN_TABLE
from models.definitions.rubrics import FACT_TESTS, MEASURES, RATES

Offered = Mapping[str, list[tuple[str, str]]]
"""What may be ticked about when a field applies, by the name of the list."""
SPARE = 3
WORKED_OUT = {TRUTH: __("Yes where %(told)s; no otherwise."), NUMBER: __("It is %(told)s.")}
MOST_CHOICES = 60


class ChoiceRow(Row):
    """A choice or band."""

    code = text(__("Code"), most=40)
    label = text(__("Label"), most=200)
    points = text(__("Points"), most=10)
    low = text(__("At least"), most=12)
    high = text(__("To below"), most=12)


class ColumnRow(Row):
    """A column of a table."""

    code = text(__("Code"), most=40)
    title = text(__("Column"), most=200)
    kind = choice(__("Kind"), need=False)
    labels = text(__("Choices, set apart by ;"), most=400)
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
        text="when",
        says={TRUTH: __("Holds when %(told)s.")},
    )
    when = text(__("Or where (written)"), most=400)


class FieldForm(Form):
    """A field of a definition; what its kind does not use is left aside."""

    title = text(__("Title of the item"), most=400, need=True)
    kind = choice(__("Kind"))
    group = choice(__("Group"), coerce=int)
    help = text(__("Help"), most=600)
    code = text(__("Code"), most=40)
    required = BooleanField(__("Must be filled in"))
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
    formula_rows = OutlineField(__("How it is worked out"), text="formula", says=WORKED_OUT)
    formula = long_text(__("Formula"), most=2000)
    rows = text(__("Most rows"), most=3)
    total = choice(__("Up the tree"), need=False)
    weight = choice(__("Weighed by"), need=False)
    when_meeting = TicksField(__("Only for these meetings"))
    when_unit = TicksField(__("Only for these kinds of unit"))
    when_answer = SelectMultipleField(__("Only where another item is answered"))
    when_rows = OutlineField(
        __("Further conditions"),
        wanted=TRUTH,
        words_only=True,
        text="when_text",
        says={TRUTH: __("Applies when %(told)s.")},
    )
    when_text = text(__("Other condition"), most=2000)
    choices = FieldList(FormField(ChoiceRow), __("Choices"), max_entries=MOST_CHOICES)
    others = FieldList(FormField(OtherRow), __("Other maxima"), max_entries=MOST_CHOICES)
    columns = FieldList(FormField(ColumnRow), __("Columns"), max_entries=MOST_CHOICES)


def field_form(
    version: DefinitionVersion,
    field: Field | None,
    unit_kinds: list[tuple[str, str]],
    posted: bool,
    group: int | None,
) -> Any:
    """The form of a field with its lists filled in."""
    offered = {
        "when_meeting": choices("kind", CASES),
        "when_unit": unit_kinds,
        "when_answer": _answers(version, field),
    }
    form: Any = (
        FieldForm() if posted else FieldForm(formdata=None, data=_shown(version, field, group, offered))
    )
    form.kind.choices = [(code, word("field", code)) for code in KINDS]
    form.group.choices = [(str(g.id), g.title) for g in version.groups]
    form.fact.choices = [("", "–"), *choices("fact", (*MEASURES, *FACT_TESTS))]
    ways = sorted({way for kind in KINDS.values() for way in kind.totals})
    form.total.choices = [("", __("as usual for the kind")), *choices("total", ways)]
    counts = [
        f for f in version.fields if f.kind in KINDS and KINDS[f.kind].format == "integer" and f is not field
    ]
    form.weight.choices = [("", "–"), *((f.code, f.title) for f in counts)]
    for name, pairs in offered.items():
        form[name].choices = options(pairs)
    form.offer = offer_of(version, labels_of(version, unit_kinds))
    for rows, empty in ((form.choices, SPARE), (form.others, 1), (form.columns, SPARE)):
        for _ in range(
            min(1 if posted and not len(rows) else 0 if posted else empty, MOST_CHOICES - len(rows))
        ):
            rows.append_entry()
    for row in form.columns:
        row.form.kind.choices = [("", "–"), *((code, word("field", code)) for code in IN_TABLE)]
        row.form.total.choices = [("", "–"), *choices("total", ways)]
    _bind(form, version, field)
    return form


def _bind(form: Any, version: DefinitionVersion, field: Field | None) -> None:
    """What may stand in the outlines: names there are, nothing that comes back to this field."""
    code = form.code.data or (field.code if field is not None else "")
    circle = {each: Refusal("formula.circle", code=each) for each in depending(version, code)} if code else {}
    names = names_of(version)
    for outline in (form.when_rows, *(row.form.rows for row in form.others)):
        outline.bounds = Bounds(TRUTH, names, circle, True)
    form.formula_rows.bounds = Bounds("", names, circle)


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
        )
    }
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
    data["choices"] = [_shown_choice(each, values.get("fact")) for each in values["choices"]]
    data["columns"] = [
        {**each, "labels": "; ".join(c["label"] for c in each.get("choices", ()))}
        for each in values.get("columns") or ()
    ]
    return data


def _scale(fact: str | None) -> int:
    return 100 if fact in RATES else 1


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


def condition_of(
    when_meeting: list[str], when_unit: list[str], when_answer: list[str], also: Any = None
) -> Any:
    """One condition of what was ticked; None where nothing was."""
    by_name: dict[str, list[str]] = {"meeting_kind": list(when_meeting), "unit_kind": list(when_unit)}
    for each in when_answer:
        name, _, value = each.partition("=")
        by_name.setdefault(
            name if name in by_name or name.startswith("answer.") else f"answer.{name}", []
        ).append(value)
    parts = [{"in": [name, values]} for name, values in by_name.items() if values]
    parts += [also] if also is not None else []
    return None if not parts else parts[0] if len(parts) == 1 else {"all": parts}


def number_of(raw: str) -> int:
    """A small whole number as typed."""
    if not (raw.strip().isascii() and raw.strip().isdecimal() and len(raw.strip()) < 6):
        raise Refusal("field.number")
    return int(raw)


def field_values(version: DefinitionVersion, form: Any) -> dict[str, Any]:
    """What was typed about a field, as plain data; only options that its kind uses. Raises `Invalid`."""
    kind, reader = KINDS[form.kind.data], Reader()
    values: dict[str, Any] = {name: form[name].data for name in ("title", "kind", "help", "code", "required")}
    values["max"] = reader.read("max", parse_points, form.max.data)
    by_case = {case: reader.read(f"max_{case}", parse_points, form[f"max_{case}"].data) for case in CASES}
    values["max_by"] = {case: most for case, most in by_case.items() if most is not None} or None
    values["applies"] = _applies(form, reader)
    values["max_when"] = [
        _other(row.form, number, reader)
        for number, row in enumerate(form.others, 1)
        if any(row.form.data.values())
    ] or None
    values |= {name: form[name].data or None for name in ("total", "weight")}
    readers = {
        "step": parse_points,
        "floor": parse_points,
        "low": parse_decimal,
        "high": parse_decimal,
        "rows": number_of,
    }
    own = {name: reader.read(name, act, form[name].data) for name, act in readers.items()}
    own["formula"] = _formula(version, form, values["applies"], reader) if "formula" in kind.options else None
    own |= {
        "fact": form.fact.data or None,
        "not_applicable": form.not_applicable.data or None,
        "columns": _columns(form),
    }
    values |= {name: value for name, value in own.items() if name in kind.options}
    values["choices"] = _choices(form, reader) if kind.has_choices else []
    reader.done()
    return values


def _applies(form: Any, reader: Reader) -> Any:
    """When the field applies: what was ticked and the outline, or its text."""
    also = reader.tree(form.when_rows, form.when_text)
    ticked = condition_of(
        form.when_meeting.data or [], form.when_unit.data or [], form.when_answer.data or []
    )
    if ticked is None or also is None:
        return ticked if also is None else also
    return {"all": [leaf for tree in (ticked, also) for leaf in tree.get("all", [tree])]}


def _other(row: Any, number: int, reader: Reader) -> list[Any]:
    """Another maximum and where it holds."""
    tree = reader.tree(row.rows, row.when, "others", number)
    most = reader.read("others", parse_points, row.most.data, number)
    if tree is None or most is None:
        reader.note("others", Refusal("field.required"), number)
    return [tree, most]


def _formula(version: DefinitionVersion, form: Any, applies: Any, reader: Reader) -> Any:
    """The formula; it must name no field that may be hidden while this one stands."""
    hidden = {each: Refusal("formula.hidden", code=each) for each in hidden_beside(version, applies)}
    form.formula_rows.bounds = replace(
        form.formula_rows.bounds, barred=hidden | dict(form.formula_rows.bounds.barred)
    )
    return reader.tree(form.formula_rows, form.formula)


def _choices(form: Any, reader: Reader) -> list[dict[str, Any]]:
    scale, found, taken = _scale(form.fact.data), list[dict[str, Any]](), set[str]()
    for number, row in enumerate(form.choices, 1):
        part = row.form
        if not part.label.data:
            continue
        code = part.code.data or code_for(part.label.data, taken)
        taken.add(code)
        edge = parse_points if scale == 100 else number_of
        low, high = (reader.read("choices", edge, each.data, number) for each in (part.low, part.high))
        points = reader.read("choices", parse_points, part.points.data, number) or 0
        found.append({"code": code, "label": part.label.data, "points": points, "low": low, "high": high})
    return found


def _columns(form: Any) -> list[dict[str, Any]] | None:
    found, taken = list[dict[str, Any]](), set[str]()
    for row in form.columns:
        part = row.form
        if not part.title.data:
            continue
        column = {
            "code": part.code.data or code_for(part.title.data, taken),
            "title": part.title.data,
            "kind": part.kind.data or "text",
        }
        taken.add(column["code"])
        labels = [label.strip() for label in (part.labels.data or "").split(";") if label.strip()]
        if labels:
            column["choices"] = [{"code": code_for(label, ()), "label": label} for label in labels]
        found.append(column | {n: part[n].data for n in ("total", "weight", "required") if part[n].data})
    return found or None
