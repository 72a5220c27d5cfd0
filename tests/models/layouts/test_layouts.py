"""Layouts as definitions: drafts keep what they lack, publishing refuses it; which are in force; a field
that a newer version of the form dropped is told and nothing is lost."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.errors import Checks, Invalid, Refusal
from models.definitions.definitions import (
    DefinitionVersion,
    fill,
    get_version,
    new_definition,
    new_draft,
    problems,
    publish,
    retire,
)
from models.definitions.drafts import replace
from models.layouts.layouts import (
    form_meant,
    gone_in,
    layout_before,
    layout_of,
    layouts_for,
    losing,
    new_layout,
    offers_now,
    save_layout,
)
from models.layouts.offers import offers_of
from models.layouts.shipped import SHIPPED
from models.layouts.tree import whole
from models.units.units import Unit
from tests.make import as_, unit
from tests.models.layouts.forms import FIELDS

DAY = date(2018, 1, 1)
LATER = date(2018, 12, 31)


def own(db: Session, bloc: Unit | None, tree: Any, code: str = "monthly_list") -> DefinitionVersion:
    """A draft of a layout."""
    version = new_layout(db, SYSTEM, bloc, code, "Danh sách của Khối", DAY, tree)
    db.flush()
    return version


def wrong(version: DefinitionVersion) -> dict[str, str]:
    checks = Checks()
    problems(version, checks)
    return {place: refusal.code for place, refusal in checks.fields.items()}


def test_an_offices_own_takes_the_place_of_the_shipped_one_below_it(db: Session, bloc: Unit) -> None:
    cell = unit(db, "grassroots_cell", bloc)
    assert [each.code for each in layouts_for(db, cell.path, LATER, "month")] == ["monthly_list"]
    draft = own(db, bloc, SHIPPED["monthly_list"][1])
    assert layouts_for(db, cell.path, LATER, "month")[0].version_id is None, "a draft holds for nobody"
    publish(db, SYSTEM, draft)
    own(db, bloc, SHIPPED["monthly_list"][1], "ours")
    found = layouts_for(db, cell.path, LATER, "month")
    assert [(each.code, each.name, each.version_id) for each in found] == [
        ("monthly_list", "Danh sách của Khối", draft.id)
    ]
    assert [each.code for each in layouts_for(db, cell.path, LATER, "children", "meetings")] == [
        "annex1",
        "annex2",
    ]
    retire(db, SYSTEM, draft)
    assert layouts_for(db, cell.path, LATER, "month")[0].version_id is None


def test_any_number_are_in_force_side_by_side(db: Session, bloc: Unit) -> None:
    for code in ("one", "two"):
        publish(db, SYSTEM, own(db, bloc, SHIPPED["monthly_list"][1], code))
    found = layouts_for(db, bloc.path, LATER, "month")
    assert [each.code for each in found] == ["monthly_list", "one", "two"]


def test_a_draft_keeps_what_it_lacks_and_is_not_published_with_it(db: Session, bloc: Unit) -> None:
    draft = own(db, bloc, {})
    save_layout(db, SYSTEM, draft, draft.row_version, {"name": "Tên mới"}, {"columns": [{"heading": "Cột"}]})
    db.flush()
    assert draft.definition.name == "Tên mới" and draft.rule["columns"][0]["heading"] == "Cột"
    assert wrong(draft) == {
        "titles": "layout.title",
        "columns": "layout.columns",
        "columns-0-what": "field.required",
    }
    with pytest.raises(Invalid):
        publish(db, SYSTEM, draft)


def test_a_stale_draft_and_a_strangers_are_refused(db: Session, bloc: Unit) -> None:
    draft = own(db, bloc, {})
    with pytest.raises(Refusal, match="stale"):
        save_layout(db, SYSTEM, draft, draft.row_version - 1, {}, {})
    with pytest.raises(Refusal, match=r"access\.denied"):
        save_layout(db, as_("committee_officer", bloc), draft, draft.row_version, {}, {})
    with pytest.raises(Refusal, match=r"access\.denied"):
        new_layout(db, as_("cell_secretary", bloc), bloc, "x", "Tên", DAY, {})


def test_a_layout_has_no_fields(db: Session, bloc: Unit) -> None:
    draft = own(db, bloc, SHIPPED["monthly_list"][1])
    fill(db, SYSTEM, draft, [{"code": "g", "title": "Nhóm", "fields": FIELDS[2:3]}], draft.rule)
    db.flush()
    db.expire(draft)
    assert wrong(draft) == {"groups": "definition.fieldless"}


@pytest.fixture
def form(db: Session, bloc: Unit) -> DefinitionVersion:
    made = new_definition(db, SYSTEM, bloc, "period_form", "own", "Biểu", DAY)
    fill(db, SYSTEM, made, [{"code": "g", "title": "Biểu", "fields": FIELDS}], {})
    db.flush()
    db.expire(made)
    return publish(db, SYSTEM, made)


TREE = {
    "titles": ["DANH SÁCH"],
    "source": {"kind": "answers", "form": "own"},
    "columns": [
        {"heading": "Chi bộ", "what": "unit", "width": 30},
        {"heading": "Số lớp", "what": "f.count", "width": 8, "total": "sum"},
        {"heading": "Diện tích", "what": "f.area", "width": 8},
    ],
}


def test_a_field_that_a_newer_version_dropped_is_told_at_its_column_and_kept(
    db: Session, bloc: Unit, form: DefinitionVersion
) -> None:
    draft = own(db, bloc, TREE, "list")
    assert wrong(draft) == {}
    publish(db, SYSTEM, draft)
    newer = new_draft(db, SYSTEM, get_version(db, form.id), date(2018, 6, 1))
    db.flush()
    db.expire(newer)
    for field in [each for each in newer.fields if each.code == "area"]:
        newer.groups[0].fields.remove(field)
        db.delete(field)
    db.flush()
    db.expire(newer)
    publish(db, SYSTEM, newer)
    again = new_draft(db, SYSTEM, get_version(db, draft.id), date(2018, 7, 1))
    db.flush()
    db.expire(again)
    assert wrong(again) == {"columns-2-what": "layout.gone"}
    assert again.rule["columns"][2]["what"] == "f.area"
    tree = whole(again.rule)
    assert "f.area" not in offers_now(db, tree, bloc.path, LATER)
    assert "f.area" in offers_now(db, tree, bloc.path, LATER, form), "older answers are shown with it"


def test_the_form_is_the_one_in_force_else_any_published_of_its_code(
    db: Session, bloc: Unit, form: DefinitionVersion
) -> None:
    assert form_meant(db, "own", bloc.path, LATER) is form
    assert form_meant(db, "own", "", LATER) is form, "a layout for all units may name one office's form"
    assert form_meant(db, "other", bloc.path, LATER) is None
    assert offers_now(db, whole({"source": {"kind": "answers", "form": "other"}}), bloc.path, LATER) == {}


def test_lists_that_name_a_field_a_newer_version_drops_are_told_with_their_columns(
    db: Session, bloc: Unit
) -> None:
    columns = [
        {"heading": "Đơn vị", "what": "unit"},
        {"heading": "Số lớp", "what": "f.count"},
        {"heading": "Diện tích", "what": "f.area"},
    ]
    tree = whole({"titles": ["X"], "source": {"kind": "answers", "form": "own"}, "columns": columns})
    other = whole({**tree, "source": {"kind": "answers", "form": "another"}})
    kept = own(db, bloc, tree, "kept")
    own(db, bloc, other, "other")
    own(db, unit(db, "bloc"), tree, "strange")
    form = new_definition(db, SYSTEM, bloc, "period_form", "own", "Biểu", DAY)
    both = [each for each in FIELDS if each["code"] in ("count", "area")]
    fill(db, SYSTEM, form, [{"code": "g", "title": "G", "fields": both}], {"period": "quarter"})
    db.flush()
    db.expire(form)
    assert losing(db, publish(db, SYSTEM, get_version(db, form.id))) == []
    later = new_draft(db, SYSTEM, form, LATER)
    db.flush()
    left = [{"code": "g", "title": "G", "fields": [FIELDS[3]]}]
    replace(db, SYSTEM, later, later.row_version, left, {"period": "quarter"})
    db.flush()
    db.expire(later)
    found = losing(db, get_version(db, later.id))
    assert [(version.id, headings) for version, headings in found] == [(kept.id, ["Số lớp"])]
    assert gone_in(tree, offers_of("answers", get_version(db, later.id).fields)) == {1: "f.count"}
    assert gone_in(tree, {}) == {}, "a source that is not there is told as such"


def test_a_draft_knows_in_whose_place_it_would_stand(db: Session, bloc: Unit) -> None:
    tree = SHIPPED["annex2"][1]
    first = own(db, bloc, tree, "annex2")
    before = layout_before(db, first)
    assert before is not None and (before.version_id, before.name) == (None, "Phụ lục 2")
    publish(db, SYSTEM, first)
    second = new_draft(db, SYSTEM, first, LATER)
    db.flush()
    later = layout_before(db, second)
    assert later is not None and later.version_id == first.id
    assert layout_before(db, own(db, bloc, tree, "alone")) is None


def test_an_own_layout_of_another_source_does_not_stand_for_the_shipped_one(db: Session, bloc: Unit) -> None:
    publish(db, SYSTEM, own(db, bloc, SHIPPED["monthly_list"][1], "notice"))
    assert layout_of(db, bloc.path, LATER, "notice", "plans").version_id is None
    assert layout_of(db, bloc.path, LATER, "notice", "month").version_id is not None
