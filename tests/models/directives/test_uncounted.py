"""Whom an answer goes without at any depth: rows, reasons and the denominator agree; frozen with the version,
told of versions frozen before they said it (design 3.7, 3.17)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from models.core.errors import Invalid
from models.core.periods import Quarter
from models.directives.answers import content
from models.directives.asked import asked
from models.directives.tables import AnswerVersion, Directive, newest_answer
from models.directives.uncounted import (
    asked_in,
    counted_of,
    ends,
    missing_below,
    missing_each,
    not_counted,
    standing_in,
    still_missing,
)
from models.duties.acts import excuse
from models.duties.opening import open_period
from models.duties.tables import Duty
from models.platform.journal import canonical
from models.reports.uncounted import cells_in
from tests.models.cast import Cast
from tests.models.letters import FULL, approve, issued, passed, row, submit
from tests.statements import counted

LACKS_C3 = "Bí thư đi vắng"


@pytest.fixture
def directive(cast: Cast) -> Directive:
    """The committee asked two cells and its section, the section its cell: that one never answered, the
    section says why, its own answer is accepted; C2 is missing."""
    made = issued(cast)
    passed(cast, made, cast.d, cast.c1, cast.c2, cast.s)
    passed(cast, made, cast.s, cast.c3)
    head = "committee_secretary"
    approve(cast, submit(cast, made, cast.c1, "cell_secretary", FULL), head, cast.d)
    approve(cast, submit(cast, made, cast.s, head, {}, gaps={cast.c3.id: LACKS_C3}), head, cast.d)
    return made


def told(rows: list[dict[str, Any]]) -> dict[int, tuple[str, int, str]]:
    return {row["unit"]: (row["reason"], row["through"], row["under"]) for row in rows}


def whole(body: dict[str, Any]) -> bool:
    """Whether counted and missing ones are together all that were asked."""
    there: int = body["answered"]
    return there + cells_in(body["missing"]) == body["asked"]


def test_units_read_already_stand_as_those_that_are_asked_for(
    cast: Cast, db: Session, directive: Directive
) -> None:
    open_period(db, Quarter(2018, 4))
    owed = db.scalars(select(Duty).where(Duty.source == "answer", Duty.about_id == cast.c2.id)).one()
    excuse(db, cast.who("committee_secretary", cast.d), owed, owed.row_version, "Đang kiện toàn", "12-CV")
    with counted(db) as sent:
        rows = asked(db, directive)
        stood = standing_in(rows)
    assert len(sent) == 1
    assert stood == asked_in(db, directive.id)
    assert stood.excuses == {cast.c2.id: "Đang kiện toàn (12-CV)"}


def test_a_reason_given_below_rises_with_the_answer_and_is_frozen(
    cast: Cast, db: Session, directive: Directive
) -> None:
    reasons = {cast.c2.id: "Đang kiện toàn"}
    answer = submit(cast, directive, cast.d, "committee_secretary", {}, gaps=reasons)
    version = newest_answer(db, answer)
    assert version is not None
    body = json.loads(version.content)
    assert told(body["missing"]) == {
        cast.c2.id: ("Đang kiện toàn", cast.c2.id, cast.d.name),
        cast.c3.id: (LACKS_C3, cast.c3.id, cast.s.name),
    }
    assert (body["answered"], body["asked"]) == (1, 3) and whole(body)
    assert counted_of(db, [answer]) == {answer.id: (1, 3)}


def test_a_committee_that_is_missing_leaves_out_all_it_asked(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.s)
    passed(cast, directive, cast.s, cast.c3)
    body = content(db, row(cast, directive, cast.d), {cast.s.id: "Chưa họp"})
    assert told(body["missing"])[cast.c3.id] == ("Chưa họp", cast.s.id, cast.s.name)
    assert told(body["missing"])[cast.s.id] == ("Chưa họp", cast.s.id, cast.d.name)
    assert [each["cell"] for each in body["missing"]].count(False) == 1 and whole(body)


def test_an_excuse_given_at_any_level_is_the_reason(cast: Cast, db: Session, directive: Directive) -> None:
    open_period(db, Quarter.of(directive.due_on), sources=("answer",))
    duty = db.scalars(
        select(Duty).where(Duty.source == "answer", Duty.subject_id == row(cast, directive, cast.c2).id)
    ).one()
    excuse(db, cast.who("committee_secretary", cast.d), duty, duty.row_version, "Thiên tai", "12-QĐ/ĐU")
    body = content(db, row(cast, directive, cast.d))
    assert told(body["missing"])[cast.c2.id][0] == "Thiên tai (12-QĐ/ĐU)"


def test_units_asked_since_by_one_that_is_missing_are_missing_with_it(cast: Cast, db: Session) -> None:
    """The committee of an accepted answer goes on asking below one it told as missing."""
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.s)
    head = "committee_secretary"
    approve(cast, submit(cast, directive, cast.c1, "cell_secretary", FULL), head, cast.d)
    answer = submit(cast, directive, cast.d, head, {}, gaps={cast.s.id: "Chậm"})
    approve(cast, answer, "bloc_secretary", cast.bloc)
    passed(cast, directive, cast.s, cast.c3)
    there = asked_in(db, directive.id)
    assert ends(there) == 3  # C1, C3 and the cell directly under the Bloc
    body = json.loads(newest_answer(db, answer).content)  # type: ignore[union-attr]
    assert (body["answered"], body["asked"]) == (1, 2) and whole(body)
    rows = not_counted(there, "", {}, {cast.d.id: body["missing"]})
    assert [(each["unit"], each["cell"], each["child"]) for each in rows] == [
        (cast.s.id, False, cast.d.id),
        (cast.c3.id, True, cast.d.id),
    ]


def test_versions_frozen_before_they_said_it_tell_the_same(
    cast: Cast, db: Session, directive: Directive
) -> None:
    answer = submit(cast, directive, cast.d, "committee_secretary", {}, gaps={cast.c2.id: "Đang kiện toàn"})
    now = {version.id: json.loads(version.content) for version in db.scalars(select(AnswerVersion))}
    last = newest_answer(db, answer)
    assert last is not None
    expected = now[last.id]["missing"]
    old = [{name: part for name, part in body.items() if name != "missing"} for body in now.values()]
    frozen = {(body["unit"]): body for body in old}
    for version in db.scalars(select(AnswerVersion)):
        version.content = canonical(frozen[version.unit_id])
    with db.no_autoflush:
        assert told(missing_below(db, directive.id, frozen[cast.d.id])) == told(expected)
    db.rollback()


def test_only_while_it_is_open_is_a_directive_passed_on(cast: Cast, directive: Directive) -> None:
    """What was sent up says whom it asked: who is asked after that would be missing in silence."""
    submit(cast, directive, cast.d, "committee_secretary", {}, gaps={cast.c2.id: "Đang kiện toàn"})
    with pytest.raises(Invalid) as refused:
        passed(cast, directive, cast.d, cast.d)
    assert "answer.closed" in {each.code for each in refused.value.fields.values()}


def test_what_has_come_since_is_told_apart(cast: Cast, db: Session, directive: Directive) -> None:
    answer = submit(cast, directive, cast.d, "committee_secretary", {}, gaps={cast.c2.id: "Đang kiện toàn"})
    body = json.loads(newest_answer(db, answer).content)  # type: ignore[union-attr]
    assert still_missing(db, directive.id, body["missing"]) == {cast.c2.id, cast.c3.id}
    late = submit(cast, directive, cast.c2, "cell_secretary", FULL)
    approve(cast, late, "committee_secretary", cast.d)
    assert still_missing(db, directive.id, body["missing"]) == {cast.c3.id}


def test_no_answer_goes_without_anybody(db: Session) -> None:
    assert counted_of(db, []) == {}


def test_rows_of_many_contents_cost_the_same_statements(
    cast: Cast, db: Session, directive: Directive
) -> None:
    submit(cast, directive, cast.d, "committee_secretary", {}, gaps={cast.c2.id: "Đang kiện toàn"})
    old = [
        {name: part for name, part in json.loads(v.content).items() if name != "missing"}
        for v in db.scalars(select(AnswerVersion).where(AnswerVersion.unit_id == cast.d.id))
    ]
    counted: list[int] = []
    for many in (1, 20):
        seen: list[str] = []

        def note(_c: Any, _cursor: Any, statement: str, *_rest: Any, seen: list[str] = seen) -> None:
            seen.append(statement)

        event.listen(db.get_bind(), "before_cursor_execute", note)
        missing_each(db, directive.id, old * many)
        event.remove(db.get_bind(), "before_cursor_execute", note)
        counted.append(len(seen))
    assert counted[0] == counted[1] <= 5
