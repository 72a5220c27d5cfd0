"""Keys that the scripts of all pages listen to."""

from __future__ import annotations

import re

from tests.paths import ROOT


def test_no_key_is_read_that_an_event_may_not_have() -> None:
    """What fills in a form by itself, as browsers do, sends an event of a key without one."""
    scripts = {path.name: path.read_text(encoding="utf-8") for path in (ROOT / "admin/static").glob("*.js")}
    assert scripts
    bare = re.compile(r"\b(?:e|event)\.key\.\w+")
    assert {name: bare.findall(text) for name, text in scripts.items() if bare.search(text)} == {}
