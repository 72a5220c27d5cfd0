"""The screens in the order of the menu, and the frame every page stands in."""

from __future__ import annotations

from typing import Any

from flask import Flask, g, request, url_for
from flask_admin import Admin
from flask_admin.theme import Bootstrap4Theme
from flask_babel import gettext as _

from admin.auth import auth
from admin.base import db
from admin.calendar import CalendarView
from admin.definitions import OrientationsView, RubricsView, TopicsView
from admin.documents import DocumentsView
from admin.home import HomeView
from admin.imports import ImportsView
from admin.meetings import MeetingsView
from admin.office import JournalView, MembersView, SettingsView
from admin.people import AccountsView, PostsView
from admin.reports import ReportsView
from admin.scores import ScoresView
from admin.units import UnitsView
from admin.words import word
from models.units import Unit

VIEWS = (
    MeetingsView,
    ScoresView,
    ReportsView,
    CalendarView,
    UnitsView,
    MembersView,
    AccountsView,
    PostsView,
    TopicsView,
    OrientationsView,
    RubricsView,
    ImportsView,
    DocumentsView,
)


def mount(app: Flask) -> None:
    """Put every screen in its place."""
    app.register_blueprint(auth)
    office = Admin(
        app, name="Khối", url="/", index_view=HomeView(), theme=Bootstrap4Theme(base_template="admin/base.html"), static_url_path="/static/admin"
    )
    for view in (*VIEWS, SettingsView, JournalView):
        office.add_view(view())
    app.context_processor(lambda: _frame(office) if g.get("by") else {})


def _frame(office: Admin) -> dict[str, Any]:
    """Menu, own unit and role, for every page of somebody who is signed in."""
    open_ = [view for view in office._views if view.is_accessible()]
    menu = [{"label": view.name, "url": url_for(f"{view.endpoint}.{_start(view)}"), "active": request.blueprint == view.endpoint} for view in open_]
    post = next(iter(g.by.posts), None)
    role = word("role", post.role) if post is not None else ""
    return {"menu": menu, "my_unit": _unit_name(post), "my_role": role, "product": _("Khối")}


def _start(view: Any) -> str:
    if view.endpoint == "units":
        return "tree_view"
    return "index_view" if hasattr(view, "index_view") else "index"


def _unit_name(post: Any) -> str:
    unit = db().get(Unit, post.unit_id) if post is not None and post.unit_id is not None else None
    return unit.name if unit is not None else ""
