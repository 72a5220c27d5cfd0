"""The history of a report says in words who did what; what the program did by itself as well."""

from __future__ import annotations

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.reports.tables import Report
from models.workflow.items import kind_of
from models.workflow.redirecting import REDIRECT, event_of
from tests.offices import Office
from tests.pages import read


def test_a_change_of_desk_is_the_program_s_own_act(office: Office, reported: dict[str, int]) -> None:
    with open_session(office.engine, SYSTEM) as db:
        report = db.get_one(Report, reported["D2"])
        way = (report.state, report.state)
        db.add(event_of(kind_of(report), SYSTEM, report, 99, REDIRECT, way, "Bàn cũ → Bàn mới", 1))
        db.commit()
    shown = read(office.get("D.committee_secretary", f"/reports/details/?id={reported['D2']}")).text
    assert "Chuyển từ nơi nhận đã giải thể hệ thống · " in shown and "Bàn cũ → Bàn mới" in shown
    assert "system ·" not in shown
