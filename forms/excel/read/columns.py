"""The kinds of workbook that come back: their columns, and how
what was typed becomes the values that the rules judge (design 4).

Meetings with score sheets for a cell (custody: the cell only), meetings
without what is kept for a committee, a report's narrative, the unit list,
accounts and posts. How a template is written and signed is in templates.py.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from flask_babel import gettext as _
from flask_babel import pgettext

from forms.excel.read.check import IN_CELLS, RowCheck, item_label, labels, shown_answer
from forms.excel.read.templates import Entry
from models.access.grants import ROLES
from models.core.errors import Refusal
from models.core.spelling import compared, fold, tidy
from models.definitions.definitions import DefinitionVersion, Field
from models.definitions.kinds import KINDS as FIELD_KINDS
from models.definitions.kinds.base import show_points
from models.definitions.topics import Topic
from models.meetings.judging import KINDS, LIMITS
from models.people.people import NOWHERE, role_fits
from models.reorganisation.plan import ACTS, PEOPLE_ACTS
from models.scoring.sheets import Answer
from models.units.units import UnitKind


def _kinds() -> dict[str, str]:
    return {code: str(pgettext("kind", code)) for code in KINDS}


def meeting_entries(topics: Sequence[Topic], kept: bool) -> list[Entry]:
    """Columns of meetings; with `kept` those that stay in the cell too."""
    listed = tuple(dict.fromkeys(str(topic) for topic in topics))
    return [
        Entry(
            "id",
            _("Number"),
            "integer",
            9,
            _("Given by the program; empty for a new meeting. Do not change it."),
            locked=True,
        ),
        Entry("unit", _("Unit code"), "code", 12, _("Code of the cell."), needed=True, idle=True),
        Entry("unit_name", _("Unit"), "text", 30, locked=True, idle=True),
        Entry(
            "period",
            _("Counts for the month"),
            "month",
            11,
            _("Month and year the meeting counts for, as 12/2018."),
            needed=True,
            idle=True,
        ),
        Entry(
            "held_on",
            _("Held on"),
            "date",
            12,
            _("Day of the meeting, as 26/12/2018."),
            needed=True,
            future="meeting.future",
        ),
        Entry(
            "kind",
            _("Kind of meeting"),
            "text",
            16,
            _("Choose from the list."),
            tuple(_kinds().values()),
            needed=True,
        ),
        Entry("begins_at", _("Begins at"), "time", 9, _("As 8h30 or 08:30.")),
        Entry("ends_at", _("Ends at"), "time", 9, _("As 8h30 or 08:30.")),
        Entry("place", _("Place"), "text", 24),
        Entry("topic", _("Topic"), "text", 34, _("For a thematic meeting only."), listed),
        Entry("topic_text", _("Own wording of the topic"), "text", 34),
        *_counts(),
        Entry(
            "remark_for_superior", _("Remark for the superior"), "long", 30, _("This rises with the report")
        ),
        Entry("outside_reason", _("Reason for a day outside the window"), "text", 26, _("Kept in the cell")),
        *(_own() if kept else []),
    ]


def _counts() -> list[Entry]:
    """How many there were (domain.md 2.2)."""
    return [
        Entry(
            "members",
            _("Members of the cell"),
            "integer",
            10,
            _("All members, those exempt too."),
            needed=True,
        ),
        Entry("present", _("Present"), "integer", 9, needed=True),
        Entry("excused", _("Excused"), "integer", 9),
        Entry("unexcused", _("Unexcused"), "integer", 9),
        Entry("exempt", _("Exempt"), "integer", 9, _("Long illness, away, special duty")),
        Entry("speakers", _("Spoke"), "integer", 9, needed=True),
    ]


def _own() -> list[Entry]:
    """What stays in the cell (domain.md 1)."""
    return [
        Entry("chair", _("Chair"), "text", 20, _("Kept in the cell")),
        Entry("clerk", _("Clerk"), "text", 20, _("Kept in the cell")),
        Entry("conclusions", _("Conclusions"), "long", 40, _("Kept in the cell")),
    ]


def meeting_cells(shown: Mapping[str, Any], unit: Any, topics: Sequence[Topic]) -> dict[str, Any]:
    """A meeting's row as its cells show it; `shown` as models/imports/meetings.py gives it."""
    topic = next((str(t) for t in topics if t.id == shown["topic_id"]), "")
    return {
        **shown,
        "unit": unit.code,
        "unit_name": unit.name,
        "kind": _kinds().get(shown["kind"], shown["kind"]),
        "topic": topic,
    }


