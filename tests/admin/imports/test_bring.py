"""Long imports and archives as jobs: told by rows, given up,
killed and taken over; done with what they changed or not at all."""

from __future__ import annotations

import io
import os
import secrets
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pyotp import TOTP, random_base32
from sqlalchemy import func, select, update

from admin.documents import documents
from admin.imports.kinds import KINDS
from admin.jobs import work
from admin.jobs.worker import Runner
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.imports.uploads import Upload
from models.people.people import Account
from models.platform.jobs import Job, Shelf, noted, working_file
from models.platform.journal import verify
from models.signin.factor import Factor, drop_factor
from models.units.units import Unit
from tests.admin.uploads import HEADINGS, PEOPLE, book, confirm, upload
from tests.conftest import TODAY
from tests.offices import Office
from tests.pages import read
from tests.paths import ROOT
from tests.processes import wait_for

pytestmark = pytest.mark.usefixtures("reported")

WHO = "administrator"


@pytest.fixture(scope="module")
def runner(office: Office) -> Runner:
    Shelf.root = Path(office.app.instance_path) / "exports"
    return Runner(office.app, fast=False)


@pytest.fixture(autouse=True)
def small() -> Iterator[None]:
    """Every kind is long from its fourth row on."""
    shipped = {kind: kind.at_once for kind in KINDS.values()}
    for kind in shipped:
        object.__setattr__(kind, "at_once", 3)
    yield
    for kind, rows in shipped.items():
        object.__setattr__(kind, "at_once", rows)


def units(letter: str, count: int = 5) -> io.BytesIO:
    return book(
        [
            [f"{letter}{n}", f"Chi bộ {letter}{n}", "Chi bộ trực thuộc", "D", "01/02/2018", 5 + n, ""]
            for n in range(count)
        ],
        HEADINGS,
    )


def previewed(office: Office, file: io.BytesIO, who: str = WHO, url: str = "/units/import/") -> Any:
    """Send a long file and have it judged; its preview."""
    waiting = upload(office, who, url, file)
    assert "đang được kiểm tra" in waiting.text
    assert Runner(office.app, fast=False).one()
    return office.get(who, waiting.request.full_path)


def asked(office: Office, file: io.BytesIO, url: str = "/units/import/", who: str = WHO) -> int:
    """Preview a file, confirm it; the number of the job."""
    answer = confirm(office, who, previewed(office, file, who, url))
    assert (answer.status_code, answer.headers["Location"]) == (303, "/jobs/")
    return int(read(office.get(who, "/jobs/")).first("[data-job]").get("data-job"))


def job_of(office: Office, number: int) -> Job:
    with open_session(office.engine, SYSTEM) as db:
        job = db.get_one(Job, number)
        db.expunge(job)
        return job


def jobs_of(office: Office, account_id: int) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).select_from(Job).where(Job.account_id == account_id)) or 0


def there(office: Office, letter: str) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).select_from(Unit).where(Unit.code.startswith(letter))) or 0


def test_a_long_import_is_a_job_whose_result_is_reached_from_my_files(office: Office, runner: Runner) -> None:
    number = asked(office, units("JA"))
    page = office.get(WHO, "/jobs/")
    assert "Đang làm 1 việc" in page.text and "Nhận vào: danh-sach.xlsx" in page.text
    assert there(office, "JA") == 0
    assert runner.one()
    job = job_of(office, number)
    assert (job.standing, job.wrong, job.rows_done) == ("done", "", job.rows_total)
    assert there(office, "JA") == 5
    assert f"/jobs/result/?id={number}" in office.get(WHO, "/jobs/").text
    result = office.get(WHO, f"/jobs/result/?id={number}")
    assert "Đã nhận 5 dòng mới và 0 dòng sửa" in result.text and 'href="/units/tree/"' in result.text
    for who in ("D.committee_officer", "K.board_officer"):
        assert office.get(who, f"/jobs/result/?id={number}").status_code == 404
    assert office.get(WHO, f"/jobs/file/?id={number}").status_code == 404
    with open_session(office.engine, SYSTEM) as db:
        assert verify(db) is None
        assert db.scalar(select(Upload.id)) is None


def test_a_small_import_stays_immediate(office: Office) -> None:
    answer = confirm(office, WHO, upload(office, WHO, "/units/import/", units("JB", 2)))
    assert answer.headers["Location"] == "/units/tree/"
    assert there(office, "JB") == 2


def test_a_second_confirmation_finds_the_first_ones_job(office: Office, runner: Runner) -> None:
    page = previewed(office, units("JC"))
    for _twice in range(2):
        assert confirm(office, WHO, page).headers["Location"] == "/jobs/"
    assert len(read(office.get(WHO, "/jobs/")).all("[data-standing=waiting]")) == 1
    assert runner.one() and not runner.one()
    assert there(office, "JC") == 5


