"""Questions with a condition, through every door: hidden on the page with what was typed in them, emptied
in what is sent, and told the same by the trial of the definition."""

from __future__ import annotations

import json
from datetime import date
from itertools import product
from typing import Any

import pytest
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.definitions.definitions import DefinitionVersion, fill, get_version, new_definition, publish
from models.directives.acts import issue, new_directive
from models.directives.answers import written
from models.directives.tables import DirectiveAnswer, newest_answer, of_unit
from models.reports.content import narrative, newest
from models.reports.period_forms import FormSheet, asked_of
from models.reports.tables import Report
from models.units.units import get_unit
from tests.admin.builder import BOARD
from tests.admin.quarter import version_in
from tests.offices import Office
from tests.pages import Page, number_in, read

WHO = "D1.cell_secretary"
CHOICES = [{"code": "y", "label": "Có"}, {"code": "n", "label": "Chưa"}]
FIELDS: list[dict[str, Any]] = [
    {"code": "any", "kind": "pick", "title": "Có kiến nghị", "choices": CHOICES, "required": False},
    {"code": "what", "kind": "long_text", "title": "Kiến nghị gì", "applies": {"in": ["answer.any", ["y"]]}},
    {
        "code": "sure",
        "kind": "pick",
        "title": "Đã bàn",
        "choices": CHOICES,
        "applies": {"in": ["answer.any", ["y"]]},
    },
    {"code": "when", "kind": "date", "title": "Bàn ngày nào", "applies": {"in": ["answer.sure", ["y"]]}},
    {"code": "never", "kind": "text", "title": "Chỉ đảng ủy", "applies": {"in": ["unit_kind", ["bloc"]]}},
]


def made(db: Session, kind: str, **rules: Any) -> DefinitionVersion:
    version = new_definition(db, SYSTEM, None, kind, "hidden", f"Mẫu {kind}", date(2018, 10, 2))
    fill(db, SYSTEM, version, [{"code": "g", "title": "Nội dung", "fields": FIELDS}], rules)
    db.flush()
    db.expire(version)
    return publish(db, SYSTEM, version)


@pytest.fixture(scope="module")
def report(office: Office) -> int:
    """The report of a cell on such a form."""
    with open_session(office.engine, SYSTEM) as db:
        made(db, "report_form")
        db.commit()
    begun = office.send(WHO, "/reports/begin/", unit_id=office.cast.units["D1"], quarter="2018-Q4")
    return int(begun.headers["Location"].partition("id=")[2])


def hidden_on(page: Page) -> set[str]:
    """Codes of what stands hidden on a page."""
    return {str(each.get("data-code")) for each in page.all("[data-when]") if each.has("hidden")}


def write(office: Office, report: int, **typed: str) -> Any:
    page = office.get(WHO, f"/reports/details/?id={report}").text
    return office.send(WHO, f"/reports/narrative/?id={report}", row_version=version_in(page), **typed)


def test_a_report_keeps_what_is_hidden_until_it_is_sent_and_sends_only_what_is_asked(
    office: Office, report: int
) -> None:
    url = f"/reports/details/?id={report}"
    assert hidden_on(read(office.get(WHO, url))) == {"what", "sure", "when", "never"}
    typed = {"v_any": "y", "v_what": "Thêm tài liệu", "v_sure": "y", "v_when": "03/11/2018"}
    assert write(office, report, **typed).status_code == 303
    assert hidden_on(read(office.get(WHO, url))) == {"never"}
    assert write(office, report, **(typed | {"v_any": "n"})).status_code == 303
    page = office.get(WHO, url)
    assert hidden_on(read(page)) == {"what", "sure", "when", "never"} and "Thêm tài liệu" in page.text
    sent = office.send(WHO, f"/reports/step/?id={report}", step="submit", row_version=version_in(page.text))
    assert sent.status_code == 303, read(sent).said
    with open_session(office.engine, SYSTEM) as db:
        row = db.get_one(Report, report)
        frozen = newest(db, row)
        assert frozen is not None and json.loads(frozen.content)["narrative"] == {"any": "n"}
        assert narrative(db, row) == {"any": "n"}
    page = read(office.get("D.committee_secretary", url))
    seen = page.texts("h3")
    assert "Có kiến nghị" in seen and "Kiến nghị gì" not in seen
    pinned = {str(each.get("value")) for each in page.all("select[name=where] option")}
    assert {each for each in pinned if each.startswith("field:")} == {"field:any"}
    desk = office.get("D.committee_secretary", f"/desk/?id={report}").text
    assert "field:any" in desk and "field:what" not in desk and "field:never" not in desk
    bent = {"where": "field:what", "weight": "must", "text": "Vì sao không ghi?"}
    refused = office.send("D.committee_secretary", f"/reports/pin/?id={report}", **bent)
    assert refused.status_code == 422, read(refused).said


