"""A quarterly report's form as a definition (domain.md 3): what is written, and which figures it shows, in
which order; these are computed, never typed (kinds/figure.py)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Integer, Select, bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.core.audience import check_asked
from models.core.counts import COUNTS
from models.core.errors import Checks, Invalid, Refusal
from models.core.naming import unshown
from models.core.periods import PERIODS
from models.definitions.definitions import CHECKS, DefinitionVersion, Field, get_version
from models.definitions.formulas import Known, named
from models.definitions.judging import FACTS, Finding, Message, facts_of, judge, know, message_of
from models.definitions.kinds import KINDS, figure
from models.definitions.kinds.base import fits_always, no_number
from models.printed.meant import letters_meant

WHY = ".why"
"""What stands after a field's code for the reason that a rule asks there; no code of a field has a dot."""


@dataclass(frozen=True)
class Reason:
    """The line beside a field into which the reason is written that a rule asks for (giải trình)."""

    code: str
    title: str
    help: str
    option: Mapping[str, Any]
    of: Any
    kind: str = "long_text"
    required: bool = False
    choices: tuple[Any, ...] = ()


class ReadOnce:
    """A field with what judging asks of it over and over, read from its row once, its choices once they are
    asked for; the rest the row answers, in whose session look-ups are made (`owner`)."""

    __slots__ = ("choices", "code", "kind", "option", "options", "owner")

    def __init__(self, field: Any) -> None:
        self.owner, self.code, self.kind, self.option = field, field.code, field.kind, field.option
        self.options = getattr(field, "options", None)

    def __getattr__(self, name: str) -> Any:
        if name != "choices":
            return getattr(self.owner, name)
        self.choices = [_Choice(c.code, c.label, c.points, c.low, c.high) for c in self.owner.choices]
        return self.choices


class _Choice(NamedTuple):
    code: str
    label: str
    points: int
    low: int | None
    high: int | None


class FormRead(NamedTuple):
    """A version as sheets are judged by it: its fields read once, and its rules."""

    fields: list[ReadOnce]
    rule: Mapping[str, Any]


def read_once(version: DefinitionVersion, codes: Collection[str] | None = None) -> FormRead:
    """A version to judge many sheets by; of `codes` alone, with all that these hang on: what their formulas
    name, and what decides whether they are asked."""
    fields = {field.code: ReadOnce(field) for field in version.fields}
    wanted, left = dict[str, ReadOnce](), set(fields if codes is None else codes) & fields.keys()
    while left:
        field = fields[left.pop()]
        wanted[field.code] = field
        trees = [tree for name in ("applies", "formula") if (tree := field.option.get(name)) is not None]
        left |= {code for tree in trees for code in named(tree) if code in fields} - wanted.keys()
    found = [field for code, field in fields.items() if code in wanted]
    return FormRead(found, version.rule if codes is None else {})


def judged_as_a_whole(version: DefinitionVersion) -> bool:
    """Whether what a field says may hang on all others: a rule asks for reasons, which are told or not by
    whatever it names."""
    return any(rule["level"] == "explain" for rule in version.rule.get("checks", ()))


def written_into(version: DefinitionVersion | FormRead) -> set[str]:
    """Codes of the fields of words: what a rule wants explained there, they say themselves."""
    return {
        field.code
        for field in version.fields
        if field.kind in KINDS
        and KINDS[field.kind].entry in ("line", "lines")
        and KINDS[field.kind].number is no_number
    }


def with_reasons(version: DefinitionVersion | FormRead, fields: Sequence[Any] | None = None) -> list[Any]:
    """Fields of a form (all, or these), and after each the line for its reason, where a rule may ask for
    one and the field is not words itself. The reason rises with the answers, under a code of its own."""
    found, asked = list(version.fields if fields is None else fields), dict[str, list[str]]()
    for rule in version.rule.get("checks", ()):
        if rule["level"] == "explain":
            asked.setdefault(rule["at"], []).append(message_of(rule))
    if not asked:
        return found
    words = written_into(version)
    return [each for field in found for each in (field, *_reason(field, asked, words))]


