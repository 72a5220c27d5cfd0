"""A kept file is its sender's alone and goes with the next or with time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock
from models.core.errors import Refusal
from models.imports import uploads
from models.imports.uploads import Upload, choose, get_upload, keep_upload, known_headings
from models.people.people import enrol
from tests.make import as_, unit


def test_a_kept_file_is_its_senders_alone_and_goes_with_the_next_or_with_time(
    db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    bloc = unit(db, "bloc")
    mine, other = (enrol(db, SYSTEM, name="A", login=f"up.load{n}", unit=bloc).id for n in (1, 2))
    one, two = as_("board_officer", bloc, mine), as_("board_officer", bloc, other)
    first = keep_upload(db, one, "units", "a.xlsx", b"1").id
    keep_upload(db, two, "units", "b.xlsx", b"2")
    with open_session(db.connection(), two) as session, pytest.raises(Refusal, match=r"access\.unknown"):
        get_upload(session, first)
    second = keep_upload(db, one, "units", "a.xlsx", b"3").id
    assert set(db.scalars(select(Upload.data))) == {b"2", b"3"}
    set_clock(now() + timedelta(days=2))
    keep_upload(db, two, "people", "c.xlsx", b"4")
    assert set(db.scalars(select(Upload.data))) == {b"4"}
    assert second is not None
    monkeypatch.setattr(uploads, "MOST_BYTES", 100)
    keep_upload(db, one, "units", "x", b"0" * 100)
    with pytest.raises(Refusal, match=r"file\.large"):
        keep_upload(db, one, "units", "x", b"0" * 101)


@pytest.mark.parametrize(
    "chosen", [{"heading:\0x": "code"}, {"heading:x": "\0"}, {"heading:" + "x" * 200: "code"}]
)
def test_a_reading_that_no_file_asks_for_is_refused_and_not_remembered(
    db: Session, chosen: dict[str, str]
) -> None:
    bloc = unit(db, "bloc")
    by = as_("board_officer", bloc, enrol(db, SYSTEM, name="A", login="up.load", unit=bloc).id)
    upload = keep_upload(db, by, "units", "a.xlsx", b"1")
    with pytest.raises(Refusal, match=r"import\.readings"):
        choose(db, by, upload, chosen)
    choose(db, by, upload, {"heading:x": "code", "sheet_meant:y": "Mục", "points:z": "decimal"})
    assert known_headings(db, by, "units") == {"heading:x": "code", "sheet_meant:y": "Mục"}
