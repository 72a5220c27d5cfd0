"""Every cell with its superior, months and grade, whether it filled the form in or not."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion, fill, new_definition, publish
from models.definitions.formula_text import parse
from models.filling.sending import send_form
from models.reports.period_forms import begin_form, fill_form
from models.totals.year_grades import CellGrade, cell_grades, grade_fields, place_seen
from models.units.units import Unit
from tests.make import as_, of_year, unit, voted
from tests.statements import counted

YEAR = of_year(2018)
GRADED = [
    {"code": "members", "kind": "number", "title": "Số đảng viên"},
    {"code": "twice", "kind": "computed", "title": "Gấp đôi", "formula": parse("[members] * 2")},
    {
        "code": "year",
        "kind": "computed",
        "title": "Xếp loại năm",
        "formula": parse('nếu({good} >= 1; "Tốt"; "Không đạt")'),
    },
    {"code": "full", "kind": "computed", "title": "Đủ tháng", "formula": parse("{scored} = 12")},
]


def yearly(db: Session, bloc: Unit) -> DefinitionVersion:
    version = new_definition(db, SYSTEM, bloc, "period_form", "nam", "Biểu năm", date(2018, 1, 1))
    fill(db, SYSTEM, version, [{"code": "g", "title": "Nhóm", "fields": GRADED}], {})
    return publish(db, SYSTEM, version)


@pytest.fixture
def tree(db: Session) -> tuple[Unit, Unit, list[Unit]]:
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    return bloc, committee, [unit(db, "subordinate_cell", committee) for _ in range(3)]


def found(db: Session, place: Unit, version: DefinitionVersion) -> dict[str, CellGrade]:
    return {each.unit: each for each in cell_grades(db, SYSTEM, place, version, YEAR)}


def test_every_cell_stands_there_with_its_superior_months_and_grade(
    db: Session, tree: tuple[Unit, Unit, list[Unit]]
) -> None:
    bloc, committee, (one, two, three) = tree
    grassroots = unit(db, "grassroots_cell", bloc)
    version = yearly(db, bloc)
    voted(db, one)
    sheet = begin_form(db, SYSTEM, two, YEAR)
    fill_form(db, SYSTEM, sheet, sheet.row_version, {"members": "7"})
    send_form(db, SYSTEM, sheet, sheet.row_version)
    begin_form(db, SYSTEM, three, YEAR)
    rows = found(db, bloc, version)
    assert set(rows) == {each.name for each in (one, two, three, grassroots)}
    assert rows[one.name].above == committee.name and rows[grassroots.name].above == bloc.name
    first = rows[one.name]
    assert (first.scored, first.grades[GRADES.index("good")], first.values["year"]) == (1, 1, "Tốt")
    assert first.sheet is None and not first.sent and first.owed == 12
    second = rows[two.name]
    assert (second.sheet, second.sent, second.values["year"]) == (sheet.id, True, "Không đạt")
    assert second.values["twice"] == "14" and rows[three.name].sheet and not rows[three.name].sent
    assert set(found(db, committee, version)) == {each.name for each in (one, two, three)}


def test_only_words_and_yes_or_no_are_grades(db: Session, tree: tuple[Unit, Unit, list[Unit]]) -> None:
    assert [field.code for field in grade_fields(yearly(db, tree[0]))] == ["year", "full"]


def test_somebody_sees_the_cells_of_the_own_unit(db: Session, tree: tuple[Unit, Unit, list[Unit]]) -> None:
    bloc, committee, (one, two, _three) = tree
    version = yearly(db, bloc)
    sheet = begin_form(db, SYSTEM, one, YEAR)
    db.flush()
    for who, place in (("board_officer", bloc), ("committee_officer", committee), ("cell_secretary", one)):
        assert place_seen(db, as_(who, place), sheet).name == place.name
    with pytest.raises(Refusal, match=r"access\.denied"):
        cell_grades(db, as_("cell_secretary", two), committee, version, YEAR)


def test_its_statements_do_not_grow_with_cells(db: Session, tree: tuple[Unit, Unit, list[Unit]]) -> None:
    bloc, committee, cells = tree
    version, counts = yearly(db, bloc), []
    for more in (0, 6):
        cells += [unit(db, "subordinate_cell", committee) for _ in range(more)]
        for cell in cells:
            begin_form(db, SYSTEM, cell, YEAR)
        db.flush()
        db.expire_all()
        with counted(db) as sent:
            assert len(cell_grades(db, SYSTEM, bloc, version, YEAR)) == len(cells)
        counts.append(len(sent))
    assert counts[0] == counts[1]
