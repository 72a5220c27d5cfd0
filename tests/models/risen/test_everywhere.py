"""In reports and in answers to directives, as in forms of a period (test_form_sums.py): whatever units wrote
in fields of every way up, the superior's content holds the fold of what its leaves wrote."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.counts import COUNTS
from models.definitions.definitions import DefinitionVersion, fill, new_definition, publish
from models.definitions.totals import Part, fold
from models.directives.answers import content as answer_content
from models.directives.answers import freeze as freeze_answer
from models.directives.answers import write_answer
from models.reports.content import content, freeze, report_of, write_narrative
from models.risen.figures import figures_shown
from models.risen.own import RISEN, written
from models.units.units import Unit
from tests.make import QUARTER, examples, quarter_of, unit
from tests.models.cast import Cast
from tests.models.definitions.parts import plain
from tests.models.letters import issued, on_its_day, passed, row
from tests.models.risen.forms import FIELDS, TYPED, report_form

pytestmark = pytest.mark.property
ONCE = settings(
    max_examples=examples(3, 15), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
Typed = dict[str, Any]
TREES = some.lists(
    some.tuples(TYPED, some.lists(some.tuples(TYPED, some.integers(0, 3)), max_size=3)),
    min_size=1,
    max_size=3,
)
"""Committees, each with what it writes; what its cells write, and how often each of them met."""


def rows_of(parts: dict[str, Part]) -> dict[str, Part]:
    return plain({code: part for code, part in parts.items() if part})


@ONCE
@given(TREES)
def test_a_report_holds_the_fold_of_what_all_below_it_wrote(
    db: Session, trees: list[tuple[Typed, list[tuple[Typed, int]]]]
) -> None:
    with db.begin_nested() as aside:
        bloc = unit(db, "bloc")
        version = report_form(db, bloc)
        leaves, counted = list[dict[str, Part]](), list[dict[str, int]]()

        def file(where: Unit, typed: Typed) -> dict[str, Any]:
            report = report_of(db, SYSTEM, where, QUARTER)
            write_narrative(db, SYSTEM, report, report.row_version, typed)
            frozen = freeze(db, SYSTEM, report, {})
            report.accepted_number = frozen.number
            db.flush()
            body: dict[str, Any] = json.loads(frozen.content)
            figures = body["figures"] if where.kind.is_cell else {}
            counted.extend([figures] if figures else [])
            leaves.append(written(version, body["narrative"], figures, where.name))
            return body

        for own, cells in trees:
            committee = unit(db, "grassroots_committee", bloc)
            for typed, met in cells:
                cell = unit(db, "subordinate_cell", committee, members=9)
                quarter_of(db, cell, met)
                file(cell, typed)
            file(committee, own)
        body = content(db, report_of(db, SYSTEM, bloc, QUARTER))
        assert body["figures"] == {name: sum(each[name] for each in counted) for name in COUNTS}
        assert [field.code for field, _figure in figures_shown(version, body)] == ["kept", "mark", "came"]
        told = body.get(RISEN, {}).get(str(version.id), {})
        assert rows_of(told) == rows_of(fold(version.fields, leaves))
        aside.rollback()
    db.info.pop("frozen", None)
    db.expunge_all()


def directive_form(db: Session, bloc: Unit) -> DefinitionVersion:
    made = new_definition(db, SYSTEM, bloc, "directive_form", "own", "Kết quả", date(2018, 10, 1))
    every = [each | {"required": False} for each in FIELDS if each["kind"] != "computed"]
    fill(db, SYSTEM, made, [{"code": "g", "title": "Số liệu", "fields": every}], {})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)


@ONCE
@given(some.tuples(TYPED, TYPED, TYPED))
def test_an_answer_holds_the_fold_of_what_all_below_it_wrote(db: Session, typed: tuple[Typed, ...]) -> None:
    with db.begin_nested() as aside:
        cast: Cast = on_its_day(db)
        version = directive_form(db, cast.bloc)
        directive = issued(cast, form_version_id=version.id, asks_plan=False, plan_on=None)
        passed(cast, directive, cast.d, cast.c1, cast.c2, cast.s)
        passed(cast, directive, cast.s, cast.c3)
        bodies = []
        for where, said in zip((cast.c1, cast.c2, cast.c3), typed, strict=True):
            answer = row(cast, directive, where)
            write_answer(db, SYSTEM, answer, answer.row_version, said)
            bodies.append(answer_content(db, answer))
            answer.accepted_number = freeze_answer(db, SYSTEM, answer, {}).number
        above = row(cast, directive, cast.s)
        above.accepted_number = freeze_answer(db, SYSTEM, above, {}).number
        db.flush()
        told = answer_content(db, row(cast, directive, cast.d))["totals"]
        assert rows_of(told) == rows_of(fold(version.fields, [body["totals"] for body in bodies]))
        names = [part["by"] for part in [told["prizes"]] if part]
        assert all(name in {cast.c1.name, cast.c2.name, cast.c3.name} for by in names for name in by)
        aside.rollback()
    db.info.pop("frozen", None)
    db.expunge_all()
