"""Directives through the screens: written, issued, passed on,
answered with what lacks at its place, decided, and shown by branch."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import event, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.directives.tables import AnswerVersion, Directive, DirectiveAnswer, Enclosure
from models.platform.store import Store
from models.units.acts import establish
from models.units.units import get_unit
from tests.admin.letters import LETTER, answer_of, at, send
from tests.offices import Office
from tests.pages import number_in, read


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


def test_the_page_says_by_when_in_words_and_labels_stay_text(office: Office, directive: int) -> None:
    page = office.get("K.board_officer", f"/directives/details/?id={directive}").text
    assert "trước ngày 10/11/2018 (hết ngày 09/11)" in page
    assert "qua Ban Tổ chức Đảng ủy" in page
    assert "&lt;b&gt;nghiêm&lt;/b&gt;" in page
    assert "285-CV/ĐUK: 0 trong 2 đơn vị đã báo cáo" in page


def test_the_enclosure_comes_down_to_who_may_see_it_and_to_nobody_else(
    office: Office, directive: int, tmp_path: Path
) -> None:
    with open_session(office.engine, SYSTEM) as db:
        row = db.scalars(select(Enclosure).where(Enclosure.directive_id == directive)).one()
    url = f"/directives/file/{row.id}/"
    assert office.get("D1.cell_clerk", url).data == b"%PDF-1.4 x"
    assert office.get("K2.bloc_secretary", url).status_code == 404
    kept, Store.root = Store.root, tmp_path
    assert office.get("D1.cell_clerk", url).status_code == 404
    Store.root = kept


def test_the_letter_is_offered_as_word_and_pdf_to_whoever_may_read_it(office: Office, directive: int) -> None:
    for who in ("K.board_officer", "D1.cell_clerk"):
        page = read(office.get(who, f"/directives/details/?id={directive}"))
        for label, kind in (("Word", b"PK"), ("PDF", b"%PDF-")):
            sent = office.get(who, page.link(label))
            assert sent.status_code == 200 and sent.data.startswith(kind)
            assert "285-cv-duk." in sent.headers["Content-Disposition"]
    url = f"/directives/letter/?id={directive}&form=pdf"
    assert office.get("K2.bloc_secretary", url).status_code == 404


def test_a_mistake_is_told_at_its_field_and_nothing_typed_is_lost(office: Office, form_id: int) -> None:
    typed = {
        "unit_id": office.cast.units["K"],
        "symbol": "9-CV",
        "dated": "24/10/2018",
        "abstract": "Giữ lại",
        "due_on": "20/10/2018",
        "strict": "0",
    }
    answer = office.send("K.board_officer", "/directives/new/", **typed, form_version_id=form_id)
    assert answer.status_code == 422
    assert "Hạn báo cáo không thể sớm hơn ngày ban hành 24/10/2018" in answer.text
    assert "Giữ lại" in answer.text


@pytest.mark.parametrize("who", ["D.committee_officer", "C.cell_secretary", "K2.board_officer", "auditor"])
def test_nobody_else_changes_or_issues_a_blocs_draft(office: Office, form_id: int, who: str) -> None:
    typed = {
        "unit_id": office.cast.units["K"],
        "symbol": f"1-{who[:9]}",
        "dated": "24/10/2018",
        "abstract": "A",
        "due_on": "20/11/2018",
        "strict": "0",
    }
    number = number_in(office.send("K.board_officer", "/directives/new/", **typed, asks_receipt="y"))
    for act in ("issue", "edit", "enclosures"):
        assert office.send(who, f"/directives/{act}/?id={number}", row_version="1", **typed).status_code in (
            403,
            404,
        )
    assert office.send(who, "/directives/new/", **typed, asks_receipt="y").status_code in (403, 404, 422)


def test_a_directive_is_received_planned_answered_passed_on_and_decided(
    office: Office, directive: int
) -> None:
    assert send(office, "C.cell_secretary", "receipt", directive, "C") == 303
    assert send(office, "C.cell_secretary", "receipt", directive, "C") == 422
    assert send(office, "C.cell_secretary", "plan", directive, "C", plan="") == 422
    assert send(office, "C.cell_secretary", "step", directive, "C", step="submit") == 422
    page = office.get("C.cell_secretary", f"/answers/details/?id={answer_of(office, directive, 'C').id}").text
    assert "Biên bản, ghi chú và biểu chấm điểm lưu tại chi bộ" in page
    assert send(office, "C.cell_secretary", "plan", directive, "C", plan="Quán triệt ngày 30/10") == 303
    assert send(office, "C.cell_secretary", "write", directive, "C", v_told="yes", v_members="mười") == 422
    assert send(office, "C.cell_secretary", "write", directive, "C", v_told="yes", v_members="17") == 303
    assert send(office, "C.cell_secretary", "step", directive, "C", step="submit", row_version="1") == 409
    assert send(office, "C.cell_secretary", "step", directive, "C", step="submit") == 303
    assert send(office, "K.board_officer", "step", directive, "C", step="approve", version="1") == 403
    assert send(office, "K.board_officer", "step", directive, "C", step="receive", version="1") == 303
    assert send(office, "K.bloc_secretary", "step", directive, "C", step="approve", version="1") == 303
    units = [office.cast.units[code] for code in ("D1", "D2", "DB")]
    assert (
        send(
            office,
            "D.committee_officer",
            "pass",
            directive,
            "D",
            units=units,
            due_on="10/11/2018",
            strict="0",
        )
        == 422
    )
    assert (
        send(
            office,
            "D.committee_officer",
            "pass",
            directive,
            "D",
            units=units,
            due_on="05/11/2018",
            strict="0",
        )
        == 303
    )
    for act, more in (
        ("plan", {"plan": "x"}),
        ("write", {"v_told": "yes", "v_members": "12"}),
        ("step", {"step": "submit"}),
    ):
        assert send(office, "D1.cell_secretary", act, directive, "D1", **more) == 303
    assert send(office, "D.committee_secretary", "step", directive, "D1", step="approve", version="1") == 303
    page = office.get(
        "D.committee_officer", f"/answers/details/?id={answer_of(office, directive, 'D').id}"
    ).text
    assert "Từ 1/3 đơn vị" in page
    assert send(office, "D.committee_secretary", "plan", directive, "D", plan="x") == 303
    answer = answer_of(office, directive, "D")
    gaps = {f"gap-{office.cast.units[code]}": "Đang làm" for code in ("D2",)}
    refused = office.send(
        "D.committee_secretary",
        f"/answers/step/?id={answer.id}",
        row_version=answer.row_version,
        step="submit",
        **gaps,
    )
    assert refused.status_code == 422
    assert "Đang làm" in refused.text
    gaps[f"gap-{office.cast.units['DB']}"] = "Đang kiện toàn"
    assert send(office, "D.committee_secretary", "step", directive, "D", step="submit", **gaps) == 303
    assert send(office, "K.bloc_deputy", "step", directive, "D", step="approve", version="1") == 303
    page = office.get("K.board_officer", f"/directives/details/?id={directive}").text
    assert "Đang kiện toàn" in page
    assert "Từ 2/4 đơn vị" in page
    version = office.get("K.bloc_deputy", f"/answers/version/?id={answer.id}&number=1").text
    assert "Đang kiện toàn" in version


def test_numbers_add_up_and_lead_to_their_units(office: Office, directive: int) -> None:
    at(office, datetime(2018, 11, 9, 17, tzinfo=UTC))
    page = office.get("K.board_officer", f"/directives/details/?id={directive}").text
    numbers = read(page).one("ul.adds").numbers()
    assert sum(numbers[:-1]) == numbers[-1] == 5
    assert "2 đơn vị quá hạn chưa báo cáo" in page
    shown = office.get("K.board_officer", f"/directives/details/?id={directive}&show=missing").text
    assert "quá hạn chưa báo cáo: 2" in shown
    assert "Chi bộ Thanh tra" in shown


def test_an_answer_is_404_to_siblings_and_strangers(office: Office, directive: int) -> None:
    url = f"/answers/details/?id={answer_of(office, directive, 'D1').id}"
    for who in ("D2.cell_secretary", "C.cell_secretary", "K2.bloc_secretary", "E.committee_officer"):
        assert office.get(who, url).status_code == 404
    assert office.get("D1.cell_clerk", url).status_code == 200


def test_the_quarterly_report_lists_the_directives_carried_out_in_it(office: Office, directive: int) -> None:
    at(office, datetime(2019, 1, 4, 3, tzinfo=UTC))
    begun = office.send(
        "C.cell_secretary", "/reports/begin/", unit_id=office.cast.units["C"], quarter="2018-Q4"
    )
    page = office.get("C.cell_secretary", begun.headers["Location"]).text
    assert "Văn bản đã thực hiện trong quý" in page
    assert "285-CV/ĐUK, 24/10/2018" in page


def test_a_double_click_makes_one_version(office: Office, directive: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        row = db.scalars(
            select(DirectiveAnswer).where(DirectiveAnswer.unit_id == office.cast.units["D2"])
        ).first()
    assert row is not None
    client, body = (
        office.client("D2.cell_secretary"),
        {"row_version": row.row_version, "idempotency_key": "the-same-key-1", "plan": "Một"},
    )
    first, second = (client.post(f"/answers/plan/?id={row.id}", data=body) for _ in range(2))
    assert (first.status_code, second.status_code) == (303, 303)
    assert answer_of(office, directive, "D2").row_version == row.row_version + 1


def test_frozen_versions_are_in_the_database_as_submitted(office: Office, directive: int) -> None:
    with open_session(office.engine, SYSTEM) as db:
        assert len(db.scalars(select(AnswerVersion)).all()) == 3
        assert db.get_one(Directive, directive).state == "issued"


def statements(office: Office, who: str, url: str) -> int:
    seen: list[str] = []
    engine = office.app.extensions["khoi.engine"]
    listen = lambda _connection, _cursor, statement, *_rest: seen.append(statement)
    event.listen(engine, "before_cursor_execute", listen)
    assert office.get(who, url).status_code == 200
    event.remove(engine, "before_cursor_execute", listen)
    return len(seen)


def test_pages_of_many_units_cost_the_same_statements(office: Office, directive: int) -> None:
    urls = (
        f"/directives/details/?id={directive}&show=open",
        "/answers/",
        f"/answers/details/?id={answer_of(office, directive, 'D').id}",
    )
    for url in urls:
        statements(office, "K.board_officer", url)
    few = [statements(office, "K.board_officer", url) for url in urls]
    with open_session(office.engine, SYSTEM) as db:
        above, parent = answer_of(office, directive, "D"), get_unit(db, office.cast.units["D"])
        for number in range(8):
            cell = establish(
                db,
                SYSTEM,
                parent=parent,
                kind_code="subordinate_cell",
                name=f"Chi bộ thêm {number}",
                code=f"X{number}",
                on=date(2018, 1, 1),
            )
            place = {
                "unit_id": cell.id,
                "path": cell.path,
                "directive_id": directive,
                "above_id": above.id,
                "route_id": above.route_id,
            }
            db.add(DirectiveAnswer(**place, asked_by_id=parent.id, asked_at=LETTER, due_on=date(2018, 11, 5)))
        db.commit()
    assert [statements(office, "K.board_officer", url) for url in urls] == few
