"""What a unit's page and the tree show (domain.md 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from flask import url_for
from flask_babel import gettext as _
from sqlalchemy import select

from admin.lists.custody import custody
from admin.web.request import by, db
from admin.web.words import named, quarter, shown, word
from models.access.grants import can
from models.core.base import today
from models.people.people import posts_in
from models.reports.earlier import earlier_reports
from models.reports.left_over import Left, left_over
from models.totals.folding import folded_to
from models.totals.member_sums import above_today, members_at
from models.units.custody import sealed
from models.units.succession import Kin, UnitAct, acts_of, predecessors, successors
from models.units.units import Headcount, Unit, UnitSpell, children, spells

ACT_VERBS = {
    "rename": "unit.change",
    "change_kind": "unit.change",
    "move": "unit.change",
    "dissolve": "unit.change",
    "custodian": "unit.change",
}
ACT_VERBS["in_use"] = "settings.change"
ENDS = ("merge", "dissolve")
"""Acts by which a unit ends."""
ACT_VERBS |= {"headcount": "unit.headcount"}


def unit_url(unit: Unit) -> str:
    """Address of a unit's page."""
    return str(url_for("units.details_view", id=unit.id))


def tops() -> list[Unit]:
    """Where this person's part of the tree begins: the highest units seen."""
    person = by()
    if person.has({"administrator", "auditor"}) or not person.posts:
        return children(db(), None)
    paths = sorted({p.path for p in person.posts if p.path}, key=len)
    highest = [path for n, path in enumerate(paths) if not any(path.startswith(other) for other in paths[:n])]
    return list(db().scalars(select(Unit).where(Unit.path.in_(highest)).order_by(Unit.sort_key)))


def nodes(units: list[Unit], opened: dict[int, list[dict[str, Any]]] | None = None) -> list[dict[str, Any]]:
    """Units as the tree draws them; whether they have any below comes in one statement."""
    ids = [u.id for u in units]
    below = select(Unit.parent_id).where(Unit.parent_id.in_(ids), Unit.dissolved_on.is_(None))
    # not by who ended: SQLite takes those who did not for few
    parents = set(db().scalars(below.with_hint(Unit, "INDEXED BY ix_unit_parent_id", "sqlite")))
    counts = members_at(db(), units, today())
    return [
        {
            "id": u.id,
            "name": u.name,
            "kind": named(u.kind),
            "url": unit_url(u),
            "members": counts.get(u.id),
            "has_children": u.id in parents,
            "children_url": url_for("units.children_view", id=u.id),
            "children": (opened or {}).get(u.id),
        }
        for u in units
    ]


def added_up_to(units: list[Unit]) -> datetime | None:
    """Up to when everything is in the members of those of the units that stand above the Blocs; None where
    none does."""
    known = (folded_to(db(), path) for path in above_today(db(), units).values())
    return min(known, default=None)


def tree(unit: Unit | None) -> dict[str, Any]:
    """The tree as its page draws it."""
    top = tops()
    return {"roots": branch(unit, top), "folded_to": added_up_to(top)}


def branch(unit: Unit | None, top: list[Unit]) -> list[dict[str, Any]]:
    """The tree's tops with the first level, or the way down to `unit`, open."""
    if unit is None:
        return nodes(top, {u.id: nodes(children(db(), u.id)) for u in top[:3]})
    below: dict[int, list[dict[str, Any]]] = {unit.id: nodes(children(db(), unit.id))}
    ids = {u.id for u in top}
    way = [int(n) for n in unit.path.split(".") if n]
    for number_ in reversed(way[:-1]):
        below = {number_: nodes(children(db(), number_), below)}
        if number_ in ids:
            break
    return nodes(top, below)


