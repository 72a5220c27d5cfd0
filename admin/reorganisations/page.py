"""What the page of a reorganisation shows: its lines with what is wrong in them, the proof, its next step."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from flask import url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from sqlalchemy import select

from admin.reorganisations.rows import columns_of
from admin.web.request import by, db
from admin.web.words import named, quarter, say, shown, word
from models.access.grants import ROLES
from models.core.base import today
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.core.spelling import ByCode, coded
from models.definitions.kinds.base import show_points
from models.reorganisation.acts import may_decide, may_draft
from models.reorganisation.checks import Judged, judge, told
from models.reorganisation.plan import Row
from models.reorganisation.proof import KINDS, Affected, Branch, Counted, Line, Proof, prove
from models.reorganisation.reading import named_codes, rows_of
from models.reorganisation.tables import Reorganisation
from models.reorganisation.telling import called
from models.units.units import UnitKind, UnitSpell

MOST_ROWS = 500
MOST_NAMED = 12
SHOWN = ("cells", "members", "owed", "held", "scored", *GRADES, "points_sum")
STEPS = ("draft", "checked", "decided", "enforced")


def url_of(one: Reorganisation) -> str:
    """Address of its page."""
    return str(url_for("reorganisations.details_view", id=one.id))


def page_of(one: Reorganisation, title: str, refusal: Refusal | None = None) -> dict[str, Any]:
    """The page. Of one that took effect its lines and its fingerprint; of one that is still open the proof
    as of now, since counts move every day."""
    rows = rows_of(one)
    open_ = one.state in ("draft", "decided")
    judged = judge(db(), one, by() if one.state == "draft" else None) if open_ else None
    proof = prove(db(), one, judged) if judged is not None and judged.provable else None
    return {
        "title": title,
        "one": one,
        "crumbs": [(_("Reorganisations"), url_for("reorganisations.index_view")), (title, None)],
        "subtitle": _subtitle(one, judged),
        "steps": _steps(one, judged),
        "refused": _refused(refusal) if refusal is not None else "",
        "troubles": [say(t.refusal) for t in judged.troubles if not t.line] if judged is not None else [],
        "wrong": len(judged.troubles) if judged is not None else 0,
        "stuck": _stuck(one, judged),
        "rows": _rows(one, rows[:MOST_ROWS], judged),
        "more_rows": max(0, len(rows) - MOST_ROWS),
        "count": len(rows),
        "quarters": [_quarter(each) for each in proof.quarters] if proof is not None else [],
        "affected": _affected(proof) if proof is not None else [],
        "collides": _collisions(one, rows) if open_ else [],
        "sha256": (proof.sha256 if proof is not None else one.sha256) or "",
        "acts": _acts(one, proof),
        "decide": _decide(one, proof, judged),
        "headings": [word("reorganisation.figure", name) for name in SHOWN],
        "columns": columns_of(),
        "may_change": one.state == "draft" and may_draft(by()),
    }


def _refused(refusal: Refusal) -> str:
    """Why a step of one button was not taken; nothing was typed in it that could be kept."""
    if refusal.code == "stale":
        return str(
            _("Something has changed since this page was opened. It is checked anew: look again, then go on.")
        )
    return say(refusal)


def _subtitle(one: Reorganisation, judged: Judged | None) -> str:
    """Document, day, who drafted it, and from when it counts where that is another day."""
    parts = [_("holds from %(day)s", day=shown(one.on))]
    if one.doc_date:
        parts.insert(0, _("document of %(day)s", day=shown(one.doc_date)))
    counts = one.counts_from or (judged.counts_from if judged is not None else one.on)
    if counts != one.on:
        parts.append(
            _("counts from %(day)s, since the quarter of its day was reported already", day=shown(counts))
        )
    parts.append(_("drafted by %(who)s", who=one.drafted_by))
    if one.decided_by:
        parts.append(_("decided by %(who)s", who=one.decided_by))
    return " · ".join(str(part) for part in parts)


def _steps(one: Reorganisation, judged: Judged | None) -> list[dict[str, str]]:
    """Drafted, checked, decided, in force: how far it is."""
    checked = judged is not None and judged.provable
    at = {"draft": 2 if checked else 1, "decided": 3, "enforced": 4}.get(one.state, 0)
    states = ["done" if n < at else "now" if n == at else "next" for n in range(len(STEPS))]
    return [
        {"label": word("reorganisation.step", name), "state": state, "note": ""}
        for name, state in zip(STEPS, states, strict=True)
    ]


def _stuck(one: Reorganisation, judged: Judged | None) -> str:
    """Why a decided one could not take effect, or will not at its day as things stand. What was noted at the
    last round and is put right since is not said any more."""
    if one.state != "decided":
        return ""
    said = json.loads(one.stuck) if one.stuck else {}
    why = say(Refusal(said.pop("code"), **said)) if said and said["code"] != "reorganisation.troubles" else ""
    if judged is not None and judged.troubles:
        first = judged.troubles[0].line
        why = say(Refusal("reorganisation.troubles", count=len(judged.troubles), line=first))
    if not why:
        return ""
    if one.counts_from is not None and one.counts_from > today():
        return str(
            _(
                "As things stand it cannot take effect on %(day)s: %(why)s",
                day=shown(one.counts_from),
                why=why,
            )
        )
    return str(_("It could not take effect: %(why)s", why=why))


def _rows(one: Reorganisation, rows: Sequence[Row], judged: Judged | None) -> list[dict[str, Any]]:
    """Lines in words, with the names behind the codes, and what is wrong in each."""
    names = _names(one, rows, judged)
    kinds = {kind.code: named(kind) for kind in db().scalars(select(UnitKind))}
    wrong: dict[int, list[str]] = {}
    for trouble in (*judged.troubles, *judged.twins) if judged is not None else ():
        wrong.setdefault(trouble.line, []).append(say(trouble.refusal))
    return [
        {
            "line": row.line,
            "act": word("reorganisation.act", row.act),
            "unit": _named(row.code, names),
            "to": _named(row.to, names),
            "new": " · ".join(filter(None, (row.name, kinds.get(row.kind, row.kind), row.new_code))),
            "keeper": " · ".join(
                filter(None, (_person(row), _named(row.source, names), _keeper(row, names)))
            ),
            "wrong": wrong.get(row.line, []),
            "url": url_for("reorganisations.row_view", id=one.id, line=row.line),
            "remove_url": url_for("reorganisations.remove_row_view", id=one.id, line=row.line),
        }
        for row in rows
    ]


def _names(one: Reorganisation, rows: Sequence[Row], judged: Judged | None) -> ByCode[str]:
    """Names of units by code, of before and after; of one that took effect those of its day."""
    if judged is not None:
        played = judged.played
        nodes = (node for tree in (played.after, played.before) for node in tree.values())
        return ByCode((node.code, node.name) for node in nodes)
    day = one.counts_from or one.on
    there = select(UnitSpell).where(coded(UnitSpell, named_codes(rows)), UnitSpell.starts_on <= day)
    return ByCode((spell.code, spell.name) for spell in db().scalars(there.order_by(UnitSpell.starts_on)))


def _named(code: str, names: ByCode[str]) -> str:
    name = names.get(code)
    return f"{name} ({code})" if name and code else code


def _person(row: Row) -> str:
    return f"{row.login}: {word('role', row.role)}" if row.login and row.role in ROLES else row.login


def _keeper(row: Row, names: ByCode[str]) -> str:
    return str(_("records: %(cell)s", cell=_named(row.custodian, names))) if row.custodian else ""


def _quarter(counted: Counted) -> dict[str, Any]:
    """A quarter's figures before and after, and why they differ where they do."""
    by_name = {line.figure: line for line in counted.lines}
    because = [_because(line) for line in counted.lines if line.because]
    return {
        "name": quarter(counted.quarter),
        "before": [_figure(by_name[name], "before") for name in SHOWN],
        "after": [_figure(by_name[name], "after") for name in SHOWN],
        "same": not because,
        "because": because,
        "branches": [_branch(each) for each in counted.branches],
    }


