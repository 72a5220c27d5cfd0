"""Own fields in workbooks: what each comes to, rows of tables on sheets of their own."""

from __future__ import annotations

import io
from typing import Any

import openpyxl

from forms.excel.sheets.risen import OWN, own_bulks, row_bulk, write_with
from models.definitions.totals import MOST_LISTED, MOST_ROWS, Part, add_up, begin, signed
from tests.models.definitions.item import TABLE, Item

VISITS: Any = Item("number", title="Lượt thăm")
IDEA: Any = Item("text", title="Sáng kiến")
PRIZES: Any = Item("table", TABLE | {"total": "rows"}, title="Khen thưởng")


def of(field: Any, value: str, name: str = "Chi bộ 1") -> Part:
    return signed({"x": begin(field, value)}, name)["x"]


def sheets(own: list[Any]) -> dict[str, list[tuple[Any, ...]]]:
    out = io.BytesIO()
    write_with(out, lambda book, styles: book.add_worksheet("Phụ lục 1").write(0, 0, "A", styles.get()), own)
    return {s.title: list(s.iter_rows(values_only=True)) for s in openpyxl.load_workbook(out)}


def test_the_annex_has_own_fields_and_risen_rows_behind_it() -> None:
    rose = add_up(PRIZES, [of(PRIZES, '[{"n":"3","t":"a"}]'), of(PRIZES, '[{"t":"=b"}]', "Chi bộ 2")])
    found = sheets(own_bulks([(VISITS, of(VISITS, "7")), (IDEA, of(IDEA, "x")), (PRIZES, rose)]))
    assert list(found) == ["Phụ lục 1", OWN, "Khen thưởng"]
    assert found[OWN][1:] == [("Lượt thăm", "7", 1), ("Sáng kiến", "Chi bộ 1: x", 1)]
    assert found["Khen thưởng"] == [
        ("Đơn vị", "Số", "Việc"),
        ("Chi bộ 1", 3, "a"),
        ("Chi bộ 2", None, "=b"),
    ]
    assert list(sheets(own_bulks([]))) == ["Phụ lục 1"]


def test_what_is_cut_is_said_below_the_last_row() -> None:
    rows = list(row_bulk(PRIZES, add_up(PRIZES, [of(PRIZES, '[{"t":"a"}]')] * (MOST_ROWS + 2))).rows)
    assert len(rows) == MOST_ROWS + 1 and rows[-1][0] == "Còn 2 dòng nữa trong báo cáo của từng đơn vị"
    ((_title, words, n),) = own_bulks([(IDEA, add_up(IDEA, [of(IDEA, "a")] * (MOST_LISTED + 3)))])[0].rows
    assert n == MOST_LISTED + 3 and words.endswith("Còn 3 dòng nữa trong báo cáo của từng đơn vị")