def test_a_mistake_in_a_hidden_question_is_told_at_it_and_nothing_is_lost(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        made(db, "period_form", period="year")
        db.commit()
    begun = office.send(WHO, "/period-forms/new/", unit_id=office.cast.units["D1"], year="2018")
    number = number_in(begun)
    where = f"/period-forms/fill/?id={number}"
    answer = office.send(WHO, where, row_version=1, v_any="n", v_when="hôm qua")
    assert answer.status_code == 422 and "hôm qua" in answer.text
    assert hidden_on(read(answer)) == {"what", "sure", "never"}
    kept = office.send(WHO, where, row_version=1, v_any="n", v_what="Chữ đã gõ")
    assert kept.status_code == 303, read(kept).said
    with open_session(office.engine, SYSTEM) as db:
        assert asked_of(db, db.get_one(FormSheet, number)) == {"any": "n"}
    page = office.get(WHO, f"/period-forms/details/?id={number}").text
    assert "Có kiến nghị" in page and "Kiến nghị gì" not in page


@pytest.fixture(scope="module")
def answer(office: Office) -> int:
    """A cell's answer to a directive with such a form."""
    with open_session(office.engine, SYSTEM) as db:
        bloc, form = get_unit(db, office.cast.units["K"]), made(db, "directive_form")
        values: dict[str, Any] = {
            "symbol": "31-CV/ĐUK", "abstract": "V/v kiến nghị", "dated": date(2018, 12, 2),
            "form_version_id": form.id, "due_on": date(2019, 3, 10), "kinds": ["grassroots_cell"],
        }  # fmt: skip
        directive = new_directive(db, SYSTEM, bloc, values)
        issue(db, SYSTEM, directive, directive.row_version)
        row = of_unit(db, directive, office.cast.units["C"])
        assert row is not None
        db.commit()
        return row.id


def test_an_answer_asks_no_hidden_question_and_sends_none(office: Office, answer: int) -> None:
    who, url = "C.cell_secretary", f"/answers/details/?id={answer}"
    typed = {"v_any": "n", "v_what": "Chữ cũ", "row_version": version_in(office.get(who, url).text)}
    assert office.send(who, f"/answers/write/?id={answer}", **typed).status_code == 303
    page = office.get(who, url).text
    assert hidden_on(read(page)) == {"what", "sure", "when", "never"} and "Chữ cũ" in page
    sent = office.send(who, f"/answers/step/?id={answer}", step="submit", row_version=version_in(page))
    assert sent.status_code == 303, read(sent).said
    with open_session(office.engine, SYSTEM) as db:
        row = db.get_one(DirectiveAnswer, answer)
        frozen = newest_answer(db, row)
        assert frozen is not None and json.loads(frozen.content)["answers"] == {"any": "n"}
        assert written(db, row) == {"any": "n"}


@pytest.mark.parametrize(("any_", "sure"), list(product(("", "y", "n"), repeat=2)))
def test_the_trial_asks_what_the_form_asks(office: Office, any_: str, sure: str) -> None:
    typed = {f"v_{code}": value for code, value in (("any", any_), ("sure", sure)) if value}
    typed |= {"v_what": "chữ", "v_when": "03/11/2018", "v_never": "x"}
    with open_session(office.engine, SYSTEM) as db:
        found = db.query(FormSheet).join(FormSheet.version).filter_by(state="published").one()
        version, sheet = get_version(db, found.version_id), found.id
        titles = {field.code: field.title for field in version.fields}
        seen = found.row_version
    kind = {"unit_kind": "subordinate_cell"}
    tried = read(office.send(BOARD, f"/definitions/try/?id={version.id}", **typed, **kind))
    told = {
        row.all("th")[0].text.strip(): row.all("td")[-1].text.strip() for row in tried.all("#result tbody tr")
    }
    unasked = {code for code, title in titles.items() if told[title].startswith("không áp dụng")}
    sent = office.send(WHO, f"/period-forms/fill/?id={sheet}", row_version=seen, **typed)
    assert sent.status_code == 303, read(sent).said
    with open_session(office.engine, SYSTEM) as db:
        kept = asked_of(db, db.get_one(FormSheet, sheet))
    given = {name.removeprefix("v_") for name in typed}
    assert given - kept.keys() == given & unasked and not kept.keys() & unasked


def test_the_trial_proposes_and_takes_a_reason_as_the_form_does(office: Office) -> None:
    must = {"in": ["answer.any", ["n"]]}
    rule = {"at": "any", "level": "explain", "message": "Nêu lý do", "must": must, "when": None}
    proposing = FIELDS[0] | {"default": "constant", "default_value": "Chưa"}
    with open_session(office.engine, SYSTEM) as db:
        version = new_definition(db, SYSTEM, None, "report_form", "tried", "Mẫu thử", date(2018, 10, 2))
        fill(
            db,
            SYSTEM,
            version,
            [{"code": "g", "title": "Nội dung", "fields": [proposing]}],
            {"checks": [rule]},
        )
        db.commit()
        url = f"/definitions/try/?id={version.id}"
    page = read(office.get("administrator", url))
    assert page.one("input[checked]").get("value") == "n" and "Đề nghị sẵn" in page.text
    asked = read(office.send("administrator", url, v_any="y"))
    assert "Phải giải trình: Nêu lý do" in asked.text
    told = read(office.send("administrator", url, v_any="y", **{"v_any.why": "Có việc"}))
    assert "Phải giải trình" not in told.text
