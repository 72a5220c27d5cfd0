"""Supplements: what came after a quarter was closed with gaps,
numbered, with its own totals and the difference (design 3.7).

A frozen version never changes; base + supplements = the
full total. Gaps of all levels in one list stand here too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Select, String, Text, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access.grants import Principal, require
from models.access.guard import looking
from models.access.scopes import Rises, under
from models.core.base import Base, Id, now
from models.core.errors import Refusal
from models.core.events import Event
from models.core.json_parts import read_all
from models.core.periods import Quarter
from models.meetings.locks import lock
from models.platform.journal import canonical, digest, record, stand_in_line
from models.reports.content import Below, below, newest
from models.reports.figures import Child, Figures, add_up, cell_months, cell_quarter
from models.reports.tables import GapReason, Report, ReportVersion
from models.reports.uncounted import Row, after, missing_below, missing_each
from models.risen.own import RISEN, Own, own_of
from models.risen.whole import whole
from models.workflow.tables import states

SUPPLEMENT_MADE = Event[[Session, Report], None]("a supplement was made")


class Supplement(Rises, Base):
    """A numbered supplement (báo cáo bổ sung) to a frozen
    version: canonical JSON and its SHA-256, never changed."""

    __tablename__ = "supplement"
    __table_args__ = (UniqueConstraint("version_id", "number", name="uq_supplement_version_id_number"),)

    id: Mapped[Id]
    report_id: Mapped[int] = mapped_column(ForeignKey("report.id"), index=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("report_version.id"))
    number: Mapped[int]
    content: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[datetime]
    made_by: Mapped[str] = mapped_column(String(200))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


def supplements_of(db: Session, version: ReportVersion) -> list[Supplement]:
    """Supplements of a frozen version, in order."""
    return list(
        db.scalars(select(Supplement).where(Supplement.version_id == version.id).order_by(Supplement.number))
    )


Frozen = tuple[Mapping[str, Any], list[Supplement]]
"""What a frozen version says, with its supplements."""


def late_arrivals(
    db: Session, report: Report, under: Below | None = None, frozen: Frozen | None = None
) -> list[dict[str, Any]]:
    """What came after the newest version was frozen and stands in no supplement of it: missing children
    now accepted, and what children that were taken in have since added by supplements of their own.
    `under`: who reports to the unit, where that was asked already; `frozen`: what the newest version
    says, likewise, of a report that lies with somebody."""
    if frozen is None:
        base = newest(db, report)
        if base is None or states(db, report.route_id)[report.state].is_open:
            return []
        frozen = json.loads(base.content), supplements_of(db, base)
    content, taken = frozen[0], [json.loads(each.content) for each in frozen[1]]
    rows = [row for body in taken for row in body["children"]]
    there = {
        (row["unit"], row["version"]) for row in (*content["children"], *rows) if row["version"] is not None
    }
    added = {row["supplement"] for row in rows if row.get("supplement")}
    known = {row["unit"] for row in (*content["children"], *rows)}
    children, accepted = under or below(db, report)
    new = [child for child in children if child.unit_id not in known]
    reasons = {gap["unit"]: gap["reason"] for gap in content["gaps"]}
    return [
        *_missing_then(db, new, accepted, reasons),
        *_gone_since(db, report, new, reasons),
        *_added_below(db, report, there, added),
    ]


def _missing_then(
    db: Session, children: list[Child], accepted: Mapping[int, ReportVersion], reasons: Mapping[int, str]
) -> list[dict[str, Any]]:
    """Children of the quarter that stand in nothing yet, also
    those founded or moved there after the version was frozen."""
    rows = []
    there = {c.unit_id: accepted[c.unit_id] for c in children if not c.dissolved and c.unit_id in accepted}
    bodies = read_all([version.content for version in there.values()])
    lacking = missing_each(db, bodies)
    with looking(db) as system:
        owns = own_of(system, bodies)
    for (unit_id, version), body, missing, own in zip(there.items(), bodies, lacking, owns, strict=True):
        row = {
            "unit": unit_id,
            "name": body["name"],
            "kind": body["kind"],
            "version": version.number,
            "sha256": version.sha256,
        }
        rows.append(
            row
            | {"supplement": None, "figures": body["figures"], "reason": reasons.get(unit_id, "")}
            | {"missing": missing}
            | ({RISEN: own} if own else {})
        )
    return sorted(rows, key=lambda row: row["name"])


def _gone_since(
    db: Session, report: Report, children: list[Child], reasons: Mapping[int, str]
) -> list[dict[str, Any]]:
    """Units that fell to this one to file only after the version was frozen: by an act that reaches back,
    those of another root to which this one succeeds; those that fell silent since (filing.py)."""
    quarter, rows = Quarter.of(report.quarter), []
    with looking(db) as system:
        for child in children:
            if child.dissolved:
                figures = cell_quarter(cell_months(system, child.unit_id, quarter))
                row = {"unit": child.unit_id, "name": child.name, "kind": child.kind_code, "version": None}
                row |= {"sha256": None, "supplement": None, "figures": figures, "missing": []}
                rows.append(row | {"reason": reasons.get(child.unit_id, "")})
    return rows


def _added_below(
    db: Session, report: Report, there: set[tuple[int, int]], added: set[str]
) -> list[dict[str, Any]]:
    """Supplements of the very versions that were taken in, here or by a supplement."""
    found = select(Supplement, ReportVersion).join(ReportVersion, ReportVersion.id == Supplement.version_id)
    found = found.join(Report, Report.id == Supplement.report_id).where(Report.quarter == report.quarter)
    found = found.where(Supplement.unit_id.in_([unit for unit, _ in there])).order_by(
        Supplement.unit_id, Supplement.number
    )
    rows = []
    for each, version in db.execute(found):
        if (each.unit_id, version.number) in there and each.sha256 not in added:
            body = json.loads(each.content)
            row = {
                "unit": each.unit_id,
                "name": body["name"],
                "kind": body["kind"],
                "version": None,
                "sha256": each.sha256,
            }
            rows.append(
                row
                | {"supplement": each.sha256, "number": each.number, "figures": body["figures"], "reason": ""}
                | {name: body[name] for name in ("missing", RISEN) if name in body}
            )
    return rows


def make_supplement(db: Session, by: Principal, report: Report, row_version: int) -> Supplement:
    """Freeze what came late into the next supplement of the newest
    version; refused while nothing came or the report is open."""
    require(by, "report.prepare", report.unit_id, report.path)
    if report.row_version != row_version:
        raise Refusal("stale")
    stand_in_line(db)
    base, rows = newest(db, report), late_arrivals(db, report)
    if base is None or not rows:
        raise Refusal("supplement.nothing")
    body = json.loads(base.content)
    earlier = supplements_of(db, base)
    with looking(db) as system:
        added = whole(system, rows)
    before = total(body, earlier)
    arrived = {row["unit"] for each in earlier for row in json.loads(each.content)["children"]} | {
        row["unit"] for row in rows
    }
    head = {name: body[name] for name in ("unit", "code", "name", "kind", "quarter")}
    content = head | {
        "base": {"number": base.number, "sha256": base.sha256},
        "children": rows,
        **added,
        "before": before,
    }
    content |= {
        "full": add_up((before, added["figures"])),
        "cells_owed": reporting(body)[1],
        "gaps": [gap for gap in body["gaps"] if gap["unit"] not in arrived],
        "missing": _left(missing_now(db, body, earlier), rows),
    }
    text = canonical(content)
    made = Supplement(
        unit_id=report.unit_id,
        path=report.path,
        report_id=report.id,
        version_id=base.id,
        number=len(earlier) + 1,
    )
    made.content, made.sha256, made.made_at, made.made_by, made.person_id = (
        text,
        digest(text),
        now(),
        by.name[:200],
        by.person_id,
    )
    db.add(made)
    record(db, by, "report.supplement", made, number=made.number, sha256=made.sha256, base=base.sha256)
    own = {row["unit"] for row in rows if row["version"] is None and row["supplement"] is None}
    lock(db, report.id, report.quarter, own)
    SUPPLEMENT_MADE.tell(db, report)
    return made


def total(body: dict[str, Any], supplements: Iterable[Supplement]) -> Figures:
    """A frozen version's figures with its supplements added."""
    return add_up((body["figures"], *(json.loads(each.content)["figures"] for each in supplements)))


