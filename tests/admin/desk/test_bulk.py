"""Approving together through the screens: the preview counts as shown,
one job for a double click, a line of result for each report, for good."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select, update
from werkzeug.test import TestResponse

from admin.jobs.worker import Runner
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.overview import bulk_approval
from models.overview.bulk_approval import BulkDecision
from models.people.people import Account
from models.platform.jobs import Job, Shelf
from models.platform.journal import verify
from models.reports.tables import Report
from tests.admin.desks import BOSS, more, states
from tests.offices import Office
from tests.pages import read

URL = "/desk/bulk/"


@pytest.fixture(scope="module")
def runner(office: Office) -> Runner:
    Shelf.root = Path(office.app.instance_path) / "exports"
    return Runner(office.app, fast=False)


@pytest.fixture(autouse=True)
def no_job_left(office: Office) -> Iterator[None]:
    yield
    with open_session(office.engine, SYSTEM) as db:
        db.execute(
            update(Job).where(Job.standing.in_(("waiting", "running"))).values({"standing": "cancelled"})
        )
        db.commit()


def offered(answer: TestResponse) -> dict[str, str]:
    """Reports that can be ticked, as the preview saw them."""
    return {each.get("name"): each.get("value") for each in read(answer).all("input[name^=seen-]")}


def ticks(office: Office, numbers: list[int]) -> dict[str, str]:
    """What the preview shows of these reports."""
    there = offered(office.get(BOSS, URL))
    return {f"seen-{number}": there[f"seen-{number}"] for number in numbers}


def asked(office: Office, data: dict[str, str]) -> str:
    """Approve those ticked; the address of the results."""
    answer = office.send(BOSS, URL, **data)
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def heading(page: str) -> str:
    return read(page).heading


def test_clean_ones_are_shown_and_approved_and_every_other_is_refused_with_its_reason(
    office: Office, desk: dict[str, int], runner: Runner
) -> None:
    preview = office.get(BOSS, URL)
    shown = offered(preview)
    assert set(shown) == {f"seen-{desk['D2']}"}  # one is asked about, in the other a unit is missing
    assert read(preview).column("Đã họp / phải họp") == ["2/3"]
    assert read(preview).column("Phần lời") == ["1 mục Nhiệm vụ quý sau Họp đúng ngày"]
    with open_session(office.engine, SYSTEM) as db:
        bent = {
            f"seen-{desk[code]}": f"1:{db.get_one(Report, desk[code]).row_version}" for code in ("D1", "DB")
        }
    where = asked(office, shown | bent)
    assert re.fullmatch(r"/jobs/result/\?id=\d+", where)
    assert states(office, [desk["D2"]]) == ["submitted"]
    assert runner.one()
    page = office.get(BOSS, where).text
    assert heading(page) == "Đã duyệt 1 báo cáo, 2 chưa duyệt được"
    lines = [each for each in read(page).all("li") if each.all(".m")]
    assert [each.first(".m").get("class") for each in lines] == ["m miss", "m miss", "m ok"]
    assert all("phải xem và duyệt riêng" in each.text for each in lines[:2])
    assert "Chi bộ Thanh tra: đã duyệt, bản 1" in lines[2].text
    assert states(office, list(desk.values())[:3]) == ["submitted", "approved", "submitted"]
    with open_session(office.engine, SYSTEM) as db:
        assert verify(db) is None


def test_what_changed_after_the_preview_is_told_and_the_rest_approved(office: Office, runner: Runner) -> None:
    numbers = more(office, "BA", 3)
    shown = ticks(office, numbers)
    answer = office.send(
        BOSS,
        f"/desk/step/?id={numbers[1]}",
        step="send_back",
        note="sửa",
        version="1",
        row_version=shown[f"seen-{numbers[1]}"][2:],
    )
    assert answer.status_code == 303
    where = asked(office, shown)
    assert runner.one()
    page = office.get(BOSS, where).text
    assert heading(page) == "Đã duyệt 2 báo cáo, 1 chưa duyệt được"
    assert "Chi bộ BA1</a>: Báo cáo đã thay đổi sau khi đồng chí xem trước" in page
    assert states(office, numbers) == ["approved", "returned", "approved"]


def test_nothing_ticked_is_a_plain_sentence_and_asks_for_nothing(office: Office) -> None:
    more(office, "BB", 1)
    answer = office.send(BOSS, URL)
    assert answer.status_code == 422
    assert "Chưa đánh dấu báo cáo nào" in answer.text
    assert offered(answer) and not read(answer).all("[checked]")
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalar(select(Job.id).where(Job.standing == "waiting")) is None


def test_a_double_click_and_a_second_tab_find_one_job(office: Office) -> None:
    numbers = more(office, "BC", 2)
    shown, client, key = ticks(office, numbers), office.client(BOSS), secrets.token_hex(8)
    places = [
        client.post(URL, data={"idempotency_key": key} | shown).headers["Location"] for _twice in range(2)
    ]
    assert len({*places, asked(office, shown)}) == 1
    page = office.get(BOSS, URL)
    assert "2 báo cáo đang được xử lý" in page.text and places[0] in page.text
    assert not {f"seen-{number}" for number in numbers} & offered(page).keys()


def test_a_fourth_unfinished_job_is_refused_with_the_ticks_kept(office: Office) -> None:
    numbers = more(office, "BD", 2)
    shown = ticks(office, numbers[:1])
    for _number in range(3):
        assert office.send(BOSS, "/meetings/excel/").status_code == 303
    answer = office.send(BOSS, URL, **shown)
    assert answer.status_code == 422 and "chưa làm xong" in answer.text
    ticked = read(answer).all("input[name^=seen-][checked]")
    assert [each.get("name") for each in ticked] == [f"seen-{numbers[0]}"]


def test_the_page_of_results_lives_while_it_runs_and_stopping_says_what_was_left(
    office: Office, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk_approval, "AT_ONCE", 1)
    numbers, pages = more(office, "BE", 3), list[str]()
    where = asked(office, ticks(office, numbers))
    waiting = office.get(BOSS, where).text
    assert heading(waiting) == "Đang duyệt: đã duyệt 0 báo cáo, 0 chưa duyệt được, 3 đang chờ"
    assert '<div id="live" data-live>' in waiting and "/static/live." in waiting
    assert f'href="{where}"' in office.get(BOSS, "/jobs/").text
    job, transact = where.partition("=")[2], runner.transact

    def between(act: Any) -> Any:
        """Somebody looks before each part, and stops it before the third."""
        if isinstance(act, partial):
            pages.append(office.get(BOSS, where).text)
            if len(pages) == 3:
                assert office.send(BOSS, "/jobs/cancel/", id=job).headers["Location"] == where
        return transact(act)

    monkeypatch.setattr(runner, "transact", between)
    assert runner.one()
    said = "Đang duyệt: đã duyệt {} báo cáo, 0 chưa duyệt được, {} đang chờ"
    assert [heading(page) for page in pages] == [said.format(n, 3 - n) for n in range(3)]
    page = office.get(BOSS, where).text
    assert heading(page) == "Đã duyệt 2 báo cáo, 0 chưa duyệt được, 1 chưa làm"
    assert "data-live" not in page and "vẫn chờ tại Bàn duyệt" in page
    assert states(office, numbers) == ["approved", "approved", "submitted"]
    assert "đã dừng" in office.get(BOSS, "/jobs/").text
    assert f"seen-{numbers[2]}" in ticks(office, numbers[2:])


def test_results_stay_when_the_time_of_files_is_over_and_are_nobody_elses(
    office: Office, runner: Runner
) -> None:
    where = asked(office, ticks(office, more(office, "BF", 1)))
    assert runner.one()
    with open_session(office.engine, SYSTEM) as db:
        db.execute(update(Job).where(Job.id == int(where.partition("=")[2])).values({"standing": "expired"}))
        db.commit()
    assert heading(office.get(BOSS, where).text) == "Đã duyệt 1 báo cáo, 0 chưa duyệt được"
    assert f'href="{where}"' in office.get(BOSS, "/jobs/").text
    for who in ("D.committee_officer", "K.bloc_secretary", "E.committee_secretary", "administrator"):
        assert office.get(who, where).status_code == 404


def test_a_strangers_report_asks_for_nothing(office: Office) -> None:
    number = more(office, "BG", 1)[0]
    data = {f"seen-{number}": "1:2"}
    assert office.send("E.committee_secretary", URL, **data).status_code == 404
    assert office.send("D1.cell_secretary", URL, **data).status_code == 404
    assert office.client(BOSS).post(URL, data=data).status_code == 422
    for bent in (
        {f"seen-{number}": "x:1"},
        {"seen-٣": "1:1"},
        {f"seen-{number}": "1"},
        {"seen-99999999999": "1:1"},
    ):
        assert office.send(BOSS, URL, **bent).status_code == 422
    assert states(office, [number]) == ["submitted"]


def test_an_account_closed_meanwhile_ends_the_job_and_says_so(office: Office, runner: Runner) -> None:
    numbers = more(office, "BH", 2)
    where = asked(office, ticks(office, numbers))
    _close(office, closed=True)
    assert runner.one()
    _close(office, closed=False)
    page = office.get(BOSS, where).text
    assert heading(page) == "Đã duyệt 0 báo cáo, 0 chưa duyệt được, 2 chưa làm"
    assert (
        'role="alert"' in page
        and "Tài khoản của đồng chí đã bị khóa" in page
        and "vẫn chờ tại Bàn duyệt" in page
    )
    assert states(office, numbers) == ["submitted"] * 2


def _close(office: Office, *, closed: bool) -> None:
    with open_session(office.engine, SYSTEM) as db:
        db.execute(
            update(Account).where(Account.id == office.cast.accounts[BOSS]).values({"active": not closed})
        )
        db.commit()


def test_a_worker_asks_the_same_number_of_statements_for_each_row_of_many(
    office: Office, runner: Runner
) -> None:
    def asks(count: int, letter: str) -> int:
        asked(office, ticks(office, more(office, letter, count)))
        seen: list[str] = []

        def note(*words: Any) -> None:
            seen.append(words[2])

        event.listen(runner.database, "before_cursor_execute", note)
        assert runner.one()
        event.remove(runner.database, "before_cursor_execute", note)
        return len(seen)

    two, four, ten = asks(2, "BI"), asks(4, "BJ"), asks(10, "BK")
    assert (four - two) / 2 == (ten - four) / 6


def test_forty_go_one_by_one_in_one_job(office: Office, runner: Runner) -> None:
    numbers = more(office, "BL", 40)
    where = asked(office, ticks(office, numbers))
    assert runner.one()
    assert states(office, numbers) == ["approved"] * 40
    assert heading(office.get(BOSS, where).text) == "Đã duyệt 40 báo cáo, 0 chưa duyệt được"
    with open_session(office.engine, SYSTEM) as db:
        job = db.get_one(Job, int(where.partition("=")[2]))
        assert (job.standing, job.rows_done, job.result) == ("done", 40, '{"done":40}')
        assert (
            db.scalar(
                select(BulkDecision.id).where(BulkDecision.job_id == job.id, BulkDecision.standing != "done")
            )
            is None
        )
