"""Topics and their orientation; rubrics and report forms with
their versions (letter L3, L5; domain.md 2.1; design 3.9)."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import flash, redirect, render_template, request, url_for
from flask_admin import expose
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager

from admin.definitions.preview import PreviewScreens
from admin.definitions.workbook import WorkbookScreens
from admin.lists.columns import Column, Filter
from admin.lists.views import ScopedView, own_units
from admin.web.request import by, db, submit
from admin.web.words import choices, points, word
from forms.base import Form, choice, day, number, text
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.texts import fold
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    get_version,
    new_definition,
    new_draft,
    retire,
)
from models.definitions.drafts import code_for
from models.definitions.topics import (
    OTHER,
    Topic,
    TopicOrientation,
    add_topic,
    amend_topic,
    orient,
    retire_topic,
    topics_on,
)
from models.platform.journal import canonical
from models.units.units import get_unit

STATES = ("draft", "published", "retired")
KINDS_OF = ("rubric", "report_form", "year_form", "directive_form")
BLANK_RUBRIC = {
    "for": ["regular"],
    "grades": [["good", 9000], ["fair", 7000], ["average", 5000], ["poor", 0]],
    "gates": [],
}
"""What a new rubric begins with: the grades nearly every office uses (domain.md 2.1)."""


class TopicForm(Form):
    unit_id = choice(__("Issued by"), need=False, coerce=int)
    code = number(__("Group (1-11)"), need=True)
    title = text(__("Topic"), most=400, need=True)
    holds_from = day(__("Holds from"))


class WordingForm(Form):
    code = number(__("Group (1-11)"), need=True)
    title = text(__("Topic"), most=400, need=True)


class OrientForm(Form):
    unit_id = choice(__("Unit"), coerce=int)
    quarter = choice(__("Quarter"), coerce=Quarter.parse)
    topic_id = choice(__("Topic"), coerce=int)
    text = text(__("In what sense"), most=400)


class DraftForm(Form):
    holds_from = day(__("Holds from"))


class DefinitionForm(Form):
    unit_id = choice(__("Issued by"), need=False, coerce=int)
    kind = choice(__("Kind"))
    name = text(__("Name"), most=200, need=True)
    code = text(__("Code"), most=40)
    holds_from = day(__("Holds from"))


def issuers(verb: str) -> list[tuple[str, str]]:
    """Own units in whose name this person may do `verb`; none for all units where settings are one's own."""
    rows = [(str(unit.id), unit.name) for unit in own_units(verb)]
    return [("", str(_("all units"))), *rows] if can(by(), "settings.change") else rows


class TopicsView(ScopedView):
    """Topics of thematic meetings."""

    columns: ClassVar[tuple[Column, ...]] = (
        Column("title", __("Topic"), lambda t: t.title, None, width=60),
        Column("code", __("Group (1-11)"), lambda t: t.code, Topic.code, "integer", 10),
        Column("holds_from", __("Holds from"), lambda t: t.holds_from, Topic.holds_from, "date", 12),
        Column("retired_on", __("No longer from"), lambda t: t.retired_on, Topic.retired_on, "date", 12),
    )
    order: ClassVar[tuple[Any, ...]] = (Topic.code,)

    def __init__(self) -> None:
        super().__init__(Topic, __("Topics"), "topics", url="/topics")

    @property
    def can_create(self) -> bool:  # type: ignore[override]
        return bool(issuers("definition.change"))

    def form_for(self, row: Any) -> Form:
        if row is not None:
            return WordingForm(code=row.code, title=row.title) if request.method == "GET" else WordingForm()
        form: Any = TopicForm(holds_from=today()) if request.method == "GET" else TopicForm()
        form.unit_id.choices = issuers("definition.change")
        return form

    def create(self, form: Any) -> Topic:
        unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
        return add_topic(db(), by(), unit, form.code.data, form.title.data, form.holds_from.data)

    def may_edit(self, row: Any) -> bool:
        return row.retired_on is None and can(by(), "definition.change", row.unit_id, row.path)

    def edit(self, row: Any, version: int, form: Any) -> Topic:
        return amend_topic(db(), by(), row, version, form.code.data, form.title.data)

    def may_remove(self, row: Any) -> bool:
        return self.may_edit(row)

    def remove(self, row: Any) -> str:
        retire_topic(db(), by(), row, today())
        return str(url_for("topics.details_view", id=row.id))

    def page_of(self, row: Any) -> dict[str, Any]:
        return super().page_of(row) | {
            "remove_label": _("Take out of the list"),
            "remove_confirm": _("Meetings that chose it keep it. Take it out of the list?"),
        }


