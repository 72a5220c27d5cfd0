"""The guide: own part first, every sentence in words, every door open to whoever reads it; empty
lists lead there."""

from __future__ import annotations

import pytest

from admin.home.guide import GUIDE, PARTS, PLACES, ROLES, roles_of
from admin.menu import GROUPS, INSIDE
from admin.web.words import LANGUAGES
from models.access.grants import ROLES as POSTS
from models.access.grants import Held, Principal
from tests.admin.web.words import known
from tests.conftest import WALKERS
from tests.offices import Office
from tests.pages import read

SCREENS = {
    view.endpoint: view for view in (each() for each in (*INSIDE, *(v for _n, vs in GROUPS for v in vs)))
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_and_heading_is_in_both_languages(language: str) -> None:
    asked = {
        f"{role}.{part}.{n}"
        for role, parts in GUIDE.items()
        for part, screens in parts.items()
        for n in range(1, len(screens) + 1)
    }
    assert asked == known(language, "guide")
    assert set(PARTS) == known(language, "guide.part") and set(GUIDE) == known(language, "guide.role")


def test_every_post_has_its_part_and_every_name_is_a_screen() -> None:
    assert set(ROLES) == set(GUIDE)
    for post in POSTS:
        assert roles_of(Principal(1, posts=(Held(post, 1),))), post
    doors = {screen for parts in GUIDE.values() for each in parts.values() for screen in each} - {""}
    assert (doors | set(PLACES)) <= set(SCREENS)


def test_every_list_says_what_comes_there() -> None:
    silent = [name for name, view in SCREENS.items() if hasattr(view, "nothing") and not all(view.nothing)]
    assert silent == []


@pytest.mark.parametrize("who", WALKERS)
def test_the_guide_opens_with_the_own_part_and_its_doors_are_open(office: Office, who: str) -> None:
    page = read(office.get(who, "/guide/"))
    assert page.main.one("#first").text == "Bước đầu"
    doors = {door for door in page.main.links() if not door.startswith("#")}
    assert doors or who.endswith("follower")
    assert {door: office.get(who, door).status_code for door in doors} == dict.fromkeys(doors, 200)
    assert read(office.get(who, "/")).links("/guide/")


@pytest.mark.parametrize(
    ("who", "url", "part"),
    [
        ("C.cell_secretary", "/meetings/", "month"),
        ("C.cell_secretary", "/reports/", "quarter"),
        ("C.cell_secretary", "/members/", "first"),
        ("D.committee_secretary", "/desk/", "quarter"),
        ("D.committee_secretary", "/delegations/", "when"),
        ("administrator", "/reorganisations/", "when"),
    ],
)
def test_an_empty_page_leads_to_its_place_in_the_guide(office: Office, who: str, url: str, part: str) -> None:
    (door,) = set(read(office.get(who, url)).one(".empty").links("/guide/"))
    assert door == f"/guide/#{part}"
    assert read(office.get(who, "/guide/")).main.one(f"#{part}")


def test_nobody_is_led_to_the_guide_before_signing_in(office: Office) -> None:
    assert not read(office.get(None, "/sign-in")).links("/guide/")
