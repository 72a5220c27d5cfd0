"""The office's smaller lists: members of a cell (for its roll only), settings, the journal."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager
from wtforms import BooleanField

from admin.lists.columns import Column
from admin.lists.pages import Page, own_cells
from admin.lists.views import ScopedView
from admin.web.address import version_sent, version_shown
from admin.web.request import by, db, submit
from admin.web.words import word
from forms.base import Form, choice, text
from models.access.grants import can
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter
from models.meetings.members import Member, add_member, amend_member, strike_member
from models.platform.marks import mark_of, unchanged
from models.platform.settings import CHOICES, KNOWN, MOST_LETTERS, SHIPPED, change_setting, setting
from models.units.units import Unit, get_unit


class MemberForm(Form):
    unit_id = choice(__("Cell"), coerce=int)
    name = text(__("Full name"), most=120, need=True)
    exempt = BooleanField(__("Exempt from meetings (long illness, away, special duty)"))
    note = text(__("Note"))


class MembersView(ScopedView[Member]):
    """Members of the own cell, for its roll, and of cells whose records it keeps."""

    verbs: ClassVar[tuple[str, ...]] = ("member.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("name", __("Full name"), lambda m: m.name, Member.sort_key, width=30),
        Column("unit", __("Cell"), lambda m: m.unit.name, Unit.sort_key, width=36),
        Column("exempt", __("Exempt"), lambda m: _("exempt") if m.exempt else "", None, width=12),
        Column("note", __("Note"), lambda m: m.note, None, width=30),
        Column("left_on", __("Left the roll"), lambda m: m.left_on, Member.left_on, "date", 12),
    )
    search_in: ClassVar[tuple[Any, ...]] = (Member.search_key,)
    order: ClassVar[tuple[Any, ...]] = (Member.sort_key,)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No member is on the list"),
        __("The list of members is optional: it serves the roll of a meeting and needs a name only."),
    )

    def __init__(self) -> None:
        super().__init__(Member, __("Members"), "members", url="/members")

    def statement(self) -> Select[Any]:
        return select(Member).join(Unit, Unit.id == Member.unit_id).options(contains_eager(Member.unit))

    @property
    def can_create(self) -> bool:
        return bool(own_cells("member.change"))

    def form_for(self, row: Member | None) -> MemberForm:
        shown = (
            {"unit_id": row.unit_id, "name": row.name, "exempt": row.exempt, "note": row.note}
            if row is not None
            else {}
        )
        form = MemberForm(data=shown) if request.method == "GET" else MemberForm()
        form.unit_id.choices = [(str(cell.id), cell.name) for cell in own_cells("member.change")]
        return form

    def create(self, form: MemberForm) -> Member:
        return add_member(
            db(),
            by(),
            get_unit(db(), form.unit_id.data),
            form.name.data,
            exempt=form.exempt.data,
            note=form.note.data or "",
        )

    def may_edit(self, row: Member) -> bool:
        return row.left_on is None and can(by(), "member.change", row.unit_id, row.path)

    def edit(self, row: Member, version: int, form: MemberForm) -> Member:
        return amend_member(
            db(), by(), row, version, form.name.data, exempt=form.exempt.data, note=form.note.data or ""
        )

    def may_remove(self, row: Member) -> bool:
        return self.may_edit(row)

    def remove(self, row: Member) -> None:
        strike_member(db(), by(), row)

    def page_of(self, row: Member) -> dict[str, Any]:
        return super().page_of(row) | {
            "remove_label": _("Take off the roll"),
            "remove_confirm": _("Earlier rolls keep the name. Take this member off the roll?"),
        }


def _field(name: str) -> Any:
    """The field of a setting: one of a few words, or text."""
    if name not in CHOICES:
        return text(word("setting", name), most=MOST_LETTERS, need=bool(SHIPPED[name]))
    return choice(word("setting", name), need=False)


def _kept(name: str) -> str:
    """What is set, as people write it."""
    value = setting(db(), name)
    return Quarter.parse(value).roman if name == "in_use_from" and value else value


def _change(name: str, value: str) -> None:
    """Change one of them; what is wrong with its value is told at its field."""
    try:
        change_setting(db(), by(), name, value)
    except Refusal as refusal:
        raise Invalid({name: refusal}) if refusal.code.startswith("field.") else refusal from None


class SettingsView(Page):
    """Settings of the whole installation."""

    verbs: ClassVar[tuple[str, ...]] = ("settings.change",)

    def __init__(self) -> None:
        super().__init__(name=__("Settings"), endpoint="settings", url="/settings")

    def _standing(self) -> dict[str, str]:
        return {name: _kept(name) for name in SHIPPED}

    @expose("/", methods=("GET", "POST"))
    def index(self) -> Any:
        parts = {name: _field(name) for name in SHIPPED}
        known = self._standing()
        seen = version_shown(mark_of(known))
        form: Any = (
            type("SettingsForm", (Form,), parts)(data=known)
            if request.method == "GET"
            else type("SettingsForm", (Form,), parts)()
        )
        for name, codes in CHOICES.items():
            form[name].choices = [(code, word("setting.choice", code) or "–") for code in codes]

        def act() -> None:
            db().info.pop(KNOWN, None)
            unchanged(db(), self._standing, version_sent())
            for name in SHIPPED:
                if (form[name].data or "") != known[name]:
                    _change(name, form[name].data or "")

        def show() -> str:
            return render_template(
                "khoi/web/act.html", title=_("Settings"), form=form, row_version=seen, back="/"
            )

        return submit(form, act, lambda _none: url_for("settings.index"), show, _("Saved."))
