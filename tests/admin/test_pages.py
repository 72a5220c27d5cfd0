"""Every page opens for everybody who may open it, in both languages, and breaks for nobody."""

from __future__ import annotations

import pytest

from tests.offices import Office
from tests.pages import read

PAGES = (
    "/",
    "/meetings/",
    "/scores/",
    "/reports/",
    "/calendar/",
    "/units/",
    "/units/tree/",
    "/topics/",
    "/orientations/",
    "/definitions/",
)
PEOPLE = (
    "K.bloc_secretary",
    "K.board_officer",
    "D.committee_officer",
    "DB.committee_secretary",
    "D1.cell_secretary",
    "D1.cell_clerk",
    "C.cell_secretary",
)


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("url", PAGES)
def test_a_page_opens_for_everybody_in_the_tree(office: Office, who: str, url: str) -> None:
    answer = office.get(who, url)
    assert answer.status_code == 200, answer.text[-600:]
    assert '<html lang="vi">' in answer.text


@pytest.mark.parametrize(
    "url",
    ["/", "/accounts/", "/posts/", "/settings/", "/units/", "/accounts/new/", "/posts/new/", "/definitions/"],
)
def test_an_administrator_opens_accounts_and_settings(office: Office, url: str) -> None:
    assert office.get("administrator", url).status_code == 200


def test_a_password_is_changed_from_behind_the_own_name(office: Office) -> None:
    page = read(office.get("D1.cell_clerk", "/"))
    assert page.one(".who").link("Đổi mật khẩu") == "/my/password"
    assert office.get("D1.cell_clerk", "/my/password").status_code == 200


@pytest.mark.parametrize("url", ["/", "/journal/", "/journal/verify/"])
def test_an_auditor_reads_the_journal(office: Office, url: str) -> None:
    assert office.get("auditor", url).status_code == 200


@pytest.mark.parametrize("url", [*PAGES, "/accounts/", "/settings/", "/journal/", "/my/sign-ins"])
def test_nobody_signed_in_is_led_to_sign_in(office: Office, url: str) -> None:
    answer = office.get(None, url)
    assert answer.status_code == 303
    assert answer.headers["Location"].startswith("/sign-in")


def test_every_answer_carries_a_strict_policy(office: Office) -> None:
    for url in ("/sign-in", "/", "/nowhere"):
        policy = office.get("D1.cell_clerk", url).headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy and "unsafe" not in policy
