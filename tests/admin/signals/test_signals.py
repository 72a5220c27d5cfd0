"""Signals through the screens: asked of the sender with a place to answer, at the desk with the answer, kept
out of what is approved together; told in one table, set by an office within its bounds."""

from __future__ import annotations

import re
from threading import Thread

import pytest
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from admin.jobs.worker import Runner
from admin.operations.upkeep import sentence, telling_nothing
from admin.web.words import COOKIE
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.platform.journal import JournalRow, head
from models.reports.content import report_of
from models.signals.catalogue import ALL
from models.signals.tables import SignalRule
from models.units.units import get_unit
from tests.admin.desks import BOSS, IV, more
from tests.admin.quarter import step, version_in
from tests.offices import Office
from tests.pages import read
from tests.statements import asked

CELL, BLOC = "D1.cell_secretary", "K.board_officer"
EACH = r"([1-9]\d*)/\1 100 %"
"""Every report that was looked at was asked about."""
QUESTION = "Không họp kỳ nào trong 3 kỳ phải họp"


@pytest.fixture(scope="module")
def looked(office: Office) -> None:
    """Three cells without a meeting submitted to the committee D, and the worker looked at their reports."""
    more(office, "V", 3)
    Runner(office.app, fast=False).look_over()


def begun(office: Office, code: str) -> int:
    with open_session(office.engine, SYSTEM) as db:
        number = report_of(db, SYSTEM, get_unit(db, office.cast.units[code]), IV).id
        db.commit()
    return number


def test_a_sender_is_asked_and_answers_and_the_desk_reads_both(office: Office) -> None:
    report = begun(office, "D1")
    url = f"/reports/details/?id={report}"
    page = read(office.get(CELL, url))
    assert QUESTION in page.text and "said-no_meeting" in page.names
    assert QUESTION not in office.get(BOSS, url).text
    said, shown = f"/reports/narrative/?id={report}", {"row_version": version_in(office.get(CELL, url).text)}
    assert office.send(BOSS, said, **shown, **{"said-no_meeting": "x"}).status_code == 403
    assert office.send("E.committee_secretary", said, **shown, **{"said-no_meeting": "x"}).status_code == 404
    long = office.send(CELL, said, **shown, **{"said-no_meeting": "x" * 1001})
    assert long.status_code == 422 and "x" * 1001 in long.text
    bent = office.send(CELL, said, **shown, **{"said-no_meeting": "a\0b"})
    assert bent.status_code == 422 and read(bent).texts("#questions .mistake")
    words = {"said-no_meeting": "Chi bộ đang sáp nhập", "said-same_sheet": "x"}
    assert office.send(CELL, said, **shown, **words).status_code == 303
    assert "Chi bộ đang sáp nhập" in office.get(CELL, url).text
    assert "Chi bộ đang sáp nhập" not in office.get(BOSS, url).text
    step(office, CELL, report, "submit", **{"said-unexplained": "Không có gì thêm"})
    desk = read(office.get(BOSS, f"/desk/?id={report}")).text
    for text in (QUESTION, "Chi bộ đang sáp nhập", "Không có gì thêm", "đơn vị đã trả lời"):
        assert text in desk
    above = read(office.get(BOSS, url)).text
    assert "Câu hỏi đơn vị đã trả lời" in above and "Chi bộ đang sáp nhập" in above
    assert QUESTION in above
    english = office.client(BOSS)
    english.set_cookie(COOKIE, "en")
    abroad = read(english.get(url)).text
    assert "Chi bộ đang sáp nhập" in abroad, "an answer is its sender's text"
    assert "No meeting at all, where 3 were owed" in abroad and QUESTION not in abroad, "the reader's words"
    preview = read(office.get(BOSS, "/desk/bulk/"))
    assert f"seen-{report}" not in preview.names
    assert "Duyệt từng báo cáo" in preview.text and QUESTION in preview.text
    refused = office.send(CELL, said, **shown, **{"said-no_meeting": "muộn rồi"})
    assert refused.status_code in (409, 422)


