"""Topics of thematic meetings, and how committees orient their cells towards them (letter L3, L5)."""

from __future__ import annotations

from typing import Any, ClassVar

from flask import request, url_for
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import Select, select
from sqlalchemy.orm import contains_eager, selectinload

from admin.definitions.definitions import issuers
from admin.lists.columns import Column
from admin.lists.pages import own_units
from admin.lists.views import ScopedView
from admin.web.request import by, db
from forms.base import Form, choice, day, number, text
from models.access.grants import can
from models.core.base import today
from models.core.errors import Refusal
from models.core.periods import Quarter
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
from models.units.units import get_unit


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


class TopicsView(ScopedView[Topic]):
    """Topics of thematic meetings."""

    columns: ClassVar[tuple[Column, ...]] = (
        Column("title", __("Topic"), lambda t: t.title, None, width=60),
        Column("code", __("Group (1-11)"), lambda t: t.code, Topic.code, "integer", 10),
        Column("holds_from", __("Holds from"), lambda t: t.holds_from, Topic.holds_from, "date", 12),
        Column("retired_on", __("No longer from"), lambda t: t.retired_on, Topic.retired_on, "date", 12),
    )
    order: ClassVar[tuple[Any, ...]] = (Topic.code,)
    nothing: ClassVar[tuple[Any, Any]] = (
        __("No topic yet"),
        __("Topics that a thematic meeting may choose stand here."),
    )

    def __init__(self) -> None:
        super().__init__(Topic, __("Topics"), "topics", url="/topics")

    @property
    def can_create(self) -> bool:
        return bool(issuers("definition.change"))

    def form_for(self, row: Topic | None) -> Form:
        if row is not None:
            return WordingForm(code=row.code, title=row.title) if request.method == "GET" else WordingForm()
        form = TopicForm(holds_from=today()) if request.method == "GET" else TopicForm()
        form.unit_id.choices = issuers("definition.change")
        return form

    def create(self, form: TopicForm) -> Topic:
        unit = get_unit(db(), form.unit_id.data) if form.unit_id.data else None
        return add_topic(db(), by(), unit, form.code.data, form.title.data, form.holds_from.data)

    def may_edit(self, row: Topic) -> bool:
        return row.retired_on is None and can(by(), "definition.change", row.unit_id, row.path)

    def edit(self, row: Topic, version: int, form: WordingForm) -> Topic:
        return amend_topic(db(), by(), row, version, form.code.data, form.title.data)

    def may_remove(self, row: Topic) -> bool:
        return self.may_edit(row)

    def remove(self, row: Topic) -> str:
        retire_topic(db(), by(), row, today())
        return str(url_for("topics.details_view", id=row.id))

    def page_of(self, row: Topic) -> dict[str, Any]:
        return super().page_of(row) | {
            "remove_label": _("Take out of the list"),
            "remove_confirm": _("Meetings that chose it keep it. Take it out of the list?"),
        }


class OrientationsView(ScopedView[TopicOrientation]):
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
        Column(
            "unit",
            __("Issued by"),
            lambda o: o.unit_then.name if o.unit_then is not None else "",
            None,
            width=36,
        ),
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
            .options(contains_eager(TopicOrientation.topic), selectinload(TopicOrientation.unit_then))
        )

    @property
    def can_create(self) -> bool:
        return bool(own_units("topic.orient"))

    def form_for(self, row: TopicOrientation | None) -> OrientForm:
        form = OrientForm()
        now_ = Quarter.of(today())
        form.unit_id.choices = [(str(unit.id), unit.name) for unit in own_units("topic.orient")]
        form.quarter.choices = [(str(q), q.roman) for q in (now_, now_.shift(1), now_.shift(-1))]
        form.topic_id.choices = [
            ("", "–"),
            *((str(t.id), str(t)) for t in topics_on(db(), today()) if t.code != OTHER),
        ]
        return form

    def create(self, form: OrientForm) -> TopicOrientation:
        topic = db().scalar(select(Topic).where(Topic.id == form.topic_id.data))
        if topic is None:
            raise Refusal("access.unknown")
        return orient(
            db(), by(), get_unit(db(), form.unit_id.data), form.quarter.data, topic, form.text.data or ""
        )
