"""Documents on screen: signed with the next number, kept as they
were signed, made from the frozen version, seen by whom they concern."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path

import pytest
from docx import Document as Word
from sqlalchemy import select

from forms.documents.word import shipped_template
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.periods import Quarter
from models.people.people import principal_of
from models.reports.content import newest, report_of
from models.review.document_numbers import SignedDocument, WordTemplate
from models.units.acts import Decision, dissolve, establish
from models.units.units import get_unit
from models.workflow.engine import take
from tests.admin.quarter import version_in
from tests.documents import own
from tests.offices import Office
from tests.pages import read
from tests.programs import run
from tests.statements import asked

pytestmark = pytest.mark.usefixtures("reported")


def word(data: bytes) -> str:
    made = Word(io.BytesIO(data))
    cells = [
        p.text for table in made.tables for row in table.rows for cell in row.cells for p in cell.paragraphs
    ]
    return "\n".join([*cells, *(p.text for p in made.paragraphs)])


def test_a_report_is_word_and_pdf_from_its_frozen_version(office: Office, reported: dict[str, int]) -> None:
    for who in ("D1.cell_secretary", "D.committee_officer", "K.board_officer"):
        answer = office.get(who, f"/documents/report/?id={reported['D1']}&form=docx")
        assert answer.headers["Content-Disposition"].endswith("=bao-cao-quy-4-2018-d1.docx")
        text = word(answer.data)
        assert "CHI BỘ VĂN PHÒNG" in text and "quý IV năm 2018" in text and "Lưu." in text
        assert office.get(who, f"/documents/report/?id={reported['D1']}&form=pdf").data.startswith(b"%PDF-")
    assert office.get("D2.cell_secretary", f"/documents/report/?id={reported['D1']}").status_code == 404
    assert office.get("E1.cell_secretary", f"/documents/report/?id={reported['E1']}").status_code == 404


def test_a_report_gets_its_number_once_when_it_is_signed(office: Office, reported: dict[str, int]) -> None:
    assert "Số ...-BC/CB" in word(
        office.get("D1.cell_secretary", f"/documents/report/?id={reported['D1']}").data
    )
    assert office.send("D2.cell_secretary", "/documents/sign/", id=str(reported["D2"])).status_code == 422
    for who in ("D1.cell_clerk", "D.committee_secretary", "K.bloc_secretary"):
        assert office.send(who, "/documents/sign/", id=str(reported["D1"])).status_code == 403
    for _again in range(2):
        assert office.send("D1.cell_secretary", "/documents/sign/", id=str(reported["D1"])).status_code == 303
    named = office.get("D1.cell_secretary", f"/documents/report/?id={reported['D1']}").headers
    assert named["Content-Disposition"].endswith("=bao-cao-so-01-quy-4-2018-d1.docx")
    with open_session(office.engine, SYSTEM) as db:
        rows = db.scalars(select(SignedDocument).where(SignedDocument.subject_id == reported["D1"])).all()
        assert [(row.number, row.term) for row in rows] == [(1, "2015-2020")]
    assert "Số 01-BC/CB" in word(
        office.get("D.committee_officer", f"/documents/report/?id={reported['D1']}").data
    )


def test_a_letter_bears_the_next_number_and_its_copy_stays_as_it_was(office: Office) -> None:
    unit = str(office.cast.units["D"])
    fields = {
        "unit_id": unit,
        "on": "20/01/2019",
        "abstract": "Quán triệt <b>",
        "addressees": "Các chi bộ",
        "body": "Một\nHai",
        "recipients": "Như trên",
    }
    for _again in range(2):
        assert office.send("D.committee_secretary", "/documents/letter/", **fields).status_code == 303
    page = office.get("D.committee_officer", "/documents/")
    assert "01-CV/ĐU" in page.text and "02-CV/ĐU" in page.text and "Quán triệt &lt;b&gt;" in page.text
    url = [each for each in read(page).links("/documents/copy/") if each.endswith("docx")][-1]
    with open_session(office.engine, SYSTEM) as db:
        get_unit(db, office.cast.units["D"]).name = "Đảng bộ Tên Mới"
        db.commit()
    text = word(office.get("K.board_officer", url).data)
    for part in (
        "ĐẢNG ỦY SỞ MẪU",
        "Số 01-CV/ĐU",
        "V/v Quán triệt <b>",
        "Kính gửi: Các chi bộ",
        "Hai./.",
        "- Như trên,",
        "Người D.committee_secretary",
    ):
        assert part in text
    assert office.get("E.committee_officer", url).status_code == 404


def test_the_list_costs_no_statement_a_row(office: Office) -> None:
    def write(count: int) -> None:
        for who, unit in (("K.bloc_secretary", "K"), ("D.committee_secretary", "D")):
            typed = {"on": "20/01/2019", "abstract": "Mời họp", "addressees": "Các chi bộ", "body": "Một"}
            for _each in range(count):
                where = str(office.cast.units[unit])
                assert office.send(who, "/documents/letter/", unit_id=where, **typed).status_code == 303

    write(1)
    few = asked(office, "K.bloc_secretary", "/documents/")
    write(4)
    assert asked(office, "K.bloc_secretary", "/documents/") == few


def test_a_letter_that_lacks_something_keeps_what_was_typed_and_uses_no_number(office: Office) -> None:
    answer = office.send(
        "D.committee_secretary",
        "/documents/letter/",
        unit_id=str(office.cast.units["D"]),
        on="21/01/2030",
        body="Giữ lại",
        abstract="x",
    )
    assert answer.status_code == 422
    assert "Giữ lại" in answer.text and "không được sau hôm nay" in answer.text
    for who in ("D.committee_officer", "D1.cell_secretary", "administrator", "auditor"):
        assert office.send(who, "/documents/letter/", body="x").status_code in (403, 404)
    foreign = office.send(
        "D.committee_secretary",
        "/documents/letter/",
        unit_id=str(office.cast.units["K"]),
        on="20/01/2019",
        abstract="x",
        body="x",
    )
    assert foreign.status_code == 422


def test_the_notice_lists_cells_with_members_time_place_and_secretary(office: Office) -> None:
    typed = {
        "unit_id": str(office.cast.units["D"]),
        "on": "20/01/2019",
        "period": "2019-01",
        "recipients": "",
    }
    assert office.send("D.committee_secretary", "/documents/notice/", **typed).status_code == 303
    page = office.get("D.committee_officer", "/documents/")
    url = next(each for each in read(page).links("/documents/copy/") if each.endswith("docx"))
    text = word(office.get("D.committee_officer", url).data)
    for part in (
        "THÔNG BÁO",
        "Số 01-TB/ĐU",
        "Chi bộ Văn phòng",
        "12",
        "08:00",
        "28/01/2019",
        "Hội trường",
        "Người D1.cell_secretary",
    ):
        assert part in text
    assert "Chi bộ Khác" not in text
    empty = office.send("D.committee_secretary", "/documents/notice/", **typed | {"period": "2019-03"})
    assert empty.status_code == 422


def test_all_approved_reports_below_come_as_one_archive(office: Office, reported: dict[str, int]) -> None:
    answer = office.get("D.committee_officer", f"/documents/zip/?id={reported['D']}")
    with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
        assert archive.namelist() == ["D1-v1.pdf"]
    assert office.get("D1.cell_secretary", f"/documents/zip/?id={reported['D1']}").status_code == 422
    assert office.get("E.committee_officer", f"/documents/zip/?id={reported['D']}").status_code == 404


def take_into_use(office: Office, who: str, folder: Path) -> None:
    """Look at the template that waits, with words of an example, then take it into use."""
    page = read(office.get(who, "/documents/templates/"))
    pdf, docx = page.links("/documents/templates/look/")
    shown = office.get(who, pdf)
    assert shown.headers["Content-Type"] == "application/pdf"
    assert shown.headers["Content-Disposition"].startswith("inline")
    (folder / "look.pdf").write_bytes(shown.data)
    assert "MẪU RIÊNG Số 01-BC/ĐU" in run("pdftotext", folder / "look.pdf", "-")
    assert "MẪU RIÊNG Số 01-BC/ĐU" in word(office.get(who, docx).data)
    for other, answer in (("D.committee_secretary", 403), ("E.committee_officer", 403)):
        assert office.get(other, pdf).status_code in (answer, 404)
    use = page.form("/documents/templates/use/").fields
    stale = use | {"row_version": "1"}
    assert office.send(who, "/documents/templates/use/", **stale).status_code == 409
    assert office.send("D.committee_secretary", "/documents/templates/use/", **use).status_code == 403
    assert office.send(who, "/documents/templates/use/", **use).status_code == 303
    assert read(office.get(who, "/documents/templates/")).links("/documents/templates/look/") == []


def test_a_template_that_waits_is_let_go(office: Office) -> None:
    unit, who, url = str(office.cast.units["K"]), "K.board_head", "/documents/templates/"
    asked = {"unit_id": unit, "kind": "letter", "row_version": version_in(office.get(who, url).text)}
    told = office.send(who, url, file=(io.BytesIO(own("{{ symbol – trace }}")), "a.docx"), **asked)
    assert told.status_code == 422
    said = "Đoạn “{{ symbol – trace }}”: thẻ {{ symbol – trace }} có dấu “–” do Word tự đổi."
    assert said in read(told).main.text
    bare = office.send(who, url, file=(io.BytesIO(own("Chữ")), "a.docx"), **asked)
    assert "Mẫu không có trường nào" in bare.text
    good = (io.BytesIO(own("{{ symbol }}")), "a.docx")
    assert office.send(who, url, file=good, **asked).status_code == 303
    fields = read(office.get(who, url)).form(f"{url}tried/drop/").fields
    assert office.send(who, f"{url}tried/drop/", **fields).status_code == 303
    assert read(office.get(who, url)).links(f"{url}look/") == []
    del fields["idempotency_key"]
    assert office.send(who, f"{url}tried/drop/", **fields).status_code == 404


def test_an_own_template_holds_below_until_it_is_dropped(
    office: Office, reported: dict[str, int], tmp_path: Path
) -> None:
    unit, who, url = str(office.cast.units["K"]), "K.board_head", "/documents/templates/"
    asked = {"unit_id": unit, "kind": "report", "row_version": version_in(office.get(who, url).text)}
    bad = office.send(who, url, file=(io.BytesIO(own("{{ secret }}")), "a.docx"), **asked)
    assert bad.status_code == 422 and "secret" in bad.text
    good = own("MẪU RIÊNG {{ symbol }}")
    assert office.send(who, url, file=(io.BytesIO(good), "a.docx"), **asked).status_code == 303
    unseen = office.send(who, url, file=(io.BytesIO(good), "b.docx"), **asked)
    assert unseen.status_code == 409
    report = f"/documents/report/?id={reported['D1']}"
    assert "MẪU RIÊNG" not in word(office.get("D1.cell_secretary", report).data), "not in use yet"
    take_into_use(office, who, tmp_path)
    assert "MẪU RIÊNG Số" in word(
        office.get("D1.cell_secretary", f"/documents/report/?id={reported['D1']}").data
    )
    with open_session(office.engine, SYSTEM) as db:
        number = db.scalars(select(WordTemplate.id)).one()
        assert (
            newest(db, report_of(db, SYSTEM, get_unit(db, office.cast.units["D1"]), Quarter(2018, 4)))
            is not None
        )
    assert office.send("E.committee_secretary", url + "drop/", id=str(number)).status_code in (403, 404)
    assert office.send("D.committee_secretary", url + "drop/", id=str(number)).status_code == 403
    drop = asked | {"id": str(number)}
    assert office.send(who, url + "drop/", **drop).status_code == 409
    drop["row_version"] = version_in(office.get(who, url).text)
    assert office.send(who, url + "drop/", **drop).status_code == 303
    assert "BÁO CÁO" in word(office.get("D1.cell_secretary", f"/documents/report/?id={reported['D1']}").data)
    assert office.get(who, url + "shipped/").data == shipped_template()


def test_a_new_term_begins_numbers_again(office: Office) -> None:
    fields = {"unit_id": str(office.cast.units["D"]), "name": "2019-2024", "starts_on": "01/01/2018"}
    assert office.send("D.committee_secretary", "/documents/term/", **fields).status_code == 422
    assert (
        office.send(
            "D.committee_secretary", "/documents/term/", **fields | {"starts_on": "21/01/2019"}
        ).status_code
        == 303
    )
    assert office.send("D.committee_officer", "/documents/term/", **fields).status_code == 403


def test_a_report_tells_what_became_of_units_within_its_quarter_in_word_and_pdf(
    office: Office, reported: dict[str, int], tmp_path: Path
) -> None:
    with open_session(office.engine, SYSTEM) as db:
        heir, above = get_unit(db, office.cast.units["E1"]), get_unit(db, office.cast.units["E"])
        gone = establish(
            db,
            SYSTEM,
            parent=above,
            kind_code="subordinate_cell",
            name="Chi bộ Nhỏ",
            code="E9",
            on=date(2018, 1, 1),
        )
        dissolve(db, SYSTEM, gone, Decision(date(2018, 12, 10), "34-QĐ/ĐUK"), heir)
        by = principal_of(db, office.cast.accounts["E.committee_secretary"])
        report = report_of(db, SYSTEM, above, Quarter(2018, 4))
        take(db, by, report, "submit", row_version=report.row_version, gaps={heir.id: "Chưa gửi"})
        db.commit()
        number = report.id
    line = "- Chi bộ Nhỏ (E9) hợp nhất vào Chi bộ Khác (E1) từ ngày 10/12/2018 theo 34-QĐ/ĐUK."
    for who in ("E.committee_officer", "K2.bloc_secretary"):
        assert line in word(office.get(who, f"/documents/report/?id={number}&form=docx").data).splitlines()
    pdf = tmp_path / "t.pdf"
    pdf.write_bytes(office.get("E.committee_officer", f"/documents/report/?id={number}&form=pdf").data)
    bare, shown = ("".join(text.replace("-", "").split()) for text in (line, run("pdftotext", pdf, "-")))
    assert bare in shown
    for form in ("docx", "pdf"):
        url = f"/documents/report/?id={reported['D1']}&form={form}"
        told = office.get("D1.cell_secretary", url).data
        pdf.write_bytes(told)
        said = word(told) if form == "docx" else run("pdftotext", pdf, "-")
        assert "Số chi bộ" in said and "Thay đổi về tổ chức" not in said


def test_what_became_of_pasted_letters_is_seen_before_a_letter_is_signed(
    office: Office, tmp_path: Path
) -> None:
    who, url = "D.committee_secretary", "/documents/letter/"
    fields = {"unit_id": str(office.cast.units["D"]), "on": "20/01/2019", "abstract": "Mời họp ☑"}
    pasted = "\uf0b7 Một\r\nØ\tHai\r\nquy\u00adết"
    first = office.send(who, url, body=pasted, addressees="Các chi bộ", **fields)
    assert first.status_code == 422 and "U+F0B7 → •, Ø → ➢" in first.text and "U+00AD" in first.text
    shown = next(each for each in read(first).forms if "abstract" in each.names).fields
    assert shown["body"].splitlines() == ["• Một", "➢ Hai", "quyết"] and shown["abstract"] == "Mời họp ☑"
    lost = office.send(who, url, body="Gửi đồng chí 漢", **fields)
    assert lost.status_code == 422 and "漢 (U+6F22); chữ đầu ở dòng 1, chữ thứ 14." in lost.text
    assert office.send(who, url, **fields, body=shown["body"], addressees="Các chi bộ").status_code == 303
    links = read(office.get(who, "/documents/")).links("/documents/copy/")
    files = {
        form: office.get(who, next(x for x in links if x.endswith(form))).data for form in ("docx", "pdf")
    }
    (tmp_path / "t.pdf").write_bytes(files["pdf"])
    for said in (word(files["docx"]), run("pdftotext", tmp_path / "t.pdf", "-")):
        for part in ("• Một", "➢ Hai", "quyết", "☑"):
            assert part in said
