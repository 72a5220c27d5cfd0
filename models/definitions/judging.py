"""Rules of a definition as data: what is known while judging,
computed fields, rules between fields (design 3.9). No tables.

A version's `rule["checks"]` is a list of {"at": field, "when": tree or
nothing, "must": tree, "level": block|warn|explain, "message": words}.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any

from models.core.errors import Refusal
from models.definitions.formulas import (
    TRUTH,
    Known,
    applies,
    facts_in,
    holds,
    named,
    numbers_in,
    part,
    parts_in,
    sort_of,
    value,
    way_gone,
)
from models.definitions.kinds import KINDS, table
from models.definitions.kinds.base import NO, YES, no_number, show_number
from models.definitions.kinds.computed import gives_text
from models.definitions.kinds.table import IN_TABLE

LONGEST_JOINED = 2_000
"""Letters of a text that a formula puts together."""
LEVELS = ("block", "warn", "explain")
RATES = ("attendance_rate", "speaker_rate")
"""Facts kept in hundredths of a percent; a formula sees percent."""
HUNDREDTHS = (*RATES, "points_sum")
"""Facts kept in hundredths; a formula sees whole percent and whole points."""
FACTS: dict[str, frozenset[str]] = {}
"""Facts a formula may name, by kind of definition; filled by the page that owns the kind."""


class Message(str):
    """What a rule says, in the office's words; `en` the same in English, where the form has it."""

    en: str

    def __new__(cls, text: str, en: str = "") -> Message:
        made = super().__new__(cls, text)
        made.en = en
        return made


def message_of(rule: Mapping[str, Any]) -> Message:
    """What a rule says."""
    return Message(str(rule["message"]), str(rule.get("message_en") or ""))


def called(definition: Any) -> Message:
    """What a form is called."""
    return Message(definition.name, definition.name_en)


@dataclass(frozen=True)
class Finding:
    """A rule that does not hold: at which field, how it weighs, in the office's own words."""

    at: str
    level: str
    message: str


def words_of(case: str | Mapping[str, str], answers: Mapping[str, str | None]) -> dict[str, str]:
    """What conditions may ask: kind of meeting and unit, and
    every answer by `answer.<code>` (empty: not answered)."""
    words = {"meeting_kind": case} if isinstance(case, str) else dict(case)
    return words | {f"answer.{code}": each or "" for code, each in answers.items()}


def hidden_now(version: Any, words: Mapping[str, str]) -> frozenset[str]:
    """Codes of the fields whose condition does not hold as things stand (`words`, as of `words_of`). What
    a hidden field says is not given, for the conditions of others neither; the order of the form is no
    matter. A condition on what is not known yet still holds; so does what is none, which a draft may hold."""
    return _hidden(version.fields, words)


def _hidden(fields: Iterable[Any], words: Mapping[str, str]) -> frozenset[str]:
    asked = list(_conditioned(fields))
    if not asked:
        return frozenset()
    hidden, now = set[str](), dict(words)
    for _sweep in range(len(asked) + 1):  # more sweeps than fields only in a circle: publishing refuses it
        before = len(hidden), now.copy()
        for code, tree in asked:
            name = f"answer.{code}"
            if _stands(tree, now):
                hidden.discard(code)
                now |= {name: words[name]} if name in words else {}
            else:
                hidden.add(code)
                now[name] = ""
        if (len(hidden), now) == before:
            break
    return frozenset(hidden)


