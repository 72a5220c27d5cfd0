"""What every route opens: a row of each kind in a cell, beside it and
in a foreign Bloc; a new route fails until this page knows its row."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from werkzeug.routing import Rule

from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.choices.lists import Item, new_list
from models.core.base import now
from models.core.periods import Quarter
from models.definitions.definitions import new_definition
from models.definitions.topics import add_topic, orient
from models.directives.acts import new_directive
from models.directives.tables import DirectiveAnswer, Enclosure
from models.duties.tables import Duty
from models.imports.uploads import keep_upload
from models.layouts.layouts import new_layout
from models.layouts.shipped import SHIPPED
from models.meetings.attachments import Attachment
from models.meetings.calendars import plan_meeting
from models.meetings.meetings import record_meeting
from models.meetings.members import add_member
from models.people.delegation import Delegation
from models.people.notices import Notice, tell
from models.people.people import Account, Post, principal_of
from models.platform.jobs import ask
from models.platform.settings import change_setting
from models.reorganisation.acts import draft, set_rows
from models.reports.content import report_of
from models.reports.period_forms import FormSheet
from models.scoring.official_grades import OfficialGrade
from models.scoring.sheets import open_sheet
from models.units.units import get_unit
from models.workflow.publishing import copy_route
from models.workflow.tables import route_in_force
from tests.cast import UNITS
from tests.forms.excel.definitions.form import whole, written
from tests.forms.excel.hell import good
from tests.forms.layouts.books import book
from tests.make import typed
from tests.offices import Office

OPEN = (
    "static",
    "admin.static",
    "auth.sign_in",
    "auth.factor",
    "auth.code",
    "auth.first_run",
    "auth.language",
    "auth.sign_out",
)
PERSONAL = ("auth.sign_ins", "auth.end", "auth.end_all", "auth.password", "auth.habits")
PERSONAL += (
    "auth.second_factor",
    "auth.begin_factor",
    "auth.hold_factor",
    "auth.new_codes",
    "auth.drop_factor",
    "auth.begin_key",
    "auth.add_key",
    "auth.drop_key",
)
PERSONAL += ("drafts.save", "drafts.read", "drafts.drop", "drafts.mine")
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
    "cell_posts": "post",
}
SUBJECT |= {
    "topics": "topic",
    **dict.fromkeys(("choice_lists", "choice_book"), "choice_list"),
    "orientations": "orientation",
    **dict.fromkeys(("definitions", "build", "trial", "workbook", "library"), "version"),
    "calendar": "plan",
    "journal": "journal",
    "jobs": "job",
}
SUBJECT |= {
    "official_grades": "official",
    "notices": "notice",
    "delegations": "delegation",
    "gaps": "report",
    "duties": "duty",
    "desk": "report",
}
SUBJECT |= {"directives": "directive", "answers": "answer", "routes": "route", "period_forms": "form_sheet"}
SUBJECT |= {"layouts": "layout", "design": "layout", "layout_book": "layout"}
SUBJECT |= {"year_grades": "form_sheet"}
SUBJECT |= {"reorganisations": "reorganisation", "signals": "unit"}
SUBJECT |= {"imports": "upload", "documents": "report", "word_templates": "report"}
BY_MEETING = ("official_grades.grade_view", "scores.sheet_view", "scores.vote_view", "scores.withdraw_view")
BY_MEETING += ("scores.move_view", "scores.follow_view")
ROWLESS = (
    "index_view",
    "index",
    "create_view",
    "tree_view",
    "excel_view",
    "begin_view",
    "proposal_view",
    "plan_view",
    "window_view",
    "notice_view",
)
ROWLESS += (
    "health_view",
    "standing_view",
    "verify_view",
    "import_view",
    "template_view",
    "day_view",
    "bring_view",
)
BY_UNIT = ("calendar.monthly_view", "reports.quarter_view", "reports.year_view", "scores.year_view")
KEPT = (
    "meetings.file_view",
    "scores.year_view",
    "members.details_view",
    "members.edit_view",
    *BY_MEETING[1:],
    "meetings.void_view",
    "meetings.edit_view",
)
ROWLESS += (
    "read_view",
    "mail_view",
    "kind_view",
    "letter_view",
    "term_view",
    "templates_view",
    "shipped_view",
)
KEPT += ("reports.proof_view", "reports.proof_file_view")
ROWLESS += (
    "lost_view",
    "map_view",
    "chase_view",
    "forms_view",
    "bulk_view",
    "codes_view",
    "units_view",
    "people_view",
)
ROWLESS += ("layout_import_view", "empty_view", "pile_view", "choice_new_view")
ROWLESS += ("in_force_view", "workbook_import_view", "caught_view", "waiting_view")
FIRST = {role: f"{code}.{role}" for code, *_, roles in reversed(UNITS) for role in roles}
BESIDE = {
    "D2.cell_secretary",
    "C.cell_clerk",
    "DB.committee_secretary",
    "K2.board_officer",
    "E.committee_officer",
    "E1.cell_secretary",
}
ROLES = sorted({*FIRST.values(), *BESIDE, "administrator", "auditor"})
"""Somebody in every role, and on every level somebody beside and somebody of a foreign Bloc."""
CELLS = {code for code, kind, *_rest in UNITS if kind.endswith("cell")}


def plant_rows(office: Office) -> dict[str, dict[str, int]]:
    """A row of every kind in a cell, its sibling's committee
    and a foreign Bloc: {"D1": {"meeting": 3, ...}, ...}."""
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
    file = Attachment(
        **place, name="a.pdf", media_type="application/pdf", size=1, sha256="0" * 64, added_at=now()
    )
    db.add(file)
    topic = add_topic(db, SYSTEM, cell, 3, "Chuyên đề riêng", date(2018, 1, 1))
    choices = new_list(db, SYSTEM, cell, "own", "Danh mục riêng", [Item("a", "Một")])
    oriented = orient(db, SYSTEM, cell, Quarter(2019, 1), topic)
    version = new_definition(db, SYSTEM, cell, "rubric", "own", "Khung riêng", date(2019, 1, 1))
    tree = SHIPPED["monthly_list"][1]
    layout = new_layout(db, SYSTEM, cell, "own_list", "Danh sách riêng", date(2019, 1, 1), tree)
    form_sheet = FormSheet(unit_id=cell.id, path=cell.path, version_id=version.id)
    form_sheet.starts_on, form_sheet.ends_on = date(2018, 1, 1), date(2018, 12, 31)
    db.add(form_sheet)
    db.flush()
    post = db.scalar(select(Post).where(Post.unit_id == cell.id, Post.role == "cell_secretary"))
    account = db.scalar(select(Account).where(Account.person_id == post.person_id))
    job = ask(db, principal_of(db, account.id), "Danh sách", "/meetings/excel/", "vi")
    job.standing = "cancelled"
    tell(db, [account.id], "reminder", report, cell.id)
    notice = db.scalars(select(Notice).where(Notice.account_id == account.id)).first()
    delegation = Delegation(
        unit_id=cell.id,
        path=cell.path,
        giver_id=post.person_id,
        taker_id=post.person_id,
        act="submit",
        given_at=now(),
    )
    delegation.starts_on = delegation.last_on = date(2019, 1, 20)
    db.add(delegation)
    db.flush()
    official = OfficialGrade(
        **place_of(cell), sheet_id=sheet.id, grade="fair", self_grade="good", gap=1, actor="x", at=now()
    )
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
        "choice_list": choices,
    }
    made |= {"upload": keep_upload(db, Principal(account.id), "sheets", f"{code}.xlsx", good())}
    form = written(whole())
    made |= {"form_upload": keep_upload(db, Principal(account.id), "definition", f"{code}-bieu.xlsx", form)}
    made |= {"choices_upload": keep_upload(db, Principal(account.id), "choices", f"{code}-dm.xlsx", good())}
    made |= {"layout_upload": keep_upload(db, Principal(account.id), "layout", f"{code}-ds.xlsx", book())}
    made |= directive_rows(db, cell)
    made |= {
        "orientation": oriented,
        "version": version,
        "layout": layout,
        "post": post,
        "account": account,
        "unit": cell,
        "job": job,
        "form_sheet": form_sheet,
    }
    duty = db.scalars(
        select(Duty).where(Duty.about_id == cell.id, Duty.source == "meeting").order_by(Duty.period)
    ).first()
    lines = [{"act": "change", "code": cell.code, "name": "Tên khác"}]
    one = draft(db, SYSTEM, doc_symbol="1-QĐ", doc_date=None, on=date(2019, 2, 1))
    made |= {"duty": duty, "reorganisation": set_rows(db, SYSTEM, one, one.row_version, lines)}
    return {name: row.id for name, row in made.items()} | {"journal": 1}


def place_of(cell: Any) -> dict[str, Any]:
    return {"unit_id": cell.id, "path": cell.path}


def directive_rows(db: Any, cell: Any) -> dict[str, Any]:
    """A directive of the unit with an enclosure and an answer of the same unit."""
    days = {"dated": date(2018, 10, 24), "due_on": date(2018, 11, 10)}
    directive = new_directive(
        db, SYSTEM, cell, days | {"symbol": "1-CV", "abstract": "Thử", "asks_receipt": True}
    )
    place = {"unit_id": cell.id, "path": cell.path, "directive_id": directive.id}
    file = {"file_name": "a.pdf", "media_type": "application/pdf", "size": 1, "sha256": "0" * 64}
    enclosure = Enclosure(**place, symbol="2-QĐ", dated=date(2018, 10, 8), title="Thử", position=0, **file)
    route = route_in_force(db, "answer", cell.path, date(2018, 10, 24))
    answer = DirectiveAnswer(
        **place, route_id=route.id, asked_by_id=cell.id, asked_at=now(), due_on=date(2018, 11, 10)
    )
    db.add_all((enclosure, answer))
    own = copy_route(db, SYSTEM, route, cell, date(2018, 1, 1))
    return {"route": own, "directive": directive, "enclosure": enclosure, "answer": answer}


def address(rule: Rule, ids: dict[str, int]) -> str:
    """The rule's address for a unit's rows."""
    screen, _, view = rule.endpoint.partition(".")
    if rule.endpoint == "directives.file_view":
        return f"/directives/file/{ids['enclosure']}/"
    if rule.endpoint == "meetings.file_view":
        return f"/meetings/file/{ids['file']}/"
    if rule.endpoint == "workbook.marked_view":
        return f"{rule.rule}?id={ids['form_upload']}"
    if rule.endpoint == "choice_book.choice_marked_view":
        return f"{rule.rule}?id={ids['choices_upload']}"
    if rule.endpoint == "layout_book.layout_marked_view":
        return f"{rule.rule}?id={ids['layout_upload']}"
    if rule.endpoint in BY_MEETING:
        return f"{rule.rule}?meeting={ids['meeting']}"
    if rule.endpoint in BY_UNIT:
        return f"{rule.rule}?unit={ids['unit']}&quarter=2018-Q4&year=2018&month=2018-12"
    if screen == "lists":
        return f"{rule.rule}?unit={ids['unit']}&on=2018-12-01&source=month&code=monthly_list"
    if screen == "signals" and view != "index":
        return f"{rule.rule}?code=fall&unit={ids['unit']}"
    if view in ROWLESS or screen == "settings":
        return rule.rule
    return f"{rule.rule}?id={ids[SUBJECT[screen]]}&number=1&act=rename"


def doors(office: Office, method: str) -> list[Rule]:
    """Routes that stand behind a sign-in and take this method."""
    return [
        r
        for r in office.app.url_map.iter_rules()
        if method in (r.methods or ()) and r.endpoint not in (*OPEN, *PERSONAL)
    ]
