"""Every list of the office, and people who look at them."""

from __future__ import annotations

from typing import Any

from admin.lists.views import ScopedView
from tests.offices import Office

WHO = ("administrator", "K.board_officer", "D.committee_officer", "D1.cell_secretary", "D1.cell_clerk")


def lists(office: Office) -> list[ScopedView]:
    views: list[Any] = office.app.extensions["admin"][0]._views
    return [view for view in views if isinstance(view, ScopedView)]
