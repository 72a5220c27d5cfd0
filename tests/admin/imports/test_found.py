"""What a job found in a file: its sender's alone, with the posts
of that time, and gone with the file or with the job's time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from admin.jobs.worker import Runner
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now
from models.imports.uploads import Upload
from models.people.people import Post
from models.platform.jobs import Job
from tests.admin.imports.judging import OTHERS, URL, WHO, at_once, job_of, mixed, sent, uploads
from tests.admin.uploads import HEADINGS, PEOPLE, book, upload
from tests.conftest import TODAY
from tests.offices import Office
from tests.pages import read

pytestmark = pytest.mark.usefixtures("small")


def test_it_is_its_senders_alone(office: Office, runner: Runner) -> None:
    page, job = sent(office, book(mixed("G"), HEADINGS))
    number = page.partition("id=")[2]
    for _when in range(2):  # while it waits, and when it is done
        for who in OTHERS:
            for url in (
                page,
                f"/imports/marked/?id={number}",
                f"/jobs/result/?id={job.id}",
                f"/jobs/file/?id={job.id}",
            ):
                assert office.get(who, url).status_code == 404, (who, url)
            for url, what in (
                ("/imports/judge/", number),
                ("/imports/confirm/", number),
                ("/jobs/cancel/", job.id),
            ):
                assert office.send(who, url, id=what).status_code == 404, (who, url)
            assert "danh-sach" not in office.get(who, "/jobs/").text
        runner.one()
    assert office.get(None, page).status_code in (302, 303, 401)
    assert "G0" in (job_of(office, job.id).result or "")


@pytest.mark.parametrize("why", ["a day old", "the job's time", "replaced"])
def test_what_was_found_goes_with_the_file_and_with_the_jobs_time(
    office: Office, runner: Runner, why: str
) -> None:
    page, job = sent(office, book(mixed("H"), HEADINGS))
    runner.one()
    assert job_of(office, job.id).result
    with open_session(office.engine, SYSTEM) as db:
        if why == "a day old":
            db.execute(update(Upload).values(at=now() - timedelta(days=1, minutes=1)))
        elif why == "the job's time":
            db.execute(update(Job).where(Job.id == job.id).values(kept_until=now() - timedelta(minutes=1)))
        db.commit()
    if why == "replaced":
        at_once(50)
        upload(office, WHO, URL, book(mixed("H", faulty=False), HEADINGS))
    else:
        runner.tidy()
    over = job_of(office, job.id)
    assert (over.standing, over.result) == ("expired", None)
    listed = office.get(WHO, "/jobs/").text
    assert "không còn giữ" in listed and f"/jobs/result/?id={job.id}" not in listed
    if why == "the job's time":
        assert "không còn được giữ" in office.get(WHO, page).text
    elif why == "a day old":
        assert office.get(WHO, page).status_code == 404 and uploads(office) == 0


def test_who_holds_other_posts_by_now_does_not_see_it(office: Office, runner: Runner) -> None:
    who = "K.board_head"
    page, job = sent(office, book(mixed("L"), HEADINGS), who)
    runner.one()
    assert "Chi bộ L0" in office.get(who, page).text
    with open_session(office.engine, SYSTEM) as db:
        person = db.scalars(
            select(Post).where(Post.role == "board_head", Post.unit_id == office.cast.units["K"])
        ).first()
        assert person is not None
        more = Post(
            person_id=person.person_id,
            role="cell_clerk",
            unit_id=office.cast.units["E1"],
            path=person.path,
            starts_on=TODAY.date(),
        )
        db.add(more)
        db.commit()
        hidden = office.get(who, page).text
        assert "Chi bộ L0" not in hidden and "chức vụ của đồng chí đã thay đổi" in hidden
        assert office.get(who, page.replace("/check/", "/marked/")).status_code == 303
        db.delete(more)
        db.commit()
    assert "Chi bộ L0" in office.get(who, page).text and job.account_id == office.cast.accounts[who]


def test_as_many_as_any_other_long_work(office: Office, runner: Runner) -> None:
    """The quota counts files being judged; what is refused is kept nowhere."""
    who = "D.committee_officer"
    people = [[f"Người {n}", f"nguoi.xet{n}", "Thư ký chi bộ", "D2", None] for n in range(5)]
    for n in range(3):
        office.send(who, f"/meetings/excel/?search={n}")
    before = uploads(office)
    refused = office.send(who, "/accounts/import/", file=(book(people, PEOPLE), "a.xlsx"))
    assert refused.status_code == 422 and "3" in read(refused).mistakes[0]
    assert uploads(office) == before
    while runner.one():
        pass
