"""Lists of whoever reads many Blocs: walked by an index they show the same rows in the same order as sorted,
page by page from the first and from the last row, none twice; and SQLite sorts nothing for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from flask import g
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from admin.lists import paging, walks
from admin.lists.shown import Part, numbers
from admin.lists.views import ScopedView
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session, values
from models.people.people import Account, begin_post, principal_of
from models.platform import finding
from models.units.acts import Decision, change_kind, establish, move
from models.units.units import Unit, get_unit
from tests.admin.door_rows import plant_rows
from tests.admin.lists.every import lists
from tests.cast import FOUNDED
from tests.make import NOV, OCT, meeting, quarter_of
from tests.offices import Office
from tests.pages import read

ABOVE = "auditor"
"""Who holds a post at the province as well."""
WHO = (ABOVE, "administrator", "K.board_officer", "D.committee_officer", "D1.cell_secretary")
PAGE, FAR, COUNTED = 2, 4, 6


@pytest.fixture(scope="module", autouse=True)
def planted(office: Office) -> None:
    """A province above both Blocs, with meetings, sheets, reports in several cells."""
    plant_rows(office)
    with open_session(office.engine, SYSTEM) as db:
        top = establish(db, SYSTEM, parent=None, kind_code="province", name="Tỉnh Mẫu", code="T", on=FOUNDED)
        for code in ("K", "K2"):
            move(db, SYSTEM, get_unit(db, office.cast.units[code]), top, Decision(FOUNDED))
        person = db.get_one(Account, office.cast.accounts[ABOVE]).person
        begin_post(db, SYSTEM, person, "committee_officer", top, FOUNDED)
        quarter_of(db, get_unit(db, office.cast.units["DB1"]), 2)
        meeting(db, get_unit(db, office.cast.units["C"]), OCT)
        meeting(db, get_unit(db, office.cast.units["E1"]), OCT)
        # a meeting of before its unit became a cell
        late = establish(
            db,
            SYSTEM,
            parent=get_unit(db, office.cast.units["K2"]),
            kind_code="grassroots_committee",
            name="Đảng ủy Thành Chi Bộ",
            code="LATE",
            on=FOUNDED,
        )
        change_kind(db, SYSTEM, late, "grassroots_cell", Decision(NOV))
        db.expire_all()
        meeting(db, late, OCT)
        # many units bear one name
        for cell in db.scalars(select(Unit).where(Unit.parent_id == office.cast.units["D"])):
            cell.sort_key = "same"
        db.commit()


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists are long from a few rows on."""
    monkeypatch.setattr(walks, "PAGE", PAGE)
    monkeypatch.setattr(walks, "MOST_COUNTED", COUNTED)
    monkeypatch.setattr(walks, "FAR", FAR)
    monkeypatch.setattr(walks, "MOST_SORTED", 1)


def person_of(office: Office, who: str) -> Principal:
    with open_session(office.engine, SYSTEM) as db:
        person = principal_of(db, office.cast.accounts[who])
    if who != ABOVE:
        return person
    return replace(person, posts=tuple(post for post in person.posts if post.unit_id is not None))


def walked(office: Office) -> list[ScopedView[Any]]:
    return [view for view in lists(office) if view.walked_by]


def orders(view: ScopedView[Any]) -> Iterator[tuple[str | None, bool]]:
    yield None, False
    yield from ((sort, desc) for sort in view.column_sortable_list for desc in (False, True))


def rows_of(view: ScopedView[Any], page: int, sort: str | None, desc: bool, filters: Any) -> list[int]:
    g.pop("from_end", None)
    _count, rows = view.get_list(page, sort, desc, None, filters)
    return [row[0] if isinstance(row, tuple) or hasattr(row, "_fields") else row.id for row in rows]


def all_of(db: Session, view: ScopedView[Any], sort: str | None, desc: bool, filters: Any) -> list[int]:
    """Every row that the person reads, in the order."""
    found = view.ordered(view.chosen(None, filters), sort, desc)
    return [row.id for row in db.scalars(found).unique()]