def test_one_table_tells_what_each_signal_caught_of_the_reports_one_reads(
    office: Office, looked: None
) -> None:
    table = read(office.get(BOSS, "/signals/"))
    assert len(table.all("tbody tr")) == len(ALL)
    assert table.links("/signals/caught/?code=no_meeting") and re.search(EACH, table.text)
    assert table.text.count("chỉ hỏi chi bộ") == 3
    caught = read(office.get(BOSS, "/signals/caught/?code=no_meeting"))
    assert len(caught.links("/reports/details/")) >= 3
    stranger = read(office.get("E.committee_secretary", "/signals/"))
    assert not re.search(EACH, stranger.text) and "0/0" in stranger.text
    assert (
        "Chưa hỏi báo cáo nào" in office.get("E.committee_secretary", "/signals/caught/?code=no_meeting").text
    )
    assert "Chỉ hỏi trong chi bộ" in office.get(CELL, "/signals/caught/?code=same_sheet").text
    assert office.get(BOSS, "/signals/caught/?code=looked").status_code == 404
    assert "/signals/set/" not in office.get(CELL, "/signals/").text
    assert "/signals/set/" not in office.get("auditor", "/signals/").text


def test_a_table_and_a_desk_of_more_reports_ask_no_more_statements(office: Office, looked: None) -> None:
    pages = ("/signals/", "/signals/caught/?code=no_meeting", "/desk/", "/desk/bulk/")
    runner = Runner(office.app, fast=False)
    few = {url: asked(office, BOSS, url) for url in pages}
    more(office, "W", 29)
    runner.look_over()
    assert len(read(office.get(BOSS, "/desk/")).links("/desk/?id=")) >= 30
    assert {url: asked(office, BOSS, url) for url in pages} == few
    assert few["/signals/"] <= 12 and few["/desk/"] <= 45


