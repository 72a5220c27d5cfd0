"""Many rows at once: they are what single rows would be, and all are written or none."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import Base
from models.core.errors import Refusal
from models.definitions.definitions import DefinitionVersion
from models.platform.bulk_rows import insert_rows, numbers, record_many, together, update_rows
from models.platform.journal import JournalRow, head, record, verify
from models.platform.settings import Setting
from models.reports.tables import Report
from models.units.units import Unit
from tests.make import unit

SETTING = Base.metadata.tables["setting"]
NAMES = ("name", "value")


def settings(db: Session) -> dict[str, str]:
    db.expire_all()
    return {row.name: row.value for row in db.scalars(select(Setting))}


def test_journal_rows_of_many_acts_hang_on_the_chain_as_single_ones_do(db: Session, bloc: Unit) -> None:
    one = record(db, SYSTEM, "try", bloc, bloc.id, number=0)
    record_many(db, SYSTEM, "try", "unit", [(bloc.id, bloc.id, {"number": n}) for n in range(1, 4)])
    last = record(db, SYSTEM, "try", bloc, bloc.id, number=4)
    rows = db.scalars(select(JournalRow).where(JournalRow.act == "try").order_by(JournalRow.id)).all()
    assert [row.details for row in rows] == [f'{{"number":{n}}}' for n in range(5)]
    assert {(row.subject, row.subject_id, row.unit_id, row.actor) for row in rows} == {
        (one.subject, bloc.id, bloc.id, one.actor)
    }
    assert [row.previous for row in rows[1:]] == [row.hash for row in rows[:-1]]
    assert head(db) == last.hash and verify(db) is None


def test_values_lie_in_the_database_as_those_of_single_rows_do(db: Session, bloc: Unit) -> None:
    """A moment as text of another form would be read by us, but sorted and exported otherwise."""
    record(db, SYSTEM, "try", bloc, bloc.id)
    record_many(db, SYSTEM, "try", "unit", [(bloc.id, bloc.id, {})])
    with together(db):
        record(db, SYSTEM, "try", bloc, bloc.id)
    moments = text("SELECT DISTINCT CAST(at AS VARCHAR(40)) FROM journal WHERE act = 'try'")
    assert len(db.execute(moments).all()) == 1
    assert verify(db) is None


def test_numbers_for_new_rows_are_free_and_each_is_given_once(db: Session, bloc: Unit) -> None:
    given = numbers(db, "unit", 3)
    assert len(set(given)) == 3 and min(given) > bloc.id
    assert not set(given) & set(db.scalars(select(Unit.id)))
    assert numbers(db, "setting", 0) == []


def test_columns_left_out_get_their_defaults_and_days_are_read_back(db: Session) -> None:
    cells = [unit(db, "grassroots_cell", unit(db, "bloc")) for _ in range(2)]
    form = db.scalars(select(DefinitionVersion.id).order_by(DefinitionVersion.id)).first()
    db.flush()
    rows = [(cell.id, cell.path, date(2018, 10, 1), form) for cell in cells]
    insert_rows(db, Base.metadata.tables["report"], ("unit_id", "path", "quarter", "form_version_id"), rows)
    found = db.scalars(select(Report).where(Report.quarter == date(2018, 10, 1)).order_by(Report.unit_id))
    assert [
        (r.unit_id, r.quarter, r.state, r.row_version, r.stale, r.destination, r.doc_number) for r in found
    ] == [(cell.id, date(2018, 10, 1), "draft", 1, False, "", None) for cell in cells]


def test_a_row_that_is_there_already_refuses_all_of_them(db: Session) -> None:
    insert_rows(db, SETTING, NAMES, [("one", "1"), ("two", "2")])
    with pytest.raises(Refusal, match="stale"), db.begin_nested():
        insert_rows(db, SETTING, NAMES, [("three", "3"), ("one", "x")])
    assert settings(db) == {"one": "1", "two": "2"}


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        ([], {"one": "1", "two": "2"}),
        ([{"was_name": "one", "value": "9"}], {"one": "9", "two": "2"}),
        (
            [{"was_name": "one", "value": "9"}, {"was_name": "two", "value": "8"}],
            {"one": "9", "two": "8"},
        ),
        ([{"was_name": "one", "name": "six", "value": "6"}], {"six": "6", "two": "2"}),
    ],
)
def test_rows_found_by_their_keys_are_brought_to_new_values(
    db: Session, rows: list[dict[str, Any]], left: dict[str, str]
) -> None:
    insert_rows(db, SETTING, NAMES, [("one", "1"), ("two", "2")])
    update_rows(db, SETTING, ("name",), rows)
    assert settings(db) == left


@pytest.mark.parametrize(
    "rows",
    [
        [{"was_name": name, "was_value": "1", "value": "9"} for name in ("one", "lost")],
        [{"was_name": "one", "was_value": "another first", "value": "9"}],
        [{"was_name": "one", "was_value": "1", "name": "two"}],
    ],
)
def test_one_row_that_is_not_as_it_was_refuses_all_of_them(db: Session, rows: list[dict[str, Any]]) -> None:
    insert_rows(db, SETTING, NAMES, [("one", "1"), ("two", "2")])
    with pytest.raises(Refusal, match="stale"), db.begin_nested():
        update_rows(db, SETTING, ("name", "value"), rows)
    assert settings(db) == {"one": "1", "two": "2"}
    assert db.scalar(select(func.count(Setting.id))) == 2
