"""Fixtures of imports: the worker, and lists that are long from the third row on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from admin.jobs.worker import Runner
from models.platform.jobs import Shelf
from tests.admin.imports.judging import at_once
from tests.offices import Office


@pytest.fixture(scope="module")
def runner(office: Office) -> Runner:
    Shelf.root = Path(office.app.instance_path) / "exports"
    return Runner(office.app, fast=False)


@pytest.fixture
def small() -> Iterator[None]:
    """Lists of more than two rows go to a job."""
    at_once(3)
    yield
    at_once(None)
