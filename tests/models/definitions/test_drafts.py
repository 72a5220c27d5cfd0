"""Drafts changed piece by piece: order, codes, stale changes, what is
published stays; what stands in the way of publishing is told at its place."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Checks, Refusal
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    problems,
)
from models.definitions.drafts import (
    arrange,
    code_for,
    delete_draft,
    move,
    part_of,
    remove_part,
    replace,
    reread,
    save_field,
    save_group,
    set_head,
)
from models.definitions.formula_text import parse
from models.seed.rubric import RUBRIC
from tests.models.definitions.drafting import draft


def codes(version: DefinitionVersion) -> list[list[str]]:
    return [[field.code for field in group.fields] for group in version.groups]


def test_groups_and_fields_are_made_changed_moved_and_removed(db: Session) -> None:
    version = draft(db, [], {"for": ["regular"]})
    first = save_group(db, SYSTEM, version, version.row_version, "Nhóm một")
    second = save_group(db, SYSTEM, version, version.row_version, "Nhóm hai")
    a = save_field(
        db, SYSTEM, version, version.row_version, first, {"title": "Đúng giờ", "kind": "yes_no", "max": 500}
    )
    save_field(
        db, SYSTEM, version, version.row_version, first, {"title": "Đúng giờ", "kind": "points", "max": 500}
    )
    assert codes(version) == [["dung_gio", "dung_gio_2"], []]
    values = {
        "title": "Mức",
        "kind": "choice",
        "max": 500,
        "choices": [{"code": "a", "label": "A", "points": 500}, {"code": "b", "label": "B"}],
    }
    save_field(db, SYSTEM, version, version.row_version, second, values, a)
    reread(db, version)
    assert codes(version) == [["dung_gio_2"], ["dung_gio"]] and len(version.fields[1].choices) == 2
    move(db, SYSTEM, version, version.row_version, "field", version.fields[1].id, -1)
    assert codes(version) == [["dung_gio_2", "dung_gio"], []]
    move(db, SYSTEM, version, version.row_version, "group", version.groups[1].id, -1)
    assert codes(version) == [[], ["dung_gio_2", "dung_gio"]]
    remove_part(db, SYSTEM, version, version.row_version, version.groups[1])
    assert codes(version) == [[]]


def test_every_act_has_seen_the_newest_draft(db: Session) -> None:
    version = draft(db)
    seen = version.row_version
    set_head(db, SYSTEM, version, seen, {"name": "Tên mới", "lower_may": False})
    assert (version.definition.name, version.lower_may) == ("Tên mới", False) and version.row_version > seen
    acts = [
        lambda: set_head(db, SYSTEM, version, seen, {}),
        lambda: save_group(db, SYSTEM, version, seen, "x"),
        lambda: save_field(db, SYSTEM, version, seen, version.groups[0], {"title": "x", "kind": "text"}),
        lambda: remove_part(db, SYSTEM, version, seen, version.groups[0]),
        lambda: arrange(db, SYSTEM, version, seen, []),
        lambda: replace(db, SYSTEM, version, seen, [], {}),
        lambda: delete_draft(db, SYSTEM, version, seen),
    ]
    for act in acts:
        with pytest.raises(Refusal, match="stale"):
            act()


def test_an_order_must_hold_all_and_nothing_foreign(db: Session) -> None:
    version, other = draft(db), draft(db)
    order = [(g.id, [f.id for f in g.fields]) for g in reversed(version.groups)]
    arrange(db, SYSTEM, version, version.row_version, order)
    assert [g.code for g in version.groups] == [g["code"] for g in reversed(RUBRIC)]
    for bad in (
        order[1:],
        [*order, (other.groups[0].id, [])],
        [(order[0][0], [*order[0][1], *order[1][1]]), *order[1:]],
    ):
        with pytest.raises(Refusal):
            arrange(db, SYSTEM, version, version.row_version, bad)
    with pytest.raises(Refusal):
        part_of(version, "field", other.fields[0].id)


def test_the_last_draft_takes_its_definition_with_it(db: Session) -> None:
    version = draft(db)
    number = version.definition_id
    delete_draft(db, SYSTEM, version, version.row_version)
    assert db.scalar(select(Definition.id).where(Definition.id == number)) is None


def test_a_code_is_made_of_any_title() -> None:
    assert [code_for(t, ("muc",)) for t in ("Đúng giờ!", "2 lần", "＊＊", "")] == [
        "dung_gio",
        "m_2_lan",
        "muc_2",
        "muc_2",
    ]


def test_a_rubric_is_added_up_in_every_case_its_conditions_tell_apart(db: Session) -> None:
    groups = [dict(group, fields=[dict(field) for field in group["fields"]]) for group in RUBRIC]
    groups[0]["fields"][0]["max_when"] = [
        [parse("unit_kind thuộc (grassroots_cell) và [draft] thuộc (no)"), 600]
    ]
    problems(draft(db, groups), checks := Checks())
    assert checks.fields["total"].code == "rubric.total" and checks.fields["total"].values["total"] == 101
    groups[0]["fields"][2]["max_when"] = [
        [parse("unit_kind thuộc (grassroots_cell) và [draft] thuộc (no)"), 300]
    ]
    problems(draft(db, groups), checks := Checks())
    assert not checks.fields
