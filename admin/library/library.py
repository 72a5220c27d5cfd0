"""The library: forms, groups and questions that the program ships and that the own office and those above it
published, looked through by their words and copied into a draft."""

from __future__ import annotations

from typing import Any

from flask import render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __

from admin.definitions.definitions import copying, issuers
from admin.definitions.draft_page import at_builder, draft_asked
from admin.definitions.families import FAMILIES, crumb, family_asked, tabs
from admin.library.many import many
from admin.lists.pages import Page
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import word
from forms.base import Form, choice
from forms.said import name_of
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import DefinitionVersion, FieldGroup
from models.definitions.drafts import part_of
from models.library.copies import Picked, bring
from models.library.shelf import looked_up, on_shelf
from models.units.units import called_at

MOST_LETTERS = 100


class PickForm(Form):
    into = choice(__("Single questions come into the group"), need=False, coerce=int)


class LibraryPage(Page):
    """What there is to copy from; beside a draft (`id`) with ticks and the button that copies."""

    def __init__(self) -> None:
        super().__init__(name=__("Library"), endpoint="library", url="/definitions/library")

    @expose("/", methods=("GET", "POST"))
    def shelf_view(self) -> Any:
        """Forms of a family with their groups and questions."""
        draft = draft_asked() if "id" in request.args or request.method == "POST" else None
        kind = draft.definition.kind if draft is not None else family_asked()
        there, form = on_shelf(db(), by(), kind), PickForm()
        form.into.choices = [(str(g.id), g.title) for g in draft.groups] if draft is not None else []
        if draft is None:
            return _shelf(kind, there, form, None)

        def act() -> FieldGroup:
            into = part_of(draft, "group", form.into.data) if form.into.data else None
            picked = picked_of(there, request.form.getlist("pick"))
            if not picked:
                raise Invalid({"into": Refusal("library.nothing")})
            return bring(db(), by(), draft, version_sent(), picked, into)

        return submit(
            form,
            act,
            lambda group: at_builder(draft, f"g{group.id}"),
            lambda: _shelf(kind, there, form, draft),
            _("Copied into the draft."),
        )

    @expose("/many/", methods=("GET", "POST"))
    def many_view(self) -> Any:
        """Several questions of a group typed at once."""
        return many(draft_asked())


def picked_of(there: list[DefinitionVersion], ticked: list[str]) -> list[Picked]:
    """What was ticked of the shelf: `v:` a whole form, `g:` a group, `f:` a question; of what is ticked with
    its group or form nothing twice."""
    wanted, found, single = set(ticked), list[Picked](), []
    for version in there:
        for group in version.groups:
            if {f"v:{version.id}", f"g:{group.id}"} & wanted:
                found += [(group, tuple(group.fields))] if group.fields else []
            else:
                single += [field for field in group.fields if f"f:{field.id}" in wanted]
    return [*found, *([(None, tuple(single))] if single else [])]


def _shelf(kind: str, there: list[DefinitionVersion], form: PickForm, draft: DefinitionVersion | None) -> str:
    wanted = request.args.get("search", "")[:MOST_LETTERS]
    offices = issuers("definition.change")
    forms = [
        {
            "id": found.version.id,
            "name": name_of(found.version.definition),
            "issuer": _("shipped with the program")
            if found.version.unit_id is None
            else called_at(db(), found.version.unit_id, found.version.path),
            "url": url_for("definitions.details_view", id=found.version.id),
            "act": copying(found.version, offices) if offices and draft is None else None,
            "groups": found.groups,
            "count": sum(len(fields) for _group, fields in found.groups),
        }
        for found in looked_up(there, wanted)
    ]
    page = {
        "forms": forms,
        "form": form,
        "draft": draft,
        "wanted": wanted,
        "family": crumb(kind),
        "kind": kind,
        "tabs": [
            (label, url_for("library.shelf_view", kind=each), now)
            for each, (label, _url, now) in zip(FAMILIES, tabs(kind), strict=True)
        ],
        "kinds": {f.id: word("field", f.kind) for v in there for f in v.fields},
        "ticked": set(request.form.getlist("pick")),
    }
    if draft is not None:
        page |= {"back": at_builder(draft), "row_version": address.version_shown(draft.row_version)}
    return render_template("khoi/definitions/library.html", **page)
