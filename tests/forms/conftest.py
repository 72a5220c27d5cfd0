"""Fixtures of the forms: words as a request has them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask

from admin.web import words


@pytest.fixture
def speaking() -> Iterator[None]:
    """Words, as a request has them."""
    app = Flask("words", root_path=str(words.FOLDER.parents[1]))
    app.config |= {"SECRET_KEY": "x", "WTF_CSRF_ENABLED": False}
    words.mount(app)
    with app.test_request_context():
        yield
