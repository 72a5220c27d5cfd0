"""Settings: the shipped value holds until an administrator changes it to one that can stand."""

from __future__ import annotations

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.platform.journal import JournalRow
from models.platform.settings import (
    SHIPPED,
    Setting,
    change_setting,
    every_setting,
    know_settings,
    number,
    setting,
    switched_on,
    web_address,
)
from models.units.units import Unit
from tests.make import as_


def test_settings_are_the_administrators(db: Session, cell: Unit) -> None:
    change_setting(db, as_("administrator", None), "idle_minutes", "30")
    db.flush()
    assert setting(db, "idle_minutes") == "30"
    with pytest.raises(Refusal, match=r"field\.range"):
        change_setting(db, SYSTEM, "idle_minutes", "0")
    with pytest.raises(Refusal, match=r"access\.denied"):
        change_setting(db, as_("bloc_secretary", cell.parent), "idle_minutes", "30")


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("idle_minutes", "1", ""),
        ("idle_minutes", "100000", ""),
        ("idle_minutes", "100001", "field.range"),
        ("idle_minutes", "-1", "field.range"),
        ("idle_minutes", "1.5", "field.range"),
        ("idle_minutes", "", "field.range"),
        ("place", "Điện Biên", ""),
        ("official_grade", "yes", ""),
        ("official_grade", "maybe", "field.choice"),
        ("smtp_security", "", ""),
        ("smtp_security", "ssl", "field.choice"),
        ("colour", "red", "access.unknown"),
    ],
)
def test_a_value_that_cannot_stand_is_refused_and_changes_nothing(
    db: Session, name: str, value: str, code: str
) -> None:
    if not code:
        assert change_setting(db, SYSTEM, name, value).value == value
        return
    with pytest.raises(Refusal) as told:
        change_setting(db, SYSTEM, name, value)
    assert told.value.code == code
    assert db.scalar(select(func.count(Setting.id)).where(Setting.name == name)) == 0


def test_what_was_shipped_holds_until_it_is_changed_and_again_when_it_is_emptied(db: Session) -> None:
    assert setting(db, "place") == SHIPPED["place"] != "Điện Biên"
    change_setting(db, SYSTEM, "place", "Điện Biên")
    change_setting(db, SYSTEM, "place", "Sơn La")
    assert setting(db, "place") == "Sơn La"
    assert db.scalar(select(func.count(Setting.id)).where(Setting.name == "place")) == 1
    change_setting(db, SYSTEM, "place", "")
    assert setting(db, "place") == SHIPPED["place"]
    with pytest.raises(KeyError):
        setting(db, "colour")


def test_numbers_and_switches_are_read_as_such(db: Session) -> None:
    assert number(db, "code_days") == int(SHIPPED["code_days"])
    assert (switched_on(db, "board_receives"), switched_on(db, "official_grade")) == (True, False)
    change_setting(db, SYSTEM, "official_grade", "yes")
    change_setting(db, SYSTEM, "code_days", "3")
    assert switched_on(db, "official_grade") and number(db, "code_days") == 3


def test_a_session_asks_once_or_is_told_what_was_read(db: Session) -> None:
    def asked(session: Session) -> int:
        seen: list[str] = []
        note = lambda *args: seen.append(args[2])
        event.listen(db.get_bind(), "before_cursor_execute", note)
        assert setting(session, "place") == SHIPPED["place"] and number(session, "code_days")
        event.remove(db.get_bind(), "before_cursor_execute", note)
        return sum(statement.startswith("SELECT") for statement in seen)

    by = as_("administrator", None)
    alone, other = open_session(db.connection(), by), open_session(db.connection(), by)
    assert (asked(alone), asked(alone)) == (1, 0)
    know_settings(other, every_setting(db.connection()))
    assert asked(other) == 0


def test_a_change_stands_in_the_journal_by_its_name_only(db: Session) -> None:
    change_setting(db, SYSTEM, "smtp_user", "van.phong")
    act = db.scalars(select(JournalRow).where(JournalRow.act == "setting.change")).one()
    assert "smtp_user" in act.details and "van.phong" not in act.details


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("khoi.tinh.local:8000", "http://khoi.tinh.local:8000"),
        ("https://10.0.0.5/khoi", "https://10.0.0.5/khoi"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_people_reach_the_server_at_is_kept_as_typed(typed: str, kept: str) -> None:
    assert web_address(typed) == kept


@pytest.mark.parametrize(
    "typed", ["http://[::1", "http://[x]", "a:99999", "a:x", ":80", "a:0", "a b", "ftp://a", "x" * 394]
)
def test_what_no_browser_opens_is_refused(typed: str) -> None:
    """Slips take it apart to say whether it opens on this machine alone (admin/lists/slips.py)."""
    with pytest.raises(Refusal, match=r"field\.(address|long)"):
        web_address(typed)