class OrientationsView(ScopedView):
    """What committees orient their cells towards in a quarter."""

    columns: ClassVar[tuple[Column, ...]] = (
        Column("topic", __("Topic"), lambda o: str(o.topic), Topic.code, width=60),
        Column(
            "quarter",
            __("Quarter"),
            lambda o: Quarter.of(o.quarter).roman,
            TopicOrientation.quarter,
            width=10,
        ),
        Column("unit", __("Issued by"), lambda o: o.unit.name, None, width=36),
        Column("text", __("In what sense"), lambda o: o.text, None, width=50),
    )
    order: ClassVar[tuple[Any, ...]] = (TopicOrientation.quarter.desc(), Topic.code)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No topic was oriented yet"),
        __(
            "A committee tells its cells the topics of a quarter; each then sees them "
            "when it records a meeting."
        ),
    )

    def __init__(self) -> None:
        super().__init__(TopicOrientation, __("Orientations"), "orientations", url="/orientations")

    def statement(self) -> Select[Any]:
        return (
            select(TopicOrientation)
            .join(Topic, Topic.id == TopicOrientation.topic_id)
            .options(contains_eager(TopicOrientation.topic))
        )

    @property
    def can_create(self) -> bool:  # type: ignore[override]
        return bool(issuers("topic.orient"))

    def form_for(self, row: Any) -> Form:
        form: Any = OrientForm()
        now_ = Quarter.of(today())
        form.unit_id.choices = issuers("topic.orient")
        form.quarter.choices = [(str(q), q.roman) for q in (now_, now_.shift(1), now_.shift(-1))]
        form.topic_id.choices = [
            ("", "–"),
            *((str(t.id), str(t)) for t in topics_on(db(), today()) if t.code != OTHER),
        ]
        return form

    def create(self, form: Any) -> TopicOrientation:
        topic = db().scalar(select(Topic).where(Topic.id == form.topic_id.data))
        if topic is None:
            raise Refusal("access.unknown")
        return orient(
            db(), by(), get_unit(db(), form.unit_id.data), form.quarter.data, topic, form.text.data or ""
        )


