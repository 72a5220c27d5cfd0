"""Own fields in a letter: real tables in Word and PDF, what is cut said in the last row."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest

from forms.documents.facts import write_word
from forms.documents.pdf import write_pdf
from forms.documents.risen import UNIT, WHOLE, own_tables
from models.definitions.totals import MOST_ROWS, Part, add_up, begin, signed
from tests.forms.documents.report import report
from tests.models.definitions.item import TABLE, Item
from tests.programs import run

VISITS: Any = Item("number", code="visits", title="Lượt thăm")
PRIZES: Any = Item("table", TABLE | {"total": "rows"}, code="prizes", title="Khen thưởng")
COSTS: Any = Item("table", TABLE, code="costs", title="Kinh phí")
ROWS = '[{"n":"3","t":"Tổ <1>"},{"t":"{{ hai }}"}]'


def rose(name: str = "Chi bộ 1") -> Part:
    return signed({"x": begin(PRIZES, ROWS)}, name)["x"]


@pytest.fixture
def tables() -> list[Any]:
    told = [(VISITS, begin(VISITS, "7")), (PRIZES, add_up(PRIZES, [rose(), rose("Chi bộ 2")]))]
    return own_tables(told)


def test_totals_and_risen_rows_are_tables_of_the_letter(tables: list[Any], tmp_path: Path) -> None:
    whole, prizes = tables
    assert (whole.title, whole.rows) == (WHOLE, (("Lượt thăm", "7", "1"),))
    assert (prizes.title, prizes.headings) == ("KHEN THƯỞNG", (UNIT, "Số", "Việc"))
    doc = replace(report(), tables=tuple(tables))
    found = docx.Document(io.BytesIO(write_word(doc))).tables
    cells = [[[cell.text for cell in row.cells] for row in table.rows] for table in found]
    assert [list(prizes.headings), *map(list, prizes.rows)] in cells
    assert cells.index([list(whole.headings), *map(list, whole.rows)]) < len(cells) - 1
    (tmp_path / "a.pdf").write_bytes(write_pdf(doc))
    said = " ".join(run("pdftotext", tmp_path / "a.pdf", "-").split())
    assert "KHEN THƯỞNG" in said and "Tổ <1>" in said and "{{ hai }}" in said and WHOLE in said


def test_what_is_cut_is_said_in_the_last_row() -> None:
    many = add_up(PRIZES, [rose()] * (MOST_ROWS // 2 + 3))
    (table,) = own_tables([(PRIZES, many)])
    assert len(table.rows) == MOST_ROWS + 1
    assert table.rows[-1] == ("Còn 6 dòng nữa trong báo cáo của từng đơn vị", "", "")
