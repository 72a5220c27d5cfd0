"""What of a restored office cannot be computed again is named, and nothing else; however much there is, it is
asked for some rows at a time."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.orm import Session

from models.operations import drill
from models.reports.tables import Report, ReportVersion
from models.scoring.sheets import ScoreSheet, SheetBody
from models.units.units import Unit
from tests.make import quarter_of
from tests.models.cast import Cast
from tests.statements import counted


def told(db: Session) -> list[str]:
    """What cannot be computed again."""
    db.flush()
    return [said for check in (drill._sheets, drill._versions, drill._reports) for said in check(db) if said]


def change(db: Session, table: str, number: int, **values: Any) -> None:
    """Behind the rules, as a damaged disk or a stranger's tool would."""
    connection: Connection = db.connection()
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"DROP TRIGGER IF EXISTS keep_{table}_update"))
    else:
        connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER USER"))
    sets = ", ".join(f"{name} = :{name}" for name in values)
    connection.execute(text(f"UPDATE {table} SET {sets} WHERE id = :id"), values | {"id": number})
    db.expire_all()


def version_of(db: Session, where: Unit) -> ReportVersion:
    """The newest version of a unit's report."""
    found = select(ReportVersion).join(Report, Report.id == ReportVersion.report_id)
    return db.scalars(found.where(Report.unit_id == where.id).order_by(ReportVersion.id.desc())).first()  # type: ignore[return-value]


def test_an_office_that_is_whole_is_counted_again_whole(played: Cast, db: Session) -> None:
    assert told(db) == []
    assert len(list(drill._sheets(db))) == 3 and len(list(drill._versions(db))) == 5


@pytest.mark.parametrize("wrong", ["total", "grade", "commitment", "salt"])
def test_a_sheet_that_its_answers_do_not_give_is_named(played: Cast, db: Session, wrong: str) -> None:
    sheet = db.scalars(select(ScoreSheet).order_by(ScoreSheet.id)).first()
    assert sheet is not None
    value: Any = {"total": 1, "grade": "poor", "commitment": "0" * 64}.get(wrong)
    if wrong == "salt":
        body = db.scalars(select(SheetBody.id).where(SheetBody.sheet_id == sheet.id)).one()
        change(db, "sheet_body", body, salt="0" * 32)
    else:
        change(db, "score_sheet", sheet.id, **{wrong: value})
    assert f"sheet: {sheet.id}" in told(db)


def test_a_version_that_was_changed_is_named_and_what_took_it_in(played: Cast, db: Session) -> None:
    version = version_of(db, played.c1)
    body = json.loads(version.content)
    body["figures"]["held"] += 1
    change(db, "report_version", version.id, content=json.dumps(body))
    said = told(db)
    assert f"report: {version.report_id} version {version.number}" in said
    above = version_of(db, played.d)
    assert f"report: {above.report_id} version {above.number}" in said
    assert f"report: {version.report_id} counted again" in said
    bloc = version_of(db, played.bloc)
    assert f"report: {bloc.report_id} version {bloc.number}" not in said, "it took in what D says"


def test_a_version_that_is_no_text_of_figures_any_more_is_named(played: Cast, db: Session) -> None:
    version = version_of(db, played.c3)
    change(db, "report_version", version.id, content=version.content[:40])
    assert f"report: {version.report_id} version {version.number}" in told(db)


def test_meetings_that_say_otherwise_name_the_report(played: Cast, db: Session) -> None:
    report = played.report(played.c1)
    held = db.scalars(select(ScoreSheet.meeting_id).where(ScoreSheet.unit_id == played.c1.id)).first()
    assert held is not None
    change(db, "meeting", held, present=1)
    assert told(db) == [f"report: {report.id} counted again"]


def test_as_many_statements_for_many_cells_as_for_few(cast: Cast, db: Session) -> None:
    def reported(*cells: Unit) -> int:
        for cell in cells:
            quarter_of(db, cell, 2)
            cast.step(cell, "submit", "cell_secretary")
        with counted(db) as seen:
            assert told(db) == []
        return len(seen)

    assert reported(cast.c1) == reported(cast.c2, cast.c3, cast.g)


def test_parts_go_on_where_the_last_one_ended(
    played: Cast, db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drill, "AT_ONCE", 2)
    assert told(db) == []
    assert len(list(drill._sheets(db))) == 3 and len(list(drill._versions(db))) == 5
