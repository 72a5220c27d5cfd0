"""The PDF of a document: a font that lacks is an error, and many of them go into one archive."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from forms.documents import pdf as document_pdf
from forms.documents.pdf import FONTS, write_pdf, write_zip
from tests.forms.documents.report import report


def test_a_letter_the_font_lacks_is_an_error_and_not_a_hole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert (FONTS / "LICENSE.txt").exists() and len(list(FONTS.glob("*.ttf"))) == 4
    monkeypatch.setattr(document_pdf, "FONTS", tmp_path)
    with pytest.raises(RuntimeError, match="unknown font"):
        write_pdf(report())


def test_many_reports_go_into_one_archive() -> None:
    out, told = io.BytesIO(), list[int]()
    write_zip(out, [("a.pdf", report()), ("b.pdf", report(number=None))], told.append)
    assert told == [1, 1]
    data = out.getvalue()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["a.pdf", "b.pdf"]
        assert archive.read("b.pdf").startswith(b"%PDF-")
