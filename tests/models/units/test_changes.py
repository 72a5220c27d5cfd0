"""What changed at and below a unit within a quarter, in the words of then."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.periods import Quarter
from models.units.acts import Decision, dissolve, move, rename
from models.units.changes import Change, changes_within
from models.units.units import Unit
from tests.make import unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, Rows, decided, lived
from tests.statements import counted

SYMBOL = "12-QĐ/TU"
FIRST = Quarter(2019, 1)


@pytest.fixture(autouse=True)
def january() -> None:
    set_clock(datetime(2019, 1, 20, 3, tzinfo=UTC))


def named(where: Unit) -> str:
    return f"{where.name} ({where.code})"


def test_nothing_is_told_where_nothing_changed_and_an_office_s_first_list_is_no_change(cast: Cast) -> None:
    new = unit(cast.db, "subordinate_cell", cast.d, on=date(2019, 1, 10))
    for where in (cast.bloc, cast.d, cast.c1, new):
        assert changes_within(cast.db, where.id, FIRST) == []
    assert changes_within(cast.db, new.id, Quarter(2018, 4)) == []


def test_every_kind_of_change_is_told_to_both_sides_under_the_names_of_its_day(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    d, c1, c2, c3, s, there = (named(x) for x in (cast.d, cast.c1, cast.c2, cast.c3, cast.s, e))
    rows: Rows = [
        {"act": "merge", "code": cast.c2.code, "to": cast.c1.code},
        {"act": "change", "code": cast.c1.code, "name": "Chi bộ hợp nhất", "new_code": "HN"},
        {"act": "move", "code": cast.s.code, "to": e.code},
        {"act": "split", "code": "T1", "source": cast.c3.code, "to": cast.d.code, "name": "Chi bộ tách"},
        {"act": "found", "code": "N1", "to": e.code, "name": "Chi bộ lập", "kind": "subordinate_cell"},
    ]
    decided(db, boss, rows)
    lived(db, SOON)
    set_clock(datetime(2019, 4, 20, 3, tzinfo=UTC))
    db.expire_all()
    rename(db, SYSTEM, e, "Đảng bộ gọi khác về sau", Decision(date(2019, 4, 2)))
    merged = Change("merge", c2, SOON, "Chi bộ hợp nhất (HN)", document=SYMBOL)
    own = [
        Change("rename", c1, SOON, "Chi bộ hợp nhất", document=SYMBOL),
        Change("code", c1, SOON, "HN", document=SYMBOL),
    ]
    moved = Change("move", s, SOON, there, d, SYMBOL)
    split = Change("split", "Chi bộ tách (T1)", SOON, c3, document=SYMBOL)
    founded = Change("found", "Chi bộ lập (N1)", SOON, document=SYMBOL)
    assert changes_within(db, cast.d.id, FIRST) == [split, moved, *own, merged]
    assert changes_within(db, e.id, FIRST) == [founded, split, moved]
    assert changes_within(db, cast.c1.id, FIRST) == [*own, merged]
    assert changes_within(db, cast.c3.id, FIRST) == [split]
    assert changes_within(db, cast.s.id, FIRST) == [split, moved]
    assert changes_within(db, cast.bloc.id, FIRST) == [founded, split, moved, *own, merged]
    assert changes_within(db, cast.bloc.id, Quarter(2018, 4)) == []
    assert [each.act for each in changes_within(db, e.id, Quarter(2019, 2))] == ["rename"]


def test_single_acts_are_told_with_their_documents_and_a_unit_that_left_only_until_it_left(
    db: Session, cast: Cast, e: Unit
) -> None:
    c2, c3, s, d, there = (named(x) for x in (cast.c2, cast.c3, cast.s, cast.d, e))
    move(db, SYSTEM, cast.c3, e, Decision(date(2019, 1, 2), "05-QĐ/ĐUK"))
    rename(db, SYSTEM, cast.c3, "Chi bộ Mới", Decision(date(2019, 1, 5), "06-QĐ/ĐUK"))
    dissolve(db, SYSTEM, cast.s, Decision(date(2019, 1, 6), "07-QĐ/ĐUK"))
    dissolve(db, SYSTEM, cast.c2, Decision(date(2019, 1, 7)), cast.c1)
    left = Change("move", c3, date(2019, 1, 2), there, s, "05-QĐ/ĐUK")
    assert changes_within(db, cast.d.id, FIRST) == [
        left,
        Change("dissolve", s, date(2019, 1, 6), document="07-QĐ/ĐUK"),
        Change("merge", c2, date(2019, 1, 7), named(cast.c1)),
    ]
    assert changes_within(db, e.id, FIRST) == [
        left,
        Change("rename", c3, date(2019, 1, 5), "Chi bộ Mới", document="06-QĐ/ĐUK"),
    ]
    with open_session(db.connection(), cast.who("committee_secretary", cast.d)) as seen:
        assert changes_within(seen, cast.d.id, FIRST) == changes_within(db, cast.d.id, FIRST)
    assert d not in repr(changes_within(db, e.id, FIRST))


def test_a_day_within_a_quarter_already_reported_is_told_with_the_day_from_which_it_counts(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    cast.step(cast.c1, "submit", "cell_secretary")
    decided(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}], on=date(2018, 12, 20))
    lived(db, date(2019, 1, 20))
    assert changes_within(db, cast.d.id, Quarter(2018, 4)) == []
    (one,) = changes_within(db, cast.d.id, FIRST)
    assert (one.act, one.on, one.decided_on) == ("move", FIRST.first, date(2018, 12, 20))


def test_statements_do_not_grow_with_the_units_that_changed(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    with counted(db) as sent:
        changes_within(db, cast.d.id, FIRST)
    none = len(sent)
    rename(db, SYSTEM, cast.c1, "Chi bộ Mới", Decision(date(2019, 1, 2)))
    db.flush()
    with counted(db) as sent:
        assert len(changes_within(db, cast.d.id, FIRST)) == 1
    one = len(sent)
    more = [unit(db, "subordinate_cell", cast.d, members=3) for _ in range(12)]
    for each in more:
        dissolve(db, SYSTEM, each, Decision(date(2019, 1, 8), "07-QĐ/ĐUK"), cast.c1)
    db.flush()
    with counted(db) as sent:
        assert len(changes_within(db, cast.d.id, FIRST)) == 13
    assert len(sent) == one == none + 3
