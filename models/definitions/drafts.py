"""Drafts of definitions changed piece by piece on screen, or as a whole
from Excel; each act has seen the draft's row version (design 3.9).

Nothing published is ever changed here; what a draft still lacks is told by `versions.problems`, not refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from models.access.grants import Principal, require
from models.core.base import now
from models.core.errors import Checks, Refusal
from models.core.naming import need_name
from models.core.spelling import fold, tidy
from models.definitions.checks import CODE, MOST_FIELDS, check_names
from models.definitions.definitions import (
    VERSION_DROPPED,
    Definition,
    DefinitionVersion,
    Field,
    FieldChoice,
    FieldGroup,
    fill,
    make_field,
    make_group,
    need_draft,
)
from models.definitions.kinds import KINDS, OPTIONS
from models.platform.journal import canonical, record

COLUMNS = ("title", "help", "kind", "required")


def begin_change(by: Principal, version: DefinitionVersion, seen: int) -> None:
    """Guard of every act on a draft: who may, that it is
    one, that nobody changed it since. Moves its row version."""
    require(by, "definition.change", version.unit_id, version.path)
    need_draft(version)
    if version.row_version != seen:
        raise Refusal("stale")
    version.changed_at = now()
    flag_modified(version, "changed_at")


def reread(db: Session, version: DefinitionVersion) -> None:
    """Forget what was loaded of a version, so that its order is read anew."""
    db.flush()
    for group in version.groups:
        if group in db:
            db.expire(group)
    db.expire(version)


def part_of(version: DefinitionVersion, sort: str, number: int) -> Any:
    """A group or field of a version by its number; 404 for another's."""
    rows: Sequence[Any] = version.groups if sort == "group" else version.fields
    found = next((row for row in rows if row.id == number), None)
    if found is None:
        raise Refusal("access.unknown")
    return found


def code_for(title: str, taken: Iterable[str]) -> str:
    """A code made of a title, unlike those taken."""
    plain = (
        "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in fold(title))
        .strip("_")[:30]
        .strip("_")
        or "muc"
    )
    plain = plain if CODE.fullmatch(plain) else f"m_{plain}"[:34]
    known, number, code = set(taken), 2, plain
    while code in known:
        code, number = f"{plain}_{number}", number + 1
    return code


def set_head(
    db: Session, by: Principal, version: DefinitionVersion, seen: int, values: Mapping[str, Any]
) -> DefinitionVersion:
    """Change a draft's head: `name` and `name_en` of the definition, `holds_from`, `lower_may`, `rules`
    (whole). Raises `Invalid` by name of value."""
    begin_change(by, version, seen)
    checks = Checks()
    name = tidy(values.get("name") or version.definition.name)
    need_name(checks, name)
    checks.need(0 < len(name) <= 200, "name", "field.long", limit=200)
    english = tidy(values.get("name_en", version.definition.name_en) or "")
    need_name(checks, english, "name_en", optional=True)
    checks.need(len(english) <= 200, "name_en", "field.long", limit=200)
    checks.need(
        isinstance(values.get("holds_from", version.holds_from), date), "holds_from", "field.required"
    )
    checks.done()
    version.definition.name, version.definition.name_en = name, english
    version.holds_from = values.get("holds_from", version.holds_from)
    version.lower_may = bool(values.get("lower_may", version.lower_may))
    version.rules = canonical(values.get("rules", version.rule))
    record(db, by, "definition.head", version, version.unit_id)
    return version


