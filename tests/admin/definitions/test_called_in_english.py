"""What a form and its groups are called in English: typed on the builder and in the workbook, kept through
copies and drafts, told where versions are compared, read by whoever reads English where the form stands."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import described, get_version, new_draft, publish
from models.library.copies import own_version
from models.reports.period_forms import begin_form
from models.units.units import get_unit
from tests.admin.builder import BOARD, act, add, begin, group, version_of
from tests.make import of_year
from tests.offices import Office
from tests.pages import read

FORM, GROUP = "Training of the year", "Courses"


@pytest.fixture(scope="module")
def made(office: Office) -> int:
    """A form of the year whose name and group are given in English on screen."""
    number = begin(office, "period_form", "Bồi dưỡng năm")
    head = {"name": "Bồi dưỡng năm", "name_en": FORM, "holds_from": "01/01/2018", "period": "year"}
    assert act(office, number, "head", **head).status_code == 303
    where = group(office, number, "Lớp học")
    answer = act(office, number, "group", address=f"&group={where}", title="Lớp học", title_en=GROUP)
    assert answer.status_code == 303
    add(office, number, where, "Số lớp", "number", title_en="How many")
    return number


def reading(office: Office, who: str, language: str, url: str) -> Any:
    client = office.client(who)
    client.set_cookie("khoi_language", language)
    return read(client.get(url))


def test_the_builder_shows_both_and_keeps_them(office: Office, made: int) -> None:
    page = read(office.get(BOARD, f"/definitions/build/?id={made}"))
    assert page.one(".build-group h2 [lang=en]").text == GROUP
    assert read(office.get(BOARD, f"/definitions/build/head/?id={made}")).one("#name_en").get("value") == FORM
    where = version_of(office, made)["groups"][0][0]
    shown = read(office.get(BOARD, f"/definitions/build/group/?id={made}&group={where}"))
    assert shown.one("#title_en").get("value") == GROUP
    long = act(office, made, "group", address=f"&group={where}", title="Lớp học", title_en="x" * 301)
    assert long.status_code == 422 and "x" * 301 in long.text


def test_the_workbook_carries_them_out_and_in_and_tells_what_changes(office: Office, made: int) -> None:
    book = openpyxl.load_workbook(io.BytesIO(office.get(BOARD, f"/definitions/workbook/out/?id={made}").data))
    head = {row[0].value: row[1] for row in book["Biểu"].iter_rows()}
    assert head["Tên biểu (tiếng Anh)"].value == FORM
    headings = [cell.value for cell in book["Mục"][1]]
    cell = book["Mục"].cell(2, headings.index("Nhóm (tiếng Anh)") + 1)
    assert cell.value == GROUP
    cell.value, head["Tên biểu (tiếng Anh)"].value = "Classes", "Training"
    out = io.BytesIO()
    book.save(out)
    out.seek(0)
    page = read(office.send(BOARD, f"/definitions/workbook/?id={made}", file=(out, "a.xlsx")))
    said = page.one("#changes").text
    assert f"Tên biểu (tiếng Anh): {FORM} → Training" in said
    assert f"Nhóm (tiếng Anh): {GROUP} → Classes" in said
    fields = {str(e.get("name")): str(e.get("value")) for e in page.all("form.acts-bar input[type=hidden]")}
    assert office.send(BOARD, f"/definitions/workbook/?id={made}", **fields).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, made)
        assert (version.definition.name_en, version.groups[0].title_en) == ("Training", "Classes")
    where = version_of(office, made)["groups"][0][0]
    act(office, made, "group", address=f"&group={where}", title="Lớp học", title_en=GROUP)
    head_ = {"name": "Bồi dưỡng năm", "name_en": FORM, "holds_from": "01/01/2018", "period": "year"}
    act(office, made, "head", **head_)


def test_copies_and_drafts_keep_them(office: Office, made: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        version = get_version(db, made)
        other = own_version(db, SYSTEM, version, get_unit(db, office.cast.units["K2"]), date(2018, 1, 1))
        db.flush()
        db.expire_all()
        assert other.definition.name_en == FORM and other.groups[0].title_en == GROUP
        assert described(version)[0]["title_en"] == GROUP
        db.rollback()


def test_who_reads_english_reads_them_where_the_form_is_filled_in_and_read(office: Office, made: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        publish(db, SYSTEM, get_version(db, made))
        code = get_version(db, made).definition.code
        cell = get_unit(db, office.cast.units["D1"])
        sheet = begin_form(db, SYSTEM, cell, of_year(2018), code).id
        new_draft(db, SYSTEM, get_version(db, made), date(2020, 1, 1))
        db.commit()
    pages = {
        f"/period-forms/fill/?id={sheet}": (FORM, GROUP, "How many"),
        f"/period-forms/details/?id={sheet}": (FORM, "How many"),
        "/period-forms/": (FORM,),
        f"/period-forms/answers/?id={sheet}": (FORM,),
        f"/period-forms/totals/?id={sheet}": (FORM,),
    }
    for url, said in pages.items():
        there = reading(office, "D1.cell_secretary", "en", url).text
        assert [each for each in said if each not in there] == [], url
        assert "Bồi dưỡng năm" not in there and "Lớp học" not in there, url
        assert FORM not in reading(office, "D1.cell_secretary", "vi", url).text
