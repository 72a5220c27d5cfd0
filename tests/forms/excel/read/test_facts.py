"""What cells hold beside values: merged ranges, errors, hidden rows, numbers shown otherwise, old fonts."""

from __future__ import annotations

import pytest

from forms.excel.read.facts import Styles, constant_of, displayed, facts_of, otherwise, styles_of

CELLS = (
    b'<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    b'<row r="2" hidden="1"><c r="A2" s="1"><v>7</v></c><c r="B2" t="e"><v>#N/A</v></c>'
    b'<c r="C2" t="e"><f>#REF!</f><v>#REF!</v></c><c r="D2" s="2" t="s"><v>3</v></c></row></sheetData>'
    b'<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>'
)
STYLES = b"""<styleSheet xmlns="x"><numFmts><numFmt numFmtId="164" formatCode="000"/></numFmts>
<fonts><font><name val="Calibri"/></font><font><name val=".VnTime"/></font></fonts>
<cellStyleXfs><xf numFmtId="164" fontId="1"/></cellStyleXfs>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>
</styleSheet>"""


def test_what_a_sheet_says_beside_values() -> None:
    facts = facts_of(CELLS, styles_of(STYLES))
    assert facts.merges == ["A1:A2"]
    assert facts.errors == {"B2": "#N/A", "C2": "#REF!"}
    assert facts.hidden == [2]
    assert facts.shown == {"A2": "007"}
    assert facts.fonts == {"D2": ".VnTime"}
    assert facts_of(b'<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', Styles()).plain() == {}


def test_prefixes_and_single_quotes_say_the_same() -> None:
    text = CELLS.replace(b"<", b"<x:").replace(b"<x:/", b"</x:").replace(b'"', b"'")
    facts = facts_of(text, styles_of(STYLES))
    assert (facts.errors, facts.hidden, facts.shown) == ({"B2": "#N/A", "C2": "#REF!"}, [2], {"A2": "007"})
    assert (facts.merges, facts.fonts) == (["A1:A2"], {"D2": ".VnTime"})


@pytest.mark.parametrize(
    ("code", "is_so"),
    [
        ("General", False),
        ("0", False),
        ("0.##", False),
        ("@", False),
        ("dd/mm/yyyy", False),
        ("[$-vi-VN]d/m/yyyy", False),
        ("000", True),
        ("0.00", True),
        ("#,##0", True),
        ('"CB"00', True),
    ],
)
def test_which_formats_show_a_number_otherwise(code: str, *, is_so: bool) -> None:
    assert otherwise(code) is is_so


@pytest.mark.parametrize(
    ("value", "code", "said"),
    [
        ("7", "000", "007"),
        ("1.1", "0.00", "1.10"),
        ("12", '"CB"000', "CB012"),
        ("5", "00\\.00", None),
        ("7", "0\\-0", None),
        ("12500", "#,##0", None),
        ("0.5", "0%", "50%"),
        ("0.955", "0.00%", "95,50%"),
        ("0.5", "# %", None),
        ("1.25", "0.0", None),
        ("-3", "000", None),
    ],
)
def test_a_number_as_it_is_shown_where_every_machine_shows_it_so(
    value: str, code: str, said: str | None
) -> None:
    assert displayed(value, code) == said


def test_a_plain_truth_or_error_written_as_a_formula_is_none() -> None:
    assert [constant_of(each) for each in ("TRUE()", "=FALSE", "of:=#N/A", "1+1", "NA()")] == [
        *("TRUE", "FALSE", "#N/A", "", "")
    ]
