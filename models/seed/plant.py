"""First rows of a new database: kinds of unit, topics,
definitions. Run again, it adds only what is missing."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.seed.answer_route import plant_answer_route
from models.seed.route import plant_route
from models.seed.rubric import plant_definitions
from models.seed.topics import plant_topics
from models.seed.units import plant_kinds


def plant(db: Session) -> None:
    """Plant everything; `db` is the program's own session."""
    plant_kinds(db)
    plant_topics(db)
    plant_definitions(db)
    plant_route(db)
    plant_answer_route(db)
