"""Drafts: one's own only, one statement a save, gone with the post,
the account, the unit and the ninetieth day; never in the journal."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock, today
from models.core.errors import Refusal
from models.people.delegation import accept, delegate
from models.people.delegation import end as end_delegation
from models.people.drafts import (
    KEPT_DAYS,
    MOST_LETTERS,
    Draft,
    Place,
    drafts_of,
    drop_drafts,
    save_draft,
    sent_draft,
    tidy_drafts,
)
from models.people.people import Account, Post, begin_post, end_post, principal_of
from models.people.typed_parts import Part
from models.platform.journal import JournalRow
from models.signin.signins import set_active
from models.units.acts import Decision, delete_unit, dissolve
from models.units.units import Unit
from tests.make import LONG_AGO, as_, somebody, unit
from tests.paths import ROOT
from tests.statements import counted

KEY = "sheet:7"


def kept(
    db: Session, account: Account, unit_: Unit | None, verb: str = "sheet.score", key: str = KEY
) -> None:
    """Type something as somebody."""
    by = principal_of(db, account.id)
    place = Place(verb, unit_.id if unit_ else None, unit_.path if unit_ else "")
    save_draft(db, by, key, place, 1, {"note": ["đang gõ"]})


def left(db: Session) -> int:
    return db.scalar(select(func.count()).select_from(Draft)) or 0


def post_of(db: Session, account: Account, unit_: Unit) -> Post:
    return db.scalars(select(Post).where(Post.person_id == account.person_id, Post.unit_id == unit_.id)).one()


def test_what_is_typed_is_kept_by_one_statement_without_a_journal_row(
    db: Session, account: Account, cell: Unit
) -> None:
    by = principal_of(db, account.id)
    place = Place("sheet.score", cell.id, cell.path)
    written = db.scalar(select(func.count()).select_from(JournalRow))
    for typed in ({"a": ["một"]}, {"a": ["một hai"], "b": []}):
        with counted(db) as sent:
            save_draft(db, by, KEY, place, 4, typed)
        assert len(sent) == 1 and sent[0].startswith("INSERT INTO draft")
    assert db.scalar(select(func.count()).select_from(JournalRow)) == written
    assert drafts_of(db, by, [KEY])[KEY].values == {"a": ["một hai"], "b": []}
    assert left(db) == 1


def test_two_tabs_lose_nothing_of_each_other_and_the_older_version_stays(
    db: Session, account: Account, cell: Unit
) -> None:
    by = principal_of(db, account.id)
    place = Place("sheet.score", cell.id, cell.path)
    save_draft(db, by, KEY, place, 3, {"a": ["thẻ một"], "c": ["cũ"]})
    save_draft(db, by, KEY, place, 5, {"b": ["thẻ hai"], "c": ["mới"]})
    draft = drafts_of(db, by, [KEY])[KEY]
    assert draft.values == {"a": ["thẻ một"], "b": ["thẻ hai"], "c": ["mới"]}
    assert draft.row_version == 3


def test_what_another_tab_typed_stays_when_one_sends(db: Session, account: Account, cell: Unit) -> None:
    by = principal_of(db, account.id)
    place = Place("sheet.score", cell.id, cell.path)
    session = open_session(db.connection(), by)
    save_draft(db, by, KEY, place, 3, {"a": ["thẻ một"], "b": ["thẻ hai"]})
    sent_draft(session, by, KEY, {"a"})
    session.flush()
    assert drafts_of(db, by, [KEY])[KEY].values == {"b": ["thẻ hai"]}
    sent_draft(session, by, KEY, {"b", "c"})
    assert left(db) == 0
    save_draft(db, by, KEY, place, 3, {"a": ["thẻ một"], "b": ["thẻ hai"]})
    sent_draft(session, by, KEY, None)
    assert left(db) == 0


def test_a_draft_does_not_grow_without_an_end(db: Session, account: Account, cell: Unit) -> None:
    by = principal_of(db, account.id)
    place = Place("sheet.score", cell.id, cell.path)
    with pytest.raises(Refusal, match=r"draft\.long"):
        save_draft(db, by, KEY, place, 1, {"a": ["x" * MOST_LETTERS]})
    half = "x" * (MOST_LETTERS // 2 - 200)
    for tab in ("one", "two"):
        save_draft(db, by, KEY, place, 1, {"a": [half + tab]}, Part(tab))
    with pytest.raises(Refusal, match=r"draft\.long"):
        save_draft(db, by, KEY, place, 1, {"b": [half]}, Part("three"))
    kept_now = {part.tab: part.fields for part in drafts_of(db, by, [KEY])[KEY].parts}
    assert kept_now == {tab: {"a": [half + tab]} for tab in ("one", "two")}
    save_draft(db, by, KEY, place, 1, {"a": ["kept on"]}, Part("one"))
    kept_now = {part.tab: part.fields for part in drafts_of(db, by, [KEY])[KEY].parts}
    assert kept_now == {"one": {"a": ["kept on"]}, "two": {"a": [half + "two"]}}


def test_nobody_reads_it_but_its_author(db: Session, account: Account, cell: Unit) -> None:
    kept(db, account, cell)
    others = [
        somebody(db, "cell_secretary", cell),
        somebody(db, "cell_clerk", cell),
        somebody(db, "bloc_secretary", db.get(Unit, cell.parent_id)),
        somebody(db, "administrator", None),
        somebody(db, "auditor", None),
    ]
    for other in others:
        by = principal_of(db, other.id)
        session = open_session(db.connection(), by)
        assert session.scalars(select(Draft)).all() == []
        assert drafts_of(session, by, [KEY]) == {}
        drop_drafts(session, by, [KEY])
        session.execute(delete(Draft), execution_options={"synchronize_session": False})
    assert left(db) == 1
    mine = principal_of(db, account.id)
    assert set(drafts_of(open_session(db.connection(), mine), mine, [KEY])) == {KEY}
    drop_drafts(db, mine, [KEY])
    assert left(db) == 0


def test_who_may_not_write_there_keeps_nothing_there(db: Session, account: Account, cell: Unit) -> None:
    above = somebody(db, "bloc_secretary", db.get(Unit, cell.parent_id))
    with pytest.raises(Refusal, match=r"access\.unknown"):
        kept(db, above, cell)
    assert left(db) == 0


def test_it_goes_with_the_post_but_not_with_another_one(db: Session, account: Account, cell: Unit) -> None:
    other = unit(db, "grassroots_cell", db.get(Unit, cell.parent_id))
    begin_post(db, SYSTEM, account.person, "cell_clerk", other, LONG_AGO)
    kept(db, account, cell)
    kept(db, account, other, key="sheet:8")
    end_post(db, SYSTEM, post_of(db, account, other), today())
    assert list(db.scalars(select(Draft.key))) == [KEY]
    end_post(db, SYSTEM, post_of(db, account, cell), today())
    assert left(db) == 0


def test_a_post_that_ends_later_takes_it_along_on_its_day(db: Session, account: Account, cell: Unit) -> None:
    kept(db, account, cell)
    end_post(db, SYSTEM, post_of(db, account, cell), today() + timedelta(days=2))
    tidy_drafts(db)
    assert left(db) == 1
    set_clock(now() + timedelta(days=2))
    tidy_drafts(db)
    assert left(db) == 0


def test_it_goes_when_the_account_is_shut(db: Session, account: Account, cell: Unit) -> None:
    kept(db, account, cell)
    set_active(db, SYSTEM, account, account.row_version, False)
    assert left(db) == 0


def test_it_goes_when_a_delegation_is_taken_back(db: Session, bloc: Unit) -> None:
    below = unit(db, "grassroots_cell", bloc)
    giver, taker = somebody(db, "bloc_secretary", bloc), somebody(db, "board_officer", bloc)
    row = delegate(
        db,
        principal_of(db, giver.id),
        bloc,
        taker.person_id,
        "decide",
        today(),
        today() + timedelta(days=1),
        "",
    )
    accept(db, principal_of(db, taker.id), row, row.row_version)
    kept(db, taker, below, "report.decide", "step:1")
    kept(db, taker, below, "report.receive", "pin:1")
    end_delegation(db, principal_of(db, taker.id), row, row.row_version)
    assert list(db.scalars(select(Draft.key))) == ["pin:1"]
    kept(db, giver, below, "report.decide", "step:1")
    row = delegate(
        db,
        principal_of(db, giver.id),
        bloc,
        taker.person_id,
        "decide",
        today(),
        today() + timedelta(days=1),
        "",
    )
    accept(db, principal_of(db, taker.id), row, row.row_version)
    kept(db, taker, below, "report.decide", "step:2")
    set_clock(now() + timedelta(days=3))
    tidy_drafts(db)
    assert set(db.scalars(select(Draft.key))) == {"pin:1", "step:1"}


def test_it_goes_with_its_unit_dissolved_or_erased(db: Session, bloc: Unit) -> None:
    cells = [unit(db, "grassroots_cell", bloc) for _ in range(2)]
    officer = somebody(db, "board_officer", bloc)
    for each in cells:
        kept(db, officer, each, "person.change", f"unit:{each.id}")
    dissolve(db, SYSTEM, cells[0], Decision(today()))
    assert list(db.scalars(select(Draft.unit_id))) == [cells[1].id]
    delete_unit(db, SYSTEM, cells[1])
    assert left(db) == 0


def test_what_nobody_came_back_to_goes_after_ninety_days(db: Session, account: Account, cell: Unit) -> None:
    kept(db, account, cell)
    set_clock(now() + timedelta(days=KEPT_DAYS - 1))
    tidy_drafts(db)
    assert left(db) == 1
    set_clock(now() + timedelta(days=2))
    tidy_drafts(db)
    assert left(db) == 0


def test_the_worker_asks_no_more_for_many_drafts(db: Session, bloc: Unit) -> None:
    """Only authors whom something happened to are looked at, however many drafts there are."""
    for number in range(12):
        each = unit(db, "grassroots_cell", bloc)
        kept(db, somebody(db, "cell_secretary", each), each, key=f"sheet:{number}")
    db.expire_all()
    with counted(db) as sent:
        tidy_drafts(db)
    assert len([each for each in sent if not each.startswith(("SAVEPOINT", "RELEASE"))]) == 2
    assert left(db) == 12


def test_a_person_without_any_right_keeps_nothing(db: Session, cell: Unit) -> None:
    stranger = somebody(db, "auditor", None)
    by = as_("auditor", None)
    with pytest.raises(Refusal, match=r"access\.unknown"):
        save_draft(db, by, KEY, Place("sheet.score", cell.id, cell.path), None, {"a": ["b"]})
    assert stranger.id and left(db) == 0


def test_only_who_keeps_drafts_knows_of_them() -> None:
    """No list, export, feed, report, figure or backup names the table."""
    knows = {
        path.relative_to(ROOT).as_posix()
        for wing in ("admin", "forms", "models")
        for path in (ROOT / wing).rglob("*.py")
        if re.search(r"models\.people\.drafts|people import .*\bdrafts\b", path.read_text(encoding="utf-8"))
    }
    assert knows == {
        "admin/home/draft_kinds.py",
        "admin/home/drafts.py",
        "admin/home/my_drafts.py",
        "admin/operations/rounds.py",
        "admin/web/drafts.py",
        "models/operations/wiring.py",
        "models/signin/signins.py",
    }
