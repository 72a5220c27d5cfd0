"""A country with two provinces and three Blocs, one of which stands right under the country, and cells at
every depth; what each place should hold, counted from the cells one by one."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.base import today
from models.core.periods import Quarter
from models.duties.tables import Duty
from models.overview.tally import Below, missing
from models.scoring.grade_sums import GradeSum
from models.totals.duty_sums import MET
from models.totals.folding import fold, to_fold
from models.units.sums import UnitSum
from models.units.units import Unit, UnitKind
from tests.make import unit

Row = tuple[str, date, str, int, int]


class Country:
    """The tree, and its units by what they are called here."""

    def __init__(self, db: Session) -> None:
        kind = {"name": "Trung ương", "name_en": "Country", "position": 9, "is_cell": False}
        db.add(UnitKind(code="country", is_stop=False, is_root=False, owes_report=False, **kind))
        db.flush()
        self.db = db
        self.top = unit(db, "country")
        self.provinces = [unit(db, "province", self.top) for _ in range(2)]
        self.blocs = [unit(db, "bloc", where) for where in (*self.provinces, self.top)]
        self.committees = [unit(db, "grassroots_committee", where) for where in self.blocs[:2]]
        self.section = unit(db, "sectional_committee", self.committees[0])
        places = (*self.blocs, *self.committees, self.section, self.provinces[1])
        self.cells = [
            unit(db, "grassroots_cell" if n < 3 else "subordinate_cell", where, members=12)
            for n, where in enumerate(places)
        ]

    @property
    def movable(self) -> list[Unit]:
        """What may move, and where to (`homes`)."""
        return [*self.blocs, *self.committees, self.section, *self.cells]

    @property
    def homes(self) -> list[Unit]:
        """What may have others under it."""
        return [self.top, *self.provinces, *self.blocs, *self.committees]


def fold_all(db: Session) -> int:
    """The worker's rounds to their end; how many places were folded."""
    done = 0
    while places := to_fold(db, 2):
        for place in places:
            fold(db, *place)
            done += 1
    return done


def stands(db: Session, field: str = "grade") -> list[Row]:
    """The rows of places as they stand."""
    found = select(UnitSum.path, UnitSum.period, UnitSum.value, UnitSum.n, UnitSum.total)
    return sorted(tuple(row) for row in db.execute(found.where(UnitSum.field == field)))


def counted(db: Session) -> list[Row]:
    """What they should be: each cell's months, added to every place on its way up."""
    found: dict[tuple[str, date, str], list[int]] = defaultdict(lambda: [0, 0])
    for row in db.scalars(select(GradeSum)):
        numbers = row.path.split(".")[:-1]
        for n in range(1, len(numbers) + 1):
            sums = found[".".join(numbers[:n]) + ".", row.period, row.grade]
            sums[0] += row.n
            sums[1] += row.points_sum
    return sorted((*key, *sums) for key, sums in found.items())


def lacking(db: Session) -> dict[tuple[str, date], tuple[int, int]]:
    """Of each place that says it, how many cells owe a meeting in a quarter, and how many lack one today."""
    found: dict[tuple[str, date], list[int]] = defaultdict(lambda: [0, 0])
    for path, period, value, n, _total in stands(db, MET):
        found[path, period][0] += n
        found[path, period][1] += n if value and value < today().isoformat() else 0
    return {place: (cells, missing_) for place, (cells, missing_) in found.items()}


def lacking_by_duty(db: Session, place: tuple[str, date]) -> tuple[int, int]:
    """The same from the duties themselves, by the page that every list asks."""
    path, first = place
    below = Below(path, Quarter.of(first), "meeting")
    owing = select(Duty.about_id).where(below.where, Duty.applicable).distinct()
    return len(list(db.scalars(owing))), missing(db, below, today()).units
