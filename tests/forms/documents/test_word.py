"""The shipped Word form: opened by another program it
shows what the PDF shows, and text that looks like a field stays text."""

from __future__ import annotations

import io
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document as Word

from forms.documents.facts import (
    Block,
    document,
    paragraphs,
    write_word,
)
from forms.documents.pdf import write_pdf
from tests.forms.documents.report import ISSUER, ODD, report
from tests.programs import convert, run


def words_of(pdf: Path) -> Counter[str]:
    return Counter(run("pdftotext", pdf, "-").split())


@pytest.mark.parametrize("kind", ["report", "letter", "notice"])
def test_word_opens_in_libreoffice_and_its_pdf_shows_the_same_text_as_ours(kind: str, tmp_path: Path) -> None:
    doc = report()
    if kind != "report":
        rows = [("Chi bộ 1", "08:00", "Hội trường")] if kind == "notice" else []
        more: dict[str, Any] = {
            "addressees": ("Các chi bộ", "Các đảng ủy"),
            "headings": ("Chi bộ", "Giờ", "Nơi") if rows else (),
            "rows": rows,
        }
        doc = document(kind, ISSUER, None, date(2026, 2, 5), "Quán triệt", paragraphs(ODD + "\nHai"), **more)
    (tmp_path / "w.docx").write_bytes(write_word(doc))
    (tmp_path / "t.pdf").write_bytes(write_pdf(doc))
    convert("pdf", tmp_path, tmp_path / "w.docx")
    assert words_of(tmp_path / "w.pdf") == words_of(tmp_path / "t.pdf")
    assert "LiberationSerif" in run("pdffonts", tmp_path / "t.pdf").replace("-", "")


def test_text_that_looks_like_a_field_stays_text() -> None:
    doc = document(
        "letter",
        ISSUER,
        1,
        date(2019, 1, 5),
        "{{ issuer }}",
        [Block("{% for x in y %}"), Block("{{ signer }}")],
    )
    assert "{{ signer }}" in "\n".join(p.text for p in Word(io.BytesIO(write_word(doc))).paragraphs)
