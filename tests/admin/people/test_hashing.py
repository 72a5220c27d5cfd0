"""A password is hashed while nobody waits for whoever signs in: before anything is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from argon2 import PasswordHasher
from sqlalchemy import Engine, event

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import Account
from models.signin.signins import issue_code
from models.signin.tries import WRONG, last_tries
from tests.offices import Office

GOOD = "mua-xuan-tren-ban"
WRITES = ("INSERT", "UPDATE", "DELETE", "BEGIN IMMEDIATE")


class Hashes:
    """Each time a password was hashed: what, and how many transactions had written something by then."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.told = engine, list[tuple[str, int]]()
        self.writing = set[Any]()

    def sent(self, connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.startswith(WRITES):
            self.writing.add(connection)

    def ended(self, connection: Any) -> None:
        self.writing.discard(connection)

    def hears(self, name: str, act: Any) -> Any:
        """The same act, noted."""

        def hashed(*given: Any, **more: Any) -> Any:
            self.told.append((name, len(self.writing)))
            return act(*given, **more)

        return hashed


@pytest.fixture
def hashes(office: Office, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hashes]:
    engine: Engine = office.app.extensions["khoi.engine"]
    found = Hashes(engine)
    for name in ("hash", "verify"):
        monkeypatch.setattr(PasswordHasher, name, found.hears(name, getattr(PasswordHasher, name)))
    heard = (("before_cursor_execute", found.sent), ("commit", found.ended), ("rollback", found.ended))
    for name, hear in heard:
        event.listen(engine, name, hear)
    yield found
    for name, hear in heard:
        event.remove(engine, name, hear)


def coded(office: Office, who: str) -> tuple[str, str]:
    """A login and a new code for it."""
    with open_session(office.engine, SYSTEM) as db:
        account = db.get_one(Account, office.cast.accounts[who])
        found = account.login, issue_code(db, SYSTEM, account)
        db.commit()
    return found


def key(number: int) -> dict[str, str]:
    return {"idempotency_key": f"khoa-cua-bieu-mau-{number}"}


def test_nothing_is_written_before_a_password_was_hashed(office: Office, hashes: Hashes) -> None:
    login, code = coded(office, "D1.cell_secretary")
    stranger = office.app.test_client()
    chosen = {"login": login, "code": code, "password": GOOD, "again": GOOD}
    assert stranger.post("/code", data=chosen | {"code": "AAAA-BBBB-CCCC"}).status_code == 422
    assert hashes.told == []
    assert stranger.post("/code", data=chosen).status_code == 303
    assert hashes.told == [("hash", 0)]  # chosen once, and not asked for again
    for login_, password, status, ways in (
        (login, GOOD, 303, ["verify"]),
        (login, GOOD + "x", 422, ["verify"]),
        ("khong.ai.ca", GOOD, 422, ["verify"]),
    ):
        hashes.told.clear()
        answer = stranger.post("/sign-in", data={"login": login_, "password": password})
        assert (answer.status_code, hashes.told[-1:]) == (status, [(way, 0) for way in ways]), login_
        assert all(writing == 0 for _way, writing in hashes.told)
    hashes.told.clear()
    mine = {"old": GOOD, "password": GOOD + "-moi", "again": GOOD + "-moi"}
    assert stranger.post("/sign-in", data={"login": login, "password": GOOD}).status_code == 303
    assert stranger.post("/my/password", data=mine | key(1) | {"old": "sai"}).status_code == 422
    assert stranger.post("/my/password", data=mine | key(2)).status_code == 303
    assert [way for way, _writing in hashes.told] == ["verify", "verify", "verify", "hash"]
    assert all(writing == 0 for _way, writing in hashes.told)
    hashes.told.clear()
    for path, password, status in (
        ("/my/sign-ins/end", "sai", 422),
        ("/my/sign-ins/end-one?id=0", GOOD, 404),
        ("/my/sign-ins/end", GOOD + "-moi", 303),
    ):
        assert stranger.post(path, data=key(3) | {"password": password}).status_code == status, path
    assert hashes.told == [("verify", 0)] * 2


def test_of_two_with_one_code_the_first_is_the_one(
    office: Office, hashes: Hashes, monkeypatch: pytest.MonkeyPatch
) -> None:
    login, code = coded(office, "D2.cell_secretary")
    chosen = {"login": login, "code": code, "password": GOOD, "again": GOOD}
    hash_, first = PasswordHasher.hash, list[int]()

    def meanwhile(hasher: PasswordHasher, password: str) -> str:
        if not first:
            first.append(0)  # before this one is done another comes and goes
            first[0] = office.app.test_client().post("/code", data=chosen).status_code
        return hash_(hasher, password)

    monkeypatch.setattr(PasswordHasher, "hash", meanwhile)
    assert office.app.test_client().post("/code", data=chosen).status_code == 422
    assert first == [303]


def test_two_wrong_tries_at_once_are_two(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    login, code = coded(office, "DB1.cell_secretary")
    client = office.app.test_client()
    chosen = {"login": login, "code": code, "password": GOOD, "again": GOOD}
    assert client.post("/code", data=chosen).status_code == 303
    verify, other = PasswordHasher.verify, list[int]()
    wrong = {"login": login, "password": "khong-phai-no"}

    def meanwhile(hasher: PasswordHasher, hashed: str, password: str) -> bool:
        if not other:
            other.append(0)
            other[0] = office.app.test_client().post("/sign-in", data=wrong).status_code
        return verify(hasher, hashed, password)

    monkeypatch.setattr(PasswordHasher, "verify", meanwhile)
    assert client.post("/sign-in", data=wrong).status_code == 422 == other[0]
    with open_session(office.engine, SYSTEM) as db:
        number = office.cast.accounts["DB1.cell_secretary"]
        assert [each.outcome for each in last_tries(db, number)] == [WRONG, WRONG]
