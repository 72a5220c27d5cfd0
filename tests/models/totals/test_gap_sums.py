"""Above the Blocs it is told how many units reports go without, as the list of them says, one by one."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.reports.content import newest
from models.reports.supplements import filed_for, gaps_below, gaps_where, make_supplement
from models.reports.tables import GapReason, Report
from models.totals.folding import astray, mark_all
from models.totals.gap_sums import GAP, MISSING, gaps, item_moved, items_moved, left_out, left_out_at
from models.units.acts import Decision, establish, move
from models.units.sums import SumMark
from models.units.units import UnitKind
from tests.cast import FOUNDED
from tests.make import QUARTER, quarter_of
from tests.models.cast import Cast
from tests.models.totals.tree import fold_all
from tests.statements import counted as sent_by


class Above(Cast):
    """The cast under a province of a country."""

    def __init__(self, db: Session) -> None:
        super().__init__(db)
        kind = {"name": "Trung ương", "name_en": "Country", "position": 9, "is_cell": False}
        db.add(UnitKind(code="country", is_stop=False, is_root=False, owes_report=False, **kind))
        db.flush()
        said = {"by": SYSTEM, "on": FOUNDED}
        self.top = establish(db, parent=None, kind_code="country", name="Trung ương", code="TW", **said)
        self.province = establish(
            db, parent=self.top, kind_code="province", name="Tỉnh Mẫu", code="T", **said
        )
        move(db, SYSTEM, self.bloc, self.province, Decision(FOUNDED))
        for cell in (self.c1, self.c2, self.c3, self.g):
            quarter_of(db, cell, 2)
        fold_all(db)


@pytest.fixture
def cast(db: Session) -> Above:
    return Above(db)


def seen_alike(cast: Above, db: Session) -> None:
    """What is told above is what the list of the Bloc holds."""
    listed = gaps_below(db, cast.bloc.path, QUARTER)
    right = len(listed), sum(not gap.arrived for gap in listed)
    assert left_out_at(db, cast.bloc.path, QUARTER) == left_out_at(db, cast.top.path, QUARTER) == right
    found = {cast.bloc.id: right} if listed else {}
    assert left_out(db, cast.province.path, QUARTER) == found
    assert left_out(db, cast.top.path, QUARTER) == ({cast.province.id: right} if listed else {})


def test_what_reports_go_without_is_told_above_after_each_act(cast: Above, db: Session) -> None:
    seen_alike(cast, db)
    cast.step(cast.s, "submit", "committee_secretary", gaps={cast.c3.id: "Chi bộ thiên tai"})
    reasons = {cast.c1.id: "Bận", cast.c2.id: "Bận", cast.s.id: "Chưa duyệt"}
    cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps=reasons)
    fold_all(db)
    seen_alike(cast, db)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    before = left_out(db, cast.top.path, QUARTER)
    assert before == {cast.province.id: (4, 4)}
    fold_all(db)
    seen_alike(cast, db)
    assert left_out(db, cast.top.path, QUARTER) == {cast.province.id: (4, 3)}
    cast.step(cast.bloc, "close", "board_officer", gaps={cast.g.id: "Chưa gửi"})
    fold_all(db)
    seen_alike(cast, db)
    assert astray(db) == []
    mark_all(db)
    fold_all(db)
    seen_alike(cast, db)


def test_a_supplement_of_a_unit_that_is_gone_counts_as_come(cast: Above, db: Session) -> None:
    cast.step(cast.s, "submit", "committee_secretary", gaps={cast.c3.id: "x"})
    reasons = {cast.c1.id: "Bận", cast.c2.id: "Bận", cast.s.id: "Chưa duyệt"}
    report = cast.approved(cast.d, "committee_secretary", cast.bloc, "bloc_secretary", gaps=reasons)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    fold_all(db)
    make_supplement(db, cast.who("committee_officer", cast.d), report, report.row_version)
    marked = select(SumMark.path).where(SumMark.period == QUARTER.first)
    assert cast.bloc.path in set(db.scalars(marked))
    where = (Report.path == cast.d.path, Report.quarter == QUARTER.first)
    assert filed_for(db, *where) == set()  # it has a report of its own
    assert set(db.scalars(gaps_where(*where).with_only_columns(GapReason.child_id))) == reasons.keys()
    fold_all(db)
    seen_alike(cast, db)


def test_a_place_is_counted_in_two_statements_and_marked_in_three(cast: Above, db: Session) -> None:
    cast.step(cast.s, "submit", "committee_secretary", gaps={cast.c3.id: "x"})
    report = cast.report(cast.s)
    assert newest(db, report) is not None
    with sent_by(db) as sent:
        assert gaps(db, cast.bloc.path, QUARTER.first) == {(GAP, MISSING): 1}
    assert len(sent) == 2
    with sent_by(db) as sent:
        assert gaps(db, cast.g.path, QUARTER.first) == {}
    assert len(sent) == 1
    other = cast.report(cast.d)
    with sent_by(db) as one:
        item_moved(db, report)
    with sent_by(db) as two:
        items_moved(db, [report, other])
    assert len(one) == len(two) == 3
    with sent_by(db) as none:
        items_moved(db, [object()])
    assert none == []


def test_a_step_with_what_left_nothing_out_and_is_missed_nowhere_marks_nothing(
    cast: Above, db: Session
) -> None:
    cast.step(cast.s, "submit", "committee_secretary", gaps={cast.c3.id: "x"})
    alone = cast.report(cast.c1)
    fold_all(db)
    with sent_by(db) as sent:
        item_moved(db, alone)
    assert (len(sent), marked(db)) == (1, set())
    item_moved(db, cast.report(cast.c3))  # which the committee went without
    assert marked(db) == {cast.bloc.path}
    fold_all(db)
    item_moved(db, cast.report(cast.s))  # which itself went without somebody
    assert marked(db) == {cast.bloc.path}


def marked(db: Session) -> set[str]:
    return set(db.scalars(select(SumMark.path).where(SumMark.period == QUARTER.first)))
