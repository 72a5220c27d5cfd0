"""A marker in everything that stays in the cell, and where it may be looked for."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

from sqlalchemy import select

from admin.imports.kinds import KINDS
from admin.jobs.worker import Runner
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.imports.uploads import JUDGING, Upload
from models.meetings.members import add_member
from models.platform.jobs import Job, Shelf
from models.units.units import get_unit
from tests.admin.quarter import begin, record, step, version_in
from tests.admin.uploads import edited, upload
from tests.offices import Office
from tests.pages import read

MARK = "dauhieukin"


def mark(office: Office) -> dict[str, int]:
    """A meeting, its sheet and a submitted report, with the marker in everything that the cell keeps."""
    who, cell = "D1.cell_secretary", "D1"
    with open_session(office.engine, SYSTEM) as db:
        member = add_member(db, SYSTEM, get_unit(db, office.cast.units[cell]), f"Đảng viên {MARK}", note=MARK)
        db.commit()
        found = {"member": member.id}
    kept = {"conclusions": MARK, "minutes": MARK, "chair": MARK, "clerk": MARK, "outside_reason": MARK}
    file = (io.BytesIO(b"%PDF-1.4 " + MARK.encode()), f"{MARK}.pdf")
    found["meeting"] = record(office, who, cell, "2018-12", "20/12/2018", **kept, files=file)
    url = f"/scores/sheet/?meeting={found['meeting']}"
    shown = read(office.get(who, url))
    data = {"act": "save"} | {
        each.get("name"): "no" for each in shown.all("[type=radio][name^=v_][value=no]")
    }
    data |= {each.get("name"): MARK for each in shown.all("[name^=note_]")}
    assert office.send(who, url, **data).status_code == 303
    assert MARK in office.get(who, url).text
    assert MARK in office.get(who, f"/meetings/details/?id={found['meeting']}").text
    assert MARK in office.get(who, "/members/").text
    office.send(
        "DB1.cell_secretary",
        "/meetings/new/",
        held_on=MARK,
        conclusions=MARK,
        unit_id=office.cast.units["DB1"],
    )
    found |= judged(office, who, cell)
    typed_only(office, who, found["meeting"])
    found["report"] = begin(office, who, cell)
    step(office, who, found["report"], "submit", unvoted="y")
    assert version_in(office.get("D.committee_secretary", f"/reports/details/?id={found['report']}").text)
    return found


def drafts_of(meeting: int) -> dict[str, str]:
    """Keys of the drafts in which the marker stands, with the page of each."""
    return {
        "meeting:new:create": "/meetings/new/",
        f"meeting:{meeting}:edit": f"/meetings/edit/?id={meeting}",
        f"sheet:{meeting}:sheet": f"/scores/sheet/?meeting={meeting}",
        f"void:{meeting}:void": f"/meetings/void/?id={meeting}",
    }


def typed_only(office: Office, who: str, meeting: int) -> None:
    """The marker typed into forms and not sent."""
    for key in drafts_of(meeting):
        fields = {name: [MARK] for name in ("minutes", "conclusions", "note_1", "reason")}
        sent = office.client(who, brief=True).post("/drafts/", json={"key": key, "fields": fields})
        assert sent.status_code == 200, key
        assert MARK in office.client(who).get("/drafts/", query_string={"key": key}).text, key


def judged(office: Office, who: str, cell: str) -> dict[str, int]:
    """The cell's own year as a workbook, sent in with the
    marker changed and judged by a job that keeps old and new."""
    Shelf.root = Path(office.app.instance_path) / "exports"
    template = office.get(
        who, f"/imports/template/?kind=sheets&unit={office.cast.units[cell]}&period=2018"
    ).data

    def more(sheet: Any, places: dict[str, int]) -> None:
        for row in sheet.iter_rows(min_row=5):
            if MARK in str(row[places["conclusions"] - 1].value):
                row[places["conclusions"] - 1].value = f"{MARK} sau"

    file = edited(template, more)
    shipped = KINDS["sheets"].at_once
    object.__setattr__(KINDS["sheets"], "at_once", 3)
    try:
        sent = upload(office, who, "/imports/kind/?kind=sheets", file)
    finally:
        object.__setattr__(KINDS["sheets"], "at_once", shipped)
    assert Runner(office.app, fast=False).one()
    preview = office.get(who, sent.request.full_path)
    assert f"<del>{MARK}</del> → <ins>{MARK} sau</ins>" in preview.text
    with open_session(office.engine, SYSTEM) as db:
        job = db.scalars(select(Job).where(Job.address.startswith(JUDGING))).one()
        assert MARK in (job.result or "")
        return {
            "upload": db.scalars(select(Upload.id).where(Upload.sha256 == job.address[-64:])).one(),
            "job": job.id,
        }


def unpacked(data: bytes) -> bytes:
    """What an answer says, a workbook's parts included."""
    if data[:2] != b"PK":
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())
