"""A workbook's parts: which sheets it has, what leads where, what is declared; added once each."""

from __future__ import annotations

import io
import zipfile

import pytest

from forms.excel.mark.package import TYPES, WORKBOOK, Package
from forms.excel.mark.rewriting import listed
from tests.forms.excel.hell import SHEET, changed, good, prefixed


def test_sheets_are_found_by_name_under_any_prefix_and_path() -> None:
    assert Package(good()).sheets() == {"Danh sách": SHEET}
    other = changed(
        {
            WORKBOOK: lambda text: prefixed(text).replace(b"xmlns:x:r", b"xmlns:r"),
            "xl/_rels/workbook.xml.rels": lambda text: text.replace(b'"worksheets/', b'"/xl/worksheets/'),
        }
    )
    assert Package(other).sheets() == {"Danh sách": SHEET}
    assert Package(changed({SHEET: None})).sheets() == {}


def test_what_is_put_as_it_was_changes_nothing() -> None:
    package = Package(good())
    package.put(SHEET, package.get(SHEET))
    assert package.changed == {} and package.get("xl/none.xml") == b""
    package.put(SHEET, b"<x/>")
    assert package.get(SHEET) == b"<x/>"
    with zipfile.ZipFile(io.BytesIO(package.close())) as archive:
        assert archive.read(SHEET) == b"<x/>" and archive.testzip() is None


def test_relations_lead_from_where_the_part_stands() -> None:
    package = Package(good())
    assert package.relations(SHEET) == {}
    package.relate(SHEET, "rId9", "comments", "xl/comments9.xml")
    assert package.relations(SHEET) == {"rId9": ("comments", "xl/comments9.xml")}
    assert set(package.relations("")) == {"rId1", "rId2", "rId3"}


def test_a_kind_is_declared_once() -> None:
    package = Package(good())
    for _round in range(2):
        package.declare("xl/comments9.xml", "k")
        package.declare(".vml", "v")
    assert [each.get("PartName") for each in listed(package.get(TYPES), "Override")].count(
        "/xl/comments9.xml"
    ) == 1
    assert [each.get("Extension") for each in listed(package.get(TYPES), "Default")].count("vml") == 1


@pytest.mark.parametrize("number", ["7", "x", "9" * 5_000])
def test_a_sheet_is_added_under_a_name_and_number_of_its_own(number: str) -> None:
    package = Package(
        changed({WORKBOOK: lambda text: text.replace(b'sheetId="1"', f'sheetId="{number}"'.encode())})
    )
    package.changed["xl/worksheets/more.xml"] = b"<worksheet/>"
    package.add_sheet("danh SÁCH", "xl/worksheets/more.xml", "k")
    last = listed(package.get(WORKBOOK), "sheet")[-1]
    assert (last.get("name"), last.get("sheetId") != number) == ("danh SÁCH (2)", True)
    assert Package(package.close()).sheets()["danh SÁCH (2)"] == "xl/worksheets/more.xml"
