"""The gate's condition is a statement that both databases take, for every table and each kind of reader: one
at a root, who stands under nobody, and one to whom places were handed with what lay there."""

from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

import models.operations.wiring
from models.access import guard
from models.access.grants import Held, Principal
from models.access.guard import criteria, open_session
from models.access.scopes import likeness, visible
from models.core.base import Base
from models.reports.tables import Report

assert models.operations.wiring.metadata.tables
OF_QUARTER = "@quarter=2018-10-01"
ROOT = Held("board_officer", 1, "1.", ("1.",))
GIVEN = (f"7.8.{OF_QUARTER}", f"7.9.{OF_QUARTER}", "5.@directive_id=3", "4.")
HANDED = Held("board_officer", 1, "1.", ("1.",), handed=GIVEN)
CELL = Held("cell_secretary", 9, "1.7.9.", ("1.8.9.",), keeps=(11, 12), kept_paths=("1.7.11.", "1.6.12."))
READERS = {
    "root": (ROOT,),
    "handed": (HANDED,),
    "keeper": (CELL,),
    "two posts": (CELL, Held("committee_officer", 7, "1.7.", ("1.7.",))),
    "a cell that is none": (Held("cell_secretary", 9, "1.7.9.", ("1.7.9.",), stands=False),),
    "entered": (
        Held("cell_clerk", 9, "1.7.9.", ("1.7.9.",), opens_from=1_700_000_000_001),
        Held("cell_clerk", 8, "1.7.8.", ("1.7.8.",), opens_from=1_700_000_000_000, by_code=True),
    ),
    "waits": (Held("cell_clerk", 9, "1.7.9.", ("1.7.9.",), opened=False, opens_from=1_700_000_000_000),),
    "follower": (Held("follower", 9, "1.7.9.", ("1.7.9.",)),),
    "administrator": (Held("administrator", None),),
    "auditor": (Held("auditor", None),),
    "nobody": (),
}
TABLES = sorted((each.class_ for each in Base.registry.mappers), key=lambda cls: cls.__name__)


@pytest.mark.parametrize("held", [ROOT, HANDED], ids=["root", "handed"])
def test_every_table_is_read_within_it(db: Session, held: Held) -> None:
    assert len(TABLES) > 60
    for cls in TABLES:
        with open_session(db.connection(), Principal(10**9, 10**9, "x", (held,))) as theirs:
            theirs.scalars(select(cls)).unique().all()


def test_many_handed_places_are_one_question_for_each_quarter(db: Session) -> None:
    places = tuple(f"7.{n}.{OF_QUARTER}" for n in range(100, 140))
    many, one = (
        criteria(Principal(10**9, posts=(Held("board_officer", 1, "1.", ("1.",), handed=some),)))
        for some in (places, places[:1])
    )
    assert len(many.values) - len(one.values) == 2 * (len(places) - 1), "the two ends of each place, once"


ELSEWHERE = (f"1.2.{OF_QUARTER}", f"1.3.{OF_QUARTER}", "6.@directive_id=3", "4.")
OTHERS = {
    "root": (Held("board_officer", 2, "2.", ("2.",)),),
    "handed": (Held("board_officer", 5, "5.", ("5.",), handed=ELSEWHERE),),
    "keeper": (
        Held("cell_secretary", 12, "7.1.12.", ("7.8.12.",), keeps=(9, 1), kept_paths=("7.1.9.", "7.6.1.")),
    ),
    "two posts": (
        Held("cell_secretary", 3, "2.7.3.", ("2.8.3.",), keeps=(1, 12), kept_paths=("2.7.1.", "2.6.12.")),
        Held("committee_officer", 7, "2.7.", ("2.7.",)),
    ),
    "a cell that is none": (Held("cell_secretary", 1, "9.7.1.", ("9.7.1.",), stands=False),),
    "entered": (
        Held("cell_clerk", 1, "9.7.1.", ("9.7.1.",), opens_from=1_500_000_000_000),
        Held("cell_clerk", 9, "9.7.9.", ("9.7.9.",), opens_from=1_600_000_000_000, by_code=True),
    ),
    "waits": (Held("cell_clerk", 1, "9.7.1.", ("9.7.1.",), opened=False, opens_from=1_500_000_000_000),),
    "follower": (Held("follower", 1, "9.7.1.", ("9.7.1.",)),),
    "administrator": (Held("administrator", None),),
    "auditor": (Held("auditor", None),),
    "nobody": (),
}
"""Who holds posts like the readers above, elsewhere, with numbers that stand there for something else."""


