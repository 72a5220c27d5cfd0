"""The administrator's page of backups: the age as its heading,
an alarm after 26 hours, the last failure; nobody else's."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from admin.operations.upkeep import FAILURE
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import ZONE, now
from models.meetings.attachments import Attachment
from models.meetings.meetings import Meeting, record_meeting
from models.platform.journal import JournalRow
from models.platform.store import Store, located
from models.units.units import get_unit
from tests.make import NOV, typed
from tests.offices import Office
from tests.pages import read


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for backups."""
    monkeypatch.setenv("KHOI_BACKUPS", str(tmp_path))
    return tmp_path


def put(kept: Path, hours: int) -> str:
    name = f"khoi-{now().astimezone(ZONE) - timedelta(hours=hours):%Y%m%d-%H%M%S}-{'ab' * 8}"
    (kept / name).mkdir()
    (kept / name / "manifest.json").write_text("{}")
    return name


@pytest.mark.parametrize(
    ("hours", "said", "alarm"),
    [(None, "Chưa có bản sao lưu", True), (25, "cách đây 25 giờ", False), (27, "đã 27 giờ", True)],
)
def test_the_heading_is_the_age_and_rings_after_26_hours(
    office: Office, kept: Path, hours: int | None, said: str, alarm: bool
) -> None:
    name = put(kept, hours) if hours is not None else ""
    page = office.get("administrator", "/backups/").text
    assert said in page.partition("</h1>")[0] and name in page
    assert ('role="alert"' in page) is alarm
    home = office.get("administrator", "/").text
    assert said in home and "/backups/" in home


def test_a_backup_whose_list_cannot_be_read_is_shown_with_that(office: Office, kept: Path) -> None:
    name = put(kept, 1)
    (kept / name / "manifest.json").write_text("{", encoding="utf-8")
    page = office.get("administrator", "/backups/")
    assert page.status_code == 200 and name in page.text and "manifest.json" in page.text


def test_the_last_failure_is_told(office: Office, kept: Path) -> None:
    put(kept, 1)
    (kept / FAILURE).write_text("Ổ đĩa <đầy>", encoding="utf-8")
    assert "Ổ đĩa &lt;đầy&gt;" in office.get("administrator", "/backups/").text


@pytest.mark.parametrize("who", ["K.bloc_secretary", "D1.cell_secretary", "auditor"])
def test_nobody_else_opens_it(office: Office, kept: Path, who: str) -> None:
    assert office.get(who, "/backups/").status_code == 404


@dataclass(frozen=True)
class Gaps:
    """The newest backup lacks two files, `lost` and `gone`, and has one that the office lacks."""

    folder: str
    lost: str
    held: str
    gone: str
    numbers: dict[str, int]


@pytest.fixture
def gaps(office: Office, kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Gaps:
    monkeypatch.setattr(Store, "root", tmp_path / "files")
    name, files = put(kept, 1), [secrets.token_hex(32) for _ in range(3)]
    said = {"missing": [files[0], files[2]], "kept": [files[1]], "lost": [], "problems": []}
    (kept / name / "manifest.json").write_text(json.dumps(said), encoding="utf-8")
    with open_session(office.engine, SYSTEM) as db:
        cell = get_unit(db, office.cast.units["D1"])
        here = db.scalar(select(Meeting).where(Meeting.unit_id == cell.id))
        here = here or record_meeting(db, SYSTEM, cell, typed(NOV, date(2018, 11, 26)))
        place = {"unit_id": cell.id, "path": cell.path, "meeting_id": here.id, "added_at": now()}
        said_of = {"name": "ten-rieng.pdf", "media_type": "application/pdf", "size": 9}
        rows = [Attachment(sha256=each, **place, **said_of) for each in files]
        db.add_all(rows)
        db.commit()
        return Gaps(name, *files, {row.sha256: row.id for row in rows})


def lose(office: Office, version: str, file: str, **said: str) -> Any:
    sent = {"file": file, "reason": "Ổ đĩa cháy, không còn bản giấy", "row_version": version} | said
    return office.send("administrator", "/backups/lost/", **sent)


def version_of(office: Office) -> str:
    return read(office.get("administrator", "/backups/lost/")).form("/backups/lost/").fields["row_version"]


def test_the_page_names_what_is_missing_and_what_a_backup_still_holds(office: Office, gaps: Gaps) -> None:
    page = office.get("administrator", "/backups/").text
    assert "Tệp đang thiếu: 3" in page and "thiếu 2 tệp" in page
    assert (
        all(each[:16] in page for each in (gaps.lost, gaps.held, gaps.gone)) and page.count(gaps.folder) == 2
    )
    assert "ten-rieng" not in page, "names are the cell's own"
    located(gaps.gone).parent.mkdir(parents=True)
    located(gaps.gone).write_bytes(b"not what its name says")
    assert gaps.gone[:16] in office.get("administrator", "/backups/").text


def test_a_file_is_recorded_as_lost_once_with_its_reason_and_told_so_from_then_on(
    office: Office, gaps: Gaps
) -> None:
    version = version_of(office)
    assert lose(office, version, gaps.lost, reason=" ").status_code == 422
    assert lose(office, version, "4f" * 32).status_code == 422, "none of those that are missing"
    assert lose(office, version, gaps.lost).status_code == 303
    assert lose(office, version, gaps.gone).status_code == 409, "another tab acted meanwhile"
    page = office.get("administrator", "/backups/").text
    assert "Tệp đang thiếu: 2" in page and "Tệp đã ghi nhận là mất" in page and "không còn bản giấy" in page
    with open_session(office.engine, SYSTEM) as db:
        rows = db.scalars(select(JournalRow).where(JournalRow.act == "file.lose")).all()
        who = office.cast.accounts["administrator"]
        assert [(row.account_id, row.subject, row.unit_id) for row in rows] == [(who, "file", None)]
    told = office.get("D1.cell_secretary", f"/meetings/file/{gaps.numbers[gaps.lost]}/")
    assert told.status_code == 404 and "không còn bản giấy" in told.text
    told = office.get("D1.cell_secretary", f"/meetings/file/{gaps.numbers[gaps.gone]}/")
    assert told.status_code == 404 and "Xin báo quản trị" in told.text
    assert "Ghi nhận tệp đã mất" in office.get("auditor", "/journal/").text


@pytest.mark.parametrize("who", ["K.bloc_secretary", "D1.cell_secretary", "auditor"])
def test_nobody_else_records_one(office: Office, gaps: Gaps, who: str) -> None:
    version = version_of(office)
    said = {"file": gaps.lost, "reason": "Cháy", "row_version": version}
    assert office.send(who, "/backups/lost/", **said).status_code == 404
    assert office.get(who, "/backups/lost/").status_code == 404


def test_a_suspect_backup_is_shown_with_what_is_wrong(office: Office, kept: Path) -> None:
    name = put(kept, 2)
    (kept / name / "manifest.json").write_text(json.dumps({"problems": ["journal row 5"]}), encoding="utf-8")
    (kept / name).rename(kept / f"{name}-suspect")
    page = office.get("administrator", "/backups/").text
    assert f"{name}-suspect" in page and "journal row 5" in page and "Chưa có bản sao lưu" in page
    assert office.get("administrator", "/backups/lost/").status_code == 303, "nothing is missing"
