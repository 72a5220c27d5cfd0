"""Files of a meeting: ten of them, no more."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.meetings.attachments import MOST_FILES, attach, attachments
from models.platform.store import Store, keep
from models.units.units import Unit
from tests.make import NOV, meeting


def test_an_eleventh_file_is_refused(
    db: Session, cell: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Store, "root", tmp_path)
    held, file = meeting(db, cell, NOV), keep("bien-ban.pdf", b"%PDF-1.4")
    for _n in range(MOST_FILES):
        attach(db, SYSTEM, held, file)
    with pytest.raises(Refusal, match=r"file\.many"):
        attach(db, SYSTEM, held, file)
    assert len(attachments(db, held.id)) == MOST_FILES
