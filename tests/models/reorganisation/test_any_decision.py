"""Whatever a sound decision says, in whatever order of lines: the tree holds, what was reported stays,
records have one keeper, and no document is overwritten (design 3.2, 3.10; domain.md 4)."""

from __future__ import annotations

import gc
import random
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as some
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.meetings.meetings import Meeting
from models.operations.tree_health import examine
from models.reorganisation.acts import decide, draft, set_rows
from models.reorganisation.checks import judge
from models.reorganisation.enforcing import round_
from models.reorganisation.plan import ACTS
from models.reorganisation.proof import fingerprint, prove
from models.reports.content import content, newest
from models.reports.filing import filing
from models.units.members import headcounts_on
from models.units.succession import Succession, UnitAct
from models.units.units import Unit, UnitSpell, place_on, subtree_on
from tests.make import QUARTER, examples, quarter_of, unit
from tests.models.cast import Cast
from tests.models.reorganised import drawn_lines, sound

pytestmark = pytest.mark.property
NEXT = Quarter(2019, 1)
DAYS = (date(2019, 1, 10), date(2019, 2, 1), date(2019, 3, 20))
LINES = some.lists(
    some.tuples(some.sampled_from(ACTS), *(some.integers(0, 40) for _ in range(3))), min_size=1, max_size=8
)


def closed(db: Session, cast: Cast) -> list[Any]:
    """What the reported quarter says: frozen content, live figures, the tree and its names, members. What the
    report went without and was dissolved since, silent, its committee files for (filing.py): it comes in
    beside what was there, and is left out here."""
    report = cast.report(cast.d)
    frozen = newest(db, report)
    assert frozen is not None
    live, filed = content(db, report), filing(db, QUARTER)
    own = {number for number, gone in filed.gone.items() if gone.filer == cast.d.id} & filed.silent
    late = [row for row in live["children"] if row["unit"] in own]
    figures = {name: n - sum(row["figures"][name] for row in late) for name, n in live["figures"].items()}
    return [
        frozen.content,
        figures,
        [(row["unit"], row["name"], row["figures"]) for row in live["children"] if row not in late],
        [(s.unit_id, s.path, s.name, s.code) for s in subtree_on(db, cast.bloc.id, QUARTER.last)],
        sorted(headcounts_on(db, place_on(db, cast.bloc.id, QUARTER.last) or "", QUARTER.last).items()),
        [(m.id, m.path) for m in db.scalars(select(Meeting).where(Meeting.period <= QUARTER.last))],
    ]


def tops(db: Session) -> set[int]:
    """Units that stand under nothing."""
    return set(db.scalars(select(Unit.id).where(Unit.parent_id.is_(None))))


@settings(
    phases=(Phase.explicit, Phase.generate),
    max_examples=examples(3, 12),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(some.lists(LINES, min_size=1, max_size=len(DAYS)), some.randoms(use_true_random=False))
def test_sound_decisions_leave_a_whole_office(
    db: Session, cast: Cast, turns: list[list[tuple[str, int, int, int]]], chance: random.Random
) -> None:
    with db.begin_nested() as tried:
        play(db, cast, turns, chance)
        db.flush()
        tried.rollback()
    db.expire_all()
    gc.collect()  # what was read and is gone stays in circles until then, under a number that is given anew


def play(
    db: Session, cast: Cast, turns: list[list[tuple[str, int, int, int]]], chance: random.Random
) -> None:
    set_clock(datetime(2019, 1, 8, 2, tzinfo=UTC))
    unit(db, "bloc", None, "Đảng bộ Khối bên cạnh")
    quarter_of(db, cast.c1)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    gaps = {cast.c2.id: "muộn", cast.s.id: "muộn"}
    cast.step(cast.d, "submit", "committee_secretary", gaps=gaps)
    open_period(db, NEXT)
    before, decided = closed(db, cast), 0
    for turn, (drawn, day) in enumerate(zip(turns, DAYS, strict=False)):
        one = draft(db, SYSTEM, doc_symbol=f"{turn}-QĐ", doc_date=None, on=day)
        lines = sound(db, one, drawn_lines(db, drawn, turn))
        if not lines:
            continue
        chance.shuffle(lines)
        set_rows(db, SYSTEM, one, one.row_version, lines)
        judged = judge(db, one)
        proof = prove(db, one, judged)
        decide(db, SYSTEM, one, one.row_version, fingerprint(db, one, judged))
        set_clock(datetime(day.year, day.month, day.day, 2, tzinfo=UTC))
        assert round_(lambda act: act(db)) == [one.id], one.stuck
        db.expire_all()
        decided += len(lines)
        holds(db, cast, before)
        as_shown(db, proof, judged.played.after)
    acts = list(db.scalars(select(UnitAct).where(UnitAct.reorganisation_id.is_not(None))))
    assert len(acts) == decided and all(act.doc_symbol.endswith("-QĐ") for act in acts)


def holds(db: Session, cast: Cast, before: list[Any]) -> None:
    """The doctor finds nothing, the reported quarter is as it was, records have one keeper or none."""
    ill = [str(each) for each in examine(db) if each.code != "tree.issuers"]  # the cast has no administrator
    assert ill == []
    assert closed(db, cast) == before
    for where in db.scalars(select(Unit)):
        keeper = db.get(Unit, where.custodian_id) if where.custodian_id else None
        assert keeper is None or (keeper.dissolved_on is None and keeper.kind.is_cell), where.code
        assert where.dissolved_on is not None or not where.kind.is_cell or keeper is None, where.code
    spells = list(db.scalars(select(UnitSpell)))
    cells = {spell.unit_id for spell in spells if spell.kind.is_cell}
    assert cells == {spell.unit_id for spell in spells if spell.of_cell}
    pairs = list(db.execute(select(Succession.from_id, Succession.to_id, Succession.on)))
    assert len(pairs) == len(set(pairs))


def as_shown(db: Session, proof: Any, after: Any) -> None:
    """What came is what the proof showed: cells and members of the units it counted."""
    names = {node.name for node in after.values()}
    cells = sum(
        1
        for where in db.scalars(select(Unit).where(Unit.dissolved_on.is_(None)))
        if where.kind.is_cell and where.name in names
    )
    known = [line for line in proof.quarters[0].lines if line.figure == "cells"]
    assert known[0].after <= cells


def test_a_stale_decision_is_refused(db: Session, cast: Cast) -> None:
    """The property's own check that a fingerprint is asked at all."""
    one = draft(db, SYSTEM, doc_symbol="1-QĐ", doc_date=None, on=DAYS[1])
    set_rows(db, SYSTEM, one, one.row_version, [{"act": "change", "code": cast.c1.code, "name": "Khác"}])
    with pytest.raises(Refusal, match="stale"):
        decide(db, SYSTEM, one, one.row_version, "0" * 64)
