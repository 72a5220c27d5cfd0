"""A list as PDF: thirteen columns on one A4 page, headings with their spans, sums; not too long."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms.layouts import paper
from forms.layouts.paper import facts, list_pdf
from forms.layouts.table import table_of
from models.core.errors import Refusal
from tests.forms.excel.sheets.official import OFFICIAL
from tests.forms.layouts.lists import SAID, thirteen
from tests.programs import run


@pytest.mark.parametrize("turn", ["landscape", "portrait"])
def test_thirteen_columns_stand_on_one_page(tmp_path: Path, turn: str) -> None:
    tree, offers, rows = thirteen(paper={"turn": turn, "fit": "width"})
    (tmp_path / "list.pdf").write_bytes(list_pdf(OFFICIAL, table_of(tree, offers, rows[:6], SAID)))
    said = run("pdfinfo", tmp_path / "list.pdf")
    wide = "841" if turn == "landscape" else "595"
    assert "Pages:           1" in said and f"Page size:       {wide}" in said
    text = run("pdftotext", "-layout", tmp_path / "list.pdf", "-")
    for words in ("TỔNG HỢP SÁU THÁNG", "Kết quả thực hiện", "Đợt 1", "Tổng cộng", "Nơi nhận", "LÒ THỊ MẪU"):
        assert words.lower() in text.lower()


def test_a_row_keeps_its_side_and_a_group_its_whole_width() -> None:
    tree, offers, rows = thirteen()
    said = facts(OFFICIAL, table_of(tree, offers, rows[:1], SAID))
    group, number, name = said["cells"][:3]
    assert (group["text"], group["columns"], group["bold"]) == ("Đảng ủy 0", 13, True)
    assert (number["side"], name["side"]) == ("right", "left")
    assert sum(cell["columns"] * cell["rows"] for cell in said["heads"]) == 13 * 4


def test_a_list_too_long_for_paper_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paper, "MOST", 3)
    tree, offers, rows = thirteen()
    with pytest.raises(Refusal, match=r"layout\.long"):
        list_pdf(OFFICIAL, table_of(tree, offers, rows, SAID))
