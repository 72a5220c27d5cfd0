"""Long files judged by a job: told by rows, given up, taken over; the
preview of the immediate road, for its sender alone, gone with the file."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import event, func, select, update

from admin.imports import imports
from admin.jobs import work
from admin.jobs.worker import Runner
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.imports.uploads import Upload
from models.platform.journal import JournalRow
from models.units.units import Headcount, Unit
from tests.admin.imports.judging import URL, WHO, at_once, job_of, mixed, sent, uploads
from tests.admin.uploads import HEADINGS, book, confirm, marked, upload
from tests.conftest import TODAY
from tests.offices import Office
from tests.pages import read
from tests.paths import ROOT
from tests.processes import wait_for

pytestmark = pytest.mark.usefixtures("small")


def told(page: str) -> list[str]:
    """What a preview says: heading, figures, problems, changes, the
    fingerprint; without keys, numbers of rows in tables and times."""
    main = read(page).main
    checked_on = [each for each in main.all("p.quiet") if each.text.startswith("Kiểm tra xong lúc")]
    for each in (*main.all("form[action=/imports/judge/]"), *checked_on):
        each.node.drop_tree()
    keys = ("csrf_token", "idempotency_key", "id")
    shown = [each for each in main.node.iter() if each.get("name") not in keys]
    said = [f"{each.tag} {dict(each.attrib)} {(each.text or '').strip()}" for each in shown]
    return [each.partition("/imports/marked/?id=")[0] for each in said]


def marks(office: Office, page: str) -> dict[str, str]:
    sheet = openpyxl.load_workbook(io.BytesIO(marked(office, WHO, page))).worksheets[0]
    return {c.coordinate: c.comment.text for row in sheet.iter_rows() for c in row if c.comment}


@pytest.mark.parametrize("faulty", [True, False])
def test_a_job_shows_the_same_preview_and_marks_the_same_cells_as_at_once(
    office: Office, runner: Runner, faulty: bool
) -> None:
    data = book(mixed("A", faulty), HEADINGS).getvalue()
    at_once(50)
    direct = upload(office, WHO, URL, io.BytesIO(data)).text
    marked = marks(office, direct) if faulty else {}
    at_once(3)
    page, job = sent(office, io.BytesIO(data))
    assert runner.one()
    later = office.get(WHO, page).text
    assert told(later) == told(direct)
    assert 'name="seen"' in direct and len(told(direct)) > 8
    if faulty:
        assert marks(office, later) == marked and set(marked) == {"B8", "C8", "E8", "D9"}
    done = job_of(office, job.id)
    assert (done.standing, done.rows_done, done.rows_total) == (
        "done",
        done.rows_total,
        len(mixed("A", faulty)) + 1,
    )
    assert (
        f'href="{page.rstrip("?")}"' in office.get(WHO, "/jobs/").text
        or f"/jobs/result/?id={job.id}" in office.get(WHO, "/jobs/").text
    )
    assert office.get(WHO, f"/jobs/result/?id={job.id}").headers["Location"] == page


def test_rows_are_told_on_a_page_that_works_without_script(
    office: Office, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, job = sent(office, book(mixed("B"), HEADINGS))
    waiting = office.get(WHO, page).text
    assert (
        "Tệp đang được kiểm tra" in waiting
        and read(waiting).all("noscript meta[http-equiv]")
        and f'data-job="{job.id}"' in waiting
    )
    assert (
        'action="/jobs/cancel/"' in waiting
        and "<script>" not in waiting
        and "đang chờ" in office.get(WHO, "/jobs/").text
    )
    monkeypatch.setattr(work, "BEAT", 0.0)
    rows, pages, beats = list[int](), list[str](), work.Told.beat

    def looking(self: Any, done: int) -> None:
        beats(self, done)
        rows.append(done)
        pages.append(office.get(WHO, page).text)

    monkeypatch.setattr(work.Told, "beat", looking)
    assert runner.one()
    assert rows == sorted(rows) and len(set(rows)) > 5 and rows[-1] == len(mixed("B"))
    assert "Đang kiểm tra" in pages[4] and f"<span data-done>{rows[4]} / {job.rows_total}</span>" in pages[4]
    assert "đang kiểm tra" not in office.get(WHO, "/jobs/").text


def test_it_is_given_up_and_checked_again(
    office: Office, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, job = sent(office, book(mixed("C"), HEADINGS))
    beats, count = work.Told.beat, list[int]()

    def giving_up(self: Any, done: int) -> None:
        count.append(done)
        if len(count) == 3:
            assert office.send(WHO, "/jobs/cancel/", id=job.id).status_code == 303
        beats(self, done)

    with monkeypatch.context() as patched:
        patched.setattr(work, "BEAT", 0.0)
        patched.setattr(work.Told, "beat", giving_up)
        assert runner.one()
    gone = job_of(office, job.id)
    assert (gone.standing, gone.result, len(count)) == ("cancelled", None, 3)
    given_up = office.get(WHO, page).text
    assert "đã hủy việc kiểm tra" in given_up and 'name="seen"' not in given_up
    number = page.partition("id=")[2]
    assert office.get(WHO, f"/imports/marked/?id={number}").headers["Location"] == page
    for _twice in range(2):
        assert office.send(WHO, "/imports/judge/", id=number).headers["Location"] == page
    assert runner.one() and not runner.one()
    assert "4 ô phải sửa" in office.get(WHO, page).text


def test_nothing_is_judged_again_to_show_mark_or_ask(
    office: Office, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _job = sent(office, book(mixed("N", faulty=False), HEADINGS))
    runner.one()

    def never(*_words: Any, **_more: Any) -> None:
        raise AssertionError

    with monkeypatch.context() as patched:
        patched.setattr(imports, "judge", never)
        patched.setattr(imports, "open_filled", never)
        preview = office.get(WHO, page)
        assert preview.status_code == 200
        assert confirm(office, WHO, preview).headers["Location"] == "/jobs/"
    assert runner.one()
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalar(select(func.count()).select_from(Unit).where(Unit.code.startswith("N"))) == 4
    assert uploads(office) == 0


def test_a_faulty_file_leaves_no_trace_and_the_journal_no_value(office: Office, runner: Runner) -> None:
    with open_session(office.engine, SYSTEM) as db:
        before = [db.scalar(select(func.count()).select_from(table)) for table in (Unit, Headcount)]
        last = db.scalar(select(func.max(JournalRow.id))) or 0
    page, _job = sent(office, book(mixed("F"), HEADINGS))
    runner.one()
    assert confirm(office, WHO, office.get(WHO, page)).headers["Location"] == "/jobs/"
    runner.one()
    with open_session(office.engine, SYSTEM) as db:
        assert [db.scalar(select(func.count()).select_from(table)) for table in (Unit, Headcount)] == before
        rows = db.scalars(select(JournalRow).where(JournalRow.id > last)).all()
    assert {row.act for row in rows} == {"job.ask", "job.done"}
    assert not [row for row in rows if "F0" in row.details or "danh-sach" in row.details]


def test_a_second_file_ends_the_first_ones_job(office: Office, runner: Runner) -> None:
    data = book(mixed("I"), HEADINGS).getvalue()
    _page, first = sent(office, io.BytesIO(data))
    page, second = sent(office, io.BytesIO(data))  # on SQLite under the same number
    assert second.id != first.id
    assert (job_of(office, first.id).standing, job_of(office, second.id).standing) == ("cancelled", "waiting")
    assert runner.one() and not runner.one()
    assert "4 ô phải sửa" in office.get(WHO, page).text


def test_a_long_file_that_cannot_be_judged_is_refused_in_the_request(office: Office, runner: Runner) -> None:
    before = uploads(office)
    for rows, headings in ((mixed("K"), ["Một", "Hai"]), ([[" "]] * 5, HEADINGS)):
        answer = upload(office, WHO, URL, book(rows, headings))
        assert answer.status_code == 422 and 'class="mistake"' in answer.text
    assert uploads(office) == before and not runner.one()


def test_more_rows_ask_no_more_statements(office: Office, runner: Runner) -> None:
    def asked(count: int) -> int:
        rows = [
            [f"S{n}", f"Chi bộ S{n}", "Chi bộ trực thuộc", "D", "01/02/2018", 5, ""] for n in range(count)
        ]
        page, _job = sent(office, book(rows, HEADINGS))
        seen: list[str] = []
        listener = lambda *words: seen.append(words[2])
        event.listen(office.app.extensions["khoi.engine"], "before_cursor_execute", listener)
        runner.one()
        office.get(WHO, page)
        event.remove(office.app.extensions["khoi.engine"], "before_cursor_execute", listener)
        return len(seen)

    asked(5)
    assert asked(10) == asked(200) > 5


SCRIPT = """
import sys, time
from datetime import timedelta
from pathlib import Path
import models.platform.jobs
models.platform.jobs.LEASE = timedelta(seconds=2)
from admin.imports import found as import_found
from admin.jobs import worker
from app import create_app
judge = import_found.judge
def slow(*words):
    found = judge(*words)
    if sys.argv[3] == "slow":
        (Path(sys.argv[2]) / "judged").touch()
        time.sleep(60)
    return found
