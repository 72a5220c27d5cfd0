"""What a report was made from: its cells as they were taken in, and every unit's report of a subtree."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import event
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.reports.content import content
from models.reports.lineage import leaves, subtree
from models.reports.tables import ReportVersion
from models.units.acts import Decision, dissolve, rename
from tests.make import JAN, QUARTER, quarter_of, unit
from tests.models.cast import Cast
from tests.models.reports.versions import change_c3, last


def test_a_report_goes_back_to_its_cells_through_every_level(played: Cast, db: Session) -> None:
    found = {leaf.unit_id: leaf for leaf in leaves(db, json.loads(last(played, played.bloc).content))}
    assert set(found) == {played.c1.id, played.c3.id}, "who sent nothing is a gap, not a cell taken in"
    one, three = found[played.c1.id], found[played.c3.id]
    assert (one.under, three.under) == (played.d.name, played.s.name)
    assert [len(leaf.meetings) for leaf in (one, three)] == [2, 1]
    assert [leaf.figures["held"] for leaf in (one, three)] == [2, 1]
    for leaf, where in ((one, played.c1), (three, played.c3)):
        version = last(played, where)
        assert (leaf.version, leaf.sha256) == (version.number, version.sha256)


def test_a_dissolved_cell_whose_superior_filed_for_it_is_a_leaf_without_a_version(
    cast: Cast, db: Session
) -> None:
    quarter_of(db, cast.c2, 2)
    dissolve(db, SYSTEM, cast.c2, Decision(date(2018, 12, 10)))
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    cast.step(cast.d, "submit", "committee_secretary", gaps={cast.s.id: "Chưa họp"})
    found = {leaf.unit_id: leaf for leaf in leaves(db, json.loads(last(cast, cast.d).content))}
    assert set(found) == {cast.c1.id, cast.c2.id}
    filed = found[cast.c2.id]
    assert (filed.version, filed.sha256, filed.under, len(filed.meetings)) == (None, None, cast.d.name, 2)


def test_what_was_taken_in_stays_when_the_cell_sends_another(played: Cast, db: Session) -> None:
    before = leaves(db, json.loads(last(played, played.d).content))
    first = last(played, played.c3)
    change_c3(played)
    assert last(played, played.c3).sha256 != first.sha256
    assert leaves(db, json.loads(last(played, played.d).content)) == before


def test_a_cells_own_content_is_one_leaf_and_a_parent_of_nothing_has_none(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.g, 2)
    (alone,) = leaves(db, content(db, cast.report(cast.g)))
    assert (alone.unit_id, alone.name, alone.under, alone.version) == (cast.g.id, cast.g.name, "", None)
    assert (alone.figures["held"], len(alone.meetings)) == (2, 2)
    childless = unit(db, "grassroots_committee", cast.bloc)
    assert leaves(db, content(db, cast.report(childless))) == []


def test_a_subtree_is_listed_from_above_with_what_stands_of_each(played: Cast, db: Session) -> None:
    rows = subtree(db, played.d, QUARTER)
    at = {row.spell.unit_id: n for n, row in enumerate(rows)}
    assert set(at) == {u.id for u in (played.d, played.c1, played.c2, played.s, played.c3)}
    assert at[played.d.id] == 0 and at[played.s.id] < at[played.c3.id]
    by_unit = {row.spell.unit_id: row for row in rows}
    assert (by_unit[played.d.id].under, by_unit[played.c3.id].under) == ("", played.s.name)
    silent = by_unit[played.c2.id]
    assert (silent.version, silent.content) == (None, None)
    for where in (played.d, played.c1, played.s, played.c3):
        row = by_unit[where.id]
        assert row.report is played.report(where) and row.version is last(played, where)
        assert row.content == json.loads(last(played, where).content)


def test_what_was_issued_stands_until_the_one_that_replaces_it_is_issued(played: Cast, db: Session) -> None:
    def standing() -> ReportVersion | None:
        return subtree(db, played.bloc, QUARTER)[0].version

    played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    first = last(played, played.bloc)
    assert standing() is first
    change_c3(played)
    played.step(played.bloc, "revise", "bloc_secretary", note="Báo cáo thay thế")
    played.step(played.bloc, "close", "board_officer", gaps={played.g.id: "Chưa gửi"})
    second = last(played, played.bloc)
    assert second.number == first.number + 1 and standing() is first
    played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    assert standing() is second


def test_a_unit_is_called_what_it_was_called_on_the_quarters_last_day(played: Cast, db: Session) -> None:
    old = played.s.name
    rename(db, SYSTEM, played.s, "Đảng bộ bộ phận Mới", Decision(JAN))
    rows = {row.spell.unit_id: row for row in subtree(db, played.d, QUARTER)}
    assert (rows[played.s.id].spell.name, rows[played.c3.id].under) == (old, old)


def test_a_subtree_costs_the_same_statements_however_many_units_it_has(cast: Cast, db: Session) -> None:
    counts = []
    for more in (0, 8):
        for _ in range(more):
            unit(db, "subordinate_cell", cast.d)
        seen: list[str] = []
        note = lambda *args: seen.append(args[2])  # noqa: B023
        db.flush()
        event.listen(db.get_bind(), "before_cursor_execute", note)
        assert len(subtree(db, cast.d, QUARTER)) == 5 + more
        event.remove(db.get_bind(), "before_cursor_execute", note)
        counts.append(len(seen))
    assert counts[1] <= counts[0]