def said(statement: Any) -> str:
    """A statement with its values in it."""
    return str(statement.compile(compile_kwargs={"literal_binds": True}))


def parts(statement: Any) -> list[str]:
    """The same without the order of what stands beside each other, in which two may differ."""
    text = re.sub(
        r"\(([^()]+)\)", lambda found: f"({', '.join(sorted(found[1].split(', ')))})", said(statement)
    )
    return sorted(re.split(r"\s+(?:OR|WHERE)\s+", text))


def key_of(cls: Any) -> Any:
    return getattr(cls, cls.__mapper__.primary_key[0].name)


@pytest.mark.parametrize("posts", READERS.values(), ids=list(READERS))
def test_tables_of_one_likeness_have_the_condition_of_their_own(posts: tuple[Held, ...]) -> None:
    by, shapes = Principal(9, posts=posts), dict[Any, set[str]]()
    together = criteria(by)
    for cls in TABLES:
        where, key = visible(by, cls), key_of(cls)
        plain = select(key).where(where) if where is not None else select(key)
        assert parts(select(key).options(together)) == parts(plain), cls.__name__
        condition = said(plain).partition("WHERE")[2].replace(f"{cls.__tablename__}.", "")
        shapes.setdefault(likeness(by, cls), set()).add(condition)
    assert {len(each) for each in shapes.values()} == {1}
    assert len(shapes) < len(TABLES) * (2 / 3 if any(post.handed for post in posts) else 1 / 3)


@pytest.mark.parametrize("like", ["handed", "two posts", "follower", "entered"])
def test_what_was_compiled_for_one_asks_for_the_next_with_its_own_numbers(db: Session, like: str) -> None:
    """Account and units have the same numbers here and there, for something else."""
    sent: list[set[str]] = []

    def note(_c: Any, _cursor: Any, _statement: str, values: Any, *_: Any) -> None:
        sent.append(set(map(str, values.values() if isinstance(values, dict) else values)))

    one, other = Principal(9, posts=READERS[like]), Principal(12, posts=OTHERS[like])
    connection = db.connection()
    event.listen(connection, "before_cursor_execute", note)
    for cls in TABLES:
        key = key_of(cls)
        for by in (one, other, one):
            where = visible(by, cls)
            plain = select(key).where(where) if where is not None else select(key)
            sent.clear()
            rows = connection.execute(select(key).options(criteria(by))).all()
            assert sorted(map(str, rows)) == sorted(map(str, connection.execute(plain).all()))
            assert sent[0] == sent[1], (cls.__name__, by)
    event.remove(connection, "before_cursor_execute", note)
    assert criteria(one).key == criteria(other).key


def test_a_table_that_asks_for_more_than_those_it_is_like_reads_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ask = guard.visible

    def otherwise(by: Principal, cls: Any) -> Any:
        return cls.unit_id == 77 if cls is Report else ask(by, cls)

    monkeypatch.setattr(guard, "visible", otherwise)
    unlike_all = Held("cell_secretary", 9, "1.7.9.", tuple(f"{n}.7.9." for n in range(2, 9)))
    with pytest.raises(RuntimeError, match="one likeness"):
        said(select(Report).options(criteria(Principal(9, posts=(unlike_all,)))))
