"""What the pages of routes show: the drawing, states and steps in
words, what stands against publishing, what is under way (design 3.4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select

from admin.duties.counts import written
from admin.routes.drawing import drawing
from admin.web import address
from admin.web.request import db
from admin.web.words import LANGUAGES, catalogue, language, named, say, word
from forms.base import Form, choice, text
from models.units.units import Unit
from models.workflow.engine import MANY, under_way, under_way_counts
from models.workflow.publishing import FLAGS, check_route, described
from models.workflow.tables import Route, states

CATALOGUES = {
    code: {(m.context, m.id): str(m.string) for m in catalogue(code) if m.context} for code in LANGUAGES
}
HEADINGS = (
    ("line", __("Row")),
    ("code", __("Code")),
    ("name", __("Name")),
    ("name_en", __("English name")),
    ("item", __("For")),
    ("holds_from", __("Holds from")),
    ("flags", __("In this state")),
    ("from_state", __("From state")),
    ("to_state", __("To state")),
    ("actor", __("Taken by")),
    ("desk", __("Code of the unit named")),
    ("grant", __("By authority to")),
    ("roles", __("Only these roles")),
    ("needs_note", __("A note is needed")),
    ("guards", __("Conditions")),
    ("effects", __("Effects")),
)


def headings() -> dict[str, str]:
    """Headings of the workbook in the reader's language."""
    return {name: str(label) for name, label in HEADINGS}


def words_of(kind: str, code: str) -> Sequence[str]:
    """The labels of a code: the reader's language first, then the others."""
    order = sorted(LANGUAGES, key=lambda each: each != language())
    return [CATALOGUES[each].get((kind, code), code) for each in order]


def heads(route: Route) -> list[tuple[str, str]]:
    """Units that a step may name: the issuer and those above it."""
    numbers = [int(n) for n in route.path.split(".") if n]
    return [
        (str(u.id), u.name)
        for u in db().scalars(select(Unit).where(Unit.id.in_(numbers)).order_by(Unit.path))
    ]


def route_page(route: Route, title: str, mine: bool, may_copy: bool) -> dict[str, Any]:
    """A route drawn, in words, with what may be done."""
    rows, steps = described(route)
    names = {state["code"]: _label(state) for state in rows}
    draft = mine and route.state == "draft"
    problems = check_route(route).fields if route.state == "draft" else {}
    counts = under_way_counts(db(), route.item)
    return {
        "title": title,
        "route": route,
        "crumbs": [(_("Routes"), url_for("routes.index_view")), (title, None)],
        "state_label": word("version", route.state),
        "facts": _facts(route, counts),
        "picture": drawing(
            [{"code": s["code"], "label": _label(s), "note": _flags(s), "kind": _kind(s)} for s in rows],
            steps,
        ),
        "states": [_state(route, n, s, draft) for n, s in enumerate(rows, 1)],
        "rows": [_step(route, n, s, names, draft) for n, s in enumerate(steps, 1)],
        "problems": [_problem(route, place, refusal) for place, refusal in problems.items()],
        "acts": _acts(route, mine, may_copy, bool(problems)),
        "draft": draft,
        "others": _others(route, counts) if mine and route.state != "retired" else [],
    }


def _label(row: dict[str, Any]) -> str:
    return str(row["name_en"] if language() == "en" else row["name"])


def _flags(state: dict[str, Any]) -> str:
    return ", ".join(word("flag", flag) for flag in FLAGS if state[flag])


def _kind(state: dict[str, Any]) -> str:
    return "final" if state["is_final"] else "locked" if state["is_locked"] else "open"


def issuer_name(route: Route) -> str:
    """Who issued a route, as it was called then; all units where it is shipped."""
    if route.unit_id is None:
        return str(_("all units"))
    return route.issuer.name if route.issuer is not None else ""


def _facts(route: Route, counts: dict[int, int]) -> list[tuple[str, Any]]:
    return [
        (_("For"), word("item", route.item)),
        (_("Code"), route.code),
        (_("Issued by"), issuer_name(route)),
        (_("Holds from"), route.holds_from),
        (_("Under way on this version"), _how_many(counts.get(route.id, 0))),
    ]


def _how_many(n: int) -> str:
    return str(_("more than %(n)s", n=written(MANY))) if n > MANY else str(n)


def _state(route: Route, number: int, state: dict[str, Any], draft: bool) -> dict[str, Any]:
    edit = url_for("routes.state_view", id=route.id, number=number) if draft else None
    return {
        "number": number,
        "code": state["code"],
        "name": _label(state),
        "flags": _flags(state),
        "url": edit,
    }


