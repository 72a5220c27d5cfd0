"""Fixtures of directives: letter 285, written and issued through the screens."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.definitions.definitions import fill, new_definition, publish
from models.units.units import get_unit
from tests.admin.letters import FIELDS, LETTER
from tests.offices import Office
from tests.pages import number_in


@pytest.fixture(scope="module")
def form_id(office: Office) -> int:
    with open_session(office.engine, SYSTEM) as db:
        version = new_definition(
            db,
            SYSTEM,
            get_unit(db, office.cast.units["K"]),
            "directive_form",
            "f285",
            "Kết quả",
            date(2018, 10, 1),
        )
        fill(db, SYSTEM, version, [{"code": "g", "title": "Kết quả", "fields": FIELDS}], {})
        publish(db, SYSTEM, version)
        db.commit()
        return version.id


@pytest.fixture(scope="module")
def directive(office: Office, form_id: int) -> int:
    """Letter 285, written and issued through the screens."""
    set_clock(LETTER)
    typed = {
        "unit_id": office.cast.units["K"], "symbol": "285-CV/ĐUK", "dated": "24/10/2018", "body": "Toàn văn",
        "abstract": "V/v quán triệt <b>nghiêm</b>",
        "kinds": ["grassroots_cell", "grassroots_committee"], "asks_receipt": "y", "asks_plan": "y",
        "plan_on": "31/10/2018", "form_version_id": form_id, "due_on": "10/11/2018",
        "strict": "1", "desk": "qua Ban Tổ chức Đảng ủy",
    }  # fmt: skip
    answer = office.send("K.board_officer", "/directives/new/", **typed)
    number = number_in(answer)
    lines = {
        "symbol-1": "12-QĐi/TU",
        "dated-1": "08/10/2018",
        "title-1": "Về trách nhiệm của đảng viên",
        "file-1": (BytesIO(b"%PDF-1.4 x"), "12.pdf"),
    }
    assert (
        office.send(
            "K.board_officer", f"/directives/enclosures/?id={number}", row_version="1", **lines
        ).status_code
        == 303
    )
    assert (
        office.send("K.board_officer", f"/directives/issue/?id={number}", row_version="2").status_code == 303
    )
    return number
