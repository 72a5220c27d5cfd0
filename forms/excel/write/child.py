"""The child that makes large workbooks: reads by ADBC, makes rows
by polars in two threads, writes the file whole (stack.md 7).

Run as `python -m forms.excel.write.child` and kept warm by engine.py: JSON lines in and out. It opens the
database no other way, knows nothing of the office, and ends at once when whoever started it is gone.
"""

from __future__ import annotations

import gc
import hashlib
import json
import os
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import polars as pl

from forms.excel.write.batches import Snapshot
from forms.excel.write.frames import NAMED, xml_of
from forms.excel.write.rows import Plan
from forms.excel.write.stream import Fill, Hole, stream
from forms.excel.write.zipped import Chunk, pack

THREADS = 2
AHEAD = 3
"""Batches read ahead of the one that is written: what bounds the memory."""
TELL = 0.2


def main() -> None:
    """Serve one workbook after another until the input ends."""
    asked: queue.Queue[dict[str, Any]] = queue.Queue()
    threading.Thread(target=_listen, args=(asked,), daemon=True).start()
    with ThreadPoolExecutor(THREADS) as pool:
        _practise(pool)
        gc.freeze()  # what the libraries brought stays: no collection walks through it again
        _say(ready=os.getpid())
        while True:
            try:
                _serve(asked, pool)
            except Exception as error:  # whatever went wrong is told, and the parent decides
                _say(wrong=f"{type(error).__name__}: {error}"[:400])


def _practise(pool: ThreadPoolExecutor) -> None:
    """Make a few rows of every kind for nobody: what polars builds at
    its first use would else be in somebody's first small workbook."""
    texts = ["=a & b", " c", "d"]
    days, moments = ["2018-12-01", "", "2018-12-03"], ["2018-12-01 08:00:00.000000"] * 3
    frame = pl.DataFrame(
        {"t": texts, "w": texts, "d": days, "m": moments, "n": [1, 2, 3], "f": [1.5, 2.5, 3.5]}
    )
    plans = (
        Plan("text"),
        Plan("text", labels={"d": "D"}),
        Plan("date"),
        Plan("moment"),
        Plan("integer"),
        Plan("decimal"),
    )
    for made in [pool.submit(_chunk, frame, plans, 1) for _thread in range(THREADS)]:
        made.result()


def _listen(asked: queue.Queue[dict[str, Any]]) -> None:
    for line in sys.stdin:
        asked.put(json.loads(line))
    os._exit(0)


def _say(**words: Any) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def _serve(asked: queue.Queue[dict[str, Any]], pool: ThreadPoolExecutor) -> None:
    opening = asked.get()
    snapshot = Snapshot(opening["kind"], opening["address"])
    try:
        _say(counts=[snapshot.count(sql) for sql in opening["counts"]])
        order = asked.get()
        if "stop" not in order:
            template = Path(order["template"]).read_bytes()
            _say(done=_write(Path(order["out"]), stream(template, fills(snapshot, order["bulks"], pool))))
    finally:
        snapshot.close()


def fills(snapshot: Snapshot, bulks: Iterable[dict[str, Any]], pool: ThreadPoolExecutor) -> dict[Hole, Fill]:
    """What fills each bulk sheet: the rows of each query run on through its sheets."""
    told, found = _Told(), dict[Hole, Fill]()
    for bulk in bulks:
        plans = tuple(
            Plan(kind, labels=None if labels is None else dict(map(tuple, labels)))
            for kind, labels in bulk["plans"]
        )
        feed = Feed(snapshot.batches(bulk["sql"]))
        chunk = partial(_chunk, named=sum(rows for _sheet, _row, rows in bulk["holes"]) <= NAMED)
        for sheet, row, rows in bulk["holes"]:
            hole = Hole(sheet, row, plans)
            found[hole] = _fill(feed.take(rows), row, partial(pool.submit, chunk), told)
    return found


class Feed:
    """Batches of a query, cut where a sheet is full."""

    def __init__(self, batches: Iterator[pl.DataFrame]) -> None:
        self.batches, self.rest = batches, pl.DataFrame()

    def take(self, rows: int) -> Iterator[pl.DataFrame]:
        """The next `rows` rows."""
        while rows:
            batch = self.rest if self.rest.height else next(self.batches, None)
            if batch is None:
                return
            self.rest = batch.slice(rows)
            batch = batch.head(rows)
            rows -= batch.height
            yield batch


def _fill(
    batches: Iterable[pl.DataFrame],
    row: int,
    begun: Callable[..., Future[Chunk]],
    told: Callable[[int], None],
) -> Fill:
    def fill(plans: tuple[Plan, ...]) -> Iterator[Chunk]:
        waiting: deque[tuple[int, Future[Chunk]]] = deque()
        at = row
        for batch in batches:
            waiting.append((batch.height, begun(batch, plans, at)))
            at += batch.height
            if len(waiting) > AHEAD:
                yield _next(waiting, told)
        while waiting:
            yield _next(waiting, told)

    return fill


def _chunk(batch: pl.DataFrame, plans: tuple[Plan, ...], first: int, named: bool = True) -> Chunk:
    return pack(xml_of(batch, plans, first, named))


def _next(waiting: deque[tuple[int, Future[Chunk]]], told: Callable[[int], None]) -> Chunk:
    rows, made = waiting.popleft()
    chunk = made.result()
    told(rows)
    return chunk


class _Told:
    """Tells how many rows are done, a few times a second."""

    def __init__(self) -> None:
        self.rows, self.at = 0, time.monotonic()

    def __call__(self, more: int) -> None:
        self.rows += more
        if time.monotonic() - self.at > TELL:
            self.at = time.monotonic()
            _say(rows=self.rows)


def _write(path: Path, pieces: Iterator[bytes]) -> dict[str, Any]:
    """Write the file, on disk before the answer; its size and SHA-256."""
    digest, size = hashlib.sha256(), 0
    with path.open("wb", buffering=0) as out:
        for piece in pieces:
            out.write(piece)
            digest.update(piece)
            size += len(piece)
        out.flush()
        os.fsync(out.fileno())
    return {"size": size, "sha256": digest.hexdigest()}


if __name__ == "__main__":
    main()
