"""Files that pages use (styles, scripts, fonts), named by their content: `khoi.css` is asked for as
`khoi.<twelve letters of its SHA-256>.css`, and kept by browsers for good. Under its plain name, or one of
other content, a file answers too, but browsers ask each time whether it is still the same.

All are read once, when the program starts (250 KB): what a process hands out is of one build, also while new
program files are put in their place. Each is packed once, at its best, when it is asked for first.
"""

from __future__ import annotations

import re
import zlib
from functools import cached_property
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, NoReturn

from flask import Flask, Response, abort, request

from admin.wire.packed import LEAST, taken

ENDPOINT = "static"
MEDIA = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    "": "text/plain",
}
"""What each kind of file is called, whatever the machine calls it; there are no others."""
PACKS = (".css", ".js", ".svg", "")
FOR_GOOD = "public, max-age=31536000, immutable"
ASKED_AGAIN = "no-cache"
"""Kept, and asked about each time."""
NAMED = re.compile(r"(?P<stem>.+)\.(?P<mark>[0-9a-f]{12})(?P<suffix>\.\w+)")
NAMES = re.compile(rb"url\(([\w./-]+)\)")


class Kept:
    """One file as it was when the program started."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name, self.data, self.suffix = name, data, PurePosixPath(name).suffix
        self.hash = sha256(data).hexdigest()

    @property
    def named(self) -> str:
        """Its name with what marks its content; one without an ending has none."""
        at = PurePosixPath(self.name)
        return str(at.with_name(f"{at.stem}.{self.hash[:12]}{at.suffix}")) if at.suffix else self.name

    @cached_property
    def packed(self) -> bytes | None:
        """By gzip, equal each time; None where it gains nothing."""
        if self.suffix not in PACKS or len(self.data) < LEAST:
            return None
        return zlib.compress(self.data, 9, 31)

    def answer(self, *, for_good: bool) -> Response:
        """The file, or that it is still the same."""
        packed = self.packed if taken(request) else None
        body = self.data if packed is None else packed
        response = Response(body, mimetype=MEDIA[self.suffix])
        response.set_etag(self.hash[:24] if packed is None else f"{self.hash[:24]}-gzip")
        if packed is not None:
            response.headers["Content-Encoding"] = "gzip"
        if self.packed is not None:
            response.vary.add("Accept-Encoding")
        response.headers["Cache-Control"] = FOR_GOOD if for_good else ASKED_AGAIN
        response.make_conditional(request, accept_ranges=True, complete_length=len(body))
        return response


class Files:
    """The files of a folder, by name."""

    def __init__(self, folder: Path) -> None:
        found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
        found.sort(key=lambda path: path.suffix == ".css")  # they name others
        self.kept: dict[str, Kept] = {}
        for path in found:
            name = path.relative_to(folder).as_posix()
            self.kept[name] = Kept(name, self._read(path, name))

    def _read(self, path: Path, name: str) -> bytes:
        """What is in a file; a style names other files by their content too."""
        data = path.read_bytes()
        if path.suffix != ".css":
            return data
        at = PurePosixPath(name).parent

        def named(told: re.Match[bytes]) -> bytes:
            known = self.kept.get(str(at / told[1].decode()))
            return told[0] if known is None else f"url({PurePosixPath(known.named).relative_to(at)})".encode()

        return NAMES.sub(named, data)

    def answer(self, filename: str) -> Response:
        """The file of this name; 404 where there is none."""
        marked = NAMED.fullmatch(filename)
        plain = f"{marked['stem']}{marked['suffix']}" if marked and filename not in self.kept else filename
        known = self.kept.get(plain)
        if known is None:
            abort(404)
        return known.answer(for_good=known.named == filename and filename != plain)

    def name(self, endpoint: str, values: dict[str, Any]) -> None:
        """Put a file's name by its content into an address that is being made."""
        known = self.kept.get(values.get("filename", "")) if endpoint == ENDPOINT else None
        if known is not None:
            values["filename"] = known.named


def mount(app: Flask) -> None:
    """Answer for the application's static files."""
    files = Files(Path(app.static_folder or ""))
    app.view_functions[ENDPOINT] = files.answer
    app.url_defaults(files.name)


def nothing_at(app: Flask, endpoint: str) -> None:
    """Hand out nothing at an address of files that a library brings and no page uses."""
    app.view_functions[endpoint] = _nothing


def _nothing(filename: str) -> NoReturn:
    abort(404)
