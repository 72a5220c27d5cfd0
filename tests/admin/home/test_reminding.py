"""Everything that is missing is reminded of, however much it is: little at once, much as a job in parts."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from admin.duties import chasing
from admin.home import reminding
from admin.jobs.worker import Runner
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.people.notices import Notice
from models.platform.jobs import Job
from models.platform.journal import JournalRow
from tests.offices import Office
from tests.pages import read

WHO = "K.board_officer"
URL = "/duties/chase/?quarter=2018-Q4"


@pytest.fixture(scope="module")
def opened(office: Office) -> Office:
    with open_session(office.engine, SYSTEM) as db:
        open_period(db, Quarter(2018, 4))
        db.commit()
    return office


def number(office: Office, what: object, *where: object) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalar(select(func.count(what)).where(*where)) or 0  # type: ignore[arg-type]


def test_much_is_reminded_of_as_a_job_in_parts_and_nobody_twice(
    opened: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chasing, "AT_ONCE", 3)
    monkeypatch.setattr(reminding, "PART", 4)
    page = opened.get(WHO, URL).text
    lacking = int(page.split(" việc còn thiếu")[0].split()[-1])
    assert lacking > 12 and f"Nhắc tất cả: {lacking} việc còn thiếu" in page
    for _again in range(2):
        assert opened.send(WHO, URL).headers["Location"].endswith("/jobs/")
    assert number(opened, Job.id) == 1, "asked for twice it is the same"
    assert number(opened, Notice.id, Notice.kind == "chase") == 0, "nothing is told before the worker comes"
    runner = Runner(opened.app, fast=False)
    assert runner.one() and not runner.one()
    with open_session(opened.engine, SYSTEM) as db:
        job = db.scalars(select(Job)).one()
        assert (job.standing, job.rows_done) == ("done", lacking)
    assert number(opened, JournalRow.id, JournalRow.act == "duty.chase") == lacking
    told = number(opened, Notice.id, Notice.kind == "chase")
    assert told > 0
    result = read(opened.get(WHO, f"/jobs/result/?id={job.id}"))
    assert f"{lacking} việc còn thiếu" in result.text and str(told) in result.text
    opened.send(WHO, URL)
    assert runner.one()
    assert number(opened, Notice.id, Notice.kind == "chase") == told, "once a day"


def test_little_is_reminded_of_at_once(opened: Office) -> None:
    jobs = number(opened, Job.id)
    where = f"{URL}&unit={opened.cast.units['D']}&source=report"
    assert opened.send("D.committee_officer", where).status_code == 303
    assert number(opened, Job.id) == jobs


def test_pages_tell_the_same_numbers_by_the_same_names(opened: Office) -> None:
    home = read(opened.get(WHO, "/?quarter=2018-Q4"))
    line = next(item for item in home.all(".todo li") if "đơn vị còn thiếu việc" in item.text)
    units, duties = (int(line.text.split(name)[0].split()[-1]) for name in (" đơn vị còn", " việc còn"))
    chase, list_ = opened.get(WHO, URL).text, opened.get(WHO, "/duties/?quarter=2018-Q4&state=missing").text
    for page in (chase, list_):
        assert f"{units} đơn vị còn thiếu việc" in page and f"{duties} việc còn thiếu" in page
    reports = int(line.text.split(" báo cáo còn")[0].split()[-1])
    narrow = opened.get(WHO, "/duties/?quarter=2018-Q4&state=missing&source=report").text
    assert f"{reports} việc còn thiếu" in narrow
    for page in (home.text, list_, chase):
        assert "Các con số ở trang này" in page and "mỗi đơn vị đếm một lần" in page
