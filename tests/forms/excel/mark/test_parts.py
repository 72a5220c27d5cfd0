"""The parts of a marked workbook: a look in the styles, a rule in the sheet in its place, comments
beside those there are, a shape for each, the summary; and all of it taken off again."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from forms.excel.mark import parts
from forms.excel.mark.parts import (
    MOST_CELLS,
    MOST_RANGES,
    RED,
    SIGN,
    SUMMARY_SIGN,
    Comments,
    Shapes,
    Sheet,
    Styles,
    cells_of,
    number_of,
    ranges_of,
    summary,
)

HEAD = '<worksheet xmlns="m"><sheetData><row r="1"><c r="A1"/></row></sheetData>'


def comments(text: bytes, told: dict[str, str], author: str = "Khối", was: tuple[str, ...] = ()) -> bytes:
    return Comments(text, was, told, author).done()


def drawing(text: bytes, cells: list[str], gone: tuple[str, ...] = ()) -> bytes:
    return Shapes(text, gone, cells).done()


def sheet(after: str, cells: tuple[str, ...] = ("B2",)) -> str:
    """What stands after the rows of a sheet that has been marked."""
    whole = Sheet(f"{HEAD}{after}</worksheet>".encode(), cells, 0, "rId9").done().decode()
    assert whole.startswith(HEAD)
    return whole[len(HEAD) :].removesuffix("</worksheet>")


def dxfs(text: bytes) -> list[str]:
    """The colours of differential formats, as many as the styles say there are."""
    (found,) = [each for each in ElementTree.fromstring(text) if each.tag.endswith("dxfs")]
    assert found.get("count") == str(len(found))
    return [
        "".join(colour.get("rgb", "") for colour in one.iter() if colour.tag.endswith("bgColor"))
        for one in found
    ]


@pytest.mark.parametrize(
    ("styles", "number", "colours"),
    [
        ("<styleSheet/>", 0, [RED]),
        ('<styleSheet><dxfs count="0"/><tableStyles/></styleSheet>', 0, [RED]),
        ("<styleSheet><cellXfs/><tableStyles/><extLst/></styleSheet>", 0, [RED]),
        ('<styleSheet><dxfs count="1"><dxf><font/></dxf></dxfs></styleSheet>', 1, ["", RED]),
        ('<x:styleSheet xmlns:x="m"><x:dxfs count="0"></x:dxfs></x:styleSheet>', 0, [RED]),
        (
            '<styleSheet><dxfs count="2"><dxf/><dxf><fill><patternFill><bgColor rgb="ffffc7cd"/>'
            "</patternFill></fill></dxf></dxfs></styleSheet>",
            1,
            ["", "ffffc7cd"],
        ),
    ],
)
def test_the_look_of_a_mark_is_put_into_the_styles_once(styles: str, number: int, colours: list[str]) -> None:
    once = Styles(styles.encode())
    text = once.done()
    assert (once.number, dxfs(text)) == (number, colours)
    again = Styles(text)
    assert again.done() == text and again.number == number


def test_a_users_cell_of_our_shade_is_no_look_of_ours() -> None:
    fill = f'<fills><fill><patternFill><bgColor rgb="{RED}"/></patternFill></fill></fills>'
    assert dxfs(Styles(f"<styleSheet>{fill}</styleSheet>".encode()).done()) == [RED]


def test_a_look_stands_where_the_order_of_styles_asks_for_it() -> None:
    text = Styles(b"<s><cellXfs/><cellStyles/><colors/><extLst/></s>").done().decode()
    assert re.findall(r"<(cellStyles|dxfs|colors|extLst)\b", text) == [
        "cellStyles",
        "dxfs",
        "colors",
        "extLst",
    ]


@pytest.mark.parametrize(
    "after",
    [
        "",
        "<mergeCells/><dataValidations/><pageMargins/><drawing r:id='rId1'/><extLst/>",
        '<conditionalFormatting sqref="A1"><cfRule type="cellIs"/></conditionalFormatting><pageMargins/>',
        "<customSheetViews><customSheetView><pageMargins/></customSheetView></customSheetViews><tableParts/>",
        "<pageSetup/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent>",
    ],
)
def test_rule_and_drawing_stand_where_the_order_of_a_sheet_asks_for_them(after: str) -> None:
    done = sheet(after)
    rule = done[done.index('<conditionalFormatting sqref="B2"') :]
    rule = rule[: rule.index("</conditionalFormatting>") + len("</conditionalFormatting>")]
    drawing = re.findall(r"<legacyDrawing [^>]*>", done)
    assert len(drawing) == 1 and done.replace(rule, "").replace(drawing[0], "") == after
    order = (
        "mergeCells customSheetViews conditionalFormatting dataValidations pageMargins pageSetup drawing "
        "legacyDrawing mc:AlternateContent tableParts extLst"
    )
    root = ElementTree.fromstring(f'<w xmlns:r="r" xmlns:mc="mc">{done}</w>')
    names = [each.tag.replace("{mc}", "mc:") for each in root]
    assert names == sorted(names, key=order.split().index)


def test_rules_of_others_stay_and_ours_go_wherever_they_stand() -> None:
    own = f'<cfRule type="expression" priority="3"><formula> = {SIGN.lower()} </formula></cfRule>'.replace(
        '"khoi"', "&quot;khoi&quot;"
    )
    other = '<cfRule type="expression" priority="1"><formula>A1=0</formula></cfRule>'
    after = (
        f'<conditionalFormatting sqref="A1:B2 $C$4">{own}</conditionalFormatting>'
        f'<conditionalFormatting sqref="D9">{other}{own}</conditionalFormatting>'
    )
    one = Sheet(f"{HEAD}{after}</worksheet>".encode(), (), 0, "rId9")
    left = f'<conditionalFormatting sqref="D9">{other}</conditionalFormatting>'
    assert one.done().decode() == f"{HEAD}{left}</worksheet>"
    assert one.was == {"A1", "A2", "B1", "B2", "C4", "D9"} and not one.summary


def test_many_marks_are_rules_of_a_bounded_number_of_ranges() -> None:
    cells = tuple(f"A{2 * n}" for n in range(1, 2 * MOST_RANGES + 2))
    assert [len(each.split()) for each in re.findall(r'sqref="([^"]*)"', sheet("", cells))] == [
        MOST_RANGES,
        MOST_RANGES,
        1,
    ]


def test_ranges_name_the_cells_and_no_others() -> None:
    cells = {"A1", "A2", "A3", "B3", "AA10", "B5", "B4"}
    assert list(ranges_of(cells)) == ["A1:A3", "B3:B5", "AA10"]
    assert set(cells_of(" ".join(ranges_of(cells)), 99)) == cells


@pytest.mark.parametrize("ranges", ["", "A", "1", "A0", "a1", "A1:", "#REF!", "A1:B", "AAAA1", "A12345678"])
def test_what_names_no_cells_names_none(ranges: str) -> None:
    assert set(cells_of(ranges, 9)) <= {"A1"}


def test_a_range_of_a_whole_sheet_is_read_as_far_as_ours_may_reach() -> None:
    assert sum(1 for _cell in cells_of("A1:XFD1048576", MOST_CELLS)) == MOST_CELLS


def test_what_all_rules_name_together_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "MOST_CELLS", 10)
    rule = f'<cfRule type="expression"><formula>{SIGN}</formula></cfRule>'.replace(
        '"khoi"', "&quot;khoi&quot;"
    )
    again = f'<conditionalFormatting sqref="A1:A6">{rule}</conditionalFormatting>' * 3
    one = Sheet(
        f"{HEAD}{again}<conditionalFormatting sqref='B1'>{rule}</conditionalFormatting></worksheet>".encode(),
        (),
        0,
        "",
    )
    assert one.done().decode() == f"{HEAD}</worksheet>" and one.was == {f"A{n}" for n in range(1, 7)}


@pytest.mark.parametrize(
    ("text", "number"), [(" 7\n", 7), ("", -1), ("x", -1), ("٣", -1), ("9" * 9, -1), ("-1", -1)]
)
def test_a_number_is_one_or_none(text: str, number: int) -> None:
    assert number_of(text) == number


def told(text: bytes) -> dict[str, str]:
    root = ElementTree.fromstring(text)
    name = root.tag.replace("comments", "")
    return {each.get("ref", ""): "".join(each.itertext()) for each in root.iter(f"{name}comment")}


def test_comments_are_added_below_those_there_are() -> None:
    first = comments(b"", {"B3": "Sai <1>"}, "An")
    assert told(first) == {"B3": "Sai <1>"}
    second = comments(first, {"B3": "vẫn sai", "C4": "cũng sai"}, "Khối & co")
    assert told(second) == {"B3": "vẫn sai", "C4": "cũng sai"}
    assert second.decode().count("<author>") == 2 and "Khối &amp; co" in second.decode()
    assert 'ref="C4" authorId="1"' in second.decode()
    assert comments(second, {"D5": "Sai"}, "Khối & co").decode().count("<author>") == 2


@pytest.mark.parametrize(
    "part",
    [
        b'<x:comments xmlns:x="m"><x:authors/><x:commentList/></x:comments>',
        b"<comments><authors/><commentList/></comments>",
        b"<comments><commentList/></comments>",
    ],
)
def test_comments_as_others_write_them_are_added_to(part: bytes) -> None:
    assert told(comments(part, {"B3": "Sai"}, "Khối")) == {"B3": "Sai"}


OTHERS = (
    "<comments><authors><author>An</author></authors><commentList>"
    '<comment ref="B3" authorId="0"><text><r><t>của An</t></r></text></comment></commentList></comments>'
).encode()


def test_below_a_comment_of_somebody_else_ours_comes_and_goes() -> None:
    once = comments(OTHERS, {"B3": "Sai"})
    assert told(once) == {"B3": "của An\nSai"}
    assert told(comments(once, {"B3": "vẫn sai"}, was=("B3",))) == {"B3": "của An\nvẫn sai"}
    done = Comments(once, {"B3"}, {}, "Khối")
    assert told(done.done()) == {"B3": "của An"} and done.gone == set()


@pytest.mark.parametrize(
    ("edit", "was", "left"),
    [
        ((b"", b""), (), set()),
        ((b"FF9C0007", b"ff9c0008"), (), set()),
        ((b"FF9C0007", b"FF000000"), (), set()),
        ((b"</text>", b"<r><rPr/><t/></r></text>"), (), set()),
        ((b"FF9C", b"FF00"), ("B3",), set()),
        ((b"FF9C", b"FF00"), (), {"B3"}),
        ((b">Kh\xe1\xbb\x91i<", b"> <"), ("B3",), set()),
        ((b">Kh\xe1\xbb\x91i<", b">An<"), (), set()),
    ],
)
def test_our_comment_is_known_by_its_ink_or_by_author_and_mark(
    edit: tuple[bytes, bytes], was: tuple[str, ...], left: set[str]
) -> None:
    """As Excel, Gnumeric, LibreOffice and openpyxl save it: without the first ink, without inks,
    without the author, with a run of nothing."""
    text = comments(b"", {"B3": "Sai rồi"}).replace(*edit)
    assert told(comments(text, {}, was=was)).keys() == left


def shapes(text: bytes) -> list[tuple[int, int]]:
    return [
        (int(row), int(column))
        for row, column in re.findall(r"<x:Row>(\d+)</x:Row><x:Column>(\d+)</x:Column>", text.decode())
    ]


def test_each_commented_cell_has_one_shape_of_its_own_number() -> None:
    first = drawing(b"", ["B3", "AA1"])
    assert shapes(first) == [(2, 1), (0, 26)]
    second = drawing(first, ["B3", "C4"])
    assert shapes(second) == [(2, 1), (0, 26), (3, 2)]
    numbers = re.findall(r'id="_x0000_s(\d+)"', second.decode())
    assert len(set(numbers)) == 3 and second.decode().count('<v:shapetype id="_x0000_t202"') == 1
    ElementTree.fromstring(second)


def test_a_shape_goes_with_its_comment() -> None:
    first = drawing(b"", ["B3", "AA1", "C4"])
    assert shapes(drawing(first, [], ("AA1", "no cell"))) == [(2, 1), (3, 2)]


def test_many_shapes_are_given_as_many_blocks_of_numbers() -> None:
    text = drawing(b"", [f"A{n}" for n in range(1, 1_101)]).decode()
    highest = max(map(int, re.findall(r'id="_x0000_s(\d+)"', text)))
    (blocks,) = re.findall(r'<o:idmap v:ext="edit" data="([\d,]+)"/>', text)
    assert highest // 1024 == 2 and [int(each) for each in blocks.split(",")] == [1, 2]


def test_the_summary_links_to_cells_of_sheets_that_are_there() -> None:
    rows = [("Tờ 'A'", "B3", "=x & <y>", "Sai"), ("mất", "A1", "", "Không có")]
    text = summary(rows, "Có 2 chỗ", ("Trang", "Ô", "Ghi", "Sửa"), {"Tờ 'A'"}).decode()
    cells = {
        cell.get("r"): "".join(cell.itertext())
        for cell in ElementTree.fromstring(text).iter()
        if cell.tag.endswith("}c")
    }
    assert (cells["A1"], cells["D3"], cells["C4"], cells["D5"]) == ("Có 2 chỗ", "Sửa", "=x & <y>", "Không có")
    assert re.findall(r'<hyperlink ref="(\w+)" location="([^"]*)"', text) == [("B4", "'Tờ ''A'''!B3")]
    assert "<hyperlinks>" not in summary(rows[1:], "", ("",) * 4, set()).decode()
    again = Sheet(text.encode(), (), 0, "")
    assert again.done() == text.encode() and again.summary and not again.was and SUMMARY_SIGN != SIGN


def test_a_very_long_word_of_a_mark_still_fits_its_cell() -> None:
    text = summary([("a", "A1", "x" * 40_000, "y")], "", ("",) * 4, set()).decode()
    assert 0 < max(len(each) for each in re.findall("x+", text)) <= 32_767
