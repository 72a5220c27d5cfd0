"""What became of a unit since a past quarter, in one line on each page that shows something
of that quarter (models/units/since.py). It is no door: the new place itself stays shut."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask_babel import gettext as _

from admin.web.request import db
from admin.web.words import named, quarter, shown
from models.core.periods import Quarter
from models.units.since import Since, since
from models.units.units import UnitSpell, kind_of


def became(then: UnitSpell, day: date) -> str:
    """`Từ 02/01/2019 thuộc Đảng bộ X theo 05-QĐ/ĐUK`; empty where the unit is what it was. `then`: what it
    was on the day; where that is in force still nothing is asked."""
    if then.ends_on is None:
        return ""
    return "; ".join(_one(each) for each in since(db(), then.unit_id, day))


def in_use_line(content: Mapping[str, Any]) -> str:
    """From when the office works with the program, on reports of its first year (units/in_use.py)."""
    said = content.get("in_use_from")
    return in_use_said(Quarter.parse(said)) if said is not None else ""


def in_use_said(first: Quarter | None) -> str:
    """The same of the quarter itself; nothing where there is none to say."""
    if first is None:
        return ""
    begun = quarter(first)
    return str(_("The office works with the program from quarter %(quarter)s on.", quarter=begun))


def _one(each: Since) -> str:
    values = {"day": shown(each.on), "name": each.name, "with": each.with_unit}
    if each.act == "move" and each.with_unit:
        said = _("From %(day)s on under %(name)s together with %(with)s", **values)
    elif each.act == "move":
        said = _("From %(day)s on under %(name)s", **values)
    elif each.act == "rename":
        said = _("From %(day)s on called %(name)s", **values)
    elif each.act == "change_kind":
        values["name"] = named(kind_of(db(), each.kind_code))
        said = _("From %(day)s on it is a unit of the kind %(name)s", **values)
    elif each.name:
        said = _("Dissolved on %(day)s, merged into %(name)s", **values)
    else:
        said = _("Dissolved on %(day)s", **values)
    said = str(said)
    return said + (" " + str(_("by %(document)s", document=each.document)) if each.document else "")
