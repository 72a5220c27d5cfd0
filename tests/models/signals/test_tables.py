"""What holds of a signal for a place: the nearest issuer's row, else the one for all, else as shipped."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.signals.acts import set_signal
from models.signals.catalogue import BY_CODE
from models.signals.tables import SignalRule, chosen, nearest, published
from tests.make import as_, unit


def test_the_nearest_issuer_holds_and_a_number_not_known_yet_is_as_shipped(db: Session) -> None:
    bloc, other = unit(db, "bloc"), unit(db, "bloc")
    committee = unit(db, "grassroots_committee", bloc)
    rule = BY_CODE["members_differ"]
    assert chosen(rule, nearest(published(db), rule.code, committee.path)).numbers == rule.shipped
    numbers = {"share": 30, "least": 4}
    set_signal(db, SYSTEM, None, rule.code, 0, asked=False, level="look", numbers=numbers)
    set_signal(db, SYSTEM, bloc, rule.code, 0, asked=True, level="note", numbers=numbers | {"share": 10})
    rows = published(db)
    here = chosen(rule, nearest(rows, rule.code, committee.path))
    assert (here.asked, here.level, here.numbers["share"]) == (True, "note", 10)
    assert not chosen(rule, nearest(rows, rule.code, other.path)).asked
    assert nearest(rows, "no_meeting", committee.path) is None
    old = SignalRule(code=rule.code, asked=True, level="look", numbers='{"share":5}')
    assert chosen(rule, old).numbers == {"share": 5, "least": 2}
    db.flush()
    with open_session(db.connection(), as_("committee_secretary", committee)) as own:
        assert {row.unit_id for row in published(own)} == {None, bloc.id}
    with open_session(db.connection(), as_("bloc_secretary", other)) as stranger:
        assert {row.unit_id for row in published(stranger)} == {None}
