"""The form of an answer: names, what it shows of what is kept, what was typed, a file that stays."""

from __future__ import annotations

import pytest
from werkzeug.datastructures import MultiDict

from forms.answers import answer_form, filled, typed
from tests.forms.fields import field

pytestmark = pytest.mark.usefixtures("speaking")
FIELDS = [field("text", "said"), field("number", "count"), field("heading", "head"), field("file", "paper")]


def test_fields_stand_under_their_codes_and_a_heading_is_none() -> None:
    form = answer_form(FIELDS)(formdata=None)
    assert [name for name in form._fields if name.startswith("v_")] == ["v_said", "v_count", "v_paper"]


def test_what_is_kept_is_shown_and_what_is_empty_is_left() -> None:
    form = filled(answer_form(FIELDS), FIELDS, {"said": "Đã họp", "count": ""})
    assert form["v_said"].data == "Đã họp" and not form["v_count"].data


def test_what_was_typed_comes_by_code_and_a_file_sent_before_stays() -> None:
    form = answer_form(FIELDS)(formdata=MultiDict({"v_said": "Mới", "v_count": "12"}))
    found = typed(form, FIELDS, {"paper": "0" * 64, "said": "Cũ"})
    assert (found["said"], found["count"], found["paper"]) == ("Mới", "12", "0" * 64)
