"""Forms of the builder: what an officer types about a field or a definition, and how that becomes the plain data of `models/versions.py`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as __
from wtforms import BooleanField, FieldList, FormField, SelectMultipleField
from wtforms import Form as PlainForm

from admin.words import choices, word
from forms.base import Form, choice, day, long_text, options, text
from forms.kinds import TicksField
from models.drafts import code_for
from models.errors import Invalid, Refusal
from models.fields import IN_TABLE, KINDS, YES, parse_points, show_points
from models.formula_text import parse, write
from models.kinds.base import parse_decimal, show_decimal
from models.rubrics import FACT_TESTS, GRADES, MEASURES, RATES
from models.rule_checks import CASES
from models.rules import LEVELS
from models.versions import DefinitionVersion, Field, described_field

SPARE = 3
MOST_ROWS = 60


class ChoiceRow(PlainForm):
    """A choice or band."""

    code = text(__("Code"), most=40)
    label = text(__("Label"), most=200)
    points = text(__("Points"), most=10)
    low = text(__("At least"), most=12)
    high = text(__("To below"), most=12)


class ColumnRow(PlainForm):
    """A column of a table."""

    code = text(__("Code"), most=40)
    title = text(__("Column"), most=200)
    kind = choice(__("Kind"), need=False)
    labels = text(__("Choices, set apart by ;"), most=400)
    total = choice(__("Up the tree"), need=False)
    weight = text(__("Weighed by column"), most=40)
    required = BooleanField(__("Must be filled in"))


class OtherRow(PlainForm):
    """Another maximum in another case."""

    when = text(__("When"), most=400)
    most = text(__("Maximum"), most=10)


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
    formula = long_text(__("Formula"), most=2000)
    rows = text(__("Most rows"), most=3)
    total = choice(__("Up the tree"), need=False)
    weight = choice(__("Weighed by"), need=False)
    when_meeting = TicksField(__("Only for these meetings"))
    when_unit = TicksField(__("Only for these kinds of unit"))
    when_answer = SelectMultipleField(__("Only where another item is answered"))
    when_text = text(__("Other condition"), most=2000)
    choices = FieldList(FormField(ChoiceRow), __("Choices"), max_entries=MOST_ROWS)
    others = FieldList(FormField(OtherRow), __("Other maxima"), max_entries=MOST_ROWS)
    columns = FieldList(FormField(ColumnRow), __("Columns"), max_entries=MOST_ROWS)


def field_form(version: DefinitionVersion, field: Field | None, unit_kinds: list[tuple[str, str]], posted: bool, group: int | None) -> Any:
    """The form of a field with its lists filled in."""
    form: Any = FieldForm() if posted else FieldForm(formdata=None, data=_shown(version, field, group))
    form.kind.choices = [(code, word("field", code)) for code in KINDS]
    form.group.choices = [(str(g.id), g.title) for g in version.groups]
    form.fact.choices = [("", "–"), *choices("fact", (*MEASURES, *FACT_TESTS))]
    ways = sorted({way for kind in KINDS.values() for way in kind.totals})
    form.total.choices = [("", __("as usual for the kind")), *choices("total", ways)]
    counts = [f for f in version.fields if f.kind in KINDS and KINDS[f.kind].format == "integer" and f is not field]
    form.weight.choices = [("", "–"), *((f.code, f.title) for f in counts)]
    form.when_meeting.choices = options(choices("kind", CASES))
    form.when_unit.choices = options(unit_kinds)
    form.when_answer.choices = options(_answers(version, field))
    for rows, spare in ((form.choices, SPARE), (form.others, 1), (form.columns, SPARE)):
        for _ in range(min(1 if posted and not len(rows) else 0 if posted else spare, MOST_ROWS - len(rows))):
            rows.append_entry()
    for row in form.columns:
        row.form.kind.choices = [("", "–"), *((code, word("field", code)) for code in IN_TABLE)]
        row.form.total.choices = [("", "–"), *choices("total", ways)]
    return form


def _answers(version: DefinitionVersion, but: Field | None) -> list[tuple[str, str]]:
    found = []
    for field in version.fields:
        if field is but or field.kind not in KINDS:
            continue
        each = [(c.code, c.label) for c in field.choices]
        if KINDS[field.kind].entry == "yes_no":
            each = choices("yes_no", (YES, "no"))
        found += [(f"{field.code}={code}", f"{field.title}: {label}") for code, label in each]
    return found


def _shown(version: DefinitionVersion, field: Field | None, group: int | None) -> dict[str, Any]:
    if field is None:
        return {"group": group or (version.groups[-1].id if version.groups else None), "required": True, "kind": "yes_no"}
    values = described_field(field)
    data = {name: values.get(name) for name in ("title", "kind", "help", "code", "required", "fact", "not_applicable", "rows", "total", "weight")}
    data |= {name: show_points(values[name]) for name in ("max", "step", "floor") if values.get(name) is not None}
    data |= {f"max_{case}": show_points(most) for case, most in (values.get("max_by") or {}).items()}
    data |= {name: show_decimal(values[name]) for name in ("low", "high") if values.get(name) is not None}
    data |= {"group": field.group_id, "formula": write(values.get("formula")), **_ticked(values.get("applies"))}
    data["others"] = [{"when": write(tree), "most": show_points(most)} for tree, most in values.get("max_when") or ()]
    data["choices"] = [_shown_choice(each, values.get("fact")) for each in values["choices"]]
    data["columns"] = [{**each, "labels": "; ".join(c["label"] for c in each.get("choices", ()))} for each in values.get("columns") or ()]
    return data


def _scale(fact: str | None) -> int:
    return 100 if fact in RATES else 1


def _shown_choice(each: Mapping[str, Any], fact: str | None) -> dict[str, Any]:
    edges = {n: "" if each[n] is None else show_points(each[n]) if fact in RATES else str(each[n]) for n in ("low", "high")}
    return {"code": each["code"], "label": each["label"], "points": show_points(each["points"]), **edges}


def _ticked(tree: Any) -> dict[str, Any]:
    """A condition as ticks where it is no more than a list of them, else as text."""
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
            return {"when_text": write(tree)}
    return found if not tree or condition_of(**found) == tree else {"when_text": write(tree)}


def condition_of(when_meeting: list[str], when_unit: list[str], when_answer: list[str], also: Any = None) -> Any:
    """One condition of what was ticked; None where nothing was."""
    by_name: dict[str, list[str]] = {"meeting_kind": list(when_meeting), "unit_kind": list(when_unit)}
    for each in when_answer:
        code, _, value = each.partition("=")
        by_name.setdefault(f"answer.{code}", []).append(value)
    parts = [{"in": [name, values]} for name, values in by_name.items() if values]
    parts += [also] if also is not None else []
    return None if not parts else parts[0] if len(parts) == 1 else {"all": parts}


class Reader:
    """Reads typed values; every problem is noted at the place where it stands."""

    def __init__(self) -> None:
        self.wrong: dict[str, Refusal] = {}

    def read(self, place: str, act: Any, raw: Any) -> Any:
        """What `act` makes of what was typed; None of nothing."""
        if raw in (None, ""):
            return None
        try:
            return act(raw)
        except Refusal as refusal:
            self.wrong.setdefault(place, refusal)
            return None

    def done(self) -> None:
        if self.wrong:
            raise Invalid(self.wrong)


def number_of(raw: str) -> int:
    """A small whole number as typed."""
    if not (raw.strip().isascii() and raw.strip().isdecimal() and len(raw.strip()) < 6):
        raise Refusal("field.number")
    return int(raw)


def field_values(form: Any) -> dict[str, Any]:
    """What was typed about a field, as plain data; only options that its kind uses. Raises `Invalid`."""
    kind, reader = KINDS[form.kind.data], Reader()
    values: dict[str, Any] = {name: form[name].data for name in ("title", "kind", "help", "code", "required")}
    values["max"] = reader.read("max", parse_points, form.max.data)
    by_case = {case: reader.read(f"max_{case}", parse_points, form[f"max_{case}"].data) for case in CASES}
    values["max_by"] = {case: most for case, most in by_case.items() if most is not None} or None
    also = reader.read("when_text", parse, form.when_text.data)
    values["applies"] = condition_of(form.when_meeting.data or [], form.when_unit.data or [], form.when_answer.data or [], also)
    others = [(row.form.when.data, row.form.most.data) for row in form.others if row.form.when.data or row.form.most.data]
    values["max_when"] = [[reader.read("others", parse, when), reader.read("others", parse_points, most)] for when, most in others] or None
    if any(None in pair for pair in values["max_when"] or ()):
        reader.wrong.setdefault("others", Refusal("field.required"))
    values |= {name: form[name].data or None for name in ("total", "weight")}
    readers = {"step": parse_points, "floor": parse_points, "low": parse_decimal, "high": parse_decimal, "formula": parse, "rows": number_of}
    own = {name: reader.read(name, act, form[name].data) for name, act in readers.items()}
    own |= {"fact": form.fact.data or None, "not_applicable": form.not_applicable.data or None, "columns": _columns(form)}
    values |= {name: value for name, value in own.items() if name in kind.options}
    values["choices"] = _choices(form, reader) if kind.has_choices else []
    reader.done()
    return values


def _choices(form: Any, reader: Reader) -> list[dict[str, Any]]:
    scale, found, taken = _scale(form.fact.data), list[dict[str, Any]](), set[str]()
    for row in form.choices:
        part = row.form
        if not part.label.data:
            continue
        code = part.code.data or code_for(part.label.data, taken)
        taken.add(code)
        edge = parse_points if scale == 100 else number_of
        low, high = (reader.read("choices", edge, each.data) for each in (part.low, part.high))
        points = reader.read("choices", parse_points, part.points.data) or 0
        found.append({"code": code, "label": part.label.data, "points": points, "low": low, "high": high})
    return found


def _columns(form: Any) -> list[dict[str, Any]] | None:
    found, taken = list[dict[str, Any]](), set[str]()
    for row in form.columns:
        part = row.form
        if not part.title.data:
            continue
        column = {"code": part.code.data or code_for(part.title.data, taken), "title": part.title.data, "kind": part.kind.data or "text"}
        taken.add(column["code"])
        labels = [label.strip() for label in (part.labels.data or "").split(";") if label.strip()]
        if labels:
            column["choices"] = [{"code": code_for(label, ()), "label": label} for label in labels]
        found.append(column | {n: part[n].data for n in ("total", "weight", "required") if part[n].data})
    return found or None


class HeadForm(Form):
    """The head of a definition: its name, from when it holds, for whom, its grades, gate and rules."""

    name = text(__("Name"), most=200, need=True)
    holds_from = day(__("Holds from"))
    lower_may = BooleanField(__("A unit below may set its own"))


class RubricForm(HeadForm):
    """The head of a rubric."""

    cases = TicksField(__("For these meetings"))
    good = text(__("Good from"), most=10, need=True)
    fair = text(__("Fair from"), most=10, need=True)
    average = text(__("Average from"), most=10, need=True)
    gate = SelectMultipleField(__("Good also needs full points on"))
    gate_else = choice(__("Otherwise the grade is"), need=False)
    follower = BooleanField(__("A second column for the member who follows the cell"))


class RuleForm(Form):
    """A rule between fields."""

    at = choice(__("Told at"))
    must = long_text(__("What must hold"), most=2000, need=True)
    when = long_text(__("Only when"), most=2000)
    level = choice(__("If it does not hold"))
    message = text(__("What to say"), most=300, need=True)


def head_form(version: DefinitionVersion, posted: bool) -> Any:
    """The form of a version's head."""
    rubric = version.definition.kind == "rubric"
    rule = version.rule
    data = {"name": version.definition.name, "holds_from": version.holds_from, "lower_may": version.lower_may}
    if rubric:
        least = {name: show_points(points) for name, points in rule.get("grades", ())}
        gate = next(iter(rule.get("gates", ())), {})
        data |= {"cases": rule.get("for", []), **{n: least.get(n, "") for n in GRADES[:3]}, "follower": bool(rule.get("follower"))}
        data |= {"gate": gate.get("needs_full", []), "gate_else": gate.get("else")}
    form: Any = (RubricForm if rubric else HeadForm)(**({} if posted else {"formdata": None, "data": data}))
    if rubric:
        form.cases.choices = options(choices("kind", CASES))
        form.gate.choices = options((f.code, f.title) for f in version.fields if f.kind in KINDS and KINDS[f.kind].earn is not None)
        form.gate_else.choices = [("", "–"), *choices("grade", GRADES[1:])]
    return form


