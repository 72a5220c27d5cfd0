"""The review desk: the queue, a report beside the quarter
before, decisions without leaving the page or a mouse."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, ClassVar

from flask import redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.desk.bulk import BulkViews, the_quarter
from admin.lists.pages import Page
from admin.reports.figures import figure_rows
from admin.reports.missing import share
from admin.reports.questions import asking
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import choices, month, points, shown, word
from forms.base import Form, choice, long_text, text
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.overview.questions import Waiting, before_of, newest_of, queue
from models.reports.figures import average, percent
from models.reports.tables import Report, ReportVersion, get_report
from models.review.pins import MOST, WEIGHTS, Place, add_pin, drafts, drop_pin, pins, places
from models.workflow.engine import take


class DeskForm(Form):
    note = long_text(__("What has to be mended"), most=2000)


class PinForm(Form):
    where = choice(__("Pinned to"))
    weight = choice(__("Weight"))
    text = text(__("Remark"), most=MOST, need=True)


class DeskView(BulkViews, Page):
    """Reports that wait for a decision here."""

    verbs: ClassVar[tuple[str, ...]] = ("report.receive",)

    def __init__(self) -> None:
        super().__init__(name=__("Review desk"), endpoint="desk", url="/desk")

    @expose("/")
    def index(self) -> Any:
        return render_template("khoi/desk/desk.html", **_page(DeskForm(formdata=None)))

    @expose("/step/", methods=("POST",))
    def step_view(self) -> Any:
        """Receive, approve or send back the report shown, then on to the next one."""
        report = _asked()
        form, code = DeskForm(), request.form.get("step", "")
        follow = _next(report.id)
        if code not in ("receive", "approve", "send_back"):
            raise Refusal("stale")

        def act() -> Report:
            return take(
                db(),
                by(),
                report,
                code,
                row_version=version_sent(),
                version=address.version(),
                note=form.note.data or "",
            )

        def show() -> str:
            return render_template("khoi/desk/desk.html", **_page(form, report.id))

        where = url_for("desk.index", quarter=request.args.get("quarter"), id=follow)
        return submit(
            form, act, lambda _report: where, show, _("%(unit)s: done.", unit=report.unit_then.name)
        )

    @expose("/pin/", methods=("POST",))
    def pin_view(self) -> Any:
        """Pin a remark to a figure, a meeting or a unit of the
        version shown, or take one back; it goes with sending back."""
        report, form = _asked(), PinForm()
        version = newest_of(db(), [report.id]).get(report.id)
        if version is None:
            raise Refusal("access.unknown")
        where = url_for("desk.index", quarter=request.args.get("quarter"), id=report.id)
        dropped = address.number_or("drop", None)
        if dropped is not None:
            drop_pin(db(), by(), report, dropped)
            return redirect(where, 303)
        known = _places(report, version)
        form.where.choices, form.weight.choices = _pin_choices(known), choices("desk.weight", WEIGHTS)

        def act() -> Any:
            place, _sep, target = (form.where.data or "").partition(":")
            return add_pin(
                db(), by(), report, known, place, target, form.weight.data or "", form.text.data or ""
            )

        return submit(
            form,
            act,
            lambda _pin: where,
            lambda: render_template("khoi/desk/desk.html", **_page(DeskForm(formdata=None), report.id, form)),
        )


def _asked() -> Report:
    return get_report(db(), address.number())


def _places(report: Report, version: ReportVersion) -> list[Place]:
    fields = [(f.code, f.title) for f in get_version(db(), report.form_version_id).fields]
    return places(json.loads(version.content), fields)


def _pin_choices(known: list[Place]) -> list[tuple[str, str]]:
    """Places a remark may be pinned to, in words."""
    return [(f"{p.place}:{p.target}", _place_word(p.place, p.target, p.label)) for p in known]


def _place_word(place: str, target: str, label: str) -> str:
    if place == "figure":
        return (
            word("grade", target)
            if target in GRADES
            else word("figure", "points" if target == "points_sum" else target)
        )
    if place == "meeting":
        return str(_("Meeting of %(day)s", day=shown(date.fromisoformat(label))))
    return label or str(_("The report as a whole"))


def _pins(report: Report, version: ReportVersion, form: PinForm | None) -> dict[str, Any]:
    """Remarks not sent yet, those sent before with their answers, and the form to pin one more."""
    form = form or PinForm(formdata=None)
    form.where.choices, form.weight.choices = (
        _pin_choices(_places(report, version)),
        choices("desk.weight", WEIGHTS),
    )
    sent = [
        {
            "where": _place_word(p.place, p.target, p.label),
            "text": p.text,
            "reply": p.reply,
            "version": p.version_number,
        }
        for p in pins(db(), report)
    ]
    waiting = [
        {"id": d.id, "where": _place_word(d.place, d.target, d.label), "text": d.text}
        for d in drafts(db(), report)
    ]
    return {
        "form": form,
        "sent": sent,
        "drafts": waiting,
        "url": url_for("desk.pin_view", id=report.id, quarter=request.args.get("quarter")),
    }


def _next(number: int) -> int | None:
    """The report after this one in the queue as it stands."""
    numbers = [w.report.id for w in queue(db(), by(), the_quarter())]
    rest = numbers[numbers.index(number) + 1 :] if number in numbers else numbers
    return rest[0] if rest else next((n for n in numbers if n != number), None)


def _page(form: DeskForm, chosen: int | None = None, pin_form: PinForm | None = None) -> dict[str, Any]:
    waiting = queue(db(), by(), the_quarter())
    number = chosen or address.number_or("id", 0)
    if number and number not in {w.report.id for w in waiting}:
        get_report(db(), number)
    at = next((n for n, w in enumerate(waiting) if w.report.id == number), 0)
    kept: dict[str, Any] = {"quarter": request.args.get("quarter")}
    urls = [url_for("desk.index", id=w.report.id, **kept) for w in waiting]
    items = [_item(w, urls[n], n == at) for n, w in enumerate(waiting)]
    clean = sum(w.clean and w.decides for w in waiting)
    return {
        "title": _("Review desk: %(n)s reports wait for you", n=len(waiting))
        if waiting
        else _("The review desk is empty"),
        "intro": _(
            "%(look)s want a closer look, %(clean)s show nothing particular",
            look=len(waiting) - sum(w.clean for w in waiting),
            clean=sum(w.clean for w in waiting),
        ),
        "items": items,
        "clean": clean,
        "bulk_url": url_for("desk.bulk_view", **kept),
        "next_url": urls[at + 1] if at + 1 < len(urls) else None,
        "before_url": urls[at - 1] if at > 0 else None,
        "shown": _shown(waiting[at], form, kept) if waiting else None,
        "pins": _pins(waiting[at].report, waiting[at].version, pin_form) if waiting else None,
    }


def _item(each: Waiting, url: str, now: bool) -> dict[str, Any]:
    tags = [(_("late"), "bad")] if each.late else []
    tags += [(_("submitted again"), "warn")] if each.again else []
    tags += [(_("worth asking"), "warn")] if each.asked else []
    tags += [(_("units missing"), "warn")] if each.gaps else []
    said = asking(each.asked[0]) if each.asked else _("Nothing particular")
    return {
        "name": each.report.unit_then.name,
        "quarter": Quarter.of(each.report.quarter).roman,
        "url": url,
        "now": now,
        "tags": tags,
        "said": said,
    }


def _shown(each: Waiting, form: DeskForm, kept: dict[str, Any]) -> dict[str, Any]:
    """The chosen report: figures of the quarter before, of
    the version before, of this one, and the difference."""
    report, version = each.report, each.version
    quarter, body = Quarter.of(report.quarter), json.loads(version.content)
    before = before_of(db(), [report]).get(report.unit_id)
    earlier = db().scalar(
        select(ReportVersion).where(
            ReportVersion.report_id == report.id, ReportVersion.number == version.number - 1
        )
    )
    columns = [(quarter.shift(-1).roman, before)] if before else []
    columns += (
        [(f"{quarter.roman}, {_('version')} {earlier.number}", json.loads(earlier.content))]
        if earlier is not None
        else []
    )
    columns.append((f"{quarter.roman}, {_('version')} {version.number}", body))
    rows = figure_rows(
        {
            "months": {str(n): part["figures"] for n, (_name, part) in enumerate(columns[:-1])},
            "figures": body["figures"],
        }
    )
    against = columns[-2][1]["figures"] if len(columns) > 1 else None
    differences = _differences(against, body["figures"]) if against else {}
    return {
        "name": report.unit_then.name,
        "number": version.number,
        "row_version": report.row_version,
        "at": version.submitted_at,
        "sha256": version.sha256,
        "questions": [asking(q) for q in each.asked],
        "columns": [name for name, _part in columns],
        "rows": [row | {"diff": differences.get(row["label"], "")} for row in rows],
        "share": share(body),
        "gaps": body["gaps"],
        "months": [
            {
                "label": f"{month(date.fromisoformat(m['period']))}",
                "total": points(m["total"]),
                "grade": word("grade", m["grade"]),
            }
            for m in body["meetings"]
        ],
        "decides": each.decides,
        "receives": report.state == "submitted" and not each.decides,
        "form": form,
        "url": url_for("desk.step_view", id=report.id, **kept),
        "report_url": url_for("reports.details_view", id=report.id),
    }


def _differences(was: dict[str, int], now_: dict[str, int]) -> dict[str, str]:
    """Differences of counts and of the two computed figures, by the label of their row."""
    found = {
        word("grade", name) if name in GRADES else word("figure", name): now_[name] - was[name]
        for name in was
        if name != "points_sum"
    }
    texts = {label: f"{n:+d}" for label, n in found.items() if n}
    means = [average(part["points_sum"], part["scored"]) for part in (was, now_)]
    rates = [percent(part["present"], part["due"]) for part in (was, now_)]
    for label, (old, new), scale in (
        (word("figure", "points"), means, 100),
        (word("figure", "rate"), rates, 10),
    ):
        if old is not None and new is not None and old != new:
            texts[label] = f"{(new - old) / scale:+.1f}".replace(".", ",")
    return texts
