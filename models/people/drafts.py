"""Drafts: what somebody typed into a form and has not sent, kept as it is typed (design 3.2).

A draft is its author's alone: no superior, no administrator and no export reads it, and only while its author
may still write where the form writes. It is no record of the office: no journal row, no place in a figure.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    String,
    Text,
    UniqueConstraint,
    bindparam,
    delete,
    or_,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal, can
from models.access.guard import elevated, standing
from models.access.scopes import Personal
from models.core.base import Base, Id, now, today
from models.core.errors import Refusal
from models.people.delegation import ACTS
from models.people.people import Account, Post, principal_by
from models.people.typed_parts import Fields, Part, merged, parts_of
from models.platform.bulk_rows import merge_row
from models.platform.journal import canonical
from models.units.units import Unit

KEPT_DAYS = 90
"""Days after which a draft that nobody came back to is deleted."""
MOST_LETTERS = 200_000
"""Letters of one draft, names of its fields included; a report's whole narrative is a third of it."""
MOST_FIELDS = 2_000
BETWEEN = 10_000
"""Blanks that PostgreSQL puts between what a merged draft holds: they are nobody's letters."""
MOST_LISTED = 100
"""Drafts of one person that the list shows, the newest."""
ROUND_LOOKS_BACK = timedelta(days=31)
"""Posts that ended within it are looked at by the worker's round: on its last day nobody acts."""
DELEGATED = frozenset(verb for verbs in ACTS.values() for verb in verbs)
OWN = ""
"""In the place of a right: what everybody may do for himself, as his address for notices."""


class Draft(Personal, Base):
    """What one person typed into one form and has not sent (bản nháp): `key` names form and row, `verb`
    and `unit_id` what sending it would do and where, `row_version` the version it was begun on."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("account_id", "key", name="uq_draft_account_id_key"),)

    id: Mapped[Id]
    key: Mapped[str] = mapped_column(String(80))
    verb: Mapped[str] = mapped_column(String(30))
    unit_id: Mapped[int | None] = mapped_column(
        index=True
    )  # no foreign key: it keeps no unit from being erased
    row_version: Mapped[int | None]
    fields: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[datetime] = mapped_column(index=True)

    @property
    def parts(self) -> list[Part]:
        """What each tab typed, the last one at the end."""
        return parts_of(self.fields)

    @property
    def values(self) -> dict[str, list[str]]:
        """What was typed, by the field's name; of two tabs that typed otherwise what was typed last."""
        return merged(self.parts)

    @property
    def typed_at(self) -> Part:
        """Where it was typed last."""
        return next(reversed(self.parts), Part(""))


@dataclass(frozen=True)
class Place:
    """Where a form writes and with what right; `path` is the unit's today."""

    verb: str
    unit_id: int | None
    path: str


def may(by: Principal, verb: str, unit_id: int | None, path: str) -> bool:
    """Whether a draft with this right is still its author's to send."""
    return verb == OWN or can(by, verb, unit_id, path)


def save_draft(
    db: Session,
    by: Principal,
    key: str,
    place: Place,
    row_version: int | None,
    fields: Fields,
    typed_at: Part | None = None,
) -> Draft:
    """Keep what was typed beside what is kept of the same form already, in one statement; the same field
    typed anew in the same tab holds, what another tab typed stays beside it. The older row version stays, so
    that what was changed since is compared. Returns the draft as it is kept now, with what others typed.

    Raises `access.unknown` where the person may not write, `draft.long` for more than a draft holds, what
    other tabs typed included: then all that is kept stays as it is.
    """
    if not may(by, place.verb, place.unit_id, place.path):
        raise Refusal("access.unknown")
    at = now()
    part = replace(
        typed_at or Part(""), at=at, fields={name: list(values) for name, values in fields.items()}
    )
    text = canonical(part.stored())
    if len(fields) > MOST_FIELDS or len(text) > MOST_LETTERS:
        raise Refusal("draft.long")
    values: dict[str, Any] = {
        "account_id": by.account_id,
        "key": key,
        "verb": place.verb,
        "unit_id": place.unit_id,
    }
    values |= {"row_version": row_version, "fields": text, "saved_at": at}
    kept = merge_row(
        db, Draft.__table__, ("account_id", "key"), values, "fields", "row_version", MOST_LETTERS + BETWEEN
    )
    if kept is None:
        raise Refusal("draft.long")
    return Draft(**(values | {"fields": kept}))


def drafts_of(db: Session, by: Principal, keys: Collection[str]) -> dict[str, Draft]:
    """One's own drafts of these forms, those that one may still send; one statement."""
    rows = db.execute(_of_forms(), {"account": by.account_id, "keys": list(keys)})
    return {row.key: row for row, path in rows if may(by, row.verb, row.unit_id, path or "")}


@cache
def _of_forms() -> Any:
    these = Draft.key.in_(bindparam("keys", expanding=True))
    return standing(_owned(bindparam("account", type_=Integer)).where(these).order_by(Draft.id))


def own_drafts(db: Session, by: Principal) -> list[Draft]:
    """One's own drafts that one may still send, the newest first and so many as are listed; one statement."""
    rows = db.execute(_own(by).order_by(Draft.saved_at.desc(), Draft.id.desc()).limit(MOST_LISTED))
    return [row for row, path in rows if may(by, row.verb, row.unit_id, path or "")]


def _own(by: Principal) -> Select[Any]:
    return _owned(by.account_id)


def _owned(account: Any) -> Select[Any]:
    """The drafts of an account, or of one that is a value of the statement, each with its unit's place."""
    place = Unit.__table__.alias()
    asked = select(Draft, place.c.path).outerjoin(place, place.c.id == Draft.unit_id)
    return asked.where(Draft.account_id == account)


