"""People who write all the time, and what the office must hold
afterwards: everything acknowledged, nothing twice, nothing torn."""

from __future__ import annotations

import secrets
import threading
import time
from dataclasses import dataclass, field
from datetime import timedelta
from http.client import HTTPException
from typing import Any

from sqlalchemy import func, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import today
from models.meetings.meetings import Meeting, MeetingRecord
from models.meetings.members import Member
from models.operations.backup import unsound
from models.platform.idempotency import Once
from models.platform.journal import JournalRow, verify
from tests.durability.site import Answer, Browser, Site
from tests.pages import read

AT_MEETINGS = ("D1.cell_secretary", "D1.cell_clerk", "D2.cell_secretary")
PEOPLE = (*AT_MEETINGS, "DB1.cell_secretary", "C.cell_secretary", "C.cell_clerk")
CUT = (OSError, HTTPException)


@dataclass
class Form:
    """A form that was sent: by whom, where, with which key, and where the answer led."""

    who: str
    path: str
    data: dict[str, str]
    marker: str
    key: str = field(default_factory=lambda: secrets.token_hex(12))
    led: str = ""
    at: float = 0.0
    """When the answer was in the person's hands."""
    file: bytes = b""


@dataclass
class Writers:
    """Six people at six machines."""

    site: Site
    browsers: dict[str, Browser] = field(default_factory=dict)
    acknowledged: list[Form] = field(default_factory=list)
    unknown: list[Form] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    stopping: threading.Event = field(default_factory=threading.Event)
    threads: list[threading.Thread] = field(default_factory=list)

    def enter(self) -> None:
        """Everybody opens a page."""
        self.browsers = {who: self.site.browser(who) for who in PEOPLE}

    def start(self) -> None:
        """Begin to write, until `stop`."""
        self.stopping.clear()
        self.threads = [threading.Thread(target=self._write, args=(who,), daemon=True) for who in PEOPLE]
        for thread in self.threads:
            thread.start()

    def stop(self) -> None:
        self.stopping.set()
        for thread in self.threads:
            thread.join(timeout=60)

    def _write(self, who: str) -> None:
        while not self.stopping.is_set():
            if not self.send(self.meeting(who) if who in AT_MEETINGS else self.contact(who)):
                self.stopping.wait(0.25)

    def send(self, form: Form) -> bool:
        """Send a form once; True when it was acknowledged."""
        try:
            answer = self._post(form)
        except CUT:
            self._forget_not(form)
            return False
        if answer.status == 303:
            form.led, form.at = answer.headers["Location"], time.time()
            self.acknowledged.append(form)
            return True
        if answer.status == 503:
            self._forget_not(form)
        else:
            self.odd.append(f"{answer.status} {form.path}: {read(answer.text).said}")
        return False

    def _post(self, form: Form) -> Answer:
        browser, port = self.browsers[form.who], self.site.server.port
        if form.file:
            return browser.upload(port, form.path, form.data, form.key, "bien-ban.pdf", form.file)
        return browser.send(port, form.path, form.data, form.key)

    def _forget_not(self, form: Form) -> None:
        if form not in self.unknown:
            self.unknown.append(form)

    def again(self) -> int:
        """Send once more, with the same key, what nobody knows of; returns how many."""
        waiting, self.unknown = self.unknown, []
        for form in waiting:
            assert self.send(form), self.odd
        return len(waiting)

    def contact(self, who: str) -> Form:
        marker = f"Đảng viên {secrets.token_hex(8)}"
        return Form(
            who, "/members/new/", {"unit_id": self._unit(who), "name": marker, "note": "ghi chú"}, marker
        )

    def meeting(self, who: str) -> Form:
        marker = f"Phòng {secrets.token_hex(8)}"
        day = today() - timedelta(days=1)
        data = {
            "unit_id": self._unit(who),
            "held_on": f"{day:%d/%m/%Y}",
            "period": f"{day:%Y-%m}",
            "kind": "thematic",
            "topic_id": "1",
            "place": marker,
        }
        data |= {
            "begins_at": "08:00",
            "ends_at": "10:00",
            "members": "12",
            "present": "11",
            "excused": "1",
            "unexcused": "0",
            "exempt": "0",
        }
        file = b"%PDF-1.4 " + marker.encode() if who == AT_MEETINGS[0] else b""
        return Form(
            who, f"/meetings/new/?unit={self._unit(who)}", data | {"speakers": "6"}, marker, file=file
        )

    def _unit(self, who: str) -> str:
        return str(self.site.cast.units[who.partition(".")[0]])


def require_whole(site: Site, writers: Writers) -> dict[str, int]:
    """Every acknowledged form is there exactly once with all of its rows, and the whole database is sound."""
    assert not writers.odd, writers.odd[:3]
    with site.engine.connect() as connection, open_session(connection, SYSTEM) as db:
        assert unsound(connection) == []
        assert verify(db) is None
        names, places = _counts(db, Member.name), _counts(db, Meeting.place)
        there = names | places
        wrong = [
            (form.marker, there.get(form.marker, 0))
            for form in writers.acknowledged
            if there.get(form.marker) != 1
        ]
        assert not wrong, wrong[:5]
        led = dict(db.execute(select(Once.key, Once.location)).all())
        assert not [form for form in writers.acknowledged if led.get(form.key) != form.led]
        _require_untorn(db, set(there))
    assert len({form.marker for form in writers.acknowledged}) == len(writers.acknowledged)
    return {
        "acknowledged": len(writers.acknowledged),
        "there": len([n for n in there if n.startswith(("Đảng viên ", "Phòng "))]),
    }


def _counts(db: Any, column: Any) -> dict[str, int]:
    return dict(db.execute(select(column, func.count()).group_by(column)).all())


def _require_untorn(db: Any, there: set[str]) -> None:
    """No meeting without its kept part, no act without its journal row."""
    meetings = set(db.scalars(select(Meeting.id)))
    assert meetings == set(db.scalars(select(MeetingRecord.meeting_id)))
    acts = "meeting.record", "member.add"
    told = dict(
        db.execute(
            select(JournalRow.act, func.count()).where(JournalRow.act.in_(acts)).group_by(JournalRow.act)
        ).all()
    )
    members = db.scalar(select(func.count()).select_from(Member))
    assert (told.get("meeting.record", 0), told.get("member.add", 0)) == (len(meetings), members)
