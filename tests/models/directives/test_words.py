"""An answer in words: a shipped form of one long text, offered first, that goes the way of every answer and
rises as a list of texts with their units."""

from __future__ import annotations

import json

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import DefinitionVersion, retire
from models.definitions.totals import listed_by, merge
from models.directives.acts import forms_for, in_words
from models.directives.answers import send_plan, write_answer
from models.directives.tables import AnswerVersion, newest_answer
from models.seed.plant import plant
from models.seed.rubric import WORDS_FORM
from models.workflow.engine import take
from tests.models.cast import Cast
from tests.models.letters import approve, form, issued, passed, row, submit


def words(db: Session, cast: Cast) -> DefinitionVersion:
    return forms_for(db, [cast.bloc.path])[0]


def test_words_are_offered_first_whoever_issues_and_planted_once(cast: Cast, db: Session) -> None:
    own = form(db, cast.bloc)
    plant(db)
    offered = forms_for(db, [cast.bloc.path])
    assert [in_words(each) for each in offered] == [True, False] and offered[1].id == own.id
    assert [each.code for each in offered[0].fields] == [WORDS_FORM[0]["fields"][0]["code"]]
    assert in_words(forms_for(db, [cast.d.path])[0])


def test_an_answer_in_words_is_drafted_submitted_returned_and_rises_with_its_unit(
    cast: Cast, db: Session
) -> None:
    directive = issued(cast, form_version_id=words(db, cast).id, asks_plan=False, plan_on=None)
    passed(cast, directive, cast.d, cast.c1, cast.c2)
    empty = row(cast, directive, cast.c1)
    who = cast.who("cell_secretary", cast.c1)
    with pytest.raises(Invalid) as told:
        take(db, who, empty, "submit", row_version=empty.row_version)
    assert told.value.fields["words"].code == "directive.field_missing"
    first = submit(cast, directive, cast.c1, "cell_secretary", {"words": "Đã quán triệt"})
    back = cast.who("committee_secretary", cast.d)
    take(db, back, first, "send_back", row_version=first.row_version, version=1, note="Nêu rõ ngày")
    again = submit(cast, directive, cast.c1, "cell_secretary", {"words": "Đã quán triệt ngày 30/10"})
    approve(cast, again, "committee_secretary", cast.d)
    approve(
        cast,
        submit(cast, directive, cast.c2, "cell_secretary", {"words": "Đã phổ biến"}),
        "committee_secretary",
        cast.d,
    )
    above = submit(cast, directive, cast.d, "committee_secretary", {"words": "Toàn đảng bộ đã làm"})
    version = newest_answer(db, above)
    assert version is not None
    body = json.loads(version.content)
    part = body["totals"]["words"]
    assert list(zip(part["by"], part["list"], strict=True)) == [
        (cast.c1.name, "Đã quán triệt ngày 30/10"),
        (cast.c2.name, "Đã phổ biến"),
    ]
    assert body["answers"] == {"words": "Toàn đảng bộ đã làm"}
    kept = db.scalars(
        select(AnswerVersion).where(AnswerVersion.answer_id == again.id).order_by(AnswerVersion.number)
    )
    assert [json.loads(each.content)["answers"]["words"] for each in kept] == [
        "Đã quán triệt",
        "Đã quán triệt ngày 30/10",
    ]


def test_lists_frozen_before_they_said_whose_they_are_add_up_with_those_that_do(
    cast: Cast, db: Session
) -> None:
    field = words(db, cast).fields[0]
    old, new = {"n": 1, "list": ["cũ"]}, {"n": 1, "list": ["mới"], "by": ["Chi bộ Một"]}
    assert listed_by(merge(field, old, new)) == ["", "Chi bộ Một"]
    assert "by" not in merge(field, old, old)


def test_what_was_issued_before_keeps_what_it_asked(cast: Cast, db: Session) -> None:
    receipt = issued(cast, form_version_id=None, asks_plan=False, plan_on=None)
    answer = row(cast, receipt, cast.g)
    with pytest.raises(Refusal) as told:
        write_answer(db, cast.who("cell_secretary", cast.g), answer, answer.row_version, {"words": "x"})
    assert told.value.code == "directive.no_form"
    form_ = words(db, cast)
    in_use = issued(cast, symbol="2-CV", form_version_id=form_.id, asks_plan=False, plan_on=None)
    retire(db, SYSTEM, form_)
    assert not any(in_words(each) for each in forms_for(db, [cast.bloc.path]))
    answer = row(cast, in_use, cast.g)
    send_plan(db, cast.who("cell_secretary", cast.g), answer, answer.row_version, "Kế hoạch")
    write_answer(db, cast.who("cell_secretary", cast.g), answer, answer.row_version, {"words": "Vẫn trả lời"})
