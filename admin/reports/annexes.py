"""Sheets of a month and of a whole quarter to download: where their rows come from. Annexes: issued.py."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from flask import g
from flask_babel import gettext as _
from sqlalchemy import func, or_, select
from sqlalchemy.orm import contains_eager

from admin.duties.words import because, called, know, label
from admin.filling.form_sheets import form_bulks
from admin.lists.exports import send_drawn
from admin.lists.posts import own_place
from admin.reports.differences import figure_word
from admin.reports.issued import (
    annex_layout,
    annex_sheet,
    ends,
    groups,
    kinds,
    of_report,
    official,
    quarter_title,
    with_leaves,
)
from admin.risen.own import own_told
from admin.web import address
from admin.web.request import by, db
from admin.web.words import named, word
from forms.excel.sheets.annexes import NOTHING, Annex1Row, rows_of
from forms.excel.sheets.frame import Official
from forms.excel.sheets.quarter import Annex, Bulk, write_quarter
from forms.excel.sheets.risen import own_bulks
from forms.excel.write.book import Column
from forms.layouts.figures import frozen_meetings, unit_row
from forms.said import title_of
from models.access.grants import can
from models.access.scopes import under
from models.core.base import ZONE, today
from models.core.errors import Refusal
from models.core.periods import Quarter, Term
from models.core.spelling import fold
from models.definitions.definitions import get_version
from models.definitions.kinds.figure import FIGURES, MEAN, RATIO, SHIPPED, SUM, Figure
from models.duties.standing import judge
from models.duties.tables import Duty
from models.layouts.offers import CHILDREN, MEETINGS
from models.layouts.rows import Row as ListRow
from models.meetings.meetings import Meeting
from models.overview.chasing import listed
from models.overview.tally import Below
from models.reports.content import newest
from models.reports.figures import meetings_in
from models.reports.lineage import Leaf, Row, subtree
from models.reports.supplements import reporting
from models.reports.tables import Report
from models.risen.figures import Shown, figures_shown
from models.totals import date_sums
from models.totals.of_duties import above_blocs
from models.units.units import UnitSpell, stood_in, subtree_on, unit_in
from models.workflow.tables import State, all_states


def unit_exported(day: date) -> UnitSpell:
    """The unit whose workbook of the quarter of `day` is asked for, or the first own one, as it was
    then; 404 for a stranger's."""
    asked = address.number_if("unit")
    if asked is None:
        asked = own_place()
    unit = unit_in(db(), asked, day)
    if not can(by(), "export", unit.unit_id, unit.path):
        raise Refusal("access.unknown")
    return unit


def quarter_file(unit: UnitSpell, quarter: Quarter) -> Any:
    """The whole quarter of a subtree in one workbook, to download."""
    trees = trees_of(unit, [quarter])
    rows = subtree(db(), unit, quarter, trees[quarter])
    own = rows[0].report if rows else None
    version = newest(db(), own) if own is not None else None
    body, below = with_leaves(db(), own, version) if own is not None else (None, [])
    head_ = (
        of_report(db(), own, version)
        if own is not None
        else official(db(), unit, quarter_title(quarter), today(), as_of=quarter.last)
    )
    bulk = [_reports(rows, shown_by(own)), meetings_bulk(unit, trees), duties_bulk(unit, trees)]
    bulk.append(_lineage(below))
    bulk += own_bulks(own_told(db(), body)) if body is not None else []
    bulk += form_bulks(unit, Term(quarter.first, 3))
    units = (
        rows_of(body, kinds(db()), ends(db(), body))
        if body is not None
        else [Annex1Row(row.spell.name, "", None) for row in rows[1:]]
    )
    name, content = f"quy-{fold(unit.code)}-{quarter}.xlsx", body or NOTHING
    annexes = _annexes(unit, quarter, head_, content, [unit_row(each) for each in units], below)
    return send_drawn(
        lambda out: write_quarter(out, head_, units, annexes, bulk, g.get("job"), content), name
    )


def _annexes(
    unit: UnitSpell,
    quarter: Quarter,
    head_: Official,
    content: Mapping[str, Any],
    units: Sequence[ListRow],
    below: Sequence[Leaf],
) -> list[Annex]:
    """Annexes 1 and 2 of the quarter, drawn by the layouts in force then."""
    one = annex_layout(db(), unit.path, quarter, "annex1", CHILDREN)
    two = annex_layout(db(), unit.path, quarter, "annex2", MEETINGS)
    held = frozen_meetings(below, groups(db()), two.tree["source"]["meetings"])
    return [
        annex_sheet(head_, *each) for each in ((one, quarter, content, units), (two, quarter, content, held))
    ]


