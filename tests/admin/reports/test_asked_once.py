"""What the page of a report asks of the database: each thing once, however many reports stand below it."""

from __future__ import annotations

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.reports.content import report_of
from models.units.units import get_unit
from tests.admin.desks import BOSS, IV, more
from tests.offices import Office
from tests.pages import read
from tests.statements import counted_on


def sent(office: Office, who: str, url: str) -> list[str]:
    """The statements of a page, asked for once before."""
    office.get(who, url)
    with counted_on(office) as found:
        assert office.get(who, url).status_code == 200
    return found


def test_a_page_of_many_reports_below_asks_each_thing_once(office: Office) -> None:
    (below,) = more(office, "BA", 1)
    with open_session(office.engine, SYSTEM) as db:
        own = report_of(db, SYSTEM, get_unit(db, office.cast.units["D"]), IV).id
        db.commit()
    urls = [f"/reports/details/?id={number}" for number in (own, below)]
    few = [sent(office, BOSS, url) for url in urls]
    more(office, "BB", 6)
    many = [sent(office, BOSS, url) for url in urls]
    assert [len(each) for each in many] == [len(each) for each in few]
    for statements in many:
        whole = [each for each in statements if each.lstrip().startswith(("SELECT", "WITH"))]
        for table in ("pin ", "report_look ", "step_event ", "notice "):
            assert sum(f"FROM {table}" in each for each in whole) <= 1, table
    shown = read(office.get(BOSS, urls[0]))
    assert sum("Chi bộ BB" in name for name in shown.texts("th")) == 6
