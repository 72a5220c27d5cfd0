"""Whatever is decided about units: everybody who holds his post still reads a closed quarter as it was, on
each page, list and workbook, but for the line on what became of a unit and the journal head (design 3.10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import make_engine, now, set_clock
from models.operations.tree_health import examine
from models.people.people import Account, Post, held_on, principal_of
from models.reorganisation.acts import decide, draft
from models.reorganisation.checks import judge
from models.reorganisation.enforcing import round_
from models.reorganisation.plan import ACTS
from models.reorganisation.proof import fingerprint
from models.reports.content import report_of
from models.signin.signins import SignIn
from models.units.units import get_unit
from models.workflow.engine import take
from tests.conftest import DATABASES, TODAY
from tests.make import QUARTER, quarter_of
from tests.models.reorganised import drawn_lines, sound
from tests.offices import Office, new_office
from tests.pages import read
from tests.workbooks import by_openpyxl

pytestmark = pytest.mark.long
DAYS = (date(2018, 11, 15), date(2019, 1, 10), date(2019, 2, 1), date(2019, 3, 20))
"""Days that documents name: within the closed quarter, when it counts from the next; past, and to come."""
LATER = datetime(2019, 4, 20, 3, tzinfo=UTC)
"""When everything is read, before and after."""
WHO = {
    "K": "bloc_secretary",
    "D": "committee_secretary",
    "DB": "committee_secretary",
    "D1": "cell_secretary",
    "D2": "cell_secretary",
    "C": "cell_secretary",
}
BELOW = {"K": "D", "D": "D1", "DB": "DB1"}
"""Whose report is opened beside the own one."""
PAGES = ("/reports/details/", "/reports/version/", "/reports/proof/")
KEPT = ("/scores/", "/reports/proof/")
"""What stays in the cell: once that stands as one no more, its custodian reads it (domain.md 1)."""
OWN, TOTAL = ("Chi bộ", "Tổ chức đảng", "Trực thuộc"), "Tổng cả danh sách"
BECAME = re.compile("(Từ|Giải thể ngày) [0-9]{2}/")
HASH = re.compile(r"[0-9a-f]{12,}")


@dataclass
class Closed:
    """An office with a closed quarter, and its reports by unit."""

    office: Office
    reports: dict[str, int] = field(default_factory=dict)


@pytest.fixture(params=DATABASES)
def closed(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Closed]:
    """The cast's Bloc: quarter IV reported, accepted and signed at every level."""
    server = request.getfixturevalue("server") if request.param == "postgresql" else ""
    set_clock(TODAY)
    address, cast = new_office(server, tmp_path / "khoi.sqlite")
    engine = make_engine(address)
    app = create_app(address, tmp_path, TESTING=True, PROPAGATE_EXCEPTIONS=False, WTF_CSRF_ENABLED=False)
    found = Closed(Office(app, engine, cast))
    with open_session(engine, SYSTEM) as db:
        for code, above in (("D1", "D"), ("D2", "D"), ("DB1", "DB"), ("C", "K"), ("DB", "D"), ("D", "K")):
            report(db, found, code, above)
        own = report_of(db, SYSTEM, get_unit(db, cast.units["K"]), QUARTER)
        officer = principal_of(db, cast.accounts["K.board_officer"])
        chief = principal_of(db, cast.accounts["K.bloc_secretary"])
        take(db, officer, own, "close", row_version=own.row_version)
        take(db, chief, own, "sign", row_version=own.row_version, version=1, destination="Tỉnh ủy")
        found.reports["K"] = own.id
        db.commit()
    yield found
    engine.dispose()
    app.extensions["khoi.engine"].dispose()


def report(db: Session, found: Closed, code: str, above: str) -> None:
    """A unit's report: of a cell with its three months; accepted above."""
    cast = found.office.cast
    unit = get_unit(db, cast.units[code])
    if unit.kind.is_cell:
        quarter_of(db, unit, 3 if code == "D1" else 1)
    own = report_of(db, SYSTEM, unit, QUARTER)
    sender = "cell_secretary" if unit.kind.is_cell else "committee_secretary"
    taker = "bloc_secretary" if above == "K" else "committee_secretary"
    by = principal_of(db, cast.accounts[f"{code}.{sender}"])
    take(db, by, own, "submit", row_version=own.row_version, unvoted_known=True)
    chief = principal_of(db, cast.accounts[f"{above}.{taker}"])
    if above == "K":
        officer = principal_of(db, cast.accounts["K.board_officer"])
        take(db, officer, own, "receive", row_version=own.row_version, version=1)
    take(db, chief, own, "approve", row_version=own.row_version, version=1)
    found.reports[code] = own.id


