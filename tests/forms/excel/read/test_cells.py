"""What many cells of a column say alike is looked at once, and read as if each stood alone."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.excel.read import rows as reading
from forms.excel.read.asked import Asking
from forms.excel.read.raw import Raw
from forms.excel.read.rows import Sheet, typed_sheet
from forms.excel.write.book import Column

KINDS = ("text", "text", "code", "date", "integer", "month", "date", "time", "long", "raw")
COLUMNS = [Column(f"c{n}", f"C{n}", kind) for n, kind in enumerate(KINDS)]
PLACES = {column.name: place for place, column in enumerate(COLUMNS)}
NEEDED = ("c1", "c8")
CELLS: list[Any] = ["", None, " a ", "Chi\u00a0bộ", "\u200b", "x" * 401, "\u202ex", "\u00ad", "ﬁ", "\ue123"]
CELLS += ["12", 12, 12.0, 1.5, "1.250", "1,5", "Ø\tMột", "\x012018-12-05", "5/11", "32/1/2018", "12/2018"]
CELLS += ["8h30", "3/2017"]
"""Words, figures, days, months and times, what is mended, asked back or refused."""
CHOSEN = {"points:c9": "thousands", "date_code:c2": "d/m"}


def read(lines: list[list[Any]], chosen: dict[str, str]) -> Sheet:
    raw = Raw("A", list(enumerate((["x", *line] for line in lines), 2)))
    return typed_sheet(raw, COLUMNS, NEEDED, places=(1, PLACES), asking=Asking(chosen))


LINES = st.lists(st.lists(st.sampled_from(CELLS), min_size=9, max_size=9), min_size=1, max_size=5)


@given(LINES, st.sampled_from([{}, CHOSEN]))
def test_a_cell_is_read_as_if_it_stood_alone(lines: list[list[Any]], chosen: dict[str, str]) -> None:
    lines = [*lines, lines[0], lines[0][::-1]]
    whole, alone = read(lines, chosen), [read([line], chosen) for line in lines]
    assert [repr(values) for _n, values in whole.rows] == [repr(each.rows[0][1]) for each in alone]
    told = [(p.column, p.refusal.code, p.value) for p in whole.problems]
    assert told == [(p.column, p.refusal.code, p.value) for each in alone for p in each.problems]
    assert [cell[0] for cell in whole.mended] == [cell[0] for each in alone for cell in each.mended]
    assert [day for _cell, day in whole.proposed] == [day for each in alone for _cell, day in each.proposed]
    assert whole.became == {letter: sign for each in alone for letter, sign in each.became.items()}
    asked = Counter({question.key: question.count for question in whole.questions})
    assert asked == Counter(question.key for each in alone for question in each.questions)


def test_no_more_is_remembered_than_so_many_values_of_a_column(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = Counter[Any]()
    typed = reading.typed

    def counted(raw: Any, *more: Any) -> Any:
        looked[raw] += 1
        return typed(raw, *more)

    monkeypatch.setattr(reading, "MOST_REMEMBERED", 2)
    monkeypatch.setattr(reading, "typed", counted)
    column, places = [Column("c0", "C0")], {"c0": 0}
    rows = list(enumerate(([word] for word in "abcabcab"), 2))
    typed_sheet(Raw("A", rows), column, (), places=(1, places))
    assert looked == {"a": 1, "b": 1, "c": 2}
