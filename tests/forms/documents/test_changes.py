"""Changes of the tree as the lines of a report: in Word and in the product's own PDF."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from docx import Document as Word

from forms.documents.changes import HEADING, change_lines
from forms.documents.facts import document, report_body, write_word
from forms.documents.pdf import write_pdf
from models.core.counts import COUNTS
from models.units.changes import Change
from tests.forms.documents.report import ISSUER, groups
from tests.programs import run

DAY = date(2026, 2, 1)


def bare(text: str) -> str:
    """Text without what a line's end may swallow."""
    return "".join(text.replace("-", "").split())


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (Change("found", "A (1)", DAY, document="12-QĐ"), "Thành lập A (1) từ ngày 01/02/2026 theo 12-QĐ"),
        (Change("split", "A (1)", DAY, "B (2)"), "A (1) được tách từ B (2) từ ngày 01/02/2026"),
        (Change("move", "A (1)", DAY, "B (2)", "C (3)"), "A (1) chuyển từ C (3) về B (2) từ ngày 01/02/2026"),
        (Change("move", "A (1)", DAY, "B (2)"), "A (1) về thuộc B (2) từ ngày 01/02/2026"),
        (Change("move", "A (1)", DAY, "", "C (3)"), "A (1) không còn thuộc C (3) từ ngày 01/02/2026"),
        (Change("rename", "A (1)", DAY, "B"), "A (1) đổi tên thành B từ ngày 01/02/2026"),
        (Change("kind", "A (1)", DAY, "Chi bộ"), "A (1) chuyển loại hình thành Chi bộ từ ngày 01/02/2026"),
        (Change("code", "A (1)", DAY, "B"), "A (1) đổi mã thành B từ ngày 01/02/2026"),
        (Change("merge", "A (1)", DAY, "B (2)"), "A (1) hợp nhất vào B (2) từ ngày 01/02/2026"),
        (Change("dissolve", "A (1)", DAY), "A (1) giải thể từ ngày 01/02/2026"),
        (
            Change("dissolve", "A (1)", DAY, "B (2)", "", "12-QĐ", date(2025, 12, 15)),
            "A (1) giải thể từ ngày 01/02/2026 theo 12-QĐ (văn bản có hiệu lực từ ngày 15/12/2025), "
            "B (2) kế thừa",
        ),
    ],
)
def test_each_change_is_a_sentence(change: Change, line: str) -> None:
    assert change_lines([change]) == [HEADING, f"- {line}."]


def test_what_one_decision_did_alike_stands_in_one_line_and_nothing_where_nothing_changed() -> None:
    merged = [Change("merge", f"Chi bộ {n} (C{n})", DAY, "Chi bộ 9 (C9)", document="12-QĐ") for n in (1, 2)]
    other = Change("merge", "Chi bộ 3 (C3)", DAY, "Chi bộ 9 (C9)", document="13-QĐ")
    renamed = [Change("rename", f"Chi bộ {n} (C{n})", DAY, "Chi bộ Mới") for n in (5, 6)]
    assert change_lines([merged[0], other, merged[1], *renamed])[1:] == [
        "- Chi bộ 1 (C1); Chi bộ 2 (C2) hợp nhất vào Chi bộ 9 (C9) từ ngày 01/02/2026 theo 12-QĐ.",
        "- Chi bộ 3 (C3) hợp nhất vào Chi bộ 9 (C9) từ ngày 01/02/2026 theo 13-QĐ.",
        "- Chi bộ 5 (C5) đổi tên thành Chi bộ Mới từ ngày 01/02/2026.",
        "- Chi bộ 6 (C6) đổi tên thành Chi bộ Mới từ ngày 01/02/2026.",
    ]
    many = [
        Change("move", f"Chi bộ {n} (C{n})", DAY, "Đảng bộ R (R)", "Đảng bộ K (K)", "12-QĐ") for n in range(4)
    ]
    assert change_lines(many)[1:] == [
        "- Chuyển từ Đảng bộ K (K) về Đảng bộ R (R) từ ngày 01/02/2026 theo 12-QĐ, 4 tổ chức: "
        "Chi bộ 0 (C0); Chi bộ 1 (C1); Chi bộ 2 (C2); Chi bộ 3 (C3)."
    ]
    assert change_lines([]) == []


def test_they_stand_in_part_one_of_the_report_in_word_and_in_the_pdf(tmp_path: Path) -> None:
    content = {
        "figures": dict.fromkeys(COUNTS, 3),
        "narrative": {"changes": "Viết thêm."},
        "children": [],
        "gaps": [],
    }
    change = Change("merge", "Chi bộ Một (C1)", DAY, "Chi bộ Hai (C2)", document="12-QĐ/ĐUK")
    said = [HEADING, "- Chi bộ Một (C1) hợp nhất vào Chi bộ Hai (C2) từ ngày 01/02/2026 theo 12-QĐ/ĐUK."]
    for changes in ([change], []):
        body, _rows = report_body(content, groups(), changes)
        texts = [block.text for block in body]
        part = texts[1 : texts.index("II. KẾT QUẢ")]
        assert part == [part[0], *(said if changes else []), "Viết thêm."]
        doc = document("report", ISSUER, 1, DAY, "Kết quả", body, headings=("Tên tổ chức",))
        made = [each.text for each in Word(io.BytesIO(write_word(doc))).paragraphs]
        (tmp_path / "t.pdf").write_bytes(write_pdf(doc))
        shown = bare(run("pdftotext", tmp_path / "t.pdf", "-"))
        for line in said:
            assert (line in made) == (bare(line) in shown) == bool(changes)
