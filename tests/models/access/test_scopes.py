"""Scopes: which rows are read by whom, the neighbour and the superior as well as the unit's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest
from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from models.access.grants import GRANTS, ROLES, SYSTEM, Acting, Held, Principal, can
from models.access.guard import open_session
from models.access.scopes import (
    Kept,
    Open,
    Placed,
    Rises,
    granted,
    kept_units,
    row_unit,
    scope_of,
    under,
    visible,
)
from models.core.base import Base, set_clock
from models.core.periods import Quarter
from models.directives.tables import DirectiveAnswer, newest_answer
from models.meetings.calendars import MeetingPlan
from models.meetings.members import Member
from models.reports.content import report_of
from models.reports.tables import Report, ReportDraft
from models.scoring.sheets import ScoreSheet
from models.workflow.engine import history
from tests.make import NOV, as_
from tests.models.access.rows import PLACED, rows_in
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, issued, passed, submit

RISEN = "placed rises issued"
OF_NO_QUARTER = {
    *("DirectiveAnswer", "AnswerVersion", "AnswerEvent"),
    *("SignedDocument", "CommitteeTerm", "Delegation", "FormSheet", "FormSum", "FormDecision"),
}
"""Rows that rise and belong to no quarter: a report that is handed to a desk shows none of them."""
NOBODY = 10**9
"""Number of an account that is nobody's."""


def seen(db: Session, by: Principal, rows: dict[str, Any]) -> set[str]:
    """Names of the rows that fulfil the condition of their scope."""
    found = set()
    for name, row in rows.items():
        cls = type(row)
        where = visible(by, cls)
        asked = select(cls.id).where(cls.id == row.id)
        if db.scalar(asked if where is None else asked.where(where)) is not None:
            found.add(name)
    return found


@pytest.mark.parametrize(
    ("role", "at", "own", "committee", "neighbour"),
    [
        # in the cell everything of its own is read, and who serves and what is issued above it
        ("cell_secretary", "c1", "placed rises kept followed issued", "placed issued", ""),
        ("cell_clerk", "c1", "placed rises kept followed issued", "placed issued", ""),
        # the member of the committee who follows a cell reads the second column, nothing that is kept
        ("follower", "c1", "placed rises followed issued", "placed issued", ""),
        # above: what rises, of every unit below; what cells keep nowhere
        ("committee_secretary", "d", RISEN, RISEN, RISEN),
        ("bloc_secretary", "bloc", RISEN, RISEN, RISEN),
        # beside: neither up, nor across
        ("committee_secretary", "s", "", "placed issued", ""),
        ("cell_secretary", "g", "", "", ""),
        # the administrator and the auditor read the tree and nothing that was written in it
        ("administrator", "", "placed", "placed", "placed"),
        ("auditor", "", "placed", "placed", "placed"),
    ],
)
def test_what_stands_in_a_unit_is_read_as_far_as_its_scope_says(
    cast: Cast, db: Session, sheet: ScoreSheet, role: str, at: str, own: str, committee: str, neighbour: str
) -> None:
    by = as_(role, getattr(cast, at) if at else None, NOBODY)
    for where, wanted in ((cast.c1, own), (cast.d, committee), (cast.c2, neighbour)):
        rows = rows_in(where, sheet.id, NOBODY - 1, f"x{where.id}")
        rows = {name: rows[name] for name in PLACED}
        db.add_all(rows.values())
        db.flush()
        assert seen(db, by, rows) == set(wanted.split()), where.name
        assert seen(db, SYSTEM, rows) == set(PLACED)


@pytest.mark.parametrize(
    ("role", "wanted"),
    [
        ("cell_secretary", "shipped open"),
        ("bloc_secretary", "shipped open"),
        ("administrator", "shipped open"),
        # who audits reads the journal
        ("auditor", "shipped open audited"),
    ],
)
def test_what_stands_nowhere_is_for_all_for_one_for_auditors_or_for_nobody(
    cast: Cast, db: Session, sheet: ScoreSheet, role: str, wanted: str
) -> None:
    own = cast.who("cell_secretary", cast.c1).account_id
    assert own is not None
    rows = {name: row for name, row in rows_in(cast.c1, sheet.id, own, "y").items() if name not in PLACED}
    db.add_all(rows.values())
    db.flush()
    where = cast.c1 if role.startswith("cell") else cast.bloc if role.startswith("bloc") else None
    assert seen(db, as_(role, where, NOBODY), rows) == set(wanted.split())
    assert seen(db, as_(role, where, own), rows) == {*wanted.split(), "personal"}
    assert seen(db, SYSTEM, rows) == set(rows)


def test_the_way_up_is_read_of_the_tree_alone(cast: Cast, db: Session) -> None:
    """A cell reads the names of the units above it, not those of their other units."""
    units = (cast.bloc, cast.d, cast.s, cast.c1, cast.c2, cast.c3, cast.g)
    found = {}
    for each in units:
        by = as_("cell_secretary", each)
        found[each.id] = {other.id for other in units if seen(db, by, {"placed": other})}
    assert found[cast.c3.id] == {cast.bloc.id, cast.d.id, cast.s.id, cast.c3.id}
    assert found[cast.c1.id] == {cast.bloc.id, cast.d.id, cast.c1.id}
    assert found[cast.s.id] == {cast.bloc.id, cast.d.id, cast.s.id, cast.c3.id}
    assert found[cast.bloc.id] == {each.id for each in units}


