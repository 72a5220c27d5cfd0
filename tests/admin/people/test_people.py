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
from tests.pages import read

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


def test_nothing_else_of_who_left_is_shown(office: Office, left: int) -> None:
    assert NAME not in read(office.get(HERE, "/accounts/")).text
    assert NAME not in office.get("K.board_officer", "/posts/new/").text
    assert "Chi bộ Khác" not in read(office.get(HERE, "/posts/?search=D2.cell_clerk")).text
    number = office.cast.accounts["D2.cell_clerk"]
    assert office.get(HERE, f"/accounts/details/?id={number}").status_code == 404
