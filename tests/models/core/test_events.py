"""An event: who hears it is said once, in order; what a listener raises ends the verb."""

from __future__ import annotations

import pytest

from models.core.events import Event, require_wired


def test_who_hears_an_event_is_said_once_and_called_in_order() -> None:
    told: list[str] = []
    event = Event[[str], None]("a test rings")
    with pytest.raises(RuntimeError, match="a test rings"):
        require_wired()
    event.heard_by(lambda what: told.append(f"first {what}"), lambda what: told.append(f"then {what}"))
    require_wired()
    event.tell("bell")
    assert told == ["first bell", "then bell"]
    with pytest.raises(ValueError, match="said already"):
        event.heard_by()


def test_what_a_listener_raises_ends_the_verb() -> None:
    event = Event[[], None]("a test refuses")

    def refuse() -> None:
        raise LookupError

    event.heard_by(refuse)
    with pytest.raises(LookupError):
        event.tell()
