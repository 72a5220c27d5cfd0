"""Meetings: the list, the form with its proposed month, a meeting's
page, voiding, attachments (letter L2, L5; domain.md 1, 2.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from flask import jsonify, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, case, select
from sqlalchemy.orm import contains_eager

from admin.lists.columns import Column, Filter
from admin.lists.custody import custody
from admin.lists.pages import own_cells
from admin.lists.queries import QUERIES
from admin.lists.shown import Join, Shown, above_each, whole_points
from admin.lists.views import ScopedView
from admin.lists.walks import Walk
from admin.meetings.form import explained, form_page, meeting_form
from admin.web import address
from admin.web.address import version_sent
from admin.web.became import became
from admin.web.request import by, db, submit
from admin.web.sent_files import kept_file
from admin.web.words import choices, month, quarter, word
from forms.base import Form, long_text, sentence
from forms.meeting import MeetingForm, meeting_values
from models.access.grants import can, opens_all
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.core.typed import Yearless, read_day, read_month
from models.meetings.attachments import Attachment, attach, attachments
from models.meetings.facts import proposal
from models.meetings.judging import KINDS
from models.meetings.locks import locked
from models.meetings.meetings import (
    Meeting,
    amend_meeting,
    opened_record,
    record_meeting,
    record_of,
    void_meeting,
)
from models.platform.store import Stored, keep
from models.scoring.sheets import ScoreSheet
from models.units.units import BY_NAME, SPELL_KEYS, UnitSpell, above_then, get_unit, then_in


class VoidForm(Form):
    reason = long_text(
        __("Reason"),
        most=500,
        need=True,
        description=__("Kept in the cell. Nothing is erased; the meeting counts no more."),
    )


def _voted(meeting: Meeting, name: str) -> Any:
    sheet = meeting.sheet
    return getattr(sheet, name) if sheet is not None and sheet.commitment else None


def _standing(column: Any) -> Any:
    """What adds up: a voided meeting counts nowhere."""
    return case((Meeting.voided_at.is_(None), column), else_=0)


class MeetingsView(ScopedView[Meeting]):
    """The list of meetings: what may rise, for everybody above; the cell opens the rest."""

    verbs: ClassVar[tuple[str, ...]] = ("meeting.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("unit", __("Cell"), lambda m: m.unit_then.name, BY_NAME, width=36),
        Column("under", __("Under"), lambda m: above_then(m.unit_then, m.period), None, width=36),
        Column("period", __("Month"), lambda m: m.period, Meeting.period, "month", 10),
        Column("held_on", __("Held on"), lambda m: m.held_on, Meeting.held_on, "date", 12),
        Column("kind", __("Kind of meeting"), lambda m: word("kind", m.kind), None, width=16),
        Column("due", __("Due"), lambda m: m.due, None, "integer", 9, total=lambda: _standing(Meeting.due)),
        Column(
            "present",
            __("Present"),
            lambda m: m.present,
            None,
            "integer",
            9,
            total=lambda: _standing(Meeting.present),
        ),
        Column("topic", __("Topic"), lambda m: m.topic_name, None, width=40),
        Column(
            "outside",
            __("Window"),
            lambda m: _("outside") if m.outside_window else "",
            None,
            width=12,
            badge=lambda _m: "warn",
        ),
        Column(
            "total",
            __("Points"),
            lambda m: None if _voted(m, "total") is None else _voted(m, "total") / 100,
            None,
            "points",
            9,
        ),
        Column(
            "grade",
            __("Grade"),
            lambda m: word("grade", _voted(m, "grade")),
            None,
            width=12,
            badge=lambda m: str(_voted(m, "grade")),
        ),
        Column(
            "voided",
            __("Standing"),
            lambda m: _("voided") if m.voided_at else "",
            None,
            width=12,
            badge=lambda _m: "bad",
        ),
    )
    detail: ClassVar[tuple[Column, ...]] = (
        Column("place", __("Place"), lambda m: m.place),
        Column("duration", __("Duration in minutes"), lambda m: m.duration_minutes),
        Column("excused", __("Excused"), lambda m: m.excused),
        Column("unexcused", __("Unexcused"), lambda m: m.unexcused),
        Column("exempt", __("Exempt"), lambda m: m.exempt),
        Column("speakers", __("Spoke"), lambda m: m.speakers),
        Column("remark", __("Remark for the superior"), lambda m: m.remark_for_superior),
        Column("recorded_at", __("Recorded"), lambda m: m.recorded_at),
    )
    on_page: ClassVar[Mapping[str, Shown]] = {
        "unit": Shown(UnitSpell.name),
        "under": Shown((UnitSpell.parent_id, Meeting.period), names=above_each),
        "period": Shown(Meeting.period),
        "held_on": Shown(Meeting.held_on),
        "kind": Shown(Meeting.kind, lambda kind: word("kind", kind)),
        "due": Shown(Meeting.due),
        "present": Shown(Meeting.present),
        "topic": Shown(QUERIES["meetings"]["topic"].sql),
        "outside": Shown(
            Meeting.outside_window, lambda outside: _("outside") if outside else "", lambda _o: "warn"
        ),
        "total": Shown(QUERIES["meetings"]["total"].sql, whole_points),
        "grade": Shown(QUERIES["meetings"]["grade"].sql, lambda grade: word("grade", grade), str),
        "voided": Shown(Meeting.voided_at, lambda at: _("voided") if at else "", lambda _at: "bad"),
    }
    joins: ClassVar[tuple[Join, ...]] = (
        Join(UnitSpell, then_in(UnitSpell, Meeting.unit_id, Meeting.period)),
        Join(ScoreSheet, ScoreSheet.meeting_id == Meeting.id, outer=True, sure=True),
    )
    walked_by: ClassVar[Mapping[str | None, Walk]] = {
        None: Walk(Meeting, "ix_meeting_newest", within={0: "ix_meeting_period_newest"}),
        "unit": Walk(UnitSpell, "ix_unit_spell_sort_key", then="ix_meeting_unit_id", only=UnitSpell.of_cell),
        "period": Walk(Meeting, "ix_meeting_period"),
        "held_on": Walk(Meeting, "ix_meeting_held_on", within={0: "ix_meeting_period_newest"}),
    }
    search_in: ClassVar[tuple[Any, ...]] = (SPELL_KEYS,)
    searched: ClassVar[Mapping[str, Walk]] = {"unit_spell": Walk(UnitSpell, None, then="ix_meeting_unit_id")}
    order: ClassVar[tuple[Any, ...]] = (Meeting.held_on.desc(),)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No meeting was recorded"),
        __("A cell records each meeting on the day it was held or soon after."),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Month (mm/yyyy)"), lambda value: Meeting.period == read_month(value)),
        Filter(__("Kind of meeting"), lambda value: Meeting.kind == value, lambda: choices("kind", KINDS)),
        Filter(
            __("Grade"),
            lambda value: (ScoreSheet.grade == value) & ScoreSheet.commitment.is_not(None),
            lambda: choices("grade", GRADES),
        ),
        Filter(
            __("Window"),
            lambda value: Meeting.outside_window.is_(value == "outside"),
            lambda: [("outside", _("outside")), ("inside", _("inside"))],
        ),
    )

    def __init__(self) -> None:
        super().__init__(Meeting, __("Meetings"), "meetings", url="/meetings")

    def statement(self) -> Select[Any]:
        found = (
            select(Meeting).join(Meeting.unit_then).outerjoin(ScoreSheet, ScoreSheet.meeting_id == Meeting.id)
        )
        return found.options(
            contains_eager(Meeting.unit_then).selectinload(UnitSpell.above), contains_eager(Meeting.sheet)
        )

    @property
    def list_extra(self) -> dict[str, Any]:
        kind = "sheets" if own_cells("sheet.items") else "meetings"
        return {"acts": [{"label": _("From Excel"), "url": url_for("imports.kind_view", kind=kind)}]}

    @property
    def can_create(self) -> bool:
        return bool(own_cells("meeting.record"))

    def title(self, row: Meeting) -> str:
        return f"{row.unit_then.name}: {word('kind', row.kind)} {month(row.period)}"

    # the form
    def form_for(self, row: Meeting | None) -> MeetingForm:
        return meeting_form(row)

    @expose("/new/", methods=("GET", "POST"))
    def create_view(self) -> Any:
        if not own_cells("meeting.record"):
            raise Refusal("access.denied", verb="meeting.record")
        form = self.form_for(None)
        return submit(
            form,
            lambda: self.create(form),
            self._next,
            lambda: form_page(form, _("Record a meeting"), self.back()),
            _("The meeting is recorded. Score it now."),
        )

    def _next(self, meeting: Meeting) -> str:
        """After a new meeting comes its score sheet (design 4)."""
        return str(url_for("scores.sheet_view", meeting=meeting.id))

    @expose("/edit/", methods=("GET", "POST"))
    def edit_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        if not self.may_edit(row):
            raise Refusal(
                "meeting.locked" if can(by(), "meeting.record", row.unit_id, row.path) else "access.denied",
                verb="meeting.record",
                quarter=quarter(row.period),
            )
        if not opens_all(by(), row.unit_id):
            opened_record(db(), row)
        form = self.form_for(row)
        back = self.get_save_return_url(row)
        return submit(
            form,
            lambda: self.edit(row, version_sent(), form),
            lambda _row: back,
            lambda: form_page(form, self.title(row), back, row),
            _("Saved."),
        )

    def create(self, form: MeetingForm) -> Meeting:
        unit, files = get_unit(db(), form.unit_id.data), _kept_files(form)
        meeting = record_meeting(db(), by(), unit, meeting_values(form, [m.id for m in form.members_of_cell]))
        self._attach(meeting, files)
        return meeting

    def edit(self, row: Meeting, version: int, form: MeetingForm) -> Meeting:
        files = _kept_files(form)
        meeting = amend_meeting(
            db(), by(), row, version, meeting_values(form, [m.id for m in form.members_of_cell])
        )
        self._attach(meeting, files)
        return meeting

    def _attach(self, meeting: Meeting, files: list[Stored]) -> None:
        for file in files:
            attach(db(), by(), meeting, file)

    @expose("/proposal/")
    def proposal_view(self) -> Any:
        """The month a day would count for, in JSON: {period, label, sentence, inside}."""
        cells = {str(cell.id): cell for cell in own_cells("meeting.record")}
        unit = cells.get(request.args.get("unit", ""))
        if unit is None:
            raise Refusal("access.unknown")
        try:
            day = read_day(request.args.get("day", ""))
        except Yearless as yearless:
            day = yearless.day
        except Refusal as refusal:
            return jsonify({"period": "", "label": "", "sentence": sentence(refusal), "inside": False})
        found = proposal(db(), unit, day)
        return jsonify(
            {
                "period": f"{found.period:%Y-%m}",
                "label": month(found.period),
                "sentence": explained(found, unit),
                "inside": found.inside,
            }
        )

    # one meeting
    def may_edit(self, row: Meeting) -> bool:
        return (
            row.voided_at is None
            and can(by(), "meeting.record", row.unit_id, row.path)
            and not locked(db(), row.unit_id, row.period)
        )

    def acts(self, row: Meeting) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        begins = row.voided_at is None and can(by(), "sheet.score", row.unit_id, row.path)
        if can(by(), "sheet.items", row.unit_id, row.path) and (begins or row.sheet is not None):
            found.append({"label": _("Score sheet"), "url": url_for("scores.sheet_view", meeting=row.id)})
        if self.may_edit(row):
            found.append(
                {"label": _("Void"), "url": url_for("meetings.void_view", id=row.id), "danger": True}
            )
        return found

    def page_of(self, row: Meeting) -> dict[str, Any]:
        page = super().page_of(row) | {"became": became(row.unit_then, row.period)}
        page["facts"] += custody(row.unit_id)
        kept = record_of(db(), row)
        if kept is not None:
            names: tuple[tuple[str, str], ...] = (
                ("begins_at", _("Begins at")),
                ("ends_at", _("Ends at")),
                ("chair", _("Chair")),
                ("clerk", _("Clerk")),
            )
            names += (
                ("conclusions", _("Conclusions")),
                ("minutes", _("Minutes")),
                ("outside_reason", _("Reason for a day outside the window")),
            )
            facts = [
                (label, getattr(kept, name))
                for name, label in (*names, ("void_reason", _("Reason of voiding")))
                if getattr(kept, name)
            ]
            page["sections"] = [{"title": _("Kept in the cell"), "facts": facts}]
            page["files"] = [
                {"name": f.name, "size": f.size, "url": url_for("meetings.file_view", number=f.id)}
                for f in attachments(db(), row.id)
            ]
        return page

    @expose("/details/")
    def details_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        return render_template("khoi/meetings/meeting_page.html", **self.page_of(row))

    @expose("/void/", methods=("GET", "POST"))
    def void_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        form = VoidForm()
        back = self.get_save_return_url(row)
        if not can(by(), "meeting.record", row.unit_id, row.path):
            raise Refusal("access.denied", verb="meeting.record")

        def show() -> str:
            title = f"{_('Void')}: {self.title(row)}"
            return render_template(
                "khoi/web/act.html",
                title=title,
                form=form,
                back=back,
                row_version=address.version_due(row.row_version),
                danger=True,
                submit=_("Void"),
            )

        return submit(
            form,
            lambda: void_meeting(db(), by(), row, version_sent(), form.reason.data or ""),
            lambda _row: back,
            show,
            _("The meeting is voided."),
        )

    @expose("/file/<int:number>/")
    def file_view(self, number: int) -> Any:
        """An attachment, for the cell only."""
        row = db().scalar(select(Attachment).where(Attachment.id == number))
        if row is None:
            raise Refusal("access.unknown")
        return kept_file(row.sha256, row.name, row.media_type)


def _kept_files(form: MeetingForm) -> list[Stored]:
    """Files that came with a meeting, in the store before anything of it is written."""
    sent = [file for file in form.files.data or () if getattr(file, "filename", "")]
    return [keep(file.filename, file.read()) for file in sent]
