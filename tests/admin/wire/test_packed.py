"""Answers are packed where that is taken, safe and worth it: once, whole or piece by piece, unguessably."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from io import BytesIO

import pytest
from flask import Flask, Response, send_file
from werkzeug.test import TestResponse

from admin.wire import packed
from tests.offices import Office

LONG = "Đảng bộ cơ sở " * 500
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TAKES = {"Accept-Encoding": "gzip, deflate, br, zstd"}


class Source:
    """Pieces one by one, that tell how many were taken and whether it was closed."""

    def __init__(self, count: int) -> None:
        self.left, self.closed = count, False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if not self.left:
            raise StopIteration
        self.left -= 1
        return LONG

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def app() -> Flask:
    """Answers of every sort."""
    made = Flask("answers")
    packed.mount(made)
    made.add_url_rule("/page", view_func=lambda: LONG, endpoint="page", methods=("GET", "POST"))
    made.add_url_rule("/refused", view_func=lambda: (LONG, 422), endpoint="refused")
    made.add_url_rule("/short", view_func=lambda: "x" * (packed.LEAST - 1), endpoint="short")
    made.add_url_rule("/json", view_func=lambda: {"text": LONG}, endpoint="json")
    made.add_url_rule("/book", view_func=lambda: Response(LONG, mimetype=XLSX), endpoint="book")
    made.add_url_rule("/pdf", view_func=lambda: Response(LONG, mimetype="application/pdf"), endpoint="pdf")
    made.add_url_rule("/file", view_func=lambda: _file(), endpoint="file")
    made.add_url_rule("/tagged", view_func=lambda: Response(LONG, headers={"ETag": '"a"'}), endpoint="tagged")
    done = Response(gzip.compress(LONG.encode()), headers={"Content-Encoding": "gzip"}, mimetype="text/html")
    made.add_url_rule("/done", view_func=lambda: done, endpoint="done")
    made.add_url_rule(
        "/as-is",
        view_func=lambda: Response(LONG, headers={"Cache-Control": "no-transform"}),
        endpoint="as_is",
    )
    return made


@pytest.fixture
def streams(app: Flask) -> dict[str, Source]:
    """What is made piece by piece: without end almost, of three pieces, and for whoever asks for its head."""
    made = {"/endless": Source(1_000_000), "/three": Source(3), "/head": Source(3)}
    for at, source in made.items():
        app.add_url_rule(at, at, lambda each=source: Response(each, mimetype="text/csv"))
    return made


def _file() -> Response:
    return send_file(BytesIO(LONG.encode()), mimetype="text/csv", etag="b", conditional=True)


def ask(app: Flask, path: str, **more: str) -> TestResponse:
    return app.test_client().get(path, headers=TAKES | {k.replace("_", "-"): v for k, v in more.items()})


@pytest.mark.parametrize("path", ["/page", "/refused", "/json", "/file", "/tagged"])
def test_text_is_packed_whatever_its_status(app: Flask, path: str) -> None:
    answer, plain = ask(app, path), app.test_client().get(path)
    assert answer.headers["Content-Encoding"] == "gzip" and "Content-Encoding" not in plain.headers
    assert answer.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert gzip.decompress(answer.data) == plain.data and len(answer.data) < len(plain.data) / 20
    assert answer.status_code == plain.status_code
    assert int(answer.headers.get("Content-Length", len(answer.data))) == len(answer.data)


@pytest.mark.parametrize("path", ["/short", "/book", "/pdf", "/as-is"])
def test_what_is_short_or_packed_by_itself_stays(app: Flask, path: str) -> None:
    answer = ask(app, path)
    assert "Content-Encoding" not in answer.headers and answer.data == app.test_client().get(path).data


def test_nothing_is_packed_twice(app: Flask) -> None:
    assert gzip.decompress(ask(app, "/done").data).decode() == LONG


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("gzip", True),
        ("deflate, gzip;q=1.0, *;q=0.5", True),
        ("*", True),
        ("br", False),
        ("gzip;q=0", False),
        ("identity, gzip;q=0.2", False),
        ("", False),
        ("gzip;q=nonsense", False),
    ],
)
def test_whoever_asks_says_what_he_takes(app: Flask, said: str, wanted: bool) -> None:
    answer = ask(app, "/page", Accept_Encoding=said)
    assert ("Content-Encoding" in answer.headers) is wanted
    assert answer.headers["Vary"] == "Accept-Encoding"


def test_a_part_or_what_is_the_same_is_not_packed(app: Flask) -> None:
    part = ask(app, "/file", Range="bytes=0-9")
    assert part.status_code == 206 and part.data == LONG.encode()[:10]
    same = ask(app, "/file", If_None_Match='"b"')
    assert same.status_code == 304 and "Content-Encoding" not in same.headers and not same.data
    assert ask(app, "/file").headers["ETag"] == 'W/"b"'  # the same content, other bytes
    again = ask(app, "/file", If_None_Match='W/"b"')
    assert again.status_code == 304


def test_head_says_what_get_would(app: Flask) -> None:
    answer = app.test_client().head("/page", headers=TAKES)
    assert answer.headers["Content-Encoding"] == "gzip" and not answer.data


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_what_another_site_asks_for_tells_nothing_by_its_length(app: Flask, site: str) -> None:
    assert "Content-Encoding" not in ask(app, "/page", Sec_Fetch_Site=site).headers
    for own in ("same-origin", "none"):
        assert ask(app, "/page", Sec_Fetch_Site=own).headers["Content-Encoding"] == "gzip"


def test_the_same_page_is_as_long_as_chance_will_have_it(app: Flask) -> None:
    lengths = {len(ask(app, "/page").data) for _time in range(60)}
    assert len(lengths) > 15 and max(lengths) - min(lengths) <= packed.MOST_BY_CHANCE


def test_what_streams_goes_on_streaming(app: Flask, streams: dict[str, Source]) -> None:
    """Each piece can be read before the next one is made, however many come; the source is closed."""
    answer = app.test_client().get("/endless", headers=TAKES, buffered=False)
    assert "Content-Length" not in answer.headers
    opened, read, pieces = zlib.decompressobj(31), "", iter(answer.iter_encoded())
    while not read:
        read += opened.decompress(next(pieces)).decode()
    assert read == LONG and streams["/endless"].left == 999_999
    answer.close()
    assert streams["/endless"].closed and streams["/endless"].left == 999_999
    assert gzip.decompress(ask(app, "/three").data).decode() == LONG * 3
    app.test_client().head("/head", headers=TAKES).close()
    assert streams["/head"].closed and streams["/head"].left == 3


def test_pages_of_the_office_are_packed_and_workbooks_are_not(office: Office) -> None:
    client = office.client("K.board_officer")
    page = client.get("/", headers=TAKES)
    assert page.headers["Content-Encoding"] == "gzip" and page.headers["Cache-Control"] == "no-store"
    assert {"Accept-Encoding", "Cookie"} <= set(page.vary)
    assert "</html>" in gzip.decompress(page.data).decode() and len(page.data) < 10_000
    book = client.get("/reports/excel/", headers=TAKES)
    assert book.status_code == 200 and book.data[:2] == b"PK" and "Content-Encoding" not in book.headers
    refused = client.post("/my/password", headers=TAKES, data={"idempotency_key": "k" * 16})
    assert refused.status_code == 422 and refused.headers["Content-Encoding"] == "gzip"
