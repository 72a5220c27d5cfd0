"""One search for everything a person may see: an exact code or symbol leads straight to its page, the rest
stands by kind, each with how many there are and the list where they are all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.duties.counts import written
from admin.lists.pages import Page, has_any
from admin.web.request import db
from admin.web.words import named, shown, word
from models.core.base import day_of
from models.core.periods import Quarter
from models.overview.search import FIRST, MOST_TYPED, Asked, Found, Group, search
from models.review.letterhead import symbol_of

VERBS: dict[str, tuple[str, ...]] = {
    "units": ("unit.see", "unit.change"),
    "members": ("member.see",),
    "accounts": ("person.see", "person.change"),
    "posts": ("person.see", "person.change"),
    "reports": ("report.see",),
    "documents": ("report.see",),
    "directives": ("directive.see",),
}
"""Who finds rows of a kind: whoever may open its list."""
HEADINGS = {
    "units": __("Units"),
    "members": __("Members"),
    "accounts": __("Accounts"),
    "posts": __("Posts"),
    "reports": __("Reports"),
    "documents": __("Documents"),
    "directives": __("Directives"),
}


class SearchView(Page):
    """Search."""

    verbs = tuple(sorted({"definition.see", *(verb for verbs in VERBS.values() for verb in verbs)}))

    def __init__(self) -> None:
        super().__init__(name=__("Search"), endpoint="search", url="/search")

    @expose("/")
    def index(self) -> Any:
        typed = request.args.get("q", "")[:MOST_TYPED]
        kinds = [kind for kind, verbs in VERBS.items() if has_any(verbs)]
        found = search(db(), typed, kinds)
        if found.exact is not None and not request.args.get("all"):
            kind, number = found.exact
            return redirect(url_for(f"{kind}.details_view", id=number))
        return render_template(
            "khoi/home/search.html",
            typed=typed.strip(),
            kinds=[HEADINGS[kind] for kind in kinds],
            groups=[_drawn(group, found) for group in found.groups],
        )


def _drawn(group: Group, found: Found) -> dict[str, Any]:
    """A group as the page shows it: heading, how many, the first rows, the list of all of them."""
    more = group.count > FIRST
    count = _("more than %(n)s", n=written(group.most)) if group.count > group.most else str(group.count)
    return {
        "heading": HEADINGS[group.kind],
        "count": count,
        "rows": [ROWS[group.kind](row) for row in group.rows],
        "more": more,
        "url": _all(group.kind, found.asked),
    }


def _all(kind: str, asked: Asked) -> str:
    """The list of a kind, narrowed to what was found."""
    if kind == "documents":
        return url_for("documents.index", search=asked.text)
    if kind == "reports" and asked.quarter is not None:
        return url_for("reports.index_view", flt0_0=str(asked.quarter), search=asked.rest or None)
    return url_for(f"{kind}.index_view", search=asked.text)


def _line(url: str, name: str, *details: str) -> dict[str, str]:
    return {"url": url, "name": name, "detail": " · ".join(part for part in details if part)}


def _unit(row: Any) -> dict[str, str]:
    above = row.parent.name if row.parent else ""
    gone = _("dissolved") if row.dissolved_on else ""
    return _line(url_for("units.details_view", id=row.id), row.name, row.code, named(row.kind), above, gone)


def _member(row: Any) -> dict[str, str]:
    gone = _("Left the roll") if row.left_on else ""
    return _line(url_for("members.details_view", id=row.id), row.name, row.unit.name, gone)


def _account(row: Any) -> dict[str, str]:
    shut = "" if row.active else _("shut")
    return _line(url_for("accounts.details_view", id=row.id), row.person.name, row.login, shut)


def _post(row: Any) -> dict[str, str]:
    until = _("until %(day)s", day=shown(row.ends_on)) if row.ends_on else ""
    where = row.unit.name if row.unit else ""
    return _line(url_for("posts.details_view", id=row.id), row.holder, word("role", row.role), where, until)


def _report(row: Any) -> dict[str, str]:
    name = _("Report of quarter %(quarter)s", quarter=Quarter.of(row.quarter).roman)
    sent = shown(day_of(row.first_submitted_at)) if row.first_submitted_at else ""
    where = url_for("reports.details_view", id=row.id)
    return _line(where, f"{row.unit_then.name}: {name}", named(row.standing), sent)


def _document(row: Any) -> dict[str, str]:
    if row.kind == "report":
        where = url_for("reports.details_view", id=row.subject_id)
    else:
        where = url_for("documents.copy_view", id=row.id, form="pdf")
    what = row.abstract or _("Quarterly report")
    return _line(where, symbol_of(row), what, row.unit_then.name, shown(row.dated_on))


def _directive(row: Any) -> dict[str, str]:
    where = url_for("directives.details_view", id=row.id)
    return _line(where, row.symbol, row.abstract, row.unit_then.name, shown(row.dated))


ROWS: dict[str, Callable[[Any], dict[str, str]]] = {
    "units": _unit,
    "members": _member,
    "accounts": _account,
    "posts": _post,
    "reports": _report,
    "documents": _document,
    "directives": _directive,
}
