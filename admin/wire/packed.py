"""Answers packed by gzip where whoever asks takes that: pages, scripts, styles, JSON; never what is packed by
itself (workbooks, PDF, Word, pictures, fonts), nor a part of a file, nor twice.

An own page and no library: Flask-Compress (1.25) packs pages of status 2xx alone, and a refused form is the
largest page there is; it has nothing against guessing, and brings brotli and zstd along. The deflate is
isal's, which the workbooks need anyway.

Guessing by length (BREACH): whoever can make a person's browser ask for a page with words of his choice in
its address, and see how long the packed answer is, may find out letter by letter what else stands on that
page. So an answer that another site asked for is not packed: over TLS browsers say who asks
(`Sec-Fetch-Site`), and without TLS whoever sees lengths reads the page itself. For a browser that does not
say it, each packed answer is longer by chance. What protects forms is signed anew each second.
"""

from __future__ import annotations

import secrets
import struct
from collections.abc import Iterable, Iterator
from http import HTTPStatus

from flask import Flask, Request, Response, request
from isal import isal_zlib

MEDIA = frozenset(
    (
        "text/html",
        "text/css",
        "text/csv",
        "text/plain",
        "text/calendar",
        "text/javascript",
        "application/javascript",
        "application/json",
        "application/xml",
        "image/svg+xml",
    )
)
"""What is packed; all else is packed by itself, or may be."""
LEVEL = 2
"""Of isal's four. A page of 156 KB: 12.3 KB in 0.05 ms of processor; zlib's level 6: 9.8 KB in 0.92 ms,
zstd's first: 9.5 KB in 0.06 ms. All of them go out in the first round of a connection; a page takes 25 ms to
draw."""
LEAST = 1_000
"""Bytes from which it is worth it: what is shorter goes as one packet anyway."""
MOST_BY_CHANCE = 100
"""Bytes by which an answer may be longer by chance."""
OWN = ("same-origin", "none")
"""Who asks, as browsers say it: a page of this server, or the person."""
BARE = (HTTPStatus.NO_CONTENT, HTTPStatus.RESET_CONTENT, HTTPStatus.PARTIAL_CONTENT, HTTPStatus.NOT_MODIFIED)
"""Answers without a body, or with a part of one."""


def taken(asked: Request) -> bool:
    """Whether whoever asks takes gzip, and no less than what is not packed."""
    said = asked.accept_encodings
    return said.quality("gzip") > 0 and said.quality("gzip") >= said.quality("identity")


def pack(response: Response) -> Response:
    """The answer, packed where that is possible and safe; what streams goes on streaming."""
    if not _may_be(response):
        return response
    response.vary.add("Accept-Encoding")
    if not taken(request) or request.headers.get("Sec-Fetch-Site", "none") not in OWN:
        return response
    if response.is_sequence and not response.direct_passthrough:
        whole = response.get_data()
        if len(whole) < LEAST:
            return response
        response.set_data(b"".join(packed([whole])))
    else:
        _stream(response)
    response.headers["Content-Encoding"] = "gzip"
    tag, _weak = response.get_etag()
    if tag:
        response.set_etag(tag, weak=True)  # the same content, not the same bytes
    return response


def _may_be(response: Response) -> bool:
    told = response.headers
    return (
        response.mimetype in MEDIA
        and response.status_code >= HTTPStatus.OK
        and response.status_code not in BARE
        and "Content-Encoding" not in told
        and "Content-Range" not in told
        and not response.cache_control.no_transform
    )


def _stream(response: Response) -> None:
    """Pack piece by piece what is not here as a whole; its source is closed as before."""
    source = response.response
    response.direct_passthrough = False
    response.response = packed(response.iter_encoded())
    close = getattr(source, "close", None)
    if close is not None:
        response.call_on_close(close)
    response.headers.pop("Content-Length", None)


def packed(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces as gzip (RFC 1952), each handed on as soon as it is there; the name of the file within,
    which nobody reads, is as long as chance will have it."""
    yield b"\x1f\x8b\x08\x08\0\0\0\0\0\xff" + b"k" * secrets.randbelow(MOST_BY_CHANCE + 1) + b"\0"
    deflate = isal_zlib.compressobj(LEVEL, isal_zlib.DEFLATED, -15)
    crc = size = 0
    for piece in filter(None, pieces):
        crc, size = isal_zlib.crc32(piece, crc), size + len(piece)
        yield deflate.compress(piece) + deflate.flush(isal_zlib.Z_SYNC_FLUSH)
    yield deflate.flush() + struct.pack("<LL", crc, size & 0xFFFFFFFF)


def mount(app: Flask) -> None:
    """Pack what leaves. Mounted before whoever else looks at answers: it looks at them last."""
    app.after_request(pack)
