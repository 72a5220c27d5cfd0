"""Lists of choices: editions that never change, the nearest issuer's list, every mistake at its line."""

from __future__ import annotations

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.choices.lists import (
    MOST_ITEMS,
    ChoiceEdition,
    Item,
    change_list,
    check_items,
    differing,
    edition,
    held_for,
    like,
    lists_for,
    new_list,
    newest,
)
from models.core.errors import Invalid, Refusal
from models.platform.journal import JournalRow
from models.units.units import Unit
from tests.make import as_, unit
from tests.statements import counted

ONE, TWO = Item("01", "Hà Nội", "", "Hanoi"), Item("02", "Hà Giang")


def test_a_list_changes_by_editions_of_which_none_is_changed(db: Session, bloc: Unit) -> None:
    made = new_list(db, SYSTEM, bloc, "province", "Tỉnh", [ONE])
    first = newest(db, made)
    change_list(db, SYSTEM, made, made.row_version, "Tỉnh, thành phố", [ONE, TWO])
    db.flush()
    second = newest(db, made)
    assert (first.number, first.choices) == (1, (ONE,))
    assert (second.number, second.choices, second.by_code["02"]) == (2, (ONE, TWO), TWO)
    seen = made.row_version
    change_list(db, SYSTEM, made, seen, "Tỉnh, thành phố", [ONE, TWO])
    assert newest(db, made).number == 2 and made.row_version == seen
    acts = db.scalars(select(JournalRow.act).where(JournalRow.act.startswith("choices."))).all()
    assert sorted(acts) == ["choices.change", "choices.new"]
    with pytest.raises(Refusal, match="stale"):
        change_list(db, SYSTEM, made, seen + 5, "Tỉnh", [ONE])
    for wrong in ("UPDATE choice_edition SET items = '[]'", "DELETE FROM choice_edition"):
        with pytest.raises(DatabaseError, match="frozen"), db.begin_nested():
            db.execute(text(wrong))


def test_the_nearest_issuers_list_is_meant_and_only_those_above(db: Session, bloc: Unit) -> None:
    other, cell = unit(db, "bloc"), unit(db, "grassroots_cell", bloc)
    new_list(db, SYSTEM, None, "province", "Chung", [ONE])
    new_list(db, SYSTEM, bloc, "province", "Của Khối", [TWO])
    new_list(db, SYSTEM, other, "village", "Nơi khác", [TWO])
    db.flush()
    found = {place.path: held_for(db, place.path, "province") for place in (bloc, cell, other)}
    assert [each.choices[0] for each in found.values() if each] == [TWO, TWO, ONE]
    assert held_for(db, cell.path, "village") is None
    assert [row.name for row in lists_for(db, cell.path)] == ["Của Khối"]


def test_an_edition_is_read_once_in_a_session(db: Session, bloc: Unit) -> None:
    number = newest(db, new_list(db, SYSTEM, bloc, "province", "Tỉnh", [ONE])).id
    assert edition(db, number) is not None
    with counted(db) as statements:
        assert [edition(db, number) is not None for _ in range(5)] == [True] * 5
    assert statements == []


def test_who_may_and_what_is_taken_is_told(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    with pytest.raises(Refusal, match=r"access\.denied"):
        new_list(db, as_("cell_secretary", cell), bloc, "province", "Tỉnh", [ONE])
    new_list(db, SYSTEM, bloc, "province", "Tỉnh", [ONE])
    db.flush()
    for code, name, place in (("province", "Tỉnh", "code"), ("mã", "Tỉnh", "code"), ("b", " ", "name")):
        with pytest.raises(Invalid) as told:
            new_list(db, SYSTEM, bloc, code, name, [ONE])
        assert place in told.value.fields


def test_every_mistake_stands_at_its_line() -> None:
    rows = [ONE, Item("a,b", "x"), ONE, Item("c", ""), Item("d", "x", "đ"), Item("e", "\u202ex"), TWO]
    with pytest.raises(Invalid) as told:
        check_items(rows)
    codes = {place: refusal.code for place, refusal in told.value.fields.items()}
    assert codes == {
        "items.1": "choices.code",
        "items.2": "choices.same_code",
        "items.3.label": "choices.label",
        "items.4.parent": "choices.code",
        "items.5.label": "choices.label",
    }
    for none in ([], [Item(str(n), "x") for n in range(MOST_ITEMS + 1)]):
        with pytest.raises(Invalid) as told:
            check_items(none)
        assert list(told.value.fields) == ["items"]


def test_a_cell_shows_the_code_where_two_are_called_the_same(db: Session, bloc: Unit) -> None:
    again = Item("03", "Hà Giang", "x")
    found: ChoiceEdition = newest(db, new_list(db, SYSTEM, bloc, "province", "Tỉnh", [ONE, TWO, again]))
    assert [found.words(each) for each in found.choices] == ["Hà Nội", "Hà Giang (02)", "Hà Giang (03)"]


def test_what_new_choices_change_is_told_by_their_codes() -> None:
    old = [Item("1", "Một"), Item("2", "Hai", "x"), Item("3", "Ba"), Item("4", "Bốn")]
    new = [Item("4", "Bốn"), Item("1", "Mốt"), Item("2", "Hai", "y"), Item("5", "Năm")]
    found = differing(old, new)
    assert ([each.code for each in found.added], [each.code for each in found.ended]) == (["5"], ["3"])
    assert found.renamed == [(old[0], new[1])] and found.moved == [(old[1], new[2])]
    assert (found.same, found.ordered, found.nothing) == (1, True, False)
    assert differing(old, old).nothing and differing((), old).same == 0


def test_the_code_that_was_perhaps_meant_is_the_nearest() -> None:
    assert like("tinhh", ["huyen", "tinh"]) == "tinh"
    assert like("xyz", ["huyen", "tinh"]) == ""
