"""Acts on a directive: written, enclosed with, issued to units
fixed on the day, passed on downward (letter L1; design 3.7)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session, contains_eager
from sqlalchemy.orm.attributes import flag_modified

from models.access.grants import GRANTS, Principal, ancestors_of, require
from models.access.guard import looking
from models.access.scopes import under
from models.core.base import now, today
from models.core.errors import Checks, Refusal
from models.core.naming import need_name
from models.core.periods import Due
from models.core.spelling import fold, tidy
from models.definitions.definitions import Definition, DefinitionVersion
from models.directives.own_form import drafted, publish_with
from models.directives.tables import WORDS, Directive, DirectiveAnswer, Enclosure, need_not_closed
from models.people.notices import tell
from models.people.people import Account, Post, held_on
from models.platform.journal import canonical, record
from models.platform.store import keep
from models.units.sums import way_up
from models.units.units import Unit, UnitSpell, in_force_on, tree_on
from models.workflow.items import count_up
from models.workflow.tables import Route, route_in_force, states

TEXTS = {"symbol": 60, "abstract": 500, "desk": 200}
MOST_TEXT = 100_000
MOST_ENCLOSURES = 20
MOST_SINGLE = 200
"""Units that may be addressed alone; more of them are addressed by kind, or with what they stand under."""
PLAIN = ("dated", "plan_on", "form_version_id", "due_on")
FLAGS = ("asks_receipt", "asks_plan", "due_strict")


def new_directive(db: Session, by: Principal, unit: Unit, values: Mapping[str, Any]) -> Directive:
    """Begin a directive of `unit` as a draft; `values` as in
    `write_directive`. Raises `Invalid` with every problem at its field."""
    require(by, "directive.issue", unit.id, unit.path)
    directive = Directive(unit_id=unit.id, path=unit.path)
    _write(db, directive, values)
    db.add(directive)
    record(db, by, "directive.new", directive, symbol=directive.symbol)
    return directive


def write_directive(
    db: Session, by: Principal, directive: Directive, version: int, values: Mapping[str, Any]
) -> Directive:
    """Change a draft: symbol, dated, abstract, body, desk,
    what is asked and by when, who is addressed: kinds of unit (`kinds`), units with all under
    them (`units`), units alone at whatever depth (`single`). The form is a published one, or the issuer's own
    draft, which issuing publishes."""
    _need_draft(by, directive, version)
    _write(db, directive, values)
    record(db, by, "directive.write", directive)
    return directive


def look_at(
    db: Session,
    by: Principal,
    directive: Directive,
    values: Mapping[str, Any],
    rows: Sequence[Mapping[str, Any]],
) -> dict[str, Refusal]:
    """What `new_directive`, or `write_directive` of a draft, and `enclose` would refuse, each at its field;
    nothing is written. `brings_form` among the values: a form is drafted before them."""
    require(by, "directive.issue", directive.unit_id, directive.path)
    return {**_judged(db, directive, values)[0].fields, **_check_enclosures(rows).fields}


def _judged(db: Session, directive: Directive, values: Mapping[str, Any]) -> tuple[Checks, list[int]]:
    checks = Checks()
    for name, most in TEXTS.items():
        text = tidy(values.get(name) or "")
        need_name(checks, text, name, optional=name == "desk")
        checks.need(len(text) <= most, name, "field.long", limit=most)
    checks.need(len(values.get("body") or "") <= MOST_TEXT, "body", "field.long", limit=MOST_TEXT)
    _check_dates(checks, values)
    form = values.get("form_version_id")
    offered = forms_for(db, [directive.path], form) if form else [None]
    offered = offered or drafted(db, directive.unit_id, form)
    checks.need(offered, "form_version_id", "field.choice")
    asks = form or values.get("brings_form")
    checks.need(
        asks or values.get("asks_plan") or values.get("asks_receipt"),
        "form_version_id",
        "directive.asks_nothing",
    )
    same = select(Directive.id).where(
        Directive.unit_id == directive.unit_id, Directive.symbol == tidy(values.get("symbol") or "")
    )
    twin = db.scalar(same.where(Directive.dated == values.get("dated"), Directive.id != (directive.id or 0)))
    checks.need(twin is None, "symbol", "directive.known")
    return checks, _check_single(db, directive, checks, values)


def _write(db: Session, directive: Directive, values: Mapping[str, Any]) -> None:
    checks, single = _judged(db, directive, values)
    checks.done()
    for name in TEXTS:
        setattr(directive, name, tidy(values.get(name) or ""))
    directive.search_key = fold(f"{directive.symbol} {directive.abstract}")
    for name in PLAIN:
        setattr(directive, name, values.get(name))
    for name in FLAGS:
        setattr(directive, name, bool(values.get(name)))
    directive.body = (values.get("body") or "").strip()
    directive.addressed = canonical(
        {
            "kinds": sorted(values.get("kinds") or ()),
            "units": sorted(values.get("units") or ()),
            "single": single,
        }
    )


def _check_single(db: Session, directive: Directive, checks: Checks, values: Mapping[str, Any]) -> list[int]:
    """Numbers of units addressed alone, each once; those that did not stand below the issuer on the letter's
    day are named."""
    wanted, day = sorted(set(values.get("single") or ())), values.get("dated")
    few = checks.need(len(wanted) <= MOST_SINGLE, "single", "directive.single_many", limit=MOST_SINGLE)
    if not wanted or not few or day is None:
        return wanted
    there = {spell.unit_id for spell in _stood(db, directive.path, day, wanted)} - {directive.unit_id}
    astray = db.scalars(select(Unit.name).where(Unit.id.in_(set(wanted) - there)).order_by(Unit.sort_key))
    names = "; ".join(astray)
    checks.need(there.issuperset(wanted), "single", "directive.not_below", units=names or "–", day=day)
    return wanted


def _stood(db: Session, path: str, day: date, units: Collection[int]) -> list[UnitSpell]:
    """Some units as they stood at or below a place on a day, in the order of `tree_on`; `MOST_SINGLE` at
    most."""
    found = select(UnitSpell).where(UnitSpell.unit_id.in_(units), in_force_on(day))
    rows = db.scalars(found.where(under(UnitSpell.path, path)))
    return sorted(rows, key=lambda each: (each.path.count("."), each.sort_key, each.unit_id))


def forms_for(db: Session, places: Iterable[str], number: int | None = None) -> list[DefinitionVersion]:
    """Published forms on which answers to directives of units at some places may be given, or whether one of
    a number is among them: those of these units and of what stands above, which everybody below reads. The
    shipped one for an answer in words comes first."""
    ways = {"", *(above for path in places for above in way_up(path, ""))}
    found = select(DefinitionVersion).join(Definition)
    found = found.where(Definition.kind == "directive_form", DefinitionVersion.state == "published")
    found = found.where(Definition.path.in_(ways)).options(contains_eager(DefinitionVersion.definition))
    if number is not None:
        found = found.where(DefinitionVersion.id == number)
    rows = db.scalars(found.order_by(Definition.name, DefinitionVersion.number))
    return sorted(rows, key=lambda version: not in_words(version))


def in_words(version: DefinitionVersion) -> bool:
    """Whether this is the shipped form for an answer in words."""
    return version.definition.unit_id is None and version.definition.code == WORDS


def _check_dates(checks: Checks, values: Mapping[str, Any]) -> None:
    dated: Any = values.get("dated")
    due: Any = values.get("due_on")
    plan: Any = values.get("plan_on")
    if checks.need(dated, "dated", "field.required") and checks.need(due, "due_on", "field.required"):
        last = Due(due, bool(values.get("due_strict"))).last
        checks.need(last >= dated, "due_on", "directive.due_early", day=dated)
        checks.need(
            plan is None or dated <= plan <= last, "plan_on", "directive.plan_day", first=dated, last=last
        )


def enclose(
    db: Session, by: Principal, directive: Directive, version: int, rows: Sequence[Mapping[str, Any]]
) -> Directive:
    """Give a draft these enclosures instead of those it had; each
    with symbol, dated, title and perhaps a file (name, data)."""
    _need_draft(by, directive, version)
    _check_enclosures(rows).done()
    files = [_file(row) for row in rows]  # before anything is written
    db.execute(delete(Enclosure).where(Enclosure.directive_id == directive.id))
    for number, row in enumerate(rows):
        place = {
            "unit_id": directive.unit_id,
            "path": directive.path,
            "directive_id": directive.id,
            "position": number,
        }
        words = {"symbol": tidy(row["symbol"]), "dated": row["dated"], "title": tidy(row["title"])}
        db.add(Enclosure(**place, **words, **files[number]))
    flag_modified(directive, "symbol")
    record(db, by, "directive.enclose", directive, count=len(rows))
    db.expire(directive, ["enclosures"])
    return directive


def _check_enclosures(rows: Sequence[Mapping[str, Any]]) -> Checks:
    checks = Checks()
    checks.need(len(rows) <= MOST_ENCLOSURES, "enclosures", "directive.enclosures", limit=MOST_ENCLOSURES)
    for number, row in enumerate(rows, 1):
        for name in ("symbol", "title"):
            need_name(checks, row.get(name) or "", f"{name}-{number}")
        checks.need(row.get("dated"), f"dated-{number}", "field.required")
        checks.need(len(row.get("symbol") or "") <= 60, f"symbol-{number}", "field.long", limit=60)
        checks.need(len(row.get("title") or "") <= 500, f"title-{number}", "field.long", limit=500)
    return checks


def _file(row: Mapping[str, Any]) -> dict[str, Any]:
    """A file just given is stored by its hash; one known from before is kept as it was."""
    name, data = row.get("name"), row.get("data")
    if not name or data is None:
        return {key: row.get(key) for key in ("file_name", "media_type", "size", "sha256")}
    kept = keep(name, data)
    return {
        "file_name": kept.name,
        "media_type": kept.media_type,
        "size": kept.size,
        "sha256": kept.sha256,
    }


def addressees(db: Session, directive: Directive) -> list[UnitSpell]:
    """The units a directive is for, in the tree of its date, parents first, each once: of the kinds
    chosen, at and under the units chosen, or chosen alone; never the issuer."""
    to = directive.to
    kinds, units, single = (frozenset(to.get(name, ())) for name in ("kinds", "units", "single"))
    if kinds or units:
        tree = tree_on(db, directive.path, directive.dated)
    else:  # of a few the whole tree is not read
        tree = _stood(db, directive.path, directive.dated, single) if single else []
    chosen = tuple(spell.path for spell in tree if spell.unit_id in units)
    return [
        s
        for s in tree
        if s.unit_id != directive.unit_id
        and (s.kind_code in kinds or s.unit_id in single or s.path.startswith(chosen))
    ]


def issue(db: Session, by: Principal, directive: Directive, version: int) -> Directive:
    """Freeze the directive and ask every addressee, one row each, on the route in force; a nested addressee
    answers to the one above it. Its own form is published with it."""
    _need_draft(by, directive, version)
    spells = addressees(db, directive)
    if not spells:
        raise Refusal("directive.nobody")
    publish_with(db, by, directive)
    route = route_in_force(db, "answer", f"{directive.path}0.", today())
    directive.state, directive.issued_at = "issued", now()
    rows = {
        spell.path: _row(directive, spell, route, directive.due, "", directive.unit_id or 0, None)
        for spell in spells
    }
    db.add_all(rows.values())
    db.flush()
    for path, row in rows.items():
        above = next((rows[p] for p in reversed(ancestors_of(path)) if p in rows), None)
        if above is not None:
            row.above_id, row.asked_by_id = above.id, above.unit_id
    _tell(db, by, directive, _asked_under(directive), directive.due)
    record(
        db,
        by,
        "directive.issue",
        directive,
        asked=len(rows),
        due=directive.due_on,
        strict=directive.due_strict,
    )
    return directive


def _row(
    directive: Directive,
    spell: UnitSpell,
    route: Route,
    due: Due,
    told: str,
    asked_by: int,
    above: int | None,
) -> DirectiveAnswer:
    row = DirectiveAnswer(
        directive_id=directive.id,
        unit_id=spell.unit_id,
        path=spell.path,
        route_id=route.id,
        state=route.first_state,
    )
    row.due_on, row.due_strict, row.told, row.asked_at = due.day, due.strict, told, now()
    row.asked_by_id, row.above_id = asked_by, above
    return row


def _asked_under(directive: Directive) -> Select[int]:
    return select(DirectiveAnswer.unit_id).where(DirectiveAnswer.directive_id == directive.id)


def _tell(db: Session, by: Principal, directive: Directive, units: Select[int], due: Due) -> None:
    """Tell everybody who prepares answers in the `units` just asked; in one statement, however many."""
    with looking(db) as system:
        held = (
            select(Account.id).join(Post, Post.person_id == Account.person_id).where(Post.unit_id.in_(units))
        )
        accounts = set(
            system.scalars(
                held.where(
                    Post.role.in_(GRANTS["report.prepare"]), held_on(today()), Account.active.is_(True)
                )
            )
        )
    tell(
        db,
        accounts,
        "directive",
        directive,
        but=by.account_id,
        symbol=directive.symbol,
        due=f"{due.last:%d/%m/%Y}",
    )


def below(db: Session, answer: DirectiveAnswer) -> list[UnitSpell]:
    """Units directly under the one asked, in the tree of the directive's date, that are not asked yet."""
    tree = tree_on(db, answer.path, answer.directive.dated)
    known = set(
        db.scalars(select(DirectiveAnswer.unit_id).where(DirectiveAnswer.directive_id == answer.directive_id))
    )
    return [s for s in tree if s.parent_id == answer.unit_id and s.unit_id not in known]


