"""Lists going out: the same cells by both roads, what the owner
may see and nothing else, jobs through kills, files byte for byte."""

from __future__ import annotations

import hashlib
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import g
from sqlalchemy import select

from admin.jobs.work import acting
from admin.jobs.worker import Runner
from admin.lists import exports, views, walks
from admin.lists.exports import Listing
from admin.lists.queries import QUERIES
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.people.people import principal_of
from models.platform.jobs import Job, Shelf, ask, claim
from tests.admin.marker import MARK, unpacked
from tests.conftest import TODAY
from tests.offices import Office
from tests.pages import read
from tests.paths import ROOT
from tests.processes import libraries, wait_for
from tests.workbooks import by_calamine, by_openpyxl

LISTS = tuple(QUERIES)
SEES = {
    "accounts": "D.committee_officer",
    "posts": "K.board_officer",
    "journal": "auditor",
    "members": "D1.cell_clerk",
}


@pytest.fixture(scope="module")
def runner(office: Office) -> Iterator[Runner]:
    made = Runner(office.app)
    yield made
    if made.engine is not None:
        made.engine.stop()


@pytest.fixture(autouse=True)
def shelf(office: Office) -> None:
    Shelf.root = Path(office.app.instance_path) / "exports"


def made(office: Office, runner: Runner, who: str, address: str, language: str = "vi") -> tuple[Job, bytes]:
    """Ask as somebody, let the worker work, download."""
    with open_session(office.engine, SYSTEM) as db:
        job = ask(db, principal_of(db, office.cast.accounts[who]), "Danh sách", address, language)
        db.commit()
        number = job.id
    assert runner.one()
    with open_session(office.engine, SYSTEM) as db:
        job = db.get_one(Job, number)
        assert (job.standing, job.wrong) == ("done", "")
        db.expunge(job)
    answer = office.get(who, f"/jobs/file/?id={number}")
    assert answer.status_code == 200
    assert hashlib.sha256(answer.data).hexdigest() == job.sha256
    return job, answer.data


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("endpoint", LISTS)
def test_both_roads_give_the_same_cells(
    office: Office,
    runner: Runner,
    rows: dict[str, dict[str, int]],
    marked: dict[str, int],
    endpoint: str,
    language: str,
) -> None:
    """The list streamed at once from rows, and the same list by the engine's child from a query."""
    who = SEES.get(endpoint, "K.board_officer")
    client = office.client(who)
    client.set_cookie("khoi_language", language)
    at_once = client.get(f"/{endpoint}/excel/?sort=0", buffered=True)
    assert at_once.status_code == 200
    _job, later = made(office, runner, who, f"/{endpoint}/excel/?sort=0", language)
    if endpoint == "journal":  # the job itself is in the journal by now
        shown = by_openpyxl(at_once.data)
        assert len(shown) > 100
        assert [line for line in by_openpyxl(later) if "job" not in str(line[4])] == [
            line for line in shown if "job" not in str(line[4])
        ]
        return
    assert by_openpyxl(later) == by_openpyxl(at_once.data)
    assert by_calamine(later) == by_calamine(at_once.data)
    assert len(by_openpyxl(later)) > 1


@pytest.mark.parametrize("endpoint", LISTS)
def test_every_column_of_a_long_list_has_its_query(office: Office, endpoint: str) -> None:
    assert runner_uses_query(office, endpoint)


def runner_uses_query(office: Office, endpoint: str) -> bool:
    view: Any = next(v for v in office.app.extensions["admin"][0]._views if v.endpoint == endpoint)
    return {column.name for column in view.columns} == set(QUERIES[endpoint])


