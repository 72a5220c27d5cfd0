"""What is asked about items of a sheet is asked in the cell, and nobody above it reads what it is made of."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import get_version
from models.reports.content import report_of
from models.reports.tables import ReportVersion
from models.scoring.sheets import Answer, open_sheet, propose, save_answers, vote
from models.signals.acts import set_signal
from models.signals.asking import ask_cell
from models.signals.catalogue import ALL, RISING
from models.signals.caught import look, note
from models.signals.items import sheets_of
from models.signals.tables import LOOKED, SignalCatch
from tests.make import QUARTER, as_, full, meeting
from tests.models.cast import Cast


def test_the_cell_is_asked_item_by_item_and_its_superior_reads_nothing(db: Session) -> None:
    cast = Cast(db)
    for month, day in zip(QUARTER.months[:2], (date(2018, 10, 26), date(2018, 11, 26)), strict=True):
        sheet = open_sheet(db, SYSTEM, meeting(db, cast.c1, month, day))
        answers = full(get_version(db, sheet.version_id)) | {
            "attendance": Answer("b1", note="chi bộ thống nhất")
        }
        save_answers(db, SYSTEM, sheet, sheet.row_version, answers)
        propose(db, SYSTEM, sheet, sheet.row_version)
        vote(db, SYSTEM, sheet, sheet.row_version, 9, 10)
    report = report_of(db, SYSTEM, cast.c1, QUARTER)
    own = [question.code for question in ask_cell(db, report)]
    assert own == ["item_above_facts", "item_above_facts", "same_sheet", "same_notes"]
    set_signal(db, SYSTEM, None, "same_sheet", 0, asked=True, level="look", numbers={"least": 3})
    set_signal(db, SYSTEM, None, "same_notes", 0, asked=False, level="look", numbers={"least": 2})
    assert {question.code for question in ask_cell(db, report)} == {"item_above_facts"}
    cast.step(cast.c1, "submit", "cell_secretary")
    note(db, look(db))
    rising = {rule.code for rule in RISING}
    assert {row.code for row in db.scalars(select(SignalCatch))} - {LOOKED} <= rising
    frozen = db.scalars(select(ReportVersion.content)).one()
    assert [rule.code for rule in ALL if rule.kept and rule.code in frozen] == []
    db.flush()
    with open_session(db.connection(), as_("committee_secretary", cast.d)) as above:
        assert sheets_of(above, cast.c1.id, QUARTER) == []
        assert ask_cell(above, report) == []
