"""The list of cells and grades that a form of a period gives, on screen and in Excel (domain.md 2.1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from flask import render_template, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.lists.exports import send_drawn
from admin.lists.pages import Page
from admin.web import address
from admin.web.request import by, db
from admin.web.words import term_word, word
from forms.excel.write.book import Column, write_list
from forms.inputs import written
from forms.said import name_of, title_of
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.core.spelling import fold
from models.definitions.definitions import DefinitionVersion, Field, get_version
from models.reports.period_forms import FormSheet
from models.totals.year_grades import CellGrade, cell_grades, grade_fields, place_seen
from models.units.units import Place

ROWS = 200


class YearGradesPage(Page):
    """Cells with their superior, months and grade."""

    verbs: ClassVar[tuple[str, ...]] = ("report.see",)

    def __init__(self) -> None:
        super().__init__(name=__("Cells and grades"), endpoint="year_grades", url="/period-forms/grades")

    @expose("/")
    def grades_view(self) -> Any:
        """Every cell under the reader's office, whether it filled the form in or not."""
        sheet, version, place, fields = _asked()
        found = cell_grades(db(), by(), place, version, sheet.term)
        pages = -(-len(found) // ROWS)
        at = min(address.number_or("page", 0), max(0, pages - 1))
        columns = [
            {"label": str(c.heading), "key": c.name, "num": c.kind == "integer"} for c in _columns(fields)
        ]
        names = [column["key"] for column in columns]
        rows = [
            dict(zip(names, _row(each, fields), strict=True))
            | ({"url": url_for("period_forms.details_view", id=each.sheet)} if each.sheet else {})
            for each in found[at * ROWS : (at + 1) * ROWS]
        ]
        left = sum(1 for each in found if not each.sent)
        return render_template(
            "khoi/web/table.html",
            title=_title(version, sheet, place),
            intro=_("%(n)s cells, %(left)s of them have not sent the form.", n=len(found), left=left),
            crumbs=[
                (_("Forms"), url_for("period_forms.index_view")),
                (sheet.unit_then.name, url_for("period_forms.details_view", id=sheet.id)),
            ],
            columns=columns,
            rows=rows,
            acts=[{"label": "Excel", "url": url_for("year_grades.book_view", id=sheet.id)}],
            page=at,
            pages=pages,
            page_url=lambda number: url_for("year_grades.grades_view", id=sheet.id, page=number),
        )

    @expose("/book/")
    def book_view(self) -> Any:
        """The same in Excel."""
        sheet, version, place, fields = _asked()
        rows = [_row(each, fields) for each in cell_grades(db(), by(), place, version, sheet.term)]
        title, columns = _title(version, sheet, place), _columns(fields)
        name = f"{fold(version.definition.code)}-{sheet.starts_on:%Y}-xep-loai.xlsx"
        return send_drawn(lambda out: write_list(out, title, columns, rows), name)


def _asked() -> tuple[FormSheet, DefinitionVersion, Place, list[Field]]:
    """The sheet of the address, its form, whose cells are shown and the formulas that grade."""
    found = select(FormSheet).where(FormSheet.id == address.number())
    sheet = db().scalars(found).unique().one_or_none()
    if sheet is None:
        raise Refusal("access.unknown")
    version = get_version(db(), sheet.version_id)
    return sheet, version, place_seen(db(), by(), sheet), grade_fields(version)


def _title(version: DefinitionVersion, sheet: FormSheet, place: Place) -> str:
    return f"{name_of(version.definition)}, {term_word(sheet.term)}: {place.name}"


def _columns(fields: Sequence[Field]) -> list[Column]:
    return [
        Column("unit", str(_("Cell")), width=40),
        Column("above", str(_("Under")), width=40),
        Column("owed", str(_("Months owed")), "integer", 10),
        Column("scored", str(_("Months graded")), "integer", 10),
        *(Column(grade, word("grade", grade), "integer", 10) for grade in GRADES),
        *(Column(f"v_{field.code}", title_of(field), width=24) for field in fields),
        Column("sent", str(_("Form")), width=14),
    ]


def _row(each: CellGrade, fields: Sequence[Field]) -> list[Any]:
    told = [written(field, each.values.get(field.code)) for field in fields]
    sent = word("form.sent", "yes" if each.sent else "no") if each.sheet else _("not begun")
    return [each.unit, each.above, each.owed, each.scored, *each.grades, *told, sent]
