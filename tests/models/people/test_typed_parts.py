"""Two tabs that type into one field lose nothing of each other, on both databases: what each typed stands by
itself until its author said which holds."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.access.guard import open_session
from models.core.base import now
from models.people.drafts import Draft, Place, drafts_of, save_draft, sent_draft
from models.people.people import Account, principal_of
from models.people.typed_parts import Part, beside, merged, parts_of, plain, token, twofold, undecided
from models.platform.journal import canonical
from models.units.units import Unit
from tests.statements import counted

KEY = "sheet:7"
Typed = dict[str, list[str]]


@pytest.fixture
def by(db: Session, account: Account) -> Principal:
    return principal_of(db, account.id)


def type_in(db: Session, by: Principal, cell: Unit, tab: str, typed: Typed, *taken: str) -> Draft:
    place = Place("sheet.score", cell.id, cell.path)
    part = Part(tab, page=f"/{tab}/", browser="Firefox", taken=frozenset(taken))
    return save_draft(db, by, KEY, place, 3, typed, part)


def kept(db: Session, by: Principal) -> dict[str, Typed]:
    draft = drafts_of(db, by, [KEY]).get(KEY)
    return {part.tab: part.fields for part in draft.parts} if draft is not None else {}


def test_each_tab_keeps_its_own_and_is_told_of_the_others_by_one_statement(
    db: Session, by: Principal, cell: Unit
) -> None:
    type_in(db, by, cell, "một", {"a": ["thẻ một"], "b": ["chỉ một"]})
    with counted(db) as sent:
        draft = type_in(db, by, cell, "hai", {"a": ["thẻ hai"], "c": ["chỉ hai"]})
    assert len(sent) == 1 and sent[0].startswith("INSERT INTO draft")
    others = beside(draft.parts, "hai", ["a", "c"])
    assert {name: part.fields[name] for name, part in others.items()} == {"a": ["thẻ một"]}
    assert others["a"].page == "/một/" and others["a"].at == now()
    one = {"a": ["thẻ một"], "b": ["chỉ một"]}
    assert kept(db, by) == {"một": one, "hai": {"a": ["thẻ hai"], "c": ["chỉ hai"]}}
    assert twofold(draft.parts) == ["a"]
    again = type_in(db, by, cell, "hai", {"a": ["thẻ một \r\n"]})
    assert beside(again.parts, "hai", ["a"]) == {} and twofold(again.parts) == []


def test_a_value_decided_on_is_told_no_more_until_it_is_another(
    db: Session, by: Principal, cell: Unit
) -> None:
    type_in(db, by, cell, "một", {"a": ["thẻ một"]})
    seen = token("a", ["thẻ một"])
    draft = type_in(db, by, cell, "hai", {"a": ["thẻ hai"]}, seen)
    assert beside(draft.parts, "hai", ["a"]) == {} and draft.values == {"a": ["thẻ hai"]}
    draft = type_in(db, by, cell, "một", {"a": ["thẻ một gõ tiếp"]})
    assert [*beside(draft.parts, "hai", ["a"])] == ["a"]


def test_what_is_sent_takes_along_its_own_part_and_what_was_decided(
    db: Session, by: Principal, cell: Unit
) -> None:
    session = open_session(db.connection(), by)
    type_in(db, by, cell, "một", {"a": ["thẻ một"], "b": ["như nhau"], "c": ["chỉ một"]})
    type_in(db, by, cell, "hai", {"a": ["thẻ hai"], "b": ["như nhau"]})
    same = lambda name, values: (name, values) == ("b", ["như nhau"])
    sent_draft(session, by, KEY, {"a", "b"}, "hai", same)
    session.flush()
    assert kept(session, by) == {"một": {"a": ["thẻ một"], "c": ["chỉ một"]}}
    sent_draft(session, by, KEY, None, "ba", lambda _name, _values: False)
    session.flush()
    assert kept(session, by) == {"một": {"a": ["thẻ một"], "c": ["chỉ một"]}}
    sent_draft(session, by, KEY, {"a", "c"}, "hai", lambda _name, _values: True)
    session.flush()
    assert kept(session, by) == {}


def test_a_page_without_a_tab_sends_as_before(db: Session, by: Principal, cell: Unit) -> None:
    session = open_session(db.connection(), by)
    type_in(db, by, cell, "một", {"a": ["thẻ một"], "b": ["thẻ một"]})
    type_in(db, by, cell, "", {"a": ["không tên"]})
    sent_draft(session, by, KEY, {"a"})
    session.flush()
    assert kept(session, by) == {"một": {"b": ["thẻ một"]}}
    sent_draft(session, by, KEY, None)
    session.flush()
    assert kept(session, by) == {}


def test_a_draft_of_before_is_read_as_one_part() -> None:
    parts = parts_of('{"a":["x"],"draft_at":["/p/","7","Edge"]}')
    assert [(part.tab, part.page, part.sign_in, part.browser, part.at) for part in parts] == [
        ("", "/p/", "7", "Edge", None)
    ]
    assert merged(parts) == {"a": ["x"]} and parts_of("{}") == []
    assert plain([" x\r\ny "]) == ["x\ny"] and token("a", ["x"]) == token("a", [" x\r\n"])


@pytest.mark.parametrize("about", [["x"] * 9, ["/", "", "", "no day", "ab"], [5, None, {}, [], [5]], []])
def test_what_is_not_understood_beside_a_part_is_read_as_nothing(about: list[object]) -> None:
    parts = parts_of(canonical({"a\nb": ["x"], "draft_at\nb": about}))
    assert [(part.tab, part.at, part.taken, part.fields) for part in parts] == [
        ("b", None, frozenset(), {"a": ["x"]})
    ]


def test_a_value_may_hold_until_every_tab_decided_against_it(db: Session, by: Principal, cell: Unit) -> None:
    type_in(db, by, cell, "một", {"a": ["thẻ một"], "b": ["chỉ một"]})
    draft = type_in(db, by, cell, "hai", {"a": ["thẻ hai"]})
    assert undecided(draft.parts)[0] == merged(draft.parts)
    assert all({"a": [each]} in undecided(draft.parts) for each in ("thẻ một", "thẻ hai"))
    draft = type_in(db, by, cell, "hai", {"a": ["thẻ hai"]}, token("a", ["thẻ một"]))
    assert {"a": ["thẻ một"]} not in undecided(draft.parts)
