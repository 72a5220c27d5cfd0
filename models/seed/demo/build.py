"""The demonstration Bloc as a whole: tree, quarters, and
the marks that keep it apart from an office (design 3.10)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from random import Random

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import set_clock
from models.core.events import LATER
from models.overview.owed import open_due
from models.people.people import Account, begin_post, enrol
from models.platform.settings import Setting
from models.scoring.grade_sums import rebuild
from models.seed.demo.directive import play_directive
from models.seed.demo.plans import play_plans
from models.seed.demo.quarters import QUARTERS, WORKING_DAY, play_quarters
from models.seed.demo.tree import FOUNDED, Bloc, plant_tree
from models.signin.hashing import hashed
from models.signin.signins import Secret
from models.units.units import Unit

SEED = 285
MARK = "demonstration"
PASSWORD = "trinh-dien-2019"
SHOWN: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("K", ("board_officer", "board_head", "bloc_deputy", "bloc_secretary")),
    ("D01", ("committee_officer", "committee_deputy", "committee_secretary")),
    ("D01.01", ("cell_clerk", "cell_member", "cell_deputy", "cell_secretary", "follower")),
    ("D35.B", ("committee_secretary",)),
    ("C01", ("cell_secretary",)),
)
"""Accounts printed to try: somebody in every role."""


def working_day(db: Session) -> date | None:
    """The day at which a demonstration works; None in an office's database."""
    text = db.scalar(select(Setting.value).where(Setting.name == MARK))
    return date.fromisoformat(text) if text else None


def build(engine: Engine, *, quarters: int = QUARTERS) -> None:
    """Make the demonstration on an empty, migrated database; all or nothing."""
    luck = Random(SEED)
    with open_session(engine, SYSTEM) as db:
        db.info[LATER] = True
        bloc = plant_tree(db, luck)
        play_directive(db, bloc)
        play_quarters(db, bloc, luck, quarters=quarters)
        play_plans(db, bloc, Random(SEED + 1))  # its own chance: what was played before stays as it is
        _accounts(db, bloc)
        db.add(Setting(name=MARK, value=WORKING_DAY.isoformat()))
        db.add(Setting(name="factor_needed", value="offered"))  # whoever tries it shares one password
        at = datetime.combine(WORKING_DAY, time(2), UTC)
        set_clock(at)
        open_due(db)
        rebuild(db)
        set_clock(None)
        db.commit()


def _accounts(db: Session, bloc: Bloc) -> None:
    """One password for every account of the demonstration, and two without a unit."""
    for role in ("administrator", "auditor"):
        account = enrol(
            db,
            SYSTEM,
            name="Quản trị viên" if role == "administrator" else "Kiểm tra viên",
            login=role,
            unit=None,
        )
        begin_post(db, SYSTEM, account.person, role, None, FOUNDED)
        bloc.accounts[0, role] = account.id
    kept = hashed(PASSWORD)
    known = {secret.account_id: secret for secret in db.scalars(select(Secret))}
    for number in bloc.accounts.values():
        secret = known.get(number) or Secret(account_id=number)
        secret.password_hash = kept
        db.add(secret)
    db.flush()


def logins(db: Session) -> list[tuple[str, str, str]]:
    """An account of every role to try: (role, unit's name, login)."""
    names = {
        unit.code: unit.name
        for unit in db.scalars(select(Unit).where(Unit.code.in_([code for code, _ in SHOWN])))
    }
    found = [
        (role, names[code], f"{code}.{role.split('_')[-1]}".lower())
        for code, roles in SHOWN
        if code in names
        for role in roles
    ]
    known = set(db.scalars(select(Account.login).where(Account.login.in_([login for *_, login in found]))))
    return [row for row in found if row[2] in known] + [
        ("administrator", "", "administrator"),
        ("auditor", "", "auditor"),
    ]
