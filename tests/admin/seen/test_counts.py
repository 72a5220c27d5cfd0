"""Counts that processes share: each adds in its part, what one that ended counted stays."""

from __future__ import annotations

import os

import pytest

from admin.seen.counts import BOUNDS, OTHER, STATUSES, Counts, Route


def only(counts: Counts) -> Route:
    (found,) = counts.routes()
    return found


def test_a_request_is_counted_by_route_status_and_how_long_it_took() -> None:
    counts = Counts()
    counts.open(["a.view", "b.view"])
    assert list(counts.routes()) == []
    for took in (0.001, 0.005, 0.0051, 99.0):
        counts.add("b.view", 200, took, (0.5, 3, 0.25))
    counts.add("b.view", 418, 0.001, (0, 0, 0))
    found = only(counts)
    assert (found.name, found.statuses) == ("b.view", {"200": 4, OTHER: 1})
    assert found.took.counted[:2] == (3, 1) and found.took.counted[-1] == 1
    assert sum(found.took.counted) == 5 and found.took.seconds == pytest.approx(99.0121)
    assert (found.database, found.statements, found.writer) == (2.0, 12, 1.0)
    counts.add("nothing that is here", 404, 0.1, (0, 0, 0))
    assert [each.name for each in counts.routes()] == ["none", "b.view"]


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_has_its_place(status: int) -> None:
    counts = Counts()
    counts.add("", status, 0, (0, 0, 0))
    assert only(counts).statuses == {str(status): 1}


def test_all_processes_are_added_up_and_one_that_ended_leaves_what_it_counted() -> None:
    counts = Counts(parts=3)
    counts.open(["a.view"])
    for part in (0, 1, 2, 1):  # the last is begun in the place of one that ended
        number = os.fork()
        if not number:
            counts.settle(part)
            for _time in range(part + 1):
                counts.add("a.view", 200, 0.01, (0.5, 2, 0))
            counts.hold(BOUNDS[0] / 2)
            counts.wait(0.5)
            os._exit(0)
        assert os.waitpid(number, 0)[1] == 0
    found, (held, waited) = only(counts), counts.held()
    assert (found.statuses, found.statements, found.database) == ({"200": 8}, 16, 4.0)
    assert (held.counted[0], sum(held.counted), held.seconds, waited) == (4, 4, BOUNDS[0] * 2, 2.0)
    assert counts.held_flat() == [*held.counted, held.seconds, waited]
