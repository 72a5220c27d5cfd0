"""Conditions and formulas chosen from lists: rows of drop-downs read into the same trees as text gives (models/formulas.py), and trees shown as rows.

A condition: rows joined by and, or (and binds first, as in text). A formula: a sum of chosen fields, then steps from the top down.
"""

from __future__ import annotations

from typing import Any

from flask_babel import lazy_gettext as __
from wtforms import SelectMultipleField
from wtforms.fields import SelectChoice

from admin.tree_words import SHOWN, Labels
from admin.words import choices, say, word
from forms.base import Row, choice, text
from models.errors import Invalid, Refusal
from models.formulas import COMPARE, NUMBER, TRUTH, Names, check_tree, part
from models.kinds.base import parse_decimal, show_decimal
from models.rule_checks import names_of
from models.versions import DefinitionVersion

MOST_ROWS = 40
STEPS = ("add", "sub", "mul", "div")


class ConditionRow(Row):
    """One comparison of a condition."""

    link = choice(__("And / or"), need=False)
    name = choice(__("What is looked at"), need=False)
    sign = choice(__("Compared"), need=False)
    values = SelectMultipleField(__("With one of these answers"))
    number = text(__("With the number"), most=20)
    other = choice(__("Or with another figure"), need=False)


class StepRow(Row):
    """One step of a formula."""

    step = choice(__("Operation"), need=False)
    name = choice(__("With"), need=False)
    number = text(__("Or the number"), most=20)


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

    def tree(self, place: str, act: Any, raw: Any, wanted: str) -> Any:
        """A tree written as text, of the sort that is wanted."""
        tree = self.read(place, act, raw)
        if tree is not None:
            self.read(place, lambda each: check_tree(each, wanted), tree)
        return tree

    def done(self) -> None:
        if self.wrong:
            raise Invalid(self.wrong)


# the lists


def offer_conditions(rows: Any, labels: Labels, words_only: bool = False) -> None:
    """Fill the drop-downs of a condition's rows."""
    figures = [] if words_only else _figures(labels)
    values = answers_of(labels)
    signs = [("eq", f"= ({word('tree', 'is')})"), ("ne", f"≠ ({word('tree', 'not')})")]
    signs += [] if words_only else [(name, SHOWN[name]) for name in COMPARE if name not in ("eq", "ne")]
    for row in rows:
        row.form.link.choices = choices("tree", ("all", "any"))
        row.form.name.choices = [("", "–"), *labels.words.items(), *figures]
        row.form.sign.choices = signs
        row.form.values.choices = values
        row.form.other.choices = [("", "–"), *figures]


def answers_of(labels: Labels) -> list[SelectChoice]:
    """Every answer of a list, `name=code`, under the name it answers."""
    known = [(name, code, label) for name, values in labels.values.items() for code, label in values.items()]
    return [SelectChoice(f"{name}={code}", label, optgroup=labels.words[name]) for name, code, label in known]


def offer_steps(rows: Any, labels: Labels) -> None:
    """Fill the drop-downs of a formula's rows."""
    for row in rows:
        row.form.step.choices = [(name, SHOWN[name]) for name in STEPS]
        row.form.name.choices = [("", "–"), *_figures(labels)]


def _figures(labels: Labels) -> list[tuple[str, str]]:
    fields = [(f"field:{code}", title) for code, title in labels.numbers.items()]
    return fields + [(f"fact:{name}", title) for name, title in labels.facts.items()]


# rows -> trees


def read_condition(rows: Any, version: DefinitionVersion, place: str, reader: Reader) -> Any:
    """The condition that rows make; None of none. Problems are noted with their row."""
    names, groups = names_of(version), list[list[Any]]()
    for number, row in enumerate(rows, 1):
        data = row.form.data
        if not any(data[name] for name in ("name", "values", "number", "other")):
            continue
        try:
            leaf = _leaf(data, names)
        except Refusal as refusal:
            reader.note(place, refusal, number)
            continue
        if not groups or data["link"] == "any":
            groups.append([])
        groups[-1].append(leaf)
    return _joined("any", [_joined("all", group) for group in groups])


def _joined(name: str, parts: list[Any]) -> Any:
    return None if not parts else parts[0] if len(parts) == 1 else {name: parts}


