"""The one parser of days, asked by the script of every page while somebody fills in a form."""

from __future__ import annotations

import pytest

from tests.offices import Office


@pytest.mark.parametrize(
    ("text", "day", "said"),
    [
        ("27072018", "27/07/2018", ""),
        ("27-7-18", "27/07/2018", ""),
        ("20/12", "20/12/2018", "20/12/2018"),
        ("7/27/2018", "", "27"),
        ("", "", "27/7/2026"),
    ],
)
def test_a_day_is_given_back_in_full_and_a_proposed_year_is_told(
    office: Office, text: str, day: str, said: str
) -> None:
    answer = office.client("D1.cell_secretary").get("/typed/day/", query_string={"text": text})
    assert answer.json["day"] == day
    assert said in answer.json["said"] and bool(answer.json["said"]) is bool(said)


def test_nobody_is_told_who_is_not_signed_in(office: Office) -> None:
    answer = office.client(None).get("/typed/day/?text=1/1/2018")
    assert answer.status_code == 303 and "/sign-in" in answer.headers["Location"]
