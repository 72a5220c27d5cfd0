"""The draft of an address, and what the builder shows of it: its groups
and fields in order, its rules, and what still stands in the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _
from sqlalchemy import select

from admin.definitions.field_form import FieldForm, choose_columns
from admin.definitions.outline import draw
from admin.web import address
from admin.web.address import read_json
from admin.web.request import by, db
from admin.web.tree_words import Labels, figures_note, labels_of, suggested, told, vocabulary
from admin.web.words import named, points, say, word
from forms.said import name_of
from models.access.grants import can
from models.core.errors import Checks, Refusal
from models.definitions.checks import conditions
from models.definitions.definitions import FIELDLESS, DefinitionVersion, Field, get_version, problems
from models.definitions.kinds import EVERYWHERE, KINDS, OPTIONS
from models.definitions.kinds.figure import OF as REPORT
from models.definitions.vocabulary import PLAIN
from models.units.units import UnitKind

FOLD_FROM = 80
"""With more fields than this the builder shows its groups folded."""
MOST_OPEN = 3
Wrong = Mapping[str, str]
"""Sentences by the place of which they are said."""


def version_asked() -> DefinitionVersion:
    """The version of the address, whole, draft or not; 404 for a stranger."""
    version = get_version(db(), address.number())
    if version.definition.kind in FIELDLESS:  # it has a designer of its own
        raise Refusal("access.unknown")
    return version


def draft_asked() -> DefinitionVersion:
    """The draft of the address; 404 for a stranger, 403 for who may not change it."""
    return changeable(version_asked())


def changeable(version: DefinitionVersion) -> DefinitionVersion:
    """A version that is a draft and that this person may change; refused else."""
    if not can(by(), "definition.change", version.unit_id, version.path):
        raise Refusal("access.denied", verb="definition.change")
    if version.state != "draft":
        raise Refusal("definition.frozen")
    return version


def at_builder(version: DefinitionVersion, place: str = "", added: int | None = None) -> str:
    """Address of the builder; `added`: the group into which something has just come, so that more may."""
    # with a fragment browsers leave the cursor where it is, and it is to stand where the next one is typed
    at = f"#{place}" if place and not added else ""
    return url_for("build.build_view", id=version.id, added=added) + at


def kinds_first(version: DefinitionVersion) -> list[str]:
    """Kinds of field, first the one that questions of such a form mostly are."""
    first = "yes_no" if version.definition.kind == "rubric" else "text"
    return [first, *(code for code in KINDS if code != first)]


def part_sent(name: str) -> tuple[str, int, str]:
    """Which part a button names, `field:12:-1`: its sort, its number, the rest."""
    sort, _colon, rest = request.form.get(name, "").partition(":")
    number, _colon, step = rest.partition(":")
    if sort not in ("group", "field", "rule"):
        raise Refusal("access.unknown")
    return sort, address.number_of(number), step


def read_order(text: str) -> list[tuple[int, list[int]]]:
    """An order as the script sends it: [[group, [field, ...]], ...]."""
    try:
        return [(int(group), [int(field) for field in fields]) for group, fields in read_json(text)]
    except (ValueError, TypeError, OverflowError):
        raise Refusal("access.unknown") from None


def unit_kinds() -> list[tuple[str, str]]:
    """Kinds of unit with their names."""
    return [(kind.code, named(kind)) for kind in db().scalars(select(UnitKind).order_by(UnitKind.position))]


def build_page(version: DefinitionVersion) -> dict[str, Any]:
    """What the builder shows: how far the draft is, its groups and fields, what still stands in the way."""
    checks, labels = Checks(), labels_of(version, unit_kinds())
    problems(version, checks)
    cases = version.rule.get("for", []) if version.definition.kind == "rubric" else []
    left = len(checks.fields)
    name = name_of(version.definition)
    ready = _("%(name)s can be published.", name=name)
    codes = {field.code for field in version.fields}
    wrong = wrong_at(version, checks)
    groups = [_group(group, cases, wrong, labels) for group in version.groups]
    for group in groups:
        group["open"] = bool(group["wrong"]) and sum(bool(each["wrong"]) for each in groups) <= MOST_OPEN
    return {
        "version": version,
        "large": len(codes) > FOLD_FROM,
        "title": _("%(n)s things to mend before %(name)s can be published.", n=left, name=name)
        if left
        else ready,
        "groups": groups,
        "sums": [(word("kind", case), sum(f.most(case) for f in version.fields)) for case in cases],
        "rules": list(_rules(version, wrong, labels)),
        "others": [
            told for place, told in wrong.items() if place not in codes and not place.startswith("checks-")
        ],
        "ready": not left,
        "kinds": [(code, word("field", code)) for code in kinds_first(version)],
        "added": address.number_if("added"),
        "row_version": version.row_version,
    }


def wrong_at(version: DefinitionVersion, checks: Checks) -> dict[str, str]:
    """What stands in the way, by field, rule or other place: all that is wrong there, in sentences."""
    found: dict[str, list[str]] = {}
    spoken = vocabulary(version.definition.kind, version.fields) if checks.fields else PLAIN
    for place, refusal in checks.fields.items():
        found.setdefault(place.partition(".")[0], []).append(say(suggested(refusal, spoken)))
    return {place: " ".join(dict.fromkeys(told)) for place, told in found.items()}


def _group(group: Any, cases: list[str], wrong: Wrong, labels: Labels) -> dict[str, Any]:
    fields = [_field(field, cases, wrong, labels) for field in group.fields]
    most = max((sum(f.most(case) for f in group.fields) for case in cases), default=0)
    count = sum(bool(field["problem"]) for field in fields)
    return {
        "id": group.id,
        "title": group.title,
        "title_en": group.title_en,
        "fields": fields,
        "max": points(most) if cases else "",
        "wrong": count,
    }


def _field(field: Field, cases: list[str], wrong: Wrong, labels: Labels) -> dict[str, Any]:
    most = sorted({field.most(case) for case in cases}, reverse=True)
    return {
        "id": field.id,
        "title": field.title,
        "code": field.code,
        "kind": word("field", field.kind),
        "max": " / ".join(points(m) for m in most) if any(most) else "",
        "when": "; ".join(told(tree, labels) for tree in conditions(field))
        or told(field.option.get("formula"), labels),
        "problem": wrong.get(field.code, ""),
    }


def _rules(version: DefinitionVersion, wrong: Wrong, labels: Labels) -> Iterable[dict[str, Any]]:
    titles = {field.code: field.title for field in version.fields}
    for number, rule in enumerate(version.rule.get("checks", ())):
        yield {
            "number": number,
            "at": titles.get(rule["at"], rule["at"]),
            "must": told(rule["must"], labels),
            "when": told(rule.get("when"), labels),
            "level": word("level", rule["level"]),
            "message": rule["message"],
            "problem": wrong.get(f"checks-{number}", ""),
        }


def uses(of: str) -> dict[str, str]:
    """For each option on the form of a field of a kind of form, the kinds of field that have it."""
    rubric = [code for code, kind in KINDS.items() if kind.earn is not None]
    found = {
        name: " ".join(code for code, kind in KINDS.items() if name in kind.options)
        for name in OPTIONS
        if name not in EVERYWHERE
    }
    found |= dict.fromkeys(("max", "max_regular", "max_thematic", "max_combined", "others"), " ".join(rubric))
    found |= {"formula_rows": found["formula"]}
    found["choices"] = " ".join(code for code, kind in KINDS.items() if kind.has_choices)
    given = [code for code, kind in KINDS.items() if kind.given]
    asked = " ".join(code for code, kind in KINDS.items() if not kind.given)
    found |= dict.fromkeys(("required", "default", "default_value", "default_fact", "total"), asked)
    found |= {"fact": " ".join(given)} if of == REPORT else {}
    found["weight"] = " ".join(code for code, kind in KINDS.items() if "mean" in kind.totals)
    return found


def field_page(version: DefinitionVersion, field: Field | None, form: FieldForm) -> dict[str, Any]:
    """What the form of a field shows beside itself."""
    choose_columns(form)
    return {
        "title": field.title if field is not None else _("New field"),
        "form": form,
        "version": version,
        "field_id": field.id if field is not None else None,
        "row_version": address.version_shown(version.row_version),
        "note": figures_note(version.definition.kind),
        "uses": uses(version.definition.kind),
        "of_report": version.definition.kind == REPORT,
        "rubric": version.definition.kind == "rubric",
        "offer": form.offer,
        "draw": draw,
    }
