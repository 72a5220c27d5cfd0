"""A cast for the rules: one Bloc with its three routes, somebody in every post that a report needs."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.people.people import Account, begin_post, enrol, principal_of
from models.reports.content import newest, report_of
from models.reports.tables import Report
from models.units.units import Unit
from models.workflow.engine import take
from tests.make import LONG_AGO, QUARTER, unit


class Cast:
    """One Bloc: committee D with cells C1, C2 and sectional S
    with cell C3; grassroots cell G; people by unit and role."""

    def __init__(self, db: Session) -> None:
        self.db = db
        self.bloc = unit(db, "bloc")
        self.d = unit(db, "grassroots_committee", self.bloc)
        self.s = unit(db, "sectional_committee", self.d)
        self.c1, self.c2 = (unit(db, "subordinate_cell", self.d, members=n) for n in (12, 14))
        self.c3 = unit(db, "subordinate_cell", self.s, members=9)
        self.g = unit(db, "grassroots_cell", self.bloc, members=20)
        for where in (self.c1, self.c2, self.c3, self.g):
            self.post("cell_secretary", where)
        for where in (self.d, self.s):
            self.post("committee_secretary", where)
            self.post("committee_officer", where)
        for role in ("bloc_secretary", "board_officer"):
            self.post(role, self.bloc)

    @classmethod
    def found(cls, db: Session, places: dict[str, int]) -> Cast:
        """The cast of a database in which it was planted."""
        self = cls.__new__(cls)
        self.db = db
        for name, number in places.items():
            setattr(self, name, db.get_one(Unit, number))
        return self

    @property
    def places(self) -> dict[str, int]:
        """The numbers of its units by their names here."""
        return {name: value.id for name, value in vars(self).items() if isinstance(value, Unit)}

    def post(self, role: str, where: Unit) -> Principal:
        """Enrol somebody for a post."""
        account = enrol(
            self.db, SYSTEM, name=f"{role} {where.code}", login=f"{where.code}.{role}".lower(), unit=where
        )
        begin_post(self.db, SYSTEM, account.person, role, where, LONG_AGO)
        return self.who(role, where)

    def post_again(self, role: str, where: Unit) -> None:
        """Somebody new in a post that fell empty."""
        account = enrol(
            self.db, SYSTEM, name=f"{role} mới", login=f"{where.code}.{role}.moi".lower(), unit=where
        )
        begin_post(self.db, SYSTEM, account.person, role, where, LONG_AGO)

    def who(self, role: str, where: Unit) -> Principal:
        """The holder of a post in a unit."""
        return principal_of(
            self.db,
            self.db.scalars(select(Account.id).where(Account.login == f"{where.code}.{role}".lower())).one(),
        )

    def principal(self, account_id: int) -> Principal:
        """Somebody as of now."""
        return principal_of(self.db, account_id)

    def report(self, where: Unit) -> Report:
        """The unit's report."""
        return report_of(self.db, SYSTEM, where, QUARTER)

    def step(self, where: Unit, code: str, role: str, at: Unit | None = None, **more: object) -> Report:
        """Take a step on the unit's report as the holder of a role (in `at`, else in the unit)."""
        report = self.report(where)
        last = newest(self.db, report)
        more.setdefault("version", last.number if last else None)
        return take(
            self.db, self.who(role, at or where), report, code, row_version=report.row_version, **more
        )  # type: ignore[arg-type]

    def approved(self, where: Unit, role: str, desk: Unit, desk_role: str, **more: object) -> Report:
        """Submitted, received by the Bloc's board where the Bloc decides, and approved."""
        self.step(where, "submit", role, **more)
        if desk is self.bloc:
            self.step(where, "receive", "board_officer", desk)
        return self.step(where, "approve", desk_role, desk)
