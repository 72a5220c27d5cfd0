"""Letter 285 on the screens: its day, who answers it, and sending an act on an answer."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.directives.tables import DirectiveAnswer
from models.signin.signins import SignIn
from tests.offices import Office

LETTER = datetime(2018, 10, 24, 3, tzinfo=UTC)


FIELDS = [
    {"code": "told", "kind": "yes_no", "title": "Đã quán triệt"},
    {"code": "members", "kind": "number", "title": "Số đảng viên được quán triệt"},
    {"code": "note", "kind": "long_text", "title": "Kiến nghị", "required": False},
]


def at(office: Office, moment: datetime) -> None:
    """Set the clock; everybody signs in anew."""
    set_clock(moment)
    with open_session(office.engine, SYSTEM) as db:
        for row in db.scalars(select(SignIn)):
            row.began_at = row.seen_at = moment
        db.commit()


def answer_of(office: Office, directive: int, code: str) -> DirectiveAnswer:
    with open_session(office.engine, SYSTEM) as db:
        found = select(DirectiveAnswer).where(
            DirectiveAnswer.directive_id == directive, DirectiveAnswer.unit_id == office.cast.units[code]
        )
        return db.scalars(found).one()


def send(office: Office, who: str, act: str, directive: int, code: str, **data: object) -> int:
    row = answer_of(office, directive, code)
    return office.send(
        who, f"/answers/{act}/?id={row.id}", **({"row_version": row.row_version} | data)
    ).status_code
