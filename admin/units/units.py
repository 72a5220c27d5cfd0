"""Units: list, tree, a unit's page, and the dated acts on the tree (domain.md 4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, cast

from flask import jsonify, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import selectinload

from admin.imports import imports
from admin.imports.kinds import KINDS
from admin.lists.choosing import units_among
from admin.lists.columns import Column, Filter
from admin.lists.shown import Shown
from admin.lists.views import ScopedView
from admin.lists.walks import Walk
from admin.units.asked import ON_PAGE, WALKS, kind_choices
from admin.units.forms import (
    CustodianForm,
    DissolveForm,
    EditForm,
    FoundForm,
    HeadcountForm,
    InUseForm,
    KindForm,
    MoveForm,
    RenameForm,
    quarter_choices,
)
from admin.units.page import ACT_VERBS, nodes, tree, unit_page, unit_url
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import named, word
from forms.base import ChoiceField, Form
from forms.picked import PickField
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.overview.in_use import set_in_use
from models.units.acts import change_kind, delete_unit, dissolve, establish, move, rename
from models.units.amend import amend_unit, set_headcount
from models.units.custody import name_custodian
from models.units.members import headcounts_of
from models.units.succession import by_old_code
from models.units.units import UNIT_KEYS, Unit, children, find_units, get_unit


def unit_filter(column: Any) -> Filter:
    """A filter by a unit and all under it, found by its code."""
    return Filter(
        __("Unit code"), lambda value: column.in_(select(Unit.id).where(Unit.path.startswith(_path(value))))
    )


def _path(code: str) -> str:
    """Where the unit of a code stands; an old code finds the unit that had it, or the one that went on."""
    found = by_old_code(db(), code)
    return found.path if found is not None else "-"


class UnitList(ScopedView[Unit]):
    """What the lists of units and of cells share: a row's page,
    founding, correcting, deleting; each by a verb of the tree."""

    verbs: ClassVar[tuple[str, ...]] = ("unit.see", "unit.change")
    for_post: ClassVar[tuple[str, ...]] = ("index_view", "excel_view", "tree_view")
    search_in: ClassVar[tuple[Any, ...]] = (UNIT_KEYS,)
    order: ClassVar[tuple[Any, ...]] = (Unit.sort_key,)
    walked_by: ClassVar[Mapping[str | None, Walk]] = WALKS
    searched: ClassVar[Mapping[str, Walk]] = {"unit": Walk(Unit, None)}

    @property
    def can_create(self) -> bool:
        return any(can(by(), "unit.change", p.unit_id, p.path) for p in by().posts)

    def kinds(self) -> list[tuple[str, str]]:
        """Kinds that may be founded from this list."""
        return kind_choices()

    def form_for(self, row: Unit | None) -> Form:
        if row is not None:
            fresh = {"contact": row.contact, "members": headcounts_of(db(), [row.id], today()).get(row.id)}
            return EditForm(data=fresh) if request.method == "GET" else EditForm()
        form = FoundForm(on=today()) if request.method == "GET" else FoundForm()
        form.parent_id.choose_among(units_among(cells=False))
        form.kind_code.choices = self.kinds()
        if request.method == "GET":
            form.parent_id.data = address.number_or("under", form.parent_id.data)
        return form

    def create(self, form: FoundForm) -> Unit:
        parent = get_unit(db(), form.parent_id.data) if form.parent_id.data else None
        typed = {
            name: form[name].data or "" for name in ("kind_code", "name", "code", "doc_symbol", "contact")
        }
        return establish(
            db(),
            by(),
            parent=parent,
            on=form.on.data,
            doc_date=form.doc_date.data,
            twin=bool(form.twin.data),
            **typed,
        )

    def may_edit(self, row: Unit) -> bool:
        return row.dissolved_on is None and can(by(), "unit.headcount", row.id, row.path)

    def edit(self, row: Unit, version: int, form: EditForm) -> Unit:
        return amend_unit(db(), by(), row, version, form.contact.data or "", form.members.data)

    def may_remove(self, row: Unit) -> bool:
        return can(by(), "unit.change", row.id, row.path)

    def remove(self, row: Unit) -> None:
        delete_unit(db(), by(), row)

    def get_save_return_url(self, model: Unit, is_created: bool = False) -> str:
        return unit_url(model)

    @expose("/details/")
    def details_view(self) -> Any:
        unit = self.get_one(request.args.get("id"))
        return render_template("khoi/units/unit.html", **unit_page(unit))


class UnitsView(UnitList):
    """The list of units."""

    columns: ClassVar[tuple[Column, ...]] = (
        Column("name", __("Name"), lambda u: u.name, Unit.sort_key, width=40),
        Column("code", __("Code"), lambda u: u.code, Unit.code),
        Column("kind", __("Kind of unit"), lambda u: named(u.kind), width=20),
        Column("parent", __("Under"), lambda u: u.parent.name if u.parent else "", width=40),
        Column("founded_on", __("Founded on"), lambda u: u.founded_on, Unit.founded_on, "date"),
        Column("dissolved_on", __("Dissolved on"), lambda u: u.dissolved_on, Unit.dissolved_on, "date"),
        Column("successor", __("Gone on as"), lambda u: u.successor.name if u.successor else "", width=40),
        Column("contact", __("Contact"), lambda u: u.contact, width=30),
    )
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(__("Kind of unit"), lambda value: Unit.kind_code == value, kind_choices),
        Filter(
            __("Standing"),
            lambda value: (
                Unit.dissolved_on.is_(None) if value == "living" else Unit.dissolved_on.is_not(None)
            ),
            lambda: [("living", _("existing")), ("gone", _("dissolved"))],
        ),
    )
    on_page: ClassVar[Mapping[str, Shown]] = ON_PAGE
    list_template = "khoi/units/units.html"
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No units yet"),
        __("Bring in the list of units from Excel, or found the first one."),
    )

    def __init__(self) -> None:
        super().__init__(Unit, __("Units"), "units", url="/units")

    def statement(self) -> Select[Any]:
        return super().statement().options(selectinload(Unit.parent), selectinload(Unit.successor))

    @expose("/tree/")
    def tree_view(self) -> Any:
        """The tree, opening lazily; a search finds names without marks."""
        wanted = request.args.get("q", "").strip()
        opened = address.number_or("open", None)
        results = None
        if wanted:
            results = [
                {
                    "name": u.name,
                    "kind": " · ".join([named(u.kind), *([_("dissolved")] if u.dissolved_on else [])]),
                    "path_words": u.parent.name if u.parent else "",
                    "url": unit_url(u),
                }
                for u in _found(wanted)
            ]
        unit = get_unit(db(), opened) if opened is not None else None
        return render_template(
            "khoi/units/tree.html",
            **tree(unit),
            results=results,
            search=wanted,
            acts=[{"label": _("As a list"), "url": url_for("units.index_view")}],
        )

    @expose("/children/")
    def children_view(self) -> Any:
        unit = self.get_one(request.args.get("id"))
        return jsonify(nodes(children(db(), unit.id)))

    @expose("/import/", methods=("GET", "POST"))
    def import_view(self) -> Any:
        """The unit list from Excel."""
        if not self.can_create:
            raise Refusal("access.denied", verb="unit.change")
        return imports.page(KINDS["units"])

    @expose("/template/")
    def template_view(self) -> Any:
        return imports.template(KINDS["units"])

    @expose("/act/", methods=("GET", "POST"))
    def act_view(self) -> Any:
        """One dated act on a unit, named by `act`."""
        unit = self.get_one(request.args.get("id"))
        name = request.args.get("act", "")
        if name not in ACTS:
            raise Refusal("access.unknown")
        verb, (form_class, _act) = ACT_VERBS[name], ACTS[name]
        if not can(by(), verb, unit.id, unit.path):
            raise Refusal("access.denied", verb=verb)
        form = _filled(form_class, unit)

        def act() -> Any:
            if unit.row_version != version_sent():
                raise Refusal("stale")
            return _act(unit, form)

        def show() -> str:
            title, crumbs = (
                word("act", f"unit.{name}"),
                [
                    (_("Units"), url_for("units.tree_view")),
                    (unit.name, unit_url(unit)),
                    (word("act", f"unit.{name}"), None),
                ],
            )
            return render_template(
                "khoi/web/act.html",
                title=f"{title}: {unit.name}",
                form=form,
                crumbs=crumbs,
                back=unit_url(unit),
                row_version=address.version_due(unit.row_version),
            )

        return submit(form, act, lambda _result: unit_url(unit), show, _("Saved."))


def _found(wanted: str) -> list[Unit]:
    """Units by name or code; an earlier code finds whoever had it, or went on from it."""
    found = find_units(db(), wanted)
    old = by_old_code(db(), wanted)
    return found if old is None or old in found else [old, *found]


def _filled(form_class: type[Form], unit: Unit) -> Form:
    fresh = {
        "on": today(),
        "as_of": today(),
        "name": unit.name,
        "contact": unit.contact,
        "kind_code": unit.kind_code,
        "quarter": str(Quarter.of(unit.in_use_from or today())),
    }
    form = form_class(data=fresh) if request.method == "GET" else form_class()
    for name, choices in (
        ("kind_code", kind_choices),
        ("quarter", lambda: quarter_choices(unit.in_use_from)),
    ):
        if name in form:
            cast(ChoiceField, form[name]).choices = choices()
    for name, cells in (("parent_id", False), ("successor_id", None), ("custodian_id", True)):
        if name in form:
            cast(PickField, form[name]).choose_among(units_among(unit, cells=cells))
    return form


def _chosen(number: int | None) -> Unit | None:
    return get_unit(db(), number) if number else None


def _dissolve(unit: Unit, form: DissolveForm) -> Unit:
    successor, custodian = _chosen(form.successor_id.data), _chosen(form.custodian_id.data)
    return dissolve(db(), by(), unit, form.decision(), successor, custodian)


def _change_kind(unit: Unit, form: KindForm) -> Unit:
    custodian = _chosen(form.custodian_id.data)
    return change_kind(db(), by(), unit, form.kind_code.data, form.decision(), custodian)


def _name_custodian(unit: Unit, form: CustodianForm) -> Unit:
    return name_custodian(db(), by(), unit, get_unit(db(), form.custodian_id.data), form.decision())


ACTS: dict[str, tuple[type[Form], Any]] = {
    "rename": (RenameForm, lambda u, f: rename(db(), by(), u, f.name.data, f.decision(), bool(f.twin.data))),
    "change_kind": (KindForm, _change_kind),
    "move": (MoveForm, lambda u, f: move(db(), by(), u, get_unit(db(), f.parent_id.data), f.decision())),
    "dissolve": (DissolveForm, _dissolve),
    "custodian": (CustodianForm, _name_custodian),
    "in_use": (InUseForm, lambda u, f: set_in_use(db(), by(), u, f.quarter.data)),
    "headcount": (HeadcountForm, lambda u, f: set_headcount(db(), by(), u, f.as_of.data, f.members.data)),
}
