"""A definition of 500 fields stays usable in the builder: few questions
to the database, pages under a megabyte, groups folded, lists once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import event

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import fill, new_definition
from models.definitions.formula_text import parse
from models.units.units import get_unit
from tests.admin.builder import BOARD, version_of
from tests.admin.filled import Filled
from tests.offices import Office
from tests.pages import read

MOST_BYTES = 2**20
GROUPS, FIELDS = 20, 25


def field(number: int) -> dict[str, Any]:
    """Counts, answers and sums, some under a condition."""
    first = number - number % FIELDS
    found: dict[str, Any] = {
        "code": f"f{number}",
        "kind": "number",
        "title": f"Số liệu về nội dung số {number}",
        "low": "1",
    }
    if number % 5 == 0:
        found |= {"kind": "choice", "choices": [{"code": f"c{n}", "label": f"Mức {n}"} for n in range(5)]}
    elif number % 5 == 2:
        found |= {"kind": "computed", "formula": parse(f"sum([f{first + 3}]; [f{first + 4}]) * 2")}
    elif number % 5 == 4:
        found |= {"applies": parse(f"[f{first}] thuộc (c1)")}
    return {name: value for name, value in found.items() if name != "low" or found["kind"] == "number"}


def large(office: Office, code: str, fields: int) -> int:
    """A yearly form with a rule of 33 comparisons."""
    groups = [
        {"code": f"g{g}", "title": f"Nhóm {g}", "fields": [field(g * FIELDS + n) for n in range(fields)]}
        for g in range(GROUPS)
    ]
    rule = {
        "at": "f1",
        "level": "warn",
        "message": "Xem lại",
        "must": {"all": [parse(f"[f{FIELDS * (n % GROUPS) + 1}] + 1 <= [f3]") for n in range(33)]},
    }
    with open_session(office.engine, SYSTEM) as db:
        version = new_definition(
            db,
            SYSTEM,
            get_unit(db, office.cast.units["K"]),
            "period_form",
            code,
            "Biểu lớn",
            date(2019, 1, 1),
        )
        fill(db, SYSTEM, version, groups, {"checks": [rule]})
        db.commit()
        return version.id


@pytest.fixture(scope="module")
def number(office: Office) -> int:
    return large(office, "large", FIELDS)


def test_every_page_of_the_builder_is_under_a_megabyte(office: Office, number: int) -> None:
    field = version_of(office, number)["fields"]["f7"]["id"]
    for url in (
        f"build/?id={number}",
        f"build/field/?id={number}&field={field}",
        f"build/rule/?id={number}&rule=0",
        f"build/preview/?id={number}&part=1",
    ):
        page = office.get(BOARD, f"/definitions/{url}")
        assert page.status_code == 200 and len(page.data) < MOST_BYTES, (url, len(page.data))


def test_the_builder_asks_the_database_as_often_for_500_fields_as_for_100(
    office: Office, number: int
) -> None:
    small, counts = large(office, "small", FIELDS // 5), []
    for each in (small, number):
        asked: list[str] = []
        event.listen(
            office.app.extensions["khoi.engine"],
            "before_cursor_execute",
            lambda *more, asked=asked: asked.append(more[2]),
        )
        assert office.get(BOARD, f"/definitions/build/?id={each}").status_code == 200
        counts.append(len(asked))
    assert counts[1] <= counts[0] * 2 + 2, counts


def test_groups_of_a_large_form_are_folded_with_what_is_wrong_in_them_told(
    office: Office, number: int
) -> None:
    folds = read(office.get(BOARD, f"/definitions/build/?id={number}")).all("details.fold")
    assert len(folds) == GROUPS and not any(fold.has("open") for fold in folds)
    for told in [fold.one("summary").text for fold in folds]:
        assert told.startswith("25 mục"), told
        assert "chỗ phải sửa" in told, "a choice with points has no place in a yearly form"


def test_a_line_that_is_not_in_hand_has_its_list_short_until_it_is_asked_for(
    office: Office, number: int
) -> None:
    page = Filled(office, BOARD, f"/definitions/build/rule/?id={number}&rule=0")
    assert (
        page.form.offered["must_rows-3-left"][-1] == "field:f1"
        and len(page.form.offered["must_rows-1-right"]) == 4
    )
    page.press("must_rows:look:1")
    assert len(page.form.offered["must_rows-1-right"]) > 300
    page.choose("must_rows-1-right", "field:f491")
    assert page.save().status_code == 303
    must = version_of(office, number)["rule"]["checks"][0]["must"]
    assert must["all"][0] == parse("[f1] + 1 <= [f491]") and len(must["all"]) == 33
