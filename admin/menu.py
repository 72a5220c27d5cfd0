"""The screens in the order of the menu, and the frame every page stands in."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Any, cast

from flask import Flask, g, request, url_for
from flask_admin import Admin, BaseView
from flask_admin.theme import Bootstrap4Theme
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from markupsafe import Markup, escape

from admin.choices.choice_book import ChoiceBookPage
from admin.choices.choice_lists import ChoiceListsView
from admin.definitions import families
from admin.definitions.builder import BuildPage
from admin.definitions.definitions import DefinitionsView
from admin.definitions.trial import TrialPage
from admin.definitions.workbook import WorkbookPage
from admin.desk.desk import DeskView
from admin.directives.answers import AnswersView
from admin.directives.directives import DirectivesView
from admin.documents.documents import DocumentsView
from admin.documents.templates import TemplatesPage
from admin.duties.duties import DutiesView
from admin.duties.grades import GradesView
from admin.filling.form_desk import FormDeskView
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
from admin.layouts.design import DesignPage
from admin.layouts.layouts import LayoutsView
from admin.layouts.lists import ListsPage
from admin.layouts.workbook import LayoutBookPage
from admin.library.in_force import InForcePage
from admin.library.library import LibraryPage
from admin.library.topics import OrientationsView, TopicsView
from admin.lists import posts
from admin.lists.pages import Page, holds_any
from admin.lists.posts import chosen_post, own_names, posts_held, roles_held, switch, unswitched
from admin.meetings.calendar import CalendarView
from admin.meetings.meetings import MeetingsView
from admin.operations.backups import BackupsView
from admin.operations.server import ServerView
from admin.people import habits, keys, second_factor, sign_ins
from admin.people.auth import auth
from admin.people.cell_posts import CellPostsView
from admin.people.delegations import DelegationsView
from admin.people.find import FindView
from admin.people.people import AccountsView, PostsView
from admin.people.watch import WatchView
from admin.reorganisations.reorganisations import ReorganisationsView
from admin.reports.period_forms import PeriodFormsView
from admin.reports.reports import ReportsView
from admin.reports.supplements import GapsView
from admin.routes.routes import RoutesView
from admin.scoring.official_grades import OfficialView
from admin.scoring.scores import ScoresView
from admin.scoring.year_grades import YearGradesPage
from admin.signals.signals import SignalsView
from admin.units.cells import CellsView
from admin.units.journal import JournalView
from admin.units.smaller_lists import MembersView, SettingsView
from admin.units.units import UnitsView
from admin.web import drafts as kept_forms
from admin.web import moved
from admin.web.request import db
from admin.web.typed import typed
from admin.web.words import language
from admin.wire.files import nothing_at
from models import VERSION
from models.access.grants import IN_CELL, RECEIVING, Acting, Held, Principal
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
    (LEAD, (DirectivesView, AnswersView, PeriodFormsView, OfficialView)),
    (
        PEOPLE,
        (
            *(UnitsView, ReorganisationsView, CellsView, MembersView, CellPostsView),
            *(AccountsView, PostsView, DelegationsView),
        ),
    ),
    (
        RULES,
        (
            *(TopicsView, OrientationsView, DefinitionsView, ChoiceListsView, LayoutsView, RoutesView),
            SignalsView,
            *(SettingsView, BackupsView, ServerView, WatchView, JournalView),
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
INSIDE += (ChoiceBookPage, BuildPage, TrialPage, WorkbookPage, InForcePage, LibraryPage, TemplatesPage)
INSIDE += (YearGradesPage, DesignPage, ListsPage, LayoutBookPage, FormDeskView)
"""Screens with another door than the menu: the bell, the first page, the own name, a row of a list."""
PARTS = {
    "desk": ("form_desk",),
    "definitions": ("build", "trial", "workbook", "in_force", "library"),
    "documents": ("word_templates",),
    "layouts": ("design", "lists", "layout_book"),
}
"""Screens that are a part of one in the menu, which is marked while they are open."""


OF_AUTH = (habits, keys, second_factor, sign_ins)
"""Pages that add their addresses to `auth` by being there."""
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
    families.mount(app)
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
    nothing_at(app, "admin.static")
    posts.mount(app, frozenset(f"{v.endpoint}.{name}" for v in office._views for name in _by_post(v)))
    app.context_processor(lambda: _frame(office) if g.get("by") else {})


def _by_post(view: BaseView) -> tuple[str, ...]:
    return view.by_post() if isinstance(view, Page) else ()


def _frame(office: Admin) -> dict[str, Any]:
    """Menu, own units and roles, for every page of somebody who is signed in: those of all posts."""
    with unswitched():
        return _around(office)


def _around(office: Admin) -> dict[str, Any]:
    asked = frozenset(view.endpoint for view in _by_itself(office) if view.is_accessible())
    first, groups, files, desk = _doors(
        office, g.by.posts, g.by.acting, asked, language(), request.script_root
    )
    here = request.blueprint
    return {
        "desk_habits": desk,
        "menu": _entries(first, here),
        "drops": [(label, _entries(doors, here)) for label, doors in groups],
        "drop_open": any(here in of for _label, doors in groups for _name, _url, of in doors),
        "my_units": list(own_names().values()),
        "my_posts": posts_held(lambda unit_id: url_for("admin.index", post=unit_id), chosen_post()),
        "read_for": switch(),
        "my_role": roles_held(),
        "files_url": files,
        "product": _("Khối"),
        "unread": _unread(),
        "version": VERSION if g.by.has({"administrator"}) else "",
    }


Door = tuple[Markup, Markup, frozenset[str]]
"""A way into a screen: its name, its address, and the blueprints that are open while it is."""
HERE = ' aria-current="page"'


@lru_cache(maxsize=64)
def _by_itself(office: Admin) -> tuple[BaseView, ...]:
    """Screens that say by more than the verbs held whether somebody may open them."""
    return tuple(view for view in office._views if type(view).is_accessible is not Page.is_accessible)


@lru_cache(maxsize=512)
def _doors(
    office: Admin,
    posts_: tuple[Held, ...],
    acting: tuple[Acting, ...],
    asked: frozenset[str],
    tongue: str,
    root: str,
) -> tuple[list[Door], list[tuple[str, list[Door]]], str | None, bool]:
    """What lies open in the bar, what behind its groups, the way to one's files and whether the desk is open:
    hangs on what is held, on what was `asked` of screens themselves, on language and root of addresses."""
    alone = set(_by_itself(office))
    person = Principal(None, posts=posts_, acting=acting)
    may = [
        view
        for view in office._views
        if (view.endpoint in asked if view in alone else holds_any(person, cast(Page, view).verbs))
    ]
    open_ = [view for view in may if not isinstance(view, INSIDE)]
    first = _first(open_, person)
    groups = []
    for name, _views in GROUPS:
        doors = [_way(view) for view in open_ if GROUP_OF.get(type(view)) is name and view not in first]
        groups += [(str(name), doors)] if doors else []
    files = next((_door(view, root) for view in may if view.endpoint == "jobs"), None)
    return [_way(view) for view in first], groups, files, any(isinstance(view, DeskView) for view in open_)


def _way(view: BaseView) -> Door:
    url, blueprints = _door(view, request.script_root), (view.endpoint, *PARTS.get(view.endpoint, ()))
    return escape(str(view.name)), escape(url), frozenset(blueprints)


def _entries(doors: list[Door], here: str | None) -> Markup:
    """Doors as the bar draws them: each on a line, the one that is open marked."""
    lines = [f'<a href="{url}"{HERE if here in of else ""}>{name}</a>\n' for name, url, of in doors]
    return Markup("".join(lines))


def _unread() -> int:
    """Unread notices: a page that only reads knows them since its first statement."""
    known: int | None = g.get("unread")
    return unread(db(), g.by) if known is None else known


def _first(open_: list[BaseView], person: Principal) -> list[BaseView]:
    """What lies open in the bar, in its order; filled up from the menu's where somebody may open less."""
    wanted = next((views for roles, views in FIRST if person.has(roles)), ())
    order = [*wanted, HomeView, *(view for _name, views in GROUPS for view in views)]
    return sorted(open_, key=lambda view: order.index(type(view)))[:MOST_FIRST]


@lru_cache(maxsize=256)
def _door(view: BaseView, _root: str) -> str:
    """Where a screen begins, for all posts: built once, since every page has thirty of them."""
    start = "index_view" if hasattr(view, "index_view") else "index"
    return url_for(f"{view.endpoint}.{'tree_view' if view.endpoint == 'units' else start}", post=None)