def meetings_within(unit: UnitSpell, *quarters: Quarter) -> int:
    """How many meetings the workbook of these quarters, one after another, will list; above the Blocs as they
    are added up."""
    if all(above_blocs(db(), unit, quarter) for quarter in quarters):
        return sum(date_sums.meetings_in(db(), _place(unit, q.first), q) for q in quarters)
    held = (
        under(Meeting.path, _place(unit, quarter.first)) & Meeting.period.in_(quarter.months)
        for quarter in quarters
    )
    return db().scalar(select(func.count(Meeting.id)).where(or_(*held))) or 0


def _place(unit: UnitSpell, month: date) -> str:
    """Where the rows of a month stand: all months of a quarter follow
    the unit to its place on the quarter's last day (domain.md 1)."""
    return stood_in(db(), unit, month)


def _reports(rows: list[Row], shown: Shown) -> Bulk:
    standings = all_states(db())
    return Bulk(_("Reports"), report_columns(shown), (report_cells(row, standings, shown) for row in rows))


def report_columns(shown: Shown) -> list[Column]:
    """Columns of a unit's report, figures in the order of a form."""
    columns = [
        Column("unit", _("Unit"), width=40),
        Column("under", _("Under"), width=36),
        Column("kind", _("Kind of unit"), width=18),
    ]
    columns += [
        Column("state", _("Standing"), width=16),
        Column("first", _("First submitted"), "date", 14),
        Column("n", _("Version"), "integer", 9),
    ]
    columns.append(Column("cells_owed", _("Cells owed"), "integer", 10))
    columns += [Column(figure.code, title_of(field), WRITTEN[figure.way][0], 10) for field, figure in shown]
    return [*columns, Column("sha256", "SHA-256", "code", 20)]


WRITTEN = {SUM: ("integer", 1), MEAN: ("points", 100), RATIO: ("percent", 10)}
"""How a figure stands in a cell, and by what its number is divided for it."""


def shown_by(report: Report | None) -> Shown:
    """Figures of a report's form in its order; the shipped ones of a report that is not begun."""
    form = get_version(db(), report.form_version_id) if report is not None else None
    return figures_shown(form, {}) if form is not None else [(e, FIGURES[e.code]) for e in SHIPPED]


def report_cells(row: Row, standings: Mapping[tuple[int, str], State], shown: Shown) -> list[Any]:
    """A unit's report in them."""
    report, version = row.report, row.version
    first = (
        report.first_submitted_at.astimezone(ZONE).date()
        if report is not None and report.first_submitted_at
        else None
    )
    state = named(standings[report.route_id or 0, report.state]) if report is not None else _("not begun")
    told = [
        version.number if version is not None else None,
        reporting(row.content)[1] if row.content is not None else None,
        *(_worth(figure, row.content) for _field, figure in shown),
    ]
    return [
        row.spell.name,
        row.under,
        named(row.spell.kind),
        state,
        first,
        *told,
        version.sha256 if version is not None else "",
    ]


def _worth(figure: Figure, content: Mapping[str, Any] | None) -> float | None:
    number, by_ = figure.worth(content["figures"]) if content is not None else None, WRITTEN[figure.way][1]
    return number if number is None or by_ == 1 else number / by_


Trees = Mapping[Quarter, Sequence[UnitSpell]]
"""What stands at and below a unit, by quarter in their order: as of the quarter's last day."""


def trees_of(unit: UnitSpell, quarters: Sequence[Quarter]) -> Trees:
    """The trees of some quarters, read once for all sheets of a workbook."""
    return {quarter: subtree_on(db(), unit, quarter.last) for quarter in quarters}


