"""The posts of one's own cell: who was given one from above, who agreed, who opened what the cell keeps
(letter L4; design 3.18). The rules are in models/people/cell_posts.py."""

from __future__ import annotations

from typing import Any

from flask import flash, redirect, render_template, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.lists.pages import Page
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db
from admin.web.words import shown, word
from models.access.grants import CELL_ROLES
from models.core.base import at_moment, day_of
from models.people.cell_posts import (
    agree,
    cell_posts,
    confirm,
    get_post,
    may_agree,
    may_confirm,
    take_up,
)
from models.people.holding import CODE_OPENS
from models.people.people import Post


class CellPostsView(Page):
    """Posts of the own cells."""

    def __init__(self) -> None:
        super().__init__(name=__("Posts of the cell"), endpoint="cell_posts", url="/cell-posts")

    def is_accessible(self) -> bool:
        """Whoever serves in a cell that stands."""
        return any(post.role in CELL_ROLES and post.stands for post in by().posts)

    @expose("/")
    def index(self) -> Any:
        rows = [_row(post, name) for post, name in cell_posts(db(), by())]
        return render_template(
            "khoi/people/cell_posts.html",
            title=_("Posts of the cell"),
            rows=rows,
            several=len({row["unit"] for row in rows}) > 1,
        )

    @expose("/agree/", methods=("POST",))
    def agree_view(self) -> Any:
        """Agree to a post that was given from above."""
        agree(db(), by(), get_post(db(), address.number()), version_sent())
        return self._done(_("Agreed. What the cell keeps opens to this post once its holder opens it."))

    @expose("/open/", methods=("POST",))
    def open_view(self) -> Any:
        """Open what the cell kept before the own post was entered."""
        take_up(db(), by(), get_post(db(), address.number()), version_sent())
        return self._done(_("What the cell kept before is open to you. The cell was told."))

    @expose("/confirm/", methods=("POST",))
    def confirm_view(self) -> Any:
        """Confirm who came in by a code from above."""
        confirm(db(), by(), get_post(db(), address.number()), version_sent())
        return self._done(_("Confirmed. The post opens again what it opened."))

    def _done(self, said: str) -> Any:
        flash(said, "success")
        return redirect(url_for("cell_posts.index"), 303)


def _row(post: Post, agreed_by: str) -> dict[str, Any]:
    """A post as the page shows it: who, what they may read and since when, and what one may do about it."""
    known = post.entered_at.year > 1970
    return {
        "person": post.holder,
        "role": word("role", post.role),
        "unit": post.unit.name if post.unit is not None else "",
        "starts_on": shown(post.starts_on),
        "entered_at": shown(day_of(post.entered_at)) if known else "",
        "standing": _standing(post, agreed_by),
        "acts": _acts(post),
    }


def _standing(post: Post, agreed_by: str) -> list[str]:
    if post.role not in CELL_ROLES:
        return [_("Follows the cell for its superior; reads nothing that the cell keeps")]
    parts = []
    if post.code_at is not None:
        used = at_moment(post.code_at)
        parts.append(
            _(
                "Came in on %(day)s by a code from above: what was kept before stays closed until somebody "
                "of the cell confirms it; where nobody can, it opens on %(last)s",
                day=shown(day_of(used)),
                last=shown(day_of(used + CODE_OPENS)),
            )
        )
    if post.agreed_at is None:
        parts.append(_("Given from above; nobody of the cell agreed yet"))
    elif agreed_by:
        parts.append(_("%(who)s agreed on %(day)s", who=agreed_by, day=shown(day_of(post.agreed_at))))
    if post.opens_from:
        parts.append(
            _("Reads only what was recorded after %(day)s", day=shown(day_of(at_moment(post.opens_from))))
        )
    elif post.read_at is not None and post.read_at.year > 1970:
        parts.append(_("Reads what the cell keeps, since %(day)s", day=shown(day_of(post.read_at))))
    else:
        parts.append(_("Reads what the cell keeps"))
    return parts


def _acts(post: Post) -> list[dict[str, Any]]:
    seen, found = {"row_version": post.row_version}, []
    if may_confirm(by(), post):
        found.append(
            {
                "label": _("It is this person"),
                "url": url_for("cell_posts.confirm_view", id=post.id),
                "confirm": _("Ask them first, by voice. Is it this person who used the code?"),
            }
        )
    if may_agree(by(), post):
        found.append(
            {
                "label": _("Agree"),
                "url": url_for("cell_posts.agree_view", id=post.id),
                "confirm": _("They will be able to read the sheets, minutes and roll that you read. Agree?"),
            }
        )
    if post.person_id == by().person_id and post.offered_from is not None:
        found.append(
            {
                "label": _("Open what was kept before"),
                "url": url_for("cell_posts.open_view", id=post.id),
                "confirm": _("It is noted that you opened it, and the cell sees it. Open it?"),
            }
        )
    return [each | {"method": "post", "main": True, "fields": seen} for each in found]
