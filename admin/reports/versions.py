"""Frozen versions of a report on screen: one version, the difference between any two, the proof of a
cell's sheets (design 3.5, 3.2), and what was accepted before a unit came to where it stands."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from io import BytesIO
from typing import Any

from flask import Response, render_template, request, send_file, url_for
from flask_admin import expose
from flask_babel import gettext as _
from sqlalchemy import select

from admin.lists.exports import send_drawn
from admin.reports.cards import Since
from admin.reports.differences import differs_words, sections
from admin.reports.figures import figure_columns, figure_rows, narrative_told
from admin.reports.issued import annex1
from admin.reports.missing import counted_columns, missing_link
from admin.risen.own import own_lines
from admin.web import address
from admin.web.became import became, in_use_line
from admin.web.request import by, db
from admin.web.words import word
from models.access.grants import can
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.definitions.definitions import get_version
from models.definitions.report_forms import with_reasons
from models.platform.journal import canonical
from models.reports.differences import differ
from models.reports.earlier import earlier_report
from models.reports.proofs import ANSWERS, exported, prove
from models.reports.tables import GapReason, Manifest, Report, ReportVersion
from models.reports.uncounted import missing_below
from models.review.pins import Look, last_seen
from models.review.pins import since as changes_since
from models.units.units import UnitSpell, then_in
from models.workflow.tables import State


def version_of(report: Report, number: str | int | None) -> ReportVersion:
    """The frozen version with this number; 404 for a stranger and for what is no number."""
    wanted = address.number_of(str(number or ""))
    version = db().scalar(
        select(ReportVersion).where(ReportVersion.report_id == report.id, ReportVersion.number == wanted)
    )
    if version is None:
        raise Refusal("access.unknown")
    return version


def fields_of(*bodies: dict[str, Any]) -> dict[str, Any]:
    """The narrative's fields, by code, of the forms the versions answered."""
    forms = [get_version(db(), number) for number in dict.fromkeys(body["form"] for body in bodies)]
    return {field.code: field for form in forms for field in with_reasons(form)}


def difference(old: dict[str, Any], new: dict[str, Any]) -> list[dict[str, Any]]:
    """The difference between two versions' contents as the page shows it."""
    return sections(differ(old, new), fields_of(old, new), Quarter.parse(new["quarter"]))


def since_part(report: Report, state: State, last: ReportVersion | None, seen: Iterable[Look]) -> Since:
    """What changed since this reviewer last looked, or since the
    version a refused decision was made on (design 3.5, 3.6). `seen`: who looked at it."""
    told = address.version()
    if last is None or state.is_open:
        return Since([], "")
    stale = told is not None and 0 < told < last.number
    mine = last_seen(seen, by(), last.number)
    old = told if stale else mine or _before(report, state, last)
    if not old:
        return Since([], "")
    changes = changes_since(db(), report, old, last)
    words = _("What changed between the version you saw and the newest one")
    if not stale and not mine:
        words = _("What changed from version %(old)s to %(new)s", old=old, new=last.number)
    elif not stale:
        words = _(
            "What changed from version %(old)s to %(new)s since you last looked", old=old, new=last.number
        )
    fields, quarter = fields_of(json.loads(last.content)), Quarter.of(report.quarter)
    return Since(sections(changes, fields, quarter) if changes else [], words)


def _before(report: Report, state: State, last: ReportVersion) -> int:
    """The version before, for every superior, while a report that was submitted again is under way."""
    own = can(by(), "report.prepare", report.unit_id, report.path)
    return 0 if own or state.is_final else last.number - 1


