"""Several questions of a group typed at once, a row each, and kept together; what only some kinds have is
given afterwards on the question's own page."""

from __future__ import annotations

from typing import Any

from flask import make_response, render_template, request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from wtforms import BooleanField, FieldList, FormField

from admin.definitions.draft_page import at_builder, kinds_first
from admin.definitions.reader import Reader
from admin.web import address
from admin.web.address import version_sent
from admin.web.request import by, db, submit
from admin.web.words import word
from forms.base import Form, Row, choice, text
from models.core.errors import Invalid, Refusal
from models.definitions.definitions import DefinitionVersion, FieldGroup
from models.definitions.drafts import code_for, part_of, save_field
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import parse_points

SPARE, MOST = 3, 30


class QuestionRow(Row):
    """A question: what is asked, of which kind, its points and its choices."""

    title = text(__("Title of the item"), most=400)
    kind = choice(__("Kind"), need=False)
    max = text(__("Maximum points"), most=10)
    labels = text(__("Choices, set apart by ;"), most=400)
    required = BooleanField(__("Must be filled in"))


class QuestionsForm(Form):
    """Rows of new questions and the group into which they come."""

    group = choice(__("Group"), coerce=int)
    rows = FieldList(FormField(QuestionRow), __("New questions"), max_entries=MOST)


def many(version: DefinitionVersion) -> Any:
    """The page of a draft on which several questions are typed."""
    posted = request.method == "POST"
    kinds = kinds_first(version)
    data = {"group": address.number_if("group"), "rows": [{"required": True, "kind": kinds[0]}] * SPARE}
    form = QuestionsForm() if posted else QuestionsForm(formdata=None, data=data)
    form.group.choices = [(str(group.id), group.title) for group in version.groups]
    added = posted and request.form.get("line") == "rows:more:0"
    if (added or not len(form.rows)) and len(form.rows) < MOST:
        form.rows.append_entry()
    for row in form.rows:
        row.form.kind.choices = [(code, word("field", code)) for code in kinds]

    def show() -> str:
        page = {"title": _("Several questions at once"), "form": form, "back": at_builder(version)}
        page |= {"row_version": address.version_shown(version.row_version)}
        page |= {"rubric": version.definition.kind == "rubric"}
        return render_template("khoi/definitions/many.html", **page)

    if added:
        return make_response(show())
    return submit(
        form,
        lambda: _save(version, form),
        lambda group: at_builder(version, f"g{group.id}", group.id),
        show,
        _("Saved."),
    )


def _save(version: DefinitionVersion, form: QuestionsForm) -> FieldGroup:
    """Every row that has a title, in order; all of them or, where something is wrong, none."""
    group: FieldGroup = part_of(version, "group", form.group.data)
    seen = version_sent()
    rows = rows_in(form)
    if not rows:
        raise Invalid({"rows": Refusal("field.required")})
    for number, values in rows:
        try:
            save_field(db(), by(), version, seen, group, values)
        except Invalid as invalid:
            raise Invalid({"rows": _at(number, next(iter(invalid.fields.values())))}) from None
        db().flush()
        seen = version.row_version
    return group


def rows_in(form: QuestionsForm) -> list[tuple[int, dict[str, Any]]]:
    """What was typed, as plain data by the number of its row; only what its kind uses. Raises `Invalid`."""
    reader, found = Reader(), []
    for number, row in enumerate(form.rows, 1):
        part, kind = row.form, KINDS.get(row.form.kind.data or "")
        if not (part.title.data or "").strip():
            continue
        if kind is None:
            reader.note("rows", Refusal("field.choice"), number)
            continue
        values = {"title": part.title.data, "kind": part.kind.data, "required": part.required.data}
        most = reader.read("rows", parse_points, part.max.data, number)
        values |= {"max": most} if most is not None and kind.earn is not None else {}
        if kind.has_choices:
            labels = [each.strip() for each in (part.labels.data or "").split(";") if each.strip()]
            values["choices"] = _choices(labels)
        found.append((number, values))
    reader.done()
    return found


def _choices(labels: list[str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for label in labels:
        code = code_for(label, (each["code"] for each in found))
        found.append({"code": code, "label": label, "points": 0, "low": None, "high": None})
    return found


def _at(number: int, refusal: Refusal) -> Refusal:
    reader = Reader()
    reader.note("rows", refusal, number)
    return reader.wrong["rows"]