def meeting_values(
    row: Mapping[str, Any], topics: Sequence[Topic]
) -> tuple[dict[str, Any], dict[str, Refusal]]:
    """What was typed in a meeting's row as models/imports/meetings.py
    judges it, and what cannot be read of it by column."""
    wrong: dict[str, Refusal] = {}
    values = {name: value for name, value in row.items() if name != "topic"}
    kinds = {fold(label): code for code, label in _kinds().items()}
    if row.get("kind"):
        values["kind"] = kinds.get(fold(row["kind"]))
        if values["kind"] is None:
            wrong["kind"] = Refusal("field.choice")
    if "topic" in row:
        by_label = {fold(str(topic)): topic.id for topic in topics} | {
            str(topic.code): topic.id for topic in reversed(topics)
        }
        values["topic_id"] = by_label.get(fold(row["topic"] or "")) if row["topic"] else None
        if row["topic"] and values["topic_id"] is None:
            wrong["topic"] = Refusal("field.choice")
    for name in LIMITS:
        if name in values and values[name] is None:
            values[name] = ""
    values["unit"] = tidy(str(row.get("unit") or ""))
    for name in ("present", "excused", "unexcused", "exempt", "speakers"):
        if name in values and values[name] is None and name not in ("present", "speakers"):
            values[name] = 0
    return values, wrong


def item_entries(version: DefinitionVersion) -> list[Entry]:
    """Columns of a rubric's items: value and explanation each, then the vote."""
    found = []
    for field in (field for field in version.fields if field.kind in IN_CELLS):
        most = max(field.most(case) for case in ("regular", "thematic", "combined"))
        found.append(
            Entry(
                f"v_{field.code}",
                item_label(field),
                "raw",
                18,
                _item_help(field, most),
                _options(field),
                high=_bound(field, most),
            )
        )
        found.append(
            Entry(
                f"n_{field.code}",
                _("Explanation"),
                "long",
                22,
                _("Why points are taken off, or why the item does not apply."),
            )
        )
    votes = _("Fill in both votes to vote the sheet; leave both empty to keep a draft.")
    found.append(Entry("votes_for", _("Votes for"), "integer", 10, votes))
    return [*found, Entry("votes_present", _("Present at the vote"), "integer", 10, votes)]


def _bound(field: Field, most: int) -> float:
    """The most a cell takes as a number; 0 where words may stand instead."""
    return 0 if field.option.get("not_applicable") else most / 100


def _options(field: Field) -> tuple[str, ...]:
    if FIELD_KINDS[field.kind].format == "points":
        return ()
    shown = (
        [_("Met"), _("Not met")]
        if FIELD_KINDS[field.kind].entry == "yes_no"
        else [choice.label for choice in field.choices]
    )
    return (*shown, *([_("Not applicable")] if field.option.get("not_applicable") else []))


def _item_help(field: Field, most: int) -> str:
    said = (
        _("Points from 0 to %(most)s.", most=show_points(most))
        if FIELD_KINDS[field.kind].format == "points"
        else _("Choose from the list.")
    )
    return f"{field.title}. {said} {field.help}".strip()


def item_cells(version: DefinitionVersion, answers: Mapping[str, Answer]) -> dict[str, Any]:
    """Answers as their cells show them."""
    row: dict[str, Any] = {}
    for field in version.fields:
        if field.code in answers:
            row[f"v_{field.code}"] = shown_answer(field, answers[field.code])
            row[f"n_{field.code}"] = answers[field.code].note
    return row


def item_answers(
    row: Mapping[str, Any], version: DefinitionVersion, older: DefinitionVersion | None, case: str
) -> dict[str, Answer]:
    """Answers typed in a row, under the version that judges them;
    labels of the template's own version are understood too."""
    check = RowCheck(version, case)
    before = {field.code: labels(field) for field in older.fields} if older is not None else {}
    answers = {}
    for field in version.fields:
        if f"v_{field.code}" not in row:
            continue
        raw, note = row[f"v_{field.code}"], row.get(f"n_{field.code}")
        if field.most(case):
            answers[field.code] = check.typed(
                field, before.get(field.code, {}).get(fold(str(raw)), raw) if raw is not None else None, note
            )
        elif raw is not None or note:
            answers[field.code] = Answer(str(raw or ""), False, str(note or ""))
    return answers


def narrative_entries() -> list[Entry]:
    """Columns of a report's narrative."""
    return [
        Entry("code", _("Code"), "code", 16, locked=True, needed=True),
        Entry("title", _("Part of the report"), "text", 44, locked=True),
        Entry("how", _("How to write it"), "text", 30, locked=True),
        Entry("text", _("Text"), "long", 110, _("Write the text here; figures are computed by the program.")),
    ]


