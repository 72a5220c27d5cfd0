"""Every workbook the product makes, as its screens give it: LibreOffice
opens each and prints it; a quarter as a job and by the command."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from admin.jobs.worker import Runner
from admin.lists.exports import XLSX
from admin.operations import commands
from admin.reports import reports
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.platform.jobs import Job, Shelf
from tests.admin.door_rows import address, doors
from tests.offices import Office
from tests.programs import convert

PRINTED = {
    "excel_view",
    "quarter_view",
    "monthly_view",
    "year_view",
    "annex1_view",
    "annex2_view",
    "template_view",
}
"""Kinds of workbook that must be among those printed."""


def workbooks(office: Office, rows: dict[str, dict[str, int]]) -> dict[str, bytes]:
    """A workbook of every route that gives one, by its name; the fullest of what the roles get."""
    found: dict[str, bytes] = {}
    for who in ("K.board_officer", "D.committee_secretary", "D1.cell_secretary", "auditor"):
        client = office.client(who)
        for rule in doors(office, "GET"):
            url = address(rule, rows["D1"]).replace("&number=1", "")
            answer = client.get(url, buffered=True)
            name = rule.endpoint.replace(".", "-")
            if (
                answer.status_code == 200
                and answer.mimetype == XLSX
                and len(answer.data) > len(found.get(name, b""))
            ):
                found[name] = answer.data
    return found


@pytest.mark.long
def test_libreoffice_opens_and_prints_every_layout(
    office: Office, rows: dict[str, dict[str, int]], tmp_path: Path
) -> None:
    found = workbooks(office, rows)
    assert {name.partition("-")[2] for name in found} >= PRINTED, sorted(found)
    for name, data in found.items():
        (tmp_path / f"{name}.xlsx").write_bytes(data)
        assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
        assert CalamineWorkbook.from_filelike(io.BytesIO(data)).sheet_names
    convert("pdf", tmp_path / "pdf", *sorted(tmp_path.glob("*.xlsx")), timeout=300)
    printed = {
        path.stem for path in (tmp_path / "pdf").glob("*.pdf") if path.read_bytes().startswith(b"%PDF")
    }
    assert printed == set(found)


def sheets(data: bytes) -> dict[str, list[list[object]]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}


def test_a_large_quarter_is_a_job_and_the_same_workbook(
    office: Office, rows: dict[str, dict[str, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    who, url = "D.committee_secretary", f"/reports/quarter/?unit={office.cast.units['D']}&quarter=2018-Q4"
    at_once = office.get(who, url)
    assert at_once.mimetype == XLSX
    monkeypatch.setattr(reports, "MOST_AT_ONCE", 0)
    assert office.get(who, url).mimetype == "text/html"
    assert office.send(who, url).status_code == 303
    Shelf.root = Path(office.app.instance_path) / "exports"
    assert Runner(office.app, fast=False).one()
    with open_session(office.engine, SYSTEM) as db:
        job = db.query(Job).order_by(Job.id.desc()).first()
        assert job is not None and (job.standing, job.file_name) == ("done", "quy-d-2018-Q4.xlsx")
        assert job.rows_total > 0
    told = office.get(who, f"/jobs/file/?id={job.id}").data
    assert {k: v for k, v in sheets(told).items() if k != "Mục lục"} == {
        k: v for k, v in sheets(at_once.data).items() if k != "Mục lục"
    }


def test_the_command_writes_a_units_quarter_whole_or_not_at_all(
    office: Office, rows: dict[str, dict[str, int]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url, folder = office.engine.url.render_as_string(hide_password=False), Path(office.app.instance_path)
    words = ["export", "quarter", "2018-Q4", "--unit", "d", "-o", str(tmp_path / "quy.xlsx")]
    assert commands.main(create_app, folder, lambda _folder: url, words) == 0
    made = sheets((tmp_path / "quy.xlsx").read_bytes())
    assert len(made) >= 6
    assert "SHA-256" in capsys.readouterr().out
    assert commands.main(create_app, folder, lambda _folder: url, [*words[:4], "nowhere", *words[5:]]) == 2
    assert (
        commands.main(create_app, folder, lambda _folder: url, ["export", "quarter", "2018", *words[3:]]) == 2
    )
    assert [path.name for path in tmp_path.iterdir()] == ["quy.xlsx"]
