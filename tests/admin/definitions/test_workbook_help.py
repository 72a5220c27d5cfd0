"""The help sheet of a workbook lists exactly the facts and figures that its kind
of form accepts: each listed word is asked, and each that is not listed is refused."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from admin.definitions.families import FAMILIES
from forms.excel.definitions.help import HELP_SHEET, SECTIONS
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Checks
from models.definitions.definitions import fill, new_definition, problems
from models.definitions.drafts import sketch
from models.definitions.formula_text import parse
from models.definitions.judging import FACTS
from models.definitions.kinds.figure import FIGURES, OF
from models.definitions.rubrics import FACT_TESTS, KNOWN_FACTS
from models.definitions.vocabulary import Vocabulary
from models.units.units import get_unit
from tests.admin.builder import BOARD
from tests.offices import Office

EVERY = frozenset(name for facts in FACTS.values() for name in facts) | {*KNOWN_FACTS}
BANDS = [
    {"code": "a", "label": "Một", "points": 100, "low": 1, "high": None},
    {"code": "b", "label": "Hai", "points": 0, "low": None, "high": 1},
]


def helped(office: Office, kind: str, code: str) -> dict[str, list[tuple[str, str, str]]]:
    """Sections of the help sheet of a form of this kind: word, code, meaning."""
    with open_session(office.engine, SYSTEM) as db:
        unit = get_unit(db, office.cast.units["K"])
        version = new_definition(db, SYSTEM, unit, kind, f"{code}_{kind}", "Biểu", date(2019, 2, 1))
        group = {"code": "g", "title": "Nhóm", "fields": [{"code": "x", "title": "Mục", "kind": "text"}]}
        fill(db, SYSTEM, version, [group], {})
        db.commit()
        number = version.id
    data = office.get(BOARD, f"/definitions/workbook/out/?id={number}").data
    sheet = openpyxl.load_workbook(io.BytesIO(data))[HELP_SHEET]
    names = {heading: context for context, heading in SECTIONS.items()}
    return {
        names[cell.value]: [
            tuple(str(sheet.cell(row, cell.column + n).value or "") for n in range(3))
            for row in range(3, sheet.max_row + 1)
            if sheet.cell(row, cell.column).value
        ]
        for cell in sheet[2]
        if cell.value in names
    }


def refused(kind: str, field: dict[str, Any]) -> set[str]:
    """Codes of what stands in the way of a form of this one field."""
    group = {"code": "g", "title": "Nhóm", "fields": [{"code": "x", "title": "Mục"} | field]}
    checks = Checks()
    problems(sketch({"kind": kind}, [group], {}), checks)
    return {refusal.code for refusal in checks.fields.values()}


@pytest.mark.parametrize("kind", sorted(FAMILIES))
def test_the_help_sheet_lists_exactly_what_the_kind_accepts_with_its_meaning(
    office: Office, kind: str
) -> None:
    found = helped(office, kind, "help")
    figures = {code: word for word, code, _means in found["figure"]}
    assert figures.keys() == FACTS[kind]
    spoken = Vocabulary(facts={code: (word[1:-1],) for code, word in figures.items()})
    for code in EVERY:
        word = figures.get(code, f"{{{code}}}")
        formula = {"kind": "computed", "formula": parse(f"{word} + 1", spoken)}
        assert ("formula.fact" in refused(kind, formula)) == (code not in figures), code
    answered = {code for _word, code, _means in found.get("fact", ())}
    of_kind = {"rubric": {*KNOWN_FACTS}, OF: {*FIGURES}}
    assert answered == of_kind.get(kind, set())
    for code in {*EVERY, *FIGURES}:
        wrong = refused(kind, {"kind": "figure", "fact": code}) & {"field.figure", "form.figure"}
        assert bool(wrong) == (kind != OF or code not in answered), code
    for code in EVERY:
        own = {"kind": "yes_no"} if code in FACT_TESTS else {"kind": "choice", "choices": BANDS}
        wrong = refused(kind, own | {"fact": code, "max": 100}) & {"rubric.fact", "form.fact", "form.earns"}
        assert bool(wrong) == (kind != "rubric" or code not in answered), code
    for section in ("figure", *(["fact"] if answered else [])):
        assert all(word and means != code and len(means) > 10 for word, code, means in found[section])


@pytest.mark.parametrize("kind", sorted(FAMILIES))
def test_only_a_rubric_may_ask_the_kind_of_meeting(office: Office, kind: str) -> None:
    asked = {code for _word, code, _means in helped(office, kind, "asks")["asked"]}
    for name, value in (("meeting_kind", "regular"), ("unit_kind", "bloc")):
        field = {"kind": "text", "applies": {"in": [name, [value]]}}
        assert ("formula.word" in refused(kind, field)) == (name not in asked), name
    assert ("meeting_kind" in asked) == (kind == "rubric")
