"""A marker in every field that stays in the cell is read in the cell
and found through no door above it: pages, searches, workbooks, journal."""

from __future__ import annotations

import pytest

from tests.admin.door_rows import OPEN, PERSONAL, address
from tests.admin.marker import MARK, unpacked
from tests.offices import Office

ABOVE = (
    "D.committee_secretary",
    "D.committee_officer",
    "D1.follower",
    "K.bloc_secretary",
    "K.board_officer",
    "administrator",
    "auditor",
    "D2.cell_secretary",
)


@pytest.mark.parametrize("who", ABOVE)
def test_the_marker_is_found_through_no_door(
    office: Office, marked: dict[str, int], rows: dict[str, dict[str, int]], who: str
) -> None:
    client = office.client(who)
    ids = rows["D1"] | marked
    opened = 0
    for rule in office.app.url_map.iter_rules():
        if "GET" in (rule.methods or ()) and rule.endpoint not in (*OPEN, *PERSONAL):
            answer = client.get(address(rule, ids), buffered=True)
            opened += answer.status_code == 200
            assert MARK.encode() not in unpacked(answer.data), rule
    assert opened > 3


@pytest.mark.parametrize("who", ABOVE)
def test_no_search_or_order_betrays_it(office: Office, marked: dict[str, int], who: str) -> None:
    client = office.client(who)
    for url in ("/meetings/", "/scores/", "/reports/", "/accounts/", "/posts/", "/journal/"):
        answer = client.get(f"{url}?search={MARK}", buffered=True)
        if answer.status_code == 200:
            assert "data-row" not in answer.text, url
