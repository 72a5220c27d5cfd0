"""The review of a report: remarks pinned and answered, who opened and
received it, what changed below, what was issued."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable
from io import BytesIO
from typing import Any

from flask import Response, redirect, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import RadioField
from wtforms.validators import Optional

from admin.reports.cards import Review
from admin.reports.differences import figure_word, moved_words
from admin.risen.own import names_moved
from admin.web import address
from admin.web.request import by, db, submit
from admin.web.words import choices, word
from forms.base import Form, Together, choice, long_text, options
from models.access.grants import can
from models.access.guard import looking
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import get_version
from models.reports.content import newest
from models.reports.stale import Below, changed_below, fields_moved, whole
from models.reports.tables import Report, ReportVersion
from models.review.issuing import get_issued, issued_bytes, issues
from models.review.pins import (
    ANSWERS,
    MOST,
    WEIGHTS,
    Look,
    Pin,
    PinDraft,
    Place,
    add_pin,
    answer_pin,
    drafts,
    drop_pin,
    mark_seen,
    open_pins,
    pins,
    places,
    remarks,
    touched,
)
from models.review.pins import since as changes_since
from models.units.units import UnitSpell, then_in
from models.workflow.tables import State


class PinForm(Form):
    where = choice(__("Where"))
    weight = RadioField(__("Weight"), default="must")
    text = long_text(__("Remark"), most=MOST, need=True, render_kw={"rows": 2})


def place_word(place: str, target: str, label: str) -> str:
    """Where a remark is pinned, in words."""
    if place == "figure":
        return label or figure_word(target)
    if place == "meeting" and len(label) == 10:
        return str(_("Meeting of %(day)s", day=f"{label[8:]}/{label[5:7]}/{label[:4]}"))
    return label or word("pin.place", place)


def places_in(body: dict[str, Any]) -> list[Place]:
    """Everywhere that a remark may be pinned to in what was sent."""
    return places(body, get_version(db(), body["form"]))


def pin_form(
    report: Report, version: ReportVersion, *, fresh: bool, body: dict[str, Any] | None = None
) -> PinForm:
    """The form to pin a remark somewhere in a version; `body`: what it says, where that was read already."""
    form = PinForm(formdata=None) if fresh else PinForm()
    form.where.choices = [
        (f"{p.place}:{p.target}", place_word(p.place, p.target, p.label))
        for p in places_in(body or json.loads(version.content))
    ]
    form.weight.choices = choices("pin.weight", WEIGHTS)
    return form


def answers_form(found: Iterable[Pin], *, fresh: bool) -> Form:
    """The answers to all remarks that wait for one, as a part of the page's form."""
    parts: dict[str, Any] = {}
    known: dict[str, Any] = {}
    for pin in open_pins(found):
        parts[f"answer-{pin.id}"] = RadioField(
            _("How it was met"), [Optional()], choices=options(choices("pin.answer", ANSWERS))
        )
        parts[f"reply-{pin.id}"] = long_text(_("Your explanation"), most=MOST, render_kw={"rows": 2})
        known |= {f"answer-{pin.id}": pin.answer, f"reply-{pin.id}": pin.reply}
    kind = type("AnswersForm", (Form,), parts)
    form: Form = kind(formdata=None, data=known) if fresh else kind(data=known)
    form.is_sent = not fresh
    return form


def keep_answers(report: Report) -> None:
    """Keep the answers that stand on the page and differ from what is kept. Raises `Invalid` at each."""
    known, wrong = {pin.id: pin for pin in open_pins(pins(db(), report))}, dict[str, Refusal]()
    for number, reply in address.numbered("reply-").items():
        pin, answer = known.get(number), request.form.get(f"answer-{number}", "")
        if pin is None or (answer, reply.strip()) == (pin.answer or "", pin.reply):
            continue
        try:
            answer_pin(db(), by(), report, number, answer, reply)
        except Invalid as refused:
            wrong |= {f"{name}-{number}": each for name, each in refused.fields.items()}
    if wrong:
        raise Invalid(wrong)


def typed_remark() -> bool:
    """Whether a remark stands on the page that is not noted yet."""
    return bool(request.form.get("text", "").strip())


def keep_remark(report: Report, last: ReportVersion, form: Form) -> PinDraft:
    """Note the remark that stands on the page."""
    place, _colon, target = (form["where"].data or "").partition(":")
    weight, text = form["weight"].data or "", form["text"].data or ""
    return add_pin(db(), by(), report, places_in(json.loads(last.content)), place, target, weight, text)


def at_desk(report: Report, state: State) -> bool:
    """Whether this person serves at the desk where the report lies now."""
    there = report.desk_unit_id in by().own_units and can(by(), "report.receive", report.unit_id, report.path)
    return there and state.is_locked and not state.is_final


