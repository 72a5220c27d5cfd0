"""What is unusual about sign-ins: a page of the administrator. What is kept, and for how long: tries.py
of models/people."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import render_template, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.lists.pages import Page
from admin.web.request import by, db
from admin.web.words import shown
from models.access.guard import looking
from models.platform.settings import setting
from models.signin.tries import KEPT_FOR, MOST_KEPT
from models.signin.unusual import LOOKED_BACK, MANY_NAMES, MANY_TRIES, unusual


class WatchView(Page):
    """Sign-ins to look at (đăng nhập bất thường)."""

    verbs: ClassVar[tuple[str, ...]] = ("settings.change",)

    def __init__(self) -> None:
        super().__init__(name=__("Sign-ins to look at"), endpoint="watch", url="/watch")

    @expose("/")
    def index(self) -> Any:
        with looking(db()) as system:
            found = unusual(system, by())
        return render_template(
            "khoi/people/watch.html",
            title=_("Sign-ins to look at"),
            days=LOOKED_BACK.days,
            offered=url_for("settings.index") if setting(db(), "factor_needed") == "offered" else "",
            kept=(KEPT_FOR.days, MOST_KEPT),
            parts=[
                (
                    _("Accounts at which %(n)s tries or more were refused", n=MANY_TRIES),
                    _("The owner still gets in from a device that is known. Ask whether the tries were his."),
                    _columns(
                        ("login", _("Login"), False),
                        ("name", _("Name"), False),
                        ("tries", _("Tries"), True),
                        ("addresses", _("Addresses"), True),
                        ("last_at", _("Last"), False),
                    ),
                    [_row(each) for each in found.attacked],
                ),
                (
                    _("Addresses from which %(n)s accounts or more were tried in vain", n=MANY_NAMES),
                    _("One address may be a whole office. If it is not yours, shut it out at the network."),
                    _columns(
                        ("network", _("Address"), False),
                        ("names", _("Accounts"), True),
                        ("tries", _("Tries"), True),
                        ("last_at", _("Last"), False),
                    ),
                    [_row(each) for each in found.trying],
                ),
                (
                    _("Posts that decide or administer, signed in to from a device that was not known"),
                    _("Ask the owner. Was it somebody else, give a new one-time code: it ends all sign-ins."),
                    _columns(
                        ("login", _("Login"), False),
                        ("name", _("Name"), False),
                        ("address", _("Address"), False),
                        ("agent", _("Device"), False),
                        ("began_at", _("Began"), False),
                    ),
                    [_row(each) for each in found.unknown],
                ),
            ],
        )


def _columns(*named: tuple[str, str, bool]) -> list[dict[str, Any]]:
    return [{"key": key, "label": label, "num": num} for key, label, num in named]


def _row(each: Any) -> dict[str, Any]:
    return {name: shown(value) for name, value in vars(each).items()}
