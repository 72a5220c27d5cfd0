"""What a plan reads, and the day from which a decision can count."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from models.access.grants import SYSTEM, Principal
from models.reorganisation.acts import decide
from models.reorganisation.checks import judge
from models.reorganisation.proof import fingerprint
from models.reports.content import content, report_of
from models.units.succession import acts_of
from models.units.units import Unit
from tests.make import QUARTER, quarter_of
from tests.models.cast import Cast
from tests.models.reorganised import drafted, lived


def test_a_day_inside_a_reported_quarter_counts_from_the_first_open_one(
    db: Session, cast: Cast, e: Unit, boss: Principal
) -> None:
    quarter_of(db, cast.c1)
    cast.approved(cast.c1, "cell_secretary", cast.d, "committee_secretary")
    before = content(db, report_of(db, SYSTEM, cast.d, QUARTER))["figures"]
    one = drafted(db, boss, [{"act": "move", "code": cast.c1.code, "to": e.code}], on=date(2018, 12, 15))
    judged = judge(db, one, boss)
    assert judged.sound and judged.counts_from == date(2019, 1, 1)
    decide(db, boss, one, one.row_version, fingerprint(db, one, judged))
    lived(db, date(2019, 1, 20))
    act = acts_of(db, cast.c1.id)[0]
    assert (act.on, act.decided_on) == (date(2019, 1, 1), date(2018, 12, 15))
    assert content(db, report_of(db, SYSTEM, cast.d, QUARTER))["figures"] == before
