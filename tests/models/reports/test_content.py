"""A report's narrative: copied on request, kept in the unit until it is submitted, then written no more."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.core.base import set_clock
from models.core.errors import Invalid, Refusal
from models.platform.journal import JournalRow
from models.reports.content import copy_narrative, keep_narrative, narrative, report_of, write_narrative
from models.reports.tables import ReportDraft
from tests.make import QUARTER, quarter_of
from tests.models.cast import Cast


def test_the_narrative_is_copied_on_request_and_kept_in_the_unit_until_submitted(
    cast: Cast, db: Session
) -> None:
    report = cast.report(cast.g)
    by = cast.who("cell_secretary", cast.g)
    write_narrative(db, by, report, report.row_version, {"tasks": "Quý sau làm tốt hơn"})
    cast.step(cast.g, "submit", "cell_secretary")
    set_clock(datetime(2019, 4, 2, tzinfo=UTC))
    later = report_of(db, by, cast.g, QUARTER.shift(1))
    copy_narrative(db, by, later, later.row_version)
    assert narrative(db, later) == {"tasks": "Quý sau làm tốt hơn"}
    with pytest.raises(Refusal, match="stale"):
        write_narrative(db, by, later, 1, {})


def test_a_submitted_report_is_written_no_more(cast: Cast, db: Session) -> None:
    quarter_of(db, cast.c1)
    report = cast.step(cast.c1, "submit", "cell_secretary")
    with pytest.raises(Refusal, match=r"report\.locked"):
        write_narrative(
            db, cast.who("cell_secretary", cast.c1), report, report.row_version, {"tasks": "Sửa lén"}
        )


def test_what_stands_on_a_page_unchanged_is_not_written_again(cast: Cast, db: Session) -> None:
    report, by = cast.report(cast.g), cast.who("cell_secretary", cast.g)
    keep_narrative(db, by, report, 1, {"tasks": "Họp đúng ngày"})
    rows = select(func.count()).select_from(JournalRow)
    assert report.row_version == 2 and narrative(db, report) == {"tasks": "Họp đúng ngày"}
    before = db.scalar(rows)
    keep_narrative(db, by, report, 2, {"tasks": "Họp đúng ngày", "proposals": ""})
    assert report.row_version == 2 and db.scalar(rows) == before
    with pytest.raises(Refusal, match="stale"):
        keep_narrative(db, by, report, 1, {"tasks": "Họp đúng ngày"})


def test_copying_fills_in_only_what_is_empty(cast: Cast, db: Session) -> None:
    report, by = cast.report(cast.g), cast.who("cell_secretary", cast.g)
    write_narrative(db, by, report, 1, {"tasks": "Việc quý IV", "proposals": "Kiến nghị quý IV"})
    cast.step(cast.g, "submit", "cell_secretary")
    set_clock(datetime(2019, 4, 2, tzinfo=UTC))
    later = report_of(db, by, cast.g, QUARTER.shift(1))
    write_narrative(db, by, later, 1, {"tasks": "Đã viết mới"})
    copy_narrative(db, by, later, 2)
    assert narrative(db, later) == {"tasks": "Đã viết mới", "proposals": "Kiến nghị quý IV"}


def test_what_no_file_can_show_is_refused_when_it_is_kept_and_when_it_is_sent_up(
    cast: Cast, db: Session
) -> None:
    report, by = cast.report(cast.g), cast.who("cell_secretary", cast.g)
    with pytest.raises(Invalid) as told:
        write_narrative(db, by, report, report.row_version, {"tasks": "Họ 漢"})
    assert told.value.fields["tasks"].code == "field.letter"
    write_narrative(db, by, report, report.row_version, {"tasks": "\uf0b7 Một\thai"})
    assert narrative(db, report) == {"tasks": "• Một hai"}
    draft = db.scalars(select(ReportDraft).where(ReportDraft.report_id == report.id)).one()
    draft.answers = '{"tasks":"Họ 漢"}'  # kept before letters were looked up
    db.flush()
    with pytest.raises(Refusal, match=r"rule\.letter") as refused:
        cast.step(cast.g, "submit", "cell_secretary")
    assert refused.value.values["letters"] == "漢 (U+6F22)"
