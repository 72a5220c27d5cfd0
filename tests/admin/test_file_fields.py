"""File fields of a yearly form, an answer and a report: at the limit and
a byte over, wrong bytes under a right name, two files, nothing lost."""

from __future__ import annotations

import io
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import pytest
from sqlalchemy import delete, select
from werkzeug.datastructures import FileStorage
from werkzeug.test import encode_multipart

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.directives.answers import get_answer, written
from models.directives.tables import AnswerDraft
from models.platform.lost import files_named
from models.platform.room import Sent
from models.platform.settings import change_setting
from models.platform.store import MOST_BYTES, Store, located
from models.reports.content import narrative
from models.reports.period_forms import FormDraft, FormSheet
from models.reports.period_forms import written as typed_in
from models.reports.tables import Report, ReportDraft
from tests import far
from tests.admin.builder import BOARD, act, add, begin, group, problems_on
from tests.admin.letters import LETTER, answer_of, at
from tests.offices import Office
from tests.pages import number_in, read

PDF = b"%PDF-1.4 minh chung"
DOCX = b"PK\x03\x04....word/document.xml...."


@dataclass(frozen=True)
class Filled:
    """A form with a text and two file fields that somebody fills
    in: how it is sent, shown, read back, and its file opened."""

    office: Office
    who: str
    boss: str
    strangers: tuple[str, ...]
    save: str
    page: str
    file: str
    kept: Callable[[], tuple[int, dict[str, str]]]
    """Row version and stored values."""

    def send(self, **typed: Any) -> Any:
        data = {"row_version": str(self.kept()[0]), "idempotency_key": secrets.token_hex(8)} | typed
        boundary, body = encode_multipart(data)
        return self.office.client(self.who).post(
            self.save, data=body, content_type=f"multipart/form-data; boundary={boundary}"
        )


def made_of(office: Office, kind: str) -> int:
    number = begin(office, kind=kind, name=f"Biểu {kind}")
    assert act(office, number, "head", name=f"Biểu {kind}", holds_from="01/01/2018").status_code == 303
    place = group(office, number, "Kết quả")
    add(office, number, place, "Số người", "number", code="people")
    add(office, number, place, "Minh chứng", "file", code="proof")
    add(office, number, place, "Ảnh", "file", code="photo")
    assert act(office, number, "publish").status_code == 303
    return number


def yearly(office: Office) -> Filled:
    made_of(office, "period_form")
    begun = office.send(
        "D1.cell_secretary", "/period-forms/new/", unit_id=office.cast.units["D1"], year="2018"
    )
    number = number_in(begun)

    def kept() -> tuple[int, dict[str, str]]:
        with open_session(office.engine, SYSTEM) as db:
            row = db.get_one(FormSheet, number)
            return row.row_version, typed_in(db, row)

    where = {
        "save": f"/period-forms/fill/?id={number}",
        "page": f"/period-forms/fill/?id={number}",
        "file": f"/period-forms/file/?id={number}&field=",
    }
    return Filled(
        office,
        "D1.cell_secretary",
        "D.committee_officer",
        ("D2.cell_secretary", "K2.board_officer"),
        **where,
        kept=kept,
    )


def answered(office: Office) -> Filled:
    form = made_of(office, "directive_form")
    typed = {
        "unit_id": office.cast.units["K"],
        "symbol": "301-CV/ĐUK",
        "dated": "24/10/2018",
        "abstract": "V/v tệp",
        "kinds": "grassroots_cell",
    }
    made = office.send(
        BOARD, "/directives/new/", **typed, form_version_id=form, due_on="10/11/2018", strict="1"
    )
    directive = number_in(made)
    assert office.send(BOARD, f"/directives/issue/?id={directive}", row_version="1").status_code == 303
    number = answer_of(office, directive, "C").id

    def kept() -> tuple[int, dict[str, str]]:
        with open_session(office.engine, SYSTEM) as db:
            row = get_answer(db, number)
            return row.row_version, written(db, row)

    where = {
        "save": f"/answers/write/?id={number}",
        "page": f"/answers/details/?id={number}",
        "file": f"/answers/file/?id={number}&field=",
    }
    return Filled(
        office,
        "C.cell_secretary",
        "K.board_officer",
        ("D1.cell_secretary", "K2.board_officer"),
        **where,
        kept=kept,
    )


def reported(office: Office) -> Filled:
    made_of(office, "report_form")
    begun = office.send(
        "D2.cell_secretary", "/reports/begin/", unit_id=office.cast.units["D2"], quarter="2018-Q3"
    )
    number = number_in(begun)

    def kept() -> tuple[int, dict[str, str]]:
        with open_session(office.engine, SYSTEM) as db:
            row = db.get_one(Report, number)
            return row.row_version, narrative(db, row)

    where = {
        "save": f"/reports/narrative/?id={number}",
        "page": f"/reports/details/?id={number}",
        "file": f"/reports/file/?id={number}&field=",
    }
    return Filled(
        office,
        "D2.cell_secretary",
        "D.committee_officer",
        ("D1.cell_secretary", "K2.board_officer"),
        **where,
        kept=kept,
    )


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


