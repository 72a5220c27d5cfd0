"""A sender's answer to a question rises with the report, as an answer to a remark does."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.review.pins import MOST, pins, said_of
from models.signals.answering import answer_questions, numbers_of
from tests.make import as_
from tests.models.cast import Cast

ASKED = {"no_meeting": "Chưa họp kỳ nào trong 3 kỳ phải họp. Vì sao?"}


def test_an_answer_is_kept_changed_taken_back_and_goes_up_with_the_version(db: Session) -> None:
    cast = Cast(db)
    set_clock(datetime(2019, 1, 6, 3, tzinfo=UTC))
    report, by = cast.report(cast.c1), cast.who("cell_secretary", cast.c1)
    stranger = as_("committee_secretary", cast.d)
    with pytest.raises(Refusal, match=r"access\.denied"):
        answer_questions(db, stranger, report, ASKED, {"no_meeting": "x"})
    with pytest.raises(Invalid) as refused:
        answer_questions(db, by, report, ASKED, {"no_meeting": "x" * (MOST + 1)})
    assert list(refused.value.fields) == ["said-no_meeting"]
    seen = report.row_version
    kept = answer_questions(db, by, report, ASKED, {"no_meeting": " Đang giải thể ", "fall": "không hỏi"})
    said = said_of(db, [report.id])[report.id]["no_meeting"]
    assert kept == ["no_meeting"] and (said.reply, said.text) == ("Đang giải thể", ASKED["no_meeting"])
    assert answer_questions(db, by, report, ASKED, {"no_meeting": "Đang giải thể"}) == []
    assert report.row_version == seen + 1, "another page that shows the old answer is told"
    answer_questions(db, by, report, ASKED, {"no_meeting": "Đang sáp nhập"})
    said = said_of(db, [report.id])[report.id]["no_meeting"]
    assert (said.reply, said.answer_version) == ("Đang sáp nhập", None)
    answer_questions(db, by, report, ASKED, {"no_meeting": ""})
    assert said_of(db, [report.id]) == {}
    answer_questions(db, by, report, ASKED, {"no_meeting": "Cơ quan sáp nhập"})
    assert pins(db, report) == []  # no remark of a desk
    cast.step(cast.c1, "submit", "cell_secretary")
    gone_up = said_of(db, [report.id])[report.id]["no_meeting"]
    assert (gone_up.reply, gone_up.answer_version) == ("Cơ quan sáp nhập", 1)
    with pytest.raises(Refusal, match=r"report\.locked"):
        answer_questions(db, by, report, ASKED, {"no_meeting": "khác"})


def test_a_question_read_in_another_language_is_the_same_question(db: Session) -> None:
    cast = Cast(db)
    report, by = cast.report(cast.c1), cast.who("cell_secretary", cast.c1)
    replies, numbers = {"no_meeting": "Đang giải thể"}, {"no_meeting": {"owed": 3}}
    assert answer_questions(db, by, report, ASKED, replies, numbers) == ["no_meeting"]
    pin = said_of(db, [report.id])[report.id]["no_meeting"]
    assert numbers_of(pin) == {"owed": 3} and pin.text == ASKED["no_meeting"]
    english = {"no_meeting": "No meeting in 3 owed. Why?"}
    assert answer_questions(db, by, report, english, replies, numbers) == [], "the words alone differ"
    assert answer_questions(db, by, report, english, replies, {"no_meeting": {"owed": 2}}) == ["no_meeting"]
    assert (numbers_of(pin), pin.text) == ({"owed": 2}, english["no_meeting"])
    pin.label = ""  # as it was kept before numbers were
    assert numbers_of(pin) is None
    assert answer_questions(db, by, report, english, replies, {"no_meeting": {"owed": 2}}) == []


def test_what_is_asked_of_items_or_at_the_desk_alone_has_no_answer(db: Session) -> None:
    cast = Cast(db)
    report, by = cast.report(cast.c1), cast.who("cell_secretary", cast.c1)
    words = {"same_sheet": "Giống nhau?", "copied_around": "Chép?"}
    assert answer_questions(db, by, report, words, dict.fromkeys(words, "vì thế")) == []
    assert said_of(db, [report.id]) == {}
