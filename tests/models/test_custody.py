"""Custody: a marker in every cell-only field is found nowhere above
the cell: no row, no journal, no frozen report (letter L4; design 3.2)."""

from __future__ import annotations

from datetime import date

from sqlalchemy import String as Letters
from sqlalchemy import Text, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.access.scopes import Kept, scope_of
from models.core.base import Base, now
from models.core.periods import Quarter
from models.core.spelling import fold
from models.definitions.definitions import get_version
from models.directives.tables import AnswerDraft
from models.imports.uploads import Upload, drop_uploads, judging_at, keep_upload
from models.meetings.attachments import attach
from models.meetings.members import add_member
from models.people.drafts import Place, save_draft
from models.people.people import enrol
from models.platform.jobs import Job, ask
from models.platform.journal import JournalRow
from models.platform.store import keep
from models.reports.content import freeze, report_of, write_narrative
from models.reports.period_forms import begin_form, fill_form
from models.review.pins import PinDraft
from models.scoring.sheets import Answer, open_sheet, propose, save_answers, vote
from models.units.units import Unit
from tests.admin.door_rows import directive_rows
from tests.make import as_, full, meeting, unit
from tests.models.totals.filled import YEAR, year_form

MARK = "DẤU-MẬT-7"
FOLDED = fold(MARK)
"""As it stands in what things are found by."""
NOV = date(2018, 11, 1)
TECHNICAL = {
    "path",
    "status",
    "field_code",
    "value",
    "salt",
    "sha256",
    "media_type",
    "begins_at",
    "ends_at",
    "sort_key",
}
TECHNICAL |= {"place", "target", "weight"}
"""Kept columns that hold codes, hashes or times, which cannot
hold a sentence; the rows they stand in are looked for themselves."""


def marked_cell(db: Session) -> Unit:
    """A cell with the marker wherever a person of it may write what stays in it."""
    cell = unit(db, "grassroots_cell", unit(db, "bloc"), members=12)
    member = add_member(db, SYSTEM, cell, MARK, note=MARK)
    texts = dict.fromkeys(("chair", "clerk", "conclusions", "minutes", "outside_reason"), MARK)
    held = meeting(db, cell, NOV, date(2018, 11, 15), **texts)
    meeting(
        db,
        cell,
        NOV,
        date(2018, 11, 16),
        kind="thematic",
        topic_id=1,
        roll={member.id: ("present", True)},
        **texts,
    )
    attach(db, SYSTEM, held, keep(f"{MARK}.pdf", b"%PDF-1.4 " + MARK.encode()))
    sheet = open_sheet(db, SYSTEM, held)
    marked = {code: Answer(a.value, note=MARK) for code, a in full(get_version(db, sheet.version_id)).items()}
    save_answers(db, SYSTEM, sheet, sheet.row_version, marked)
    propose(db, SYSTEM, sheet, sheet.row_version)
    vote(db, SYSTEM, sheet, sheet.row_version, 11, 11)
    report = report_of(db, SYSTEM, cell, Quarter.of(NOV))
    freeze(db, SYSTEM, report, {})
    write_narrative(db, SYSTEM, report, report.row_version, {"tasks": MARK})
    place = {"unit_id": cell.id, "path": cell.path}
    remark = {"place": "field", "target": "tasks", "weight": "must", "label": MARK, "text": MARK}
    db.add(PinDraft(**place, report_id=report.id, at=now(), **remark))
    answer = directive_rows(db, cell)["answer"]
    db.flush()
    db.add(AnswerDraft(**place, answer_id=answer.id, values=MARK))
    year_form(db, None)
    form = begin_form(db, SYSTEM, cell, YEAR)
    fill_form(db, SYSTEM, form, form.row_version, {"idea": MARK})
    keep_found(db, cell)
    db.flush()
    return cell


def keep_found(db: Session, cell: Unit) -> None:
    """A workbook of the cell sent in, and what a job found in it, for the account of its secretary."""
    person = enrol(db, SYSTEM, name="Bí thư", login=f"bithu.{cell.id}", unit=cell)
    sent = keep_upload(db, as_("cell_secretary", cell, person.id), "sheets", f"{MARK}.xlsx", MARK.encode())
    job = ask(db, as_("cell_secretary", cell, person.id), MARK, judging_at(sent.id, sent.sha256), "vi")
    job.standing, job.result = "done", MARK
    typed = Place("sheet.score", cell.id, cell.path)
    save_draft(db, as_("cell_secretary", cell, person.id), "sheet:1", typed, None, {"note": [MARK]})


def seen(db: Session, by: Principal) -> list[str]:
    """Every text of every row that somebody may read, as `table.column`, where it holds the marker."""
    theirs = open_session(db.connection(), by)
    found = []
    for mapper in Base.registry.mappers:
        texts = [c.key for c in mapper.columns if isinstance(c.type, Letters | Text)]
        for row in theirs.scalars(select(mapper.class_)).unique():
            found += [
                f"{mapper.local_table}.{name}"
                for name in texts
                if FOLDED in fold(str(getattr(row, name) or ""))
            ]
    return found


def test_a_marker_in_every_kept_field_is_seen_in_the_cell_and_nowhere_above(db: Session) -> None:
    cell = marked_cell(db)
    inside = set(seen(db, as_("cell_secretary", cell)))
    kept = [mapper for mapper in Base.registry.mappers if scope_of(mapper.class_) is Kept]
    fields = {
        f"{m.local_table}.{c.key}"
        for m in kept
        for c in m.columns
        if isinstance(c.type, Letters | Text) and c.key not in TECHNICAL
    }
    assert fields - inside == {"meeting_record.void_reason"}
    for above in (
        as_("bloc_secretary", cell.parent),
        as_("board_officer", cell.parent),
        as_("administrator", None),
        as_("auditor", None),
    ):
        assert seen(db, above) == []


def test_what_a_job_found_in_a_cells_workbook_is_its_senders_and_goes_with_the_file(db: Session) -> None:
    cell = marked_cell(db)
    job = db.scalars(select(Job).where(Job.result == MARK)).one()
    others = [
        as_("cell_deputy", cell, job.account_id + 1),
        as_("bloc_secretary", cell.parent),
        as_("administrator", None),
    ]
    for by in others:
        assert open_session(db.connection(), by).scalars(select(Job)).all() == []
    drop_uploads(db, Upload.account_id == job.account_id)
    db.refresh(job)
    assert (job.standing, job.result) == ("expired", None)
    assert not [row for row in db.scalars(select(Upload)) if row.account_id == job.account_id]


def test_no_row_of_a_kept_table_is_read_outside_its_cell(db: Session) -> None:
    cell = marked_cell(db)
    outside = [
        as_("bloc_secretary", cell.parent),
        as_("cell_secretary", unit(db, "grassroots_cell", cell.parent)),
        as_("follower", cell),
    ]
    for by in outside:
        theirs = open_session(db.connection(), by)
        for mapper in Base.registry.mappers:
            if scope_of(mapper.class_) is Kept:
                assert (
                    theirs.scalars(select(mapper.class_).where(mapper.class_.unit_id == cell.id)).first()
                    is None
                )


def test_the_journal_holds_acts_and_commitments_and_never_the_marker(db: Session) -> None:
    marked_cell(db)
    assert not [row.act for row in db.scalars(select(JournalRow)) if MARK in row.details or MARK in row.actor]
