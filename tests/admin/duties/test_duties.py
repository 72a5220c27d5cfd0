"""The superior's page and duties on screen: numbers are doors that hold
what they say, excuses and extensions, reminders, the cell's sentence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy import event, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.meetings.calendars import plan_meeting
from models.people.notices import Notice
from models.platform.journal import JournalRow
from models.units.acts import establish
from models.units.units import get_unit
from tests.admin.quarter import version_in
from tests.make import quarter_of
from tests.offices import Office
from tests.pages import read

IV = Quarter(2018, 4)


@pytest.fixture(scope="module")
def opened(office: Office) -> Office:
    """One cell met and scored; the quarter is open."""
    with open_session(office.engine, SYSTEM) as db:
        quarter_of(db, get_unit(db, office.cast.units["D1"]), 2)
        open_period(db, IV)
        db.commit()
    return office


@pytest.fixture(autouse=True)
def today() -> Iterator[None]:
    yield
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))


def duty_of(office: Office, unit: str, source: str, period: date = IV.first) -> int:
    with open_session(office.engine, SYSTEM) as db:
        found_ = select(Duty.id).where(
            Duty.about_id == office.cast.units[unit], Duty.source == source, Duty.period == period
        )
        return db.scalars(found_).one()


@pytest.mark.parametrize("who", ["K.bloc_secretary", "D.committee_officer", "DB.committee_secretary"])
@pytest.mark.parametrize("source", ["report", "meeting", "sheet", "thematic"])
def test_numbers_add_up_in_sight_and_each_opens_exactly_its_units(
    opened: Office, who: str, source: str
) -> None:
    lines = read(opened.get(who, f"/?quarter=2018-Q4&source={source}")).all(".adds li")
    *parts, total = [(line.one("a").get("href"), *line.numbers()) for line in lines]
    assert lines[-1].get("class") == "sum" and len(parts) == 5
    assert sum(n for _url, n in parts) == total[1]
    for url, n in (*parts, total):
        assert len(read(opened.get(who, url)).all("tr[data-row]")) == n, url


def test_a_board_is_drilled_down_to_a_cells_own_duties(opened: Office) -> None:
    bloc = opened.get("K.board_officer", "/?quarter=2018-Q4").text
    assert f"/duties/?unit={opened.cast.units['D']}&amp;" in bloc or f"unit={opened.cast.units['D']}" in bloc
    below = opened.get("K.board_officer", f"/duties/?unit={opened.cast.units['D']}&quarter=2018-Q4").text
    assert "Chi bộ Văn phòng" in below and "Đảng bộ bộ phận Mẫu" in below
    cell = opened.get("K.board_officer", f"/duties/?unit={opened.cast.units['D1']}&quarter=2018-Q4").text
    assert cell.count("<tr data-row>") == 7  # three meetings, two sheets, thematic, report
    assert "trong hạn đến hết ngày" in cell
    for stranger, unit in (
        ("D2.cell_secretary", "D1"),
        ("E.committee_officer", "D"),
        ("D.committee_officer", "K"),
    ):
        assert opened.get(stranger, f"/duties/?unit={opened.cast.units[unit]}").status_code == 404
    assert opened.get("K.board_officer", f"/duties/map/?unit={opened.cast.units['D']}").status_code == 200


def test_a_superior_excuses_with_reason_and_document_and_nothing_typed_is_lost(opened: Office) -> None:
    number = duty_of(opened, "D2", "meeting", date(2018, 12, 1))
    who, url = "D.committee_officer", f"/duties/details/?id={number}"
    seen = version_in(opened.get(who, url).text)
    answer = opened.send(
        who, f"/duties/excuse/?id={number}", row_version=seen, reason=" ", document="Công văn 07"
    )
    assert answer.status_code == 422 and "Công văn 07" in answer.text
    answer = opened.send(who, f"/duties/excuse/?id={number}", reason="Bận", document="")
    assert answer.status_code == 400
    assert (
        opened.send(who, f"/duties/excuse/?id={number}", row_version=seen, reason="Lũ quét").status_code
        == 303
    )
    answer = opened.send(who, f"/duties/excuse/?id={number}", row_version=seen, reason="Lũ quét lần nữa")
    assert answer.status_code == 409 and "Lũ quét lần nữa" in answer.text
    assert "được miễn" in opened.get("D2.cell_secretary", url).text
    for nobody in ("D2.cell_secretary", "DB.committee_officer", "E.committee_officer"):
        assert opened.send(
            nobody, f"/duties/excuse/?id={number}", row_version="2", reason="x"
        ).status_code in (403, 404)
    assert (
        opened.send(
            who, f"/duties/lift/?id={number}", row_version=version_in(opened.get(who, url).text)
        ).status_code
        == 303
    )
    with open_session(opened.engine, SYSTEM) as db:
        acts = select(JournalRow.act).where(JournalRow.subject == "duty", JournalRow.subject_id == number)
        assert list(db.scalars(acts.order_by(JournalRow.id))) == ["duty.excuse", "duty.lift"]


def test_an_extension_shows_both_dates_and_a_strict_date_ends_the_day_before(opened: Office) -> None:
    number = duty_of(opened, "DB1", "report")
    who, url = "DB.committee_officer", f"/duties/details/?id={number}"
    seen = version_in(opened.get(who, url).text)
    answer = opened.send(
        who, f"/duties/extend/?id={number}", row_version=seen, to="08/01/2019", before="y", why="Mưa lũ"
    )
    assert answer.status_code == 422 and "07/01/2019" in answer.text
    assert (
        opened.send(
            who,
            f"/duties/extend/?id={number}",
            row_version=seen,
            to="31/01/2019",
            before="y",
            why="Mưa lũ",
        ).status_code
        == 303
    )
    page = opened.get(who, url).text
    assert "07/01/2019" in page and "30/01/2019" in page and "hạn gốc" in page


def test_all_that_are_missing_are_reminded_in_one_act(opened: Office) -> None:
    url = f"/duties/chase/?unit={opened.cast.units['D']}&quarter=2018-Q4&source=meeting"
    page = opened.get("D.committee_officer", url).text
    assert (
        "Chi bộ Thanh tra: Họp tháng 10/2018; Họp tháng 11/2018" in page and "Người D2.cell_secretary" in page
    )
    first = opened.send("D.committee_officer", url)
    assert first.status_code == 303
    with open_session(opened.engine, SYSTEM) as db:
        told = len(list(db.scalars(select(Notice.id).where(Notice.kind == "chase"))))
    assert told > 0
    opened.send("D.committee_officer", url)
    with open_session(opened.engine, SYSTEM) as db:
        assert len(list(db.scalars(select(Notice.id).where(Notice.kind == "chase")))) == told
        assert set(db.scalars(select(JournalRow.act).where(JournalRow.act == "duty.chase"))) == {"duty.chase"}
    for nobody in ("D2.cell_secretary", "DB.committee_officer"):
        assert opened.send(nobody, url).status_code == 404


def test_reminding_goes_back_with_the_parts_of_the_address_it_reads(opened: Office) -> None:
    kept = f"/duties/chase/?unit={opened.cast.units['D']}&quarter=2018-Q4&source=meeting"
    more = "&endpoint=x&values=y&_scheme=ftp&_external=1"
    assert opened.get("D.committee_officer", kept + more).status_code == 200
    answer = opened.send("D.committee_officer", kept + more)
    assert answer.status_code == 303 and answer.headers["Location"] == kept


def test_a_cell_reads_what_is_next_and_is_warned_in_the_third_month(opened: Office) -> None:
    set_clock(datetime(2018, 12, 27, 3, tzinfo=UTC))
    page = read(opened.get("D2.cell_secretary", "/"))
    assert page.heading.startswith("Còn thiếu: Họp tháng 10/2018")
    assert "Tháng cuối quý IV/2018" in page.text
    with open_session(opened.engine, SYSTEM) as db:
        cell = get_unit(db, opened.cast.units["D2"])
        plan_meeting(db, SYSTEM, cell, date(2018, 12, 1), date(2018, 12, 28), time(8), thematic=True)
        db.commit()
    assert "Tháng cuối quý IV/2018" not in opened.get("D2.cell_secretary", "/").text
    set_clock(datetime(2018, 11, 20, 3, tzinfo=UTC))
    assert "Tháng cuối" not in opened.get("C.cell_secretary", "/").text


def test_the_first_page_asks_no_more_questions_of_the_database_for_more_units(opened: Office) -> None:
    def asked() -> int:
        said: list[str] = []
        engine = opened.app.extensions["khoi.engine"]

        def hear(*args: object) -> None:
            said.append(str(args[2]))

        event.listen(engine, "before_cursor_execute", hear)
        assert opened.get("K.bloc_secretary", "/?quarter=2018-Q4").status_code == 200
        event.remove(engine, "before_cursor_execute", hear)
        return len(said)

    before = asked()
    with open_session(opened.engine, SYSTEM) as db:
        where = get_unit(db, opened.cast.units["K"])
        for n in range(25):
            establish(
                db,
                SYSTEM,
                parent=where,
                kind_code="grassroots_cell",
                name=f"Chi bộ {n}",
                code=f"N{n}",
                on=date(2016, 1, 1),
            )
        db.commit()
    assert asked() <= before + 2


def test_a_board_ends_with_what_its_rows_add_up_to(opened: Office) -> None:
    board = read(opened.get("K.bloc_secretary", "/duties/?quarter=2018-Q4"))
    rows, total = board.all(".marks tbody tr"), board.one(".marks tfoot tr").all("td")
    assert len(total) == len(rows[0].all("td")) and rows
    for n, cell in enumerate(total):
        done, owed = (int(part) for part in cell.text.split("/"))
        assert 0 <= done <= owed, n
    for cell, source in ((total[0], "meeting"), (total[5], "report")):
        where = cell.one("a").get("href")
        assert f"source={source}" in where and opened.get("K.bloc_secretary", where).status_code == 200
    reports = read(opened.get("K.bloc_secretary", "/duties/?quarter=2018-Q4&state=&source=report")).heading
    assert f" {total[5].text.split('/')[1]} " in reports


def test_what_is_typed_for_one_act_outlives_the_other(opened: Office) -> None:
    number = duty_of(opened, "D2", "meeting", date(2018, 10, 1))
    who, url = "D.committee_officer", f"/duties/details/?id={number}"
    seen = read(opened.get(who, url)).form("/duties/excuse/").fields["row_version"]
    typed = {
        "row_version": seen,
        "reason": "Lũ quét",
        "document": "Công văn 9",
        "to": "31/01/2019",
        "why": "Đường tắc",
    }
    extended = read(opened.send(who, f"/duties/extend/?id={number}", **typed))
    assert (extended.value("reason"), extended.value("document")) == ("Lũ quét", "Công văn 9")
    assert not extended.value("why") and "31/01/2019" in extended.text
    typed |= {"row_version": extended.value("row_version"), "why": "", "to": "02/02/2019"}
    wrong = opened.send(who, f"/duties/extend/?id={number}", **typed)
    assert wrong.status_code == 422 and read(wrong).at_fields["why"]
    assert read(wrong).value("reason") == "Lũ quét"
    excused = read(opened.send(who, f"/duties/excuse/?id={number}", **typed))
    assert excused.value("to") == "02/02/2019" and "được miễn" in excused.text
