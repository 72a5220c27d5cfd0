"""The writer of every list: the shipped layouts equal today's sheets cell by cell; thirteen columns print on
one A4 page; a large list is made in constant memory and is the same."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from forms.excel.sheets.frame import Official
from forms.layouts import sheet as sheets
from forms.layouts.figures import denominator_of, figure_rows, figures_of
from forms.layouts.sheet import headed, missing_after, nothing_after, write_table
from forms.layouts.table import Table, table_of
from models.core.counts import COUNTS
from models.layouts.offers import FIELD, offers_of
from models.layouts.rows import Row, of_meeting, row
from models.layouts.shipped import SHIPPED
from models.layouts.tree import whole
from tests.forms.excel.sheets.official import OFFICIAL, sheet_of
from tests.forms.layouts.alike import differences, kept, told, unlike
from tests.forms.layouts.lists import SAID, thirteen
from tests.programs import convert, run

BARE = replace(OFFICIAL, journal_head="")
# a cell that met, one that did not, a long name with a long note, one that was not voted
MONTH: list[tuple[Any, ...]] = [
    ("Chi bộ A", 11, 12, date(2018, 12, 26), 9_250, "good", "=đủ"),
    ("Chi bộ B", None, None, None, None, None, "lũ"),
    (
        "Chi bộ Sở Nông nghiệp và Phát triển nông thôn (Đảng ủy bộ phận)",
        *(None, None, None, None, None),
        "ghi chú dài " * 9,
    ),
    ("Chi bộ C", 9, 10, date(2019, 1, 3), 7_100, "fair", ""),
    ("Chi bộ D", 8, 8, date(2019, 1, 4), None, None, ""),
]


def shipped(code: str, rows: list[Row], official: Official, denominator: str = "", body: Any = None) -> Any:
    """A shipped layout as its sheet is read by another library."""
    name, tree = SHIPPED[code]
    made = table_of(tree, offers_of(tree["source"]["kind"]), rows, SAID, denominator)
    out = io.BytesIO()
    below = missing_after(made, body) if body is not None else nothing_after
    write_table(out, name, headed(official, tree), made, below)
    return sheet_of(out)


def of_month(cell: tuple[Any, ...]) -> Row:
    """A cell as the month's source tells it."""
    name, present, due, held, total, grade, note = cell
    if held is None:
        return row(name, "", {"unit_long": name, "remark": note})
    said = {"due": due, "present": present, "held_on": held, "total": total, "grade": grade}
    return row(name, "", of_meeting(said | {"remark_for_superior": note}, {}) | {"unit_long": name})


def test_the_monthly_list_is_the_one_that_was_built_in() -> None:
    made = shipped("monthly_list", list(map(of_month, MONTH)), BARE)
    assert unlike(kept("monthly_list"), plain(made)) == []


@pytest.mark.parametrize(("count", "high"), [(45, 1), (46, 0)])
def test_the_monthly_list_is_one_page_as_long_as_it_can_be_read(count: int, high: int) -> None:
    page = shipped("monthly_list", [row(f"Chi bộ {n}", "", {}) for n in range(count)], BARE).page_setup
    assert (page.orientation, int(page.paperSize), page.fitToWidth or 1) == ("landscape", 9, 1)
    assert (1 if page.fitToHeight is None else int(page.fitToHeight)) == high


def figures(seed: int) -> dict[str, int]:
    """Counts of a unit, each another one."""
    return {name: seed + place for place, name in enumerate(COUNTS)} | {
        "scored": 9 * seed,
        "points_sum": 80_011 * seed,
        "due": 60 * seed,
        "present": 57 * seed,
    }


def content(missing: bool) -> dict[str, Any]:
    """A committee's report: two units, of which one was dissolved, and one that is missing."""
    gap = {"unit": 9, "name": "Chi bộ Trạm Y tế", "reason": "bão lũ"}
    lost = {"cell": 1, "through": 9, "kind": "subordinate_cell", "under": "", "child": 9}
    children = [
        {
            "unit": 1,
            "name": "Chi bộ Một",
            "kind": "subordinate_cell",
            "figures": figures(1),
            "dissolved": False,
        },
        {
            "unit": 2,
            "name": "Chi bộ Hai",
            "kind": "subordinate_cell",
            "figures": figures(2),
            "dissolved": True,
        },
    ]
    return {
        "name": "Đảng ủy Khối",
        "kind": "bloc",
        "children": children,
        "gaps": [gap] if missing else [],
        "missing": [gap | lost | {"figures": figures(0)}] if missing else [],
        "figures": figures(3),
        "cells_owed": 5 if missing else figures(3)["cells"],
    }


