"""Computed fields up the tree: a ratio is worked out again from sums,
never a mean of ratios; a parent is the total of its leaves for any tree."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import event
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Invalid
from models.definitions.definitions import DefinitionVersion, fill, new_definition, publish
from models.definitions.formula_text import parse
from models.definitions.judging import computed, know
from models.definitions.totals import add_up, outcome, parts_of, shown, way_of
from models.directives.acts import issue, new_directive
from models.directives.answers import content, write_answer
from models.filling.sending import send_form
from models.reports.period_forms import begin_form, fill_form, term_figures
from models.totals.of_forms import totals
from models.units.units import Unit
from models.workflow.engine import take
from tests.make import examples, meeting, of_year, score, unit
from tests.models.cast import Cast
from tests.models.definitions.item import Item
from tests.models.letters import approve, on_its_day, passed, row, values

FORMULAS: dict[str, tuple[str, dict[str, Any]]] = {
    "share": ("[done] * 100 / [all_]", {}),
    "half": ("[share] / 2 + [done]", {}),
    "with_table": ("[works.hours] / [all_]", {}),
    "with_rate": ("[rate] + 0", {}),
    "by_mean": ("[mood] * 2", {}),
    "of_truth": ("[enough] * 100 / [all_]", {}),
    "enough": ("[done] >= 5", {}),
    "summed": ("[done] + [all_]", {"total": "sum"}),
    "meant": ("[done] * 100 / [all_]", {"total": "mean", "weight": "all_"}),
    "least": ("[done] - [all_]", {"total": "min"}),
    "most": ("[done] - [all_]", {"total": "max"}),
    "listed": ("[done] + 0", {"total": "list"}),
    "not_added": ("[done] + 0", {"total": "none"}),
}
PLAIN: list[dict[str, Any]] = [
    {"code": "done", "kind": "number", "title": "Đã xong", "required": False},
    {"code": "all_", "kind": "number", "title": "Tất cả", "low": "1", "required": False},
    {
        "code": "mood",
        "kind": "decimal",
        "title": "Mức hài lòng",
        "total": "mean",
        "weight": "all_",
        "required": False,
    },
    {"code": "rate", "kind": "percent", "title": "Tỷ lệ", "required": False},
    {
        "code": "works",
        "kind": "table",
        "title": "Việc",
        "columns": [{"code": "hours", "kind": "number", "title": "Giờ"}],
        "required": False,
    },
]
FIELDS = [
    *PLAIN,
    *(
        {"code": c, "kind": "computed", "title": c, "formula": parse(f), **more}
        for c, (f, more) in FORMULAS.items()
    ),
]


def version_of_items() -> Any:
    """The same fields without a database."""
    version = SimpleNamespace(rule={}, fields=[])
    group = SimpleNamespace(version=version)
    for each in FIELDS:
        option = {
            name: value for name, value in each.items() if name not in ("code", "kind", "title", "required")
        }
        item = Item(each["kind"], option)
        item.code, item.title, item.group = each["code"], each["title"], group  # type: ignore[attr-defined]
        version.fields.append(item)
    return version


VERSION = version_of_items()
LEAF = st.fixed_dictionaries(
    {
        "done": st.integers(0, 20),
        "all_": st.integers(1, 20),
        "mood": st.integers(-9, 9),
        "hours": st.integers(0, 50),
        "part": st.integers(0, 9),
    }
)
TREES = st.recursive(LEAF, lambda below: st.lists(below, min_size=0, max_size=4), max_leaves=12)


def leaf_parts(leaf: dict[str, int]) -> dict[str, Any]:
    answers = {
        "done": str(leaf["done"]),
        "all_": str(leaf["all_"]),
        "mood": str(leaf["mood"]),
        "rate": f"{leaf['part']}/9",
    }
    answers["works"] = f'[{{"hours":"{leaf["hours"]}"}}]'
    known = know(VERSION, {}, answers, {})
    return parts_of(VERSION, answers | computed(VERSION, known), known)


def up(tree: Any) -> dict[str, Any]:
    """The parts of a node: its own where it is a leaf, else of everything below it, level by level."""
    if isinstance(tree, dict):
        return leaf_parts(tree)
    below = [up(each) for each in tree]
    return {field.code: add_up(field, (part[field.code] for part in below)) for field in VERSION.fields}


def leaves(tree: Any) -> list[dict[str, int]]:
    return [tree] if isinstance(tree, dict) else [leaf for each in tree for leaf in leaves(each)]


def total(tree: Any, code: str) -> Any:
    field = next(each for each in VERSION.fields if each.code == code)
    part = up(tree)[code]
    return part["list"] if "list" in part else part["counts"] if "counts" in part else outcome(field, part)


@pytest.mark.property
@settings(max_examples=examples(20, 60), deadline=None)
@given(tree=TREES)
def test_a_parent_is_the_total_of_its_leaves_for_any_tree(tree: Any) -> None:
    found, every = leaves(tree), up(tree)
    for field in VERSION.fields:
        flat = add_up(field, (leaf_parts(leaf)[field.code] for leaf in found))
        assert every[field.code] == flat, field.code
        assert isinstance(shown(field, flat), str)
    if not found:
        assert all(part == {} for part in every.values())
        return
    done, all_, hours = (sum(leaf[name] for leaf in found) for name in ("done", "all_", "hours"))
    enough = sum(leaf["done"] >= 5 for leaf in found)
    assert total(tree, "share") == Fraction(done * 100, all_)
    assert total(tree, "half") == Fraction(done * 100, all_) / 2 + done
    assert total(tree, "with_table") == Fraction(hours, all_)
    assert total(tree, "with_rate") == Fraction(100 * sum(leaf["part"] for leaf in found), 9 * len(found))
    assert total(tree, "by_mean") == 2 * Fraction(sum(leaf["mood"] * leaf["all_"] for leaf in found), all_)
    assert total(tree, "of_truth") == Fraction(enough * 100, all_)
    assert sum(total(tree, "enough").values()) == len(found) and total(tree, "enough").get("yes", 0) == enough
    assert total(tree, "summed") == done + all_
    assert total(tree, "meant") == Fraction(done * 100, all_)
    assert total(tree, "least") == min(leaf["done"] - leaf["all_"] for leaf in found)
    assert total(tree, "most") == max(leaf["done"] - leaf["all_"] for leaf in found)
    assert total(tree, "listed") == [str(leaf["done"]) for leaf in found]
    assert every["not_added"] == {}


def test_a_unit_whose_ratio_is_unknown_brings_neither_part_of_it() -> None:
    share = next(field for field in VERSION.fields if field.code == "share")
    half_told = {"done": "7"}
    known = know(VERSION, {}, half_told, {})
    part = parts_of(VERSION, half_told | computed(VERSION, known), known)["share"]
    full = leaf_parts({"done": 1, "all_": 4, "mood": 0, "hours": 0, "part": 0})["share"]
    whole = add_up(share, [part, full])
    assert (whole["n"], outcome(share, whole)) == (1, 25)


def test_the_usual_way_is_to_work_a_number_out_again_and_to_count_a_truth() -> None:
    ways = {field.code: way_of(field) for field in VERSION.fields}
    assert (ways["share"], ways["enough"], ways["summed"]) == ("again", "counts", "sum")


def made(db: Session, where: Unit, kind: str, fields: list[dict[str, Any]]) -> DefinitionVersion:
    version = new_definition(db, SYSTEM, where, kind, f"{kind}-again", "Biểu tự tính", date(2018, 1, 1))
    fill(db, SYSTEM, version, [{"code": "g", "title": "Cả năm", "fields": fields}], {})
    db.flush()
    db.expire(version)
    return publish(db, SYSTEM, version)


def test_a_truth_is_never_summed(db: Session) -> None:
    with pytest.raises(Invalid) as told:
        made(
            db,
            unit(db, "bloc"),
            "period_form",
            [
                PLAIN[0],
                {
                    "code": "t",
                    "kind": "computed",
                    "title": "t",
                    "formula": parse("[done] > 1"),
                    "total": "sum",
                },
            ],
        )
    assert told.value.fields["t"].code == "field.total"


YEAR = [
    *FIELDS,
    {
        "code": "each",
        "kind": "computed",
        "title": "Bình quân",
        "formula": parse("[done] + {present} + {members}"),
    },
]


@pytest.mark.parametrize("seed", range(3))
def test_period_forms_add_up_computed_fields_at_every_node_of_a_random_tree(db: Session, seed: int) -> None:
    luck = Random(seed)
    bloc = unit(db, "bloc")
    version = made(db, bloc, "period_form", YEAR)
    committees = [unit(db, "grassroots_committee", bloc) for _ in range(luck.randint(1, 3))]
    cells = [
        unit(db, "subordinate_cell", luck.choice(committees), members=luck.randint(3, 30))
        for _ in range(luck.randint(2, 6))
    ]
    filled: dict[int, tuple[int, int, int]] = {}
    for cell in cells:
        for month in range(1, luck.randint(1, 3)):
            score(db, meeting(db, cell, date(2018, month, 1)))
        sheet = begin_form(db, SYSTEM, cell, of_year(2018))
        done, all_ = luck.randint(0, 20), luck.randint(1, 20)
        db.flush()
        fill_form(db, SYSTEM, sheet, sheet.row_version, {"done": str(done), "all_": str(all_)})
        db.flush()
        send_form(db, SYSTEM, sheet, sheet.row_version)
        figures = term_figures(db, sheet)
        filled[cell.id] = (done, all_, done + figures["present"] + figures["members"])
    for place in (bloc, *committees):
        below = [
            numbers for cell in cells if cell.path.startswith(place.path) for numbers in [filled[cell.id]]
        ]
        count, found = totals(db, SYSTEM, place, version, of_year(2018))
        told = {each.field.code: each for each in found}
        assert count == len(below)
        if below:
            done, all_, each = (sum(numbers[n] for numbers in below) for n in range(3))
            assert told["share"].text == shown_number(Fraction(done * 100, all_)) and told[
                "share"
            ].units == len(below)
            assert told["each"].text == shown_number(Fraction(each))


def shown_number(number: Fraction) -> str:
    whole, rest = divmod(int((number * 200 + 1) // 2), 100)
    return f"{whole},{rest:02}".rstrip("0").rstrip(",")


def test_figures_of_many_cells_cost_the_same_statements_and_members_count_once(db: Session) -> None:
    bloc = unit(db, "bloc")
    version, counted = made(db, bloc, "period_form", YEAR), list[int]()
    for more in (2, 9):
        for _ in range(more):
            cell = unit(db, "grassroots_cell", bloc, members=12)
            meeting(db, cell, date(2018, 5, 1))
            sheet = begin_form(db, SYSTEM, cell, of_year(2018))
            db.flush()
            fill_form(db, SYSTEM, sheet, sheet.row_version, {"done": "1", "all_": "2"})
            db.flush()
            send_form(db, SYSTEM, sheet, sheet.row_version)
        figures = term_figures(db, sheet)
        assert (
            figures["members"],
            figures["cells"],
            figures["cells_met"],
            figures["held"],
            figures["owed"],
        ) == (12, 1, 1, 1, 12)
        seen = list[str]()
        listen = lambda _c, _cur, statement, *_rest: seen.append(statement)  # noqa: B023
        event.listen(db.connection().engine, "before_cursor_execute", listen)
        totals(db, SYSTEM, bloc, version, of_year(2018))
        event.remove(db.connection().engine, "before_cursor_execute", listen)
        counted.append(len(seen))
    assert counted[1] <= counted[0]


@pytest.fixture
def cast(db: Session) -> Cast:
    return on_its_day(db)


def test_answers_to_a_directive_bring_their_computed_fields_up_in_the_same_way(
    cast: Cast, db: Session
) -> None:
    by = cast.who("board_officer", cast.bloc)
    said = values(db, cast.bloc) | {
        "form_version_id": made(db, cast.bloc, "directive_form", FIELDS).id,
        "asks_plan": False,
        "plan_on": None,
    }
    draft = new_directive(db, by, cast.bloc, said)
    directive = issue(db, by, draft, draft.row_version)
    passed(cast, directive, cast.d, cast.c1, cast.c2)
    for cell, done, all_, mood in ((cast.c1, "1", "2", "8"), (cast.c2, "5", "30", "4")):
        answer, who = row(cast, directive, cell), cast.who("cell_secretary", cell)
        write_answer(db, who, answer, answer.row_version, {"done": done, "all_": all_, "mood": mood})
        take(db, who, answer, "submit", row_version=answer.row_version)
        approve(cast, answer, "committee_secretary", cast.d)
    body = content(db, row(cast, directive, cast.d))
    fields = {field.code: field for field in db.get_one(DefinitionVersion, directive.form_version_id).fields}
    assert outcome(fields["share"], body["totals"]["share"]) == Fraction(600, 32)
    assert outcome(fields["mood"], body["totals"]["mood"]) == Fraction(8 * 2 + 4 * 30, 32)
    assert body["totals"]["enough"]["counts"] == {"no": 1, "yes": 1}