def test_what_never_or_always_asks_is_named_on_the_page_and_by_doctor(
    office: Office, looked: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.signals.caught.LEAST", 3)
    page = read(office.get(BOSS, "/signals/"))
    assert "Nên xem lại" in page.text and re.search(r"hỏi (\d+)/\1 báo cáo", page.text)
    told = {sentence(each) for each in telling_nothing(office.engine)}
    assert any(re.search(r"“Không họp kỳ nào” hỏi (\d+)/\1 báo cáo", each) for each in told)
    assert any("“Toàn 100 điểm” chưa hỏi lần nào" in each for each in told)
    monkeypatch.undo()
    assert telling_nothing(office.engine) == []


def test_an_office_sets_a_signal_within_bounds_and_takes_it_back(office: Office) -> None:
    bloc = office.cast.units["K"]
    url = f"/signals/set/?code=short_good&unit={bloc}"
    form = read(office.get(BLOC, "/signals/set/?code=short_good"))
    assert form.first("[name=minutes]").get("value") == "90"
    wrong = office.send(BLOC, url, asked="y", level="look", minutes="500", row_version="0")
    assert wrong.status_code == 422
    assert read(wrong).first("[name=minutes]").get("value") == "500" and "240" in wrong.text
    assert office.send(BLOC, url, asked="y", level="look", minutes="abc", row_version="0").status_code == 422
    assert office.send(BLOC, url, asked="y", level="note", minutes="60", row_version="0").status_code == 303
    assert office.send(BLOC, url, asked="y", level="look", minutes="70", row_version="0").status_code == 409
    table = office.get(BOSS, "/signals/").text
    assert "Dưới (phút): 60" in table and "Chỉ để biết" in table
    other = (
        office.get("K2.bloc_secretary", "/signals/").text if "K2.bloc_secretary" in office.cast.tokens else ""
    )
    assert "Dưới (phút): 60" not in other
    seen = read(office.get(BLOC, url)).first("[name=row_version]").get("value")
    back = office.send(BLOC, f"/signals/unset/?code=short_good&unit={bloc}", row_version=seen)
    assert back.status_code == 303
    assert "Dưới (phút): 90" in office.get(BOSS, "/signals/").text
    again = office.send(BLOC, f"/signals/unset/?code=short_good&unit={bloc}", row_version="0")
    assert again.status_code == 422 and "chưa đặt riêng" in again.text
    for who in (CELL, BOSS, "auditor"):
        assert office.get(who, url).status_code == 404
    assert office.get(BLOC, "/signals/set/?code=nothing").status_code == 404
    assert office.get(BLOC, "/signals/set/?code=short_good&unit=").status_code == 404
    everywhere = "/signals/set/?code=short_good&unit="
    assert (
        office.send("administrator", everywhere, level="look", minutes="75", row_version="0").status_code
        == 303
    )
    assert re.search(r"đang tắt", office.get(BOSS, "/signals/").text)


def test_what_other_numbers_would_have_caught_is_shown_before_they_are_set(
    office: Office, looked: None
) -> None:
    bloc = office.cast.units["K"]
    url = f"/signals/set/?code=meetings_missing&unit={bloc}"
    form = next(f for f in read(office.get(BLOC, url)).forms if "share" in f.names)
    before = head_of(office)
    typed = form.fields | {"share": "100", "act": "look"}
    page = read(office.send(BLOC, url, **typed))
    assert page.one("#tried").text.startswith("Trong một năm qua")
    rows = [[cell for cell in row if cell] for row in page.rows("#tried")[1:]]
    assert [row[0] for row in rows] == ["đang áp dụng", "vừa nhập, chưa đặt"]
    assert rows[0][2] == rows[1][2] and int(rows[0][2]) >= 3
    assert next(f for f in page.forms if "share" in f.names).fields["share"] == "100"
    assert head_of(office) == before
    for wrong in ("0", "101", "abc", ""):
        answer = office.send(BLOC, url, **(typed | {"share": wrong}))
        assert answer.status_code == 422 and "tried" not in answer.text, wrong
    set_ = office.send(BLOC, url, **{n: v for n, v in typed.items() if n != "act"})
    assert set_.status_code == 303 and head_of(office) != before
    assert "Xem thử" not in office.get(BLOC, f"/signals/set/?code=same_sheet&unit={bloc}").text


def test_a_signal_set_twice_by_one_form_is_one_act(office: Office) -> None:
    """A double click: both are answered alike, one row is published, one act stands."""
    bloc = office.cast.units["K"]
    url = f"/signals/set/?code=few_good&unit={bloc}"
    form = next(f for f in read(office.get(BLOC, url)).forms if "share" in f.names)
    sent = form.fields | {"share": "55", "idempotency_key": "mot-khoa-cua-bieu-mau"}
    answers = list[TestResponse]()
    clicks = [Thread(target=lambda: answers.append(office.send(BLOC, url, **sent))) for _n in range(2)]
    for click in clicks:
        click.start()
    for click in clicks:
        click.join()
    answers.append(office.send(BLOC, url, **sent))
    assert [answer.status_code for answer in answers] == [303] * 3
    assert len({answer.headers["Location"] for answer in answers}) == 1
    with open_session(office.engine, SYSTEM) as db:
        rows = db.scalars(select(SignalRule).where(SignalRule.code == "few_good")).all()
        assert [(row.state, row.numbers) for row in rows] == [("published", '{"share":55}')]
        acts = select(func.count()).where(
            JournalRow.act == "signal.set",
            JournalRow.subject_id == rows[0].id,
            JournalRow.subject == "signal_rule",
        )
        assert db.scalar(acts) == 1
    stale = sent | {"share": "50", "idempotency_key": "khoa-cua-bieu-mau-khac"}
    assert office.send(BLOC, url, **stale).status_code == 409


def head_of(office: Office) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return head(db)
