"""What stands in the way of a reorganisation, told at its line."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.errors import Refusal
from models.people.people import Person, begin_post
from models.reorganisation.acts import decide, propose
from models.reorganisation.checks import judge, told
from models.reorganisation.proof import fingerprint
from models.reorganisation.reading import rows_of
from models.units.units import Unit
from tests.make import LONG_AGO, unit
from tests.models.cast import Cast
from tests.models.reorganised import SOON, Rows, decided, drafted, lived


def test_what_is_wrong_is_told_at_its_line_and_nothing_is_decided(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    one = drafted(db, boss, [{"act": "move", "code": "KHONG", "to": e.code}], symbol="")
    found = [(t.line, t.field) for t in judge(db, one, boss).troubles]
    assert found == [(0, "doc_symbol"), (1, "code")]
    with pytest.raises(Refusal, match=r"reorganisation\.troubles"):
        decide(db, boss, one, one.row_version, "x")
    with pytest.raises(Refusal, match=r"reorganisation\.troubles"):
        propose(db, boss, one, one.row_version)


def test_two_open_ones_that_touch_a_unit_are_told_and_one_waits_for_the_other(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    rows: Rows = [{"act": "move", "code": cast.c1.code, "to": e.code}]
    first, second = drafted(db, boss, rows), drafted(db, boss, rows, symbol="13-QĐ/TU")
    assert [(other.id, line) for other, line, _row in told(db, second, rows_of(second))] == [(first.id, 1)]
    assert judge(db, second, boss).sound
    decide(db, boss, first, first.row_version, fingerprint(db, first, judge(db, first, boss)))
    assert [t.refusal.code for t in judge(db, second, boss).troubles] == ["reorganisation.collides"]


REFUSED_POSTS = [
    ({"act": "begin", "login": "khong.co", "role": "committee_officer"}, "login", "reorganisation.login"),
    ({"act": "begin", "login": "{d}", "role": "cell_clerk"}, "role", "post.role_unit"),
    ({"act": "begin", "login": "{d}", "role": "committee_secretary"}, "role", "post.held"),
    ({"act": "end", "login": "{d}", "role": "committee_deputy"}, "role", "reorganisation.not_held"),
]


@pytest.mark.parametrize(("row", "field", "code"), REFUSED_POSTS)
def test_a_post_that_cannot_be_is_told_at_its_line(
    db: Session, cast: Cast, boss: Principal, row: dict[str, str], field: str, code: str
) -> None:
    login = f"{cast.d.code}.committee_secretary".lower()
    one = drafted(db, boss, [row | {"code": cast.d.code, "login": row["login"].format(d=login)}])
    assert [(t.field, t.refusal.code) for t in judge(db, one, boss).troubles] == [(field, code)]


def test_a_unit_out_of_sight_is_nobodys_and_its_code_is_taken_all_the_same(
    db: Session, cast: Cast, e: Unit
) -> None:
    foreign = unit(db, "bloc")
    officer = cast.who("board_officer", cast.bloc)
    rows: Rows = [
        {"act": "move", "code": cast.c1.code, "to": foreign.code},
        {"act": "change", "code": cast.c2.code, "new_code": foreign.code},
    ]
    with open_session(db.connection(), officer) as seen:
        one = drafted(seen, officer, rows)
        found = [(t.line, t.field, t.refusal.code) for t in judge(seen, one, officer).troubles]
        assert one.path.startswith(cast.bloc.path)
    assert found == [(1, "to", "reorganisation.unknown"), (2, "new_code", "unit.code_taken")]


def test_a_code_out_of_sight_is_taken_in_other_letters_too(db: Session, cast: Cast, boss: Principal) -> None:
    foreign = unit(db, "bloc")
    one = drafted(db, boss, [{"act": "change", "code": cast.c2.code, "new_code": foreign.code.swapcase()}])
    assert [(t.field, t.refusal.code) for t in judge(db, one, boss).troubles] == [
        ("new_code", "unit.code_taken")
    ]


def test_an_old_code_of_another_unit_is_taken_and_an_own_one_is_not(
    db: Session, cast: Cast, boss: Principal
) -> None:
    old = cast.c1.code
    decided(db, boss, [{"act": "change", "code": old, "new_code": "MOI-1"}])
    lived(db, SOON)
    db.expire_all()
    back = drafted(db, boss, [{"act": "change", "code": "MOI-1", "new_code": old}], date(2019, 3, 1), "2-QĐ")
    assert judge(db, back, boss).sound
    other = drafted(
        db, boss, [{"act": "change", "code": cast.c2.code, "new_code": old}], date(2019, 3, 1), "3"
    )
    assert [t.refusal.code for t in judge(db, other, boss).troubles] == ["unit.code_taken"]


def test_whoever_drafts_new_roots_sees_what_comes_of_them_and_an_administrator_decides(
    db: Session, cast: Cast, boss: Principal
) -> None:
    officer, secretary = (cast.who(role, cast.bloc) for role in ("board_officer", "bloc_secretary"))
    login = f"{cast.bloc.code}.bloc_secretary".lower()
    rows: Rows = [
        {"act": "found", "code": "R1", "name": "Đảng bộ gốc mới", "kind": "bloc"},
        {"act": "move", "code": cast.d.code, "to": "R1"},
        {"act": "begin", "code": "R1", "login": login, "role": "bloc_secretary"},
    ]
    one = drafted(db, officer, rows)
    for by in (officer, secretary):
        judged = judge(db, one, by)
        own = [(3, "post.own")] if by is secretary else []
        assert [(t.line, t.refusal.code) for t in judged.troubles] == [
            (0, "reorganisation.administrator"),
            *own,
        ]
        assert judged.provable and not judged.sound
    with pytest.raises(Refusal, match=r"reorganisation\.troubles"):
        decide(db, secretary, one, one.row_version, fingerprint(db, one, judge(db, one, secretary)))
    propose(db, officer, one, one.row_version)
    foreign = unit(db, "grassroots_committee", unit(db, "bloc"))
    alone = drafted(db, boss, [*rows, {"act": "move", "code": foreign.code, "to": "R1"}])
    assert [(t.line, t.refusal.code) for t in judge(db, alone, officer).troubles] == [
        (0, "reorganisation.administrator"),
        (4, "access.denied"),
    ]
    decide(db, boss, one, one.row_version, fingerprint(db, one, judge(db, one, boss)))


def test_nobody_decides_on_a_post_for_themselves_or_on_records_for_the_cell_they_serve_in(
    db: Session, cast: Cast
) -> None:
    secretary = cast.who("bloc_secretary", cast.bloc)
    login = f"{cast.bloc.code}.bloc_secretary".lower()
    one = drafted(
        db, secretary, [{"act": "begin", "code": cast.c1.code, "login": login, "role": "cell_clerk"}]
    )
    assert [(t.field, t.refusal.code) for t in judge(db, one, secretary).troubles] == [("login", "post.own")]
    assert judge(db, one, secretary).provable and judge(db, one).sound
    begin_post(db, SYSTEM, db.get_one(Person, secretary.person_id), "cell_clerk", cast.g, LONG_AGO)
    db.flush()
    by = cast.who("bloc_secretary", cast.bloc)
    two = drafted(db, by, [{"act": "merge", "code": cast.c1.code, "to": cast.g.code}])
    assert [(t.field, t.refusal.code) for t in judge(db, two, by).troubles] == [("custodian", "custody.own")]
    assert judge(db, two).sound


@pytest.mark.parametrize(
    ("row", "asked"),
    [
        (
            {"act": "found", "code": "N1", "to": "{d}", "kind": "subordinate_cell", "name": "CHI BỘ {c1}"},
            True,
        ),
        (
            {
                "act": "split",
                "code": "N1",
                "source": "{c1}",
                "kind": "subordinate_cell",
                "name": "Chi bộ {c1}",
            },
            True,
        ),
        ({"act": "change", "code": "{c2}", "name": "Chi bộ {c1}"}, True),
        ({"act": "change", "code": "{c1}", "name": "chi bộ {c1}"}, False),
        (
            {"act": "found", "code": "N1", "to": "{e}", "kind": "subordinate_cell", "name": "Chi bộ {c1}"},
            False,
        ),
        ({"act": "move", "code": "{c2}", "to": "{e}", "name": "Chi bộ {c1}"}, False),
    ],
)
def test_a_name_that_another_unit_bears_beside_it_is_asked_back_as_by_hand(
    db: Session, cast: Cast, e: Unit, boss: Principal, row: dict[str, str], *, asked: bool
) -> None:
    two = unit(db, "subordinate_cell", cast.d, name="Chi bộ Hai")
    cast.c1.name = f"Chi bộ {cast.c1.code}"
    db.flush()
    codes = {"d": cast.d.code, "c1": cast.c1.code, "c2": two.code, "e": e.code}
    one = drafted(db, boss, [{name: text.format(**codes) for name, text in row.items()}])
    db.flush()
    judged = judge(db, one, boss)
    assert judged.sound, judged.troubles
    assert [(t.line, t.field, t.refusal.code) for t in judged.twins] == (
        [(1, "name", "unit.twin")] if asked else []
    )
    mark = fingerprint(db, one, judged)
    if asked:
        assert judged.twins[0].refusal.values["code"] == cast.c1.code
        with pytest.raises(Refusal, match=r"reorganisation\.twins"):
            decide(db, boss, one, one.row_version, mark)
    assert decide(db, boss, one, one.row_version, mark, twin=asked).state == "decided"
    assert judge(db, one).twins == (), "what is decided is carried out"


def test_two_new_units_of_one_name_are_told_at_both_lines(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    rows: Rows = [
        {"act": "found", "code": code, "to": e.code, "kind": "subordinate_cell", "name": "Chi bộ Mới"}
        for code in ("N1", "N2")
    ]
    one = drafted(db, boss, rows)
    db.flush()
    assert [(t.line, t.refusal.values["code"]) for t in judge(db, one, boss).twins] == [(1, "N2"), (2, "N1")]
