"""What lies at a desk of forms that wait for approval: whose, how old, late or sent again, and who decides;
one statement, whatever their number; how many of what counts still wait."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from models.core.base import set_clock, today
from models.duties.opening import open_period
from models.filling.deciding import approve_form
from models.filling.desk import awaiting, judged_each, lying, pile_key, piles
from models.filling.sending import send_back, send_form
from models.overview.waiting import gathered, tasks
from models.people.people import principal_of
from models.units.units import Unit
from tests.make import QUARTER, as_, of_year, somebody, unit
from tests.models.filling.forms import RULE, YEAR, published, sent_in
from tests.statements import counted


def test_a_desk_holds_what_waits_there_in_piles_by_form_and_period(db: Session, bloc: Unit) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    head, officer = (
        somebody(db, "committee_secretary", committee),
        somebody(db, "committee_officer", committee),
    )
    cells = [unit(db, "subordinate_cell", committee) for _n in range(3)]
    set_clock(datetime(2019, 1, 2, 3, tzinfo=UTC))
    form = published(
        db, bloc, "B1", "Biểu một", route="superior", kinds=["subordinate_cell"], due={"after": 10}
    )
    other = published(db, bloc, "B2", "Biểu hai", route="superior")
    by = principal_of(db, head.id)
    assert lying(db, by, today()) == [] and piles([]) == []
    open_period(db, QUARTER, None, ("form",))
    for n, cell in enumerate(cells):
        set_clock(datetime(2019, 1, 9 + n, 3, tzinfo=UTC))
        sent_in(db, cell, YEAR, "B1")
    sent_in(db, cells[0], YEAR, "B2")
    db.expire_all()
    with counted(db) as statements:
        found = lying(db, by, today())
    assert len(statements) == 1
    assert [(each.unit_id, each.late, each.decides) for each in found if each.form == form.definition_id] == [
        (cells[0].id, False, True),
        (cells[1].id, False, True),
        (cells[2].id, True, True),
    ]
    one, two = piles(found)
    assert one.key == pile_key(form.definition_id, YEAR) and len(one.sheets) == 3
    assert two.name == "Biểu hai" and two.form == other.definition_id
    assert [each.decides for each in lying(db, principal_of(db, officer.id), today())] == [False] * 4
    assert lying(db, as_("committee_secretary", unit(db, "grassroots_committee", bloc)), today()) == []
    assert lying(db, as_("cell_secretary", cells[0]), today()) == []


def test_what_was_sent_back_and_comes_again_is_not_clean(db: Session, bloc: Unit) -> None:
    cell, head = unit(db, "grassroots_cell", bloc), somebody(db, "bloc_secretary", bloc)
    published(db, bloc, route="each")
    by, sheet = principal_of(db, head.id), sent_in(db, cell)
    assert [each.clean for each in lying(db, by, today())] == [True]
    send_back(db, by, sheet, sheet.row_version, "Sửa")
    assert lying(db, by, today()) == []
    send_form(db, as_("cell_secretary", cell), sheet, sheet.row_version)
    db.flush()
    assert [(each.again, each.clean) for each in lying(db, by, today())] == [(True, False)]


def test_what_rules_say_and_what_was_computed_is_told_of_many_in_as_many_statements_as_of_one(
    db: Session, bloc: Unit
) -> None:
    published(db, bloc, route="each", checks=[{**RULE, "level": "warn"}])
    cells = [unit(db, "grassroots_cell", bloc) for _n in range(4)]
    sheets = [sent_in(db, cell, members="501" if cell is cells[0] else "12").id for cell in cells]
    costs = []
    for some in (sheets[:1], sheets):
        db.expire_all()
        with counted(db) as sent:
            found = judged_each(db, some)
        costs.append(len(sent))
        assert {number: each.broken for number, each in found.items()} == {
            number: ["Quá số đảng viên"] if number == sheets[0] else [] for number in some
        }
    assert {each.values["members"] for each in found.values()} == {"501", "12"}
    assert {each.above for each in found.values()} == {bloc.name}
    assert costs[0] == costs[1] and len(found) == 4


def test_the_first_page_names_a_few_and_gathers_many_by_form_and_period(db: Session, bloc: Unit) -> None:
    head = principal_of(db, somebody(db, "bloc_secretary", bloc).id)
    published(db, bloc, "B1", "Biểu một", route="each")
    published(db, bloc, "B2", "Biểu hai", route="each")
    for n in range(5):
        cell = unit(db, "grassroots_cell", bloc)
        sent_in(db, cell, YEAR, "B1")
        if n < 2:
            sent_in(db, cell, YEAR, "B2")
    found = [task for task in tasks(db, head, today()) if "form" in task.code]
    assert [task.code for task in found] == ["form_decide"] * 7
    lines = [(t.code, t.values["form"], t.values.get("n")) for t in gathered(found, today())]
    assert sorted(lines) == [
        ("form_decide", "Biểu hai", None),
        ("form_decide", "Biểu hai", None),
        ("many_form_decide", "Biểu một", 5),
    ]


def test_how_many_of_what_counts_wait_is_told_of_a_place(db: Session, bloc: Unit) -> None:
    committee = unit(db, "grassroots_committee", bloc)
    head = principal_of(db, somebody(db, "committee_secretary", committee).id)
    version = published(db, bloc, route="superior")
    sheets = [sent_in(db, unit(db, "subordinate_cell", committee)) for _n in range(2)]
    sent_in(db, unit(db, "grassroots_cell", bloc))
    assert (
        awaiting(db, version.id, YEAR, bloc.path) == 3 and awaiting(db, version.id, YEAR, committee.path) == 2
    )
    approve_form(db, head, sheets[0], sheets[0].row_version)
    assert awaiting(db, version.id, YEAR, bloc.path) == 2
    assert awaiting(db, version.id, of_year(2017), bloc.path) == 0
