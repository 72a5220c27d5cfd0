"""The XML of a marked workbook: styles with another fill and back again, comments
beside those there are, a shape for each, the summary; text as XML may hold it."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from forms.excel.mark.parts import (
    MOST_MARKED,
    RED,
    SHADES,
    Styles,
    comments,
    drawing,
    escaped,
    summary,
)

FILLS = (
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill/>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill></fill></fills>'
)
XFS = (
    '<cellXfs count="2"><xf numFmtId="9" fillId="0" applyFill="1"/>'
    '<xf fontId="1" fillId="2"><alignment/></xf></cellXfs>'
)
STYLES = f"<styleSheet>{FILLS}{XFS}</styleSheet>".encode()


def styled(text: bytes) -> list[tuple[dict[str, str], str, str]]:
    """Of each style its attributes, and the first and second colour of its fill."""
    root = ElementTree.fromstring(text)
    fills, xfs = root.find("fills"), root.find("cellXfs")
    assert fills is not None and xfs is not None
    assert (fills.get("count"), xfs.get("count")) == (str(len(fills)), str(len(xfs)))
    found = []
    for xf in xfs:
        fill = fills[int(xf.get("fillId", "0"))]
        colours = [fill.find(f"patternFill/{name}") for name in ("fgColor", "bgColor")]
        first, second = ("" if each is None else each.get("rgb", "") for each in colours)
        found.append((dict(xf.attrib), first, second))
    return found


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('a & <b> "c"', "a &amp; &lt;b&gt; &quot;c&quot;"),
        ("a\x00\x1f\ufffe\ud800b", "ab"),
        ("a\tb\nc", "a\tb\nc"),
        ("&amp;", "&amp;amp;"),
    ],
)
def test_text_is_escaped_and_loses_what_xml_cannot_hold(text: str, wanted: str) -> None:
    assert escaped(text) == wanted


def test_a_red_style_is_like_its_base_but_for_the_fill_and_is_made_once() -> None:
    styles = Styles(STYLES)
    assert (styles.red(0), styles.red(1), styles.red(0), styles.marked) == (2, 3, 2, frozenset())
    found = styled(styles.text)
    assert found[2] == ({"numFmtId": "9", "fillId": "3", "applyFill": "1"}, RED, "")
    assert found[3][0]["fontId"] == "1" and found[3][1:] == (SHADES[1], "FF112233")
    assert styles.shades == {SHADES[1]: "FF112233"} and b"<alignment/></xf></cellXfs>" in styles.text


def test_a_style_that_is_not_there_is_that_of_a_plain_cell() -> None:
    styles = Styles(STYLES)
    styles.red(99)
    assert styled(styles.text)[2][0]["numFmtId"] == "9"


def test_without_styles_a_cell_keeps_its_number() -> None:
    styles = Styles(b"<styleSheet/>")
    assert (styles.red(5), styles.text) == (5, b"<styleSheet/>")


@pytest.mark.parametrize(
    ("second", "kept", "colours"),
    [
        (True, {}, ["", "FF112233"]),
        (False, {}, ["", ""]),
        (False, {SHADES[1]: "FF445566"}, ["", "FF445566"]),
        (True, {SHADES[1]: "FF445566"}, ["", "FF445566"]),
    ],
)
def test_a_marked_style_leads_back_to_the_colour_it_had(
    second: bool, kept: dict[str, str], colours: list[str]
) -> None:
    once = Styles(STYLES)
    once.red(0), once.red(1)
    again = Styles(once.text, second, kept)
    assert again.marked == {2, 3}
    back = [again.plain(number) for number in (2, 3)]
    assert [again.plain(number) for number in (2, 3)] == back
    assert [styled(again.text)[number][1] for number in back] == colours
    assert styled(again.text)[back[0]][0] == {"numFmtId": "9", "fillId": "0", "applyFill": "0"}


def test_styles_under_a_prefix_are_marked_too() -> None:
    text = re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", STYLES).replace(
        b"<x:styleSheet>", b'<x:styleSheet xmlns:x="m">'
    )
    styles = Styles(text)
    assert styles.red(1) == 2 and Styles(styles.text).marked == {2}
    assert ElementTree.fromstring(styles.text) is not None


def test_what_claims_more_marked_styles_than_ours_can_have_is_no_file_of_ours() -> None:
    def marked(count: int) -> int:
        fill = f'<fill><patternFill patternType="solid"><fgColor rgb="{RED}"/></patternFill></fill>'
        styles = '<xf fillId="0"/>' * count
        text = f"<styleSheet><fills>{fill}</fills><cellXfs>{styles}</cellXfs></styleSheet>"
        return len(Styles(text.encode()).marked)

    assert (marked(MOST_MARKED), marked(MOST_MARKED + 1)) == (MOST_MARKED, 0)


def told(text: bytes) -> dict[str, str]:
    root = ElementTree.fromstring(text)
    name = root.tag.replace("comments", "")
    return {each.get("ref", ""): "".join(each.itertext()) for each in root.iter(f"{name}comment")}


def test_comments_are_added_below_those_there_are() -> None:
    first = comments(b"", {"B3": "Sai <1>"}, "An")
    assert told(first) == {"B3": "Sai <1>"}
    second = comments(first, {"B3": "vẫn sai", "C4": "cũng sai"}, "Khối & co")
    assert told(second) == {"B3": "Sai <1>\nvẫn sai", "C4": "cũng sai"}
    assert second.decode().count("<author>") == 2 and "Khối &amp; co" in second.decode()
    assert 'ref="C4" authorId="1"' in second.decode()


@pytest.mark.parametrize(
    "part",
    [
        b'<x:comments xmlns:x="m"><x:authors/><x:commentList/></x:comments>',
        b"<comments><authors/><commentList/></comments>",
    ],
)
def test_comments_as_others_write_them_are_added_to(part: bytes) -> None:
    assert told(comments(part, {"B3": "Sai"}, "Khối")) == {"B3": "Sai"}


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


def test_a_very_long_word_of_a_mark_still_fits_its_cell() -> None:
    text = summary([("a", "A1", "x" * 40_000, "y")], "", ("",) * 4, set()).decode()
    assert 0 < max(len(each) for each in re.findall("x+", text)) <= 32_767
