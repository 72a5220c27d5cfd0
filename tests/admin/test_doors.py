"""Every registered route x every role x own, sibling and foreign
unit: a stranger's row is 404, nothing answers 500, nothing changes, and a marker in every
field that stays in the cell is found above it nowhere: pages, searches, workbooks, journal.

The routes come from the URL map: a new one fails here until door_rows.py says which row it opens.
"""

from __future__ import annotations

import pytest
from werkzeug.routing import Rule

from models.access.grants import OFFICE, SYSTEM
from models.access.guard import open_session
from models.platform.journal import head
from tests.admin.door_rows import (
    CELLS,
    KEPT,
    OPEN,
    PERSONAL,
    ROLES,
    ROWLESS,
    SUBJECT,
    address,
    doors,
)
from tests.admin.marker import MARK, drafts_of, unpacked
from tests.offices import Office
from tests.statements import counted_on

DRAWN = ("K.board_officer", "D1.cell_secretary")
"""Who is shown refusals as pages; the others hear the
sentence alone, which costs a third of the walk less."""
OUTSIDE = tuple(who for who in ROLES if not who.startswith("D1.") or who == "D1.follower")
"""Who reads nothing that stays in the cell of the marker."""


def view_of(rule: Rule) -> str:
    return rule.endpoint.partition(".")[2]


def test_every_route_is_known_here(office: Office, rows: dict[str, dict[str, int]]) -> None:
    for rule in office.app.url_map.iter_rules():
        if rule.endpoint not in (*OPEN, *PERSONAL):
            assert address(rule, rows["D1"])


def rowless(rule: Rule) -> bool:
    """Whether a route opens no row of anybody's: a list, a form to begin with, a setting."""
    return view_of(rule) in ROWLESS or rule.endpoint.startswith("settings")


def strange(who: str, code: str) -> bool:
    """Whether the rows of a cell are a stranger's to `who`:
    of a foreign Bloc, or of a cell beside the own one."""
    if who in ("administrator", "auditor"):
        return False
    here = "E" if who.startswith(("K2", "E")) else "D"
    return not code.startswith(here) or (who.split(".")[0] in CELLS and not who.startswith(f"{code}."))


@pytest.mark.parametrize("who", ROLES)
def test_every_door_answers_plainly_and_a_strangers_row_is_unknown(
    office: Office, rows: dict[str, dict[str, int]], marked: dict[str, int], who: str
) -> None:
    """Every GET route x own, sibling's and foreign rows; what is kept
    in the cell opens for nobody above it, and stands in no answer. No statement joins within a join:
    SQLite makes what stands in brackets ready whole, every unit there is, before the first row."""
    with counted_on(office) as sent:
        _walk(office, rows, marked, who)
    assert not [statement for statement in sent if "JOIN (" in statement]


def _walk(office: Office, rows: dict[str, dict[str, int]], marked: dict[str, int], who: str) -> None:
    client, stranger = office.client(who, brief=who not in DRAWN), office.client(who, brief=True)
    above = who.split(".")[-1] in OFFICE
    opened = 0
    for rule in doors(office, "GET"):
        for code, ids in (rows | {"D1": rows["D1"] | marked}).items():
            if rowless(rule) and code != "D1":
                continue
            foreign = not rowless(rule) and strange(who, code)
            answer = (stranger if foreign else client).get(address(rule, ids), buffered=True)
            assert answer.status_code in (200, 303, 403, 404, 422), (
                rule,
                answer.status_code,
                answer.text[-300:],
            )
            if foreign:
                assert answer.status_code == 404, (rule, code, answer.status_code)
            if rule.endpoint in KEPT and above:
                assert answer.status_code in (403, 404), (rule, code)
            if who in OUTSIDE:
                assert MARK.encode() not in unpacked(answer.data), (rule, code)
            opened += answer.status_code == 200
    assert opened > 3