def _step(
    route: Route, number: int, step: dict[str, Any], names: dict[str, str], draft: bool
) -> dict[str, Any]:
    who = word("actor", step["actor"])
    if step["desk"]:
        who = next((name for code, name in heads(route) if code == str(step["desk"])), who)
    roles = ", ".join(word("role", role) for role in step["roles"])
    return {
        "number": number,
        "name": _label(step),
        "from": names.get(step["from_state"], step["from_state"]),
        "to": names.get(step["to_state"], step["to_state"]),
        "who": f"{who} ({roles})" if roles else who,
        "grant": word("grant", step["grant"]),
        "note": step["needs_note"],
        "guards": [word("guard", name) for name in step["guards"]],
        "effects": [word("effect", name) for name in step["effects"]],
        "url": url_for("routes.step_view", id=route.id, number=number) if draft else None,
    }


def _problem(route: Route, place: str, refusal: Any) -> dict[str, str]:
    kind, _dash, rest = place.partition("-")
    number = rest.partition("-")[0]
    if kind not in ("state", "step") or address.plain(number) is None:
        return {"text": say(refusal), "url": url_for("routes.edit_view", id=route.id)}
    label = _("State %(number)s", number=number) if kind == "state" else _("Step %(number)s", number=number)
    return {
        "text": f"{label}: {say(refusal)}",
        "url": url_for(f"routes.{kind}_view", id=route.id, number=number),
    }


def _acts(route: Route, mine: bool, may_copy: bool, unsound: bool) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = [{"label": _("Excel"), "url": url_for("routes.workbook_view", id=route.id)}]
    if may_copy:
        found.append({"label": _("New draft from this"), "url": url_for("routes.copy_view", id=route.id)})
    if mine and route.state == "draft":
        found.append({"label": _("Change"), "url": url_for("routes.edit_view", id=route.id)})
        confirm = _("A published version is frozen: it can be retired but never changed. Publish it?")
        publish = {
            "label": _("Publish"),
            "url": url_for("routes.publish_view", id=route.id),
            "method": "post",
            "main": True,
            "confirm": confirm,
        }
        found.append(publish | ({"refused": _("Mend first what is listed below.")} if unsound else {}))
    if mine and route.state == "published":
        retire = {
            "label": _("Retire"),
            "url": url_for("routes.retire_view", id=route.id),
            "method": "post",
            "danger": True,
        }
        found.append(retire | {"confirm": _("Retire this version?")})
    return found


def _others(route: Route, counts: dict[int, int]) -> list[dict[str, Any]]:
    """Other routes of the same kind with something under way: it
    stays there, and may be moved here once this one is published."""
    rows = (
        db()
        .scalars(
            select(Route).where(Route.id.in_(counts), Route.id != route.id).order_by(Route.code, Route.number)
        )
        .all()
    )
    address = {
        r.id: url_for("routes.move_view", id=route.id, old=r.id) if route.state == "published" else None
        for r in rows
    }
    return [
        {"name": f"{named(r)}, {_('version')} {r.number}", "n": _how_many(counts[r.id]), "url": address[r.id]}
        for r in rows
    ]


def move_page(route: Route, old: Route | None) -> tuple[Any, dict[str, Any]]:
    """The map of states: for each state in use on the old route, what it becomes here."""
    items = under_way(db(), old, route.path) if old is not None and old.item == route.item else []
    here, there = states(db(), old.id if old else None), states(db(), route.id)
    used = [code for code in here if any(item.state == code for item in items)]
    parts: dict[str, Any] = {}
    for code in used:
        label = _(
            "%(state)s (%(n)s) becomes",
            state=named(here[code]),
            n=sum(1 for item in items if item.state == code),
        )
        parts[f"to-{code}"] = choice(label, need=False)
    parts["reason"] = text(_("Reason"), most=2000, need=True)
    kind = type("MoveForm", (Form,), parts)
    form = (
        kind(data={f"to-{code}": code for code in used if code in there})
        if request.method == "GET"
        else kind()
    )
    for code in used:
        fitting = [
            s
            for s in there.values()
            if not s.is_final and (s.is_open, s.is_locked) == (here[code].is_open, here[code].is_locked)
        ]
        form[f"to-{code}"].choices = [("", "–"), *((s.code, named(s)) for s in fitting)]
    intro = _("%(n)s items under way will go on here; each keeps a note of it in its history.", n=len(items))
    title = _("Move what is under way to %(name)s", name=named(route))
    return form, {
        "title": title,
        "intro": intro,
        "submit": _("Move them"),
        "back": url_for("routes.details_view", id=route.id),
    }
