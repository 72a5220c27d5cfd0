"""One search for everything a person may see: units by name and code, accounts, posts, members of the own
cell, reports, documents, directives; marks are ignored.

What is found is what the lists find by the same words, and how many: each kind is one statement for the count
and one for the first rows, through the gate of the session, so nothing is found that could not be opened.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session, contains_eager, selectinload

from models.core.periods import YEARS, Quarter
from models.core.spelling import fold, holding, tidy
from models.directives.tables import DIRECTIVE_KEYS, Directive
from models.meetings.members import Member
from models.people.found_by import ACCOUNT_KEYS, POST_KEYS
from models.people.people import Account, Person, Post
from models.platform.finding import SOURCES, Keys, finding, hits_of
from models.reports.tables import Report
from models.review.document_numbers import DOCUMENT_KEYS, TYPES, SignedDocument
from models.units.succession import by_old_code
from models.units.units import SPELL_KEYS, UNIT_KEYS, Unit, UnitKind, UnitSpell

FIRST = 6
"""Rows of each kind that are shown."""
MOST_COUNTED = 10_001
MOST_TYPED = 200
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_QUARTER = re.compile(
    r"\b(?:quy |q)(?P<n>iv|i{1,3}|[1-4])(?: nam |[ /.-])(?P<year>\d{4})\b|"
    r"\b(?P<roman>iv|i{1,3})/(?P<of>\d{4})\b"
)
_SYMBOL = re.compile(r"(?:so )?(?P<number>\d{1,5})\s?-\s?(?P<type>[a-z]{2})(?:/(?P<body>[a-z]{2,3}))?")


@dataclass(frozen=True)
class Asked:
    """What was typed: the words, their form for search, and the quarter of a report where one is named, with
    the words that are left then."""

    text: str
    wanted: str
    quarter: Quarter | None
    rest: str


@dataclass(frozen=True)
class Group:
    """What was found of one kind: the first rows, and how many there are (at most `MOST_COUNTED`)."""

    kind: str
    rows: Sequence[Any]
    count: int


@dataclass(frozen=True)
class Found:
    """Groups in the order of `KINDS`, and the one row that an exact code or symbol names."""

    asked: Asked
    groups: Sequence[Group]
    exact: tuple[str, int] | None


def asked_for(text: str) -> Asked:
    """Read what was typed; `quy 4/2018`, `quý IV năm 2018` and `IV/2018` name a quarter."""
    text = tidy(text)[:MOST_TYPED]
    wanted = fold(text)
    found = _QUARTER.search(wanted)
    quarter = None
    if found:
        said = found["n"] or found["roman"]
        quarter = Quarter(int(found["year"] or found["of"]), ROMAN.get(said) or int(said))
        if quarter.year not in YEARS:
            quarter = None
    rest = tidy(wanted[: found.start()] + " " + wanted[found.end() :]) if found and quarter else wanted
    rest = re.sub(r"^bao cao\b ?", "", rest) if quarter else rest
    return Asked(text, wanted, quarter, rest)


def search(db: Session, text: str, kinds: Iterable[str]) -> Found:
    """Look for `text` among these kinds of `KINDS`, as far as the session reads them."""
    asked, allowed = asked_for(text), set(kinds)
    if not asked.wanted:
        return Found(asked, (), None)
    exact = _exact(db, asked, allowed)
    hits = hits_of(db, asked.wanted, SOURCES)
    groups = [_group(db, kind, asked, hits) for kind in KINDS if kind in allowed]
    return Found(asked, [group for group in groups if group.count], exact)


def _group(db: Session, kind: str, asked: Asked, hits: Hits) -> Group:
    if not _may_be(kind, asked, hits):
        return Group(kind, (), 0)
    table, found, order = KINDS[kind](db, asked, hits)
    counted = found.with_only_columns(table.id).order_by(None).limit(MOST_COUNTED).subquery()
    count = db.scalar(select(func.count()).select_from(counted)) or 0
    rows = db.scalars(found.order_by(*order, table.id).limit(FIRST)).unique().all() if count else ()
    return Group(kind, rows, count)


def _may_be(kind: str, asked: Asked, hits: Hits) -> bool:
    """Whether anything of a kind can be found: a text of its tables holds the words, or it is asked for by
    more than these."""
    more = {"reports": asked.rest != asked.wanted, "documents": _symbol(asked) is not None}
    return kind not in KEYS or more.get(kind, False) or any(hits[key.table] for key in KEYS[kind])


Hits = Mapping[str, int]
"""How many texts of each table hold what was typed, in the whole office (`hits_of`)."""
KEYS: dict[str, tuple[Keys, ...]] = {
    "units": (UNIT_KEYS,),
    "accounts": ACCOUNT_KEYS,
    "posts": POST_KEYS,
    "reports": (SPELL_KEYS,),
    "documents": (DOCUMENT_KEYS, SPELL_KEYS),
    "directives": (DIRECTIVE_KEYS,),
}
"""By what rows of a kind are found; members, who are in it with no index, by their name alone."""
Kind = tuple[Any, Select[Any], tuple[Any, ...]]
"""The table, the rows that are found, their order."""


def _first(column: Any, wanted: str) -> ColumnElement[int]:
    """What begins with the words goes before what holds them."""
    return case((column.startswith(wanted, autoescape=True), 0), else_=1)


def _units(db: Session, asked: Asked, hits: Hits) -> Kind:
    found = select(Unit).where(finding(db, asked.wanted, select(Unit.id), *KEYS["units"], hits=hits))
    found = found.options(selectinload(Unit.parent))
    return Unit, found, (Unit.dissolved_on.is_not(None), _first(Unit.search_key, asked.wanted), Unit.sort_key)


def _accounts(db: Session, asked: Asked, hits: Hits) -> Kind:
    found = select(Account).join(Account.person).options(contains_eager(Account.person))
    found = found.where(finding(db, asked.wanted, select(Account.id), *KEYS["accounts"], hits=hits))
    return Account, found, (Person.search_key,)


def _posts(db: Session, asked: Asked, hits: Hits) -> Kind:
    found = select(Post).outerjoin(Unit, Unit.id == Post.unit_id).options(selectinload(Post.unit))
    found = found.where(finding(db, asked.wanted, select(Post.id), *KEYS["posts"], hits=hits))
    return Post, found, (Post.ends_on.is_not(None), Unit.sort_key, Post.starts_on)


def _members(db: Session, asked: Asked, hits: Hits) -> Kind:
    found = select(Member).options(selectinload(Member.unit)).where(holding(asked.wanted, Member.search_key))
    return Member, found, (Member.left_on.is_not(None), Member.sort_key)


def _reports(db: Session, asked: Asked, hits: Hits) -> Kind:
    found = select(Report).join(Report.unit_then)
    found = found.options(contains_eager(Report.unit_then), selectinload(Report.standing))
    if asked.quarter is not None:
        found = found.where(Report.quarter == asked.quarter.first)
    of_rest = hits if asked.rest == asked.wanted else None
    found = found.where(finding(db, asked.rest, select(Report.id), *KEYS["reports"], hits=of_rest))
    return Report, found, (Report.quarter.desc(), UnitSpell.sort_key)


def _documents(db: Session, asked: Asked, hits: Hits) -> Kind:
    found = documents_found(db, asked, hits)
    return SignedDocument, found, (SignedDocument.signed_at.desc(),)


def documents_found(db: Session, asked: Asked, hits: Hits | None = None) -> Select[Any]:
    """Signed documents by number and symbol, abstract or issuer; also what the list of documents shows."""
    found = select(SignedDocument).join(SignedDocument.unit_then)
    found = found.options(contains_eager(SignedDocument.unit_then))
    symbol = _symbol(asked)
    if symbol is not None:
        return found.where(*symbol)
    within = select(SignedDocument.id)
    return found.where(finding(db, asked.wanted, within, *KEYS["documents"], hits=hits))


def _directives(db: Session, asked: Asked, hits: Hits) -> Kind:
    found = select(Directive).where(
        finding(db, asked.wanted, select(Directive.id), *KEYS["directives"], hits=hits)
    )
    found = found.options(selectinload(Directive.unit_then))
    return Directive, found, (Directive.dated.desc(), Directive.symbol)


KINDS: dict[str, Callable[[Session, Asked, Hits], Kind]] = {
    "units": _units,
    "members": _members,
    "accounts": _accounts,
    "posts": _posts,
    "reports": _reports,
    "documents": _documents,
    "directives": _directives,
}
"""What is searched, in the order in which it is shown; by the endpoint of its list."""


def _symbol(asked: Asked) -> list[ColumnElement[bool]] | None:
    """Conditions on documents of a number and symbol (`05-BC/CB`); None where it is none."""
    read = _SYMBOL.fullmatch(asked.wanted)
    if read is None or read["type"].upper() not in TYPES.values():
        return None
    where = [SignedDocument.number == int(read["number"]), SignedDocument.doc_type == read["type"].upper()]
    if read["body"]:
        of = {"cb": UnitKind.is_cell, "duk": UnitKind.is_root}.get(read["body"], ~UnitKind.is_cell)
        where.append(UnitSpell.kind_code.in_(select(UnitKind.code).where(of)))
    return where


def _exact(db: Session, asked: Asked, allowed: set[str]) -> tuple[str, int] | None:
    """The one row that a unit's code, a login, a directive's or a document's symbol names; in this order."""
    if "units" in allowed and " " not in asked.text:
        unit = by_old_code(db, asked.text)
        if unit is not None:
            return "units", unit.id
    wanted: list[tuple[str, Any, Any]] = [
        ("accounts", Account.id, Account.login == asked.wanted),
        ("directives", Directive.id, Directive.search_key.startswith(asked.wanted + " ", autoescape=True)),
    ]
    for kind, number, where in wanted:
        if kind in allowed:
            rows = db.scalars(select(number).where(where).order_by(number).limit(2)).all()
            if len(rows) == 1 and (kind != "directives" or any(c.isdigit() for c in asked.wanted)):
                return kind, rows[0]
    return _exact_document(db, asked) if "documents" in allowed else None


def _exact_document(db: Session, asked: Asked) -> tuple[str, int] | None:
    """The report that bears a number and symbol, where it is one report's alone: letters and notices are
    files, and stay in the list."""
    if _symbol(asked) is None:
        return None
    rows = db.scalars(documents_found(db, asked).order_by(SignedDocument.id).limit(2)).all()
    if len(rows) == 1 and rows[0].kind == "report" and rows[0].subject_id is not None:
        return "reports", rows[0].subject_id
    return None
