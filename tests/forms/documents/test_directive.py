"""A directive as a letter: its own head and symbol, its text, what is asked by when, what is enclosed, to
whom; the same for whoever reads it."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from docx import Document as Word
from sqlalchemy.orm import Session

from forms.documents.directive import MOST_GREETED, directive_document
from forms.documents.facts import write_word
from forms.documents.pdf import write_pdf
from models.access.guard import open_session
from models.directives.acts import enclose, new_directive
from models.directives.tables import Directive
from tests.make import unit
from tests.models.cast import Cast
from tests.models.letters import issued, on_its_day, values
from tests.programs import run

TEXT = "Thực hiện Quy định số 12-QĐi/TU.\n\nBan Thường vụ đề nghị một số nội dung sau./."


@pytest.fixture
def cast(db: Session) -> Cast:
    return on_its_day(db)


def test_it_has_the_head_of_the_issuer_its_own_symbol_and_what_is_asked(cast: Cast, db: Session) -> None:
    by = cast.who("board_officer", cast.bloc)
    draft = new_directive(db, by, cast.bloc, values(db, cast.bloc, body=TEXT))
    db.flush()
    rows = [{"symbol": "12-QĐi/TU", "dated": date(2018, 10, 8), "title": "Về trách nhiệm của đảng viên"}]
    enclose(db, by, draft, draft.row_version, rows)
    made = directive_document(db, draft)
    assert (made.symbol, made.abstract) == ("Số 285-CV/ĐUK", "quán triệt"), "V/v is said by the form"
    assert made.place_date.endswith("ngày 24 tháng 10 năm 2018") and made.issuer == made.issuer.upper()
    assert made.addressees == ("Các đảng bộ cơ sở", "Các chi bộ cơ sở")
    said = [block.text for block in made.body]
    assert said[1] == "Ban Thường vụ đề nghị một số nội dung sau."
    assert said[2] == (
        "Đề nghị các đơn vị nhận văn bản: báo đã nhận văn bản; gửi kế hoạch thực hiện chậm nhất ngày "
        "31/10/2018; báo cáo kết quả thực hiện theo biểu mẫu “Kết quả” trước ngày 10/11/2018 (hết ngày "
        "09/11/2018), qua Ban Tổ chức Đảng ủy."
    )
    assert said[-1] == "- 12-QĐi/TU, ngày 08/10/2018: Về trách nhiệm của đảng viên./."
    assert made.recipients == ("- Như kính gửi,", "- Lưu.") and made.signing[0] == "T/M BAN THƯỜNG VỤ"


def test_word_and_pdf_say_it_and_nothing_typed_is_markup(cast: Cast, db: Session, tmp_path: Path) -> None:
    made = directive_document(db, issued(cast, body="Mục #1 $x$ <b>đậm</b> {{ bí mật }}\n" + TEXT))
    word = "\n".join(each.text for each in Word(io.BytesIO(write_word(made))).paragraphs)
    (tmp_path / "a.pdf").write_bytes(write_pdf(made))
    paper = " ".join(run("pdftotext", "-layout", tmp_path / "a.pdf", "-").split())
    for part in ("Mục #1 $x$ <b>đậm</b> {{ bí mật }}", "Thực hiện Quy định số 12-QĐi/TU.", "Kính gửi:"):
        assert part in word and part in paper
    assert "Số 285-CV/ĐUK" in paper and "V/v quán triệt" in paper and "trước ngày 10/11/2018" in paper


def test_units_addressed_alone_are_greeted_by_name_many_of_them_after_the_text(
    cast: Cast, db: Session
) -> None:
    few = directive_document(db, issued(cast, symbol="1-CV", kinds=[], units=[cast.s.id], single=[cast.g.id]))
    assert few.addressees == (f"{cast.s.name} và các đơn vị trực thuộc", cast.g.name)
    many = [unit(db, "subordinate_cell", cast.d) for _ in range(MOST_GREETED + 1)]
    made = directive_document(db, issued(cast, symbol="2-CV", kinds=[], single=[each.id for each in many]))
    assert made.addressees == (f"{MOST_GREETED + 1} đơn vị có tên dưới đây",)
    assert made.body[-1].text.count(";") == MOST_GREETED and many[0].name in made.body[-1].text


def test_whoever_reads_it_reads_the_same(cast: Cast, db: Session) -> None:
    directive = issued(cast, kinds=[], single=[cast.g.id, cast.c1.id], asks_plan=False, plan_on=None)
    whole = directive_document(db, directive)
    with open_session(db.connection(), cast.who("cell_secretary", cast.g)) as own:
        assert directive_document(own, own.get_one(Directive, directive.id)) == whole