def _reason(field: Any, asked: Mapping[str, list[str]], words: set[str]) -> tuple[Reason, ...]:
    if field.code not in asked or field.code in words:
        return ()
    option = {name: field.option[name] for name in ("applies",) if name in field.option}
    told = joined(asked[field.code])
    option |= {"title_en": f"Reason: {field.option.get('title_en') or field.title}", "help_en": told.en}
    return (Reason(f"{field.code}{WHY}", f"Giải trình: {field.title}", str(told), option, field),)


def reason_at(version: DefinitionVersion, at: str) -> str:
    """The code under which the reason stands that a rule asks for at a field."""
    return at if at in written_into(version) else f"{at}{WHY}"


def check_report_form(version: DefinitionVersion, checks: Checks) -> None:
    """Fields of a report form are written, or are figures, each once."""
    _check_written(version, checks)
    seen = set[str]()
    for field in version.fields:
        if KINDS[field.kind].given:
            fact = str(field.option.get("fact"))
            checks.need(fact not in seen, field.code, "field.figure_twice", title=field.title)
            seen.add(fact)


def _check_written(version: DefinitionVersion, checks: Checks) -> None:
    """Fields that are written earn no points; what must be explained
    is explained in words, where it is told."""
    for field in version.fields:
        checks.need(KINDS[field.kind].earn is None, field.code, "form.earns", title=field.title)
    _check_explained(version, checks)
    _check_facts(version, checks)


def _check_facts(version: DefinitionVersion, checks: Checks) -> None:
    """No fact of a meeting answers a field: that is in a rubric. Figures are of a report alone."""
    of_report = version.definition.kind == figure.OF
    for field in version.fields:
        given = KINDS[field.kind].given
        checks.need(of_report or not given, field.code, "form.figure", title=field.title)
        checks.need(given or not field.option.get("fact"), field.code, "form.fact", title=field.title)


def check_period_form(version: DefinitionVersion, checks: Checks) -> None:
    """A form of a period is as a report form is, and says of which, who fills it in and by when. Figures are
    of months: what is asked for once or at each occasion has none."""
    checks.need(version.rule.get("period", "year") in PERIODS, "period", "field.choice")
    _check_written(version, checks)
    check_asked(version.rule, version.holds_from, checks)
    timeless = version.rule.get("period") in ("once", "occasion")
    checks.need(not timeless or not facts_of(version), "period", "form.no_facts")


def _check_explained(version: DefinitionVersion, checks: Checks) -> None:
    asked = {f.code for f in version.fields if KINDS[f.kind].filled or "formula" in KINDS[f.kind].options}
    for number, rule in enumerate(version.rule.get("checks", ())):
        checks.need(
            rule.get("level") != "explain" or rule.get("at") in asked, f"checks-{number}", "rule.explain_at"
        )


def check_directive_form(version: DefinitionVersion, checks: Checks) -> None:
    """Fields of a directive form are answered and added up;
    what a choice would earn in a rubric is of no account here."""
    for field in version.fields:
        checks.need(
            field.kind != "choice" or field.choices, field.code, "definition.empty", title=field.title
        )
    _check_explained(version, checks)
    _check_facts(version, checks)


def findings(
    version: DefinitionVersion,
    answers: Mapping[str, str],
    facts: Mapping[str, int | bool | None],
    case: Mapping[str, str] | None = None,
    own: Collection[str] | None = None,
) -> list[Finding]:
    """Rules that a filled form breaks, judged with the figures of its
    period; one that asks for an explanation is content once it has one."""
    broken = judge(version, know(version, case or {}, answers, facts, own))
    return [e for e in broken if e.level != "explain" or not answers.get(reason_at(version, e.at))]


