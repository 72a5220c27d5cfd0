"""Conditions, formulas and rules in words, for people: titles instead
of codes. Their written form is models/definitions/formula_text.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flask_babel import gettext as _
from sqlalchemy import select

from admin.web.request import db
from admin.web.words import LANGUAGES, choices, language, named, shown, speaking, word
from forms.outline.sketch import GAP
from forms.outline.tree import DAYS, IF, JOIN, ONE_DAY, SAID, TYPED
from forms.said import in_words as said_of
from models.core.errors import Refusal
from models.definitions.checks import CASES, names_of
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.formula_write import SIGNS, write
from models.definitions.formulas import COMPARE, part
from models.definitions.judging import FACTS, Finding
from models.definitions.kinds import KINDS, table
from models.definitions.kinds.base import NO, YES, scored, show_decimal
from models.definitions.vocabulary import YES_NO, Called, Vocabulary, called, nearest, with_fields
from models.units.units import UnitKind

SHOWN = {**SIGNS, "ne": "≠", "le": "≤", "ge": "≥", "add": "+", "sub": "−", "mul": "×", "div": ":"}


@dataclass(frozen=True)
class Labels:
    """What people call the names a tree may hold: numbers by
    code, words (`meeting_kind`, `answer.x`), their values, facts."""

    numbers: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)


def yes_no(field: Field) -> list[tuple[str, str]]:
    """The two answers as the field's form words them: met or not in a rubric, else yes or no."""
    return choices("yes_no", (YES, NO)) if scored(field) else [(YES, str(_("Yes"))), (NO, str(_("No")))]


def labels_of(version: DefinitionVersion, unit_kinds: list[tuple[str, str]]) -> Labels:
    """The names of a version in the reader's language, in the order of its fields."""
    names = names_of(version)
    words = {name: word("tree", name) for name in ("meeting_kind", "unit_kind") if name in names.words}
    values: dict[str, Mapping[str, str]] = {
        "meeting_kind": dict(choices("kind", CASES)),
        "unit_kind": dict(unit_kinds),
    }
    numbers: dict[str, str] = {}
    fields = [said_of(each) for each in version.fields]
    for each in fields:
        if each.code in names.numbers:
            numbers[each.code] = each.title
        if each.code in names.choices:
            words[f"answer.{each.code}"] = each.title
            values[f"answer.{each.code}"] = {c.code: c.label for c in each.choices} or dict(yes_no(each))
        if each.kind in KINDS and "columns" in KINDS[each.kind].options:
            own = {
                f"{each.code}.{column.code}": f"{each.title}: {column.title}"
                for column in table.columns(each)
            }
            numbers |= {code: title for code, title in own.items() if code in names.numbers}
    titles = {each.code: each.title for each in fields}
    return Labels(numbers, words, values, {name: word("fact", name) for name in sorted(names.facts)}, titles)


def vocabulary(kind: str = "", fields: Iterable[Any] = ()) -> Vocabulary:
    """What formulas of a kind of form (of any, where it is not known yet) call things: in
    the reader's language, read in every other too."""
    known = FACTS[kind] if kind else frozenset().union(*FACTS.values())
    kinds = db().scalars(select(UnitKind).order_by(UnitKind.position)).all()
    parts: list[dict[str, Called]] = []
    for tongue in sorted(LANGUAGES, key=lambda each: each != language()):
        with speaking(tongue):
            parts.append(
                {
                    "asked": {
                        name: (word("said", name), word("tree", name))
                        for name in ("meeting_kind", "unit_kind")
                    },
                    "meeting_kind": {case: (word("said", case), word("kind", case)) for case in CASES},
                    "unit_kind": {each.code: (named(each),) for each in kinds},
                    YES_NO: {
                        YES: (str(_("Yes")), word("yes_no", YES)),
                        NO: (str(_("No")), word("yes_no", NO)),
                    },
                    "facts": {name: (word("fact", name),) for name in sorted(known)},
                }
            )
    merged: dict[str, Called] = {
        name: {code: tuple(each for part in parts for each in part[name][code]) for code in parts[0][name]}
        for name in parts[0]
    }
    asked, facts = merged.pop("asked"), merged.pop("facts")
    return with_fields(Vocabulary(language(), asked, merged, facts), fields)


CODES = ("field.weight", "field.within_field", "rubric.gate")
"""Refusals of the code of an item that there is not."""


def suggested(refusal: Refusal, spoken: Vocabulary) -> Refusal:
    """The refusal of a name that there is not, with the nearest right ones as they are written;
    a tree it names (a divisor) in the same words."""
    values, typed = dict(refusal.values), str(refusal.values.get("code", ""))
    if isinstance(values.get("divisor"), Mapping):
        values["divisor"] = write(values["divisor"], spoken)
    near: list[str] = []
    if refusal.code == "rubric.fact":
        values["fact"] = word("fact", str(values["fact"]))
    elif refusal.code == "formula.fact":
        near = [write({"fact": code}, spoken) for code in nearest(spoken.facts, typed)]
    elif refusal.code == "field.default_fact":
        near = [word("fact", code) for code in nearest(spoken.facts, str(values["fact"]))]
    elif refusal.code in CODES:
        near = nearest(spoken.fields, typed)
    elif refusal.code == "formula.field":
        bare = values.get("part") == "at"  # a cell that holds a code, not a formula
        near = [code if bare else write({"field": code}, spoken) for code in nearest(spoken.fields, typed)]
    elif refusal.code == "formula.choice":
        known = spoken.values.get(str(values.get("name")), {})
        near = [called(known, code) for code in nearest(known, typed)]
    return (
        Refusal(refusal.code, **values, near="; ".join(near)) if near or values != refusal.values else refusal
    )