def review_part(
    report: Report,
    state: State,
    last: ReportVersion | None,
    body: dict[str, Any],
    pinned: Iterable[Pin],
    seen: list[Look],
    *,
    live: bool,
    sent: Together | None = None,
) -> Review:
    """What the page shows of the review, of what is pinned and who looked; empty lists where is none."""
    found = remarks(pinned)
    parts = sent.parts if sent is not None else {}
    answers = parts.get("answers") or answers_form(found, fresh=True) if live else None
    desk = at_desk(report, state) and last is not None
    changed = _changed(report, last, seen, found)
    number = last.number if last is not None else 0
    shown = [_pin(pin, changed, answers) for pin in found if live or pin.answer_version in (None, number)]
    here: dict[str, list[dict[str, Any]]] = {}
    for each in shown:
        here.setdefault(f"{each['place']}:{each['target']}", []).append(each)
    return Review(
        remarks=shown,
        remarks_here=here,
        left=sum(pin.answer is None for pin in open_pins(found)),
        drafts=[_draft(report, row) for row in drafts(db(), report)] if desk else [],
        pin_form=parts.get("pin") or pin_form(report, last, fresh=True, body=body)
        if desk and last is not None
        else None,
        answers=answers,
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


def _pin(pin: Pin, changed: Any, answers: Form | None) -> dict[str, Any]:
    names = (f"answer-{pin.id}", f"reply-{pin.id}")
    fields = [answers[name] for name in names if name in answers] if answers is not None else []
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
    return shown | {"reply": pin.reply, "answered_by": pin.answered_by, "fields": fields, "doubt": doubt}


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
    if not mine:
        return []
    with looking(db()) as system:  # the desk's name stands above the reader
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
    fields = get_version(db(), report.form_version_id).fields
    moves = [*moved_words(whole(found), fields), *names_moved(fields_moved(found))]
    return {"rows": list(_flat(found, 0, fields)), "whole": moves}


def _flat(levels: list[Below], depth: int, fields: Collection[Any]) -> Iterable[dict[str, Any]]:
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
            "moved": [*moved_words(each.moved, fields), *names_moved(each.own)],
            "waits": each.waits,
        }
        yield row | {"depth": min(depth, 3), "url": url or url_for("reports.details_view", id=each.report_id)}
        yield from _flat(each.below, depth + 1, fields)


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
    """Acts of a review, mixed into the list of reports. Each keeps what else was typed on its page."""

    get_one: Callable[[Any], Report]
    get_save_return_url: Callable[..., str]
    sent: Callable[..., Together]
    keep: Callable[..., int]
    drawn: Callable[..., str]
    left: Callable[..., Callable[[], str] | None]
    """What the page's form holds; keeping it; the page, and the page with what is not kept."""

    @expose("/pin/", methods=("POST",))
    def pin_view(self) -> Any:
        """Pin a remark; it stays at the desk until the report is sent back."""
        report = self.get_one(request.args.get("id"))
        last = newest(db(), report)
        if last is None:
            return self.unwritten()
        form = self.sent(report, pin=True)
        return submit(
            form,
            lambda: keep_remark(report, last, form.parts["pin"]),
            lambda _row: self.get_save_return_url(report) + "#remarks",
            lambda: self.drawn(report, form),
            _("The remark is noted. It goes with the report when it is sent back."),
            self.left(report, form, noted=True),
        )

    def unwritten(self) -> Any:
        """There is no version to pin to."""
        return redirect(url_for("reports.index_view"), 303)

    @expose("/unpin/", methods=("POST",))
    def unpin_view(self) -> Any:
        report = self.get_one(request.args.get("id"))
        form = self.sent(report)
        return submit(
            form,
            lambda: drop_pin(db(), by(), report, address.number("pin")),
            lambda _row: self.get_save_return_url(report) + "#remarks",
            lambda: self.drawn(report, form),
            _("The remark is deleted."),
            self.left(report, form),
        )

    @expose("/answer/", methods=("POST",))
    def answer_view(self) -> Any:
        """Keep the answers to remarks, and what else stands on the page."""
        report = self.get_one(request.args.get("id"))
        form = self.sent(report)
        return submit(
            form,
            lambda: self.keep(report, form),
            lambda _row: self.get_save_return_url(report) + "#remarks",
            lambda: self.drawn(report, form),
            _("The answer is kept and goes up with the report."),
            self.left(report, form),
        )

    @expose("/seen/", methods=("POST",))
    def seen_view(self) -> Any:
        """Note that the newest version was seen; the sender is shown it."""
        report = self.get_one(request.args.get("id"))
        form = self.sent(report)
        return submit(
            form,
            lambda: mark_seen(db(), by(), report),
            lambda _row: self.get_save_return_url(report),
            lambda: self.drawn(report, form),
            left=self.left(report, form),
        )

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
