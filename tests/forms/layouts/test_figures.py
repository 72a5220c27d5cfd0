"""Rows of a report's figures: its children or its cells, the missing ones by name, their frozen meetings."""

from __future__ import annotations

from datetime import date

from forms.layouts.figures import figure_rows, figures_of, frozen_meetings
from models.core.counts import COUNTS
from models.layouts.offers import Ratio, offered
from models.reports.lineage import Leaf

FIGURES = dict.fromkeys(COUNTS, 4) | {"points_sum": 36_000}
MEETINGS = [
    {"kind": "thematic", "period": "2018-12-01", "topic": "Tự học", "topic_id": 3, "present": 7, "due": 8},
    {"kind": "regular", "period": "2018-11-01", "topic": "", "topic_id": None, "present": 8, "due": 8},
]
LEAF = Leaf(5, "Chi bộ Một", "subordinate_cell", "Đảng ủy A", FIGURES, MEETINGS)
KINDS = {"subordinate_cell": "Chi bộ trực thuộc"}
BODY = {
    "name": "Đảng ủy Khối",
    "kind": "bloc",
    "figures": FIGURES,
    "children": [{"unit": 1, "name": "Đảng ủy A", "kind": "subordinate_cell", "figures": FIGURES}],
    "gaps": [{"unit": 2, "name": "Đảng ủy B", "reason": ""}],
    "missing": [],
}


def test_children_are_told_with_their_figures_and_missing_ones_by_name() -> None:
    there, gone = figure_rows("children", BODY, [], KINDS, {})
    assert (there.values["unit"], there.values["unit_kind"], there.values["cells"]) == (
        "Đảng ủy A",
        "Chi bộ trực thuộc",
        4,
    )
    assert there.values["mean"] == Ratio(36_000, 4) and there.values["good_share"] == Ratio(4, 4)
    assert (gone.values["unit"], gone.values["note"]) == ("Đảng ủy B", "Chưa có báo cáo")
    assert "cells" not in gone.values


def test_cells_stand_under_their_superior() -> None:
    found = figure_rows("leaves", BODY, [LEAF], KINDS, {})
    assert [(row.values["unit"], row.above) for row in found] == [("Chi bộ Một", "Đảng ủy A")]


def test_every_offer_of_figures_is_told() -> None:
    told = {*figures_of(FIGURES), "unit", "above", "note", "unit_kind"}
    assert {offer.code for offer in offered("children")} - told == {"number", "blank"}


def test_frozen_meetings_are_those_asked_for() -> None:
    found = frozen_meetings([LEAF], {3: 10}, "thematic")
    assert [(r.values["unit"], r.values["period"], r.values["topic_group"]) for r in found] == [
        ("Chi bộ Một", date(2018, 12, 1), 10)
    ]
    assert len(frozen_meetings([LEAF], {}, "all")) == 2
