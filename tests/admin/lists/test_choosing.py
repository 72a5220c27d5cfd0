"""Fields that choose a unit or a person: few are a drop-down, many are typed. What is typed is looked up
through the gate; what fits several is asked back with all that was typed; no page grows with the office."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from forms.picked import FEW, SHOWN
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.people.people import Account, Post, enrol
from models.units.succession import UnitAct
from models.units.units import Unit, get_unit
from tests.make import cells_at_once
from tests.offices import Office
from tests.pages import number_in, read
from tests.statements import asked, counted_on

OFFICER, LOCAL = "K.board_officer", "D.committee_officer"
PAGES = (
    "/units/new/",
    "/cells/new/",
    "/accounts/new/",
    "/posts/new/",
    "/accounts/codes/",
    "/units/act/?id={D1}&act=dissolve",
    "/units/act/?id={D1}&act=move",
    "/units/act/?id={D1}&act=custodian",
    "/units/act/?id={D1}&act=change_kind",
)


def grow(office: Office, count: int, name: str = "Chi bộ thôn {}", people: int = 0) -> list[int]:
    """More cells and people under D."""
    with open_session(office.engine, SYSTEM) as db:
        parent = get_unit(db, office.cast.units["D"])
        made = cells_at_once(db, parent, [name.format(n) for n in range(count)], "T{}")
        for number in range(made[0], made[0] + people):
            enrol(db, SYSTEM, name=f"Nguyễn Văn Thôn {number}", login=f"thon.{number}", unit=parent)
        db.commit()
    return made


@pytest.fixture(scope="module")
def made(office: Office) -> list[int]:
    """Sixty units more, and people enough to fill a page of any list."""
    return grow(office, 60, people=110)


def test_few_are_a_drop_down_as_ever(office: Office) -> None:
    page = read(office.get("K2.board_officer", "/units/new/"))
    assert page.all("select[name=parent_id] option") and not page.all("input[name=parent_id]")
    assert read(office.get("K2.board_officer", "/posts/new/")).all("select[name=person_id]")


def test_no_page_grows_with_the_units_of_the_office(office: Office, made: list[int]) -> None:
    urls = [url.format(**office.cast.units) for url in PAGES]
    weights = {url: len(office.get(OFFICER, url).data) for url in urls}
    statements = {url: asked(office, OFFICER, url) for url in urls}
    grow(office, 300, "Chi bộ tổ dân phố {}")
    for url, weight in weights.items():
        assert abs(len(office.get(OFFICER, url).data) - weight) < 2_048, url
        assert asked(office, OFFICER, url) == statements[url], url
    assert any("<option" in office.get(OFFICER, url).text for url in weights), "kinds are still a drop-down"


def move(office: Office, to: str, unit: str = "DB1", **more: str) -> TestResponse:
    """Move a unit under what is typed."""
    url = f"/units/act/?id={office.cast.units[unit]}&act=move"
    fields = read(office.get(OFFICER, url)).forms[-1].fields
    typed = {"parent_id": to, "doc_symbol": "7-QĐ/ĐUK", "on": "02/01/2019"} | more
    return office.client(OFFICER).post(url, data=fields | typed, buffered=True)


def at(office: Office, answer: TestResponse) -> str:
    """The one sentence, which stands at the field."""
    assert answer.status_code == 422
    page = read(answer)
    assert page.at_fields.keys() == {"parent_id"}, page.at_fields
    assert page.value("doc_symbol") == "7-QĐ/ĐUK" and page.value("on") == "02/01/2019", (
        "what was typed is kept"
    )
    return page.at_fields["parent_id"]


def many_bodies(office: Office) -> None:
    """So many units that are no cells that a superior is typed."""
    with open_session(office.engine, SYSTEM) as db:
        parent = get_unit(db, office.cast.units["K"])
        made = cells_at_once(db, parent, [f"Đảng ủy xã {n}" for n in range(FEW + 5)], "X{}")
        for unit in db.scalars(select(Unit).where(Unit.id.in_(made))):
            unit.kind_code = "grassroots_committee"
        db.commit()


def test_what_is_typed_means_the_one_that_it_names(office: Office, made: list[int]) -> None:
    many_bodies(office)
    assert "Ở đây không có" in at(office, move(office, "Đảng bộ Sở Khác"))  # a stranger's is unknown
    assert "Ở đây không có" in at(office, move(office, "E"))
    assert "Ở đây không có" in at(office, move(office, "Chi bộ Văn phòng"))  # a cell has nobody under it
    assert "Ở đây không có" in at(office, move(office, "Đảng bộ Sở Mẫu (K)"))  # the name and the code say two
    assert "phải" in at(office, move(office, ""))
    several = move(office, "xã 1")
    assert "khớp" in at(office, several)
    page = read(several)
    labels = [each.get("value") for each in page.all("input[name=parent_id-pick]")]
    assert 2 <= len(labels) <= SHOWN and all("xã 1" in label for label in labels)
    assert page.value("parent_id") == "xã 1"
    assert "hơn 20" in at(office, move(office, "đảng ủy"))
    done = move(office, "xã 1", **{"parent_id-pick": labels[-1]})
    assert done.status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert get_unit(db, office.cast.units["DB1"]).parent is not None
        above = get_unit(db, office.cast.units["DB1"]).parent
        assert above is not None and labels[-1] == f"{above.name} ({above.code})"
        assert db.scalars(select(UnitAct.id).where(UnitAct.unit_id == office.cast.units["DB1"])).all()
    again = move(office, "dang bo so mau", on="03/01/2019")
    assert again.status_code == 303, read(again).said


def test_both_values_of_a_typed_field_are_shown_where_the_row_changed_meanwhile(
    office: Office, made: list[int]
) -> None:
    url = f"/units/act/?id={made[5]}&act=custodian"
    fields = read(office.get(OFFICER, url)).forms[-1].fields
    with open_session(office.engine, SYSTEM) as db:
        get_unit(db, made[5]).contact = "Đã đổi"
        db.commit()
    label = f"Chi bộ thôn 6 (T{made[6]})"
    typed = {"custodian_id": label, "doc_symbol": "8-QĐ/ĐUK", "on": "02/01/2019"}
    answer = office.client(OFFICER).post(url, data=fields | typed, buffered=True)
    assert answer.status_code == 409
    assert label in read(answer).text and "8-QĐ/ĐUK" in read(answer).text


def test_a_person_and_a_place_are_typed_for_a_post(office: Office, made: list[int]) -> None:
    typed = {"role": "cell_clerk", "on": "20/01/2019"}
    label = f"Nguyễn Văn Thôn {made[3]} (thon.{made[3]})"
    for who, where in ((label, f"T{made[3]}"), (f"thon.{made[4]}", f"Chi bộ thôn 4 (T{made[4]})")):
        sent = office.send(OFFICER, "/posts/new/", person_id=who, unit_id=where, **typed)
        assert sent.status_code == 303, read(sent).said
    with open_session(office.engine, SYSTEM) as db:
        held = db.scalars(select(Post.unit_id).where(Post.starts_on == date(2019, 1, 20))).all()
        assert set(held) == {made[3], made[4]}
        assert db.scalar(select(Account.path).where(Account.login == f"thon.{made[3]}"))
    stranger = office.send(OFFICER, "/posts/new/", person_id="e1.cell-clerk", unit_id="E1", **typed)
    told = read(stranger).at_fields
    assert stranger.status_code == 422 and told.keys() == {"person_id", "unit_id"}
    alike = read(office.send(OFFICER, "/posts/new/", person_id="nguyen van thon", unit_id="T", **typed))
    assert alike.at_fields.keys() == {"person_id", "unit_id"}
    assert alike.value("person_id") == "nguyen van thon"


def test_a_unit_named_by_a_link_stands_in_the_field(office: Office, made: list[int]) -> None:
    page = read(office.get(OFFICER, f"/posts/new/?unit={made[0]}"))
    assert page.value("unit_id") == f"Chi bộ thôn 0 (T{made[0]})"
    stranger = read(office.get(OFFICER, f"/posts/new/?unit={office.cast.units['E1']}"))
    assert stranger.value("unit_id") == ""


def test_slips_are_narrowed_to_a_unit_that_is_typed(office: Office, made: list[int]) -> None:
    page = read(office.get(OFFICER, "/accounts/codes/?unit=D1"))
    assert page.value("unit") == "Chi bộ Văn phòng (D1)"
    assert {row[1] for row in page.rows()[1:]} <= {
        each for row in page.rows() for each in row if "D1." in each
    }
    assert "Ở đây không có" in office.get(OFFICER, "/accounts/codes/?unit=E1").text


def test_many_units_are_meant_by_codes_and_whole_names_in_few_statements(
    office: Office, made: list[int]
) -> None:
    """Pasted codes cost what one costs; a line that fits several, or none, is told with its words."""
    typed = {"symbol": "7-CV", "dated": "20/01/2019", "abstract": "A", "due_on": "20/02/2019", "strict": "0"}
    typed |= {"unit_id": office.cast.units["K"], "asks_receipt": "y"}

    def sent(*lines: str) -> tuple[TestResponse, int]:
        with counted_on(office) as seen:
            answer = office.send(OFFICER, "/directives/new/", **typed, single="\n".join(lines))
        return answer, len([each for each in seen if " FROM unit" in each])

    refused, few = sent("Chi bộ thôn 7", "T8", "Tổ không có", "Chi bộ thôn 5")
    assert refused.status_code == 422 and "Tổ không có" in refused.text
    more, many = sent("Chi bộ thôn 7", "Tổ không có", *(f"T{n}" for n in range(8, 50)))
    assert more.status_code == 422 and many <= few
    page = office.get(
        OFFICER, sent("Chi bộ Thanh tra", "d1", "D1", "Chi bộ Văn phòng (D1)", "DB1")[0].headers["Location"]
    )
    assert read(page).one("ul.adds").numbers()[-1] == 3
    named = set(read(page).texts("#addressees li"))
    assert named == {"Chi bộ Thanh tra", "Chi bộ Văn phòng", "Chi bộ Đội Một"}


def test_who_is_addressed_alone_stands_in_the_form_again_by_name_and_code(
    office: Office, made: list[int]
) -> None:
    typed = {"symbol": "8-CV", "dated": "20/01/2019", "abstract": "A", "due_on": "20/02/2019", "strict": "0"}
    typed |= {"unit_id": office.cast.units["K"], "asks_receipt": "y", "single": "DB1\nC"}
    number = number_in(office.send(OFFICER, "/directives/new/", **typed))
    form = read(office.get(OFFICER, f"/directives/edit/?id={number}"))
    assert form.one("textarea[name=single]").pre.strip().split("\n") == [
        "Chi bộ Đội Một (DB1)",
        "Chi bộ Thư viện (C)",
    ]
    assert not form.all("select[name=single]"), "no list of all"
    strange = office.send(OFFICER, "/directives/new/", **{**typed, "symbol": "9-CV", "single": "E1"})
    assert strange.status_code == 422 and "E1" in strange.text
