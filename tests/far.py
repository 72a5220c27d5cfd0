"""A service that speaks S3, in the tests' own process (moto): buckets of their own for each test, addresses
at which nobody answers or somebody listens and says nothing."""

from __future__ import annotations

import logging
import secrets
import socket
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from moto.moto_server.threaded_moto_server import ThreadedMotoServer

from models.stores.service import Place, Service, place_of

SECRET = "never-to-be-told"
NOWHERE = "http://127.0.0.1:9"


@cache
def _served() -> str:
    """Where the service listens, begun once for all tests of a process and ended with it."""
    logging.getLogger("werkzeug").disabled = True
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    return f"http://{host}:{port}"


def words(bucket: str = "", endpoint: str = "", wait: int = 2) -> dict[str, str]:
    """What the environment says of a store in a bucket, which is made where none is named."""
    if not bucket:
        bucket = f"khoi-{secrets.token_hex(4)}"
        made = urllib.request.Request(f"{_served()}/{bucket}", method="PUT")
        urllib.request.urlopen(made).close()
    return {
        "KHOI_STORE": f"s3://{bucket}/office",
        "KHOI_STORE_ENDPOINT": endpoint or _served(),
        "KHOI_STORE_KEY_ID": "key",
        "KHOI_STORE_SECRET": SECRET,
        "KHOI_STORE_WAIT": str(wait),
    }


def place(said: dict[str, str]) -> Place:
    return place_of(said["KHOI_STORE"], said)


def service(said: dict[str, str] | None = None, space: str = "files") -> Service:
    return Service(place(words() if said is None else said), space)


def overwrite(kept: Service, sha256: str, data: bytes) -> None:
    """Change an object underneath, as another program would."""
    Service(kept.where, "").line.made().put(kept.key(sha256), data)


@contextmanager
def silent() -> Iterator[str]:
    """An address at which somebody listens and never answers."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(50)
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
