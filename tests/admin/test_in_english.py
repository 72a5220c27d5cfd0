"""A form whose words stand in English beside: each reader reads the own language, on the page, in what a rule
says, in what is shown to a superior, and in workbooks."""

from __future__ import annotations

import io
from datetime import date
from secrets import token_hex
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import fill, new_definition, publish
from models.reports.period_forms import begin_form
from models.units.units import get_unit
from tests.make import of_year
from tests.offices import Office
from tests.pages import read

WHO, ABOVE = "D1.cell_secretary", "D.committee_officer"
FIELDS: list[dict[str, Any]] = [
    {"code": "level", "kind": "pick", "title": "Mức", "title_en": "Level", "help_en": "Choose one"}
    | {
        "choices": [{"code": "y", "label": "Cao"}, {"code": "n", "label": "Thấp"}],
        "labels_en": {"y": "High"},
    },
    {"code": "n", "kind": "number", "title": "Số buổi", "title_en": "Sessions"},
]
RULE = {"at": "n", "level": "explain", "message": "Nêu lý do", "message_en": "Say why", "when": None}
RULE |= {"must": {"le": [{"field": "n"}, {"num": "2"}]}}


@pytest.fixture(scope="module")
def sheet(office: Office) -> int:
    """A cell's sheet of such a form."""
    with open_session(office.engine, SYSTEM) as db:
        made = new_definition(db, SYSTEM, None, "period_form", "english", "Biểu hai tiếng", date(2018, 1, 1))
        fill(db, SYSTEM, made, [{"code": "g", "title": "Nhóm", "fields": FIELDS}], {"checks": [RULE]})
        db.flush()
        db.expire(made)
        publish(db, SYSTEM, made)
        number = begin_form(db, SYSTEM, get_unit(db, office.cast.units["D1"]), of_year(2018), "english").id
        db.commit()
        return number


def client(office: Office, who: str, language: str) -> Any:
    found = office.client(who)
    found.set_cookie("khoi_language", language)
    return found


@pytest.mark.parametrize(
    ("language", "there", "not_there"),
    [
        ("en", ("Level", "Sessions", "High", "Thấp", "Choose one"), ("Mức", "Số buổi", "Cao")),
        ("vi", ("Mức", "Số buổi", "Cao", "Thấp"), ("Level", "Sessions", "High", "Choose one")),
    ],
)
def test_each_reader_is_asked_in_the_own_language(
    office: Office, sheet: int, language: str, there: tuple[str, ...], not_there: tuple[str, ...]
) -> None:
    said = read(client(office, WHO, language).get(f"/period-forms/fill/?id={sheet}")).one("form.prints").text
    assert [each for each in there if each not in said] == []
    assert [each for each in not_there if each in said] == []


def test_a_rule_and_what_is_shown_speak_the_readers_language(office: Office, sheet: int) -> None:
    where = f"/period-forms/fill/?id={sheet}"
    typed = {"row_version": "1", "v_level": "y", "v_n": "3", "send": "1"}
    for language, said in (("en", "Say why"), ("vi", "Nêu lý do")):
        told = client(office, WHO, language).post(where, data=typed | {"idempotency_key": token_hex(8)})
        assert told.status_code == 422 and said in read(told).one(".summary").text
    assert office.send(WHO, where, **typed, **{"v_n.why": "Có thêm"}).status_code == 303
    for language, row in (("en", "Level High"), ("vi", "Mức Cao")):
        page = client(office, ABOVE, language).get(f"/period-forms/details/?id={sheet}")
        assert row in read(page).text and "Có thêm" in page.text
        told = client(office, ABOVE, language).get(f"/period-forms/workbook/?id={sheet}")
        cells = [c.value for r in openpyxl.load_workbook(io.BytesIO(told.data)).worksheets[0] for c in r]
        assert set(row.split()) <= set(cells)
