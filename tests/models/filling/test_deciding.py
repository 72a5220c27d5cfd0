"""A form of a period is approved by the superiors its definition names: who may, in which order, what a stale
page, a double click and an own submission come to; many at once cost as many statements as one."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import Acting, Principal
from models.core.errors import Refusal
from models.filling.deciding import MOST, approve_all, approve_form, decisions
from models.filling.sending import send_back, send_form, take_back
from models.filling.tables import FormDecision
from models.people.notices import Notice
from models.people.people import Account, principal_of
from models.platform.journal import JournalRow
from models.reports.period_forms import FormSheet
from models.totals.of_forms import totals
from models.units.units import Unit
from tests.make import as_, somebody, unit
from tests.models.filling.forms import YEAR, published, sent_in
from tests.statements import counted


@dataclass
class Tree:
    """A Bloc with a committee and its cells, those who serve there, and a form that all owe."""

    bloc: Unit
    committee: Unit
    cells: list[Unit]
    people: dict[str, Account] = field(default_factory=dict)

    def by(self, db: Session, who: str) -> Principal:
        return principal_of(db, self.people[who].id)


@pytest.fixture
def tree(db: Session, bloc: Unit) -> Tree:
    return planted(db, bloc, "each")


def planted(db: Session, bloc: Unit, route: str) -> Tree:
    made = Tree(bloc, unit(db, "grassroots_committee", bloc, "Đảng uỷ Sở"), [])
    made.cells = [unit(db, "subordinate_cell", made.committee) for _n in range(3)]
    for who, role, where in (
        ("cell", "cell_secretary", made.cells[0]),
        ("officer", "committee_officer", made.committee),
        ("committee", "committee_secretary", made.committee),
        ("bloc", "bloc_deputy", bloc),
    ):
        made.people[who] = somebody(db, role, where)
    published(db, bloc, **({"route": route} if route else {}))
    return made


def states(sheet: FormSheet) -> tuple[str, int | None, int]:
    return sheet.state, sheet.desk_unit_id, sheet.level


def test_it_goes_from_desk_to_desk_and_counts_from_the_day_it_is_sent(db: Session, tree: Tree) -> None:
    sheet = sent_in(db, tree.cells[0])
    assert states(sheet) == ("waiting", tree.committee.id, 0)
    assert totals(db, tree.by(db, "bloc"), tree.bloc, sheet.version, YEAR)[0] == 1
    with pytest.raises(Refusal, match=r"access\.denied"):
        approve_form(db, tree.by(db, "bloc"), sheet, sheet.row_version)
    approve_form(db, tree.by(db, "committee"), sheet, sheet.row_version)
    assert states(sheet) == ("passed", tree.bloc.id, 1)
    assert not db.scalars(select(Notice).where(Notice.kind == "form_approved")).all()
    approve_form(db, tree.by(db, "bloc"), sheet, sheet.row_version)
    assert states(sheet) == ("approved", None, 2) and sheet.approved_at is not None
    (notice,) = db.scalars(select(Notice).where(Notice.kind == "form_approved"))
    assert notice.account_id == tree.people["cell"].id and notice.values["form"] == "Biểu số 1"
    assert [(each.act, each.desk, each.actor) for each in decisions(db, sheet)] == [
        ("approve", "Đảng uỷ Sở", "committee_secretary"),
        ("approve", tree.bloc.name, "bloc_deputy"),
    ]
    acts = db.scalars(
        select(JournalRow.act).where(JournalRow.subject == "form_sheet").order_by(JournalRow.id)
    )
    assert list(acts)[-3:] == ["form.send", "form.approve", "form.approve"]
    with pytest.raises(Refusal, match=r"form\.decided"):
        approve_form(db, tree.by(db, "bloc"), sheet, sheet.row_version)
    with pytest.raises(Refusal, match=r"form\.approved"):
        take_back(db, tree.by(db, "cell"), sheet, sheet.row_version)
    assert totals(db, tree.by(db, "bloc"), tree.bloc, sheet.version, YEAR)[0] == 1


def test_by_the_direct_superior_alone_it_is_approved_in_one_step(db: Session, bloc: Unit) -> None:
    tree = planted(db, bloc, "superior")
    sheet = sent_in(db, tree.cells[0])
    approve_form(db, tree.by(db, "committee"), sheet, sheet.row_version)
    assert states(sheet) == ("approved", None, 1)


def test_without_a_route_what_is_sent_is_final(db: Session, bloc: Unit) -> None:
    tree = planted(db, bloc, "")
    sheet = sent_in(db, tree.cells[0])
    assert states(sheet) == ("sent", None, 0)
    with pytest.raises(Refusal, match=r"form\.no_route"):
        approve_form(db, tree.by(db, "committee"), sheet, sheet.row_version)


def test_who_may_not_decide_is_refused(db: Session, tree: Tree) -> None:
    sheet = sent_in(db, tree.cells[0])
    for who in ("cell", "officer", "bloc"):
        for act in (approve_form, lambda d, b, s, v: send_back(d, b, s, v, "Sửa")):
            with pytest.raises(Refusal, match=r"access\.denied"):
                act(db, tree.by(db, who), sheet, sheet.row_version)
    with pytest.raises(Refusal, match="access"):
        approve_form(
            db,
            as_("committee_secretary", unit(db, "grassroots_committee", tree.bloc)),
            sheet,
            sheet.row_version,
        )
    assert states(sheet) == ("waiting", tree.committee.id, 0)


def test_nobody_decides_on_what_they_sent_themselves_or_for_the_giver(db: Session, tree: Tree) -> None:
    both = tree.by(db, "committee")
    both.posts += as_("cell_secretary", tree.cells[0]).posts
    other = somebody(db, "committee_deputy", tree.committee)
    sheet = sent_in(db, tree.cells[0], by=both)
    assert sheet.desk_unit_id == tree.committee.id, "a deputy decides there too"
    for act in (approve_form, lambda d, b, s, v: send_back(d, b, s, v, "Sửa")):
        with pytest.raises(Refusal, match=r"route\.own"):
            act(db, both, sheet, sheet.row_version)
    lent = Principal(None, 10**6, "Người được uỷ quyền")
    held = as_("committee_secretary", tree.committee).posts[0]
    lent.acting = (Acting(held, frozenset({"report.decide"}), both.person_id or 0, "Bí thư"),)
    lent.posts = as_("committee_officer", tree.committee).posts
    with pytest.raises(Refusal, match=r"route\.own_delegated"):
        approve_form(db, lent, sheet, sheet.row_version)
    approve_form(db, principal_of(db, other.id), sheet, sheet.row_version)
    assert states(sheet) == ("passed", tree.bloc.id, 1)


def test_a_desk_whose_only_decider_sent_it_is_passed_by(db: Session, tree: Tree) -> None:
    both = tree.by(db, "committee")
    both.posts += as_("cell_secretary", tree.cells[0]).posts
    assert states(sent_in(db, tree.cells[0], by=both)) == ("waiting", tree.bloc.id, 0)


def test_a_delegate_decides_in_the_givers_place_and_it_is_kept(db: Session, tree: Tree) -> None:
    sheet = sent_in(db, tree.cells[0])
    lent = Principal(tree.people["officer"].id, tree.people["officer"].person_id, "Cán bộ")
    giver = tree.people["committee"]
    lent.posts = as_("committee_officer", tree.committee).posts
    held = as_("committee_secretary", tree.committee).posts[0]
    lent.acting = (Acting(held, frozenset({"report.decide"}), giver.person_id, "Bí thư"),)
    approve_form(db, lent, sheet, sheet.row_version)
    assert decisions(db, sheet)[0].on_behalf == "Bí thư"


def test_a_stale_page_and_a_second_click_change_nothing(db: Session, tree: Tree) -> None:
    sheet = sent_in(db, tree.cells[0])
    head, seen = tree.by(db, "committee"), sheet.row_version
    approve_form(db, head, sheet, seen)
    for _again in range(2):
        with pytest.raises(Refusal, match="stale"):
            approve_form(db, head, sheet, seen)
    with pytest.raises(Refusal, match="stale"):
        send_back(db, tree.by(db, "bloc"), sheet, seen, "Sửa")
    assert len(db.scalars(select(FormDecision)).all()) == 1 and sheet.level == 1


def test_sent_back_by_the_bloc_it_begins_anew_and_those_who_approved_it_are_told(
    db: Session, tree: Tree
) -> None:
    sheet = sent_in(db, tree.cells[0])
    first = sheet.first_sent_at
    approve_form(db, tree.by(db, "committee"), sheet, sheet.row_version)
    send_back(db, tree.by(db, "bloc"), sheet, sheet.row_version, "Thiếu 2 đảng viên")
    assert states(sheet) == ("returned", None, 0) and sheet.remark == "Thiếu 2 đảng viên"
    told = set(db.scalars(select(Notice.account_id).where(Notice.kind == "form_returned")))
    assert told == {tree.people[who].id for who in ("cell", "committee", "officer")}
    with pytest.raises(Refusal, match=r"form\.unsent"):
        approve_form(db, tree.by(db, "committee"), sheet, sheet.row_version)
    send_form(db, tree.by(db, "cell"), sheet, sheet.row_version)
    db.flush()
    assert states(sheet) == ("waiting", tree.committee.id, 0) and sheet.first_sent_at == first
    assert [each.act for each in decisions(db, sheet)] == ["approve", "send_back"]


def test_what_is_approved_is_sent_back_by_whoever_decides_above(db: Session, tree: Tree) -> None:
    sheet = sent_in(db, tree.cells[0])
    for who in ("committee", "bloc"):
        approve_form(db, tree.by(db, who), sheet, sheet.row_version)
    with pytest.raises(Refusal, match=r"access\.denied"):
        send_back(db, tree.by(db, "officer"), sheet, sheet.row_version, "Sửa")
    send_back(db, tree.by(db, "committee"), sheet, sheet.row_version, "Số liệu đổi")
    assert states(sheet) == ("returned", None, 0) and sheet.approved_at is None


def test_while_it_waits_its_unit_takes_it_back(db: Session, tree: Tree) -> None:
    sheet = sent_in(db, tree.cells[0])
    take_back(db, tree.by(db, "cell"), sheet, sheet.row_version)
    assert states(sheet) == ("taken", None, 0)
    with pytest.raises(Refusal, match="stale"):
        approve_form(db, tree.by(db, "committee"), sheet, sheet.row_version - 1)


def test_many_are_approved_in_as_many_statements_as_one_and_what_may_not_be_is_told(
    db: Session, tree: Tree
) -> None:
    sheets = [sent_in(db, cell) for cell in tree.cells]
    more = [sent_in(db, unit(db, "subordinate_cell", tree.committee)) for _n in range(20)]
    far = sent_in(db, unit(db, "grassroots_cell", tree.bloc))
    head = tree.by(db, "committee")
    costs = []
    for some in (sheets[:1], [*sheets[1:], *more]):
        seen = {sheet.id: sheet.row_version for sheet in some}
        with counted(db) as sent:
            found = approve_all(db, head, seen)
        costs.append(len(sent))
        assert found.done == [sheet.id for sheet in some] and not found.refused
    assert costs[0] == costs[1]
    assert {sheet.state for sheet in (*sheets, *more)} == {"passed"} and far.state == "waiting"
    late = sent_in(db, unit(db, "subordinate_cell", tree.committee))
    asked = {
        late.id: late.row_version,
        sheets[0].id: sheets[0].row_version,
        far.id: far.row_version,
        10**6: 1,
    }
    found = approve_all(db, head, asked)
    assert found.done == [late.id]
    assert {number: refusal.code for number, refusal in found.refused.items()} == {
        sheets[0].id: "access.denied",
        far.id: "access.denied",
        10**6: "access.unknown",
    }
    with pytest.raises(Refusal, match=r"form\.many_at_once"):
        approve_all(db, head, dict.fromkeys(range(MOST + 1), 1))
