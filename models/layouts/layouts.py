"""Layouts as definitions: what one must satisfy before it is published, which are in force for a unit, and
what a layout's source offers now.

The core does the rest (models/definitions): versions, drafts, publishing, retiring, `in_force`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, contains_eager, object_session

from models.access.grants import Principal
from models.core.base import today
from models.core.errors import Checks
from models.definitions.definitions import (
    CHECKS,
    FIELDLESS,
    Definition,
    DefinitionVersion,
    get_version,
    new_definition,
)
from models.definitions.drafts import set_head
from models.definitions.in_force import all_in_force
from models.layouts.offers import OF_FORMS, SOURCES, Offer, offers_of
from models.layouts.shipped import SHIPPED
from models.layouts.tree import judge, whole
from models.platform.journal import canonical

LAYOUT = "layout"


@dataclass(frozen=True)
class Layout:
    """A layout that is in force: its code, name, tree; the version it is of, none of a shipped one."""

    code: str
    name: str
    tree: Mapping[str, Any]
    version_id: int | None = None


def check_layout(version: DefinitionVersion, checks: Checks) -> None:
    """Every mistake of a layout, with what its source offers its issuer when it holds."""
    tree, db = whole(version.rule), object_session(version)
    day = max(today(), version.holds_from)
    judge(tree, offers_now(db, tree, version.path, day) if db is not None else {}, checks)


def form_meant(db: Session, code: str, path: str, day: date) -> DefinitionVersion | None:
    """The form of a period that a layout of a unit at `path` names: the version in force there on `day`, else
    the newest published one of that code that may be read."""
    held = [v for v in all_in_force(db, "period_form", path, day) if v.definition.code == code]
    if held:
        return get_version(db, held[0].id)
    found = select(DefinitionVersion.id).join(Definition)
    found = found.where(Definition.kind == "period_form", Definition.code == code)
    found = found.where(DefinitionVersion.state == "published")
    newest = db.scalar(found.order_by(func.length(Definition.path), DefinitionVersion.number.desc()).limit(1))
    return get_version(db, newest) if newest is not None else None


def offers_now(
    db: Session, tree: Mapping[str, Any], path: str, day: date, form: DefinitionVersion | None = None
) -> dict[str, Offer]:
    """What the source of a whole tree offers; nothing where its form is not there. `form`: the version that
    is asked about, where it is known."""
    source = tree["source"]
    if source["kind"] not in OF_FORMS:
        return offers_of(source["kind"])
    version = form if form is not None else form_meant(db, source["form"], path, day)
    return offers_of(source["kind"], version.fields, source["table"]) if version is not None else {}


def new_layout(
    db: Session, by: Principal, unit: Any, code: str, name: str, holds_from: date, tree: Mapping[str, Any]
) -> DefinitionVersion:
    """Begin a layout of `unit` (None: for all) with a first draft of this tree."""
    version = new_definition(db, by, unit, LAYOUT, code, name, holds_from)
    version.rules = canonical(whole(tree))
    return version


def save_layout(
    db: Session, by: Principal, version: DefinitionVersion, seen: int, head: Mapping[str, Any], tree: Any
) -> DefinitionVersion:
    """Keep a draft as it was drawn; what it still lacks is told by `problems`, not refused. `head` as in
    `set_head`: name, holds_from, lower_may."""
    return set_head(db, by, version, seen, {**head, "rules": whole(tree)})


def layouts_for(db: Session, path: str, day: date, *kinds: str) -> list[Layout]:
    """Layouts in force for a unit at `path` on `day` whose source is one of `kinds`, the shipped ones with
    them unless an office has its own under the same code; in the order of their codes."""
    own = {v.definition.code: v for v in all_in_force(db, LAYOUT, path, day)}
    found = [Layout(code, name, tree) for code, (name, tree) in SHIPPED.items() if code not in own]
    found += [Layout(code, v.definition.name, whole(v.rule), v.id) for code, v in own.items()]
    return sorted(
        (each for each in found if each.tree["source"]["kind"] in kinds), key=lambda each: each.code
    )


def layout_of(db: Session, path: str, day: date, code: str, *kinds: str) -> Layout:
    """The layout of a shipped `code` for a unit at `path` on `day`: an office's own under this code whose
    source is one of `kinds`, else the one that comes with the program."""
    found = layouts_for(db, path, day, *kinds)
    return next((each for each in found if each.code == code), None) or Layout(code, *SHIPPED[code])


def layout_before(db: Session, version: DefinitionVersion) -> Layout | None:
    """The layout in whose place a draft would stand at its issuer's on the day from which it is to hold: an
    earlier version, that of a unit above, the shipped one of its code."""
    found = layouts_for(db, version.path, version.holds_from, *SOURCES)
    same = (each for each in found if each.code == version.definition.code)
    return next((each for each in same if each.version_id != version.id), None)


def gone_in(tree: Mapping[str, Any], offers: Mapping[str, Offer]) -> dict[int, str]:
    """Columns (from 0) of a whole tree that name what its source does not offer any more, with what they
    name; none where the source itself is not there, which is told as such."""
    if not offers:
        return {}
    named = enumerate(column["what"] for column in tree["columns"])
    return {place: what for place, what in named if what and what not in offers}


def losing(db: Session, form: DefinitionVersion) -> list[tuple[DefinitionVersion, list[str]]]:
    """Lists in force or drafted in sight that take their rows from the answers to a form and name fields that
    this version of it does not have, with the headings of the columns that would stay empty; in the order of
    their names."""
    if form.definition.kind != "period_form":
        return []
    found = select(DefinitionVersion).join(Definition).options(contains_eager(DefinitionVersion.definition))
    found = found.where(Definition.kind == LAYOUT, DefinitionVersion.state.in_(("published", "draft")))
    told = []
    for version in db.scalars(found.order_by(Definition.name, DefinitionVersion.number)):
        tree = whole(version.rule)
        source = tree["source"]
        if source["kind"] in OF_FORMS and source["form"] == form.definition.code:
            if not (version.path.startswith(form.path) or form.path.startswith(version.path)):
                continue
            places = gone_in(tree, offers_of(source["kind"], form.fields, source["table"]))
            if places:
                told.append((version, [tree["columns"][n]["heading"] for n in places]))
    return _newest_of_each(told)


def _newest_of_each(
    told: list[tuple[DefinitionVersion, list[str]]],
) -> list[tuple[DefinitionVersion, list[str]]]:
    """Of each list its newest version alone, and a draft that follows it."""
    newest = {(v.definition_id, v.state): v.id for v, _columns in told}
    return [(v, columns) for v, columns in told if newest[v.definition_id, v.state] == v.id]


CHECKS[LAYOUT] = check_layout
FIELDLESS.add(LAYOUT)
