"""Random trees, meetings, submissions, remarks, reopenings and
delegations; after each step the promises of design 3.5 to 3.14 hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import today
from models.core.errors import Refusal
from models.definitions.definitions import get_version
from models.meetings.locks import QuarterLock, locked
from models.meetings.meetings import Meeting
from models.people.delegation import accept, delegate
from models.people.people import Account, begin_post, enrol, principal_of
from models.platform.journal import digest, verify
from models.reports.content import content, missing, newest, report_of
from models.reports.figures import add_up
from models.reports.tables import Report, ReportVersion, StepEvent
from models.review.pins import add_pin, answer_pin, drafts, drop_pin, mark_seen, open_pins, pins, places
from models.units.units import Unit
from models.workflow.engine import offers, take
from tests.make import LONG_AGO, QUARTER, examples, meeting, score, unit

pytestmark = pytest.mark.property

DECISIONS = ("approve", "send_back")


class Office(RuleBasedStateMachine):
    """An office in which people do what they are offered, in any order."""

    db: Session

    @initialize(own=some.integers(1, 2), deep=some.integers(0, 1), both=some.booleans())
    def found(self, own: int, deep: int, both: bool) -> None:
        """A Bloc, a committee with its cells, perhaps a sectional one; perhaps somebody with two posts."""
        self.inner = self.db.begin_nested()
        self.frozen: dict[int, str] = {}
        self.shown: dict[int, int] = {}
        bloc = unit(self.db, "bloc")
        committee = unit(self.db, "grassroots_committee", bloc)
        self.cells = [
            unit(self.db, "grassroots_cell", bloc, members=9),
            *(unit(self.db, "subordinate_cell", committee, members=9) for _ in range(own)),
        ]
        self.offices = [committee, bloc]
        if deep:
            section = unit(self.db, "sectional_committee", committee)
            self.cells.append(unit(self.db, "subordinate_cell", section, members=9))
            self.offices.insert(0, section)
        self.accounts = [self.post("cell_secretary", cell) for cell in self.cells]
        for office in self.offices:
            roles = (
                ("bloc_secretary", "board_officer")
                if office is bloc
                else ("committee_secretary", "committee_officer")
            )
            self.accounts += [self.post(role, office) for role in roles]
        if both:
            person = principal_of(self.db, self.accounts[1]).person_id
            begin_post(self.db, SYSTEM, self.person(person), "committee_deputy", committee, LONG_AGO)

    def person(self, number: int | None) -> Any:
        return next(p for p in (principal_account(self.db, a) for a in self.accounts) if p.id == number)

    def post(self, role: str, where: Unit) -> int:
        account = enrol(
            self.db, SYSTEM, name=f"{role} {where.code}", login=f"{where.code}.{role}".lower(), unit=where
        )
        begin_post(self.db, SYSTEM, account.person, role, where, LONG_AGO)
        return account.id

    def who(self, pick: int) -> Principal:
        return principal_of(self.db, self.accounts[pick % len(self.accounts)])

    def units(self) -> list[Unit]:
        return [*self.cells, *self.offices]

    @rule(pick=some.integers(0, 9), month=some.integers(0, 2))
    def hold_a_meeting(self, pick: int, month: int) -> None:
        """A cell meets and votes its sheet; what is locked takes no meeting."""
        cell, period = self.cells[pick % len(self.cells)], QUARTER.months[month]
        if (
            self.db.scalar(select(Meeting.id).where(Meeting.unit_id == cell.id, Meeting.period == period))
            is not None
        ):
            return
        if locked(self.db, cell.id, period):
            assert refused(lambda: meeting(self.db, cell, period)) == "meeting.locked"
            return
        score(self.db, meeting(self.db, cell, period))

    @rule(data=some.data(), times=some.integers(2, 5))
    def take_offered_steps(self, data: Any, times: int) -> None:
        """People take steps they are offered, one after the other."""
        for _ in range(times):
            self.take_one(data)

    def take_one(self, data: Any) -> None:
        """Somebody takes one of the steps they are offered."""
        found = []
        for where in self.units():
            report = report_of(self.db, SYSTEM, where, QUARTER)
            for account in self.accounts:
                by = principal_of(self.db, account)
                found += [
                    (by, report, offer.step.code) for offer in offers(self.db, by, report) if offer.allowed
                ]
        if not found:
            return
        by, report, code = data.draw(some.sampled_from(found))
        self.take(by, report, code)

    def take(self, by: Principal, report: Report, code: str) -> None:
        gaps = {child.unit_id: "Chưa gửi" for child in missing(self.db, report)}
        last = newest(self.db, report)
        seen = last.number if last else None
        more: dict[str, Any] = {"note": "x", "gaps": gaps, "unvoted_known": True, "destination": "Tỉnh ủy"}
        if code in DECISIONS and seen is not None and seen > 1:
            old = seen - 1
            assert (
                refused(
                    lambda: take(
                        self.db, by, report, code, row_version=report.row_version, version=old, **more
                    )
                )
                == "version.stale"
            )
        take(self.db, by, report, code, row_version=report.row_version, version=seen, **more)
        event = self.db.scalars(
            select(StepEvent).where(StepEvent.report_id == report.id).order_by(StepEvent.id.desc())
        ).first()
        assert event is not None
        if code in DECISIONS:
            self.shown[event.id] = seen or 0

    @rule(
        pick=some.integers(0, 9),
        where=some.integers(0, 9),
        weight=some.sampled_from(("must", "should")),
        keep=some.booleans(),
    )
    def pin_a_remark(self, pick: int, where: int, weight: str, keep: bool) -> None:
        """Somebody pins a remark, or tries to; the desk may delete it again."""
        report = report_of(self.db, SYSTEM, self.units()[pick % len(self.units())], QUARTER)
        last, by = newest(self.db, report), self.who(where)
        if last is None:
            return
        known = places(json.loads(last.content), get_version(self.db, report.form_version_id))
        code = refused(lambda: add_pin(self.db, by, report, known, "figure", "held", weight, "Vì sao?"))
        assert code in ("", "access.denied")
        assert code or report.desk_unit_id in by.own_units
        if not code and not keep:
            row = drafts(self.db, report)[-1]
            drop_pin(self.db, by, report, row.id)
            assert row not in drafts(self.db, report)

    @rule(pick=some.integers(0, 9), how=some.sampled_from(("mended", "explained")))
    def answer_remarks(self, pick: int, how: str) -> None:
        """The sender answers what is pinned."""
        where = self.units()[pick % len(self.units())]
        report = report_of(self.db, SYSTEM, where, QUARTER)
        for each in open_pins(pins(self.db, report)):
            answer_pin(self.db, SYSTEM, report, each.id, how, "Đã làm")

    @rule(pick=some.integers(0, 9), where=some.integers(0, 9))
    def say_seen(self, pick: int, where: int) -> None:
        """The desk says that it saw the newest version; nobody else can."""
        report, by = (
            report_of(self.db, SYSTEM, self.units()[where % len(self.units())], QUARTER),
            self.who(pick),
        )
        state = report.state
        assert refused(lambda: mark_seen(self.db, by, report)) in ("", "access.denied", "version.missing")
        assert report.state == state

    @precondition(lambda self: bool(self.offices))
    @rule(pick=some.integers(0, 2), act=some.sampled_from(("decide", "submit")))
    def give_a_delegation(self, pick: int, act: str) -> None:
        """An office's secretary gives the officer a kind of act."""
        office = self.offices[pick % len(self.offices)]
        people = [principal_of(self.db, account) for account in self.accounts]
        here = [p for p in people if any(post.unit_id == office.id for post in p.posts)]
        giver = next(p for p in here if p.has({"committee_secretary", "bloc_secretary"}))
        taker = next(p for p in here if p.has({"committee_officer", "board_officer"}))
        assert taker.person_id is not None
        row = delegate(self.db, giver, office, taker.person_id, act, today(), today() + timedelta(days=3), "")
        accept(self.db, taker, row, row.row_version)

    @invariant()
    def what_was_frozen_reads_the_same(self) -> None:
        """A version once shown never changes: a closed quarter reads the same as before."""
        for version in self.db.scalars(select(ReportVersion)):
            assert (
                digest(version.content)
                == version.sha256
                == self.frozen.setdefault(version.id, version.sha256)
            )

    @invariant()
    def a_parent_is_the_sum_of_what_it_took_in(self) -> None:
        """Figures of a consolidated version are the sum of the versions it names."""
        known = {(v.unit_id, v.number): v for v in self.db.scalars(select(ReportVersion))}
        for version in known.values():
            body = json.loads(version.content)
            for row in body["children"]:
                taken = known[row["unit"], row["version"]]
                assert (
                    taken.sha256 == row["sha256"] and json.loads(taken.content)["figures"] == row["figures"]
                )
            if body["children"]:
                assert body["figures"] == add_up(row["figures"] for row in body["children"])

    @invariant()
    def what_is_locked_did_not_change(self) -> None:
        """A locked cell's records still give the figures that were frozen."""
        numbers = {cell.id for cell in self.cells} if hasattr(self, "cells") else set()
        for lock in self.db.scalars(select(QuarterLock).where(QuarterLock.unit_id.in_(numbers))):
            report = self.db.get_one(Report, lock.report_id)
            last = newest(self.db, report)
            assert (
                last is not None
                and content(self.db, report)["figures"] == json.loads(last.content)["figures"]
            )

    @invariant()
    def nobody_decided_on_an_own_submission_or_unseen(self) -> None:
        """Each decision names the version that was shown, and
        was taken by another than who submitted that version."""
        by_report: dict[int, StepEvent] = {}
        for event in self.db.scalars(select(StepEvent).order_by(StepEvent.id)):
            if event.step == "submit":
                by_report[event.report_id] = event
            if event.step in DECISIONS:
                sent = by_report[event.report_id]
                assert event.person_id != sent.person_id
                assert event.version_number == sent.version_number == self.shown[event.id]

    @invariant()
    def the_journal_is_whole(self) -> None:
        """The chain verifies."""
        assert verify(self.db) is None

    def teardown(self) -> None:
        if hasattr(self, "inner"):
            self.inner.rollback()
            self.db.expire_all()


def refused(act: Callable[[], object]) -> str:
    """The code with which an act is refused; empty where it is done."""
    try:
        act()
    except Refusal as refusal:
        return refusal.code
    return ""


def principal_account(db: Session, account_id: int) -> Any:
    """The person of an account."""
    return db.get_one(Account, account_id).person


def test_whatever_people_do_in_whatever_order_the_promises_hold(db: Session) -> None:
    machine = type("OfficeOnThisDatabase", (Office,), {"db": db})
    slow = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples(3, 12), stateful_step_count=14, deadline=None, suppress_health_check=slow
        ),
    )
