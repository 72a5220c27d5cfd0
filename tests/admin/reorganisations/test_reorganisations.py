"""A reorganisation on screen: drafted line by line, checked, decided, in force, from Excel and to it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from io import BytesIO
from threading import Thread
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.reorganisations import reorganisations
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.reorganisation.acts import looked_at, place_of
from models.reorganisation.enforcing import round_
from models.reorganisation.tables import Reorganisation
from models.units.acts import Decision, move, rename
from models.units.units import Unit, get_unit
from tests.admin.uploads import FIRST, book, confirm, edited, faulty, upload
from tests.conftest import TODAY
from tests.offices import Office
from tests.pages import read

ADMIN, OFFICER, SECRETARY = "administrator", "K.board_officer", "K.bloc_secretary"


@pytest.fixture
def made(office: Office) -> int:
    """A draft of the Bloc's board: no line yet."""
    answer = office.send(
        OFFICER, "/reorganisations/new/", doc_symbol="12-QĐ/ĐUK", on="01/02/2019", note="Thử"
    )
    assert answer.status_code == 303, read(answer).said
    return int(answer.headers["Location"].rpartition("=")[2])


def code(office: Office, name: str) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalars(select(Unit.code).where(Unit.id == office.cast.units[name])).one()


def one(office: Office, number: int) -> Reorganisation:
    with open_session(office.engine, SYSTEM) as db:
        db.expire_on_commit = False
        found = db.scalars(select(Reorganisation).where(Reorganisation.id == number)).one()
        assert found.rows is not None
        return found


def line(office: Office, number: int, who: str = OFFICER, **typed: str) -> int:
    """Type a line; the status of the answer."""
    url, version = f"/reorganisations/row/?id={number}", str(one(office, number).row_version)
    return office.send(who, url, row_version=version, **typed).status_code


def page(office: Office, number: int, who: str = OFFICER) -> str:
    return read(office.get(who, f"/reorganisations/details/?id={number}")).text


def seen(office: Office, number: int, who: str) -> str:
    html = office.get(who, f"/reorganisations/details/?id={number}").text
    found = re.search(r'name="seen" value="([0-9a-f]{64})"', html)
    return found[1] if found else ""


def test_an_empty_list_says_how_one_begins(office: Office) -> None:
    assert office.get(OFFICER, "/reorganisations/").status_code == 200
    for who in ("D.committee_secretary", "D1.cell_secretary"):
        assert office.get(who, "/reorganisations/").status_code == 404


def test_lines_are_typed_changed_and_removed(office: Office, made: int) -> None:
    assert line(office, made, act="move", code=code(office, "D1"), to="KHONG") == 303
    assert "Không có tổ chức mã" in page(office, made)
    number, version = made, one(office, made).row_version
    url = f"/reorganisations/row/?id={number}&line=1"
    assert code(office, "D1") in office.get(OFFICER, url).text
    answer = office.send(
        OFFICER, url, row_version=str(version), act="change", code=code(office, "D1"), name="Tên mới"
    )
    assert answer.status_code == 303 and "Tên mới" in page(office, made)
    stale = office.send(OFFICER, url, row_version=str(version), act="change", code="x", name="y")
    assert stale.status_code == 409 and "y" in stale.text
    version = one(office, made).row_version
    office.send(OFFICER, f"/reorganisations/remove_row/?id={number}&line=1", row_version=str(version))
    assert one(office, made).rows == []
    for bad in ("9", "abc", "-1", "1.5"):
        assert office.get(OFFICER, f"/reorganisations/row/?id={number}&line={bad}").status_code == 404
    assert office.get(OFFICER, "/imports/template/?kind=moves&period=r999999").status_code == 404


def test_a_line_without_a_unit_is_shown_again_with_what_was_typed(office: Office, made: int) -> None:
    url = f"/reorganisations/row/?id={made}"
    answer = office.send(OFFICER, url, row_version=str(one(office, made).row_version), act="move", to="ABC-9")
    assert answer.status_code == 422 and "ABC-9" in answer.text


