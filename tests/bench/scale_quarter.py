"""What a whole quarter of one Bloc costs in an office of one of the sizes, by verbs as people use them: each
cell submits, each desk approves what is clean together, each level consolidates and submits, the Bloc closes
and signs. Milliseconds of CPU of each act, which is in a transaction of its own, and in all for a cell.
Meetings are recorded and scored before, which is not measured. Works on a copy of the file, which is taken
away again. Run as `python -m tests.bench.scale_quarter S L10`.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

import models.operations.wiring  # noqa: F401
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.access.scopes import under
from models.core.base import make_engine, set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.meetings.calendars import window_for
from models.overview.bulk_approval import AT_ONCE, offered
from models.overview.questions import queue
from models.people.people import Account, Post, principal_of
from models.reports.content import missing, newest, report_of
from models.reports.tables import Report
from models.units.units import Unit, get_unit
from models.workflow.engine import Seen, take, take_all
from tests.bench.compare import WORK, machine
from tests.make import meeting, score

QUARTER = Quarter(2020, 1)
"""The quarter after the demonstration's last."""
BLOC = "K"
"""Its code in every size: the first of those that were copied."""
SECRETARIES = ("cell_secretary", "committee_secretary", "bloc_secretary")
STEPS = {"receive": ("board_officer", "committee_officer"), "approve": ("committee_deputy", "bloc_deputy")}
T = TypeVar("T")


@dataclass
class Told:
    """Milliseconds of CPU of each act, by what it was, and for how many units."""

    spent: dict[str, list[float]] = field(default_factory=dict)
    refused: dict[str, int] = field(default_factory=dict)

    def of(self, name: str, act: Callable[..., Any], *given: Any) -> Any:
        """Do it and keep what it took."""
        began = time.process_time()
        result = act(*given)
        self.spent.setdefault(name, []).append((time.process_time() - began) * 1000)
        return result


class Bloc:
    """The units of one Bloc and who acts in them."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        with open_session(engine, SYSTEM) as db:
            root = db.scalars(select(Unit).where(Unit.code == BLOC)).one()
            units = list(
                db.scalars(select(Unit).where(under(Unit.path, root.path), Unit.dissolved_on.is_(None)))
            )
            self.root, self.path = root.id, root.path
            self.owing = [(u.id, u.path) for u in units if u.kind.owes_report]
            self.cells = [u.id for u in units if u.kind.is_cell]
            rows = db.execute(
                select(Post.unit_id, Post.role, Account.id)
                .join(Account, Account.person_id == Post.person_id)
                .where(under(Post.path, root.path), Post.ends_on.is_(None))
            )
            self.who = {(unit, role): account for unit, role, account in rows}

    def person(self, unit_id: int, *roles: str) -> Principal:
        """Who holds the first of these roles in a unit."""
        account = next(self.who[unit_id, role] for role in roles if (unit_id, role) in self.who)
        with open_session(self.engine, SYSTEM) as db:
            return principal_of(db, account)


def recorded(engine: Engine, bloc: Bloc) -> None:
    """Three scored meetings of every cell, each on a day of its window."""
    for month in QUARTER.months:
        for start in range(0, len(bloc.cells), AT_ONCE):
            with open_session(engine, SYSTEM) as db:
                for number in bloc.cells[start : start + AT_ONCE]:
                    cell = get_unit(db, number)
                    first, _last = next(iter(window_for(db, cell.path, month))).days(month)
                    on(first + timedelta(days=1))
                    score(db, meeting(db, cell, month, first))
                db.commit()


def on(day: date) -> None:
    """Stop the clock on a morning."""
    set_clock(datetime(day.year, day.month, day.day, 2, tzinfo=UTC))


def as_person(engine: Engine, by: Principal, act: Callable[..., T], *given: Any) -> T:
    """In a session and a transaction of their own."""
    with open_session(engine, by) as db:
        result = act(db, by, *given)
        db.commit()
        return result


def begin(db: Session, by: Principal, unit_id: int) -> int:
    """Open the unit's report; its number."""
    return report_of(db, by, get_unit(db, unit_id), QUARTER).id


