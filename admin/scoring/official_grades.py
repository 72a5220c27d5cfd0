"""Official grades beside self-scored ones, where the office
switched them on: the list with its gaps, and the form to give one."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager
from wtforms import RadioField

from admin.lists.columns import Column, Filter
from admin.lists.views import ScopedView
from admin.web import address
from admin.web.became import became
from admin.web.request import by, db, submit
from admin.web.words import choices, month, points, word
from forms.base import Form, text
from models.access.grants import can
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.meetings.meetings import Meeting
from models.platform.settings import switched_on
from models.scoring.official_grades import OfficialGrade, official_of, set_official
from models.scoring.sheets import ScoreSheet
from models.units.units import SPELL_KEYS, UnitSpell


class OfficialForm(Form):
    grade = RadioField(__("Official grade"))
    reason = text(
        __("Reason"), most=500, description=__("Needed where it differs from the self-scored grade.")
    )


def _gap(row: OfficialGrade) -> str:
    if row.gap == 0:
        return str(_("the same"))
    said = (
        _("%(n)s lower than self-scored", n=row.gap)
        if row.gap > 0
        else _("%(n)s higher than self-scored", n=-row.gap)
    )
    return str(said)


class OfficialView(ScopedView[OfficialGrade]):
    """Where the official grade and the self-scored one differ."""

    verbs: ClassVar[tuple[str, ...]] = ("sheet.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("unit", __("Unit"), lambda r: r.unit_then.name, UnitSpell.sort_key, width=36),
        Column("period", __("Month"), lambda r: month(r.sheet.meeting.period), Meeting.period, width=10),
        Column("total", __("Points"), lambda r: points(r.sheet.total), None, width=10),
        Column(
            "self",
            __("Self-scored"),
            lambda r: word("grade", r.self_grade),
            OfficialGrade.self_grade,
            width=14,
        ),
        Column(
            "grade", __("Official grade"), lambda r: word("grade", r.grade), OfficialGrade.grade, width=14
        ),
        Column(
            "gap",
            __("Gap"),
            _gap,
            OfficialGrade.gap,
            width=26,
            badge=lambda r: "plain" if r.gap == 0 else "warn",
        ),
        Column("reason", __("Reason"), lambda r: r.reason, None, width=40),
        Column("actor", __("Who"), lambda r: r.actor, None, width=26),
    )
    search_in: ClassVar[tuple[Any, ...]] = (SPELL_KEYS,)
    order: ClassVar[tuple[Any, ...]] = (OfficialGrade.gap.desc(), UnitSpell.sort_key)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No official grade was set"),
        __("A superior sets one beside the self-scored grade on the page of a meeting that was voted."),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(
            __("Gap"),
            lambda value: OfficialGrade.gap != 0 if value == "differs" else OfficialGrade.gap == 0,
            lambda: _gaps(),
        ),
    )

    def __init__(self) -> None:
        super().__init__(OfficialGrade, __("Official grades"), "official_grades", url="/official_grades")

    def is_accessible(self) -> bool:
        return super().is_accessible() and switched_on(db(), "official_grade")

    def statement(self) -> Select[Any]:
        found = (
            select(OfficialGrade)
            .join(ScoreSheet, ScoreSheet.id == OfficialGrade.sheet_id)
            .join(Meeting, Meeting.id == ScoreSheet.meeting_id)
        )
        sheet = contains_eager(OfficialGrade.sheet).contains_eager(ScoreSheet.meeting)
        return found.join(Meeting.unit_then).options(sheet.contains_eager(Meeting.unit_then))

    def title(self, row: OfficialGrade) -> str:
        return f"{row.unit_then.name} {month(row.sheet.meeting.period)}"

    def page_of(self, row: OfficialGrade) -> dict[str, Any]:
        return super().page_of(row) | {"became": became(row.unit_then, row.sheet.meeting.period)}

    def acts(self, row: OfficialGrade) -> list[dict[str, Any]]:
        if not can(by(), "report.decide", row.unit_id, row.path):
            return []
        return [
            {"label": _("Change"), "url": url_for("official_grades.grade_view", meeting=row.sheet.meeting_id)}
        ]

    @expose("/grade/", methods=("GET", "POST"))
    def grade_view(self) -> Any:
        """Give the official grade of a meeting's voted sheet."""
        sheet = _sheet(request.args.get("meeting"))
        if not can(by(), "report.decide", sheet.unit_id, sheet.path):
            raise Refusal("access.unknown")
        row = official_of(db(), sheet)
        known = {"grade": row.grade, "reason": row.reason} if row is not None else {}
        form = OfficialForm(data=known) if request.method == "GET" else OfficialForm()
        form.grade.choices = choices("grade", GRADES)

        def act() -> OfficialGrade:
            version = address.version("row_version")
            return set_official(db(), by(), sheet, form.grade.data or "", form.reason.data or "", version)

        title = _(
            "Official grade: %(unit)s, %(month)s",
            unit=sheet.meeting.unit_then.name,
            month=month(sheet.meeting.period),
        )

        def show() -> str:
            said = _(
                "Self-scored: %(points)s points, %(grade)s. The sheet itself stays in the cell.",
                points=points(sheet.total),
                grade=word("grade", sheet.grade),
            )
            more = {
                "intro": said,
                "row_version": address.version_due(row.row_version) if row is not None else None,
                "back": url_for("official_grades.index_view"),
            }
            return render_template("khoi/web/act.html", title=title, form=form, submit=_("Save"), **more)

        return submit(
            form, act, lambda r: url_for("official_grades.details_view", id=r.id), show, _("Saved.")
        )


def _gaps() -> list[tuple[str, str]]:
    return [("differs", str(_("differs"))), ("same", str(_("the same")))]


def _sheet(number: str | None) -> ScoreSheet:
    wanted = address.number_of(number)
    sheet = db().scalar(select(ScoreSheet).where(ScoreSheet.meeting_id == wanted))
    if sheet is None:
        raise Refusal("access.unknown")
    return sheet
