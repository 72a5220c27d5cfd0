"""What was typed stands on the page of a refusal under the labels
its reader knows; no name, number or key of the program is there."""

from __future__ import annotations

import re

import pytest
from flask import g
from werkzeug.datastructures import MultiDict
from wtforms import BooleanField, HiddenField

from admin.web.kept_input import kept
from forms.base import Form, choice
from tests.admin.web.meeting import meeting
from tests.offices import Office
from tests.pages import read


def facts(page: str) -> list[tuple[str, str]]:
    """Label and text of what is kept."""
    return read(page).terms("pre")


def test_a_form_that_was_not_reached_is_told_by_its_labels(office: Office) -> None:
    """No key: refused before the form was read, so drop-downs
    are left out and words stand under their labels."""
    answer = office.client("DB1.cell_secretary").post(
        "/meetings/edit/?id=1", data=meeting(office, place="Hội trường")
    )
    assert answer.status_code in (400, 404, 422)
    found = dict(facts(answer.text))
    assert (
        found["Kết luận"] == "Giữ nguyên chữ này"
        and found["Ngày họp"] == "26/10/2018"
        and "Hội trường" in found.values()
    )
    assert not {"regular", "2018-10"} & set(found.values())
    assert not [label for label in found if re.fullmatch(r"[a-z_]+", label)]


def test_a_choice_is_told_by_its_label_and_an_unknown_one_not_at_all(office: Office) -> None:
    class Asked(Form):
        kind = choice("Loại")
        sure = BooleanField("Đã xem kỹ")
        hidden = HiddenField("Ẩn")

    sent = MultiDict([("kind", "a"), ("sure", "y"), ("hidden", "12")])
    with office.app.test_request_context(
        "/delegations/new/", method="POST", data=sent, headers={"Accept-Language": "vi"}
    ):
        g.form = Asked()
        g.form.kind.choices = [("a", "Chữ đầu"), ("b", "Chữ sau")]
        told = kept(sent)
        assert told[0] == ("Loại", "Chữ đầu") and told[1] == ("Đã xem kỹ", "Có") and len(told) == 2
        assert kept(MultiDict([("kind", "c")])) == []


def test_nothing_is_kept_of_a_password_a_key_or_a_step(office: Office) -> None:
    data = {
        "step": "approve",
        "row_version": "1",
        "version": "1",
        "note-approve": "Đề nghị bổ sung",
        "stands": "narrative",
        "gap-12": "Đang kiện toàn",
        "password": "bí mật lắm",
    }
    found = facts(office.send("D1.cell_secretary", "/reports/step/?id=999999", **data).text)
    assert found == [("Nhận xét", "Đề nghị bổ sung"), ("Lý do nếu thiếu", "Đang kiện toàn")]


@pytest.mark.parametrize(
    ("name", "value", "shown"), [("seen-12", "3:4", False), ("x-1", "7", False), ("x-1", "chữ đã gõ", True)]
)
def test_fields_nobody_declared_are_told_only_where_they_hold_words(
    office: Office, name: str, value: str, shown: bool
) -> None:
    page = office.send("D1.cell_secretary", "/reports/step/?id=999999", **{name: value}).text
    assert facts(page) == ([("Nội dung khác đã ghi", value)] if shown else [])
    assert f"<dt>{name}" not in page
