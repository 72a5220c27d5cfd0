"""Changes of the tree within a quarter, as the sentences of a report: what was merged, split, renamed, moved
or dissolved and what became of it, each with its day and document (domain.md 3: changes in the quarter)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from models.units.changes import Change

FEW = 3
HEADING = "Thay đổi về tổ chức trong quý:"


def change_lines(changes: Iterable[Change]) -> list[str]:
    """A heading and a line for each decision: units with which the same was done, to the same, on the same
    day by the same document stand in one, at the place of the first. Nothing where nothing changed."""
    found: dict[_Key, list[str]] = {}
    for change in changes:
        found.setdefault(_key(change), []).append(change.unit)
    return [HEADING, *(f"- {_line(key, units)}." for key, units in found.items())] if found else []


_Key = tuple[date, str, str, str, str, date | None]


def _key(change: Change) -> _Key:
    alone = change.unit if change.act in ("rename", "code") else ""
    return change.on, change.act, alone or change.old, change.to, change.document, change.decided_on


def _line(key: _Key, units: list[str]) -> str:
    """Few units stand before what became of them, many after it."""
    on, act, old, to, document, decided_on = key
    says = {
        "found": "Thành lập",
        "split": f"được tách từ {to}",
        "move": _moved(old, to),
        "rename": f"đổi tên thành {to}",
        "kind": f"chuyển loại hình thành {to}",
        "code": f"đổi mã thành {to}",
        "merge": f"hợp nhất vào {to}",
        "dissolve": "giải thể",
    }
    named, done = "; ".join(units), says[act]
    heir = f", {to} kế thừa" if act == "dissolve" and to else ""
    when = f"từ ngày {_day(on)}{_by(document, decided_on)}{heir}"
    if len(units) > FEW:
        return f"{done[0].upper()}{done[1:]} {when}, {len(units)} tổ chức: {named}"
    return f"{done} {named} {when}" if act == "found" else f"{named} {done} {when}"


def _moved(old: str, new: str) -> str:
    """A root has nothing above it."""
    if not new:
        return f"không còn thuộc {old}"
    return f"chuyển từ {old} về {new}" if old else f"về thuộc {new}"


def _by(document: str, decided_on: date | None) -> str:
    """The document, and the day it names where the act counts from a later one (domain.md 4)."""
    by = f" theo {document}" if document else ""
    return f"{by} (văn bản có hiệu lực từ ngày {_day(decided_on)})" if decided_on is not None else by


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"
