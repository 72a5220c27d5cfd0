"""What must hold of a definition's rules before it is published: names
known, no circle, nothing hidden is named, no division by nought."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from fractions import Fraction
from typing import Any

from models.core.errors import Checks, Refusal
from models.core.spelling import fold
from models.definitions.formulas import NUMBER, TEXT, TRUTH, Names, check_tree, faults, named, part, sort_of
from models.definitions.judging import FACTS, FORMULAS, LEVELS, TABLES, can_be_told, formulas_of
from models.definitions.kinds import DEFAULTS, KINDS, table
from models.definitions.kinds.base import NO, YES, no_number
from models.definitions.kinds.computed import gives_text
from models.definitions.kinds.table import IN_TABLE
from models.definitions.ranges import Ground, edges
from models.definitions.totals import ways_of

CODE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")
MOST_FIELDS = 600
MOST_CHOICES = 60
MOST_CASES = 4_096
CASES = ("regular", "thematic", "combined")
MOST_NAMED = 5
NOT_PROPOSED = ("file", "table")
"""Ways of filling in for which nothing is proposed."""


def check_names(groups: Sequence[Mapping[str, Any]]) -> None:
    """Codes are letters, digits and `_`, none twice; not
    more fields than people can bear. Raises `Invalid`."""
    checks = Checks()
    fields = [field for group in groups for field in group["fields"]]
    checks.need(
        len(fields) <= MOST_FIELDS, "groups", "definition.fields", count=len(fields), limit=MOST_FIELDS
    )
    for rows in (groups, fields):
        for code, count in Counter(str(row["code"]) for row in rows).items():
            checks.need(CODE.fullmatch(code), code or "groups", "field.code", code=code)
            checks.need(count == 1, code, "field.same_code", code=code)
    checks.done()


def names_of(version: Any) -> Names:
    """What the rules of a version may name."""
    numbers: dict[str, Fraction | None] = {}
    highs: dict[str, Fraction | None] = {}
    choices: dict[str, frozenset[str]] = {}
    for field in version.fields:
        kind = KINDS.get(field.kind)
        if kind is None:
            continue
        if kind.number is not no_number:
            numbers[field.code], highs[field.code] = _lowest(field), _highest(field)
        offered = kind.offers(field)
        if offered:
            choices[field.code] = frozenset(choice.code for choice in offered)
        elif kind.entry == "yes_no":
            choices[field.code] = frozenset((YES, NO))
        if field.kind in TABLES:
            for column in table.columns(field):
                if column.kind in IN_TABLE and IN_TABLE[column.kind].number is not no_number:
                    numbers[f"{field.code}.{column.code}"] = (
                        Fraction(0) if IN_TABLE[column.kind].format == "integer" else None
                    )
    facts = FACTS.get(version.definition.kind, frozenset())
    words: dict[str, frozenset[str] | None] = {"unit_kind": None}
    if version.definition.kind == "rubric":  # no other form is filled in for one meeting
        words |= {"meeting_kind": frozenset(CASES)}
    for code, tree in formulas_of(version).items():  # a formula's own limits, as far as those before it tell
        if not _shapeless(tree, NUMBER):
            numbers[code], highs[code] = edges(tree, Ground(numbers, highs))
    said = frozenset(field.code for field in version.fields if can_be_told(field))
    days = frozenset(
        field.code for field in version.fields if field.kind in KINDS and KINDS[field.kind].entry == "day"
    )
    for code, tree in formulas_of(version).items():
        if gives_text(tree):
            numbers.pop(code, None)
    return Names(numbers, choices, facts, words, highs, said, days)


def _shapeless(tree: Any, wanted: str) -> bool:
    """Whether a draft holds what is no tree of this sort."""
    try:
        check_tree(tree, wanted)
    except Refusal:
        return True
    return False


def _highest(field: Any) -> Fraction | None:
    """The highest number an answer can be."""
    high = field.option.get("high")
    return None if high is None else Fraction(high)


def _lowest(field: Any) -> Fraction | None:
    """The lowest number an answer can be."""
    option = field.option
    if "floor" in option:
        return Fraction(int(option["floor"]), 100)
    if option.get("low") is not None:
        return Fraction(option["low"])
    return None if KINDS[field.kind].signed else Fraction(0)


def check_fields(version: Any, checks: Checks) -> None:
    """Every field is of a known kind, its options are sound, names do not clash, there are not too many."""
    fields = version.fields
    checks.need(
        len(fields) <= MOST_FIELDS, "groups", "definition.fields", count=len(fields), limit=MOST_FIELDS
    )
    seen: set[tuple[int, str]] = set()
    for field in fields:
        if not checks.need(field.kind in KINDS, field.code, "field.kind", kind=field.kind):
            continue
        key = (id(field.group), fold(field.title))
        checks.need(key not in seen, field.code, "field.same_title", title=field.title)
        seen.add(key)
        checks.need(
            len(field.choices) <= MOST_CHOICES,
            field.code,
            "field.too_many",
            title=field.title,
            limit=MOST_CHOICES,
        )
        KINDS[field.kind].check(field, checks)
        way = field.option.get("total")
        checks.need(way is None or way in ways_of(field), field.code, "field.total", title=field.title)
        _check_default(version, field, checks)
        _check_within(version, field, checks)
        weight = field.option.get("weight")
        checks.need(
            way != "mean" or weight is None or _counts(version, weight),
            field.code,
            "field.weight",
            title=field.title,
            code=str(weight),
        )


def _check_within(version: Any, field: Any, checks: Checks) -> None:
    """A list is narrowed by a field that stands before it and chooses from a list that has its parents."""
    within, before = field.option.get("within"), dict[str, Any]()
    if within is None:
        return
    for each in version.fields:
        if each is field:
            break
        before[each.code] = each
    kind, above = KINDS[field.kind], before.get(within)
    checks.need(above is not None, field.code, "field.within_field", title=field.title, code=within)
    if above is not None:
        known = {each.code for each in KINDS[above.kind].offers(above)} if above.kind in KINDS else set()
        astray = sorted({each.parent for each in kind.offers(field) if each.parent} - known)[:MOST_NAMED]
        told = {"title": field.title, "above": above.title, "codes": ", ".join(astray)}
        checks.need(not astray, field.code, "field.within_astray", **told)


def _check_default(version: Any, field: Any, checks: Checks) -> None:
    """What is proposed fits the field: a constant that may be typed there, a figure that there is."""
    way, value, kind = field.option.get("default"), field.option.get("default_value"), KINDS[field.kind]
    if way is None and not value:
        return
    fits = way in DEFAULTS and kind.filled and kind.entry not in NOT_PROPOSED
    if not checks.need(fits, field.code, "field.default", title=field.title):
        return
    if way == "fact":
        number = kind.number is not no_number and kind.entry == "line"
        known = number and value in FACTS.get(version.definition.kind, ())
        checks.need(known, field.code, "field.default_fact", title=field.title, fact=value or "")
    elif way == "constant":
        try:
            kind.clean(field, kind.read(field, value or ""), 0)
        except Refusal as refusal:
            why = Refusal(refusal.code, **refusal.values)
            checks.need(False, field.code, "field.default_value", title=field.title, why=why)


def _counts(version: Any, code: str) -> bool:
    return any(field.code == code and KINDS[field.kind].format == "integer" for field in version.fields)


def check_rules(version: Any, checks: Checks) -> None:
    """Every condition and formula of a version; each problem at
    the code of its field, those between fields at `checks-<n>`."""
    names = names_of(version)
    for field in version.fields:
        for where, tree in _conditions(field):
            _words_only(tree, field.code, checks, where)
            _note(checks, field.code, faults(tree, TRUTH, names), where)
        if field.kind in FORMULAS and field.option.get("formula"):
            tree = field.option["formula"]
            _note(checks, field.code, faults(tree, _sort(tree), names))
    for number, rule in enumerate(version.rule.get("checks", ())):
        _check_rule(version, rule, names, f"checks-{number}", checks)
    _check_circles(version, checks)
    _check_hidden(version, checks)


def conditions(field: Any) -> list[Any]:
    """Conditions of a field: when it applies, when it has another maximum."""
    return [tree for _where, tree in _conditions(field)]


def _conditions(field: Any) -> list[tuple[str, Any]]:
    """The same with where each stands: `applies`, `max_when.0` and so on."""
    option = field.option
    found = [(f"max_when.{n}", tree) for n, (tree, _most) in enumerate(option.get("max_when", ()))]
    return [("applies", option["applies"]), *found] if option.get("applies") is not None else found


def sound_conditions(version: Any) -> bool:
    """Whether every case that the conditions of a version tell apart can be gone through."""
    checks = Checks()
    for field in version.fields:
        for tree in conditions(field):
            _words_only(tree, field.code, checks, "applies")
            checks.need(not _shapeless(tree, TRUTH), field.code, "field.condition")
    return not checks.fields


def _sort(tree: Any) -> str:
    """What a formula comes to, a number where it comes to nothing that can be shown."""
    with suppress(Refusal):
        if sort_of(tree) in (TRUTH, TEXT):
            return sort_of(tree)
    return NUMBER


def _note(checks: Checks, place: str, found: Iterable[Refusal], where: str = "") -> None:
    """Note every mistake of a tree: the first at `place`, each further one beside it; `where`
    is the part of the place in which the tree stands, if it is not the formula."""
    for refusal in found:
        code = "field.condition" if refusal.code == "formula.shape" else refusal.code
        values = refusal.values | ({"part": where} if where else {})
        at = place
        for number in itertools.count(1):
            known = checks.fields.setdefault(at, Refusal(code, **values))
            if (known.code, known.values) == (code, values):
                break
            at = f"{place}.{where or 'formula'}.{number}"


def _words_only(tree: Any, place: str, checks: Checks, where: str) -> None:
    """When a field applies and its maximum hang on kinds and
    choices only, so that every case can be gone through."""
    try:
        name, body = part(tree)
    except Refusal:
        return
    if name not in ("all", "any", "not", "in"):
        _note(checks, place, [Refusal("formula.words_only")], where)
    inner = body if name in ("all", "any") and isinstance(body, list) else [body] if name == "not" else []
    for each in inner:
        _words_only(each, place, checks, where)


def _check_rule(version: Any, rule: Mapping[str, Any], names: Names, place: str, checks: Checks) -> None:
    codes = {field.code for field in version.fields}
    for where, ok, refusal in (
        ("at", rule.get("at") in codes, Refusal("formula.field", code=rule.get("at"))),
        ("level", rule.get("level") in LEVELS, Refusal("field.choice")),
        ("message", str(rule.get("message", "")).strip(), Refusal("field.required")),
    ):
        _note(checks, place, [] if ok else [refusal], where)
    when = rule.get("when")
    _note(checks, place, faults(rule.get("must"), TRUTH, names, when))
    if when is not None:
        _note(checks, place, faults(when, TRUTH, names), "when")


def _links(version: Any) -> dict[str, set[str]]:
    """For each field the codes its conditions and formula name."""
    links: dict[str, set[str]] = {}
    for field in version.fields:
        trees = [*conditions(field), field.option.get("formula") if field.kind in FORMULAS else None]
        links[field.code] = {code for tree in trees for code in _sound_names(tree)}
    return links


def depending(version: Any, code: str) -> set[str]:
    """Codes of the fields that hang on a field, over however many
    others, and its own: what it names of them goes in a circle."""
    users: dict[str, set[str]] = {}
    for field in version.fields:
        for tree in (*conditions(field), field.option.get("formula") if field.kind in FORMULAS else None):
            for name in _sound_names(tree):
                users.setdefault(name, set()).add(field.code)
    found, new = {code}, {code}
    while new:
        new = {user for name in new for user in users.get(name, ())} - found
        found |= new
    return found


def _sound_names(tree: Any) -> set[str]:
    """Codes a tree names; none of what is no tree, which a draft may hold."""
    try:
        if tree is not None:
            check_tree(tree, sort_of(tree))
    except Refusal:
        return set()
    return set(named(tree))


def hidden_beside(version: Any, applies: Any) -> set[str]:
    """Codes of the fields that may be hidden while one with the condition `applies` stands."""
    return {field.code for field in version.fields if _may_hide(field, applies)}


def _may_hide(field: Any, applies: Any) -> bool:
    return field.option.get("applies") not in (None, applies)


def _check_circles(version: Any, checks: Checks) -> None:
    """No field depends on itself, over however many others."""
    links, done = _links(version), set[str]()
    for start in links:
        trail: list[tuple[str, Iterator[str]]] = [(start, iter(sorted(links[start])))]
        on_way = {start}
        while trail and start not in done:
            code, rest = trail[-1]
            step = next(rest, None)
            if step is None:
                trail.pop()
                on_way.discard(code)
                done.add(code)
            elif step in on_way:
                _note(checks, code, [Refusal("formula.circle", code=step)])
                on_way = {start}
                break
            elif step not in done and step in links:
                trail.append((step, iter(sorted(links[step]))))
                on_way.add(step)


def _check_hidden(version: Any, checks: Checks) -> None:
    """A formula names no field that may be hidden while it stands itself."""
    known = {field.code: field for field in version.fields}
    for field in version.fields:
        for code in sorted(_sound_names(field.option.get("formula"))) if field.kind in FORMULAS else ():
            if code in known and _may_hide(known[code], field.option.get("applies")):
                _note(checks, field.code, [Refusal("formula.hidden", code=code)])


def cases_of(version: Any, meeting_kinds: list[str]) -> list[dict[str, str]] | None:
    """Every case the conditions of a version tell apart,
    as words; None when there are too many to go through."""
    axes: dict[str, set[str]] = {}
    names = names_of(version)
    for field in version.fields:
        for tree in conditions(field):
            for name, values in _asked(tree):
                axes.setdefault(name, set()).update(values)
    lists: dict[str, list[str]] = {"meeting_kind": sorted(meeting_kinds)}
    for name, asked in axes.items():
        if name == "unit_kind":
            lists[name] = [*sorted(asked), "-"]
        elif name != "meeting_kind":
            lists[name] = sorted(names.choices.get(name.partition(".")[2], frozenset(asked)))
    count = 1
    for axis in lists.values():
        count *= len(axis)
    if count > MOST_CASES:
        return None
    return [dict(zip(lists, each, strict=True)) for each in itertools.product(*lists.values())]


def _asked(tree: Any) -> Iterator[tuple[str, list[str]]]:
    name, body = part(tree)
    if name == "in":
        yield body[0], body[1]
    elif name == "not":
        yield from _asked(body)
    elif name in ("all", "any"):
        for each in body:
            yield from _asked(each)
