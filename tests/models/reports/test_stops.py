"""Who takes reports in, and who reports to whom."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.core.base import today
from models.reports.stops import nearest, stops_below, takes_in
from models.units.units import spell_on
from tests.make import unit


def test_stops_take_reports_in_and_cells_none(db: Session) -> None:
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    cell = unit(db, "subordinate_cell", committee)
    assert [takes_in(each) for each in (bloc, committee, cell)] == [True, True, False]
    known = {each.id: each for each in (bloc, committee, cell)}
    assert nearest(cell.path, known, {}) == committee.id and nearest(bloc.path, known, {}) is None
    without = {committee.id: frozenset({cell.id})}
    assert nearest(cell.path, known, without) == bloc.id, "past whom its report went without it"
    assert nearest(committee.path, known, without) == bloc.id


def test_below_a_stop_is_read_down_to_the_next_and_on_past_whom_reports_go(db: Session) -> None:
    bloc = unit(db, "bloc")
    committees = [unit(db, "grassroots_committee", bloc) for _n in range(2)]
    cells = [unit(db, "subordinate_cell", committee) for committee in committees]
    own = spell_on(db, bloc, today())
    assert own is not None
    found = [each.unit_id for each in stops_below(db, own, today(), ())]
    assert found[0] == bloc.id and set(found) == {bloc.id, *(each.id for each in committees)}
    past = [each.unit_id for each in stops_below(db, own, today(), {committees[1].id})]
    assert set(past) - set(found) == {cells[1].id} and past[-1] == cells[1].id