def _conditioned(fields: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    """Fields that have a condition, with it; the options of others are not even looked into."""
    for each in fields:
        text = getattr(each, "options", None)
        if isinstance(text, str) and '"applies"' not in text:
            continue
        tree = each.option.get("applies")
        if tree is not None:
            yield each.code, tree


def _stands(tree: Any, words: Mapping[str, str]) -> bool:
    try:
        return applies(tree, words)
    except (Refusal, TypeError, AttributeError):
        return True


def fact_numbers(facts: Mapping[str, int | bool | None]) -> dict[str, Fraction | None]:
    """Facts as exact numbers: rates in percent, points in points, yes as 1."""
    return {
        name: None if each is None else Fraction(int(each), 100 if name in HUNDREDTHS else 1)
        for name, each in facts.items()
    }


def numbers_of(version: Any, answers: Mapping[str, str | None]) -> dict[str, Fraction | None]:
    """Typed answers as exact numbers by code; a table's columns as sums by `table.column`."""
    return _numbers(version.fields, answers)


def _numbers(fields: Iterable[Any], answers: Mapping[str, str | None]) -> dict[str, Fraction | None]:
    numbers: dict[str, Fraction | None] = {}
    for field in fields:
        answer = answers.get(field.code)
        numbers[field.code] = KINDS[field.kind].number(field, answer) if answer else None
        if field.kind in TABLES and answer:
            numbers |= _columns(field, answer)
    return numbers


def _columns(field: Any, answer: str) -> dict[str, Fraction | None]:
    rows = table.rows(answer)
    sums: dict[str, Fraction | None] = {}
    for column in table.columns(field):
        kind = IN_TABLE[column.kind]
        if kind.number is not no_number:
            numbers = (kind.number(column, row[column.code]) for row in rows if row.get(column.code))
            sums[f"{field.code}.{column.code}"] = sum(
                (number for number in numbers if number is not None), Fraction(0)
            )
    return sums


TABLES = frozenset(code for code, kind in KINDS.items() if "columns" in kind.options)
FORMULAS = frozenset(code for code, kind in KINDS.items() if "formula" in kind.options)


def know(
    version: Any,
    case: str | Mapping[str, str],
    answers: Mapping[str, str | None],
    facts: Mapping[str, int | bool | None],
    own: Collection[str] | None = None,
) -> Known:
    """All that is known of a filled form, computed fields with it; hidden fields say nothing. `own`: fields
    that are asked here, where only those: of what others answer elsewhere no condition knows anything."""
    fields = version.fields
    every = {each.code: answers.get(each.code) for each in fields if own is None or each.code in own}
    formulas, words = _formulas(fields), words_of(case, every)
    hidden = _hidden(fields, words)
    if hidden:
        answers = {code: each for code, each in answers.items() if code not in hidden}
        words |= {f"answer.{code}": "" for code in hidden}
        formulas = {code: tree for code, tree in formulas.items() if code not in hidden}
    known = Known(
        words,
        _numbers(fields, answers),
        fact_numbers(facts),
        _shown(fields, answers, {c for tree in formulas.values() if gives_text(tree) for c in named(tree)}),
        _days(fields, answers),
        hidden,
    )
    return with_computed(known, formulas)


def _shown(fields: Iterable[Any], answers: Mapping[str, str | None], asked: set[str]) -> dict[str, str]:
    """Answers as people read them, of the fields that formulas of text name."""
    return {
        field.code: KINDS[field.kind].show(field, answer)
        for field in (fields if asked else ())
        if field.code in asked
        and can_be_told(field)
        and field.kind not in FORMULAS
        and (answer := answers.get(field.code))
    }


DAYS = frozenset(code for code, kind in KINDS.items() if kind.entry == "day")


def _days(fields: Iterable[Any], answers: Mapping[str, str | None]) -> dict[str, date]:
    return {
        field.code: date.fromisoformat(answer)
        for field in fields
        if field.kind in DAYS and (answer := answers.get(field.code))
    }


TOLD = ("line", "lines", "one", "many", "yes_no", "day", "month", "counts")
"""Ways of filling in whose answers can stand in a text: what is looked up elsewhere, and tables, cannot."""


def can_be_told(field: Any) -> bool:
    """Whether a field may be named in a text."""
    kind = KINDS.get(field.kind)
    return kind is not None and (kind.entry in TOLD or field.kind in FORMULAS)


def formulas_of(version: Any) -> dict[str, Any]:
    """Formulas of computed fields by code."""
    return _formulas(version.fields)


def _formulas(fields: Iterable[Any]) -> dict[str, Any]:
    return {
        field.code: field.option["formula"]
        for field in fields
        if field.kind in FORMULAS and field.option.get("formula")
    }


def is_truth(field: Any) -> bool:
    """Whether a field's formula is a truth, not a number."""
    try:
        return sort_of(field.option.get("formula")) == TRUTH
    except Refusal:
        return False


def number_formulas(version: Any) -> dict[str, Any]:
    """Formulas that give a number, by code; those that give a truth or text are left out."""
    return {
        field.code: field.option["formula"]
        for field in version.fields
        if field.code in formulas_of(version)
        and not is_truth(field)
        and not gives_text(field.option["formula"])
    }


def with_computed(known: Known, formulas: Mapping[str, Any]) -> Known:
    """What is known, with what the formulas come to."""
    numbers, shown = dict(known.numbers), dict(known.shown)
    now = replace(known, numbers=numbers, shown=shown)  # which are filled in as formulas are worked out
    left = {code: (tree, formulas.keys() & named(tree)) for code, tree in formulas.items()}
    while left:
        ready = [code for code, (_tree, needs) in left.items() if left.keys().isdisjoint(needs)]
        if not ready:  # a circle: publishing refuses it, a draft shows nothing
            break
        for code in ready:
            tree, _needs = left.pop(code)
            if gives_text(tree):
                shown |= {code: text} if (text := told_text(tree, now)) is not None else {}
                continue
            numbers[code] = number = result(tree, now)
            if number is not None and sort_of(tree) != TRUTH:
                shown[code] = show_number(number)
    return now


def result(tree: Any, known: Known) -> Fraction | None:
    """What a formula comes to: a number, or 1 and 0 for a truth."""
    if sort_of(tree) == TRUTH:
        truth = holds(tree, known)
        return None if truth is None else Fraction(int(truth))
    return value(tree, known)


def computed(version: Any, known: Known) -> dict[str, str]:
    """Stored values of computed fields: an exact number as text, or yes and no, or the text itself."""
    found = {}
    for field in version.fields:
        if field.kind in FORMULAS and gives_text(field.option.get("formula")) and known.shown.get(field.code):
            found[field.code] = known.shown[field.code]
        number = known.numbers.get(field.code)
        if field.kind in FORMULAS and number is not None:
            found[field.code] = (YES if number else NO) if is_truth(field) else str(number)
    return found


def judge(version: Any, known: Known) -> list[Finding]:
    """Rules that are broken now; a rule that needs what is not answered yet is not judged, nor one that is
    told at a field that is hidden."""
    broken = []
    for rule in version.rule.get("checks", ()):
        stands = rule["at"] not in known.hidden and holds(rule.get("when"), known) is True
        if stands and holds(rule["must"], known) is False:
            broken.append(Finding(rule["at"], rule["level"], message_of(rule)))
    return broken


def facts_of(version: Any) -> set[str]:
    """Every fact that a formula, a rule between fields or a proposal of a version names."""
    proposed = {
        str(each.option.get("default_value"))
        for each in version.fields
        if each.option.get("default") == "fact"
    }
    trees = [
        *formulas_of(version).values(),
        *(tree for rule in version.rule.get("checks", ()) for tree in (rule.get("when"), rule["must"])),
    ]
    return proposed | {fact for tree in trees for fact in facts_in(tree)}


def facts_behind(version: Any, tree: Any) -> set[str]:
    """Facts a tree stands on: those it names, and those of the computed fields it names."""
    return {fact for each in _behind(formulas_of(version), tree) for fact in facts_in(each)}


def numbers_behind(version: Any, tree: Any) -> set[str]:
    """Numbers a formula is made of in the end: fields, columns of
    tables (`table.column`), and computed truths (which count as 1)."""
    formulas = number_formulas(version)
    return {name for each in _behind(formulas, tree) for name in numbers_in(each)} - formulas.keys()


def told_text(tree: Any, known: Known) -> str | None:
    """The text of a tree; a field that is not answered is empty in it, and
    where none of the fields it names is answered there is no text."""
    named_in = set(named(tree))
    if named_in and not any(
        known.shown.get(code) or known.numbers.get(code) is not None for code in named_in
    ):
        return None
    found = _told_text(tree, known)
    return None if found is None else found[:LONGEST_JOINED]


def _told_text(tree: Any, known: Known) -> str | None:
    name, body = part(tree)
    if name == "text":
        return str(body)
    if name == "if":
        way = way_gone(body, known)
        return None if way is None else _told_text(way, known)
    if name == "join":
        parts = [_told_text(each, known) for each in body]
        return None if None in parts else "".join(each or "" for each in parts)
    if "field" in body:
        return known.shown.get(body["field"], "")
    number = value(body, known)
    return None if number is None else show_number(number)


def asks_one(tree: Any) -> bool:
    """Whether a formula asks what only one filled form can tell: answers, kinds, days. It is added
    up as it came out there, and never worked out again from totals."""
    return tree is not None and any(name in ("in", "days", "said") for name in parts_in(tree))


def _behind(formulas: Mapping[str, Any], tree: Any) -> list[Any]:
    """A tree and those of the computed fields it names, each once."""
    found, seen, left = [], set[str](), [tree]
    while left:
        found.append(left.pop())
        fresh = (set(named(found[-1])) & formulas.keys()) - seen
        seen |= fresh
        left += [formulas[code] for code in fresh]
    return found


def unjudged(version: Any, known: Known) -> list[tuple[Finding, set[str]]]:
    """Rules that would have to be judged and cannot be for
    want of a fact, each with the facts that are not there."""
    found = []
    for rule in version.rule.get("checks", ()):
        if rule["at"] in known.hidden:
            continue
        trees = {"when": rule.get("when"), "must": rule["must"]}
        lack = {
            name
            for tree in trees.values()
            for name in facts_behind(version, tree)
            if known.facts.get(name) is None
        }
        if lack and holds(trees["when"], known) is not False and holds(trees["must"], known) is None:
            found.append((Finding(rule["at"], rule["level"], message_of(rule)), lack))
    return found
