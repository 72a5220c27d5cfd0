"""Who is the one who writes on SQLite, and what is done meanwhile that others need not wait for: a hash of a
password or of a file, a body or a file that is read, a page or a document that is drawn (design 3.16).
"""

from __future__ import annotations

import builtins
import hashlib
import io
import smtplib
import subprocess
import threading
import time
import traceback
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any
from unittest.mock import patch

import argon2
import docx
import docxtpl
import flask
import jinja2
import lxml.html
import typst
import xlsxwriter
from flask import has_request_context, request
from sqlalchemy import Engine, event

from models.stores.service import Line
from tests.paths import ROOT

BESIDE = {("models/platform/jobs.py", "note"), ("models/platform/jobs.py", "noted")}
"""What a job tells of itself beside the database while it is the one who writes: a number of a few bytes."""
LARGE = 2**18
"""Bytes whose hash is worth waiting for."""
OURS = (f"{ROOT}/admin/", f"{ROOT}/models/", f"{ROOT}/forms/")
SLOW: tuple[tuple[str, Any, str], ...] = (
    ("a service is asked", Line, "made"),
    ("a password is hashed", argon2.PasswordHasher, "hash"),
    ("a password is hashed", argon2.PasswordHasher, "verify"),
    ("a body is read", flask.Request, "_load_form_data"),
    ("a body is read", flask.Request, "get_data"),
    ("a page is drawn", jinja2.Template, "render"),
    ("a page is drawn", jinja2.Template, "generate"),
    ("a page is read", lxml.html, "document_fromstring"),
    ("a page is read", lxml.html, "fromstring"),
    ("an archive is opened", zipfile.ZipFile, "__init__"),
    ("a workbook is made", xlsxwriter.Workbook, "__init__"),
    ("a document is read", docx, "Document"),
    ("a document is drawn", docxtpl.DocxTemplate, "render"),
    ("a document is drawn", typst, "compile"),
    ("a process is begun", subprocess, "Popen"),
    ("a mail is sent", smtplib, "SMTP"),
    ("a file is opened", io, "open"),
    ("a file is opened", builtins, "open"),
)


class Holding:
    """Threads that are the one who writes, how long each was, and what they did beside it."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.since: dict[int, float] = {}
        self.beside: list[str] = []
        self.longest: dict[str, float] = {}

    def began(self, connection: Any) -> None:
        if not connection.get_execution_options().get("reading", False):
            self.since[threading.get_ident()] = time.perf_counter()

    def ended(self, _connection: Any) -> None:
        began = self.since.pop(threading.get_ident(), None)
        if began is not None and has_request_context():
            rule = str(request.url_rule)
            self.longest[rule] = max(self.longest.get(rule, 0.0), time.perf_counter() - began)

    def note(self, what: str) -> None:
        """Remember what is done while others wait."""
        if threading.get_ident() not in self.since or not has_request_context():
            return
        frames = [
            (str(Path(frame.filename).relative_to(ROOT)), frame.name)
            for frame in traceback.extract_stack()
            if frame.filename.startswith(OURS)
        ]
        if not frames or frames[-1] not in BESIDE:
            way = " > ".join(f"{page} {name}" for page, name in frames[-4:])
            self.beside.append(f"{what} at {request.method} {request.path}: {way}")

    @contextmanager
    def events(self) -> Iterator[None]:
        """Hear when somebody begins to write and ends; begun is when the writer is there, not when it is
        waited for."""
        heard = (("begin", self.began), ("commit", self.ended), ("rollback", self.ended))
        for name, hear in heard:
            event.listen(self.engine, name, hear)
        try:
            yield
        finally:
            for name, hear in heard:
                event.remove(self.engine, name, hear)


def _noted(what: str, act: Callable[..., Any], holding: Holding) -> Callable[..., Any]:
    @wraps(act, updated=())
    def noting(*given: Any, **more: Any) -> Any:
        holding.note(what)
        return act(*given, **more)

    return noting


def _hashing(holding: Holding) -> Callable[..., Any]:
    made = hashlib.sha256

    def sha256(data: bytes = b"", **more: Any) -> Any:
        if len(data) >= LARGE:
            holding.note("a file is hashed")
        return made(data, **more)

    return sha256


@contextmanager
def watched(engine: Engine) -> Iterator[Holding]:
    """Look at all that is done by requests on this engine; `beside` holds what others waited for."""
    holding = Holding(engine)
    if engine.dialect.name != "sqlite":  # whose writers do not wait for each other
        yield holding
        return
    patches = [
        patch.object(where, name, _noted(what, getattr(where, name), holding)) for what, where, name in SLOW
    ]
    patches.append(patch.object(hashlib, "sha256", _hashing(holding)))
    with holding.events():
        for each in patches:
            each.start()
        try:
            yield holding
        finally:
            for each in reversed(patches):
                each.stop()