def drop_drafts(db: Session, by: Principal, keys: Collection[str]) -> None:
    """Delete one's own drafts of these forms: they were sent, or are not wanted."""
    own = (Draft.account_id == by.account_id) & Draft.key.in_(keys)
    db.execute(delete(Draft).where(own), execution_options={"synchronize_session": False})


def sent_draft(
    db: Session,
    by: Principal,
    key: str,
    touched: Collection[str] | None,
    tab: str = "",
    decided: Callable[[str, Sequence[str]], bool] = lambda _name, _values: True,
) -> None:
    """A form was sent: its draft goes. Fields that the sender did not touch were typed in another tab or
    browser, and stay; None where nobody watched which were touched. What another tab typed into a field that
    was touched goes where the sender `decided` on that value: sent it, or was shown it and took his own. The
    row is held meanwhile, so that what another tab keeps at this moment is put beside what stays."""
    draft = _held(db, by, key) if touched is not None or tab else None
    left = [] if draft is None else [_left(part, touched, tab, decided) for part in draft.parts]
    if draft is not None and any(part.fields for part in left):
        draft.fields = canonical({k: v for part in left if part.fields for k, v in part.stored().items()})
    elif draft is not None or (touched is None and not tab):
        drop_drafts(db, by, [key])


def _held(db: Session, by: Principal, key: str) -> Draft | None:
    """One's own draft as it is now, that nobody writes until this transaction ends."""
    asked = _own(by).where(Draft.key == key).with_for_update(of=Draft)
    row = db.execute(asked, execution_options={"populate_existing": True}).one_or_none()
    return row[0] if row is not None and may(by, row[0].verb, row[0].unit_id, row[1] or "") else None


def _left(
    part: Part, touched: Collection[str] | None, tab: str, decided: Callable[[str, Sequence[str]], bool]
) -> Part:
    """What stays of a part when `tab` sent its form."""
    own = part.tab in (tab, "") or not tab

    def goes(name: str, values: Sequence[str]) -> bool:
        return (touched is None or name in touched) and (own or decided(name, values))

    return replace(part, fields={n: v for n, v in part.fields.items() if not goes(n, v)})


def forget(db: Session, *which: ColumnElement[bool]) -> None:
    """Delete drafts whoever wrote them, inside the transaction of `db`."""
    with elevated(db) as system:
        system.execute(delete(Draft).where(*which), execution_options={"synchronize_session": False})


def posts_ended(db: Session, people: Collection[int]) -> None:
    """What these people may write no more, they have no drafts of any more."""
    reconsider(db, Account.person_id.in_(people))


def units_changed(db: Session, units: Sequence[int], on: date) -> None:
    """Units were dissolved, moved or made something else: drafts in one dissolved go, and those go that
    their authors may write no more. What is decided for a later day is looked at then."""
    if on <= today():
        reconsider(db, Draft.unit_id.in_(units), of_dissolved=False)


def code_used(db: Session, account_id: int) -> None:
    """Whoever came in by a code from above finds nothing that was typed before."""
    forget(db, Draft.account_id == account_id)


def before_delete(db: Session, unit: Unit) -> None:
    """A unit is about to be erased: its drafts go with it."""
    forget(db, Draft.unit_id == unit.id)


def reconsider(db: Session, *which: ColumnElement[bool], of_dissolved: bool = True) -> None:
    """Delete, of drafts or accounts so chosen, the drafts that their authors may send no more, and those of
    units dissolved where these are not to stay. Each author's posts are read anew, so it is for the few whom
    something happened to."""
    with elevated(db) as system:
        gone = _unsendable(system, which, of_dissolved=of_dissolved)
        if gone:
            forget(system, Draft.id.in_(gone))


def _unsendable(
    system: Session, which: Sequence[ColumnElement[bool]], *, of_dissolved: bool = True
) -> list[int]:
    asked = (
        select(Draft.id, Account, Draft.verb, Draft.unit_id, Unit.path, Unit.dissolved_on)
        .join(Account, Account.id == Draft.account_id)
        .outerjoin(Unit, Unit.id == Draft.unit_id)
        .where(*which)
        .order_by(Draft.account_id, Draft.id)
    )
    gone: list[int] = []
    for account, rows in groupby(system.execute(asked).all(), lambda row: row.Account):
        by = principal_by(system, account) if account.active else None
        gone += [
            row.id
            for row in rows
            if by is None
            or not may(by, row.verb, row.unit_id, row.path or "")
            or (row.dissolved_on is not None and not of_dissolved)
        ]
    return gone


def old_drafts() -> ColumnElement[bool]:
    """Condition: drafts that nobody came back to."""
    return Draft.saved_at < now() - timedelta(days=KEPT_DAYS)


def _of_round() -> ColumnElement[bool]:
    """Condition: drafts of people whose post ended by its day alone, who may have written in another's place,
    or whose account is shut."""
    since = today() - ROUND_LOOKS_BACK
    ended = select(Post.person_id).where(Post.ends_on.between(since, today()))
    return or_(Account.person_id.in_(ended), Account.active.is_(False), Draft.verb.in_(DELEGATED))


def lost_drafts(db: Session) -> list[int]:
    """Those of them that may be sent no more; the worker looks in a session that reads, and reconsiders
    those few when it deletes them."""
    return _unsendable(db, [_of_round()])


def tidy_drafts(db: Session) -> None:
    """All that nobody came back to or may be sent no more goes, in the caller's transaction; the worker's
    round does the same some at a time."""
    forget(db, old_drafts())
    reconsider(db, _of_round())
