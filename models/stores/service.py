"""A shelf in a service that speaks S3, through `obstore`: its settings in the environment, how long it is
waited for, and what its errors mean. What is kept there is named as in the folder, below a prefix.

`obstore` has a runtime of threads that a fork does not take along: whoever is forked from a process that has
spoken to a service would wait for ever. So no client is made before it is asked for, and such a child is
told.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urlsplit

from obstore.exceptions import BaseError
from obstore.store import S3Store

from models.core.errors import Refusal
from models.core.troubles import StoreAway, first_line
from models.stores.shelf import LETTERS, changed

if TYPE_CHECKING:  # words for types alone, which the package does not have when it runs
    from obstore import ObjectMeta
    from obstore.store import S3Credential

SCHEME = "s3://"
NAMES = {
    "KHOI_STORE": ("KHOI_STORE_KEY_ID", "KHOI_STORE_SECRET", "KHOI_STORE_ENDPOINT", "KHOI_STORE_REGION"),
    "KHOI_BACKUP_SECOND": (
        *("KHOI_BACKUP_SECOND_KEY_ID", "KHOI_BACKUP_SECOND_SECRET"),
        *("KHOI_BACKUP_SECOND_ENDPOINT", "KHOI_BACKUP_SECOND_REGION"),
    ),
}
"""By the setting that names a place: its key's number, its secret, whose service it is, its region."""
WAIT = 10
"""Seconds for which one question about a file of people's is waited for (`KHOI_STORE_WAIT`), bytes too."""
CONNECT = 3
LONGEST = timedelta(hours=1)
"""For whole workbooks and databases, which go on as long as something arrives within `WAIT`."""
REST = 5.0
"""Seconds for which a service that did not answer is asked no more: else each person waits by himself."""
PART = 8 * 2**20
TRY = "standing"
"""What is written and read where somebody looks whether the service stands."""
_ADDRESS = re.compile(r"s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/([\w.=/-]{0,150}))?", re.ASCII)


@dataclass(frozen=True)
class Place:
    """A bucket and a prefix of a service, and by which words it is asked; the secret is never shown."""

    bucket: str
    prefix: str
    endpoint: str
    region: str
    key_id: str = field(repr=False)
    secret: str = field(repr=False)
    token: str = field(default="", repr=False)
    wait: int = WAIT

    @property
    def name(self) -> str:
        """As it was typed: what people are told."""
        return f"{SCHEME}{self.bucket}/{self.prefix}".rstrip("/")

    @property
    def host(self) -> str:
        """Whose service it is; empty for Amazon's own."""
        return urlsplit(self.endpoint).netloc if self.endpoint else ""


def is_service(address: str | None) -> bool:
    """Whether a setting names a service, not a folder."""
    return bool(address) and str(address).casefold().startswith(SCHEME)


