"""Numbers of documents: from 01 per type within a term,
without gaps or reuse, given at signing and kept for ever."""

from __future__ import annotations

import json
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Invalid, Refusal
from models.review.document_numbers import (
    SignedDocument,
    WordTemplate,
    begin_term,
    drop_template,
    issue,
    keep_template,
    shipped_term,
    sign_document,
    template_for,
    term_on,
)
from tests.make import as_, unit


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2015, 7, 1), "2015-2020"),
        (date(2020, 6, 30), "2015-2020"),
        (date(2020, 7, 1), "2020-2025"),
        (date(2026, 1, 1), "2025-2030"),
        (date(2014, 1, 1), "2010-2015"),
    ],
)
def test_terms_of_five_years_hold_where_none_was_set(day: date, name: str) -> None:
    assert shipped_term(day) == name


def test_numbers_run_per_unit_type_and_term(db: Session) -> None:
    bloc = unit(db, "bloc")
    one, two = unit(db, "grassroots_committee", bloc), unit(db, "grassroots_committee", bloc)
    day = date(2019, 1, 5)

    def number(where: object, kind: str, on: date) -> int:
        return sign_document(db, SYSTEM, (where.id, where.path), kind, on=on).number  # type: ignore[attr-defined]

    assert [
        number(one, "report", day),
        number(one, "report", day),
        number(one, "notice", day),
        number(two, "report", day),
    ] == [1, 2, 1, 1]
    assert number(one, "report", date(2020, 7, 1)) == 1
    begin_term(db, SYSTEM, two, "XII", date(2019, 6, 1))
    assert term_on(db, two.id, date(2019, 6, 1)) == "XII"
    assert [number(two, "report", date(2019, 5, 1)), number(two, "report", date(2019, 6, 1))] == [2, 1]


def test_a_number_is_never_used_twice(db: Session) -> None:
    bloc = unit(db, "bloc")
    row = sign_document(db, SYSTEM, (bloc.id, bloc.path), "letter")
    copy = {c.name: getattr(row, c.name) for c in SignedDocument.__table__.columns if c.name != "id"}
    nested = db.begin_nested()
    db.add(SignedDocument(**copy))
    with pytest.raises(IntegrityError):
        db.flush()
    nested.rollback()


def test_a_term_begins_after_what_was_numbered_and_under_a_new_name(db: Session) -> None:
    bloc = unit(db, "bloc")
    sign_document(db, SYSTEM, (bloc.id, bloc.path), "letter", on=date(2019, 1, 5))
    with pytest.raises(Invalid) as refused:
        begin_term(db, SYSTEM, bloc, "2015-2020", date(2019, 1, 5))
    assert {name: each.code for name, each in refused.value.fields.items()} == {
        "name": "term.used",
        "starts_on": "term.numbered",
    }


def test_a_letter_is_signed_by_those_who_may_and_keeps_what_it_said(db: Session) -> None:
    bloc = unit(db, "bloc")
    signed = issue(
        db,
        as_("bloc_secretary", bloc),
        bloc,
        "letter",
        abstract="Quán triệt",
        content={"body": "Kính gửi"},
        on=date(2019, 1, 10),
    )
    assert (signed.number, json.loads(signed.content)) == (1, {"body": "Kính gửi"})
    with pytest.raises(Refusal, match=r"access\.denied"):
        issue(db, as_("board_officer", bloc), bloc, "letter", abstract="x", content={}, on=date(2019, 1, 10))
    with pytest.raises(Invalid) as refused:
        issue(db, SYSTEM, bloc, "letter", abstract=" ", content={}, on=date(2019, 1, 9))
    assert {name: each.code for name, each in refused.value.fields.items()} == {
        "abstract": "field.required",
        "on": "document.before",
    }


def test_a_document_is_read_in_its_unit_and_above_only(db: Session) -> None:
    bloc, foreign = unit(db, "bloc"), unit(db, "bloc")
    cell = unit(db, "grassroots_cell", bloc)
    sign_document(db, SYSTEM, (cell.id, cell.path), "report")
    for by, count in (
        (as_("board_officer", bloc), 1),
        (as_("cell_clerk", cell), 1),
        (as_("bloc_secretary", foreign), 0),
    ):
        with open_session(db.connection(), by) as session:
            assert len(session.scalars(select(SignedDocument)).all()) == count


def test_the_nearest_offices_own_template_holds(db: Session) -> None:
    bloc = unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    cell = unit(db, "subordinate_cell", committee)
    assert template_for(db, cell.path, "report") is None
    keep_template(db, SYSTEM, bloc, "report", "k.docx", b"1")
    keep_template(db, SYSTEM, committee, "report", "d.docx", b"2")
    keep_template(db, SYSTEM, committee, "report", "d.docx", b"3")
    assert [template_for(db, u.path, "report").data for u in (cell, bloc)] == [b"3", b"1"]  # type: ignore[union-attr]
    row = db.scalars(select(WordTemplate).where(WordTemplate.unit_id == committee.id)).one()
    drop_template(db, SYSTEM, row)
    db.flush()
    assert template_for(db, cell.path, "report").data == b"1"  # type: ignore[union-attr]
