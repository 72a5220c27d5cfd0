"""Figures are fields: each is declared once, what a form shows of them is the form's, what rises are the
counts behind all of them."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.counts import COUNTS
from models.core.errors import Invalid
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    described,
    fill,
    new_definition,
    publish,
)
from models.definitions.in_force import in_force
from models.definitions.kinds.figure import COUNTED, FIGURES, GROUPS, SHIPPED, figure_of, shipped
from models.definitions.totals import fold
from models.platform.journal import verify
from models.reports.content import report_of
from models.risen.figures import field_counting, figures_shown
from models.risen.own import rising
from models.seed.rubric import HOLDS_FROM, REPORT, REPORT_FORM, WORDS_OF_REPORT, plant_definitions
from models.units.units import Unit
from tests.make import QUARTER, unit
from tests.models.definitions.item import Item, form

TWICE = shipped("held") | {"code": "b", "title": "B"}


def test_every_count_is_behind_a_figure_and_every_figure_is_shipped_once() -> None:
    assert {n for each in FIGURES.values() for n in (each.count, each.whole) if n} == set(COUNTS)
    assert [each.code for each in COUNTED] == list(COUNTS)
    codes = [code for _group, _title, figures, _at in GROUPS for code in figures]
    assert sorted(codes) == sorted(FIGURES) and [each.code for each in SHIPPED] == codes
    asked = [field for group in REPORT_FORM for field in group["fields"] if field["kind"] == "figure"]
    assert [field["fact"] for field in asked] == codes


def test_a_form_shows_its_figures_in_its_order_and_one_that_names_none_the_shipped_ones() -> None:
    held, rate = (Item("figure", {"fact": code}, (), f"own_{code}") for code in ("held", "rate"))
    version = form(rate, Item("number", {}, (), "n"), held)
    assert [(field.code, figure.code) for field, figure in figures_shown(version, {})] == [
        ("own_rate", "rate"),
        ("own_held", "held"),
    ]
    plain = form(Item("number", {}, (), "n"))
    assert [figure.code for _field, figure in figures_shown(plain, {})] == [each.code for each in SHIPPED]
    assert field_counting(version.fields, "held") is held and field_counting(version.fields, "due") is None
    assert figure_of(version.fields[1]) is None


def test_how_a_figure_is_read_and_by_how_much_it_moved() -> None:
    was: dict[str, int] = dict.fromkeys(COUNTS, 0) | {"scored": 3, "good": 2, "points_sum": 27_000}
    now = was | {"scored": 4, "good": 3, "points_sum": 37_000, "due": 9, "present": 8}
    shown = {code: (FIGURES[code].shown(now), FIGURES[code].moved(was, now)) for code in FIGURES}
    assert shown["good"] == ("3 (75,0 %)", "+1") and shown["mean"] == ("92,50", "+2,50")
    assert shown["rate"] == ("88,9", "") and shown["held"] == ("0", "")
    assert FIGURES["good"].moved(now, was) == "-1" and FIGURES["rate"].shown(was) == "–"


@pytest.mark.parametrize(
    ("kind", "fields", "wrong"),
    [
        ("report_form", [shipped("held")], {}),
        (
            "report_form",
            [shipped("held"), shipped("held") | {"code": "b", "title": "B"}],
            {"b": "field.figure_twice"},
        ),
        ("report_form", [shipped("held") | {"fact": "points_sum"}], {"held": "field.figure"}),
        ("period_form", [shipped("held")], {"held": "form.figure"}),
        ("directive_form", [shipped("held")], {"held": "form.figure"}),
    ],
)
def test_only_a_report_form_has_figures_and_each_once(
    db: Session, bloc: Unit, kind: str, fields: list[dict[str, Any]], wrong: dict[str, str]
) -> None:
    made = new_definition(db, SYSTEM, bloc, kind, "own", "Biểu", HOLDS_FROM)
    words = {"code": "w", "kind": "text", "title": "Lời", "required": False}
    fill(db, SYSTEM, made, [{"code": "g", "title": "G", "fields": [*fields, words]}], {"period": "quarter"})
    db.flush()
    db.expire(made)
    try:
        publish(db, SYSTEM, made)
        found: dict[str, str] = {}
    except Invalid as invalid:
        found = {place: refusal.code for place, refusal in invalid.fields.items()}
    assert {place: code for place, code in found.items() if place in {f["code"] for f in fields}} == wrong
    assert rising(db, [made.id]) == set(), "what rises of figures are the counts"


def test_counts_rise_whatever_a_form_shows() -> None:
    parts = [dict.fromkeys(COUNTS, n) for n in (1, 0, 2)]
    assert fold(COUNTED, parts) == dict.fromkeys(COUNTS, 3)


def _as_before(db: Session) -> DefinitionVersion:
    """The shipped form as it was before figures were fields: the one version of a database of that time."""
    now = db.scalars(select(Definition).where(Definition.code == REPORT)).one()
    now.code = "quarter-later"
    db.flush()
    made = new_definition(db, SYSTEM, None, "report_form", REPORT, now.name, HOLDS_FROM)
    words = [{"code": c, "kind": "long_text", "title": t, "required": False} for c, t in WORDS_OF_REPORT]
    fill(db, SYSTEM, made, [{"code": "narrative", "title": "Phần trình bày", "fields": words}], {})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)


def test_a_database_of_before_gets_the_form_with_figures_as_its_next_version(db: Session) -> None:
    old = _as_before(db)
    bloc = unit(db, "bloc")
    begun = report_of(db, SYSTEM, unit(db, "grassroots_cell", bloc), QUARTER)
    plant_definitions(db)
    plant_definitions(db)  # again adds nothing
    versions = list(
        db.scalars(select(DefinitionVersion).where(DefinitionVersion.definition_id == old.definition_id))
    )
    assert sorted(version.number for version in versions) == [1, 2]
    new = max(versions, key=lambda version: version.number)
    assert [g["code"] for g in described(new)] == [g["code"] for g in REPORT_FORM]
    assert begun.form_version_id != new.id, "what was begun stays on its version"
    later = report_of(db, SYSTEM, unit(db, "grassroots_cell", bloc), QUARTER)
    assert later.form_version_id == in_force(db, "report_form", bloc.path, QUARTER.last).id
    assert old.state == new.state == "published" and verify(db) is None
