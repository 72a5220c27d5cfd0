"""The library: looked through by words, copied from into a draft; closed to whoever may change no form."""

from __future__ import annotations

import pytest

from tests.admin.builder import BOARD, act, add, begin, group, version_of
from tests.offices import Office
from tests.pages import read


@pytest.fixture(scope="module")
def shelf(office: Office) -> int:
    """A published form of a period with a formula."""
    number = begin(office, kind="period_form", name="Biểu nguồn")
    place = group(office, number, "Số liệu nguồn")
    add(office, number, place, "Số chi bộ", "number", code="cells")
    add(office, number, place, "Gấp đôi", "computed", code="twice", formula="[cells] * 2")
    rule = {"at": "cells", "must": "[cells] > 0", "level": "block", "message": "Phải có chi bộ"}
    assert act(office, number, "rule", **rule).status_code == 303
    assert act(office, number, "publish").status_code == 303
    return number


def test_forms_groups_and_questions_stand_there_and_are_found_by_their_words(
    office: Office, shelf: int
) -> None:
    page = read(office.get(BOARD, "/definitions/library/?kind=period_form"))
    assert [each.text for each in page.all(".tabs a[aria-current]")] == ["Biểu theo kỳ"]
    assert "Biểu nguồn" in page.texts(".shelf h2") and "Số liệu nguồn" in page.texts(".shelf h3")
    assert any(each.startswith("Gấp đôi") for each in page.texts(".shelf-rows li"))
    assert not page.all("input[name=pick]")
    found = read(office.get(BOARD, "/definitions/library/?kind=period_form&search=gap doi"))
    assert "Gấp đôi" in found.text and "Số chi bộ" not in found.text
    nothing = read(office.get(BOARD, "/definitions/library/?kind=period_form&search=khongcogi"))
    assert "Chưa có gì để chép" in nothing.text
    assert "Khung tiêu chí đánh giá" in office.get(BOARD, "/definitions/library/?kind=rubric").text


def test_a_whole_form_comes_in_twice_with_its_formulas_and_rules(office: Office, shelf: int) -> None:
    number = begin(office, kind="period_form", name="Biểu đích")
    url = f"/definitions/library/?id={number}"
    for _ in range(2):
        page = read(office.get(BOARD, url))
        (form,) = page.all("input[name=pick][value^=v:]")
        sent = {"pick": form.get("value"), "row_version": version_of(office, number)["seen"]}
        answer = office.send(BOARD, url, **sent)
        assert (
            answer.status_code == 303 and f"/definitions/build/?id={number}#g" in answer.headers["Location"]
        )
    stands = version_of(office, number)
    assert list(stands["fields"]) == ["cells", "twice", "cells_2", "twice_2"]
    assert stands["fields"]["twice_2"]["option"]["formula"] == {"mul": [{"field": "cells_2"}, {"num": "2"}]}
    assert [rule["at"] for rule in stands["rule"]["checks"]] == ["cells", "cells_2"]


def test_single_questions_come_into_the_group_that_was_chosen(office: Office, shelf: int) -> None:
    number = begin(office, kind="period_form", name="Biểu đích 2")
    group(office, number, "Một")
    into = group(office, number, "Hai")
    url = f"/definitions/library/?id={number}"
    pick = next(each.get("value") for each in read(office.get(BOARD, url)).all("input[name=pick][value^=f:]"))
    sent = {"pick": pick, "into": into, "row_version": version_of(office, number)["seen"]}
    assert office.send(BOARD, url, **sent).status_code == 303
    assert {f["group"] for f in version_of(office, number)["fields"].values()} == {"Hai"}


def test_mistakes_keep_the_ticks(office: Office, shelf: int) -> None:
    number = begin(office, kind="period_form", name="Biểu đích 3")
    url, seen = f"/definitions/library/?id={number}", version_of(office, number)["seen"]
    answer = office.send(BOARD, url, row_version=seen)
    assert answer.status_code == 422 and "Chưa đánh dấu gì" in answer.text
    for bent in ("v:99999", "x", "f:-1", "g:"):
        assert office.send(BOARD, url, pick=bent, row_version=seen).status_code == 422
    pick = read(office.get(BOARD, url)).all("input[name=pick]")[0].get("value")
    stale = office.send(BOARD, url, pick=pick, row_version=seen + 1)
    assert stale.status_code == 409
    foreign = office.send(BOARD, url, pick=pick, into="999999", row_version=seen)
    assert foreign.status_code == 422
    assert read(foreign).all(f"input[name=pick][value={pick}][checked]")


