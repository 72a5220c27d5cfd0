"""Which passwords are refused, and that everything a password breaks is told."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid
from models.people.people import Account
from models.signin.passwords import COMMON, SHORTEST, broken_rules, check_password, own_words
from models.signin.signins import issue_code, redeem_code
from models.units.units import Unit

GOOD = "nui-cao-vut-1987"


@pytest.mark.parametrize(
    ("password", "broken"),
    [
        (GOOD, []),
        ("ngan", ["password.short"]),
        ("Matkhau", ["password.short", "password.common"]),
        ("cb01", ["password.short", "password.login"]),
        ("chi-bo-CB01-2026", ["password.login"]),
        (" ".join(str(n * 7919) for n in range(40)), ["field.long"]),
    ],
)
def test_every_rule_a_password_breaks_is_told(password: str, broken: list[str]) -> None:
    assert [refusal.code for refusal in broken_rules(password, " CB01 ")] == broken
    assert broken_rules("nui-cao-vut-1987", "") == [], "nobody signs in with nothing"


def test_a_password_that_breaks_a_rule_is_told_at_its_field() -> None:
    check_password(GOOD, "cb01")
    with pytest.raises(Invalid) as told:
        check_password("ngan", "cb01")
    assert [refusal.code for refusal in told.value.fields.values()] == ["password.short"]


def test_ten_thousand_common_ones_are_known_and_what_people_add_to_them() -> None:
    assert len(COMMON) > 20_000 and sum(len(word) >= SHORTEST for word in COMMON) >= 3_000
    for password in ("basketball", "Matkhau@2026", "1234567890", "dragon123456!", "MậtKhẩu12345"):
        assert "password.common" in codes(password), password


def codes(password: str, own: tuple[str, ...] = ()) -> list[str]:
    return [refusal.code for refusal in broken_rules(password, "cb01", own)]


@pytest.mark.parametrize(
    "password",
    [
        "aaaaaaaaaaaa",
        "abababababab",
        "minh7minh7minh7",
        "abcdefghijkl",
        "98765432109",
        "qwertyuiopas",
        "abc123xyz987",
    ],
)
def test_letters_that_repeat_or_follow_each_other_are_no_password(password: str) -> None:
    assert {"password.even", "password.common"} & set(codes(password))


OFFICE = ("Lò Văn Bình", "c1.secretary", "Chi bộ Văn phòng", "CB-VP01", "Lai Châu")


@pytest.mark.parametrize(
    ("password", "words"),
    [
        ("LoVanBinh1987", "lovanbinh"),
        ("chibovanphong", "chibovanphong"),
        ("laichau@2026", "laichau"),
        ("VP01-vanphong", "phong, vp01, van"),
        ("binh02091945", "binh"),
    ],
)
def test_the_offices_own_words_alone_are_no_password(password: str, words: str) -> None:
    told = [refusal for refusal in broken_rules(password, "cb01", OFFICE) if refusal.code == "password.own"]
    assert [refusal.values["words"] for refusal in told] == [words]


@pytest.mark.parametrize(
    "password", ["nui-cao-vut-1987", "vanphong-nui-cao-vut", "k7#Qw!z9Lp", "thanh-binh-muon-thuo"]
)
def test_what_is_hard_to_guess_is_taken(password: str) -> None:
    assert codes(password, OFFICE) == []


def test_own_words_are_those_of_the_person_and_the_units_above(db: Session, account: Account) -> None:
    root = db.scalars(select(Unit).where(Unit.parent_id.is_(None))).first()
    words = own_words(db, account)
    assert {account.person.name, account.login, "Lai Châu"} <= set(words)
    assert root is not None and {root.name, root.code} <= set(words)
    code = issue_code(db, SYSTEM, account)
    with pytest.raises(Invalid) as told:
        redeem_code(db, account.login, code, "LoVanBinh1987")
    assert [refusal.code for refusal in told.value.fields.values()] == ["password.own"]
