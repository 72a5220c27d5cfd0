"""Score sheets: the list of what rises, and the sheet itself for the cell only (letter L4; domain.md 2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager

from admin.lists.columns import Column, Filter
from admin.lists.custody import custody
from admin.lists.pages import own_cells
from admin.lists.queries import QUERIES
from admin.lists.shown import Join, Shown, whole_points
from admin.lists.views import ScopedView
from admin.lists.walks import Walk
from admin.scoring.sheet import COLOURS, VoteForm, follow_page, heading, sheet_page
from admin.scoring.year import year_of_sheets
from admin.web import address
from admin.web.address import version_sent, version_shown
from admin.web.became import became
from admin.web.request import blame, by, db, settle, submit
from admin.web.words import choices, word
from forms.base import Form, choice
from forms.compiler import filled_sheet, sheet_form, typed_answers
from models.access.grants import can, require
from models.core.base import today
from models.core.counts import GRADES
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.in_force import in_force
from models.meetings.meetings import Meeting, get_meeting
from models.platform.marks import mark_of, unchanged
from models.scoring.followers import column_of, column_said, follow, sheet_to_follow, wants_follower
from models.scoring.sheet_moves import move_sheet
from models.scoring.sheets import (
    ScoreSheet,
    answers_of,
    kinds_of,
    open_sheet,
    propose,
    require_opened,
    save_answers,
    sheet_of,
    unscored,
    vote,
    withdraw,
)
from models.units.units import BY_NAME, SPELL_KEYS, UnitSpell, then_in

STAGES = ("draft", "proposed", "voted")


class BeginForm(Form):
    meeting = choice(__("Meeting"), coerce=int)


class ScoresView(ScopedView[ScoreSheet]):
    """Scores of meetings: total and grade of voted sheets; the items open in the cell only."""

    verbs: ClassVar[tuple[str, ...]] = ("sheet.see",)
    for_one: ClassVar[tuple[str, ...]] = ("year_view",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("unit", __("Cell"), lambda s: s.meeting.unit_then.name, BY_NAME, width=36),
        Column("period", __("Month"), lambda s: s.meeting.period, (Meeting.period, Meeting.id), "month", 10),
        Column(
            "held_on", __("Held on"), lambda s: s.meeting.held_on, (Meeting.held_on, Meeting.id), "date", 12
        ),
        Column("kind", __("Kind of meeting"), lambda s: word("kind", s.meeting.kind), None, width=16),
        Column(
            "stage",
            __("Standing"),
            lambda s: word("stage", s.stage),
            ScoreSheet.stage,
            width=14,
            badge=lambda s: COLOURS.get(s.stage, "plain"),
        ),
        Column(
            "total",
            __("Points"),
            lambda s: None if s.total is None else s.total / 100,
            ScoreSheet.total,
            "points",
            9,
        ),
        Column(
            "grade",
            __("Grade"),
            lambda s: word("grade", s.grade),
            None,
            width=12,
            badge=lambda s: COLOURS.get(s.grade, "plain"),
        ),
        Column(
            "votes",
            __("Votes"),
            lambda s: f"{s.votes_for}/{s.votes_present}" if s.votes_present else "",
            None,
            width=9,
        ),
    )
    detail: ClassVar[tuple[Column, ...]] = (Column("commitment", __("Commitment"), lambda s: s.commitment),)
    on_page: ClassVar[Mapping[str, Shown]] = {
        "unit": Shown(UnitSpell.name),
        "period": Shown(Meeting.period),
        "held_on": Shown(Meeting.held_on),
        "kind": Shown(Meeting.kind, lambda kind: word("kind", kind)),
        "stage": Shown(
            ScoreSheet.stage, lambda stage: word("stage", stage), lambda stage: COLOURS.get(stage, "plain")
        ),
        "total": Shown(ScoreSheet.total, whole_points),
        "grade": Shown(
            ScoreSheet.grade, lambda grade: word("grade", grade), lambda grade: COLOURS.get(grade, "plain")
        ),
        "votes": Shown(QUERIES["scores"]["votes"].sql),
    }
    joins: ClassVar[tuple[Join, ...]] = (
        Join(Meeting, Meeting.id == ScoreSheet.meeting_id),
        Join(UnitSpell, then_in(UnitSpell, Meeting.unit_id, Meeting.period), needs=(Meeting,)),
    )
    walked_by: ClassVar[Mapping[str | None, Walk]] = {
        None: Walk(Meeting, "ix_meeting_newest"),
        "unit": Walk(UnitSpell, "ix_unit_spell_sort_key", then="ix_meeting_unit_id", only=UnitSpell.of_cell),
        "period": Walk(Meeting, "ix_meeting_period"),
        "held_on": Walk(Meeting, "ix_meeting_held_on"),
        "stage": Walk(ScoreSheet, "ix_score_sheet_stage"),
        "total": Walk(ScoreSheet, "ix_score_sheet_total"),
    }
    search_in: ClassVar[tuple[Any, ...]] = (SPELL_KEYS,)
    searched: ClassVar[Mapping[str, Walk]] = {"unit_spell": Walk(UnitSpell, None, then="ix_meeting_unit_id")}
    order: ClassVar[tuple[Any, ...]] = (Meeting.held_on.desc(), Meeting.id)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No meeting to score"),
        __("A score sheet begins with a meeting that was recorded."),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Standing"), lambda value: ScoreSheet.stage == value, lambda: choices("stage", STAGES)),
        Filter(__("Grade"), lambda value: ScoreSheet.grade == value, lambda: choices("grade", GRADES)),
    )

    def __init__(self) -> None:
        super().__init__(ScoreSheet, __("Scores"), "scores", url="/scores")

    def statement(self) -> Select[Any]:
        found = select(ScoreSheet).join(Meeting, Meeting.id == ScoreSheet.meeting_id).join(Meeting.unit_then)
        return found.options(contains_eager(ScoreSheet.meeting).contains_eager(Meeting.unit_then))

    def title(self, row: ScoreSheet) -> str:
        return heading(row.meeting)

    def details_of(self, row: ScoreSheet) -> list[tuple[Any, Any]]:
        return [*super().details_of(row), *custody(row.unit_id)]

    def page_of(self, row: ScoreSheet) -> dict[str, Any]:
        return super().page_of(row) | {"became": became(row.meeting.unit_then, row.meeting.period)}

    def acts(self, row: ScoreSheet) -> list[dict[str, Any]]:
        if can(by(), "sheet.follow", row.unit_id, row.path) and wants_follower(
            get_version(db(), row.version_id)
        ):
            return [
                {
                    "label": _("Score as the follower"),
                    "url": url_for("scores.follow_view", meeting=row.meeting_id),
                    "main": True,
                }
            ]
        if not can(by(), "sheet.items", row.unit_id, row.path):
            return []
        return [
            {
                "label": _("Score sheet"),
                "url": url_for("scores.sheet_view", meeting=row.meeting_id),
                "main": True,
            }
        ]

    @property
    def can_create(self) -> bool:
        return bool(own_cells("sheet.score"))

    @expose("/new/", methods=("GET", "POST"))
    def create_view(self) -> Any:
        """Begin the sheet of a meeting that has none."""
        if not self.can_create:
            raise Refusal("access.denied", verb="sheet.score")
        form = BeginForm()
        form.meeting.choices = [
            ("", "–"),
            *(
                (str(m.id), heading(m))
                for m in unscored(db(), [cell.id for cell in own_cells("sheet.score")])
            ),
        ]

        def show() -> str:
            return render_template(
                "khoi/web/act.html",
                title=_("A score sheet"),
                form=form,
                submit=_("Open the sheet"),
                back=self.back(),
            )

        return submit(
            form,
            lambda: open_sheet(db(), by(), get_meeting(db(), form.meeting.data)),
            self.get_save_return_url,
            show,
        )

    def get_save_return_url(self, model: ScoreSheet, is_created: bool = False) -> str:
        return url_for("scores.sheet_view", meeting=model.meeting_id)

    @expose("/edit/")
    def edit_view(self) -> Any:
        """The sheet itself is the form."""
        return redirect(self.get_save_return_url(self.get_one(request.args.get("id"))), 303)

    @expose("/sheet/", methods=("GET", "POST"))
    def sheet_view(self) -> Any:
        """A meeting's sheet: scored, proposed, printed; for the cell only."""
        meeting = _meeting(request.args.get("meeting"))
        require(by(), "sheet.items", meeting.unit_id, meeting.path)
        sheet = sheet_of(db(), meeting.id)
        if sheet is None:
            require(by(), "sheet.score", meeting.unit_id, meeting.path)
        else:
            require_opened(db(), by(), sheet)
        rubric = (
            get_version(db(), sheet.version_id)
            if sheet
            else in_force(db(), "rubric", meeting.path, meeting.period, meeting.kind)
        )
        form_class = sheet_form(rubric, kinds_of(db(), meeting))
        kept = answers_of(db(), sheet) if sheet else {}
        form: Form = form_class(data=filled_sheet(rubric, kept)) if request.method == "GET" else form_class()
        where = url_for("scores.sheet_view", meeting=meeting.id)

        def show() -> str:
            return render_template(
                "khoi/scoring/score.html", **sheet_page(meeting, sheet_of(db(), meeting.id), rubric, form)
            )

        if request.method == "POST" and request.form.get("act") == "propose":
            return self._propose(meeting, rubric, form, show, where)
        return submit(
            form, lambda: _save(meeting, rubric, form), lambda _sheet: where, show, _("The draft is saved.")
        )

    def _propose(self, meeting: Meeting, rubric: DefinitionVersion, form: Form, show: Any, where: str) -> Any:
        """Save and propose in one act; what the proposal lacks is told at its items and the draft is kept."""
        if not form.validate():
            return show(), 422
        try:
            sheet = _save(meeting, rubric, form)
        except Refusal as refusal:
            db().rollback()
            blame(form, refusal)
            return show(), 422
        try:
            with db().begin_nested():
                propose(db(), by(), sheet, sheet.row_version)
        except Invalid as refusal:
            _at_items(form, refusal)
            db().refresh(sheet)
            settle()
            flash(_("The draft is saved, but it cannot be proposed yet."), "warning")
            return show(), 200
        flash(_("The sheet is proposed. Record the vote of the cell."), "success")
        return redirect(where, 303)

    @expose("/year/")
    def year_view(self) -> Any:
        """The own cell's sheets of a year in Excel."""
        cells = {str(cell.id): cell for cell in own_cells("sheet.items")}
        unit = cells.get(request.args.get("unit") or next(iter(cells), ""))
        if unit is None:
            raise Refusal("access.unknown")
        return year_of_sheets(unit, address.year("year", today().year))

    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template:
            more["acts"] = [
                {
                    "label": f"{_('Year of sheets')} {year}",
                    "url": url_for("scores.year_view", unit=cell.id, year=year),
                }
                for cell in own_cells("sheet.items")[:1]
                for year in (today().year, today().year - 1)
            ]
        return super().render(template, **more)

    @expose("/vote/", methods=("POST",))
    def vote_view(self) -> Any:
        sheet = _sheet(request.args.get("meeting"))
        form = VoteForm()
        rubric = get_version(db(), sheet.version_id)
        where = url_for("scores.sheet_view", meeting=sheet.meeting_id)

        def act() -> ScoreSheet:
            return vote(
                db(), by(), sheet, version_sent(), form.votes_for.data or 0, form.votes_present.data or 0
            )

        def show() -> str:
            shown = sheet_form(rubric, kinds_of(db(), sheet.meeting))(
                formdata=None, data=filled_sheet(rubric, answers_of(db(), sheet))
            )
            return render_template(
                "khoi/scoring/score.html", **sheet_page(sheet.meeting, sheet, rubric, shown, form)
            )

        return submit(
            form, act, lambda _sheet: where, show, _("The vote is recorded. Total and grade now stand.")
        )

    @expose("/move/", methods=("POST",))
    def move_view(self) -> Any:
        """The cell moves its draft to the rubric now in
        force, by the map recorded when that was published."""
        sheet = _sheet(request.args.get("meeting"))
        move_sheet(db(), by(), sheet, version_sent())
        db().flush()
        flash(_("The sheet stands on the rubric in force now."), "success")
        return redirect(url_for("scores.sheet_view", meeting=sheet.meeting_id), 303)

    @expose("/follow/", methods=("GET", "POST"))
    def follow_view(self) -> Any:
        """The follower's own column: the form of the sheet, without the cell's answers."""
        meeting = _meeting(request.args.get("meeting"))
        sheet = sheet_to_follow(db(), by(), meeting)
        if sheet is None or not wants_follower(get_version(db(), sheet.version_id)):
            raise Refusal("sheet.follow_none")
        rubric = get_version(db(), sheet.version_id)
        form_class = sheet_form(rubric, kinds_of(db(), meeting))
        data = filled_sheet(rubric, column_of(db(), sheet))
        form: Form = form_class(formdata=None, data=data) if request.method == "GET" else form_class()
        where = url_for("scores.follow_view", meeting=meeting.id)
        seen = version_shown(mark_of(column_said(db(), sheet)))

        def act() -> ScoreSheet:
            unchanged(db(), lambda: column_said(db(), sheet), version_sent())
            follow(db(), by(), sheet, typed_answers(form, rubric))
            return sheet

        return submit(
            form,
            act,
            lambda _s: where,
            lambda: render_template(
                "khoi/scoring/score.html", **follow_page(meeting, sheet, rubric, form, seen)
            ),
            _("The follower’s column is saved."),
        )

    @expose("/withdraw/", methods=("POST",))
    def withdraw_view(self) -> Any:
        sheet = _sheet(request.args.get("meeting"))
        withdraw(db(), by(), sheet, version_sent())
        db().flush()
        flash(_("The sheet is a draft again."), "success")
        return redirect(url_for("scores.sheet_view", meeting=sheet.meeting_id), 303)


def _meeting(number: str | None) -> Meeting:
    return get_meeting(db(), address.number_of(number))


def _sheet(number: str | None) -> ScoreSheet:
    meeting = _meeting(number)
    require(by(), "sheet.items", meeting.unit_id, meeting.path)
    sheet = sheet_of(db(), meeting.id)
    if sheet is None:
        raise Refusal("access.unknown")
    return sheet


def _save(meeting: Meeting, rubric: DefinitionVersion, form: Form) -> ScoreSheet:
    known = sheet_of(db(), meeting.id)
    sheet = known or open_sheet(db(), by(), meeting)
    version = version_sent() if known is not None else sheet.row_version
    return save_answers(db(), by(), sheet, version, typed_answers(form, rubric))


def _at_items(form: Form, refusal: Invalid) -> None:
    """What a proposal lacks, at the item: a missing value at the value, a missing note at the note."""
    for code, each in refusal.fields.items():
        place = f"v_{code}" if each.code == "sheet.missing" else f"note_{code}"
        blame(form, Invalid({place: each}))
