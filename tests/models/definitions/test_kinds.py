"""Every kind of field: what is typed, what is stored, what
people read, what is refused. A kind without a line here fails."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.web.words import LANGUAGES, catalogue
from forms.excel.write.book import FORMATS
from forms.inputs import ENTRIES, NOTHING
from models.access.grants import SYSTEM
from models.core.errors import Checks, Refusal
from models.definitions.definitions import fill, new_definition
from models.definitions.kinds import EVERYWHERE, KINDS, OPTIONS, by_code
from models.definitions.kinds.table import IN_TABLE
from models.definitions.topics import Topic
from models.definitions.totals import WAYS
from tests.make import unit
from tests.models.definitions.item import BANDS, TABLE, Band, Item
from tests.paths import ROOT

# kind: (options, choices, typed, stored, shown, [refused...])
EXAMPLES: dict[str, tuple[dict[str, Any], tuple[Band, ...], Any, str, str, tuple[Any, ...]]] = {
    "yes_no": ({}, (), "yes", "yes", "Có", ("maybe", "")),
    "choice": ({}, BANDS, "b2", "b2", "Dưới 95%", ("b9",)),
    "points": (
        {"max": 1000, "step": 50, "floor": 100},
        (),
        "4,5",
        "450",
        "4,5",
        ("4,25", "11", "0,5", "x", "-1"),
    ),
    "number": ({"low": "2", "high": "40"}, (), "18", "18", "18", ("1", "41", "1.5", "-3", "٣")),
    "decimal": ({"low": "-5"}, (), "-1,50", "-1.5", "-1,5", ("-6", "1e3", "1,23456", "NaN")),
    "percent": ({}, (), "17 / 18", "17/18", "17/18 (94,4%)", ("18/17", "17", "94%", "a/b")),
    "date": ({}, (), "05/01/2019", "2019-01-05", "05/01/2019", ("31/02/2019", "x")),
    "month": ({}, (), "12/2018", "2018-12", "12/2018", ("13/2018", "2018", "x")),
    "pick": ({}, BANDS, "b1", "b1", "Từ 95%", ("b9", ["b1"])),
    "several": ({}, BANDS, ["b2", "b1"], "b1,b2", "Từ 95%; Dưới 95%", (["b9"], "b1,b9")),
    "text": ({}, (), " chữ ", "chữ", "chữ", ("a" * 401,)),
    "long_text": ({}, (), "a\nb", "a\nb", "a\nb", ("a" * 20_001,)),
    "table": (
        TABLE,
        (),
        [{"n": "3", "t": "họp"}, {}],
        '[{"n":"3","t":"họp"}]',
        "1. Số: 3; Việc: họp",
        ([{"n": "3"}], [{"n": "x", "t": "a"}], [{"t": "a"}] * 3),
    ),
    "file": ({}, (), "0" * 64 + ":a.pdf", "0" * 64 + ":a.pdf", "a.pdf", ("a.pdf", "0" * 64 + ":../a", "x:y")),
    "heading": ({}, (), None, "", "", ("x",)),
    "guide": ({}, (), None, "", "", ("x",)),
    "computed": ({"formula": {"num": "1"}}, (), None, "", "", ("1",)),
    "unit": ({}, (), None, "", "", ("x",)),
    "listed": ({"list": "offices"}, (), None, "", "", ("x",)),
    "topic": ({}, (), None, "", "", ("x",)),
}


@pytest.mark.parametrize("code", sorted(KINDS))
def test_a_kind_stores_what_is_typed_and_shows_it(code: str) -> None:
    option, choices, typed, stored, shown, refused = EXAMPLES[code]
    item, kind = Item(code, option, choices), KINDS[code]
    if typed is not None:
        assert kind.clean(item, typed, 1000) == stored
        assert kind.show(item, stored) == shown
        assert kind.clean(item, kind.edit(item, stored), 1000) == stored
        cell = kind.cell(item, stored)
        again = kind.read(item, {"date": cell.isoformat()} if hasattr(cell, "isoformat") else cell)
        assert code in ("file", "table") or kind.clean(item, again, 1000) == stored
    for wrong in refused:
        with pytest.raises(Refusal):
            kind.clean(item, wrong, 1000)
    checks = Checks()
    kind.check(item, checks)
    assert not checks.fields


@pytest.mark.parametrize("code", sorted(KINDS))
def test_a_kind_is_whole(code: str) -> None:
    kind = KINDS[code]
    assert kind.code == code
    assert kind.entry in ENTRIES or kind.entry == NOTHING
    assert kind.filled == (kind.entry != NOTHING)
    assert kind.format in FORMATS and set(kind.totals) <= set(WAYS) and kind.totals
    assert set(kind.options) <= set(OPTIONS) and not set(kind.options) & set(EVERYWHERE)
    for language in LANGUAGES:
        known = {(m.context, m.id) for m in catalogue(language) if m.id and m.string}
        assert ("field", code) in known and {("total", way) for way in kind.totals} <= known


def test_examples_stand_for_every_kind_and_no_page_asks_for_one() -> None:
    assert set(EXAMPLES) == set(KINDS)
    asks = [
        p
        for layer in ("models", "forms", "admin")
        for p in (ROOT / layer).rglob("*.py")
        if "demo" not in p.parts and "field.kind ==" in p.read_text()
    ]
    assert asks == []


def test_a_table_holds_simple_kinds_only() -> None:
    assert set(IN_TABLE) == {"yes_no", "number", "decimal", "percent", "date", "month", "pick", "text"}
    checks = Checks()
    KINDS["table"].check(
        Item("table", {"columns": [{"code": "a", "kind": "table", "title": "Bảng"}]}), checks
    )
    assert checks.fields["x"].code == "field.column"


def test_units_and_topics_are_found_by_what_people_type(db: Session) -> None:
    committee = unit(db, "grassroots_committee", unit(db, "bloc"), "Đảng bộ Sở Thử")
    topic = db.scalars(select(Topic).limit(1)).one()
    assert KINDS["unit"].clean(held(db, "unit"), committee.code, 0) == str(committee.id)
    assert KINDS["unit"].clean(held(db, "unit"), "dang bo so thu", 0) == str(committee.id)
    assert KINDS["topic"].clean(held(db, "topic"), str(topic.id), 0) == str(topic.id)
    for code, wrong in (("unit", "không có"), ("topic", "99999999")):
        with pytest.raises(Refusal):
            KINDS[code].clean(held(db, code), wrong, 0)


def held(db: Session, kind: str) -> Any:
    """A field of a draft, in its session."""
    number = db.info["made"] = db.info.get("made", 0) + 1
    version = new_definition(db, SYSTEM, None, "report_form", f"kinds_{number}", "Biểu thử", date(2019, 1, 1))
    fill(
        db,
        SYSTEM,
        version,
        [{"code": "g", "title": "Nhóm", "fields": [{"code": "x", "kind": kind, "title": "Mục"}]}],
        {},
    )
    db.flush()
    db.expire(version)
    return version.fields[0]


def test_two_kinds_of_one_code_are_refused() -> None:
    assert list(by_code(KINDS.values())) == sorted(KINDS)
    with pytest.raises(ValueError, match="yes_no"):
        by_code([KINDS["yes_no"], KINDS["text"], KINDS["yes_no"]])
