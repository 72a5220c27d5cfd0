"""The review desk: the queue, a report beside the quarter
before, decisions without leaving the page or a mouse."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.desk.bulk import BulkViews, the_quarter
from admin.desk.told import changes_part, done_part, written_part
from admin.filling.form_desk import waiting_piles
from admin.lists.pages import Page
from admin.reports.differences import changed_tag, figure_word
from admin.reports.figures import figure_rows
from admin.reports.missing import counted_columns, missing_link, share
from admin.reports.questions import Asked, asked_at_desk
from admin.reports.review import places_in
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import choices, month, points, shown, word
from forms.base import Form, Together, choice, long_text, text
from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.overview.questions import Waiting, before_of, queue
from models.people.habits import decides_by_key
from models.reports.tables import Report, ReportVersion, get_report, newest_of
from models.reports.uncounted import missing_below
from models.review.pins import (
    MOST,
    WEIGHTS,
    Pin,
    Place,
    add_pin,
    drafts,
    drop_pin,
    pins_of,
    remarks,
    said_among,
)
from models.review.taking_back import take_back
from models.workflow.engine import take
from models.workflow.tables import steps_from


class DeskForm(Form):
    note = long_text(__("What has to be mended"), most=2000)


class PinForm(Form):
    where = choice(__("Pinned to"))
    weight = choice(__("Weight"))
    text = text(__("Remark"), most=MOST, need=True)


class BackForm(Form):
    note = text(__("Why it is opened again"), most=2000, need=True, id="back-note")


class DeskView(BulkViews, Page):
    """Reports that wait for a decision here: one form for a remark, a note and the decision."""

    verbs: ClassVar[tuple[str, ...]] = ("report.receive",)
    for_post: ClassVar[tuple[str, ...]] = ("index", "step_view", "pin_view", "back_view", "bulk_view")

    def __init__(self) -> None:
        super().__init__(name=__("Review desk"), endpoint="desk", url="/desk")

    @expose("/")
    def index(self) -> Any:
        return _drawn(None)

    @expose("/step/", methods=("POST",))
    def step_view(self) -> Any:
        """Receive, approve or send back the report shown, then on to the next one; a
        remark that stands there goes along."""
        report, code = _asked(), request.form.get("step", "")
        form, follow, quarter = _sent(report), _next(report.id), request.args.get("quarter")
        if code not in ("receive", "approve", "send_back"):
            raise Refusal("stale")

        def act() -> Report:
            seen, note = version_sent(), request.form.get("note", "").strip()
            asked = any(
                s.needs_note for s in steps_from(db(), report.route_id, report.state) if s.code == code
            )
            if bool(note) is not asked and report.row_version == seen:
                raise Invalid({"note": Refusal("note.required" if asked else "note.unsent")})
            if report.row_version == seen and "pin" in form.parts:
                _note_remark(report, form)
            return take(db(), by(), report, code, row_version=seen, version=address.version(), note=note)

        said = _decided(code, report.unit_then.name, address.version())
        where = url_for("desk.index", id=follow, done=report.id, quarter=quarter)
        return submit(form, act, lambda _report: where, lambda: _drawn(report.id, form), said)

    @expose("/pin/", methods=("POST",))
    def pin_view(self) -> Any:
        """Pin a remark to a figure, a meeting or a unit of the
        version shown, or take one back; it goes with sending back."""
        report = _asked()
        dropped, number, where = address.number_or("drop", None), report.id, _address(report)
        form = _sent(report, pin=dropped is None)
        left = {"desk": form.parts["desk"]} | (
            {"pin": form.parts["pin"]} if dropped and "pin" in form.parts else {}
        )
        stays = bool(request.form.get("note", "").strip()) or "pin" in left

        def act() -> Any:
            return _note_remark(report, form) if dropped is None else drop_pin(db(), by(), report, dropped)

        return submit(
            form,
            act,
            lambda _pin: where,
            lambda: _drawn(report.id, form),
            left=(lambda: _drawn(number, Together(**left))) if stays else None,
        )

    @expose("/back/", methods=("POST",))
    def back_view(self) -> Any:
        """Open again what was decided last here, with a reason."""
        report, form = _asked(), BackForm()

        def act() -> Report:
            return take_back(db(), by(), report, version_sent(), address.version(), form.note.data or "")

        return submit(
            form,
            act,
            lambda _report: url_for("desk.index"),
            lambda: _drawn(None, back=form),
            _("%(unit)s: opened again; it was told why.", unit=report.unit_then.name),
        )


def _drawn(chosen: int | None, sent: Together | None = None, back: Form | None = None) -> str:
    return render_template("khoi/desk/desk.html", **_page(sent, chosen, back))


def _address(report: Report) -> str:
    return url_for("desk.index", quarter=request.args.get("quarter"), id=report.id)


def _decided(code: str, unit: str, version: int | None) -> str:
    """What was done, in words."""
    values = {"unit": unit, "n": version}
    said = {
        "approve": _("%(unit)s: version %(n)s is approved.", **values),
        "receive": _("%(unit)s: version %(n)s is received.", **values),
        "send_back": _("%(unit)s: version %(n)s is sent back.", **values),
    }
    return str(said.get(code, ""))


def _sent(report: Report, *, pin: bool = False) -> Together:
    """What was sent with the desk's one form; `pin`: a remark is what the address is for."""
    parts: dict[str, Form] = {"desk": DeskForm()}
    if pin or request.form.get("text", "").strip():
        form = PinForm()
        form.where.choices, form.weight.choices = (
            _pin_choices(_known(report)),
            choices("desk.weight", WEIGHTS),
        )
        parts["pin"] = form
    return Together(**parts)


