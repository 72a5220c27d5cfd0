"""What was typed on a form of the builder, read value by value:
every problem is noted at its place, an outline's at its line."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from admin.web import address
from admin.web.words import say
from forms.outline.field import OutlineField
from models.core.errors import Invalid, Refusal
from models.definitions.checks import CASES, hidden_beside
from models.definitions.definitions import DefinitionVersion
from models.definitions.drafts import code_for
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import parse_decimal, parse_points
from models.definitions.rubrics import RATES

MOST_TOLD = 5
"""So many lines with a problem are told on top; every one is marked."""


class Reader:
    """Reads typed values; every problem is noted at the place where it stands, in a list with its row."""

    def __init__(self) -> None:
        self.wrong: dict[str, Refusal] = {}

    def read(self, place: str, act: Any, raw: Any, row: int | None = None) -> Any:
        """What `act` makes of what was typed; None of nothing."""
        if raw in (None, ""):
            return None
        try:
            return act(raw)
        except Refusal as refusal:
            self.note(place, refusal, row)
            return None

    def note(self, place: str, refusal: Refusal, row: int | None = None) -> None:
        """A problem at a place; `row` counts from 1."""
        told = refusal if row is None else Refusal("formula.row", row=row, problem=say(refusal))
        self.wrong.setdefault(place, told)

    def tree(self, outline: OutlineField, place: str = "", row: int | None = None) -> Any:
        """The tree of an outline; its problems also at `place` with the row there."""
        tree = outline.tree()
        if outline.wrong:
            lines = " ".join(
                say(Refusal("formula.row", row=n + 1, problem=say(outline.wrong[n])))
                for n in sorted(outline.wrong)[:MOST_TOLD]
            )
            told = Refusal("outline.case", row=row, problem=lines) if row else None
            self.note(place or outline.name, told or Refusal("outline.lines", problem=lines))
        return tree

    def done(self) -> None:
        if self.wrong:
            raise Invalid(self.wrong)


# a field
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
    found = address.plain(raw.strip())
    if found is None or found > 99_999:
        raise Refusal("field.number")
    return found


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
    values |= {
        name: form[name].data or None for name in ("total", "weight", "title_en", "help_en", "default")
    }
    proposed = form.default_fact if form.default.data == "fact" else form.default_value
    values["default_value"] = proposed.data or None if form.default.data != "last" else None
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
        "list": form.list.data or None,
        "within": form.within.data or None,
    }
    values |= {name: value for name, value in own.items() if name in kind.options}
    values["choices"] = _choices(form, reader) if kind.has_choices else []
    values["labels_en"] = _labels_en(form, values["choices"])
    reader.done()
    return values


def _applies(form: Any, reader: Reader) -> Any:
    """When the field applies: what was ticked and the outline."""
    also = reader.tree(form.when_rows)
    ticked = condition_of(
        form.when_meeting.data or [], form.when_unit.data or [], form.when_answer.data or []
    )
    if ticked is None or also is None:
        return ticked if also is None else also
    return {"all": [leaf for tree in (ticked, also) for leaf in tree.get("all", [tree])]}


def _other(row: Any, number: int, reader: Reader) -> list[Any]:
    """Another maximum and where it holds."""
    tree = reader.tree(row.rows, "others", number)
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
    return reader.tree(form.formula_rows)


def _choices(form: Any, reader: Reader) -> list[dict[str, Any]]:
    hundredths, found, taken = form.fact.data in RATES, list[dict[str, Any]](), set[str]()
    for number, row in enumerate(form.choices, 1):
        part = row.form
        if not part.label.data:
            continue
        code = part.code.data or code_for(part.label.data, taken)
        taken.add(code)
        edge = parse_points if hundredths else number_of
        low, high = (reader.read("choices", edge, each.data, number) for each in (part.low, part.high))
        points = reader.read("choices", parse_points, part.points.data, number) or 0
        found.append({"code": code, "label": part.label.data, "points": points, "low": low, "high": high})
    return found


def _labels_en(form: Any, found: list[dict[str, Any]]) -> dict[str, str] | None:
    """Labels in English by the codes of the choices."""
    typed = [row.form.label_en.data for row in form.choices if row.form.label.data]
    return {each["code"]: label for each, label in zip(found, typed, strict=False) if label} or None


COLUMN = ("list", "within", "total", "weight", "required", "title_en")
"""What a column says beside its code, title, kind and choices, by its name on the form."""


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
        found.append(
            column
            | {
                n: part[n].data
                for n in ("list", "within", "total", "weight", "required", "title_en")
                if part[n].data
            }
        )
    return found or None
