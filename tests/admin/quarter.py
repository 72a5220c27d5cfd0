"""A cell's quarter as its screens are used: recorded, scored, begun, a step taken."""

from __future__ import annotations

import re
from typing import Any

from tests.offices import Office


def version_in(page: str) -> str:
    found = re.search(r'name="row_version" value="(\d+)"', page)
    assert found, page[-500:]
    return found[1]


def record(office: Office, who: str, cell: str, period: str, held_on: str, **more: Any) -> int:
    data = {
        "unit_id": office.cast.units[cell],
        "held_on": held_on,
        "period": period,
        "kind": "regular",
        "begins_at": "08:00",
        "ends_at": "10:00",
    }
    data |= {
        "members": "12",
        "present": "11",
        "excused": "1",
        "unexcused": "0",
        "exempt": "0",
        "speakers": "6",
    } | more
    answer = office.send(who, f"/meetings/new/?unit={office.cast.units[cell]}", **data)
    assert answer.status_code == 303, re.findall(r'class="summary".*?</div>', answer.text, re.S)
    return int(answer.headers["Location"].partition("meeting=")[2])


def score(office: Office, who: str, meeting: int, *, low: bool = False) -> None:
    url = f"/scores/sheet/?meeting={meeting}"
    page = office.get(who, url).text
    data: dict[str, Any] = {"act": "propose"}
    for name, value in re.findall(r'name="(v_\w+)" type="radio" value="(\w+)"', page):
        data.setdefault(name, value)
    for name in re.findall(r'<input[^>]*class="points"[^>]*name="(v_\w+)"', page):
        data[name] = "0"
    for name in re.findall(r'name="(note_\w+)"', page):
        data[name] = "đã thảo luận"
    answer = office.send(who, url, **data)
    assert answer.status_code == 303, (
        re.findall(r'class="summary".*?</div>', answer.text, re.S) or answer.text[-800:]
    )
    seen = version_in(office.get(who, url).text)
    answer = office.send(
        who, f"/scores/vote/?meeting={meeting}", row_version=seen, votes_for="11", votes_present="11"
    )
    assert answer.status_code == 303, re.findall(r'class="summary".*?</div>', answer.text, re.S)


def step(office: Office, who: str, report: int, code: str, expect: int = 303, **more: Any) -> str:
    page = office.get(who, f"/reports/details/?id={report}").text
    version = re.search(r'name="version" value="(\d+)"', page)
    data = (
        {"step": code, "row_version": version_in(page)} | ({"version": version[1]} if version else {}) | more
    )
    answer = office.send(who, f"/reports/step/?id={report}", **data)
    assert answer.status_code == expect, (
        code,
        re.findall(r'class="summary".*?</div>', answer.text, re.S),
        answer.text[-300:],
    )
    return answer.text


def begin(office: Office, who: str, unit: str) -> int:
    answer = office.send(who, "/reports/begin/", unit_id=office.cast.units[unit], quarter="2018-Q4")
    assert answer.status_code == 303
    return int(answer.headers["Location"].partition("id=")[2])