def _known(report: Report) -> list[Place]:
    """Places of the newest version to which a remark may be pinned; 404 where nothing is frozen."""
    version = newest_of(db(), [report.id]).get(report.id)
    if version is None:
        raise Refusal("access.unknown")
    return places_in(json.loads(version.content))


def _note_remark(report: Report, form: Together) -> Any:
    place, _sep, target = (form["where"].data or "").partition(":")
    weight, words = form["weight"].data or "", form["text"].data or ""
    return add_pin(db(), by(), report, _known(report), place, target, weight, words)


def _asked() -> Report:
    return get_report(db(), address.number())


def _pin_choices(known: list[Place]) -> list[tuple[str, str]]:
    """Places a remark may be pinned to, in words."""
    return [(f"{p.place}:{p.target}", _place_word(p.place, p.target, p.label)) for p in known]


def _place_word(place: str, target: str, label: str) -> str:
    if place == "figure":
        return label or figure_word(target)
    if place == "meeting":
        return str(_("Meeting of %(day)s", day=shown(date.fromisoformat(label))))
    return label or str(_("The report as a whole"))


def _pins(each: Waiting, pinned: Mapping[int, list[Pin]], form: Any) -> dict[str, Any]:
    """Remarks not sent yet, those sent before with their answers, and the form to pin one more."""
    report, form = each.report, form or PinForm(formdata=None)
    form.where.choices, form.weight.choices = (
        _pin_choices(places_in(json.loads(each.version.content))),
        choices("desk.weight", WEIGHTS),
    )
    sent = [
        {
            "where": _place_word(p.place, p.target, p.label),
            "text": p.text,
            "reply": p.reply,
            "version": p.version_number,
        }
        for p in remarks(pinned.get(report.id, ()))
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


def _page(sent: Together | None, chosen: int | None, back: Form | None) -> dict[str, Any]:
    parts = sent.parts if sent is not None else {}
    form = parts.get("desk") or DeskForm(formdata=None)
    waiting = queue(db(), by(), the_quarter())
    number = chosen or address.number_or("id", 0)
    if number and number not in {w.report.id for w in waiting}:
        get_report(db(), number)
    at = next((n for n, w in enumerate(waiting) if w.report.id == number), 0)
    kept: dict[str, Any] = {"quarter": request.args.get("quarter")}
    urls = [url_for("desk.index", id=w.report.id, **kept) for w in waiting]
    pinned = pins_of(db(), [w.report for w in waiting]) if waiting else {}
    said = [said_among(pinned.get(w.report.id, ())) for w in waiting]
    asked = [asked_at_desk(w.asked, Quarter.of(w.report.quarter), said[n]) for n, w in enumerate(waiting)]
    items = [_item(w, asked[n], urls[n], n == at) for n, w in enumerate(waiting)]
    clean = sum(w.clean and w.decides for w in waiting)
    forms = waiting_piles()
    return {
        "title": _("Review desk: %(n)s reports wait for you", n=len(waiting))
        if waiting
        else _("Review desk: %(n)s forms wait for you", n=sum(each["n"] for each in forms))
        if forms
        else _("The review desk is empty"),
        "forms": forms,
        "intro": _(
            "%(look)s want a closer look, %(clean)s show nothing particular",
            look=len(waiting) - sum(w.clean for w in waiting),
            clean=sum(w.clean for w in waiting),
        ),
        "items": items,
        "clean": clean,
        "bulk_url": url_for("desk.bulk_view", **kept),
        "receivable": sum(w.clean and not w.decides for w in waiting),
        "receive_url": url_for("desk.bulk_view", act="receive", **kept),
        "next_url": urls[at + 1] if at + 1 < len(urls) else None,
        "before_url": urls[at - 1] if at > 0 else None,
        "shown": _shown(waiting[at], asked[at], form, kept) | _seen(waiting[at], sent) if waiting else None,
        "pins": _pins(waiting[at], pinned, parts.get("pin")) if waiting else None,
        "sent": sent,
        "done": done_part(),
        "back": back or BackForm(formdata=None),
        "by_key": decides_by_key(db(), by()),
    }


def _seen(each: Waiting, sent: Together | None) -> dict[str, int]:
    """The row version of the form that is drawn, or drawn again."""
    now = each.report.row_version
    return {"row_version": now if sent is None else address.version_due(now)}


def _item(each: Waiting, asked: list[Asked], url: str, now: bool) -> dict[str, Any]:
    tags = [(_("late"), "bad")] if each.late else []
    tags += [(_("submitted again"), "warn"), *changed_tag(each.changed)] if each.again else []
    tags += [(_("worth asking"), "warn")] if each.wanting else []
    tags += [(_("answered by the unit"), "plain")] if any(question.reply for question in asked) else []
    tags += [(_("units missing"), "warn")] if each.gaps else []
    more = f" (+{len(asked) - 1})" if len(asked) > 1 else ""
    said = f"{asked[0].text}{more}" if asked else _("Nothing particular")
    return {
        "name": each.report.unit_then.name,
        "quarter": Quarter.of(each.report.quarter).roman,
        "url": url,
        "now": now,
        "tags": tags,
        "said": said,
    }


def _shown(each: Waiting, asked: list[Asked], form: Form, kept: dict[str, Any]) -> dict[str, Any]:
    """The chosen report: figures of the quarter before, of
    the version before, of this one, and the difference."""
    report, version = each.report, each.version
    quarter, body = Quarter.of(report.quarter), json.loads(version.content)
    before = before_of(db(), [report]).get(report.unit_id)
    of_before = ReportVersion.report_id == report.id, ReportVersion.number == version.number - 1
    earlier = db().scalar(select(ReportVersion).where(*of_before)) if version.number > 1 else None
    columns = [(quarter.shift(-1).roman, before)] if before else []
    columns += (
        [(f"{quarter.roman}, {_('version')} {earlier.number}", json.loads(earlier.content))]
        if earlier is not None
        else []
    )
    columns.append((f"{quarter.roman}, {_('version')} {version.number}", body))
    against = columns[-2][1]["figures"] if len(columns) > 1 else None
    beside = {"months": {str(n): part["figures"] for n, (_name, part) in enumerate(columns[:-1])}}
    rows = figure_rows(get_version(db(), body["form"]), body | beside, against)
    return {
        "id": report.id,
        "name": report.unit_then.name,
        "number": version.number,
        "at": version.submitted_at,
        "sha256": version.sha256,
        "questions": asked,
        "columns": [each for name, part in columns for each in counted_columns([name], part)],
        "rows": rows,
        "share": share(body),
        "missing": missing_link(report, missing_below(db(), body), version.number),
        "narrative": written_part(report, version, body),
        "changes": changes_part(report, version, body),
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
