"""The page of settings: what another changed meanwhile stays; a mistake is told at its field."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.platform.journal import JournalRow
from models.platform.settings import setting
from tests.offices import Office
from tests.pages import Form, read

WHO, URL = "administrator", "/settings/"


def form(office: Office) -> Form:
    return next(each for each in read(office.get(WHO, URL)).forms if "place" in each.names)


def test_a_page_opened_before_another_change_takes_nothing_back(office: Office) -> None:
    first, second = form(office).fields, form(office).fields
    assert office.send(WHO, URL, **(first | {"place": "Nơi Mẫu"})).status_code == 303
    late = office.send(WHO, URL, **(second | {"superior": "Tỉnh ủy Mẫu"}))
    assert late.status_code == 409 and "Tỉnh ủy Mẫu" in late.text
    with open_session(office.engine, SYSTEM) as db:
        assert setting(db, "place") == "Nơi Mẫu" and setting(db, "superior") != "Tỉnh ủy Mẫu"
    assert office.send(WHO, URL, **(form(office).fields | {"superior": "Tỉnh ủy Mẫu"})).status_code == 303
    del second["row_version"]
    assert office.try_(WHO, URL, **second) == 400


@pytest.mark.parametrize(
    ("name", "value"),
    [("site_url", "không phải"), ("site_url", "x" * 399), ("in_use_from", "2018-Q9"), ("code_days", "0")],
)
def test_what_is_wrong_is_told_at_its_field_on_both_databases(office: Office, name: str, value: str) -> None:
    there = form(office)
    answer = office.send(WHO, URL, **(there.fields | {name: value}))
    assert answer.status_code == 422
    assert read(answer).one(f"#{name}-mistake").text and value in answer.text


def test_a_quarter_is_shown_as_it_is_written_here_and_saving_it_again_changes_nothing(office: Office) -> None:
    assert (
        office.send(WHO, URL, **(form(office).fields | {"in_use_from": "quý 4 năm 2018"})).status_code == 303
    )
    there = form(office).fields
    assert there["in_use_from"] == "IV/2018"
    assert office.send(WHO, URL, **there).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert setting(db, "in_use_from") == "2018-Q4"
        acts = db.scalars(select(JournalRow).where(JournalRow.act == "setting.change")).all()
    assert sum("in_use_from" in act.details for act in acts) == 1