@pytest.mark.parametrize("who", ["D.committee_officer", "D1.cell_secretary", "K2.board_officer"])
def test_nobody_copies_into_a_draft_of_somebody_else(office: Office, shelf: int, who: str) -> None:
    number = begin(office, kind="period_form", name=f"Biểu đích {who}")
    url, status = f"/definitions/library/?id={number}", 404 if who.startswith("K2") else 403
    assert office.get(who, url).status_code == status
    assert office.try_(who, url, pick="v:1", row_version="1") == status
    assert office.get(who, f"/definitions/library/many/?id={number}").status_code == status
    assert office.try_(who, f"/definitions/library/many/?id={number}", row_version="1") == status


def test_nothing_is_copied_into_what_was_published(office: Office, shelf: int) -> None:
    assert office.try_(BOARD, f"/definitions/library/?id={shelf}", pick="v:1", row_version="1") == 422


# several questions at once


def test_several_questions_are_typed_in_rows_and_kept_together(office: Office) -> None:
    number = begin(office, name="Khung nhiều mục")
    into = group(office, number, "Nhóm")
    url = f"/definitions/library/many/?id={number}&group={into}"
    page = read(office.get(BOARD, url))
    assert page.value("group") == str(into) and len(page.all("tbody tr")) == 3
    rows = [
        {"title": "Đúng giờ", "kind": "yes_no", "max": "5", "required": "y"},
        {"title": "", "kind": "yes_no"},
        {"title": "Mức", "kind": "choice", "max": "7,5", "labels": "Tốt; Khá;; Tốt"},
        {"title": "Nội dung", "kind": "points", "max": "10"},
    ]
    sent = {f"rows-{n}-{name}": value for n, row in enumerate(rows) for name, value in row.items()}
    sent |= {"group": into, "row_version": version_of(office, number)["seen"]}
    more = read(office.send(BOARD, url, **sent, line="rows:more:0"))
    assert len(more.all("tbody tr")) == 5 and more.value("rows-2-labels") == "Tốt; Khá;; Tốt"
    assert not version_of(office, number)["fields"]
    assert office.send(BOARD, url, **sent).status_code == 303
    fields = version_of(office, number)["fields"]
    assert [(f["title"], f["option"]["max"]) for f in fields.values()] == [
        ("Đúng giờ", 500),
        ("Mức", 750),
        ("Nội dung", 1000),
    ]


def test_a_row_that_cannot_be_read_is_told_by_its_number_and_nothing_is_kept(office: Office) -> None:
    number = begin(office, name="Khung sai dòng")
    into = group(office, number, "Nhóm")
    url = f"/definitions/library/many/?id={number}"
    seen = version_of(office, number)["seen"]
    sent = {"rows-0-title": "Một", "rows-0-kind": "points", "rows-0-max": "5"}
    sent |= {"rows-1-title": "Hai", "rows-1-kind": "points", "rows-1-max": "năm", "group": into}
    answer = office.send(BOARD, url, **sent, row_version=seen)
    assert answer.status_code == 422 and "Dòng 2" in answer.text and read(answer).value("rows-1-max") == "năm"
    assert office.send(BOARD, url, group=into, row_version=seen).status_code == 422
    twice = {"rows-0-title": "Một\u202e", "rows-0-kind": "points", "group": into}
    hidden = office.send(BOARD, url, **twice, row_version=seen)
    assert hidden.status_code == 422 and read(hidden).mistakes
    assert not version_of(office, number)["fields"]


def test_a_row_of_a_question_is_added_without_saving_or_losing_anything(office: Office) -> None:
    number = begin(office, kind="period_form", name="Biểu thêm dòng")
    into = group(office, number, "Nhóm")
    url = f"/definitions/build/field/?id={number}"
    sent = {
        "title": "Mức",
        "kind": "choice",
        "group": into,
        "choices-0-label": "Một",
        "choices-1-label": "Hai",
    }
    sent |= {"columns-0-title": "Cột", "row_version": version_of(office, number)["seen"]}
    for list_, rows in (("choices", 3), ("columns", 2)):
        page = read(office.send(BOARD, url, **sent, line=f"{list_}:more:0"))
        assert len(page.all(f"[data-grow={list_}] tbody tr")) == rows
        assert page.value("choices-1-label") == "Hai" and page.value("columns-0-title") == "Cột"
    assert not version_of(office, number)["fields"]