def save_group(
    db: Session,
    by: Principal,
    version: DefinitionVersion,
    seen: int,
    title: str,
    group: FieldGroup | None = None,
    title_en: str = "",
) -> FieldGroup:
    """Add a group at the end, or give one other titles. Raises `Invalid` at `title` and `title_en`."""
    begin_change(by, version, seen)
    checks = Checks()
    need_name(checks, title, "title")
    checks.need(len(tidy(title)) <= 300, "title", "field.long", limit=300)
    need_name(checks, title_en, "title_en", optional=True)
    checks.need(len(tidy(title_en)) <= 300, "title_en", "field.long", limit=300)
    checks.done()
    if group is None:
        code = code_for(title, (g.code for g in version.groups))
        place = max((g.position for g in version.groups), default=-1) + 1
        group = FieldGroup(
            version=version, code=code, position=place, unit_id=version.unit_id, path=version.path
        )
        db.add(group)
    group.title, group.title_en = tidy(title), tidy(title_en)
    record(db, by, "definition.group", version, version.unit_id, group=group.code)
    return group


def save_field(
    db: Session,
    by: Principal,
    version: DefinitionVersion,
    seen: int,
    group: FieldGroup,
    values: Mapping[str, Any],
    field: Field | None = None,
) -> Field:
    """Add a field at the end of a group, or change one: `values` as
    `versions.described_field` gives them. Raises `Invalid` by name of value."""
    begin_change(by, version, seen)
    clean = _clean_field(version, values, field)
    if field is None:
        field = make_field(version, max((f.position for f in group.fields), default=-1) + 1, clean)
        group.fields.append(field)
    else:
        _change(db, version, field, clean)
        if field.group is not group:
            field.position = max((f.position for f in group.fields), default=-1) + 1
            field.group = group
    record(db, by, "definition.field", version, version.unit_id, field=field.code)
    return field


def _clean_field(
    version: DefinitionVersion, values: Mapping[str, Any], field: Field | None
) -> dict[str, Any]:
    checks = Checks()
    title = tidy(values.get("title") or "")
    need_name(checks, title, "title")
    checks.need(len(title) <= 400, "title", "field.long", limit=400)
    checks.need(len(values.get("help") or "") <= 600, "help", "field.long", limit=600)
    checks.need(values.get("kind") in KINDS, "kind", "field.choice")
    others = {f.code for f in version.fields if f is not field}
    checks.need(
        len(others) < MOST_FIELDS, "title", "definition.fields", count=len(others) + 1, limit=MOST_FIELDS
    )
    code = tidy(values.get("code") or "") or (field.code if field is not None else code_for(title, others))
    checks.need(CODE.fullmatch(code), "code", "field.code", code=code)
    checks.need(code not in others, "code", "field.same_code", code=code)
    checks.done()
    return {
        **values,
        "title": title,
        "code": code,
        "help": values.get("help") or "",
        "required": bool(values.get("required")),
    }


def _change(db: Session, version: DefinitionVersion, field: Field, values: Mapping[str, Any]) -> None:
    field.code = values["code"]
    for name in COLUMNS:
        setattr(field, name, values[name])
    field.options = canonical({name: values[name] for name in OPTIONS if values.get(name) is not None})
    for choice in list(field.choices):
        db.delete(choice)
    db.flush()
    db.expire(field, ["choices"])
    issuer = {"unit_id": version.unit_id, "path": version.path}
    field.choices.extend(
        FieldChoice(position=n, **choice, **issuer) for n, choice in enumerate(values.get("choices") or ())
    )


def remove_part(
    db: Session, by: Principal, version: DefinitionVersion, seen: int, part: FieldGroup | Field
) -> None:
    """Take a field, or a group with its fields, out of a draft."""
    begin_change(by, version, seen)
    fields = list(part.fields) if isinstance(part, FieldGroup) else [part]
    _erase(db, [field.id for field in fields], [part.id] if isinstance(part, FieldGroup) else [])
    reread(db, version)
    record(db, by, "definition.remove", version, version.unit_id, fields=len(fields))


def _erase(db: Session, fields: Sequence[int], groups: Sequence[int]) -> None:
    """Delete rows of a draft whose scope was checked; the triggers refuse it for anything published."""
    db.execute(delete(FieldChoice).where(FieldChoice.field_id.in_(fields)))
    db.execute(delete(Field).where(Field.id.in_(fields)))
    db.execute(delete(FieldGroup).where(FieldGroup.id.in_(groups)))