def test_what_the_act_does_not_use_is_told_at_its_field_and_nothing_is_saved(
    office: Office, made: int
) -> None:
    url, version = f"/reorganisations/row/?id={made}", str(one(office, made).row_version)
    typed = {"act": "merge", "code": code(office, "D1"), "to": code(office, "D2"), "name": "Tên bỏ quên"}
    answer = office.send(OFFICER, url, row_version=version, **typed)
    assert answer.status_code == 422 and "Tên bỏ quên" in answer.text
    assert "không dùng mục này" in read(answer).first("#name-mistake").text
    assert one(office, made).rows == []
    assert office.send(OFFICER, url, row_version=version, **typed | {"name": " "}).status_code == 303


def test_who_drafts_lays_it_before_who_decides_and_it_takes_effect_on_its_day(
    office: Office, made: int
) -> None:
    cell = office.cast.units["D2"]
    line(office, made, act="change", code=code(office, "D2"), name="Chi bộ Hai (mới)")
    assert "Trình người quyết định" in page(office, made)
    version = str(one(office, made).row_version)
    refused = office.send(
        OFFICER,
        f"/reorganisations/decide/?id={made}",
        row_version=version,
        seen=seen(office, made, SECRETARY),
    )
    assert refused.status_code == 403
    answer = office.send(OFFICER, f"/reorganisations/propose/?id={made}", row_version=version)
    assert answer.status_code == 303 and "12-QĐ/ĐUK" in office.get(SECRETARY, "/notices/").text
    shown = seen(office, made, SECRETARY)
    wrong = office.send(SECRETARY, f"/reorganisations/decide/?id={made}", row_version=version, seen="0" * 64)
    assert wrong.status_code == 409 and "xem lại rồi bấm tiếp" in wrong.text
    answer = office.send(SECRETARY, f"/reorganisations/decide/?id={made}", row_version=version, seen=shown)
    assert answer.status_code == 303 and "Rút lại" in page(office, made, SECRETARY)
    set_clock(datetime(2019, 2, 1, 1, tzinfo=UTC))
    with open_session(office.engine, SYSTEM) as db:
        assert round_(lambda act: act(db)) == [made]
        db.commit()
        assert db.scalars(select(Unit.name).where(Unit.id == cell)).one() == "Chi bộ Hai (mới)"
    set_clock(TODAY)
    after = page(office, made, SECRETARY)
    assert "đã có hiệu lực" in read(office.get(SECRETARY, "/reorganisations/")).text
    assert "Lập lần sắp xếp ngược lại" in after and f"Chi bộ Hai (mới) ({code(office, 'D2')})" in after


def test_a_name_that_another_unit_bears_is_told_at_its_line_and_decided_once_it_is_said_to_be_meant(
    office: Office, made: int
) -> None:
    with open_session(office.engine, SYSTEM) as db:
        other = get_unit(db, office.cast.units["D1"]).name
    line(
        office,
        made,
        act="found",
        code="D99",
        to=code(office, "D"),
        name=other.upper(),
        kind="subordinate_cell",
    )
    assert "đã có dưới cùng cấp trên" in page(office, made)
    url, version = f"/reorganisations/decide/?id={made}", str(one(office, made).row_version)
    sent = {"row_version": version, "seen": seen(office, made, SECRETARY)}
    shown = read(office.get(SECRETARY, f"/reorganisations/details/?id={made}"))
    assert shown.form("/reorganisations/decide/").all("input[type=checkbox][name=twin]")
    refused = office.send(SECRETARY, url, **sent)
    assert refused.status_code == 422 and "trước hết ở dòng 1" in refused.text
    assert one(office, made).state == "draft"
    assert office.send(SECRETARY, url, **sent, twin="1").status_code == 303
    assert one(office, made).state == "decided"
    withdrawn = {"row_version": str(one(office, made).row_version), "reason": "Chưa xong"}
    assert office.send(SECRETARY, f"/reorganisations/withdraw/?id={made}", **withdrawn).status_code == 303


