"""Several decide on one form at once, each in a transaction of their own: one event stands, everybody else is
told that somebody was first; so is whoever takes it back or sends it back meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, set_clock
from models.core.errors import Refusal
from models.filling.deciding import approve_form
from models.filling.sending import send_back, take_back
from models.filling.tables import FormDecision
from models.people.people import principal_of
from models.reports.period_forms import FormSheet
from models.units.units import get_unit
from tests.cast import Cast
from tests.conftest import DATABASES, TODAY
from tests.models.filling.forms import YEAR, published, sent_in
from tests.offices import new_office

Act = Callable[[Session, FormSheet, int], object]


@pytest.fixture(params=DATABASES)
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Engine, Cast]]:
    set_clock(TODAY)
    server = request.getfixturevalue("server") if request.param == "postgresql" else ""
    address, cast = new_office(server, tmp_path / "khoi.sqlite")
    made = make_engine(address)
    yield made, cast
    made.dispose()


def at_once(engine: Engine, cast: Cast, sheet: int, seen: int, acts: list[tuple[str, Act]]) -> list[str]:
    """Each act by somebody in a thread of its own; what each came to."""
    came: list[str] = []
    ready = threading.Barrier(len(acts))

    def go(who: str, act: Act) -> None:
        with suppress(threading.BrokenBarrierError):
            ready.wait(20)
        try:
            with open_session(engine, SYSTEM) as db:
                by = principal_of(db, cast.accounts[who])
            with open_session(engine, by) as db:
                act(db, db.get_one(FormSheet, sheet), seen)
                db.commit()
            came.append("done")
        except Refusal as refusal:
            came.append(refusal.code)
        except StaleDataError:
            came.append("stale")

    threads = [threading.Thread(target=go, args=each) for each in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
    return sorted(came)


def approve(db: Session, sheet: FormSheet, seen: int) -> object:
    return approve_form(db, db.info["principal"], sheet, seen)


def back(db: Session, sheet: FormSheet, seen: int) -> object:
    return send_back(db, db.info["principal"], sheet, seen, "Sửa số")


def take(db: Session, sheet: FormSheet, seen: int) -> object:
    return take_back(db, db.info["principal"], sheet, seen)


HEAD, DEPUTY, CELL = "D.committee_secretary", "D.committee_deputy", "D1.cell_secretary"


@pytest.mark.parametrize(
    "acts",
    [
        [(HEAD, approve)] * 3 + [(DEPUTY, approve)] * 3,
        [(HEAD, approve), (DEPUTY, back), (HEAD, back), (DEPUTY, approve)],
        [(HEAD, approve), (CELL, take), (DEPUTY, back)],
    ],
    ids=["approve", "approve-or-send-back", "approve-or-take-back"],
)
def test_one_decision_stands(office: tuple[Engine, Cast], acts: list[tuple[str, Act]]) -> None:
    engine, cast = office
    with open_session(engine, SYSTEM) as db:
        published(db, get_unit(db, cast.units["K"]), route="each")
        made = sent_in(db, get_unit(db, cast.units["D1"]), YEAR)
        number, seen = made.id, made.row_version
        db.commit()
    came = at_once(engine, cast, number, seen, acts)
    assert came.count("done") == 1 and set(came) <= {"done", "stale", "access.denied", "form.approved"}, came
    with open_session(engine, SYSTEM) as db:
        events = db.scalars(select(FormDecision.act).where(FormDecision.sheet_id == number)).all()
        state = db.get_one(FormSheet, number).state
    assert (list(events), state) in [(["approve"], "passed"), (["send_back"], "returned"), ([], "taken")]