@pytest.mark.parametrize("who", OUTSIDE)
def test_no_search_or_order_betrays_the_marker(office: Office, marked: dict[str, int], who: str) -> None:
    client = office.client(who, brief=True)
    for url in ("/meetings/", "/scores/", "/reports/", "/accounts/", "/posts/", "/journal/"):
        answer = client.get(f"{url}?search={MARK}", buffered=True)
        if answer.status_code == 200:
            assert "data-row" not in answer.text, url


@pytest.mark.parametrize("who", [who for who in ROLES if who != "D1.cell_secretary"])
def test_a_draft_opens_for_its_author_alone(office: Office, marked: dict[str, int], who: str) -> None:
    """Not for the same cell's other posts, nor for an administrator, through no page that is asked for it."""
    client = office.client(who, brief=True)
    for key, url in drafts_of(marked["meeting"]).items():
        assert client.get("/drafts/", query_string={"key": key}).status_code == 404, key
        shown = client.get(f"{url}{'&' if '?' in url else '?'}draft={key}")
        assert "data-draft-of" not in shown.text, url
        if who in OUTSIDE:
            assert MARK not in shown.text, url


@pytest.mark.parametrize("who", [who for who in ROLES if who not in ("administrator", "auditor")])
def test_nothing_foreign_can_be_changed_by_a_post(
    office: Office, rows: dict[str, dict[str, int]], who: str
) -> None:
    foreign = rows["D1"] if who.startswith(("K2", "E")) else rows["E1"]
    before = _head(office)
    for rule in doors(office, "POST"):
        if rowless(rule):
            continue
        data = {
            "id": foreign.get(SUBJECT[rule.endpoint.partition(".")[0]]),
            "row_version": "1",
            "step": "approve",
            "version": "1",
        }
        status = office.try_(who, address(rule, foreign), **data)
        assert status in (403, 404), (rule, status)
    assert _head(office) == before


@pytest.mark.parametrize("who", ["auditor", "administrator", "K.bloc_secretary", "D.committee_officer"])
def test_nobody_above_writes_into_a_cell(office: Office, rows: dict[str, dict[str, int]], who: str) -> None:
    before = _head(office)
    data = {
        "unit_id": rows["D1"]["unit"],
        "held_on": "26/12/2018",
        "period": "2018-12",
        "kind": "regular",
        "name": "Ai đó",
        "id": rows["D1"]["meeting"],
    }
    for url in (
        "/meetings/new/",
        f"/meetings/edit/?id={rows['D1']['meeting']}",
        "/meetings/delete/",
        "/members/new/",
        "/reports/begin/",
    ):
        assert office.send(who, url, row_version="1", **data).status_code in (403, 404, 422), url
    assert office.send(
        who, f"/scores/sheet/?meeting={rows['D1']['meeting']}", row_version="1", act="save"
    ).status_code in (403, 404)
    assert _head(office) == before


@pytest.mark.parametrize("bad", ["abc", "1,2", "-1", "99999999999999999999", "", "1.5", "٣"])
@pytest.mark.parametrize(
    "url",
    [
        "/meetings/details/?id=",
        "/units/details/?id=",
        "/reports/details/?id=",
        "/scores/sheet/?meeting=",
        "/definitions/details/?id=",
    ],
)
def test_a_number_that_is_none_is_a_plain_404(office: Office, url: str, bad: str) -> None:
    assert office.get("D1.cell_secretary", url + bad).status_code == 404


@pytest.mark.parametrize(
    "query",
    [
        "page=-1",
        "page=99999999999999",
        "page=x",
        "sort=99",
        "sort=x",
        "flt0_0=zzz",
        "flt0_0=",
        "search=%25%00",
        "page_size=9999999",
    ],
)
@pytest.mark.parametrize("url", ["/meetings/", "/reports/", "/units/", "/scores/", "/posts/"])
def test_a_bent_address_of_a_list_breaks_nothing(office: Office, url: str, query: str) -> None:
    assert office.get("D.committee_officer", f"{url}?{query}").status_code in (200, 400)


def _head(office: Office) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return head(db)