def _figure(line: Line, side: str) -> str:
    value = getattr(line, side)
    return show_points(value) if line.figure == "points_sum" else f"{value:,}".replace(",", ".")


def _because(line: Line) -> str:
    """Who makes a figure differ: names with their part, as many as can be read."""
    parts = [f"{name} {delta:+d}".replace("-", "−") for name, delta in line.because[:MOST_NAMED]]
    more = len(line.because) - len(parts)
    if more:
        parts.append(str(ngettext("%(num)s more unit", "%(num)s more units", more)))
    return f"{word('reorganisation.figure', line.figure)}: {', '.join(parts)}"


def _branch(branch: Branch) -> dict[str, Any]:
    return vars(branch) | {"widest": max(branch.cells_before, branch.cells_after)}


def _affected(proof: Proof) -> list[dict[str, Any]]:
    """What changes hands or ends, each kind with its count and its units."""
    return [
        {
            "kind": kind,
            "count": len(found),
            "label": word("reorganisation.affected", kind),
            "parts": [_part(kind, each) for each in found[:MOST_ROWS]],
        }
        for kind in KINDS
        for found in [proof.affected[kind]]
    ]


def _part(kind: str, each: Affected) -> str:
    what = word("role", each.what) if kind.startswith("posts") else each.what
    if kind == "unreached":
        return str(
            _(
                "%(unit)s: %(count)s %(what)s for %(units)s units",
                unit=each.unit,
                count=each.old,
                what=word("reorganisation.issued", each.what),
                units=each.new,
            )
        )
    if kind == "delegations":
        what = word("delegation.act", each.what)
    way = f": {each.old} → {each.new}" if each.new and each.old else f": {each.old or each.new}".rstrip(": ")
    return f"{each.unit}{', ' + what if what else ''}{way}"


