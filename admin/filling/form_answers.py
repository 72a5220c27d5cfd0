"""What units answered to a form of a period, as its pages show it to whoever is above them: a row a unit, the
same in Excel, and what it adds up to."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _

from admin.filling.standing import standing_told
from admin.lists.exports import send_drawn
from admin.risen.forms import added_up, by_unit
from admin.web import address
from admin.web.became import in_use_said
from admin.web.request import by, db
from admin.web.words import term_word
from forms.excel.sheets.form_answers import Row, is_table, write_answers
from forms.excel.write.book import Column as Sheet
from forms.inputs import written
from forms.said import name_of, title_of
from models.core.base import day_of
from models.core.spelling import fold
from models.definitions.definitions import get_version
from models.definitions.kinds import KINDS
from models.definitions.report_forms import with_reasons
from models.reports.period_forms import FormSheet, answered, counted_in
from models.totals.year_grades import place_seen
from models.units.in_use import told_in_term
from models.units.units import UnitSpell, unit_in

ROWS = 50
"""Units that a page of answers shows."""


class AnswersScreens:
    """The part of the forms' pages that tells what many units answered."""

    def sheet_asked(self) -> FormSheet:
        raise NotImplementedError

    def title(self, row: FormSheet) -> str:
        raise NotImplementedError

    def where(self, row: FormSheet) -> str:
        raise NotImplementedError

    @expose("/answers/")
    def answers_view(self) -> Any:
        """What every unit below answered: a row a unit, a column a field."""
        row = self.sheet_asked()
        place, version = place_seen(db(), by(), row), get_version(db(), row.version_id)
        term = counted_in(version, row.term)
        found = answered(db(), by(), place, version, term)
        fields = [field for field in with_reasons(version) if not is_table(field)]
        pages = -(-len(found) // ROWS)
        at = min(address.number_or("page", 0), max(0, pages - 1))
        shown_ = found[at * ROWS : (at + 1) * ROWS]
        columns: list[dict[str, Any]] = [
            {"label": _("Unit"), "key": "unit"},
            {"label": _("Under"), "key": "above"},
        ]
        columns += [
            {"label": title_of(f), "key": f"v_{f.code}", "num": KINDS[f.kind].format != "text"}
            for f in fields
        ]
        rows = [
            {"unit": each.unit, "above": each.above}
            | {"url": url_for("period_forms.details_view", id=each.number)}
            | {f"v_{f.code}": written(f, each.values.get(f.code)) for f in fields}
            for each in shown_
        ]
        excel = {"label": "Excel", "url": url_for("period_forms.workbook_view", id=row.id)}
        added = {"label": _("Added up"), "url": url_for("period_forms.totals_view", id=row.id)}
        return render_template(
            "khoi/web/table.html",
            title=f"{name_of(version.definition)}, {term_word(term)}: {place.name}",
            intro=begun_said(row),
            crumbs=[
                (_("Forms"), url_for("period_forms.index_view")),
                (self.title(row), self.where(row)),
            ],
            columns=columns,
            rows=rows,
            acts=[added, excel, _lists(row, place)],
            page=at,
            pages=pages,
            page_url=lambda number: url_for("period_forms.answers_view", id=row.id, page=number),
        )

    @expose("/workbook/")
    def workbook_view(self) -> Any:
        """The same in Excel, with the rows of tables on sheets of their own."""
        row = self.sheet_asked()
        place, version = place_seen(db(), by(), row), get_version(db(), row.version_id)
        term = counted_in(version, row.term)
        found = answered(db(), by(), place, version, term)
        first = [
            Sheet("unit", _("Unit"), width=40),
            Sheet("above", _("Under"), width=40),
            Sheet("sent", _("Sent"), "date", 12),
        ]
        rows = [
            Row((each.unit, each.above, day_of(each.sent_at) if each.sent_at else None), each.values)
            for each in found
        ]
        name = f"{version.definition.code} {row.starts_on:%Y-%m-%d} {place.name}"
        return send_drawn(
            lambda out: write_answers(out, name_of(version.definition), first, with_reasons(version), rows),
            "-".join("".join(c if c.isalnum() else " " for c in fold(name)).split()) + ".xlsx",
        )

    @expose("/totals/")
    def totals_view(self) -> Any:
        """What the units below add up to, each field in its own way."""
        row = self.sheet_asked()
        place, version = _asked_place(row), get_version(db(), row.version_id)
        term = counted_in(version, row.term)
        around = {"begun": begun_said(row), "back": self.where(row)}
        to = address.to_each("period_forms.totals_view", "unit", id=row.id)
        if request.args.get("by") == "unit":
            title = f"{name_of(version.definition)}, {term_word(term)}: {place.name}"
            page = by_unit(place, version, term, row.id) | {"title": title, "intro": around["begun"]}
            page["acts"] = [{"label": _("Added up"), "url": to(place.unit_id)}]
            return render_template("khoi/web/table.html", **page)
        page = {"row": row, "period": term_word(term), "place": place, **around}
        page |= standing_told(place, version.definition_id, row.term)
        page["by_unit"] = url_for("period_forms.totals_view", id=row.id, unit=place.unit_id, by="unit")
        return render_template("khoi/reports/year_totals.html", **page, **added_up(place, version, term))


def _lists(row: FormSheet, place: UnitSpell) -> dict[str, Any]:
    """The way to lists of the office's own design made of these answers."""
    url = url_for(
        "lists.index",
        unit=place.unit_id,
        on=row.starts_on.isoformat(),
        form=row.version.definition.code,
        source=("answers", "rows"),
    )
    return {"label": _("Lists to print"), "url": url}


def _asked_place(row: FormSheet) -> UnitSpell:
    """The unit that the address asks for, as it was then, of those whose totals may be seen; 404 else."""
    wanted = address.number_if("unit")
    return place_seen(db(), by(), row) if wanted is None else unit_in(db(), wanted, row.ends_on)


def begun_said(row: FormSheet) -> str:
    """From when the office works with the program, on forms of its first year."""
    return in_use_said(told_in_term(db(), row.path, row.term))
