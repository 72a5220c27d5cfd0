"""What a reorganisation would change, counted before and after."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.core.base import set_clock
from models.core.periods import Quarter
from models.reorganisation.checks import judge
from models.reorganisation.proof import prove
from models.units.acts import Decision, dissolve
from models.units.units import Unit
from tests.conftest import TODAY
from tests.make import quarter_of
from tests.models.cast import Cast
from tests.models.letters import FULL, LETTER, issued, passed, submit
from tests.models.reorganised import Rows, drafted


def test_the_proof_counts_before_and_after_and_names_what_differs(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    quarter_of(db, cast.c1)
    rows: Rows = [
        {"act": "move", "code": cast.c1.code, "to": e.code},
        {"act": "merge", "code": cast.c2.code, "to": cast.c1.code},
    ]
    one = drafted(db, boss, rows, on=date(2019, 1, 20))
    proof = prove(db, one, judge(db, one, boss))
    assert [counted.quarter for counted in proof.quarters] == [Quarter(2019, 1)]
    lines = {line.figure: line for line in proof.quarters[0].lines}
    assert (lines["cells"].before, lines["cells"].after) == (2, 1)
    assert lines["cells"].because == [(cast.c2.name, -1)]
    assert (lines["members"].before, lines["members"].after) == (26, 12)
    assert (lines["owed"].before, lines["owed"].after) == (6, 3)
    assert lines["held"].before == lines["held"].after
    branches = {
        branch.name: (branch.cells_before, branch.cells_after) for branch in proof.quarters[0].branches
    }
    assert branches[e.name] == (0, 1) and branches[cast.d.name] == (2, 0)


def test_who_may_issue_a_code_is_reckoned_with_the_posts_of_the_same_decision(
    db: Session, cast: Cast, boss: Principal
) -> None:
    def left(*rows: dict[str, str]) -> list[str]:
        one = drafted(db, boss, list(rows))
        return [each.unit for each in prove(db, one, judge(db, one, boss)).affected["no_issuer"]]

    logins = {role: f"{cast.bloc.code}.{role}".lower() for role in ("bloc_secretary", "board_officer")}
    root = {"act": "found", "code": "R1", "name": "Đảng bộ gốc mới", "kind": "bloc"}
    move = {"act": "move", "code": cast.d.code, "to": "R1"}
    begin = {"act": "begin", "code": "R1", "login": logins["board_officer"], "role": "board_officer"}
    assert left(root, move) == [cast.d.name] and left(root, move, begin) == []
    rename = {"act": "change", "code": cast.g.code, "name": "Tên mới"}
    ends = [
        {"act": "end", "code": cast.bloc.code, "login": login, "role": role} for role, login in logins.items()
    ]
    assert left(rename, ends[0]) == [] and left(rename, *ends) == ["Tên mới"]


def test_posts_in_units_that_end_are_named_and_not_those_in_units_that_ended_before(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    dissolve(db, SYSTEM, cast.c3, Decision(date(2019, 1, 10)))
    rows: Rows = [
        {"act": "move", "code": cast.s.code, "to": e.code},
        {"act": "merge", "code": cast.c2.code, "to": cast.c1.code},
    ]
    one = drafted(db, boss, rows)
    ends = prove(db, one, judge(db, one, boss)).affected["posts_end"]
    assert [each.unit for each in ends] == [cast.c2.name]


def test_answers_to_a_letter_are_told_in_units_that_end_and_at_desks_that_end(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    set_clock(LETTER)
    directive = issued(cast)
    passed(cast, directive, cast.d, cast.c1, cast.c2)
    submit(cast, directive, cast.c1, "cell_secretary", FULL)
    set_clock(TODAY)

    def told(rows: Rows) -> list[tuple[str, str, str]]:
        one = drafted(db, boss, rows)
        found = prove(db, one, judge(db, one, boss)).affected["answers"]
        return [(each.unit, each.old, each.new) for each in found]

    moved: Rows = [{"act": "move", "code": cell.code, "to": e.code} for cell in (cast.c1, cast.c2)]
    moved.append({"act": "move", "code": cast.s.code, "to": e.code})
    assert told(moved) == []
    ends = [*moved, {"act": "merge", "code": cast.d.code, "to": e.code}]
    assert told(ends) == [(cast.d.name, "", "")], "who serves in D decides on what lies there (test_desks.py)"
