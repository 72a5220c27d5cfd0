"""Counts of all processes that serve, in one piece of memory that they share: how often each route was asked
and how it was answered, how long it took, how long the database and the one who writes were in use for it.

The memory is made before the processes are begun, with a part for each: nobody waits for another's, and what
a process counted that ended stays, since the next one in its place goes on there. Routes go by the names of
their screens, never by what stands in an address; a program in the place of this one (SIGHUP) begins at
nought.
"""

from __future__ import annotations

import mmap
import threading
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds up to which durations are counted together; longer ones stand in a last place."""
STATUSES = (200, 206, 302, 303, 304, 400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503, 507)
OTHER = "other"
NO_ROUTE = "none"
PLACES = len(BOUNDS) + 1
TAKEN = len(STATUSES) + 1
"""Where durations begin in the row of a route; before them stand the statuses."""
SECONDS = TAKEN + PLACES
DATABASE, STATEMENTS, WRITER = SECONDS + 1, SECONDS + 2, SECONDS + 3
WIDTH = WRITER + 1


@dataclass(frozen=True)
class Spread:
    """Durations: how many up to each bound, the longer ones last, and their sum."""

    counted: tuple[float, ...]
    seconds: float


@dataclass(frozen=True)
class Route:
    """What was counted of one route."""

    name: str
    statuses: dict[str, int]
    took: Spread
    database: float
    statements: int
    writer: float


class Counts:
    """The shared memory, and this process's part of it."""

    def __init__(self, parts: int = 1) -> None:
        self.parts = parts
        self.open(())

    def open(self, routes: Iterable[str]) -> None:
        """Make room for these routes, all at nought; before any process is begun."""
        self.rows = {name: n for n, name in enumerate((NO_ROUTE, *sorted(routes)))}
        self.held_at = len(self.rows) * WIDTH
        self.width = self.held_at + PLACES + 2
        """Behind the routes: how long the writer was held, those seconds, and those it was waited for."""
        self.cells = memoryview(mmap.mmap(-1, self.width * self.parts * 8)).cast("d")
        self.settle(0)

    def settle(self, part: int) -> None:
        """In a process that was begun: count in this part from here on."""
        self.start, self.lock = part % self.parts * self.width, threading.Lock()

    def add(self, route: str, status: int, took: float, of: tuple[float, int, float]) -> None:
        """A request that was answered: seconds it took; `of` these in the database, its statements, and the
        seconds it held the writer."""
        row = self.start + self.rows.get(route, 0) * WIDTH
        place = STATUSES.index(status) if status in STATUSES else TAKEN - 1
        with self.lock:
            cells = self.cells
            cells[row + place] += 1
            cells[row + TAKEN + bisect_left(BOUNDS, took)] += 1
            cells[row + SECONDS] += took
            cells[row + DATABASE] += of[0]
            cells[row + STATEMENTS] += of[1]
            cells[row + WRITER] += of[2]

    def hold(self, seconds: float) -> None:
        """The writer was held for so long."""
        at = self.start + self.held_at
        with self.lock:
            self.cells[at + bisect_left(BOUNDS, seconds)] += 1
            self.cells[at + PLACES] += seconds

    def wait(self, seconds: float) -> None:
        """The writer was waited for so long."""
        with self.lock:
            self.cells[self.start + self.held_at + PLACES + 1] += seconds

    def _whole(self, start: int, length: int) -> list[float]:
        """The parts together."""
        each = [
            self.cells[n * self.width + start : n * self.width + start + length] for n in range(self.parts)
        ]
        return [sum(column) for column in zip(*each, strict=True)]

    def routes(self) -> Iterator[Route]:
        """What all processes counted, of each route that was asked."""
        for name, number in self.rows.items():
            row = self._whole(number * WIDTH, WIDTH)
            names = (*map(str, STATUSES), OTHER)
            statuses = {each: int(n) for each, n in zip(names, row[:TAKEN], strict=True) if n}
            if statuses:
                took = Spread(tuple(row[TAKEN:SECONDS]), row[SECONDS])
                yield Route(name, statuses, took, row[DATABASE], int(row[STATEMENTS]), row[WRITER])

    def held(self) -> tuple[Spread, float]:
        """How long the writer was held in all processes, and for how long it was waited for."""
        row = self._whole(self.held_at, PLACES + 2)
        return Spread(tuple(row[:PLACES]), row[PLACES]), row[PLACES + 1]

    def held_flat(self) -> list[float]:
        """The same in a row, for a file."""
        spread, waited = self.held()
        return [*spread.counted, spread.seconds, waited]
