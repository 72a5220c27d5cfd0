"""Approving clean reports together, or receiving them: the preview that counts as shown,
the job it asks for and how that is done, and the page of results, a line for each report."""

from __future__ import annotations

import json
from collections import Counter
from functools import partial
from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.jobs.kinds import JobKind, own_words, register
from admin.jobs.work import NotWanted, Work
from admin.reports.questions import asking
from admin.web import address
from admin.web.request import by, db, submit
from admin.web.words import language, points, say
from forms.base import Form
from forms.inputs import written
from forms.said import title_of
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.counts import GRADES, average, percent, tenths
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.report_forms import with_reasons
from models.overview.bulk_approval import (
    STEPS,
    BulkDecision,
    ask_bulk,
    clean_now,
    decide,
    decisions_of,
    draw_wanted,
    left,
    offered,
    outcome,
    step_of,
    under_way,
)
from models.overview.questions import Waiting, queue
from models.platform.jobs import LIVING, STANDINGS, Job
from models.platform.journal import digest
from models.reports.tables import Report
from models.review.issuing import Drawn

BULK = "/desk/bulk/"
MARKS = {"done": "ok", "refused": "miss", "waiting": "open"}


class BulkViews:
    """The part of the review desk that approves many at once."""

    @expose("/bulk/", methods=("GET", "POST"))
    def bulk_view(self) -> Any:
        """The preview shows figures and version of each clean report;
        POST asks for those ticked to be approved one by one, as a job."""
        form, seen = Form(), _ticked()
        step = the_step()
        here = url_for(
            "desk.bulk_view",
            quarter=request.args.get("quarter"),
            act=step if step != "approve" else None,
            seen=digest(json.dumps(sorted(seen.items())))[:32],
        )
        return submit(
            form,
            lambda: ask_bulk(db(), by(), seen, titled(step, len(seen)), here, language(), step),
            _results,
            lambda: _preview_page(form, seen),
        )


def the_step() -> str:
    """Which step the address asks to take together; approving where it asks for none."""
    asked = request.args.get("act", "")
    return asked if asked in STEPS else "approve"


def titled(step: str, count: int) -> str:
    """`Approve 30 reports together`, or receive."""
    if step == "receive":
        return str(_("Receive %(n)s reports together", n=count))
    return str(_("Approve %(n)s reports together", n=count))


def the_quarter() -> Quarter | None:
    """The quarter the desk was narrowed to."""
    return address.quarter() if request.args.get("quarter") else None


def _results(job: Job) -> str:
    return url_for("jobs.result_view", id=job.id)


def _ticked() -> dict[int, tuple[int, int]]:
    """Version and row version of each report that was ticked; what is no such number is nobody's tick."""
    found = {}
    for number, value in address.numbered("seen-").items():
        version, row_version = map(address.plain, value.partition(":")[::2])
        if version is not None and row_version is not None:
            found[number] = (version, row_version)
    return found


def _preview_page(form: Form, seen: dict[int, tuple[int, int]]) -> str:
    quarter, busy, step = the_quarter(), under_way(db(), by()), the_step()
    waiting = queue(db(), by(), quarter)
    clean = [each for each in waiting if offered(each, step) and each.report.id not in busy]
    sent = request.method == "POST"
    bodies = {each.report.id: json.loads(each.version.content) for each in clean}
    forms = {number: get_version(db(), number) for number in {body["form"] for body in bodies.values()}}
    rows = []
    for each in clean:
        body = bodies[each.report.id]
        ticked = {"ticked": not sent or each.report.id in seen, "words": _words(body, forms[body["form"]])}
        rows.append(_preview(each, body["figures"]) | ticked)
    jobs = [
        {"url": url_for("jobs.result_view", id=job), "n": n}
        for job, n in sorted(Counter(busy.values()).items())
    ]
    title = titled(step, len(rows))
    back = url_for("desk.index", quarter=str(quarter) if quarter else None)
    left = [_left_out(each) for each in waiting if step == "approve" and each.decides and not each.clean]
    shown = {"rows": rows, "jobs": jobs, "back": back, "left": left, "step": step}
    return render_template("khoi/desk/bulk.html", title=title, form=form, **shown)


def _words(body: dict[str, Any], form: DefinitionVersion) -> list[tuple[str, str]]:
    """Title and text of each part of a narrative in which something is written."""
    values = body["narrative"]
    return [(title_of(f), written(f, values[f.code])) for f in with_reasons(form) if values.get(f.code)]


