"""What is looked at before the writer is taken is used only while nothing could have changed it."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Refusal
from models.platform.ahead import ahead, need_still, up_to_date
from models.platform.journal import record
from tests.conftest import TODAY
from tests.models.cast import Cast


def test_it_is_read_anew_once_an_act_came_between(db: Session, cast: Cast) -> None:
    known = ahead(db, lambda: "before", ("meeting.",))
    record(db, SYSTEM, "meeting.record", cast.c1)
    assert up_to_date(db, known, lambda: "after").found == "before"
    record(db, SYSTEM, "unit.rename", cast.c1)
    assert up_to_date(db, known, lambda: "after").found == "after"
    assert up_to_date(db, None, lambda: "after").found == "after"


def test_where_nothing_is_called_harmless_every_act_counts(db: Session, cast: Cast) -> None:
    known = ahead(db, lambda: "before")
    assert up_to_date(db, known, lambda: "after").found == "before"
    record(db, SYSTEM, "meeting.record", cast.c1)
    assert up_to_date(db, known, lambda: "after").found == "after"


def test_it_does_not_outlive_its_day(db: Session) -> None:
    known = ahead(db, lambda: "before")
    set_clock(TODAY.replace(day=TODAY.day + 1))
    assert up_to_date(db, known, lambda: "after").found == "after"


def test_what_came_before_the_own_act_is_refused_and_what_comes_after_is_not(db: Session, cast: Cast) -> None:
    known = ahead(db, lambda: "before", ("meeting.",))
    own = record(db, SYSTEM, "reorganisation.decide", cast.c1)
    record(db, SYSTEM, "post.begin", cast.c1)
    need_still(db, known, own)
    late = record(db, SYSTEM, "reorganisation.decide", cast.c1)
    with pytest.raises(Refusal, match="stale"):
        need_still(db, known, late)