class VersionScreens:
    """Screens of frozen versions, mixed into the list of reports."""

    get_one: Callable[[Any], Report]

    @expose("/version/")
    def version_view(self) -> Any:
        report = self.get_one(request.args.get("id"))
        return render_template(
            "khoi/reports/version.html",
            **version_page(report, version_of(report, request.args.get("number"))),
        )

    @expose("/difference/")
    def difference_view(self) -> Any:
        """The difference between two versions; the older first, whichever way they are asked for."""
        report = self.get_one(request.args.get("id"))
        all_ = list(
            db().scalars(
                select(ReportVersion)
                .where(ReportVersion.report_id == report.id)
                .order_by(ReportVersion.number)
            )
        )
        if not all_:
            raise Refusal("access.unknown")
        new = version_of(report, request.args.get("new") or all_[-1].number)
        old = version_of(report, request.args.get("old") or max(new.number - 1, 1))
        old, new = sorted((old, new), key=lambda v: v.number)
        return render_template(
            "khoi/reports/difference.html", **_difference_page(report, old, new, [v.number for v in all_])
        )

    @expose("/proof/")
    def proof_view(self) -> Any:
        """Sheet by sheet: what the cell kept against what it reported."""
        report = self.get_one(request.args.get("id"))
        version = version_of(report, request.args.get("number"))
        data = exported(db(), by(), report, version)
        return render_template("khoi/reports/proof.html", **_proof_page(report, version, data))

    @expose("/proof-file/")
    def proof_file_view(self) -> Response:
        """The proof as a file, to be checked without this server; for the cell alone."""
        report = self.get_one(request.args.get("id"))
        version = version_of(report, request.args.get("number"))
        data = canonical(exported(db(), by(), report, version)).encode()
        unit, quarter = json.loads(version.content)["code"], Quarter.of(report.quarter)
        name = f"doi-chieu-{unit}-{quarter}-{version.number}.json"
        return send_file(
            BytesIO(data), mimetype="application/json", as_attachment=True, download_name=name, max_age=0
        )


def _head(report: Report, name: str) -> dict[str, Any]:
    quarter = Quarter.of(report.quarter)
    back = url_for("reports.details_view", id=report.id)
    whole = f"{name}: {_('Quarter %(quarter)s', quarter=quarter.roman)}"
    return {
        "title": whole,
        "intro": became(report.unit_then, report.quarter),
        "back": back,
        "crumbs": [(_("Reports"), url_for("reports.index_view")), (whole, back)],
    }


def _difference_page(
    report: Report, old: ReportVersion, new: ReportVersion, numbers: list[int]
) -> dict[str, Any]:
    before, after = json.loads(old.content), json.loads(new.content)
    parts = difference(before, after)
    page = _head(report, after["name"])
    crumbs = [*page["crumbs"], (_("Difference"), None)]
    return page | {
        "title": differs_words(old.number, new.number, parts),
        "crumbs": crumbs,
        "sections": parts,
        "old": old,
        "new": new,
        "numbers": numbers,
        "url": url_for("reports.difference_view"),
        "report_id": report.id,
    }


def _proof_page(report: Report, version: ReportVersion, data: dict[str, Any]) -> dict[str, Any]:
    page = _head(report, json.loads(version.content)["name"])
    proofs = prove(data)
    rows = [
        {
            "url": url_for("scores.sheet_view", meeting=p.meeting),
            "day": p.held_on,
            "kind": word("kind", p.kind),
            "standing": word("proof", p.standing),
            "holds": ANSWERS[p.standing],
            "reported": p.reported,
            "kept": p.kept,
        }
        for p in proofs
    ]
    wrong, held = sum(row["holds"] is False for row in rows), sum(row["holds"] is True for row in rows)
    title = _("%(n)s sheets are the ones that were reported", n=held)
    if wrong:
        title = _("%(n)s sheets are not the ones that were reported", n=wrong)
    elif not held:
        title = _("No voted sheet was reported in this version")
    file = url_for("reports.proof_file_view", id=report.id, number=version.number)
    page |= {"title": title, "crumbs": [*page["crumbs"], (_("Proof of the sheets"), None)]}
    return page | {"rows": rows, "number": version.number, "file_url": file}


