"""The hardened base of every list with pages and forms: a Flask-Admin model view
whose rows come through the gate (listed.py) and whose changes go through verbs.

No form is made from all columns (stack.md 2). A view states its forms and verbs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

from flask import flash, g, redirect, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from markupsafe import Markup

from admin.lists.drawing import rows
from admin.lists.exports import SMALL, offer, send
from admin.lists.listed import Listed, Row
from admin.lists.walks import FAR, LAST_PAGE, MOST_COUNTED, PAGE
from admin.web import address
from admin.web.address import version_due, version_sent
from admin.web.request import by, local, submit
from forms.base import Form
from models.core.errors import Refusal


class ScopedView(Listed[Row]):
    """A list of rows with its details, forms and Excel, all inside what the person may see."""

    saved: Any = lazy_gettext("Saved.")
    deleted: Any = lazy_gettext("Done.")

    # verbs and forms of a view
    def form_for(self, row: Row | None) -> Form:
        """The form to create (row None) or change a row."""
        raise Refusal("access.unknown")

    def create(self, form: Any) -> Row:
        """The verb behind "Add"; returns the new row."""
        raise Refusal("access.unknown")

    def edit(self, row: Row, version: int, form: Any) -> Any:
        """The verb behind "Change"."""
        raise Refusal("access.unknown")

    def remove(self, row: Row) -> Any:
        """The verb behind the destructive act."""
        raise Refusal("access.unknown")

    def may_edit(self, row: Row) -> bool:
        """Whether this person may change this row now."""
        return False

    def may_remove(self, row: Row) -> bool:
        """Whether this person may delete or void this row now."""
        return False

    def acts(self, row: Row) -> list[dict[str, Any]]:
        """Other acts on a row's page."""
        return []

    def details_of(self, row: Row) -> list[tuple[Any, Any]]:
        """Facts on a row's page."""
        return [(column.heading, column.cell(row)) for column in (*self.columns, *self.detail)]

    def title(self, row: Row) -> str:
        """Heading of a row's page."""
        return str(row)

    # screens
    @expose("/")
    def index_view(self) -> Any:
        """The list. Flask-Admin's own makes a dozen addresses and forms that no page of this house shows."""
        args = self._get_list_extra_args()
        sort = self._get_column_by_idx(args.sort)
        size = self.get_safe_page_size(args.page_size)
        found = self.get_list(
            args.page, sort[0] if sort else None, args.sort_desc, args.search, args.filters, size
        )
        count, data = found
        longer = bool(g.get("more")) and by().reads_widely
        url = self._addresses(args, size)
        back = url()
        return self.render(
            self.list_template,
            data=data,
            count=count,
            num_pages=FAR // PAGE if longer else -(-count // size),
            page=args.page,
            page_size=size,
            pager_url=lambda page: url(page=page or None),
            from_end=g.get("from_end"),
            farthest=FAR // PAGE - 1,
            end=LAST_PAGE if longer else None,
            headings=self._headings(args, url),
            search_supported=self._search_supported,
            search_placeholder=self.search_placeholder(),
            search=args.search,
            filter_groups=self._filters_shown(args.filters),
            active_filters=args.filters,
            return_url=back,
            add_url=address.to(f"{self.endpoint}.create_view", ("url", back)) if self.can_create else None,
            extra_args=args.extra_args,
        )

    def _addresses(self, args: Any, size: int) -> Callable[..., str]:
        """Addresses of this list as it stands, but for what is given."""
        start = address.fixed(f"{self.endpoint}.index_view").partition("?")[0]
        rest = {"search": args.search} | args.extra_args | {"page_size": size}
        rest |= self._get_filters(args.filters)
        end = address.query(rest.items())
        here = {"page": args.page or None, "sort": args.sort, "desc": 1 if args.sort_desc else None}

        def url(**other: int | None) -> str:
            asked = [f"{name}={value}&" for name, value in (here | other).items() if value is not None]
            return f"{start}?{''.join(asked)}{end}"

        return url

    def _headings(self, args: Any, url: Callable[..., str]) -> list[dict[str, Any]]:
        """The columns' headings, each with the address that orders by it, and how it orders now."""
        found = []
        for name, heading in self.shown_columns():
            at = self.column_list.index(name)
            now = args.sort == at
            turned = 1 if now and not args.sort_desc else None
            found.append(
                {
                    "name": heading,
                    "described": (self.column_descriptions or {}).get(name),
                    "url": url(sort=at, desc=turned) if name in self._sortable_columns else None,
                    "order": ("descending" if args.sort_desc else "ascending") if now else "",
                }
            )
        return found

    def _filters_shown(self, active: Any) -> list[dict[str, Any]]:
        """Filters with what is chosen in them, their choices asked for now."""
        chosen = {index: value for index, _name, value in active or ()}
        groups = []
        for index, each in enumerate(self.filters):
            arg, mine = self.get_filter_arg(index, each), str(chosen.get(index, ""))
            options = [
                (c, label, "" != mine == str(c)) for c, label in (each.choices() if each.choices else ())
            ]
            groups.append({"arg": arg, "name": str(each.name), "value": mine, "options": options})
        return groups

    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template:
            more |= {"list_columns": self.shown_columns()}
            kept = address.query(self._kept_args().items())
            excel = address.fixed(f"{self.endpoint}.excel_view").partition("?")[0] + f"?{kept}" * bool(kept)
            more |= self.list_extra | {"export_links": [{"url": excel, "label": _("Excel")}]}
        return super().render(template, **more)

    def row_html(self, data: Sequence[Row], return_url: str) -> Markup:
        """The rows of the page as HTML (drawing.py)."""

        def of_row(view: str) -> str:
            return address.to(f"{self.endpoint}.{view}", ("id", 0), ("url", return_url))

        columns: list[tuple[Any, Any]] = [
            (self.by_name[name], heading) for name, heading in self.shown_columns()
        ]
        number: Callable[[Any], int] = self.get_pk_value
        if "written" in g:
            columns = [(each, heading) for each, (_c, heading) in zip(g.written, columns, strict=True)]
            number = itemgetter(0)
        opens = of_row("details_view") if self.can_view_details else None
        changes = of_row("edit_view") if self.can_edit else None
        return rows(columns, data, number, opens, changes)

    def get_save_return_url(self, model: Row, is_created: bool = False) -> str:
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
        form, now = self.form_for(row), getattr(row, "row_version", None)

        def show() -> Any:
            return self.render(
                self.edit_template,
                form=form,
                model=row,
                return_url=self.back(),
                row_version=version_due(now) if now is not None else None,
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

    def page_of(self, row: Row) -> dict[str, Any]:
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
        back = url_for(f"{self.endpoint}.index_view", **self._kept_args())
        most = MOST_COUNTED if by().reads_widely else None
        return offer(listing.title, listing.count, back, most=most)
