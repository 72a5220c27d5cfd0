"""Lists of the office's own design, from the page of their source: which ones there are for a unit and a
period, each to look at, in Excel, as PDF, in Word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from io import BytesIO
from typing import Any, ClassVar

from flask import render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.layouts.drawing import Drawn, draw, term_asked
from admin.layouts.shown import shown
from admin.lists.exports import XLSX, send_drawn
from admin.lists.pages import Page
from admin.reports.annexes import unit_exported
from admin.web import address
from admin.web.request import db
from admin.web.words import term_word, word
from forms.excel.sheets.frame import Official
from forms.layouts.paper import list_pdf
from forms.layouts.sheet import write_table
from forms.layouts.table import Table
from forms.layouts.word import list_word
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Term
from models.core.spelling import fold
from models.layouts.layouts import Layout, layout_of, layouts_for
from models.layouts.offers import OF_FORMS, SOURCES
from models.layouts.shipped import OF_LETTERS, SHIPPED
from models.units.units import UnitSpell

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


FORMS: dict[str, tuple[str, Callable[[Official, Table], bytes] | None]] = {
    "xlsx": (XLSX, None),
    "pdf": ("application/pdf", list_pdf),
    "docx": (WORD, list_word),
}
"""What a list goes out as, by the ending of its file; Excel is sent as it is drawn."""


class ListsPage(Page):
    """Lists that can be printed of a source, for a unit and a period."""

    verbs: ClassVar[tuple[str, ...]] = ("export",)

    def __init__(self) -> None:
        super().__init__(name=__("Lists to print"), endpoint="lists", url="/lists")

    @expose("/")
    def index(self) -> Any:
        """Every list of the asked sources, shipped ones and the office's own."""
        unit, found = _found()
        asked = _asked()
        rows = []
        for each in found:
            here = asked | {"code": each.code, "unit": unit.unit_id}
            sent = {ending: url_for("lists.sent_view", **(here | {"as": ending})) for ending in FORMS}
            rows.append(
                {
                    "name": each.name,
                    "columns": len(each.tree["columns"]),
                    "source": word("source", each.tree["source"]["kind"]),
                    "whose": _("the office's own") if each.version_id else _("comes with the program"),
                    "url": url_for("lists.look_view", **here),
                    "excel": "Excel",
                    "excel_url": sent["xlsx"],
                    "pdf": "PDF",
                    "pdf_url": sent["pdf"],
                    "docx": "Word",
                    "docx_url": sent["docx"],
                }
            )
        labels = [("name", _("Name")), ("source", _("A row is")), ("columns", _("Columns")), ("whose", "")]
        columns = [{"key": key, "label": label, "num": key == "columns"} for key, label in labels]
        columns += [{"key": key, "label": "", "url_key": f"{key}_url"} for key in ("excel", "pdf", "docx")]
        return render_template(
            "khoi/web/table.html",
            title=_("Lists to print: %(unit)s", unit=unit.name),
            columns=columns,
            rows=rows,
            acts=[{"label": _("Lists of your own"), "url": url_for("layouts.index_view")}],
            empty_title=_("No list is made of this."),
        )

    @expose("/look/")
    def look_view(self) -> Any:
        """One list on the screen."""
        unit, layout, drawn = _drawn()
        here = _asked() | {"code": layout.code, "unit": unit.unit_id}
        acts = [
            {"label": label, "url": url_for("lists.sent_view", **(here | {"as": ending}))}
            for ending, label in (("xlsx", "Excel"), ("pdf", "PDF"), ("docx", "Word"))
        ]
        return render_template(
            "khoi/layouts/look.html",
            title=f"{layout.name}, {term_word(drawn.term)}: {unit.name}",
            preview=shown(drawn),
            back=url_for("lists.index", **_asked(), unit=unit.unit_id),
            acts=acts,
        )

    @expose("/sent/")
    def sent_view(self) -> Any:
        """One list as a file."""
        ending = request.args.get("as", "xlsx")
        if ending not in FORMS:
            raise Refusal("access.unknown")
        unit, layout, drawn = _drawn()
        return _sent(unit, layout, drawn, ending)


def list_of(code: str, unit: UnitSpell, day: date, beside: Sequence[UnitSpell] = ()) -> tuple[Layout, Drawn]:
    """A shipped list, or the office's own under its code, drawn of what stands now."""
    kind = SHIPPED[code][1]["source"]["kind"]
    layout = layout_of(db(), unit.path, max(day, today()), code, kind)
    return layout, draw(layout.tree, unit, day, live=True, beside=beside)


def send_list(code: str, unit: UnitSpell, day: date, beside: Sequence[UnitSpell] = ()) -> Any:
    """The same in Excel, to download."""
    return _sent(unit, *list_of(code, unit, day, beside), "xlsx")


def _sent(unit: UnitSpell, layout: Layout, drawn: Drawn, ending: str) -> Any:
    name = f"{fold(layout.name)} {fold(unit.code)} {drawn.term.first:%Y-%m}"
    plain = "-".join("".join(letter if letter.isalnum() else " " for letter in name).split())
    media, make = FORMS[ending]
    if make is not None:
        made = BytesIO(make(drawn.official, drawn.table))
        return send_file(made, media, as_attachment=True, download_name=f"{plain}.{ending}", max_age=0)
    return send_drawn(
        lambda out: write_table(out, layout.name, drawn.official, drawn.table, drawn.after), f"{plain}.xlsx"
    )


def _asked() -> dict[str, Any]:
    """What of the address says which lists are meant."""
    kept = {name: request.args[name] for name in ("on", "form", "live") if request.args.get(name)}
    return kept | {"source": request.args.getlist("source")}


def _found() -> tuple[UnitSpell, list[Layout]]:
    """The unit that is asked for, and the layouts of the asked sources in force for it; of a form's answers
    those that name the form. A list of an earlier period is drawn by today's design: what was signed then is
    kept as it went out."""
    kinds = [kind for kind in request.args.getlist("source") if kind in SOURCES] or list(SOURCES)
    day, form = address.day("on"), request.args.get("form", "")
    unit = unit_exported(_term(kinds, form).last)
    found = layouts_for(db(), unit.path, max(day, today()), *kinds)
    named = [
        each
        for each in found
        if each.code not in OF_LETTERS
        and (each.tree["source"]["kind"] not in OF_FORMS or each.tree["source"]["form"] == form or not form)
    ]
    return unit, named


def _term(kinds: list[str], form: str) -> Term:
    return term_asked({"source": {"kind": kinds[0], "form": form}}, address.day("on"))


def _drawn() -> tuple[UnitSpell, Layout, Drawn]:
    """The list that is asked for, drawn; 404 where none of this code is in force."""
    unit, found = _found()
    layout = next((each for each in found if each.code == request.args.get("code")), None)
    if layout is None:
        raise Refusal("access.unknown")
    return unit, layout, draw(layout.tree, unit, address.day("on"), live=bool(request.args.get("live")))