def _leaf(data: dict[str, Any], names: Names) -> Any:
    """The comparison of a row, checked. Raises `Refusal`."""
    name, sign = data["name"], data["sign"] or "eq"
    if not name:
        raise Refusal("formula.no_name")
    if ":" in name:
        tree = {sign: [_figure(name), _operand(data["other"], data["number"])]}
    else:
        chosen = [value.partition("=")[2] for value in data["values"] or () if value.partition("=")[0] == name]
        if not chosen or len(chosen) < len(data["values"]) or data["number"] or data["other"] or sign not in ("eq", "ne"):
            raise Refusal("formula.no_answer")
        tree = {"in": [name, chosen]} if sign == "eq" else {"not": {"in": [name, chosen]}}
    check_tree(tree, TRUTH, names)
    return tree


def _figure(name: str) -> Any:
    sort, _colon, code = name.partition(":")
    return {sort: code}


def _operand(name: str | None, number: str | None) -> Any:
    """A figure or a typed number, one of them."""
    if bool(name) == bool(number):
        raise Refusal("formula.one_of")
    return _figure(name) if name else {"num": parse_decimal(number)}


def read_formula(chosen: list[str], rows: Any, version: DefinitionVersion, place: str, reader: Reader) -> Any:
    """The formula that a sum and steps make; None of none. The first step that cannot stand is noted with its row."""
    names, tree, last = names_of(version), {"sum": list(chosen)} if chosen else None, ""
    try:
        check_tree(tree, NUMBER, names) if tree else None
    except Refusal as refusal:
        reader.note(place, refusal)
    for number, row in enumerate(rows, 1):
        data = row.form.data
        if not (data["name"] or data["number"]):
            continue
        try:
            operand, step = _operand(data["name"], data["number"]), data["step"] or "add"
            tree = operand if tree is None else _stepped(tree, step, operand, last)
            last = step if tree is not operand else ""
            check_tree(tree, NUMBER, names)
        except Refusal as refusal:
            reader.note(place, refusal, number)
            break
    return tree


def _stepped(tree: Any, step: str, operand: Any, last: str) -> Any:
    """One step more; a run of + or × is one list, as in text."""
    if step == last and step in ("add", "mul"):
        return {step: [*tree[step], operand]}
    return {step: [tree, operand]}


# trees -> rows


def condition_rows(tree: Any) -> list[dict[str, Any]] | None:
    """The rows of a condition; None where it is more than rows can say."""
    found: list[dict[str, Any]] = []
    for group in _parts(tree, "any"):
        for place, leaf in enumerate(_parts(group, "all")):
            row = _row(leaf)
            if row is None:
                return None
            found.append(row | {"link": "all" if place else "any"})
    return found


def _parts(tree: Any, name: str) -> list[Any]:
    if tree is None:
        return []
    parts = tree.get(name)
    return list(parts) if parts and len(parts) > 1 else [tree]


def _row(leaf: Any) -> dict[str, Any] | None:
    name, body = part(leaf)
    if name == "not" and part(body)[0] == "in":
        inner = _row(body)
        return inner | {"sign": "ne"} if inner is not None else None
    if name == "in":
        return {"name": body[0], "sign": "eq", "values": [f"{body[0]}={value}" for value in body[1]]}
    left, right = (_simple(each) for each in body) if name in COMPARE else (None, None)
    if not left or not right or "name" not in left:
        return None
    return {"name": left["name"], "sign": name, "other": right.get("name"), "number": right.get("number")}


def _simple(tree: Any) -> dict[str, Any] | None:
    name, body = part(tree)
    if name == "num":
        return {"number": show_decimal(body)}
    return {"name": f"{name}:{body}"} if name in ("field", "fact") else None


def formula_rows(tree: Any) -> tuple[list[str], list[dict[str, Any]]] | None:
    """The chosen sum and the steps of a formula; None where it is more than these can say."""
    if tree is None:
        return [], []
    name, body = part(tree)
    if name == "sum":
        return list(body), []
    if name not in STEPS:
        simple = _simple(tree)
        return ([], [simple]) if simple else None
    before, steps = formula_rows(body[0]), [_simple(each) for each in body[1:]]
    if before is None or None in steps:
        return None
    return before[0], [*before[1], *({"step": name} | step for step in steps if step)]