def pass_on(
    db: Session,
    by: Principal,
    answer: DirectiveAnswer,
    version: int,
    units: Iterable[int],
    due: Due | None,
    told: str = "",
) -> list[DirectiveAnswer]:
    """Ask units directly below in one's own name, by a day not
    later than one's own; raises `Invalid` at `units` or `due_on`."""
    require(by, "directive.issue", answer.unit_id, answer.path)
    if answer.row_version != version:
        raise Refusal("stale")
    need_not_closed(db, answer.directive_id)
    wanted = set(units)
    spells = [spell for spell in below(db, answer) if spell.unit_id in wanted]
    checks = Checks()
    checks.need(not answer.accepted_number, "units", "directive.answered")
    checks.need(states(db, answer.route_id)[answer.state].is_open, "units", "answer.closed")
    checks.need(spells and len(spells) == len(wanted), "units", "directive.below")
    checks.need(len(tidy(told)) <= 500, "told", "field.long", limit=500)
    if checks.need(due, "due_on", "field.required") and due is not None:
        checks.need(due.last <= answer.due.last, "due_on", "directive.due_above", day=answer.due.last)
        checks.need(
            due.last >= answer.directive.dated, "due_on", "directive.due_early", day=answer.directive.dated
        )
    checks.done()
    route = route_in_force(db, "answer", f"{answer.path}0.", today())
    rows = [
        _row(answer.directive, s, route, due or answer.due, tidy(told), answer.unit_id, answer.id)
        for s in spells
    ]
    db.add_all(rows)
    db.flush()
    count_up(db, answer, answer.row_version)
    newest = DirectiveAnswer.id.in_([row.id for row in rows])  # direct children alone
    _tell(db, by, answer.directive, _asked_under(answer.directive).where(newest), due or answer.due)
    record(db, by, "directive.pass_on", answer, asked=len(rows))
    return rows


def _need_draft(by: Principal, directive: Directive, version: int) -> None:
    require(by, "directive.issue", directive.unit_id, directive.path)
    if directive.state != "draft":
        raise Refusal("directive.issued")
    if directive.row_version != version:
        raise Refusal("stale")
