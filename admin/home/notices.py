"""What a person was told: the list behind the bell as a digest,
opening one, marking as read, an optional address for e-mail."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from flask import redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from flask_babel import ngettext, pgettext

from admin.lists.pages import Page
from admin.web import address
from admin.web.request import by, db, submit
from admin.web.words import language, shown, word
from forms.base import Form, text
from models.people.notices import (
    MOST_SHOWN,
    Line,
    Notice,
    all_unread,
    digest,
    get_notice,
    mail_address,
    mark_read,
    notices,
    set_mail_address,
)
from models.platform.marks import mark_of, unchanged
from models.platform.settings import setting

ADDRESSES: dict[str, str] = {
    "directive": "directives.details_view",
    "directive_answer": "answers.details_view",
    "report": "reports.details_view",
    "unit": "units.details_view",
    "account": "accounts.details_view",
    "meeting": "meetings.details_view",
    "delegation": "delegations.details_view",
    "duty": "duties.details_view",
    "form_sheet": "period_forms.details_view",
    "post": "cell_posts.index",
    "reorganisation": "reorganisations.details_view",
}
"""Where a notice leads, by the table of its subject; the
row's number goes with it. Others lead to the first page."""
KNOWN = {"role": "role"}
"""Values that are codes of another page's, by name."""
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
COLOURS = {
    "chase": "bad",
    "stale": "warn",
    "remark": "warn",
    "form_reminder": "bad",
    "form_deadline": "warn",
    "form_returned": "warn",
    "form_approved": "ok",
    "form_redirected": "warn",
    "form_withdrawn": "warn",
    "reminder": "bad",
    "deadline": "warn",
    "code_issued": "bad",
    "code_used": "bad",
    "code_used_office": "bad",
    "factor_taken_off": "bad",
    "post_given": "warn",
    "kept_read": "warn",
    "reorganisation_stuck": "bad",
    "reorganisation_warned": "warn",
    "backup_old": "bad",
    "backup_none": "bad",
}


class MailForm(Form):
    address = text(
        __("E-mail address"),
        most=200,
        description=__("Optional. A mail says only that something waits here; it opens after signing in."),
    )


def sentence(notice: Notice) -> str:
    """A notice in the reader's words."""
    values = {
        name: _plain(value, KNOWN.get(name, f"{notice.kind}.{name}")) for name, value in notice.values.items()
    }
    if values.get("on_behalf"):
        values["who"] = str(
            _("%(taker)s in place of %(giver)s", taker=values["who"], giver=values["on_behalf"])
        )
    words = str(pgettext("notice", notice.kind))
    try:
        return words % values
    except (KeyError, ValueError, TypeError):
        return words


def _plain(value: Any, kind: str) -> str:
    """A value as people write it: a name in the reader's language,
    a date as dd/mm/yyyy, a code of this kind by its label."""
    if isinstance(value, Mapping):
        return str(value.get(language()) or value.get("vi") or "")
    if isinstance(value, str) and _ISO.fullmatch(value):
        return shown(date.fromisoformat(value))
    return word(kind, value) if isinstance(value, str) else shown(value)


def _line(line: Line) -> dict[str, Any]:
    parts = [{"id": n.id, "text": sentence(n), "at": n.at, "unread": n.read_at is None} for n in line.notices]
    many = str(pgettext("notice.many", line.kind)) % {"n": len(parts)}
    return {
        "parts": parts,
        "text": parts[0]["text"] if len(parts) == 1 else many,
        "unread": line.unread,
        "kind": COLOURS.get(line.kind, ""),
    }


class NoticesView(Page):
    """Notices of the account that is signed in."""

    def __init__(self) -> None:
        super().__init__(name=__("Notices"), endpoint="notices", url="/notices")

    @expose("/")
    def index(self) -> Any:
        return self._page()

    @expose("/open/", methods=("POST",))
    def open_view(self) -> Any:
        """Open what a notice is about; it is read from now on."""
        notice = get_notice(db(), by(), address.number())
        mark_read(db(), by(), number=notice.id)
        endpoint = ADDRESSES.get(notice.subject)
        return redirect(
            url_for(endpoint, id=notice.subject_id) if endpoint and notice.subject_id else "/", 303
        )

    @expose("/read/", methods=("POST",))
    def read_view(self) -> Any:
        """Mark everything that was on the page as read; what came after it stays."""
        mark_read(db(), by(), up_to=address.number_or("up_to", 0))
        return redirect(url_for("notices.index"), 303)

    @expose("/mail/", methods=("POST",))
    def mail_view(self) -> Any:
        form = MailForm()

        def act() -> None:
            unchanged(db(), lambda: mail_address(db(), by()), address.version_sent())
            set_mail_address(db(), by(), form.address.data or "")

        return submit(
            form,
            act,
            lambda _none: url_for("notices.index"),
            lambda: self._page(form),
            _("Saved."),
        )

    def _page(self, form: MailForm | None = None) -> str:
        only = request.args.get("unread") == "1"
        found = notices(db(), by(), only_unread=only, before=address.number_or("before", None))
        waiting = all_unread(db(), by())
        days: dict[date, list[dict[str, Any]]] = {}
        for line in digest(found):
            days.setdefault(line.day, []).append(_line(line))
        title = (
            ngettext("%(num)s notice you have not read", "%(num)s notices you have not read", waiting)
            if waiting
            else _("You have read every notice")
        )
        mails = bool(setting(db(), "smtp_host")) or form is not None
        return render_template(
            "khoi/home/notices.html",
            title=title,
            days=days,
            waiting=waiting,
            only=only,
            newest=found[0].id if found else 0,
            older_url=url_for("notices.index", before=found[-1].id, unread=1 if only else None)
            if len(found) == MOST_SHOWN
            else None,
            row_version=address.version_shown(mark_of(mail_address(db(), by()))),
            mail_form=form or (MailForm(data={"address": mail_address(db(), by())}) if mails else None),
        )
