"""Forms made from a definition: what is asked, what is shown of what is kept, what was typed."""

from __future__ import annotations

import io
from datetime import date

import pytest
from werkzeug.datastructures import FileStorage, MultiDict

from forms.compiler import (
    filled_form,
    filled_sheet,
    narrative_form,
    sheet_form,
    typed_answers,
    typed_narrative,
)
from models.scoring.sheets import Answer
from tests.forms.fields import field, version

pytestmark = pytest.mark.usefixtures("speaking")
RUBRIC = version(
    field("points", "content", max=1000, not_applicable=True),
    field("yes_no", "plan", max=200),
    field("choice", "topic", max_by={"thematic": 100}),
    field("heading", "head", max=100),
    field("yes_no", "never"),
)
STORY = version(
    field("long_text", "results"),
    field("file", "proof"),
    field("date", "on"),
    field("several", "levels"),
    field("guide", "help"),
)
KEPT = "0" * 64 + ":cũ.pdf"


@pytest.mark.parametrize(
    ("case", "asked"), [("regular", {"content", "plan"}), ("thematic", {"content", "plan", "topic"})]
)
def test_a_sheet_asks_what_earns_points_in_its_kind_of_meeting(case: str, asked: set[str]) -> None:
    form = sheet_form(RUBRIC, case)(formdata=None)
    names = set(form._fields)
    assert {name[2:] for name in names if name.startswith("v_")} == asked
    assert {name[5:] for name in names if name.startswith("note_")} == asked
    assert {name for name in names if name.startswith("na_")} == {"na_content"}


def test_what_was_typed_into_a_sheet_is_an_answer_to_each_item_asked() -> None:
    sent = MultiDict({"v_content": "4,5", "na_content": "y", "note_content": "vì sao", "v_topic": "good"})
    form = sheet_form(RUBRIC, "regular")(sent)
    assert form.validate()
    assert typed_answers(form, RUBRIC) == {"content": Answer("4,5", True, "vì sao"), "plan": Answer(None)}


@pytest.mark.parametrize("sent", [{"v_plan": "maybe"}, {"note_content": "a\0b"}, {"v_topic": "other"}])
def test_what_a_sheet_does_not_offer_is_refused(sent: dict[str, str]) -> None:
    assert not sheet_form(RUBRIC, "thematic")(MultiDict(sent)).validate()


def test_a_sheet_shows_kept_answers_those_of_lost_items_as_they_are() -> None:
    kept = {"content": Answer("450", False, "đủ"), "gone": Answer("7"), "plan": Answer(None, True)}
    assert filled_sheet(RUBRIC, kept) == {
        "v_content": "4,5",
        "na_content": False,
        "note_content": "đủ",
        "v_gone": "7",
        "na_gone": False,
        "note_gone": "",
        "v_plan": None,
        "na_plan": True,
        "note_plan": "",
    }


def test_a_narrative_asks_everything_that_is_typed() -> None:
    form = narrative_form(STORY)(formdata=None)
    assert [name for name in form._fields if name.startswith("v_")] == [
        "v_results",
        "v_proof",
        "v_on",
        "v_levels",
    ]


def test_a_narrative_shows_what_is_kept_and_nothing_for_the_rest() -> None:
    kept = {"results": "Tốt", "levels": "good,poor", "on": "", "other": "x"}
    assert filled_form(STORY, kept) == {"v_results": "Tốt", "v_levels": ["good", "poor"]}


def test_a_file_sent_before_stays_where_no_other_is_sent() -> None:
    kept = {"proof": KEPT, "results": "cũ"}
    asked = narrative_form(STORY)
    none = typed_narrative(asked(MultiDict({"v_results": "", "v_on": "5/1/2019"})), STORY, kept)
    assert none == {"results": "", "proof": KEPT, "on": date(2019, 1, 5).isoformat(), "levels": []}
    other = asked(MultiDict({"v_proof": FileStorage(io.BytesIO(b"%PDF-1"), "mới.pdf")}))
    assert other.validate()
    assert typed_narrative(other, STORY, kept, keep=False)["proof"].endswith(":mới.pdf")
    assert typed_narrative(asked(MultiDict({"v_on": ""})), STORY)["proof"] is None