def send(db: Session, by: Principal, number: int, code: str) -> None:
    """Submit or close, naming whom it lacks."""
    report = db.get_one(Report, number)
    gaps = {child.unit_id: "Chưa gửi báo cáo" for child in missing(db, report)}
    take(db, by, report, code, row_version=report.row_version, gaps=gaps, unvoted_known=True)


def sign(db: Session, by: Principal, number: int) -> None:
    """Sign the version that was closed."""
    report = db.get_one(Report, number)
    seen = newest(db, report)
    at = seen.number if seen else None
    take(db, by, report, "sign", row_version=report.row_version, version=at, destination="Tỉnh ủy")


def many(db: Session, by: Principal, code: str) -> int:
    """How many at one's desk were taken together: what is clean, in parts as the worker takes them."""
    here = [each for each in queue(db, by, QUARTER) if offered(each, code)]
    rows = [Seen(each.report, each.report.row_version, each.version.number) for each in here]
    parts = [rows[start : start + AT_ONCE] for start in range(0, len(rows), AT_ONCE)]
    return sum(len(take_all(db, by, code, part).taken) for part in parts)


def desks(engine: Engine, sent: Sequence[int]) -> list[int]:
    """Units at whose desk some of these reports wait."""
    waits = select(Report.desk_unit_id).where(Report.id.in_(sent), Report.state == "submitted")
    with open_session(engine, SYSTEM) as db:
        return sorted({number for number in db.scalars(waits) if number is not None})


def closed(engine: Engine, bloc: Bloc) -> Told:
    """The whole way up, level by level."""
    told = Told()
    on(QUARTER.last + timedelta(days=6))
    for depth in sorted({place.count(".") for _unit, place in bloc.owing}, reverse=True):
        level = [n for n, place in bloc.owing if place.count(".") == depth and n != bloc.root]
        sent = []
        for unit_id in level:
            kind = "cell" if unit_id in bloc.cells else "committee"
            by = bloc.person(unit_id, *SECRETARIES)
            number = told.of(f"{kind} begins", as_person, engine, by, begin, unit_id)
            sent.append(number)
            try:
                told.of(f"{kind} submits", as_person, engine, by, send, number, "submit")
            except Refusal as refusal:
                told.refused[refusal.code] = told.refused.get(refusal.code, 0) + 1
        for desk in desks(engine, sent):
            for code, roles in STEPS.items():
                if any((desk, role) in bloc.who for role in roles):
                    told.of(code, as_person, engine, bloc.person(desk, *roles), many, code)
    on(QUARTER.last + timedelta(days=14))
    officer, secretary = bloc.person(bloc.root, "board_officer"), bloc.person(bloc.root, "bloc_secretary")
    number = told.of("Bloc begins", as_person, engine, officer, begin, bloc.root)
    told.of("Bloc closes", as_person, engine, officer, send, number, "close")
    told.of("Bloc signs", as_person, engine, secretary, sign, number)
    return told


def main() -> None:
    """Print a line for each act, and what a cell costs in all."""
    for name in sys.argv[1:] or ["S"]:
        file = WORK / "scale" / f"{name}-quarter.sqlite"
        shutil.copyfile(WORK / "scale" / f"{name}.sqlite", file)
        engine = make_engine(f"sqlite:///{file}")
        bloc = Bloc(engine)
        recorded(engine, bloc)
        told = closed(engine, bloc)
        print(f"{name}, {len(bloc.cells)} cells, {machine()}", flush=True)
        for act, spent in told.spent.items():
            middle, whole = statistics.median(spent), sum(spent)
            print(f"  {act:18} {len(spent):5} times  median {middle:7.1f} ms  in all {whole:8.0f} ms")
        each_cell = sum(map(sum, told.spent.values())) / len(bloc.cells)
        print(f"  refused: {told.refused}; for each cell {each_cell:.1f} ms of CPU in all", flush=True)
        engine.dispose()
        for each in file.parent.glob(f"{file.name}*"):
            each.unlink()


if __name__ == "__main__":
    main()
