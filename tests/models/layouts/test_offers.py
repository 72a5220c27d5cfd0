"""The registry of what sources offer: only what may rise of a meeting, a form's own fields by code, a
percentage always as its two counts."""

from __future__ import annotations

from datetime import date

import pytest

from models.definitions.kinds import KINDS
from models.layouts.offers import (
    FORMATS_KNOWN,
    MEETINGS,
    MONTH,
    SOURCES,
    Ratio,
    offered,
    offers_of,
    value_of,
)
from models.reports.figures import RISES
from tests.models.layouts.forms import form


@pytest.mark.parametrize("source", SOURCES)
def test_every_source_offers_codes_that_are_its_own_and_known_kinds(source: str) -> None:
    codes = [offer.code for offer in offered(source)]
    assert len(codes) == len(set(codes)) and {"number", "unit", "blank"} <= set(codes)
    assert {offer.kind for offer in offered(source)} <= set(FORMATS_KNOWN)
    assert all(offer.totals[0] == "none" and offer.kind in offer.formats for offer in offered(source))


@pytest.mark.parametrize("source", [MONTH, MEETINGS])
def test_of_a_meeting_only_what_may_rise_is_offered(source: str) -> None:
    worked = {"number", "unit", "above", "blank", "unit_long", "attended", "rate", "points", "grade", "topic"}
    worked |= {"outside", "remark", "meeting_kind", "topic_group"}
    worked |= {f"mark_{grade}" for grade in ("good", "fair", "average", "poor")}
    rest = {offer.code for offer in offered(source)} - worked
    assert rest <= set(RISES)
    assert not {"conclusions", "chair", "clerk", "minutes"} & {offer.code for offer in offered(source)}


def test_a_form_offers_its_fields_by_their_kinds() -> None:
    found = offers_of("answers", form().fields)
    told = {code: (o.kind, o.ratio, o.title) for code, o in found.items() if code.startswith("f.")}
    assert told == {
        "f.works": ("text", False, "Việc đã làm"),
        "f.count": ("integer", False, "Số lớp"),
        "f.area": ("points", False, "Diện tích"),
        "f.rate": ("percent", True, "Tỷ lệ"),
        "f.on": ("date", False, "Ngày"),
        "f.each": ("number", False, "Bình quân"),
        "f.well": ("text", False, "Đạt"),
        "f.words": ("text", False, "Ghi chú"),
    }
    assert "sum" not in found["f.rate"].totals and "sum" in found["f.count"].totals


def test_the_rows_of_a_table_offer_its_columns_and_the_fields_beside_it() -> None:
    found = offers_of("rows", form().fields, "works")
    assert (found["f.works.work"].kind, found["f.works.members"].kind) == ("text", "integer")
    assert "f.works" not in found and "f.count" in found
    assert not [code for code in offers_of("rows", form().fields, "gone") if code.startswith("f.gone")]
    assert offers_of("nowhere") == {} and "f.count" not in offers_of("month", form().fields)


def test_stored_values_become_what_a_list_holds() -> None:
    fields = {field.code: field for field in form().fields}
    told = {"count": "7", "area": "2.5", "rate": "3/4", "on": "2018-12-01", "each": "7/4", "well": "yes"}
    found = {code: value_of(fields[code], stored) for code, stored in told.items()}
    assert found == {
        "count": 7,
        "area": 2.5,
        "rate": Ratio(3, 4),
        "on": date(2018, 12, 1),
        "each": 1.75,
        "well": "Đạt",
    }
    works = '[{"members":"5","work":"họp"}]'
    assert value_of(fields["works"], works) == "1. Việc: họp; Số người: 5"
    assert value_of(fields["count"], "") is None and value_of(fields["count"], None) is None


@pytest.mark.parametrize(
    ("ratio", "kind", "worth"),
    [
        (Ratio(1, 3), "percent", 33.3),
        (Ratio(2, 3), "percent", 66.7),
        (Ratio(18150, 2), "points", 90.75),
        (Ratio(10, 4), "number", 2.5),
        (Ratio(1, 0), "percent", None),
        (Ratio(1, 0), "points", None),
        (Ratio(1, 0), "number", None),
    ],
)
def test_a_ratio_is_worked_out_of_its_counts(ratio: Ratio, kind: str, worth: float | None) -> None:
    assert ratio.worth(kind) == worth


def test_every_kind_of_field_has_a_cell_that_a_list_can_write() -> None:
    assert {kind.format for kind in KINDS.values()} - {"day"} <= set(FORMATS_KNOWN)
