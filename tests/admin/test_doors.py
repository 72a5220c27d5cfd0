"""Every registered route x every role x own, sibling and foreign unit: a stranger's row is 404, nothing answers 500, nothing changes.

The routes come from the URL map: a new one fails here until this page says which row it opens.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from werkzeug.routing import Rule

from models.access import OFFICE, SYSTEM, Principal, open_session
from models.base import now
from models.calendars import plan_meeting
from models.delegation import Delegation
from models.directive_acts import new_directive
from models.directives import DirectiveAnswer, Enclosure
from models.duties import Duty
from models.files import Attachment
from models.formsheets import FormSheet
from models.imports import keep_upload
from models.jobs import ask
from models.journal import head
from models.meetings import record_meeting
from models.members import add_member
from models.notices import Notice, tell
from models.official import OfficialGrade
from models.people import Account, Post, principal_of
from models.periods import Quarter
from models.report_content import report_of
from models.routes import copy_route
from models.scores import open_sheet
from models.settings import change_setting
from models.topics import add_topic, orient
from models.units import get_unit
from models.versions import new_definition
from models.workflow.tables import route_in_force
from tests.admin.conftest import Office
from tests.cast import UNITS
from tests.forms.excel.hell import good
from tests.make import typed

OPEN = ("static", "admin.static", "auth.sign_in", "auth.code", "auth.first_run", "auth.language", "auth.sign_out")
PERSONAL = ("auth.sign_ins", "auth.end", "auth.password")
# what each screen's `id` opens; scores.sheet and its acts are asked for by meeting
SUBJECT = {
    "meetings": "meeting",
    "scores": "sheet",
    "reports": "report",
    "units": "unit",
    "cells": "unit",
    "members": "member",
    "accounts": "account",
    "posts": "post",
}
SUBJECT |= {"topics": "topic", "orientations": "orientation", "rubrics": "version", "calendar": "plan", "journal": "journal", "jobs": "job"}
SUBJECT |= {"official": "official", "notices": "notice", "delegations": "delegation", "gaps": "report", "duties": "duty", "desk": "report"}
SUBJECT |= {"directives": "directive", "answers": "answer", "routes": "route", "year_forms": "form_sheet"}
SUBJECT |= {"imports": "upload", "documents": "report"}
BY_MEETING = ("official.grade_view", "scores.sheet_view", "scores.vote_view", "scores.withdraw_view")
BY_MEETING += ("scores.move_view", "scores.follow_view")
ROWLESS = ("index_view", "index", "create_view", "tree_view", "excel_view", "begin_view", "proposal_view", "plan_view", "window_view", "notice_view")
ROWLESS += ("standing_view", "verify_view", "import_view", "template_view", "day_view", "bring_view")
BY_UNIT = ("calendar.monthly_view", "reports.quarter_view", "scores.year_view")
KEPT = (
    "meetings.file_view",
    "scores.year_view",
    "members.details_view",
    "members.edit_view",
    *BY_MEETING[1:],
    "meetings.void_view",
    "meetings.edit_view",
)
ROWLESS += ("read_view", "mail_view", "kind_view", "letter_view", "term_view", "templates_view", "shipped_view")
KEPT += ("reports.proof_view", "reports.proof_file_view")
ROWLESS += ("map_view", "chase_view", "bulk_view", "done_view")
ROWLESS += ("in_force_view", "workbook_import_view")
ROLES = sorted({f"{code}.{role}" for code, *_, roles in UNITS for role in roles} | {"administrator", "auditor"})


@pytest.fixture(scope="module")
def rows(office: Office) -> dict[str, dict[str, int]]:
    """A row of every kind in a cell, its sibling's committee and a foreign Bloc: {"D1": {"meeting": 3, ...}, ...}."""
    found: dict[str, dict[str, int]] = {}
    with open_session(office.engine, SYSTEM) as db:
        for code in ("D1", "D2", "E1"):
            found[code] = _rows(db, office, code)
        db.commit()
    return found


