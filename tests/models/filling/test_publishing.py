"""What publishing a form of a period touches: the version it supersedes, and sheets of the running period."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.periods import Term
from models.definitions.definitions import new_draft
from models.filling.publishing import filling_in, touched
from models.overview.forecast import forecast
from models.units.units import Unit
from tests.make import unit
from tests.models.filling.forms import published, sent_in, typed_in
from tests.statements import counted

JAN, NOV = Term(date(2019, 1, 1), 1), Term(date(2018, 11, 1), 1)
MONTH = {"period": "month", "kinds": ["grassroots_cell"], "due": {"day": 5}}


def test_it_supersedes_its_like_alone_and_counts_what_is_begun_and_sent(db: Session, bloc: Unit) -> None:
    other = published(db, bloc, "A", "Biểu khác", **MONTH)
    version = published(db, bloc, "B", **MONTH)
    cells = [unit(db, "grassroots_cell", bloc) for _n in range(4)]
    unit(db, "grassroots_committee", bloc)
    for cell in cells[:2]:
        typed_in(db, cell, JAN, "B")
    sent_in(db, cells[2], JAN, "B")
    sent_in(db, cells[3], NOV, "B")
    sent_in(db, cells[3], JAN, "A")
    draft = new_draft(db, SYSTEM, version, date(2018, 1, 1))
    db.flush()
    found = touched(db, draft)
    assert found.supersedes is not None and found.supersedes.id == version.id != other.id
    assert (found.begun, found.sent) == (2, 1), "November is past its last day"
    assert (filling_in(db, version), filling_in(db, other), filling_in(db, draft)) == (2, 0, 0)
    told = forecast(db, draft)
    assert (told.units, told.keep_own, told.codes_lost) == (4, 0, ())


def test_a_new_form_beside_others_supersedes_none_and_loses_no_fields(db: Session, bloc: Unit) -> None:
    published(db, bloc, "A", "Biểu khác", **MONTH)
    fields = [{"code": "other", "kind": "number", "title": "Số khác"}]
    version = published(db, bloc, "B", fields=fields, **{**MONTH, "checks": []})
    assert touched(db, version).supersedes is None
    assert forecast(db, version).codes_lost == ()


def test_as_many_statements_whatever_there_is(db: Session, bloc: Unit) -> None:
    version = published(db, bloc, **MONTH)
    taken = []
    for size in (1, 5):
        for _n in range(size):
            typed_in(db, unit(db, "grassroots_cell", bloc), JAN)
        db.flush()
        with counted(db) as statements:
            touched(db, version)
        taken.append(len(statements))
    assert taken[0] == taken[1]
