"""The first steps stand on the first page of an administrator and of an officer, and of nobody else."""

from __future__ import annotations

import pytest

from admin.home.first_steps import DOORS
from admin.web.words import LANGUAGES
from tests.admin.web.words import known
from tests.offices import Office
from tests.pages import read


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_has_its_words(language: str) -> None:
    assert set(DOORS) == known(language, "first_step")


@pytest.mark.parametrize(("who", "done"), [("administrator", "4/5"), ("D.committee_officer", "2/6")])
def test_steps_are_ticked_by_facts_and_the_next_has_a_door_that_opens(
    office: Office, who: str, done: str
) -> None:
    page = read(office.get(who, "/"))
    assert page.one("#first-steps").text == f"Bước đầu {done}"
    (door,) = [each.get("href") for each in page.all("[aria-current=step]")]
    assert office.get(who, door).status_code == 200


@pytest.mark.parametrize("who", ["D1.cell_secretary", "auditor", "D1.follower"])
def test_nobody_else_sees_them(office: Office, who: str) -> None:
    assert not read(office.get(who, "/")).all("#first-steps")
