"""How somebody likes to work: shortcuts at the review desk."""

from __future__ import annotations

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from wtforms import BooleanField

from admin.people.auth import auth
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from forms.base import Form
from models.access.guard import elevated
from models.people.habits import own_account, set_decides_by_key


class HabitsForm(Form):
    desk_keys = BooleanField(
        lazy_gettext("Approve, receive or send back by one key at the review desk (A, S)"),
        description=lazy_gettext("Switched off, the buttons alone decide; J, K, O, N and R stay."),
    )


@auth.route("/my/habits", endpoint="habits", methods=["GET", "POST"])
def my_habits() -> ResponseReturnValue:
    """How one likes to work: shortcuts at the review desk."""
    with elevated(db()) as system:
        account = own_account(system, by())
        there, seen = account.desk_keys, account.row_version
    form = HabitsForm(data={"desk_keys": there}) if request.method == "GET" else HabitsForm()

    def act() -> None:
        with elevated(db()) as system:
            set_decides_by_key(system, by(), version_sent(), on=form.desk_keys.data)

    return submit(
        form,
        act,
        lambda _none: url_for("auth.habits"),
        lambda: render_template(
            "khoi/web/act.html", title=_("My shortcuts"), form=form, row_version=seen, back="/"
        ),
        _("Kept. It holds from the next page on."),
    )