def total_own(db: Session, bodies: Sequence[Mapping[str, Any]]) -> Own:
    """What own fields come to in a frozen version and its supplements together; `bodies`: what each says."""
    with looking(db) as system:
        return dict(whole(system, bodies).get(RISEN, {}))


def missing_now(db: Session, body: dict[str, Any], supplements: Sequence[Supplement]) -> list[Row]:
    """What a frozen version with its supplements goes without, at any depth."""
    left = missing_below(db, body)
    for each in supplements:
        left = _left(left, json.loads(each.content)["children"])
    return left


def _left(rows: list[Row], arrived: Iterable[Mapping[str, Any]]) -> list[Row]:
    """What came is missing no more, but for what it goes without itself; a supplement of below
    that was frozen before contents told it leaves what is known."""
    told = (
        (row["unit"], row.get("missing", ())) for row in arrived if "missing" in row or not row["supplement"]
    )
    return after(rows, told)


@dataclass(frozen=True)
class Gap:
    """A unit that a frozen report went without, why, and whether it has come since."""

    report_id: int
    report_unit: int
    child_id: int
    name: str
    reason: str
    arrived: bool
    path: str


def gaps_where(*where: ColumnElement[bool]) -> Select[GapReason]:
    """Units that the newest versions of reports go without, with version and report; `where` tells which
    reports, of one quarter. A statement, to be asked for what is wanted of them."""
    last = select(func.max(ReportVersion.id)).join(Report, Report.id == ReportVersion.report_id).where(*where)
    newest_ = last.group_by(ReportVersion.report_id).correlate(None)
    found = select(GapReason).join(ReportVersion, ReportVersion.id == GapReason.version_id)
    found = found.join(Report, Report.id == ReportVersion.report_id)
    return found.where(*where, ReportVersion.id.in_(newest_))


