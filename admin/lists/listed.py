"""Rows of a list, chosen through the gate, in the place of Flask-Admin's own way to the database.

No look-up by a bare number, no in-place edit, no export of its own (stack.md 2). A list states
its columns, filters and order; its pages and forms are in views.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from flask import g, request, url_for
from flask_admin.model import BaseModelView
from flask_babel import gettext as _
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Mapped

from admin.lists import paging, walks
from admin.lists.columns import Column, Filter
from admin.lists.exports import Listing
from admin.lists.pages import Page, reads_one_cell
from admin.lists.paging import Asked, Wanted
from admin.lists.posts import SWITCHED, of_post
from admin.lists.walks import Walk
from admin.web import address
from admin.web.request import by, db
from admin.web.words import language, shown
from forms.base import Form
from models.core.base import today
from models.core.errors import Refusal
from models.core.spelling import fold
from models.platform.finding import finding, hits_of, led_by_pieces


class Numbered(Protocol):
    """A row of a table, as a list knows it."""

    id: Mapped[int]


Row = TypeVar("Row", bound=Numbered)


class Listed(BaseModelView, Page, Asked, Generic[Row]):
    """Rows inside what the person may see: columns, filters, search, order, and the same in Excel."""

    detail: ClassVar[tuple[Column, ...]] = ()
    nothing: ClassVar[tuple[Any, Any]] = ("", "")
    """What an empty list says: that nothing is there, and how something comes."""
    of_place: ClassVar[tuple[str, ...]] = ("unit", "under")
    """Columns that name the unit of a row and its superior."""
    search_in: ClassVar[tuple[Any, ...]] = ()
    """By what its rows are found: `Keys`, or columns that have no index for it."""
    order: ClassVar[tuple[Any, ...]] = ()
    filters: ClassVar[tuple[Filter, ...]] = ()
    for_post: ClassVar[tuple[str, ...]] = ("index_view", "excel_view")
    can_edit = can_delete = can_export = False
    can_view_details = True
    column_display_actions = False
    page_size = walks.PAGE
    named_filter_urls = False

    def __init__(self, model: Any, name: Any, endpoint: str, **more: Any) -> None:
        self.column_list: list[str] = [column.name for column in self.columns]
        self.column_sortable_list: list[str] = [c.name for c in self.columns if c.order is not None]
        self.column_filters = self.filters
        self._made: dict[Any, Select[Any]] = {}
        self._said: dict[str, dict[str, str]] = {}
        self.by_name = {column.name: column for column in (*self.columns, *self.detail)}
        super().__init__(model, name=name, endpoint=endpoint, **more)

    def by_post(self) -> tuple[str, ...]:
        """Lists whose rows are the same for every post know no switch."""
        return super().by_post() if issubclass(self.model, SWITCHED) else ()

    @property
    def can_create(self) -> bool:
        """Whether this person may add a row now."""
        return False

    @property
    def list_extra(self) -> dict[str, Any]:
        """What the list's page shows beside its rows."""
        return {}

    # what Flask-Admin asks of a model's backend
    def get_pk_value(self, model: Any) -> int:
        return int(model.id)

    def scaffold_list_columns(self) -> list[str]:
        return list(self.column_list)

    def scaffold_sortable_columns(self) -> dict[str, str]:
        return {name: name for name in self.column_sortable_list}

    def get_column_names(self, only_columns: Any, excluded_columns: Any) -> list[tuple[str, Any]]:
        return [(name, self.by_name[name].heading) for name in only_columns]

    def shown_columns(self) -> list[tuple[str, Any]]:
        """The columns of the page: for whoever reads one cell only, without what would say its name and its
        superior's in each row. A workbook has them all."""
        known: dict[str, list[tuple[str, Any]]] = g.setdefault("shown_columns", {})
        if self.endpoint not in known:
            left_out = self.of_place if reads_one_cell() else ()
            names = [name for name in self.column_list if name not in left_out]
            said = self._said.get(language()) or self._said.setdefault(
                language(), {column.name: str(column.heading) for column in self.columns}
            )
            known[self.endpoint] = [(name, said[name]) for name in names]
        return known[self.endpoint]

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

    def get_list_value(self, model: Row, name: str) -> Any:  # type: ignore[override]
        """A cell. Flask-Admin's own takes a context before the row; the page of this house gives none."""
        return self.by_name[name].cell(model)

    def get_empty_list_message(self) -> str:
        return str(_("Nothing here yet"))

    # rows
    def statement(self) -> Select[Any]:
        """Every row of the list; the session's gate narrows it to what may be seen."""
        return select(self.model)

    def chosen(self, search: str | None, filters: Any) -> Select[Any]:
        """The rows that a search and filters leave."""
        return self.statement().where(*self.conditions(search, filters))

    def conditions(self, search: str | None, filters: Any) -> list[Any]:
        """What a search, filters and the chosen post ask of a row."""
        found = list(self.always)
        if search and self.search_in:
            # what it joins leaves the same rows, and takes longer to count
            within = select(self.model.id) if self.joins else self.statement()
            within = within.with_only_columns(self.model.id)
            found.append(finding(db(), fold(search), within, *self.search_in))
        found += [self.filters[index].condition(value) for index, _name, value in filters or () if value]
        here = of_post(self.model)
        return found if here is None else [*found, here]

    def _begins(self, search: str | None) -> Walk | None:
        """Where whoever reads many Blocs begins with what is searched for: with the names that hold it, where
        they are fewer than the rows that are read; what is in every other one is met on any way."""
        if not search or not self.searched or not by().reads_widely:
            return None
        hits = hits_of(db(), fold(search), [key.table for key in self.search_in])
        there = [table for table, n in hits.items() if n]
        if len(there) != 1 or not led_by_pieces(db(), select(self.model.id), hits[there[0]]):
            return None
        return self.searched.get(there[0])

    def prepare(self, rows: Sequence[Row]) -> Sequence[Row]:
        """Give the rows of a page what their columns show beside the
        row itself, in a number of statements that does not grow."""
        return rows

    def ordered(self, found: Select[Any], sort: str | None, desc: bool) -> Select[Any]:
        """The order of a column, else the list's own, which goes one way only; ended by the primary key
        so that pages never overlap."""
        return found.order_by(*self.keys(sort, desc))

    def keys(self, sort: str | None, desc: bool) -> tuple[Any, ...]:
        """What rows are ordered by."""
        key = self.by_name[sort].order if sort in self.by_name else None
        if key is None:
            return *self.order, self.model.id
        keys = (*(key if isinstance(key, tuple) else (key,)), self.model.id)
        return tuple(each.desc() for each in keys) if desc else keys

    def get_list(
        self,
        page: Any,
        sort_field: Any,
        sort_desc: bool,
        search: str | None,
        filters: Any,
        page_size: int | None = None,
    ) -> tuple[int, list[Row]]:
        page, found = int(page or 0), self._begins(search)
        if self.on_page or (self.joins and by().reads_widely):
            conditions = self.conditions(search, filters)
            wanted = Wanted(page, sort_field, sort_desc, conditions, found)
            if self.on_page:
                return self._asked_at_once(wanted, filters)
            count, ids = self.ids_of(wanted, filters)
            whole = self.ordered(self.statement(), sort_field, sort_desc).where(self.model.id.in_(ids))
            return count, list(self.prepare(db().scalars(whole).unique().all()))
        chosen = self.chosen(search, filters)
        most, back = self.bounds(page)
        count, g.sums = self._summed(chosen, most + 1)
        g.more, count = count > most, min(count, most)
        if back is not None and g.more:
            g.from_end, at = back, back
        else:
            back, at = None, min(page, max(0, (count - 1) // walks.PAGE))
        order = self.keys(sort_field, sort_desc)
        asked = self._on_page(chosen, order, at, turned=back is not None)
        rows = db().scalars(asked).unique().all()
        return count, list(self.prepare(rows))

    def _on_page(self, found: Select[Any], order: Sequence[Any], at: int, *, turned: bool) -> Select[Any]:
        """The rows of one page. Which they are is asked by what they are found and ordered by alone: sorted
        with all that they show, a list of 4,000 rows took twice as long."""
        keys = walks.turned(order) if turned else order
        these = found.with_only_columns(self.model.id).order_by(*keys)
        these = these.limit(walks.PAGE).offset(at * walks.PAGE)
        return found.order_by(*order).where(self.model.id.in_(these.correlate(None)))

    def _counted(self, found: Select[Any], most: int | None = None) -> int:
        """How many rows, so many at most."""
        rows = found.with_only_columns(self.model.id).order_by(None).limit(most).subquery()
        return db().scalar(select(func.count()).select_from(rows)) or 0

    def _summed(self, found: Select[Any], most: int) -> tuple[int, dict[str, str]]:
        """How many rows, so many at most, and the totals of the columns that have one, over all rows of the
        list, however many pages it has. Of a list longer than `MOST_SUMMED` only when they are asked for, and
        above the Blocs not at all, since a country's take seconds. Where it is likely longer, that is asked
        first."""
        wanted = [column for column in self.columns if column.total is not None]
        if not wanted:
            return self._counted(found, most), {}
        asked = request.args.get("sums") and not by().reads_widely
        limit = None if asked else max(paging.MOST_SUMMED + 1, most)
        if limit is not None and by().reads_widely:
            count = self._counted(found, most)
            if count > paging.MOST_SUMMED:
                g.unsummed = True
                return count, {}
        parts = [column.total().label(column.name) for column in wanted if column.total is not None]
        # with the row's own number the gate knows whose rows these are, as in `_counted`
        rows = found.order_by(None).with_only_columns(self.model.id, *parts).limit(limit).subquery()
        added = [func.sum(rows.c[column.name]) for column in wanted]
        count, *sums = db().execute(select(func.count(), *added).select_from(rows)).one()
        if limit is not None and count > paging.MOST_SUMMED:
            g.unsummed = True
            return count, {}
        return count, {column.name: shown(int(n or 0)) for column, n in zip(wanted, sums, strict=True)}

    def sums(self) -> dict[str, str]:
        """The row of totals of the page that is drawn; none where nothing adds up."""
        found: dict[str, str] = g.get("sums", {})
        return found

    def unsummed(self) -> dict[str, str] | None:
        """Of a list too long for its totals on every page: that they are left out, and where they are had;
        above the Blocs, how."""
        if not g.get("unsummed"):
            return None
        n = f"{paging.MOST_SUMMED:,}".replace(",", ".")
        said = _("Totals are left out on the pages of a list of more than %(n)s rows.", n=n)
        if by().reads_widely:
            return {"text": f"{said} {_('Filter it, or take it as a workbook.')}"}
        return {"text": said, "url": url_for(f"{self.endpoint}.index_view", **self._kept_args(), sums=1)}

    def said(self, count: int) -> str:
        """How many rows the list has, in words: all of them, or that they are more than were counted, and how
        one comes to those that no page of the list shows."""
        n = f"{count:,}".replace(",", ".")
        if not g.get("more"):
            return str(_("%(n)s in this list", n=n))
        if by().reads_widely:
            return str(_("more than %(n)s in this list; search and filters lead to its middle", n=n))
        return str(_("more than %(n)s in this list", n=n))

    def _get_list_extra_args(self) -> Any:
        """Arguments of the address, made sound: no page below nought or beyond a number's bounds."""
        args = super()._get_list_extra_args()
        args.page = min(max(args.page or 0, 0), walks.LAST_PAGE)
        args.filters = [each for each in args.filters or () if each[2] != ""]
        return args

    def get_one(self, id: Any) -> Row:
        """A row by its number; 404 for a stranger and for what is no number."""
        number = address.number_of(str(id or ""))
        found = self.statement().where(self.model.id == number)
        row: Row | None = db().scalars(found).unique().one_or_none()
        if row is None:
            raise Refusal("access.unknown")
        return row

    def _kept_args(self) -> dict[str, Any]:
        return {
            name: value
            for name, value in request.args.items()
            if name.startswith("flt") or name in ("search", "sort", "desc", "post")
        }

    def listing(self) -> Listing:
        """The rows of this address: same scope, search, filters and order as on screen."""
        args = self._get_list_extra_args()
        sort = self._get_column_by_idx(args.sort)
        found = self.ordered(
            self.chosen(args.search, args.filters), sort[0] if sort else None, bool(args.sort_desc)
        )
        count = self._listed(found, args)

        def rows() -> Iterator[Row]:
            for part in db().scalars(found.execution_options(yield_per=500)).partitions():
                yield from self.prepare(part)

        name = f"{fold(str(self.name)).replace(' ', '-')}-{today():%Y%m%d}.xlsx"
        return Listing(self.endpoint, str(self.name), name, self.columns, count, found, rows)

    def _listed(self, found: Select[Any], args: Any) -> int:
        """How many rows a workbook has. For whoever reads many Blocs they are counted by the worker: before,
        one more than `MOST_COUNTED` at most."""
        if g.get("job") is not None or not by().reads_widely:
            return self._counted(found)
        most = walks.MOST_COUNTED + 1
        if not self.joins:
            return self._counted(found, most)
        return self._counted_of(self.conditions(args.search, args.filters), most, self._begins(args.search))

    # Flask-Admin's side doors stay shut
    def ajax_lookup(self) -> Any:
        raise Refusal("access.unknown")

    def ajax_update(self) -> Any:
        raise Refusal("access.unknown")

    def action_view(self) -> Any:
        raise Refusal("access.unknown")

    def export(self, export_type: str) -> Any:
        raise Refusal("access.unknown")
