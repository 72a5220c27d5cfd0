"""Files of pages are named by what is in them, kept for good by that name, and asked about by any other."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest
from flask import Flask, url_for

from admin.wire import files
from tests.offices import Office
from tests.paths import ROOT

STATIC = ROOT / "admin" / "static"
TAKES = {"Accept-Encoding": "gzip"}
NAMED = re.compile(r'(?:href|src)="(/static/[^"]+)"')


def made(folder: Path) -> Flask:
    """An application on the files of a folder."""
    app = Flask("files", static_folder=str(folder), static_url_path="/static")
    files.mount(app)
    return app


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "a.woff2").write_bytes(b"wOF2" * 1_000)
    (tmp_path / "fonts" / "b.css").write_text("p{src:url(a.woff2)}")
    (tmp_path / "a.css").write_text("p{src:url(fonts/a.woff2);b:url(gone.svg)}" + " " * 5_000)
    (tmp_path / "a.js").write_text("let a;" * 500)
    return tmp_path


def test_every_page_asks_for_its_files_by_their_content(office: Office) -> None:
    client = office.client("K.board_officer")
    for url in ("/", "/duties/", "/desk/", "/sign-in"):
        named = set(NAMED.findall(client.get(url, follow_redirects=True).text))
        assert len(named) > 4
        for each in named:
            assert re.search(r"\.[0-9a-f]{12}\.\w+$", each), each
            answer = client.get(each)
            assert answer.status_code == 200 and answer.headers["Cache-Control"] == files.FOR_GOOD, each
            assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_every_file_is_of_a_known_kind_and_styles_name_what_is_there(office: Office) -> None:
    client = office.client(None)
    for path in STATIC.rglob("*"):
        if path.is_file():
            answer = client.get(f"/static/{path.relative_to(STATIC).as_posix()}")
            assert answer.status_code == 200 and answer.mimetype == files.MEDIA[path.suffix], path
            assert answer.headers["Cache-Control"] == files.ASKED_AGAIN
    style = client.get("/static/khoi.css").text
    fonts = re.findall(r"url\((fonts/[\w.-]+)\)", style)
    assert len(fonts) == 4
    for font in fonts:
        assert client.get(f"/static/{font}").headers["Cache-Control"] == files.FOR_GOOD
    with office.app.test_request_context():
        preloaded = url_for("static", filename="fonts/be-vietnam-pro-vietnamese-400-normal.woff2")
    assert preloaded.removeprefix("/static/") in fonts


def test_another_content_is_another_name_also_of_the_style_that_names_it(folder: Path) -> None:
    def names() -> list[str]:
        with made(folder).test_request_context():
            return [url_for("static", filename=name) for name in ("a.js", "a.css", "fonts/b.css")]

    before = names()
    assert names() == before
    (folder / "fonts" / "a.woff2").write_bytes(b"wOF2" * 1_001)
    after = names()
    assert after[0] == before[0] and after[1] != before[1] and after[2] != before[2]
    client = made(folder).test_client()
    for old in before[1:]:  # a page of the build before: what there is now, but not for good
        assert client.get(old).headers["Cache-Control"] == files.ASKED_AGAIN
    assert "url(gone.svg)" in client.get(after[1]).text


def test_a_file_is_packed_once_and_goes_plain_to_whoever_takes_nothing_else(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, done = made(folder).test_client(), []
    compress = files.zlib.compress
    monkeypatch.setattr(files.zlib, "compress", lambda *given: done.append(given) or compress(*given))
    for _time in range(5):
        packed = client.get("/static/a.js", headers=TAKES)
    plain = client.get("/static/a.js", headers={"Accept-Encoding": "br"})
    assert len(done) == 1 and gzip.decompress(packed.data) == plain.data == b"let a;" * 500
    assert packed.headers["Vary"] == plain.headers["Vary"] == "Accept-Encoding"
    assert packed.headers["ETag"] != plain.headers["ETag"]
    font = client.get("/static/fonts/a.woff2", headers=TAKES)
    assert font.data == b"wOF2" * 1_000 and "Vary" not in font.headers and len(done) == 1


def test_whoever_has_it_is_told_so_and_a_part_is_a_part(folder: Path) -> None:
    client = made(folder).test_client()
    for takes in (TAKES, {}):
        whole = client.get("/static/a.css", headers=takes)
        same = client.get("/static/a.css", headers=takes | {"If-None-Match": whole.headers["ETag"]})
        assert same.status_code == 304 and not same.data
        assert same.headers["ETag"] == whole.headers["ETag"] and "Cache-Control" in same.headers
        part = client.get("/static/a.css", headers=takes | {"Range": "bytes=10-19"})
        assert part.status_code == 206 and part.data == whole.data[10:20]
        head = client.head("/static/a.css", headers=takes)
        assert head.headers["Content-Length"] == str(len(whole.data)) and not head.data


@pytest.mark.parametrize("name", ["b.css", "a.000000000000.svg", "../app.py", "%2e%2e/app.py", "fonts", "a"])
def test_there_is_nothing_else(folder: Path, name: str) -> None:
    client = made(folder).test_client()
    assert client.get("/static/a.css").status_code == 200
    assert client.get(f"/static/{name}").status_code == 404


def test_what_a_library_brings_and_no_page_uses_is_not_handed_out(office: Office) -> None:
    answer = office.client(None).get("/static/admin/vendor/jquery.min.js")
    assert answer.status_code == 404 and answer.headers["Cache-Control"] == "no-store"
    assert not [
        path
        for path in (ROOT / "admin" / "templates").rglob("*.html")
        if "admin_static" in path.read_text(encoding="utf-8")
    ]