def place_of(address: str, words: Mapping[str, str], begins: str = "KHOI_STORE") -> Place:
    """The place that a setting names, with its key from `<begins>_KEY_ID`, `_SECRET`, `_ENDPOINT`, `_REGION`,
    else from the usual AWS_*. Raises `store.setting` with what is wrong: an address that is none, no key, a
    line that anybody could read."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        raise Refusal("store.setting", name=address[:80], what="s3://bucket/prefix")

    def said(*names: str) -> str:
        return next((words[name] for name in names if words.get(name)), "")

    own_key, own_secret, own_endpoint, own_region = NAMES[begins]
    endpoint = said(own_endpoint, "AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL", "AWS_ENDPOINT").rstrip("/")
    key, secret = said(own_key, "AWS_ACCESS_KEY_ID"), said(own_secret, "AWS_SECRET_ACCESS_KEY")
    for name, value in ((own_key, key), (own_secret, secret)):
        if not value:
            raise Refusal("store.setting", name=address, what=name)
    near = urlsplit(endpoint).hostname in ("localhost", "127.0.0.1", "::1")
    open_line = endpoint.startswith("http://") and (near or words.get("AWS_ALLOW_HTTP") == "true")
    if endpoint and not endpoint.startswith("https://") and not open_line:
        raise Refusal("store.setting", name=address, what=f"{own_endpoint}: https://")
    wait = words.get("KHOI_STORE_WAIT", "")
    seconds = max(1, min(int(wait), 300)) if wait.isascii() and wait.isdigit() else WAIT
    region = said(own_region, "AWS_REGION", "AWS_DEFAULT_REGION") or "us-east-1"
    token = "" if words.get(own_key) else words.get("AWS_SESSION_TOKEN", "")
    return Place(found[1], (found[2] or "").strip("/"), endpoint, region, key, secret, token, seconds)


class Line:
    """What a process knows of its line to one place: made when it is first asked, rested after it failed."""

    spoke: int | None = None
    """The process in which any line was used first."""

    def __init__(self, place: Place, *, long: bool = False) -> None:
        self.place, self.long = place, long
        self.until = 0.0
        self.client: S3Store | None = None

    def made(self) -> S3Store:
        """The client of this process. Raises `StoreAway` in one that was forked from one that spoke."""
        here = os.getpid()
        if Line.spoke not in (None, here):
            raise StoreAway(f"process {here} was forked from {Line.spoke}, which spoke to it")
        Line.spoke = here
        if self.client is None:
            self.client = _client(self.place, long=self.long)
        return self.client

    @contextmanager
    def asking(self) -> Iterator[S3Store]:
        """Ask the service: what it does not have is FileNotFoundError, everything else that goes wrong is
        `StoreAway` with the first line of what was said, and is not asked again at once."""
        if time.monotonic() < self.until:
            raise StoreAway(f"{self.place.name} did not answer a moment ago")
        try:
            yield self.made()
        except FileNotFoundError as error:
            if "NoSuchBucket" not in str(error):
                raise FileNotFoundError(first_line(error)) from None
            raise self._away("NoSuchBucket") from None
        except (BaseError, ValueError) as error:
            raise self._away(first_line(error)) from None

    def _away(self, said: str) -> StoreAway:
        self.until = time.monotonic() + (0 if self.long else REST)
        return StoreAway(f"{self.place.name}: {said[:300]}")


def _client(place: Place, *, long: bool) -> S3Store:
    wait = timedelta(seconds=place.wait)
    options: dict[str, Any] = {
        "connect_timeout": timedelta(seconds=min(CONNECT, place.wait)),
        "read_timeout": wait,
        "timeout": LONGEST if long else wait,  # of the whole answer, its bytes too
        "allow_http": place.endpoint.startswith("http://"),
    }
    # what timed out once is not tried again: the person waits
    again: dict[str, Any] = {"max_retries": 5 if long else 2, "retry_timeout": wait / 2}
    words: dict[str, Any] = {"region": place.region}
    if place.endpoint:  # both: the second would win where the environment has it, for other programs
        words |= {"endpoint": place.endpoint, "aws_endpoint_url_s3": place.endpoint}
    return S3Store(
        place.bucket,
        client_options=options,  # type: ignore[arg-type]
        retry_config=again,  # type: ignore[arg-type]
        credential_provider=lambda: _key(place),  # else words of the environment would join ours
        **words,
    )


def _key(place: Place) -> S3Credential:
    key: S3Credential = {
        "access_key_id": place.key_id,
        "secret_access_key": place.secret,
        "token": place.token or None,
        "expires_at": None,
    }
    return key


class Service:
    """A shelf in a place of a service: `<prefix>/<space>/<two letters>/<name><tail>`."""

    far = True

    def __init__(self, place: Place, space: str, tail: str = "", *, long: bool = False) -> None:
        self.where, self.space, self.tail = place, space, tail
        self.line = Line(place, long=long)

    def key(self, sha256: str) -> str:
        """What a file is called there."""
        return self.inside(f"{sha256[:2]}/{sha256}{self.tail}")

    def inside(self, name: str = "") -> str:
        """A name below this shelf's space."""
        return "/".join(part for part in (self.where.prefix, self.space, name) if part)

    def put(self, sha256: str, data: bytes) -> None:
        """See Shelf. What lies there is read first: an equal file is sent once."""
        if self.holds(sha256, len(data)):
            return
        with self.line.asking() as client:
            client.put(self.key(sha256), data, use_multipart=False)

    def take_in(self, sha256: str, path: Path) -> None:
        """See Shelf."""
        self.put_file(self.key(sha256), path)
        path.unlink(missing_ok=True)

    def take_copy(self, sha256: str, path: Path) -> None:
        """See Shelf."""
        self.put_file(self.key(sha256), path)

    def put_file(self, key: str, path: Path) -> None:
        """Send a file of any size, in parts, under a name of its own."""
        with self.line.asking() as client:
            client.put(key, path, chunk_size=PART, max_concurrency=4)

    def opened(self, sha256: str) -> IO[bytes]:
        """See Shelf: brought to a file of this machine that has no name, looked at while it comes."""
        file = tempfile.TemporaryFile()  # noqa: SIM115
        try:
            if self._brought(self.key(sha256), file) != sha256:
                raise changed(sha256)
        except BaseException:
            file.close()
            raise
        file.seek(0)
        return file

    def _brought(self, key: str, file: IO[bytes] | None) -> str:
        """Read a file, into another where there is one; its hash."""
        digest = hashlib.sha256()
        with self.line.asking() as client:
            for part in client.get(key).stream(min_chunk_size=2**20):
                digest.update(part)
                if file is not None:
                    file.write(part)
        return digest.hexdigest()

    def holds(self, sha256: str, size: int | None = None) -> bool:
        """See Shelf; read whole, since a service's own word says nothing of SHA-256. Where the size is known,
        another one answers at once."""
        try:
            if size is not None:
                with self.line.asking() as client:
                    if client.head(self.key(sha256))["size"] != size:
                        return False
            return self._brought(self.key(sha256), None) == sha256
        except FileNotFoundError:
            return False

    def names(self) -> Iterator[str]:
        """See Shelf."""
        for each in self.listed():
            last = each["path"].rpartition("/")[2].removesuffix(self.tail)
            if len(last) == LETTERS:
                yield last

    def listed(self, space: str | None = None) -> Iterator[ObjectMeta]:
        """Everything below this shelf's space, or another part of the place: what it is called (`path`), its
        `size` in bytes, `last_modified`."""
        with self.line.asking() as client:
            for some in client.list((self.inside() if space is None else space) or None, chunk_size=1000):
                yield from some

    def remove(self, sha256: str) -> None:
        """See Shelf."""
        self.remove_keys([self.key(sha256)])

    def remove_keys(self, keys: list[str]) -> None:
        """Take away what is called so, one after the other: not every service knows how to take many."""
        for key in keys:
            with self.line.asking() as client:
                client.delete(key)

    def copy_to(self, sha256: str, place: Path) -> bool:
        """See Shelf."""
        try:
            said = self.bring(self.key(sha256), place)
        except FileNotFoundError:
            return False
        if said != sha256:
            place.unlink()
            changed(sha256)
        return said == sha256

    def bring(self, key: str, place: Path) -> str:
        """Copy what is called so onto the disk, for its owner alone; its hash. Raises FileNotFoundError."""
        place.parent.mkdir(parents=True, exist_ok=True)
        private = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(private, "wb") as file:
                said = self._brought(key, file)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            place.unlink(missing_ok=True)
            raise
        return said

    def hash_of(self, key: str) -> str:
        """SHA-256 of what is called so, read whole. Raises FileNotFoundError."""
        return self._brought(key, None)

    def read(self, key: str) -> bytes:
        """The bytes of what is called so. Raises FileNotFoundError."""
        with self.line.asking() as client:
            return bytes(client.get(key).bytes())

    @property
    def mark(self) -> str:
        """By what servers that share this shelf know each other."""
        return f"{self.where.name} {self.where.host}".strip()

    def stands(self) -> None:
        """Look whether it takes and gives: something small is written and read. Raises `StoreAway`."""
        word = os.urandom(16)
        with self.line.asking() as client:
            client.put(self.inside(TRY), word, use_multipart=False)
            if bytes(client.get(self.inside(TRY)).bytes()) == word:
                return
        with self.line.asking() as client:  # another looked in between: what it wrote is read as well
            client.get(self.inside(TRY)).bytes()

    def answers(self) -> None:
        """Look whether it gives: something is asked for, there or not. Raises `StoreAway`."""
        try:
            self.read(self.inside(TRY))
        except FileNotFoundError:
            return