@pytest.mark.parametrize("who", WHO)
def test_pages_put_together_are_every_row_in_the_order(office: Office, short: None, who: str) -> None:
    person, long = person_of(office, who), 0
    for view in walked(office):
        with office.app.test_request_context(f"{view.url}/"), open_session(office.engine, person) as db:
            g.by, g.db, g.language = person, db, "vi"
            for sort, desc in orders(view):
                every = all_of(db, view, sort, desc, None)
                assert len(set(every)) == len(every)
                known = every[:FAR] if person.reads_widely and len(every) > COUNTED else every
                parts = [known[at : at + PAGE] for at in range(0, len(known), PAGE)]
                for page, part in enumerate(parts):
                    assert rows_of(view, page, sort, desc, None) == part, (view.endpoint, sort, desc, page)
                if len(known) < len(every):
                    long += 1
                    for back in range(FAR // PAGE):
                        seen = rows_of(view, walks.LAST_PAGE - back, sort, desc, None)
                        part = every[::-1][back * PAGE : (back + 1) * PAGE][::-1]
                        assert seen == part, (view.endpoint, sort, desc, back)
                    assert "phần giữa tìm bằng" in view.said(len(known))
    assert (long > 5) is person.reads_widely


def test_what_filters_leave_is_the_same_walked_and_sorted(office: Office, short: None) -> None:
    person = person_of(office, ABOVE)
    for view in walked(office):
        with office.app.test_request_context(f"{view.url}/"), open_session(office.engine, person) as db:
            g.by, g.db, g.language = person, db, "vi"
            for index, each in enumerate(view.filters):
                values_ = [code for code, _label in (each.choices() if each.choices else [("11/2018", "")])]
                for value in values_:
                    for sort, desc in orders(view):
                        filters = [(index, each.name, value)]
                        every = all_of(db, view, sort, desc, filters)
                        known = every[:FAR] if len(every) > COUNTED else every
                        for page in range(COUNTED // PAGE):
                            part = known[page * PAGE : (page + 1) * PAGE]
                            if part:
                                seen = rows_of(view, page, sort, desc, filters)
                                assert seen == part, (view.endpoint, value, sort, desc, page)


def test_what_is_walked_is_not_sorted(office: Office) -> None:
    """By SQLite: PostgreSQL reckons by how many rows there are, and here are few."""
    if office.engine.dialect.name != "sqlite":
        return
    person, plans, told = person_of(office, ABOVE), 0, list[tuple[str, Any]]()

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        if "INDEXED BY" in statement and not statement.startswith("EXPLAIN"):
            told.append((statement, parameters))

    event.listen(office.engine, "before_cursor_execute", note)
    with open_session(office.engine, person) as db:
        for view in walked(office):
            for sort, desc in orders(view):
                walk, order = view.walked_by.get(sort), view.keys(sort, desc)
                if walk is None:
                    continue
                within, order = ([], order) if walk.led is None else ([walk.led == OCT], order[1:])
                for turned in (False, True):
                    told.clear()
                    part = Part(PAGE, later=False, turned=turned, walk=walk)
                    values(db, numbers(view.model, view.joins, [*view.always, *within], order, part))
                    [(statement, parameters)] = told
                    # that few are met is said, and not compared with anything: else it says nothing
                    assert (" CROSS JOIN" in statement) == ("likelihood(" in statement), statement
                    assert "0.001) =" not in statement
                    plan = db.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
                    lines = [row[3] for row in plan]
                    assert f"USING INDEX {walk.index}" in lines[0] or "COVERING INDEX" in lines[0], lines
                    assert "USE TEMP B-TREE FOR ORDER BY" not in lines, (view.endpoint, sort, desc, lines)
                    plans += 1
    event.remove(office.engine, "before_cursor_execute", note)
    assert plans > 20


def test_a_page_asks_as_much_whatever_the_list_holds(office: Office, short: None) -> None:
    for url in ("/meetings/", "/scores/", "/units/", "/cells/"):
        counts = set()
        for page in (0, 1, walks.LAST_PAGE, walks.LAST_PAGE - 1):
            sent: list[str] = []
            engine = office.app.extensions["khoi.engine"]

            def note(_c: Any, _u: Any, statement: str, *_more: Any, sent: list[str] = sent) -> None:
                sent.append(statement)

            event.listen(engine, "before_cursor_execute", note)
            assert office.get(ABOVE, f"{url}?page={page}").status_code == 200
            event.remove(engine, "before_cursor_execute", note)
            counts.add(len(sent))
        assert max(counts) <= 14 and max(counts) - min(counts) <= 1, (url, counts)


def test_totals_of_a_long_list_are_not_added_up_above_the_blocs(
    office: Office, short: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paging, "MOST_SUMMED", 3)
    for who, many in ((ABOVE, True), ("K.board_officer", False)):
        for url in ("/meetings/?sums=1", "/cells/?sums=1"):
            page = read(office.get(who, url))
            foot = page.one("tfoot").text
            assert ("Hãy lọc bớt" in foot) is many and ("Tổng cả danh sách" in foot) is not many, (who, url)
            assert not page.all("tfoot a")


def test_a_list_is_counted_once_for_a_page(office: Office) -> None:
    """SQLite may count anew for each of its rows."""
    told: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if "whole" in statement:
            told.append(statement)

    engine = office.app.extensions["khoi.engine"]
    event.listen(engine, "before_cursor_execute", note)
    assert office.get("K.board_officer", "/scores/?sort=0").status_code == 200
    event.remove(engine, "before_cursor_execute", note)
    assert told and all("WITH whole AS MATERIALIZED" in each for each in told)


def test_the_end_of_a_long_list_is_paged_back_from(office: Office, short: None) -> None:
    first = read(office.get(ABOVE, "/meetings/"))
    to_end = first.all(".pager a")[-1]
    assert to_end.text == "Đến cuối danh sách" and f"page={walks.LAST_PAGE}" in to_end.get("href")
    end = read(office.get(ABOVE, to_end.get("href")))
    assert "Trang 1 tính từ cuối" in end.one(".pager").text
    back = next(each for each in end.all(".pager a") if each.get("rel") == "prev")
    before = read(office.get(ABOVE, back.get("href")))
    assert "Trang 2 tính từ cuối" in before.one(".pager").text
    assert {each.text for each in before.all(".pager a")} == {"Trang đầu", "Sau"} or len(
        before.all(".pager a")
    )


def test_stretches_take_what_a_page_needs_and_no_more() -> None:
    lying, asked = {"c": 4, "b": 0, "a": 9}, list[str]()

    def count(value: str, most: int) -> int:
        asked.append(value)
        return min(lying[value], most)

    found = [tuple(each)[:3] for each in walks.stretches(list(lying), 3, 4, count)]
    assert found == [("c", 3, 1), ("a", 0, 3)]
    asked.clear()
    assert [tuple(each)[:3] for each in walks.stretches(list(lying), 0, 2, count)] == [("c", 0, 2)]
    assert asked == ["c"]


def test_pages_are_numbered_from_both_ends() -> None:
    last = walks.FAR // walks.PAGE
    assert walks.from_end(0) is None and walks.from_end(last - 1) is None
    assert walks.from_end(last) == 0 and walks.from_end(walks.LAST_PAGE) == 0
    assert walks.from_end(walks.LAST_PAGE - 5) == 5
    assert paging.MOST_SUMMED <= walks.MOST_COUNTED
    assert walks.FAR % walks.PAGE == 0 and walks.FAR <= walks.MOST_COUNTED


def test_a_list_that_is_counted_is_paged_through_to_its_end(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only one that is longer than counted is paged from both ends."""
    monkeypatch.setattr(walks, "PAGE", PAGE)
    monkeypatch.setattr(walks, "FAR", PAGE)
    person = person_of(office, ABOVE)
    for view in walked(office):
        with office.app.test_request_context(f"{view.url}/"), open_session(office.engine, person) as db:
            g.by, g.db, g.language = person, db, "vi"
            every = all_of(db, view, None, False, None)
            parts = [every[at : at + PAGE] for at in range(0, len(every), PAGE)]
            seen = [rows_of(view, page, None, False, None) for page in range(len(parts))]
            assert seen == parts, view.endpoint
            if parts:
                assert rows_of(view, len(parts) + 5, None, False, None) == parts[-1], view.endpoint


def test_pages_between_the_ends_of_a_long_list_lead_to_the_last(office: Office, short: None) -> None:
    person = person_of(office, ABOVE)
    [view] = [each for each in walked(office) if each.endpoint == "meetings"]
    with office.app.test_request_context(f"{view.url}/"), open_session(office.engine, person) as db:
        g.by, g.db, g.language = person, db, "vi"
        every = all_of(db, view, None, False, None)
        assert len(every) > COUNTED
        assert rows_of(view, FAR // PAGE, None, False, None) == every[-PAGE:] and g.from_end == 0


@pytest.mark.parametrize("few", [0, 50])
def test_what_is_searched_for_is_the_same_begun_where_it_is_found(
    office: Office, short: None, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """Names of units, of directives or of both hold it; every page is what all its rows in the order are."""
    person, begun = person_of(office, ABOVE), set[str]()
    monkeypatch.setattr(finding, "FEW", few)
    for view in walked(office):
        with office.app.test_request_context(f"{view.url}/"), open_session(office.engine, person) as db:
            g.by, g.db, g.language = person, db, "vi"
            for text in ("chi bo", "van phong", "a", "285-cv", "1", "zqxw") if view.search_in else ():
                begun |= {view.endpoint} if view._begins(text) is not None else set()
                for sort, desc in orders(view):
                    found = view.ordered(view.chosen(text, None), sort, desc)
                    every = [row.id for row in db.scalars(found).unique()]
                    known = every[:FAR] if len(every) > COUNTED else every
                    for at in range(0, len(known), PAGE):
                        g.pop("from_end", None)
                        _count, rows = view.get_list(at // PAGE, sort, desc, text, None)
                        seen = [row[0] for row in rows]
                        assert seen == known[at : at + PAGE], (view.endpoint, text, sort, desc, at)
    assert begun >= {"meetings", "scores", "reports", "answers"} or not few, "a scope of fewer rows leads"
