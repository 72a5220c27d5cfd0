"""What the answers of 5,000 units to a form of sixty fields cost: as a workbook, which may take 1.5 s, and as
a page of the list, in three orders. Run as `python -m tests.bench.form_answers [units]`; prints seconds of
the clock and of the processor, asserts nothing."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from admin.web.request import SIGN_IN
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import Base, make_engine, now, set_clock
from models.core.spelling import fold, sort_key
from models.definitions.definitions import fill, new_definition, publish
from models.definitions.formula_text import parse
from models.operations.migrate import migrate
from models.people.people import begin_post, enrol
from models.platform.journal import canonical, digest
from models.reports.period_forms import FormSheet
from models.signin.signins import SignIn
from models.units.acts import establish
from models.units.units import EVER, NEVER, Unit

UNITS, FIELDS, MAY = 5_000, 60, 1.5
CHOICES = [{"code": "a", "label": "Đã xong"}, {"code": "b", "label": "Đang làm"}]
KINDS = ("number", "decimal", "text", "date", "percent", "pick", "pick", "month", "long_text", "several")
TYPED = ("17", "12.5", "Sinh hoạt đúng kỳ", "2018-11-05", "17/18", "a", "b", "2018-11", "Còn chậm", "a,b")
"""A kind of field and what stands in it."""
DAY, SINCE = datetime(2019, 1, 20, 3, tzinfo=UTC), date(2015, 1, 1)
TOKEN = "bench-of-answers"
COLUMNS = [
    {"code": "work", "title": "Việc", "kind": "text"},
    {"code": "n", "title": "Số", "kind": "number"},
]


def form(db: Session, bloc: Unit) -> tuple[int, dict[str, str]]:
    """A published form of sixty fields, one of them computed and one a table, and what a unit answers."""
    fields, values = [], {}
    for n in range(FIELDS - 2):
        kind, value = KINDS[n % 10], TYPED[n % 10]
        chosen = CHOICES if kind in ("pick", "several") else []
        fields.append({"code": f"f{n}", "kind": kind, "title": f"Mục {n}", "choices": chosen})
        values[f"f{n}"] = value
    tree = parse("[f0] * 2")
    fields.append({"code": "twice", "kind": "computed", "title": "Gấp đôi", "formula": tree})
    fields.append({"code": "works", "kind": "table", "title": "Việc đã làm", "columns": COLUMNS})
    values["works"] = canonical([{"n": "3", "work": "Thăm hỏi"}, {"n": "5", "work": "Tập huấn"}])
    every = [{"required": False} | each for each in fields]
    made = new_definition(db, SYSTEM, bloc, "period_form", "bench", "Biểu thử", date(2010, 1, 1))
    fill(db, SYSTEM, made, [{"code": "g", "title": "Nhóm", "fields": every}], {"period": "year"})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made).id, values


def units(db: Session, bloc: Unit, count: int) -> list[tuple[int, str]]:
    """Cells under a Bloc with their spells, written at once; number and path of each."""
    db.flush()
    first = (db.scalar(select(func.max(Unit.id))) or 0) + 1
    made, spells = [], []
    for n in range(first, first + count):
        name, path = f"Chi bộ {n}", f"{bloc.path}{n}."
        same = {"name": name, "code": f"B{n}", "kind_code": "grassroots_cell", "parent_id": bloc.id}
        same |= {"path": path, "search_key": fold(name), "sort_key": sort_key(name)}
        made.append(same | {"id": n, "founded_on": SINCE, "row_version": 1})
        dated = {"unit_id": n, "starts_on": SINCE, "counts_from": EVER, "counts_until": NEVER}
        spells.append(same | dated | {"act": "establish", "doc_symbol": "", "of_cell": True})
    db.execute(insert(Base.metadata.tables["unit"]), made)
    db.execute(insert(Base.metadata.tables["unit_spell"]), spells)
    return [(row["id"], row["path"]) for row in made]


def sheets(db: Session, version: int, values: dict[str, str], places: list[tuple[int, str]]) -> int:
    """What each unit sent, past the verbs; the number of one sheet."""
    rows = [
        {
            "unit_id": number,
            "path": path,
            "version_id": version,
            "starts_on": date(2018, 1, 1),
            "ends_on": date(2018, 12, 31),
            "turn": 1,
            "answers": canonical(values | {"f0": str(n * 7919 % 1000)}),
            "sent_at": now(),
            "first_sent_at": now(),
            "row_version": 1,
            "sent_by": "",
            "returned_by": "",
            "remark": "",
        }
        for n, (number, path) in enumerate(places)
    ]
    db.execute(insert(Base.metadata.tables["form_sheet"]), rows)
    return int(db.scalar(select(func.min(FormSheet.id))) or 0)


def timed(act: Callable[[], Any], times: int = 3) -> tuple[float, float]:
    """The best of some turns: seconds of the clock and of this process."""
    best = (9.0e9, 0.0)
    for _ in range(times):
        clock, cpu = time.perf_counter(), time.process_time()
        act()
        best = min(best, (time.perf_counter() - clock, time.process_time() - cpu))
    return best


def main() -> None:
    """Build, measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else UNITS
    folder = Path(tempfile.mkdtemp())
    set_clock(DAY)
    url = f"sqlite:///{folder / 'bench.sqlite'}"
    engine = make_engine(url)
    migrate(engine)
    with open_session(engine, SYSTEM) as db:
        bloc = establish(db, SYSTEM, parent=None, kind_code="bloc", name="Khối", code="K", on=SINCE)
        version, values = form(db, bloc)
        sheet = sheets(db, version, values, units(db, bloc, count))
        account = enrol(db, SYSTEM, name="Cán bộ", login="canbo", unit=bloc)
        begin_post(db, SYSTEM, account.person, "board_officer", bloc, SINCE)
        db.add(SignIn(token_hash=digest(TOKEN), account_id=account.id, began_at=now(), seen_at=now()))
        db.commit()
    app = create_app(url, folder, WTF_CSRF_ENABLED=False)
    client = app.test_client()
    client.set_cookie(SIGN_IN, TOKEN)
    print(f"{count} units x {FIELDS} fields: seconds of the clock, of the processor")
    for said, where in (
        ("workbook", f"/period-forms/workbook/?id={sheet}"),
        ("list by name", f"/period-forms/answers/?id={sheet}"),
        ("list by a number", f"/period-forms/answers/?id={sheet}&order=f0"),
        ("list by a computed one", f"/period-forms/answers/?id={sheet}&order=twice"),
        ("added up", f"/period-forms/totals/?id={sheet}"),
    ):
        answer = client.get(where, buffered=True)
        assert answer.status_code == 200, (where, answer.status)
        clock, cpu = timed(lambda: client.get(where, buffered=True).data)  # noqa: B023 (called at once)
        print(f"{said:24} {clock:6.2f} {cpu:6.2f}   {len(answer.data) / 1e6:.1f} MB")
    print(f"the workbook may take {MAY} s")


if __name__ == "__main__":
    main()