@pytest.mark.parametrize(
    "who",
    [
        "K.board_officer",
        "D.committee_secretary",
        "D1.cell_clerk",
        "E.committee_officer",
        "D1.follower",
        "C.cell_secretary",
    ],
)
def test_a_list_by_query_holds_what_its_owner_may_see_and_nothing_else(
    office: Office, rows: dict[str, dict[str, int]], who: str
) -> None:
    """The gate's conditions are in the SQL: the numbers of rows
    of a query and of the session are the same for everybody."""
    with open_session(office.engine, SYSTEM) as db:
        owner = principal_of(db, office.cast.accounts[who])
    seen = 0
    for endpoint in LISTS:
        with acting(office.app, office.engine, owner, f"/{endpoint}/excel/", "vi"):
            listing = next(
                v for v in office.app.extensions["admin"][0]._views if v.endpoint == endpoint
            ).listing()
            query = listing.query(g.db)
            with office.engine.connect() as connection:
                by_sql = connection.exec_driver_sql(
                    query[0].sql.replace("%", "%%")
                    if office.engine.dialect.name == "postgresql"
                    else query[0].sql
                ).all()
            assert len(by_sql) == listing.count == len(list(listing.values()))
            seen += listing.count
    assert seen > 0


def test_the_marker_of_the_cell_is_in_no_file_made_for_those_above(
    office: Office, runner: Runner, rows: dict[str, dict[str, int]], marked: dict[str, int]
) -> None:
    for who in ("D.committee_secretary", "K.bloc_secretary", "auditor", "D2.cell_secretary"):
        with open_session(office.engine, SYSTEM) as db:
            owner = principal_of(db, office.cast.accounts[who])
        for rule in office.app.url_map.iter_rules():
            if rule.endpoint.endswith("excel_view"):
                with acting(office.app, office.engine, owner, rule.rule, "vi"):
                    view = next(
                        v
                        for v in office.app.extensions["admin"][0]._views
                        if v.endpoint == rule.endpoint.partition(".")[0]
                    )
                    if not view.is_accessible():
                        continue
                _job, data = made(office, runner, who, rule.rule)
                assert MARK.encode() not in unpacked(data), rule


def test_the_marker_is_in_no_quarter_or_year_made_as_a_job(
    office: Office, runner: Runner, rows: dict[str, dict[str, int]], marked: dict[str, int]
) -> None:
    """Whole quarters and years of every unit above the cell, and of
    the cell for those above and for itself: custody holds in jobs too."""
    for who, unit in (
        ("D.committee_secretary", "D"),
        ("K.bloc_secretary", "K"),
        ("K.board_officer", "D1"),
        ("D1.cell_secretary", "D1"),
    ):
        for address in ("quarter/?quarter=2018-Q4", "year/?year=2018"):
            job, data = made(office, runner, who, f"/reports/{address}&unit={office.cast.units[unit]}")
            assert MARK.encode() not in unpacked(data), (who, address)
            assert "Chi bộ Văn phòng".encode() in unpacked(data) and job.rows_total > 0


