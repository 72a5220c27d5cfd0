"""A form of somebody else becomes a draft of one's own: a unit's version of what was shipped, or of what
its superior issued; groups and questions come into a draft, and what they name by other codes follows
(design 3.9; domain.md 2.3: the office replaces the shipped rubric on screen)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal, require
from models.core.errors import Refusal
from models.definitions.checks import MOST_FIELDS
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    Field,
    FieldGroup,
    described,
    described_field,
    fill,
    get_version,
    make_field,
    new_definition,
    new_draft,
)
from models.definitions.drafts import begin_change, code_for, replace, reread
from models.definitions.formulas import named, part
from models.platform.journal import canonical, record
from models.units.units import Unit


def own_version(
    db: Session, by: Principal, source: DefinitionVersion, unit: Unit, holds_from: date, name: str = ""
) -> DefinitionVersion:
    """A draft of `unit` with everything that stands in `source`: its first version of a form of that code,
    or the next one where it has some already. The code stays, since a form of a period stands in the place
    of the superior's by it (`in_force.SIDE_BY_SIDE`). Raises `access.denied` and `Invalid` (name)."""
    require(by, "definition.change", unit.id, unit.path)
    definition = source.definition
    known = newest_of(db, definition.kind, definition.code, unit.id)
    if known is not None:
        draft = new_draft(db, by, known, holds_from)
        db.flush()
        replace(db, by, draft, draft.row_version, described(source), source.rule)
    else:
        draft = new_definition(
            db, by, unit, definition.kind, definition.code, name or definition.name, holds_from
        )
        draft.definition.name_en = "" if name and name != definition.name else definition.name_en
        fill(db, by, draft, described(source), source.rule)
    draft.lower_may = source.lower_may
    record(db, by, "definition.copy", draft, draft.unit_id, fields=len(source.fields))
    return draft


def newest_of(db: Session, kind: str, code: str, unit_id: int | None) -> DefinitionVersion | None:
    """The newest version that an issuer has of a form of this code; None of none."""
    found = (
        select(DefinitionVersion.id)
        .join(Definition)
        .where(Definition.kind == kind, Definition.code == code, Definition.unit_id == unit_id)
    )
    number = db.scalar(found.order_by(DefinitionVersion.number.desc()).limit(1))
    return None if number is None else get_version(db, number)


Picked = tuple[FieldGroup | None, Sequence[Field]]
"""A group with what is copied of it into a new group of the draft; no group: into one that is there."""


def bring(
    db: Session,
    by: Principal,
    version: DefinitionVersion,
    seen: int,
    picked: Sequence[Picked],
    into: FieldGroup | None = None,
) -> FieldGroup:
    """Copy groups and questions of other forms to the end of a draft; questions without a group go `into`
    one of the draft's, a new one where there is none. A code that is taken gets a number, and conditions,
    formulas and weights of what is copied follow. Rules between fields come along where all that they name
    does. Returns the first group something came into. Raises `definition.fields`, `stale`, `field.required`
    where nothing was picked."""
    begin_change(by, version, seen)
    taken = {field.code for field in version.fields}
    count = sum(len(fields) for _group, fields in picked)
    if len(taken) + count > MOST_FIELDS:
        raise Refusal("definition.fields", count=len(taken) + count, limit=MOST_FIELDS)
    codes: dict[int, dict[str, str]] = {}
    for field in (each for _group, fields in picked for each in fields):
        known = codes.setdefault(field.version_id, {})
        known[field.code] = code_for(field.code, taken)
        taken.add(known[field.code])
    places = []
    for group, fields in picked:
        place = into if group is None and into is not None else _new_group(db, version, group)
        at = max((field.position for field in place.fields), default=-1) + 1
        for number, field in enumerate(fields, at):
            place.fields.append(
                make_field(version, number, followed(described_field(field), codes[field.version_id]))
            )
        db.flush()
        places.append(place)
    if not places:
        raise Refusal("field.required")
    sources = {field.version_id: field.group.version for _group, fields in picked for field in fields}
    _bring_rules(version, [(sources[number], known) for number, known in codes.items()])
    reread(db, version)
    record(db, by, "definition.copy", version, version.unit_id, fields=count)
    return places[0]


def _new_group(db: Session, version: DefinitionVersion, source: FieldGroup | None) -> FieldGroup:
    """A group at the end of a draft, called as the one that is copied."""
    title = source.title if source is not None else version.definition.name
    group = FieldGroup(
        version=version,
        code=code_for(source.code if source is not None else title, (each.code for each in version.groups)),
        title=title,
        title_en=source.title_en if source is not None else version.definition.name_en,
        position=max((each.position for each in version.groups), default=-1) + 1,
        unit_id=version.unit_id,
        path=version.path,
    )
    db.add(group)
    db.flush()
    return group


def _bring_rules(
    version: DefinitionVersion, copied: Sequence[tuple[DefinitionVersion, Mapping[str, str]]]
) -> None:
    """Rules between fields of the forms copied from, of which every field came along."""
    found = [
        {
            **rule,
            "at": codes[rule["at"]],
            "must": renamed(rule["must"], codes),
            "when": renamed(rule.get("when"), codes),
        }
        for source, codes in copied
        for rule in source.rule.get("checks", ())
        if {rule["at"], *named(rule["must"]), *named(rule.get("when"))} <= set(codes)
    ]
    if found:
        version.rules = canonical({**version.rule, "checks": [*version.rule.get("checks", ()), *found]})


def followed(values: Mapping[str, Any], codes: Mapping[str, str]) -> dict[str, Any]:
    """A field as plain data under its new code, with every code it names in its place."""
    found = {**values, "code": codes.get(values["code"], values["code"])}
    for name in ("formula", "applies"):
        if found.get(name) is not None:
            found[name] = renamed(found[name], codes)
    if found.get("max_when"):
        found["max_when"] = [[renamed(tree, codes), most] for tree, most in found["max_when"]]
    if found.get("weight"):
        found["weight"] = codes.get(found["weight"], found["weight"])
    return found


def renamed(tree: Any, codes: Mapping[str, str]) -> Any:
    """A condition or formula with other codes for the fields it names; a table's column by its table."""
    if tree is None:
        return None
    name, body = part(tree)
    if name == "in":
        place, dot, code = body[0].partition(".")
        return {name: [f"{place}{dot}{codes.get(code, code)}", list(body[1])]}
    if name == "sum":
        return {name: [_renamed(code, codes) for code in body]}
    if name in ("field", "day"):
        return {name: _renamed(body, codes)}
    if isinstance(body, list):
        return {name: [renamed(each, codes) for each in body]}
    return {name: renamed(body, codes) if isinstance(body, dict) else body}


def _renamed(code: str, codes: Mapping[str, str]) -> str:
    table, dot, column = code.partition(".")
    return f"{codes.get(table, table)}{dot}{column}"
