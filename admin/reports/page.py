"""What the pages of a report and of a frozen version show: figures,
checks, reports from below, what may be done (domain.md 3)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from flask import g, request, url_for
from flask_babel import gettext as _
from sqlalchemy import select

from admin.filling.forms_told import forms_told
from admin.lists.shown import Shown, above_each
from admin.lists.walks import Walk
from admin.reports.cards import Counted, Decision, Head, Record, Told, Under
from admin.reports.figures import figure_columns, figure_rows, meeting_rows, narrative_told, panel_of
from admin.reports.missing import closing_box, counted_columns, missing_told
from admin.reports.questions import own_questions, told_answers
from admin.reports.review import review_part
from admin.reports.versions import since_part
from admin.risen.own import own_lines
from admin.steps.form import Asks, drawn, events_told, refused_page, shown_steps, steps_taken
from admin.steps.panel import Panel, has_panel
from admin.web.address import to_each, version_due
from admin.web.asked import propose, tell_asked
from admin.web.became import became, in_use_line
from admin.web.request import by, db
from admin.web.words import named, quarter, shown, word
from forms.base import Together
from forms.compiler import filled_form, narrative_form
from forms.inputs import tell_kept
from models.access.grants import can
from models.core.base import day_of, today
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.report_forms import findings
from models.directives.answers import carried_out
from models.directives.tables import DirectiveAnswer
from models.proposing.proposals import from_last, proposals, proposes
from models.reports.content import Below, below, case_of, content, last_narrative, narrative, newest
from models.reports.figures import check_figures, unvoted
from models.reports.tables import Report, ReportVersion
from models.review.pins import Pin, looks, pins_of, said_among
from models.review.returns import Return, given_back
from models.units.units import Unit, UnitSpell
from models.workflow.engine import history, offers
from models.workflow.tables import State, Step, all_states, states, steps_of, way

MAIN = ("submit", "approve", "close", "sign", "receive")


def state_colour(state: str) -> str:
    """The colour of a state's badge."""
    return {
        "approved": "good",
        "issued": "good",
        "returned": "warn",
        "reopened": "warn",
        "draft": "plain",
    }.get(state, "act")


def states_named(_wanted: object = None) -> dict[tuple[int, str], str]:
    """Every state by its route and code, in the reader's language; a page asks once."""
    if "all_states" not in g:
        g.all_states = all_states(db())
    return {place: named(state) for place, state in g.all_states.items()}


ON_PAGE: Mapping[str, Shown] = {
    "unit": Shown(UnitSpell.name),
    "under": Shown((UnitSpell.parent_id, Report.quarter), names=above_each),
    "quarter": Shown(Report.quarter, quarter),
    "state": Shown((Report.route_id, Report.state), None, lambda s: state_colour(s[1]), states_named),
    "first": Shown(Report.first_submitted_at, lambda at: day_of(at) if at else None),
    "accepted": Shown(Report.accepted_number),
    "stale": Shown(Report.stale, lambda is_: _("a report below changed") if is_ else "", lambda _is: "warn"),
    "issued": Shown(Report.issued_on),
}
"""What the columns of the list of reports ask for."""
WALKS: Mapping[str | None, Walk] = {
    None: Walk(UnitSpell, "ix_unit_spell_sort_key", led=Report.quarter),
    "unit": Walk(UnitSpell, "ix_unit_spell_sort_key", then="ix_report_unit_id"),
    "quarter": Walk(Report, "ix_report_quarter"),
    "first": Walk(Report, "ix_report_first_submitted_at", within={0: "ix_report_quarter_first"}),
    "issued": Walk(Report, "ix_report_issued_on", within={0: "ix_report_quarter_issued_on"}),
}
"""By which indexes it is read."""