def unit_page(unit: Unit) -> dict[str, Any]:
    """What a unit's page shows."""
    may_post = can(by(), "person.change", unit.id, unit.path)
    left, there = _left(unit), members_at(db(), [unit], today())
    begins = unit.dissolved_on is None or any(each.root_id == unit.id and each.can_finish for each in left)
    return {
        "title": unit.name,
        "crumbs": [(_("Units"), url_for("units.tree_view", open=unit.id)), (unit.name, None)],
        "state_label": _("dissolved") if unit.dissolved_on else None,
        "facts": [*_facts(unit, there), *_unfiled(left)],
        "acts": _acts(unit),
        "spells": _history(unit),
        "headcounts": _headcounts(unit, there),
        "posts": _posts(unit, may_post),
        "earlier": _earlier(unit),
        "post_acts": [{"label": _("Begin a post"), "url": url_for("posts.create_view", unit=unit.id)}]
        if may_post and begins
        else [],
        "is_cell": unit.kind.is_cell,
        "units": [
            {"name": u.name, "kind": named(u.kind), "url": unit_url(u)} for u in children(db(), unit.id)
        ],
    }


def _left(unit: Unit) -> list[Left]:
    """Quarters that nobody files: of a dissolved root, and of one from which another root goes on."""
    if unit.parent_id is not None:
        return []
    return [each for each in left_over(db()) if unit.id in (each.root_id, *each.heirs)]


def _unfiled(left: Sequence[Left]) -> list[tuple[str, Any]]:
    said = [_("Quarter %(quarter)s of %(unit)s", quarter=each.quarter.roman, unit=each.name) for each in left]
    return [(_("Filed by nobody"), "; ".join(str(each) for each in said))] if said else []


def _headcounts(unit: Unit, there: Mapping[int, int]) -> list[dict[str, Any]]:
    """A cell's counts, the newest first; of a unit above cells the sum below it today."""
    if not unit.kind.is_cell:
        return [{"as_of": today(), "members": n} for n in there.values()]
    found = select(Headcount).where(Headcount.unit_id == unit.id)
    newest = db().scalars(found.order_by(Headcount.as_of.desc()).limit(12))
    return [{"as_of": h.as_of, "members": h.members} for h in newest]


def _facts(unit: Unit, there: Mapping[int, int]) -> list[tuple[str, Any]]:
    facts: list[tuple[str, Any]] = [
        (_("Code"), unit.code),
        (_("Kind of unit"), named(unit.kind)),
        (_("Under"), unit.parent.name if unit.parent else ""),
        (_("Founded on"), unit.founded_on),
        (_("Dissolved on"), unit.dissolved_on),
        (_("Contact"), unit.contact),
        *custody(unit.id),
    ]
    if unit.in_use_from is not None and unit.parent_id is None:
        facts.append((_("Works with the program from quarter"), quarter(unit.in_use_from)))
    for words, kin in (
        (_("Goes on from"), predecessors(db(), unit.id)),
        (_("Gone on as"), successors(db(), unit.id)),
    ):
        if kin:
            facts.append((words, _kin(kin)))
    if any(unit.path.startswith(prefix) for prefix in by().places):
        facts.append((_("Members at and below"), there.get(unit.id, 0)))
        moment = added_up_to([unit])
        facts += [(_("Counted up to"), moment)] if moment is not None else []
    return facts


def _offered(unit: Unit, name: str) -> bool:
    """Acts on a unit that stands; a custodian is named where records are sealed, also of one that is gone;
    from when the office works with the program is said of a root unit."""
    if name == "in_use" and unit.parent_id is not None:
        return False
    return sealed(db(), unit) if name == "custodian" else unit.dissolved_on is None


