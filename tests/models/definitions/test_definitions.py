"""Versions of definitions: which one holds for a unit and a day, what publishing
freezes, and that an issuer's place on the way down counts, not where it once stood."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Refusal
from models.definitions.definitions import (
    Field,
    described,
    get_version,
    in_force,
    new_draft,
    publish,
    retire,
    sources,
)
from models.definitions.drafts import delete_draft, reread, save_group, set_head
from models.units.acts import Decision, move
from tests.make import LONG_AGO, unit
from tests.models.definitions.drafting import DAY, draft
from tests.statements import counted


def test_what_is_published_is_not_changed(db: Session) -> None:
    version = publish(db, SYSTEM, draft(db))
    for act in (
        lambda: save_group(db, SYSTEM, version, version.row_version, "x"),
        lambda: delete_draft(db, SYSTEM, version, version.row_version),
    ):
        with pytest.raises(Refusal, match=r"definition\.frozen"):
            act()


def test_a_version_comes_whole_and_in_its_order_in_one_statement(db: Session) -> None:
    number = publish(db, SYSTEM, draft(db)).id
    db.commit()
    db.expunge_all()
    with counted(db) as sent:
        version = get_version(db, number)
        told = [(g.position, [(f.position, len(f.choices)) for f in g.fields]) for g in version.groups]
        assert get_version(db, number) is version
    assert len([each for each in sent if each.startswith("SELECT")]) == 1
    assert told == sorted(told) and sum(n for _, fields in told for _, n in fields)
    assert len(version.fields) == sum(len(fields) for _, fields in told) > 1


def test_the_newest_of_the_nearest_issuer_holds_unless_one_above_holds_for_all(db: Session) -> None:
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    cell = unit(db, "subordinate_cell", committee)
    own = publish(db, SYSTEM, draft(db, unit=committee))
    assert in_force(db, "rubric", cell.path, DAY).id == own.id
    above = draft(db, unit=bloc)
    set_head(db, SYSTEM, above, above.row_version, {"lower_may": False})
    publish(db, SYSTEM, above)
    assert in_force(db, "rubric", cell.path, DAY).id == above.id
    told = {source.version.id: source.why for source in sources(db, "rubric", cell.path, DAY)}
    assert told[above.id] == "holds" and told[own.id] == "held_back"
    assert set(told.values()) == {"holds", "held_back", "lower"}
    assert db.scalar(select(func.count()).select_from(Field).where(Field.version_id == above.id)) == len(
        above.fields
    )
    assert described(above)[0]["fields"][0]["title"]


def test_the_nearest_issuer_stays_the_nearest_after_it_was_moved(db: Session) -> None:
    """A version keeps the path it was published under; nearer is who stands nearer today."""
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    section = unit(db, "sectional_committee", bloc, on=LONG_AGO)
    cell = unit(db, "subordinate_cell", section)
    for where in (section, committee):
        publish(db, SYSTEM, draft(db, unit=where))
    set_clock(datetime(2019, 2, 1, 3, tzinfo=UTC))
    move(db, SYSTEM, section, committee, Decision(date(2019, 2, 1)))
    db.expire_all()
    assert in_force(db, "rubric", cell.path, date(2019, 2, 1), "regular").unit_id == section.id


def test_a_version_that_is_gone_from_use_is_not_retired_again(db: Session) -> None:
    version = draft(db)
    with pytest.raises(Refusal, match="not_published"):
        retire(db, SYSTEM, version)
    retire(db, SYSTEM, publish(db, SYSTEM, version))
    assert version.state == "retired"
    with pytest.raises(Refusal, match="not_published"):
        retire(db, SYSTEM, version)


def test_a_draft_copies_a_version_whole_under_the_next_number(db: Session) -> None:
    version = publish(db, SYSTEM, draft(db))
    copy = new_draft(db, SYSTEM, version, date(2020, 1, 1))
    reread(db, copy)
    assert (copy.number, copy.state, described(copy)) == (2, "draft", described(version))
