"""Whatever form was made on something that was changed meanwhile shows both values side by side, what stands
now and what was typed, or stands here with a reason: one form of every kind that keeps drafts is asked."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from admin.home.draft_kinds import KINDS
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.choices.lists import Item, new_list
from models.definitions.definitions import fill, new_definition, publish
from models.definitions.topics import Topic
from models.directives.acts import issue
from models.directives.tables import Directive, DirectiveAnswer
from models.platform.settings import change_setting
from models.units.units import get_unit
from tests.admin.builder import BOARD
from tests.admin.quarter import record, score
from tests.admin.two_tabs import typed_in_two_tabs
from tests.offices import Office
from tests.pages import number_in, read
from tests.paths import ROOT

DECIDES = "a step about something shown, which is looked at again, not compared: what was written stays"
BEGINS = "it begins something new: nothing stands in its place"
REASONS = {
    **dict.fromkeys(("step", "void", "answer_step", "closing", "vote", "form_back", "lost"), DECIDES),
    **dict.fromkeys(("letter", "delegation", "account", "new_post", "copied", "orientation", "term"), BEGINS),
}
"""Kinds of form that show no two values, and why."""
MADE = {
    **dict.fromkeys(("definition", "directive", "mail", "route", "signal"), "web/test_two_tabs.py"),
    **dict.fromkeys(("date", "window", "template"), "web/test_two_tabs.py"),
    "answer": "directives/test_answer_drafts.py",
    "follow": "definitions/test_definitions.py",
    **dict.fromkeys(("topic", "official", "year", "pass", "choice_list"), "test_conflicts.py"),
}
"""Kinds shown by tests that make what they are about."""
CELL = "D1.cell_secretary"
TYPED = "Gõ ở thẻ hai"
FORMS = {
    "meeting": (CELL, "/meetings/edit/?id={meeting}", "place", TYPED),
    "narrative": (CELL, "/reports/details/?id={report}", "v_changes", TYPED),
    "sheet": (CELL, "/scores/sheet/?meeting={meeting}", "", TYPED),
    "member": (CELL, "/members/edit/?id={member}", "name", TYPED),
    "unit": (CELL, "/units/edit/?id={unit}", "", "17"),
    "duty": ("D.committee_secretary", "/duties/details/?id={duty}", "reason", TYPED),
    "person": ("administrator", "/accounts/edit/?id={account}", "name", TYPED),
    "post": ("administrator", "/posts/edit/?id={post}", "on", "21/01/2019"),
    "reorganisation": ("K.board_officer", "/reorganisations/edit/?id={reorganisation}", "", TYPED),
    "settings": ("administrator", "/settings/", "place", TYPED),
}
"""Who is shown the form, where, the field that is typed in (the first text where none is named), the text."""


@pytest.mark.parametrize("kind", FORMS)
def test_a_form_sent_on_what_is_there_no_more_shows_both(
    office: Office, rows: dict[str, dict[str, int]], kind: str
) -> None:
    who, url, name, text = FORMS[kind]
    shows_both(office, kind, who, url.format(**rows["D1"]), name, text)


def shows_both(office: Office, kind: str, who: str, at: str, name: str, text: str) -> None:
    """Raises AssertionError unless a form sent on another version than what stands is answered with what
    stands beside what was typed."""
    answer = office.get(who, at)
    form = next(f for f in read(answer).forms if f.get("data-draft").startswith(f"{kind}:"))
    texts = [each.get("name") for each in (*form.all("textarea"), *form.all("input[type=text]"))]
    name = name or texts[0]
    sent = {key: values for key, values in form.typed.items() if key not in form.offered or values}
    sent |= {name: text, "row_version": "0", "touched": name}
    del sent["idempotency_key"]
    answer = office.send(who, form.get("action") or at, **sent)
    assert answer.status_code == 409, read(answer).main.text
    (sides,) = [each.texts(".side-of .pre") for each in read(answer).all("fieldset.both")]
    assert sides[1] == text and sides[0] != text


def test_a_topic_and_an_official_grade(office: Office) -> None:
    data = {"unit_id": office.cast.units["K"], "code": "4", "title": "Tên cũ", "holds_from": "01/01/2018"}
    assert office.send(BOARD, "/topics/new/", **data).status_code == 303
    meeting = record(office, "C.cell_secretary", "C", "2018-10", "26/10/2018")
    score(office, "C.cell_secretary", meeting)
    with open_session(office.engine, SYSTEM) as db:
        topic = db.scalars(select(Topic.id).where(Topic.title == "Tên cũ")).one()
        change_setting(db, SYSTEM, "official_grade", "yes")
        db.commit()
    typed_in_two_tabs(office, BOARD, f"/topics/edit/?id={topic}", "topic", "title", "Chuyên đề")
    url, who = f"/official_grades/grade/?meeting={meeting}", "K.bloc_secretary"
    assert office.send(who, url, grade="poor", reason="Lần đầu").status_code == 303
    typed_in_two_tabs(office, who, url, "official", "reason", "Lý do")


def test_a_yearly_form(office: Office) -> None:
    fields = [{"code": "told", "kind": "text", "title": "Đã làm"}]
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        version = new_definition(db, SYSTEM, bloc, "period_form", "year", "Biểu năm", date(2018, 1, 1))
        fill(db, SYSTEM, version, [{"code": "g", "title": "Nhóm", "fields": fields}], {"lower_may": True})
        publish(db, SYSTEM, version)
        db.commit()
    number = number_in(office.send(CELL, "/period-forms/new/", unit_id=office.cast.units["D1"], year="2018"))
    typed_in_two_tabs(office, CELL, f"/period-forms/fill/?id={number}", "year", "v_told", "Đã làm")


def test_a_directive_that_is_passed_on(office: Office) -> None:
    typed = {"unit_id": office.cast.units["K"], "symbol": "9-CV", "dated": "24/10/2018", "abstract": "V/v"}
    typed |= {"kinds": "grassroots_committee", "due_on": "10/11/2019", "strict": "1", "asks_receipt": "y"}
    number = number_in(office.send(BOARD, "/directives/new/", **typed))
    with open_session(office.engine, SYSTEM) as db:
        letter = db.get_one(Directive, number)
        issue(db, SYSTEM, letter, letter.row_version)
        db.commit()
        asked = select(DirectiveAnswer.id).where(DirectiveAnswer.unit_id == office.cast.units["D"])
        answer = db.scalars(asked).one()
    shows_both(office, "pass", "D.committee_secretary", f"/answers/pass/?id={answer}", "told", TYPED)


def test_a_list_of_choices_changed_meanwhile_shows_both(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        made = new_list(db, SYSTEM, bloc, "noi", "Nơi họp", [Item("a", "Hội trường")]).id
        db.commit()
    shows_both(office, "choice_list", BOARD, f"/choice-lists/edit/?id={made}", "name", TYPED)


def test_every_kind_is_asked_or_stands_here_with_a_reason() -> None:
    assert set(KINDS) == {*FORMS, *MADE, *REASONS}
    for kind, page in MADE.items():
        assert f'"{kind}"' in (ROOT / "tests/admin" / page).read_text(encoding="utf-8"), kind
    assert all(KINDS[kind].decides for kind, why in REASONS.items() if why is DECIDES)
    assert {kind for kind in KINDS if KINDS[kind].decides} <= set(REASONS)
