"""A directive as an official document: its text, what it asks and by when, what is enclosed, to whom it is
addressed (letter L1, L9; domain.md 6). The same for whoever may read it: a letter names its addressees."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from forms.documents.facts import Document, document
from forms.documents.fields import Block, paragraphs
from models.access.guard import looking
from models.core.periods import Due
from models.definitions.definitions import get_version
from models.directives.acts import in_words
from models.directives.tables import Directive
from models.review.letterhead import issuer_of
from models.units.units import UnitKind, UnitSpell, in_force_on

MOST_GREETED = 10
"""So many units that are addressed alone stand in the greeting; of more their names follow the text."""
ABOUT = re.compile(r"^v/v:?\s+", re.IGNORECASE)
"""The form of a letter says it itself before its abstract."""


@dataclass(frozen=True)
class _To:
    """The names of those addressed, on the letter's day."""

    kinds: Sequence[str]
    units: Sequence[str]
    single: Sequence[str]

    @property
    def greeted(self) -> list[str]:
        """Who stands after `Kính gửi:`."""
        found = [f"Các {name[:1].lower()}{name[1:]}" for name in self.kinds]
        found += [f"{name} và các đơn vị trực thuộc" for name in self.units]
        if len(self.single) > MOST_GREETED:
            return [*found, f"{len(self.single)} đơn vị có tên dưới đây"]
        return [*found, *self.single]


def directive_document(db: Session, directive: Directive) -> Document:
    """A directive in the form of a letter, with its own symbol."""
    to, day = _addressed(db, directive), directive.dated
    issuer = issuer_of(db, directive.unit_then, day, day, ("Như kính gửi",))
    body = [*_text(directive.body), Block(_asks(db, directive))]
    if directive.enclosures:
        body += [Block("Văn bản gửi kèm:")]
        body += [Block(f"- {e.symbol}, ngày {_day(e.dated)}: {e.title}") for e in directive.enclosures]
    if len(to.single) > MOST_GREETED:
        body.append(Block(f"Đơn vị nhận văn bản: {'; '.join(to.single)}"))
    abstract = ABOUT.sub("", directive.abstract)
    made = document("letter", issuer, None, day, abstract, body, addressees=to.greeted)
    return replace(made, symbol=f"Số {directive.symbol}")


def _text(said: str) -> list[Block]:
    """What was typed; what follows it ends the document, not its last line."""
    blocks = paragraphs(said)
    if blocks and blocks[-1].text.endswith("./."):
        blocks[-1] = Block(blocks[-1].text.removesuffix("./.") + ".")
    return blocks


def _asks(db: Session, directive: Directive) -> str:
    """What is asked and by when, in one sentence."""
    parts = ["báo đã nhận văn bản"] if directive.asks_receipt else []
    if directive.asks_plan:
        parts.append(f"gửi kế hoạch thực hiện {_due(directive.plan_due)}")
    if directive.form_version_id is not None:
        form = get_version(db, directive.form_version_id)
        how = "" if in_words(form) else f" theo biểu mẫu “{form.definition.name}”"
        parts.append(f"báo cáo kết quả thực hiện{how} {_due(directive.due)}")
    elif not directive.asks_plan:
        parts[-1] += f" {_due(directive.due)}"
    through = f", {directive.desk}" if directive.desk else ""
    return f"Đề nghị các đơn vị nhận văn bản: {'; '.join(parts)}{through}."


def _due(due: Due) -> str:
    if due.strict:
        return f"trước ngày {_day(due.day)} (hết ngày {_day(due.last)})"
    return f"chậm nhất ngày {_day(due.day)}"


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"


def _addressed(db: Session, directive: Directive) -> _To:
    """Read by the program itself: the letter reads the same whoever opens it, and a unit that moved away
    since stays in it under its name of then."""
    to = directive.to
    units, single = to.get("units", ()), to.get("single", ())
    with looking(db) as system:
        chosen = select(UnitKind.name).where(UnitKind.code.in_(to.get("kinds", ())))
        kinds = list(system.scalars(chosen.order_by(UnitKind.position)))
        named = select(UnitSpell.unit_id, UnitSpell.name).where(UnitSpell.unit_id.in_([*units, *single]))
        named = named.where(in_force_on(directive.dated)).order_by(UnitSpell.sort_key, UnitSpell.unit_id)
        names = {number: name for number, name in system.execute(named)}
    return _To(
        kinds,
        [name for number, name in names.items() if number in units],
        [name for number, name in names.items() if number in single],
    )
