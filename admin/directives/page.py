"""What the page of a directive shows: the letter, by when and through whom,
who is in time, late or missing by branch, what the answers add up to."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _
from markupsafe import Markup, escape
from sqlalchemy import select

from admin.directives.closing import closing_told
from admin.directives.letter import letter_acts
from admin.directives.standings import (
    STANDINGS,
    besides_of,
    done_words,
    due_words,
    standing_of,
    standing_words,
    until_words,
)
from admin.duties.counts import glossary, picture
from admin.duties.counts import named as counted
from admin.lists.drawing import EMPTY, lines, link
from admin.reports.missing import FEW
from admin.risen.told import total_line
from admin.web.address import to_each
from admin.web.request import by, db
from admin.web.words import moment_drawn, named, word
from models.access.grants import can
from models.core.periods import Due
from models.directives.acts import addressees, in_words
from models.directives.answers import accepted_versions, added, form_of, part_of
from models.directives.asked import Asked, Standing, asked
from models.directives.own_form import draft_of, lacking
from models.directives.tables import Directive, judged_by
from models.directives.uncounted import missing_in, standing_in
from models.reports.uncounted import Row, cells_in
from models.units.units import UnitKind

Body = Mapping[str, Any]
Counts = Mapping[str, int]
COUNT = "answers_uncounted"
MOST_NAMED, FEW_NAMED = 200, 10
"""So many addressees a draft names; where there are more than a few, they are folded away."""


def asks(directive: Directive) -> str:
    """What is asked, in words."""
    parts = [_("acknowledge receipt")] if directive.asks_receipt else []
    if directive.asks_plan:
        parts.append(_("a plan %(due)s", due=due_words(directive.plan_due)))
    if directive.form_version_id is not None:
        form = form_of(db(), directive)
        due = due_words(directive.due)
        words = form is not None and in_words(form)
        parts.append(_("a result in words %(due)s", due=due) if words else _("a result %(due)s", due=due))
    return "; ".join(str(part) for part in parts)


def directive_page(directive: Directive) -> dict[str, Any]:
    """The page of a directive, draft or issued."""
    mine = can(by(), "directive.issue", directive.unit_id, directive.path)
    rows, here = asked(db(), directive) if directive.state != "draft" else [], by().own_units
    page = {
        "directive": directive,
        "crumbs": [(_("Directives"), url_for("directives.index_view")), (directive.symbol, None)],
        "state": directive.standing,
        "state_label": word("directive.state", directive.standing),
        "facts": _facts(directive),
        **closing_told(directive),
        "enclosures": [_enclosure(each) for each in directive.enclosures],
        "acts": [
            *letter_acts(directive),
            *(_acts(directive) if mine else []),
            *_closing_acts(directive),
        ],
        "own": [
            {"name": r.name, "url": url_for("answers.details_view", id=r.id)}
            for r in rows
            if r.unit_id in here
        ],
    }
    return page | (_draft(directive) if directive.state == "draft" else _issued(directive, rows))


def _facts(directive: Directive) -> list[tuple[str, str]]:
    return [
        (_("Issued by"), directive.unit_then.name),
        (_("Symbol and date"), str(directive)),
        (_("Abstract"), directive.abstract),
        (_("What is asked"), asks(directive)),
        *_form_drafted(directive),
        (_("To answer by"), due_words(directive.due)),
        (_("Through"), directive.desk),
    ]


def _form_drafted(directive: Directive) -> list[tuple[str, str]]:
    """The form that is drafted with it, while it is a draft."""
    form = draft_of(db(), directive) if directive.state == "draft" else None
    if form is None:
        return []
    left, said = len(lacking(form)), _("a draft that is published when the directive is issued")
    more = f"; {_('still to mend: %(n)s', n=left)}" if left else ""
    return [(_("Form of the answer"), f"{form.definition.name}: {said}{more}")]


def _enclosure(row: Any) -> dict[str, Any]:
    url = url_for("directives.file_view", number=row.id) if row.sha256 else None
    return {"symbol": row.symbol, "dated": row.dated, "title": row.title, "file": row.file_name, "url": url}


def _acts(directive: Directive) -> list[dict[str, Any]]:
    whole = {"label": _("The whole in Excel"), "url": url_for("directives.book_view", id=directive.id)}
    if directive.state != "draft":
        answers = url_for("directives.workbook_view", id=directive.id)
        return [whole, {"label": _("Answers in Excel"), "url": answers}]
    confirm = _("An issued directive is frozen, and every addressee is asked at once. Issue it?")
    form = draft_of(db(), directive)
    questions = {"label": _("Questions"), "url": url_for("build.build_view", id=form.id)} if form else None
    return [
        whole,
        *([questions] if questions is not None else []),
        {"label": _("Change"), "url": url_for("directives.edit_view", id=directive.id)},
        {"label": _("Enclosures"), "url": url_for("directives.enclosures_view", id=directive.id)},
        {
            "label": _("Issue"),
            "url": url_for("directives.issue_view", id=directive.id),
            "method": "post",
            "main": True,
            "confirm": confirm,
        },
    ]


def _closing_acts(directive: Directive) -> list[dict[str, Any]]:
    if directive.state == "draft" or not can(by(), "directive.close", directive.unit_id, directive.path):
        return []
    if directive.closed is not None:
        return [{"label": _("Open again"), "url": url_for("directives.open_again_view", id=directive.id)}]
    return [{"label": _("Close the directive"), "url": url_for("directives.close_view", id=directive.id)}]


def _draft(directive: Directive) -> dict[str, Any]:
    """Before it is issued: whom it would ask, by kind, adding up, and by name."""
    spells = addressees(db(), directive)
    kinds = {kind.code: named(kind) for kind in db().scalars(select(UnitKind))}
    counts = [
        {"n": sum(1 for s in spells if s.kind_code == code), "label": label, "url": None}
        for code, label in kinds.items()
    ]
    title = _("%(symbol)s would ask %(n)s units", symbol=directive.symbol, n=len(spells))
    return {
        "title": title,
        "counts": [c for c in counts if c["n"]],
        "total": {"n": len(spells), "label": _("units asked")},
        "strip": [],
        "to": {
            "names": [spell.name for spell in spells[:MOST_NAMED]],
            "more": len(spells) - MOST_NAMED,
            "many": len(spells) > FEW_NAMED,
        },
    }


def _issued(directive: Directive, rows: Sequence[Asked]) -> dict[str, Any]:
    """Who answered and who is late, by branch; numbers are doors to their units."""
    standing = {row.id: standing_of(row) for row in rows}
    chosen = request.args.get("show", "")
    counts = [_count(directive, kind, code, list(standing.values()).count(code)) for kind, code in STANDINGS]
    done = counts[0]["n"] + counts[1]["n"]
    besides = [{"label": label, "n": n} for label, n in besides_of(directive, rows)]
    return {
        **_headed(directive, done, len(rows), counts[3]["n"]),
        "besides": besides,
        "counts": counts,
        "total": {
            "n": len(rows),
            "label": _("units asked"),
            "url": url_for("directives.details_view", id=directive.id),
        },
        "strip": [{"n": c["n"], "kind": c["kind"], "label": c["label"]} for c in counts],
        "branches": _branches(directive, rows, standing),
        **_chosen(directive, [row for row in rows if standing[row.id] == chosen], standing),
        "chosen_label": standing_words(directive, chosen)
        if chosen in {code for _kind, code in STANDINGS}
        else "",
        "totals": _totals(directive, rows),
    }


def _headed(directive: Directive, done: int, n: int, lacking: int) -> dict[str, str]:
    """Title and a line below it: how many of how many gave what they are judged by."""
    given = done_words(directive, done, n)
    closed = directive.closed
    if closed is None:
        late = standing_words(directive, "missing")
        return {
            "title": f"{directive.symbol}: {given}",
            "intro": str(_("%(n)s units: %(what)s.", n=lacking, what=late)) if lacking else "",
        }
    title = _("%(symbol)s was closed as of %(day)s", symbol=directive.symbol, day=f"{closed.on_day:%d/%m/%Y}")
    if judged_by(directive) == "answer":
        never = _("%(n)s units never answered.", n=lacking) if lacking else _("Every unit answered.")
    else:
        never = _("%(n)s units never gave it.", n=lacking) if lacking else _("Every unit gave it.")
    return {"title": f"{title}: {given}", "intro": str(never)}


def _count(directive: Directive, kind: str, code: str, n: int) -> dict[str, Any]:
    url = url_for("directives.details_view", id=directive.id, show=code, _anchor="units")
    return {"n": n, "kind": kind, "label": standing_words(directive, code), "url": url}


def _named(directive: Directive, rows: Sequence[Asked], standing: Mapping[int, str]) -> list[dict[str, Any]]:
    """Units asked as the page names them; what several have in common is put into words once."""
    address, words = to_each("answers.details_view"), _standings(directive)
    kinds = {code: kind for kind, code in STANDINGS}
    until: dict[tuple[Due, Due], str] = {}
    states: dict[Standing, str] = {}
    found = []
    for row in rows:
        days, code, state = (row.due, row.first_due), standing[row.id], row.standing
        if days not in until:
            until[days] = until_words(row)
        if state not in states:
            states[state] = named(state)
        found.append(
            {
                "name": row.name,
                "url": address(row.id),
                "due": until[days],
                "when": row.done_at,
                "received": row.received_at,
                "planned": row.plan_at,
                "standing": words[code],
                "kind": kinds[code],
                "state": states[state],
            }
        )
    return found


def _chosen(directive: Directive, rows: Sequence[Asked], standing: Mapping[int, str]) -> dict[str, Any]:
    """How many units stand so, and the headings and rows of their table: it may be a whole country's."""
    found = _named(directive, rows, standing)
    times = {
        "received": (directive.asks_receipt, _("Receipt acknowledged")),
        "planned": (directive.asks_plan, _("Plan sent")),
        "when": (directive.form_version_id, _("Answered")),
    }
    columns: list[tuple[str, Any, Sequence[Any]]] = [
        ('th scope="row"', _("Unit"), [link(each["url"], each["name"]) for each in found]),
        ("td", _("To answer by"), [escape(each["due"]) for each in found]),
        *(
            ("td", label, [moment_drawn(each[name]) or EMPTY for each in found])
            for name, (there, label) in times.items()
            if there
        ),
        ("td", _("Step"), [escape(each["state"]) for each in found]),
    ]
    return {
        "chosen": len(found),
        "chosen_headings": [label for _tag, label, _cells in columns],
        "chosen_rows": lines(columns),
    }


