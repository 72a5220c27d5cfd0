"""One-time codes for many accounts at once, printed as slips: whoever has not come in yet is ticked."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for
from flask_babel import lazy_gettext as __
from sqlalchemy import ColumnElement, select, true
from sqlalchemy.orm import joinedload

from admin.lists.choosing import units_among
from admin.lists.slips import slips
from admin.web import address
from admin.web.request import by, db
from admin.web.words import word
from forms.base import Form
from forms.picked import pick
from models.access.guard import values
from models.access.scopes import under
from models.core.base import today
from models.people.people import Account, Person, Post, held_on
from models.signin.signins import issuable, issue_code, with_password
from models.units.units import Unit, get_unit


class OfUnitForm(Form):
    unit = pick(__("Unit"), need=False)


AT_ONCE = 100
"""Slips of one page: so many are issued within a second or two."""
TICK = "account-"


def choose_page() -> Any:
    """The page on which accounts are ticked; a form that ticks none is answered by it again."""
    page = address.number_or("page", 0)
    form = OfUnitForm(request.args, meta={"csrf": False})
    form.unit.choose_among(units_among())
    unit = form.unit.data if form.validate() else None
    found = select(Account).join(Person, Person.id == Account.person_id).where(Account.active)
    # in the order of places, of which one page is asked: SQLite would sort all accounts
    found = found.with_hint(Account, "INDEXED BY ix_account_path", "sqlite")
    if unit is not None:
        found = found.where(_below(get_unit(db(), unit).path))
    found = found.options(joinedload(Account.person)).order_by(Account.path, Person.search_key, Account.id)
    shown = db().scalars(found.limit(AT_ONCE + 1).offset(page * AT_ONCE)).all()
    accounts = issuable(db(), by(), shown[:AT_ONCE])
    inside, where = with_password(db(), [a.id for a in accounts]), _posts(accounts)
    rows = [
        {
            "name": TICK + str(account.id),
            "person": account.person.name,
            "login": account.login,
            "post": where.get(account.person_id, ""),
            "inside": account.id in inside,
        }
        for account in accounts
        if account.id != by().account_id
    ]
    context: dict[str, Any] = {"rows": rows, "page": page, "more": len(shown) > AT_ONCE}
    context |= {"form": form, "refused": request.method == "POST"}
    context["page_url"] = lambda n: url_for("accounts.codes_view", unit=request.args.get("unit"), page=n)
    shown_page = render_template("khoi/people/many_codes.html", **context)
    return shown_page, 422 if request.method == "POST" else 200


def _below(path: str) -> ColumnElement[bool]:
    """Accounts at and below a unit. Of one above all that may be seen nothing is asked: it would be gone
    through in its order, a whole country for the own committee."""
    return true() if all(own.startswith(path) for own in by().prefixes) else under(Account.path, path)


def issue_ticked() -> Any:
    """Slips for the accounts that were ticked, each with a new code; the earlier ones end."""
    ticked = list(address.numbered(TICK))[:AT_ONCE]
    found = select(Account).join(Person, Person.id == Account.person_id).where(Account.id.in_(ticked))
    found = found.where(Account.active)
    found = found.options(joinedload(Account.person)).order_by(Account.path, Person.search_key, Account.id)
    accounts = db().scalars(found).all()
    if not accounts:
        return choose_page()
    issued = [(account, issue_code(db(), by(), account)) for account in accounts]
    return slips(issued, url_for("accounts.codes_view"))


def _posts(accounts: list[Account]) -> dict[int, str]:
    """What each person does where, by person."""
    people = [account.person_id for account in accounts]
    held: Any = select(Post.person_id, Post.role, Unit.name)
    held = held.outerjoin(Unit, Unit.id == Post.unit_id)
    held = held.where(Post.person_id.in_(people), held_on(today())).order_by(Post.starts_on, Post.id)
    found: dict[int, list[str]] = {}
    for person, role, unit in values(db(), held):
        found.setdefault(person, []).append(", ".join(filter(None, (word("role", role), unit))))
    return {person: "; ".join(said) for person, said in found.items()}
