"""Somebody with a password, for tests of signing in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest

from tests.admin.owner import Owner, make_owner, owners
from tests.offices import Office


@pytest.fixture
def owner(office: Office) -> Iterator[Callable[[str], Owner]]:
    """Makes somebody of the cast who is signed in by a password."""
    with owners(office) as made:
        yield partial(make_owner, office, made=made)
