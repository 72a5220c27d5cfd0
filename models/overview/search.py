"""One search for everything a person may see: units by name and code, accounts, posts, members of the own
cell, reports, documents, directives; marks are ignored.

What is found is what the lists find by the same words, and how many: each kind is one statement for the count
and one for the first rows, through the gate of the session, so nothing is found that could not be opened. For
whoever reads many Blocs a page must not grow with them: of more rows than `MOST_SORTED` it shows some.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import Session, contains_eager, selectinload

from models.access.guard import principal
from models.core.periods import YEARS, Quarter
from models.core.spelling import compared, fold, tidy
from models.directives.tables import DIRECTIVE_KEYS, Directive
from models.meetings.members import Member
from models.people.found_by import ACCOUNT_KEYS, POST_KEYS
from models.people.people import Account, Person, Post
from models.platform.finding import SOURCES, Keys, finding, hits_of, met_first, too_many
from models.reports.tables import Report
from models.review.document_numbers import DOCUMENT_KEYS, TYPES, SignedDocument
from models.units.succession import by_old_code
from models.units.units import SPELL_KEYS, UNIT_KEYS, Unit, UnitKind, UnitSpell

FIRST = 6
"""Rows of each kind that are shown."""
MOST_COUNTED = 10_000
MOST_SORTED = 200
"""The same for whoever reads many Blocs; of more rows, these are sorted."""
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
    """What was found of one kind: the first rows, and how many there are; no more than `most` are counted."""

    kind: str
    rows: Sequence[Any]
    count: int
    most: int = MOST_COUNTED


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


def _group(db: Session, name: str, asked: Asked, hits: Hits) -> Group:
    if not _may_be(name, asked, hits):
        return Group(name, (), 0)
    kind = KINDS[name](db, asked)
    if principal(db).reads_widely:
        numbers = _some(db, kind, hits if kind.words == asked.wanted else None)
        count, most, found = len(numbers), MOST_SORTED, kind.among(numbers)
    else:
        found = kind.rows.where(*_held(db, kind, hits if kind.words == asked.wanted else None))
        counted = found.with_only_columns(kind.table.id).order_by(None).limit(MOST_COUNTED + 1).subquery()
        count, most = db.scalar(select(func.count()).select_from(counted)) or 0, MOST_COUNTED
    ordered = found.order_by(*kind.order, kind.table.id).limit(FIRST)
    return Group(name, db.scalars(ordered).unique().all() if count else (), count, most)


def _held(db: Session, kind: Kind, hits: Hits | None) -> list[ColumnElement[bool]]:
    """Conditions that rows hold the words."""
    if not kind.keys:
        return []
    return [finding(db, kind.words, select(kind.table.id), *kind.keys, hits=hits)]


def _some(db: Session, kind: Kind, hits: Hits | None) -> list[int]:
    """Numbers of the rows that hold the words for whoever reads many Blocs, one more than `MOST_SORTED` at
    most: those that are met first where there are more, since to sort a country's rows takes longer than the
    page. Where names hold the words too often to be looked through, the first of them are asked first."""
    numbers = kind.numbers().limit(MOST_SORTED + 1)
    known = [key for key in kind.keys if isinstance(key, Keys)]
    if known and too_many(db, kind.words, select(kind.table.id), *known, hits=hits):
        found = list(db.scalars(numbers.where(met_first(kind.words, *known))))
        if len(found) > MOST_SORTED:
            return found
    return list(db.scalars(numbers.where(*_held(db, kind, hits))))


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


class Kind(NamedTuple):
    """How a kind is asked for: its table, its rows with what their lines name, their order; the words that
    they hold and by which texts, none where the rows say it themselves."""

    table: Any
    rows: Select[Any]
    order: tuple[Any, ...]
    words: str
    keys: tuple[Any, ...] = ()

    def numbers(self) -> Select[Any]:
        """The numbers of its rows."""
        return self.rows.with_only_columns(self.table.id).order_by(None)

    def among(self, numbers: Sequence[int]) -> Select[Any]:
        """Its rows of these numbers: by them alone; SQLite would go through the reader's whole scope."""
        return self.rows.where(self.table.id.in_(numbers)).with_hint(self.table, "NOT INDEXED", "sqlite")


def _first(column: Any, wanted: str) -> ColumnElement[int]:
    """What begins with the words goes before what holds them."""
    return case((column.startswith(wanted, autoescape=True), 0), else_=1)


def _units(_db: Session, asked: Asked) -> Kind:
    order = (Unit.dissolved_on.is_not(None), _first(Unit.search_key, asked.wanted), Unit.sort_key)
    return Kind(Unit, select(Unit).options(selectinload(Unit.parent)), order, asked.wanted, KEYS["units"])


def _accounts(_db: Session, asked: Asked) -> Kind:
    found = select(Account).join(Account.person).options(contains_eager(Account.person))
    return Kind(Account, found, (Person.search_key,), asked.wanted, KEYS["accounts"])


def _posts(_db: Session, asked: Asked) -> Kind:
    found = select(Post).outerjoin(Unit, Unit.id == Post.unit_id).options(selectinload(Post.unit))
    order = (Post.ends_on.is_not(None), Unit.sort_key, Post.starts_on)
    return Kind(Post, found, order, asked.wanted, KEYS["posts"])


def _members(_db: Session, asked: Asked) -> Kind:
    found, order = select(Member).options(selectinload(Member.unit)), (Member.left_on.is_not(None),)
    return Kind(Member, found, (*order, Member.sort_key), asked.wanted, (Member.search_key,))


def _reports(_db: Session, asked: Asked) -> Kind:
    found = select(Report).join(Report.unit_then)
    found = found.options(contains_eager(Report.unit_then), selectinload(Report.standing))
    if asked.quarter is not None:
        found = found.where(Report.quarter == asked.quarter.first)
    order = (Report.quarter.desc(), UnitSpell.sort_key)
    return Kind(Report, found, order, asked.rest, KEYS["reports"])


def _documents(_db: Session, asked: Asked) -> Kind:
    found = select(SignedDocument).join(SignedDocument.unit_then)
    found = found.options(contains_eager(SignedDocument.unit_then))
    order, symbol = (SignedDocument.signed_at.desc(),), _symbol(asked)
    if symbol is not None:
        return Kind(SignedDocument, found.where(*symbol), order, asked.wanted)
    return Kind(SignedDocument, found, order, asked.wanted, KEYS["documents"])


def documents_found(db: Session, asked: Asked) -> Select[Any]:
    """Signed documents by number and symbol, abstract or issuer; also what the list of documents shows."""
    kind = _documents(db, asked)
    return kind.rows.where(*_held(db, kind, None))


def _directives(_db: Session, asked: Asked) -> Kind:
    found, order = select(Directive).options(selectinload(Directive.unit_then)), Directive.dated.desc()
    return Kind(Directive, found, (order, Directive.symbol), asked.wanted, KEYS["directives"])


KINDS: dict[str, Callable[[Session, Asked], Kind]] = {
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
        ("accounts", Account.id, Account.login == compared(asked.text)),
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
