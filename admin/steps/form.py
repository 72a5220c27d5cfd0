"""The steps of a page as a part of its one form: what each asks of whoever takes it, read and drawn in
one place for reports and answers (design 3.4, 3.7).

A note is each step's own (`note-<step>`); reasons of what is missing, where a document goes and that unvoted
sheets are known are asked once, however many steps want them. What a step changes is the engine's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import request
from flask_babel import gettext as _
from flask_babel import lazy_gettext as __
from sqlalchemy import select
from wtforms import BooleanField

from admin.web import address
from admin.web.request import db
from admin.web.words import doer, named, say, word
from forms.base import Form, Together, long_text, text
from models.core.errors import Invalid, Refusal
from models.workflow.engine import Offer
from models.workflow.tables import Step, steps_from

DANGER = ("send_back", "reopen", "unclose")
MOST_NOTE, MOST_REASON, MOST_DESTINATION = 2000, 500, 200
"""Letters that the columns behind the fields hold."""
TOLD = {"children_told", "sheets_told", "destination"}
"""Guards that ask to be told something beside a note."""
NOTE = re.compile(r"note(-[a-z0-9_]{1,20})?")


@dataclass(frozen=True)
class Missing:
    """A unit below whose part is missing, with the reason that is known of it already."""

    unit: int
    name: str
    reason: str = ""


@dataclass(frozen=True)
class Asks:
    """What steps have to be told beside a note: who is missing; whether there are sheets not voted."""

    missing: Sequence[Missing] = ()
    unvoted: bool = False


def sent_steps() -> Form:
    """What was sent for steps, whichever page it stood on; judged before a step is taken."""
    parts: dict[str, Any] = {"destination": _destination(), "unvoted": _unvoted()}
    for name in request.form:
        if NOTE.fullmatch(name):
            parts[name] = _note(need=False)
        elif name.startswith("gap-") and address.plain(name.removeprefix("gap-")) is not None:
            parts[name] = _reason(__("Reason if it is missing"))
    made: Form = type("SentSteps", (Form,), parts)()
    return made


def shown_steps(offered: Iterable[Offer], asks: Asks, sent: Together | None) -> Form:
    """The fields of the steps that may be taken, with what was typed where a form was refused."""
    parts: dict[str, Any] = {}
    known: dict[str, str] = {}
    for offer in offered:
        for name in asked_of(offer.step, asks) if offer.allowed else ():
            parts[name] = _made(name, asks)
    for each in asks.missing:
        known[f"gap-{each.unit}"] = each.reason
    kind = type("ShownSteps", (Form,), parts)
    form: Form = kind(formdata=None, data=known) if sent is None else kind(formdata=request.form, data=known)
    form.is_sent = sent is not None
    for name in parts:
        if sent is not None and name in sent:
            form[name].errors = sent[name].errors
    return form


def asked_of(step: Step, asks: Asks) -> list[str]:
    """Names of the fields that a step asks to be filled."""
    found = []
    if "children_told" in step.guard_names:
        found += [f"gap-{each.unit}" for each in asks.missing]
    if "sheets_told" in step.guard_names and asks.unvoted:
        found.append("unvoted")
    if "destination" in step.guard_names:
        found.append("destination")
    return [*found, f"note-{step.code}"] if step.needs_note else found


def said(code: str) -> dict[str, Any]:
    """What was sent for a step, as the engine takes it."""
    form = request.form
    return {
        "note": form.get(f"note-{code}") or form.get("note") or "",
        "gaps": address.numbered("gap-"),
        "version": address.version(),
    }


def at_note(refusal: Refusal, code: str) -> Refusal:
    """A missing note is told at the step's own field."""
    return Invalid({f"note-{code}": refusal}) if refusal.code == "note.required" else refusal


def need_no_other(code: str) -> None:
    """A note that stands at another step is not left behind unseen: it is sent by that step's own button, or
    taken out. Raises `Invalid` at it."""
    others = [name for name, text_ in request.form.items() if name.startswith("note-") and text_.strip()]
    wrong = {name: Refusal("note.unsent") for name in others if name != f"note-{code}"}
    if wrong:
        raise Invalid(wrong)