@pytest.fixture(scope="module", params=[yearly, answered, reported], ids=["yearly form", "answer", "report"])
def filled(request: pytest.FixtureRequest, office: Office) -> Filled:
    at(office, LETTER)
    made: Filled = request.param(office)
    return made


def sent(content: bytes, name: str) -> FileStorage:
    return FileStorage(io.BytesIO(content), filename=name)


def test_a_file_of_exactly_the_limit_is_kept_and_comes_back_whole(filled: Filled) -> None:
    whole = PDF + b"0" * (MOST_BYTES - len(PDF))
    assert filled.send(v_people="3", v_proof=sent(whole, "vừa đủ.pdf")).status_code == 303
    assert filled.office.get(filled.who, filled.file + "proof").data == whole
    assert "Đang lưu: vừa đủ.pdf" in filled.office.get(filled.who, filled.page).text


def test_one_byte_over_the_limit_is_refused_at_its_field_and_the_one_kept_stays(filled: Filled) -> None:
    before = filled.kept()
    answer = filled.send(v_people="4321", v_proof=sent(PDF + b"0" * (MOST_BYTES - len(PDF) + 1), "quá.pdf"))
    assert answer.status_code == 422 and any("lớn hơn 10 MB" in each for each in problems_on(answer.text))
    assert 'value="4321"' in answer.text and "Đang lưu: vừa đủ.pdf" in answer.text
    assert filled.kept() == before


def test_a_store_that_is_away_or_changed_is_told_in_a_sentence_with_all_that_was_typed(
    filled: Filled, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    said, before = far.words(), filled.kept()
    monkeypatch.setattr(Store, "service", far.service(said | {"KHOI_STORE_ENDPOINT": far.NOWHERE}))
    answer = filled.send(v_people="4321", v_proof=sent(PDF, "mạng.pdf"))
    assert answer.status_code == 503 and "Kho tệp chưa trả lời" in answer.text
    assert 'value="4321"' in answer.text and filled.kept() == before
    opened = filled.office.get(filled.who, filled.file + "proof")
    assert opened.status_code == 503 and "Kho tệp chưa trả lời" in opened.text
    assert opened.headers["Retry-After"] == "30"
    assert "trouble.store at" in caplog.text and far.SECRET not in caplog.text + answer.text
    monkeypatch.setattr(Store, "service", far.service(said))
    assert filled.send(v_people="4321", v_proof=sent(PDF, "mạng.pdf")).status_code == 303
    opened = filled.office.get(filled.who, filled.file + "proof")
    assert (opened.data, opened.headers["Content-Length"]) == (PDF, str(len(PDF)))
    far.overwrite(far.service(said), sha256(PDF).hexdigest(), b"%PDF-1.4 of another")
    opened = filled.office.get(filled.who, filled.file + "proof")
    assert opened.status_code == 404 and "Xin báo quản trị" in opened.text
    monkeypatch.undo()
    assert filled.send(v_people="3", v_proof=sent(PDF, "thư mục.pdf")).status_code == 303


def test_more_than_a_person_may_attach_is_refused_at_its_field_and_nothing_of_it_is_kept(
    filled: Filled,
) -> None:
    """Forms of a definition: yearly forms, answers to directives, reports."""
    before, size = filled.kept(), 2**20
    with open_session(filled.office.engine, SYSTEM) as db:
        change_setting(db, SYSTEM, "attachments_mb", "1")
        db.execute(delete(Sent))
        db.commit()
    content = PDF + secrets.token_bytes(size)
    answer = filled.send(v_people="4321", v_proof=sent(content, "quá.pdf"))
    said = next(each for each in problems_on(answer.text) if "trong một năm" in each)
    assert answer.status_code == 422 and "có 2 MB" in said and "trong 1 MB" in said and "đã gửi 0 MB" in said
    assert 'value="4321"' in answer.text and filled.kept() == before
    assert not located(sha256(content).hexdigest()).exists(), "nothing came to lie there"
    assert filled.send(v_people="3", v_proof=sent(content[:size], "được.pdf")).status_code == 303
    assert filled.send(v_people="3", v_photo=sent(PDF, "nữa.pdf")).status_code == 422
    with open_session(filled.office.engine, SYSTEM) as db:
        assert db.scalars(select(Sent.size)).all() == [size], "what was refused counts nothing"
        change_setting(db, SYSTEM, "attachments_mb", "2000")
        db.commit()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.pdf", b"MZ\x90"),
        ("a.pdf", b""),
        ("a.png", PDF),
        ("a.docx", PDF),
        ("a.docx", b"PK\x03\x04 xl/workbook.xml"),
        ("a.jpg", b"<html>"),
        ("a", PDF),
    ],
)
def test_wrong_bytes_under_a_right_name_are_refused_and_nothing_typed_is_lost(
    filled: Filled, name: str, content: bytes
) -> None:
    before = filled.kept()
    answer = filled.send(v_people="777", v_photo=sent(content, name))
    assert answer.status_code == 422 and any(
        "Chỉ nhận tệp PDF, Word và ảnh" in each for each in problems_on(answer.text)
    )
    assert 'value="777"' in answer.text and filled.kept() == before


