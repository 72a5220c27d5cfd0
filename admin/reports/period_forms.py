"""Forms of a month, a quarter, half a year or a year: the list of what units filled in, a unit's
own sheet, and what they add up to (design 3.8, 3.9)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from flask import g, render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager

from admin.documents.form_document import MEDIA, written_form
from admin.filling.acts import SendingScreens, acting, shut_said, standing_said, withdrawn_said
from admin.filling.doors import asked_for
from admin.filling.form_answers import AnswersScreens, begun_said
from admin.filling.publishing import approves_said
from admin.lists.columns import Column
from admin.lists.pages import own_units
from admin.lists.shown import Join, Shown
from admin.lists.views import ScopedView
from admin.lists.walks import Walk
from admin.web import address
from admin.web.address import version_sent
from admin.web.asked import asked_now, propose, tell_asked
from admin.web.became import became
from admin.web.request import by, db, submit
from admin.web.sent_files import kept_file
from admin.web.words import shown, term_part, term_word, word
from forms.base import Form, choice, day, number
from forms.compiler import filled_form, narrative_form, typed_narrative
from forms.inputs import file_codes, tell_kept, written
from forms.said import name_of, title_of
from models.access.grants import can
from models.core.errors import Refusal
from models.core.periods import LENGTHS, Term
from models.core.spelling import fold
from models.definitions.definitions import Definition, DefinitionVersion, get_version
from models.definitions.judging import FORMULAS, Message
from models.definitions.kinds import KINDS
from models.definitions.report_forms import findings, with_reasons
from models.filling.sending import send_form
from models.proposing.proposals import from_last, proposals, proposes
from models.reports.period_forms import (
    MOMENTS,
    FormSheet,
    begin_form,
    case_of,
    fill_form,
    forms_known,
    in_term,
    known_of,
    last_answers,
    outcome_of,
    state_of,
    term_figures,
)
from models.reports.period_forms import written as written_in
from models.units.units import BY_NAME, SPELL_KEYS, UnitSpell, get_unit


class BeginForm(Form):
    unit_id = choice(__("Unit"), coerce=int)
    form = choice(__("Form"), need=False)
    year = number(__("Year"), need=True, year=True)
    part = choice(__("Of the year"), need=False)
    day = day(__("Day of the occasion"), need=False, description=__("Only of a form of each occasion."))


def parts() -> list[tuple[str, str]]:
    """Parts of a year of which forms are, the whole one first."""
    found = [(kind, n) for kind, months in reversed(LENGTHS.items()) for n in range(1, 12 // months + 1)]
    return [(f"{kind}-{n}" if kind != "year" else "", term_part(kind, n)) for kind, n in found]


def _term(year: int, part: str | None) -> Term:
    """The period typed: a year, and which part of it."""
    kind, _dash, number = (part or "year-1").partition("-")
    return Term(date(year, (int(number) - 1) * LENGTHS[kind] + 1, 1), LENGTHS[kind])


class PeriodFormsView(SendingScreens, AnswersScreens, ScopedView[FormSheet]):
    """Forms of a period filled in (biểu theo kỳ)."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)
    columns: ClassVar[tuple[Column, ...]] = (
        Column("unit", __("Unit"), lambda s: s.unit_then.name, BY_NAME, width=40),
        Column("period", __("Period"), lambda s: term_word(s.term), FormSheet.ends_on, width=22),
        Column("form", __("Form"), lambda s: name_of(s.version.definition), None, width=44),
        Column("state", __("State"), lambda s: word("form.state", s.state), None, width=18),
    )
    on_page: ClassVar[Mapping[str, Shown]] = {
        "unit": Shown(UnitSpell.name),
        "period": Shown(
            (FormSheet.starts_on, FormSheet.ends_on), lambda days: term_word(Term.between(*days))
        ),
        "form": Shown((Definition.name, Definition.name_en), lambda said: shown(Message(*said))),
        "state": Shown(MOMENTS, lambda moments: word("form.state", state_of(*moments))),
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
        return f"{name_of(row.version.definition)}, {term_word(row.term)}: {row.unit_then.name}"

    @property
    def can_create(self) -> bool:
        return bool(_own_units())

    def form_for(self, row: FormSheet | None) -> BeginForm:
        form = BeginForm(formdata=None, data=asked_for()) if request.method == "GET" else BeginForm()
        form.unit_id.choices, form.part.choices = _own_units(), parts()
        known = [
            (code, f"{shown(name)} ({word('period', kind)})")
            for code, (name, kind) in forms_known(db()).items()
        ]
        form.form.choices = [("", ""), *known] if len(known) > 1 else known
        return form

    def create(self, form: BeginForm) -> FormSheet:
        unit = get_unit(db(), form.unit_id.data)
        term = _term(form.year.data, form.part.data)
        return begin_form(db(), by(), unit, term, form.form.data or "", form.day.data)

    def acts(self, row: FormSheet) -> list[dict[str, Any]]:
        added = [
            {"label": _("Answers"), "url": url_for("period_forms.answers_view", id=row.id)},
            {"label": _("Added up"), "url": url_for("period_forms.totals_view", id=row.id)},
            {"label": _("Cells and grades"), "url": url_for("year_grades.grades_view", id=row.id)},
            {"label": "Word", "url": url_for("period_forms.document_view", id=row.id)},
            {"label": "PDF", "url": url_for("period_forms.document_view", id=row.id, form="pdf")},
        ]
        fills = can(by(), "report.prepare", row.unit_id, row.path)
        if not fills or row.sent_at is not None or row.version.state == "retired":
            return added
        return [
            *added,
            {"label": _("Fill in"), "url": url_for("period_forms.fill_view", id=row.id), "main": True},
        ]

    @expose("/details/")
    def details_view(self) -> Any:
        return self.sheet_drawn(self.sheet_asked())

    def sheet_asked(self) -> FormSheet:
        return self.get_one(request.args.get("id"))

    def where(self, row: FormSheet) -> str:
        return url_for("period_forms.details_view", id=row.id)

    def sheet_drawn(self, row: FormSheet) -> str:
        """A unit's sheet as it stands, with what may be done with it."""
        values, version = outcome_of(db(), row), get_version(db(), row.version_id)
        hidden, codes = known_of(db(), row).hidden, {field.code for field in version.fields}
        told = [
            f
            for f in with_reasons(version)
            if f.code in values or (KINDS[f.kind].filled and f.code not in hidden and f.code in codes)
        ]
        page = self.page_of(row) | {
            "facts": [
                *self.details_of(row)[:-1],
                *standing_said(row),
                *((title_of(field), written(field, values.get(field.code))) for field in told),
            ]
        }
        files = [field for field in told if field.code in file_codes(version) and field.code in values]
        page["became"] = became(row.unit_then, row.ends_on)
        page["intro"], page["checks"] = begun_said(row), _checks(row)
        page["files"] = [
            (title_of(field), url_for("period_forms.file_view", id=row.id, field=field.code))
            for field in files
        ]
        page |= {"withdrawn": withdrawn_said(row), "sent": g.get("form"), **acting(row, self.endpoint)}
        return render_template("khoi/filling/sheet.html", **page)

    @expose("/fill/", methods=("GET", "POST"))
    def fill_view(self) -> Any:
        row = self.sheet_asked()
        version, kept = get_version(db(), row.version_id), written_in(db(), row)
        form_class = narrative_form(version)
        found = _proposed(row, version) if request.method == "GET" else {}
        form: Any = (
            form_class(formdata=None, data=filled_form(version, kept or found))
            if request.method == "GET"
            else form_class()
        )
        propose(form, found)
        sends = "send" in request.form

        def show() -> str:
            known = outcome_of(db(), row)
            made = {
                field.code: written(field, known.get(field.code))
                for field in version.fields
                if field.kind in FORMULAS
            }
            tell_kept(form, version.fields, kept)
            tell_asked(form, version, kept, term_figures(db(), row), case_of(row))
            page = {
                "title": self.title(row),
                "form": form,
                "version": version,
                "row_version": address.version_shown(row.row_version),
                "made": made,
                "intro": " ".join((begun_said(row), approves_said(row.version))).strip(),
                "remark": row.remark,
                "returned_by": row.returned_by,
                "sends": can(by(), "report.submit", row.unit_id, row.path),
                "checks": _checks(row) if request.method == "GET" and row.saved_at else [],
                "shut": shut_said(row),
                "asked_url": url_for("period_forms.asked_view", id=row.id),
            }
            return render_template(
                "khoi/reports/period_form.html", **page, back=self.get_save_return_url(row)
            )

        def act() -> FormSheet:
            filled = fill_form(db(), by(), row, version_sent(), typed_narrative(form, version, kept))
            if not sends:
                return filled
            db().flush()
            return send_form(db(), by(), filled, filled.row_version)

        said = _("The form is sent.") if sends else _("The form is saved.")
        return submit(form, act, self.where, show, said)

    @expose("/asked/", methods=("POST",))
    def asked_view(self) -> Any:
        """Which fields must be filled in by what is typed so far, in JSON; nothing is kept."""
        row = self.get_one(request.args.get("id"))
        if not can(by(), "report.prepare", row.unit_id, row.path):
            raise Refusal("access.unknown")
        version = get_version(db(), row.version_id)
        typed = typed_narrative(narrative_form(version)(), version, keep=False)
        return asked_now(version, typed, term_figures(db(), row), case_of(row))

    @expose("/document/")
    def document_view(self) -> Any:
        """The answer as an official document, in Word or as PDF (`form=pdf`)."""
        row = self.get_one(request.args.get("id"))
        ending = "pdf" if request.args.get("form") == "pdf" else "docx"
        made = written_form(db(), row, ending)
        name = (
            f"{fold(row.version.definition.code)}-{row.starts_on:%Y-%m}-{fold(row.unit_then.code)}.{ending}"
        )
        return send_file(made, mimetype=MEDIA[ending], as_attachment=True, download_name=name, max_age=0)

    @expose("/file/")
    def file_view(self) -> Any:
        """A file of a sheet, to whoever may read the sheet."""
        row = self.get_one(request.args.get("id"))
        sha256, _colon, name = written_in(db(), row).get(request.args.get("field", ""), "").partition(":")
        if not name or request.args.get("field") not in file_codes(get_version(db(), row.version_id)):
            raise Refusal("access.unknown")
        return kept_file(sha256, name)


def _proposed(row: FormSheet, version: DefinitionVersion) -> dict[str, str]:
    """What a sheet proposes until it is saved."""
    if row.saved_at is not None or not proposes(version):
        return {}
    last = last_answers(db(), row) if from_last(version) else {}
    return proposals(version, term_figures(db(), row), last)


def _checks(row: FormSheet) -> list[str]:
    """What the rules of the form say of what is kept."""
    version, values = get_version(db(), row.version_id), written_in(db(), row)
    if not version.rule.get("checks"):
        return []
    broken = findings(version, values, term_figures(db(), row), case_of(row))
    return [f"{word('level', each.level)}: {shown(each.message)}" for each in broken]


def _own_units() -> list[tuple[str, str]]:
    return [(str(unit.id), unit.name) for unit in own_units("report.prepare")]