class RubricsView(PreviewScreens, WorkbookScreens, ScopedView):
    """Rubrics and report forms: every version, what it holds, a new draft, publishing."""

    columns: ClassVar[tuple[Column, ...]] = (
        Column("name", __("Name"), lambda v: v.definition.name, Definition.name, width=60),
        Column("kind", __("Kind"), lambda v: word("definition", v.definition.kind), None, width=18),
        Column("number", __("Version"), lambda v: v.number, None, "integer", 9),
        Column(
            "state",
            __("Standing"),
            lambda v: word("version", v.state),
            DefinitionVersion.state,
            width=14,
            badge=lambda v: "good" if v.state == "published" else "plain",
        ),
        Column(
            "holds_from", __("Holds from"), lambda v: v.holds_from, DefinitionVersion.holds_from, "date", 12
        ),
    )
    order: ClassVar[tuple[Any, ...]] = (Definition.name, DefinitionVersion.number.desc())
    filters: ClassVar[tuple[Filter, ...]] = (
        Filter(
            __("Standing"), lambda value: DefinitionVersion.state == value, lambda: choices("version", STATES)
        ),
        Filter(__("Kind"), lambda value: Definition.kind == value, lambda: choices("definition", KINDS_OF)),
    )

    def __init__(self) -> None:
        super().__init__(DefinitionVersion, __("Rubrics"), "rubrics", url="/rubrics")

    def statement(self) -> Select[Any]:
        found = select(DefinitionVersion).join(Definition, Definition.id == DefinitionVersion.definition_id)
        return found.options(contains_eager(DefinitionVersion.definition))

    def title(self, row: Any) -> str:
        return f"{row.definition.name}, {_('version')} {row.number}"

    def render(self, template: str, **more: Any) -> Any:
        if template == self.list_template:
            acts = [{"label": _("What is in force"), "url": url_for("rubrics.in_force_view")}]
            if issuers("definition.change"):
                acts.append(
                    {"label": _("New form from Excel"), "url": url_for("rubrics.workbook_import_view")}
                )
            more["acts"] = acts
        return super().render(template, **more)

    @property
    def can_create(self) -> bool:  # type: ignore[override]
        return bool(issuers("definition.change"))

    def form_for(self, row: Any) -> Form:
        form: Any = DefinitionForm(holds_from=today()) if request.method == "GET" else DefinitionForm()
        form.unit_id.choices = issuers("definition.change")
        form.kind.choices = choices("definition", KINDS_OF)
        return form

    def create(self, form: Any) -> DefinitionVersion:
        unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
        taken = db().scalars(select(Definition.code).where(Definition.kind == form.kind.data))
        code = form.code.data or code_for(form.name.data, taken)
        version = new_definition(db(), by(), unit, form.kind.data, code, form.name.data, form.holds_from.data)
        if form.kind.data == "rubric":
            version.rules = canonical(BLANK_RUBRIC)
        return version

    def get_save_return_url(self, model: Any, is_created: bool = False) -> str:
        view = "build_view" if model.state == "draft" and is_created else "details_view"
        return str(url_for(f"rubrics.{view}", id=model.id))

    def acts(self, row: Any) -> list[dict[str, Any]]:
        if not can(by(), "definition.change", row.unit_id, row.path):
            return []
        found = [{"label": _("New draft from this"), "url": url_for("rubrics.draft_view", id=row.id)}]
        found.append({"label": _("Try it"), "url": url_for("rubrics.try_view", id=row.id)})
        found.append({"label": _("Excel"), "url": url_for("rubrics.workbook_out_view", id=row.id)})
        if row.state == "draft":
            found.append({"label": _("Build"), "url": url_for("rubrics.build_view", id=row.id), "main": True})
        if row.state == "published":
            found.append(
                {
                    "label": _("Retire"),
                    "url": url_for("rubrics.retire_view", id=row.id),
                    "method": "post",
                    "danger": True,
                    "confirm": _("Retire this version?"),
                }
            )
        return found

    @expose("/details/")
    def details_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        version = get_version(db(), row.id)
        return render_template(
            "khoi/definitions/definition.html",
            **self.page_of(row),
            groups=[_drawn(group, version) for group in version.groups],
        )

    @expose("/draft/", methods=("GET", "POST"))
    def draft_view(self) -> Any:
        row = self.get_one(request.args.get("id"))
        if not can(by(), "definition.change", row.unit_id, row.path):
            raise Refusal("access.denied", verb="definition.change")
        form: Any = DraftForm(holds_from=today()) if request.method == "GET" else DraftForm()

        def show() -> str:
            return render_template(
                "khoi/web/act.html",
                title=_("New draft from this"),
                form=form,
                back=self.get_save_return_url(row),
            )

        return submit(
            form,
            lambda: new_draft(db(), by(), get_version(db(), row.id), form.holds_from.data),
            lambda made: self.get_save_return_url(made, True),
            show,
            _("The draft is made."),
        )

    @expose("/retire/", methods=("POST",))
    def retire_view(self) -> Any:
        return self._turn(retire, _("The version is retired."))

    def _turn(self, verb: Any, said: str) -> Any:
        row = self.get_one(request.args.get("id"))
        verb(db(), by(), get_version(db(), row.id))
        db().flush()
        flash(said, "success")
        return redirect(self.get_save_return_url(row), 303)


def _drawn(group: Any, version: DefinitionVersion) -> dict[str, Any]:
    cases = version.rule.get("for", ["regular"])
    rows = []
    for field in group.fields:
        most = {field.most(case) for case in cases}
        shown = (
            " / ".join(points(m) for m in sorted(most, reverse=True))
            if version.definition.kind == "rubric"
            else ""
        )
        bands = "; ".join(f"{c.label}: {points(c.points)}" for c in field.choices)
        rows.append({"title": field.title, "kind": word("field", field.kind), "max": shown, "bands": bands})
    return {"title": group.title, "rows": rows, "key": fold(group.code)}
