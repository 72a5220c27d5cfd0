"""Versions of definitions: which one holds for a unit and a day, what publishing
freezes, and that an issuer's place on the way down counts, not where it once stood."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Refusal
from models.definitions.definitions import described, get_version, new_draft, publish, retire
from models.definitions.drafts import delete_draft, reread, save_group
from tests.models.definitions.drafting import draft
from tests.statements import counted


def test_what_is_published_is_not_changed(db: Session) -> None:
    version = publish(db, SYSTEM, draft(db))
    for act in (
        lambda: save_group(db, SYSTEM, version, version.row_version, "x"),
        lambda: delete_draft(db, SYSTEM, version, version.row_version),
    ):
        with pytest.raises(Refusal, match=r"definition\.frozen"):
            act()


def test_a_version_comes_whole_and_in_its_order_in_one_statement(db: Session) -> None:
    number = publish(db, SYSTEM, draft(db)).id
    db.commit()
    db.expunge_all()
    with counted(db) as sent:
        version = get_version(db, number)
        told = [(g.position, [(f.position, len(f.choices)) for f in g.fields]) for g in version.groups]
        assert get_version(db, number) is version
    assert len([each for each in sent if each.startswith("SELECT")]) == 1
    assert told == sorted(told) and sum(n for _, fields in told for _, n in fields)
    assert len(version.fields) == sum(len(fields) for _, fields in told) > 1


def test_a_version_that_is_gone_from_use_is_not_retired_again(db: Session) -> None:
    version = draft(db)
    with pytest.raises(Refusal, match="not_published"):
        retire(db, SYSTEM, version)
    retire(db, SYSTEM, publish(db, SYSTEM, version))
    assert version.state == "retired"
    with pytest.raises(Refusal, match="not_published"):
        retire(db, SYSTEM, version)


def test_a_draft_copies_a_version_whole_under_the_next_number(db: Session) -> None:
    version = publish(db, SYSTEM, draft(db))
    copy = new_draft(db, SYSTEM, version, date(2020, 1, 1))
    reread(db, copy)
    assert (copy.number, copy.state, described(copy)) == (2, "draft", described(version))
