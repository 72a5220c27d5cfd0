"""Security keys: what they are asked, which answers are right, and why others are not. On the screens:
tests/admin/people/test_keys.py."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.core.base import now, set_clock
from models.core.errors import Refusal
from models.people.people import Account
from models.signin.factor import drop_factor, has_factor, prove
from models.signin.keys import (
    ASKED_FOR,
    LONGEST_ANSWER,
    MOST_ASKED,
    MOST_KEYS,
    Answer,
    KeyQuestion,
    Place,
    SecurityKey,
    added,
    answered,
    ask_key,
    asked_to_add,
    asked_to_prove,
    keys_of,
    question_of,
    to_add,
    to_enter,
    to_prove,
)
from models.signin.tries import NOWHERE, Try
from tests.make import somebody
from tests.soft_key import SoftKey, letters, raw

HERE = "https://khoi.coquan.vn"
PLACE = Place("khoi.coquan.vn", (HERE,))
OTHER = "https://khoi.coquan.vn.evil.example"


def asked(db: Session, account_id: int, asker: str, place: Place = PLACE) -> str:
    """A new question, as the browser gets it."""
    ask_key(db, account_id, asker, "Khóa USB")
    row = question_of(db, asker)
    assert row is not None
    if asker.startswith("add"):
        return asked_to_add(db, row, place, "c1.bithu", "Người Bí Thư")
    return asked_to_prove(db, row, place)


def made(db: Session, account_id: int, counter: int = 0) -> SoftKey:
    """A key of the account."""
    key, options = SoftKey(counter), asked(db, account_id, to_add(1))
    added(db, account_id, Answer(key.create(options, HERE), PLACE, to_add(1)))
    return key


@pytest.fixture
def key(db: Session, account: Account) -> SoftKey:
    return made(db, account.id)


def test_what_a_browser_is_told_to_make_a_key(db: Session, account: Account, key: SoftKey) -> None:
    """User verification preferred, no attestation; keys that are there are named, the person is not."""
    said = json.loads(asked(db, account.id, to_add(1)))
    assert said["rp"]["id"] == "khoi.coquan.vn" and said["attestation"] == "none"
    assert said["authenticatorSelection"]["userVerification"] == "preferred"
    assert [each["id"] for each in said["excludeCredentials"]] == [letters(key.id)]
    assert len(raw(said["challenge"])) >= 32 and len(raw(said["user"]["id"])) == 32
    proved = json.loads(asked(db, account.id, to_prove(1)))
    assert proved["rpId"] == "khoi.coquan.vn" and proved["userVerification"] == "preferred"
    assert [each["id"] for each in proved["allowCredentials"]] == [letters(key.id)]
    assert proved["timeout"] <= ASKED_FOR.total_seconds() * 1000


def test_a_key_answers_and_its_use_and_counter_are_kept(db: Session, account: Account, key: SoftKey) -> None:
    kept = keys_of(db, account.id)[0]
    assert (kept.name, kept.counter, kept.used_at) == ("Khóa USB", 0, None) and has_factor(db, account.id)
    for turn in (1, 2):
        options = asked(db, account.id, to_prove(1))
        answered(db, account.id, Answer(key.get(options, HERE), PLACE, to_prove(1)))
        db.refresh(kept)
        assert (kept.counter, kept.used_at) == (turn, now())


def test_a_key_that_never_counts_is_right(db: Session, account: Account, key: SoftKey) -> None:
    """Those of telephones and machines say nought each time."""
    for _turn in range(2):
        options = asked(db, account.id, to_prove(1))
        answered(db, account.id, Answer(key.get(options, HERE, counts=False), PLACE, to_prove(1)))


def refused(db: Session, account_id: int, code: str, answer: Answer) -> None:
    with pytest.raises(Refusal, match=rf"^{code.replace('.', '[.]')}$"):
        answered(db, account_id, answer)


def test_an_answer_at_another_address_or_for_another_name_is_refused(
    db: Session, account: Account, key: SoftKey
) -> None:
    for origin in (OTHER, "http://khoi.coquan.vn", f"{HERE}:8443", "null"):
        options = asked(db, account.id, to_prove(1))
        refused(db, account.id, "key.origin", Answer(key.get(options, origin), PLACE, to_prove(1)))
    options = asked(db, account.id, to_prove(1))
    wrong = key.get(options, HERE, name="khac.coquan.vn")
    refused(db, account.id, "key.name", Answer(wrong, PLACE, to_prove(1)))
    options = asked(db, account.id, to_prove(1))
    refused(db, account.id, "key.place", Answer(key.get(options, HERE), None, to_prove(1)))


def test_a_question_ends_and_is_of_one_use_and_of_one_asker(
    db: Session, account: Account, key: SoftKey
) -> None:
    options = asked(db, account.id, to_prove(1))
    said = key.get(options, HERE)
    for other in (to_prove(2), to_add(1), to_enter("1")):
        refused(db, account.id, "key.late", Answer(said, PLACE, other))
    answered(db, account.id, Answer(said, PLACE, to_prove(1)))
    refused(db, account.id, "key.late", Answer(said, PLACE, to_prove(1)))
    options = asked(db, account.id, to_prove(1))
    set_clock(now() + ASKED_FOR + timedelta(seconds=1))
    refused(db, account.id, "key.late", Answer(key.get(options, HERE), PLACE, to_prove(1)))
    assert question_of(db, to_prove(1)) is None


def test_a_wrong_answer_spends_its_question(db: Session, account: Account, key: SoftKey) -> None:
    options = asked(db, account.id, to_prove(1))
    refused(db, account.id, "key.origin", Answer(key.get(options, OTHER), PLACE, to_prove(1)))
    refused(db, account.id, "key.late", Answer(key.get(options, HERE), PLACE, to_prove(1)))


def test_a_key_that_counts_back_is_refused(db: Session, account: Account) -> None:
    key = made(db, account.id, counter=7)
    for counter in (6, 2):
        key.counter = counter
        options = asked(db, account.id, to_prove(1))
        refused(db, account.id, "key.counter", Answer(key.get(options, HERE), PLACE, to_prove(1)))
    assert keys_of(db, account.id)[0].counter == 7
    key.counter = 7
    options = asked(db, account.id, to_prove(1))
    answered(db, account.id, Answer(key.get(options, HERE), PLACE, to_prove(1)))


def test_somebody_elses_key_answers_for_nobody_but_its_owner(
    db: Session, account: Account, key: SoftKey
) -> None:
    other = somebody(db, "auditor", None)
    made(db, other.id)
    options = asked(db, other.id, to_prove(2))
    refused(db, other.id, "key.unknown", Answer(key.get(options, HERE), PLACE, to_prove(2)))
    options = asked(db, account.id, to_prove(1))
    refused(db, other.id, "key.late", Answer(key.get(options, HERE), PLACE, to_prove(1)))
    options = asked(db, other.id, to_add(2))
    with pytest.raises(Refusal, match=r"key\.known"):
        added(db, other.id, Answer(key.create(options, HERE), PLACE, to_add(2)))
    liar = SoftKey(counter=50)  # says that it is the first one, and signs with its own
    liar.id = key.id
    options = asked(db, account.id, to_prove(1))
    refused(db, account.id, "key.wrong", Answer(liar.get(options, HERE), PLACE, to_prove(1)))


def test_a_new_key_is_judged_alike(db: Session, account: Account) -> None:
    for wrong, code in ((OTHER, "key.origin"), (HERE, "key.name")):
        options = asked(db, account.id, to_add(1))
        said = SoftKey().create(options, wrong, name="" if wrong == OTHER else "khac.vn")
        with pytest.raises(Refusal, match=code.replace(".", "[.]")):
            added(db, account.id, Answer(said, PLACE, to_add(1)))
        with pytest.raises(Refusal, match=r"key\.late"):
            added(db, account.id, Answer(said, PLACE, to_add(1)))
    assert not keys_of(db, account.id)


@pytest.mark.parametrize(
    "said",
    [
        *("", "[]", "null", "{}", "{" * 5000, '{"response": 5}', '{"response": {"clientDataJSON": 7}}'),
        '{"response": {"clientDataJSON": "\\u0000"}}',
        json.dumps({"response": {"clientDataJSON": letters(b"[1]")}}),
        "x" * (LONGEST_ANSWER + 9),
    ],
)
def test_what_is_no_answer_is_none(db: Session, account: Account, key: SoftKey, said: str) -> None:
    refused(db, account.id, "key.wrong", Answer(said, PLACE, to_prove(1)))


@pytest.mark.parametrize(
    ("part", "value", "code"),
    [
        ("id", "a\0b", "key.unknown"),
        ("id", 5, "key.unknown"),
        ("rawId", "AAAA", "key.wrong"),
        ("type", "password", "key.wrong"),
        ("signature", "", "key.wrong"),
        ("signature", None, "key.wrong"),
        ("authenticatorData", "AAAA", "key.wrong"),
        ("authenticatorData", ["x"], "key.wrong"),
    ],
)
def test_an_answer_of_which_a_part_is_forged_is_refused(
    db: Session, account: Account, key: SoftKey, part: str, value: object, code: str
) -> None:
    said = json.loads(key.get(asked(db, account.id, to_prove(1)), HERE))
    (said if part in said else said["response"])[part] = value
    refused(db, account.id, code, Answer(json.dumps(said), PLACE, to_prove(1)))


def test_wrong_answers_wait_as_wrong_codes_do(db: Session, account: Account, key: SoftKey) -> None:
    """A page that stood open too long tried nothing."""
    late = Answer(key.get(asked(db, account.id, to_prove(2)), HERE), PLACE, to_prove(1))
    with pytest.raises(Refusal, match=r"key\.late"):
        prove(db, account.id, late, NOWHERE, recovery=True)
    assert db.scalar(select(func.count()).select_from(Try)) == 0
    for _turn in range(5):
        answer = Answer(key.get(asked(db, account.id, to_prove(1)), OTHER), PLACE, to_prove(1))
        with pytest.raises(Refusal, match=r"key\.origin"):
            prove(db, account.id, answer, NOWHERE, recovery=True)
    answer = Answer(key.get(asked(db, account.id, to_prove(1)), HERE), PLACE, to_prove(1))
    with pytest.raises(Refusal, match=r"signin\.wait"):
        prove(db, account.id, answer, NOWHERE, recovery=True)
    set_clock(now() + timedelta(seconds=17))
    assert not prove(db, account.id, answer, NOWHERE, recovery=True)


def test_questions_that_wait_are_few_and_go(db: Session, account: Account, key: SoftKey) -> None:
    first = asked(db, account.id, to_prove(1))
    for _turn in range(MOST_ASKED):
        asked(db, account.id, to_prove(1))
    count = select(func.count()).select_from(KeyQuestion).where(KeyQuestion.asker == to_prove(1))
    assert db.scalar(count) == MOST_ASKED
    refused(db, account.id, "key.late", Answer(key.get(first, HERE), PLACE, to_prove(1)))
    set_clock(now() + ASKED_FOR)
    asked(db, account.id, to_prove(2))
    assert db.scalar(count) == 0


def test_dropped_with_the_factor(db: Session, account: Account, key: SoftKey) -> None:
    assert MOST_KEYS > 1
    drop_factor(db, account.id)
    assert not has_factor(db, account.id) and db.scalar(select(func.count()).select_from(SecurityKey)) == 0
