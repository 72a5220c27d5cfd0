"""A list offers to add a row once: in its head while there
are rows, in the middle of the page while there are none."""

from __future__ import annotations

import pytest

from tests.admin.door_rows import plant_rows
from tests.admin.lists.every import WHO, lists
from tests.offices import Office
from tests.pages import read


def adds(office: Office, who: str, url: str) -> tuple[int, bool]:
    """How many buttons lead to the form that adds, and whether the list is empty."""
    answer = office.get(who, url)
    if answer.status_code != 200:
        return 0, False
    page = read(answer)
    new = [each.get("href").partition("?")[0] for each in page.all("a.button[href*=/new/]")]
    forms = [each for each in new if each.count("/") == 3]  # /definitions/workbook/new/ is another way in
    return len(forms), bool(page.all("div.empty"))


@pytest.mark.parametrize("who", WHO)
def test_every_list_offers_to_add_once_at_most_empty_or_not(office: Office, who: str) -> None:
    seen = [(view.endpoint, adds(office, who, f"{view.url}/")) for view in lists(office)]
    assert {name: counted for name, counted in seen if counted[0] > 1} == {}
    assert [name for name, (_count, empty) in seen if empty]


def test_an_empty_list_offers_it_in_its_middle_and_a_full_one_in_its_head(office: Office) -> None:
    who = "D1.cell_secretary"
    page = office.get(who, "/meetings/").text
    head, _sep, rest = page.partition('<section class="card bare"')
    assert "/meetings/new/" not in head and "/meetings/new/" in rest
    nothing = office.get(who, "/meetings/?search=khongcogi").text
    assert nothing.partition('<section class="card bare"')[0].count("/meetings/new/") == 1
    plant_rows(office)
    page = office.get(who, "/meetings/").text
    head, _sep, rest = page.partition('<section class="card bare"')
    assert "/meetings/new/" in head and "/meetings/new/" not in rest
