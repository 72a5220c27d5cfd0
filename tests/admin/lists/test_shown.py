"""A page of a list by its columns' own questions: cell for cell what its rows say, for everybody, and as many
rows as with every table joined."""

from __future__ import annotations

from typing import Any

import pytest
from flask import g
from markupsafe import escape
from sqlalchemy import func, select

from admin.lists.views import ScopedView
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.people.people import principal_of
from tests.admin.door_rows import plant_rows
from tests.admin.lists.every import lists
from tests.offices import Office
from tests.statements import counted_on

WHO = (
    *("administrator", "auditor", "K.board_officer", "K.bloc_secretary", "D.committee_officer"),
    *("E.committee_officer", "D1.cell_secretary", "D1.cell_clerk", "D1.follower", "C.cell_secretary"),
)
AT_ONCE = {"meetings", "scores", "units", "reports", "cells", "accounts", "posts", "answers"}
AT_ONCE |= {"period_forms"}


@pytest.fixture(scope="module", autouse=True)
def planted(office: Office) -> None:
    plant_rows(office)


def quick(office: Office) -> list[ScopedView[Any]]:
    return [view for view in lists(office) if view.on_page]


def test_the_lists_that_people_open_most_are_asked_at_once(office: Office) -> None:
    assert {view.endpoint for view in quick(office)} == AT_ONCE
    for view in quick(office):
        assert set(view.on_page) == {column.name for column in view.columns}


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("who", WHO)
def test_every_cell_is_what_its_row_says(office: Office, who: str, language: str) -> None:
    for view in quick(office):
        for desc in (False, True):
            for sort in (None, *view.column_sortable_list):
                _alike(office, view, who, language, sort, desc)


def _alike(
    office: Office, view: ScopedView[Any], who: str, language: str, sort: str | None, desc: bool
) -> None:
    person = person_of(office, who)
    with office.app.test_request_context(f"{view.url}/"), open_session(office.engine, person) as db:
        g.by, g.db, g.language = person, db, language
        count, rows = view.get_list(0, sort, desc, None, None)
        cells = [each.cells(rows) for each in g.written]
        names = [name for name, _heading in view.shown_columns()]
        found = view.ordered(view.statement(), sort, desc).limit(50)
        whole = view.prepare(db.scalars(found).unique().all())
        assert [row[0] for row in rows] == [row.id for row in whole], (view.endpoint, sort, desc)
        for name, drawn in zip(names, cells, strict=True):
            assert drawn == [escape(view.by_name[name].cell(row)) for row in whole], (view.endpoint, name)
        every = view.statement().with_only_columns(view.model.id).order_by(None).subquery()
        assert count == db.scalar(select(func.count()).select_from(every)), view.endpoint


def person_of(office: Office, who: str) -> Principal:
    with open_session(office.engine, SYSTEM) as db:
        return principal_of(db, office.cast.accounts[who])


def test_beyond_the_end_is_the_last_page_and_an_empty_one_says_nothing(office: Office) -> None:
    page = office.get("K.board_officer", "/meetings/?page=40").text
    assert "data-row" in page
    empty = office.get("K.board_officer", "/meetings/?search=zzzzzz")
    assert empty.status_code == 200 and "data-row" not in empty.text


def test_a_page_asks_as_much_whatever_is_on_it(office: Office) -> None:
    for url, most in (("/meetings/", 5), ("/scores/", 4), ("/reports/", 8), ("/units/", 6)):
        office.get("K.board_officer", url)
        with counted_on(office) as sent:
            office.get("K.board_officer", url)
        asked = [each for each in sent if each.lstrip().startswith(("SELECT", "WITH", "BEGIN"))]
        assert len(asked) <= most, (url, asked)
