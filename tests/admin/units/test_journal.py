"""The auditor's journal speaks words: every act that is written has its sentence, changes are told from what
to what, and nothing of it costs a statement a row."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date

import pytest

from admin.web.words import LANGUAGES, word
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.directives.steps import ANSWER
from models.people.people import Account, amend_person, begin_post
from models.platform.journal import ACTS, record
from models.platform.settings import change_setting
from models.review.steps import REPORT
from models.seed import answer_route, route
from models.units.acts import Decision, change_kind, move, rename
from models.units.units import get_unit
from tests.admin.web.words import known
from tests.offices import Office
from tests.pages import read
from tests.paths import ROOT
from tests.statements import asked

WRITERS = ("record", "record_many")
STEPS = {f"{REPORT.code}.{step[0]}" for step in route.STEPS} | {
    f"{ANSWER.code}.{step[0]}" for step in answer_route.STEPS
}


def written() -> Iterator[ast.Call]:
    """Calls that write a row of the journal, wherever they stand."""
    for folder in ("models", "admin", "forms"):
        for path in (ROOT / folder).rglob("*.py"):
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in WRITERS:
                    yield call


def names_in(act: ast.expr) -> set[str]:
    """Acts that an argument may stand for; one made of an item's kind and a step stands for all of these."""
    if isinstance(act, ast.Constant):
        return {str(act.value)}
    if isinstance(act, ast.IfExp):
        return names_in(act.body) | names_in(act.orelse)
    assert isinstance(act, ast.JoinedStr), ast.unparse(act)
    last = act.values[-1]
    if isinstance(last, ast.Constant):
        forms = {"form.hand"} & {f"form{last.value}"}  # places of forms are handed on too
        return {f"{kind.code}{last.value}" for kind in (REPORT, ANSWER)} | forms
    return STEPS | {f"{kind.code}.redirect" for kind in (REPORT, ANSWER)}


