"""The screens in the order of the menu, and the frame every page stands in."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from flask import Flask, g, request, url_for
from flask_admin import Admin, BaseView
from flask_admin.theme import Bootstrap4Theme
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.definitions.builder import BuildPage
from admin.definitions.definitions import DefinitionsView
from admin.definitions.topics import OrientationsView, TopicsView
from admin.definitions.trial import TrialPage
from admin.definitions.workbook import WorkbookPage
from admin.desk.desk import DeskView
from admin.directives.answers import AnswersView
from admin.directives.directives import DirectivesView
from admin.documents.documents import DocumentsView
from admin.documents.templates import TemplatesPage
from admin.duties.duties import DutiesView
from admin.duties.grades import GradesView
from admin.home import draft_kinds
from admin.home.drafts import drafts
from admin.home.guide import GuideView
from admin.home.guide import mount as mount_guide
from admin.home.home import HomeView
from admin.home.notices import NoticesView
from admin.home.reminding import REMINDING
from admin.home.search import SearchView
from admin.imports.imports import ImportsView
from admin.jobs.jobs import JobsView
from admin.jobs.kinds import register
from admin.lists import posts
from admin.lists.pages import Page
from admin.lists.posts import chosen_post, own_names, posts_held, roles_held, switch, unswitched
from admin.meetings.calendar import CalendarView
from admin.meetings.meetings import MeetingsView
from admin.operations.backups import BackupsView
from admin.people.auth import auth
from admin.people.delegations import DelegationsView
from admin.people.find import FindView
from admin.people.people import AccountsView, PostsView
from admin.reorganisations.reorganisations import ReorganisationsView
from admin.reports.reports import ReportsView
from admin.reports.supplements import GapsView
from admin.reports.yearly_forms import YearFormsView
from admin.routes.routes import RoutesView
from admin.scoring.official_grades import OfficialView
from admin.scoring.scores import ScoresView
from admin.signals.signals import SignalsView
from admin.units.cells import CellsView
from admin.units.journal import JournalView
from admin.units.smaller_lists import MembersView, SettingsView
from admin.units.units import UnitsView
from admin.web import drafts as kept_forms
from admin.web import moved
from admin.web.request import db
from admin.web.typed import typed
from models.access.grants import IN_CELL, RECEIVING
from models.people.notices import unread

WORK, LEAD, PEOPLE, RULES = __("Work"), __("Directives"), __("Units and people"), __("Rules and settings")
GROUPS: tuple[tuple[Any, tuple[type[Any], ...]], ...] = (
    (
        WORK,
        (
            DeskView,
            MeetingsView,
            ScoresView,
            ReportsView,
            CalendarView,
            GradesView,
            ImportsView,
            DocumentsView,
            GuideView,
        ),
    ),
    (LEAD, (DirectivesView, AnswersView, YearFormsView, OfficialView)),
    (
        PEOPLE,
        (UnitsView, ReorganisationsView, CellsView, MembersView, AccountsView, PostsView, DelegationsView),
    ),
    (
        RULES,
        (
            *(TopicsView, OrientationsView, DefinitionsView, RoutesView, SignalsView),
            *(SettingsView, BackupsView, JournalView),
        ),
    ),
)
"""Screens by the group of the menu they stand in."""
GROUP_OF = {view: name for name, views in GROUPS for view in views}
MOST_FIRST = 6
FIRST: tuple[tuple[Collection[str], tuple[type[Any], ...]], ...] = (
    (RECEIVING, (HomeView, DeskView, ReportsView, MeetingsView, DirectivesView, UnitsView)),
    (IN_CELL, (HomeView, MeetingsView, ScoresView, ReportsView, CalendarView, AnswersView)),
    ({"administrator"}, (HomeView, UnitsView, AccountsView, PostsView, DefinitionsView, BackupsView)),
    ({"auditor"}, (HomeView, JournalView, ReportsView, MeetingsView, UnitsView, DirectivesView)),
)
"""What lies open in the bar, by the first of these roles that somebody has: what such a person
opens most, so that it is one line; all else drops down behind one entry."""

INSIDE: tuple[type[Any], ...] = (NoticesView, SearchView, FindView, GapsView, DutiesView, JobsView)
INSIDE += (BuildPage, TrialPage, WorkbookPage, TemplatesPage)
"""Screens with another door than the menu: the bell, the first page, the own name, a row of a list."""
PARTS = {"definitions": ("build", "trial", "workbook"), "documents": ("word_templates",)}
"""Screens that are a part of one in the menu, which is marked while they are open."""


register(REMINDING)  # its screen stands in a lower room than the jobs


def mount(app: Flask) -> None:
    """Put every screen in its place."""
    app.register_blueprint(auth)
    app.register_blueprint(typed)
    app.register_blueprint(drafts)
    draft_kinds.mount()
    kept_forms.mount(app)
    moved.mount(app)
    mount_guide(app)
    office = Admin(
        app,
        name="Khối",
        url="/",
        index_view=HomeView(),
        theme=Bootstrap4Theme(base_template="admin/base.html"),
        static_url_path="/static/admin",
    )
    for view in (*(view for _name, views in GROUPS for view in views), *INSIDE):
        office.add_view(view())
    posts.mount(app, frozenset(f"{v.endpoint}.{name}" for v in office._views for name in _by_post(v)))
    app.context_processor(lambda: _frame(office) if g.get("by") else {})


def _by_post(view: BaseView) -> tuple[str, ...]:
    return view.by_post() if isinstance(view, Page) else ()


def _frame(office: Admin) -> dict[str, Any]:
    """Menu, own units and roles, for every page of somebody who is signed in: those of all posts."""
    with unswitched():
        return _around(office)


def _around(office: Admin) -> dict[str, Any]:
    open_ = [view for view in office._views if not isinstance(view, INSIDE) and view.is_accessible()]
    first = _first(open_)
    menu, drops = [_entry(view) for view in first], []
    for name, _views in GROUPS:
        entries = [_entry(view) for view in open_ if GROUP_OF.get(type(view)) is name and view not in first]
        drops += [{"label": name, "entries": entries}] if entries else []
    files = next(
        (_entry(view)["url"] for view in office._views if view.endpoint == "jobs" and view.is_accessible()),
        None,
    )
    desk = any(isinstance(view, DeskView) for view in open_)
    frame = {
        "desk_habits": desk,
        "menu": menu,
        "drops": drops,
        "my_units": list(own_names().values()),
        "my_posts": posts_held(lambda unit_id: url_for("admin.index", post=unit_id), chosen_post()),
        "read_for": switch(),
        "my_role": roles_held(),
        "files_url": files,
    }
    return frame | {"product": _("Khối"), "unread": unread(db(), g.by)}


def _first(open_: list[BaseView]) -> list[BaseView]:
    """What lies open in the bar, in its order; filled up from the menu's where somebody may open less."""
    wanted = next((views for roles, views in FIRST if g.by.has(roles)), ())
    order = [*wanted, HomeView, *(view for _name, views in GROUPS for view in views)]
    return sorted(open_, key=lambda view: order.index(type(view)))[:MOST_FIRST]


def _entry(view: BaseView) -> dict[str, Any]:
    return {
        "label": view.name,
        "url": _door(view, request.script_root),
        "active": request.blueprint in (view.endpoint, *PARTS.get(view.endpoint, ())),
    }


@lru_cache(maxsize=256)
def _door(view: BaseView, _root: str) -> str:
    """Where a screen begins, for all posts: built once, since every page has thirty of them."""
    start = "index_view" if hasattr(view, "index_view") else "index"
    return url_for(f"{view.endpoint}.{'tree_view' if view.endpoint == 'units' else start}", post=None)
