"""Units asked as pages read them say what their rows say, to whoever reads."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.access.guard import open_session
from models.core.periods import Quarter
from models.directives.asked import asked
from models.directives.tables import Directive, DirectiveAnswer
from models.duties.acts import excuse, extend
from models.duties.opening import open_period
from models.duties.tables import Duty
from tests.models.cast import Cast
from tests.models.letters import FULL, issued, passed, row, submit
from tests.statements import counted


def by_rows(seen: Session, directive: Directive) -> dict[int, tuple[object, ...]]:
    """The same of the rows themselves."""
    found = seen.scalars(select(DirectiveAnswer).where(DirectiveAnswer.directive_id == directive.id))
    return {
        each.id: (
            (each.unit_id, each.above_id, each.path, each.accepted_number),
            (each.unit_then.name, each.unit_then.kind_code, each.unit_then.sort_key),
            (each.first_due, each.due, each.done_at, each.late(date(2018, 11, 20))),
            (each.standing.name, each.standing.name_en),
            each.duty.excuse_reason if each.duty is not None and each.duty.excused_at else None,
        )
        for each in found
    }


def test_each_says_what_its_row_says_in_one_statement_for_whoever_reads(cast: Cast, db: Session) -> None:
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.c2, cast.s)
    submit(cast, directive, cast.c1, "cell_secretary", FULL)
    open_period(db, Quarter.of(directive.due_on), sources=("answer",))
    head = cast.who("bloc_secretary", cast.bloc)
    for where in (cast.c2, cast.g):
        this = row(cast, directive, where).id
        duty = db.scalars(select(Duty).where(Duty.source == "answer", Duty.subject_id == this)).one()
        if where is cast.g:
            extend(db, head, duty, duty.row_version, date(2018, 11, 25), "Xin thêm thời gian")
        else:
            excuse(db, head, duty, duty.row_version, "Đi công tác")
    db.flush()
    readers: list[Principal] = [head, cast.who("committee_officer", cast.d)]
    readers += [cast.who("cell_secretary", cast.g)]
    for by in readers:
        with open_session(db.connection(), by) as seen, counted(seen) as sent:
            found = asked(seen, directive)
            assert len([each for each in sent if each.startswith("SELECT")]) == 1
            told = {
                each.id: (
                    (each.unit_id, each.above_id, each.path, each.accepted_number),
                    (each.name, each.kind_code, each.sort_key),
                    (each.first_due, each.due, each.done_at, each.late(date(2018, 11, 20))),
                    tuple(each.standing),
                    each.excused[0] if each.excused is not None else None,
                )
                for each in found
            }
            assert told == by_rows(seen, directive)
            assert [each.sort_key for each in found] == sorted(each.sort_key for each in found)
    assert len(told) == 1
