"""Which forms choose from a shared list: drafts of the nearest list above, published forms by their edition,
columns of tables too; retired forms and lists of another issuer are left out."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.choices.lists import Item, change_list, new_list
from models.definitions.definitions import fill, new_definition, new_draft, publish, retire
from models.library.choice_uses import uses
from tests.make import unit

ONE = [Item("01", "Một")]


def form(db: Session, place: Any, code: str, name: str) -> Any:
    made = new_definition(db, SYSTEM, place, "period_form", name, f"Biểu {name}", date(2018, 1, 1))
    field = {"code": "p", "kind": "listed", "title": "Chọn gì", "list": code}
    fill(db, SYSTEM, made, [{"code": "g", "title": "Nhóm", "fields": [field]}], {})
    db.flush()
    db.expire(made)
    return made


def test_drafts_read_the_nearest_list_and_published_forms_keep_their_edition(db: Session) -> None:
    bloc = unit(db, "bloc")
    everybody = new_list(db, SYSTEM, None, "x_y", "Của chung", ONE)
    other = new_list(db, SYSTEM, None, "xzy", "Mã gần giống", ONE)
    shown = publish(db, SYSTEM, form(db, bloc, "x_y", "ra"))
    own = new_list(db, SYSTEM, bloc, "x_y", "Của Khối", ONE)
    draft = new_draft(db, SYSTEM, shown, date(2019, 1, 1))
    db.flush()
    assert [(each.version, each.follows) for each in uses(db, everybody)] == [(shown.id, False)]
    assert [(each.version, each.follows, each.fields) for each in uses(db, own)] == [
        (draft.id, True, ("Chọn gì",))
    ]
    assert uses(db, other) == []
    change_list(db, SYSTEM, everybody, everybody.row_version, "Của chung", [Item("02", "Hai")])
    assert [each.version for each in uses(db, everybody)] == [shown.id]
    retire(db, SYSTEM, shown)
    assert uses(db, everybody) == []
