"""Many reports taken together leave the database as the single verb does, row for row: whatever became of
them since they were shown, whoever decides, whatever their routes ask."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import Base, today
from models.core.errors import Refusal
from models.overview.bulk_approval import ask_bulk, decide, decisions_of, left
from models.people.delegation import accept, delegate
from models.people.people import Account, begin_post
from models.platform.jobs import Job, claim
from models.platform.journal import verify
from models.reports.content import write_narrative
from models.reports.tables import Report, newest_of
from models.review.pins import Place, add_pin, mark_seen
from models.units.units import Unit
from models.workflow.engine import offers, take
from tests.make import LONG_AGO, examples, unit
from tests.models.overview.desk import ROLE, Desk
from tests.models.workflow.routes import published

OF_PLACE = {"id", "hash", "previous"}
"""Columns that say where a row stands among others, not what it says."""
ASKED = {"job", "bulk_decision"}
"""What only asking for many writes."""
Rows = dict[str, list[dict[str, Any]]]


class Office(Desk):
    """A desk with cells, and the Bloc's, which receives apart from deciding; a report without a version."""

    def __init__(self, db: Session) -> None:
        super().__init__(db, 6)
        self.at_bloc = [self.g, *(unit(db, "grassroots_cell", self.bloc, members=9) for _ in range(2))]
        for cell in self.at_bloc[1:]:
            self.post("cell_secretary", cell)
        for cell in self.at_bloc:
            self.step(cell, "submit", "cell_secretary")
        self.cells.append(self._cell())
        self.write(self.report(self.cells[-1]), state="submitted", desk_unit_id=self.d.id)
        self.people = {
            "boss": self.account(ROLE, self.d),
            "officer": self.account("committee_officer", self.d),
            "both": self.account("cell_secretary", self.c1),
            "board": self.account("board_officer", self.bloc),
            "head": self.account("bloc_secretary", self.bloc),
        }
        begin_post(db, SYSTEM, self.people["both"].person, "committee_deputy", self.d, LONG_AGO)
        self.routes = {
            "narrowed": published(self, roles=["committee_deputy"]).id,
            "other": published(self, guards=["not_own", "below_root", "newest_seen"], effects=["accept"]).id,
            "longer": published(self, effects=["receive", "accept", "seen"]).id,
        }

    def account(self, role: str, where: Unit) -> Account:
        return self.db.get_one(Account, self.who(role, where).account_id)

    def write(self, report: Report, **values: Any) -> None:
        """As a row may stand in the database, whichever way it came there."""
        table = Base.metadata.tables["report"]
        self.db.flush()
        self.db.connection().execute(update(table).where(table.c.id == report.id).values(**values))
        self.db.refresh(report)

    def become(self, report: Report, what: str) -> None:
        """Let something happen to a report, where it can."""
        try:
            with self.db.begin_nested():
                self._become(report, what)
        except Refusal:
            self.db.refresh(report)

    def _become(self, report: Report, what: str) -> None:
        here = self.bloc if report.desk_unit_id == self.bloc.id else self.d
        officer = "board_officer" if here is self.bloc else "committee_officer"
        last = newest_of(self.db, [report.id]).get(report.id)
        if what in self.routes:
            self.write(report, route_id=self.routes[what])
        elif what in ("submitter_id", "submitted_for_id"):
            self.write(report, **{what: self.people["head" if here is self.bloc else "boss"].person_id})
        elif last is None or report.state != "submitted":
            return
        elif what == "received":
            self.take(report, officer, here, "receive")
        elif what == "sent back" and here is self.d:
            self.take(report, ROLE, here, "send_back", note="Sửa")
        elif what == "pinned":
            by, place = self.who(officer, here), Place("figure", "held", "")
            add_pin(self.db, by, report, [place], "figure", "held", "must", "Xem lại")
        elif what == "looked at":
            mark_seen(self.db, self.who(officer, here), report)
            mark_seen(self.db, self.who(ROLE if here is self.d else "bloc_secretary", here), report)
        elif what == "again" and here is self.d:
            self.take(report, ROLE, here, "approve")
            self.take(report, ROLE, here, "reopen", note="Sửa")
            write_narrative(self.db, SYSTEM, report, report.row_version, {"tasks": "Nhiệm vụ khác"})
            where = self.db.get_one(Unit, report.unit_id)
            self.take(report, "cell_secretary", where, "submit")

    def take(self, report: Report, role: str, where: Unit, code: str, **more: Any) -> None:
        last = newest_of(self.db, [report.id])[report.id]
        by, seen = self.who(role, where), report.row_version
        take(self.db, by, report, code, row_version=seen, version=last.number, **more)

    def unsaid(self) -> None:
        """What duties say is done, is not said: each step says it anew of its own."""
        duty = Base.metadata.tables["duty"]
        undone = update(duty).where(duty.c.source == "report").values(done=False, done_on=None)
        self.db.connection().execute(undone)

    def delegated(self) -> None:
        """The secretaries let their officers decide in their place."""
        for giver, taker, where in (("boss", "officer", self.d), ("head", "board", self.bloc)):
            by, to = (self.principal(self.people[each].id) for each in (giver, taker))
            assert to.person_id is not None
            until = today() + timedelta(days=3)
            row = delegate(self.db, by, where, to.person_id, "decide", today(), until, "")
            accept(self.db, to, row, row.row_version)