def _rows(db: Any, office: Office, code: str) -> dict[str, int]:
    cell = get_unit(db, office.cast.units[code])
    meeting = record_meeting(db, SYSTEM, cell, typed(date(2018, 11, 1), date(2018, 11, 26)))
    sheet = open_sheet(db, SYSTEM, meeting)
    report = report_of(db, SYSTEM, cell, Quarter(2018, 4))
    member = add_member(db, SYSTEM, cell, f"Đảng viên {code}")
    plan = plan_meeting(db, SYSTEM, cell, date(2019, 1, 1), date(2019, 1, 28), now().time())
    place = {"unit_id": cell.id, "path": cell.path, "meeting_id": meeting.id}
    file = Attachment(**place, name="a.pdf", media_type="application/pdf", size=1, sha256="0" * 64, added_at=now())
    db.add(file)
    topic = add_topic(db, SYSTEM, cell, 3, "Chuyên đề riêng", date(2018, 1, 1))
    oriented = orient(db, SYSTEM, cell, Quarter(2019, 1), topic)
    version = new_definition(db, SYSTEM, cell, "rubric", "own", "Khung riêng", date(2019, 1, 1))
    form_sheet = FormSheet(unit_id=cell.id, path=cell.path, version_id=version.id, year=2018)
    db.add(form_sheet)
    db.flush()
    post = db.scalar(select(Post).where(Post.unit_id == cell.id, Post.role == "cell_secretary"))
    account = db.scalar(select(Account).where(Account.person_id == post.person_id))
    job = ask(db, principal_of(db, account.id), "Danh sách", "/meetings/excel/", "vi")
    job.standing = "cancelled"
    tell(db, [account.id], "reminder", report, cell.id)
    notice = db.scalars(select(Notice).where(Notice.account_id == account.id)).first()
    delegation = Delegation(unit_id=cell.id, path=cell.path, giver_id=post.person_id, taker_id=post.person_id, act="submit", given_at=now())
    delegation.starts_on = delegation.last_on = date(2019, 1, 20)
    db.add(delegation)
    db.flush()
    official = OfficialGrade(**place_of(cell), sheet_id=sheet.id, grade="fair", self_grade="good", gap=1, actor="x", at=now())
    db.add(official)
    change_setting(db, SYSTEM, "official_grade", "yes")
    db.flush()
    made = {"notice": notice, "delegation": delegation, "official": official}
    made |= {
        "meeting": meeting,
        "sheet": sheet,
        "report": report,
        "member": member,
        "plan": plan,
        "file": file,
        "topic": topic,
    }
    made |= {"upload": keep_upload(db, Principal(account.id), "sheets", f"{code}.xlsx", good())}
    made |= directive_rows(db, cell)
    made |= {"orientation": oriented, "version": version, "post": post, "account": account, "unit": cell, "job": job, "form_sheet": form_sheet}
    duty = db.scalars(select(Duty).where(Duty.about_id == cell.id, Duty.source == "meeting").order_by(Duty.period)).first()
    made |= {"duty": duty}
    return {name: row.id for name, row in made.items()} | {"journal": 1}


def place_of(cell: Any) -> dict[str, Any]:
    return {"unit_id": cell.id, "path": cell.path}


def directive_rows(db: Any, cell: Any) -> dict[str, Any]:
    """A directive of the unit with an enclosure and an answer of the same unit."""
    days = {"dated": date(2018, 10, 24), "due_on": date(2018, 11, 10)}
    directive = new_directive(db, SYSTEM, cell, days | {"symbol": "1-CV", "abstract": "Thử", "asks_receipt": True})
    place = {"unit_id": cell.id, "path": cell.path, "directive_id": directive.id}
    file = {"file_name": "a.pdf", "media_type": "application/pdf", "size": 1, "sha256": "0" * 64}
    enclosure = Enclosure(**place, symbol="2-QĐ", dated=date(2018, 10, 8), title="Thử", position=0, **file)
    route = route_in_force(db, "answer", cell.path, date(2018, 10, 24))
    answer = DirectiveAnswer(**place, route_id=route.id, asked_by_id=cell.id, asked_at=now(), due_on=date(2018, 11, 10))
    db.add_all((enclosure, answer))
    own = copy_route(db, SYSTEM, route, cell, date(2018, 1, 1))
    return {"route": own, "directive": directive, "enclosure": enclosure, "answer": answer}


def address(rule: Rule, ids: dict[str, int]) -> str:
    """The rule's address for a unit's rows."""
    screen, _, view = rule.endpoint.partition(".")
    if rule.endpoint == "directives.file_view":
        return f"/directives/file/{ids['enclosure']}/"
    if view == "file_view":
        return f"/meetings/file/{ids['file']}/"
    if rule.endpoint in BY_MEETING:
        return f"{rule.rule}?meeting={ids['meeting']}"
    if rule.endpoint in BY_UNIT:
        return f"{rule.rule}?unit={ids['unit']}&quarter=2018-Q4&year=2018&month=2018-12"
    if view in ROWLESS or screen == "settings":
        return rule.rule
    return f"{rule.rule}?id={ids[SUBJECT[screen]]}&number=1&act=rename"


def doors(office: Office, method: str) -> list[Rule]:
    """Routes that stand behind a sign-in and take this method."""
    return [r for r in office.app.url_map.iter_rules() if method in (r.methods or ()) and r.endpoint not in (*OPEN, *PERSONAL)]


def view_of(rule: Rule) -> str:
    return rule.endpoint.partition(".")[2]


def test_every_route_is_known_here(office: Office, rows: dict[str, dict[str, int]]) -> None:
    for rule in office.app.url_map.iter_rules():
        if rule.endpoint not in (*OPEN, *PERSONAL):
            assert address(rule, rows["D1"])


