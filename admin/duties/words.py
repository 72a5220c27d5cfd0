"""Duties in words and marks: what one is called, its reason as a
sentence, counts that add up, small pictures of months and quarters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, object_session

from admin.web.address import to
from admin.web.words import LANGUAGES, month, shown, speaking, term_word, word
from models.core.periods import Quarter
from models.directives.tables import Directive, DirectiveAnswer, judged_by
from models.duties.standing import Counts, Judged
from models.duties.tables import Duty
from models.filling.owed_forms import SOURCE as FORM
from models.filling.owed_forms import form_names, term_of
from models.overview.tally import STILL, owed

MARKS = {
    "in_time": "ok",
    "late": "late",
    "open": "open",
    "not_yet": "open",
    "missing": "miss",
    "excused": "free",
    "not_applicable": "no",
}
WORST = ("missing", "late", "open", "not_yet", "excused", "in_time", "not_applicable")
SHOWN = (("in_time", "good"), ("late", "warn"), ("still", "open"), ("missing", "bad"), ("excused", "plain"))
"""The parts of the sum in sight: still open holds what is not yet due."""
NAMES, ASKED = "form_names", "asked_names"
"""Where a session keeps what forms are called, and what directives ask."""
ANSWER = "answer"
AT_ONCE = 500
SOURCES = ("report", "meeting", "sheet", "thematic", "form", "answer")


def called(duty: Duty) -> str:
    """`họp tháng 12/2018`; a form of a period by its name, `Biểu số 1, 12/2018`; what a directive asks by
    what it is, `báo nhận 285-CV/ĐUK`: a receipt is no answer."""
    db = object_session(duty) if duty.source in (FORM, ANSWER) else None
    return named_in(db, duty) if db is not None else naming(duty.source, duty.period)


def named_in(db: Session, duty: Any) -> str:
    """The same of any row that has what tells a duty from others."""
    if duty.source == ANSWER:
        know(db, [duty])
        what, symbol = db.info[ASKED][duty.subject_id]
        return f"{word('duty.asked', what)} {symbol}" if symbol else naming(ANSWER, duty.period)
    if duty.source != FORM:
        return naming(duty.source, duty.period)
    known = db.info.get(NAMES)
    if known is None:  # once for all rows of a page
        known = db.info[NAMES] = form_names(db)
    name = known.get(duty.subject_id, ("", ""))[0]
    return (
        f"{shown(name)}, {term_word(term_of(duty.period, duty.opens_on))}"
        if name
        else naming(FORM, duty.period)
    )


def know(db: Session, duties: Iterable[Any]) -> None:
    """Read once what is asked by the directives of these duties, many in one statement; of one that is out of
    sight nothing is known."""
    known: dict[int, tuple[str, str]] = db.info.setdefault(ASKED, {})
    wanted = sorted({duty.subject_id for duty in duties if duty.source == ANSWER} - known.keys())
    columns = (Directive.symbol, Directive.form_version_id, Directive.asks_plan)
    for start in range(0, len(wanted), AT_ONCE):
        part = wanted[start : start + AT_ONCE]
        known |= dict.fromkeys(part, ("", ""))
        found = select(DirectiveAnswer.id, *columns)
        found = found.join(Directive, Directive.id == DirectiveAnswer.directive_id)
        for row in db.execute(found.where(DirectiveAnswer.id.in_(part))):
            known[row.id] = judged_by(row), row.symbol


def naming(source: str, period: date) -> str:
    """A duty's name with its period."""
    quarterly = source in ("report", "thematic", "answer", FORM)
    return f"{word('duty.source', source)} {Quarter.of(period).roman if quarterly else month(period)}"


def in_both(duty: Duty) -> Mapping[str, str]:
    """A duty's name in every language, for notices read by others."""
    found = {}
    for tongue in LANGUAGES:
        with speaking(tongue):
            found[tongue] = called(duty)
    return found


def because(judged: Judged) -> str:
    """The reasoning of a state as a sentence."""
    values = {name: shown(value) for name, value in judged.values.items()}
    return word("duty", judged.code) % ({"days": ""} | values)


def label(state: str) -> str:
    """A state in words; `still` is what is open or not yet due."""
    return word("duty.state", "open" if state == "still" else state)


def still(counts: Counts, state: str) -> int:
    """A part of the sum."""
    return sum(counts[each] for each in STILL) if state == "still" else counts[state]


def adds(counts: Counts, **where: Any) -> list[dict[str, Any]]:
    """The parts of the sum with their doors."""
    here = to("duties.index", *where.items())
    return [
        {"n": still(counts, state), "label": label(state), "kind": kind, "url": f"{here}&state={state}"}
        for state, kind in SHOWN
    ]


def mark_of(counts: Counts | None) -> dict[str, Any]:
    """One mark for the duties of a cell of the board: the worst of them, and in words how many."""
    if not counts or not any(counts.values()):
        return {"state": "no", "label": label("not_applicable"), "text": ""}
    worst = next(state for state in WORST if counts[state])
    total = owed(counts)
    said = ", ".join(f"{counts[state]} {label(state)}" for state in WORST if counts[state])
    text = "" if total <= 1 else f"{counts['in_time'] + counts['late']}/{total}"
    return {"state": MARKS[worst], "label": said, "text": text}


def marking() -> Callable[[Counts | None], dict[str, Any]]:
    """The same for the many marks of a page: equal counts are put into words once."""
    known: dict[tuple[int, ...], dict[str, Any]] = {}

    def mark(counts: Counts | None) -> dict[str, Any]:
        same = tuple(counts.values()) if counts else ()
        if same not in known:
            known[same] = mark_of(counts)
        return known[same]

    return mark
