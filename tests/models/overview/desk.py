"""A desk with reports that wait for one act."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.access.guard import open_session
from models.core.base import set_clock
from models.duties.opening import open_period
from models.overview.bulk_approval import ask_bulk, clean_now, decide, decisions_of, left
from models.platform.jobs import Job
from models.units.units import Unit
from tests.make import QUARTER, ask_nothing, unit
from tests.models.cast import Cast

ROLE = "committee_secretary"


class Desk(Cast):
    """The committee D with cells that submitted in time, without anything to ask about."""

    def __init__(self, db: Session, cells: int = 3) -> None:
        set_clock(datetime(2019, 1, 6, 3, tzinfo=UTC))
        super().__init__(db)
        ask_nothing(db)
        self.cells = [self.c1, self.c2, *(self._cell() for _n in range(cells - 2))]
        open_period(db, QUARTER)
        for cell in self.cells:
            self.step(cell, "submit", "cell_secretary")
        self.boss = self.who(ROLE, self.d)

    def _cell(self) -> Unit:
        cell = unit(self.db, "subordinate_cell", self.d, members=10)
        self.post("cell_secretary", cell)
        return cell

    def ask(self, by: Principal | None = None, **bent: tuple[int, int]) -> Job:
        """Tick every cell's report as it stands; `bent`: what was seen of c0, c1 otherwise."""
        seen = {
            self.report(c).id: bent.get(f"c{n}", (1, self.report(c).row_version))
            for n, c in enumerate(self.cells)
        }
        with open_session(self.db.connection(), by or self.boss) as db, db.begin():
            job = ask_bulk(db, by or self.boss, seen, "Duyệt", f"/desk/bulk/?seen={hash(tuple(seen))}", "vi")
            number = job.id
        return self.db.get_one(Job, number, populate_existing=True)

    def run(self, job: Job, most: int = 99, holder: str = "w") -> None:
        """As the worker does it, at most so many rows."""
        rows = left(self.db, job.id)
        clean = clean_now(self.db, job.account_id, [report_id for _n, report_id in rows])
        part = [number for number, _report_id in rows[:most]]
        assert decide(self.db, job, holder, part, clean)
        self.db.expire_all()

    def said(self, job: Job) -> list[tuple[str, str]]:
        return [(row.standing, row.code) for row in decisions_of(self.db, job)]

    def states(self) -> list[str]:
        return [self.report(cell).state for cell in self.cells]
