"""Which version holds for a unit on a day: an issuer's place on the way down counts, not where it stood."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Refusal
from models.definitions.definitions import Field, described, publish
from models.definitions.drafts import set_head
from models.definitions.in_force import all_in_force, in_force, sources
from models.units.acts import Decision, move
from tests.make import LONG_AGO, unit
from tests.models.definitions.drafting import DAY, draft


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


def test_of_one_kind_one_holds_and_none_is_told(db: Session) -> None:
    cell = unit(db, "subordinate_cell", unit(db, "bloc"))
    (held,) = all_in_force(db, "rubric", cell.path, DAY)
    assert held.id == in_force(db, "rubric", cell.path, DAY).id
    assert all_in_force(db, "period_form", cell.path, DAY) == []
    with pytest.raises(Refusal, match=r"definition\.none"):
        in_force(db, "period_form", cell.path, DAY)
