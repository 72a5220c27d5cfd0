"""The shipped route as one table: every state x every step x
every role. A triple that no row names is not offered at all.

A row: where the report stands, the step, who is offered it,
and the rule in words. Rows with a code are shown, but refused.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import BLOC_ROLES, CELL_ROLES, COMMITTEE_ROLES, SYSTEM, Principal
from models.people.people import begin_post, enrol
from models.reports.tables import Report
from models.seed.route import STATES
from models.units.units import Unit
from models.workflow.engine import offers, take
from models.workflow.tables import Step
from tests.make import LONG_AGO, as_
from tests.models.cast import Cast

SUBMIT = ("cell_secretary", "cell_deputy")
DECIDE = ("committee_secretary", "committee_deputy")
HEADS = ("bloc_secretary", "bloc_deputy")
BOARD = ("board_head", "board_officer")


@dataclass(frozen=True)
class Row:
    """A line of the table."""

    state: str
    step: str
    roles: tuple[str, ...]
    words: str
    code: str = ""


UNDER_A_COMMITTEE = (
    Row(
        "draft",
        "prepare",
        CELL_ROLES,
        "Whoever serves in the cell may say that the report is ready for its secretary.",
    ),
    Row("draft", "submit", SUBMIT, "The secretary or the deputy submits."),
    Row("prepared", "amend", CELL_ROLES, "What was ready is written on."),
    Row("prepared", "submit", SUBMIT, "The secretary or the deputy submits what was made ready."),
    Row("submitted", "recall", SUBMIT, "Until it is received the sender takes it back."),
    Row("submitted", "receive", COMMITTEE_ROLES, "Everybody at the committee's desk receives."),
    Row("submitted", "approve", DECIDE, "One desk receives and decides: deciding receives in the same act."),
    Row(
        "submitted",
        "send_back",
        DECIDE,
        "One desk receives and decides: sending back receives in the same act.",
    ),
    Row("received", "approve", DECIDE, "The committee's secretary or deputy decides."),
    Row("received", "send_back", DECIDE, "The committee's secretary or deputy sends back, with remarks."),
    Row("returned", "prepare", CELL_ROLES, "What came back is made ready again."),
    Row(
        "returned",
        "submit",
        SUBMIT,
        "What came back is submitted again, once every remark that must be met is answered.",
    ),
    Row("approved", "reopen", DECIDE, "Who decides opens it again, and only this one."),
    Row("approved", "ask", SUBMIT, "Its own unit asks for opening; the state stays."),
    Row("reopened", "prepare", CELL_ROLES, "What was opened again is made ready."),
    Row("reopened", "submit", SUBMIT, "What was opened again goes the whole route."),
)
AT_THE_BLOC = (
    Row("draft", "prepare", CELL_ROLES, "As under a committee."),
    Row("draft", "submit", SUBMIT, "As under a committee."),
    Row("prepared", "amend", CELL_ROLES, "As under a committee."),
    Row("prepared", "submit", SUBMIT, "As under a committee."),
    Row("submitted", "recall", SUBMIT, "Until the Organisation Board has received it."),
    Row("submitted", "receive", BOARD, "The Organisation Board receives."),
    Row("submitted", "receive", HEADS, "The receiving desk is not the deciding one.", "route.board_receives"),
    Row("submitted", "approve", HEADS, "Only received reports are decided.", "route.receive_first"),
    Row("submitted", "send_back", HEADS, "Only received reports are sent back.", "route.receive_first"),
    Row("received", "approve", HEADS, "The Bloc's secretary or deputies decide, never the Board."),
    Row("received", "send_back", HEADS, "The Bloc's secretary or deputies send back."),
    Row("returned", "prepare", CELL_ROLES, "As under a committee."),
    Row("returned", "submit", SUBMIT, "As under a committee."),
    Row("approved", "reopen", HEADS, "Who decides opens it again."),
    Row("approved", "ask", SUBMIT, "Its own unit asks for opening."),
    Row("reopened", "prepare", CELL_ROLES, "As under a committee."),
    Row("reopened", "submit", SUBMIT, "As under a committee."),
)
OF_THE_BLOC = (
    Row("draft", "prepare", BLOC_ROLES, "The Bloc's own report is made ready by whoever serves there."),
    Row("draft", "close", BLOC_ROLES, "The Bloc closes its quarter instead of submitting."),
    Row("prepared", "amend", BLOC_ROLES, "What was ready is written on."),
    Row("prepared", "close", BLOC_ROLES, "What was made ready is closed."),
    Row("closed", "unclose", BLOC_ROLES, "Closing is undone with a reason, until it is signed."),
    Row("closed", "sign", HEADS, "The secretary or a deputy signs; number and day are given then."),
    Row("issued", "revise", HEADS, "What was issued stays; a new issue begins with a reason."),
    Row("reopened", "prepare", BLOC_ROLES, "The new issue is made ready."),
    Row("reopened", "close", BLOC_ROLES, "The new issue is closed."),
)
# from the beginning, the steps that lead into each state: step, role, at the desk or not
WAYS: dict[str, tuple[tuple[str, str], ...]] = {
    "draft": (),
    "prepared": (("prepare", "own"),),
    "submitted": (("submit", "own"),),
    "received": (("submit", "own"), ("receive", "board")),
    "returned": (("submit", "own"), ("receive", "board"), ("send_back", "desk")),
    "approved": (("submit", "own"), ("receive", "board"), ("approve", "desk")),
    "reopened": (("submit", "own"), ("receive", "board"), ("approve", "desk"), ("reopen", "desk")),
    "closed": (("close", "own"),),
    "issued": (("close", "own"), ("sign", "own")),
}
ROOT_WAYS = {code: WAYS[code] for code in ("draft", "prepared", "closed", "issued")} | {
    "reopened": (*WAYS["issued"], ("revise", "own"))
}


def lead(cast: Cast, where: Unit, ways: tuple[tuple[str, str], ...]) -> Report:
    """A report brought to a state by its steps."""
    roles = {"own": "cell_secretary", "board": "committee_officer", "desk": "committee_secretary"}
    desk = cast.d
    if where is cast.g:
        roles, desk = {"own": "cell_secretary", "board": "board_officer", "desk": "bloc_secretary"}, cast.bloc
    if where is cast.bloc:
        roles = {"own": "bloc_secretary"}
    for code, side in ways:
        gaps = {unit.id: "x" for unit in (cast.c1, cast.c2, cast.s, cast.d, cast.g)}
        cast.step(
            where,
            code,
            roles[side],
            where if side == "own" else desk,
            note="x",
            gaps=gaps,
            destination="Tỉnh ủy",
        )
    return cast.report(where)


def everybody(cast: Cast, where: Unit) -> list[tuple[str, Principal, bool]]:
    """Somebody in every role of the chain, who is a stranger
    to it: role, who, whether the role counts for this report."""
    cells = [
        (role, as_(role, unit), unit is where)
        for unit in (where, cast.c2)
        for role in (*CELL_ROLES, "follower")
        if unit.kind.is_cell
    ]
    committees = [
        (role, as_(role, unit), unit is cast.d and where is cast.c1)
        for unit in (cast.d, cast.s)
        for role in COMMITTEE_ROLES
    ]
    bloc = [(role, as_(role, cast.bloc), where in (cast.g, cast.bloc)) for role in BLOC_ROLES]
    return [
        *cells,
        *committees,
        *bloc,
        *((role, as_(role, None), False) for role in ("administrator", "auditor")),
    ]


def known(rows: tuple[Row, ...], state: str, role: str) -> dict[str, str]:
    """What the table says somebody is offered: step -> code of the refusal, empty where it is open."""
    return {row.step: row.code for row in rows if row.state == state and role in row.roles}


@pytest.mark.parametrize(
    ("unit", "rows", "ways"),
    [("c1", UNDER_A_COMMITTEE, None), ("g", AT_THE_BLOC, None), ("bloc", OF_THE_BLOC, ROOT_WAYS)],
    ids=["committee", "bloc", "root"],
)
def test_every_state_step_and_role_is_as_the_table_says(
    cast: Cast, db: Session, unit: str, rows: tuple[Row, ...], ways: object
) -> None:
    where: Unit = getattr(cast, unit)
    cast.post_again("bloc_deputy", cast.bloc)
    steps = set(db.scalars(select(Step.code))) - {"keep"}  # keep: below
    assert {row.step for row in (*UNDER_A_COMMITTEE, *OF_THE_BLOC)} == steps
    for state, way in (
        ways or {code: WAYS[code] for code in WAYS if code not in ("closed", "issued")}
    ).items():  # type: ignore[attr-defined]
        inner = db.begin_nested()
        report = lead(cast, where, way)
        assert report.state == state
        for role, by, counts in everybody(cast, where):
            offered = {
                offer.step.code: offer.refusal.code if offer.refusal else ""
                for offer in offers(db, by, report)
            }
            assert offered == (known(rows, state, role) if counts else {}), (state, role, offered)
        inner.rollback()
        db.expire_all()


@pytest.mark.parametrize("state", ["submitted", "received", "approved"])
def test_keeping_a_stale_report_is_for_those_who_submit_it(cast: Cast, db: Session, state: str) -> None:
    """A report that is stale is kept, with a reason, by whoever
    may submit it, wherever it stands; nobody else is offered it."""
    report = lead(cast, cast.c1, WAYS[state])
    report.stale = True
    db.flush()
    for role, by, counts in everybody(cast, cast.c1):
        assert ("keep" in {offer.step.code for offer in offers(db, by, report)}) == (
            counts and role in SUBMIT
        ), role


def test_every_state_of_the_route_stands_in_the_table() -> None:
    assert {row.state for row in (*UNDER_A_COMMITTEE, *AT_THE_BLOC, *OF_THE_BLOC)} == {
        code for code, *_ in STATES
    }
    assert all(row.words.endswith(".") for row in (*UNDER_A_COMMITTEE, *AT_THE_BLOC, *OF_THE_BLOC))


def test_who_holds_the_root_and_a_cell_takes_each_step_by_the_post_it_is_for(cast: Cast, db: Session) -> None:
    """One person, two posts: the cell's submission is theirs, the Bloc's decision on it is not."""
    account = enrol(db, SYSTEM, name="Kiêm nhiệm", login="kiem.nhiem", unit=cast.g)
    begin_post(db, SYSTEM, account.person, "cell_deputy", cast.g, LONG_AGO)
    begin_post(db, SYSTEM, account.person, "bloc_deputy", cast.bloc, LONG_AGO)
    both = cast.principal(account.id)
    report = cast.report(cast.g)
    take(db, both, report, "submit", row_version=report.row_version)
    cast.step(cast.g, "receive", "board_officer", cast.bloc)
    offered = {
        offer.step.code: offer.refusal.code if offer.refusal else "" for offer in offers(db, both, report)
    }
    assert offered == {"approve": "route.own", "send_back": "route.own"}