def in_words(tree: Any, labels: Labels) -> str:
    """A tree as a sentence; what it names and there is not, stands as it is written."""
    if tree is None:
        return ""
    name, body = part(tree)
    if name == "num":
        return show_decimal(str(body))
    if name == "field":
        return _quoted(labels.numbers.get(body, body))
    if name == "fact":
        return labels.facts.get(body, body)
    if name == "sum":
        return (
            f"{word('tree', 'sum')} ({'; '.join(_quoted(labels.numbers.get(code, code)) for code in body)})"
        )
    if name == "in":
        known = labels.values.get(body[0], {})
        return (
            f"{_quoted(labels.words.get(body[0], body[0]))} {word('tree', 'is')} "
            f"{_either(known.get(each, each) for each in body[1])}"
        )
    if name == "not" and part(body)[0] == "in":
        return _denied(body["in"][0], body["in"][1], labels)
    if name == "not":
        return f"{word('tree', 'not')} ({in_words(body, labels)})"
    if name in (IF, JOIN, TYPED, SAID, DAYS, ONE_DAY):
        return _as_text(name, body, labels)
    return _joined(name, [_inner(each, name, labels) for each in body])


def _as_text(name: str, body: Any, labels: Labels) -> str:
    """Parts of words: `nếu … thì … không thì …`, text, days between."""
    if name == "text":
        return _quoted(str(body))
    if name == "day" or (name == "said" and "field" in body):
        code = body if name == "day" else body["field"]
        return _quoted(labels.titles.get(code, code))
    if name == "said":
        return in_words(body, labels)
    told = [in_words(each, labels) for each in body]
    if name == "join":
        return " & ".join(told)
    if name == "days":
        return f"{word('tree', 'days')} {told[0]} {word('tree', 'to')} {told[1]}"
    return (
        f"{word('tree', 'if')} {told[0]} {word('tree', 'then')} {told[1]}, {word('tree', 'else')} {told[2]}"
    )


def _denied(name: str, values: list[str], labels: Labels) -> str:
    """`“Kind” is not “A”`; of several answers `is none of (“A”; “B”)`."""
    known, left = labels.values.get(name, {}), _quoted(labels.words.get(name, name))
    told = [_quoted(known.get(each, each)) for each in values]
    return (
        f"{left} {word('outline', 'is_not')} {told[0]}"
        if len(told) == 1
        else f"{left} {word('tree', 'none_of')} ({'; '.join(told)})"
    )


def _joined(name: str, parts: list[str]) -> str:
    if name in ("min", "max"):
        return f"{word('tree', name)} ({'; '.join(parts)})"
    sign = word("tree", name) if name in ("all", "any") else SHOWN[name]
    return f" {sign} ".join(parts)


LOOSE = {
    **dict.fromkeys(("all", "any"), 0),
    **dict.fromkeys(COMPARE, 1),
    **dict.fromkeys(("add", "sub"), 2),
    **dict.fromkeys(("mul", "div"), 3),
}
"""What binds looser than what, as at school; and/or are always told apart by brackets."""


def _inner(tree: Any, around: str, labels: Labels) -> str:
    """A part, in brackets where it could be read otherwise."""
    alone = LOOSE.get(part(tree)[0], 4) > LOOSE.get(around, -1)
    return in_words(tree, labels) if alone else f"({in_words(tree, labels)})"


def _either(values: Iterable[str]) -> str:
    return f" {word('tree', 'any')} ".join(_quoted(each) for each in values)


def _quoted(text: str) -> str:
    return text if text == GAP else f"“{text}”"


def told(tree: Any, labels: Labels) -> str:
    """The same where a draft may hold what is no tree: then as it is written."""
    try:
        return in_words(tree, labels)
    except Refusal:
        return write(tree)


def unjudged_told(rule: Finding, lack: Iterable[str]) -> str:
    """A rule that could not be judged, and for want of which figures."""
    names = ", ".join(sorted(word("fact", name) for name in lack))
    return str(
        _("Could not be judged: %(rule)s (no figure: %(names)s)", rule=shown(rule.message), names=names)
    )


def figures_note(kind: str) -> str:
    """Where the figures come from that a rule or a formula of this kind of form may name."""
    notes = {
        "report_form": _("Figures named here are those of the unit's report for its quarter."),
        "period_form": _(
            "Figures named here are those of the cell's own twelve months; a unit that "
            "holds no meetings has none."
        ),
        "directive_form": _(
            "Figures named here are those of the unit's own quarterly report: of the last quarter that was "
            "over before the day to answer, "
            "accepted or else submitted, at most a year back. They are frozen with the answer. "
            "Where the unit has none, the rule is not judged, and the answer's page says so."
        ),
    }
    return str(notes.get(kind, ""))