def test_what_changed_after_the_preview_ends_the_job_with_a_sentence_and_a_way_on(
    office: Office, runner: Runner
) -> None:
    number = asked(office, units("JD"))
    assert (
        confirm(
            office, "K.board_officer", upload(office, "K.board_officer", "/units/import/", units("JD", 1))
        ).status_code
        == 303
    )
    runner.one()
    job = job_of(office, number)
    assert (job.standing, job.wrong) == ("failed", "import.moved")
    assert there(office, "JD") == 1
    result = office.get(WHO, f"/jobs/result/?id={number}")
    assert "Chưa nhận gì vào" in result.text and "Dữ liệu đã thay đổi" in result.text
    again = read(result).form("/imports/judge/").fields["id"]
    back = office.send(WHO, "/imports/judge/", id=again).headers["Location"]
    assert "đang được kiểm tra" in office.get(WHO, back).text
    assert runner.one()
    assert "4 dòng mới" in office.get(WHO, back).text


def test_accounts_in_a_job_are_asked_for_by_who_proved_the_second_factor(
    office: Office, runner: Runner
) -> None:
    """The worker can ask nobody: the code is asked for when the job is, and nothing waits before."""
    who, number = "D.committee_secretary", office.cast.accounts["D.committee_secretary"]
    rows: list[list[Any]] = [[f"Người Mã {n}", f"nguoi.ma{n}", "Thư ký chi bộ", "D2", None] for n in range(4)]
    page = previewed(office, book(rows, PEOPLE), who, "/accounts/import/")
    key = random_base32()
    with open_session(office.engine, SYSTEM) as db:
        db.add(Factor(account_id=number, key=key, begun_at=now(), held_at=now()))
        db.commit()
    try:
        jobs = jobs_of(office, number)
        answer = confirm(office, who, page)
        assert answer.status_code == 403 and 'name="factor_code"' in answer.text
        assert jobs_of(office, number) == jobs
        again = confirm(office, who, page, factor_code=TOTP(key).at(now()))
        assert again.status_code == 303 and jobs_of(office, number) == jobs + 1
        runner.one()
        with open_session(office.engine, SYSTEM) as db:
            made = select(func.count(Account.id)).where(Account.login.startswith("nguoi.ma"))
            assert db.scalar(made) == 4
    finally:
        with open_session(office.engine, SYSTEM) as db:
            drop_factor(db, number)
            db.commit()


def test_a_bent_hash_brings_nothing_in(office: Office, runner: Runner) -> None:
    page = previewed(office, units("JE"))
    upload_id = read(page).form("/imports/confirm/").fields["id"]
    assert office.send(WHO, "/imports/confirm/", id=upload_id, seen="0" * 64).status_code == 303
    runner.one()
    assert there(office, "JE") == 0
    assert "không nhận được" in office.get(WHO, "/jobs/").text


def test_a_file_that_was_replaced_meanwhile_is_told(office: Office, runner: Runner) -> None:
    number = asked(office, units("JF"))
    upload(office, WHO, "/units/import/", units("JG"))
    runner.one()
    assert job_of(office, number).wrong == "import.gone"
    assert "đã được thay bằng tệp khác" in office.get(WHO, f"/jobs/result/?id={number}").text


