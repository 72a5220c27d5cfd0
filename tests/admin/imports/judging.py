"""Long files that a job judges: sent, and what stands of them."""

from __future__ import annotations

import io
from typing import Any

from sqlalchemy import func, select

from admin.imports.kinds import KINDS
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.imports.uploads import JUDGING, Upload
from models.platform.jobs import Job
from tests.admin.uploads import upload
from tests.offices import Office

WHO, URL = "administrator", "/units/import/"


OTHERS = ("D.committee_officer", "K.board_officer", "auditor", "D1.cell_secretary")


def at_once(rows: int | None) -> None:
    """From how many rows on the lists of units and of people are long; None: as shipped."""
    for kind in (KINDS["units"], KINDS["people"]):
        object.__setattr__(kind, "at_once", 50 if rows is None else rows)


def mixed(letter: str, faulty: bool = True) -> list[list[Any]]:
    """New, changed and unchanged rows, a stray blank, and three mistakes."""
    rows: list[list[Any]] = [
        [f"{letter}{n}", f"Chi bộ {letter}{n} ", "Chi bộ trực thuộc", "D", "01/02/2018", 5 + n, ""]
        for n in range(4)
    ]
    rows += [
        ["D1", "Chi bộ Văn phòng", "Chi bộ trực thuộc", "D", None, 31, "liên hệ"],
        ["D2", "Chi bộ Thanh tra", "Chi bộ trực thuộc", "D", None, None, None],
    ]
    wrong: list[list[Any]] = [
        ["W1", "", "Chi đoàn", "D", "31/02/2018", 1, ""],
        ["W2", "Tên", "Chi bộ trực thuộc", "KHÔNG", "", 2, ""],
    ]
    return rows + (wrong if faulty else [])


def sent(office: Office, file: io.BytesIO, who: str = WHO, url: str = URL) -> tuple[str, Job]:
    """Send a long file; the address of its page and its job, as they stand."""
    answer = upload(office, who, url, file)
    assert answer.status_code == 200, answer.text
    with open_session(office.engine, SYSTEM) as db:
        job = db.scalars(select(Job).where(Job.address.startswith(JUDGING)).order_by(Job.id.desc())).first()
        assert job is not None
        db.expunge(job)
    return answer.request.full_path, job


def job_of(office: Office, number: int) -> Job:
    with open_session(office.engine, SYSTEM) as db:
        job = db.get_one(Job, number)
        db.expunge(job)
        return job


def uploads(office: Office) -> int:
    with open_session(office.engine, SYSTEM) as db:
        return db.scalar(select(func.count()).select_from(Upload)) or 0
