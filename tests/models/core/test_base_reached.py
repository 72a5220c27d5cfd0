"""A PostgreSQL that takes a connection and never answers is told after the time that is set."""

from __future__ import annotations

import socket
import time

import pytest
from sqlalchemy.exc import OperationalError

from models.core.base import make_engine
from models.core.troubles import database_trouble


@pytest.mark.parametrize("told", ["", "?connect_timeout=2"])
def test_a_database_that_hangs_is_told_and_not_waited_for(monkeypatch: pytest.MonkeyPatch, told: str) -> None:
    monkeypatch.setenv("KHOI_CONNECT_TIMEOUT", "30" if told else "2")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        engine = make_engine(f"postgresql+psycopg://nobody@127.0.0.1:{port}/none{told}")
        began = time.monotonic()
        with pytest.raises(OperationalError) as caught:
            engine.connect()
        engine.dispose()
    assert 1.5 < time.monotonic() - began < 20
    assert database_trouble(caught.value).code == "trouble.away"