def _standings(directive: Directive) -> dict[str, str]:
    return {code: standing_words(directive, code) for _kind, code in STANDINGS}


def _branches(directive: Directive, rows: Sequence[Asked], standing: dict[int, str]) -> Markup:
    """Each unit asked from the top of what may be seen, with everything below it in one line of counts."""
    ids = {row.id for row in rows}
    tops = {row.path: row for row in rows if row.above_id not in ids}
    counted = {path: dict.fromkeys((code for _kind, code in STANDINGS), 0) for path in tops}
    for row in rows:
        path = next(p for p in _paths(row.path) if p in counted)
        counted[path][standing[row.id]] += 1
    found = zip(_named(directive, [*tops.values()], standing), (counted[path] for path in tops), strict=True)
    words = _standings(directive)
    return _branch_lines(sorted(found, key=lambda each: -each[1]["missing"]), words)


def _branch_lines(found: Sequence[tuple[Mapping[str, Any], Counts]], words: Mapping[str, str]) -> Markup:
    """A row a branch: its name, with a picture where something stands below it, its standing, its counts."""
    names, tags = [], []
    for line, n in found:
        drawn = picture([(n[code], kind, words[code]) for kind, code in STANDINGS])
        below = drawn if sum(n.values()) > 1 else ""
        names.append(f'<div class="branch">{link(line["url"], line["name"])}{below}</div>')
        tags.append(f'<span class="tag {line["kind"]}">{escape(line["standing"])}</span>')
    return lines(
        [
            ('th scope="row"', _("Unit"), names),
            ("td", _("Its own standing"), tags),
            *(('td class="num"', words[code], [n[code] for _line, n in found]) for _kind, code in STANDINGS),
            ('td class="num"', _("units asked"), [sum(n.values()) for _line, n in found]),
        ]
    )


