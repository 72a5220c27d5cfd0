"""The rows of a list: everything escaped, each leads to its page, and no row asks the database anything."""

from __future__ import annotations

from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from markupsafe import Markup

from admin.lists import views
from admin.lists.columns import Column
from admin.lists.drawing import rows
from tests.admin.door_rows import plant_rows
from tests.admin.lists.every import WHO, lists
from tests.offices import Office
from tests.statements import counted_on

NAME = Column("name", "Tên", lambda row: row.name)
HELD = Column("held_on", "Ngày <họp>", lambda row: row.held_on)
GRADE = Column("a.grade", "Xếp loại", lambda row: row.grade, badge=lambda row: "good" if row.grade else "")


def drawn(columns: list[Column], *data: Any, opens: str | None = None, changes: str | None = None) -> Markup:
    return rows([(c, c.heading) for c in columns], data, lambda row: row.id, opens, changes)


def test_a_row_is_escaped_and_leads_to_its_page() -> None:
    row = SimpleNamespace(id=7, name="<b>Chi bộ</b>", held_on=date(2018, 3, 9), grade="Tốt & vững")
    found = drawn([NAME, HELD, GRADE], row, opens="/cells/details/?id=0&url=/cells/?page%3D2")
    assert '<a href="/cells/details/?id=7&amp;url=/cells/?page%3D2" data-open>&lt;b&gt;Chi bộ' in found
    assert '<td data-label="Ngày &lt;họp&gt;" class="col-held_on">09/03/2018</td>' in found
    assert 'class="col-a-grade"><span class="tag good">Tốt &amp; vững</span></td>' in found
    assert "Change" not in found and found.count("<tr") == found.count("</tr>") == 1


def test_nothing_in_the_first_column_still_leads_there_and_nothing_elsewhere_is_nothing() -> None:
    row = SimpleNamespace(id=7, name=None, held_on=None, grade=None)
    found = drawn([NAME, HELD, GRADE], row, changes="/x/edit/?id=0&url=/x/")
    assert ">–</a>" in found and found.count("</td>") == 4 and "tag" not in found
    assert found.count("/x/edit/?id=7&amp;url=/x/") == 2, "no page of its own: the form, and a button to it"


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("text", 12, "12"),
        ("text", 0, "0"),
        ("text", 1.5, "1,5"),
        ("text", date(2018, 12, 31), "31/12/2018"),
        ("month", date(2018, 2, 1), "02/2018"),
        ("moment", datetime(2018, 2, 1, 7, 5), "01/02/2018 07:05"),
        ("points", 92.5, "92,5"),
        ("points", 92, "92"),
        ("text", "", ""),
        ("text", None, ""),
    ],
)
def test_a_value_is_written_as_its_column_says(kind: str, value: Any, shown: str) -> None:
    assert Column("x", "x", lambda row: row, kind=kind).cell(value) == shown


def test_drawing_a_list_asks_nothing_of_the_database(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    plant_rows(office)
    asked: dict[tuple[str, str], list[str]] = {}
    seen: dict[str, int] = {}

    def watched(columns: Any, data: Any, *more: Any) -> Markup:
        seen[view.endpoint] = max(seen.get(view.endpoint, 0), len(data))
        with counted_on(office) as sent:
            found = rows(columns, data, *more)
        asked[who, view.endpoint] = list(sent)
        return found

    monkeypatch.setattr(views, "rows", watched)
    for who in WHO:
        for view in lists(office):
            office.get(who, f"{view.url}/")
    assert {name: sent[0] for name, sent in asked.items() if sent} == {}
    assert seen["units"] > 5 and seen["meetings"] > 1 and sum(1 for n in seen.values() if n) > 12, seen