def test_it_is_withdrawn_with_a_reason_and_drafted_again(office: Office, made: int) -> None:
    line(office, made, act="change", code=code(office, "D1"), new_code="D1-moi")
    shown, version = seen(office, made, SECRETARY), str(one(office, made).row_version)
    office.send(SECRETARY, f"/reorganisations/decide/?id={made}", row_version=version, seen=shown)
    url, version = f"/reorganisations/withdraw/?id={made}", str(one(office, made).row_version)
    assert office.get(SECRETARY, url).status_code == 200
    assert office.send(SECRETARY, url, row_version=version).status_code == 422
    assert office.send(SECRETARY, url, row_version=version, reason="Chưa xong").status_code == 303
    assert one(office, made).state == "draft"


@pytest.mark.parametrize(
    ("cell", "old", "new", "on", "words"),
    [
        ("DB1", "DB", "D", "20/01/2019", "Chưa thực hiện được: Còn 1 điều phải sửa, trước hết ở dòng 1."),
        ("C", "K", "D", "01/02/2019", "Nếu không sửa, đến 01/02/2019 sẽ chưa thực hiện được: Còn 1 điều"),
    ],
)
def test_what_stands_in_the_way_of_a_decided_one_is_said_with_what_to_do_until_it_is_put_right(
    office: Office, made: int, cell: str, old: str, new: str, on: str, words: str
) -> None:
    url, version = f"/reorganisations/edit/?id={made}", str(one(office, made).row_version)
    office.send(OFFICER, url, row_version=version, doc_symbol="13-QĐ/ĐUK", on=on)
    line(office, made, act="move", code=code(office, cell), to=code(office, new))
    shown, version = seen(office, made, SECRETARY), str(one(office, made).row_version)
    office.send(SECRETARY, f"/reorganisations/decide/?id={made}", row_version=version, seen=shown)

    def moved(to: str, day: int) -> None:
        with open_session(office.engine, SYSTEM) as db:
            where = get_unit(db, office.cast.units[cell])
            move(db, SYSTEM, where, get_unit(db, office.cast.units[to]), Decision(date(2019, 1, day)))
            db.commit()

    def lived() -> list[int]:
        with open_session(office.engine, SYSTEM) as db:
            done = round_(lambda act: act(db))
            db.commit()
            return done

    def said() -> str:
        return " ".join(read(office.get(SECRETARY, f"/reorganisations/details/?id={made}")).texts("#summary"))

    assert said() == ""
    moved(new, 15)
    assert lived() == [] and said().startswith(words)
    assert "rút lại, sửa các dòng" in said() and said().count("Còn 1 điều") == 1
    moved(old, 16)
    assert said() == "", "although the round before noted it"
    set_clock(datetime(2019, 2, 1, 1, tzinfo=UTC))
    assert lived() == [made]
    set_clock(TODAY)


def test_a_draft_is_thrown_away_and_a_decided_one_is_not(office: Office, made: int) -> None:
    assert office.send(OFFICER, "/reorganisations/delete/", id=str(made)).status_code == 303
    assert office.get(OFFICER, f"/reorganisations/details/?id={made}").status_code == 404


def test_its_head_is_changed_and_a_day_too_far_is_refused(office: Office, made: int) -> None:
    url, version = f"/reorganisations/edit/?id={made}", str(one(office, made).row_version)
    far = office.send(OFFICER, url, row_version=version, doc_symbol="9-QĐ", on="01/02/2039")
    assert far.status_code == 422 and "ba năm" in far.text and "9-QĐ" in far.text
    assert (
        office.send(OFFICER, url, row_version=version, doc_symbol="9-QĐ", on="01/03/2019").status_code == 303
    )
    assert one(office, made).doc_symbol == "9-QĐ"


def lines(office: Office, number: int) -> list[tuple[str, ...]]:
    return [(row.act, row.code, row.to, row.name) for row in one(office, number).rows]


