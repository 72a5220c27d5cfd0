"""Forms of a period that wait for whoever fills them in: what is owed and not sent, and what a superior sent
back (design 3.6, 3.7)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from models.access.guard import standing, values
from models.core.periods import Term
from models.definitions.definitions import Definition, DefinitionVersion
from models.definitions.judging import Message
from models.duties.standing import Judged
from models.duties.tables import Duty
from models.filling.owed_forms import SOURCE, form_names, term_of
from models.reports.period_forms import FormSheet


@dataclass(frozen=True)
class ToFill:
    """A form that a unit has yet to send: which one (`code` and `name`) for which period, the number of its
    sheet where one is begun, whether it was sent back, and by when."""

    unit_id: int
    code: str
    name: Message
    term: Term
    sheet: int | None
    returned: bool
    due: date | None
    late: bool


def to_fill(db: Session, units: Iterable[int], owed: Sequence[tuple[Duty, Judged]]) -> list[ToFill]:
    """What these units have yet to send, of `owed` what is open or missing, and whatever was sent back; two
    statements, whatever their number, one where none is owed."""
    duties = {
        (duty.about_id, duty.period, duty.subject_id): (duty, judged)
        for duty, judged in owed
        if duty.source == SOURCE and judged.state in ("open", "missing")
    }
    begun = {
        (unit_id, starts, form): (sheet, Message(*said), code, ends, back)
        for unit_id, starts, ends, form, sheet, code, back, *said in values(
            db, _unsent(), {"units": list(units)}
        )
    }
    names = form_names(db) if duties.keys() - begun.keys() else {}
    found = []
    for (unit_id, starts, form), (duty, judged) in duties.items():
        sheet, name, code, _ends, back = begun.get(
            (unit_id, starts, form), (None, *names.get(form, (Message(""), "")), None, None)
        )
        term = term_of(starts, duty.opens_on)
        late = judged.state == "missing"
        found.append(ToFill(unit_id, code, name, term, sheet, back is not None, duty.last_day, late))
    for key, (sheet, name, code, ends, back) in begun.items():
        if back is not None and key not in duties:
            term = Term.between(key[1], ends)
            found.append(ToFill(key[0], code, name, term, sheet, True, None, False))
    return found


@cache
def _unsent() -> Any:
    """Sheets of some `units` that are begun and not sent, of forms that hold; the newest of a period last."""
    found: Any = select(
        *(FormSheet.unit_id, FormSheet.starts_on, FormSheet.ends_on, DefinitionVersion.definition_id),
        *(FormSheet.id, Definition.code, FormSheet.returned_at, Definition.name, Definition.name_en),
    )
    found = found.join(DefinitionVersion, DefinitionVersion.id == FormSheet.version_id)
    found = found.join(Definition, Definition.id == DefinitionVersion.definition_id)
    these = FormSheet.unit_id.in_(bindparam("units", expanding=True))
    found = found.where(these, FormSheet.sent_at.is_(None), DefinitionVersion.state == "published")
    return standing(found.order_by(FormSheet.id))
