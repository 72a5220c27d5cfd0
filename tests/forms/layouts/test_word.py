"""A list as Word: a real table with its spans, headings repeated, A4 as the layout turns it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from forms.layouts import word
from forms.layouts.table import table_of
from forms.layouts.word import list_word
from models.core.errors import Refusal
from tests.forms.excel.sheets.official import OFFICIAL
from tests.forms.layouts.lists import SAID, thirteen
from tests.programs import convert, run


def test_the_table_is_real_and_its_headings_are_repeated() -> None:
    tree, offers, rows = thirteen()
    made = Document(io.BytesIO(list_word(OFFICIAL, table_of(tree, offers, rows[:3], SAID))))
    table = made.tables[1]
    assert [cell.text for cell in table.rows[2].cells][2:4] == ["Nội dung số 1", "Nội dung số 2"]
    assert table.rows[0].cells[2].text == table.rows[0].cells[11].text == "Kết quả thực hiện"
    assert table.rows[0].cells[0].text == table.rows[2].cells[0].text == "STT"
    repeated = [row._tr.find(f".//{qn('w:tblHeader')}") is not None for row in table.rows]
    assert repeated == [True] * 4 + [False] * (len(table.rows) - 4)
    last = [cell.text for cell in table.rows[-1].cells]
    assert last[1:4] == ["Tổng cộng", "3", "6"]
    section = made.sections[0]
    assert section.page_width is not None and round(section.page_width.mm) == 297


def test_word_opens_and_stands_on_one_page(tmp_path: Path) -> None:
    tree, offers, rows = thirteen()
    (tmp_path / "list.docx").write_bytes(list_word(OFFICIAL, table_of(tree, offers, rows[:4], SAID)))
    convert("pdf", tmp_path, tmp_path / "list.docx")
    assert "Pages:           1" in run("pdfinfo", tmp_path / "list.pdf")


def test_a_list_too_long_for_word_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word, "MOST", 3)
    tree, offers, rows = thirteen()
    with pytest.raises(Refusal, match=r"layout\.long"):
        list_word(OFFICIAL, table_of(tree, offers, rows, SAID))