def test_every_act_that_is_written_anywhere_is_named_and_nothing_else_is() -> None:
    found = set().union(*(names_in(call.args[2]) for call in written()))
    assert len(found) > 100
    assert set(ACTS) == found and len(set(ACTS)) == len(ACTS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_and_every_detail_has_its_words(language: str) -> None:
    assert set(ACTS) == known(language, "journal")
    details = {key.arg for call in written() for key in call.keywords if key.arg}
    assert details - known(language, "journal.field") == set()


def lines(office: Office, url: str = "/journal/") -> dict[str, list[str]]:
    """Rows of the list by their act: who, where, on what, what changed."""
    page = read(office.get("auditor", url))
    return {row[2]: [row[1], *row[3:6]] for row in reversed(page.rows()[1:])}


def words(office: Office, context: str, code: str) -> str:
    """A code in Vietnamese."""
    with office.app.test_request_context("/"):
        return word(context, code)


@pytest.fixture(scope="module")
def told(office: Office) -> dict[str, list[str]]:
    """A few acts with changes, the newest last."""
    with open_session(office.engine, SYSTEM) as db:
        units = {code: get_unit(db, number) for code, number in office.cast.units.items()}
        on = Decision(date(2019, 1, 12), "07-QĐ/ĐUK")
        rename(db, SYSTEM, units["D2"], "Chi bộ Thanh tra mới", on)
        move(db, SYSTEM, units["DB1"], units["D"], on)
        change_kind(db, SYSTEM, units["C"], "grassroots_committee", on)
        account = db.get_one(Account, office.cast.accounts["E1.cell_clerk"])
        amend_person(db, SYSTEM, account, account.row_version, "Lò Văn Ánh")
        begin_post(db, SYSTEM, account.person, "cell_member", units["E1"], date(2019, 1, 14))
        change_setting(db, SYSTEM, "place", "Lai Châu")
        record(db, SYSTEM, "report.own_step", units["D1"], version=1)
        one, quarter = units["D1"], "2018-Q4"
        record(db, SYSTEM, "unit.in_use", one, old="", new=quarter)
        record(db, SYSTEM, "report.begin", one, quarter=quarter)
        record(db, SYSTEM, "report.redirect", one, old=[one.id], new=None)
        record(db, SYSTEM, "route.copy", one, old=7)
        record(db, SYSTEM, "route.carry_over", one, old=7, items=3, ways={"a": "b"})
        record(db, SYSTEM, "route.new", one, item="report", code="x")
        record(db, SYSTEM, "pin.answer", one, answer="mended")
        record(
            db, SYSTEM, "signal.set", one, code="copied", asks=False, level="note", numbers='{"share": 80}'
        )
        db.commit()
    return lines(office)


def test_changes_are_told_from_what_to_what(told: dict[str, list[str]]) -> None:
    assert told["Đổi tên tổ chức đảng"][1] == "Chi bộ Thanh tra mới"
    assert told["Đổi tên tổ chức đảng"][3] == (
        "Chi bộ Thanh tra → Chi bộ Thanh tra mới; Văn bản: 07-QĐ/ĐUK; Từ ngày: 12/01/2019"
    )
    assert told["Chuyển về cấp trên khác"][3].startswith("Đảng bộ bộ phận Mẫu → Đảng bộ Sở Mẫu; ")
    assert told["Đổi loại hình tổ chức"][3].startswith("Chi bộ cơ sở → Đảng bộ cơ sở; ")
    assert told["Sửa họ tên"][2:4] == ["Lò Văn Ánh", "Người E1.cell_clerk → Lò Văn Ánh"]
    assert told["Giao chức vụ"][1:4] == [
        "Chi bộ Khác",
        "Lò Văn Ánh",
        "Từ ngày: 14/01/2019; Người: Lò Văn Ánh; Chức vụ: Chi ủy viên",
    ]
    assert told["Đổi thiết lập"][3] == "Tên: Địa danh ghi trên văn bản"


@pytest.mark.parametrize(
    ("act", "said"),
    [
        ("unit.in_use", "– → IV/2018"),
        ("report.begin", "Quý: IV/2018"),
        ("report.redirect", "Chi bộ Văn phòng → –"),
        ("route.copy", "Trước: 7"),
        ("route.carry_over", "Số việc chuyển: 3; Trước: 7; Trạng thái chuyển sang: a → b"),
        ("route.new", "Mã: x; Dùng cho: Báo cáo quý"),
        ("pin.answer", "Trả lời: Đã sửa"),
    ],
)
def test_codes_in_details_are_told_in_words_and_nothing_that_changed_is_left_out(
    office: Office, told: dict[str, list[str]], act: str, said: str
) -> None:
    assert told[words(office, "journal", act)][3] == said


def test_how_a_signal_was_set_is_told_in_words(office: Office, told: dict[str, list[str]]) -> None:
    said = told[words(office, "journal", "signal.set")][3]
    assert "{" not in said and "copied" not in said and "note" not in said and "80" in said


def test_what_the_program_did_by_itself_is_told_in_words(told: dict[str, list[str]]) -> None:
    assert told["Đổi tên tổ chức đảng"][0] == "hệ thống"


def test_a_step_that_only_an_offices_own_route_has_is_told_by_its_name(told: dict[str, list[str]]) -> None:
    assert told["Báo cáo quý: own_step"][3] == "Bản: 1"


def test_no_code_and_no_brace_is_left_on_the_page(office: Office, told: object) -> None:
    main = read(office.get("auditor", "/journal/")).main
    assert not [cell for cell in main.texts("td") if "{" in cell or cell.startswith(("unit.", "account."))]


@pytest.mark.parametrize("typed", ["doi ten to chuc", "Đổi tên", "unit.rename"])
def test_an_act_is_found_by_its_words_and_by_its_code(office: Office, told: object, typed: str) -> None:
    assert list(lines(office, f"/journal/?search={typed}")) == ["Đổi tên tổ chức đảng"]


def test_a_rows_page_keeps_what_is_chained(office: Office, told: object) -> None:
    page = read(office.get("auditor", "/journal/?search=unit.rename"))
    shown = dict(read(office.get("auditor", page.links("/journal/details/")[0])).terms())
    assert shown["Nguyên văn trong chuỗi"].startswith("unit.rename unit ")
    assert len(shown["Chuỗi"]) == 64


def test_fifty_rows_cost_no_more_statements_than_a_few(office: Office, told: object) -> None:
    few = asked(office, "auditor", "/journal/?search=unit.rename")
    assert asked(office, "auditor", "/journal/") <= few + 6 < 30