def unit_entries(kinds: Sequence[UnitKind]) -> list[Entry]:
    """Columns of the unit list."""
    return [
        Entry(
            "code",
            _("Code"),
            "code",
            14,
            _("A short code of your own, for example D01.02. It never changes."),
            needed=True,
            most=40,
        ),
        Entry("name", _("Name"), "text", 44, needed=True, most=200),
        Entry(
            "kind",
            _("Kind of unit"),
            "text",
            22,
            _("Choose from the list."),
            tuple(kind.name for kind in kinds),
            needed=True,
        ),
        Entry("parent", _("Code of the superior"), "code", 16, _("Empty: a root unit."), most=40),
        Entry(
            "founded_on",
            _("Founded on"),
            "date",
            14,
            _(
                "As 27/7/2026. Empty: the day its superior was founded; of a root unit the first day of the "
                "quarter from which the office works with the program."
            ),
            future="unit.future",
        ),
        Entry("members", _("Members"), "integer", 12, high=100_000),
        Entry("contact", _("Contact"), "text", 30, most=200),
    ]


def people_entries() -> list[Entry]:
    """Columns of accounts and posts."""
    roles = tuple(str(pgettext("role", role)) for role in ROLES if role not in NOWHERE)
    return [
        Entry("name", _("Full name"), "text", 30, needed=True, most=120),
        Entry(
            "login",
            _("Login"),
            "code",
            22,
            _("Small letters, figures, dot, dash; for example bithu.cb01"),
            needed=True,
            most=40,
        ),
        Entry("role", _("Role"), "text", 28, _("Choose from the list."), roles, needed=True),
        Entry("unit", _("Unit code"), "code", 14, needed=True),
        Entry("starts_on", _("From"), "date", 14),
    ]


def with_roles(row: Mapping[str, Any], kinds: Mapping[str, UnitKind] | None = None) -> dict[str, Any]:
    """Roles are written in words; rules know their codes. A short name (`Bí thư`) is the one role of those
    that begin so which fits the unit's kind (`kinds` by code of a unit)."""
    if not row.get("role"):
        return {**row, "role": row.get("role")}
    said, codes = fold(row["role"]), {fold(str(pgettext("role", role))): role for role in ROLES}
    kind = (kinds or {}).get(compared(str(row.get("unit") or "")))
    fits = [code for word, code in codes.items() if word.startswith(f"{said} ") and role_fits(code, kind)]
    return {**row, "role": codes.get(said) or (fits[0] if kind and len(fits) == 1 else row["role"])}


def move_entries(kinds: Sequence[UnitKind]) -> list[Entry]:
    """Columns of the lines of a reorganisation."""
    acts = tuple(str(pgettext("reorganisation.act", act)) for act in (*ACTS, *PEOPLE_ACTS))
    roles = tuple(str(pgettext("role", role)) for role in ROLES if role not in NOWHERE)
    return [
        Entry("act", _("Act"), "text", 18, _("Choose from the list."), acts, needed=True),
        Entry(
            "code",
            _("Unit code"),
            "code",
            14,
            _("The unit that changes; of a new unit the code it gets"),
            needed=True,
        ),
        Entry(
            "to",
            _("Where to"),
            "code",
            14,
            _("Code: the new superior, the unit it is merged into, or who goes on from it"),
        ),
        Entry("source", _("Split from"), "code", 14, _("Code, only for a unit that is split off")),
        Entry("name", _("New name"), "text", 40),
        Entry("kind", _("New kind"), "text", 22, _("Choose from the list."), tuple(k.name for k in kinds)),
        Entry("new_code", _("New code"), "code", 14),
        Entry(
            "custodian",
            _("Keeper of the records"),
            "code",
            16,
            _("Code of a cell; empty: the cell that goes on from it, else they are sealed"),
        ),
        Entry("login", _("Login"), "code", 22, _("Only for posts that begin or end")),
        Entry("role", _("Role"), "text", 26, _("Choose from the list."), roles),
    ]


def move_cells(row: Mapping[str, Any], kinds: Sequence[UnitKind]) -> dict[str, Any]:
    """A line of a reorganisation as its cells show it."""
    names = {kind.code: kind.name for kind in kinds}
    words = {"act": str(pgettext("reorganisation.act", row["act"])), "kind": names.get(row["kind"], "")}
    return {**row, **words, "role": role_word(row["role"]) if row["role"] else ""}


def move_values(row: Mapping[str, Any], kinds: Sequence[UnitKind]) -> dict[str, Any]:
    """What was typed in a line: acts, kinds and roles are written in words, rules know their codes."""
    acts = {fold(str(pgettext("reorganisation.act", act))): act for act in (*ACTS, *PEOPLE_ACTS)}
    named = {fold(label): kind.code for kind in kinds for label in (kind.name, kind.name_en, kind.code)}
    typed = {name: str(value or "").strip() for name, value in with_roles(row).items()}
    typed["act"] = acts.get(fold(typed.get("act", "")), typed.get("act", ""))
    typed["kind"] = named.get(fold(typed.get("kind", "")), typed.get("kind", ""))
    return typed


def role_word(role: str) -> str:
    """A role in words."""
    return str(pgettext("role", role))
