"""A cell's quarter as its screens are used: recorded, scored, begun, a step taken."""

from __future__ import annotations

from typing import Any

from tests.offices import Office
from tests.pages import read


def version_in(page: str) -> str:
    """The row version that the first form of a page would send."""
    return read(page).first("[name=row_version]").get("value")


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
    assert answer.status_code == 303, read(answer).said
    return int(answer.headers["Location"].partition("meeting=")[2])


def propose(office: Office, who: str, meeting: int) -> None:
    """The sheet of a meeting filled in and proposed for the vote."""
    url = f"/scores/sheet/?meeting={meeting}"
    shown = read(office.get(who, url))
    data: dict[str, Any] = {"act": "propose"}
    for each in shown.all("input[type=radio][name^=v_]"):
        data.setdefault(each.get("name"), each.get("value"))
    for each in shown.all("input.points[name^=v_]"):
        data[each.get("name")] = "0"
    for each in shown.all("[name^=note_]"):
        data[each.get("name")] = "đã thảo luận"
    answer = office.send(who, url, **data)
    assert answer.status_code == 303, read(answer).said


def score(office: Office, who: str, meeting: int, *, low: bool = False) -> None:
    url = f"/scores/sheet/?meeting={meeting}"
    propose(office, who, meeting)
    seen = version_in(office.get(who, url).text)
    answer = office.send(
        who, f"/scores/vote/?meeting={meeting}", row_version=seen, votes_for="11", votes_present="11"
    )
    assert answer.status_code == 303, read(answer).said


def step(office: Office, who: str, report: int, code: str, expect: int = 303, **more: Any) -> str:
    shown = read(office.get(who, f"/reports/details/?id={report}"))
    data = {"step": code, "row_version": shown.first("[name=row_version]").get("value")}
    if "version" in shown.names:
        data["version"] = shown.first("[name=version]").get("value")
    answer = office.send(who, f"/reports/step/?id={report}", **(data | more))
    assert answer.status_code == expect, (code, read(answer).said)
    return answer.text


def begin(office: Office, who: str, unit: str) -> int:
    answer = office.send(who, "/reports/begin/", unit_id=office.cast.units[unit], quarter="2018-Q4")
    assert answer.status_code == 303
    return int(answer.headers["Location"].partition("id=")[2])
