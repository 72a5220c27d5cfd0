"""The mark of a move: with it a database is served by no program, whatever it would be without."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import Engine

from models.core.base import now
from models.core.errors import Refusal
from models.operations.migrate import is_old, migrate, newest, require_ready, revision_of
from models.operations.moved import AWAY, HALF, WHOLE, Mark, mark_of, put_mark, require_here, take_mark


def test_with_a_mark_nothing_is_served_or_migrated_and_without_it_all_is_as_before(blank: Engine) -> None:
    """A program that knows no marks looks at the schema's number alone, and takes it for a later one's."""
    migrate(blank)
    for state, code in ((AWAY, "moved.away"), (HALF, "moved.half"), (WHOLE, "moved.half")):
        mark = Mark(state, "t" * 32, "sqlite:///elsewhere", now(), newest())
        with blank.begin() as connection:
            put_mark(connection, mark)
            assert mark_of(connection) == mark
            assert revision_of(connection) not in (None, newest())
        for asked in (require_ready, is_old, migrate):
            with pytest.raises(Refusal) as told:
                asked(blank)
            assert told.value.code == code and told.value.values["other"] == "sqlite:///elsewhere"
        with blank.begin() as connection:
            take_mark(connection, mark)
            require_here(connection)
        require_ready(blank)
        assert not is_old(blank)


def test_an_empty_place_is_marked_too_and_a_mark_replaces_the_one_before(blank: Engine) -> None:
    mark = Mark(HALF, "t", "x", now(), newest())
    with blank.begin() as connection:
        assert mark_of(connection) is None
        put_mark(connection, mark)
        put_mark(connection, replace(mark, state=WHOLE))
        assert mark_of(connection) == replace(mark, state=WHOLE)
