"""One's own drafts as a list: what kind of form, about which row, when saved, in which browser, and the page
on which each is offered. Read by its author alone (models/people/drafts.py); in no search, export or feed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from flask_babel import gettext as _
from sqlalchemy import select

from admin.web.address import plain
from admin.web.drafts import KEY, where_typed
from admin.web.request import db
from admin.web.words import shown, term_word, word
from models.choices.lists import ChoiceList
from models.core.periods import Quarter, Term
from models.definitions.definitions import Definition, DefinitionVersion
from models.definitions.judging import Message
from models.definitions.topics import Topic
from models.directives.tables import Directive, DirectiveAnswer
from models.meetings.meetings import Meeting
from models.meetings.members import Member
from models.people.drafts import Draft
from models.people.people import Account, Person, Post
from models.reorganisation.tables import Reorganisation
from models.reports.period_forms import FormSheet
from models.reports.tables import Report
from models.units.units import Unit
from models.workflow.tables import Route

OF_MEETING = select(Meeting.id, Meeting.held_on)
OF_REPORT = select(Report.id, Report.quarter)
OF_ANSWER = select(DirectiveAnswer.id, Directive.symbol, Directive.abstract).join(
    Directive, Directive.id == DirectiveAnswer.directive_id
)
OF_DIRECTIVE = select(Directive.id, Directive.symbol, Directive.abstract)
OF_FORM = select(FormSheet.id, Definition.name, Definition.name_en, FormSheet.starts_on, FormSheet.ends_on)
OF_FORM = OF_FORM.join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id).join(Definition)
OF_ROUTE = select(Route.id, Route.name)
ABOUT: dict[str, Any] = {
    **dict.fromkeys(("narrative", "step"), OF_REPORT),
    **dict.fromkeys(("meeting", "void", "sheet", "follow", "official", "vote"), OF_MEETING),
    **dict.fromkeys(("answer", "answer_step", "pass"), OF_ANSWER),
    **dict.fromkeys(("directive", "closing"), OF_DIRECTIVE),
    **dict.fromkeys(("route", "copied"), OF_ROUTE),
    **dict.fromkeys(("year", "form_back"), OF_FORM),
    "member": select(Member.id, Member.name),
    "definition": select(DefinitionVersion.id, Definition.name).join(
        Definition, Definition.id == DefinitionVersion.definition_id
    ),
    "topic": select(Topic.id, Topic.title),
    "choice_list": select(ChoiceList.id, ChoiceList.name),
    "reorganisation": select(Reorganisation.id, Reorganisation.doc_symbol),
    "person": select(Account.id, Person.name).join(Person, Person.id == Account.person_id),
    "post": select(Post.id, Post.holder),
}
"""What names the row of a form, by its kind: one statement each for however many drafts; others are told by
their unit alone."""


def listed(drafts: Sequence[Draft]) -> list[dict[str, Any]]:
    """Drafts as the list shows them."""
    found = [(draft, kind, number) for draft in drafts for kind, number in [_named(draft.key)]]
    rows, units = _rows(found), _units({draft.unit_id for draft in drafts if draft.unit_id is not None})
    return [
        {
            "key": draft.key,
            "what": word("draft", kind),
            "row": _told(kind, rows.get((kind, number), ())) if number is not None else _("a new one"),
            "unit": units.get(draft.unit_id or 0, ""),
            "at": draft.saved_at,
            "typed": where_typed(draft),
            "url": draft.typed_at.page,
        }
        for draft, kind, number in found
    ]


def _named(key: str) -> tuple[str, int | None]:
    found = KEY.fullmatch(key)
    return (found[1], plain(found[2])) if found else (key, None)


def _rows(found: Iterable[tuple[Draft, str, int | None]]) -> Mapping[tuple[str, int | None], Sequence[Any]]:
    asked: dict[str, set[int]] = {}
    for _draft, kind, number in found:
        if kind in ABOUT and number is not None:
            asked.setdefault(kind, set()).add(number)
    named: dict[tuple[str, int | None], Sequence[Any]] = {}
    for kind, numbers in asked.items():
        said = ABOUT[kind].where(next(iter(ABOUT[kind].selected_columns)).in_(numbers))
        named |= {(kind, number): values for number, *values in db().execute(said)}
    return named


def _units(numbers: set[int]) -> dict[int, str]:
    rows = db().execute(select(Unit.id, Unit.name).where(Unit.id.in_(numbers))) if numbers else ()
    return {number: name for number, name in rows}


def _told(kind: str, values: Sequence[Any]) -> str:
    if kind in ("narrative", "step") and values:
        return Quarter.of(values[0]).roman
    if kind in ("year", "form_back") and values:
        name, english, *days = values
        return f"{shown(Message(name, english))}, {term_word(Term.between(*days))}"
    return ", ".join(shown(value) for value in values if value not in (None, ""))
