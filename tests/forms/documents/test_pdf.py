"""The PDF of a document: its words fit into its lines and cells, and many of them go into one archive."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

from forms.documents.facts import Document
from forms.documents.pdf import write_pdf, write_zip
from tests.forms.documents.report import report
from tests.programs import run


def test_many_reports_go_into_one_archive() -> None:
    out, told = io.BytesIO(), list[int]()
    write_zip(out, [("a.pdf", report()), ("b.pdf", report(number=None))], told.append)
    assert told == [1, 1]
    data = out.getvalue()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.namelist() == ["a.pdf", "b.pdf"]
        assert archive.read("b.pdf").startswith(b"%PDF-")


def test_the_same_facts_are_one_page_with_their_letters(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(write_pdf(report()))
    said = " ".join(run("pdftotext", tmp_path / "a.pdf", "-").split())
    for part in ("ĐẢNG ỦY SỞ MẪU", "Số 01-BC/ĐU", "Ỹ ẵ ự", "Dòng hai", "$x$", "Lò Thị Mẫu"):
        assert part in said


def test_each_document_of_an_archive_is_made_as_its_turn_comes() -> None:
    told = list[int]()

    def documents() -> Iterator[tuple[str, Document]]:
        for number in range(2):
            assert len(told) == number
            yield f"{number}.pdf", report()

    first, again = io.BytesIO(), io.BytesIO()
    write_zip(first, documents(), told.append)
    assert len(told) == 2
    write_zip(again, [("0.pdf", report()), ("1.pdf", report())])
    with zipfile.ZipFile(first) as one, zipfile.ZipFile(again) as other:
        assert [each.date_time for each in one.infolist()] == [each.date_time for each in other.infolist()]