def asked_only(version: DefinitionVersion, answers: Mapping[str, str], known: Known) -> dict[str, str]:
    """The answers without those to questions that are hidden as things stand (`known`, as of `know`), and
    without reasons that no rule asks for: what is sent, frozen and added up. Until then both are kept, and
    come back with their questions."""
    hidden = known.hidden
    found = {c: v for c, v in answers.items() if c not in hidden} if hidden else dict(answers)
    reasons = [code for code in found if code.endswith(WHY)] if WHY in "".join(found) else []
    if reasons:
        asked = {f"{each.at}{WHY}" for each in judge(version, known) if each.level == "explain"}
        for code in reasons:
            found.pop(code) if code not in asked else None
    return found


def conditional(version: DefinitionVersion) -> bool:
    """Whether any field of a version has a condition."""
    return any("applies" in each.option for each in version.fields)


def sent_only(
    db: Session,
    number: int,
    answers: dict[str, str],
    facts: Mapping[str, int | bool | None],
    case: Mapping[str, str],
) -> dict[str, str]:
    """`asked_only` of a version by its number, whose fields are read only where one has a condition. Raises
    `rule.letter` for what was kept before letters were looked up and no file can show."""
    said = answers
    if answers and values(db, _conditional(), {"version": number}):
        version = get_version(db, number)
        said = asked_only(version, answers, know(version, case, answers, facts))
    if any(unshown(letters_meant(value)) for value in said.values()):
        for refusal in letters_lacking(get_version(db, number).fields, said).values():
            raise refusal
    return said


def letters_lacking(fields: Iterable[Any], answers: Mapping[str, str]) -> dict[str, Refusal]:
    """`rule.letter` at each field whose words hold letters that no file can show; a file's name is its
    owner's."""
    found = dict[str, Refusal]()
    for field in fields:
        hidden = unshown(letters_meant(answers.get(field.code) or ""))
        if hidden is not None and KINDS[field.kind].entry != "file":
            letters = hidden.values.get("letters") or hidden.values["letter"]
            found[field.code] = Refusal("rule.letter", title=field.title, letters=letters)
    return found


@cache
def _conditional() -> Any:
    mine = Field.version_id == bindparam("version", type_=Integer)
    return standing(select(Field.id).where(mine, Field.options.like('%"applies":%')).limit(1))


def explained_when(version: DefinitionVersion) -> dict[str, list[Any]]:
    """Conditions under which a field, or the line for its reason, must be filled in before the form is sent
    up, by its code: a rule that asks there for an explanation does not hold."""
    found: dict[str, list[Any]] = {}
    for rule in version.rule.get("checks", ()):
        if rule["level"] == "explain":
            broken = {"not": rule["must"]}
            when = rule.get("when")
            found.setdefault(reason_at(version, rule["at"]), []).append(
                {"all": [when, broken]} if when is not None else broken
            )
    return found


def explained_now(
    version: DefinitionVersion,
    answers: Mapping[str, str],
    facts: Mapping[str, int | bool | None],
    case: Mapping[str, str] | None = None,
) -> set[str]:
    """Codes of the fields that must be filled in as things stand, filled in or not."""
    broken = judge(version, know(version, case or {}, answers, facts))
    return {reason_at(version, each.at) for each in broken if each.level == "explain"}


def readable(version: DefinitionVersion, typed: Mapping[str, Any]) -> dict[str, str]:
    """Stored values of what can be read of something typed; the rest is as if it were not there."""
    found: dict[str, str] = {}
    for field in with_reasons(version):
        raw = typed.get(field.code)
        if raw in (None, "", []) or not KINDS[field.kind].filled:
            continue
        with suppress(Refusal, Invalid):
            found[field.code] = KINDS[field.kind].clean(field, raw, int(field.option.get("max", 0)))
    return found


