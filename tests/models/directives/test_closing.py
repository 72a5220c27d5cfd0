"""A directive is closed by its issuer once nobody has time left: nothing
is taken after it, the silent stay missing, opening again is told."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.core.periods import Due, Quarter
from models.directives.acts import pass_on
from models.directives.answers import acknowledge, open_answers, send_plan, write_answer
from models.directives.closing import close, open_again, standing, version_of
from models.directives.tables import Directive, DirectiveAnswer
from models.duties.acts import excuse, extend
from models.duties.opening import open_period
from models.duties.standing import judge
from models.duties.tables import Duty
from models.overview.chasing import to_be_done
from models.overview.waiting import tasks
from models.people.notices import Notice
from models.platform.journal import JournalRow
from models.workflow.engine import offers, take
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, approve, issued, row, submit

AFTER = datetime(2018, 11, 12, 3, tzinfo=UTC)
DAY = date(2018, 11, 12)


@pytest.fixture
def cast(cast: Cast) -> Cast:
    """The cast on the day of the letter."""
    set_clock(LETTER)
    return cast


@pytest.fixture
def directive(cast: Cast, db: Session) -> Directive:
    """Asked of a cell that answered and a committee that did not; the day is past."""
    made = issued(cast)
    approve_all(cast, made)
    set_clock(AFTER)
    open_period(db, Quarter(2018, 4))
    return made


def approve_all(cast: Cast, directive: Directive) -> None:
    approve(cast, submit(cast, directive, cast.g, "cell_secretary", FULL), "bloc_secretary", cast.bloc)


def shut(cast: Cast, directive: Directive, on: date = DAY, note: str = "Hết đợt") -> None:
    close(cast.db, cast.who("bloc_secretary", cast.bloc), directive, version_of(cast.db, directive), on, note)


def duty_of(db: Session, answer: DirectiveAnswer) -> Duty:
    return db.scalars(select(Duty).where(Duty.source == "answer", Duty.subject_id == answer.id)).one()


def test_it_is_closed_once_by_the_issuers_deciding_post_with_a_day_and_a_note(
    cast: Cast, db: Session, directive: Directive
) -> None:
    for role, where in (
        ("board_officer", cast.bloc),
        ("committee_secretary", cast.d),
        ("cell_secretary", cast.g),
    ):
        with pytest.raises(Refusal, match=r"access\.denied"):
            close(db, cast.who(role, where), directive, 0, DAY, "x")
    shut(cast, directive)
    closed = directive.closed
    assert closed is not None and (closed.on_day, closed.note, closed.at) == (DAY, "Hết đợt", AFTER)
    assert closed.actor == f"bloc_secretary {cast.bloc.code}" and directive.standing == "closed"
    told = db.scalars(select(JournalRow).where(JournalRow.act == "directive.close")).one()
    assert json.loads(told.details) == {"asked": 2, "day": "2018-11-12", "number": 1, "silent": 1}
    with pytest.raises(Refusal, match="stale"):
        close(db, cast.who("bloc_secretary", cast.bloc), directive, 0, DAY, "x")
    with pytest.raises(Refusal, match=r"directive\.closed"):
        shut(cast, directive)


def test_nothing_is_taken_or_decided_under_a_closed_directive(
    cast: Cast, db: Session, directive: Directive
) -> None:
    there, silent = row(cast, directive, cast.g), row(cast, directive, cast.d)
    shut(cast, directive)
    officer, boss = cast.who("committee_officer", cast.d), cast.who("bloc_secretary", cast.bloc)
    acts = (
        lambda: acknowledge(db, officer, silent, silent.row_version),
        lambda: send_plan(db, officer, silent, silent.row_version, "Kế hoạch"),
        lambda: write_answer(db, officer, silent, silent.row_version, FULL),
        lambda: pass_on(db, officer, silent, silent.row_version, [cast.c1.id], Due(date(2018, 11, 5))),
        lambda: take(
            db, cast.who("committee_secretary", cast.d), silent, "submit", row_version=silent.row_version
        ),
        lambda: take(db, boss, there, "reopen", row_version=there.row_version, note="x"),
    )
    for act in acts:
        with pytest.raises(Refusal, match=r"directive\.closed"):
            act()
    assert {offer.refusal.code for offer in offers(db, boss, there) if offer.refusal} == {"directive.closed"}


def test_what_was_sent_up_and_not_decided_on_is_named_and_waits_for_nobody(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    answer = submit(cast, directive, cast.g, "cell_secretary", FULL)
    boss = cast.who("bloc_secretary", cast.bloc)
    set_clock(AFTER)
    assert [each.id for each in standing(db, directive).waiting] == [answer.id]
    assert [t.code for t in tasks(db, boss, DAY) if t.code.startswith("answer")] == ["answer_decide"]
    assert [a.unit_id for a in open_answers(db, [cast.d.id])] == [cast.d.id]
    shut(cast, directive)
    assert not [t for t in tasks(db, boss, DAY) if t.code.startswith("answer")]
    assert open_answers(db, [cast.d.id]) == []
    with pytest.raises(Refusal, match=r"directive\.closed"):
        take(db, boss, answer, "approve", row_version=answer.row_version, version=1)


def test_it_is_not_closed_while_anybody_has_time(cast: Cast, db: Session, directive: Directive) -> None:
    silent = row(cast, directive, cast.d)
    boss = cast.who("bloc_secretary", cast.bloc)
    set_clock(datetime(2018, 11, 9, 16, 59, 59, tzinfo=UTC))
    with pytest.raises(Refusal, match=r"directive\.still_time") as told:
        shut(cast, directive, date(2018, 11, 9))
    assert told.value.values == {"count": 1, "last": date(2018, 11, 9)}
    set_clock(AFTER)
    extend(db, boss, duty_of(db, silent), 1, date(2018, 11, 20), "Thêm thời gian")
    with pytest.raises(Refusal, match=r"directive\.still_time") as told:
        shut(cast, directive)
    assert told.value.values == {"count": 1, "last": date(2018, 11, 20)}
    excuse(db, boss, duty_of(db, silent), 2, "Đang sáp nhập")
    shut(cast, directive)


@pytest.mark.parametrize(
    ("on", "note", "place", "code"),
    [
        (date(2018, 11, 13), "x", "on_day", "directive.close_later"),
        (date(2018, 10, 23), "x", "on_day", "directive.close_before"),
        (None, "x", "on_day", "field.required"),
        (DAY, " ", "note", "field.required"),
        (DAY, "x" * 1001, "note", "field.long"),
    ],
)
def test_a_day_or_a_note_that_cannot_stand_is_refused_at_its_field(
    cast: Cast, directive: Directive, on: date, note: str, place: str, code: str
) -> None:
    with pytest.raises(Invalid) as told:
        shut(cast, directive, on, note)
    assert told.value.fields[place].code == code and directive.closed is None


def test_whoever_never_answered_stays_missing_and_the_duties_agree(
    cast: Cast, db: Session, directive: Directive
) -> None:
    there, silent = row(cast, directive, cast.g), row(cast, directive, cast.d)
    before = [judge(duty_of(db, each), DAY).state for each in (there, silent)]
    assert before == ["in_time", "missing"] and to_be_done(db, [duty_of(db, silent)])
    shut(cast, directive)
    open_period(db, Quarter(2018, 4))
    later = date(2019, 3, 1)
    assert [judge(duty_of(db, each), later).state for each in (there, silent)] == before
    assert [each.late(later) and each.done_at is None for each in (there, silent)] == [False, True]
    assert to_be_done(db, [duty_of(db, silent)]) == [], "nobody is reminded of what is not taken any more"
    found = standing(db, directive)
    assert (found.asked, [each.unit_id for each in found.silent]) == (2, [cast.d.id])


def test_it_is_opened_again_with_a_reason_answers_come_late_and_it_is_closed_once_more(
    cast: Cast, db: Session, directive: Directive
) -> None:
    silent, boss = row(cast, directive, cast.d), cast.who("bloc_secretary", cast.bloc)
    with pytest.raises(Refusal, match=r"directive\.not_closed"):
        open_again(db, boss, directive, 0, "x")
    shut(cast, directive)
    with pytest.raises(Refusal, match=r"access\.denied"):
        open_again(db, cast.who("board_officer", cast.bloc), directive, 1, "x")
    with pytest.raises(Invalid):
        open_again(db, boss, directive, 1, " ")
    with pytest.raises(Refusal, match="stale"):
        open_again(db, boss, directive, 0, "x")
    open_again(db, boss, directive, 1, "Một đảng ủy báo cáo bổ sung")
    assert directive.closed is None and directive.standing == "issued"
    told = set(db.scalars(select(Notice.account_id).where(Notice.kind == "directive_open")))
    assert told == {
        cast.who(role, cast.d).account_id for role in ("committee_secretary", "committee_officer")
    }
    submit(cast, directive, cast.d, "committee_secretary", FULL)
    assert silent.late(DAY) and judge(duty_of(db, silent), DAY).state == "late"
    with pytest.raises(Invalid) as early:
        shut(cast, directive, date(2018, 11, 11))
    assert early.value.fields["on_day"].values == {"day": DAY}
    shut(cast, directive, note="Lần hai")
    assert [(each.number, each.closes, each.note) for each in directive.closings] == [
        (1, True, "Hết đợt"),
        (2, False, "Một đảng ủy báo cáo bổ sung"),
        (3, True, "Lần hai"),
    ]


def test_a_draft_is_not_closed_and_what_was_done_is_never_changed(
    cast: Cast, db: Session, directive: Directive
) -> None:
    shut(cast, directive)
    for change in ("UPDATE directive_closing SET note = 'y'", "DELETE FROM directive_closing"):
        with pytest.raises(DBAPIError, match="frozen"), db.begin_nested():
            db.execute(text(change))
    draft = Directive(
        unit_id=cast.bloc.id, path=cast.bloc.path, symbol="9", dated=DAY, abstract="x", due_on=DAY
    )
    db.add(draft)
    db.flush()
    with pytest.raises(Refusal, match=r"directive\.not_issued"):
        close(db, SYSTEM, draft, 0, DAY, "x")
