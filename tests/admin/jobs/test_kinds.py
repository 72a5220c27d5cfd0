"""Kinds of long work: each has one owner, and a job's kind is read from its address in one place."""

from __future__ import annotations

from dataclasses import replace

import pytest

import admin.menu
from admin.jobs.kinds import FILE, KINDS, JobKind, kind_of, register
from admin.jobs.work import workbook
from models.platform.jobs import STANDINGS, Job

assert admin.menu.mount, "with the menu every room has registered its kinds"


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("/desk/bulk/?quarter=2018-Q4&seen=0f", "bulk"),
        ("/imports/confirm/?id=3&file=ab&seen=cd", "bring"),
        ("/imports/judge/?id=3&file=ab", "judge"),
        ("/units/excel/", "file"),
        ("/units/excel/?search=/desk/bulk/", "file"),
        ("/desk/bulk", "file"),
        ("/nowhere/", "file"),
        ("", "file"),
    ],
)
def test_a_job_is_what_its_screen_is(address: str, code: str) -> None:
    assert kind_of(Job(address=address)).code == code


def test_every_kind_is_whole() -> None:
    assert set(KINDS) == {"file", "bring", "judge", "bulk", "chase"}
    for code, kind in KINDS.items():
        assert kind.code == code
        assert (kind.result is None) == (kind is FILE) == (not kind.at), code
        assert {*kind.shown, *kind.words} <= set(STANDINGS), code
        assert kind.lasting == (kind.shown == STANDINGS), code


@pytest.mark.parametrize(
    "twice",
    [
        JobKind("bulk", workbook, "/another/"),
        replace(FILE, code="another"),
        JobKind("another", workbook, "/desk/bulk/"),
    ],
)
def test_a_code_or_a_screen_registered_twice_is_refused(twice: JobKind) -> None:
    before = dict(KINDS)
    with pytest.raises(ValueError, match="registered already"):
        register(twice)
    assert before == KINDS
