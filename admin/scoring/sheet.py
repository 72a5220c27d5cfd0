"""What the page of a score sheet shows: to the cell its items, total and
vote, to the follower the own column only (letter L4; domain.md 2)."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.scoring.items import beside_of, follower_total, groups_of
from admin.web.address import version_due
from admin.web.request import by, db
from admin.web.words import month, points, shown, word
from forms.base import Form, number
from forms.said import name_of, title_of
from models.access.grants import can
from models.definitions.definitions import DefinitionVersion
from models.definitions.judging import Finding
from models.definitions.rubrics import Tally
from models.meetings.facts import facts
from models.meetings.locks import locked
from models.meetings.meetings import Meeting
from models.scoring.sheet_moves import newer_rubric
from models.scoring.sheets import (
    ScoreSheet,
    answers_of,
    broken_by,
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
    result = count(db(), sheet, rubric) if sheet is not None else None
    graded = result if stage != "draft" else None
    asked = stage == "proposed" and open_now
    beside = beside_of(sheet, rubric)
    broken = rules_broken(meeting, sheet, rubric) if open_now and stage != "voted" else []
    return {
        "broken": [(word("level", each.level), shown(each.message)) for each in broken],
        "title": heading(meeting),
        "intro": f"{name_of(rubric.definition)} · {meeting.held_on:%d/%m/%Y}",
        "form": form,
        "kinds": kinds_of(db(), meeting),
        "groups": [
            group | {"got": result.groups[group["code"]][0] if result else None}
            for group in explained(
                groups_of(meeting, rubric, form, stage == "draft" and open_now, beside), broken
            )
        ],
        "gates": gates_of(rubric),
        "held": held_words(graded, rubric) if graded else "",
        "follower_total": follower_total(sheet, rubric),
        "bands": [
            {"floor": least, "label": word("grade", name), "kind": COLOURS[name], "code": name}
            for name, least in sorted(rubric.rule["grades"], key=lambda b: -b[1])
        ],
        "state": stage,
        "state_label": word("stage", stage),
        "editable": stage == "draft" and open_now,
        "acts": _acts(meeting, sheet, open_now) if sheet is not None else [],
        "row_version": version_due(sheet.row_version) if sheet is not None else None,
        "vote_form": (vote_form or VoteForm(formdata=None, data={"votes_present": meeting.present}))
        if asked
        else None,
        "vote_url": url_for("scores.vote_view", meeting=meeting.id),
        "meeting_id": meeting.id,
        "total": result.total if result else None,
        "grade_label": word("grade", graded.grade) if graded else None,
        "grade_kind": COLOURS[graded.grade] if graded else None,
        "stands": standing_of(sheet),
        "back": url_for("meetings.details_view", id=meeting.id),
    }


def rules_broken(meeting: Meeting, sheet: ScoreSheet | None, rubric: DefinitionVersion) -> list[Finding]:
    """What the rules of the rubric say of the sheet as it is kept; for the cell, which reads its answers."""
    if sheet is None or not rubric.rule.get("checks"):
        return []
    known = facts(db(), meeting)
    return broken_by(rubric, kinds_of(db(), meeting), answers_of(db(), sheet), known)


def explained(groups: list[dict[str, Any]], broken: list[Finding]) -> list[dict[str, Any]]:
    """The groups, an item with a mark where a rule asks for its note."""
    asked = {each.at for each in broken if each.level == "explain"}
    for group in groups:
        group["fields"] = [item | {"explain": item["code"] in asked} for item in group["fields"]]
    return groups


def _acts(meeting: Meeting, sheet: ScoreSheet, open_now: bool) -> list[dict[str, Any]]:
    """What may be done with a sheet beside filling it in."""
    where = url_for("scores.sheet_view", meeting=meeting.id)
    acts: list[dict[str, Any]] = [{"label": _("Print"), "url": where + "#print"}]
    if sheet.stage != "draft" and open_now:
        confirm = _("The sheet becomes a draft and its vote counts no more. Go on?")
        acts.append(
            {
                "label": _("Back to a draft"),
                "url": url_for("scores.withdraw_view", meeting=meeting.id),
                "method": "post",
                "confirm": confirm,
            }
        )
    if open_now and newer_rubric(db(), sheet) is not None:
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
    return acts


def gates_of(rubric: DefinitionVersion) -> list[dict[str, Any]]:
    """Gates of the grades for the script, which counts as one types: grade, the one in its place, the items
    that need full marks."""
    return [
        {"grade": gate["grade"], "else": gate["else"], "needs": gate["needs_full"]}
        for gate in rubric.rule.get("gates", ())
    ]


def held_words(result: Tally, rubric: DefinitionVersion) -> str:
    """Why the grade is lower than the points alone would give (domain.md 2.1); empty where it is not."""
    if not result.held_by:
        return ""
    titles = {field.code: title_of(field) for field in rubric.fields}
    values = {"points": points(result.total), "grade": word("grade", result.grade).lower()}
    lacking = "; ".join(titles[code] for code in result.held_by)
    return str(_("%(points)s points, graded %(grade)s because of: %(items)s", items=lacking, **values))


def standing_of(sheet: ScoreSheet | None) -> str:
    """When the sheet was voted and how, else when it was last saved."""
    if sheet is None:
        return ""
    if sheet.voted_at is not None:
        votes = f"{sheet.votes_for}/{sheet.votes_present}"
        return str(_("Voted %(votes)s on %(at)s", votes=votes, at=shown(sheet.voted_at)))
    at = shown(sheet.saved_at)
    return str(
        _("Proposed, saved %(at)s", at=at) if sheet.stage == "proposed" else _("Draft saved %(at)s", at=at)
    )


def follow_page(
    meeting: Meeting, sheet: ScoreSheet, rubric: DefinitionVersion, form: Form, seen: int
) -> dict[str, Any]:
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
        "row_version": seen,
        "vote_form": None,
        "back": url_for("scores.details_view", id=sheet.id),
    }
