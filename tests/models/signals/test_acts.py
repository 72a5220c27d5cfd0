"""An office sets a signal: who may, within which bounds, what is retired, what is refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.platform.journal import JournalRow
from models.signals.acts import own_row, set_signal, unset_signal
from models.signals.tables import SignalRule
from tests.make import as_, unit

CODE = "short_good"


def test_a_signal_is_set_published_retired_and_taken_back_each_time_in_the_journal(db: Session) -> None:
    bloc = unit(db, "bloc")
    by = as_("board_officer", bloc)
    first = set_signal(db, by, bloc, CODE, 0, asked=True, level="look", numbers={"minutes": 60})
    second = set_signal(db, by, bloc, CODE, first.id, asked=False, level="note", numbers={"minutes": 75})
    assert (first.state, second.state, first.retired_at is not None) == ("retired", "published", True)
    assert own_row(db, bloc.id, CODE) is second and own_row(db, None, CODE) is None
    with pytest.raises(Refusal, match="stale"):
        set_signal(db, by, bloc, CODE, first.id, asked=True, level="look", numbers={"minutes": 60})
    unset_signal(db, by, bloc, CODE, second.id)
    assert own_row(db, bloc.id, CODE) is None
    with pytest.raises(Refusal, match=r"signal\.as_above"):
        unset_signal(db, by, bloc, CODE, 0)
    acts = select(JournalRow).where(JournalRow.act.startswith("signal.")).order_by(JournalRow.id)
    rows = list(db.scalars(acts))
    assert [row.act for row in rows] == ["signal.set", "signal.set", "signal.unset"]
    assert json.loads(rows[1].details)["numbers"] == '{"minutes":75}'


@pytest.mark.parametrize(
    ("numbers", "level", "wrong"),
    [
        ({}, "look", {"minutes": "field.required"}),
        ({"minutes": 14}, "look", {"minutes": "field.range"}),
        ({"minutes": 241}, "loud", {"minutes": "field.range", "level": "field.choice"}),
    ],
)
def test_numbers_outside_their_range_are_refused_at_their_field(
    db: Session, numbers: dict[str, Any], level: str, wrong: dict[str, str]
) -> None:
    with pytest.raises(Invalid) as refused:
        set_signal(db, SYSTEM, None, CODE, 0, asked=True, level=level, numbers=numbers)
    assert {name: each.code for name, each in refused.value.fields.items()} == wrong


def test_only_who_changes_definitions_of_a_unit_sets_its_signals_and_one_row_holds(db: Session) -> None:
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    for role, where, of in (
        ("committee_secretary", committee, committee),
        ("board_officer", bloc, None),
        ("auditor", None, None),
    ):
        with pytest.raises(Refusal, match=r"access\.denied"):
            set_signal(db, as_(role, where), of, CODE, 0, asked=True, level="look", numbers={"minutes": 60})
    with pytest.raises(Refusal, match=r"access\.unknown"):
        set_signal(db, SYSTEM, None, "nothing", 0, asked=True, level="look", numbers={})
    row = set_signal(
        db, as_("administrator", None), None, CODE, 0, asked=True, level="look", numbers={"minutes": 60}
    )
    same = {name: getattr(row, name) for name in ("path", "issuer", "code", "asked", "level", "numbers")}
    db.add(SignalRule(**same, published_at=row.published_at, published_by="x"))
    with pytest.raises(IntegrityError):
        db.flush()
