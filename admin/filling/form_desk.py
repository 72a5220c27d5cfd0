"""Forms of a period that wait at one's desk: by form and period, and of one of them a row a unit, of which
many are approved at once (models/filling/deciding.py). One alone is decided on its own page."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import shorten
from typing import Any, ClassVar

from flask import flash, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from admin.lists.pages import Page
from admin.web import address
from admin.web.request import by, db, submit
from admin.web.words import say, shown, term_word
from forms.base import Form
from forms.inputs import written
from forms.said import title_of
from models.core.base import day_of, today
from models.core.errors import Refusal
from models.definitions.definitions import get_version
from models.definitions.kinds import KINDS
from models.definitions.report_forms import with_reasons
from models.filling.deciding import Outcome, approve_all
from models.filling.desk import Judged, Lying, Pile, judged_each, lying, piles
from models.reports.period_forms import FormSheet

ROWS = 50
"""Sheets that a page shows, and that are approved at once."""
FIELDS = 6
"""Answers that a row shows; all stand on the sheet's own page."""
NAMED = 5
"""Of those that were not approved so many are named."""


class FormDeskView(Page):
    """Forms that wait for approval here."""

    verbs: ClassVar[tuple[str, ...]] = ("report.receive",)
    for_post: ClassVar[tuple[str, ...]] = ("index", "pile_view")

    def __init__(self) -> None:
        super().__init__(name=__("Forms for approval"), endpoint="form_desk", url="/form-desk")

    @expose("/")
    def index(self) -> Any:
        """Each form and period of which something waits."""
        found = waiting_piles()
        columns: list[dict[str, Any]] = [
            {"label": _("Form"), "key": "name"},
            {"label": _("Period"), "key": "term"},
            {"label": _("Wait for approval"), "key": "n", "num": True},
            {"label": _("of them late"), "key": "late", "num": True},
            {"label": _("The longest since"), "key": "since"},
        ]
        return render_template(
            "khoi/web/table.html",
            title=_("Forms for approval"),
            intro=_("Each form and period; those that are clean are approved together."),
            crumbs=[(_("Review desk"), url_for("desk.index"))],
            columns=columns,
            rows=found,
            acts=[],
            empty_title=_("No form waits for your approval"),
        )

    @expose("/pile/", methods=("GET", "POST"))
    def pile_view(self) -> Any:
        """What waits of one form and period: those ticked are approved, each as it stands here."""
        key, form = request.args.get("of", ""), Form()
        seen = {
            number: version
            for number, text in address.numbered("seen-").items()
            if (version := address.plain(text)) is not None
        }

        def act() -> Outcome:
            if not seen:
                raise Refusal("form.none_ticked")
            found = approve_all(db(), by(), seen)
            if not found.done:
                raise next(iter(found.refused.values()))
            return found

        return submit(form, act, lambda found: _told(found, key), lambda: _drawn(key, form, seen))


def waiting_piles() -> list[dict[str, Any]]:
    """Each form and period of which something waits at one's desk, as pages tell it."""
    return [
        {
            "name": pile.name,
            "term": term_word(pile.term),
            "n": len(pile.sheets),
            "decides": sum(each.decides for each in pile.sheets),
            "clean": sum(each.decides and each.clean for each in pile.sheets),
            "late": sum(each.late for each in pile.sheets),
            "since": shown(day_of(pile.sheets[0].sent_at)),
            "unit": pile.sheets[0].unit,
            "url": url_for("form_desk.pile_view", of=pile.key),
        }
        for pile in piles(lying(db(), by(), today()))
    ]


def _pile(key: str) -> Pile | None:
    return next((pile for pile in piles(lying(db(), by(), today())) if pile.key == key), None)


def _told(found: Outcome, key: str) -> str:
    """Says what came of it; where to go on: what is left of the same, else the desk."""
    flash(_("%(n)s forms are approved.", n=len(found.done)), "success")
    some = dict(list(found.refused.items())[:NAMED])
    sheets = select(FormSheet).where(FormSheet.id.in_(some)).options(selectinload(FormSheet.unit_then))
    names = {sheet.id: sheet.unit_then.name for sheet in db().scalars(sheets)} if some else {}
    for number, refusal in some.items():
        said = {"unit": names.get(number, "–"), "why": say(refusal)}
        flash(_("Not approved: %(unit)s. %(why)s", **said), "warning")
    if len(found.refused) > NAMED:
        flash(_("and %(n)s more", n=len(found.refused) - NAMED), "warning")
    return url_for("form_desk.pile_view", of=key)


def _drawn(key: str, form: Form, seen: dict[int, int]) -> str:
    pile = _pile(key)
    crumbs = [
        (_("Review desk"), url_for("desk.index")),
        (_("Forms for approval"), url_for("form_desk.index")),
    ]
    if pile is None:
        page = {
            "title": _("Nothing of this form waits for you any more"),
            "columns": [],
            "rows": [],
            "acts": [],
        }
        empty = {"empty_title": _("No form waits for your approval"), "crumbs": crumbs}
        return render_template("khoi/web/table.html", **page, **empty)
    ordered = sorted(pile.sheets, key=lambda each: (each.clean, not each.late, each.sent_at, each.number))
    pages = -(-len(ordered) // ROWS)
    at = min(address.number_or("page", 0), pages - 1)
    rows = ordered[at * ROWS : (at + 1) * ROWS]
    judged = judged_each(db(), [row.number for row in rows])
    fields = [
        field
        for field in with_reasons(get_version(db(), rows[0].version))
        if KINDS[field.kind].entry != "table"
    ]
    fields = fields[:FIELDS]
    sent = request.method == "POST"
    return render_template(
        "khoi/filling/pile.html",
        title=f"{pile.name}, {term_word(pile.term)}",
        crumbs=crumbs,
        form=form,
        count=len(pile.sheets),
        clean=sum(each.clean for each in pile.sheets),
        titles=[title_of(field) for field in fields],
        numeric=[KINDS[field.kind].format != "text" for field in fields],
        rows=[_row(row, judged[row.number], fields, sent=sent, ticked=row.number in seen) for row in rows],
        decides=any(row.decides for row in rows),
        page=at,
        pages=pages,
        page_url=lambda number: url_for("form_desk.pile_view", of=key, page=number),
    )


def _row(row: Lying, judged: Judged, fields: Sequence[Any], *, sent: bool, ticked: bool) -> dict[str, Any]:
    clean = row.clean and not judged.broken
    tags = [(_("late"), "bad")] if row.late else []
    tags += [(_("sent again"), "warn")] if row.again else []
    tags += [(_("worth a look"), "warn")] if judged.broken else []
    return {
        "id": row.number,
        "seen": row.row_version,
        "name": row.unit,
        "above": judged.above,
        "tags": tags,
        "told": [shown(each) for each in judged.broken],
        "sent": shown(day_of(row.sent_at)),
        "decides": row.decides,
        "ticked": ticked if sent else clean,
        "values": [
            shorten(written(f, judged.values.get(f.code)) or "–", 80, placeholder=" …") for f in fields
        ],
        "url": url_for("period_forms.details_view", id=row.number),
    }
