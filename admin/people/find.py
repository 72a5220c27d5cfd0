"""Answers a field that asks while one types: units and people that fit, at most twenty, through the gate of
the session; nothing is found that a list would not show. And which person is meant by what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flask import jsonify, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, case, select

from admin.lists.choosing import NOTHING, asked_units, units_holding, units_meant
from admin.lists.pages import Page, has_any
from admin.web import address
from admin.web.request import by, db
from forms.picked import FEW, MOST_TYPED, SHOWN, Among, Fits
from models.access.grants import can
from models.core.errors import Refusal
from models.core.spelling import compared, fold, tidy
from models.people.found_by import PERSON_KEYS
from models.people.people import Account, Person
from models.platform.finding import finding
from models.reports.left_over import left_over

PEOPLE = ("person.change", "person.see")


class FindView(Page):
    """What fits, for a field that is typed into."""

    verbs: ClassVar[tuple[str, ...]] = ("unit.see", "unit.change", *PEOPLE)

    def __init__(self) -> None:
        super().__init__(name=__("Search"), endpoint="find", url="/find")

    @expose("/")
    def units_view(self) -> Any:
        """Units by a part of name or code: `but` and `cells` as of `units_among`, `more` with roots that are
        dissolved and not done."""
        text = _typed()
        rows = asked_units(address.number_or("but", None), address.number_or("cells", None))
        more = unfinished() if request.args.get("more") else []
        others = [each for each in more if text and fold(text) in fold(each.label)]
        return _answer([*others, *(units_holding(rows, text) or units_meant(rows, text))] if text else [])

    @expose("/people/")
    def people_view(self) -> Any:
        """People by a part of their name or login."""
        if not has_any(PEOPLE):
            raise Refusal("access.unknown")
        text = _typed()
        return _answer((_people_holding(text) or _people_meant(text)) if text else [])


def _typed() -> str:
    return tidy(request.args.get("q", ""))[:MOST_TYPED]


def _answer(found: Sequence[Fits]) -> Any:
    shown = [{"label": each.label, "where": each.where} for each in found[:SHOWN]]
    return jsonify(found=shown, more=len(found) > SHOWN)


def unfinished() -> list[Fits]:
    """Dissolved roots with a quarter that nobody files: an administrator gives somebody a post there."""
    if not can(by(), "settings.change"):
        return []
    found = {each.root_id: each.name for each in left_over(db()) if each.can_finish}
    return [Fits(number, f"{name} ({_('dissolved')})") for number, name in found.items()]


def people_among() -> Among:
    """People whom the reader administers or sees, by name; by their login where names are alike."""
    few = None
    if len(db().scalars(select(Person.id).limit(FEW + 1)).all()) <= FEW:
        people = db().scalars(select(Person).order_by(Person.search_key))
        few = [NOTHING, *((str(p.id), p.name) for p in people)]

    def label(number: int) -> str:
        row = db().execute(_people().where(Person.id == number)).first()
        return _label(row) if row is not None else ""

    return Among(few, url_for("find.people_view"), _people_meant, label)


def _people() -> Select[Any]:
    columns: tuple[Any, ...] = (Person.id, Person.name, Account.login)
    return select(*columns).outerjoin(Account, Account.person_id == Person.id)


def _label(row: Any) -> str:
    return f"{row.name} ({row.login})" if row.login else str(row.name)


def _people_meant(text: str) -> list[Fits]:
    """The person of this login or label, else those of this whole name, else those that hold it."""
    login = text[text.rindex("(") + 1 : -1] if text.endswith(")") and "(" in text else text
    rows = db().execute(_people().where(Account.login == compared(login))).all()
    exact = [row for row in rows if fold(text) == fold(_label(row)) or compared(text) == row.login]
    if not exact:
        whole = _people().where(Person.search_key == fold(text)).order_by(Person.id).limit(SHOWN + 1)
        exact = list(db().execute(whole))
    return [Fits(row.id, _label(row)) for row in exact] or _people_holding(text)


def _people_holding(text: str) -> list[Fits]:
    wanted, rows = fold(text), _people()
    found = rows.where(finding(db(), wanted, rows.with_only_columns(Person.id), *PERSON_KEYS))
    first = case((Person.search_key.startswith(wanted, autoescape=True), 0), else_=1)
    found = found.order_by(first, Person.search_key, Person.id).limit(SHOWN + 1)
    return [Fits(row.id, _label(row)) for row in db().execute(found)]
