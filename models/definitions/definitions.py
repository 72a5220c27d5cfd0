"""The definition core: rubrics, report and directive forms as versioned rows (design 3.9; domain.md 2.1).

Draft -> published (frozen by triggers) -> retired. What a kind of definition must
satisfy before it is published is registered in CHECKS by the page that owns it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from models.access.grants import Principal, require
from models.access.scopes import Rules, WithRecords
from models.core.base import Base, Id, now
from models.core.errors import AllChecks, Checks, Refusal
from models.core.events import Event
from models.core.naming import need_name
from models.core.spelling import tidy
from models.definitions.checks import check_fields, check_names, check_rules
from models.definitions.formulas import Known, applies, holds
from models.definitions.kinds import KINDS, OPTIONS
from models.definitions.kinds.listed import edition_of
from models.definitions.kinds.table import columns
from models.platform.journal import canonical, record

CHECKS: dict[str, Callable[[DefinitionVersion, Checks], None]] = {}
FIELDLESS: set[str] = set()
"""Kinds that are their rules alone and have no fields; registered like CHECKS."""


@lru_cache(maxsize=4096)
def _option(text: str) -> Mapping[str, Any]:
    """Options read once for each text; never changed by anybody."""
    return dict(json.loads(text))


VERSION_DROPPED = Event[[Session, "DefinitionVersion"], None]("a draft version is about to be deleted")
VERSION_CHANGED = Event[[Session, Principal, "DefinitionVersion"], None]("a version was published or retired")


class Definition(WithRecords, Rules, Base):
    """Something an office fills in: a rubric (khung tiêu chí), a report form, a directive form."""

    __tablename__ = "definition"
    __table_args__ = (UniqueConstraint("unit_id", "kind", "code", name="uq_definition_unit_id_kind"),)

    id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(20))
    code: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(200))
    name_en: Mapped[str] = mapped_column(String(200), default="")

    def __str__(self) -> str:
        return self.name


class DefinitionVersion(WithRecords, Rules, Base):
    """One wording of a definition; frozen once published. `rules` is
    JSON: bands, gates, the cases it is for, rules between fields.

    `lower_may`: a unit below the issuer may set its own;
    otherwise this one holds for everything under the issuer.
    """

    __tablename__ = "definition_version"
    __table_args__ = (
        UniqueConstraint("definition_id", "number", name="uq_definition_version_definition_id_number"),
    )

    id: Mapped[Id]
    definition_id: Mapped[int] = mapped_column(ForeignKey("definition.id"))
    number: Mapped[int]
    state: Mapped[str] = mapped_column(String(10), default="draft")
    holds_from: Mapped[date]
    rules: Mapped[str] = mapped_column(Text, default="{}")
    lower_may: Mapped[bool] = mapped_column(default=True)
    published_at: Mapped[datetime | None]
    changed_at: Mapped[datetime | None]
    row_version: Mapped[int] = mapped_column()

    __mapper_args__ = {"version_id_col": row_version}

    definition: Mapped[Definition] = relationship(lazy="joined", innerjoin=True)
    groups: Mapped[list[FieldGroup]] = relationship(order_by="FieldGroup.position", back_populates="version")

    @property
    def rule(self) -> dict[str, Any]:
        """The rules as a value."""
        return dict(json.loads(self.rules or "{}"))

    @property
    def fields(self) -> list[Field]:
        """Every field in order."""
        return [field for group in self.groups for field in group.fields]


class FieldGroup(WithRecords, Rules, Base):
    """A group of fields (nhóm tiêu chí)."""

    __tablename__ = "field_group"
    __table_args__ = (UniqueConstraint("version_id", "code", name="uq_field_group_version_id_code"),)

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    code: Mapped[str] = mapped_column(String(40))
    title: Mapped[str] = mapped_column(String(300))
    title_en: Mapped[str] = mapped_column(String(300), default="")
    position: Mapped[int]

    version: Mapped[DefinitionVersion] = relationship(back_populates="groups")
    fields: Mapped[list[Field]] = relationship(order_by="Field.position", back_populates="group")


class Field(WithRecords, Rules, Base):
    """One thing to fill in (tiêu chí). `options` is JSON
    of the names in `fields.OPTIONS`, each kind its own."""

    __tablename__ = "field"
    __table_args__ = (UniqueConstraint("version_id", "code", name="uq_field_version_id_code"),)

    id: Mapped[Id]
    version_id: Mapped[int] = mapped_column(ForeignKey("definition_version.id"))
    group_id: Mapped[int] = mapped_column(ForeignKey("field_group.id"), index=True)
    code: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    title: Mapped[str] = mapped_column(String(400))
    help: Mapped[str] = mapped_column(String(600), default="")
    required: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int]
    options: Mapped[str] = mapped_column(Text, default="{}")

    group: Mapped[FieldGroup] = relationship(back_populates="fields")
    choices: Mapped[list[FieldChoice]] = relationship(order_by="FieldChoice.position", back_populates="field")

    @property
    def option(self) -> dict[str, Any]:
        """The options as a value."""
        return dict(_option(self.options))

    def most(self, case: str | Mapping[str, str]) -> int:
        """Maximum in hundredths for a kind of meeting or a whole
        case (`rules.words_of`); 0 where the field does not apply."""
        words = {"meeting_kind": case} if isinstance(case, str) else case
        option = _option(self.options)
        if not applies(option.get("applies"), words):
            return 0
        for tree, most in option.get("max_when", ()):
            if holds(tree, Known(words=words)):
                return int(most)
        return int(option.get("max_by", {}).get(words.get("meeting_kind", ""), option.get("max", 0)))

    def stands(self, case: Mapping[str, str]) -> bool:
        """Whether the field is shown in a case, or may be."""
        return applies(_option(self.options).get("applies"), case)


class FieldChoice(WithRecords, Rules, Base):
    """A choice of a field: points in hundredths, and for
    bands the half-open range [low, high) of the fact."""

    __tablename__ = "field_choice"
    __table_args__ = (UniqueConstraint("field_id", "code", name="uq_field_choice_field_id_code"),)

    id: Mapped[Id]
    field_id: Mapped[int] = mapped_column(ForeignKey("field.id"))
    code: Mapped[str] = mapped_column(String(40))
    label: Mapped[str] = mapped_column(String(200))
    points: Mapped[int] = mapped_column(default=0)
    low: Mapped[int | None]
    high: Mapped[int | None]
    position: Mapped[int]

    field: Mapped[Field] = relationship(back_populates="choices")


def whole() -> Any:
    """Load a version with all its groups, fields and choices in one statement."""
    return joinedload(DefinitionVersion.groups).joinedload(FieldGroup.fields).joinedload(Field.choices)


def get_version(db: Session, number: int) -> DefinitionVersion:
    """A version with all that hangs on it; 404 for a stranger. A frozen one is read once in a session."""
    frozen: dict[int, DefinitionVersion] = db.info.setdefault("frozen", {})
    if number in frozen and frozen[number] in db:
        return frozen[number]
    found = select(DefinitionVersion).where(DefinitionVersion.id == number).options(whole())
    version = db.scalars(found).unique().one_or_none()
    if version is None:
        raise Refusal("access.unknown")
    if version.state == "published":
        frozen[number] = version
    return version


def new_definition(
    db: Session, by: Principal, unit: Any, kind: str, code: str, name: str, holds_from: date
) -> DefinitionVersion:
    """Begin a definition of `unit` (None: for all) with an empty first draft."""
    require(by, "definition.change", unit.id if unit else None, unit.path if unit else "")
    checks = Checks()
    checks.need(kind in CHECKS, "kind", "field.choice")
    need_name(checks, name)
    checks.need(tidy(code), "code", "field.required")
    twin = select(Definition.id).where(Definition.kind == kind, Definition.code == tidy(code))
    twin = twin.where(Definition.unit_id == (unit.id if unit else None))
    checks.need(db.scalar(twin) is None, "code", "definition.known", code=tidy(code))
    checks.done()
    issuer = {"unit_id": unit.id if unit else None, "path": unit.path if unit else ""}
    definition = Definition(kind=kind, code=tidy(code), name=tidy(name), **issuer)
    version = DefinitionVersion(definition=definition, number=1, holds_from=holds_from, **issuer)
    db.add(version)
    record(db, by, "definition.new", definition, definition.unit_id, kind=kind, code=code)
    return version


def fill(
    db: Session,
    by: Principal,
    version: DefinitionVersion,
    groups: list[Mapping[str, Any]],
    rules: Mapping[str, Any],
) -> DefinitionVersion:
    """Give a draft all its groups, fields and choices at once; `groups` as in seed/rubric.py."""
    require(by, "definition.change", version.unit_id, version.path)
    need_draft(version)
    check_names(groups)
    issuer = {"unit_id": version.unit_id, "path": version.path}
    version.rules, version.changed_at = canonical(rules), now()
    db.flush()
    for place, group in enumerate(groups):
        row = FieldGroup(version=version, position=place, **_called(group), **issuer)
        db.add(row)
        for index, field in enumerate(group["fields"]):
            row.fields.append(make_field(version, index, field))
    record(db, by, "definition.fill", version, version.unit_id, groups=len(groups))
    return version


def _called(group: Mapping[str, Any]) -> dict[str, str]:
    """What a group of plain data is called, by the names of its columns."""
    return {"code": group["code"], "title": group["title"], "title_en": group.get("title_en") or ""}


def make_group(group: Mapping[str, Any], place: int) -> FieldGroup:
    """A group without fields from plain data, for a version that stands in no database."""
    return FieldGroup(position=place, path="", fields=[], **_called(group))


def make_field(version: DefinitionVersion, place: int, values: Mapping[str, Any]) -> Field:
    """A field from plain data as `described` gives it; not yet in a group."""
    issuer = {"unit_id": version.unit_id, "path": version.path}
    field = Field(
        version_id=version.id,
        code=values["code"],
        kind=values["kind"],
        title=values["title"],
        position=place,
        **issuer,
    )
    field.help, field.required = values.get("help", ""), values.get("required", True)
    field.options = canonical({key: values[key] for key in OPTIONS if values.get(key) is not None})
    field.choices = [
        FieldChoice(position=n, **choice, **issuer) for n, choice in enumerate(values.get("choices") or ())
    ]
    return field


def new_draft(db: Session, by: Principal, version: DefinitionVersion, holds_from: date) -> DefinitionVersion:
    """A draft that copies a version, to be changed and published in its turn."""
    require(by, "definition.change", version.unit_id, version.path)
    numbers = db.scalars(
        select(DefinitionVersion.number).where(DefinitionVersion.definition_id == version.definition_id)
    )
    draft = DefinitionVersion(
        definition=version.definition,
        number=max(numbers) + 1,
        holds_from=holds_from,
        lower_may=version.lower_may,
        unit_id=version.unit_id,
        path=version.path,
    )
    db.add(draft)
    db.flush()
    return fill(db, by, draft, described(version), version.rule)


def described(version: DefinitionVersion) -> list[Mapping[str, Any]]:
    """A version as plain data: what `fill` takes."""
    return [
        {
            "code": group.code,
            "title": group.title,
            **({"title_en": group.title_en} if group.title_en else {}),
            "fields": [described_field(field) for field in group.fields],
        }
        for group in sorted(version.groups, key=lambda g: g.position)
    ]


def described_field(field: Field) -> dict[str, Any]:
    """A field as plain data."""
    choices = [
        {"code": c.code, "label": c.label, "points": c.points, "low": c.low, "high": c.high}
        for c in field.choices
    ]
    plain = {
        "code": field.code,
        "kind": field.kind,
        "title": field.title,
        "help": field.help,
        "required": field.required,
    }
    option = _editionless(field.option)  # a draft reads the newest
    if option.get("columns"):
        option["columns"] = [_editionless(each) for each in option["columns"]]
    return plain | option | {"choices": choices}


def _editionless(option: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in option.items() if name != "edition"}


def publish(db: Session, by: Principal, version: DefinitionVersion) -> DefinitionVersion:
    """Check and freeze a draft. Raises `Invalid` with every problem at the field's code."""
    require(by, "definition.change", version.unit_id, version.path)
    need_draft(version)
    checks = Checks()
    problems(version, checks)
    checks.done()
    _keep_editions(version)
    db.flush()  # before the version is frozen
    version.state, version.published_at = "published", now()
    record(db, by, "definition.publish", version, version.unit_id, holds_from=version.holds_from)
    VERSION_CHANGED.tell(db, by, version)
    return version


