"""Letter 285 in the demonstration: issued on its day, passed on
by some committees, answered by most in time (letter L1, L9).

Played before the quarters, through the verbs that people use; deterministic. The signatory is left out.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.base import set_clock
from models.core.periods import Due
from models.definitions.definitions import fill, new_definition, publish
from models.directives.acts import below, enclose, issue, new_directive, pass_on
from models.directives.answers import acknowledge, children, missing, send_plan, write_answer
from models.directives.tables import Directive, DirectiveAnswer, newest_answer
from models.people.people import principal_of
from models.seed.demo.letter import ABSTRACT, BODY, DESK, ENCLOSURES, FIELDS, NOTES, PLAN, SYMBOL
from models.seed.demo.tree import Bloc
from models.units.units import UnitSpell, get_unit
from models.workflow.engine import take

DATED, DUE = date(2018, 10, 24), date(2018, 11, 10)
PASSED_ON = 12
"""Committees that pass it on to their cells; the others answer for themselves."""
SEED = 1024


class Play:
    """What playing the letter shares: the session, the tree, chance of its own, principals."""

    def __init__(self, db: Session, bloc: Bloc) -> None:
        self.db, self.bloc, self.luck = db, bloc, Random(SEED)
        self.known: dict[int, Any] = {}

    def person(self, unit_id: int, *roles: str) -> Any:
        """Who holds the first of these roles in a unit."""
        account = next(
            self.bloc.accounts[unit_id, role] for role in roles if (unit_id, role) in self.bloc.accounts
        )
        if account not in self.known:
            self.known[account] = principal_of(self.db, account)
        return self.known[account]


def play_directive(db: Session, bloc: Bloc) -> Directive:
    """Issue the letter and play its answers; commits nothing."""
    play = Play(db, bloc)
    directive = _issued(play)
    found = select(DirectiveAnswer).join(DirectiveAnswer.unit_then)
    found = found.where(DirectiveAnswer.directive_id == directive.id)
    rows = db.scalars(found.order_by(UnitSpell.sort_key, DirectiveAnswer.unit_id)).all()
    committees = [row for row in rows if row.unit_id in bloc.committees]
    for row in committees[:PASSED_ON]:
        _passed_on(play, row)
    for row in rows:
        _answer(play, row)
    db.flush()
    return directive


def _on(day: date, hour: int = 9, minute: int = 0) -> None:
    set_clock(datetime(day.year, day.month, day.day, hour - 7, minute, tzinfo=UTC))


def _issued(play: Play) -> Directive:
    db, unit = play.db, get_unit(play.db, play.bloc.root)
    officer, head = (
        play.person(unit.id, "board_officer"),
        play.person(unit.id, "board_head", "bloc_secretary"),
    )
    _on(DATED)
    form = new_definition(
        db, head, unit, "directive_form", "ket-qua-285", "Kết quả thực hiện Công văn 285-CV/ĐUK", DATED
    )
    fill(db, head, form, [{"code": "result", "title": "Kết quả thực hiện", "fields": FIELDS}], {})
    publish(db, head, form)
    values = {
        "symbol": SYMBOL,
        "dated": DATED,
        "abstract": ABSTRACT,
        "body": BODY,
        "desk": DESK,
        "form_version_id": form.id,
    }
    values |= {
        "kinds": ["grassroots_cell", "grassroots_committee"],
        "units": [],
        "asks_receipt": True,
        "asks_plan": True,
    }
    values |= {"plan_on": date(2018, 10, 31), "due_on": DUE, "due_strict": True}
    directive = new_directive(db, officer, unit, values)
    enclose(
        db,
        officer,
        directive,
        directive.row_version,
        [{"symbol": s, "dated": date(2018, 10, 8), "title": t} for s, t in ENCLOSURES],
    )
    return issue(db, officer, directive, directive.row_version)


def _passed_on(play: Play, row: DirectiveAnswer) -> None:
    """The committee asks everybody directly below by the
    5th; a sectional committee asks its cells by the 3rd."""
    _on(DATED + timedelta(days=2))
    spells = below(play.db, row)
    officer = play.person(row.unit_id, "committee_officer", "committee_secretary")
    pass_on(
        play.db,
        officer,
        row,
        row.row_version,
        [s.unit_id for s in spells],
        Due(date(2018, 11, 5)),
        "Báo cáo gửi văn phòng Đảng ủy",
    )
    for child in children(play.db, row):
        if child.unit_id in play.bloc.committees:
            secretary = play.person(child.unit_id, "committee_officer", "committee_secretary")
            under = [spell.unit_id for spell in below(play.db, child)]
            pass_on(play.db, secretary, child, child.row_version, under, Due(date(2018, 11, 3)))
            for cell in children(play.db, child):
                _answer(play, cell, latest=date(2018, 11, 3))
        _answer(play, child, latest=date(2018, 11, 5))


def _answer(play: Play, row: DirectiveAnswer, latest: date = DUE - timedelta(days=1)) -> None:
    """Receipt, plan, answer, decision; a few late, a few not at all, some still at the desk."""
    luck, db, chance = play.luck, play.db, play.luck.random()
    secretary = play.person(row.unit_id, "cell_secretary", "committee_secretary")
    if chance < 0.03:
        return
    _on(DATED + timedelta(days=luck.randrange(1, 4)))
    acknowledge(db, secretary, row, row.row_version)
    send_plan(db, secretary, row, row.row_version, luck.choice(PLAN))
    if chance < 0.06:
        return
    late = chance > 0.95
    _on(
        latest + timedelta(days=luck.randrange(1, 5))
        if late
        else latest - timedelta(days=luck.randrange(0, 3)),
        23 if chance > 0.9 else 15,
        40,
    )
    write_answer(db, secretary, row, row.row_version, _typed(play, row))
    gaps = {each.unit_id: "Chi bộ đang kiện toàn cấp ủy" for each in missing(db, row)}
    take(db, secretary, row, "submit", row_version=row.row_version, gaps=gaps)
    if chance < 0.86 or row.above_id is not None:
        _decide(play, row)


def _typed(play: Play, row: DirectiveAnswer) -> dict[str, str]:
    luck, members = play.luck, play.bloc.members.get(row.unit_id, 20)
    said = {
        "disseminated": "yes" if luck.random() < 0.97 else "no",
        "way": luck.choice(("meeting", "meeting", "thematic", "conference")),
    }
    day = DATED + timedelta(days=luck.randrange(2, 9))
    return said | {
        "members": str(members - luck.randrange(0, 3)),
        "held_on": day.isoformat(),
        "proposals": luck.choice(NOTES),
    }


def _decide(play: Play, row: DirectiveAnswer) -> None:
    last = newest_answer(play.db, row)
    if row.desk_unit_id is None or last is None:
        return
    desk = play.person(row.desk_unit_id, "committee_deputy", "bloc_deputy", "committee_secretary")
    take(play.db, desk, row, "approve", row_version=row.row_version, version=last.number)
