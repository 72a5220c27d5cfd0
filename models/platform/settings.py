"""Settings of the whole installation as rows: a name and
a value each, with the shipped value beside (design 3.9)."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from urllib.parse import urlsplit

from sqlalchemy import Connection, Select, String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal, require
from models.access.scopes import Open
from models.core.base import Base, Id
from models.core.errors import Refusal
from models.core.events import Event
from models.core.typed import read_quarter
from models.platform.journal import record
from models.platform.scanning import scanner_address
from models.platform.thresholds import THRESHOLDS, dated, on

SHIPPED: dict[str, str] = {
    "idle_minutes": "60",
    "sign_in_hours": "12",
    "code_days": "3",
    "place": "Lai Châu",
    "superior": "Tỉnh ủy",
}
SHIPPED |= {
    "due_subordinate_cell": "7",
    "due_sectional_committee": "8",
    "due_grassroots_cell": "10",
    "due_grassroots_committee": "10",
}
SHIPPED |= {
    "due_sheet_days": "5",
    "due_bloc": "15",
    "due_province": "20",
    "jobs_at_once": "3",
    "job_days": "30",
    "jobs_mb": "2000",
    "attachments_mb": "2000",
}
SHIPPED |= {
    "remind_days": "3",
    "smtp_host": "",
    "smtp_port": "25",
    "smtp_security": "",
    "smtp_user": "",
    "mail_from": "",
    "site_url": "",
}
SHIPPED |= {"factor_days": "30", "factor_needed": "required"}
SHIPPED |= {"in_use_from": "", "clamd": ""}
"""What the first run said; a root unit that stands has its own (units/in_use.py). Where a scanner listens."""
SHIPPED |= {"board_receives": "yes", "official_grade": "no"}
SHIPPED |= THRESHOLDS
CHOICES: dict[str, tuple[str, ...]] = {
    "board_receives": ("yes", "no"),
    "official_grade": ("yes", "no"),
    "factor_needed": ("offered", "required"),
    "smtp_security": ("", "starttls", "tls"),
}
"""Settings that are one of a few words."""


MOST_LETTERS = 400
_ADDRESS = re.compile(r"https?://[^\s/?#@<>\"']+(/[^\s?#<>\"']*)?")
KNOWN = "settings"
"""Where a session keeps what it read."""
SETTING_CHANGED = Event[[Session, str], None]("a setting changed")
"""Told the setting's name."""


class Setting(Open, Base):
    """A setting an administrator changed."""

    __tablename__ = "setting"

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(40), unique=True)
    value: Mapped[str] = mapped_column(String(MOST_LETTERS))


def setting(db: Session, name: str) -> str:
    """The value that holds; KeyError for an unknown name. A session reads all of them once."""
    known: dict[str, str] | None = db.info.get(KNOWN)
    if known is None:
        known = db.info[KNOWN] = {name_: value for name_, value in db.execute(_every())}
    return known.get(name) or SHIPPED[name]


def every_setting(connection: Connection) -> dict[str, str]:
    """What was changed, by name, past any session: for whoever is about to open one."""
    return {name: value for name, value in connection.execute(_every())}


@cache
def _every() -> Select[str, str]:
    return select(Setting.name, Setting.value)


def know_settings(db: Session, values: dict[str, str]) -> None:
    """Let a session know what was read in its transaction."""
    db.info[KNOWN] = values


def number(db: Session, name: str) -> int:
    """A setting that is a number."""
    return int(setting(db, name))


def threshold(db: Session, name: str, day: date) -> int:
    """A dated threshold as it held on a day."""
    return on(setting(db, name), day)


def switched_on(db: Session, name: str) -> bool:
    """A setting that is yes or no."""
    return setting(db, name) == "yes"


def web_address(text: str) -> str:
    """An address people reach the server at, as it was typed, `http://` before it where nothing stands there;
    raises `field.address` for what is none, `field.long`."""
    plain = text.strip()
    address = plain if "://" in plain else f"http://{plain}"
    try:
        known = _ADDRESS.fullmatch(address) and urlsplit(address).hostname and urlsplit(address).port != 0
    except ValueError:  # a bracket that stays open, a port beyond all numbers
        known = False
    if not known:
        raise Refusal("field.address")
    if len(address) > MOST_LETTERS:
        raise Refusal("field.long", limit=MOST_LETTERS)
    return address


def change_setting(db: Session, by: Principal, name: str, value: str) -> Setting:
    """Change a setting; numbers must be numbers."""
    require(by, "settings.change")
    if name not in SHIPPED:
        raise Refusal("access.unknown")
    if name in THRESHOLDS:
        dated(value)
    elif SHIPPED[name].isdecimal() and not (
        value.isascii() and value.isdecimal() and 1 <= int(value) <= 100_000
    ):
        raise Refusal("field.range", low=1, high=100_000)
    if name == "in_use_from" and value:
        value = str(read_quarter(value))
    if name == "clamd" and value:
        scanner_address(value)
    if name == "site_url" and value:
        value = web_address(value)
    if value not in CHOICES.get(name, (value,)):
        raise Refusal("field.choice")
    row = db.scalar(select(Setting).where(Setting.name == name)) or Setting(name=name)
    row.value = value
    db.add(row)
    db.info.pop(KNOWN, None)
    record(db, by, "setting.change", row, None, name=name)
    SETTING_CHANGED.tell(db, name)
    return row
