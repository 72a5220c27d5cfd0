"""A layout goes out as a workbook and comes back the same; its help names what its source offers and nothing
else; every mistake is told at its cell; what is not offered any more stays."""

from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest

from forms.layouts.workbook import COLUMN_SHEET, HELP_SHEET, Came, cell_of, read_layout, said_offers
from models.core.errors import Checks, Refusal
from models.layouts.offers import Offer, offered, offers_of
from models.layouts.shipped import SHIPPED
from models.layouts.tree import judge
from tests.forms.layouts.books import HEAD, LABELS, book, changed
from tests.forms.layouts.lists import thirteen


def came(data: bytes, offers: dict[str, Offer] | None = None) -> Came:
    known = offers
    return read_layout(data, LABELS, lambda tree: known or offers_of(tree["source"]["kind"]))


def told(found: Came) -> dict[str, str]:
    return {problem.cell: problem.refusal.code for problem in found.book.problems}


@pytest.mark.parametrize("code", SHIPPED)
def test_a_layout_comes_back_as_it_went(code: str) -> None:
    tree = SHIPPED[code][1]
    found = came(book(tree))
    assert told(found) == {} and dict(found.head) == HEAD
    assert found.tree == tree


def test_thirteen_columns_of_a_form_come_back_with_their_headings() -> None:
    tree, offers, _rows = thirteen()
    found = came(book(tree, offers), offers)
    assert told(found) == {} and found.tree == tree


def test_the_help_sheet_is_exactly_what_the_source_offers() -> None:
    opened = openpyxl.load_workbook(io.BytesIO(book()))
    codes = [row[1].value for row in opened[HELP_SHEET].iter_rows(min_row=2)]
    assert codes == [offer.code for offer in offered("month")]
    assert "good_share" not in codes and "members" not in codes


def test_what_a_column_shows_may_be_written_by_name_or_code() -> None:
    def change(opened: Any) -> None:
        opened[COLUMN_SHEET]["B3"] = "unit"
        opened[COLUMN_SHEET]["B4"] = "mục HELD_on"

    found = came(changed(book(), change))
    assert [column["what"] for column in found.tree["columns"]][1:3] == ["unit", "held_on"]


def test_two_fields_of_one_name_are_told_apart_by_their_codes() -> None:
    offers = {"f.a": Offer("f.a", title="Ghi chú"), "f.b": Offer("f.b", title="ghi chú")}
    assert said_offers(offers | {"x": Offer("x")}, {"x": "Khác"}) == {
        "f.a": "Ghi chú [f.a]",
        "f.b": "ghi chú [f.b]",
        "x": "Khác",
    }


def test_mistakes_are_told_at_their_cells_and_the_rest_is_kept() -> None:
    def change(opened: Any) -> None:
        opened["Mẫu"]["B4"] = "hôm qua"
        opened[COLUMN_SHEET]["B3"] = "f.da_bo"
        opened[COLUMN_SHEET]["C3"] = "rộng"
        opened[COLUMN_SHEET]["D4"] = "=1+1"
        opened["Tiêu đề gộp"]["A2"], opened["Tiêu đề gộp"]["B2"] = 9, "Quá"

    found = came(changed(book(), change))
    assert told(found) == {
        "Cột!D4": "cell.formula",
        "Mẫu!B4": "field.date",
        "Cột!C3": "field.decimal",
        "Tiêu đề gộp!A2": "field.between",
    }
    assert found.tree["columns"][1]["what"] == "f.da_bo", "it stays as it is written"
    checks = Checks()
    judge(found.tree, offers_of("month"), checks)
    assert cell_of(found.book, next(iter(checks.fields))) == "Cột!B3"


def test_a_span_that_reaches_too_far_is_told_at_its_label() -> None:
    def change(opened: Any) -> None:
        for column, value in zip("ABCD", (1, "Gộp", 3, 99), strict=True):
            opened["Tiêu đề gộp"][f"{column}2"] = value

    found = came(changed(book(), change))
    checks = Checks()
    judge(found.tree, offers_of("month"), checks)
    assert [cell_of(found.book, place) for place in checks.fields] == ["Tiêu đề gộp!B2"]


def test_what_is_no_such_workbook_is_refused() -> None:
    def change(opened: Any) -> None:
        del opened[COLUMN_SHEET]

    with pytest.raises(Refusal, match=r"file\.sheets_missing"):
        came(changed(book(), change))


def test_what_must_be_said_is_asked_for_in_the_head() -> None:
    def change(opened: Any) -> None:
        for cell in ("B2", "B4", "B6"):
            opened["Mẫu"][cell] = None

    assert told(came(changed(book(), change))) == dict.fromkeys(
        ("Mẫu!B2", "Mẫu!B4", "Mẫu!B6"), "field.required"
    )