def filed_for(db: Session, *where: ColumnElement[bool]) -> set[int]:
    """Units for which supplements of these versions file, since nobody else does; one statement."""
    lacking = gaps_where(*where).with_only_columns(GapReason.version_id)
    made = db.scalars(select(Supplement.content).where(Supplement.version_id.in_(lacking)))
    rows = (row for text in made for row in json.loads(text)["children"])
    return {row["unit"] for row in rows if row["version"] is None and row.get("supplement") is None}


def gaps_below(db: Session, path: str, quarter: Quarter) -> list[Gap]:
    """Gaps of the newest versions of all reports at or below `path`, every level in one list; three
    statements. One came where its report is accepted now, or where a supplement files for it."""
    where = (under(Report.path, path), Report.quarter == quarter.first)
    lacking = gaps_where(*where)
    found = select(Report.id, Report.unit_id, Report.path, ReportVersion.content)
    found = found.join(ReportVersion, ReportVersion.report_id == Report.id).where(*where)
    found = found.where(ReportVersion.id.in_(lacking.with_only_columns(GapReason.version_id)))
    rows = db.execute(found.order_by(Report.path)).all()
    if not rows:
        return []
    children = lacking.with_only_columns(GapReason.child_id)
    accepted = select(Report.unit_id).where(Report.unit_id.in_(children.correlate(None)))
    accepted = accepted.where(Report.quarter == quarter.first, Report.accepted_number.is_not(None))
    came = {*db.scalars(accepted), *filed_for(db, *where)}
    return [
        Gap(number, unit, gap["unit"], gap["name"], gap["reason"], gap["unit"] in came, stood)
        for number, unit, stood, text in rows
        for gap in json.loads(text)["gaps"]
    ]


def reporting(body: Mapping[str, Any]) -> tuple[int, int]:
    """How many cells of how many a version counts: the
    denominator that travels with its figures ("27/30 chi bộ")."""
    cells = body["figures"]["cells"]
    return cells, body.get("cells_owed", cells)
