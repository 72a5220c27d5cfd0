"""An archive made piece by piece."""

from __future__ import annotations

import pytest

from forms.excel.write import zipped
from forms.excel.write.book import Column
from tests.forms.excel.write.values import book
from tests.workbooks import by_calamine


def test_without_isal_the_archive_holds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    values = [[f"chữ {number}"] for number in range(3_000)]
    fast = book([Column("a", "Chữ")], values)
    monkeypatch.setattr(zipped, "isal_zlib", None)
    assert by_calamine(book([Column("a", "Chữ")], values)) == by_calamine(fast)
