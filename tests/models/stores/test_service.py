"""The service: which settings name one, how long it is waited for, what its errors mean, that its secret is
nowhere told, that a forked process is told instead of waiting for ever."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from models.core.errors import Refusal
from models.core.troubles import StoreAway, trouble_of
from models.stores.service import REST, Place, Service, is_service, place_of
from tests import far
from tests.paths import ROOT

NAME = "ab" * 32
WORDS = {"AWS_ACCESS_KEY_ID": "id", "AWS_SECRET_ACCESS_KEY": far.SECRET}
ASKED: dict[str, Callable[[Service, Path], object]] = {
    "put": lambda kept, _place: kept.put(NAME, b"x"),
    "opened": lambda kept, _place: kept.opened(NAME),
    "holds": lambda kept, _place: kept.holds(NAME),
    "names": lambda kept, _place: list(kept.names()),
    "remove": lambda kept, _place: kept.remove(NAME),
    "copy_to": lambda kept, place: kept.copy_to(NAME, place),
    "stands": lambda kept, _place: kept.stands(),
    "answers": lambda kept, _place: kept.answers(),
}


def test_a_setting_names_a_bucket_a_prefix_and_a_key_by_its_own_words_or_the_usual_ones() -> None:
    assert is_service("s3://kho") and not is_service("/media/saoluu") and not is_service(None)
    found = place_of("s3://kho-tep/co/quan/", WORDS)
    assert (found.bucket, found.prefix, found.name) == ("kho-tep", "co/quan", "s3://kho-tep/co/quan")
    assert (found.key_id, found.secret, found.region, found.endpoint) == ("id", far.SECRET, "us-east-1", "")
    own = WORDS | {"KHOI_STORE_KEY_ID": "own", "KHOI_STORE_SECRET": "s", "AWS_SESSION_TOKEN": "theirs"}
    assert (place_of("s3://kho", own).key_id, place_of("s3://kho", own).token) == ("own", "")
    assert place_of("s3://kho", WORDS | {"AWS_SESSION_TOKEN": "theirs"}).token == "theirs"


@pytest.mark.parametrize(
    ("address", "words", "what"),
    [
        ("s3://", WORDS, "s3://bucket"),
        ("s3://KHO", WORDS, "s3://bucket"),
        ("s3://kho/a b", WORDS, "s3://bucket"),
        ("s3://kho", {"AWS_ACCESS_KEY_ID": "id"}, "KHOI_STORE_SECRET"),
        ("s3://kho", {}, "KHOI_STORE_KEY_ID"),
        ("s3://kho", WORDS | {"AWS_ENDPOINT_URL": "http://kho.example"}, "https://"),
        ("s3://kho", WORDS | {"KHOI_STORE_ENDPOINT": "kho.example"}, "https://"),
    ],
)
def test_what_cannot_be_used_is_refused_at_once(address: str, words: dict[str, str], what: str) -> None:
    with pytest.raises(Refusal) as refused:
        place_of(address, words)
    assert refused.value.code == "store.setting" and what in refused.value.values["what"]


@pytest.mark.parametrize("asked", ASKED)
def test_a_service_that_is_away_is_told_as_that(asked: str, tmp_path: Path) -> None:
    kept = far.service(far.words("kho", far.NOWHERE))
    with pytest.raises(StoreAway, match="s3://kho/office") as told:
        ASKED[asked](kept, tmp_path / "copy")
    assert trouble_of(told.value).code == "trouble.store" and far.SECRET not in str(told.value)
    assert not (tmp_path / "copy").exists()


def test_one_that_listens_and_says_nothing_is_waited_for_no_longer_than_said_and_then_let_rest() -> None:
    with far.silent() as endpoint:
        kept = far.service(far.words("kho", endpoint, wait=1))
        began = time.monotonic()
        with pytest.raises(StoreAway):
            kept.opened(NAME)
        assert 0.8 < time.monotonic() - began < 2.5
        began = time.monotonic()
        for _person in range(5):
            with pytest.raises(StoreAway, match="a moment ago"):
                kept.put(NAME, b"x")
        assert time.monotonic() - began < 0.5
        kept.line.until -= REST
        with pytest.raises(StoreAway, match="GET"):
            kept.opened(NAME)


def test_a_bucket_that_is_not_there_is_a_service_that_is_away_never_files_that_are_missing() -> None:
    kept = far.service(far.words() | {"KHOI_STORE": "s3://no-such-bucket/office"})
    for asked in (kept.holds, kept.opened):
        with pytest.raises(StoreAway, match="NoSuchBucket"):
            asked(NAME)
        kept.line.until = 0
    with pytest.raises(StoreAway):
        kept.put(NAME, b"x")


def test_whether_it_stands_is_asked_by_writing_and_reading() -> None:
    kept = far.service()
    kept.stands()
    kept.answers()
    far.service().answers()
    assert list(kept.names()) == []


def test_what_lies_beside_a_prefix_is_none_of_it() -> None:
    said = far.words()
    beside = far.service(said | {"KHOI_STORE": f"{said['KHOI_STORE']}2"})
    kept = far.service(said)
    kept.put(NAME, b"not looked at")
    assert list(beside.names()) == [] and list(far.service(said, "file").names()) == []
    assert list(kept.names()) == [NAME]


def test_its_secret_is_nowhere_told() -> None:
    where = far.place(far.words("kho", far.NOWHERE))
    kept = Service(where, "files")
    assert far.SECRET not in f"{where} {where!r} {kept.line.made()!r} {kept.line.made().config}"
    assert far.SECRET in Place.__getattribute__(where, "secret")


CHILD = """
import os, signal, sys
from models.core.troubles import StoreAway
from tests import far
kept = far.service(far.words("kho", far.NOWHERE))
try:
    kept.holds("ab" * 32)
except StoreAway:
    pass
number = os.fork()
if number:
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(number, 0)[1]))
signal.alarm(20)
kept.line.until = 0
try:
    kept.holds("ab" * 32)
except StoreAway as error:
    os._exit(7 if "forked" in str(error) else 1)
os._exit(2)
"""


def test_a_process_forked_from_one_that_asked_is_told_so_and_does_not_wait_for_ever() -> None:
    done = subprocess.run([sys.executable, "-c", CHILD], cwd=ROOT, env=dict(os.environ), check=False)
    assert done.returncode == 7