def test_it_is_given_up_until_it_writes(
    office: Office, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Waiting, and while it is judged; once its first row
    is written, the journal's line is held until the commit."""
    number = asked(office, units("JH"))
    assert office.send(WHO, "/jobs/cancel/", id=number).status_code == 303
    assert not runner.one()
    told: list[int] = []
    beats = work.Told.beat

    def cancelled(self: Any, rows: int) -> None:
        told.append(rows)
        if len(told) == 8:
            assert office.send(WHO, "/jobs/cancel/", id=number).status_code == 303
        beats(self, rows)

    number = asked(office, units("JI"))
    monkeypatch.setattr(work, "BEAT", 0.0)
    monkeypatch.setattr(work.Told, "beat", cancelled)
    assert runner.one()
    assert job_of(office, number).standing == "cancelled"
    assert there(office, "JI") == there(office, "JH") == 0
    assert told == sorted(told)
    assert len(told) == 8 and told[-1] > 0


def test_rows_are_told_while_sqlites_one_writer_is_held(
    office: Office, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "BEAT", 0.0)
    number, seen = asked(office, units("JK", 8)), list[int]()
    tell = work.Told.__call__

    def looking(self: Any, rows: int) -> None:
        tell(self, rows)
        with open_session(office.engine.execution_options(reading=True), SYSTEM) as db:
            seen.append(noted(db.get_one(Job, number)))

    monkeypatch.setattr(work.Told, "__call__", looking)
    assert runner.one()
    assert seen == sorted(seen)
    assert seen[-1] == job_of(office, number).rows_total
    assert len(set(seen)) > 6
    assert not list((Shelf.root / "making").glob("*.part"))


def test_accounts_of_a_long_import_get_their_slips_once_and_codes_never_lie_in_the_job(
    office: Office, runner: Runner
) -> None:
    rows = [[f"Người {n}", f"nguoi.viec{n}", "Thư ký chi bộ", "D2", None] for n in range(5)]
    who = "D.committee_officer"
    number = asked(office, book(rows, PEOPLE), "/accounts/import/", who)
    assert runner.one()
    assert "5 phiếu mã dùng một lần" in office.get(who, f"/jobs/result/?id={number}").text
    assert office.send("E.committee_officer", "/jobs/slips/", id=number).status_code == 404
    slip = office.send(who, "/jobs/slips/", id=number)
    codes = read(slip).texts(".secret")
    assert len(codes) == 5
    assert not [code for code in codes if code in (job_of(office, number).result or "")]
    login = next(each for each in read(slip).texts("b") if each.startswith("nguoi.viec"))
    assert (
        office.send(
            None, "/code", login=login, code=codes[0], password="mot cau rat dai 7", again="mot cau rat dai 7"
        ).status_code
        == 303
    )
    again = office.send(who, "/jobs/slips/", id=number)
    assert again.status_code == 422 and "đã hiện một lần" in again.text


def test_the_owners_rights_of_the_moment_decide(office: Office, runner: Runner) -> None:
    """An export holds what its owner held at its start; an
    act is judged by what its owner may do when it is done."""
    number = asked(office, units("JL"), who="K.board_head")
    with open_session(office.engine, SYSTEM) as db:
        account = office.cast.accounts["K.board_head"]
        db.execute(update(Account).where(Account.id == account).values(active=False))
        db.commit()
    runner.one()
    assert job_of(office, number).standing == "failed"
    assert there(office, "JL") == 0
    with open_session(office.engine, SYSTEM) as db:
        db.execute(update(Account).where(Account.id == account).values(active=True))
        db.commit()


SCRIPT = """
import sys, time
from datetime import timedelta
from pathlib import Path
import models.platform.jobs
models.platform.jobs.LEASE = timedelta(seconds=2)
from admin.imports import bring as import_bring
from admin.jobs import worker
from app import create_app
folder = Path(sys.argv[2])
bring = import_bring.bring
def slow(*words, **more):
    made = bring(*words, **more)
    words[0].flush()
    if sys.argv[3] == "slow":
        (folder / "written").touch()
        time.sleep(60)
    return made
import_bring.bring = slow
worker.Runner(create_app(sys.argv[1], folder), fast=False).run_for(40)
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


def test_an_import_killed_with_its_rows_written_leaves_nothing_and_is_taken_over(
    office: Office, runner: Runner
) -> None:
    """Real processes on the real clock, killed between the last row and the commit."""
    number, flag = asked(office, units("JM", 6)), Path(office.app.instance_path, "written")
    flag.unlink(missing_ok=True)
    set_clock(None)
    with open_session(office.engine, SYSTEM) as db:
        db.execute(
            update(Upload).values(at=now())
        )  # sent on the real clock too: a file a day old is swept away
        db.commit()
    first = start(office, "slow")
    try:
        wait_for(flag.exists)
        os.kill(first.pid, signal.SIGKILL)
        first.wait(timeout=10)
        assert (there(office, "JM"), job_of(office, number).standing) == (0, "running")
        first = start(office, "quick")
        wait_for(lambda: job_of(office, number).standing == "done")
    finally:
        first.kill()
        first.wait()
        set_clock(TODAY)
    job = job_of(office, number)
    assert (job.attempts, there(office, "JM")) == (2, 6)
    time.sleep(0.1)
    runner.tidy()
    assert not working_file(number, job.holder).exists() and not list((Shelf.root / "making").glob("*.part"))
    with open_session(office.engine, SYSTEM) as db:
        assert verify(db) is None


def test_many_reports_below_are_an_archive_made_as_a_job(
    office: Office, runner: Runner, reported: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(documents, "ZIP_AT_ONCE", 0)
    who, url = "D.committee_officer", f"/documents/zip/?id={reported['D']}"
    page = office.get(who, url)
    assert "1 báo cáo: lập thành một tệp nén riêng" in page.text and "Lập tệp" in page.text
    assert (
        office.client(who).post(url, data={"idempotency_key": secrets.token_hex(8)}).headers["Location"]
        == "/jobs/"
    )
    assert office.send("E.committee_officer", url).status_code == 404
    assert runner.one()
    number = int(read(office.get(who, "/jobs/")).first("[data-job]").get("data-job"))
    job, answer = job_of(office, number), office.get(who, f"/jobs/file/?id={number}")
    assert (job.standing, job.rows_total, job.file_name) == ("done", 1, "bao-cao-cap-duoi-quy-4-2018-d.zip")
    assert answer.mimetype == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
        assert archive.namelist() == ["D1-v1.pdf"]
        assert archive.read("D1-v1.pdf").startswith(b"%PDF-")
