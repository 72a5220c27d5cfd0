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


class Two(Cast):
    """The cast beside a second Bloc with a committee E."""

    @classmethod
    def of(cls, cast: Cast) -> Two:
        """The same made of a cast that stands already."""
        self = cls.__new__(cls)
        vars(self).update(vars(cast))
        self.bloc2 = unit(self.db, "bloc")
        self.e = unit(self.db, "grassroots_committee", self.bloc2)
        self.post("bloc_secretary", self.bloc2)
        self.post("committee_secretary", self.e)
        return self

    def ends(self, where: Unit, on: Decision = JAN[1]) -> None:
        """A unit is dissolved; its people still hold their posts."""
        dissolve(self.db, SYSTEM, where, on)

    def leave(self, where: Unit) -> None:
        """Every post in a unit ends."""
        for post in self.db.scalars(select(Post).where(Post.unit_id == where.id, Post.ends_on.is_(None))):
            end_post(self.db, SYSTEM, post, JAN[1].on)

    def empty_s(self) -> None:
        """C3 moves from S to D after the quarter, S is dissolved."""
        move(self.db, SYSTEM, self.c3, self.d, JAN[0])
        self.ends(self.s)
