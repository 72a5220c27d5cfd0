"""The server killed within a step of a report's one form, before and after its commit: text and step are kept
both or neither, and the form sent again with its key does them once."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.people.notices import Notice
from models.platform.journal import JournalRow, verify
from models.reports.content import report_of
from models.reports.tables import Report, ReportDraft, ReportVersion, StepEvent
from models.units.units import get_unit
from tests.durability.site import ROOT, Answer, Browser, Site, free_port, get, wait_for

WHO, TYPED = "D1.cell_secretary", "Việc quý sau, gõ cùng lúc trình"
SCRIPT = """
import sys, time
from pathlib import Path
from waitress import serve
from admin.reports import reports
from admin.web import request
from app import create_app
flag, place = Path(sys.argv[3]), sys.argv[5]
def stopped(result):
    flag.touch()
    time.sleep(60)
    return result
take, commit = reports.take, request._commit
if place == "before":
    reports.take = lambda *words, **more: stopped(take(*words, **more))
else:
    asked = lambda: request.request.path == "/reports/step/"
    request._commit = lambda answer: stopped(commit(answer)) if asked() else commit(answer)
serve(create_app(sys.argv[1], Path(sys.argv[2])), host="127.0.0.1", port=int(sys.argv[4]), threads=4)
"""


@contextmanager
def stopping(site: Site, place: str) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A server of its own that stops in the middle of a step."""
    port, flag = free_port(), site.instance / "flag"
    words = [sys.executable, "-c", SCRIPT, site.url, str(site.instance), str(flag), str(port), place]
    server = subprocess.Popen(words, cwd=ROOT, env=dict(os.environ))

    def answers() -> bool:
        try:
            return get(port, "/sign-in").status == 200
        except OSError:
            return False

    try:
        wait_for(answers)
        yield server, port
    finally:
        server.kill()
        server.wait()


def stands(site: Site, number: int) -> tuple[str, bool, dict[str, int]]:
    """The report's state, whether the text is kept, and how much of each was made."""
    with open_session(site.engine.execution_options(reading=True), SYSTEM) as db:
        report = db.get_one(Report, number)
        text = db.scalars(select(ReportDraft.answers).where(ReportDraft.report_id == number)).one()
        counted = {
            "versions": select(func.count(ReportVersion.id)).where(ReportVersion.report_id == number),
            "events": select(func.count(StepEvent.id)).where(StepEvent.report_id == number),
            "acts": select(func.count(JournalRow.id)).where(JournalRow.act == "report.submit"),
            "told": select(func.count(Notice.id)).where(Notice.subject == "report"),
        }
        return report.state, TYPED in text, {name: db.scalar(each) or 0 for name, each in counted.items()}


@pytest.mark.long
@pytest.mark.parametrize("place", ["before", "after"])
def test_a_step_killed_with_its_text_is_whole_or_not_there_and_done_once(site: Site, place: str) -> None:
    with open_session(site.engine, SYSTEM) as db:
        report = report_of(db, SYSTEM, get_unit(db, site.cast.units["D1"]), Quarter(2018, 3))
        number, version = report.id, report.row_version
        db.commit()
    data = {"row_version": str(version), "version": "", "step": "submit", "v_tasks": TYPED, "unvoted": "y"}
    data["stands"] = "narrative"
    browser, key, answers = Browser(site.cast.tokens[WHO]), secrets.token_hex(12), list[Answer]()
    path = f"/reports/step/?id={number}"

    def send(port: int) -> None:
        with suppress(OSError):  # the line ends with the server
            answers.append(browser.send(port, path, data, key))

    with stopping(site, place) as (server, port):
        browser.open(port, "/")
        sending = threading.Thread(target=send, args=(port,))
        sending.start()
        wait_for((site.instance / "flag").exists)
        os.kill(server.pid, signal.SIGKILL)
        sending.join(timeout=30)
    assert answers == []
    nothing = ("draft", False, {"versions": 0, "events": 0, "acts": 0, "told": 0})
    state, text, counted = stands(site, number)
    if place == "before":
        assert (state, text, counted) == nothing
    else:
        assert state == "submitted" and text and counted["events"] == counted["versions"] == 1
    site.server.start()
    for _again in range(2):
        assert browser.send(site.server.port, path, data, key).status == 303
        state, text, made = stands(site, number)
        assert state == "submitted" and text
        assert made["versions"] == made["events"] == made["acts"] == 1
        assert place == "before" or made == counted
        counted, place = made, "after"
    with open_session(site.engine, SYSTEM) as db:
        assert verify(db) is None
