"""Which forms choose from a list that forms share: drafts read its newest edition, published forms keep the
one they were published with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.choices.lists import ChoiceEdition, ChoiceList
from models.definitions.definitions import Definition, DefinitionVersion, Field
from models.definitions.judging import Message


@dataclass(frozen=True)
class Use:
    """A version of a form that chooses from a list: its form, its number and state, titles of the fields."""

    version: int
    name: Message
    number: int
    state: str
    fields: tuple[str, ...]

    @property
    def follows(self) -> bool:
        """Whether it reads the newest edition."""
        return self.state == "draft"


def uses(db: Session, row: ChoiceList) -> list[Use]:
    """The versions that choose from a list, drafts first; retired ones only show old answers and are left
    out. Three statements, whatever their number."""
    named = Field.options.contains(f'"list":{json.dumps(row.code)}', autoescape=True)
    found: Any = select(
        *(DefinitionVersion.id, DefinitionVersion.number, DefinitionVersion.state, DefinitionVersion.path),
        *(Definition.name, Definition.name_en, Field.title, Field.options),
    )
    found = found.join(Field, Field.version_id == DefinitionVersion.id)
    found = found.join(Definition, Definition.id == DefinitionVersion.definition_id)
    found = found.where(named, DefinitionVersion.state.in_(("draft", "published")))
    found = found.order_by(DefinitionVersion.state, Definition.name, DefinitionVersion.id, Field.position)
    rows = db.execute(found).all()
    same = list(db.scalars(select(ChoiceList).where(ChoiceList.code == row.code))) if rows else []
    mine = select(ChoiceEdition.id).where(ChoiceEdition.list_id == row.id)
    editions = set(db.scalars(mine)) if rows else set()
    told: dict[int, Use] = {}
    for each in rows:
        if any(_meant(row, same, editions, each, option) for option in _parts(json.loads(each.options))):
            known = told.get(each.id)
            titles = (*(known.fields if known else ()), each.title)
            name = Message(each.name, each.name_en)
            told[each.id] = Use(each.id, name, each.number, each.state, titles)
    return list(told.values())


def _parts(option: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Options of a field, and of its columns, where it is a table."""
    yield option
    yield from option.get("columns") or ()


def _meant(
    row: ChoiceList, same: list[ChoiceList], editions: set[int], each: Any, option: dict[str, Any]
) -> bool:
    """Whether it is this list that is named, of all of its code: the one of its edition, of a draft the
    nearest above."""
    if option.get("list") != row.code:
        return False
    if each.state != "draft":
        return option.get("edition") in editions
    above = [one for one in same if each.path.startswith(one.path)]
    return max(above, key=lambda one: len(one.path), default=None) is row