import_found.judge = slow
worker.Runner(create_app(sys.argv[1], Path(sys.argv[2])), fast=False).run_for(40)
"""


def start(office: Office, pace: str) -> subprocess.Popen[bytes]:
    words = [
        sys.executable,
        "-c",
        SCRIPT,
        office.engine.url.render_as_string(hide_password=False),
        office.app.instance_path,
        pace,
    ]
    return subprocess.Popen(words, cwd=ROOT, env=dict(os.environ))


def test_a_job_killed_while_it_judges_is_taken_over(office: Office, runner: Runner) -> None:
    """Real processes on the real clock, killed when all is judged and nothing noted."""
    page, job = sent(office, book(mixed("M"), HEADINGS))
    flag = Path(office.app.instance_path, "judged")
    set_clock(None)
    with open_session(office.engine, SYSTEM) as db:
        db.execute(update(Upload).values(at=now()))
        db.commit()
    first = start(office, "slow")
    try:
        wait_for(flag.exists)
        os.kill(first.pid, signal.SIGKILL)
        first.wait(timeout=10)
        killed = job_of(office, job.id)
        assert (killed.standing, killed.result) == ("running", None)
        first = start(office, "quick")
        wait_for(lambda: job_of(office, job.id).standing == "done")
    finally:
        first.kill()
        first.wait()
        set_clock(TODAY)
    time.sleep(0.1)
    assert job_of(office, job.id).attempts == 2
    assert "4 ô phải sửa" in office.get(WHO, page).text


def test_what_became_of_letters_in_a_list_is_told_before_it_is_brought_in(office: Office) -> None:
    rows = [["A1", "Chi bộ \uf0a7 Một ﬁ", "Chi bộ trực thuộc", "D", "01/01/2019", 12, ""]]
    page = upload(office, WHO, URL, book(rows, HEADINGS))
    assert "Đã thay những chữ mà văn bản in ra không thể hiện được: U+F0A7 → ▪, ﬁ → fi." in page.text
    assert "Chi bộ ▪ Một fi" in page.text