def _acts(unit: Unit) -> list[dict[str, Any]]:
    """Acts that are open to this person."""
    changes = can(by(), "unit.change", unit.id, unit.path)
    found: list[dict[str, Any]] = []
    if changes and not unit.kind.is_cell and unit.dissolved_on is None:
        found.append(
            {
                "label": _("Found a unit below"),
                "url": url_for("units.create_view", under=unit.id),
                "main": True,
            }
        )
    if can(by(), "unit.headcount", unit.id, unit.path) and unit.dissolved_on is None:
        found.append({"label": _("Change"), "url": url_for("units.edit_view", id=unit.id)})
    for name, verb in ACT_VERBS.items():
        if can(by(), verb, unit.id, unit.path) and _offered(unit, name):
            address = url_for("units.act_view", id=unit.id, act=name)
            found.append({"label": word("act", f"unit.{name}"), "url": address, "danger": name == "dissolve"})
    if changes:
        confirm = _("Delete this unit? Only a unit on which nothing hangs can go.")
        address = url_for("units.delete_view")
        found.append(
            {
                "label": _("Delete"),
                "url": address,
                "method": "post",
                "danger": True,
                "fields": {"id": unit.id},
                "confirm": confirm,
            }
        )
    return found


def _earlier(unit: Unit) -> list[dict[str, Any]]:
    """Accepted reports of before it came here, for whoever it stands under today."""
    return [
        {
            "name": _("Quarter %(quarter)s", quarter=each.quarter.roman),
            "number": each.number,
            "url": url_for("reports.earlier_view", id=each.report_id),
        }
        for each in earlier_reports(db(), by(), unit)
    ]


def _history(unit: Unit) -> list[dict[str, Any]]:
    """Every spell, with what stood above it as that was called when the spell began."""
    rows = spells(db(), unit.id)
    wanted = select(UnitSpell).where(UnitSpell.unit_id.in_({s.parent_id for s in rows if s.parent_id}))
    above = list(db().scalars(wanted))
    acts = acts_of(db(), unit.id)
    return [
        {
            "starts_on": s.starts_on,
            "ends_on": s.ends_on,
            "name": s.name,
            "kind": named(s.kind),
            "parent": next((each.name for each in above if _held_above(each, s)), None),
            "acts": _decided(s, acts),
            "end": _ended(s, acts) if s.ends_on == unit.dissolved_on else "",
        }
        for s in rows
    ]


def _decided(spell: UnitSpell, acts: Sequence[UnitAct]) -> list[str]:
    """The acts by which a spell began, each with its own document, and the day that the document names where
    the act counts from a later one; where none is known apart, the spell's own."""
    begun = (each for each in reversed(acts) if each.on == spell.starts_on and each.act not in ENDS)
    found = [_act(each) for each in begun]
    return found or [", ".join(filter(None, (word("act", f"unit.{spell.act}"), spell.doc_symbol)))]


def _ended(spell: UnitSpell, acts: Sequence[UnitAct]) -> str:
    """The act by which the unit ended, with its document."""
    return "; ".join(_act(each) for each in acts if each.on == spell.ends_on and each.act in ENDS)


def _act(act: UnitAct) -> str:
    said = [word("act", f"unit.{act.act}"), act.doc_symbol]
    if act.decided_on is not None:
        said.append(str(_("document holds from %(day)s", day=shown(act.decided_on))))
    return ", ".join(filter(None, said))


def _kin(found: Sequence[Kin]) -> str:
    """Units it went on from, or that went on from it, as they were called, with the act and its day."""
    return "; ".join(
        f"{kin.name} ({kin.code}), {word('succession', kin.act)} {shown(kin.on)}" for kin in found
    )


def _held_above(above: UnitSpell, spell: UnitSpell) -> bool:
    day, ends = spell.starts_on, above.ends_on
    return above.unit_id == spell.parent_id and above.starts_on <= day and (ends is None or ends > day)


def _posts(unit: Unit, may_post: bool) -> list[dict[str, Any]]:
    return [
        {
            "person": p.holder,
            "role": word("role", p.role),
            "starts_on": p.starts_on,
            "ends_on": p.ends_on,
            "url": url_for("posts.details_view", id=p.id),
            "end_url": url_for("posts.edit_view", id=p.id) if may_post and p.ends_on is None else None,
        }
        for p in posts_in(db(), [unit.id], today())
    ]
