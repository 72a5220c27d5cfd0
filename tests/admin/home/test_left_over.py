"""A quarter that a dissolved Bloc left behind stands on the first page of the administrator and of those who
go on from it, until somebody who was given a post there has finished it."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.overview.owed import open_due
from models.people.people import Account, Post, begin_post, end_post, principal_of
from models.reports.content import report_of
from models.units.acts import Decision, dissolve, establish, move
from models.units.units import get_unit
from models.workflow.engine import take
from tests.make import QUARTER
from tests.offices import Office
from tests.pages import read

BOSS, HEIR = "administrator", "E.committee_secretary"
TITLE = "Quý IV/2018 của Đảng bộ Khối Hai (đã giải thể) chưa có ai báo cáo"
DAY = date(2019, 1, 8)


@pytest.fixture(scope="module")
def left(office: Office) -> dict[str, int]:
    """The second Bloc is dissolved after the quarter and its people left; a new root has its committee, whose
    secretary is that one's as well."""
    with open_session(office.engine, SYSTEM) as db:
        open_due(db)
        old = get_unit(db, office.cast.units["K2"])
        new = establish(db, SYSTEM, parent=None, kind_code="bloc", name="Đảng bộ Mới", code="R1", on=DAY)
        move(db, SYSTEM, get_unit(db, office.cast.units["E"]), new, Decision(DAY, "1-QĐ/TU"))
        person = db.get_one(Account, office.cast.accounts[HEIR]).person
        begin_post(db, SYSTEM, person, "bloc_secretary", new, DAY)
        dissolve(db, SYSTEM, old, Decision(date(2019, 1, 9), "2-QĐ/TU"), new)
        for post in db.scalars(select(Post).where(Post.unit_id == old.id, Post.ends_on.is_(None))):
            end_post(db, SYSTEM, post, date(2019, 1, 9))
        db.commit()
        return {"old": old.id, "new": new.id, "person": person.id}


def said(office: Office, who: str) -> list[str]:
    return [line for line in read(office.get(who, "/")).texts("ul.todo li") if TITLE in line]


def test_it_is_told_to_who_can_act_and_finished_by_who_is_given_a_post(
    office: Office, left: dict[str, int]
) -> None:
    (boss,), (heir,) = said(office, BOSS), said(office, HEIR)
    assert "Giao cho một người của Đảng bộ Mới chức vụ được trình ở đó" in boss
    assert "Đề nghị quản trị giao cho một người ở đây" in heir
    assert said(office, "K.bloc_secretary") == []
    with open_session(office.engine, SYSTEM) as db:
        person = db.get_one(Account, office.cast.accounts["C.cell_clerk"]).person
        begin_post(db, SYSTEM, person, "administrator", None, DAY)
        db.commit()
    assert said(office, "C.cell_clerk") == [boss], "an administrator with a post of another kind as well"
    for name in ("old", "new"):
        page = read(office.get(BOSS, f"/units/details/?id={left[name]}"))
        assert "Chưa có ai báo cáo Quý IV/2018 của Đảng bộ Khối Hai" in page.text
    url = f"/posts/new/?unit={left['old']}"
    assert read(office.get(BOSS, "/")).link("Giao chức vụ") == url
    assert read(office.get(BOSS, f"/units/details/?id={left['old']}")).link("Giao chức vụ") == url
    form = office.get(BOSS, url)
    assert f'value="{left["old"]}">Đảng bộ Khối Hai (đã giải thể)' in form.text
    typed = {"person_id": str(left["person"]), "unit_id": str(left["old"]), "role": "bloc_secretary"}
    answer = office.send(BOSS, url, on="20/01/2019", **typed)
    assert answer.status_code == 303, read(answer).said
    assert said(office, BOSS) == said(office, HEIR) == []
    lines = read(office.get(HEIR, f"/?post={left['old']}")).texts("ul.todo li")
    assert any("Chuẩn bị báo cáo quý IV/2018" in line and "Đảng bộ Khối Hai" in line for line in lines), lines
    again = office.send(BOSS, url, on="20/01/2019", **typed)
    assert again.status_code == 422, "there is nothing left, so that no further post is given there"


def test_what_its_report_then_went_without_is_told_while_nobody_adds_it(
    office: Office, left: dict[str, int]
) -> None:
    """Who finished it in its name closed it without its committee, and the post ended."""
    short = "Báo cáo quý IV/2018 của Đảng bộ Khối Hai (đã giải thể) còn thiếu đơn vị mà không ai bổ sung"
    with open_session(office.engine, SYSTEM) as db:
        by = principal_of(db, office.cast.accounts[HEIR])
        report = report_of(db, SYSTEM, get_unit(db, left["old"]), QUARTER)
        gaps = {office.cast.units["E"]: "Chưa gửi"}
        take(db, by, report, "close", row_version=report.row_version, gaps=gaps)
        post = db.scalars(select(Post).where(Post.unit_id == left["old"], Post.ends_on.is_(None))).one()
        end_post(db, SYSTEM, post, date(2019, 1, 20))
        db.commit()
    for who in (BOSS, HEIR):
        lines = read(office.get(who, "/")).texts("ul.todo li")
        assert [short in line for line in lines].count(True) == 1, lines