def test_without_a_post_only_what_is_open_or_shipped_or_ones_own_is_read(
    cast: Cast, db: Session, sheet: ScoreSheet
) -> None:
    own = cast.who("cell_secretary", cast.c1).account_id
    assert own is not None
    rows = rows_in(cast.c1, sheet.id, own, "z")
    db.add_all(rows.values())
    db.flush()
    assert seen(db, Principal(NOBODY), rows) == {"shipped", "open"}
    assert seen(db, Principal(own), rows) == {"shipped", "open", "personal"}


@pytest.mark.parametrize(
    ("path", "inside"),
    [
        ("1.2.", True),
        ("1.2.3.", True),
        ("1.2.30.4.", True),
        # a number that only begins alike is another unit
        ("1.20.", False),
        ("1.", False),
        ("1.3.", False),
        ("", False),
    ],
)
def test_under_a_path_is_itself_and_what_goes_on_from_it(db: Session, path: str, inside: bool) -> None:
    assert bool(db.scalar(select(under(literal(path), "1.2.")))) is inside


def test_what_an_office_keeps_is_its_own_and_what_cells_keep_is_a_standing_cells(cast: Cast) -> None:
    office, cell = as_("committee_secretary", cast.d), as_("cell_clerk", cast.c1)
    gone = Principal(1, posts=(replace(cell.posts[0], stands=False, keeps=(7,)),))
    keeper = Principal(1, posts=(replace(cell.posts[0], keeps=(7,)),))
    assert kept_units(office, ReportDraft) == [cast.d.id] and kept_units(office, Member) == []
    assert kept_units(cell, ReportDraft) == kept_units(cell, Member) == [cast.c1.id]
    assert kept_units(gone, ReportDraft) == [cast.c1.id] and kept_units(gone, Member) == []
    assert gone.keeps == frozenset() and keeper.keeps == {7} and kept_units(keeper, Member) == [cast.c1.id]


class Plain:
    """Under no scope."""


class Both(Placed, Kept):
    """Under two scopes."""


class One(Rises):
    """Under one."""


@pytest.mark.parametrize("cls", [Plain, Both])
def test_a_table_has_exactly_one_scope(cls: type[Any]) -> None:
    assert scope_of(One) is Rises
    with pytest.raises(TypeError, match=cls.__name__):
        scope_of(cls)


def test_a_row_may_name_no_unit() -> None:
    one, setting = One(), type("Setting", (Open,), {})()
    one.unit_id = 7
    assert (row_unit(one), row_unit(setting)) == (7, None)


@pytest.mark.parametrize("verb", sorted(GRANTS))
def test_the_right_in_sql_is_the_right_of_every_row(cast: Cast, db: Session, verb: str) -> None:
    """For every role at every level, by an own post and by another's delegation, of the system and nobody."""
    units = (cast.bloc, cast.d, cast.s, cast.c1, cast.c3, cast.g)
    for each in units:
        db.add(
            MeetingPlan(
                unit_id=each.id, path=each.path, period=NOV, planned_on=NOV, begins_at=time(8), agreed=False
            )
        )
    db.flush()
    plans = list(db.scalars(select(MeetingPlan)))
    held = [as_(role, where) for role in ROLES for where in (cast.bloc, cast.d, cast.c1)]
    lent = [
        replace(by, posts=(), acting=(Acting(by.posts[0], frozenset(verbs), 1, "X"),))
        for by in held
        for verbs in ([verb], [])
    ]
    for by in (*held, *lent, SYSTEM, Principal(NOBODY)):
        found = set(db.scalars(select(MeetingPlan.id).where(granted(by, verb, MeetingPlan))))
        assert found == {plan.id for plan in plans if can(by, verb, plan.unit_id, plan.path)}, by


def test_a_handed_quarter_shows_of_each_table_that_quarter_and_of_others_nothing() -> None:
    """Every table that rises says by itself of which quarter its rows are, or is on the short list."""
    by = Principal(1, posts=(Held("committee_secretary", 7, "7.", handed=("1.5.@quarter=2018-10-01",)),))
    rising = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, Rises)]
    without = set()
    for cls in rising:
        said = str(visible(by, cls))
        if "quarter" not in said and "period" not in said and "as_of" not in said:
            without.add(cls.__name__)
    assert len(rising) > 20 and without == OF_NO_QUARTER
    assert by.prefixes == {"7."} and by.places == {"7.", "1.5."}


def test_a_handed_directive_shows_the_answer_to_it_and_nothing_else(cast: Cast, db: Session) -> None:
    set_clock(LETTER)
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1)
    answer = submit(cast, directive, cast.c1, "cell_secretary", FULL)
    report_of(db, SYSTEM, cast.c1, Quarter(2018, 4))

    def seen_of(number: int) -> list[int]:
        handed = (f"{cast.c1.path}@directive_id={number}",)
        by = Principal(1, posts=(Held("committee_secretary", cast.g.id, cast.g.path, handed=handed),))
        with open_session(db.connection(), by) as there:
            found = there.scalars(select(DirectiveAnswer).where(DirectiveAnswer.unit_id == cast.c1.id)).all()
            assert all(newest_answer(there, row) is not None and history(there, row) for row in found)
            assert there.scalars(select(Report).where(Report.unit_id == cast.c1.id)).all() == []
            return [row.id for row in found]

    assert seen_of(directive.id) == [answer.id] and seen_of(directive.id + 1) == []