def report_page(report: Report, sent: Together | None = None) -> dict[str, Any]:
    """What a report's page shows, card by card (cards.py): live figures while
    it is open, the newest frozen version for everybody else. `sent`: its one form, where it was refused."""
    all_states = states(db(), report.route_id)
    state = all_states[report.state]
    last, under = newest(db(), report), below(db(), report)
    live = state.is_open and can(by(), "report.prepare", report.unit_id, report.path)
    body = content(db(), report, known=under) if live or last is None else json.loads(last.content)
    form_version = get_version(db(), report.form_version_id)
    told = _told(report, form_version, body, last, sent, live=live)
    pinned = pins_of(db(), [report]).get(report.id, [])
    seen, steps, events = looks(db(), report), steps_of(db(), report.route_id), history(db(), report)
    back = given_back(events, steps, all_states, pinned)
    review = review_part(report, state, last, body, pinned, seen, live=live, sent=sent)
    counted = _counted(report, state, body, last, under, said_among(pinned), form_version, live=live)
    return {
        "head": _head(report, all_states, steps, last, body, back, live=live),
        "counted": counted,
        "told": told,
        "decision": _decision(
            *(report, sent, under, steps),
            lambda step: panel_of(report, form_version, step, body, counted, told, review),
        ),
        "under": _under(report, body, under),
        "record": Record(
            checks=[*_checks(report, body, live), *_rules(form_version, body)],
            events=events_told(events, steps_taken(events, steps), report.route_id),
            versions=_versions(report, last),
        ),
        "since": since_part(report, state, last, seen),
        "review": review,
    }


def _head(
    report: Report,
    all_states: dict[str, State],
    steps: list[Step],
    last: ReportVersion | None,
    body: dict[str, Any],
    back: Return | None,
    *,
    live: bool,
) -> Head:
    state = all_states[report.state]
    quarter_, then = Quarter.of(report.quarter), report.unit_then
    there = db().scalar(select(Unit.id).where(Unit.id == report.unit_id)) is not None
    return Head(
        title=f"{then.name}: {_('Quarter %(quarter)s', quarter=quarter_.roman)}",
        intro=f"{_intro(report, state, live)} {in_use_line(body)}".strip(),
        became=became(then, report.quarter),
        crumbs=[
            (_("Reports"), url_for("reports.index_view")),
            (then.name, url_for("units.details_view", id=report.unit_id) if there else None),
            (quarter_.roman, None),
        ],
        state=report.state,
        state_label=named(state),
        steps=_bar(report, all_states, steps, then.kind.is_root),
        downloads=_downloads(report, then.kind.is_cell, frozen=last is not None),
        row_version=version_due(report.row_version),
        version=last.number if last is not None else None,
        back=back,
    )


def _counted(
    report: Report,
    state: State,
    body: dict[str, Any],
    last: ReportVersion | None,
    under: Below,
    said: Mapping[str, Pin],
    form_version: DefinitionVersion,
    *,
    live: bool,
) -> Counted:
    return Counted(
        figure_columns=counted_columns(figure_columns(Quarter.of(report.quarter)), body),
        figures=figure_rows(form_version, body),
        closing=closing_box(report, state, body, last, under),
        questions=own_questions(report, body, said, live=live),
        answered=told_answers(report, said, live=live),
        meetings=meeting_rows(body),
        own=own_lines(body),
    )


def _told(
    report: Report,
    version: DefinitionVersion,
    body: dict[str, Any],
    last: ReportVersion | None,
    sent: Together | None,
    *,
    live: bool,
) -> Told:
    """The narrative; what was typed stays on the page, whoever was first."""
    values = narrative(db(), report) if live else {}
    form = sent.parts.get("narrative") if sent is not None else None
    if live and form is None:
        found = {} if values else _proposed(report, version, body)
        form = narrative_form(version)(formdata=None, data=filled_form(version, values or found))
        form.is_sent = False
        propose(form, found)
    if live and form is not None:
        tell_kept(form, version.fields, values)
        tell_asked(form, version, values, body["figures"], case_of(body))
    number = last.number if last is not None else None
    return Told(
        narrative=[] if live else narrative_told(report, version, body, number),
        narrative_form=form if form is not None and (live or form.errors or form.is_sent) else None,
        narrative_url=url_for("reports.narrative_view", id=report.id),
        asked_url=url_for("reports.asked_view", id=report.id),
        copy_url=url_for("reports.copy_view", id=report.id) if live else None,
    )


