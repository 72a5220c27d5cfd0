"""Cells: those who meet and score, with their members and last
meeting (domain.md 4). A cell is a unit; its page is the unit's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import selectinload

from admin.lists.columns import Column, Filter
from admin.lists.shown import Join, Shown
from admin.lists.walks import Walk
from admin.units.units import UnitList, UnitsView
from admin.web.request import db
from admin.web.words import named
from models.core.base import today
from models.meetings.meetings import last_met
from models.units.members import counted_last, headcounts_of
from models.units.units import Unit, UnitKind


def _kinds() -> list[tuple[str, str]]:
    return [
        (k.code, named(k))
        for k in db().scalars(select(UnitKind).where(UnitKind.is_cell).order_by(UnitKind.position))
    ]


CELLS = select(UnitKind.code).where(UnitKind.is_cell)


class CellsView(UnitList):
    """The list of cells."""

    columns: ClassVar[tuple[Column, ...]] = (
        Column("name", __("Name"), lambda u: u.name, Unit.sort_key, width=40),
        Column("code", __("Code"), lambda u: u.code, Unit.code),
        Column("kind", __("Kind of unit"), lambda u: named(u.kind), width=20),
        Column("parent", __("Under"), lambda u: u.parent.name if u.parent else "", width=40),
        Column(
            "members",
            __("Members"),
            lambda u: u.members_now,
            None,
            "integer",
            10,
            total=lambda: counted_last(today()),
        ),
        Column("last", __("Last meeting"), lambda u: u.last_met, None, "date", 14),
        Column("contact", __("Contact"), lambda u: u.contact, width=30),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Kind of unit"), lambda value: Unit.kind_code == value, _kinds),
        UnitsView.filters[1],
    )

    on_page: ClassVar[Mapping[str, Shown]] = {
        **{name: UnitsView.on_page[name] for name in ("name", "code", "kind", "parent", "contact")},
        "members": Shown(Unit.id, names=lambda ids: headcounts_of(db(), ids, today())),
        "last": Shown(Unit.id, names=lambda ids: last_met(db(), ids)),
    }
    walked_by: ClassVar[Mapping[str | None, Walk]] = {
        name: replace(walk, only=Unit.kind_code.in_(CELLS)) for name, walk in UnitsView.walked_by.items()
    }
    joins: ClassVar[tuple[Join, ...]] = (Join(UnitKind, UnitKind.code == Unit.kind_code),)
    always: ClassVar[tuple[Any, ...]] = (UnitKind.is_cell,)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No cell yet"),
        __("Cells stand here as soon as they are founded, here or in the list of units."),
    )

    def __init__(self) -> None:
        super().__init__(Unit, __("Cells"), "cells", url="/cells")

    def statement(self) -> Select[Any]:
        cells = select(Unit).join(UnitKind, UnitKind.code == Unit.kind_code).where(UnitKind.is_cell)
        return cells.options(selectinload(Unit.parent))

    def prepare(self, rows: Sequence[Any]) -> Sequence[Any]:
        ids = [unit.id for unit in rows]
        counted, met = headcounts_of(db(), ids, today()), last_met(db(), ids)
        for unit in rows:
            unit.members_now, unit.last_met = counted.get(unit.id), met.get(unit.id)
        return rows

    def kinds(self) -> list[tuple[str, str]]:
        return _kinds()
