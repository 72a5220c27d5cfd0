"""Topics of thematic meetings: added, worded anew, taken out from a day on; what the units above ask for."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter
from models.definitions.topics import add_topic, amend_topic, orient, orientations, retire_topic, topics_on
from models.units.units import Unit
from tests.make import NOV, as_, unit

DAY, IV = date(2018, 6, 1), Quarter(2018, 4)


def test_a_topic_is_there_from_its_day_until_it_is_taken_out(db: Session, bloc: Unit) -> None:
    by = as_("board_officer", bloc)
    topic = add_topic(db, by, bloc, 3, "  Chuyên   đề mới ", DAY)
    retire_topic(db, by, topic, NOV)
    found = [topic in topics_on(db, day) for day in (date(2018, 5, 31), DAY, date(2018, 10, 31), NOV)]
    assert found == [False, True, True, False] and topic.title == "Chuyên đề mới"


@pytest.mark.parametrize(
    ("code", "title", "field"),
    [(0, "Tên", "code"), (99, "Tên", "code"), (3, " ", "title"), (3, "x" * 401, "title")],
)
def test_a_topic_that_cannot_be_is_told_at_its_field(
    db: Session, bloc: Unit, code: int, title: str, field: str
) -> None:
    with pytest.raises(Invalid) as told:
        add_topic(db, as_("board_officer", bloc), bloc, code, title, DAY)
    assert set(told.value.fields) == {field}


def test_a_stale_correction_and_a_foreign_one_are_refused(db: Session, bloc: Unit) -> None:
    topic = add_topic(db, as_("board_officer", bloc), bloc, 3, "Tên", DAY)
    with pytest.raises(Refusal, match="stale"):
        amend_topic(db, as_("board_officer", bloc), topic, topic.row_version + 1, 3, "Khác")
    with pytest.raises(Refusal, match=r"access\.denied"):
        amend_topic(db, as_("board_officer", unit(db, "bloc")), topic, topic.row_version, 3, "Khác")
    assert amend_topic(db, as_("board_officer", bloc), topic, topic.row_version, 4, "Khác").title == "Khác"


def test_the_nearest_orientation_comes_first_and_none_twice(db: Session, bloc: Unit) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    cell = unit(db, "subordinate_cell", committee)
    one, two, *_rest = topics_on(db, NOV)
    orient(db, as_("board_officer", bloc), bloc, IV, one)
    orient(db, as_("committee_officer", committee), committee, IV, two, " Gắn với  đơn vị ")
    assert [(row.unit_id, row.text) for row in orientations(db, cell.path, IV)] == [
        (committee.id, "Gắn với đơn vị"),
        (bloc.id, ""),
    ]
    assert orientations(db, cell.path, IV.shift(1)) == []
    with pytest.raises(Refusal, match=r"topic\.oriented"):
        orient(db, as_("board_officer", bloc), bloc, IV, one)