def leaves_words(item: Any, code: str) -> bool:
    """Whether reasons or other words for steps stand on the page that this step does not take along."""
    if not typed_for_steps():
        return False
    step = next((s for s in steps_from(db(), item.route_id, item.state) if s.code == code), None)
    return step is not None and not step.needs_note and not TOLD & set(step.guard_names)


def typed_for_steps() -> bool:
    """Whether something was typed for a step, which saving the rest of the page does not keep."""
    typed = [name for name, value in request.form.items() if value.strip()]
    return any(name.startswith(("gap-", "note")) or name in ("destination", "unvoted") for name in typed)


def drawn(
    offered: Sequence[Offer],
    asks: Asks,
    form: Form,
    lead: Sequence[str],
    panels: Mapping[str, Any] | None = None,
) -> list[dict[str, Any]]:
    """Offers as a page draws them, one of them as its main act: the first of `lead` that is allowed. A field
    that several steps ask for stands with the first of them."""
    main = min(
        (each.step.code for each in offered if each.allowed and each.step.code in lead),
        key=lead.index,
        default=None,
    )
    taken: set[str] = set()
    rows = []
    for offer in offered:
        step = offer.step
        names = [n for n in asked_of(step, asks) if n in form and n not in taken] if offer.allowed else []
        taken |= set(names)
        rows.append(
            {
                "code": step.code,
                "label": named(step),
                "allowed": offer.allowed,
                "refusal": say(offer.refusal) if offer.refusal is not None else "",
                "danger": step.code in DANGER,
                "main": step.code == main,
                "fields": [form[name] for name in names],
                "reasons": any(name.startswith("gap-") for name in names),
                "panel": (panels or {}).get(step.code),
            }
        )
    return rows


def refused_page(sent: Together | None, steps: Form) -> Together | None:
    """The page's one form with the fields of its steps as they are drawn: told on top with every mistake."""
    if sent is None:
        return None
    whole = Together(**(sent.parts | {"steps": steps}))
    whole.form_errors = sent.form_errors
    return whole


def steps_taken(events: Sequence[Any], own: Sequence[Step]) -> list[Step]:
    """The steps that `events_told` asks for: those of the item's route, and of others only where it was on
    another one before."""
    known = {(step.code, step.from_state) for step in own}
    others = {each.step for each in events if (each.step, each.from_state) not in known}
    found = select(Step).where(Step.code.in_(others)).order_by(Step.id)
    return [*(db().scalars(found) if others else ()), *sorted(own, key=lambda step: step.id)]


def events_told(events: Sequence[Any], steps: Iterable[Step], route_id: int | None) -> list[dict[str, Any]]:
    """Steps taken, the newest first, in the words of the route each was taken on."""
    known = {(s.code, s.from_state): s for s in sorted(steps, key=lambda s: s.route_id == route_id)}
    return [
        {
            "at": event.at,
            "who": doer(event.actor, event.person_id),
            "on_behalf": event.on_behalf,
            "text": named(known[key])
            if (key := (event.step, event.from_state)) in known
            else word("step", event.step),
            "note": event.note,
        }
        for event in reversed(events)
    ]


def _made(name: str, asks: Asks) -> Any:
    if name == "destination":
        return _destination()
    if name == "unvoted":
        return _unvoted()
    if name.startswith("note-"):
        return _note(need=True)
    unit = next(each.name for each in asks.missing if name == f"gap-{each.unit}")
    return _reason(_("Reason why %(unit)s is missing", unit=unit))


def _note(*, need: bool) -> Any:
    return long_text(__("Note"), most=MOST_NOTE, need=need, render_kw={"rows": 2})


def _reason(label: Any) -> Any:
    return text(label, most=MOST_REASON, render_kw={"maxlength": MOST_REASON})


def _destination() -> Any:
    return text(
        __("Destination"),
        most=MOST_DESTINATION,
        description=__("To whom the report is sent, for example Tỉnh ủy"),
    )


def _unvoted() -> Any:
    return BooleanField(__("Submit all the same; meetings without a voted sheet do not count as scored"))