def asks(db: Session, number: int, what: str) -> bool:
    """Whether the rules of a version say anything of `what`, as `checks`; its fields are not read for it. 404
    for a stranger."""
    rows = values(db, _rules(), {"version": number})
    if not rows:
        raise Refusal("access.unknown")
    return bool(json.loads(rows[0].rules).get(what))


@cache
def _rules() -> Select[str]:
    mine = DefinitionVersion.id == bindparam("version", type_=Integer)
    return standing(select(DefinitionVersion.rules).where(mine))


def need_rules(
    version: DefinitionVersion,
    answers: Mapping[str, str],
    facts: Mapping[str, int | bool | None],
    case: Mapping[str, str] | None = None,
) -> None:
    """Refuse to send up what a rule blocks, or what is still to
    be explained. Raises `rule.stands` with the rule's own words."""
    against = [each.message for each in findings(version, answers, facts, case) if each.level != "warn"]
    if against:
        raise Refusal("rule.stands", message=joined(against))


def joined(messages: Iterable[str]) -> Message:
    """Several messages as one, in both languages."""
    each = list(dict.fromkeys(messages))
    return Message("; ".join(each), "; ".join(getattr(one, "en", "") or one for one in each))


def clean_answers(
    version: DefinitionVersion,
    typed: Mapping[str, Any],
    facts: Mapping[str, int | bool | None] | None = None,
    case: Mapping[str, str] | None = None,
    own: Collection[str] | None = None,
) -> dict[str, str]:
    """Stored values of what was typed; every problem at its field.
    Drafts may be incomplete: an explanation may still be missing.

    `facts` are the figures of the form's period; a rule that names a figure
    is judged only where they are given. `own`: fields the unit writes itself,
    where only those; rules told at others are judged where these are written.
    """
    checks, read = Checks(), FormRead([ReadOnce(field) for field in version.fields], version.rule)
    clean: dict[str, str] = {}
    for field in with_reasons(read):
        raw, kind = typed.get(field.code), KINDS[field.kind]
        if raw in (None, "", []) or not kind.filled:
            continue
        try:
            clean[field.code] = kind.clean(field, raw, int(field.option.get("max", 0)))
        except Refusal as refusal:
            checks.fields.setdefault(field.code, refusal)
    checks.done()
    known = know(read, case or {}, clean, facts or {}, own)
    _check_fits(read, clean, known, checks)
    for broken in judge(read, known):
        here = own is None or broken.at in own
        checks.need(broken.level != "block" or not here, broken.at, "rule.broken", message=broken.message)
    checks.done()
    return clean


def retyped(version: DefinitionVersion, stored: Mapping[str, str]) -> dict[str, Any]:
    """Stored values as if they were typed, for `clean_answers`."""
    known = {field.code: field for field in with_reasons(version)}
    there = ((known[code], value) for code, value in stored.items() if code in known and value)
    return {field.code: KINDS[field.kind].edit(field, value) for field, value in there}


def in_a_cell(field: Any, value: str) -> str:
    """A stored value as a cell of words says it: what people read, in a way that is read back."""
    kind = KINDS[field.kind]
    if kind.entry in ("unit", "counts"):
        return str(kind.edit(field, value))
    return str(kind.cell(field, value)) if kind.format == "text" else kind.show(field, value)


def _check_fits(version: FormRead, clean: Mapping[str, str], known: Known, checks: Checks) -> None:
    """What is answered fits what is answered beside it: a district its province."""
    for field in version.fields:
        fits = KINDS[field.kind].fits
        value = clean.get(field.code) if fits is not fits_always else None
        if value and field.code not in known.hidden:
            try:
                fits(field, value, clean)
            except Refusal as refusal:
                checks.need(False, field.code, refusal.code, **refusal.values)


for _kind in ("report_form", "period_form"):
    FACTS[_kind] = frozenset(COUNTS)
CHECKS |= {"report_form": check_report_form, "period_form": check_period_form}
CHECKS["directive_form"] = check_directive_form
FACTS["directive_form"] = frozenset(COUNTS)
