"""The builder on screen: a rubric made from nothing, moved, tried and
published; hostile words are text; stale and foreign acts refused."""

from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import event, select

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import DefinitionVersion, get_version
from models.definitions.formula_text import parse
from tests.admin.builder import BOARD, act, add, begin, group, problems_on, screen, version_of
from tests.offices import Office
from tests.pages import read


def test_a_rubric_is_built_moved_tried_and_published(office: Office) -> None:
    number = begin(office)
    assert "Bản nháp chưa có gì" in office.get(BOARD, f"/definitions/build/?id={number}").text
    first, second = group(office, number, "Chuẩn bị"), group(office, number, "Tổ chức")
    add(office, number, first, "Gửi tài liệu trước", "yes_no", max="40", code="documents")
    add(office, number, second, "Nội dung", "points", max="40", step="0,5", floor="10", code="content")
    bands = [("Từ 95%", "19,5", "95", ""), ("Dưới 95%", "5", "", "95")]
    add(
        office,
        number,
        second,
        "Tỷ lệ dự",
        "choice",
        max="19,5",
        code="rate",
        fact="attendance_rate",
        choices=bands,
    )
    page = office.get(BOARD, f"/definitions/build/?id={number}").text
    assert "Còn 1 chỗ phải sửa" in page and "99,5" in page
    assert act(office, number, "publish").status_code == 422
    rate = version_of(office, number)["fields"]["rate"]
    assert rate["option"]["max"] == 1950
    with open_session(office.engine, SYSTEM) as db:
        assert [(c.low, c.high) for c in get_version(db, number).fields[2].choices] == [
            (9500, None),
            (None, 9500),
        ]
    bands[0] = ("Từ 95%", "20", "95", "")
    data = {
        f"choices-{i}-{n}": v
        for i, row in enumerate(bands)
        for n, v in zip(("label", "points", "low", "high"), row, strict=True)
    }
    act(
        office,
        number,
        "field",
        address=f"&field={rate['id']}",
        title="Tỷ lệ dự",
        kind="choice",
        group=first,
        max="20",
        fact="attendance_rate",
        **data,
    )
    assert version_of(office, number)["fields"]["rate"]["group"] == "Chuẩn bị"
    moved = act(office, number, "arrange", move=f"field:{rate['id']}:-1")
    assert moved.status_code == 303 and list(version_of(office, number)["fields"]) == [
        "rate",
        "documents",
        "content",
    ]
    order = json.dumps(
        [
            [second, [version_of(office, number)["fields"]["content"]["id"]]],
            [first, [f["id"] for f in list(version_of(office, number)["fields"].values())[:2]]],
        ]
    )
    assert act(office, number, "arrange", order=order).status_code == 303
    for bent in ("[" * 100_000, "[[1e999, []]]", "[[1, [null]]]", "x", "[1]", '[["a", []]]'):
        assert act(office, number, "arrange", order=bent).status_code == 404, bent[:20]
    assert [title for _, title in version_of(office, number)["groups"]] == ["Tổ chức", "Chuẩn bị"]
    tried = act(
        office,
        number,
        "try",
        meeting_kind="regular",
        unit_kind="",
        v_documents="yes",
        v_content="32,5",
        v_rate="muc",
        due="10",
        present="10",
    )
    assert tried.status_code == 422 and problems_on(tried.text)
    tried = act(
        office,
        number,
        "try",
        meeting_kind="regular",
        unit_kind="",
        v_documents="yes",
        v_content="32,5",
        v_rate="duoi_95",
        due="10",
        present="9",
    )
    assert tried.status_code == 200 and "77,5 điểm, xếp khá vì mức này từ 70 điểm" in tried.text
    assert "32,5 / 40" in tried.text and "chưa đủ điểm" in tried.text
    told = office.get(BOARD, f"/definitions/build/publish/?id={number}").text
    assert "Từ ngày 01/01/2019, biểu này áp dụng cho 4 tổ chức" in told
    assert act(office, number, "publish").status_code == 303
    assert version_of(office, number)["state"] == "published"
    assert act(office, number, "group", title="x").status_code == 422
    assert office.get("D1.cell_secretary", f"/definitions/details/?id={number}").status_code == 200


