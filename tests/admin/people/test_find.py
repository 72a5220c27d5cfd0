"""What answers a field as one types: those that fit, twenty at most, inside the reader's scope alone."""

from __future__ import annotations

from typing import Any

import pytest

from forms.picked import SHOWN
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.units.units import get_unit
from tests.make import cells_at_once
from tests.offices import Office

OFFICER, LOCAL = "K.board_officer", "D1.cell_secretary"


def found(office: Office, who: str, url: str) -> list[str]:
    answer = office.get(who, url)
    assert answer.status_code == 200, url
    said: Any = answer.get_json()
    return [each["label"] for each in said["found"]]


def test_units_that_fit_by_name_or_code_inside_the_scope(office: Office) -> None:
    assert found(office, OFFICER, "/find/?q=van phong") == ["Chi bộ Văn phòng (D1)"]
    assert found(office, OFFICER, "/find/?q=Chi bộ Văn phòng (D1)") == ["Chi bộ Văn phòng (D1)"]
    assert found(office, OFFICER, "/find/?q=db1") == ["Chi bộ Đội Một (DB1)"]
    assert found(office, OFFICER, "/find/?q=Khác") == [] == found(office, OFFICER, "/find/?q=e1")
    assert found(office, "K2.board_officer", "/find/?q=Khác") == [
        "Chi bộ Khác (E1)",
        "Đảng bộ Sở Khác (E)",
    ]
    assert found(office, OFFICER, "/find/?q=") == [] == found(office, OFFICER, "/find/")
    assert found(office, LOCAL, "/find/?q=thanh tra") == []


def test_only_those_that_the_field_may_hold(office: Office) -> None:
    d = office.cast.units["D"]
    cells = found(office, OFFICER, "/find/?q=o&cells=1")
    assert cells and not any(label.startswith("Đảng bộ") for label in cells)
    others = found(office, OFFICER, "/find/?q=o&cells=0")
    assert others and not any(label.startswith("Chi bộ") for label in others)
    assert "Chi bộ Văn phòng (D1)" not in found(office, OFFICER, f"/find/?q=o&but={d}")
    stranger = office.get(OFFICER, f"/find/?q=o&but={office.cast.units['E']}")
    assert stranger.status_code == 404


def test_people_by_name_and_login_for_whoever_administers_some(office: Office) -> None:
    assert found(office, OFFICER, "/find/people/?q=d1.cell-clerk") == ["Người D1.cell_clerk (d1.cell-clerk)"]
    assert found(office, OFFICER, "/find/people/?q=e1.cell-clerk") == []
    assert found(office, "administrator", "/find/people/?q=e1.cell-clerk") == [
        "Người E1.cell_clerk (e1.cell-clerk)"
    ]
    assert office.get(LOCAL, "/find/people/?q=d1").status_code == 404


@pytest.mark.parametrize("many", [SHOWN + 15])
def test_twenty_at_most_and_what_begins_so_first(office: Office, many: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        parent = get_unit(db, office.cast.units["D"])
        cells_at_once(db, parent, [*(f"Tổ Mới {n}" for n in range(many)), "Mới Tổ"], "N{}")
        db.commit()
    answer: Any = office.get(OFFICER, "/find/?q=moi").get_json()
    assert len(answer["found"]) == SHOWN and answer["more"]
    assert (
        answer["found"][0]["label"].startswith("Mới Tổ") and answer["found"][0]["where"] == "Đảng bộ Sở Mẫu"
    )
    assert found(office, OFFICER, "/find/?q=khong co gi") == []
