"""A method that an address does not take is told so, before anything else of what was sent is judged."""

from __future__ import annotations

import pytest

from tests.offices import Office
from tests.pages import read

UNUSED = ("PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "FOO")


@pytest.mark.parametrize("method", UNUSED)
@pytest.mark.parametrize("who", [None, "D1.cell_secretary"])
def test_an_unused_method_is_told_at_every_address(office: Office, who: str | None, method: str) -> None:
    client = office.client(who, brief=True)
    for rule in office.app.url_map.iter_rules():
        where = rule.rule.replace("<int:number>", "1").replace("<path:filename>", "khoi.css")
        answer = client.open(where, method=method)
        assert answer.status_code == 405, rule
        assert set(answer.headers["Allow"].split(", ")) >= (rule.methods or set()), rule
    page = read(office.client(who).open("/meetings/", method=method))
    assert "Địa chỉ này không thực hiện việc đó" in page.said


def test_a_form_sent_where_none_is_taken_is_told_by_its_address(office: Office) -> None:
    client = office.client("D1.cell_secretary")
    assert client.post("/meetings/", data={"id": "1"}).status_code == 405
    assert client.post("/khong-co/", data={"id": "1"}).status_code == 404
    assert client.put("/khong-co/", data={"id": "1"}).status_code == 404


def test_a_part_without_a_name_is_nobodys(office: Office) -> None:
    """It was sorted among names, and looked for in them."""
    key = '--x\r\nContent-Disposition: form-data; name="idempotency_key"\r\n\r\nkhoa-cua-bieu-mau\r\n'
    nameless = "--x\r\nContent-Disposition: form-data\r\n\r\nchữ\r\n"
    file = '--x\r\nContent-Disposition: form-data; filename="a.pdf"\r\n\r\n%PDF-\r\n'
    for body in (nameless, key + nameless, key + nameless + file):
        answer = office.client("D1.cell_secretary").post(
            "/members/new/", data=f"{body}--x--\r\n".encode(), content_type="multipart/form-data; boundary=x"
        )
        assert answer.status_code == 422


def test_a_number_in_a_path_that_no_row_can_have_leads_nowhere(office: Office) -> None:
    client = office.client("D1.cell_secretary", brief=True)
    for number in ("99999999999999999999", "2147483648", "1" * 5_000):
        for path in ("/meetings/file/", "/directives/file/"):
            assert client.get(f"{path}{number}/").status_code == 404, number
