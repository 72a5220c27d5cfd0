"""The verbs of a reorganisation by people: drafted, decided, withdrawn until its day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from models.access.grants import Principal, can
from models.core.base import now, today
from models.core.errors import Checks, Refusal
from models.core.spelling import tidy
from models.people.people import NOWHERE
from models.platform.journal import record
from models.reorganisation.checks import Judged, judge
from models.reorganisation.plan import ACTS, PEOPLE_ACTS, paths_of
from models.reorganisation.proof import fingerprint
from models.reorganisation.tables import TEXTS, Reorganisation, ReorganisationRow
from models.reorganisation.telling import tell_issuers, tell_touched

MOST_ROWS = 10_000
FURTHEST = 3 * 366
"""Days ahead that a reorganisation may be decided."""


def may_draft(by: Principal) -> bool:
    """Whether somebody may draft at all: who may change units, anywhere or under an own unit."""
    return by.system or any(can(by, "unit.change", post.unit_id, post.path) for post in by.posts)


def draft(
    db: Session, by: Principal, *, doc_symbol: str, doc_date: date | None, on: date, note: str = ""
) -> Reorganisation:
    """Begin a reorganisation: its document and the day from which that holds; rows come after. The symbol
    may still be missing, until it is decided. Raises `Invalid` at the fields."""
    if not may_draft(by):
        raise Refusal("access.denied", verb="unit.change")
    _check_head(doc_symbol, on, note)
    one = Reorganisation(
        path=_lowest(by),
        doc_symbol=doc_symbol.strip(),
        doc_date=doc_date,
        on=on,
        note=tidy(note),
        drafted_by=by.name,
    )
    db.add(one)
    record(db, by, "reorganisation.draft", one, document=one.doc_symbol, on=on)
    return one


def _lowest(by: Principal) -> str:
    """Where it begins until its rows say more: the highest unit in which the drafter changes units."""
    paths = [post.path for post in by.posts if can(by, "unit.change", post.unit_id, post.path)]
    return min(paths, key=len, default="")


def amend(
    db: Session,
    by: Principal,
    one: Reorganisation,
    version: int,
    *,
    doc_symbol: str,
    doc_date: date | None,
    on: date,
    note: str = "",
) -> Reorganisation:
    """Change the document or the day of a draft."""
    _need_draft(by, one, version)
    _check_head(doc_symbol, on, note)
    one.doc_symbol, one.doc_date, one.on, one.note = doc_symbol.strip(), doc_date, on, tidy(note)
    record(db, by, "reorganisation.amend", one, document=one.doc_symbol, on=on)
    return one


def set_rows(
    db: Session, by: Principal, one: Reorganisation, version: int, rows: Sequence[Mapping[str, Any]]
) -> Reorganisation:
    """Put these rows in place of those of a draft, numbered anew from 1. What is wrong in them is told by
    `judge`, at each row: a draft may be half right."""
    _need_draft(by, one, version)
    if len(rows) > MOST_ROWS:
        raise Refusal("reorganisation.long", limit=MOST_ROWS)
    one.rows.clear()
    db.flush()
    for line, row in enumerate(rows, 1):
        one.rows.append(_row(one, line, row))
    flag_modified(one, "doc_symbol")  # its version moves although only its rows changed
    record(db, by, "reorganisation.rows", one, rows=len(rows))
    _place(db, one)
    return one


def _row(one: Reorganisation, line: int, typed: Mapping[str, Any]) -> ReorganisationRow:
    values = {name: str(typed.get(name) or "").strip() for name in TEXTS}
    checks = Checks()
    checks.need(values["act"] in (*ACTS, *PEOPLE_ACTS), "act", "field.choice")
    checks.need(values["role"] not in NOWHERE, "role", "field.choice")
    for name in TEXTS:
        column: Any = getattr(ReorganisationRow, name)
        checks.need(len(values[name]) <= column.type.length, name, "field.long", limit=column.type.length)
    checks.done()
    return ReorganisationRow(line=line, path=one.path, **values)


def _check_head(doc_symbol: str, on: date, note: str) -> None:
    checks = Checks()
    checks.need(len(doc_symbol) <= 60, "doc_symbol", "field.long", limit=60)
    checks.need(len(note) <= 500, "note", "field.long", limit=500)
    checks.need(on <= today() + timedelta(days=FURTHEST), "on", "reorganisation.far")
    checks.done()


def _need_draft(by: Principal, one: Reorganisation, version: int) -> None:
    if not may_draft(by):
        raise Refusal("access.denied", verb="unit.change")
    if one.row_version != version:
        raise Refusal("stale")
    if one.state != "draft":
        raise Refusal("reorganisation.decided")


def _place(db: Session, one: Reorganisation) -> None:
    """It is read from the lowest unit above all that it touches; where these share no root, from where it was
    drafted, so that whoever drafts it does not lose it."""
    judged = judge(db, one)
    was, now_ = paths_of(judged.played.before), judged.played.paths
    ways = [
        path
        for n, _row_ in judged.played.acts
        for path in (was.get(n), now_.get(n))
        if path and not path.startswith("-")
    ]
    one.path = _common(ways) or one.path
    for row in one.rows:
        row.path = one.path
    db.flush()


def _common(paths: Sequence[str]) -> str:
    """The path that all of some lie under; nothing where they share no root."""
    parts = [path.split(".")[:-1] for path in paths]
    shared = []
    for numbers in zip(*parts, strict=False):
        if len(set(numbers)) > 1 or numbers[0].startswith("-"):
            break
        shared.append(numbers[0])
    return "".join(f"{number}." for number in shared)


def drop(db: Session, by: Principal, one: Reorganisation, version: int) -> None:
    """Throw a draft away."""
    _need_draft(by, one, version)
    record(db, by, "reorganisation.drop", one, document=one.doc_symbol)
    db.delete(one)
    db.flush()


def decide(db: Session, by: Principal, one: Reorganisation, version: int, seen: str) -> Reorganisation:
    """Decide what was shown: `seen` is the fingerprint of acts, tree, posts and definitions on the page that
    the decider read; another one now is refused as `stale`. It takes effect at its day, by the worker.
    Raises `Invalid` with what stands in the way, by line."""
    _need_draft(by, one, version)
    if not may_decide(by, one):
        raise Refusal("access.denied", verb="unit.change")
    judged = judge(db, one, by)
    need_sound(judged)
    mark = fingerprint(db, one, judged)
    if mark != seen:
        raise Refusal("stale")
    one.state, one.decided_at, one.decided_by = "decided", now(), by.name
    one.counts_from, one.sha256 = judged.counts_from, mark
    said: dict[str, Any] = {"document": one.doc_symbol, "on": one.on, "counts_from": one.counts_from}
    record(db, by, "reorganisation.decide", one, rows=len(one.rows), sha256=mark, **said)
    tell_touched(db, by, one, judged.played, "reorganisation_decided")
    return one


def propose(db: Session, by: Principal, one: Reorganisation, version: int) -> Reorganisation:
    """Lay a draft before those who may decide it: they are told, nothing else changes. The number of its
    document may still be missing."""
    _need_draft(by, one, version)
    judged = judge(db, one, None)
    if not judged.provable:
        need_sound(judged)
    told = tell_issuers(db, one, "reorganisation_proposed", on=one.on, by=by.name)
    record(db, by, "reorganisation.propose", one, document=one.doc_symbol, told=told)
    return one


def may_decide(by: Principal, one: Reorganisation) -> bool:
    """Who decides: the secretary or a deputy of a unit that stands above all of it, or an administrator."""
    return can(by, "reorganisation.decide", None, one.path or "0.")


def need_sound(judged: Judged) -> None:
    """Refuse while anything stands in the way, with how many things and where the first is."""
    if judged.troubles:
        first = judged.troubles[0]
        raise Refusal("reorganisation.troubles", count=len(judged.troubles), line=first.line)


def withdraw(db: Session, by: Principal, one: Reorganisation, version: int, reason: str) -> Reorganisation:
    """Take a decided one back until its day; it is a draft again, with its rows."""
    if one.row_version != version:
        raise Refusal("stale")
    if not may_decide(by, one):
        raise Refusal("access.denied", verb="unit.change")
    if one.state != "decided":
        raise Refusal("reorganisation.not_decided")
    checks = Checks()
    checks.need(tidy(reason), "reason", "field.required")
    checks.need(len(reason) <= 300, "reason", "field.long", limit=300)
    checks.done()
    tell_touched(db, by, one, judge(db, one).played, "reorganisation_withdrawn")
    one.state, one.decided_at, one.decided_by, one.counts_from, one.sha256 = "draft", None, "", None, ""
    one.stuck, one.told_on = "", None
    record(db, by, "reorganisation.withdraw", one, document=one.doc_symbol, reason=tidy(reason))
    return one
