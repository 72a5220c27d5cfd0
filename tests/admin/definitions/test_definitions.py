"""Done when: rubrics (a) to (d) and the yearly form (e) are made by
screens alone, and again by one Excel file alone, then used by a cell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import described, get_version
from models.meetings.meetings import Meeting
from models.scoring.sheets import ScoreSheet
from models.seed.rubric import RUBRIC
from tests.admin.builder import BOARD, act, add, begin, group, through_excel, version_of
from tests.admin.quarter import record, version_in
from tests.admin.two_tabs import typed_in_two_tabs
from tests.offices import Office
from tests.pages import number_in, read

Build = Callable[[Office], int]


def head(office: Office, number: int, **data: Any) -> None:
    answer = act(
        office,
        number,
        "head",
        **{"name": "Khung", "holds_from": "01/01/2018", "good": "90", "fair": "70", "average": "50"} | data,
    )
    assert answer.status_code == 303, read(answer).mistakes


def rubric_2018(office: Office) -> int:
    """(a) The rubric of 2018, every item typed on screen."""
    number = begin(office, name="Khung 2018 soạn lại")
    head(office, number, name="Khung 2018 soạn lại", cases=["regular", "thematic", "combined"], lower_may="y")
    for each in RUBRIC:
        place = group(office, number, each["title"])
        for field in each["fields"]:
            show = [
                (
                    c["label"],
                    c["points"] // 100,
                    *("" if c[e] is None else c[e] // 100 for e in ("low", "high")),
                )
                for c in field.get("choices", ())
            ]
            data = {
                "max": field["max"] // 100,
                "code": field["code"],
                "fact": field.get("fact", ""),
                "help": field.get("help", ""),
                "required": "y",
            }
            data |= {"not_applicable": "y"} if field.get("not_applicable") else {}
            add(office, number, place, field["title"], field["kind"], choices=show, **data)
    return number


def conditional(office: Office) -> int:
    """(b) Conditional maxima, a thematic item, full points where not
    applicable, bands by attendance and duration, floors, steps of 0,5."""
    number = begin(office, name="Khung có điều kiện")
    head(office, number, name="Khung có điều kiện", cases=["regular", "combined"])
    place = group(office, number, "Sinh hoạt")
    rate = [("Từ 90%", "20", "90", ""), ("Dưới 90%", "5,5", "", "90")]
    minutes = [
        ("Từ 120 phút", "10", "120", ""),
        ("Từ 90 phút", "8", "90", "120"),
        ("Dưới 90 phút", "2,5", "", "90"),
    ]
    add(
        office,
        number,
        place,
        "Tỷ lệ dự",
        "choice",
        max="20",
        code="rate",
        fact="attendance_rate",
        choices=rate,
    )
    add(
        office,
        number,
        place,
        "Thời lượng",
        "choice",
        max="10",
        code="minutes",
        fact="duration_minutes",
        choices=minutes,
    )
    add(
        office,
        number,
        place,
        "Nội dung",
        "points",
        max="50",
        max_combined="30",
        step="0,5",
        floor="10",
        code="content",
    )
    add(
        office,
        number,
        place,
        "Chuyên đề",
        "points",
        max="20",
        step="0,5",
        code="theme",
        when_meeting=["combined"],
    )
    add(office, number, place, "Họp chi ủy", "yes_no", max="10", code="committee", not_applicable="y")
    add(
        office,
        number,
        place,
        "Kết luận",
        "points",
        max="10",
        code="end",
        others=[("[committee] thuộc (no)", "10")],
    )
    return number


def gated(office: Office) -> int:
    """(c) Thresholds 80/70/50 and a gate."""
    number = begin(office, name="Khung có điều kiện xếp tốt")
    place = group(office, number, "Sinh hoạt")
    add(office, number, place, "Nền nếp", "yes_no", max="10", code="order")
    add(office, number, place, "Nội dung", "points", max="90", code="content")
    head(
        office,
        number,
        name="Khung có điều kiện xếp tốt",
        cases=["regular"],
        good="80",
        gate=["order"],
        gate_else="fair",
    )
    return number


def followed(office: Office) -> int:
    """(d) A second column for the member who follows the cell."""
    number = begin(office, name="Khung có người theo dõi")
    place = group(office, number, "Sinh hoạt")
    add(office, number, place, "Nền nếp", "yes_no", max="40", code="order")
    add(office, number, place, "Nội dung", "points", max="60", code="content")
    head(office, number, name="Khung có người theo dõi", cases=["regular"], follower="y")
    return number


def yearly(office: Office) -> int:
    """(e) A yearly form: a table of rows, weighted means, and a rule over twelve months."""
    number = begin(office, kind="period_form", name="Biểu năm")
    assert (
        act(office, number, "head", name="Biểu năm", holds_from="01/01/2018", lower_may="y").status_code
        == 303
    )
    place = group(office, number, "Cả năm")
    columns = [
        {"code": "work", "title": "Việc", "kind": "text", "required": "y"},
        {"code": "members", "title": "Số đảng viên", "kind": "number"},
    ]
    columns.append(
        {"code": "score", "title": "Điểm", "kind": "decimal", "total": "mean", "weight": "members"}
    )
    add(office, number, place, "Việc đã làm", "table", code="works", columns=columns, rows="12")
    add(office, number, place, "Số đảng viên", "number", code="members", low="1")
    add(office, number, place, "Mức hài lòng", "decimal", code="content", total="mean", weight="members")
    add(
        office,
        number,
        place,
        "Bình quân mỗi đảng viên",
        "computed",
        code="each",
        formula="[works.members] / [members]",
    )
    verdict = "{good} + {fair} = 12 và {good} >= 7 và {average} + {poor} = 0"
    add(office, number, place, "Xếp loại năm tốt", "computed", code="year_good", formula=verdict)
    rule = {
        "at": "works",
        "must": "[works.members] <= [members] * 12",
        "level": "block",
        "message": "Số lượt nhiều hơn số đảng viên cả năm",
    }
    assert act(office, number, "rule", **rule).status_code == 303
    return number


BUILDS: dict[str, Build] = {"a": rubric_2018, "b": conditional, "c": gated, "d": followed, "e": yearly}


@pytest.fixture(scope="module")
def made(office: Office) -> dict[str, int]:
    """Every case made on screen."""
    return {case: build(office) for case, build in BUILDS.items()}


@pytest.mark.parametrize("case", sorted(BUILDS))
def test_it_is_ready_on_screen_and_the_same_from_one_excel_file(
    office: Office, made: dict[str, int], case: str
) -> None:
    number = made[case]
    page = read(office.get(BOARD, f"/definitions/build/?id={number}"))
    assert "đã đủ điều kiện ban hành" in page.text, page.mistakes
    again = through_excel(office, number)
    with open_session(office.engine, SYSTEM) as db:
        one, other = get_version(db, number), get_version(db, again)
        assert other.id != one.id and other.definition_id == one.definition_id
        assert (
            described(one) == described(other)
            and one.rule == other.rule
            and one.holds_from == other.holds_from
        )
    assert act(office, again, "publish").status_code == 303
    assert act(office, again, "retire").status_code == 303


def test_a_is_the_shipped_rubric(office: Office, made: dict[str, int]) -> None:
    fields = version_of(office, made["a"])["fields"]
    assert [(code, f["option"]["max"]) for code, f in fields.items()] == [
        (f["code"], f["max"]) for g in RUBRIC for f in g["fields"]
    ]


def tried(office: Office, number: int, **typed: Any) -> str:
    sample = {
        "meeting_kind": "regular",
        "due": "10",
        "present": "10",
        "unexcused": "0",
        "speakers": "5",
        "duration_minutes": "120",
    }
    return str(
        act(
            office,
            number,
            "try",
            **sample | {(k if k in sample or k.startswith("na_") else f"v_{k}"): v for k, v in typed.items()},
        ).text
    )


def test_b_adds_up_in_each_case_and_explains_it(office: Office, made: dict[str, int]) -> None:
    best = {"rate": "tu_90", "minutes": "tu_120_phut", "end": "10"}
    page = tried(office, made["b"], **best, content="50", na_committee="y")
    assert "100 điểm, xếp tốt" in page and "không áp dụng, tính đủ điểm" in page
    page = tried(
        office, made["b"], **best, content="30", theme="19,5", committee="no", meeting_kind="combined"
    )
    assert "89,5 điểm, xếp khá vì mức này từ 70 điểm" in page and "19,5 / 20" in page
    for wrong in ("9,5", "20,25", "50,5"):
        assert 'class="mistake"' in tried(office, made["b"], **best, content=wrong, committee="yes")


def test_c_is_held_down_by_its_gate(office: Office, made: dict[str, int]) -> None:
    assert "90 điểm, xếp khá vì chưa đủ điểm tối đa ở: Nền nếp" in tried(
        office, made["c"], order="no", content="90"
    )
    assert "80 điểm, xếp tốt vì mức này từ 80 điểm" in tried(office, made["c"], order="yes", content="70")


def test_d_the_follower_sees_and_fills_an_own_column_only(office: Office, made: dict[str, int]) -> None:
    assert act(office, made["d"], "publish").status_code == 303
    secretary, follower = "D1.cell_secretary", "D1.follower"
    number = record(office, secretary, "D1", "2018-10", "26/10/2018")
    assert office.get(follower, f"/scores/follow/?meeting={number}").status_code == 422
    url = f"/scores/sheet/?meeting={number}"
    saved = office.send(
        secretary, url, act="save", v_order="yes", v_content="47,25", note_content="GHI-CHÚ-CHI-BỘ"
    )
    assert saved.status_code == 303, saved.text
    page = office.get(follower, f"/scores/follow/?meeting={number}")
    assert page.status_code == 200 and "47,25" not in page.text and "GHI-CHÚ" not in page.text
    assert office.get(follower, url).status_code == 403
    stood = version_in(page.text)
    sent = office.send(
        follower,
        f"/scores/follow/?meeting={number}",
        row_version=stood,
        v_order="yes",
        v_content="41,5",
        note_content="GHI-CHÚ-THEO-DÕI",
    )
    assert sent.status_code == 303
    seen = office.get(secretary, url).text
    assert "41,5 (GHI-CHÚ-THEO-DÕI)" in seen and "người theo dõi: 81,5" in seen
    for who in (
        "D2.cell_secretary",
        "D.committee_secretary",
        "D.committee_officer",
        "K.bloc_secretary",
        "administrator",
        "auditor",
    ):
        assert office.get(who, f"/scores/follow/?meeting={number}").status_code in (403, 404), who
    url = f"/scores/follow/?meeting={number}"
    now = version_in(office.get(follower, url).text)
    assert now != stood and office.send(follower, url, row_version=now, v_content="99").status_code == 422
    label = f"{read(office.get(follower, url)).all('fieldset.item legend')[-1].text}: Thuyết minh"
    typed_in_two_tabs(office, follower, url, "follow", "note_content", label)
    with open_session(office.engine, SYSTEM) as db:
        sheet = (
            db.query(ScoreSheet)
            .join(Meeting, Meeting.id == ScoreSheet.meeting_id)
            .filter(Meeting.id == number)
            .one()
        )
        assert sheet.version_id == made["d"] and sheet.meeting.period == date(2018, 10, 1)


def test_e_is_filled_in_by_cells_and_added_up_by_their_committee(
    office: Office, made: dict[str, int]
) -> None:
    assert act(office, made["e"], "publish").status_code == 303
    for cell, members, content, rows in (
        ("D1", "10", "90", [("họp", "5", "8")]),
        ("D2", "30", "60", [("thăm", "15", "4")]),
    ):
        who = f"{cell}.cell_secretary"
        begun = office.send(who, "/period-forms/new/", unit_id=office.cast.units[cell], year="2018")
        number = number_in(begun)
        data = {"v_members": members, "v_content": content, "row_version": "1"}
        for index, row in enumerate(rows):
            data |= {
                f"v_works-{index}-{name}": value
                for name, value in zip(("work", "members", "score"), row, strict=True)
            }
        wrong = office.send(
            who, f"/period-forms/fill/?id={number}", **data | {"v_members": "0", "v_works-0-work": ""}
        )
        assert (
            wrong.status_code == 422 and "Dòng 1, cột" in wrong.text and f'value="{rows[0][1]}"' in wrong.text
        )
        data["send"] = "1"
        assert office.send(who, f"/period-forms/fill/?id={number}", **data).status_code == 303
        page = office.get(who, f"/period-forms/details/?id={number}").text
        assert "Không đạt" in page and ("0,5" in page)
    told = office.get("D.committee_officer", f"/period-forms/totals/?id={number}").text
    assert (
        "2 tổ chức thuộc Đảng bộ Sở Mẫu đã gửi biểu kỳ 2018" in told and "67,5" in told and "Điểm: 5" in told
    )
    assert office.get("K.board_officer", f"/period-forms/totals/?id={number}").status_code == 200
    assert office.get("D1.cell_secretary", f"/period-forms/details/?id={number}").status_code == 404
    assert office.get("K2.board_officer", f"/period-forms/details/?id={number}").status_code == 404
