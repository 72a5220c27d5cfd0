"""The first visit to a new server: one code, one administrator, then never again."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.errors import Invalid, Refusal
from models.core.periods import Quarter
from models.people.people import principal_of
from models.platform.journal import JournalRow
from models.platform.settings import setting
from models.signin.first_run import first_administrator, first_run_code, is_new
from models.signin.signins import sign_in
from models.units.in_use import begun_from

GOOD = "nui-cao-vut-1987"


def test_the_code_makes_the_administrator_who_can_sign_in(db: Session) -> None:
    assert is_new(db)
    account = first_administrator(db, f" {first_run_code(db).lower()} ", "Quản Trị", "quan.tri", GOOD)
    assert not is_new(db) and sign_in(db, "quan.tri", GOOD)
    assert [post.role for post in principal_of(db, account.id).posts] == ["administrator"]


def test_a_wrong_an_earlier_and_a_used_code_are_refused_alike(db: Session) -> None:
    earlier = first_run_code(db)
    code = first_run_code(db)
    for wrong in ("", "AAAA-BBBB-CCCC", earlier):
        with pytest.raises(Refusal, match=r"code\.wrong"):
            first_administrator(db, wrong, "A", "a", GOOD)
    first_administrator(db, code, "A", "a.a", GOOD)
    for again in (code, first_run_code(db)):
        with pytest.raises(Refusal, match=r"code\.wrong"):
            first_administrator(db, again, "B", "b.b", GOOD)


def test_what_the_administrator_says_of_the_office_is_set_and_journalled(db: Session) -> None:
    code, told = first_run_code(db), {"site_url": "khoi.tinh.local:8000", "in_use_from": Quarter(2018, 4)}
    account = first_administrator(db, code.replace("-", ""), "A", "a.a", GOOD, **told)
    assert setting(db, "site_url") == "http://khoi.tinh.local:8000"
    assert begun_from(db) == Quarter(2018, 4)
    rows = db.scalars(select(JournalRow).where(JournalRow.act == "setting.change")).all()
    assert {row.actor for row in rows} == {account.person.name} and len(rows) == 2


@pytest.mark.parametrize(
    "address", ["không phải", "ftp://a", "http://", "http://a b", "http://x/?y", 'http://"']
)
def test_what_is_no_address_is_refused(db: Session, address: str) -> None:
    with pytest.raises(Refusal, match=r"field\.address"):
        first_administrator(db, first_run_code(db), "A", "a.a", GOOD, site_url=address)


def test_a_weak_password_leaves_the_code_as_it_was(db: Session) -> None:
    code = first_run_code(db)
    with pytest.raises(Invalid):
        first_administrator(db, code, "A", "a.a", "123")
    assert is_new(db) and first_administrator(db, code, "A", "a.a", GOOD)
