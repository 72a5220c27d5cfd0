"""The questions of a directive as a draft: a form that its issuer drafts together with the letter and that is
published when the letter is issued (letter L1; design 3.9). Which published forms may be asked: acts.py."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager

from models.access.grants import Principal, can
from models.core.errors import Checks, Refusal
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    get_version,
    problems,
    publish,
)
from models.directives.tables import Directive

KIND = "directive_form"


def drafted(db: Session, unit_id: int | None, number: int | None = None) -> list[DefinitionVersion]:
    """Draft forms of a unit with which a directive of its own may be drafted; or whether one of a number is
    among them."""
    found = select(DefinitionVersion).join(Definition)
    found = found.where(Definition.kind == KIND, DefinitionVersion.state == "draft")
    found = found.where(DefinitionVersion.unit_id == unit_id)
    found = found.options(contains_eager(DefinitionVersion.definition))
    if number is not None:
        found = found.where(DefinitionVersion.id == number)
    return list(db.scalars(found.order_by(Definition.name, DefinitionVersion.number)))


def draft_of(db: Session, directive: Directive) -> DefinitionVersion | None:
    """The draft form that a directive asks with, whole; None where its form is published, or it asks with
    none."""
    if directive.form_version_id is None:
        return None
    version = get_version(db, directive.form_version_id)
    return version if version.state == "draft" else None


def lacking(version: DefinitionVersion) -> dict[str, Refusal]:
    """What still stands in the way of publishing a draft form, by place."""
    checks = Checks()
    problems(version, checks)
    return checks.fields


def publish_with(db: Session, by: Principal, directive: Directive) -> None:
    """Publish the draft form of a directive that is issued. Refused: `directive.form_draft` to whoever may
    not publish forms, `directive.form_wrong` while something is to be mended in it."""
    version = draft_of(db, directive)
    if version is None:
        return
    name = version.definition.name
    if not can(by, "definition.change", version.unit_id, version.path):
        raise Refusal("directive.form_draft", form=name)
    wrong = lacking(version)
    if wrong:
        raise Refusal("directive.form_wrong", form=name, count=len(wrong))
    publish(db, by, version)


def need_not_asked(db: Session, version: DefinitionVersion) -> None:
    """Refuse to delete a draft form with which a directive is drafted."""
    if version.definition.kind != KIND:
        return
    found = db.scalar(select(Directive.symbol).where(Directive.form_version_id == version.id).limit(1))
    if found is not None:
        raise Refusal("directive.form_asked", symbol=found)
