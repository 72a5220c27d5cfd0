"""The route as rows: states with flags, steps with actor, grant, guards and effects by name (design 3.4)."""

from __future__ import annotations

import json

from sqlalchemy import String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.access import Open
from models.base import Base, Id

OWN, DESK = "own", "desk"


class State(Open, Base):
    """A state of a report; code asks its flags, never its name."""

    __tablename__ = "state"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(20), unique=True)
    name: Mapped[str] = mapped_column(String(60))
    name_en: Mapped[str] = mapped_column(String(60))
    is_open: Mapped[bool]
    is_locked: Mapped[bool]
    is_final: Mapped[bool]
    position: Mapped[int]


class Step(Open, Base):
    """A step from one state to another: who (own unit or the deciding desk), by which grant, under which guards, with which effects."""

    __tablename__ = "step"
    __table_args__ = (UniqueConstraint("code", "from_state", name="uq_step_code_from_state"),)

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(String(20))
    name: Mapped[str] = mapped_column(String(60))
    name_en: Mapped[str] = mapped_column(String(60))
    from_state: Mapped[str] = mapped_column(String(20), index=True)
    to_state: Mapped[str] = mapped_column(String(20))
    actor: Mapped[str] = mapped_column(String(10))
    grant: Mapped[str] = mapped_column(String(30))
    needs_note: Mapped[bool]
    guards: Mapped[str] = mapped_column(String(200))
    effects: Mapped[str] = mapped_column(String(200))
    position: Mapped[int]

    @property
    def guard_names(self) -> list[str]:
        """Guards in order."""
        return list(json.loads(self.guards))

    @property
    def effect_names(self) -> list[str]:
        """Effects in order."""
        return list(json.loads(self.effects))


def states(db: Session) -> dict[str, State]:
    """Every state by code."""
    return {state.code: state for state in db.scalars(select(State).order_by(State.position))}


def steps_from(db: Session, state: str) -> list[Step]:
    """Steps that leave a state, in order."""
    return list(db.scalars(select(Step).where(Step.from_state == state).order_by(Step.position)))
