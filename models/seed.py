"""First rows of a new database: kinds of unit, topics, definitions. Run again, it adds only what is missing."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.seed_answer_route import plant_answer_route
from models.seed_route import plant_route
from models.seed_rubric import plant_definitions
from models.seed_topics import plant_topics
from models.seed_units import plant_kinds


def plant(db: Session) -> None:
    """Plant everything; `db` is the program's own session."""
    plant_kinds(db)
    plant_topics(db)
    plant_definitions(db)
    plant_route(db)
    plant_answer_route(db)