def doors(found: Closed, code: str) -> list[str]:
    """Pages, lists and workbooks of the closed quarter, as somebody of a unit opens them."""
    unit, quarter, number = found.office.cast.units[code], QUARTER, found.reports[code]
    months = [f"{month:%Y-%m}" for month in quarter.months]
    urls = ["/meetings/", "/scores/", "/reports/", "/official_grades/", f"/gaps/?quarter={quarter}"]
    urls += [f"/duties/?quarter={quarter}&source={s}" for s in ("report", "meeting", "sheet", "thematic")]
    urls += [f"/reports/quarter/?unit={unit}&quarter={quarter}", f"/reports/year/?unit={unit}&year=2018"]
    urls += [f"/calendar/monthly/?unit={unit}&month={months[1]}", f"/?quarter={quarter}"]
    for each in {number, found.reports[BELOW.get(code, code)]}:
        urls += [f"/reports/details/?id={each}", f"/reports/version/?id={each}&number=1"]
    urls += [f"/reports/{name}/?id={number}" for name in ("annex1", "annex2", "proof")]
    return urls


def said(found: Closed, who: dict[str, str]) -> dict[str, dict[str, Any]]:
    """What everybody reads through every door."""
    office = found.office
    with open_session(office.engine, SYSTEM) as db:
        db.execute(update(SignIn).values(seen_at=now(), began_at=now()))
        db.commit()
    return {
        code: {url: _said(office, f"{code}.{role}", url) for url in doors(found, code)}
        for code, role in who.items()
    }


def _said(office: Office, who: str, url: str) -> Any:
    answer = office.get(who, url)
    if answer.status_code != 200:
        return [answer.status_code]
    if answer.mimetype.startswith("application/vnd"):
        sheets = [by_openpyxl(answer.data, n) for n in range(3 if "/quarter/" in url else 1)]
        return [[[None if HASH.search(str(c)) else c for c in row] for row in sheet] for sheet in sheets]
    page = read(answer)
    if not url.startswith(PAGES):
        return own_left_out(page.rows())
    for part in page.all("main p") + page.all("main a.button"):
        if part.node.tag == "a" or BECAME.match(part.text):
            part.node.getparent().remove(part.node)
    return page.main.text.split()


def own_left_out(rows: list[list[str]]) -> list[list[str]]:
    """A list without the names of unit and superior: they stand there only where somebody reads several
    units, and whoever comes to keep another's records does."""
    named = [n for n, heading in enumerate(rows[0] if rows else ()) if heading in OWN]
    kept = [[cell for n, cell in enumerate(row) if n not in named] for row in rows]
    sums = [[cell for cell in row if cell.isdecimal()] for row in rows if TOTAL in row]
    return [row for row, whole in zip(kept, rows, strict=True) if TOTAL not in whole] + sums


def decide_some(db: Session, luck: Random, turn: int, day: date) -> list[dict[str, str]]:
    """A drawn decision, as far as it is sound, takes effect; its lines."""
    set_clock(TODAY)
    one = draft(db, SYSTEM, doc_symbol=f"{turn}-QĐ", doc_date=None, on=day)
    drawn = [(luck.choice(ACTS), *(luck.randrange(41) for _ in range(3))) for _ in range(luck.randint(1, 6))]
    lines = sound(db, one, drawn_lines(db, drawn, turn))
    if lines:
        decide(db, SYSTEM, one, one.row_version, fingerprint(db, one, judge(db, one)))
        set_clock(max(TODAY, datetime(day.year, day.month, day.day, 2, tzinfo=UTC)))
        assert round_(lambda act: act(db)) == [one.id], one.stuck
    db.commit()
    return lines


def serving(db: Session, found: Closed) -> dict[str, str]:
    """Those who hold their post still: ended posts read nothing."""
    held = select(Post.id).join(Account, Account.person_id == Post.person_id).where(held_on(LATER.date()))
    accounts = found.office.cast.accounts
    return {
        code: role
        for code, role in WHO.items()
        if db.scalar(held.where(Account.id == accounts[f"{code}.{role}"])) is not None
    }


@pytest.mark.parametrize("seed", [1, 2])
def test_a_closed_quarter_reads_the_same_after_any_acts(closed: Closed, seed: int) -> None:
    luck = Random(seed)
    set_clock(LATER)
    before, done = said(closed, WHO), []
    with open_session(closed.office.engine, SYSTEM) as db:
        for turn in range(4):
            done += decide_some(db, luck, turn, luck.choice(DAYS))
        set_clock(LATER)
        assert [str(each) for each in examine(db) if each.code != "tree.issuers"] == []
        still = serving(db, closed)
        cells = {code for code in WHO if get_unit(db, closed.office.cast.units[code]).stands_as_cell}
    assert len(done) > 2 and len(still) > 2
    differs = {
        (code, url): [pair for pair in zip(there, before[code][url], strict=False) if pair[0] != pair[1]][:5]
        for code, found in said(closed, still).items()
        for url, there in found.items()
        if there != before[code][url] and (code in cells or not url.startswith(KEPT))
    }
    assert differs == {}, done