def meetings_bulk(unit: UnitSpell, trees: Trees) -> Bulk:
    """Every meeting of these quarters at and below a unit, with what may rise of it."""
    columns = [
        Column("unit", _("Cell"), width=36),
        Column("under", _("Under"), width=36),
        Column("period", _("Month"), "month", 10),
    ]
    columns += [
        Column("held_on", _("Held on"), "date", 12),
        Column("kind", _("Kind of meeting"), width=20),
        Column("place", _("Place"), width=26),
    ]
    columns += [
        Column("topic", _("Topic"), width=50),
        *(Column(name, label, "integer", 9) for name, label in _counts()),
    ]
    columns += [
        Column("outside", _("Window"), width=12),
        Column("total", _("Points"), "points", 9),
        Column("grade", _("Grade"), width=12),
    ]
    columns += [
        Column("remark", _("Remark for the superior"), width=40),
        Column("commitment", _("Commitment"), "code", 20),
    ]
    return Bulk(_("Meetings"), columns, (row for each in trees.items() for row in _meeting_rows(unit, *each)))


def duties_bulk(unit: UnitSpell, trees: Trees) -> Bulk:
    """What was owed at and below a unit, by when, how each stands and why (design 3.7)."""
    columns = [
        Column("unit", _("Unit"), width=36),
        Column("under", _("Owed by"), width=36),
        Column("what", _("Duty"), width=30),
    ]
    columns += [
        Column("due", _("Last day in time"), "date", 13),
        Column("extended", _("Extended to"), "date", 13),
    ]
    columns += [
        Column("done", _("Done on"), "date", 13),
        Column("state", _("Standing"), width=18),
        Column("why", _("Why"), width=70),
    ]
    return Bulk(_("Duties"), columns, (row for each in trees.items() for row in _duty_rows(unit, *each)))


def _duty_rows(unit: UnitSpell, quarter: Quarter, tree: Sequence[UnitSpell]) -> Iterator[list[Any]]:
    day, names = today(), {spell.unit_id: spell.name for spell in tree}
    found = listed(Below(_place(unit, quarter.first), quarter), day).options(contains_eager(Duty.about_then))
    duties = db().scalars(found).all()
    know(db(), duties)
    for duty in duties:
        judged = judge(duty, day)
        about = names.get(duty.about_id, duty.about_then.name)
        said = [
            called(duty),
            duty.due_on,
            duty.extended_to,
            duty.done_on,
            label(judged.state),
            because(judged),
        ]
        yield [about, names.get(duty.unit_id, "") if duty.unit_id != duty.about_id else about, *said]


def _counts() -> list[tuple[str, str]]:
    labels = [
        ("due", _("Due")),
        ("present", _("Present")),
        ("excused", _("Excused")),
        ("unexcused", _("Unexcused")),
        ("exempt", _("Exempt")),
    ]
    return [*labels, ("speakers", _("Spoke")), ("duration_minutes", _("Duration in minutes"))]


def _meeting_rows(unit: UnitSpell, quarter: Quarter, tree: Sequence[UnitSpell]) -> Iterator[list[Any]]:
    names, counts = {u.unit_id: u for u in tree}, [name for name, _label in _counts()]
    for meeting, sheet in meetings_in(db(), _place(unit, quarter.first), quarter.months, regular=False):
        spell = names.get(meeting.unit_id)
        above = names.get(spell.parent_id or 0) if spell is not None else None
        voted = sheet if sheet is not None and sheet.commitment else None
        said = [
            spell.name if spell else "",
            above.name if above else "",
            meeting.period,
            meeting.held_on,
            word("kind", meeting.kind),
        ]
        said += [meeting.place, meeting.topic_name, *(getattr(meeting, name) for name in counts)]
        points = voted.total / 100 if voted is not None and voted.total is not None else None
        said += [
            _("outside") if meeting.outside_window else "",
            points,
            word("grade", voted.grade) if voted is not None else "",
        ]
        yield [*said, meeting.remark_for_superior, voted.commitment if voted is not None else ""]


SUMS = tuple(each.code for each in FIGURES.values() if each.way == SUM)


def _lineage(below: list[Leaf]) -> Bulk:
    """The cells' counts as the report took them in: every total can be added up again from these rows."""
    columns = [
        Column("unit", _("Cell"), width=36),
        Column("under", _("Under"), width=36),
        Column("n", _("Version"), "integer", 9),
    ]
    columns += [Column(name, figure_word(name), "integer", 10) for name in SUMS]
    columns += [
        Column("points_sum", _("Sum of points"), "points", 12),
        Column("sha256", "SHA-256", "code", 20),
    ]
    rows = (
        [
            leaf.name,
            leaf.under,
            leaf.version,
            *(leaf.figures[n] for n in SUMS),
            leaf.figures["points_sum"] / 100,
            leaf.sha256,
        ]
        for leaf in below
    )
    return Bulk(_("Where totals come from"), columns, rows)