def _keep_editions(version: DefinitionVersion) -> None:
    """Fields that choose from a list that forms share keep the edition they are published with."""
    for field in version.fields:
        found = edition_of(field) if KINDS[field.kind].entry == "listed" else None
        if found is not None:
            field.options = canonical(field.option | {"edition": found.id})
        own = [edition_of(each) if each.option.get("list") else None for each in columns(field)]
        if any(own):
            kept = zip(field.option["columns"], own, strict=True)
            told = [{**each, "edition": of.id} if of is not None else each for each, of in kept]
            field.options = canonical(field.option | {"columns": told})


BROKEN = ("field.kind", "field.column", "field.columns", "field.range_order", "field.decimal")
"""Problems of fields with which nothing more can be said of the whole."""


def problems(version: DefinitionVersion, checks: Checks) -> None:
    """Everything that stands in the way of publishing, each at its place; nothing is changed."""
    if version.definition.kind in FIELDLESS:
        checks.need(not version.fields, "groups", "definition.fieldless")
        CHECKS[version.definition.kind](version, checks)
        return
    found = AllChecks()
    found.need(version.fields, "groups", "definition.empty")
    check_fields(version, found)
    if not any(refusal.code in BROKEN for refusal in found.fields.values()):
        later = Checks()
        check_rules(version, later)
        CHECKS[version.definition.kind](version, later)
        for place, refusal in later.fields.items():
            found.note(place, refusal)
    for place, refusal in found.fields.items():
        checks.fields.setdefault(place, refusal)


def retire(db: Session, by: Principal, version: DefinitionVersion) -> DefinitionVersion:
    """Take a published version out of use; answers keep it."""
    require(by, "definition.change", version.unit_id, version.path)
    if version.state != "published":
        raise Refusal("definition.not_published")
    version.state = "retired"
    record(db, by, "definition.retire", version, version.unit_id)
    VERSION_CHANGED.tell(db, by, version)
    return version


def need_draft(version: DefinitionVersion) -> None:
    """Refuse to change what is published or retired."""
    if version.state != "draft":
        raise Refusal("definition.frozen")
