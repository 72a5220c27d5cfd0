"""Figures and narrative of a report as its pages show them: months, quarter, percentages at the very
end (design 3.8); and the panel that says them before they are frozen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext

from admin.reports.cards import Counted, Review, Told
from admin.reports.missing import share
from admin.steps.panel import Panel, way_back, written_of
from admin.web.words import month, named, points, shown, word
from forms.compiler import written
from forms.inputs import is_file, typed_words
from forms.said import title_of
from models.core.periods import Quarter
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.judging import computed, know
from models.definitions.kinds import KINDS
from models.definitions.kinds.figure import SUM
from models.definitions.report_forms import WHY, with_reasons
from models.reports.content import case_of
from models.reports.tables import Report
from models.risen.figures import figures_shown
from models.workflow.tables import Step


def figure_rows(
    form: DefinitionVersion, body: Mapping[str, Any], against: Mapping[str, int] | None = None
) -> list[dict[str, Any]]:
    """Figures as the page shows them, in the order of the report's form: each month, then the quarter;
    percentages from counts. `name` is what a remark is pinned to, `diff` by how much each moved since
    `against`."""
    columns = [*body["months"].values(), body["figures"]]
    return [
        {
            "name": figure.pin,
            "label": title_of(field),
            "values": [figure.shown(each, NARROW) for each in columns],
            "strong": figure.way != SUM,
            "diff": figure.moved(against, body["figures"]) if against else "",
        }
        for field, figure in figures_shown(form, body)
    ]


def figure_columns(quarter_: Quarter) -> list[str]:
    """Headings of the figures: three months and the quarter."""
    return [*(f"{m:%m/%Y}" for m in quarter_.months), _("Quarter %(quarter)s", quarter=quarter_.roman)]


def meeting_rows(body: dict[str, Any]) -> list[dict[str, Any]]:
    """Meetings of a cell's report with what rises and nothing else (domain.md 1)."""
    return [
        {
            "number": row["meeting"],
            "day": shown(_date(row["held_on"])),
            "kind": word("kind", row["kind"]),
            "month": month(_date(row["period"])),
            "present": f"{row['present']}/{row['due']}",
            "points": points(row["total"]),
            "grade": word("grade", row["grade"]) if row["grade"] else "–",
            "note": row["remark_for_superior"],
        }
        for row in body["meetings"]
    ]


def _date(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def narrative_told(
    report: Report, form_version: DefinitionVersion, body: dict[str, Any], number: int | None
) -> list[dict[str, Any]]:
    """The narrative of a version in words, computed fields too, a file
    as a door; of what is not frozen yet (no number) no file opens."""
    known = know(form_version, case_of(body), body["narrative"], body["figures"])
    values = body["narrative"] | computed(form_version, known)

    def door(field: Field) -> str | None:
        kept = number is not None and is_file(field) and values.get(field.code)
        return url_for("reports.file_view", id=report.id, field=field.code, number=number) if kept else None

    return [
        {"code": f.code, "label": title_of(f), "text": written(f, values.get(f.code)), "url": door(f)}
        for f in with_reasons(form_version)
        if not KINDS[f.kind].given
        and f.code not in known.hidden
        and (f.code in values or not f.code.endswith(WHY))
    ]


MEMBERS = "members"
"""What one line tells beside the figures that have a column in a letter's table."""
NARROW = "\u00a0"
"""Stands before a percent sign that is not to begin a line."""


def panel_of(
    report: Report,
    form: DefinitionVersion,
    step: Step,
    body: dict[str, Any],
    counted: Counted,
    told: Told,
    review: Review,
) -> Panel:
    """What submitting, closing or issuing freezes: the figures' line, the first line of each part of the
    narrative, who is missing at any depth, and how it is taken back."""
    absent = [(gap["name"], gap["reason"]) for gap in body["gaps"]]
    lines = [(_("Figures"), figures_line(form, body))]
    taken = sum(row["version"] is not None for row in body["children"])
    lines += [(_("Reports from below"), str(taken))] if body["children"] or absent else []
    all_ = len(review.remarks)
    lines += [(_("Remarks"), _("%(n)s of %(all)s answered", n=all_ - review.left, all=all_))] if all_ else []
    below = (counted.closing or {}).get("missing")
    if not (body["children"] or absent):
        absent = [
            (month(_date(at)), "") for at, part in body["months"].items() if part["owed"] > part["held"]
        ]
    quarter = str(Quarter.of(report.quarter))
    return Panel(
        heading=named(step),
        lines=lines,
        written=written_of(_narrative_now(told)),
        missing=absent,
        missing_said=below["text"] if below else _months_missing(len(absent)),
        missing_url=below["url"] if below else url_for("duties.index", unit=report.unit_id, quarter=quarter),
        back=way_back(report, step),
    )


def figures_line(form: DefinitionVersion, body: dict[str, Any]) -> str:
    """The foremost figures of the quarter in one line, with how many cells of how many they count."""
    told = [
        f"{title_of(field)}: {figure.plain(body['figures'])}"
        for field, figure in figures_shown(form, body)
        if figure.way == SUM and (figure.tabled or figure.code == MEMBERS)
    ]
    return " · ".join([share(body), *told])


def _narrative_now(told: Told) -> list[tuple[str, str, str]]:
    """Name, title and text of what is written, of what is being written, or of the frozen version."""
    if told.narrative_form is None:
        return [("", row["label"], row["text"]) for row in told.narrative]
    fields = [field for field in told.narrative_form if field.name.startswith("v_")]
    return [(field.name, str(field.label.text), typed_words(field)) for field in fields]


def _months_missing(n: int) -> str:
    """In how many months of its own a cell did not meet."""
    if not n:
        return ""
    return str(ngettext("%(num)s month without its meeting", "%(num)s months without their meeting", n))