def test_annex_1_is_the_one_that_was_built_in() -> None:
    body, kinds, ends = content(True), {"subordinate_cell": "Chi bộ"}, {2: "kế thừa: Chi bộ Một (D1)"}
    rows = figure_rows("children", body, [], kinds, ends)
    denominator = denominator_of(body, rows)
    assert denominator.endswith("/5 chi bộ")
    made = shipped("annex1", rows, OFFICIAL, denominator, body=body)
    assert unlike(kept("annex1"), plain(made)) == []
    whole_ = content(False)
    assert denominator_of(whole_, figure_rows("children", whole_, [], kinds, ends)) == ""


def test_annex_2_is_the_one_that_was_built_in() -> None:
    told_ = [
        ("Chi bộ Một", date(2018, 11, 1), "Tự học " * 14, 10, 11),
        ("Chi bộ Hai", date(2018, 12, 1), "Chuyên đề khác", None, 7),
    ]
    rows = []
    for number, (cell, month, topic, group, present) in enumerate(told_, 1):
        said = {"period": month.isoformat(), "topic": topic, "topic_id": number, "present": present}
        rows.append(row(cell, "", of_meeting(said, {number: group} if group else {})))
    assert unlike(kept("annex2"), plain(shipped("annex2", rows, OFFICIAL))) == []


PLANS: list[tuple[Any, ...]] = [
    ("Chi bộ A", 11, date(2018, 12, 26), "08:00", "Hội trường", "Người A", "đã đồng ý"),
    (
        "Chi bộ Sở Nông nghiệp và Phát triển nông thôn",
        *(None, date(2018, 12, 27), "14:30", "Phòng họp tầng hai của Sở Nông nghiệp", "", "dự kiến"),
    ),
    ("=1+1", 12, date(2019, 1, 3), "07:05", "", "Người C", "đã đồng ý"),
]


def of_plan(told: tuple[Any, ...]) -> Row:
    """A registered date as the source of plans tells it."""
    names = ("members", "on", "at", "place", "secretary", "standing")
    return row(told[0], "", dict(zip(names, told[1:], strict=True)))


def test_the_notice_of_meetings_is_the_one_that_was_built_in() -> None:
    made = shipped("notice", list(map(of_plan, PLANS)), OFFICIAL)
    assert unlike(kept("notice"), plain(made)) == []
    assert (made.freeze_panes, made.auto_filter.ref) == ("A2", "A1:G4")


def test_a_plain_list_has_its_labels_sums_and_notes_and_no_letterhead() -> None:
    tree, offers, rows = thirteen(paper={"turn": "landscape", "fit": "width", "frame": "plain"})
    found = sheet_of(io.BytesIO(written(table_of(tree, offers, rows, SAID))))
    assert found["C1"].value == "Kết quả thực hiện" and found["A4"].value == 1
    assert found.print_title_rows == "$1:$4" and found.freeze_panes == "A5"
    assert found.auto_filter.ref is None, "sums between the rows would be sorted among them"
    said = [cell.value for line in found.iter_rows() for cell in line]
    assert "Ghi chú: số liệu tính đến ngày 30/6." in said
    assert not {"Nơi nhận:", "ĐẢNG CỘNG SẢN VIỆT NAM", *OFFICIAL.signing} & set(said)


def plain(sheet: Any) -> dict[str, Any]:
    """A sheet told as what is kept of the earlier ones."""
    found: dict[str, Any] = json.loads(json.dumps(told(sheet)))
    return found


def written(table: Table) -> bytes:
    out = io.BytesIO()
    write_table(out, "Danh sách", BARE, table)
    return out.getvalue()


