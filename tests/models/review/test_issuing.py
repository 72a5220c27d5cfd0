"""What was issued stays byte for byte: each signing with its number, never changed, never reused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from models.core.errors import Refusal
from models.platform.store import Store, located
from models.review.issuing import MAKERS, Issue, Made, get_issued, issued_bytes, issues
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
