"""Passwords: one whatever keyboard typed it, those of before too, and as many hashes whoever is asked for."""

from __future__ import annotations

import unicodedata

import pytest
from argon2 import PasswordHasher, Type, extract_parameters
from hypothesis import given
from hypothesis import strategies as st
from pyotp import random_base32
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import now
from models.core.errors import Invalid, Refusal
from models.people.people import Account
from models.signin.factor import Factor
from models.signin.hashing import HASHER, MOST, anew, hashed, in_form, match
from models.signin.passwords import LONGEST, broken_rules
from models.signin.second_factor import mark_of_password
from models.signin.signins import Secret, change_password, issue_code, redeem_code, sign_in

CHOSEN = "Núi cao thúy lúa-1987"
PARTS = unicodedata.normalize("NFD", CHOSEN)
"""The same as a keyboard sends it that knows marks alone."""
OTHER_PLACE = CHOSEN.replace("thúy", "thuý")
"""The same keys with an input method that places tones otherwise."""
WIDE = CHOSEN.replace("1987", "１９８７")
TYPED = {"composed": CHOSEN, "in parts": PARTS, "another place": OTHER_PLACE, "wide": WIDE}


def kept(db: Session, account: Account) -> Secret:
    return db.scalars(select(Secret).where(Secret.account_id == account.id)).one()


@pytest.mark.parametrize("chosen", TYPED.values(), ids=TYPED)
def test_what_was_chosen_on_one_keyboard_signs_in_on_every_other(
    db: Session, account: Account, chosen: str
) -> None:
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), chosen)
    for typed in TYPED.values():
        assert sign_in(db, account.login, typed)
    for wrong in (CHOSEN.lower(), CHOSEN + " ", CHOSEN.replace("ú", "u"), CHOSEN.replace("-", "–")):
        with pytest.raises(Refusal, match=r"signin\.wrong"):
            sign_in(db, account.login, wrong)


@pytest.mark.parametrize("before", [PARTS, WIDE, CHOSEN], ids=["in parts", "wide", "composed"])
def test_a_password_hashed_as_it_was_typed_is_hashed_anew_at_the_next_sign_in(
    db: Session, account: Account, before: str
) -> None:
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), CHOSEN)
    row = kept(db, account)
    row.password_hash = HASHER.hash(before)
    db.flush()
    assert sign_in(db, account.login, before)
    assert HASHER.verify(row.password_hash, in_form(CHOSEN))
    known = row.password_hash
    for typed in TYPED.values():
        assert sign_in(db, account.login, typed) and row.password_hash == known


def test_it_is_hashed_anew_before_a_second_factor_is_asked(db: Session, account: Account) -> None:
    """Whoever must have one would otherwise keep the old hash for ever; the next step knows the new one."""
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), CHOSEN)
    row = kept(db, account)
    row.password_hash = HASHER.hash(PARTS)
    db.add(Factor(account_id=account.id, key=random_base32(), begun_at=now(), held_at=now()))
    db.flush()
    for _twice in range(2):
        with pytest.raises(Refusal, match=r"factor\.asked") as asked:
            sign_in(db, account.login, PARTS)
        assert HASHER.verify(row.password_hash, in_form(CHOSEN))
        assert asked.value.values["mark"] == mark_of_password(db, account.id)


def test_the_old_password_is_asked_in_any_form_and_the_new_one_is_kept_in_one(
    db: Session, account: Account
) -> None:
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), PARTS)
    change_password(db, account.id, OTHER_PLACE, "Đường xa vạn dặm 20")
    assert sign_in(db, account.login, unicodedata.normalize("NFD", "Đường xa vạn dặm 20"))


def test_as_often_is_hashed_for_nobody_as_for_somebody(
    db: Session, account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once for what is typed in the form, twice for what is not: known or not, of before or not."""
    redeem_code(db, account.login, issue_code(db, SYSTEM, account), CHOSEN)
    match("", "x")  # nobody's is made
    told, verify = list[str](), PasswordHasher.verify

    def heard(hasher: PasswordHasher, known: str, password: str) -> bool:
        told.append(password)
        return bool(verify(hasher, known, password))

    monkeypatch.setattr(PasswordHasher, "verify", heard)
    wrong = "Sông dài cá lội 1954"
    for typed, times in (
        ("plain-wrong-word", 1),
        (in_form(wrong), 1),
        (unicodedata.normalize("NFD", wrong), 2),
    ):
        for login in (account.login, "nobody.here"):
            told.clear()
            with pytest.raises(Refusal, match=r"signin\.wrong"):
                sign_in(db, login, typed)
            assert len(told) == times
    told.clear()
    assert sign_in(db, account.login, in_form(CHOSEN)) and len(told) == 1


@given(st.text(max_size=80))
def test_the_form_is_one_and_known_by_itself(text: str) -> None:
    form = in_form(text)
    assert in_form(form) == form
    for kind in ("NFC", "NFD", "NFKC", "NFKD"):
        assert in_form(unicodedata.normalize(kind, text)) == form


@given(st.text(st.characters(max_codepoint=127), max_size=80))
def test_a_password_of_plain_letters_is_hashed_as_it_was_received(text: str) -> None:
    assert in_form(text) == text


def test_a_hash_stays_that_is_as_those_made_today() -> None:
    known = hashed(CHOSEN)
    assert anew(known, in_form(CHOSEN)) == ""
    assert HASHER.verify(anew(HASHER.hash(PARTS), PARTS), in_form(CHOSEN))
    weak = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(in_form(CHOSEN))
    assert HASHER.verify(anew(weak, in_form(CHOSEN)), in_form(CHOSEN))


def test_passwords_are_hashed_as_rfc_9106_advises(shipped_hasher: PasswordHasher) -> None:
    """Its second choice (section 4), for machines with little memory: Argon2id, thrice through 64 MiB."""
    made = extract_parameters(shipped_hasher.hash("x"))
    assert (made.type, made.version, made.salt_len, made.hash_len) == (Type.ID, 19, 16, 32)
    assert made.time_cost >= 3 and made.memory_cost >= 65_536 and made.parallelism == 4


def test_a_letter_counts_once_however_it_was_sent() -> None:
    nine = unicodedata.normalize("NFD", "ắếỏửýđòụì")
    assert len(nine) > 10 and "password.short" in {each.code for each in broken_rules(nine, "")}
    most = "ế" * LONGEST
    assert "field.long" not in {each.code for each in broken_rules(unicodedata.normalize("NFD", most), "")}
    assert "field.long" in {each.code for each in broken_rules(most + "a", "")}


def test_what_no_password_is_as_long_as_is_not_brought_into_the_form(db: Session, account: Account) -> None:
    endless = "a" + "\u0301\u0323" * MOST
    assert in_form(endless) == endless
    code = issue_code(db, SYSTEM, account)
    with pytest.raises(Invalid):
        redeem_code(db, account.login, code, endless)
