"""What is typed into an answer is kept for its author, and compared where it was saved anew."""

from __future__ import annotations

import pytest

from tests.admin.letters import LETTER, answer_of, at
from tests.admin.two_tabs import marked_form, typed_in_two_tabs
from tests.offices import Office
from tests.pages import read

WHO = "C.cell_secretary"


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


def test_the_answer_is_compared_and_its_draft_comes_back(office: Office, directive: int) -> None:
    url = f"/answers/details/?id={answer_of(office, directive, 'C').id}"
    typed_in_two_tabs(office, WHO, url, "answer", "v_note", "Kiến nghị", v_told="yes", v_members="5")
    form = marked_form(office, WHO, url, "answer")
    key, version = form.get("data-draft"), int(form.fields["row_version"])
    body = {"key": key, "row_version": version, "fields": {"v_note": ["Đang gõ tiếp"]}}
    assert office.client(WHO).post("/drafts/", json=body).status_code == 200
    bar = read(office.get(WHO, url)).one(f"[data-draft-of={key}]")
    assert read(office.get(WHO, bar.link("Đưa vào biểu mẫu"))).value("v_note") == "Đang gõ tiếp"
    assert office.client("C.cell_clerk", brief=True).get(f"/drafts/?key={key}").status_code == 404
    assert office.client("K.board_officer", brief=True).post("/drafts/", json=body).status_code == 404
