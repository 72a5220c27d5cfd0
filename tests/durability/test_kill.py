"""The shipped server killed while six people write: every acknowledged
write is there once, nothing torn, ready again within ten seconds."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from tests import postgres
from tests.durability.site import SYNCED, Site, size
from tests.durability.writers import Writers, require_whole

ROUNDS = size(2, 30, 200)
AGAIN = size(60, 60, 10)
"""Seconds within which it answers again: ten, held where nothing else runs beside it (`make soak`)."""


def test_a_killed_server_lost_nothing_it_acknowledged(site: Site, tell: Callable[[str], None]) -> None:
    """In every fifth round PostgreSQL itself is ended at once as well, with syncing on."""
    luck, writers, slowest, repeated = random.Random(285), Writers(site), 0.0, 0
    site.server.start()
    writers.enter()
    for turn in range(ROUNDS):
        before = len(writers.acknowledged)
        writers.start()
        time.sleep(luck.uniform(0.4, 1.4))
        both = site.postgres is not None and turn % 5 == 1
        if both:
            postgres.crash(site.postgres)
        site.server.kill()
        writers.stop()
        if both:
            site.engine.dispose()
            postgres.begin(site.postgres, SYNCED)
        slowest = max(slowest, site.server.start())
        require_whole(site, writers)
        repeated += writers.again()
        require_whole(site, writers)
        assert len(writers.acknowledged) > before
    found = require_whole(site, writers)
    assert found["acknowledged"] == found["there"]
    assert slowest < AGAIN
    kind = site.engine.dialect.name
    tell(
        f"{kind}: {ROUNDS} kills, {found['acknowledged']} writes acknowledged, {repeated} sent again, none "
        f"lost, slowest start {slowest:.1f} s"
    )