def test_a_large_list_is_offered_as_a_job_and_asked_for_by_a_form_only(
    office: Office, rows: dict[str, dict[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(views, "SMALL", 1)
    page = office.get("K.board_officer", "/meetings/excel/?search=chi")
    assert page.status_code == 200
    assert page.mimetype == "text/html"
    assert "<form method=" in page.text
    before = number_of_jobs(office)
    key = secrets.token_hex(8)
    client = office.client("K.board_officer")
    answers = [
        client.post("/meetings/excel/?search=chi", data={"idempotency_key": key}) for _twice in range(2)
    ]
    assert [(a.status_code, a.headers["Location"]) for a in answers] == [(303, "/jobs/")] * 2
    assert number_of_jobs(office) == before + 1
    assert office.client("K.board_officer").post("/meetings/excel/").status_code == 422
    listed = office.get("K.board_officer", "/jobs/")
    assert "Đang lập 1 tệp" in listed.text
    number = read(listed).first("[data-job]").get("data-job")
    assert office.get("D.committee_officer", f"/jobs/file/?id={number}").status_code == 404
    assert office.send("D.committee_officer", "/jobs/cancel/", id=number).status_code == 404
    assert office.send("K.board_officer", "/jobs/cancel/", id=number).status_code == 303
    assert office.send("K.board_officer", "/jobs/cancel/", id=number).status_code == 422
    assert office.get("K.board_officer", f"/jobs/file/?id={number}").status_code == 404


def number_of_jobs(office: Office) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return len(db.scalars(select(Job)).all())


def test_the_fourth_unfinished_job_is_refused_with_a_sentence(
    office: Office, rows: dict[str, dict[str, int]]
) -> None:
    for _number in range(3):
        assert office.send("K.board_head", "/meetings/excel/").status_code == 303
    refused = office.send("K.board_head", "/meetings/excel/")
    assert refused.status_code == 422
    assert "chưa làm xong" in refused.text
    for job in read(office.get("K.board_head", "/jobs/")).all("[data-job]"):
        office.send("K.board_head", "/jobs/cancel/", id=job.get("data-job"))


def test_without_polars_the_same_file_is_made_in_plain_python(
    office: Office, runner: Runner, rows: dict[str, dict[str, int]]
) -> None:
    plain = Runner(office.app, fast=False)
    assert plain.engine is None
    _job, slow = made(office, plain, "K.board_officer", "/meetings/excel/")
    _job, fast = made(office, runner, "K.board_officer", "/meetings/excel/")
    assert by_openpyxl(slow) == by_openpyxl(fast)


def test_what_a_person_may_not_open_fails_with_a_reason(office: Office, runner: Runner) -> None:
    for address, wrong in (
        ("/journal/excel/", "access.unknown"),
        ("/nowhere/", "access.unknown"),
        ("/reports/annex1/?id=999999", "access.unknown"),
    ):
        with open_session(office.engine, SYSTEM) as db:
            number = ask(db, principal_of(db, office.cast.accounts["D1.cell_clerk"]), "x", address, "vi").id
            db.commit()
        runner.one()
        with open_session(office.engine, SYSTEM) as db:
            job = db.get_one(Job, number)
            assert (job.standing, job.wrong) == ("failed", wrong), address


def test_two_workers_at_the_same_moment_get_different_jobs(office: Office) -> None:
    """On PostgreSQL a locked row is passed over; on SQLite
    the second waits for the first and finds its mark."""
    with open_session(office.engine, SYSTEM) as db:
        owner = principal_of(db, office.cast.accounts["E.committee_officer"])
        numbers = {ask(db, owner, "x", "/meetings/excel/", "vi").id for _number in range(2)}
        db.commit()
    got = set()
    if office.engine.dialect.name == "postgresql":
        with open_session(office.engine, SYSTEM) as one, open_session(office.engine, SYSTEM) as two:
            got = {job.id for job in (claim(one, "one"), claim(two, "two")) if job}
    else:
        for holder in ("one", "two"):
            with open_session(office.engine, SYSTEM) as db:
                job = claim(db, holder)
                got.add(job.id if job else 0)
                db.commit()
    assert got == numbers
    with open_session(office.engine, SYSTEM) as db:
        for job in db.scalars(select(Job).where(Job.id.in_(numbers))):
            db.delete(job)
        db.commit()


@pytest.mark.parametrize("victim", ["worker", "child"])
def test_a_killed_worker_or_child_leaves_nothing_half_done_and_the_job_is_finished(
    office: Office, rows: dict[str, dict[str, int]], victim: str
) -> None:
    """Real processes on the real clock; the lease is short so that the test is."""
    set_clock(None)
    shelf_ = Path(office.app.instance_path) / "exports"
    many = {"KHOI_TEST_LEASE": "2"}
    with open_session(office.engine, SYSTEM) as db:
        number = ask(
            db, principal_of(db, office.cast.accounts["K.board_officer"]), "x", "/meetings/excel/", "vi"
        ).id
        db.commit()
    first = start_worker(office, slow=True, **many)
    try:
        wait_for(
            lambda: (
                standing(office, number) == "running" and (Path(office.app.instance_path) / "tried").exists()
            )
        )
        os.kill(first.pid if victim == "worker" else engine_of(first.pid), signal.SIGKILL)
        if victim == "worker":
            first.wait(timeout=10)
            assert standing(office, number) == "running"
            assert [path.read_bytes() for path in (shelf_ / "making").glob("*.part")] == [b"half"]
            first = start_worker(office, slow=False, **many)
        wait_for(lambda: standing(office, number) == "done")
        assert libraries(first.pid) == {"pysqlite3/"} or office.engine.dialect.name == "postgresql"
    finally:
        first.kill()
        first.wait()
    Runner(office.app, fast=False).tidy()
    assert not list((shelf_ / "making").glob("*.part"))
    set_clock(TODAY)
    answer = office.get("K.board_officer", f"/jobs/file/?id={number}")
    assert by_calamine(answer.data)[0][0] == "Chi bộ"


SCRIPT = """
import os, sys, time
from datetime import timedelta
from pathlib import Path
import models.platform.jobs
models.platform.jobs.LEASE = timedelta(seconds=float(os.environ["KHOI_TEST_LEASE"]))
from admin.jobs import work, worker
from app import create_app
from forms.excel.write.engine import Engine
slow = sys.argv[3] == "slow"
write = Engine._write
def waiting(self, *words):
    if slow and not Path(sys.argv[2], "tried").exists():
        words[-2].write_bytes(b"half")
        Path(sys.argv[2], "tried").touch()
        until = time.monotonic() + 30
        while time.monotonic() < until and self.child.poll() is None:
            words[-1](0)
            time.sleep(0.2)
    return write(self, *words)
Engine._write = waiting
work.BEAT = 0.2
runner = worker.Runner(create_app(sys.argv[1], Path(sys.argv[2])))
runner.run_for(60)
"""


def start_worker(office: Office, *, slow: bool, **environment: str) -> subprocess.Popen[bytes]:
    url = office.engine.url.render_as_string(hide_password=False)
    folder = Path(office.app.instance_path)
    if slow:
        (folder / "tried").unlink(missing_ok=True)
    words = [sys.executable, "-c", SCRIPT, url, str(folder), "slow" if slow else "quick"]
    return subprocess.Popen(words, cwd=ROOT, env={**os.environ, **environment})


def engine_of(pid: int) -> int:
    """The engine's child of a worker; nought when there is none."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return int(found[0]) if found else 0


def standing(office: Office, number: int) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return db.get_one(Job, number).standing


def test_the_listing_of_a_view_is_what_a_worker_gets(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        owner = principal_of(db, office.cast.accounts["K.board_officer"])
    with acting(office.app, office.engine, owner, "/units/excel/", "en"):
        g.job = object()
        answer = office.app.view_functions["units.excel_view"]()
    assert isinstance(answer, Listing)
    assert answer.title == "Units"
    assert exports.SMALL > 1000


def test_a_longer_list_above_the_blocs_is_counted_by_the_worker(
    office: Office, rows: dict[str, dict[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page that offers its workbook counts no further than pages do, and says that there is more."""
    for module in (views, walks):
        monkeypatch.setattr(module, "MOST_COUNTED", 2)
    monkeypatch.setattr(views, "SMALL", 1)
    for who, url in (("administrator", "/units/excel/"), ("auditor", "/journal/excel/")):
        assert "hơn 2 dòng: lập thành một tệp Excel riêng" in office.get(who, url).text, url
    assert "hơn 2 dòng" not in office.get("K.board_officer", "/units/excel/").text
    once = {"idempotency_key": secrets.token_hex(8)}
    assert office.client("administrator").post("/units/excel/", data=once).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        job = db.scalars(select(Job).order_by(Job.id.desc())).first()
        assert job is not None and job.rows_total == 0
