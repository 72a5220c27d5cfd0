"""Codes and names on the screens of units: a code with Đ is found whichever letter is typed for it, by every
search and command; a unit called as another beside it is asked back, and nothing typed is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from urllib.parse import quote

import pytest

from admin.operations import commands
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.people.people import enrol
from models.units.acts import establish
from models.units.units import Unit, get_unit
from tests.offices import Office
from tests.pages import number_in, read

WHO = "K.board_officer"
NAME = "Chi bộ Đoàn Thúy Hòa"
ALIKE = ["ĐH07", "đh07", "\u00d0H07", "\u00f0h07", "\u0189h07", "\u0256H07", " Đh07 "]
PARTS = ["đh0", "\u00d0H0", "dh07", "DH0"]


@pytest.fixture(scope="module")
def made(office: Office) -> int:
    """A cell with a Đ in its code, and an account there."""
    with open_session(office.engine, SYSTEM) as db:
        parent = get_unit(db, office.cast.units["D"])
        said = {"kind_code": "subordinate_cell", "name": NAME, "code": "ĐH07", "on": date(2018, 1, 1)}
        unit = establish(db, SYSTEM, parent=parent, **said)
        enrol(db, SYSTEM, name="Đỗ Thị Thúy", login="thuy.do", unit=unit)
        db.commit()
        return unit.id


def founding(office: Office, **more: str) -> dict[str, str]:
    said = {"kind_code": "subordinate_cell", "code": "ĐH08", "on": "01/02/2018", "contact": "024"}
    return said | {"parent_id": str(office.cast.units["D"]), "name": "CHI BỘ \u00d0OÀN THUÝ HOÀ"} | more


@pytest.mark.parametrize("typed", ALIKE + PARTS)
def test_every_search_finds_a_code_whichever_letter_is_typed_for_it(
    office: Office, made: int, typed: str
) -> None:
    q = quote(typed)
    assert NAME in read(office.get(WHO, f"/units/?search={q}")).text
    assert NAME in read(office.get(WHO, f"/cells/?search={q}")).text
    assert NAME in read(office.get(WHO, f"/units/tree/?q={q}")).text
    assert [each["label"] for each in office.get(WHO, f"/find/?q={q}").json["found"]] == [f"{NAME} (ĐH07)"]
    page = office.get(WHO, f"/search/?q={q}")
    found = page.headers["Location"] if page.status_code == 303 else read(page).text
    assert f"id={made}" in found or NAME in found


@pytest.mark.parametrize("typed", [*ALIKE, "ĐＨ０７", "chi bo doan thuy hoa (\u0189H07)"])
def test_a_field_that_is_typed_into_offers_it(office: Office, made: int, typed: str) -> None:
    found = office.get(WHO, f"/find/?q={quote(typed)}").json["found"]
    assert [each["label"] for each in found] == [f"{NAME} (ĐH07)"]


@pytest.mark.parametrize("typed", ALIKE)
def test_it_is_taken_however_it_is_typed(office: Office, made: int, typed: str) -> None:
    taken = founding(office, code=typed, name="Chi bộ khác hẳn")
    told = office.send(WHO, "/units/new/", **taken)
    assert told.status_code == 422 and "ĐH07" in read(told).at_fields["code"]


@pytest.mark.parametrize("typed", ["Đỗ Thị Thuý", "\u00d0ỗ thị", "do thi thuy", "THUY.DO", "Ｔhuy.do"])
def test_people_are_found_so_too(office: Office, made: int, typed: str) -> None:
    found = office.get("administrator", f"/find/people/?q={quote(typed)}").json["found"]
    assert "Đỗ Thị Thúy" in str(found)


@pytest.mark.parametrize("typed", ALIKE)
def test_every_command_takes_it(
    office: Office, made: int, typed: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url, folder = office.engine.url.render_as_string(hide_password=False), Path(office.app.instance_path)
    words = ["export", "quarter", "2018-Q4", "--unit", typed, "-o", str(tmp_path / "quy.xlsx")]
    assert commands.main(create_app, folder, lambda _folder: url, words) == 0, capsys.readouterr().err
    assert (tmp_path / "quy.xlsx").stat().st_size > 1000


@pytest.mark.parametrize("typed", ["thuy.do", "THUY.DO", " Thuy.Do ", "Ｔhuy.do"])
def test_a_login_is_taken_by_its_command_however_it_is_typed(
    office: Office, made: int, typed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert commands._code(office.engine, typed) == 0
    assert len(capsys.readouterr().out.strip().split("-")) == 7
    with pytest.raises(Refusal, match=r"access\.unknown"):
        commands._code(office.engine, "nobody.here")


def test_a_second_unit_of_a_name_is_asked_back_with_all_that_was_typed(office: Office, made: int) -> None:
    assert not read(office.get(WHO, "/units/new/")).all("[name=twin]")
    wrong = read(office.send(WHO, "/units/new/", **founding(office, code="")))
    assert not wrong.all("[name=twin]"), "what else is wrong is mended first"
    answer = office.send(WHO, "/units/new/", **founding(office))
    asked = read(answer)
    assert answer.status_code == 422
    box = asked.one("input[name=twin]")
    assert not box.has("checked") and box.get("type") == "checkbox"
    assert "ĐH07" in asked.at_fields["twin"] and NAME in asked.at_fields["twin"]
    assert asked.one("input[name=code]").get("value") == "ĐH08"
    assert asked.one("input[name=contact]").get("value") == "024"
    done = office.send(WHO, "/units/new/", **founding(office, twin="y"))
    with open_session(office.engine, SYSTEM) as db:
        assert get_unit(db, number_in(done)).name == "CHI BỘ \u00d0OÀN THUÝ HOÀ"


def test_a_new_name_is_asked_back_as_well(office: Office, made: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        unit = db.get_one(Unit, office.cast.units["D1"])
        version = str(unit.row_version)
        url = f"/units/act/?id={unit.id}&act=rename"
    said = {"row_version": version, "name": NAME.upper(), "on": "02/02/2019", "doc_symbol": "12-QĐ/ĐUK"}
    assert not read(office.get(WHO, url)).all("[name=twin]")
    said["on"] = "19/01/2019"
    asked = office.send(WHO, url, **said)
    page = read(asked)
    assert asked.status_code == 422 and page.all("input[name=twin]")
    assert page.one("input[name=name]").get("value") == NAME.upper()
    assert office.send(WHO, url, **said, twin="y").status_code == 303
