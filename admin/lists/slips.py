"""Slips of one-time codes, shown once, to be cut and handed out."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import render_template, request
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from admin.web.request import db, settle
from admin.web.words import word
from models.core.base import today
from models.people.people import Account, Post, held_on
from models.platform.settings import setting
from models.signin.codes import holds_until
from models.signin.signins import with_password

HERE = ("localhost", "127.0.0.1", "::1", "0.0.0.0")
"""Addresses that open nothing on any other machine."""


def slips(issued: list[tuple[Account, str]], back: str) -> str:
    """The page of slips, drawn when the codes are kept."""
    settle()
    people = [account.person_id for account, _code in issued]
    posts = {
        p.person_id: p
        for p in db().scalars(
            select(Post).where(Post.person_id.in_(people), held_on(today())).options(selectinload(Post.unit))
        )
    }
    inside = with_password(db(), [account.id for account, _code in issued])
    rows = []
    for account, code in issued:
        post = posts.get(account.person_id)
        unit = post.unit.name if post is not None and post.unit is not None else ""
        role = word("role", post.role) if post is not None else ""
        rows.append(
            {
                "name": account.person.name,
                "unit": unit,
                "role": role,
                "login": account.login,
                "code": code,
                "until": holds_until(db(), first=account.id not in inside),
            }
        )
    address = setting(db(), "site_url") or request.host_url
    shown = {"slips": rows, "address": address, "here_only": urlsplit(address).hostname in HERE}
    return render_template("khoi/web/slips.html", **shown, back=back)
