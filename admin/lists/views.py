"""The hardened base of every list with pages and forms: a Flask-Admin model view
whose rows come through the gate (listed.py) and whose changes go through verbs.

No form is made from all columns (stack.md 2). A view states its forms and verbs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flask import flash, g, redirect, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from markupsafe import Markup

from admin.lists.drawing import rows
from admin.lists.exports import SMALL, offer, send
from admin.lists.listed import Listed, Row
from admin.web.address import version_due, version_sent
from admin.web.request import local, submit
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
    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template:
            more |= {"list_columns": self.shown_columns()}
            more |= self.list_extra | {
                "export_links": [
                    {"url": url_for(f"{self.endpoint}.excel_view", **self._kept_args()), "label": _("Excel")}
                ]
            }
        return super().render(template, **more)

    def row_html(self, data: Sequence[Row], return_url: str) -> Markup:
        """The rows of the page as HTML (drawing.py)."""

        def address(view: str) -> str:
            return url_for(f"{self.endpoint}.{view}", id=0, url=return_url)

        columns = [(self.by_name[name], heading) for name, heading in self.shown_columns()]
        opens = address("details_view") if self.can_view_details else None
        changes = address("edit_view") if self.can_edit else None
        return rows(columns, data, self.get_pk_value, opens, changes)

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
        return offer(
            listing.title, listing.count, url_for(f"{self.endpoint}.index_view", **self._kept_args())
        )
