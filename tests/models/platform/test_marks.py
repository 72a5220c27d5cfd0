"""What has no row version is changed only by whoever saw it as it stands."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.core.errors import Refusal
from models.platform.marks import mark_of, marks_of, unchanged, unchanged_one


def test_a_mark_is_a_number_as_row_versions_are_and_tells_every_difference_and_no_order() -> None:
    marks = {
        mark_of(each) for each in ("", "a", "á", ["a"], {"a": 1}, {"a": "1"}, [1, None], date(2018, 1, 1))
    }
    assert len(marks) == 8 and all(0 <= mark < 2**31 for mark in marks)
    assert mark_of({"a": 1, "b": 2}) == mark_of({"b": 2, "a": 1})


def test_what_changed_since_is_stale(db: Session) -> None:
    standing = {"a": "1"}
    seen = mark_of(standing)
    unchanged(db, lambda: standing, seen)
    standing["a"] = "2"
    with pytest.raises(Refusal, match="stale"):
        unchanged(db, lambda: standing, seen)


def test_of_several_things_only_the_one_that_is_replaced_is_asked_for(db: Session) -> None:
    standing = {"1.2019-01": 1, "1.2019-02": 1}
    seen, stood = mark_of(standing), marks_of(standing)
    standing["1.2019-02"] = 2
    unchanged_one(db, lambda: standing, "1.2019-01", seen, stood)
    unchanged_one(db, lambda: standing, "1.2019-03", seen, stood)
    del standing["1.2019-01"]
    for changed in ("1.2019-01", "1.2019-02"):
        with pytest.raises(Refusal, match="stale"):
            unchanged_one(db, lambda: standing, changed, seen, stood)
    unchanged_one(db, lambda: standing, "1.2019-01", mark_of(standing), {})