def sent(office: Office, file: BytesIO) -> int:
    """Send a workbook and confirm what it would do; the number of the draft it went into."""
    answer = confirm(office, OFFICER, upload(office, OFFICER, "/imports/kind/?kind=moves", file))
    assert answer.status_code == 303, read(answer).said
    return int(answer.headers["Location"].rpartition("=")[2])


def test_its_lines_leave_as_a_workbook_and_come_back_changed(office: Office, made: int) -> None:
    first, second = code(office, "D1"), code(office, "D2")
    line(office, made, act="move", code=first, to=code(office, "K"))
    line(office, made, act="change", code=second, name="Tên một")

    def edit(sheet: Any, at: dict[str, int]) -> None:
        assert sheet.cell(FIRST, at["act"]).value == "Chuyển về"
        sheet.cell(FIRST + 1, at["name"]).value = "Tên hai"

    file = edited(office.get(OFFICER, f"/imports/template/?kind=moves&period=r{made}").data, edit)
    preview = read(upload(office, OFFICER, "/imports/kind/?kind=moves", BytesIO(file.getvalue())))
    assert preview.column("Tổ chức đảng") == [second]
    assert sent(office, file) == made
    assert lines(office, made) == [("move", first, code(office, "K"), ""), ("change", second, "", "Tên hai")]

    def shorten(sheet: Any, _at: dict[str, int]) -> None:
        sheet.delete_rows(FIRST + 1)

    file = edited(office.get(OFFICER, f"/imports/template/?kind=moves&period=r{made}").data, shorten)
    assert sent(office, file) == made and len(lines(office, made)) == 1


def test_a_list_of_ones_own_becomes_a_new_draft_and_what_is_wrong_is_told_at_its_cell(office: Office) -> None:
    headings = ["Thao tác", "Mã tổ chức", "Về đâu"]
    bad = book([["Hợp nhất vào", code(office, "D1"), "KHONG"], ["Bán", "x", ""]], headings)
    page_ = upload(office, OFFICER, "/imports/kind/?kind=moves", bad)
    assert faulty(page_) == ["C2", "A3"]
    good = book([["Hợp nhất vào", code(office, "D1"), code(office, "D2")]], headings)
    assert lines(office, sent(office, good)) == [("merge", code(office, "D1"), code(office, "D2"), "")]


def test_only_what_is_in_force_is_taken_back(office: Office, made: int) -> None:
    assert office.get(OFFICER, f"/reorganisations/counter/?id={made}").status_code == 403


def test_a_second_click_while_the_first_is_looked_at_leads_to_the_same_place(
    office: Office, made: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, answers = f"/reorganisations/row/?id={made}", list[Any]()
    data = {"act": "change", "code": code(office, "D1"), "name": "Tên mới", "idempotency_key": "k" * 16}
    data |= {"row_version": str(one(office, made).row_version)}

    def overtaken(*asked: Any) -> str:
        monkeypatch.undo()
        first = Thread(target=lambda: answers.append(office.client(OFFICER).post(url, data=data)))
        first.start()
        first.join()
        return place_of(*asked)

    monkeypatch.setattr(reorganisations, "place_of", overtaken)
    second = office.client(OFFICER).post(url, data=data)
    assert second.status_code == answers[0].status_code == 303 and second.location == answers[0].location
    assert len(one(office, made).rows) == 1


def test_what_changes_while_it_is_looked_at_is_not_decided(
    office: Office, made: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    line(office, made, act="change", code=code(office, "D1"), name="Tên sau nữa")

    def renamed(db: Session, *asked: Any) -> Any:
        found = looked_at(db, *asked)
        with open_session(office.engine, SYSTEM) as other:
            above = get_unit(other, office.cast.units["D"])
            rename(other, SYSTEM, above, "Đảng bộ Đã Đổi", Decision(date(2019, 1, 15)))
            other.commit()
        return found

    monkeypatch.setattr(reorganisations, "looked_at", renamed)
    url, version = f"/reorganisations/decide/?id={made}", str(one(office, made).row_version)
    answer = office.send(SECRETARY, url, row_version=version, seen=seen(office, made, SECRETARY))
    assert answer.status_code == 409 and one(office, made).state == "draft"
