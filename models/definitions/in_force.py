"""Which published versions hold for a unit on a day, and why others do not (design 3.9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.access.grants import nearness
from models.core.errors import Refusal
from models.definitions.definitions import Definition, DefinitionVersion, get_version


@dataclass(frozen=True)
class Source:
    """A published version that could hold for a unit: whether it does,
    and why (`holds`, `later`, `older`, `lower`, `held_back`, `case`)."""

    version: DefinitionVersion
    why: str


Near = Mapping[DefinitionVersion, int]


SIDE_BY_SIDE = ("period_form", "layout")
"""Kinds of which any number are in force at once: each form (by its code) by itself."""


def sources(db: Session, kind: str, path: str, day: date, case: str = "") -> list[Source]:
    """Every published version of the issuers above a unit at `path`, the nearest first, each with why it
    holds on `day` or does not; form by form, in the order of their codes, where several are in force."""
    numbers = [int(n) for n in path.split(".") if n]
    found = _published(kind)
    found = found.where(or_(DefinitionVersion.unit_id.is_(None), DefinitionVersion.unit_id.in_(numbers)))
    return _sources(db.scalars(found), kind, path, day, case)


def published(db: Session, kind: str) -> list[DefinitionVersion]:
    """Every published version of a kind that is in sight, of which `held_among` tells what holds where; in
    one statement."""
    return list(db.scalars(_published(kind)))


def held_among(
    versions: Iterable[DefinitionVersion], kind: str, path: str, day: date, case: str = ""
) -> list[DefinitionVersion]:
    """Of these versions those that hold for a unit at `path` on `day`, without a statement."""
    numbers = {None, *(int(n) for n in path.split(".") if n)}
    above = (version for version in versions if version.unit_id in numbers)
    return [source.version for source in _sources(above, kind, path, day, case) if source.why == "holds"]


def _published(kind: str) -> Any:
    found = select(DefinitionVersion).join(Definition)
    return found.where(Definition.kind == kind, DefinitionVersion.state == "published")


def _sources(
    versions: Iterable[DefinitionVersion], kind: str, path: str, day: date, case: str
) -> list[Source]:
    near = {v: nearness(path, v.unit_id) for v in versions}
    apart = {v.definition.code if kind in SIDE_BY_SIDE else "" for v in near}
    return [
        source
        for code in sorted(apart)
        for source in _weighed(
            {v: n for v, n in near.items() if v.definition.code == code or not code}, day, case
        )
    ]


def _weighed(near: Near, day: date, case: str) -> list[Source]:
    """Of versions of which one may hold, each with why it does or does not."""
    ordered = sorted(near, key=lambda v: (near[v], v.holds_from, v.number))
    chosen: DefinitionVersion | None = None
    for version in ordered:
        fits = version.holds_from <= day and (not case or case in version.rule.get("for", [case]))
        if fits and (chosen is None or chosen.lower_may or chosen.unit_id == version.unit_id):
            chosen = version
    return [Source(version, _why(version, chosen, near, day, case)) for version in reversed(ordered)]


def _why(
    version: DefinitionVersion, chosen: DefinitionVersion | None, near: Near, day: date, case: str
) -> str:
    if version is chosen:
        return "holds"
    if version.holds_from > day:
        return "later"
    if case and case not in version.rule.get("for", [case]):
        return "case"
    if chosen is None or chosen.unit_id == version.unit_id:
        return "older"
    return "lower" if near[chosen] > near[version] else "held_back"


def in_force(db: Session, kind: str, path: str, day: date, case: str = "") -> DefinitionVersion:
    """The version that holds for a unit at `path` on `day`; `definition.none` if there is none.

    The newest of the nearest issuer, unless an issuer above lets no lower one set its own.
    """
    chosen = all_in_force(db, kind, path, day, case)
    if not chosen:
        raise Refusal("definition.none", kind=kind, day=day)
    return get_version(db, chosen[0].id)


def all_in_force(db: Session, kind: str, path: str, day: date, case: str = "") -> list[DefinitionVersion]:
    """Every version of a kind that holds for a unit at `path` on `day`: one, or of kinds side by side one of
    each form, in the order of their codes."""
    return [source.version for source in sources(db, kind, path, day, case) if source.why == "holds"]
