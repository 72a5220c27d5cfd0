"""What happens inside a verb and others hear of, in the same transaction.

An event is made where it happens; who hears it, and in which order, stands on one page
(operations/wiring.py). Until that page has run, no session is opened: a program that
imported only some rooms would otherwise record a meeting and leave its duty open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

LATER = "told_later"
"""Mark of a session that writes many rows and brings sums and duties up to date itself, at its end."""


class Event(Generic[P, R]):
    """Something that happens; `tell` calls its listeners in order and returns what they answer."""

    unwired: ClassVar[dict[str, Event[Any, Any]]] = {}
    """Events of which nobody has said yet who hears them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.listeners: tuple[Callable[P, R], ...] = ()
        Event.unwired[name] = self

    def heard_by(self, *listeners: Callable[P, R]) -> None:
        """Say who hears it, in order. Raises ValueError the second time: the order is written once."""
        if Event.unwired.pop(self.name, None) is not self:
            raise ValueError(f"{self.name}: who hears it is said already")
        self.listeners = listeners

    def tell(self, *args: P.args, **named: P.kwargs) -> list[R]:
        """Call every listener; what one raises ends the verb."""
        return [hear(*args, **named) for hear in self.listeners]


def require_wired() -> None:
    """Raises RuntimeError while there is an event that nobody was asked to hear."""
    if Event.unwired:
        raise RuntimeError(f"import models.operations.wiring first: nobody hears {', '.join(Event.unwired)}")
