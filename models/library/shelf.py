"""What there is to copy from: of each form that the program ships, or that the own office or one above it
issued, the newest published version, with its groups and questions; found by their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session, contains_eager

from models.access.grants import Principal
from models.core.spelling import fold
from models.definitions.definitions import Definition, DefinitionVersion, Field, FieldGroup, whole

MOST_FORMS = 60
"""Forms of one kind that are shown; a search looks through all of these."""


@dataclass(frozen=True)
class Found:
    """A form with the groups that hold something looked for, each with the questions that do."""

    version: DefinitionVersion
    groups: tuple[tuple[FieldGroup, tuple[Field, ...]], ...]


def on_shelf(db: Session, by: Principal, kind: str) -> list[DefinitionVersion]:
    """The newest published version of each form of a kind that is shipped or was issued by an own unit or one
    above it, whole, by name. One statement, however many forms there are."""
    above = {int(each) for post in by.posts for each in post.path.split(".") if each}
    newest = (
        select(func.max(DefinitionVersion.number))
        .where(DefinitionVersion.state == "published")
        .where(DefinitionVersion.definition_id == Definition.id)
        .correlate(Definition)
        .scalar_subquery()
    )
    chosen = (
        select(DefinitionVersion.id)
        .join(Definition, Definition.id == DefinitionVersion.definition_id)
        .where(Definition.kind == kind, DefinitionVersion.state == "published")
        .where(DefinitionVersion.number == newest)
        .where(or_(DefinitionVersion.unit_id.is_(None), DefinitionVersion.unit_id.in_(above)))
        .order_by(Definition.name, DefinitionVersion.id)
        .limit(MOST_FORMS)
    )
    found = (
        select(DefinitionVersion)
        .join(Definition, Definition.id == DefinitionVersion.definition_id)
        .where(DefinitionVersion.id.in_(chosen))
        .options(contains_eager(DefinitionVersion.definition), whole())
        .order_by(Definition.name, DefinitionVersion.id)
    )
    return list(db.scalars(found).unique())


def looked_up(versions: list[DefinitionVersion], wanted: str) -> Iterator[Found]:
    """Forms in which something is called so, marks and case ignored: a form or group whose own name fits with
    all its questions, else the questions that fit. Everything where nothing is wanted."""
    words = fold(wanted)
    for version in versions:
        all_of = words in fold(version.definition.name)
        groups = []
        for group in version.groups:
            every = all_of or words in fold(group.title)
            fields = tuple(field for field in group.fields if every or words in fold(field.title))
            if fields:
                groups.append((group, fields))
        if groups:
            yield Found(version, tuple(groups))