def _preview(each: Waiting, figures: dict[str, int]) -> dict[str, Any]:
    return {
        "id": each.report.id,
        "seen": f"{each.version.number}:{each.report.row_version}",
        "name": each.report.unit_then.name,
        "quarter": Quarter.of(each.report.quarter).roman,
        "version": each.version.number,
        "sha256": each.version.sha256,
        "held": f"{figures['held']}/{figures['owed']}",
        "grades": " / ".join(str(figures[grade]) for grade in GRADES),
        "mean": points(average(figures["points_sum"], figures["scored"])),
        "rate": f"{tenths(percent(figures['present'], figures['due']))} %",
        "thematic": figures["thematic_count"],
        "told": [asking(question, Quarter.of(each.report.quarter)) for question in each.asked],
        "url": url_for("reports.version_view", id=each.report.id, number=each.version.number),
    }


def _left_out(each: Waiting) -> dict[str, Any]:
    """A report that is decided by itself, and the first of the questions about it."""
    quarter = Quarter.of(each.report.quarter)
    return {
        "name": each.report.unit_then.name,
        "url": url_for("desk.index", id=each.report.id, quarter=request.args.get("quarter")),
        "asked": [asking(question, quarter) for question in each.wanting],
        "late": each.late,
        "again": each.again,
        "gaps": each.gaps,
    }


def results_page(job: Job, why: str) -> str:
    """What became of each report of a job, those refused first;
    `why`: the sentence that ended the job itself, if any."""
    rows = decisions_of(db(), job)
    known = set(db().scalars(select(Report.id).where(Report.id.in_([row.report_id for row in rows]))))
    count, living = Counter(row.standing for row in rows), job.standing in LIVING
    lines = [
        _line(row, living)
        | {"url": url_for("reports.details_view", id=row.report_id) if row.report_id in known else ""}
        for row in rows
    ]
    return render_template(
        "khoi/desk/done.html",
        job=job,
        why=why,
        living=living,
        heading=_heading(count, living, rows[0].step if rows else "approve"),
        step=rows[0].step if rows else "approve",
        count={standing: count[standing] for standing in MARKS},
        rows=sorted(lines, key=lambda line: line["standing"] != "refused"),
        back=url_for("desk.index"),
    )


def _heading(count: Counter[str], living: bool, step: str) -> str:
    values = {"n": count["done"], "no": count["refused"], "rest": count["waiting"]}
    if step == "receive":
        if living:
            return str(_("Receiving: %(n)s received, %(no)s not, %(rest)s waiting", **values))
        return str(_("%(n)s reports received, %(no)s not, %(rest)s left undone", **values))
    if living:
        return str(_("Approving: %(n)s approved, %(no)s not, %(rest)s waiting", **values))
    if count["waiting"]:
        return str(_("%(n)s reports approved, %(no)s not, %(rest)s left undone", **values))
    return str(_("%(n)s reports approved, %(no)s not", **values))


def _line(row: BulkDecision, living: bool) -> dict[str, Any]:
    """A report with its result in words."""
    if row.standing == "done":
        received = row.step == "receive"
        said = (
            _("received, version %(n)s", n=row.version)
            if received
            else _("approved, version %(n)s", n=row.version)
        )
        words = _("done")
    elif row.standing == "refused":
        said, words = (
            say(Refusal(row.code, **json.loads(row.details or "{}"))),
            _("not received") if row.step == "receive" else _("not approved"),
        )
    else:
        said = (
            _("waits for its turn, version %(n)s", n=row.version)
            if living
            else _("left undone, still waits at the desk")
        )
        words = _("waiting") if living else _("not done")
    return {
        "name": row.unit_name,
        "standing": row.standing,
        "mark": MARKS[row.standing],
        "words": words,
        "said": said,
    }


def decide_each(work: Work) -> None:
    """Decide part after part, each in a transaction of its own; whoever takes the job over goes on
    with those not decided. Whether its owner may still decide is judged anew at each part."""
    job, transact = work.job, work.transact
    reading = work.database.execution_options(reading=True)
    step, drawn = transact(lambda db: step_of(db, job.id)), Drawn()
    while rows := transact(lambda db: left(db, job.id)):
        with open_session(reading, SYSTEM) as system:
            draw_wanted(system, job.account_id, drawn)
            clean = clean_now(system, job.account_id, [report_id for _number, report_id in rows], step)
        numbers = [number for number, _report_id in rows]
        part = partial(decide, job=job, holder=work.holder, numbers=numbers, clean=clean, drawn=drawn)
        if not transact(part):
            raise NotWanted
    work.end(result=transact(lambda db: outcome(db, job.id)))


register(
    JobKind(
        "bulk",
        decide_each,
        BULK,
        result=results_page,
        shown=STANDINGS,
        words=own_words("bulk", "running", "failed", "cancelled", "expired"),
        lasting=True,
        given_up=__("Stopped. What was done stays done; the rest was left undone."),
    )
)
