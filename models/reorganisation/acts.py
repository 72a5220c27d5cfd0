"""The verbs of a reorganisation by people: drafted, decided, withdrawn until its day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from models.access.grants import Principal, can
from models.core.base import now, today
from models.core.errors import Checks, Refusal
from models.core.spelling import tidy
from models.people.people import NOWHERE
from models.platform.ahead import Ahead, need_still, up_to_date
from models.platform.bulk_rows import insert_rows
from models.platform.journal import record
from models.reorganisation.checks import DAILY, Judged, judge
from models.reorganisation.plan import ACTS, PEOPLE_ACTS, Played, Row
from models.reorganisation.playing import play
from models.reorganisation.proof import fingerprint
from models.reorganisation.reading import kinds, tree_of
from models.reorganisation.tables import TEXTS, Reorganisation, ReorganisationRow
from models.reorganisation.telling import tell_issuers, tell_touched

MOST_ROWS = 10_000
FURTHEST = 3 * 366
"""Days ahead that a reorganisation may be decided."""


def may_draft(by: Principal) -> bool:
    """Whether somebody may draft at all: who may change units, anywhere or under an own unit."""
    return by.system or any(can(by, "unit.change", post.unit_id, post.path) for post in by.posts)


def get_reorganisation(db: Session, number: int) -> Reorganisation:
    """A reorganisation; 404 for a stranger."""
    one = db.scalar(select(Reorganisation).where(Reorganisation.id == number))
    if one is None:
        raise Refusal("access.unknown")
    return one


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
    db: Session,
    by: Principal,
    one: Reorganisation,
    version: int,
    rows: Sequence[Mapping[str, Any]],
    place: Ahead[str] | None = None,
) -> Reorganisation:
    """Put these rows in place of those of a draft, numbered anew from 1. What is wrong in them is told by
    `judge`, at each row: a draft may be half right. `place` is what `place_of` found for the same rows before
    the writer was taken; without it that is found here."""
    _need_draft(by, one, version)
    values = _values(rows)
    known = up_to_date(db, place, lambda: place_of(db, rows, one.on), DAILY)
    table: Any = ReorganisationRow.__table__
    flag_modified(one, "doc_symbol")  # its version moves although only its rows changed
    one.path = known.found or one.path
    own = record(db, by, "reorganisation.rows", one, rows=len(rows))
    need_still(db, known, own)
    db.expire(one, ["rows"])
    for row in [each for each in db.identity_map.values() if isinstance(each, ReorganisationRow)]:
        db.expunge(row)  # its number may be given again
    db.connection().execute(delete(table).where(table.c.reorganisation_id == one.id))
    columns = ReorganisationRow.__mapper__.columns
    names = ("reorganisation_id", "line", "path", *(columns[name].key for name in TEXTS))
    if values:
        body = [(one.id, line, one.path, *row.values()) for line, row in enumerate(values, 1)]
        insert_rows(db, table, names, body)
    return one


def _values(rows: Sequence[Mapping[str, Any]]) -> list[dict[str, str]]:
    """Rows as they are kept, blanks at the ends left out; what has no place in them is refused."""
    if len(rows) > MOST_ROWS:
        raise Refusal("reorganisation.long", limit=MOST_ROWS)
    limits = {name: getattr(ReorganisationRow, name).type.length for name in TEXTS}
    found = []
    for typed in rows:
        values = {name: str(typed.get(name) or "").strip() for name in TEXTS}
        checks = Checks()
        checks.need(values["act"] in (*ACTS, *PEOPLE_ACTS), "act", "field.choice")
        checks.need(values["role"] not in NOWHERE, "role", "field.choice")
        for name, limit in limits.items():
            checks.need(len(values[name]) <= limit, name, "field.long", limit=limit)
        checks.done()
        found.append(values)
    return found


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


def place_of(db: Session, rows: Sequence[Mapping[str, Any]], on: date) -> str:
    """From where a reorganisation of these rows is read: the lowest unit above all that it touches. Where
    these share no root it stays where it was drafted, so that whoever drafts it does not lose it."""
    lines = [Row(line, *values.values()) for line, values in enumerate(_values(rows), 1)]
    return place_in(play(tree_of(db, lines), lines, kinds(db), on))


def place_in(played: Played) -> str:
    """The lowest unit above all that acts touch, before and after; nothing where they share no root."""
    ways = [
        path
        for n, _row_ in played.acts
        for path in (played.was.get(n), played.paths.get(n))
        if path and not path.startswith("-")
    ]
    return _common(ways)


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


def looked_at(db: Session, by: Principal | None, one: Reorganisation) -> tuple[Judged, str]:
    """A reorganisation judged, with the fingerprint of what it was judged on; with `by` with the rights of
    that person as well."""
    judged = judge(db, one, by)
    return judged, fingerprint(db, one, judged)


def decide(
    db: Session,
    by: Principal,
    one: Reorganisation,
    version: int,
    seen: str,
    look: Ahead[tuple[Judged, str]] | None = None,
    *,
    twin: bool = False,
) -> Reorganisation:
    """Decide what was shown: `seen` is the fingerprint of acts, tree, posts and definitions on the page that
    the decider read; another one now is refused as `stale`. It takes effect at its day, by the worker.
    Raises `reorganisation.troubles` while anything stands in the way, `reorganisation.twins` for names that
    another unit bears beside theirs, unless `twin` says that both are meant. `look` is what `looked_at` found
    for the same person before the writer was taken; without it that is found here."""
    _need_draft(by, one, version)
    if not may_decide(by, one):
        raise Refusal("access.denied", verb="unit.change")
    known = up_to_date(db, look, lambda: looked_at(db, by, one), DAILY)
    judged, mark = known.found
    need_sound(judged)
    if mark != seen:
        raise Refusal("stale")
    if judged.twins and not twin:
        raise Refusal("reorganisation.twins", count=len(judged.twins), line=judged.twins[0].line)
    one.state, one.decided_at, one.decided_by = "decided", now(), by.name
    one.counts_from, one.sha256 = judged.counts_from, mark
    said: dict[str, Any] = {"document": one.doc_symbol, "on": one.on, "counts_from": one.counts_from}
    own = record(db, by, "reorganisation.decide", one, rows=judged.rows, sha256=mark, **said)
    need_still(db, known, own)
    tell_touched(db, by, one, judged.played, "reorganisation_decided")
    return one


def propose(
    db: Session,
    by: Principal,
    one: Reorganisation,
    version: int,
    look: Ahead[Judged] | None = None,
) -> Reorganisation:
    """Lay a draft before those who may decide it: they are told, nothing else changes. The number of its
    document may still be missing. `look` is what `judge` found before the writer was taken."""
    _need_draft(by, one, version)
    judged = up_to_date(db, look, lambda: judge(db, one)).found
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


def withdraw(
    db: Session,
    by: Principal,
    one: Reorganisation,
    version: int,
    reason: str,
    look: Ahead[Judged] | None = None,
) -> Reorganisation:
    """Take a decided one back until its day; it is a draft again, with its rows. `look` is what `judge` found
    before the writer was taken."""
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
    judged = up_to_date(db, look, lambda: judge(db, one)).found
    tell_touched(db, by, one, judged.played, "reorganisation_withdrawn")
    one.state, one.decided_at, one.decided_by, one.counts_from, one.sha256 = "draft", None, "", None, ""
    one.stuck, one.told_on = "", None
    record(db, by, "reorganisation.withdraw", one, document=one.doc_symbol, reason=tidy(reason))
    return one
