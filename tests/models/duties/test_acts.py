"""Excuses and extensions: by a superior, never for the own unit."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.errors import Invalid, Refusal
from models.duties.acts import excuse, extend, lift_excuse
from models.duties.opening import open_period
from models.duties.standing import judge
from tests.make import as_, unit
from tests.models.duties.tree import IV, duty, tree


def test_a_superior_excuses_and_extends_and_nobody_for_the_own_unit(db: Session) -> None:
    bloc, committee, cell = tree(db)
    open_period(db, IV)
    boss, own = as_("committee_officer", committee), as_("cell_secretary", cell)
    owed = duty(db, cell, "report")
    for nobody in (own, as_("committee_officer", unit(db, "grassroots_committee", bloc))):
        with pytest.raises(Refusal, match=r"access\.denied"):
            excuse(db, nobody, owed, owed.row_version, "bận")
    both = Principal(None, 7, "hai vai", (*boss.posts, *own.posts))
    with pytest.raises(Refusal, match=r"duty\.own"):
        excuse(db, both, owed, owed.row_version, "bận")
    with pytest.raises(Invalid):
        excuse(db, boss, owed, owed.row_version, "  ")
    excuse(db, boss, owed, 1, "Đang kiện toàn cấp ủy", "Công văn 12-CV/ĐU")
    with pytest.raises(Refusal, match="stale"):
        lift_excuse(db, boss, owed, 1)
    judged = judge(owed, date(2019, 1, 20))
    assert (judged.state, judged.values["who"], judged.values["document"]) == (
        "excused",
        "committee_officer",
        "Công văn 12-CV/ĐU",
    )
    lift_excuse(db, boss, owed, owed.row_version)
    assert judge(owed, date(2019, 1, 20)).state == "missing"
    with pytest.raises(Invalid):
        extend(db, boss, owed, owed.row_version, date(2019, 1, 8), "mưa lũ", before=True)
    extend(db, boss, owed, owed.row_version, date(2019, 1, 25), "mưa lũ", before=True)
    assert (owed.due_on, owed.extended_to) == (date(2019, 1, 7), date(2019, 1, 24))
    assert judge(owed, date(2019, 1, 24)).code == "open.extended.today"
    assert judge(owed, date(2019, 1, 25)).code == "missing.extended"
