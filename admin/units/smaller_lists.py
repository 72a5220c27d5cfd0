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
from admin.web.request import by, db, submit
from admin.web.words import word
from forms.base import Form, choice, text
from models.access.grants import can
from models.core.base import ZONE
from models.core.errors import Refusal
from models.meetings.members import Member, add_member, amend_member, strike_member
from models.platform.journal import JournalRow, verify
from models.platform.settings import CHOICES, SHIPPED, change_setting, setting
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
        return text(word("setting", name), most=400, need=bool(SHIPPED[name]))
    return choice(word("setting", name), need=False)


class SettingsView(Page):
    """Settings of the whole installation."""

    verbs: ClassVar[tuple[str, ...]] = ("settings.change",)

    def __init__(self) -> None:
        super().__init__(name=__("Settings"), endpoint="settings", url="/settings")

    @expose("/", methods=("GET", "POST"))
    def index(self) -> Any:
        parts = {name: _field(name) for name in SHIPPED}
        known = {name: setting(db(), name) for name in SHIPPED}
        form: Any = (
            type("SettingsForm", (Form,), parts)(data=known)
            if request.method == "GET"
            else type("SettingsForm", (Form,), parts)()
        )
        for name, codes in CHOICES.items():
            form[name].choices = [(code, word("setting.choice", code) or "–") for code in codes]

        def act() -> None:
            for name in SHIPPED:
                if (form[name].data or "") != known[name]:
                    change_setting(db(), by(), name, form[name].data or "")

        def show() -> str:
            return render_template("khoi/web/act.html", title=_("Settings"), form=form, back="/")

        return submit(form, act, lambda _none: url_for("settings.index"), show, _("Saved."))


class JournalView(ScopedView[JournalRow]):
    """The journal, for auditors."""

    verbs: ClassVar[tuple[str, ...]] = ("journal.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("at", __("When"), lambda r: r.at.astimezone(ZONE).replace(tzinfo=None), None, "moment", 18),
        Column("actor", __("Who"), lambda r: r.actor, None, width=28),
        Column("act", __("Act"), lambda r: r.act, JournalRow.act, width=20),
        Column("subject", __("On what"), lambda r: f"{r.subject} {r.subject_id or ''}", None, width=20),
        Column("details", __("Details"), lambda r: r.details, None, width=60),
        Column("hash", __("Chain"), lambda r: r.hash[:16], None, width=20),
    )
    search_in: ClassVar[tuple[Any, ...]] = (JournalRow.act, JournalRow.actor)
    folded: ClassVar[bool] = False
    order: ClassVar[tuple[Any, ...]] = (JournalRow.id.desc(),)

    def __init__(self) -> None:
        super().__init__(JournalRow, __("Journal"), "journal", url="/journal")

    def title(self, row: JournalRow) -> str:
        return f"{row.act} {row.id}"

    @expose("/verify/")
    def verify_view(self) -> Any:
        """Walk the whole chain and name the first broken row."""
        if not can(by(), "journal.see"):
            raise Refusal("access.unknown")
        broken = verify(db())
        sentence = (
            _("The chain is whole.")
            if broken is None
            else _("Row %(number)s is the first that does not fit.", number=broken)
        )
        return render_template(
            "khoi/web/error.html",
            title=_("Journal"),
            sentence=sentence,
            code="journal",
            back=url_for("journal.index_view"),
        )