@pytest.mark.parametrize("who", ROLES)
def test_no_door_breaks_for_anybody_on_any_row(office: Office, rows: dict[str, dict[str, int]], who: str) -> None:
    client = office.client(who)
    for rule in doors(office, "GET"):
        for ids in rows.values():
            answer = client.get(address(rule, ids), buffered=True)
            assert answer.status_code in (200, 303, 403, 404, 422), (rule, answer.status_code, answer.text[-300:])


@pytest.mark.parametrize("who", [r for r in ROLES if not r.startswith(("K2", "E")) and r not in ("administrator", "auditor")])
def test_a_foreign_row_is_unknown_to_everybody_of_the_other_bloc(office: Office, rows: dict[str, dict[str, int]], who: str) -> None:
    client = office.client(who)
    for rule in doors(office, "GET"):
        if view_of(rule) in ROWLESS or rule.endpoint.startswith("settings"):
            continue
        answer = client.get(address(rule, rows["E1"]), buffered=True)
        assert answer.status_code == 404, (rule, answer.status_code)


@pytest.mark.parametrize("who", ["D2.cell_secretary", "DB1.cell_clerk", "C.cell_secretary"])
def test_a_siblings_rows_are_unknown_to_a_cell(office: Office, rows: dict[str, dict[str, int]], who: str) -> None:
    client = office.client(who)
    for rule in doors(office, "GET"):
        if view_of(rule) in ROWLESS or rule.endpoint.startswith("settings"):
            continue
        answer = client.get(address(rule, rows["D1"]), buffered=True)
        assert answer.status_code == 404, (rule, answer.status_code)


@pytest.mark.parametrize("who", [r for r in ROLES if r.split(".")[-1] in OFFICE and not r.startswith(("K2", "E"))])
def test_what_is_kept_in_the_cell_opens_for_nobody_above(office: Office, rows: dict[str, dict[str, int]], who: str) -> None:
    client = office.client(who)
    for rule in doors(office, "GET"):
        if rule.endpoint in KEPT:
            assert client.get(address(rule, rows["D1"]), buffered=True).status_code in (403, 404), rule


@pytest.mark.parametrize("who", ROLES)
def test_nothing_foreign_can_be_changed_by_a_post(office: Office, rows: dict[str, dict[str, int]], who: str) -> None:
    foreign = rows["D1"] if who.startswith(("K2", "E")) else rows["E1"]
    if who in ("administrator", "auditor"):
        return
    before = _head(office)
    for rule in doors(office, "POST"):
        if view_of(rule) in ROWLESS or rule.endpoint.startswith("settings"):
            continue
        data = {"id": foreign.get(SUBJECT[rule.endpoint.partition(".")[0]]), "row_version": "1", "step": "approve", "version": "1"}
        answer = office.send(who, address(rule, foreign), **data)
        assert answer.status_code in (403, 404), (rule, answer.status_code)
    assert _head(office) == before


@pytest.mark.parametrize("who", ["auditor", "administrator", "K.bloc_secretary", "D.committee_officer"])
def test_nobody_above_writes_into_a_cell(office: Office, rows: dict[str, dict[str, int]], who: str) -> None:
    before = _head(office)
    data = {
        "unit_id": rows["D1"]["unit"],
        "held_on": "26/12/2018",
        "period": "2018-12",
        "kind": "regular",
        "name": "Ai đó",
        "id": rows["D1"]["meeting"],
    }
    for url in ("/meetings/new/", f"/meetings/edit/?id={rows['D1']['meeting']}", "/meetings/delete/", "/members/new/", "/reports/begin/"):
        assert office.send(who, url, row_version="1", **data).status_code in (403, 404, 422), url
    assert office.send(who, f"/scores/sheet/?meeting={rows['D1']['meeting']}", row_version="1", act="save").status_code in (403, 404)
    assert _head(office) == before


@pytest.mark.parametrize("bad", ["abc", "1,2", "-1", "99999999999999999999", "", "1.5", "٣"])
@pytest.mark.parametrize(
    "url", ["/meetings/details/?id=", "/units/details/?id=", "/reports/details/?id=", "/scores/sheet/?meeting=", "/rubrics/details/?id="]
)
def test_a_number_that_is_none_is_a_plain_404(office: Office, url: str, bad: str) -> None:
    assert office.get("D1.cell_secretary", url + bad).status_code == 404


@pytest.mark.parametrize(
    "query", ["page=-1", "page=99999999999999", "page=x", "sort=99", "sort=x", "flt0_0=zzz", "flt0_0=", "search=%25%00", "page_size=9999999"]
)
@pytest.mark.parametrize("url", ["/meetings/", "/reports/", "/units/", "/scores/", "/posts/"])
def test_a_bent_address_of_a_list_breaks_nothing(office: Office, url: str, query: str) -> None:
    assert office.get("D.committee_officer", f"{url}?{query}").status_code in (200, 400)


def _head(office: Office) -> str:
    with open_session(office.engine, SYSTEM) as db:
        return head(db)
