"""Files that came with a form, whichever it is: looked at by the office's scanner, where it has one
(models/platform/scanning.py); attachments judged together before any is kept, and counted with what keeps
them (models/platform/room.py). And how a kept file is handed out, whichever screen asks."""

from __future__ import annotations

import os
from typing import IO, Any

from flask import Response, g, send_file
from sqlalchemy.orm import Session
from werkzeug.datastructures import FileStorage, ImmutableMultiDict, MultiDict

from forms.base import Form
from forms.inputs import SentFile
from models.access.grants import Principal
from models.core.errors import Invalid, Refusal
from models.platform.lost import gone
from models.platform.room import require_room, take_room
from models.platform.scanning import require_harmless
from models.platform.store import opened


def harmless(
    scanner: str, files: MultiDict[str, FileStorage]
) -> tuple[ImmutableMultiDict[str, FileStorage], dict[str, Refusal]]:
    """Those of some files in which the scanner finds nothing, and why the others are not taken, by the names
    of their fields."""
    taken: list[tuple[str, FileStorage]] = []
    refused: dict[str, Refusal] = {}
    for name, file in files.items(multi=True):
        try:
            if file.filename:
                require_harmless(scanner, file.filename, file.stream)
            taken.append((name, file))
        except Refusal as refusal:
            refused[name] = refusal
            file.close()
    return ImmutableMultiDict(taken), refused


def unclean() -> dict[str, Refusal]:
    """Why files of this request were not taken."""
    found: dict[str, Refusal] = g.get("unclean", {})
    return found


def require_clean() -> None:
    """Refuse at their fields files that were not taken; whoever reads a file of a form asks."""
    if unclean():
        raise Invalid(unclean())


def attached(form: Form) -> dict[str, int]:
    """Bytes that came in each field which keeps what is attached in it."""
    found = {name: _size(field.data) for name, field in form._fields.items() if hasattr(field, "attaches")}
    return {name: size for name, size in found.items() if size}


def _size(data: Any) -> int:
    if isinstance(data, list):
        return sum(map(_size, data))
    if isinstance(data, SentFile):
        return len(data.content)
    if not isinstance(data, FileStorage) or not data.filename:
        return 0
    size = data.stream.seek(0, 2)
    data.stream.seek(0)
    return size


def require_fits(db: Session, by: Principal | None, sent: dict[str, int]) -> None:
    """Refuse at its field what is more than somebody may send."""
    if sent and by is not None:
        _at_fields(lambda: require_room(db, by, sum(sent.values())), sent)


def count(db: Session, by: Principal | None, sent: dict[str, int]) -> None:
    """Count what was attached, together with what keeps it; the same refusal where somebody was first."""
    if sent and by is not None:
        _at_fields(lambda: take_room(db, by, sum(sent.values())), sent)


def _at_fields(act: Any, sent: dict[str, int]) -> None:
    try:
        act()
    except Refusal as refusal:
        raise Invalid(dict.fromkeys(sent, refusal)) from None


def kept_file(sha256: str, name: str, media_type: str | None = None) -> Response:
    """A kept file to whoever may have it, as the answer. Raises `file.lost` or `file.lost_for_good` where it
    is not in its place or not what it was, `StoreAway`."""
    try:
        file = opened(sha256)
    except FileNotFoundError:
        raise gone(g.db, sha256, name) from None
    return handed(file, sha256, name, media_type)


def handed(file: IO[bytes], sha256: str, name: str, media_type: str | None) -> Response:
    """An open file as the answer, which closes it."""
    size = os.fstat(file.fileno()).st_size
    answer = send_file(file, media_type, as_attachment=True, download_name=name, max_age=0, etag=sha256)
    if answer.status_code == 200:
        answer.content_length = size
    return answer
