"""The columns of long lists in SQL, for workbooks of many rows:
what `Column.value` gives for a row, a query gives for all.

Codes stay codes, with the words that stand for them; points are whole hundredths. A test holds each to its
column: the same cells by both roads. A list with a column that is not here goes the slower road, row by row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from flask_babel import gettext as _
from sqlalchemy import ColumnElement, String, and_, case, cast, func, literal_column, select

from admin.web.request import db
from admin.web.words import language, word
from models.access.grants import CELL_ROLES, ROLES
from models.core.base import Base
from models.core.counts import GRADES
from models.definitions.topics import Topic
from models.meetings.judging import KINDS
from models.meetings.meetings import Meeting
from models.meetings.members import Member
from models.people.people import Account, Person, Post
from models.platform.journal import ACTS, JournalRow
from models.scoring.sheets import ScoreSheet
from models.units.units import Unit, UnitKind, UnitSpell, then_in

Words = Callable[[], Mapping[Any, str]]


@dataclass(frozen=True)
class Asked:
    """A column's SQL and, where it gives codes, their words in the reader's language."""

    sql: Any
    words: Words | None = None


def labels(kind: str, codes: Iterable[str]) -> Words:
    """Words of the codes of one kind."""
    return lambda: {code: word(kind, code) for code in codes}


def _parents() -> Mapping[int, str]:
    """Names of the units that stand above others, as far as the gate shows them."""
    above = select(Unit.parent_id).where(Unit.parent_id.is_not(None))
    return {row[0]: row[1] for row in db().execute(select(Unit.id, Unit.name).where(Unit.id.in_(above)))}


def _successors() -> Mapping[int, str]:
    """Names of the units that went on from others, as far as the gate shows them."""
    after = select(Unit.successor_id).where(Unit.successor_id.is_not(None))
    return {row[0]: row[1] for row in db().execute(select(Unit.id, Unit.name).where(Unit.id.in_(after)))}


def _kinds() -> Mapping[str, str]:
    name = UnitKind.name_en if language() == "en" else UnitKind.name
    return {row[0]: row[1] for row in db().execute(select(UnitKind.code, name))}


def _acts() -> Mapping[str, str]:
    """Acts of the journal; a step of an office's own route that is not here stays a code."""
    return {code: word("journal", code) for code in ACTS}


def _if(condition: Any) -> Any:
    return case((condition, literal_column("1")), else_=literal_column("0"))


_voted = ScoreSheet.commitment.is_not(None)
_topic = select(Topic.title).where(Topic.id == Meeting.topic_id).scalar_subquery()
_space: ColumnElement[str] = literal_column("' '")
_votes = (
    cast(ScoreSheet.votes_for, String)
    .concat(literal_column("'/'"))
    .concat(cast(ScoreSheet.votes_present, String))
)
# Past the gate: what stands directly above a place that is read is read as well, or is on the way up.
_above = Base.metadata.tables["unit_spell"].alias("above").c
_under = (
    select(_above.name)
    .where(then_in(_above, UnitSpell.parent_id, Meeting.period))
    .correlate(UnitSpell, Meeting)
    .scalar_subquery()
)
_where = select(Unit.name).where(Unit.id == JournalRow.unit_id).correlate(JournalRow).scalar_subquery()
_met = {
    "unit": Asked(UnitSpell.name),
    "period": Asked(Meeting.period),
    "held_on": Asked(Meeting.held_on),
    "kind": Asked(Meeting.kind, labels("kind", KINDS)),
}
_cell_roles = [f"'{role}'" for role in CELL_ROLES]
QUERIES: dict[str, dict[str, Asked]] = {
    "meetings": _met
    | {
        "under": Asked(_under),
        "due": Asked(Meeting.due),
        "present": Asked(Meeting.present),
        "topic": Asked(case((Meeting.topic_text != literal_column("''"), Meeting.topic_text), else_=_topic)),
        "outside": Asked(_if(Meeting.outside_window), lambda: {1: _("outside")}),
        "total": Asked(case((_voted, ScoreSheet.total))),
        "grade": Asked(case((_voted, ScoreSheet.grade)), labels("grade", GRADES)),
        "voided": Asked(_if(Meeting.voided_at.is_not(None)), lambda: {1: _("voided")}),
    },
    "scores": _met
    | {
        "stage": Asked(ScoreSheet.stage, labels("stage", ("draft", "proposed", "voted"))),
        "total": Asked(ScoreSheet.total),
        "grade": Asked(ScoreSheet.grade, labels("grade", GRADES)),
        "votes": Asked(case((ScoreSheet.votes_present > literal_column("0"), _votes))),
    },
    "units": {
        "name": Asked(Unit.name),
        "code": Asked(Unit.code),
        "kind": Asked(Unit.kind_code, _kinds),
        "parent": Asked(Unit.parent_id, _parents),
        "founded_on": Asked(Unit.founded_on),
        "dissolved_on": Asked(Unit.dissolved_on),
        "successor": Asked(Unit.successor_id, _successors),
        "contact": Asked(Unit.contact),
    },
    "members": {
        "name": Asked(Member.name),
        "unit": Asked(Unit.name),
        "exempt": Asked(_if(Member.exempt), lambda: {1: _("exempt")}),
        "note": Asked(Member.note),
        "left_on": Asked(Member.left_on),
    },
    "accounts": {
        "name": Asked(Person.name),
        "login": Asked(Account.login),
        "active": Asked(_if(Account.active), lambda: {1: "True", 0: "False"}),
    },
    "posts": {
        "person": Asked(Post.holder),
        "role": Asked(Post.role, labels("role", ROLES)),
        "unit": Asked(Unit.name),
        "starts_on": Asked(Post.starts_on),
        "ends_on": Asked(Post.ends_on),
        "agreed": Asked(
            _if(and_(Post.agreed_at.is_(None), Post.role.in_(map(literal_column, _cell_roles)))),
            lambda: {1: _("waits for the cell")},
        ),
    },
    "journal": {
        "at": Asked(JournalRow.at),
        "actor": Asked(JournalRow.actor),
        "act": Asked(JournalRow.act, _acts),
        "unit": Asked(_where),
        "subject": Asked(
            JournalRow.subject.concat(_space).concat(
                func.coalesce(cast(JournalRow.subject_id, String), literal_column("''"))
            )
        ),
        "details": Asked(JournalRow.details),
        "hash": Asked(func.substr(JournalRow.hash, literal_column("1"), literal_column("16"))),
    },
}
"""By the endpoint of the list and the name of the column."""
