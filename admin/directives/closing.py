"""Closing a directive and opening it again: what the forms say
first, and what the directive's page says of it (letter L1)."""

from __future__ import annotations

from typing import Any

from flask import url_for
from flask_babel import gettext as _

from admin.directives.standings import GIVEN_SAID, done_words
from admin.web.request import db
from admin.web.words import shown, word
from models.directives.closing import Standing, standing
from models.directives.tables import Directive, DirectiveAnswer, judged_by


def close_page(directive: Directive) -> dict[str, Any]:
    """Before closing: how many answered, who never did, who still
    has time, what waits for a decision; the numbers add up."""
    there = standing(db(), directive)
    answered = there.asked - len(there.silent)
    title = _("Close %(symbol)s", symbol=directive.symbol)
    return {
        "title": f"{title}: {done_words(directive, answered, there.asked)}",
        "intro": _follows(directive),
        "submit": _("Close the directive"),
        "danger": True,
        "counts": [(answered, GIVEN_SAID[judged_by(directive)]), (len(there.silent), _("never given"))],
        "total": (there.asked, _("units asked")),
        "lists": [each for each in _lists(directive, there) if each["rows"]],
    }


def _follows(directive: Directive) -> str:
    """What closing means."""
    if judged_by(directive) != "answer":
        return str(
            _(
                "After this nothing is taken. Whoever did not do what is asked stays missing. It can be "
                "opened again with a reason."
            )
        )
    return str(
        _(
            "After this no answer is taken or decided on. Whoever never answered stays missing. It can be "
            "opened again with a reason."
        )
    )


def _lists(directive: Directive, there: Standing) -> list[dict[str, Any]]:
    still = {row.id: last for row, last in there.in_time_still}
    told = [row for row in there.silent if row.id not in still]
    late = [
        _line(row, _("still has time until %(day)s", day=shown(still[row.id])))
        for row, _last in there.in_time_still
    ]
    silent = [_line(row, _excuse(there, row)) for row in told]
    waits = [_line(row, "") for row in there.waiting]
    answer = judged_by(directive) == "answer"
    never = _("Never answered; they stay missing") if answer else _("Never given; they stay missing")
    return [
        {"title": _("These units still have time: it cannot be closed yet"), "kind": "warn", "rows": late},
        {"title": never, "kind": "bad", "rows": silent},
        {"title": _("Sent up and not decided on: left out of the totals"), "kind": "warn", "rows": waits},
    ]


def _excuse(there: Standing, row: DirectiveAnswer) -> str:
    duty, ended = there.excused.get(row.id), there.gone.get(row.id)
    said = [_("dissolved on %(day)s", day=shown(ended))] if ended is not None else []
    said += [_("excused: %(reason)s", reason=duty.excuse_reason)] if duty is not None else []
    return "; ".join(said)


def _line(row: DirectiveAnswer, words: str) -> dict[str, str]:
    return {"name": row.unit_then.name, "url": url_for("answers.details_view", id=row.id), "words": words}


def open_again_page(directive: Directive) -> dict[str, Any]:
    """Before opening it again: when it was closed, and what follows."""
    closed = directive.closed
    said = (
        _("Closed as of %(day)s by %(who)s.", day=shown(closed.on_day), who=closed.actor)
        if closed is not None
        else _("It is open already.")
    )
    more = _("Answers are taken again and count as late; the units that never answered are told.")
    return {
        "title": _("Open %(symbol)s again", symbol=directive.symbol),
        "intro": f"{said} {more}",
        "submit": _("Open again"),
        "danger": False,
        "counts": [],
        "total": None,
        "lists": [],
    }


def closing_told(directive: Directive) -> dict[str, Any]:
    """What its page says: `closed` {said, note, at, who, silent,
    excused} where it is, and every closing and reopening in turn."""
    acts = [
        {
            "label": word("directive.act", "close" if each.closes else "open_again"),
            "day": each.on_day,
            "at": each.at,
            "who": each.actor,
            "note": each.note,
        }
        for each in reversed(directive.closings)
    ]
    return {"closed": directive.closed, "closings": acts}