def test_two_files_in_two_fields_are_both_kept_and_each_stays_until_replaced(filled: Filled) -> None:
    assert (
        filled.send(
            v_people="5", v_proof=sent(PDF, "C:/gửi/một.pdf"), v_photo=sent(DOCX, "../hai.docx")
        ).status_code
        == 303
    )
    names = {code: filled.kept()[1][code].partition(":")[2] for code in ("proof", "photo")}
    assert names == {"proof": "một.pdf", "photo": "hai.docx"}
    assert filled.send(v_people="6", v_photo=sent(PDF, "ba.pdf")).status_code == 303
    assert filled.office.get(filled.who, filled.file + "proof").data == PDF
    assert filled.kept()[1]["photo"].endswith(":ba.pdf") and filled.kept()[1]["people"] == "6"


def test_two_files_for_one_field_are_refused_rather_than_one_dropped(filled: Filled) -> None:
    before = filled.kept()
    answer = filled.send(v_people="8", v_proof=[sent(PDF, "một.pdf"), sent(PDF, "hai.pdf")])
    assert answer.status_code == 422 and any("chỉ nhận một tệp" in each for each in problems_on(answer.text))
    assert 'value="8"' in answer.text and filled.kept() == before


def test_a_good_file_beside_another_mistake_is_asked_for_again_by_name(filled: Filled) -> None:
    before = filled.kept()
    answer = filled.send(v_people="mười", v_proof=sent(PDF, "mới.pdf"))
    assert (
        answer.status_code == 422
        and "Chưa lưu được tệp mới.pdf" in answer.text
        and 'value="mười"' in answer.text
    )
    assert "Đang lưu: một.pdf" in answer.text and filled.kept() == before


def test_a_name_given_as_text_means_no_file_and_strangers_know_nothing(filled: Filled) -> None:
    assert filled.send(v_people="9", v_proof="0" * 64 + ":a.pdf").status_code == 303
    assert filled.kept()[1]["proof"].endswith(":một.pdf")
    for who in filled.strangers:
        assert filled.office.get(who, filled.file + "proof").status_code == 404, who
    assert filled.office.get(filled.who, filled.file + "people").status_code == 404
    assert filled.office.get(filled.who, filled.file + "x").status_code == 404


def named(office: Office) -> set[str]:
    """Files that backups ask for."""
    with open_session(office.engine, SYSTEM) as db:
        return files_named(db)


def forget_drafts(office: Office) -> None:
    """What was sent stands by itself."""
    with open_session(office.engine, SYSTEM) as db:
        for table in (FormDraft, AnswerDraft, ReportDraft):
            db.execute(delete(table))
        db.commit()


def test_a_file_that_is_kept_is_asked_for_by_backups_and_told_where_it_is_gone(
    office: Office, filled: Filled
) -> None:
    number, _colon, name = filled.kept()[1]["proof"].partition(":")
    place = located(number)
    assert number in named(office) and name.endswith(".pdf")
    data = place.read_bytes()
    place.unlink()
    told = office.get(filled.who, filled.file + "proof")
    assert told.status_code == 404 and "Xin báo quản trị" in told.text and name in told.text
    assert "Xin báo quản trị" not in office.get(filled.strangers[0], filled.file + "proof").text
    place.write_bytes(data)


def test_a_superior_opens_the_file_of_what_was_sent_up_and_not_of_a_draft(
    office: Office, filled: Filled
) -> None:
    assert office.get(filled.boss, filled.file + "proof").status_code in (403, 404)
    screen, number = filled.page.split("/")[1], filled.page.partition("id=")[2]
    step = {"row_version": filled.kept()[0], "step": "submit"}
    if screen == "period-forms":
        assert filled.send(v_people="9", send="1").status_code == 303
        forget_drafts(office)
        assert office.get(filled.boss, filled.file + "proof").data == PDF
        assert sha256(PDF).hexdigest() in named(office)
        return
    assert office.send(filled.who, f"/{screen}/step/?id={number}", **step).status_code == 303
    forget_drafts(office)
    page = read(office.get(filled.boss, filled.page))
    door = next(each for each in page.links(f"/{screen}/file/") if "field=proof" in each)
    assert office.get(filled.boss, door).data == PDF
    assert sha256(PDF).hexdigest() in named(office)
    for who in filled.strangers:
        assert office.get(who, door).status_code == 404, who
