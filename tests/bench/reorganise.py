"""A reorganisation measured: checked, proved, switched, brought to its end; CPU of this process and, in
brackets, the longest time that a transaction of it held the writer.

Run as `python -m tests.bench.reorganise [cells]` (300 unless told): committees of ten cells under one Bloc
are divided between two new roots, three cells of each third committee are merged, the Bloc is dissolved.
SQLite and PostgreSQL; with a second word `sqlite` or `postgresql` one of them alone. With a third word
`moves` the plan is ninety moves instead: cells that go to the next committee.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

import models.operations.wiring
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.core.events import LATER
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.operations.triggers import install
from models.platform.ahead import Ahead, ahead
from models.reorganisation.acts import decide, draft, looked_at, place_of, set_rows
from models.reorganisation.checks import DAILY, judge
from models.reorganisation.enforcing import enforce, settle
from models.reorganisation.proof import prove
from models.reorganisation.tables import Reorganisation
from models.seed.plant import plant
from models.units.acts import establish
from models.units.amend import set_headcount
from models.units.units import Unit
from tests import postgres

DAY, SOON = datetime(2019, 1, 20, 3, tzinfo=UTC), date(2019, 2, 1)
LONG_AGO = date(2015, 1, 1)


def build(engine: Engine, cells: int) -> None:
    """One Bloc, a committee for each ten cells, duties of two quarters."""
    with engine.begin() as connection:
        models.operations.wiring.metadata.create_all(connection)
        install(connection)
    with open_session(engine, SYSTEM) as db:
        plant(db)
        db.info[LATER] = True
        bloc = made(db, "bloc", None, "K")
        for c in range(cells // 10):
            above = made(db, "grassroots_committee", bloc, f"D{c}")
            for n in range(10):
                set_headcount(db, SYSTEM, made(db, "subordinate_cell", above, f"D{c}.{n}"), LONG_AGO, 12)
        db.info.pop(LATER)
        for quarter in (Quarter(2018, 4), Quarter(2019, 1)):
            open_period(db, quarter)
        db.commit()


def made(db: Session, kind: str, parent: Unit | None, code: str) -> Unit:
    """A unit."""
    return establish(
        db, SYSTEM, parent=parent, kind_code=kind, name=f"Tổ chức {code}", code=code, on=LONG_AGO
    )


def lines(cells: int) -> list[dict[str, str]]:
    """Two roots, half of the committees under each, merged cells, the Bloc dissolved."""
    found = [{"act": "found", "code": f"R{n}", "name": f"Đảng bộ {n}", "kind": "bloc"} for n in (1, 2)]
    for c in range(cells // 10):
        found.append({"act": "move", "code": f"D{c}", "to": f"R{1 + c % 2}"})
        if c % 3 == 0:
            found += [{"act": "merge", "code": f"D{c}.{n}", "to": f"D{c}.0"} for n in (1, 2)]
    return [*found, {"act": "dissolve", "code": "K", "to": "R1"}]


def moves(cells: int) -> list[dict[str, str]]:
    """Ninety cells, three of each committee where there are thirty, that go to the next committee."""
    above = cells // 10
    return [
        {"act": "move", "code": f"D{n % above}.{n // above}", "to": f"D{(n + 1) % above}"} for n in range(90)
    ]


def timed(name: str, engine: Engine, act: Callable[[Session], Any], writes: bool = True) -> Any:
    """One transaction: its CPU, and the time from its first statement to its commit where it writes."""
    began, clock = time.process_time(), time.monotonic()
    with open_session(engine if writes else engine.execution_options(reading=True), SYSTEM) as db:
        found = act(db)
        db.commit() if writes else db.rollback()
    held = f" ({time.monotonic() - clock:.2f} s held)" if writes else ""
    print(f"  {name:34} {time.process_time() - began:7.2f} s{held}", flush=True)
    return found


def looked(name: str, engine: Engine, read: Callable[[Session], Any]) -> Ahead[Any]:
    """Something looked at before the writer is taken, timed."""
    found: Ahead[Any] = timed(name, engine, lambda db: ahead(db, lambda: read(db), DAILY), writes=False)
    return found


def get(db: Session, number: int) -> Reorganisation:
    """The reorganisation."""
    return db.scalars(select(Reorganisation).where(Reorganisation.id == number)).one()


def run(engine: Engine, cells: int, rows: list[dict[str, str]]) -> None:
    """All of it, step by step."""
    set_clock(DAY)
    build(engine, cells)
    print(f"{engine.dialect.name}: {cells} cells, {len(rows)} lines", flush=True)

    def begun(db: Session) -> int:
        return draft(db, SYSTEM, doc_symbol="12-QĐ/TU", doc_date=None, on=SOON).id

    def drafted(db: Session) -> None:
        one = get(db, number)
        set_rows(db, SYSTEM, one, one.row_version, rows, place)

    number = timed("begun", engine, begun)
    place = looked("lines looked at", engine, lambda db: place_of(db, rows, SOON))
    timed("drafted", engine, drafted)
    timed("checked", engine, lambda db: judge(db, get(db, number)), writes=False)
    seen = timed(
        "checked and proved",
        engine,
        lambda db: prove(db, get(db, number), judge(db, get(db, number))).sha256,
        writes=False,
    )
    sure = looked("checked for the decision", engine, lambda db: looked_at(db, SYSTEM, get(db, number)))

    def decided(db: Session) -> None:
        one = get(db, number)
        decide(db, SYSTEM, one, one.row_version, seen, sure)

    timed("decided", engine, decided)
    set_clock(datetime(2019, 2, 1, 1, tzinfo=UTC))
    look = looked("checked for the switch", engine, lambda db: judge(db, get(db, number)))
    timed("switched", engine, lambda db: len(enforce(db, SYSTEM, get(db, number), look)))
    began, held, after = time.process_time(), 0.0, 0
    while after is not None:
        clock = time.monotonic()
        with open_session(engine, SYSTEM) as db:
            after = settle(db, get(db, number), after)
            db.commit()
        held = max(held, time.monotonic() - clock)
    print(
        f"  {'duties and desks followed':34} {time.process_time() - began:7.2f} s ({held:.2f} s held)",
        flush=True,
    )


def main() -> None:
    """Both databases."""
    cells = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    rows = moves(cells) if "moves" in sys.argv[3:] else lines(cells)
    with tempfile.TemporaryDirectory() as folder:
        if only != "postgresql":
            run(make_engine(f"sqlite:///{Path(folder) / 'khoi.sqlite'}"), cells, rows)
    if only != "sqlite":
        place, address = postgres.start()
        try:
            run(make_engine(address.format(name="postgres")), cells, rows)
        finally:
            postgres.stop(place)


if __name__ == "__main__":
    main()
