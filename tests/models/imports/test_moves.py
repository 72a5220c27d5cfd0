"""Lines of a reorganisation from a workbook: judged, put into a draft, and back where they came from."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import Principal
from models.core.errors import Refusal
from models.imports.moves import bring_moves, draft_of, plan_moves
from models.imports.plan import CHANGED, NEW, SAME, Planned
from models.people.people import principal_of
from models.reorganisation.tables import TEXTS
from tests.make import somebody
from tests.models.cast import Cast


@pytest.fixture
def boss(db: Session) -> Principal:
    return principal_of(db, somebody(db, "administrator", None).id)


def numbered(*rows: dict[str, str], into: object = "") -> list[tuple[int, dict[str, Any]]]:
    return [(5 + n, dict.fromkeys(TEXTS, "") | row | {"into": into}) for n, row in enumerate(rows)]


def taken(db: Session, boss: Principal, *rows: dict[str, str], into: object = "") -> list[Planned]:
    return plan_moves(db, boss, numbered(*rows, into=into)).take(per_unit=False)


def test_a_list_becomes_a_draft_and_what_differs_goes_back_into_it(
    db: Session, cast: Cast, boss: Principal
) -> None:
    move = {"act": "move", "code": cast.c1.code, "to": cast.s.code}
    name = {"act": "change", "code": cast.c2.code, "name": "Tên mới"}
    one = bring_moves(db, boss, taken(db, boss, move, name))[0]
    assert [(row.line, row.act) for row in one.rows] == [(1, "move"), (2, "change")] and one.doc_symbol == ""
    plan = plan_moves(db, boss, numbered(move, name | {"name": "Tên khác"}, into=one.id))
    assert [row.what for row in plan.rows] == [SAME, CHANGED] and plan.rows[1].was == {"name": "Tên mới"}
    assert bring_moves(db, boss, plan.take(per_unit=False)) == [one]
    assert [row.name for row in one.rows] == ["", "Tên khác"]


def test_a_shorter_list_takes_lines_away_a_longer_one_adds_them_and_an_equal_one_does_nothing(
    db: Session, cast: Cast, boss: Principal
) -> None:
    move = {"act": "move", "code": cast.c1.code, "to": cast.s.code}
    name = {"act": "change", "code": cast.c2.code, "name": "Tên mới"}
    gone = {"act": "dissolve", "code": cast.g.code}
    one = bring_moves(db, boss, taken(db, boss, move, name))[0]
    with pytest.raises(Refusal, match=r"import\.nothing"):
        taken(db, boss, move, name, into=one.id)
    bring_moves(db, boss, taken(db, boss, move, into=one.id))
    assert [row.act for row in one.rows] == ["move"]
    plan = plan_moves(db, boss, numbered(move, gone, into=one.id))
    assert [row.what for row in plan.rows] == [SAME, NEW]
    bring_moves(db, boss, plan.take(per_unit=False))
    assert [row.act for row in one.rows] == ["move", "dissolve"]


def test_everything_wrong_is_told_at_its_row_and_column(db: Session, cast: Cast, boss: Principal) -> None:
    rows = numbered(
        {"act": "bán", "code": cast.c1.code},
        {"act": "move", "code": "KHONG", "to": cast.s.code},
        {"act": "change", "code": cast.c2.code, "name": "x" * 251},
        {"act": "merge", "code": cast.c3.code, "to": cast.c1.code, "name": "Tên bỏ quên"},
    )
    found = {(p.row, p.column, p.refusal.code) for p in plan_moves(db, boss, rows).problems}
    assert (5, "act", "field.choice") in found and (6, "code", "reorganisation.unknown") in found
    assert (7, "name", "field.long") in found and (8, "name", "reorganisation.unused") in found


def test_only_a_draft_is_gone_back_into(db: Session, cast: Cast, boss: Principal) -> None:
    one = bring_moves(db, boss, taken(db, boss, {"act": "dissolve", "code": cast.g.code}))[0]
    assert draft_of(db, one.id) is one and draft_of(db, "") is None and draft_of(db, "7x") is None
    one.state = "enforced"
    db.flush()
    assert draft_of(db, one.id) is None


@pytest.mark.parametrize("into", ["x", "٣", "9" * 30, -1, None])
def test_what_names_no_draft_begins_one(db: Session, into: object) -> None:
    assert draft_of(db, into) is None
