"""Remarks pinned to a version of a report, their answers, and who looked at which version (design 3.6).

A reviewer's remarks stay in the reviewing unit until they are sent
with the report; what was sent rises and is answered by the sender.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ForeignKey, String, UniqueConstraint, bindparam, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal, require
from models.access.guard import standing
from models.access.scopes import Kept, Rises
from models.core.base import Base, Id, now
from models.core.errors import Checks, Refusal
from models.core.spelling import tidy
from models.definitions.definitions import DefinitionVersion
from models.definitions.judging import FORMULAS, know
from models.definitions.kinds import KINDS
from models.definitions.kinds.figure import RATIO
from models.definitions.report_forms import WHY, with_reasons
from models.platform.bulk_rows import put
from models.platform.journal import record
from models.reports.content import case_of
from models.reports.differences import Change, differ
from models.reports.tables import Report, ReportVersion, newest_versions
from models.risen.figures import figures_shown
from models.workflow.guards import Known

PLACES = ("field", "figure", "child", "meeting", "whole")
"""What a remark is pinned to: a field of the narrative, a
figure, a unit below, a meeting, or the report as a whole."""
ASKED = "signal"
"""A question of a signal that the sender answered (models/signals/): no desk pinned it, so it is no remark,
but it is answered, and goes up, as one."""
WEIGHTS = ("must", "should")
ANSWERS = ("mended", "explained")
MOST = 1000
MOST_DRAFTS = 50


class PinDraft(Kept, Base):
    """A remark not sent yet; read in the reviewing unit only."""

    __tablename__ = "pin_draft"
    follows = "report_id"

    id: Mapped[Id]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    place: Mapped[str] = mapped_column(String(10))
    target: Mapped[str] = mapped_column(String(60))
    label: Mapped[str] = mapped_column(String(200))
    weight: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(String(MOST))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]


class Pin(Rises, Base):
    """A remark that went back with a report (ý kiến): where, how heavy, what; and how it was answered."""

    __tablename__ = "pin"
    follows = "report_id"

    id: Mapped[Id]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    version_number: Mapped[int]
    place: Mapped[str] = mapped_column(String(10))
    target: Mapped[str] = mapped_column(String(60))
    label: Mapped[str] = mapped_column(String(200))
    weight: Mapped[str] = mapped_column(String(10))
    text: Mapped[str] = mapped_column(String(MOST))
    desk_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    actor: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    answer: Mapped[str | None] = mapped_column(String(10))
    reply: Mapped[str] = mapped_column(String(MOST), default="")
    answered_by: Mapped[str] = mapped_column(String(200), default="")
    answered_at: Mapped[datetime | None]
    answer_version: Mapped[int | None]
    """The version the answer went up with; none until it is submitted."""


class Look(Rises, Base):
    """Somebody of the desk saw, or received, a version: an act of its own, never a page's reading."""

    __tablename__ = "report_look"
    __table_args__ = (
        UniqueConstraint(
            "report_id", "version_number", "person_id", "received", name="uq_report_look_who_what"
        ),
    )

    id: Mapped[Id]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    version_number: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    desk_unit_id: Mapped[int | None] = mapped_column(ForeignKey("unit.id"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    actor: Mapped[str] = mapped_column(String(200))
    received: Mapped[bool]
    at: Mapped[datetime]


@dataclass(frozen=True)
class Place:
    """Somewhere a remark may be pinned: the kind of place, its target, a name for it."""

    place: str
    target: str
    label: str = ""


def places(body: Mapping[str, Any], form: DefinitionVersion) -> list[Place]:
    """Everywhere in a version that a remark may be pinned to: what was asked and computed, figures and their
    counts in the order of its `form`."""
    figures = ((each, figure) for each, figure in figures_shown(form, body) if figure.way != RATIO)
    found = [
        Place("whole", ""),
        *(Place("field", *each) for each in _asked_in(form, body)),
        *(Place("figure", figure.pin, each.title) for each, figure in figures),
    ]
    found += [Place("meeting", str(row["meeting"]), str(row["held_on"])) for row in body["meetings"]]
    return found + [
        Place("child", str(row["unit"]), row["name"]) for row in (*body["children"], *body["gaps"])
    ]


def _asked_in(form: DefinitionVersion, body: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Code and title of what a version's form asked of its unit, and computed: no question that was hidden,
    no heading, a reason only where one was given."""
    known = know(form, case_of(body), body["narrative"], body["figures"])
    return [
        (field.code, field.title)
        for field in with_reasons(form)
        if (KINDS[field.kind].filled or field.kind in FORMULAS) and field.code not in known.hidden
        if field.code in body["narrative"] or not field.code.endswith(WHY)
    ]


def add_pin(
    db: Session,
    by: Principal,
    report: Report,
    known: Iterable[Place],
    place: str,
    target: str,
    weight: str,
    text: str,
) -> PinDraft:
    """Note a remark for sending back; the desk's own until then.
    `known` are the places of the version that is looked at.

    Raises `Invalid` at each field, `access.denied` for anybody but the desk that decides.
    """
    _require_desk(by, report)
    at = next((each for each in known if (each.place, each.target) == (place, target)), None)
    checks = Checks()
    checks.need(at is not None, "where", "pin.place")
    checks.need(weight in WEIGHTS, "weight", "field.choice")
    checks.need(tidy(text), "text", "field.required")
    checks.need(len(text) <= MOST, "text", "field.long", limit=MOST)
    checks.need(len(drafts(db, report)) < MOST_DRAFTS, "text", "pin.many", limit=MOST_DRAFTS)
    checks.done()
    row = PinDraft(
        unit_id=report.desk_unit_id,
        path=report.path,
        report_id=report.id,
        place=place,
        target=target,
        weight=weight,
        text=text.strip(),
    )
    row.label, row.person_id, row.at = (at.label if at else "")[:200], by.person_id, now()
    db.add(row)
    record(db, by, "pin.draft", row, report.unit_id)
    return row


def drop_pin(db: Session, by: Principal, report: Report, number: int) -> None:
    """Take back a remark that was not sent; 404 for another desk's."""
    row = db.scalar(select(PinDraft).where(PinDraft.id == number, PinDraft.report_id == report.id))
    if row is None:
        raise Refusal("access.unknown")
    _require_desk(by, report)
    record(db, by, "pin.drop", row, report.unit_id)
    db.delete(row)
    db.flush()


def _require_desk(by: Principal, report: Report) -> None:
    """Who may decide on the report, or receives it for those who do, in the very unit that decides."""
    require(by, "report.receive", report.unit_id, report.path)
    if report.desk_unit_id not in by.own_units:
        raise Refusal("access.denied", verb="report.receive")


def drafts(db: Session, report: Report) -> list[PinDraft]:
    """Remarks not sent yet; nothing for everybody outside the desk."""
    return drafts_of(db, [report]).get(report.id, [])


def drafts_of(db: Session, reports: Sequence[Report]) -> dict[int, list[PinDraft]]:
    """The same of many reports, by report; in one statement, as what follows."""
    return _by_report(db, PinDraft, reports)


def pins(db: Session, report: Report) -> list[Pin]:
    """Remarks that were sent, the oldest first."""
    return remarks(pins_of(db, [report]).get(report.id, []))


def pins_of(db: Session, reports: Sequence[Report]) -> dict[int, list[Pin]]:
    """What is pinned to each of these reports, the oldest first; questions of signals among it."""
    return _by_report(db, Pin, reports)


def pinned(db: Session, known: Known, report: Report) -> list[Pin]:
    """The same of one among those that take a step together."""
    return known.of(db, pins_of).get(report.id, [])


def remarks(found: Iterable[Pin]) -> list[Pin]:
    """What a desk pinned."""
    return [pin for pin in found if pin.place != ASKED]


def _by_report(db: Session, table: Any, reports: Sequence[Report]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for row in db.scalars(_pinned_to(table), {"reports": [report.id for report in reports]}):
        found.setdefault(row.report_id, []).append(row)
    return found


@cache
def _pinned_to(table: Any) -> Any:
    these = table.report_id.in_(bindparam("reports", expanding=True))
    return standing(select(table).where(these).order_by(table.id))


def said_of(db: Session, reports: Iterable[int]) -> dict[int, dict[str, Pin]]:
    """What senders answered to questions of signals, by report and signal, each the newest; those that did
    not go up yet among them. In one statement."""
    found = select(Pin).where(Pin.report_id.in_(list(reports)), Pin.place == ASKED).order_by(Pin.id)
    said: dict[int, dict[str, Pin]] = {}
    for pin in db.scalars(found):
        said.setdefault(pin.report_id, {})[pin.target] = pin
    return said


def said_among(found: Iterable[Pin]) -> dict[str, Pin]:
    """The same of one report, by signal, among all that is pinned to it, the oldest first."""
    return {pin.target: pin for pin in found if pin.place == ASKED}


def open_pins(found: Iterable[Pin]) -> list[Pin]:
    """Remarks whose answer did not go up yet: the sender's checklist."""
    return [pin for pin in found if pin.answer_version is None]


def send_pins(
    db: Session, by: Principal, report: Report, found: Iterable[PinDraft], last: ReportVersion | None
) -> None:
    """Send the desk's remarks on its newest version with the report. Part of the step that sends back."""
    for row in found:
        same = {name: getattr(row, name) for name in ("place", "target", "label", "weight", "text")}
        pin = Pin(
            unit_id=report.unit_id,
            path=report.path,
            report_id=report.id,
            version_number=last.number if last else 0,
            **same,
        )
        pin.desk_unit_id, pin.actor, pin.at = report.desk_unit_id, by.name, now()
        db.add(pin)
        db.delete(row)
    db.flush()


def answer_pin(db: Session, by: Principal, report: Report, number: int, answer: str, reply: str) -> Pin:
    """Say how a remark was met: mended, or explained (then
    with words). Open until the report is submitted again."""
    require(by, "report.prepare", report.unit_id, report.path)
    pin = db.scalar(select(Pin).where(Pin.id == number, Pin.report_id == report.id))
    if pin is None:
        raise Refusal("access.unknown")
    if pin.answer_version is not None:
        raise Refusal("pin.answered")
    checks = Checks()
    checks.need(answer in ANSWERS, "answer", "field.choice")
    checks.need(answer != "explained" or tidy(reply), "reply", "pin.reply")
    checks.need(len(reply) <= MOST, "reply", "field.long", limit=MOST)
    checks.done()
    pin.answer, pin.reply, pin.answered_by, pin.answered_at = answer, reply.strip(), by.name, now()
    record(db, by, "pin.answer", pin, answer=answer)
    return pin


def settle(found: Iterable[Pin], version: ReportVersion) -> None:
    """Answers to what is pinned go up with the version; part of the step that submits."""
    for pin in open_pins(found):
        if pin.answer is not None:
            pin.answer_version = version.number


def touched(pin: Pin, changes: Iterable[Change]) -> bool:
    """Whether what a remark was pinned to changed at all."""
    kinds = {"field": "narrative", "figure": "figure", "child": "child", "meeting": "meeting"}
    if pin.place == "whole":
        return bool(list(changes))
    same = [
        c
        for c in changes
        if c.what in (kinds[pin.place], "gap" if pin.place == "child" else kinds[pin.place])
    ]
    return any(pin.target in (c.name if pin.place in ("field", "figure") else c.place, c.name) for c in same)


def mark_seen(
    db: Session, by: Principal, report: Report, *, received: bool = False, known: Known | None = None
) -> Look | None:
    """Note that somebody of the desk saw the newest version, or received it; once for each version and
    person. `known`: what was read already, of others too that take the same step."""
    _require_desk(by, report)
    known = known or Known([report])
    last = known.of(db, newest_versions).get(report.id)
    if last is None:
        raise Refusal("version.missing")
    there = known.of(db, looks_of).setdefault(report.id, [])
    same = (last.number, by.person_id, received)
    if any((look.version_number, look.person_id, look.received) == same for look in there):
        return None
    row = Look(
        unit_id=report.unit_id,
        path=report.path,
        report_id=report.id,
        version_number=last.number,
        sha256=last.sha256,
    )
    row.desk_unit_id, row.person_id, row.actor, row.received, row.at = (
        report.desk_unit_id,
        by.person_id,
        by.name,
        received,
        now(),
    )
    put(db, row)
    there.append(row)
    record(db, by, "report.seen", report, version=last.number)
    return row


def looks(db: Session, report: Report) -> list[Look]:
    """Who looked at which version, in order; for both sides."""
    return looks_of(db, [report]).get(report.id, [])


def looks_of(db: Session, reports: Sequence[Report]) -> dict[int, list[Look]]:
    """The same of many reports, by report."""
    return _by_report(db, Look, reports)


def last_seen(found: Iterable[Look], by: Principal, before: int) -> int | None:
    """The newest version before `before` that this person saw; None for who never looked."""
    return max(
        (
            look.version_number
            for look in found
            if look.person_id == by.person_id and look.version_number < before
        ),
        default=None,
    )


def since(db: Session, report: Report, old: int, new: ReportVersion) -> list[Change]:
    """What changed from version `old` to `new`."""
    content = db.scalar(
        select(ReportVersion.content).where(ReportVersion.report_id == report.id, ReportVersion.number == old)
    )
    return differ(json.loads(content), json.loads(new.content)) if content else []
