"""What became of a unit since a past quarter, in one line on each page that shows something
of that quarter (models/units/since.py). It is no door: the new place itself stays shut."""

from __future__ import annotations

from datetime import date

from flask_babel import gettext as _

from admin.web.request import db
from admin.web.words import named, shown
from models.units.since import Since, since
from models.units.units import kind_of


def became(unit_id: int, day: date) -> str:
    """`Từ 02/01/2019 thuộc Đảng bộ X theo 05-QĐ/ĐUK`; empty where the unit is what it was."""
    return "; ".join(_one(each) for each in since(db(), unit_id, day))


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
