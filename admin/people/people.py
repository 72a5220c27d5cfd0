"""People: accounts with their one-time codes, and the posts held in units (domain.md 4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from flask import flash, redirect, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import selectinload

from admin.imports import imports
from admin.imports.kinds import KINDS
from admin.lists.choosing import units_among
from admin.lists.columns import Column, Filter
from admin.lists.pages import has_any
from admin.lists.queries import QUERIES
from admin.lists.shown import Join, Shown
from admin.lists.slips import slips
from admin.lists.views import ScopedView
from admin.lists.walks import Walk
from admin.people.find import people_among, unfinished
from admin.people.many_codes import choose_page, issue_ticked
from admin.units.units import unit_filter
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db
from admin.web.words import choices, shown, word
from forms.base import Form, choice, day, text
from forms.picked import pick
from models.access.grants import CELL_ROLES, ROLES, can
from models.access.guard import looking
from models.core.base import today
from models.core.errors import Checks, Refusal
from models.people.found_by import ACCOUNT_KEYS, HOLDER, POST_KEYS
from models.people.people import (
    NOWHERE,
    Account,
    Person,
    Post,
    amend_person,
    begin_post,
    end_post,
    enrol,
    place_of,
)
from models.signin.factor import has_factor
from models.signin.second_factor import take_off
from models.signin.signins import issue_code, may_issue, set_active
from models.units.units import Unit, get_unit

BY_PERSON = (Person.search_key, Person.id)
BY_HOLDER = (HOLDER.c.search_key, HOLDER.c.id)
BY_UNIT = (Unit.sort_key, Unit.id)
"""Orders by names: what is of one person, or of one unit, stands together where many bear one name."""
NO_POST = "none"
"""Chosen for an account whose first post begins later: in a unit that is not founded yet."""


class EnrolForm(Form):
    name = text(__("Full name"), most=120, need=True)
    login = text(
        __("Login"),
        most=40,
        need=True,
        description=__("Small letters, figures, dot, dash; for example bithu.cb01"),
    )
    unit_id = pick(__("Unit"), need=False, description=__("Empty for an administrator or auditor"))
    role = choice(
        __("Role"),
        description=__(
            "Of a unit that a reorganisation will found: no post yet; a line of it (begin a post) gives it."
        ),
    )
    on = day(__("From"))


class PersonForm(Form):
    name = text(__("Full name"), most=120, need=True)


class PostForm(Form):
    person_id = pick(__("Person"))
    unit_id = pick(
        __("Unit"),
        need=False,
        description=__(
            "In a cell its people are told, and what the cell keeps opens once one of them agrees: give a "
            "successor's post while the predecessor still serves."
        ),
    )
    role = choice(__("Role"))
    on = day(__("From"))


class EndForm(Form):
    on = day(__("No longer from"), description=__("The last day of the post is the day before."))


def _role_choices() -> list[tuple[str, str]]:
    offered = ROLES if can(by(), "settings.change") else [role for role in ROLES if role not in NOWHERE]
    return choices("role", offered)


def _unit(form: EnrolForm | PostForm) -> Unit | None:
    """The unit that was chosen; refused at its field where this person may appoint nobody."""
    unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
    verb, checks = "person.change" if unit else "settings.change", Checks()
    allowed = can(by(), verb, unit.id if unit else None, unit.path if unit else "")
    if unit is None:
        checks.need(allowed, "unit_id", "field.required")
    checks.need(allowed, "unit_id", "access.denied", verb=verb)
    checks.done()
    return unit


class AccountsView(ScopedView[Account]):
    """Accounts."""

    verbs: ClassVar[tuple[str, ...]] = ("person.change", "person.see")
    columns: ClassVar[tuple[Column, ...]] = (
        Column("name", __("Full name"), lambda a: a.person.name, BY_PERSON, width=30),
        Column("login", __("Login"), lambda a: a.login, Account.login, width=24),
        Column("active", __("May sign in"), lambda a: a.active),
    )
    list_template = "khoi/people/accounts.html"
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No account yet"),
        __(
            "Accounts of those who serve at and below your unit stand here; bring them in from Excel "
            "or add them one by one."
        ),
    )
    on_page: ClassVar[Mapping[str, Shown]] = {
        "name": Shown(Person.name),
        "login": Shown(Account.login),
        "active": Shown(Account.active),
    }
    joins: ClassVar[tuple[Join, ...]] = (Join(Person, Person.id == Account.person_id),)
    walked_by: ClassVar[Mapping[str | None, Walk]] = {
        None: Walk(Person, "ix_person_search_key"),
        "name": Walk(Person, "ix_person_search_key"),
        "login": Walk(Account, "ix_account_login"),
    }
    search_in: ClassVar[tuple[Any, ...]] = ACCOUNT_KEYS
    order: ClassVar[tuple[Any, ...]] = BY_PERSON

    def __init__(self) -> None:
        super().__init__(Account, __("Accounts"), "accounts", url="/accounts")

    def statement(self) -> Select[Any]:
        return select(Account).join(Person, Person.id == Account.person_id)

    @property
    def can_create(self) -> bool:
        return has_any(("person.change",))

    def form_for(self, row: Account | None) -> Form:
        if row is not None:
            return PersonForm(name=row.person.name) if request.method == "GET" else PersonForm()
        form = EnrolForm(on=today()) if request.method == "GET" else EnrolForm()
        form.unit_id.choose_among(units_among())
        form.role.choices = [*_role_choices(), (NO_POST, _("No post yet"))]
        return form

    def create(self, form: EnrolForm) -> Account:
        unit = _unit(form)
        account = enrol(db(), by(), name=form.name.data, login=form.login.data, unit=unit)
        if form.role.data != NO_POST:
            begin_post(db(), by(), account.person, form.role.data, unit, form.on.data)
        return account

    def may_edit(self, row: Account) -> bool:
        return can(by(), "person.change", *place_of(row))

    def edit(self, row: Account, version: int, form: PersonForm) -> Account:
        return amend_person(db(), by(), row, version, form.name.data)

    def title(self, row: Account) -> str:
        return str(row.person.name)

    def acts(self, row: Account) -> list[dict[str, Any]]:
        if not may_issue(db(), by(), row):
            return []
        confirm = _("A new code ends the earlier one. Issue it now?")
        issue = {
            "label": _("Issue a one-time code"),
            "url": url_for("accounts.code_view", id=row.id),
            "method": "post",
            "confirm": confirm,
        }
        acts: list[dict[str, Any]] = [issue] if row.active else []
        if row.id == by().account_id:
            return acts
        with looking(db()) as system:
            if has_factor(system, row.id):
                acts.append(
                    {
                        "label": _("Take off the second factor"),
                        "url": url_for("accounts.factor_view", id=row.id),
                        "method": "post",
                        "danger": True,
                        "confirm": _(
                            "For somebody who lost the telephone and the recovery codes. Their sign-ins end, "
                            "and what their cells kept stays closed until the cell confirms them. Go on?"
                        ),
                    }
                )
        turn: dict[str, Any] = {
            "label": _("Shut the account") if row.active else _("Open the account again"),
            "url": url_for("accounts.turn_view", id=row.id),
        }
        turn |= {
            "method": "post",
            "danger": row.active,
            "fields": {"row_version": row.row_version, "active": "" if row.active else "1"},
        }
        return [*acts, turn | {"confirm": _("Its sign-ins end at once. Go on?") if row.active else ""}]

    def details_of(self, row: Account) -> list[tuple[Any, Any]]:
        posts = db().scalars(
            select(Post)
            .where(Post.person_id == row.person_id)
            .options(selectinload(Post.unit))
            .order_by(Post.starts_on)
        )
        lines = [
            f"{word('role', p.role)}{', ' + p.unit.name if p.unit else ''}: {shown(p.starts_on)} – "
            f"{shown(p.ends_on)}"
            for p in posts
        ]
        return [*super().details_of(row), (_("Posts"), "\n".join(lines))]

    @expose("/import/", methods=("GET", "POST"))
    def import_view(self) -> Any:
        """Accounts from Excel; what is brought in comes back as slips with one-time codes."""
        if not self.can_create:
            raise Refusal("access.denied", verb="person.change")
        return imports.page(KINDS["people"])

    @expose("/template/")
    def template_view(self) -> Any:
        return imports.template(KINDS["people"])

    @expose("/turn/", methods=("POST",))
    def turn_view(self) -> Any:
        """Shut an account, or open it again."""
        account = self.get_one(request.args.get("id"))
        set_active(db(), by(), account, version_sent(), bool(request.form.get("active")))
        flash(_("Saved."), "success")
        return redirect(self.get_save_return_url(account), 303)

    @expose("/factor/", methods=("POST",))
    def factor_view(self) -> Any:
        """Take off the second factor of somebody who lost it."""
        account = self.get_one(request.args.get("id"))
        take_off(db(), by(), account)
        flash(_("The second factor was taken off; its owner and their secretary are told."), "success")
        return redirect(self.get_save_return_url(account), 303)

    @expose("/codes/", methods=("GET", "POST"))
    def codes_view(self) -> Any:
        """One-time codes for many at once, on slips shown this once only."""
        if not self.can_create:
            raise Refusal("access.denied", verb="person.change")
        return issue_ticked() if request.method == "POST" else choose_page()

    @expose("/code/", methods=("POST",))
    def code_view(self) -> Any:
        """A one-time code on a slip, shown this once only."""
        account = self.get_one(request.args.get("id"))
        code = issue_code(db(), by(), account)
        return slips([(account, code)], url_for("accounts.details_view", id=account.id))


def _agreed(agreed: bool | None) -> str:
    """That the cell did not agree to a post in it yet, where that is so: the post opens nothing that the cell
    kept before (cell_posts.py)."""
    return "" if agreed else _("waits for the cell")


class PostsView(ScopedView[Post]):
    """Posts: who holds which role in which unit, from when to when. Handover ends one and begins another."""

    verbs: ClassVar[tuple[str, ...]] = ("person.see", "person.change")
    columns: ClassVar[tuple[Column, ...]] = (
        Column("person", __("Full name"), lambda p: p.holder, BY_HOLDER, width=30),
        Column("role", __("Role"), lambda p: word("role", p.role), Post.role, width=24),
        Column("unit", __("Unit"), lambda p: p.unit.name if p.unit else "", BY_UNIT, width=40),
        Column("starts_on", __("From"), lambda p: p.starts_on, Post.starts_on, "date"),
        Column("ends_on", __("No longer from"), lambda p: p.ends_on, Post.ends_on, "date"),
        Column(
            "agreed",
            __("Cell's agreement"),
            lambda p: _agreed(p.agreed_at is not None or p.role not in CELL_ROLES),
            width=24,
            badge=lambda _p: "open",
        ),
    )
    on_page: ClassVar[Mapping[str, Shown]] = {
        "person": Shown(Post.holder),
        "role": Shown(Post.role, lambda role: word("role", role)),
        "unit": Shown(Unit.name),
        "starts_on": Shown(Post.starts_on),
        "ends_on": Shown(Post.ends_on),
        "agreed": Shown(
            QUERIES["posts"]["agreed"].sql, lambda waits: _agreed(not waits), lambda _waits: "open"
        ),
    }
    joins: ClassVar[tuple[Join, ...]] = (
        Join(Unit, Unit.id == Post.unit_id, outer=True),
        Join(HOLDER, HOLDER.c.id == Post.person_id),
    )
    walked_by: ClassVar[Mapping[str | None, Walk]] = {
        None: Walk(Unit, "ix_unit_sort_key", then="ix_post_unit_id", without=Post.unit_id.is_(None)),
        "unit": Walk(Unit, "ix_unit_sort_key", then="ix_post_unit_id", without=Post.unit_id.is_(None)),
        "person": Walk(HOLDER, "ix_person_search_key", then="ix_post_person_id"),
        "role": Walk(Post, "ix_post_role"),
        "starts_on": Walk(Post, "ix_post_starts_on"),
        "ends_on": Walk(Post, "ix_post_ends_on"),
    }
    search_in: ClassVar[tuple[Any, ...]] = POST_KEYS
    order: ClassVar[tuple[Any, ...]] = (*BY_UNIT, Post.starts_on)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No post yet"),
        __("Who serves as what, where and from when; a post begins here or with the account."),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Role"), lambda value: Post.role == value, lambda: choices("role", ROLES)),
        unit_filter(Post.unit_id),
    )

    def __init__(self) -> None:
        super().__init__(Post, __("Posts"), "posts", url="/posts")

    def statement(self) -> Select[Any]:
        found = select(Post).outerjoin(Unit, Unit.id == Post.unit_id)
        return found.join(HOLDER, HOLDER.c.id == Post.person_id).options(selectinload(Post.unit))

    @property
    def can_create(self) -> bool:
        return has_any(("person.change",))

    def form_for(self, row: Post | None) -> Form:
        if row is not None:
            return EndForm(on=today()) if request.method == "GET" else EndForm()
        form = PostForm(on=today()) if request.method == "GET" else PostForm()
        form.person_id.choose_among(people_among())
        form.unit_id.choose_among(units_among(more=unfinished()))
        form.role.choices = _role_choices()
        if request.method == "GET":
            form.unit_id.data = address.number_or("unit", form.unit_id.data)
        return form

    def create(self, form: PostForm) -> Post:
        person = db().scalar(select(Person).where(Person.id == form.person_id.data))
        if person is None:
            raise Refusal("access.unknown")
        return begin_post(db(), by(), person, form.role.data, _unit(form), form.on.data)

    def may_edit(self, row: Post) -> bool:
        verb = "settings.change" if row.unit is None else "person.change"
        return row.ends_on is None and can(by(), verb, row.unit_id, row.path)

    def edit(self, row: Post, version: int, form: EndForm) -> Post:
        return end_post(db(), by(), row, form.on.data, version)

    def title(self, row: Post) -> str:
        return f"{row.holder}: {word('role', row.role)}"