def move(
    db: Session, by: Principal, version: DefinitionVersion, seen: int, sort: str, number: int, step: int
) -> None:
    """Move a group among groups, or a field among fields, by
    one place; a field at the edge goes over to the next group."""
    order = [(group.id, [field.id for field in group.fields]) for group in version.groups]
    part_of(version, sort, number)
    if sort == "group":
        at = next(index for index, (group, _) in enumerate(order) if group == number)
        to = min(max(at + step, 0), len(order) - 1)
        order.insert(to, order.pop(at))
    else:
        _move_field(order, number, step)
    arrange(db, by, version, seen, order)


def _move_field(order: list[tuple[int, list[int]]], number: int, step: int) -> None:
    at = next(index for index, (_, fields) in enumerate(order) if number in fields)
    fields = order[at][1]
    place = fields.index(number)
    if 0 <= place + step < len(fields):
        fields.insert(place + step, fields.pop(place))
    elif 0 <= at + step < len(order):
        fields.remove(number)
        other = order[at + step][1]
        other.insert(0 if step > 0 else len(other), number)


def arrange(
    db: Session,
    by: Principal,
    version: DefinitionVersion,
    seen: int,
    order: Sequence[tuple[int, Sequence[int]]],
) -> None:
    """Put all groups and fields of a draft in an order: (group,
    its fields) by number. Refuses what is not exactly all of them."""
    begin_change(by, version, seen)
    groups, fields = (
        {group.id: group for group in version.groups},
        {field.id: field for field in version.fields},
    )
    listed = [number for _, numbers in order for number in numbers]
    if sorted(number for number, _ in order) != sorted(groups) or sorted(listed) != sorted(fields):
        raise Refusal("stale")
    for place, (number, numbers) in enumerate(order):
        groups[number].position = place
        for index, each in enumerate(numbers):
            fields[each].position = index
            if fields[each].group_id != number:
                fields[each].group_id = number
    reread(db, version)
    record(db, by, "definition.arrange", version, version.unit_id)


def replace(
    db: Session,
    by: Principal,
    version: DefinitionVersion,
    seen: int,
    groups: list[Mapping[str, Any]],
    rules: Mapping[str, Any],
) -> DefinitionVersion:
    """Give a draft other groups, fields and rules as a whole."""
    begin_change(by, version, seen)
    check_names(groups)
    _erase(db, [field.id for field in version.fields], [group.id for group in version.groups])
    reread(db, version)
    fill(db, by, version, groups, rules)
    reread(db, version)
    return version


def sketch(
    head: Mapping[str, Any], groups: Iterable[Mapping[str, Any]], rules: Mapping[str, Any]
) -> DefinitionVersion:
    """A version that stands in no session, to be looked at and judged before anything is written."""
    definition = Definition(kind=head["kind"], code=head.get("code") or "", name=head.get("name") or "")
    version = DefinitionVersion(definition=definition, number=0, path="", rules=canonical(rules), groups=[])
    for group in groups:
        row = make_group(group, len(version.groups))
        version.groups.append(row)
        row.fields.extend(make_field(version, place, field) for place, field in enumerate(group["fields"]))
    return version


def delete_draft(db: Session, by: Principal, version: DefinitionVersion, seen: int) -> None:
    """Delete a draft; with the last version of a definition
    goes the definition, on which then nothing hangs."""
    begin_change(by, version, seen)
    VERSION_DROPPED.tell(db, version)
    definition = version.definition
    record(db, by, "definition.delete", version, version.unit_id, code=definition.code, number=version.number)
    _erase(db, [field.id for field in version.fields], [group.id for group in version.groups])
    db.flush()
    others = db.scalar(
        select(DefinitionVersion.id).where(
            DefinitionVersion.definition_id == definition.id, DefinitionVersion.id != version.id
        )
    )
    reread(db, version)
    db.delete(version)
    db.flush()
    if others is None:
        db.delete(definition)
        db.flush()