def _proposed(report: Report, version: DefinitionVersion, body: dict[str, Any]) -> dict[str, str]:
    """What the narrative proposes while nothing of it is written."""
    if not proposes(version):
        return {}
    last = last_narrative(db(), report) if from_last(version) else None
    return proposals(version, body["figures"], last or {})


def _decision(
    report: Report,
    sent: Together | None,
    under: Below,
    steps: list[Step],
    panel: Callable[[Step], Panel],
) -> Decision:
    offered = offers(db(), by(), report, steps)
    wanted = {name for offer in offered if offer.allowed for name in offer.step.guard_names}
    quarter_ = Quarter.of(report.quarter)
    asks = Asks(
        missing_told(report, under) if "children_told" in wanted else (),
        "sheets_told" in wanted and bool(unvoted(db(), report.unit_id, quarter_)),
    )
    form = shown_steps(offered, asks, sent)
    panels = {
        offer.step.code: panel(offer.step) for offer in offered if offer.allowed and has_panel(offer.step)
    }
    return Decision(
        drawn(offered, asks, form, MAIN, panels),
        url_for("reports.step_view", id=report.id),
        refused_page(sent, form),
        saved=bool(request.args.get("saved")),
    )


def _under(report: Report, body: dict[str, Any], under: Below) -> Under:
    quarter_ = Quarter.of(report.quarter)
    done = carried_out(db(), report.unit_id, quarter_.first, quarter_.last)
    forms = forms_told(report.unit_then, quarter_)
    return Under(_children(quarter_, body, under), [_carried_out(answer) for answer in done], forms)


def _downloads(report: Report, of_cell: bool, *, frozen: bool) -> list[dict[str, Any]]:
    """The report's sheets in Excel."""
    found = [{"label": _("Annex 1 (Excel)"), "url": url_for("reports.annex1_view", id=report.id)}]
    if not of_cell:
        found.append(
            {"label": _("Annex 1 by cell"), "url": url_for("reports.annex1_view", id=report.id, cells=1)}
        )
    found.append({"label": _("Annex 2 (Excel)"), "url": url_for("reports.annex2_view", id=report.id)})
    lists = url_for(
        "lists.index",
        unit=report.unit_id,
        on=report.quarter.isoformat(),
        source=("children", "leaves", "meetings"),
    )
    found.append({"label": _("Lists to print"), "url": lists})
    if frozen:
        for label, form in (("Word", "docx"), ("PDF", "pdf")):
            found.append({"label": label, "url": url_for("documents.report_view", id=report.id, form=form)})
        found += (
            []
            if of_cell
            else [{"label": _("Reports below (ZIP)"), "url": url_for("documents.zip_view", id=report.id)}]
        )
    whole = url_for("reports.quarter_view", unit=report.unit_id, quarter=str(Quarter.of(report.quarter)))
    return [*found, {"label": _("Whole quarter (Excel)"), "url": whole}]


def _carried_out(answer: DirectiveAnswer) -> dict[str, Any]:
    said = {
        "symbol": str(answer.directive),
        "abstract": answer.directive.abstract,
        "url": url_for("answers.details_view", id=answer.id),
    }
    return said | {
        "at": answer.first_submitted_at,
        "late": answer.late(today()),
        "state": named(answer.standing),
    }


def _intro(report: Report, state: State, live: bool) -> str:
    if report.stale:
        return str(
            _(
                "A report below changed after this one took it in. Take the change in by a new version, or "
                "keep this one."
            )
        )
    if live:
        return str(
            _("Figures are computed from what is recorded and move with it until the report is submitted.")
        )
    return str(_("These are the figures of the newest frozen version."))