def _paths(path: str) -> list[str]:
    """The path and those above it, the nearest first."""
    numbers = path.split(".")[:-1]
    return [".".join(numbers[:n]) + "." for n in range(len(numbers), 0, -1)]


def whole(directive: Directive, rows: Sequence[Asked]) -> dict[str, Any]:
    """What the accepted answers of the topmost units asked that may be seen add up to, of how many units at
    the end of the chain; which of them are not accepted, and every unit that is missing at any depth. `rows`:
    every unit asked that may be seen."""
    form = form_of(db(), directive)
    ids, above = {row.id for row in rows}, {row.above_id for row in rows}
    tops = [row for row in rows if row.above_id not in ids]
    taken = accepted_versions(db(), tops)
    bodies = {number: json.loads(version.content) for number, version in taken.items()}
    parts = [part_of(row, taken[row.id], bodies[row.id]) for row in tops if row.id in taken]
    fields = form.fields if form is not None else []
    sums = added(fields, parts)
    return {
        "rows": [total_line(f, sums[f.code]) for f in fields],
        "answered": sum(part["answered"] for part in parts),
        "asked": sum(1 for row in rows if row.id not in above),
        "waiting": [row.name for row in tops if row.id not in taken],
        "missing": missing_in(db(), directive.id, standing_in(rows), directive.unit_then.name, tops, bodies),
    }


def share(body: Body) -> str:
    """`2/5 đơn vị`."""
    return share_of(body["answered"], body["asked"])


def share_of(there: int, asked_: int) -> str:
    """The same from the two counts."""
    return str(_("%(there)s/%(owed)s units", there=there, owed=asked_))


def counted_words(body: Body) -> str:
    """`3 đơn vị chưa có kết quả (2/5 đơn vị)`."""
    return f"{counted(COUNT, cells_in(body['missing']))} ({share(body)})"


def _totals(directive: Directive, rows: Sequence[Asked]) -> dict[str, Any] | None:
    """The totals as the directive's page shows them, with whom they go without."""
    if directive.form_version_id is None:
        return None
    found = whole(directive, rows)
    return found | {
        "missing": missing_told(found["missing"], found, url_for("directives.missing_view", id=directive.id))
    }


def missing_told(rows: Sequence[Row], body: Body, url: str) -> dict[str, Any] | None:
    """The card of whom totals go without: how many of how many, where they are all named, the first of them
    through which others are missing too; nothing where nobody is missing."""
    if not rows:
        return None
    first = [row for row in rows if row["through"] == row["unit"]]
    return {
        "text": counted_words({**body, "missing": rows}),
        "url": url,
        "rows": first[:FEW],
        "more": len(first) - FEW,
        "glossary": glossary(COUNT),
    }
