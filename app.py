"""The application: configuration, database, words, screens."""

from __future__ import annotations

import gc

gc.disable()  # nothing that is imported is garbage: looking for some took a quarter of the start

import os
import secrets
import sys

if sys.platform == "win32":  # said before anything is asked for that is not there
    print(
        "Khối chạy trên Linux. Trên Windows: dùng ảnh máy (compose.yaml), WSL2, hoặc một máy Linux; xem "
        "docs/trien-khai.md\nKhối runs on Linux. On Windows use the image (compose.yaml), WSL2, or a "
        "Linux machine",
        file=sys.stderr,
    )
    sys.exit(2)

from pathlib import Path
from typing import Any

from flask import Flask

import models.operations.wiring
from admin import menu
from admin.operations import commands, metrics, proxy
from admin.seen import health, requests
from admin.web import request as base
from admin.web import words
from admin.web.address import PLAIN
from admin.wire import files, packed
from models.core.base import make_engine
from models.core.disk import write_whole
from models.platform.jobs import lie_in
from models.told.environment import spoken, told

gc.enable()

ROOT = Path(__file__).parent
INSTANCE = ROOT / "instance"


def create_app(database: str | None = None, instance: Path | None = None, **config: Any) -> Flask:
    """The application on a database (`KHOI_DATABASE`, or the one in the instance folder)."""
    folder = instance or Path(told("KHOI_INSTANCE") or INSTANCE)
    folder.mkdir(parents=True, exist_ok=True)
    assert models.operations.wiring.metadata.tables
    app = Flask(
        "khoi",
        root_path=str(ROOT),
        template_folder="admin/templates",
        static_folder="admin/static",
        instance_path=str(folder.resolve()),
    )
    app.config.update(
        SECRET_KEY=_secret(folder),
        MAX_CONTENT_LENGTH=PLAIN,
        MAX_FORM_PARTS=10_000,
        MAX_FORM_MEMORY_SIZE=4 * 2**20,
    )
    app.config.update(
        SESSION_COOKIE_NAME="khoi_page", SESSION_COOKIE_SAMESITE="Lax", SESSION_COOKIE_HTTPONLY=True, **config
    )
    lie_in(folder, spoken())
    packed.mount(app)  # before all others: it looks at answers last
    files.mount(app)
    words.mount(app)
    engine, counts = make_engine(database or address(folder)), metrics.begin()
    requests.mount(app, engine, counts)
    base.mount(app, engine)
    menu.mount(app)
    health.mount(app, engine)
    metrics.mount(app, counts)
    proxy.mount(app)
    return app


def address(folder: Path) -> str:
    """Where the office's database is."""
    return told("KHOI_DATABASE") or f"sqlite:///{(folder / 'khoi.sqlite').resolve()}"


def _secret(folder: Path) -> str:
    """The key that protects forms, made once and kept beside the database."""
    path = folder / "secret"
    if not path.exists():
        write_whole(path, secrets.token_hex(32).encode())
    return path.read_text(encoding="ascii")


if __name__ == "__main__":
    os.umask(0o077)  # what is written is nobody else's on this machine; processes begun from here have it too
    sys.exit(commands.main(create_app, Path(told("KHOI_INSTANCE") or INSTANCE), address))
