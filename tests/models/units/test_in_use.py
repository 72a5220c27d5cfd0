"""From which quarter an office works with the program: said on the first run, given to its root units."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.platform.settings import change_setting, setting
from models.units.in_use import (
    before_use,
    begun_from,
    founding_day,
    in_use_from,
    not_yet_in_use,
    told_in,
    told_in_term,
)
from tests.make import of_year, unit

Q4 = Quarter(2018, 4)


def test_what_the_first_run_said_is_the_quarter_of_every_root_founded_since(db: Session) -> None:
    old = unit(db, "bloc")
    assert begun_from(db) is None and founding_day(db) == today()
    change_setting(db, SYSTEM, "in_use_from", "quý IV năm 2018")
    assert setting(db, "in_use_from") == "2018-Q4"
    root = unit(db, "bloc")
    cell = unit(db, "grassroots_cell", root)
    assert in_use_from(db, cell.path) == begun_from(db) == Q4
    assert (root.in_use_from, root.in_use_said, cell.in_use_from) == (date(2018, 10, 1), True, None)
    assert in_use_from(db, old.path) is None, "of one that stood before nobody said it"
    assert founding_day(db) == date(2018, 10, 1)
    assert not_yet_in_use(db, Quarter(2018, 3)) == {root.id} and not not_yet_in_use(db, Q4)


def test_it_is_told_for_a_year_and_only_where_somebody_said_it(db: Session) -> None:
    root = unit(db, "bloc")
    root.in_use_from = Q4.first
    db.flush()
    assert told_in(db, root.path, Q4) is None and before_use(db, root.path, Q4.shift(-1)) is None
    root.in_use_said = True
    db.flush()
    told = [told_in(db, root.path, Q4.shift(n)) for n in (-1, 0, 3, 4)]
    assert told == [None, Q4, Q4, None]
    assert [before_use(db, root.path, Q4.shift(n)) for n in (-1, 0)] == [Q4, None]
    assert [told_in_term(db, root.path, of_year(year)) for year in (2017, 2018, 2019, 2020)] == [
        None,
        Q4,
        Q4,
        None,
    ]


@pytest.mark.parametrize("said", ["quý V/2018", "IV", "2018", "5/2018", "Q4", "4/1018"])
def test_what_is_no_quarter_is_refused(db: Session, said: str) -> None:
    with pytest.raises(Refusal, match=r"field\.quarter"):
        change_setting(db, SYSTEM, "in_use_from", said)
