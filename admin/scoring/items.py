"""The items of a score sheet as the page draws them: what the facts say
beside, what the follower gave, under which condition an item stands."""

from __future__ import annotations

import json
from typing import Any

from flask_babel import gettext as _

from admin.web.request import db
from admin.web.words import word
from forms.base import Form
from forms.said import group_title, in_words
from models.core.counts import half_up, tenths
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.kinds import KINDS
from models.definitions.kinds.base import NO, YES
from models.definitions.rubrics import RATES, case_of, fact_value, suggest
from models.meetings.facts import facts
from models.meetings.meetings import Meeting
from models.scoring.followers import column_of, follower_count, wants_follower
from models.scoring.sheets import ScoreSheet, kinds_of


def beside_of(sheet: ScoreSheet | None, rubric: DefinitionVersion) -> dict[str, str]:
    """What the follower gave, in words, by item; for the cell's page."""
    if sheet is None or not wants_follower(rubric):
        return {}
    known = {field.code: field for field in rubric.fields}
    given = {
        code: answer for code, answer in column_of(db(), sheet).items() if answer.value and code in known
    }
    return {
        code: KINDS[known[code].kind].show(known[code], a.value or "") + (f" ({a.note})" if a.note else "")
        for code, a in given.items()
    }


def follower_total(sheet: ScoreSheet | None, rubric: DefinitionVersion) -> int | None:
    """What the follower's column adds up to; None where there is none."""
    result = follower_count(db(), sheet, rubric) if sheet is not None and wants_follower(rubric) else None
    return result.total if result is not None else None


def groups_of(
    meeting: Meeting, rubric: DefinitionVersion, form: Form, editable: bool, beside: dict[str, str]
) -> list[dict[str, Any]]:
    """Groups with their items; those whose condition hangs on another
    answer carry it for the script, settled ones count as they stand."""
    return items_of(rubric, form, kinds_of(db(), meeting), facts(db(), meeting), editable, beside)


def items_of(
    rubric: DefinitionVersion,
    form: Form,
    kinds: dict[str, str],
    known: dict[str, Any],
    editable: bool,
    beside: dict[str, str],
) -> list[dict[str, Any]]:
    """The same of kinds and facts that are given, for a sheet of a meeting and for a preview of one."""
    answers = {
        field.code: form[f"v_{field.code}"].data for field in rubric.fields if f"v_{field.code}" in form
    }
    case = case_of(rubric, kinds, answers)
    found = []
    for group in rubric.groups:
        shown = [field for field in group.fields if _shown(field, form, case, editable)]
        items = [_item(field, form, known, case) | {"follower": beside.get(field.code)} for field in shown]
        if any(item["field"] for item in items):
            found.append(
                {
                    "code": group.code,
                    "name": group_title(group),
                    "max": sum(item["max"] for item in items),
                    "fields": items,
                }
            )
    return found


def _shown(field: Field, form: Form, case: dict[str, str], editable: bool) -> bool:
    """Whether an item stands on the sheet: one that may still come to apply only while it is a draft."""
    if not KINDS[field.kind].filled:
        return field.stands(case)
    return f"v_{field.code}" in form and (editable or bool(field.most(case)))


def _item(field: Field, form: Form, known: dict[str, Any], case: dict[str, str]) -> dict[str, Any]:
    if not KINDS[field.kind].filled:
        said = in_words(field)
        return {"field": None, "code": field.code, "title": said.title, "help": said.help, "max": 0}
    most = field.most(case)
    option = field.option
    said = suggest(field, known)
    fact = {"text": _fact_words(field, known, said), "value": said} if said is not None else None
    earn = KINDS[field.kind].earn
    values = [c.code for c in field.choices] or ([YES, NO] if KINDS[field.kind].entry == "yes_no" else [])
    return {
        "field": form[f"v_{field.code}"],
        "note_field": form[f"note_{field.code}"],
        "na_field": next((f for f in form if f.name == f"na_{field.code}"), None),
        "max": most,
        "fact": fact,
        "kind": field.kind,
        "code": field.code,
        "when": json.dumps(option["applies"]) if option.get("applies") else None,
        "others": json.dumps(option["max_when"]) if option.get("max_when") else None,
        "usual": _usual(field, case),
        "points": {value: earn(field, value, most) for value in values}
        if earn is not None and values
        else None,
    }


def _usual(field: Field, case: dict[str, str]) -> int:
    """The maximum where none of the other cases holds."""
    option = field.option
    return int(option.get("max_by", {}).get(case.get("meeting_kind", ""), option.get("max", 0)))


def _fact_words(field: Field, known: dict[str, Any], said: str) -> str:
    """What the record says, and what that answers."""
    name = field.option["fact"]
    value = fact_value(name, known)
    label = word("fact", name)
    if field.choices:
        answer = next(c.label for c in field.choices if c.code == said)
        shown = f"{tenths(half_up(int(value or 0), 10))}\u00a0%" if name in RATES else str(value)
        return f"{label} {shown}: {answer}"
    raw = {
        "duration": f"{known['duration_minutes']} {_('minutes')}",
        "unexcused": str(known["unexcused"]),
    }.get(name, "")
    return f"{label}{' ' + raw if raw else ''}: {_('Met') if said == YES else _('Not met')}"