@pytest.mark.parametrize(("turn", "fit"), [("landscape", "page"), ("portrait", "width")])
def test_thirteen_columns_print_on_one_page_of_a4(tmp_path: Path, turn: str, fit: str) -> None:
    tree, offers, rows = thirteen(paper={"turn": turn, "fit": fit})
    some = rows if fit == "page" else rows[:8]
    (tmp_path / "list.xlsx").write_bytes(written(table_of(tree, offers, some, SAID | {"ky": "6 tháng"})))
    convert("pdf", tmp_path, tmp_path / "list.xlsx")
    said = dict(line.split(":", 1) for line in run("pdfinfo", tmp_path / "list.pdf").splitlines())
    high, wide = (595, 842) if turn == "landscape" else (842, 595)
    size = [round(float(part)) for part in said["Page size"].replace("pts", "").split("(")[0].split("x")]
    assert (said["Pages"].strip(), size) == ("1", [wide, high])
    text = run("pdftotext", "-layout", tmp_path / "list.pdf", "-")
    for heading in ("Kết quả thực hiện", "Đợt 1", "Ghi chú", "13"):
        assert heading in text


def test_groups_have_their_sums_and_all_rows_theirs() -> None:
    tree, offers, rows = thirteen()
    found = sheet_of(io.BytesIO(written(table_of(tree, offers, rows, SAID))))
    lines = [[cell.value for cell in line] for line in found.iter_rows(min_row=8)]
    first, second = (n for n, line in enumerate(lines) if str(line[0]).startswith("Đảng ủy "))
    assert lines[first + 21][1:4] == ["Cộng", sum(range(20)), 2 * sum(range(20))]
    assert lines[second + 21][1:4] == ["Cộng", sum(range(20, 40)), 2 * sum(range(20, 40))]
    assert lines[second + 22][1:4] == ["Tổng cộng", sum(range(40)), 2 * sum(range(40))]
    assert lines[second + 23][0] == "Ghi chú: số liệu tính đến ngày 30/6."


def test_headings_span_what_they_cover_and_stand_tall_elsewhere() -> None:
    tree, offers, rows = thirteen()
    found = sheet_of(io.BytesIO(written(table_of(tree, offers, rows[:1], SAID))))
    spans = {str(each) for each in found.merged_cells.ranges}
    assert {"A8:A10", "C8:L8", "C9:G9", "H9:H10", "M8:M10"} <= spans
    assert found["C10"].value == "Nội dung số 1" and found["H9"].value == "Nội dung số 6"
    assert found.print_title_rows == "$1:$11"


def test_a_large_list_in_constant_memory_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    tree, offers, rows = thirteen()
    usual = sheet_of(io.BytesIO(written(table_of(tree, offers, rows, SAID))))
    monkeypatch.setattr(sheets, "LARGE", 1)
    large = sheet_of(io.BytesIO(written(table_of(tree, offers, rows, SAID))))
    assert differences(usual, large) == []


def test_a_field_that_is_gone_is_said_in_its_heading_and_takes_nothing_else() -> None:
    tree, offers, rows = thirteen()
    del offers[f"{FIELD}so_3"]
    found = sheet_of(io.BytesIO(written(table_of(tree, offers, rows[:2], SAID))))
    assert found["E10"].value == "Nội dung số 3\n[Nguồn không còn mục “f.so_3”]"
    assert [cell.value for cell in found[13]][2:6] == [0, 0, None, 0]
    assert [cell.value for cell in found[14]][2:6] == [1, 2, None, 4]


def test_recipients_and_signature_are_the_layouts_where_it_says_them() -> None:
    tree = whole({"recipients": ["- Ban Tổ chức,"], "signing": ["T/M ĐẢNG ỦY", "PHÓ BÍ THƯ"]})
    made = headed(OFFICIAL, tree)
    assert (made.recipients, made.signing) == (("- Ban Tổ chức,",), ("T/M ĐẢNG ỦY", "PHÓ BÍ THƯ"))
    assert headed(OFFICIAL, whole({})) == OFFICIAL


def test_text_of_a_cell_is_no_formula() -> None:
    tree, offers, rows = thirteen()
    evil = [row("=1+1", "", {f"{FIELD}ghi_chu": "@sum"})]
    found = sheet_of(io.BytesIO(written(table_of(tree, offers, evil + rows[:1], SAID))))
    assert found["B13"].data_type == "s" and found["M13"].data_type == "s"


def test_shares_of_a_row_come_from_its_counts() -> None:
    assert figures_of(figures(1))["mean"].worth("points") == 88.9
    assert figures_of(figures(0) | {"scored": 0})["good_share"].worth("percent") is None