def _collisions(one: Reorganisation, rows: Sequence[Row]) -> list[dict[str, Any]]:
    return [
        {
            "text": _(
                "line %(here)s and line %(there)s of %(document)s name the same unit",
                here=row.line,
                there=line,
                document=called(other),
            ),
            "url": url_of(other),
        }
        for other, line, row in told(db(), one, rows)
    ]


def _acts(one: Reorganisation, proof: Proof | None) -> list[dict[str, Any]]:
    """What can be done beside deciding."""
    found: list[dict[str, Any]] = []
    if one.state == "draft" and may_draft(by()):
        found.append({"label": _("New line"), "url": url_for("reorganisations.row_view", id=one.id)})
        found.append({"label": _("Document and day"), "url": url_for("reorganisations.edit_view", id=one.id)})
    address = url_for("imports.template_view", kind="moves", period=f"r{one.id}")
    found.append({"label": _("Lines in Excel"), "url": address})
    if one.state == "draft" and may_draft(by()):
        found.append({"label": _("Lines from Excel"), "url": url_for("imports.kind_view", kind="moves")})
    if one.state == "decided" and may_decide(by(), one):
        found.append(
            {
                "label": _("Withdraw"),
                "url": url_for("reorganisations.withdraw_view", id=one.id),
                "danger": True,
            }
        )
    if one.state == "enforced" and may_draft(by()):
        found.append(
            {"label": _("Take it back by another"), "url": url_for("reorganisations.counter_view", id=one.id)}
        )
    return found


def _decide(one: Reorganisation, proof: Proof | None, judged: Judged | None) -> dict[str, Any] | None:
    """The main step: to decide what is shown, or to lay it before those who do."""
    if one.state != "draft" or proof is None or judged is None:
        return None
    if may_decide(by(), one) and not any(trouble.field == "root" for trouble in judged.troubles):
        if not judged.sound:
            return None
        return {
            "label": _("Decide"),
            "url": url_for("reorganisations.decide_view", id=one.id),
            "method": "post",
            "main": True,
            "fields": {"row_version": one.row_version, "seen": proof.sha256},
            "ticks": {"twin": _("Organisations of one name under one superior are meant")}
            if judged.twins
            else {},
        }
    if not may_draft(by()):
        return None
    return {
        "label": _("Lay it before those who decide"),
        "url": url_for("reorganisations.propose_view", id=one.id),
        "method": "post",
        "main": True,
        "fields": {"row_version": one.row_version},
    }
