"""What units answered to a form of a period, as its pages show it to whoever is above them: a row a unit, the
same in Excel, and what it adds up to."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _

from admin.filling.answer_filters import filters_asked, headings
from admin.filling.answer_rows import answer_columns, answer_rows, first_columns, sheet_rows
from admin.filling.pictures import pictures
from admin.filling.standing import answers_told, awaiting_said, standing_told
from admin.lists.exports import send_drawn
from admin.risen.forms import added_up, by_unit, units_bulk
from admin.web import address
from admin.web.became import in_use_said
from admin.web.request import by, db
from admin.web.words import term_word
from forms.excel.sheets.form_answers import answer_bulks, is_table, write_bulks
from forms.said import name_of
from models.answers.listing import list_answers
from models.core.base import today
from models.core.periods import Quarter
from models.core.spelling import fold
from models.definitions.definitions import get_version
from models.definitions.report_forms import with_reasons
from models.reports.period_forms import FormSheet, counted_in
from models.totals.of_duties import above_blocs
from models.totals.year_grades import place_seen
from models.units.in_use import told_in_term
from models.units.units import UnitSpell, unit_in


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
        place, version = _asked_place(row), get_version(db(), row.version_id)
        term = counted_in(version, row.term)
        page: dict[str, Any] = {"title": f"{name_of(version.definition)}, {term_word(term)}: {place.name}"}
        told, missing = answers_told(row, place, version, term)
        page |= {
            "intro": " ".join((begun_said(row), told)).strip(),
            "crumbs": [(_("Forms"), url_for("period_forms.index_view"))],
        }
        page["crumbs"] += [(self.title(row), self.where(row)), (_("Answers"), None)]
        if above_blocs(db(), place, Quarter.of(term.last)):
            page |= by_unit(place, version, term, row.id, "period_forms.answers_view")
            return render_template("khoi/web/table.html", **page, acts=self._doors(row, place, {}))
        filters = filters_asked(place, term, with_reasons(version))
        kept: dict[str, Any] = {**filters.kept()}
        found = list_answers(db(), by(), place, version, term, filters.wanted, today(), filters.page)
        fields = [field for field in with_reasons(version) if not is_table(field)]
        where: dict[str, Any] = {"id": row.id, "unit": place.unit_id}
        page |= {"columns": headings(answer_columns(version, fields), filters, **where), "filters": filters}
        page |= {"rows": answer_rows(fields, found.rows), "found": found, "where": where}
        page["page_url"] = lambda n: url_for("period_forms.answers_view", **where, **kept, page=n)
        page["all_url"] = url_for("period_forms.answers_view", **where)
        acts = [*missing, *self._doors(row, place, kept)]
        return render_template("khoi/filling/answers.html", **page, acts=acts)

    def _doors(self, row: FormSheet, place: UnitSpell, kept: dict[str, Any]) -> list[dict[str, Any]]:
        """Where else these answers are read: added up, as a workbook, as lists to print."""
        where: dict[str, Any] = {"id": row.id, "unit": place.unit_id}
        added = {"label": _("Added up"), "url": url_for("period_forms.totals_view", **where)}
        drawn = {"label": _("Pictures"), "url": url_for("period_forms.picture_view", **where)}
        excel = {"label": "Excel", "url": url_for("period_forms.workbook_view", **where, **kept)}
        return [added, drawn, excel, _lists(row, place)]

    @expose("/workbook/")
    def workbook_view(self) -> Any:
        """The same in Excel, as it stands on screen, with the rows of tables on sheets of their own; above
        the Blocs by the units directly below."""
        row = self.sheet_asked()
        place, version = _asked_place(row), get_version(db(), row.version_id)
        term = counted_in(version, row.term)
        name = f"{version.definition.code} {row.starts_on:%Y-%m-%d} {place.name}"
        file_name = "-".join("".join(c if c.isalnum() else " " for c in fold(name)).split()) + ".xlsx"
        if above_blocs(db(), place, Quarter.of(term.last)):
            bulk = units_bulk(place, version, term)
            return send_drawn(lambda out: write_bulks(out, [bulk]), file_name)
        filters = filters_asked(place, term, with_reasons(version), drawn=False)
        found = list_answers(db(), by(), place, version, term, filters.wanted, today(), None)
        rows = sheet_rows(version, found.rows)
        bulks = answer_bulks(name_of(version.definition), first_columns(version), with_reasons(version), rows)
        return send_drawn(lambda out: write_bulks(out, bulks), file_name)

    @expose("/totals/")
    def totals_view(self) -> Any:
        """What the units below add up to, each field in its own way."""
        row = self.sheet_asked()
        place, version = _asked_place(row), get_version(db(), row.version_id)
        term = counted_in(version, row.term)
        waits = awaiting_said(version, term, place)
        around = {"begun": " ".join((begun_said(row), waits)).strip(), "back": self.where(row)}
        to = address.to_each("period_forms.totals_view", "unit", id=row.id)
        if request.args.get("by") == "unit":
            title = f"{name_of(version.definition)}, {term_word(term)}: {place.name}"
            page = by_unit(place, version, term, row.id) | {"title": title, "intro": around["begun"]}
            page["acts"] = [{"label": _("Added up"), "url": to(place.unit_id)}]
            return render_template("khoi/web/table.html", **page)
        page = {"row": row, "period": term_word(term), "place": place, **around}
        page |= standing_told(place, version.definition_id, row.term)
        page["by_unit"] = url_for("period_forms.totals_view", id=row.id, unit=place.unit_id, by="unit")
        page["drawn"] = url_for("period_forms.picture_view", id=row.id, unit=place.unit_id)
        page["listed"] = url_for("period_forms.answers_view", id=row.id, unit=place.unit_id)
        return render_template("khoi/reports/year_totals.html", **page, **added_up(place, version, term))

    @expose("/picture/")
    def picture_view(self) -> Any:
        """One field of them in pictures: by value, by the units directly below, over the last periods."""
        row = self.sheet_asked()
        place, version = _asked_place(row), get_version(db(), row.version_id)
        term = counted_in(version, row.term)
        where: dict[str, Any] = {"id": row.id, "unit": place.unit_id}
        page: dict[str, Any] = {"title": f"{name_of(version.definition)}, {term_word(term)}: {place.name}"}
        page |= {"begun": begun_said(row), "where": where, "crumbs": [(self.title(row), self.where(row))]}
        page["crumbs"].append((_("Pictures"), None))
        added = {"label": _("Added up"), "url": url_for("period_forms.totals_view", **where)}
        page["acts"] = [added, {"label": _("Answers"), "url": url_for("period_forms.answers_view", **where)}]
        return pictures(place, version, term, page)


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
