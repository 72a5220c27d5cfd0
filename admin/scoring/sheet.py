"""What the page of a score sheet shows: to the cell its items, total and
vote, to the follower the own column only (letter L4; domain.md 2)."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.scoring.items import beside_of, follower_total, groups_of
from admin.web.request import by, db
from admin.web.words import month, word
from forms.base import Form, number
from models.access.grants import can
from models.definitions.definitions import DefinitionVersion
from models.meetings.locks import locked
from models.meetings.meetings import Meeting
from models.scoring.sheet_moves import newer_rubric
from models.scoring.sheets import (
    ScoreSheet,
    count,
    kinds_of,
)

COLOURS = {"good": "good", "fair": "act", "average": "warn", "poor": "bad"}


class VoteForm(Form):
    votes_for = number(__("Votes for"), need=True)
    votes_present = number(__("Present at the vote"), need=True)


def heading(meeting: Meeting) -> str:
    """`Chi bộ Văn phòng: thường kỳ 12/2018`."""
    return f"{meeting.unit_then.name}: {word('kind', meeting.kind)} {month(meeting.period)}"


def sheet_page(
    meeting: Meeting,
    sheet: ScoreSheet | None,
    rubric: DefinitionVersion,
    form: Form,
    vote_form: Form | None = None,
) -> dict[str, Any]:
    """What the page of a sheet shows."""
    scores = can(by(), "sheet.score", meeting.unit_id, meeting.path)
    open_now = scores and not locked(db(), meeting.unit_id, meeting.period) and meeting.voided_at is None
    stage = sheet.stage if sheet is not None else "draft"
    result = count(db(), sheet, rubric) if sheet is not None and stage != "draft" else None
    where = url_for("scores.sheet_view", meeting=meeting.id)
    acts = [{"label": _("Print"), "url": where + "#print"}] if sheet is not None else []
    if sheet is not None and stage != "draft" and open_now:
        confirm = _("The sheet becomes a draft and its vote counts no more. Go on?")
        acts.append(
            {
                "label": _("Back to a draft"),
                "url": url_for("scores.withdraw_view", meeting=meeting.id),
                "method": "post",
                "confirm": confirm,
            }
        )
    if sheet is not None and open_now and newer_rubric(db(), sheet) is not None:
        asked_move = _(
            "A newer rubric holds for this month. Move the draft to it? Answers that fit go along."
        )
        acts.append(
            {
                "label": _("Move to the new rubric"),
                "url": url_for("scores.move_view", meeting=meeting.id),
                "method": "post",
                "confirm": asked_move,
            }
        )
    asked = stage == "proposed" and open_now
    beside = beside_of(sheet, rubric)
    return {
        "title": heading(meeting),
        "intro": f"{rubric.definition.name} · {meeting.held_on:%d/%m/%Y}",
        "form": form,
        "kinds": kinds_of(db(), meeting),
        "groups": groups_of(meeting, rubric, form, stage == "draft" and open_now, beside),
        "follower_total": follower_total(sheet, rubric),
        "bands": [
            {"floor": least, "label": word("grade", name), "kind": COLOURS[name]}
            for name, least in sorted(rubric.rule["grades"], key=lambda b: -b[1])
        ],
        "state": stage,
        "state_label": word("stage", stage),
        "editable": stage == "draft" and open_now,
        "acts": acts,
        "row_version": sheet.row_version if sheet is not None else None,
        "vote_form": (vote_form or VoteForm(formdata=None, data={"votes_present": meeting.present}))
        if asked
        else None,
        "vote_url": url_for("scores.vote_view", meeting=meeting.id),
        "total": result.total if result else None,
        "grade_label": word("grade", result.grade) if result else None,
        "grade_kind": COLOURS[result.grade] if result else None,
        "saved_at": sheet.saved_at if sheet is not None else None,
        "back": url_for("meetings.details_view", id=meeting.id),
    }


def follow_page(meeting: Meeting, sheet: ScoreSheet, rubric: DefinitionVersion, form: Form) -> dict[str, Any]:
    """What the page of the follower's column shows: nothing of the cell's sheet but its form."""
    return {
        "title": f"{_('Follower’s column')}: {heading(meeting)}",
        "intro": _("You see this column only; the cell sees both."),
        "form": form,
        "kinds": kinds_of(db(), meeting),
        "groups": groups_of(meeting, rubric, form, True, {}),
        "bands": [],
        "state": "open",
        "state_label": _("Follower’s column"),
        "editable": True,
        "can_propose": False,
        "total": None,
        "acts": [],
        "row_version": None,
        "vote_form": None,
        "back": url_for("scores.details_view", id=sheet.id),
    }
