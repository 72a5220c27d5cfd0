"""Every kind of field: what is typed, what is stored, what
people read, what is refused. A kind without a line here fails."""

from __future__ import annotations

import time
import timeit
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from admin.web.words import LANGUAGES, catalogue
from forms.excel.write.book import FORMATS
from forms.inputs import ENTRIES, NOTHING
from models.access.grants import SYSTEM
from models.choices.lists import Item as ChoiceItem
from models.choices.lists import new_list
from models.core.errors import Checks, Refusal
from models.definitions.definitions import fill, new_definition
from models.definitions.kinds import EVERYWHERE, KINDS, OPTIONS, by_code
from models.definitions.kinds.table import IN_TABLE, WrongRows
from models.definitions.kinds.table import rows as rows_of
from models.definitions.topics import Topic
from models.definitions.totals import WAYS
from models.platform.journal import canonical
from tests.make import unit
from tests.models.definitions.item import BANDS, TABLE, Band, Item
from tests.paths import ROOT
from tests.statements import counted

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
        ("4,25", "11", "0,5", "x", "-1", "٣"),
    ),
    "number": ({"low": "2", "high": "40"}, (), "18", "18", "18", ("1", "41", "1.5", "-3", "٣")),
    "decimal": ({"low": "-5"}, (), "-1,50", "-1.5", "-1,5", ("-6", "1e3", "1,23456", "NaN", "٣", "1_2")),
    "percent": ({}, (), "17 / 18", "17/18", "17/18 (94,4%)", ("18/17", "17", "94%", "a/b", "٣/٤")),
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
    "figure": ({"fact": "held"}, (), None, "", "", ("3",)),
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
    assert set(IN_TABLE) == {
        "yes_no",
        "number",
        "decimal",
        "percent",
        "date",
        "month",
        "pick",
        "text",
        "unit",
        "listed",
    }
    checks = Checks()
    KINDS["table"].check(
        Item("table", {"columns": [{"code": "a", "kind": "table", "title": "Bảng"}]}), checks
    )
    assert checks.fields["x.columns.0"].code == "field.column"


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


LONG = {
    "columns": [
        {"code": "n", "kind": "number", "title": "Số"},
        {"code": "t", "kind": "text", "title": "Việc"},
    ]
}


def test_every_mistake_of_two_thousand_rows_is_told_at_its_row_and_column() -> None:
    table = Item("table", LONG | {"rows": 2_000})
    rows = [{"n": str(n), "t": "họp"} for n in range(2_000)]
    assert len(rows_of(KINDS["table"].clean(table, rows, 0))) == 2_000
    wrong = {number: rows[number] | {"n": "x"} for number in range(7, 2_000, 199)}
    with pytest.raises(WrongRows) as told:
        KINDS["table"].clean(table, [wrong.get(n, row) for n, row in enumerate(rows)], 0)
    assert list(told.value.cells) == [(number, "n") for number in wrong] and len(wrong) > 9
    first = told.value.cells[7, "n"]
    assert (first.values["row"], first.values["column"]) == (8, "Số")
    with pytest.raises(Refusal, match=r"field\.rows"):
        KINDS["table"].clean(table, [*rows, rows[0]], 0)
    shown = KINDS["table"].show(table, KINDS["table"].clean(table, rows, 0)).splitlines()
    assert len(shown) == 51 and shown[-1] == "… 2000"


def test_ten_times_the_rows_take_about_ten_times_as_long() -> None:
    def took(count: int) -> float:
        table, rows = Item("table", LONG | {"rows": count}), [{"n": "3", "t": "họp"}] * count
        times = timeit.repeat(
            lambda: KINDS["table"].clean(table, rows, 0), time.process_time, number=3, repeat=7
        )
        return min(times)

    assert took(2_000) < 50 * took(200)  # squared it would be a hundred


@pytest.mark.parametrize("most", [0, 2_001])
def test_a_table_has_no_more_rows_than_a_page_bears(most: int) -> None:
    checks = Checks()
    KINDS["table"].check(Item("table", LONG | {"rows": most}), checks)
    assert checks.fields["x"].code == "field.rows_most"


def test_units_of_all_rows_are_looked_up_together(db: Session) -> None:
    bloc = unit(db, "bloc")
    cells = [unit(db, "grassroots_cell", bloc, f"Chi bộ thử {n}") for n in range(6)]
    table = held(db, "table")
    table.options = canonical({"columns": [{"code": "u", "kind": "unit", "title": "Đơn vị"}], "rows": 2_000})
    db.flush()
    asked = {}
    for count in (2, 6):
        typed = [{"u": each.code if n % 2 else each.name} for n, each in enumerate(cells[:count])]
        with counted(db) as statements:
            stored = KINDS["table"].clean(table, typed, 0)
            shown = KINDS["table"].show(table, stored)
        asked[count] = len(statements)
        assert [row["u"] for row in rows_of(stored)] == [str(each.id) for each in cells[:count]]
        assert "Chi bộ thử 1" in shown
    assert asked[2] == asked[6] == 2
    with pytest.raises(WrongRows) as told:
        KINDS["table"].clean(table, [{"u": cells[0].code}, {"u": "không có"}], 0)
    assert list(told.value.cells) == [(1, "u")]


def test_a_choice_or_a_unit_is_the_one_that_is_called_so_before_one_without_marks(db: Session) -> None:
    """Villages differ by a tone; who types no marks is asked which is meant."""
    bloc = unit(db, "bloc")
    items = [ChoiceItem("H1", "Tân Hà"), ChoiceItem("H2", "Tân Hạ"), ChoiceItem("H3", "Thúy Sơn")]
    new_list(db, SYSTEM, None, "villages", "Thôn", items)
    listed = held(db, "listed")
    listed.options = canonical({"list": "villages"})
    db.flush()
    for typed, code in (
        ("Tân Hạ", "H2"),
        ("TÂN HÀ", "H1"),
        ("Thuý sơn", "H3"),
        ("thuy son", "H3"),
        ("h2", "H2"),
    ):
        assert KINDS["listed"].clean(listed, typed, 0) == code
    with pytest.raises(Refusal, match="several_such"):
        KINDS["listed"].clean(listed, "tan ha", 0)
    one, two = (unit(db, "grassroots_cell", bloc, f"Chi bộ {name}") for name in ("Tân Hà", "Tân Hạ"))
    alone, table = held(db, "unit"), held(db, "table")
    table.options = canonical({"columns": [{"code": "u", "kind": "unit", "title": "Đơn vị"}], "rows": 20})
    db.flush()
    means = {"Chi bộ Tân Hạ": two, "CHI BỘ TÂN HÀ": one, one.code.lower(): one, f"#{two.id}": two}
    for typed, meant in means.items():
        assert KINDS["unit"].clean(alone, typed, 0) == str(meant.id)
    stored = KINDS["table"].clean(table, [{"u": typed} for typed in means], 0)
    assert [row["u"] for row in rows_of(stored)] == [str(meant.id) for meant in means.values()]
    for typed in ("chi bo tan ha", "Chi bộ Tân Há", f"#{two.id + 999}"):
        with pytest.raises(Refusal, match=r"field\.unit"):
            KINDS["unit"].clean(alone, typed, 0)
