"""Files that go out while they are drawn: their beginning, the whole, and what fails meanwhile."""

from __future__ import annotations

import io
import logging
from typing import Any
from zipfile import ZipFile

import pytest

from admin.duties import grades
from tests.offices import Office

WHO = "K.board_officer"


def test_a_download_begins_before_it_is_drawn(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn, write = list[str](), grades.write_list
    monkeypatch.setattr(grades, "write_list", lambda *given: (drawn.append("x"), write(*given)))
    answer = office.client(WHO).get("/grades/excel/")
    pieces = answer.iter_encoded()
    first = next(pieces)
    assert (answer.status_code, drawn) == (200, []) and first.startswith(b"PK")
    assert answer.headers["Content-Disposition"].startswith("attachment; filename=xep-loai-")
    with ZipFile(io.BytesIO(b"".join((first, *pieces)))) as file:
        assert file.testzip() is None and drawn == ["x"]
    answer.close()


def test_what_fails_while_it_is_drawn_is_written_down_and_breaks_off(
    office: Office, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_given: Any) -> None:
        raise ValueError("drawn wrongly")

    monkeypatch.setattr(grades, "write_list", broken)
    answer = office.client(WHO).get("/grades/excel/")
    with caplog.at_level(logging.ERROR, "khoi"), pytest.raises(ValueError, match="drawn wrongly"):
        list(answer.iter_encoded())
    assert "incident" in caplog.text and "/grades/excel/" in caplog.text
    answer.close()


def test_what_stands_against_a_download_is_told_as_a_page(office: Office) -> None:
    for url in ("/grades/excel/?unit=999999", "/reports/year/?unit=999999"):
        answer = office.get(WHO, url)
        assert answer.status_code == 404 and answer.mimetype == "text/html"