def version_page(report: Report, version: ReportVersion) -> dict[str, Any]:
    """What the page of a frozen version shows."""
    body = json.loads(version.content)
    quarter_ = Quarter.of(report.quarter)
    form_version = get_version(db(), body["form"])
    proof = can(by(), "sheet.items", report.unit_id, report.path) and any(
        m["commitment"] for m in body["meetings"]
    )
    downloads = (
        [
            {
                "label": _("Proof of the sheets"),
                "url": url_for("reports.proof_view", id=report.id, number=version.number),
            }
        ]
        if proof
        else []
    )
    if version.number > 1:
        link = url_for("reports.difference_view", id=report.id, old=version.number - 1, new=version.number)
        downloads.append({"label": _("Difference from version %(n)s", n=version.number - 1), "url": link})
    head = _head(report, body["name"])
    head["intro"] = f"{head['intro']} {in_use_line(body)}".strip()
    return head | {
        "number": version.number,
        "submitted_at": version.submitted_at,
        "sha256": version.sha256,
        "downloads": downloads,
        "figure_columns": counted_columns(figure_columns(quarter_), body),
        "figures": figure_rows(form_version, body),
        "own": own_lines(body),
        "narrative": narrative_told(report, form_version, body, version.number),
        "manifest": _manifest(version),
        "gaps": [{"name": name, "reason": reason} for reason, name in _reasons(version, quarter_)],
        "missing": missing_link(report, missing_below(db(), body), version.number),
        "commitments": [
            {"label": f"{m['held_on']} {word('kind', m['kind'])}", "value": m["commitment"]}
            for m in body["meetings"]
            if m["commitment"]
        ],
    }


def _manifest(version: ReportVersion) -> list[dict[str, Any]]:
    columns = (ReportVersion.report_id, ReportVersion.number, ReportVersion.sha256)
    taken = db().execute(
        select(*columns, UnitSpell.name)  # not what each says: there may be a hundred
        .join(Manifest, Manifest.child_version_id == ReportVersion.id)
        .join(Report, Report.id == ReportVersion.report_id)
        .join(Report.unit_then)
        .where(Manifest.version_id == version.id)
        .order_by(UnitSpell.sort_key)
    )
    return [
        {
            "name": name,
            "number": number,
            "sha256": sha256,
            "url": url_for("reports.version_view", id=report_id, number=number),
        }
        for report_id, number, sha256, name in taken
    ]


def _reasons(version: ReportVersion, quarter: Quarter) -> Any:
    return db().execute(
        select(GapReason.reason, UnitSpell.name)
        .join(UnitSpell, then_in(UnitSpell, GapReason.child_id, quarter.first))
        .where(GapReason.version_id == version.id)
        .order_by(UnitSpell.sort_key, UnitSpell.unit_id)
    )


class EarlierScreens:
    """An accepted report of before a unit came here, as its new superior reads it: the frozen version
    and Annex 1; no list, no draft, no meetings (models/reports/earlier.py)."""

    @expose("/earlier/")
    def earlier_view(self) -> Any:
        with earlier_report(db(), by(), address.number_of(request.args.get("id"))) as (
            system,
            report,
            version,
        ):
            page = _earlier_page(system, report, version)
        return render_template("khoi/reports/version.html", **page)

    @expose("/earlier-annex/")
    def earlier_annex_view(self) -> Any:
        """Annex 1 of it: the unit's own figures."""
        with earlier_report(db(), by(), address.number_of(request.args.get("id"))) as (
            system,
            report,
            version,
        ):
            made = annex1(system, report, version)
        return send_drawn(*made)


def _earlier_page(system: Any, report: Report, version: ReportVersion) -> dict[str, Any]:
    body, quarter = json.loads(version.content), Quarter.of(report.quarter)
    unit = url_for("units.details_view", id=report.unit_id)
    title = f"{body['name']}: {_('Quarter %(quarter)s', quarter=quarter.roman)}"
    form_version = get_version(system, body["form"])
    told = narrative_told(report, form_version, body, None)
    annex = {"label": _("Annex 1 (Excel)"), "url": url_for("reports.earlier_annex_view", id=report.id)}
    return {
        "title": title,
        "intro": _("Accepted before the unit came here; nothing else of that time is read here."),
        "crumbs": [(body["name"], unit), (title, None)],
        "back": unit,
        "number": version.number,
        "submitted_at": version.submitted_at,
        "sha256": version.sha256,
        "downloads": [annex],
        "figure_columns": counted_columns(figure_columns(quarter), body),
        "figures": figure_rows(form_version, body),
        "narrative": told,
        "manifest": [],
        "gaps": body["gaps"],
        "commitments": [
            {"label": f"{m['held_on']} {word('kind', m['kind'])}", "value": m["commitment"]}
            for m in body["meetings"]
            if m["commitment"]
        ],
    }
