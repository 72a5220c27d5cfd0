"""A follower's column is read by the cell and its follower only."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now
from models.scoring.followers import FollowerAnswer
from models.scoring.sheets import answers_of, open_sheet
from models.units.units import Unit
from tests.make import NOV, as_, meeting
from tests.models.scoring.rubrics import cells


def test_the_followers_column_is_read_by_the_cell_and_its_follower_only(db: Session, bloc: Unit) -> None:
    cell, other = cells(db, bloc, 2)
    sheet = open_sheet(db, SYSTEM, meeting(db, cell, NOV))
    place = {"unit_id": cell.id, "path": cell.path, "sheet_id": sheet.id}
    db.add(FollowerAnswer(**place, field_code="order", value="yes", note="DẤU", saved_at=now()))
    db.flush()
    seen = {}
    for name, by in {
        "cell": as_("cell_clerk", cell),
        "follower": as_("follower", cell),
        "sibling": as_("cell_secretary", other),
        "bloc": as_("bloc_secretary", bloc),
        "board": as_("board_officer", bloc),
        "auditor": as_("auditor", None),
    }.items():
        seen[name] = bool(open_session(db.connection(), by).scalars(select(FollowerAnswer)).all())
    assert seen == {
        "cell": True,
        "follower": True,
        "sibling": False,
        "bloc": False,
        "board": False,
        "auditor": False,
    }
    assert not answers_of(open_session(db.connection(), as_("follower", cell)), sheet)
