"""Forms of a month, a quarter, half a year or a year: the list of what units filled in, a unit's
own sheet, and what they add up to (design 3.8, 3.9)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, ClassVar

from flask import render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager

from admin.lists.columns import Column
from admin.lists.exports import send_drawn
from admin.lists.pages import own_units
from admin.lists.shown import Join, Shown
from admin.lists.views import ScopedView
from admin.lists.walks import Walk
from admin.web import address
from admin.web.address import version_sent
from admin.web.asked import asked_now, tell_asked
from admin.web.became import became, in_use_said
from admin.web.request import by, db, submit
from admin.web.words import term_part, term_word, word
from forms.base import Form, choice, number
from forms.compiler import filled_form, narrative_form, typed_narrative
from forms.excel.sheets.form_answers import Row, is_table, write_answers
from forms.excel.write.book import Column as Sheet
from forms.inputs import file_codes, tell_kept, written
from models.access.grants import can
from models.core.base import day_of, today
from models.core.errors import Refusal
from models.core.periods import LENGTHS, Term
from models.core.spelling import fold
from models.definitions.definitions import Definition, DefinitionVersion, get_version
from models.definitions.judging import FORMULAS
from models.definitions.kinds import KINDS
from models.platform.store import located
from models.reports.period_forms import (
    FormSheet,
    answered,
    begin_form,
    fill_form,
    forms_known,
    in_term,
    outcome_of,
    term_figures,
    totals,
)
from models.units.in_use import told_in_term
from models.units.units import BY_NAME, SPELL_KEYS, UnitSpell, get_unit, stood_each, unit_in

ROWS = 50
"""Units that a page of answers shows."""


class BeginForm(Form):
    unit_id = choice(__("Unit"), coerce=int)
    form = choice(__("Form"), need=False)
    year = number(__("Year"), need=True)
    part = choice(__("Of the year"), need=False)


def parts() -> list[tuple[str, str]]:
    """Parts of a year of which forms are, the whole one first."""
    found = [(kind, n) for kind, months in reversed(LENGTHS.items()) for n in range(1, 12 // months + 1)]
    return [(f"{kind}-{n}" if kind != "year" else "", term_part(kind, n)) for kind, n in found]


def _term(year: int, part: str | None) -> Term:
    """The period typed: a year, and which part of it."""
    kind, _dash, number = (part or "year-1").partition("-")
    return Term(date(year, (int(number) - 1) * LENGTHS[kind] + 1, 1), LENGTHS[kind])


def _saved(at: datetime | None) -> str:
    return word("saved", "yes" if at else "no")


class PeriodFormsView(ScopedView[FormSheet]):
    """Forms of a period filled in (biểu theo kỳ)."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("unit", __("Unit"), lambda s: s.unit_then.name, BY_NAME, width=40),
        Column("period", __("Period"), lambda s: term_word(s.term), FormSheet.ends_on, width=22),
        Column("form", __("Form"), lambda s: s.version.definition.name, None, width=44),
        Column("saved", __("Saved"), lambda s: _saved(s.saved_at), None, width=14),
    )
    on_page: ClassVar[Mapping[str, Shown]] = {
        "unit": Shown(UnitSpell.name),
        "period": Shown(
            (FormSheet.starts_on, FormSheet.ends_on), lambda days: term_word(Term.between(*days))
        ),
        "form": Shown(Definition.name),
        "saved": Shown(FormSheet.saved_at, lambda at: _saved(at)),
    }
    joins: ClassVar[tuple[Join, ...]] = (
        Join(UnitSpell, in_term(UnitSpell)),
        Join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id),
        Join(Definition, Definition.id == DefinitionVersion.definition_id, needs=(DefinitionVersion,)),
    )
    always: ClassVar[tuple[Any, ...]] = (Definition.id.is_not(None),)
    walked_by: ClassVar[Mapping[str | None, Walk]] = {
        None: Walk(UnitSpell, "ix_unit_spell_sort_key", "ix_form_sheet_unit_id", led=FormSheet.ends_on),
        "unit": Walk(UnitSpell, "ix_unit_spell_sort_key", "ix_form_sheet_unit_id"),
        "period": Walk(FormSheet, "ix_form_sheet_ends_on"),
    }
    searched: ClassVar[Mapping[str, Walk]] = {
        "unit_spell": Walk(UnitSpell, None, then="ix_form_sheet_unit_id")
    }
    search_in: ClassVar[tuple[Any, ...]] = (SPELL_KEYS,)
    order: ClassVar[tuple[Any, ...]] = (FormSheet.ends_on.desc(), *BY_NAME)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No form was begun"),
        __("Forms that are published for a month, a quarter, half a year or a year are filled in here."),
    )

    def __init__(self) -> None:
        super().__init__(FormSheet, __("Forms"), "period_forms", url="/period-forms")

    def statement(self) -> Select[Any]:
        found = (
            select(FormSheet)
            .join(FormSheet.unit_then)
            .join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
        )
        found = found.join(Definition, Definition.id == DefinitionVersion.definition_id)
        known = contains_eager(FormSheet.version).contains_eager(DefinitionVersion.definition)
        return found.options(contains_eager(FormSheet.unit_then), known)

    def title(self, row: FormSheet) -> str:
        return f"{row.version.definition.name}, {term_word(row.term)}: {row.unit_then.name}"

    @property
    def can_create(self) -> bool:
        return bool(_own_units())

    def form_for(self, row: FormSheet | None) -> BeginForm:
        form = BeginForm(year=today().year - 1) if request.method == "GET" else BeginForm()
        form.unit_id.choices, form.part.choices = _own_units(), parts()
        known = [
            (code, f"{name} ({word('period', kind)})") for code, (name, kind) in forms_known(db()).items()
        ]
        form.form.choices = [("", ""), *known] if len(known) > 1 else known
        return form

    def create(self, form: BeginForm) -> FormSheet:
        unit = get_unit(db(), form.unit_id.data)
        term = _term(form.year.data, form.part.data)
        return begin_form(db(), by(), unit, term, form.form.data or "")

    def acts(self, row: FormSheet) -> list[dict[str, Any]]:
        added = [
            {"label": _("Answers"), "url": url_for("period_forms.answers_view", id=row.id)},
            {"label": _("Added up"), "url": url_for("period_forms.totals_view", id=row.id)},
            {"label": _("Cells and grades"), "url": url_for("year_grades.grades_view", id=row.id)},
        ]
        if not can(by(), "report.prepare", row.unit_id, row.path):
            return added
        return [
            *added,
            {"label": _("Fill in"), "url": url_for("period_forms.fill_view", id=row.id), "main": True},
        ]

    @expose("/details/")
    def details_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        values, version = outcome_of(db(), row), get_version(db(), row.version_id)
        told = [field for field in version.fields if KINDS[field.kind].filled or field.code in values]
        page = self.page_of(row) | {
            "facts": [
                *self.details_of(row),
                *((field.title, written(field, values.get(field.code))) for field in told),
            ]
        }
        files = [field for field in told if field.code in file_codes(version) and field.code in values]
        page["became"] = became(row.unit_then, row.ends_on)
        page["intro"] = _begun(row)
        page["files"] = [
            (field.title, url_for("period_forms.file_view", id=row.id, field=field.code)) for field in files
        ]
        return render_template("khoi/reports/year_sheet.html", **page)

    @expose("/fill/", methods=("GET", "POST"))
    def fill_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        version = get_version(db(), row.version_id)
        form_class = narrative_form(version)
        form: Any = (
            form_class(formdata=None, data=filled_form(version, row.values))
            if request.method == "GET"
            else form_class()
        )

        def show() -> str:
            known = outcome_of(db(), row)
            made = {
                field.code: written(field, known.get(field.code))
                for field in version.fields
                if field.kind in FORMULAS
            }
            tell_kept(form, version.fields, row.values)
            tell_asked(form, version, row.values, term_figures(db(), row))
            page = {
                "title": self.title(row),
                "form": form,
                "version": version,
                "row_version": address.version_shown(row.row_version),
                "made": made,
                "intro": _begun(row),
                "asked_url": url_for("period_forms.asked_view", id=row.id),
            }
            return render_template(
                "khoi/reports/period_form.html", **page, back=self.get_save_return_url(row)
            )

        return submit(
            form,
            lambda: fill_form(db(), by(), row, version_sent(), typed_narrative(form, version, row.values)),
            lambda _r: self.get_save_return_url(row),
            show,
            _("The form is saved."),
        )

    @expose("/asked/", methods=("POST",))
    def asked_view(self) -> Any:
        """Which fields must be filled in by what is typed so far, in JSON; nothing is kept."""
        row = self.get_one(request.args.get("id"))
        if not can(by(), "report.prepare", row.unit_id, row.path):
            raise Refusal("access.unknown")
        version = get_version(db(), row.version_id)
        typed = typed_narrative(narrative_form(version)(), version, keep=False)
        return asked_now(version, typed, term_figures(db(), row))

    @expose("/file/")
    def file_view(self) -> Any:
        """A file of a sheet, to whoever may read the sheet."""
        row = self.get_one(request.args.get("id"))
        sha256, _colon, name = row.values.get(request.args.get("field", ""), "").partition(":")
        if (
            request.args.get("field") not in file_codes(get_version(db(), row.version_id))
            or not located(sha256).is_file()
        ):
            raise Refusal("access.unknown")
        return send_file(located(sha256).resolve(), as_attachment=True, download_name=name, max_age=0)

    @expose("/answers/")
    def answers_view(self) -> Any:
        """What every unit below answered: a row a unit, a column a field."""
        row = self.get_one(request.args.get("id"))
        place, version = _place(row), get_version(db(), row.version_id)
        found = answered(db(), by(), place, version, row.term)
        fields = [field for field in version.fields if not is_table(field)]
        pages = -(-len(found) // ROWS)
        at = min(address.number_or("page", 0), max(0, pages - 1))
        shown_ = found[at * ROWS : (at + 1) * ROWS]
        columns: list[dict[str, Any]] = [
            {"label": _("Unit"), "key": "unit"},
            {"label": _("Under"), "key": "above"},
        ]
        columns += [
            {"label": f.title, "key": f"v_{f.code}", "num": KINDS[f.kind].format != "text"} for f in fields
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
            title=f"{version.definition.name}, {term_word(row.term)}: {place.name}",
            intro=_begun(row),
            crumbs=[
                (self.name, url_for("period_forms.index_view")),
                (self.title(row), self.get_save_return_url(row)),
            ],
            columns=columns,
            rows=rows,
            acts=[added, excel],
            page=at,
            pages=pages,
            page_url=lambda number: url_for("period_forms.answers_view", id=row.id, page=number),
        )

    @expose("/workbook/")
    def workbook_view(self) -> Any:
        """The same in Excel, with the rows of tables on sheets of their own."""
        row = self.get_one(request.args.get("id"))
        place, version = _place(row), get_version(db(), row.version_id)
        found = answered(db(), by(), place, version, row.term)
        first = [
            Sheet("unit", _("Unit"), width=40),
            Sheet("above", _("Under"), width=40),
            Sheet("saved", _("Saved"), "date", 12),
        ]
        rows = [
            Row((each.unit, each.above, day_of(each.saved_at) if each.saved_at else None), each.values)
            for each in found
        ]
        name = f"{version.definition.code} {row.starts_on:%Y-%m-%d} {place.name}"
        return send_drawn(
            lambda out: write_answers(out, version.definition.name, first, version.fields, rows),
            "-".join("".join(c if c.isalnum() else " " for c in fold(name)).split()) + ".xlsx",
        )

    @expose("/totals/")
    def totals_view(self) -> Any:
        """What the units below add up to, each field in its own way."""
        row = self.get_one(request.args.get("id"))
        place = _place(row)
        version = get_version(db(), row.version_id)
        count, found = totals(db(), by(), place, version, row.term)
        rows = [
            {"title": t.field.title, "way": word("total", t.way), "text": t.text, "units": t.units}
            for t in found
        ]
        return render_template(
            "khoi/reports/year_totals.html",
            row=row,
            period=term_word(row.term),
            place=place,
            count=count,
            rows=rows,
            begun=_begun(row),
            back=self.get_save_return_url(row),
        )


def _place(row: FormSheet) -> UnitSpell:
    """Whose total somebody sees of a sheet's form: the own unit's above it, else the sheet's."""
    last = row.ends_on
    stood = stood_each(db(), [(post.unit_id, last) for post in by().posts if post.unit_id is not None])
    mine = [number for (number, _day), path in stood.items() if row.path.startswith(path)]
    return unit_in(db(), mine[0], last) if mine else row.unit_then


def _begun(row: FormSheet) -> str:
    """From when the office works with the program, on forms of its first year."""
    return in_use_said(told_in_term(db(), row.path, row.term))


def _own_units() -> list[tuple[str, str]]:
    return [(str(unit.id), unit.name) for unit in own_units("report.prepare")]
