"""The cast beside a second Bloc, whose units end and whose people leave."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from models.access.grants import SYSTEM
from models.people.people import Post, end_post
from models.units.acts import Decision, dissolve, move
from models.units.units import Unit
from tests.make import unit
from tests.models.cast import Cast

JAN = [Decision(date(2019, 1, day)) for day in (5, 8, 12)]
"""Days after the quarter; on the second people leave, where no other is said."""


class Two(Cast):
    """The cast beside a second Bloc with a committee E and its cell C4."""

    @classmethod
    def of(cls, cast: Cast) -> Two:
        """The same made of a cast that stands already."""
        self = cls.__new__(cls)
        vars(self).update(vars(cast))
        self.bloc2 = unit(self.db, "bloc")
        self.e = unit(self.db, "grassroots_committee", self.bloc2)
        self.c4 = unit(self.db, "subordinate_cell", self.e, members=5)
        self.post("bloc_secretary", self.bloc2)
        self.post("committee_secretary", self.e)
        return self

    def end(self, where: Unit, on: Decision = JAN[1], successor: Unit | None = None) -> None:
        """A unit is dissolved; its people still hold their posts."""
        dissolve(self.db, SYSTEM, where, on, successor)

    def leave(self, where: Unit, *but: str) -> None:
        """Posts in a unit end, but those in some roles."""
        for post in self.db.scalars(select(Post).where(Post.unit_id == where.id, Post.ends_on.is_(None))):
            if post.role not in but:
                end_post(self.db, SYSTEM, post, JAN[1].on)

    def all_end(self, on: Decision = JAN[1], successor: Unit | None = None, *, left: bool = False) -> None:
        """The whole first Bloc is dissolved, from the cells up; `left`: nobody serves there any more."""
        for where in (self.c1, self.c2, self.c3, self.g, self.s, self.d, self.bloc):
            self.end(where, on, successor if where is self.bloc else None)
            if left:
                self.leave(where)

    def empty_s(self) -> None:
        """C3 moves from S to D after the quarter, S is dissolved."""
        move(self.db, SYSTEM, self.c3, self.d, JAN[0])
        self.end(self.s)
