"""Who keeps a dissolved cell's records, on the screens: named with the dissolution or later, the keeper
opens the old meeting and sheet for reading, superiors and those who stayed behind do not."""

from __future__ import annotations

import pytest

from admin.web.words import LANGUAGES
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.units.units import get_unit
from tests.admin.marker import MARK
from tests.offices import Office
from tests.pages import read

SEALED = "Hồ sơ được niêm phong, chờ giao cho chi bộ giữ."
DAY = {"on": "20/01/2019", "doc_symbol": "07-QĐ/ĐUK"}


def act(office: Office, who: str, code: str, name: str, **data: object) -> int:
    """Do an act on a unit, by the form of its page."""
    number = office.cast.units[code]
    with open_session(office.engine, SYSTEM) as db:
        version = get_unit(db, number).row_version
    url = f"/units/act/?id={number}&act={name}"
    assert office.get(who, url).status_code == 200
    return office.send(who, url, row_version=version, **DAY, **data).status_code


@pytest.fixture(scope="module")
def gone(office: Office, marked: dict[str, int]) -> dict[str, int]:
    """Cell D1, with the marker in its records, is dissolved; no cell keeps them."""
    assert act(office, "K.bloc_secretary", "D1", "dissolve", successor_id="", custodian_id="") == 303
    return marked


def test_records_are_sealed_then_given_to_a_cell_that_opens_them_for_reading(
    office: Office, gone: dict[str, int]
) -> None:
    page, sheet = f"/meetings/details/?id={gone['meeting']}", f"/scores/sheet/?meeting={gone['meeting']}"
    unit = f"/units/details/?id={office.cast.units['D1']}"
    for who in ("D.committee_secretary", "K.bloc_secretary"):
        seen = office.get(who, page)
        assert seen.status_code == 200 and SEALED in seen.text and MARK not in seen.text
        assert SEALED in office.get(who, unit).text
        assert office.client(who, brief=True).get(sheet).status_code in (403, 404)
    assert MARK not in office.get("D1.cell_secretary", page).text
    assert office.client("D1.cell_secretary", brief=True).get(sheet).status_code in (403, 404)
    assert MARK not in office.get("D1.cell_secretary", "/members/").text

    seen = office.get("K.bloc_secretary", unit)
    assert "Giải thể, 07-QĐ/ĐUK" in read(seen).text and "/posts/new/" not in seen.text, "no post begins in it"

    with_choices = read(
        office.get("K.bloc_secretary", f"/units/act/?id={office.cast.units['D1']}&act=custodian")
    )
    offered = {each.get("value") for each in with_choices.all("[name=custodian_id] option")}
    assert str(office.cast.units["D2"]) in offered and str(office.cast.units["D"]) not in offered
    assert act(office, "K.bloc_secretary", "D1", "custodian", custodian_id=office.cast.units["D2"]) == 303

    keeper = "D2.cell_secretary"
    assert MARK in office.get(keeper, page).text and MARK in office.get(keeper, "/members/").text
    opened = office.get(keeper, sheet)
    assert opened.status_code == 200 and MARK in opened.text
    assert not read(opened).all("button[name=act]"), "nothing to save or propose"
    assert office.get(keeper, "/meetings/").text.count("Chi bộ Văn phòng") > 0
    for who in ("D1.cell_secretary", "D.committee_secretary", "K.bloc_secretary", "administrator"):
        assert MARK not in office.get(who, page).text
        assert office.client(who, brief=True).get(sheet).status_code in (403, 404)
    assert "Chi bộ Thanh tra" in office.get("K.bloc_secretary", page).text
    assert SEALED not in office.get("K.bloc_secretary", unit).text
    assert len(LANGUAGES) == 2


def test_the_keeper_sends_nothing_to_the_old_cells_records(office: Office, gone: dict[str, int]) -> None:
    keeper, number = "D2.cell_secretary", gone["meeting"]
    for url in (
        f"/meetings/edit/?id={number}",
        f"/meetings/void/?id={number}",
        f"/scores/sheet/?meeting={number}",
        f"/scores/vote/?meeting={number}",
        f"/scores/withdraw/?meeting={number}",
        f"/scores/move/?meeting={number}",
        f"/members/edit/?id={gone['member']}",
    ):
        assert office.try_(keeper, url, row_version=1, act="save", reason="x") in (403, 404, 409, 422), url
