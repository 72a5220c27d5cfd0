"""The page of an answer is one form: a step takes along the answer and the plan that stand on
it, each act keeps the rest, a refusal loses nothing (letter L1; design 3.11)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.directives.tables import AnswerDraft, AnswerVersion
from tests.admin.letters import LETTER, answer_of, at
from tests.offices import Office
from tests.pages import Page, read

WHO = "C.cell_secretary"
PLAN = "Quán triệt ngày 30/10"


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


def page(office: Office, directive: int, who: str = WHO, code: str = "C") -> Page:
    return read(office.get(who, f"/answers/details/?id={answer_of(office, directive, code).id}"))


def press(office: Office, directive: int, act: str, who: str = WHO, code: str = "C", **typed: str) -> Any:
    """Press a button of the page's one form with everything that stands in it, and what is typed."""
    form = page(office, directive, who, code).form("/answers/")
    sent = {name: values for name, values in form.typed.items() if values} | typed
    return office.send(who, f"/answers/{act}/?id={answer_of(office, directive, code).id}", **sent)


def written(office: Office, directive: int) -> dict[str, str]:
    with open_session(office.engine, SYSTEM) as db:
        number = answer_of(office, directive, "C").id
        text = db.scalar(select(AnswerDraft.values).where(AnswerDraft.answer_id == number))
        found: dict[str, str] = json.loads(text or "{}")
        return found


def test_what_must_be_answered_is_marked_and_what_may_be_left_out_is_not(
    office: Office, directive: int
) -> None:
    here = page(office, directive)
    assert here.all("label[for=v_members] .req") and not here.all("label[for=v_note] .req")
    assert "Phải điền những ô có dấu *" in here.text or "dấu *" in here.text


def test_receipt_keeps_the_answer_and_shows_the_plan_again(office: Office, directive: int) -> None:
    answer = press(office, directive, "receipt", v_note="Chưa lưu", plan=PLAN)
    assert answer.status_code == 200 and read(answer).value("plan") == PLAN
    row = answer_of(office, directive, "C")
    assert (
        row.received_at is not None and row.plan == "" and written(office, directive) == {"note": "Chưa lưu"}
    )


def test_saving_does_not_send_the_plan_and_does_not_lose_it(office: Office, directive: int) -> None:
    answer = press(office, directive, "write", v_members="17", plan=PLAN)
    assert answer.status_code == 200 and read(answer).value("plan") == PLAN
    assert answer_of(office, directive, "C").plan == ""
    assert written(office, directive) == {"members": "17", "note": "Chưa lưu"}
    again = press(office, directive, "write", v_members="18")
    assert again.status_code == 303 and again.headers["Location"].endswith("saved=1")


def test_a_late_form_shows_both_values_at_the_field(office: Office, directive: int) -> None:
    late = press(office, directive, "step", step="submit", row_version="1", v_members="99", plan=PLAN)
    shown = read(late)
    assert late.status_code == 409
    assert (shown.values("v_members"), shown.values("plan")) == (["18", "99"], ["", PLAN])


def test_a_refused_step_says_what_is_missing_at_its_field(office: Office, directive: int) -> None:
    refused = press(office, directive, "step", step="submit", v_note="Vẫn còn đây")
    shown = read(refused)
    assert refused.status_code == 422 and set(shown.at_fields) == {"plan", "v_told"}
    assert shown.value("v_note") == "Vẫn còn đây" and written(office, directive)["note"] == "Chưa lưu"


def test_submitting_takes_the_plan_and_the_answer_along(office: Office, directive: int) -> None:
    panel = page(office, directive).one(".panel").text
    assert "Số đảng viên được quán triệt: 18" in panel and "Có thể rút lại bằng" in panel
    sent = press(office, directive, "step", step="submit", v_told="yes", v_note="Hết", plan=PLAN)
    assert sent.status_code == 303
    row = answer_of(office, directive, "C")
    with open_session(office.engine, SYSTEM) as db:
        frozen = json.loads(
            db.scalars(select(AnswerVersion.content).where(AnswerVersion.answer_id == row.id)).one()
        )
    assert frozen["answers"] == {"told": "yes", "members": "18", "note": "Hết"}
    assert (row.plan, frozen["plan"]) == (PLAN, PLAN)
