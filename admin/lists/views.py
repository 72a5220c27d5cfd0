"""The hardened base of every list: a Flask-Admin model view whose
rows come through the gate and whose changes go through verbs.

Flask-Admin's own way to the database is not used: no form made from all columns, no look-up by a bare number,
no in-place edit, no export of its own (stack.md 2). A view states its columns, filters, forms and verbs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

from flask import flash, g, redirect, request, url_for
from flask_admin import BaseView, expose
from flask_admin.model import BaseModelView
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from sqlalchemy import Select, func, or_, select

from admin.lists.columns import Column, Filter
from admin.lists.exports import SMALL, Listing, offer, send
from admin.web.request import by, db, local, submit, version_sent
from forms.base import Form
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.core.texts import fold
from models.units.units import Unit

MOST_COUNTED = 10_001
PAGE = 50
DOORS: tuple[str, ...] = ("definition.see",)


class Page(BaseView):  # type: ignore[misc]
    """A screen of its own; whoever holds one of its verbs somewhere may open it."""

    verbs: ClassVar[tuple[str, ...]] = DOORS

    def is_accessible(self) -> bool:
        return has_any(self.verbs)

    def _run_view(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        """Call a screen plainly; Flask-Admin's own retry hides a TypeError (stack.md 2.7)."""
        return fn(self, *args, **kwargs)

    def inaccessible_callback(self, name: str, **kwargs: Any) -> Any:
        by()
        raise Refusal("access.unknown")


def one_lead(drawn: list[dict[str, Any]], order: Sequence[str]) -> list[dict[str, Any]]:
    """Offers as they are drawn, with one main act at most: the first of `order` that is allowed."""
    lead = min(
        (each for each in drawn if each["allowed"] and each["code"] in order),
        key=lambda each: order.index(each["code"]),
        default=None,
    )
    return [each | {"main": each is lead} for each in drawn]


def has_any(verbs: Sequence[str]) -> bool:
    """Whether the person of this request holds one of the verbs in an own unit or somewhere below it."""
    person = by()
    places = [
        place for post in person.posts for place in ((post.unit_id, post.path), (None, f"{post.path}0."))
    ]
    return any(can(person, verb, unit_id, path) for verb in verbs for unit_id, path in places)


def own_units(verb: str) -> list[Unit]:
    """Units of the own posts in which this person may do `verb`, in the order of names; a page asks once."""
    known: dict[str, list[Unit]] = g.setdefault("own_units", {})
    if verb not in known:
        ids = [
            post.unit_id
            for post in by().posts
            if post.unit_id is not None and can(by(), verb, post.unit_id, post.path)
        ]
        known[verb] = (
            list(db().scalars(select(Unit).where(Unit.id.in_(ids)).order_by(Unit.sort_key))) if ids else []
        )
    return known[verb]


def own_cells(verb: str) -> list[Unit]:
    """The cells among them that were not dissolved."""
    return [unit for unit in own_units(verb) if unit.kind.is_cell and unit.dissolved_on is None]