def test_conditions_are_chosen_from_lists_and_shown_again_as_chosen(office: Office) -> None:
    number = begin(office, name="Khung điều kiện")
    place = group(office, number, "Nhóm")
    add(
        office,
        number,
        place,
        "Có chuyên đề",
        "yes_no",
        max="5",
        code="theme",
        when_meeting=["thematic", "combined"],
    )
    add(
        office,
        number,
        place,
        "Kết quả",
        "points",
        max="5",
        when_answer=["theme=yes"],
        when_unit=["grassroots_cell"],
        code="result",
        others=[("unit_kind thuộc (bloc)", "3")],
    )
    fields = version_of(office, number)["fields"]
    assert fields["theme"]["option"]["applies"] == {"in": ["meeting_kind", ["thematic", "combined"]]}
    assert fields["result"]["option"]["applies"] == {
        "all": [{"in": ["unit_kind", ["grassroots_cell"]]}, {"in": ["answer.theme", ["yes"]]}]
    }
    assert fields["result"]["option"]["max_when"] == [[parse("unit_kind thuộc (bloc)"), 300]]
    page = read(office.get(BOARD, f"/definitions/build/field/?id={number}&field={fields['result']['id']}"))
    assert page.first("option[selected][value=theme=yes]").text.startswith("Có chuyên đề: Đạt")
    assert page.all("[checked][value=unit_kind=bloc]")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ({"title": ""}, "Mục này phải ghi"),
        ({"max": "năm"}, "điểm"),
        ({"when_rows-0-what": "in", "when_rows-0-name": "answer.a"}, "Dòng 1"),
        ({"code": "1 x"}, "phải bắt đầu bằng chữ cái"),
        ({"kind": "wizard"}, "danh sách"),
        ({"group": "999999"}, "danh sách"),
    ],
)
def test_a_mistake_is_told_and_nothing_typed_is_lost(office: Office, data: dict[str, str], told: str) -> None:
    number = begin(office, name="Khung sai sót")
    typed = {
        "title": "Mục có dấu",
        "kind": "yes_no",
        "group": group(office, number, "Nhóm"),
        "help": "Giữ nguyên chữ này",
    } | data
    answer = act(office, number, "field", **typed)
    assert answer.status_code == 422 and told in answer.text and "Giữ nguyên chữ này" in answer.text
    assert not version_of(office, number)["fields"]


def test_words_of_an_officer_are_text_on_every_page(office: Office) -> None:
    bad = "<script>alert(1)</script>{{ 7*7 }}{% raw %}"
    number = begin(office, kind="period_form", name=bad)
    place = group(office, number, bad)
    for kind in ("text", "heading", "guide", "number"):
        add(office, number, place, f"{bad} {kind}", kind, help=bad)
    for url in (
        "build",
        "try",
        "details",
        "publish",
        "head",
        f"group&group={place}",
        "workbook",
    ):
        view, _and, more = url.partition("&")
        page = office.get(BOARD, f"{screen(view)}?id={number}&{more}")
        assert (
            page.status_code == 200
            and "<script>alert" not in page.text
            and "</script>49" not in read(page).text
        ), url


def test_a_stale_or_unversioned_act_changes_nothing(office: Office) -> None:
    number = begin(office, name="Khung tranh nhau")
    seen = version_of(office, number)["seen"]
    group(office, number, "Nhóm")
    answer = act(office, number, "group", title="Chữ của người sau", row_version=seen)
    assert answer.status_code == 409 and "Chữ của người sau" in answer.text
    assert act(office, number, "group", title="x", row_version="").status_code == 400
    assert act(office, number, "drop", row_version=seen).status_code == 409
    assert len(version_of(office, number)["groups"]) == 1


@pytest.mark.parametrize("who", ["D.committee_officer", "D1.cell_secretary", "auditor", "K2.board_officer"])
def test_only_the_issuers_board_builds(office: Office, who: str) -> None:
    number = begin(office, name="Khung riêng của Khối")
    for view in ("build", "head", "group", "field", "rule", "publish", "workbook"):
        assert office.get(who, f"{screen(view)}?id={number}").status_code in (403, 404), view
    for view in ("arrange", "remove_part", "drop", "whatif", "publish", "group"):
        assert act(
            office, number, view, who=who, take="group:1", move="group:1:1", title="x"
        ).status_code in (403, 404), view


def test_a_draft_is_deleted_with_its_definition(office: Office) -> None:
    number = begin(office, name="Khung bỏ đi")
    group(office, number, "Nhóm")
    assert act(office, number, "drop").status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert db.scalar(select(DefinitionVersion.id).where(DefinitionVersion.id == number)) is None


def test_what_is_in_force_is_shown_with_its_source(office: Office) -> None:
    page = office.get(
        "D1.cell_secretary", "/definitions/in_force/?unit=chi+bo+van+phong&month=12/2018&kind=rubric"
    )
    assert page.status_code == 200 and "đang áp dụng" in page.text and "trong tháng 12/2018" in page.text
    assert (
        "đang áp dụng" in office.get(BOARD, "/definitions/in_force/?unit=DB1&month=12/2018&kind=rubric").text
    )
    for foreign in ("E1", "khong+co"):
        assert (
            "Không có tổ chức đảng nào"
            in office.get(BOARD, f"/definitions/in_force/?unit={foreign}&month=12/2018&kind=rubric").text
        )
    assert (
        "Ghi tháng theo thứ tự tháng/năm"
        in office.get("D1.cell_secretary", "/definitions/in_force/?unit=D1&month=x&kind=rubric").text
    )


def test_a_builder_of_many_fields_asks_the_database_no_more(office: Office) -> None:
    number = begin(office, kind="period_form", name="Biểu dài")
    counts = [_asked(office, number, round_) for round_ in range(2)]
    assert counts[0] == counts[1]


def _asked(office: Office, number: int, round_: int) -> int:
    place = group(office, number, f"Nhóm {round_}")
    for index in range(6):
        add(office, number, place, f"Mục {round_} {index}", "number")
    asked: list[str] = []

    def listen(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    engine = office.app.extensions["khoi.engine"]
    event.listen(engine, "before_cursor_execute", listen)
    assert office.get(BOARD, f"/definitions/build/?id={number}").status_code == 200
    event.remove(engine, "before_cursor_execute", listen)
    return len(asked)
