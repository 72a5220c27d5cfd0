"""What was typed is read; documents and directives are found by symbol, abstract and issuer."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

import models.overview.search as overview_search
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.periods import Quarter
from models.directives.acts import new_directive
from models.overview.search import KINDS, asked_for, search
from models.platform import finding
from models.review.document_numbers import issue
from models.review.letterhead import symbol_of
from tests.models.cast import Cast
from tests.models.letters import values
from tests.statements import counted


@pytest.mark.parametrize(
    ("typed", "quarter", "rest"),
    [
        ("quý 4/2018", Quarter(2018, 4), ""),
        ("Quý IV năm 2018 Văn phòng", Quarter(2018, 4), "van phong"),
        ("báo cáo q2 2019", Quarter(2019, 2), ""),
        ("Văn phòng III/2018", Quarter(2018, 3), "van phong"),
        ("quý 5/2018", None, "quy 5/2018"),
        ("quý 4/1018", None, "quy 4/1018"),
        ("Chi bộ 4", None, "chi bo 4"),
    ],
)
def test_a_quarter_is_read_out_of_what_was_typed(typed: str, quarter: Quarter | None, rest: str) -> None:
    asked = asked_for(typed)
    assert (asked.quarter, asked.rest) == (quarter, rest)


def test_documents_and_directives_by_symbol_abstract_and_issuer(db: Session, cast: Cast) -> None:
    letter = issue(
        db, SYSTEM, cast.d, "letter", abstract="Triệu tập họp ủy ban", content={}, on=date(2019, 1, 15)
    )
    directive = new_directive(db, SYSTEM, cast.bloc, values(db, cast.bloc))
    db.flush()
    with open_session(db.connection(), cast.who("committee_secretary", cast.d)) as seen:
        for typed in ("01-cv", "Số 01-CV/ĐU", "trieu tap hop uy ban", cast.d.name):
            groups = {group.kind: group.rows for group in search(seen, typed, KINDS).groups}
            assert [row.id for row in groups["documents"]] == [letter.id], typed
        for typed in ("01-cv/cb", "01-cv/ĐUK"):
            assert not [g for g in search(seen, typed, KINDS).groups if g.kind == "documents"], typed
        assert search(seen, directive.symbol.lower(), KINDS).exact == ("directives", directive.id)
        by_abstract = search(seen, directive.abstract[:20], ["directives"])
        assert by_abstract.exact is None and [g.count for g in by_abstract.groups] == [1]
        assert search(seen, directive.symbol, ["units"]).exact is None
    with open_session(db.connection(), cast.who("cell_secretary", cast.c1)) as seen:
        assert not search(seen, "01-cv", KINDS).groups


def test_a_letter_of_the_bloc_is_found_by_the_symbol_it_bears(db: Session, cast: Cast) -> None:
    letter = issue(db, SYSTEM, cast.bloc, "letter", abstract="Mời họp", content={}, on=date(2019, 1, 15))
    issue(db, SYSTEM, cast.d, "letter", abstract="Mời họp", content={}, on=date(2019, 1, 15))
    assert symbol_of(letter) == "01-CV/ĐUK"
    (found,) = search(db, "01-CV/ĐUK", ["documents"]).groups
    assert [row.id for row in found.rows] == [letter.id]


TABLES = {"unit", "post", "report", "signed_document"}


def asked_of(sent: list[str]) -> set[str]:
    """Tables that statements read."""
    return {name for name in TABLES for each in sent if f" FROM {name} " in f"{' '.join(each.split())} "}


def test_what_nobody_is_called_asks_no_table_of_names(db: Session, cast: Cast) -> None:
    """One statement says that no name holds it; only what a cell keeps is looked through in the cell."""
    with open_session(db.connection(), cast.who("bloc_secretary", cast.bloc)) as seen:
        with counted(seen) as sent:
            assert not search(seen, "khong ai ca", KINDS).groups
        assert not TABLES & asked_of(sent) and sum("search_piece" in each for each in sent) == 1
        with counted(seen) as sent:
            assert search(seen, cast.d.name, KINDS).groups
        assert {"unit", "post"} <= asked_of(sent)


def test_whoever_reads_many_blocs_is_shown_some_of_what_is_found_often(
    db: Session, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same as everybody while no more is found than is sorted; of more the page says so, and sorts no
    more than these; whoever reads one Bloc finds them counted and sorted as ever."""
    text, place = "cell", cast.who("bloc_secretary", cast.bloc)

    def found(by: Principal) -> tuple[list[int], int, int]:
        with open_session(db.connection(), by) as seen:
            (group,) = search(seen, text, ["units"]).groups
            return [row.id for row in group.rows], group.count, group.most

    whole, count, _most = found(place)
    assert len(whole) > 3 and found(SYSTEM)[:2] == (whole, count)
    monkeypatch.setattr(overview_search, "MOST_SORTED", 3)
    for most, some in ((10_000, 4), (1, 4), (1, 100)):
        monkeypatch.setattr(finding, "MOST", most)
        monkeypatch.setattr(finding, "SOME", some)
        rows, shown, told = found(SYSTEM)
        assert (len(rows), shown, told) == (4, 4, 3)
        with open_session(db.connection(), place) as seen:
            every = search(seen, text, ["units"]).groups[0]
        assert [row.id for row in every.rows] == whole and every.count == count


def test_where_the_first_pieces_find_too_little_the_whole_scope_is_asked(
    db: Session, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    (every,) = search(db, "cell", ["units"]).groups
    monkeypatch.setattr(finding, "MOST", 1)
    monkeypatch.setattr(finding, "SOME", 1)
    (group,) = search(db, "cell", ["units"]).groups
    assert [row.id for row in group.rows] == [row.id for row in every.rows] and group.count == every.count
