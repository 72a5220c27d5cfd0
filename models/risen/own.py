"""An office's own fields of quarterly reports, added up the tree beside the built-in figures and frozen
with them: each in its own way (definitions/totals.py), under the version of the form that was answered
(design 3.8, 3.9, 3.17). No tables.

Every report is a leaf with what its own unit wrote: a cell's is that alone; one that takes in others adds
what these bring. Words of a report are read in it and rise as a list only where its form says so; everything
else rises in the usual way of its kind. What a committee computes from figures is not added to what its cells
computed from the same ones: its figures are theirs.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import looking, standing
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion, Field, get_version
from models.definitions.judging import computed, know
from models.definitions.totals import COUNTED, Part, fold, parts_of, signed, way_of

Own = dict[str, dict[str, Part]]
"""By the number of a form's version, as text, and by a field's code: what it comes to."""
Body = Mapping[str, Any]
RISEN = "risen"
"""Where a content, a row of one and a supplement say it; they say nothing where nothing rises."""


@dataclass(frozen=True)
class _Asked:
    """As much of a field as tells its way up."""

    kind: str
    option: Mapping[str, Any]


def rises(field: Any) -> bool:
    """Whether a field of a report form is added up the tree beside the counts behind its figures."""
    way = way_of(field)
    return way not in (COUNTED, "none") and (way != "list" or field.option.get("total") == way)


@cache
def _kinds() -> Any:
    of = Field.version_id.in_(bindparam("versions", expanding=True))
    return standing(select(Field.version_id, Field.kind, Field.options).where(of))


def rising(db: Session, versions: Iterable[int]) -> set[int]:
    """Those of some versions of forms that have a field which is added up; one statement, none of none."""
    asked = sorted(set(versions))
    rows = db.execute(_kinds(), {"versions": asked}) if asked else ()
    return {number for number, kind, options in rows if rises(_Asked(kind, json.loads(options)))}


def written(
    version: DefinitionVersion, answers: Mapping[str, str], figures: Mapping[str, int], name: str
) -> dict[str, Part]:
    """What one report brings itself, by a field's code: its `answers`, and what is computed from them and
    from the unit's own `figures`; words and rows of tables with the unit's `name`."""
    known = know(version, {}, answers, figures)
    parts = signed(parts_of(version, dict(answers) | computed(version, known), known), name)
    return {f.code: parts[f.code] for f in version.fields if rises(f) and parts[f.code]}


def begun(db: Session, form: int, answers: Mapping[str, str], figures: Mapping[str, int], name: str) -> Own:
    """The same under the number of the form's version; nothing where none of its fields rise."""
    if not rising(db, [form]):
        return {}
    parts = written(get_version(db, form), answers, figures, name)
    return {str(form): parts} if parts else {}


def own_of(db: Session, bodies: Sequence[Body]) -> list[Own]:
    """What reports bring, from their contents in order. One that says nothing of it was frozen before this
    was kept, or brings nothing: it brings what its unit wrote."""
    some = rising(db, (int(body["form"]) for body in bodies if RISEN not in body))
    return [body[RISEN] if RISEN in body else _untold(db, body, some) for body in bodies]


def _untold(db: Session, body: Body, some: Collection[int]) -> Own:
    number = int(body["form"])
    figures = {} if body["children"] or body["gaps"] else body["figures"]
    if number not in some:
        return {}
    parts = written(get_version(db, number), body["narrative"], figures, str(body["name"]))
    return {str(number): parts} if parts else {}


def added(db: Session, every: Iterable[Own]) -> Own:
    """What several bring, as one: fields of one version of a form with each other."""
    inside: dict[str, list[Mapping[str, Part]]] = {}
    for own in every:
        for number, parts in own.items():
            inside.setdefault(number, []).append(parts)
    found: Own = {}
    for number in sorted(inside, key=int):
        whole = fold(get_version(db, int(number)).fields, inside[number])
        found[number] = {code: whole[code] for code in sorted(whole) if whole[code]}
    return found


def fields_of(db: Session, own: Own) -> Iterator[tuple[DefinitionVersion, Field, Part]]:
    """Fields with what they come to, form by form in their order. A form that the reader does not read, since
    a unit below issued it for itself, the program reads."""
    for number, parts in own.items():
        version = _version(db, int(number))
        yield from ((version, field, parts[field.code]) for field in version.fields if field.code in parts)


def _version(db: Session, number: int) -> DefinitionVersion:
    try:
        return get_version(db, number)
    except Refusal:
        with looking(db) as system:
            return get_version(system, number)
