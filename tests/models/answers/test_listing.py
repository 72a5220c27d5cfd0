"""Answers as a list: who sent and who did not, narrowed and ordered by any field, page by page, in as many
statements for many units as for one."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.answers.listing import BLANK, ROWS, SENT, UNSENT, Listed, Wanted, chosen_by, list_answers
from models.core.base import set_clock, today
from models.core.errors import Refusal
from models.core.periods import Quarter, Term
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.formula_text import parse
from models.duties.opening import open_period
from models.filling.owed_forms import SOURCE
from models.filling.sending import send_back
from models.reports.period_forms import FormSheet
from models.units.units import Unit
from tests.make import as_, unit
from tests.models.filling.forms import published, renewed, sent_in, typed_in
from tests.statements import counted

CHOICES = [{"code": "b", "label": "Chưa"}, {"code": "a", "label": "Có"}]
FIELDS: list[dict[str, Any]] = [
    {"code": "members", "kind": "number", "title": "Số đảng viên"},
    {"code": "share", "kind": "decimal", "title": "Tỷ lệ"},
    {"code": "done", "kind": "pick", "title": "Đã làm", "choices": CHOICES},
    {"code": "each", "kind": "several", "title": "Việc", "choices": CHOICES},
    {"code": "on", "kind": "date", "title": "Ngày"},
    {"code": "told", "kind": "text", "title": "Nhận xét"},
    {"code": "twice", "kind": "computed", "title": "Gấp đôi", "formula": parse("[members] * 2")},
    {"code": "many", "kind": "computed", "title": "Đông", "formula": parse("[members] > 9")},
]
JAN, NOW = Term(date(2019, 1, 1), 1), Quarter(2019, 1)
ASKED = {"period": "month", "kinds": ["subordinate_cell"], "due": {"day": 5}}
TYPED: list[dict[str, Any]] = [
    {"members": "9", "share": "2.5", "done": "a", "each": ["a", "b"], "on": date(2019, 1, 9), "told": "đủ"},
    {"members": "100", "share": "10", "done": "b", "each": ["b"], "on": date(2018, 12, 30)},
    {"members": "12", "on": date(2019, 1, 10), "told": "ấm"},
]


@pytest.fixture
def version(db: Session, bloc: Unit) -> DefinitionVersion:
    fields = [each | {"required": False} for each in FIELDS]
    return published(db, bloc, fields=fields, **ASKED)


@pytest.fixture
def cells(db: Session, bloc: Unit, version: DefinitionVersion) -> list[Unit]:
    """Three that sent, one that typed, one that did nothing; the last two under another committee."""
    one, two = (unit(db, "grassroots_committee", bloc, f"Đảng bộ {n}") for n in "AB")
    made = [unit(db, "subordinate_cell", one, f"Chi bộ {n}") for n in range(3)]
    made += [unit(db, "subordinate_cell", two, f"Chi bộ {n}") for n in (3, 4)]
    open_period(db, NOW, None, (SOURCE,))
    set_clock(datetime(2019, 2, 10, 3, tzinfo=UTC))
    for cell, typed in zip(made, TYPED, strict=False):
        sent_in(db, cell, JAN, **typed)
    typed_in(db, made[3], JAN, members="7")
    return made


def told(db: Session, bloc: Unit, version: DefinitionVersion, page: int | None = 0, **asked: Any) -> Listed:
    return list_answers(db, SYSTEM, bloc, version, JAN, Wanted(**asked), today(), page)


def names(db: Session, bloc: Unit, version: DefinitionVersion, **asked: Any) -> str:
    """Last letters of the units on the page; the same of the whole list."""
    found = "".join(row.unit[-1] for row in told(db, bloc, version, **asked).rows)
    assert "".join(row.unit[-1] for row in told(db, bloc, version, None, **asked).rows) == found
    return found


def test_who_sent_stands_beside_who_did_not(
    db: Session, bloc: Unit, version: DefinitionVersion, cells: list[Unit]
) -> None:
    found = told(db, bloc, version)
    assert [(row.unit, row.above, row.state) for row in found.rows] == [
        ("Chi bộ 0", "Đảng bộ A", "sent"),
        ("Chi bộ 1", "Đảng bộ A", "sent"),
        ("Chi bộ 2", "Đảng bộ A", "sent"),
        ("Chi bộ 3", "Đảng bộ B", "draft"),
        ("Chi bộ 4", "Đảng bộ B", "missing"),
    ]
    assert (found.count, found.sent, found.pages) == (5, 3, 1)
    first, *_rest, draft, nothing = found.rows
    assert first.values["members"] == "9" and first.values["twice"] == "18" and first.values["many"] == "no"
    assert not draft.values and draft.sheet and not nothing.sheet and nothing.duty
    assert names(db, bloc, version, state=SENT) == "012" and names(db, bloc, version, state=UNSENT) == "34"
    assert names(db, bloc, version, branch=cells[3].path.rsplit(".", 2)[0] + ".") == "34"
    sheet = next(row.sheet for row in found.rows if row.unit == "Chi bộ 0")
    whole = told(db, bloc, version, None).rows
    assert [row.values for row in whole] == [row.values for row in found.rows]
    assert whole[0].sheet == sheet and whole[0].starts_on == JAN.first


@pytest.mark.parametrize(
    ("order", "up", "down"),
    [
        ("", "01234", "43210"),
        ("unit", "01234", "43210"),
        ("members", "02134", "12034"),
        ("twice", "02134", "12034"),
        ("share", "01234", "10234"),
        ("done", "10234", "01234"),
        ("on", "10234", "20134"),
        ("told", "20134", "02134"),
        ("many", "12034", "01234"),
        ("sent", "01234", "21034"),
        ("above", "01234", "34012"),
    ],
)
def test_any_column_orders_and_what_is_empty_comes_last(
    db: Session, bloc: Unit, version: DefinitionVersion, cells: list[Unit], order: str, up: str, down: str
) -> None:
    """Numbers as numbers, choices as the form lists them, what is the same by name."""
    assert names(db, bloc, version, order=order) == up
    turned = names(db, bloc, version, order=order, turned=True)
    assert turned == down or (order == "sent" and turned == "01234"), "sent at one moment"


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        ({"code": "done", "value": "a"}, "0"),
        ({"code": "done", "value": BLANK}, "2"),
        ({"code": "each", "value": "b"}, "01"),
        ({"code": "many", "value": "yes"}, "12"),
        ({"code": "members", "low": Fraction(12)}, "12"),
        ({"code": "members", "low": Fraction(9), "high": Fraction(12)}, "02"),
        ({"code": "share", "high": Fraction("2.5")}, "0"),
        ({"code": "twice", "low": Fraction(24), "order": "twice", "turned": True}, "12"),
        ({"code": "members"}, "01234"),
        ({"code": "none", "value": "a"}, "01234"),
    ],
)
def test_the_list_is_narrowed_by_what_a_field_says(
    db: Session,
    bloc: Unit,
    version: DefinitionVersion,
    cells: list[Unit],
    asked: dict[str, Any],
    right: str,
) -> None:
    assert names(db, bloc, version, **asked) == right


def test_which_fields_narrow_and_how(db: Session, version: DefinitionVersion) -> None:
    found = {field.code: chosen_by(field) for field in get_version(db, version.id).fields}
    assert found == {
        "members": "number",
        "share": "number",
        "done": "choice",
        "each": "choice",
        "on": "",
        "told": "",
        "twice": "number",
        "many": "choice",
    }


def test_what_was_sent_on_another_version_or_sent_back_is_not_missing_in_silence(
    db: Session, bloc: Unit, version: DefinitionVersion, cells: list[Unit]
) -> None:
    newer = renewed(db, version)
    sent_in(db, cells[4], JAN, members="5")
    found = {row.unit: row for row in told(db, bloc, newer).rows}
    assert found["Chi bộ 4"].values["members"] == "5" and found["Chi bộ 4"].version is None
    assert (found["Chi bộ 0"].state, found["Chi bộ 0"].version) == ("sent", version.id)
    assert not found["Chi bộ 0"].values, "it is read by the version it was sent on"
    assert names(db, bloc, newer, code="done", value=BLANK) == "4"
    assert {row.unit for row in told(db, bloc, newer, None, order="members").rows} == found.keys()


def test_a_sheet_sent_back_says_so(
    db: Session, bloc: Unit, version: DefinitionVersion, cells: list[Unit]
) -> None:
    sheet = db.get_one(FormSheet, told(db, bloc, version).rows[0].sheet)
    send_back(db, SYSTEM, sheet, sheet.row_version, "Thiếu")
    db.flush()
    found = told(db, bloc, version)
    assert (found.rows[0].state, found.rows[0].values, found.sent) == ("returned", {}, 2)


def test_pages_hold_each_unit_once_and_the_last_stands_for_what_is_beyond(
    db: Session, bloc: Unit, version: DefinitionVersion
) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    for n in range(ROWS + 2):
        unit(db, "subordinate_cell", committee, f"Chi bộ {n}")
    open_period(db, NOW, None, (SOURCE,))
    first, last = told(db, bloc, version), told(db, bloc, version, 99)
    assert (first.count, first.pages, last.page) == (ROWS + 2, 2, 1)
    every = [row.unit_id for row in (*first.rows, *last.rows)]
    assert len(every) == len(set(every)) == ROWS + 2
    assert [row.unit for row in last.rows] == [f"Chi bộ {ROWS}", f"Chi bộ {ROWS + 1}"]


def test_statements_do_not_grow_with_the_units_and_nobody_else_reads_it(
    db: Session, bloc: Unit, version: DefinitionVersion, cells: list[Unit]
) -> None:
    asked: list[dict[str, Any]] = [{}, {"order": "twice"}, {"code": "done", "value": "a", "order": "each"}]

    def sent(page: int | None) -> list[int]:
        found = []
        for each in asked:
            db.expire_all()
            with counted(db) as statements:
                told(db, bloc, version, page, **each)
            found.append(len(statements))
        return found

    few = sent(0), sent(None)
    for n in range(3):
        sent_in(db, unit(db, "subordinate_cell", cells[0].parent, f"Chi bộ {5 + n}"), JAN, **TYPED[n])
    open_period(db, NOW, None, (SOURCE,))
    assert (sent(0), sent(None)) == few
    committee = cells[0].parent
    assert committee is not None
    seen = list_answers(db, as_("committee_officer", committee), committee, version, JAN, Wanted(), today())
    assert "Chi bộ 3" not in {row.unit for row in seen.rows} and seen.count == 6
    with pytest.raises(Refusal, match=r"access\.denied"):
        list_answers(db, as_("cell_secretary", cells[0]), bloc, version, JAN, Wanted(), today())


def test_reasons_order_the_list_and_a_sheet_that_says_nothing_still_comes_to_something(
    db: Session, bloc: Unit
) -> None:
    rule = {"at": "members", "must": parse("[members] <= 5"), "when": None, "level": "explain"}
    fields = [
        {"code": "members", "kind": "number", "title": "Số đảng viên", "required": False},
        {"code": "held", "kind": "computed", "title": "Số buổi", "formula": parse("{held} + 1")},
    ]
    made = published(db, bloc, fields=fields, period="month", checks=[rule | {"message": "Vì sao nhiều"}])
    for name, typed in (
        ("1", {"members": "9", "members.why": "b"}),
        ("2", {"members": "8", "members.why": "a"}),
    ):
        sent_in(db, unit(db, "grassroots_cell", bloc, f"Chi bộ {name}"), JAN, **typed)
    sent_in(db, unit(db, "grassroots_cell", bloc, "Chi bộ 3"), JAN, members="")
    assert names(db, bloc, made, order="members.why") == "213"
    assert names(db, bloc, made, order="members.why", turned=True) == "123"
    assert names(db, bloc, made, code="held", low=Fraction(1), order="held") == "123"
    assert [row.values.get("held") for row in told(db, bloc, made).rows] == ["1", "1", "1"]
