"""Settings by the environment: one table, one reader, numbers that hold or are told."""

from __future__ import annotations

import re

import pytest

from models.core.base import make_engine, reached
from models.core.postgresql import environment
from models.told.environment import (
    HANDED,
    HELD,
    SETTINGS,
    hand,
    is_handed,
    take,
    told,
    told_number,
    unknown,
    whole,
    wrong,
)
from tests.paths import ROOT

OWN = ROOT / "models" / "told" / "environment.py"
PAGES = [ROOT / "app.py", *(p for wing in ("admin", "forms", "models") for p in (ROOT / wing).rglob("*.py"))]


def test_one_page_reads_the_environment() -> None:
    reads = {
        p for p in PAGES if re.search(r"\bos\.(environ|getenv|putenv)\b|import environ\b", p.read_text())
    }
    assert reads == {OWN}


def test_every_name_that_the_code_says_stands_in_a_table_and_every_setting_is_read() -> None:
    other = "\n".join(page.read_text(encoding="utf-8") for page in PAGES if page != OWN)
    known = {*SETTINGS, *HANDED}
    assert set(re.findall(r"\bKHOI_[A-Z_]+\b", other)) <= known
    read = set(re.findall(r'\btold(?:_number)?\("([A-Z_]+)"\)', other))
    read |= {name for name in SETTINGS if f'"{name}"' in other}  # named once, then read
    assert read == set(SETTINGS)


def test_what_is_empty_is_not_told_and_blanks_around_it_count_for_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for said in ("", "   "):
        monkeypatch.setenv("HOST", said)
        assert told("HOST") == "127.0.0.1"
    monkeypatch.setenv("HOST", " 0.0.0.0\n")
    assert told("HOST") == "0.0.0.0"
    with pytest.raises(KeyError):
        told("KHOI_OTHER")


@pytest.mark.parametrize("said", ["x", "-1", "1.5", "٣", "9" * 10, "0"])
def test_a_number_that_is_none_is_told_as_wrong(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    assert wrong() == []
    monkeypatch.setenv("KHOI_CONNECTIONS_OF_ONE", said)
    assert wrong() == ["KHOI_CONNECTIONS_OF_ONE"]
    monkeypatch.setenv("KHOI_CONNECTIONS_OF_ONE", "12")
    assert wrong() == [] and told_number("KHOI_CONNECTIONS_OF_ONE") == 12
    monkeypatch.delenv("KHOI_CONNECTIONS_OF_ONE")
    assert told_number("KHOI_CONNECTIONS_OF_ONE") == 500 and told_number("KHOI_PROCESSES") is None


def test_a_slip_in_a_name_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHOI_HOST", "khoi.example.vn")
    monkeypatch.setenv("KHOI_HOSTS", "khoi.example.vn")
    monkeypatch.setenv(HELD, "3")
    assert "KHOI_HOST" in unknown() and not {"KHOI_HOSTS", HELD} & {*unknown()}


def test_what_is_handed_on_is_taken_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(HELD, raising=False)
    assert not is_handed(HELD) and take(HELD) == ""
    hand(HELD, "7")
    assert is_handed(HELD) and told(HELD) == "7"
    assert (take(HELD), take(HELD), is_handed(HELD)) == ("7", "", False)
    with pytest.raises(KeyError):
        hand("HOST", "x")


def test_a_connection_is_waited_for_so_long_by_all_who_connect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KHOI_CONNECT_TIMEOUT", "7")
    assert reached()["connect_timeout"] == 7 and reached()["tcp_user_timeout"] > 0
    engine = make_engine("postgresql+psycopg://nobody@127.0.0.1:1/none")
    assert environment(engine.url)["PGCONNECT_TIMEOUT"] == "7"
    assert whole(PGCONNECT_TIMEOUT="7")["PGCONNECT_TIMEOUT"] == "7"
    monkeypatch.setenv("KHOI_CONNECT_TIMEOUT", "1")
    assert reached()["connect_timeout"] == 2 and wrong() == ["KHOI_CONNECT_TIMEOUT"]