def _versions(report: Report, last: ReportVersion | None) -> list[dict[str, Any]]:
    """Every frozen version, the newest first; they are numbered from one."""
    found = select(ReportVersion.number, ReportVersion.submitted_at, ReportVersion.sha256)
    found = found.where(ReportVersion.report_id == report.id).order_by(ReportVersion.number.desc())
    return [
        {
            "number": v.number,
            "at": v.submitted_at,
            "sha256": v.sha256,
            "url": url_for("reports.version_view", id=report.id, number=v.number),
            "compare_url": url_for("reports.difference_view", id=report.id, old=v.number - 1, new=v.number)
            if v.number > 1
            else None,
        }
        for v in (db().execute(found) if last is not None and last.number > 1 else filter(None, [last]))
    ]


def _bar(report: Report, all_states: dict[str, State], steps: list[Step], root: bool) -> list[dict[str, Any]]:
    """The way of a report, and where it stands on it."""
    codes = way(list(all_states.values()), steps, {"below_root"} if root else {"at_root"})
    at = codes.index(report.state) if report.state in codes else 0
    marks = ["done" if n < at else "now" if n == at else "next" for n in range(len(codes))]
    if all_states[report.state].is_final:
        marks[at] = "done"
    return [
        {
            "label": named(all_states[code]),
            "state": mark,
            "note": named(all_states[report.state]) if mark == "now" and code != report.state else "",
        }
        for code, mark in zip(codes, marks, strict=True)
    ]


def _checks(report: Report, body: dict[str, Any], live: bool) -> list[dict[str, Any]]:
    wrong = check_figures(body["figures"])
    found = [{"ok": False, "text": word("check", code)} for code in wrong] or [
        {"ok": True, "text": _("The figures agree with each other")}
    ]
    if live:
        for meeting in unvoted(db(), report.unit_id, Quarter.of(report.quarter)):
            text_ = _("The sheet of %(day)s is not voted", day=f"{meeting.held_on:%d/%m/%Y}")
            found.append({"ok": False, "text": text_, "url": url_for("meetings.details_view", id=meeting.id)})
    return found


def _rules(form_version: DefinitionVersion, body: dict[str, Any]) -> list[dict[str, Any]]:
    """Rules of the form that the report breaks, judged with its figures."""
    broken = findings(form_version, body["narrative"], body["figures"], case_of(body))
    return [{"ok": False, "text": f"{word('level', each.level)}: {shown(each.message)}"} for each in broken]


def _children(quarter_: Quarter, body: dict[str, Any], known: Below) -> list[dict[str, Any]]:
    """Reports from below with their standing; in one statement, however many there are."""
    children, there = known
    ids = [child.unit_id for child in children]
    found_ = select(Report.unit_id, Report.id, Report.state, State).join(Report.standing)
    found_ = found_.where(Report.unit_id.in_(ids), Report.quarter == quarter_.first)
    rows = {r.unit_id: r for r in db().execute(found_)} if ids else {}
    reasons = {gap["unit"]: gap["reason"] for gap in body["gaps"]}
    report_url = to_each("reports.details_view")
    duties_url = to_each("duties.index", "unit", quarter=str(quarter_))
    found = []
    for child in children:
        report = rows.get(child.unit_id)
        found.append(
            {
                "unit": child.unit_id,
                "name": child.name + (f" ({_('dissolved')})" if child.dissolved else ""),
                "url": report_url(report.id) if report is not None else duties_url(child.unit_id),
                "state": report.state if report is not None else "missing",
                "state_label": named(report.State) if report is not None else _("not begun"),
                "version": there[child.unit_id].number if child.unit_id in there else None,
                "missing": report is None and not child.dissolved,
                "reason": reasons.get(child.unit_id, ""),
            }
        )
    return found
