"""What the page on which a form of a period is published says of its sheets, and what is done with them."""

from __future__ import annotations

from typing import Any

from flask import request
from flask_babel import gettext as _

from admin.web.request import db
from admin.web.words import word
from forms.said import name_of
from models.core.audience import audience_of
from models.definitions.definitions import DefinitionVersion
from models.filling.opening_forms import ask_worker
from models.filling.publishing import filling_in, touched


def publishing_told(version: DefinitionVersion) -> dict[str, Any]:
    """Which version it supersedes, how many sheets of the running period there are; else nothing."""
    if version.definition.kind != "period_form":
        return {}
    found = touched(db(), version)
    old = found.supersedes
    said = _("%(name)s, version %(number)s", name=name_of(old.definition), number=old.number) if old else ""
    return {"supersedes": said, "begun": found.begun, "sent": found.sent, "route": route_said(version)}


def route_said(version: DefinitionVersion) -> str:
    """Who approves what is sent of a form."""
    return word("form.route", audience_of(version).route or "none")


def approves_said(version: DefinitionVersion) -> str:
    """Who approves it once it is sent, in a sentence; nothing where nobody does."""
    if not audience_of(version).route:
        return ""
    return _("Once it is sent it waits for approval: %(who)s.", who=route_said(version))


def retire_asked(version: DefinitionVersion) -> str:
    """What taking a version of a form out of use does to those who fill it in; empty of other kinds, and
    where nobody does."""
    begun = filling_in(db(), version) if version.definition.kind == "period_form" else 0
    if not begun:
        return ""
    return _(
        "Retire this version? %(n)s units are filling it in: each is told, what they typed stays to be read.",
        n=begun,
    )


def published_with(version: DefinitionVersion) -> DefinitionVersion:
    """Once it is published, what is begun goes on with it where that was ticked: the worker moves it."""
    if version.definition.kind == "period_form" and request.form.get("move_begun"):
        ask_worker(db(), version, moves=True)
    return version
