"""A Word template waits to be looked at; it is taken into use by an act of its own, or let go."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.platform.journal import JournalRow
from models.review import tried_templates
from models.review.document_numbers import keep_template, template_for
from models.review.tried_templates import TriedTemplate, drop_tried, try_template, use_template
from tests.make import as_, unit


def waiting(db: Session) -> list[tuple[str, bytes]]:
    db.flush()
    return [(row.name, row.data) for row in db.scalars(select(TriedTemplate).order_by(TriedTemplate.id))]


def test_a_template_holds_from_the_act_that_takes_it_into_use_and_not_before(db: Session) -> None:
    bloc = unit(db, "bloc")
    keep_template(db, SYSTEM, bloc, "report", "cu.docx", b"0")
    try_template(db, SYSTEM, bloc, "report", "mot.docx", b"1")
    row = try_template(db, SYSTEM, bloc, "report", "hai.docx", b"2")
    assert waiting(db) == [("hai.docx", b"2")], "one waits for each unit and kind"
    assert template_for(db, bloc.path, "report").data == b"0"  # type: ignore[union-attr]
    use_template(db, SYSTEM, row)
    assert waiting(db) == [] and template_for(db, bloc.path, "report").name == "hai.docx"  # type: ignore[union-attr]
    acts = db.scalars(
        select(JournalRow.act).where(JournalRow.act.like("document.template%")).order_by(JournalRow.id)
    )
    tried = "document.template_tried"
    assert list(acts) == ["document.template", tried, tried, "document.template"]


def test_one_that_is_let_go_changes_nothing(db: Session) -> None:
    bloc = unit(db, "bloc")
    drop_tried(db, SYSTEM, try_template(db, SYSTEM, bloc, "letter", "mot.docx", b"1"))
    assert waiting(db) == [] and template_for(db, bloc.path, "letter") is None


def test_only_who_changes_definitions_may_and_only_so_much(
    db: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    bloc = unit(db, "bloc")
    row = try_template(db, SYSTEM, bloc, "letter", "mot.docx", b"1")
    by = as_("bloc_secretary", unit(db, "bloc"))
    for act in (
        lambda: try_template(db, by, bloc, "letter", "a.docx", b"1"),
        lambda: use_template(db, by, row),
        lambda: drop_tried(db, by, row),
    ):
        with pytest.raises(Refusal, match=r"access\.denied"):
            act()
    monkeypatch.setattr(tried_templates, "MOST_TEMPLATE", 2)
    with pytest.raises(Refusal, match=r"file\.large"):
        try_template(db, SYSTEM, bloc, "letter", "a.docx", b"123")
    with pytest.raises(Refusal, match=r"file\.unseen"):
        try_template(db, SYSTEM, bloc, "letter", "a\u202e.docx", b"1")
