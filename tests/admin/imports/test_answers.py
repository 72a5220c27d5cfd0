"""Answers to directives through Excel: out and in is no change, what
is typed comes in, others' rows and what is added up are refused."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Due
from models.definitions.definitions import fill, new_definition, publish
from models.directives.acts import issue, new_directive, pass_on
from models.directives.answers import send_plan, write_answer, written
from models.directives.tables import DirectiveAnswer
from models.people.people import principal_of
from models.platform.journal import head
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.uploads import FIRST, confirm, edited, faulty, sent
from tests.offices import Office
from tests.pages import read
from tests.programs import SPREADSHEETS, saved_again

CHOICES = [
    {"code": c, "label": f"Hình thức {c.upper()}", "points": 0, "low": None, "high": None} for c in "abc"
]
FIELDS: list[dict[str, Any]] = [
    {"code": "told", "kind": "yes_no", "title": "Đã quán triệt"},
    {"code": "members", "kind": "number", "title": "Số đảng viên", "option": {"low": "0", "high": "500"}},
    {"code": "share", "kind": "decimal", "title": "Tỷ lệ"},
    {"code": "way", "kind": "choice", "title": "Hình thức", "choices": CHOICES},
    {"code": "ways", "kind": "several", "title": "Các hình thức", "choices": CHOICES},
    {"code": "day", "kind": "date", "title": "Ngày quán triệt", "total": "max"},
    {"code": "month", "kind": "month", "title": "Tháng", "total": "max"},
    {"code": "place", "kind": "text", "title": "Nơi"},
    {"code": "file", "kind": "file", "title": "Văn bản", "required": False},
    {"code": "note", "kind": "long_text", "title": "Kiến nghị", "required": False},
]
SAID = {
    "told": "yes",
    "members": "17",
    "share": "12,5",
    "way": "b",
    "ways": ["a", "c"],
    "day": "2019-01-15",
    "month": "12/2018",
    "place": "'=Hội trường",
}
SAID |= {"note": "Dòng một\r\n=dòng hai <&>", "file": f"{'0' * 64}:a.pdf"}


@pytest.fixture(scope="module")
def directive(office: Office) -> int:
    """A letter to C and D; C has written everything, D
    passed it on to D1, D2 and DB, which have begun nothing."""
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        version = new_definition(db, SYSTEM, bloc, "directive_form", "f1", "Kết quả", date(2019, 1, 1))
        fields = [{"option": {}, **field} for field in FIELDS]
        fill(
            db,
            SYSTEM,
            version,
            [
                {
                    "code": "g",
                    "title": "Kết quả",
                    "fields": [{k: v for k, v in f.items() if k != "option"} | f["option"] for f in fields],
                }
            ],
            {},
        )
        publish(db, SYSTEM, version)
        said = {
            "symbol": "1-CV/ĐUK",
            "dated": date(2019, 1, 10),
            "abstract": "V/v thử",
            "form_version_id": version.id,
            "due_on": date(2019, 2, 10),
        }
        letter = new_directive(
            db,
            SYSTEM,
            bloc,
            said | {"kinds": ["grassroots_cell", "grassroots_committee"], "units": [], "asks_receipt": True},
        )
        issue(db, SYSTEM, letter, letter.row_version)
        answer = row_of(db, office, letter.id, "C")
        write_answer(db, SYSTEM, answer, answer.row_version, SAID)
        above = row_of(db, office, letter.id, "D")
        pass_on(
            db,
            SYSTEM,
            above,
            above.row_version,
            [office.cast.units[code] for code in ("D1", "D2", "DB")],
            Due(date(2019, 2, 5)),
            "",
        )
        db.commit()
        return letter.id


def row_of(db: Any, office: Office, directive: int, code: str) -> DirectiveAnswer:
    found = select(DirectiveAnswer).where(
        DirectiveAnswer.directive_id == directive, DirectiveAnswer.unit_id == office.cast.units[code]
    )
    row: DirectiveAnswer = db.scalars(found).one()
    return row


def fetched(office: Office, who: str, unit: str, directive: int) -> bytes:
    answer = office.get(
        who, f"/imports/template/?kind=answers&unit={office.cast.units[unit]}&period={directive}"
    )
    assert answer.status_code == 200, answer.text[-300:]
    return answer.data


def plain(page: Any) -> str:
    return read(page).text[-900:]


@pytest.mark.parametrize(
    ("who", "unit"), [("C.cell_secretary", "C"), ("D.committee_officer", "D"), ("D1.cell_clerk", "D1")]
)
@pytest.mark.parametrize("through", ["as it is", "saved by another program"])
def test_out_and_in_is_no_change(office: Office, directive: int, who: str, unit: str, through: str) -> None:
    data = fetched(office, who, unit, directive)
    file = io.BytesIO(data) if through == "as it is" else edited(data, lambda _sheet, _at: None)
    page = sent(office, who, "answers", file)
    assert page.status_code == 200 and "Không có gì thay đổi" in page.text, plain(page)


@pytest.mark.parametrize("program", SPREADSHEETS)
def test_saved_again_by_another_program_it_is_ours_still(
    office: Office, directive: int, program: str, tmp_path: Path
) -> None:
    """Letters of several lines, days, months, shares, choices; the stamp and the hidden names."""
    data = fetched(office, "C.cell_secretary", "C", directive)
    (again,) = saved_again(program, tmp_path, [data])
    page = sent(office, "C.cell_secretary", "answers", io.BytesIO(again))
    assert page.status_code == 200 and "Không có gì thay đổi" in page.text, plain(page)


def test_the_page_offers_units_and_directives_that_still_ask(office: Office, directive: int) -> None:
    page = office.get("C.cell_secretary", "/imports/kind/?kind=answers")
    assert "1-CV/ĐUK, 10/01/2019" in page.text
    with open_session(office.engine, SYSTEM) as db:
        number = row_of(db, office, directive, "C").id
    assert (
        f"kind=answers&amp;unit={office.cast.units['C']}&amp;period={directive}"
        in office.get("C.cell_secretary", f"/answers/details/?id={number}").text
    )


def test_where_nothing_is_asked_the_page_says_so(office: Office, directive: int) -> None:
    page = office.get("E.committee_officer", "/imports/kind/?kind=answers")
    assert "không có văn bản nào yêu cầu đơn vị" in page.text and "/imports/template/" not in page.text


def test_what_is_filled_in_comes_in_and_what_has_no_column_stays(office: Office, directive: int) -> None:
    typed = {
        "members": 21,
        "share": 99.5,
        "way": "Hình thức A",
        "ways": "Hình thức B; Hình thức A",
        "day": date(2019, 1, 18),
        "note": "Viết trong Excel",
    }

    def write(sheet: Any, at: dict[str, int]) -> None:
        assert "v_file" not in at
        for code, value in typed.items():
            sheet.cell(FIRST, at[f"v_{code}"]).value = value

    page = sent(
        office,
        "C.cell_secretary",
        "answers",
        edited(fetched(office, "C.cell_secretary", "C", directive), write),
    )
    assert "<del>17</del> → <ins>21</ins>" in page.text and "<del>Hình thức B</del>" in page.text, plain(page)
    answer = confirm(office, "C.cell_secretary", page)
    assert answer.status_code == 303 and "/answers/details/" in answer.headers["Location"]
    with open_session(office.engine, SYSTEM) as db:
        now = written(db, row_of(db, office, directive, "C"))
    wanted = {
        "told": "yes",
        "members": "21",
        "share": "99.5",
        "way": "a",
        "ways": "a,b",
        "day": "2019-01-18",
        "month": "2018-12",
    }
    assert {code: now[code] for code in wanted} == wanted
    assert (now["place"], now["note"], now["file"]) == ("'=Hội trường", "Viết trong Excel", SAID["file"])


def test_an_empty_answer_is_filled_in_anew(office: Office, directive: int) -> None:
    def write(sheet: Any, at: dict[str, int]) -> None:
        sheet.cell(FIRST, at["v_told"]).value, sheet.cell(FIRST, at["v_members"]).value = "Có", 5

    page = sent(
        office,
        "D2.cell_secretary",
        "answers",
        edited(fetched(office, "D2.cell_secretary", "D2", directive), write),
    )
    assert confirm(office, "D2.cell_secretary", page).status_code == 303, plain(page)
    with open_session(office.engine, SYSTEM) as db:
        assert written(db, row_of(db, office, directive, "D2")) == {"told": "yes", "members": "5"}


def test_every_mistake_is_told_at_its_cell(office: Office, directive: int) -> None:
    wrong = {
        "told": "có lẽ",
        "members": 501,
        "share": "nhiều",
        "way": "Hình thức X",
        "ways": "Hình thức A; X",
        "month": "13/2018",
        "place": "x" * 401,
    }
    places: dict[str, str] = {}

    def spoil(sheet: Any, at: dict[str, int]) -> None:
        for code, value in wrong.items():
            cell = sheet.cell(FIRST, at[f"v_{code}"])
            cell.value, places[code] = value, cell.coordinate

    with open_session(office.engine, SYSTEM) as db:
        before = head(db)
    page = sent(
        office,
        "D1.cell_secretary",
        "answers",
        edited(fetched(office, "D1.cell_secretary", "D1", directive), spoil),
    )
    assert set(faulty(page)) == set(places.values()), plain(page)
    assert 'name="seen"' not in page.text
    with open_session(office.engine, SYSTEM) as db:
        assert head(db) == before


def test_who_passed_it_on_writes_words_only(office: Office, directive: int) -> None:
    names = [
        str(c.value)
        for c in openpyxl.load_workbook(
            io.BytesIO(fetched(office, "D.committee_officer", "D", directive))
        ).worksheets[0][3]
    ]
    assert "#v_note" in names and "#v_members" not in names
    early = fetched(office, "DB.committee_officer", "DB", directive)
    with open_session(office.engine, SYSTEM) as db:
        above = row_of(db, office, directive, "DB")
        pass_on(db, SYSTEM, above, above.row_version, [office.cast.units["DB1"]], Due(date(2019, 2, 4)), "")
        db.commit()

    def write(sheet: Any, at: dict[str, int]) -> None:
        sheet.cell(FIRST, at["v_members"]).value = 3

    page = sent(office, "DB.committee_officer", "answers", edited(early, write))
    assert "được cộng từ báo cáo cấp dưới" in page.text, plain(page)


def test_others_get_no_template_and_bring_no_row_in(office: Office, directive: int) -> None:
    for who in (
        "D.committee_officer",
        "K.board_officer",
        "D2.cell_secretary",
        "E1.cell_secretary",
        "administrator",
    ):
        assert office.get(
            who, f"/imports/template/?kind=answers&unit={office.cast.units['D1']}&period={directive}"
        ).status_code in (403, 404)
    for period in ("", "x", "999999", "٣", "1" * 30):
        assert (
            office.get(
                "D1.cell_clerk",
                f"/imports/template/?kind=answers&unit={office.cast.units['D1']}&period={period}",
            ).status_code
            == 404
        )

    def move(sheet: Any, at: dict[str, int]) -> None:
        sheet.cell(FIRST, at["unit"]).value = "D1"
        sheet.cell(FIRST, at["v_note"]).value = "x"

    page = sent(
        office,
        "D.committee_officer",
        "answers",
        edited(fetched(office, "D.committee_officer", "D", directive), move),
    )
    assert "không ghi được cho tổ chức này" in page.text, plain(page)


def test_a_submitted_answer_is_closed(office: Office, directive: int) -> None:
    data = fetched(office, "C.cell_secretary", "C", directive)
    with open_session(office.engine, SYSTEM) as db:
        who, answer = (
            principal_of(db, office.cast.accounts["C.cell_secretary"]),
            row_of(db, office, directive, "C"),
        )
        send_plan(db, who, answer, answer.row_version, "Kế hoạch")
        take(db, who, answer, "submit", row_version=answer.row_version)
        db.commit()

    def write(sheet: Any, at: dict[str, int]) -> None:
        sheet.cell(FIRST, at["v_note"]).value = "Muộn"

    page = sent(office, "C.cell_secretary", "answers", edited(data, write))
    assert 'name="seen"' not in page.text and 'class="code"' in page.text, plain(page)
    assert "Không có gì thay đổi" in sent(office, "C.cell_secretary", "answers", io.BytesIO(data)).text
