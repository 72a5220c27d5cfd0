"""What was issued stays byte for byte: each signing with its number, never changed, never reused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from models.core.base import today
from models.core.errors import Refusal
from models.platform.store import Store, located
from models.reports.tables import Report
from models.review.document_numbers import sign_document
from models.review.issuing import (
    DRAWN,
    MAKERS,
    TRIES,
    Drawn,
    Issue,
    Made,
    NotDrawn,
    Paper,
    draw_ahead,
    drawn_apart,
    get_issued,
    issued_bytes,
    issues,
)
from tests.models.cast import Cast
from tests.models.reports.versions import change_c3, last


@pytest.fixture
def makers(tmp_path: Path) -> Iterator[None]:
    """A maker of documents and a store of their own; those of the screens stand aside."""
    kept, Store.root = Store.root, tmp_path
    aside = dict(MAKERS)
    MAKERS.clear()
    MAKERS["test"] = lambda _db, report, version: Made(
        "bao-cao.txt", "text/plain", f"{report.doc_number}:{version.sha256}".encode()
    )
    yield
    MAKERS.pop("test")
    MAKERS.update(aside)
    Store.root = kept


def test_what_was_issued_is_had_again_byte_for_byte_and_a_new_issue_gets_a_new_number(
    played: Cast, db: Session, makers: None
) -> None:
    played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    first = last(played, played.bloc)
    change_c3(played)
    played.step(played.bloc, "revise", "bloc_secretary", note="Báo cáo thay thế")
    played.step(played.bloc, "close", "board_officer", gaps={played.g.id: "Chưa gửi"})
    report = played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    rows = issues(db, report)
    assert [(row.doc_number, row.version_number) for row, _ in rows] == [
        (2, first.number + 1),
        (1, first.number),
    ]
    old = rows[1][1][0]
    assert issued_bytes(get_issued(db, report, old.id)) == f"1:{first.sha256}".encode()
    located(old.sha256).write_bytes(b"other")
    with pytest.raises(Refusal, match=r"file\.lost"):
        issued_bytes(old)
    with pytest.raises(Refusal, match=r"access\.unknown"):
        get_issued(db, played.report(played.d), old.id)


def test_an_issue_is_never_changed(played: Cast, db: Session) -> None:
    played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")
    assert db.scalar(select(Issue.doc_number)) == 1
    with pytest.raises(DatabaseError, match="frozen"):
        db.execute(text("UPDATE issue SET doc_number = 7"))


def sign(played: Cast) -> Report:
    return played.step(played.bloc, "sign", "bloc_secretary", destination="Tỉnh ủy")


def drawn_for(db: Session) -> Drawn:
    """As in a request, which can be done again."""
    drawn: Drawn = db.info.setdefault(DRAWN, Drawn())
    return drawn


def missed(played: Cast, db: Session) -> NotDrawn:
    with pytest.raises(NotDrawn) as told, db.begin_nested():
        sign(played)
    db.expire_all()
    return told.value


def test_a_signing_that_can_be_done_again_stands_with_documents_that_were_drawn_before(
    played: Cast, db: Session, makers: None
) -> None:
    drawn, version = drawn_for(db), last(played, played.bloc)
    wanted = missed(played, db)
    assert wanted.paper == Paper(version.report_id, version.sha256, 1, today(), "Tỉnh ủy")
    assert db.scalars(select(Issue.id)).all() == []
    drawn.draw(db, wanted)
    report = played.report(played.bloc)
    assert (report.doc_number, report.state) == (None, "closed") and not db.dirty, "drawing changes nothing"
    MAKERS["test"] = lambda *_given: pytest.fail("drawn while others wait")
    ((_row, kept),) = issues(db, sign(played))
    assert [issued_bytes(each) for each in kept] == [f"1:{version.sha256}".encode()]


def test_what_was_drawn_for_another_number_is_drawn_anew_and_not_without_end(
    played: Cast, db: Session, makers: None
) -> None:
    drawn, version = drawn_for(db), last(played, played.bloc)
    drawn.draw(db, missed(played, db))
    sign_document(db, played.who("bloc_secretary", played.bloc), (played.bloc.id, played.bloc.path), "report")
    again = missed(played, db)
    assert again.paper.number == 2 and again.paper not in drawn.ready
    for _n in range(TRIES - 2):
        missed(played, db)
    with pytest.raises(Refusal, match="stale"), db.begin_nested():
        sign(played)
    drawn.draw(db, again)
    db.expire_all()
    ((row, kept),) = issues(db, sign(played))
    assert row.doc_number == 2 and issued_bytes(kept[0]) == f"2:{version.sha256}".encode()


@pytest.mark.parametrize(
    ("who", "code", "destination", "drawn"),
    [
        ("bloc_secretary", "sign", " Tỉnh ủy ", True),
        ("bloc_secretary", "sign", " ", False),
        ("bloc_secretary", "unclose", "Tỉnh ủy", False),
        ("committee_secretary", "sign", "Tỉnh ủy", False),
    ],
)
def test_what_a_step_is_about_to_sign_is_drawn_ahead_where_it_is_offered(
    played: Cast, db: Session, makers: None, who: str, code: str, destination: str, drawn: bool
) -> None:
    by = played.who(who, played.bloc if who.startswith("bloc") else played.d)
    report = played.report(played.bloc)
    draw_ahead(db, by, report, code, destination)  # of a session that cannot do it again
    found = drawn_for(db)
    draw_ahead(db, by, report, code, destination)
    assert len(found.ready) == drawn
    if drawn:
        assert len(issues(db, sign(played))) == 1


def test_what_signs_is_taken_back_drawn_and_done_again(
    played: Cast, db: Session, makers: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = db.begin_nested()
    monkeypatch.setattr(db, "rollback", began.rollback)  # the fixture's own stays
    done = drawn_apart(db, lambda: sign(played))
    assert done.doc_number == 1 and len(issues(db, done)) == 1
