"""Directives: asked of units fixed on the day, passed on with an
earlier day, answered up the tree, late by one second only when it is."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import ZONE, set_clock
from models.core.errors import Invalid, Refusal
from models.core.periods import Due, Quarter
from models.definitions.definitions import DefinitionVersion
from models.directives.acts import (
    MOST_SINGLE,
    addressees,
    enclose,
    forms_for,
    issue,
    new_directive,
    write_directive,
)
from models.directives.answers import (
    acknowledge,
    get_answer,
    missing,
    send_plan,
    typed_fields,
    write_answer,
    written,
)
from models.directives.asked import asked
from models.directives.tables import AnswerDraft, Directive, newest_answer
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.platform.journal import JournalRow, digest
from models.workflow.engine import offers, take
from tests.make import unit
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, approve, form, issued, passed, row, submit, values
from tests.statements import counted


def test_strict_ends_with_the_second_before_the_day_begins_in_viet_nam() -> None:
    due = Due(date(2018, 11, 10), strict=True)
    last = datetime(2018, 11, 9, 16, 59, 59, tzinfo=UTC)
    assert due.last == date(2018, 11, 9)
    assert not due.late(last, date(2018, 12, 1))
    assert due.late(last + timedelta(seconds=1), date(2018, 11, 10))
    assert not Due(date(2018, 11, 10)).late(last + timedelta(seconds=1), date(2018, 11, 10))
    assert [due.late(None, day) for day in (date(2018, 11, 9), date(2018, 11, 10))] == [False, True]


@pytest.mark.parametrize("asks_plan", [False, True])
def test_a_duty_that_a_receipt_or_a_plan_fulfils_is_done_with_it(
    cast: Cast, db: Session, asks_plan: bool
) -> None:
    directive = issued(
        cast, form_version_id=None, asks_plan=asks_plan, plan_on=date(2018, 10, 31) if asks_plan else None
    )
    who, answer = cast.who("cell_secretary", cast.g), row(cast, directive, cast.g)
    open_period(db, Quarter.of(directive.due_on), sources=("answer",))
    duty = db.scalars(select(Duty).where(Duty.source == "answer", Duty.subject_id == answer.id)).one()
    assert not duty.done
    acknowledge(db, who, answer, answer.row_version)
    assert duty.done is not asks_plan
    if asks_plan:
        send_plan(db, who, answer, answer.row_version, "Quán triệt trong kỳ tháng 11")
    assert (duty.done, duty.done_on) == (True, LETTER.astimezone(ZONE).date())


def test_addressees_are_the_units_of_the_letters_date(cast: Cast, db: Session) -> None:
    set_clock(LETTER + timedelta(days=10))
    later = unit(db, "grassroots_cell", cast.bloc, on=date(2018, 11, 1))
    directive = issued(cast)
    assert {a.unit_id for a in asked(db, directive)} == {cast.d.id, cast.g.id}
    assert later.id not in {s.unit_id for s in addressees(db, directive)}
    assert {row(cast, directive, unit_).asked_by_id for unit_ in (cast.d, cast.g)} == {cast.bloc.id}


def test_a_subtree_is_addressed_whole_and_answers_to_the_unit_above_in_it(cast: Cast, db: Session) -> None:
    directive = issued(cast, kinds=[], units=[cast.s.id])
    assert {a.unit_id for a in asked(db, directive)} == {cast.s.id, cast.c3.id}
    assert row(cast, directive, cast.c3).asked_by_id == cast.s.id
    assert row(cast, directive, cast.c3).above_id == row(cast, directive, cast.s).id


def test_single_units_at_any_depth_are_asked_each_once(cast: Cast, db: Session) -> None:
    to = {"kinds": [], "units": [], "single": [cast.c3.id, cast.g.id, cast.c3.id]}
    alone = issued(cast, symbol="1-CV", **to)
    assert [each.unit_id for each in addressees(db, alone)] == [cast.g.id, cast.c3.id]
    assert alone.to["single"] == sorted({cast.g.id, cast.c3.id}), "the same unit never twice"
    deep = row(cast, alone, cast.c3)
    assert (deep.asked_by_id, deep.above_id) == (cast.bloc.id, None), "it answers to whoever asked it"
    both = issued(
        cast,
        symbol="2-CV",
        kinds=["grassroots_committee"],
        units=[cast.s.id],
        single=[cast.d.id, cast.c3.id, cast.c1.id],
    )
    asked_ = [each.unit_id for each in addressees(db, both)]
    assert asked_ == [cast.d.id, *sorted((cast.s.id, cast.c1.id), key=asked_.index), cast.c3.id]
    assert row(cast, both, cast.c1).above_id == row(cast, both, cast.d).id


def test_a_unit_addressed_alone_stands_below_the_issuer_on_the_letters_day(cast: Cast, db: Session) -> None:
    other = unit(db, "bloc")
    stranger = unit(db, "grassroots_cell", other)
    by = cast.who("board_officer", cast.bloc)
    for wrong in (stranger.id, cast.bloc.id, 10**6):
        with pytest.raises(Invalid) as told:
            new_directive(
                db, by, cast.bloc, values(db, cast.bloc, kinds=[], single=[cast.c1.id, wrong], symbol="X")
            )
        assert told.value.fields["single"].code == "directive.not_below"
    many = values(db, cast.bloc, single=range(1, MOST_SINGLE + 2), symbol="X")
    with pytest.raises(Invalid) as told:
        new_directive(db, by, cast.bloc, many)
    assert told.value.fields["single"].code == "directive.single_many"


def test_of_a_few_addressed_alone_the_tree_is_not_read(cast: Cast, db: Session) -> None:
    directive = issued(cast, kinds=[], units=[], single=[cast.c1.id])
    with counted(db) as seen:
        assert [each.unit_id for each in addressees(db, directive)] == [cast.c1.id]
    read = [each for each in seen if "FROM unit_spell" in each]
    assert len(read) == 1 and "unit_spell.unit_id IN" in read[0]


def test_whoever_is_asked_is_told_by_a_statement_that_names_no_units(cast: Cast, db: Session) -> None:
    with counted(db) as seen:
        issued(cast, kinds=["grassroots_cell", "subordinate_cell"], units=[])
    told = [
        text_ for text_ in seen if "FROM account" in text_ and "post" in text_ and "directive_answer" in text_
    ]
    assert len(told) == 1


@pytest.mark.parametrize(
    ("change", "place", "code"),
    [
        ({"symbol": " "}, "symbol", "field.required"),
        ({"abstract": "x" * 501}, "abstract", "field.long"),
        ({"dated": None}, "dated", "field.required"),
        ({"due_on": date(2018, 10, 24)}, "due_on", "directive.due_early"),
        ({"plan_on": date(2018, 11, 10)}, "plan_on", "directive.plan_day"),
        ({"form_version_id": 10**6}, "form_version_id", "field.choice"),
        (
            {"form_version_id": None, "asks_plan": False, "asks_receipt": False},
            "form_version_id",
            "directive.asks_nothing",
        ),
    ],
)
def test_a_draft_with_a_mistake_is_refused_at_its_field(
    cast: Cast, change: dict[str, Any], place: str, code: str
) -> None:
    with pytest.raises(Invalid) as told:
        new_directive(cast.db, SYSTEM, cast.bloc, values(cast.db, cast.bloc) | change)
    assert told.value.fields[place].code == code


def test_symbol_and_date_are_its_identity(cast: Cast, db: Session) -> None:
    draft = new_directive(db, SYSTEM, cast.bloc, values(db, cast.bloc))
    again = {"symbol": " 285-CV/ĐUK ", "form_version_id": draft.form_version_id}
    same = {
        name: getattr(draft, name) for name in ("dated", "abstract", "asks_receipt", "due_on", "due_strict")
    } | again
    with pytest.raises(Invalid) as told:
        new_directive(db, SYSTEM, cast.bloc, same)
    assert told.value.fields["symbol"].code == "directive.known"
    assert write_directive(db, SYSTEM, draft, draft.row_version, same).abstract == "V/v quán triệt"


def test_an_issued_directive_is_frozen_with_its_enclosures(cast: Cast, db: Session) -> None:
    by = cast.who("board_officer", cast.bloc)
    draft = new_directive(db, by, cast.bloc, values(db, cast.bloc))
    rows = [
        {"symbol": s, "dated": date(2018, 10, 8), "title": "Về ..."}
        for s in ("12-QĐi/TU", "14-QĐi/TU", "03-HD/TU")
    ]
    enclose(db, by, draft, draft.row_version, rows)
    directive = issue(db, by, draft, draft.row_version)
    assert [e.symbol for e in directive.enclosures] == ["12-QĐi/TU", "14-QĐi/TU", "03-HD/TU"]
    for change in (
        "UPDATE directive SET abstract = 'x'",
        "DELETE FROM enclosure",
        "UPDATE enclosure SET title = 'x'",
    ):
        with pytest.raises(DBAPIError, match="frozen"), db.begin_nested():
            db.execute(text(change))
    with pytest.raises(Refusal, match=r"directive\.issued"):
        issue(db, by, directive, directive.row_version)


def test_nobody_to_ask_is_refused(cast: Cast, db: Session) -> None:
    draft = new_directive(db, SYSTEM, cast.bloc, values(db, cast.bloc, kinds=[], units=[]))
    with pytest.raises(Refusal, match=r"directive\.nobody"):
        issue(db, SYSTEM, draft, draft.row_version)


def test_only_an_office_issues_and_only_for_its_own_unit(cast: Cast, db: Session) -> None:
    said = values(db, cast.bloc)
    for role, where in (("cell_secretary", cast.g), ("committee_officer", cast.d)):
        with pytest.raises(Refusal, match=r"access\.denied"):
            new_directive(db, cast.who(role, where), cast.bloc, said)


def test_it_is_passed_on_by_a_day_not_later_than_ones_own(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    with pytest.raises(Invalid) as told:
        passed(cast, directive, cast.d, cast.c1, due=Due(date(2018, 11, 10)))
    assert told.value.fields["due_on"].code == "directive.due_above"
    rows = passed(cast, directive, cast.d, cast.c1, cast.s, due=Due(date(2018, 11, 10), strict=True))
    assert [(r.asked_by_id, r.due.last, r.told) for r in rows] == [
        (cast.d.id, date(2018, 11, 9), "Làm ngay")
    ] * 2
    with pytest.raises(Invalid) as told:
        passed(cast, directive, cast.d, cast.c1)
    assert told.value.fields["units"].code == "directive.below"
    with pytest.raises(Invalid):
        passed(cast, directive, cast.d, cast.g)


def test_receipt_plan_and_answer_are_asked_and_what_lacks_is_told_at_its_place(
    cast: Cast, db: Session
) -> None:
    directive, who = issued(cast), cast.who("cell_secretary", cast.g)
    answer = acknowledge(db, who, row(cast, directive, cast.g), 1)
    with pytest.raises(Refusal, match=r"directive\.received"):
        acknowledge(db, who, answer, answer.row_version)
    write_answer(db, who, answer, answer.row_version, {"told": "yes", "members": "12"})
    with pytest.raises(Invalid) as told:
        take(db, who, answer, "submit", row_version=answer.row_version)
    assert {name: r.code for name, r in told.value.fields.items()} == {
        "plan": "directive.plan_missing",
        "way": "directive.field_missing",
        "day": "directive.field_missing",
    }
    with pytest.raises(Refusal, match="stale"):
        send_plan(db, who, answer, answer.row_version - 1, "x")


def test_answers_roll_up_and_every_number_is_a_sum_of_leaves(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.c2, cast.s)
    passed(cast, directive, cast.s, cast.c3)
    for cell, desk, members in ((cast.c1, cast.d, "12"), (cast.c3, cast.s, "9")):
        answer = submit(cast, directive, cell, "cell_secretary", FULL | {"members": members})
        assert answer.desk_unit_id == desk.id
        approve(cast, answer, "committee_secretary", desk)
    approve(
        cast,
        submit(cast, directive, cast.s, "committee_secretary", {"note": "Bộ phận"}),
        "committee_secretary",
        cast.d,
    )
    assert [m.unit_id for m in missing(db, row(cast, directive, cast.d))] == [cast.c2.id]
    with pytest.raises(Invalid) as told:
        submit(cast, directive, cast.d, "committee_secretary", {"note": "Đảng ủy", "members": "999"})
    assert told.value.fields[f"gap-{cast.c2.id}"].code == "report.gap"
    answer = take(
        db, cast.who("committee_secretary", cast.d), row(cast, directive, cast.d), "submit",
        row_version=row(cast, directive, cast.d).row_version, gaps={cast.c2.id: "Đang kiện toàn"},
    )  # fmt: skip
    frozen = newest_answer(db, answer)
    assert frozen is not None
    assert frozen.sha256 == digest(frozen.content)
    body = json.loads(frozen.content)
    members = body["totals"]["members"]
    assert (members["n"], members["sum"]) == (2, "21")
    assert body["totals"]["told"] == {"n": 2, "counts": {"yes": 2}}
    assert (body["asked"], body["answered"], body["gaps"]) == (
        3,
        2,
        [{"unit": cast.c2.id, "name": cast.c2.name, "reason": "Đang kiện toàn"}],
    )
    assert body["answers"] == {"note": "Đảng ủy"}


def test_a_unit_above_writes_words_only(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1)
    version = db.get_one(DefinitionVersion, directive.form_version_id)
    assert [f.code for f in typed_fields(version, passed_on=True)] == ["note"]


def test_nobody_decides_on_an_own_answer_and_only_on_the_version_seen(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    answer = submit(cast, directive, cast.g, "cell_secretary", FULL)
    boss = cast.who("bloc_secretary", cast.bloc)
    twin = Principal(None, answer.submitter_id, boss.name, boss.posts)
    assert {o.step.code: o.refusal and o.refusal.code for o in offers(db, twin, answer)}[
        "approve"
    ] == "route.own"
    with pytest.raises(Refusal, match=r"version\.stale"):
        take(db, boss, answer, "approve", row_version=answer.row_version, version=7)


def test_what_is_being_written_is_read_in_the_unit_only_and_the_journal_holds_no_values(
    cast: Cast, db: Session
) -> None:
    directive, who = issued(cast), cast.who("cell_secretary", cast.g)
    write_answer(db, who, row(cast, directive, cast.g), 1, FULL | {"note": "Điều chưa gửi"})
    for role, where, seen in (
        ("cell_secretary", cast.g, 1),
        ("bloc_secretary", cast.bloc, 0),
        ("cell_secretary", cast.c1, 0),
    ):
        with open_session(db.connection(), cast.who(role, where)) as session:
            assert len(session.scalars(select(AnswerDraft)).all()) == seen
    assert written(db, row(cast, directive, cast.g))["note"] == "Điều chưa gửi"
    assert not [r for r in db.scalars(select(JournalRow)) if "Điều chưa gửi" in r.details]


def test_a_sibling_and_a_foreign_bloc_see_nothing_of_an_answer(cast: Cast, db: Session) -> None:
    other, directive = Cast(db), issued(cast)
    answer = row(cast, directive, cast.g)
    for role, where in (("cell_secretary", cast.c1), ("bloc_secretary", other.bloc)):
        with (
            open_session(db.connection(), cast.who(role, where)) as session,
            pytest.raises(Refusal, match=r"access\.unknown"),
        ):
            get_answer(session, answer.id)
    with open_session(db.connection(), other.who("bloc_secretary", other.bloc)) as session:
        assert session.scalars(select(Directive)).all() == []


def test_answers_are_given_on_a_form_that_all_addressees_read(cast: Cast, db: Session) -> None:
    by, typed, lower = cast.who("board_officer", cast.bloc), values(db, cast.bloc), form(db, cast.d)
    offered = [[version.id for version in forms_for(db, [unit.path])] for unit in (cast.bloc, cast.d)]
    assert typed["form_version_id"] in offered[0] and lower.id not in offered[0]
    assert {typed["form_version_id"], lower.id} <= set(offered[1])
    with pytest.raises(Invalid) as told:
        new_directive(db, by, cast.bloc, typed | {"form_version_id": lower.id})
    assert list(told.value.fields) == ["form_version_id"]
    assert new_directive(db, by, cast.bloc, typed).form_version_id == typed["form_version_id"]
