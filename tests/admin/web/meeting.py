"""A meeting as its form is sent."""

from __future__ import annotations

from typing import Any

from tests.offices import Office


def meeting(office: Office, **more: Any) -> dict[str, Any]:
    data = {
        "unit_id": office.cast.units["D1"],
        "held_on": "26/10/2018",
        "period": "2018-10",
        "kind": "regular",
        "begins_at": "08:00",
    }
    data |= {
        "ends_at": "10:00",
        "members": "12",
        "present": "11",
        "excused": "1",
        "unexcused": "0",
        "exempt": "0",
        "speakers": "6",
    }
    return data | {"conclusions": "Giữ nguyên chữ này"} | more
