"""What a page sends while somebody types in several tabs: names that no form has are refused, what was
decided never stops a save, and what another tab typed stays to be reached."""

from __future__ import annotations

from typing import Any

import pytest
from werkzeug.test import TestResponse

from models.people.drafts import MOST_FIELDS
from models.people.typed_parts import token
from tests.admin.quarter import begin
from tests.offices import Office
from tests.pages import read

WHO, CELL = "D1.cell_secretary", "D1"


def keep(office: Office, key: str, fields: dict[str, list[str]], **more: Any) -> TestResponse:
    body = {"key": key, "row_version": None, "fields": fields} | more
    return office.client(WHO, brief=True).post("/drafts/", json=body)


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    return begin(office, WHO, CELL)


@pytest.fixture
def key(office: Office, report: int) -> str:
    office.send(WHO, "/drafts/drop/", key=f"narrative:{report}")
    return f"narrative:{report}"


def shown(office: Office, key: str) -> str:
    answer = office.get(WHO, f"/reports/details/?id={key.partition(':')[2]}")
    assert answer.status_code == 200
    return answer.text


@pytest.mark.parametrize(
    "name", ["a\nb", "draft_at\nb", "draft_at\n", "\n", "a\r", "a\tb", "a\x7f", "a\u2028b"]
)
def test_a_name_that_no_form_has_is_refused_and_the_page_stands(office: Office, key: str, name: str) -> None:
    assert keep(office, key, {name: ["x"] * 7}, tab="one").status_code == 400
    assert "data-draft-of" not in shown(office, key)
    assert keep(office, key, {"a": ["x"]}, tab="one").status_code == 200


def test_as_much_is_decided_on_as_fields_are_kept_and_more_never_stops_a_save(
    office: Office, key: str
) -> None:
    keep(office, key, {"v_a": ["một"]}, tab="one")
    seen = token("v_a", ["một"])
    many = [token(f"v_{number}", ["x"]) for number in range(MOST_FIELDS - 1)]
    answer = keep(office, key, {"v_a": ["hai"]}, tab="two", taken=[seen, *many])
    assert answer.status_code == 200 and answer.get_json()["both"] == {}
    answer = keep(office, key, {"v_a": ["hai"]}, tab="two", taken=[*many, "b:1", "c:1", seen])
    assert answer.status_code == 200 and answer.get_json()["both"] == {}
    answer = keep(office, key, {"v_a": ["hai"]}, tab="two", taken=[seen, *many, "b:1"])
    assert answer.status_code == 200 and [*answer.get_json()["both"]] == ["v_a"]


def test_both_tabs_together_are_refused_where_they_are_too_long(office: Office, key: str) -> None:
    """Nothing that is kept goes for it, and the page that typed is told."""
    one = {"v_a": ["một" * 40_000]}
    assert keep(office, key, one, tab="one").status_code == 200
    assert keep(office, key, {"v_a": ["hai" * 40_000]}, tab="two").status_code == 422
    assert office.client(WHO).get(f"/drafts/?key={key}").get_json()["fields"] == one


def test_what_another_tab_typed_is_offered_although_the_last_value_is_the_saved_one(
    office: Office, key: str
) -> None:
    form = next(
        each
        for each in read(office.get(WHO, f"/reports/details/?id={key.partition(':')[2]}")).forms
        if each.get("data-draft") == key
    )
    name = form.first("textarea").get("name")
    stands = [form.fields[name]]
    keep(office, key, {name: ["thẻ một"]}, tab="one")
    keep(office, key, {name: stands}, tab="two")
    assert f'data-draft-of="{key}"' in shown(office, key)
    keep(office, key, {name: stands}, tab="two", taken=[token(name, ["thẻ một"])])
    assert "data-draft-of" not in shown(office, key)


def test_nothing_typed_lets_go_what_this_tab_typed_and_no_other(office: Office, key: str) -> None:
    keep(office, key, {"v_a": ["một"]}, tab="one")
    keep(office, key, {"v_b": ["hai"]}, tab="two")
    assert keep(office, key, {}, tab="two").get_json() == {"at": None}
    assert office.client(WHO).get(f"/drafts/?key={key}").get_json()["fields"] == {"v_a": ["một"]}
    assert keep(office, key, {}, tab="one").get_json() == {"at": None}
    assert office.client(WHO, brief=True).get(f"/drafts/?key={key}").status_code == 404
