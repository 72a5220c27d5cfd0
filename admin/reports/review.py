"""The review of a report: remarks pinned and answered, who opened and
received it, what changed since, what changed below, what was issued."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any

from flask import Response, flash, redirect, render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import RadioField

from admin.reports.cards import Review, Since
from admin.reports.differences import figure_word, moved_words, sections
from admin.reports.versions import titles_of
from admin.web import address
from admin.web.request import by, db, submit
from admin.web.words import choices, word
from forms.base import Form, choice, long_text
from models.access.grants import can
from models.access.guard import elevated
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.reports.content import newest
from models.reports.stale import Below, changed_below, whole
from models.reports.tables import Report, ReportVersion
from models.review.issuing import get_issued, issued_bytes, issues
from models.review.pins import (
    ANSWERS,
    MOST,
    WEIGHTS,
    Pin,
    Place,
    add_pin,
    answer_pin,
    drafts,
    drop_pin,
    last_seen,
    looks,
    mark_seen,
    open_pins,
    pins,
    places,
    touched,
)
from models.review.pins import since as changes_since
from models.units.units import UnitSpell, then_in
from models.workflow.tables import State


class PinForm(Form):
    where = choice(__("Where"))
    weight = RadioField(__("Weight"), default="must")
    text = long_text(__("Remark"), most=MOST, need=True, render_kw={"rows": 2})


class AnswerForm(Form):
    answer = RadioField(__("How it was met"))
    reply = long_text(__("Your explanation"), most=MOST, render_kw={"rows": 2})


def place_word(place: str, target: str, label: str) -> str:
    """Where a remark is pinned, in words."""
    if place == "figure":
        return figure_word(target)
    if place == "meeting" and len(label) == 10:
        return str(_("Meeting of %(day)s", day=f"{label[8:]}/{label[5:7]}/{label[:4]}"))
    return label or word("pin.place", place)


def _places(report: Report, version: ReportVersion) -> list[Place]:
    body = json.loads(version.content)
    return places(body, [(field.code, field.title) for field in get_version(db(), body["form"]).fields])


def pin_form(report: Report, version: ReportVersion, *, fresh: bool) -> PinForm:
    """The form to pin a remark somewhere in a version."""
    form = PinForm(formdata=None) if fresh else PinForm()
    form.where.choices = [
        (f"{p.place}:{p.target}", place_word(p.place, p.target, p.label)) for p in _places(report, version)
    ]
    form.weight.choices = choices("pin.weight", WEIGHTS)
    return form


def answer_form(*, fresh: bool) -> AnswerForm:
    """The form to answer a remark."""
    form = AnswerForm(formdata=None) if fresh else AnswerForm()
    form.answer.choices = choices("pin.answer", ANSWERS)
    return form


def at_desk(report: Report, state: State) -> bool:
    """Whether this person serves at the desk where the report lies now."""
    there = report.desk_unit_id in by().own_units and can(by(), "report.receive", report.unit_id, report.path)
    return there and state.is_locked and not state.is_final


def review_part(
    report: Report,
    state: State,
    last: ReportVersion | None,
    *,
    live: bool,
    form: Form | None = None,
    answers: dict[int, Any],
) -> Review:
    """What the page shows of the review; empty lists where there is none."""
    found, seen = pins(db(), report), looks(db(), report)
    desk = at_desk(report, state) and last is not None
    changed = _changed(report, last, seen, found)
    number = last.number if last is not None else 0
    shown = [
        _pin(pin, changed, live, answers) for pin in found if live or pin.answer_version in (None, number)
    ]
    here: dict[str, list[dict[str, Any]]] = {}
    for each in shown:
        here.setdefault(f"{each['place']}:{each['target']}", []).append(each)
    return Review(
        remarks=shown,
        remarks_here=here,
        left=sum(pin.answer is None for pin in open_pins(found)),
        drafts=[_draft(report, row) for row in drafts(db(), report)] if desk else [],
        pin_form=(form or pin_form(report, last, fresh=True)) if desk and last is not None else None,
        pin_url=url_for("reports.pin_view", id=report.id),
        answer_url=url_for("reports.answer_view", id=report.id),
        looks=_looks(report, seen, number),
        seen_url=url_for("reports.seen_view", id=report.id) if desk and not _saw(seen, number) else None,
        levels=_levels(report, last),
        issued=_issued(report),
    )


def _saw(seen: Iterable[Any], number: int) -> bool:
    return any(look.person_id == by().person_id and look.version_number == number for look in seen)


def _changed(report: Report, last: ReportVersion | None, seen: Any, found: list[Pin]) -> Any:
    """What changed from the version a remark was pinned to; for
    marking remarks said to be mended where nothing changed."""
    old = {pin.version_number for pin in found if last is not None and pin.answer_version == last.number}
    return {number: changes_since(db(), report, number, last) for number in old} if last is not None else {}


def since_part(report: Report, state: State, last: ReportVersion | None) -> Since:
    """What changed since this reviewer last looked, or since the
    version a refused decision was made on (design 3.5, 3.6)."""
    told = address.version()
    if last is None or state.is_open:
        return Since([], "")
    stale = told is not None and 0 < told < last.number
    old = told if stale else last_seen(looks(db(), report), by(), last.number)
    if not old:
        return Since([], "")
    changes = changes_since(db(), report, old, last)
    words = _("What changed between the version you saw and the newest one")
    if not stale:
        words = _(
            "What changed from version %(old)s to %(new)s since you last looked", old=old, new=last.number
        )
    titles, quarter = titles_of(json.loads(last.content)), Quarter.of(report.quarter)
    return Since(sections(changes, titles, quarter) if changes else [], words)


def _pin(pin: Pin, changed: Any, live: bool, answers: dict[int, Any]) -> dict[str, Any]:
    form = answers.get(pin.id) or answer_form(fresh=True) if live and pin.answer_version is None else None
    if form is not None and pin.id not in answers:
        form.answer.data, form.reply.data = pin.answer, pin.reply
    doubt = (
        pin.answer == "mended"
        and pin.version_number in changed
        and not touched(pin, changed[pin.version_number])
    )
    where = place_word(pin.place, pin.target, pin.label)
    shown = {
        "id": pin.id,
        "place": pin.place,
        "target": pin.target,
        "where": where,
        "text": pin.text,
        "who": pin.actor,
        "at": pin.at,
    }
    shown |= {
        "must": pin.weight == "must",
        "weight": word("pin.weight", pin.weight),
        "answer": word("pin.answer", pin.answer) if pin.answer else "",
    }
    return shown | {"reply": pin.reply, "answered_by": pin.answered_by, "form": form, "doubt": doubt}


def _draft(report: Report, row: Any) -> dict[str, Any]:
    shown = {
        "id": row.id,
        "where": place_word(row.place, row.target, row.label),
        "text": row.text,
        "weight": word("pin.weight", row.weight),
    }
    return shown | {"url": url_for("reports.unpin_view", id=report.id)}


def _looks(report: Report, seen: Any, number: int) -> list[dict[str, Any]]:
    """Who opened and received the newest version, and at which desk, as that was called in the quarter; the
    sender sees it too."""
    mine = [look for look in seen if look.version_number == number]
    with elevated(db()) as system:  # the desk's name stands above the reader
        desks = select(UnitSpell.unit_id, UnitSpell.name).where(
            UnitSpell.unit_id.in_({look.desk_unit_id for look in mine}),
            then_in(UnitSpell, UnitSpell.unit_id, report.quarter),
        )
        names = {row.unit_id: row.name for row in system.execute(desks)}
    told = {True: _("received"), False: _("opened")}
    return [
        {
            "what": told[look.received],
            "who": look.actor,
            "desk": names.get(look.desk_unit_id or 0, ""),
            "at": look.at,
        }
        for look in mine
    ]


def _levels(report: Report, last: ReportVersion | None) -> dict[str, Any] | None:
    """What changed below, level by level, and by how much this report would change."""
    if not report.stale or last is None:
        return None
    found = changed_below(db(), last)
    return {"rows": list(_flat(found, 0)), "whole": moved_words(whole(found))}


def _flat(levels: list[Below], depth: int) -> Iterable[dict[str, Any]]:
    for each in levels:
        url = (
            url_for("reports.difference_view", id=each.report_id, old=each.taken, new=each.stands)
            if each.taken != each.stands
            else ""
        )
        row = {
            "unit": each.unit,
            "taken": each.taken,
            "stands": each.stands,
            "moved": moved_words(each.moved),
            "waits": each.waits,
        }
        yield row | {"depth": min(depth, 3), "url": url or url_for("reports.details_view", id=each.report_id)}
        yield from _flat(each.below, depth + 1)


def _issued(report: Report) -> list[dict[str, Any]]:
    found = []
    for row, documents in issues(db(), report):
        files = [
            {
                "name": d.name,
                "sha256": d.sha256,
                "url": url_for("reports.issued_view", id=report.id, document=d.id),
            }
            for d in documents
        ]
        found.append(
            {
                "number": row.doc_number,
                "on": row.issued_on,
                "to": row.destination,
                "who": row.actor,
                "version": row.version_number,
                "files": files,
            }
        )
    return found


class ReviewScreens:
    """Acts of a review, mixed into the list of reports."""

    get_one: Callable[[Any], Report]
    get_save_return_url: Callable[..., str]
    page: Callable[..., dict[str, Any]]

    @expose("/pin/", methods=("POST",))
    def pin_view(self) -> Any:
        """Pin a remark; it stays at the desk until the report is sent back."""
        report = self.get_one(request.args.get("id"))
        last = newest(db(), report)
        if last is None:
            return self.unwritten()
        form = pin_form(report, last, fresh=False)

        def act() -> Any:
            place, _colon, target = (form.where.data or "").partition(":")
            return add_pin(
                db(),
                by(),
                report,
                _places(report, last),
                place,
                target,
                form.weight.data or "",
                form.text.data or "",
            )

        def show() -> str:
            return render_template("khoi/reports/report.html", **self.page(report, pin_form=form))

        return submit(
            form,
            act,
            lambda _row: self.get_save_return_url(report) + "#remarks",
            show,
            _("The remark is noted. It goes with the report when it is sent back."),
        )

    def unwritten(self) -> Any:
        """There is no version to pin to."""
        return redirect(url_for("reports.index_view"), 303)

    @expose("/unpin/", methods=("POST",))
    def unpin_view(self) -> Any:
        report = self.get_one(request.args.get("id"))
        drop_pin(db(), by(), report, address.number("pin"))
        flash(_("The remark is deleted."), "success")
        return redirect(self.get_save_return_url(report), 303)

    @expose("/answer/", methods=("POST",))
    def answer_view(self) -> Any:
        """Say how a remark was met."""
        report = self.get_one(request.args.get("id"))
        form, number = answer_form(fresh=False), address.number("pin")

        def act() -> Any:
            return answer_pin(db(), by(), report, number, form.answer.data or "", form.reply.data or "")

        def show() -> str:
            return render_template("khoi/reports/report.html", **self.page(report, answers={number: form}))

        return submit(
            form,
            act,
            lambda _row: self.get_save_return_url(report) + "#remarks",
            show,
            _("The answer is kept and goes up with the report."),
        )

    @expose("/seen/", methods=("POST",))
    def seen_view(self) -> Any:
        """Note that the newest version was seen; the sender is shown it."""
        report = self.get_one(request.args.get("id"))
        mark_seen(db(), by(), report)
        return redirect(self.get_save_return_url(report), 303)

    @expose("/issued/")
    def issued_view(self) -> Response:
        """A document as it was issued, byte for byte."""
        report = self.get_one(request.args.get("id"))
        row = get_issued(db(), report, address.number("document"))
        return send_file(
            BytesIO(issued_bytes(row)),
            mimetype=row.media_type,
            as_attachment=True,
            download_name=row.name,
            max_age=0,
        )
