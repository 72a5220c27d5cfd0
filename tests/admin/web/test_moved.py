"""Old addresses lead on to the screen, for whoever reads; nothing is written through them."""

from __future__ import annotations

import pytest

from admin.web.moved import MOVED, moved
from tests.admin.conftest import Office


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("/rubrics/", "/definitions/"),
        ("/rubrics/?page=2&flt0_0=draft", "/definitions/?page=2&flt0_0=draft"),
        ("/rubrics/details/?id=7", "/definitions/details/?id=7"),
        ("/rubrics/build/?id=7", "/definitions/build/?id=7"),
        ("/rubrics/field/?id=7&field=9", "/definitions/build/field/?id=7&field=9"),
        ("/rubrics/try/?id=7", "/definitions/try/?id=7"),
        ("/rubrics/workbook_out/?id=7", "/definitions/workbook/out/?id=7"),
        ("/official/details/?id=7", "/official_grades/details/?id=7"),
        ("/officials/", "/officials/"),
        ("/units/", "/units/"),
        ("", ""),
    ],
)
def test_an_address_is_where_it_is_now(old: str, new: str) -> None:
    assert moved(old) == moved(new) == new


def test_a_longer_beginning_stands_before_a_shorter() -> None:
    names = list(MOVED)
    assert not [(a, b) for n, a in enumerate(names) for b in names[n + 1 :] if b.startswith(a)]


def test_a_bookmark_leads_on_and_a_form_does_not(office: Office) -> None:
    answer = office.get("D1.cell_secretary", "/rubrics/in_force/?kind=rubric")
    assert (answer.status_code, answer.headers["Location"]) == (301, "/definitions/in_force/?kind=rubric")
    assert office.get("D1.cell_secretary", answer.headers["Location"]).status_code == 200
    assert office.get("D1.cell_secretary", "/rubric/").status_code == 404
    assert office.try_("D1.cell_secretary", "/rubrics/new/") == 404
