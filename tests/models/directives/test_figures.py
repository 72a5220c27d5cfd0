"""Rules of an answer know the figures of the unit's own last quarterly
report: which one, frozen with the version, said where there is none."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import set_clock
from models.core.errors import Invalid
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion, fill, new_definition, publish
from models.definitions.formula_text import parse
from models.directives.acts import issue, new_directive
from models.directives.answers import form_of, lacking, typed_fields, write_answer
from models.directives.figures import BACK, basis_of, frozen_basis, verdict
from models.directives.tables import AnswerVersion, Directive, DirectiveAnswer, newest_answer
from models.reports.content import newest, report_of
from models.reports.tables import Report
from models.units.units import Unit
from models.workflow.engine import take
from tests.make import meeting, score
from tests.models.cast import Cast
from tests.models.letters import LETTER, passed, row, values

FIELDS: list[dict[str, Any]] = [
    {"code": "heard", "kind": "number", "title": "Số đảng viên được quán triệt"},
    {"code": "why", "kind": "long_text", "title": "Lý do", "required": False},
    {
        "code": "missed",
        "kind": "computed",
        "title": "Số chưa được quán triệt",
        "formula": parse("{members} - [heard]"),
    },
]


def rule(at: str, must: str, level: str, message: str, when: str = "") -> dict[str, Any]:
    return {
        "at": at,
        "must": parse(must),
        "when": parse(when) if when else None,
        "level": level,
        "message": message,
    }


RULES = [
    rule("heard", "[heard] <= {members}", "block", "Nhiều hơn số đảng viên"),
    rule("heard", "{held} >= 2", "warn", "Chưa đủ hai kỳ sinh hoạt"),
    rule("why", "[missed] <= 3", "explain", "Nêu lý do chưa quán triệt hết"),
    rule("why", "[heard] >= 1", "block", "Chi bộ phải quán triệt", "unit_kind thuộc (grassroots_cell)"),
]
THIRD = Quarter(2018, 3)


@pytest.fixture
def cast(db: Session) -> Cast:
    set_clock(LETTER)
    return Cast(db)


def asked_with_rules(cast: Cast) -> Directive:
    db, by = cast.db, cast.who("board_officer", cast.bloc)
    version = new_definition(
        db, SYSTEM, cast.bloc, "directive_form", "rules", "Có quy tắc", date(2018, 10, 1)
    )
    fill(db, SYSTEM, version, [{"code": "g", "title": "Kết quả", "fields": FIELDS}], {"checks": RULES})
    db.flush()
    db.expire(version)
    publish(db, SYSTEM, version)
    said = values(db, cast.bloc) | {"form_version_id": version.id, "asks_plan": False, "plan_on": None}
    draft = new_directive(db, by, cast.bloc, said)
    return issue(db, by, draft, draft.row_version)


def reported(cast: Cast, where: Unit, quarter: Quarter = THIRD, *steps: str, months: int = 1) -> Report:
    """A report of a cell over scored meetings, on which these steps were taken."""
    for month in quarter.months[:months]:
        score(cast.db, meeting(cast.db, where, month))
    report = report_of(cast.db, SYSTEM, where, quarter)
    for step in steps:
        moved(cast, report, where, step)
    return report


def moved(cast: Cast, report: Report, where: Unit, step: str) -> None:
    boss = {"receive": "board_officer"}.get(step, "bloc_secretary")
    who = cast.who("cell_secretary", where) if step in ("submit", "recall") else cast.who(boss, cast.bloc)
    last = newest(cast.db, report)
    take(
        cast.db,
        who,
        report,
        step,
        row_version=report.row_version,
        version=last.number if last else None,
        note="x",
    )


def write(cast: Cast, answer: DirectiveAnswer, **typed: str) -> DirectiveAnswer:
    return write_answer(cast.db, cast.who("cell_secretary", cast.g), answer, answer.row_version, typed)


def submit(cast: Cast, answer: DirectiveAnswer) -> AnswerVersion:
    take(cast.db, cast.who("cell_secretary", cast.g), answer, "submit", row_version=answer.row_version)
    version = newest_answer(cast.db, answer)
    assert version is not None
    return version


def read(
    cast: Cast, version: AnswerVersion, form: DefinitionVersion
) -> tuple[set[str], list[tuple[str, set[str]]]]:
    """What a later reader is told of a frozen version."""
    body = json.loads(version.content)
    own = {field.code for field in typed_fields(form, passed_on=bool(body["children"]))}
    found = verdict(form, frozen_basis(body), body["answers"], own)
    return {each.message for each in found.broken}, [(each.message, lack) for each, lack in found.unjudged]


def form(cast: Cast, answer: DirectiveAnswer) -> DefinitionVersion:
    found = form_of(cast.db, answer.directive)
    assert found is not None
    return found


def test_a_rule_uses_the_figures_of_the_last_full_quarter_and_each_level_does_its_work(
    cast: Cast, db: Session
) -> None:
    reported(cast, cast.g, THIRD, "submit", "receive", "approve")
    answer = row(cast, asked_with_rules(cast), cast.g)
    with pytest.raises(Invalid) as told:
        write(cast, answer, heard="21")
    assert told.value.fields["heard"].values["message"] == "Nhiều hơn số đảng viên"
    write(cast, answer, heard="12")
    assert {place: refusal.values["message"] for place, refusal in lacking(db, answer).items()} == {
        "why": "Nêu lý do chưa quán triệt hết"
    }
    with pytest.raises(Invalid):
        submit(cast, answer)
    write(cast, answer, heard="12", why="Tám đồng chí đi công tác")
    body = json.loads(submit(cast, answer).content)
    assert (
        body["basis"]["quarter"] == "2018-Q3"
        and body["basis"]["standing"] == "accepted"
        and body["basis"]["version"] == 1
    )
    assert body["basis"]["figures"] == {"held": 1, "members": 20}
    assert body["answers"]["missed"] == "8"


def test_a_frozen_version_reads_the_same_after_the_report_has_changed(cast: Cast, db: Session) -> None:
    report = reported(cast, cast.g, THIRD, "submit", "receive", "approve")
    answer = row(cast, asked_with_rules(cast), cast.g)
    version, kept = submit(cast, write(cast, answer, heard="20")), form(cast, answer)
    before = read(cast, version, kept)
    assert before == ({"Chưa đủ hai kỳ sinh hoạt"}, [])
    moved(cast, report, cast.g, "reopen")
    for month in THIRD.months[1:]:
        score(db, meeting(db, cast.g, month))
    for step in ("submit", "receive", "approve"):
        moved(cast, report, cast.g, step)
    assert basis_of(db, answer, kept).figures["held"] == 3
    assert read(cast, version, kept) == before


@pytest.mark.parametrize(
    ("steps", "standing"),
    [
        ((), ""),
        (("submit",), "submitted"),
        (("submit", "recall"), ""),
        (("submit", "receive", "send_back"), ""),
        (("submit", "receive", "approve"), "accepted"),
        (("submit", "receive", "approve", "reopen"), "accepted"),
    ],
    ids=lambda each: "-".join(each) if isinstance(each, tuple) else each or "none",
)
def test_only_an_accepted_or_a_submitted_report_counts(
    cast: Cast, db: Session, steps: tuple[str, ...], standing: str
) -> None:
    reported(cast, cast.g, THIRD, *steps)
    answer = row(cast, asked_with_rules(cast), cast.g)
    assert basis_of(db, answer, form(cast, answer)).standing == standing


@pytest.mark.parametrize("back", [1, 2, BACK, BACK + 1])
def test_an_older_quarter_serves_where_the_last_was_not_reported_a_year_back_at_most(
    cast: Cast, db: Session, back: int
) -> None:
    reported(cast, cast.g, THIRD, "submit")
    answer = row(cast, asked_with_rules(cast), cast.g)
    answer.due_on = THIRD.shift(back).months[1]
    assert basis_of(db, answer, form(cast, answer)).quarter == (str(THIRD) if back <= BACK else "")


def test_the_quarter_the_day_lies_in_is_never_taken(cast: Cast, db: Session) -> None:
    set_clock(datetime(2018, 12, 27, 3, tzinfo=UTC))
    reported(cast, cast.g, Quarter(2018, 4), "submit")
    answer = row(cast, asked_with_rules(cast), cast.g)
    assert basis_of(db, answer, form(cast, answer)).quarter == ""


def test_without_a_figure_a_rule_says_so_and_fails_nothing(cast: Cast, db: Session) -> None:
    answer = row(cast, asked_with_rules(cast), cast.g)
    write(cast, answer, heard="500")
    assert lacking(db, answer) == {}
    version = submit(cast, answer)
    broken, unjudged = read(cast, version, form(cast, answer))
    assert broken == set()
    assert unjudged == [
        ("Nhiều hơn số đảng viên", {"members"}),
        ("Chưa đủ hai kỳ sinh hoạt", {"held"}),
        ("Nêu lý do chưa quán triệt hết", {"members"}),
    ]
    assert "missed" not in json.loads(version.content)["answers"]


def test_a_rule_for_one_kind_of_unit_stands_for_that_kind_only(cast: Cast, db: Session) -> None:
    directive = asked_with_rules(cast)
    answer = row(cast, directive, cast.g)
    with pytest.raises(Invalid) as told:
        write(cast, answer, heard="0")
    assert told.value.fields["why"].values["message"] == "Chi bộ phải quán triệt"
    below = passed(cast, directive, cast.d, cast.c1)[0]
    write_answer(db, cast.who("cell_secretary", cast.c1), below, below.row_version, {"heard": "0"})


def test_a_unit_that_passed_it_on_is_not_judged_at_what_is_added_up(cast: Cast, db: Session) -> None:
    directive = asked_with_rules(cast)
    passed(cast, directive, cast.d, cast.c1)
    answer = row(cast, directive, cast.d)
    kept = form(cast, answer)
    assert [field.code for field in typed_fields(kept, passed_on=True) if field.code != "missed"] == ["why"]
    write_answer(
        db,
        cast.who("committee_officer", cast.d),
        answer,
        answer.row_version,
        {"heard": "9", "why": "Một chi bộ chưa báo cáo"},
    )
    assert lacking(db, answer) == {}
    take(
        db, cast.who("committee_secretary", cast.d), answer, "submit", row_version=answer.row_version,
        gaps={cast.c1.id: "Đang làm"},
    )  # fmt: skip
    version = newest_answer(db, answer)
    assert version is not None and read(cast, version, kept)[0] == set()
