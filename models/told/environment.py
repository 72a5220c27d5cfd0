"""Settings by the environment: every name that the program reads there stands in one of the two tables below,
and nothing else reads the environment (tests/models/told/test_environment.py).

`SETTINGS` are whoever looks after the machine to set; what each means stands in the catalogues (context
`environment`), and all of them in docs/settings.md, which is made of both (`app.py settings`). `HANDED` are
words from one process of the program to the next, nobody else's.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

DIGITS = 9
"""Of a number."""


@dataclass(frozen=True)
class Setting:
    """One setting: what holds where it is not told, an example, and where it matters."""

    name: str
    default: str = ""
    example: str = ""
    where: tuple[str, ...] = ("server", "worker", "commands")
    """Names of the context `environment.where`."""
    least: int | None = None
    """Of a number; None where it is none."""
    secret: bool = False
    choices: tuple[str, ...] = ()


SETTINGS: dict[str, Setting] = {
    each.name: each
    for each in (
        Setting("HOST", "127.0.0.1", "0.0.0.0", ("server",)),
        Setting("PORT", "8000", "8080", ("server",)),
        Setting("KHOI_INSTANCE", "", "/srv/khoi"),
        Setting("KHOI_DATABASE", "", "postgresql+psycopg://khoi@10.0.0.5/khoi"),
        Setting("KHOI_CONNECT_TIMEOUT", "10", "5", least=2),
        Setting("KHOI_LOCK_WAIT", "10", "20", least=1),
        Setting("KHOI_SQLITE", "", "sqlite3"),
        Setting("KHOI_PG_BIN", "", "/usr/lib/postgresql/18/bin", ("worker", "commands")),
        Setting("KHOI_BACKUPS", "", "/srv/backups", ("worker", "commands")),
        Setting("KHOI_BACKUP_SECOND", "", "/mnt/other-disk/khoi", ("worker", "commands")),
        Setting("KHOI_BACKUP_SECOND_ENDPOINT", "", "https://s3.example.vn", ("worker", "commands")),
        Setting("KHOI_BACKUP_SECOND_REGION", "us-east-1", "vn-1", ("worker", "commands")),
        Setting("KHOI_BACKUP_SECOND_KEY_ID", "", "", ("worker", "commands"), secret=True),
        Setting("KHOI_BACKUP_SECOND_SECRET", "", "", ("worker", "commands"), secret=True),
        Setting("KHOI_STORE", "", "s3://khoi/tep"),
        Setting("KHOI_STORE_ENDPOINT", "", "https://s3.example.vn"),
        Setting("KHOI_STORE_REGION", "us-east-1", "vn-1"),
        Setting("KHOI_STORE_KEY_ID", "", "", secret=True),
        Setting("KHOI_STORE_SECRET", "", "", secret=True),
        Setting("KHOI_STORE_WAIT", "10", "30", least=1),
        Setting("KHOI_PROCESSES", "", "2", ("server",), least=1),
        Setting("KHOI_CONNECTIONS_OF_ONE", "500", "1000", ("server",), least=1),
        Setting("KHOI_HOSTS", "", "khoi.example.vn, 10.0.0.5", ("server",)),
        Setting("KHOI_PROXY", "", "1", ("server",)),
        Setting("KHOI_PROXY_ADDRESSES", "", "127.0.0.1, 10.0.0.0/28", ("server",)),
        Setting("KHOI_LOG", "lines", "json", ("server", "worker"), choices=("lines", "requests", "json")),
        Setting("KHOI_METRICS_TOKEN", "", "", ("server",), secret=True),
        Setting("KHOI_METRICS_ADDRESSES", "", "10.0.0.9, 10.1.0.0/24", ("server",)),
        Setting("KHOI_SMTP_PASSWORD", "", "", ("worker",), secret=True),
    )
}
USUAL = (
    *("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_REGION", "AWS_DEFAULT_REGION"),
    *("AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ENDPOINT", "AWS_ALLOW_HTTP"),
)
"""Names that others agreed on for services that speak S3: what they say holds where ours say nothing."""
WATCH, WORKER, LISTENING = "KHOI_WATCH", "KHOI_WORKER", "KHOI_LISTENING"
"""Who watches the worker; under which name it holds jobs; sockets and processes that one program hands to the
one in its place."""
HELD, TERMINAL = "KHOI_HELD", "KHOI_TERMINAL"
"""The number of the file that holds the lock of an office; of the file that is the terminal, for a worker
whose own last words go elsewhere."""
HANDED = (WATCH, WORKER, LISTENING, HELD, TERMINAL)


def told(name: str) -> str:
    """What a setting says, without blanks around it; its default where it says nothing. Raises KeyError for a
    name that no table holds."""
    default = SETTINGS[name].default if name not in HANDED else ""
    return os.environ.get(name, "").strip() or default


def spoken() -> dict[str, str]:
    """All that is told, by its name, and what the usual names of services say; nothing by default."""
    said = {name: os.environ.get(name, "").strip() for name in (*SETTINGS, *USUAL)}
    return {name: text for name, text in said.items() if text}


def forget(name: str) -> None:
    """Let a setting not hold for this process and those it begins."""
    os.environ.pop(SETTINGS[name].name, None)


def told_number(name: str) -> int | None:
    """The same as a number; the default's where it is none (which `wrong` tells), None without one."""
    text = told(name)
    return int(text if _is_number(text) else SETTINGS[name].default or 0) or None


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= DIGITS


def wrong() -> list[str]:
    """Settings whose number is none or too small, or that say none of the words they may."""
    found = []
    for name, each in SETTINGS.items():
        text = told(name)
        small = each.least is not None and not (_is_number(text) and int(text) >= each.least)
        if text and (small or (each.choices and text not in each.choices)):
            found.append(name)
    return found


def unknown() -> list[str]:
    """Names in the environment that look like settings of this program and are none: mostly slips."""
    return sorted(
        name
        for name in os.environ
        if name.startswith("KHOI_") and name not in SETTINGS and name not in HANDED
    )


def is_handed(name: str) -> bool:
    """Whether a process before this one handed something on under this name."""
    return _handed(name) in os.environ


def hand(name: str, value: str) -> None:
    """Leave a word for the program in the place of this one."""
    os.environ[_handed(name)] = value


def take(name: str) -> str:
    """What was handed on, once: it is gone then."""
    return os.environ.pop(_handed(name), "")


def _handed(name: str) -> str:
    if name not in HANDED:
        raise KeyError(name)
    return name


def whole(**more: str) -> dict[str, str]:
    """The environment for a process that is begun, with `more` in it."""
    return {**os.environ, **more}
