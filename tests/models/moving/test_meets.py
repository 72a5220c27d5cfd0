"""Codes and logins of another office that are taken here: what is proposed is free and formed, what is wished
is judged, nothing is written."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine
from models.core.errors import Refusal
from models.core.spelling import compared
from models.moving.frame import tables
from models.moving.meets import (
    ACCOUNT,
    UNIT,
    Line,
    Named,
    Taken,
    compare,
    meet,
    names_of,
    office_in,
    taken_in,
)
from models.moving.rows import Sum, count
from models.operations.migrate import migrate
from models.people.people import LOGIN
from models.units.codes import LETTERS
from tests.offices import new_database, new_office
from tests.schemas.load import DUMPS, load


def here(*texts: str) -> Taken:
    """An office in which these codes and logins are taken, of whatever kind."""
    known = {compared(text): f"của {text}" for text in texts}
    return lambda _of, keys: {key: known[key] for key in keys if key in known}


def units(*codes: str) -> list[Named]:
    return [Named(UNIT, code, f"Chi bộ {code}") for code in codes]


def logins(*texts: str) -> list[Named]:
    return [Named(ACCOUNT, text, f"Người {text}") for text in texts]


def told(lines: tuple[Line, ...]) -> list[tuple[str, str, str]]:
    return [(line.old, line.new, line.wrong.code if line.wrong else "") for line in lines]


def test_only_what_is_taken_is_listed_with_whose_it_is_and_something_free() -> None:
    found = meet([*units("CB1", "CB2"), *logins("bithu.a", "bithu.b")], "LC", here("cb1", "bithu.b"), {})
    assert told(found) == [("CB1", "LC-CB1", ""), ("bithu.b", "bithu.b.lc", "")]
    assert [line.here for line in found] == ["của cb1", "của bithu.b"]


def test_a_code_is_taken_however_it_is_spelled() -> None:
    found = meet(units("\u00d0U–01"), "LC", here("đu-01"), {})
    assert told(found) == [("\u00d0U–01", "LC-\u00d0U–01", "")]


def test_what_is_proposed_is_free_in_both_offices_and_nothing_is_proposed_twice() -> None:
    theirs = [*units("A", "a ", "LC-A"), *logins("an", "an.lc")]
    found = meet(theirs, "LC", here("a", "LC-A-2", "an", "an.lc-2"), {})
    assert told(found) == [("A", "LC-A-3", ""), ("a ", "LC-a -2", ""), ("an", "an.lc-3", "")]


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("CB9", ""),
        ("  CB9  ", ""),
        ("CB2", "meets.twice"),
        ("cb2", "meets.twice"),
        ("DB1", "meets.taken"),
        ("CB1", "meets.taken"),
        ("", ""),
        ("x" * 41, "field.long"),
        ("C\u200bB", "field.unseen"),
    ],
)
def test_a_code_that_is_wished_is_judged(new: str, code: str) -> None:
    (line,) = meet(units("CB1", "CB2"), "LC", here("CB1", "DB1"), {(UNIT, "CB1"): new})
    assert (line.wrong.code if line.wrong else "") == code
    assert line.new == (new.strip() or "LC-CB1"), "an empty cell is what is proposed"


@pytest.mark.parametrize(("new", "code"), [("an.moi", ""), ("a n", "account.login"), ("x", "account.login")])
def test_a_login_that_is_wished_is_judged(new: str, code: str) -> None:
    (line,) = meet(logins("an"), "LC", here("an"), {(ACCOUNT, "an"): new})
    assert (line.wrong.code if line.wrong else "") == code


def test_two_that_are_wished_the_same_are_both_told_and_two_may_trade() -> None:
    theirs = units("A", "B")
    same = meet(theirs, "LC", here(), {(UNIT, "A"): "Z", (UNIT, "B"): "z"})
    assert told(same) == [("A", "Z", "meets.twice"), ("B", "z", "meets.twice")]
    trade = meet(theirs, "LC", here(), {(UNIT, "A"): "B", (UNIT, "B"): "A"})
    assert told(trade) == [("A", "B", ""), ("B", "A", "")]


TEXTS = st.text("abĐ1.-", min_size=1, max_size=39)


@given(
    codes=st.lists(TEXTS, unique_by=compared, max_size=12),
    accounts=st.lists(st.from_regex(LOGIN, fullmatch=True), unique_by=compared, max_size=12),
    mine=st.lists(TEXTS, max_size=12),
    mark=st.text("LCđ-", min_size=1, max_size=20),
)
@pytest.mark.property
def test_whatever_meets_what_is_proposed_may_stand(
    codes: list[str], accounts: list[str], mine: list[str], mark: str
) -> None:
    taken = here(*mine, *codes[::2], *accounts[::3])
    theirs = [*units(*codes), *logins(*accounts)]
    lines = meet(theirs, mark, taken, {})
    moved = {(line.of, line.old): line.new for line in lines}
    after = [(each.of, compared(moved.get((each.of, each.text), each.text))) for each in theirs]
    assert [line for line in lines if line.wrong is not None] == []
    assert len(set(after)) == len(after)
    assert not [key for of, key in after if taken(of, [key])]
    assert all(len(line.new) <= (LETTERS["code"] if line.of == UNIT else 40) for line in lines)
    assert meet(theirs, mark, taken, moved) == lines, "the table read again is the same"


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[tuple[Engine, Engine]]:
    """Two offices with the same cast, and so with the same codes and logins: one founded, one dumped."""
    one = make_engine(new_office("", tmp_path / "here.sqlite")[0])
    folder = tmp_path / "there"
    folder.mkdir()
    other = make_engine(f"sqlite:///{folder / 'khoi.sqlite'}")
    load(other, (DUMPS / "0016.sqlite.sql").read_text(encoding="utf-8"))
    yield one, other
    one.dispose()
    other.dispose()


def sums(engine: Engine) -> dict[str, Sum]:
    with engine.execution_options(reading=True).connect() as connection:
        return {table.name: count(connection, table) for table in tables()}


def test_an_office_of_an_older_schema_is_compared_and_nothing_is_written_here(
    offices: tuple[Engine, Engine], tmp_path: Path
) -> None:
    before = sums(offices[0])
    with office_in(tmp_path / "there") as there, open_session(offices[0], SYSTEM) as mine:
        known = {each.key for each in names_of(mine)}
        met = {each.key for each in names_of(there)} & known
        found = compare(there, mine, {})
        assert {Named(line.of, line.old, "").key for line in found.lines} == met
        assert sum(of == UNIT for of, _key in met) == 10 == found.units
        assert [line.wrong for line in found.lines if line.wrong] == [] and all(
            line.here for line in found.lines
        )
        assert [refusal.code for refusal in found.wrong] == ["meets.same"], (
            "made by the same acts at one time"
        )
        assert not [line.new for line in found.lines if Named(line.of, line.new, "").key in known]
        assert found.lines[0].new == "K-K"
        wished = {(UNIT, "D1"): "D2", (UNIT, "NOT"): "X"}
        again = compare(there, mine, wished)
        assert [line.wrong.code for line in again.lines if line.wrong] == ["meets.taken"]
        assert [refusal.code for refusal in again.wrong] == ["meets.unknown", "meets.same"]
    assert sums(offices[0]) == before


@pytest.mark.long
def test_kinds_that_are_none_here_are_told_and_nothing_meets_in_an_empty_office(
    offices: tuple[Engine, Engine], tmp_path: Path
) -> None:
    migrate(offices[1])
    said = "name, name_en, is_cell, is_stop, is_root, owes_report, position"
    kind = f"INSERT INTO unit_kind (id, code, {said}) SELECT 99, 'ward', {said} FROM unit_kind WHERE id = 1"
    with offices[1].begin() as connection:
        connection.exec_driver_sql(kind)
        connection.exec_driver_sql("UPDATE unit SET kind_code = 'ward' WHERE code = 'C'")
    empty = make_engine(new_database("", tmp_path / "empty.sqlite"))
    with office_in(tmp_path / "there") as there, open_session(empty, SYSTEM) as mine:
        found = compare(there, mine, {})
    empty.dispose()
    told = {refusal.code: refusal.values for refusal in found.wrong}
    assert told["meets.kinds"] == {"kinds": "ward"}
    assert [line for line in found.lines if line.of == UNIT] == [] and not found.is_clear


def test_a_dump_of_postgresql_is_told(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"meets\.dump"), office_in(tmp_path):
        pass


def test_what_is_taken_is_asked_for_in_parts_and_twins_are_taken(offices: tuple[Engine, Engine]) -> None:
    with open_session(offices[0], SYSTEM) as db:
        asked: Collection[str] = [compared(f"x{n}") for n in range(1200)] + ["d1", "k2"]
        found: Mapping[str, str] = taken_in(db)(UNIT, asked)
        assert sorted(found) == ["d1", "k2"]
        db.connection().exec_driver_sql(
            "UPDATE unit SET code_key = 'd1' || char(10) || id WHERE code_key = 'd1'"
        )
        assert taken_in(db)(UNIT, ["d1"]) == {"d1": "Chi bộ Văn phòng"}
        db.rollback()