class ScopedView(BaseModelView, Page):  # type: ignore[misc]
    """A list of rows with its details, forms and Excel, all inside what the person may see."""

    columns: ClassVar[tuple[Column, ...]] = ()
    detail: ClassVar[tuple[Column, ...]] = ()
    nothing: ClassVar[tuple[Any, Any]] = ("", "")
    """What an empty list says: that nothing is there, and how something comes."""
    search_in: ClassVar[tuple[Any, ...]] = ()
    folded: ClassVar[bool] = True
    order: ClassVar[tuple[Any, ...]] = ()
    filters: ClassVar[tuple[Filter, ...]] = ()
    saved: Any = lazy_gettext("Saved.")
    deleted: Any = lazy_gettext("Done.")
    list_extra: ClassVar[dict[str, Any]] = {}

    can_create = can_edit = can_delete = can_export = False
    can_view_details = True
    column_display_actions = False
    page_size = PAGE
    named_filter_urls = False

    def __init__(self, model: Any, name: Any, endpoint: str, **more: Any) -> None:
        self.column_list = [column.name for column in self.columns]
        self.column_sortable_list = [column.name for column in self.columns if column.order is not None]
        self.column_filters = self.filters
        self.by_name = {column.name: column for column in (*self.columns, *self.detail)}
        super().__init__(model, name=name, endpoint=endpoint, **more)

    # what Flask-Admin asks of a model's backend
    def get_pk_value(self, model: Any) -> int:
        return int(model.id)

    def scaffold_list_columns(self) -> list[str]:
        return list(self.column_list)

    def scaffold_sortable_columns(self) -> dict[str, str]:
        return {name: name for name in self.column_sortable_list}

    def get_column_names(self, only_columns: Any, excluded_columns: Any) -> list[tuple[str, Any]]:
        return [(name, self.by_name[name].heading) for name in only_columns]

    def get_sortable_columns(self) -> dict[str, str]:
        return self.scaffold_sortable_columns()

    def scaffold_form(self) -> type[Form]:
        return Form

    def get_form(self) -> type[Form]:
        return Form

    def init_search(self) -> bool:
        return bool(self.search_in)

    def scaffold_filters(self, name: Any) -> list[Any]:
        return [name]

    def is_valid_filter(self, filter: Any) -> bool:
        return isinstance(filter, Filter)

    def get_list_value(self, model: Any, name: str) -> Any:
        return self.by_name[name].cell(model)

    def _get_filter_groups(self) -> dict[str, list[dict[str, Any]]]:
        """Filters by heading, their choices asked for now."""
        groups: dict[str, list[dict[str, Any]]] = {}
        for index, each in enumerate(self.filters):
            options = each.choices() if each.choices else None
            part = {
                "index": index,
                "arg": self.get_filter_arg(index, each),
                "operation": "",
                "options": options,
                "type": None,
            }
            groups.setdefault(str(each.name), []).append(part)
        return groups

    def get_empty_list_message(self) -> str:
        return str(_("Nothing here yet"))

    # rows
    def statement(self) -> Select[Any]:
        """Every row of the list; the session's gate narrows it to what may be seen."""
        return select(self.model)

    def chosen(self, search: str | None, filters: Any) -> Select[Any]:
        """The rows that a search and filters leave."""
        found = self.statement()
        if search and self.search_in:
            wanted = (
                (fold(search) if self.folded else search)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
            )
            found = found.where(or_(*(column.like(f"%{wanted}%", escape="\\") for column in self.search_in)))
        for index, _name, value in filters or ():
            found = self._filters[index].apply(found, value)
        return found

    def prepare(self, rows: Sequence[Any]) -> Sequence[Any]:
        """Give the rows of a page what their columns show beside the
        row itself, in a number of statements that does not grow."""
        return rows

    def ordered(self, found: Select[Any], sort: str | None, desc: bool) -> Select[Any]:
        """The list's order, ended by the primary key so that pages never overlap."""
        keys = (
            [self.by_name[sort].order]
            if sort in self.by_name and self.by_name[sort].order is not None
            else list(self.order)
        )
        if desc:
            keys = [key.desc() for key in keys]
        return found.order_by(*keys, self.model.id.desc() if desc else self.model.id)

    def get_list(
        self,
        page: Any,
        sort_field: Any,
        sort_desc: bool,
        search: str | None,
        filters: Any,
        page_size: int | None = None,
    ) -> tuple[int | None, list[Any]]:
        found = self.chosen(search, filters)
        count = (
            db().scalar(
                select(func.count()).select_from(
                    found.with_only_columns(self.model.id).order_by(None).limit(MOST_COUNTED).subquery()
                )
            )
            or 0
        )
        last = max(0, (count - 1) // PAGE)
        at = min(max(int(page or 0), 0), last)
        rows = (
            db()
            .scalars(self.ordered(found, sort_field, sort_desc).limit(PAGE).offset(at * PAGE))
            .unique()
            .all()
        )
        return count, list(self.prepare(rows))

    def _get_list_extra_args(self) -> Any:
        """Arguments of the address, made sound: no page below nought or beyond a number's bounds."""
        args = super()._get_list_extra_args()
        args.page = min(max(args.page or 0, 0), MOST_COUNTED // PAGE)
        args.filters = [each for each in args.filters or () if each[2] != ""]
        return args

    def get_one(self, id: Any) -> Any:
        """A row by its number; 404 for a stranger and for what is no number."""
        text = str(id or "")
        if not text.isascii() or not text.isdecimal() or len(text) > 9:
            raise Refusal("access.unknown")
        row = db().scalars(self.statement().where(self.model.id == int(text))).unique().one_or_none()
        if row is None:
            raise Refusal("access.unknown")
        return row

    # verbs and forms of a view
    def form_for(self, row: Any) -> Form:
        """The form to create (row None) or change a row."""
        raise Refusal("access.unknown")

    def create(self, form: Any) -> Any:
        """The verb behind "Add"; returns the new row."""
        raise Refusal("access.unknown")

    def edit(self, row: Any, version: int, form: Any) -> Any:
        """The verb behind "Change"."""
        raise Refusal("access.unknown")

    def remove(self, row: Any) -> Any:
        """The verb behind the destructive act."""
        raise Refusal("access.unknown")

    def may_edit(self, row: Any) -> bool:
        """Whether this person may change this row now."""
        return False

    def may_remove(self, row: Any) -> bool:
        """Whether this person may delete or void this row now."""
        return False

    def acts(self, row: Any) -> list[dict[str, Any]]:
        """Other acts on a row's page."""
        return []

    def details_of(self, row: Any) -> list[tuple[Any, Any]]:
        """Facts on a row's page."""
        return [(column.heading, column.cell(row)) for column in (*self.columns, *self.detail)]

    def title(self, row: Any) -> str:
        """Heading of a row's page."""
        return str(row)

    # screens
    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template:
            more |= self.list_extra | {
                "export_links": [
                    {"url": url_for(f"{self.endpoint}.excel_view", **self._kept_args()), "label": _("Excel")}
                ]
            }
        return super().render(template, **more)

    def _kept_args(self) -> dict[str, str]:
        return {
            name: value
            for name, value in request.args.items()
            if name.startswith("flt") or name in ("search", "sort", "desc")
        }

    def get_save_return_url(self, model: Any, is_created: bool = False) -> str:
        return url_for(f"{self.endpoint}.details_view", id=model.id)

    def back(self) -> str:
        """Where a form leads back to."""
        return local(request.args.get("url"), url_for(f"{self.endpoint}.index_view"))

    @expose("/new/", methods=("GET", "POST"))
    def create_view(self) -> Any:
        if not self.can_create:
            raise Refusal("access.unknown")
        form = self.form_for(None)

        def show() -> Any:
            return self.render(self.create_template, form=form, return_url=self.back())

        return submit(
            form,
            lambda: self.create(form),
            lambda row: self.get_save_return_url(row, True),
            show,
            str(self.saved),
        )

    @expose("/edit/", methods=("GET", "POST"))
    def edit_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        if not self.may_edit(row):
            raise Refusal("access.denied", verb="change")
        form = self.form_for(row)

        def show() -> Any:
            return self.render(
                self.edit_template,
                form=form,
                model=row,
                return_url=self.back(),
                row_version=getattr(row, "row_version", None),
            )

        return submit(
            form,
            lambda: self.edit(row, version_sent(), form),
            lambda _row: self.get_save_return_url(row),
            show,
            str(self.saved),
        )

    @expose("/details/")
    def details_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        return self.render("khoi/lists/details.html", **self.page_of(row))

    def page_of(self, row: Any) -> dict[str, Any]:
        """What a row's page shows."""
        acts = self.acts(row)
        if self.may_edit(row):
            acts.append(
                {"label": _("Change"), "url": url_for(f"{self.endpoint}.edit_view", id=row.id), "main": True}
            )
        return {
            "title": self.title(row),
            "crumbs": [(self.name, url_for(f"{self.endpoint}.index_view")), (self.title(row), None)],
            "facts": self.details_of(row),
            "acts": acts,
            "removable": self.may_remove(row),
            "remove_url": url_for(f"{self.endpoint}.delete_view"),
            "row": row,
        }

    @expose("/delete/", methods=("POST",))
    def delete_view(self) -> Any:
        row = self.get_one(request.form.get("id"))
        if not self.may_remove(row):
            raise Refusal("access.denied", verb="change")
        where = self.remove(row) or url_for(f"{self.endpoint}.index_view")
        flash(str(self.deleted), "success")
        return redirect(where, 303)

    @expose("/excel/", methods=("GET", "POST"))
    def excel_view(self) -> Any:
        """The list as it stands, in Excel: small ones at once,
        large ones as a job; a worker gets the listing itself."""
        listing = self.listing()
        if g.get("job") is not None:
            return listing
        if listing.count <= SMALL and request.method == "GET":
            return send(listing)
        return offer(
            listing.title, listing.count, url_for(f"{self.endpoint}.index_view", **self._kept_args())
        )

    def listing(self) -> Listing:
        """The rows of this address: same scope, search, filters and order as on screen."""
        args = self._get_list_extra_args()
        sort = self._get_column_by_idx(args.sort)
        found = self.ordered(
            self.chosen(args.search, args.filters), sort[0] if sort else None, bool(args.sort_desc)
        )
        count = (
            db().scalar(
                select(func.count()).select_from(
                    found.with_only_columns(self.model.id).order_by(None).subquery()
                )
            )
            or 0
        )

        def rows() -> Iterator[Any]:
            for part in db().scalars(found.execution_options(yield_per=500)).partitions():
                yield from self.prepare(part)

        name = f"{fold(str(self.name)).replace(' ', '-')}-{today():%Y%m%d}.xlsx"
        return Listing(self.endpoint, str(self.name), name, self.columns, count, found, rows)

    # Flask-Admin's side doors stay shut
    def ajax_lookup(self) -> Any:
        raise Refusal("access.unknown")

    def ajax_update(self) -> Any:
        raise Refusal("access.unknown")

    def action_view(self) -> Any:
        raise Refusal("access.unknown")

    def export(self, export_type: str) -> Any:
        raise Refusal("access.unknown")
