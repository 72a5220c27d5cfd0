"""A cast for the screens: one Bloc with its three
routes, a foreign Bloc beside it, somebody in every role."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.core.base import now
from models.people.people import Account, begin_post, enrol
from models.platform.journal import digest
from models.platform.settings import change_setting
from models.signin.signins import SignIn
from models.units.acts import establish
from models.units.amend import set_headcount
from models.units.units import Unit

FOUNDED = date(2015, 1, 1)
# code, kind, parent, name, roles
UNITS: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    ("K", "bloc", "", "Đảng bộ Khối Một", ("bloc_secretary", "bloc_deputy", "board_head", "board_officer")),
    (
        "D",
        "grassroots_committee",
        "K",
        "Đảng bộ Sở Mẫu",
        ("committee_secretary", "committee_deputy", "committee_officer"),
    ),
    ("DB", "sectional_committee", "D", "Đảng bộ bộ phận Mẫu", ("committee_secretary", "committee_officer")),
    (
        "D1",
        "subordinate_cell",
        "D",
        "Chi bộ Văn phòng",
        ("cell_secretary", "cell_deputy", "cell_member", "cell_clerk", "follower"),
    ),
    ("D2", "subordinate_cell", "D", "Chi bộ Thanh tra", ("cell_secretary", "cell_clerk")),
    ("DB1", "subordinate_cell", "DB", "Chi bộ Đội Một", ("cell_secretary", "cell_clerk")),
    ("C", "grassroots_cell", "K", "Chi bộ Thư viện", ("cell_secretary", "cell_clerk")),
    ("K2", "bloc", "", "Đảng bộ Khối Hai", ("bloc_secretary", "board_officer")),
    ("E", "grassroots_committee", "K2", "Đảng bộ Sở Khác", ("committee_secretary", "committee_officer")),
    ("E1", "subordinate_cell", "E", "Chi bộ Khác", ("cell_secretary", "cell_clerk")),
)


@dataclass
class Cast:
    """Units by code, accounts by code and role (`D1.cell_secretary`), and a way to sign in."""

    units: dict[str, int] = field(default_factory=dict)
    accounts: dict[str, int] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)


def plant_cast(db: Session) -> Cast:
    """Found the units and enrol somebody in every role; `db` is the program's own session. They come in by
    tokens, so a second factor is offered to them, and required where a test says so."""
    change_setting(db, SYSTEM, "factor_needed", "offered")
    cast, made = Cast(), dict[str, Unit]()
    for code, kind, parent, name, roles in UNITS:
        unit = establish(
            db, SYSTEM, parent=made.get(parent), kind_code=kind, name=name, code=code, on=FOUNDED
        )
        made[code] = unit
        cast.units[code] = unit.id
        if unit.kind.is_cell:
            set_headcount(db, SYSTEM, unit, FOUNDED, 12)
        for role in roles:
            _enrol(db, cast, f"{code}.{role}", role, unit)
    for role in ("administrator", "auditor"):
        _enrol(db, cast, role, role, None)
    return cast


def _enrol(db: Session, cast: Cast, who: str, role: str, unit: Unit | None) -> None:
    login = who.lower().replace("_", "-")
    account: Account = enrol(db, SYSTEM, name=f"Người {who}", login=login, unit=unit)
    begin_post(db, SYSTEM, account.person, role, unit, FOUNDED)
    token = secrets.token_urlsafe(16)
    db.add(SignIn(token_hash=digest(token), account_id=account.id, began_at=now(), seen_at=now()))
    db.flush()
    cast.accounts[who], cast.tokens[who] = account.id, token
