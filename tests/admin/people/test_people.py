"""Posts on screen and as a workbook: who went elsewhere is still named where they served."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import Account, Post, begin_post, end_post
from models.units.units import get_unit
from tests.offices import Office
from tests.pages import number_in, read

NAME, HERE = "Người D2.cell_clerk", "D.committee_officer"


@pytest.fixture(scope="module")
def left(office: Office) -> int:
    """The clerk of D2 serves in a foreign Bloc by now; the number of the post of before."""
    with open_session(office.engine, SYSTEM) as db:
        account = db.get_one(Account, office.cast.accounts["D2.cell_clerk"])
        post = db.scalars(select(Post).where(Post.person_id == account.person_id)).one()
        begin_post(
            db, SYSTEM, account.person, "cell_clerk", get_unit(db, office.cast.units["E1"]), date(2019, 1, 5)
        )
        end_post(db, SYSTEM, post, date(2019, 1, 5))
        db.commit()
        return post.id


def test_a_list_of_posts_names_who_left_and_finds_and_sorts_them(office: Office, left: int) -> None:
    for who in (HERE, "K.board_officer"):
        assert NAME in read(office.get(who, "/posts/?search=D2.cell_clerk")).text
        assert NAME in read(office.get(who, f"/posts/details/?id={left}")).text
    assert office.get(HERE, "/posts/?sort=0").status_code == 200
    sheet: Any = openpyxl.load_workbook(io.BytesIO(office.get(HERE, "/posts/excel/").data)).active
    assert NAME in {cell.value for row in sheet.iter_rows() for cell in row}


def test_an_account_is_made_for_who_serves_in_a_unit_that_is_not_there_yet(office: Office) -> None:
    """Chosen as such, so that nobody forgets the post; by an officer under a unit below the own one."""
    typed = {"name": "Người Mới", "login": "nguoi.moi", "role": "none", "on": "20/01/2019"}
    for unit, said in (("", "phải ghi"), (str(office.cast.units["K"]), "không làm được việc này")):
        refused = office.send("K.board_officer", "/accounts/new/", unit_id=unit, **typed)
        assert refused.status_code == 422 and said in read(refused).text, (
            "at its field, nothing typed is lost"
        )
        assert 'value="nguoi.moi"' in refused.text
    unit = str(office.cast.units["D"])
    made = office.send("K.board_officer", "/accounts/new/", unit_id=unit, **typed)
    number = number_in(made)
    top = office.send("administrator", "/accounts/new/", unit_id="", **(typed | {"login": "nguoi.moi2"}))
    with open_session(office.engine, SYSTEM) as db:
        rows = [db.get_one(Account, each) for each in (number, number_in(top))]
        assert [row.path for row in rows] == [get_unit(db, office.cast.units["D"]).path, ""]
        held = select(Post.id).where(Post.person_id.in_([row.person_id for row in rows]))
        assert db.scalars(held).all() == []


def test_nothing_else_of_who_left_is_shown(office: Office, left: int) -> None:
    assert NAME not in read(office.get(HERE, "/accounts/")).text
    assert NAME not in office.get("K.board_officer", "/posts/new/").text
    assert "Chi bộ Khác" not in read(office.get(HERE, "/posts/?search=D2.cell_clerk")).text
    number = office.cast.accounts["D2.cell_clerk"]
    assert office.get(HERE, f"/accounts/details/?id={number}").status_code == 404


def test_a_name_with_something_unseen_is_refused_at_its_field(office: Office) -> None:
    typed = {"name": "Người \u202eMới", "login": "nguoi.an", "role": "none", "on": "20/01/2019"}
    unit = str(office.cast.units["D"])
    refused = office.send("K.board_officer", "/accounts/new/", unit_id=unit, **typed)
    assert refused.status_code == 422 and "không ai nhìn thấy (U+202E)" in read(refused).text
    assert 'value="nguoi.an"' in refused.text