def one_by_one(db: Session, by: Principal, job: Job, clean: set[int]) -> list[tuple[str, str]]:
    """What the single verb makes of each row, told as bulk approval tells it."""
    said = []
    for row in decisions_of(db, job):
        code = ""
        with open_session(db.connection(), by) as session, session.begin():
            report = session.scalar(select(Report).where(Report.id == row.report_id))
            if report is None:
                code = "access.denied"
            elif report.row_version != row.row_version:
                code = "desk.moved"
            elif report.id not in clean:
                offer = next((o for o in offers(session, by, report) if o.step.code == row.step), None)
                refusal = offer.refusal if offer is not None else Refusal("access.denied")
                code = refusal.code if refusal is not None else "desk.unclean"
            else:
                try:
                    with session.begin_nested():
                        seen = {"row_version": row.row_version, "version": row.version}
                        take(session, by, report, row.step, **seen)  # type: ignore[arg-type]
                except Refusal as refused:
                    code = "desk.moved" if refused.code == "stale" else refused.code
        said.append(("refused" if code else "done", code))
    return said


def forget(db: Session) -> None:
    """What was taken back is nowhere in the session; units and accounts stand."""
    db.expire_all()
    for row in list(db):
        if not isinstance(row, Unit | Account):
            db.expunge(row)


def standing(db: Session) -> Rows:
    """Every row of every table but what only bulk approval writes; those of one report in their order."""
    found: Rows = {}
    for name, table in Base.metadata.tables.items():
        if name in ASKED:
            continue
        rows = db.connection().execute(select(table).order_by(*table.primary_key.columns)).mappings()
        plain = [{key: value for key, value in row.items() if key not in OF_PLACE} for row in rows]
        found[name] = sorted(plain, key=lambda row: row.get("subject_id") or row.get("report_id") or 0)
    return found


BEFORE = ("nothing", "nothing", "received", "looked at", "again", "narrowed", "other", "longer")
BEFORE += ("submitter_id", "submitted_for_id")
SINCE = ("nothing", "nothing", "nothing", "received", "sent back", "pinned")
FATE = some.tuples(
    some.sampled_from(BEFORE), some.sampled_from(SINCE), some.sampled_from((0, 0, 0, 1)), some.booleans()
)


@pytest.fixture
def office(db: Session) -> Office:
    return Office(db)


@pytest.mark.property
def test_together_is_as_one_by_one(office: Office, db: Session) -> None:
    tried: set[tuple[str, str]] = set()

    @settings(
        max_examples=examples(8, 20),
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )
    @given(
        who=some.sampled_from(("boss", "boss", "officer", "both", "board", "head")),
        step=some.sampled_from(("approve", "approve", "receive")),
        acting=some.booleans(),
        fates=some.lists(FATE, min_size=7, max_size=7),
    )
    def hold(who: str, step: str, acting: bool, fates: list[tuple[str, str, int, bool]]) -> None:
        with db.begin_nested() as outer:
            cells = office.at_bloc if who in ("board", "head") else office.cells
            reports = [office.report(cell) for cell in cells]
            if acting:
                office.delegated()
            for report, fate in zip(reports, fates, strict=False):
                office.become(report, fate[0])
            last = newest_of(db, [report.id for report in reports])
            seen, clean = {}, set()
            for report, (_before, _since, bent, unclean) in zip(reports, fates, strict=False):
                version = last[report.id].number if report.id in last else 1
                seen[report.id] = (version + bent, report.row_version)
                clean |= set() if unclean and bent else {report.id}
            by = office.principal(office.people[who].id)
            with open_session(db.connection(), by) as session, session.begin():
                number = ask_bulk(session, by, seen, "Cùng lúc", "/desk/bulk/?p", "vi", step).id
            job = db.get_one(Job, number, populate_existing=True)
            assert claim(db, "w") is job
            for report, fate in zip(reports, fates, strict=False):
                office.become(report, fate[1])
            db.flush()
            office.unsaid()
            by = office.principal(office.people[who].id)
            with db.begin_nested() as inner:
                expected = one_by_one(db, by, job, clean)
                single = standing(db)
                assert verify(db) is None
                inner.rollback()
            forget(db)
            job = db.get_one(Job, number)
            with db.begin_nested() as inner:
                assert decide(db, job, "w", [row for row, _report in left(db, job.id)], clean)
                db.expire_all()
                assert office.said(job) == expected
                together = standing(db)
                assert verify(db) is None
                inner.rollback()
            for name, rows in single.items():
                assert together[name] == rows, name
            tried.update(expected)
            outer.rollback()
        forget(db)

    hold()
    assert ("done", "") in tried and len(tried) > 2, tried
    import sys

    sys.stderr.write(repr(sorted(tried)) + "\n")
