"""An answer in words on the screens: asked by default, written in a box, listed with its units on the
directive's page and in its workbook."""

from __future__ import annotations

import io

import openpyxl
import pytest

from tests.admin.letters import LETTER, answer_of, at, send
from tests.offices import Office
from tests.pages import number_in, read

OFFICER = "K.board_officer"


@pytest.fixture(autouse=True)
def october(office: Office, clock: None) -> None:
    at(office, LETTER)


@pytest.fixture(scope="module")
def asked(office: Office, form_id: int) -> int:
    """A directive issued with what the form offers, nothing chosen besides."""
    at(office, LETTER)
    form = read(office.get(OFFICER, "/directives/new/"))
    offered = form.all("select[name=form_version_id] option")
    chosen = [each for each in offered if each.has("selected")]
    assert [each.text for each in chosen] == ["lời văn, ghi vào một ô"] and offered[0].text == chosen[0].text
    assert offered[-1].text == "không yêu cầu báo cáo, chỉ những việc đã chọn ở trên"
    typed = {
        "unit_id": office.cast.units["K"], "symbol": "9-CV/ĐUK", "dated": "24/10/2018", "abstract": "Góp ý",
        "single": "C\nD1\nD2", "due_on": "10/11/2018", "strict": "0",
        "form_version_id": chosen[0].get("value"),
    }  # fmt: skip
    number = number_in(office.send(OFFICER, "/directives/new/", **typed))
    draft = office.get(OFFICER, f"/directives/details/?id={number}")
    assert read(draft).texts("#addressees li") == ["Chi bộ Thư viện", "Chi bộ Thanh tra", "Chi bộ Văn phòng"]
    issued = office.send(OFFICER, f"/directives/issue/?id={number}", row_version="1")
    assert issued.status_code == 303
    return number


def test_words_are_written_in_a_box_and_listed_with_their_units(office: Office, asked: int) -> None:
    page = read(office.get("C.cell_secretary", f"/answers/details/?id={answer_of(office, asked, 'C').id}"))
    assert page.all("textarea[name=v_words]")
    assert "báo cáo kết quả bằng lời chậm nhất ngày 10/11/2018" in page.main.text
    for code, text in (("C", "Đồng ý"), ("D1", "Đồng ý"), ("D2", "Đề nghị <b>lùi</b> hạn")):
        assert send(office, f"{code}.cell_secretary", "step", asked, code, step="submit") == 422
        assert send(office, f"{code}.cell_secretary", "write", asked, code, v_words=text) == 303
        assert send(office, f"{code}.cell_secretary", "step", asked, code, step="submit") == 303
        assert send(office, "K.bloc_secretary", "step", asked, code, step="approve", version="1") == 303
    told = office.get(OFFICER, f"/directives/details/?id={asked}").text
    assert "Đề nghị &lt;b&gt;lùi&lt;/b&gt; hạn" in told and "Chi bộ Thư viện; Chi bộ Văn phòng" in told


def test_the_workbook_has_a_row_for_each_unit_that_wrote(office: Office, asked: int) -> None:
    sent = office.get(OFFICER, f"/directives/workbook/?id={asked}")
    book = openpyxl.load_workbook(io.BytesIO(sent.data))
    rows = list(book["Báo cáo bằng lời"].iter_rows(values_only=True))
    assert rows[0] == ("Nội dung", "Tổ chức đảng", "Lời báo cáo")
    assert sorted(row[1:] for row in rows[1:]) == [
        ("Chi bộ Thanh tra", "Đề nghị <b>lùi</b> hạn"),
        ("Chi bộ Thư viện", "Đồng ý"),
        ("Chi bộ Văn phòng", "Đồng ý"),
    ]