def head_values(version: DefinitionVersion, form: Any) -> dict[str, Any]:
    """What was typed about a version's head. Raises `Invalid`."""
    values = {"name": form.name.data, "holds_from": form.holds_from.data, "lower_may": form.lower_may.data, "rules": dict(version.rule)}
    if version.definition.kind == "rubric":
        reader = Reader()
        grades = [[name, reader.read(name, parse_points, form[name].data)] for name in GRADES[:3]]
        reader.done()
        gate = {"grade": "good", "needs_full": form.gate.data, "else": form.gate_else.data or "fair"}
        values["rules"] |= {"for": form.cases.data or [], "grades": [*grades, ["poor", 0]], "gates": [gate] if form.gate.data else []}
        values["rules"].pop("follower", None)
        values["rules"] |= {"follower": True} if form.follower.data else {}
    return values


def rule_form(version: DefinitionVersion, rule: Mapping[str, Any] | None, posted: bool) -> Any:
    """The form of a rule between fields."""
    data = {**rule, "must": write(rule["must"]), "when": write(rule.get("when"))} if rule is not None else {"level": "block"}
    form: Any = RuleForm(**({} if posted else {"formdata": None, "data": data}))
    form.at.choices = [(f.code, f.title) for f in version.fields]
    form.level.choices = choices("level", LEVELS)
    return form


def rule_values(form: Any) -> dict[str, Any]:
    """What was typed about a rule. Raises `Invalid`."""
    reader = Reader()
    values = {name: form[name].data for name in ("at", "level", "message")}
    values |= {"must": reader.read("must", parse, form.must.data), "when": reader.read("when", parse, form.when.data)}
    reader.done()
    return values
