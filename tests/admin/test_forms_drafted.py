"""Every form of the product into which text is typed is kept as a draft, or stands here with a reason;
what is kept can be offered again to whoever is shown the form, and no password, code or file is among it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest

from admin.web import drafts
from models.access.grants import SYSTEM, Principal
from models.access.guard import open_session
from models.core.base import set_clock, today
from models.directives.acts import new_directive
from models.meetings.meetings import Meeting
from models.people.drafts import OWN, Draft, may
from models.platform.settings import change_setting
from models.units.units import get_unit
from models.workflow.publishing import copy_route
from models.workflow.tables import route_in_force
from tests.admin.door_rows import address, doors
from tests.admin.quarter import propose, record
from tests.conftest import TODAY
from tests.offices import Office
from tests.pages import Form, read
from tests.paths import ROOT

TYPED = ("text", "number", "email", "date", "time", "tel", "url", "month", "")
FORM = re.compile(r"<form\b((?:[^>{]|\{\{.*?\}\}|\{%.*?%\})*)>(.*?)</form>", re.S)
FILLED = re.compile(r"\{\{-?\s*(?:field|fields|one|draw)\(|<textarea|<select|<input(?![^>]*type=\"hidden\")")

SECRET = "a password or a one-time code is typed, never kept"
TRIED = "it only tries: nothing of it is saved anywhere"
FILE = "a file is chosen, which no draft holds; nothing is typed"
CHOSEN = "ticks and choices of what the page shows; nothing is typed"
BUTTON = "a button alone"
ELSEWHERE = "its page carries the form, marked by its template"

TEMPLATES = {
    **dict.fromkeys(("definitions/publish.html", "definitions/library.html"), CHOSEN),
    "definitions/new.html": FILE,
    "definitions/try.html": TRIED,
    "definitions/workbook.html": FILE,
    **dict.fromkeys(("desk/bulk.html", "filling/pile.html"), CHOSEN),
    "imports/kind.html": FILE,
    "layouts/workbook.html": FILE,
    "people/code.html": SECRET,
    "people/first_run.html": SECRET,
    "people/many_codes.html": CHOSEN,
    **dict.fromkeys(("people/sign_in.html", "people/factor.html", "people/second_factor.html"), SECRET),
    "web/_asked.html": CHOSEN,
    "web/again.html": SECRET,
    "web/macros.html": CHOSEN,
    "routes/workbook.html": FILE,
    "web/both.html": "the comparison itself: what is chosen of it was kept before",
}
"""Templates with a form that is filled in and not kept."""
SCREENS = {
    **dict.fromkeys(("accounts.codes_view", "desk.bulk_view", "build.publish_view"), CHOSEN),
    "form_desk.pile_view": CHOSEN,
    **dict.fromkeys(
        ("library.shelf_view", "reports.begin_view", "scores.create_view", "auth.habits"), CHOSEN
    ),
    **dict.fromkeys(("auth.code", "auth.first_run", "auth.password", "auth.sign_in", "auth.factor"), SECRET),
    **dict.fromkeys(("auth.end", "auth.end_all"), SECRET),
    **dict.fromkeys(("build.preview_view", "trial.try_view", "design.look_view"), TRIED),
    **dict.fromkeys(("imports.kind_view", "routes.bring_view", "directives.bring_view"), FILE),
    **dict.fromkeys(("workbook.workbook_import_view", "workbook.workbook_view"), FILE),
    **dict.fromkeys(("choice_book.choice_book_view", "choice_book.choice_new_view"), FILE),
    **dict.fromkeys(("layout_book.layout_import_view", "layout_book.layout_book_view"), FILE),
    **dict.fromkeys(("duties.chase_view", "gaps.supplement_view", "documents.zip_view"), BUTTON),
    **dict.fromkeys(("reports.quarter_view", "reports.year_view", "design.publish_view"), BUTTON),
    **dict.fromkeys(("reports.edit_view", "period_forms.edit_view", "answers.edit_view"), ELSEWHERE),
    "signals.set_view": "marked by its own key: an office's signal by its code",
}
"""Screens of one form that is not kept under the screen's name."""
PART = {"excel_view": BUTTON, "import_view": FILE}
FORMLESS = (
    "answers.create_view",
    "definitions.edit_view",
    "delegations.edit_view",
    "journal.create_view",
    "journal.edit_view",
    "layouts.edit_view",
    "official_grades.create_view",
    "official_grades.edit_view",
    "orientations.edit_view",
    "reports.create_view",
)
"""Screens that make or change none: they answer that they are not there."""
REPLACES = ("calendar.plan_view", "calendar.window_view", "notices.index", "settings.index")
REPLACES += ("signals.set_view", "word_templates.templates_view", "backups.lost_view")
"""Screens of a form about no row by its number, which replaces what stands: it has its version all the same,
told from what stands (models/platform/marks.py)."""
WHO = ("administrator", "K.bloc_secretary", "D.committee_secretary", "D1.cell_secretary")


def texts(form: Form) -> list[str]:
    """Names of the fields of a form into which something is typed."""
    typed = [each.get("name") for each in form.all("textarea")]
    return typed + [each.get("name") for each in form.all("input") if each.get("type") in TYPED]


def test_every_form_of_a_template_is_kept_or_stands_here() -> None:
    folder, found = ROOT / "admin/templates/khoi", set()
    for path in folder.rglob("*.html"):
        for said, body in FORM.findall(path.read_text(encoding="utf-8")):
            if 'method="post"' in said and "data-draft" not in said and FILLED.search(body):
                found.add(str(path.relative_to(folder)))
    assert found == set(TEMPLATES)


def test_every_screen_of_one_form_is_kept_or_stands_here(office: Office) -> None:
    both = {
        rule.endpoint
        for rule in office.app.url_map.iter_rules()
        if {"GET", "POST"} <= (rule.methods or set())
    }
    others = {name for name in both - set(drafts.PAGES) if name.partition(".")[2] not in PART}
    assert others == set(SCREENS) | {*FORMLESS}
    assert set(drafts.PAGES) <= both
    client = office.client("administrator", brief=True)
    for name in FORMLESS:
        rule = next(each for each in office.app.url_map.iter_rules() if each.endpoint == name)
        assert client.get(f"{rule.rule}?id=1").status_code in (403, 404), name


def drawn(office: Office, rows: dict[str, dict[str, int]], who: str) -> Iterator[tuple[str, str, Form]]:
    """Every form to be sent that this person is shown, with its screen's name and address."""
    client = office.client(who)
    for rule in doors(office, "GET"):
        url = address(rule, rows["D1"])
        answer = client.get(url, buffered=True)
        if answer.status_code == 200 and answer.mimetype == "text/html":
            yield from ((rule.endpoint, url, f) for f in read(answer).forms if f.get("method") == "post")


@pytest.mark.parametrize("who", WHO)
def test_whoever_is_shown_a_form_has_what_he_types_kept_and_offered(
    office: Office, rows: dict[str, dict[str, int]], who: str
) -> None:
    with open_session(office.engine, SYSTEM) as db:
        change_setting(db, SYSTEM, "smtp_host", "localhost")
        db.commit()
    client, found = office.client(who, brief=True), 0
    for screen, url, form in list(drawn(office, rows, who)):
        key, names = form.get("data-draft"), texts(form)
        if not key:
            assert not names or screen in SCREENS, (screen, form.get("action"), names)
            continue
        assert not form.all("[type=password]"), screen
        begins = key.split(":")[0] == "copied" or (key.split(":")[1] == "new" and screen not in REPLACES)
        assert begins or form.fields["row_version"].isdecimal(), (screen, key)
        if not names:
            continue
        found += 1
        body = {"key": key, "row_version": None, "fields": {names[0]: ["Gõ dở dang"]}}
        assert client.post("/drafts/", json=body).status_code == 200, (screen, key)
        assert f'data-draft-of="{key}"' in office.get(who, url).text, (screen, key)
        client.post("/drafts/", json=body | {"fields": {}})
    assert found > 5
    with open_session(office.engine, SYSTEM) as db:
        assert db.query(Draft).count() == 0


@pytest.fixture(scope="module")
def own(office: Office) -> dict[str, int]:
    """A draft route and a draft directive of the Bloc, a proposed sheet of a cell."""
    set_clock(TODAY)
    with open_session(office.engine, SYSTEM) as db:
        bloc = get_unit(db, office.cast.units["K"])
        days = {"dated": date(2018, 10, 24), "due_on": date(2018, 11, 10)}
        about = {"symbol": "1-CV", "abstract": "Thử", "asks_receipt": True}
        letter = new_directive(db, SYSTEM, bloc, days | about)
        route = copy_route(db, SYSTEM, route_in_force(db, "answer", bloc.path, today()), bloc, today())
        db.commit()
        return {"directive": letter.id, "route": route.id}


@pytest.mark.parametrize(
    ("url", "field"),
    [
        ("/routes/edit/?id={route}", "name"),
        ("/routes/state/?id={route}&number=1", "name"),
        ("/routes/state/?id={route}&number=0", "name"),
        ("/routes/step/?id={route}&number=1", "name"),
        ("/directives/enclosures/?id={directive}", "title-1"),
        ("/signals/set/?code=short_good", "minutes"),
        ("/signals/set/?code=fall", "share"),
        ("/documents/templates/", "kind"),
        ("/documents/term/", "name"),
    ],
)
def test_forms_of_an_offices_own_rules_are_kept(
    office: Office, own: dict[str, int], url: str, field: str
) -> None:
    at, who = url.format(**own), "K.bloc_secretary"
    form = next(f for f in read(office.get(who, at)).forms if f.get("data-draft") and field in f.names)
    key, typed = form.get("data-draft"), "notice" if field == "kind" else "71"
    body = {"key": key, "row_version": None, "fields": {field: [typed]}}
    assert office.client(who, brief=True).post("/drafts/", json=body).status_code == 200
    bar = read(office.get(who, at)).one(f"[data-draft-of={key}]")
    put = next(
        f for f in read(office.get(who, bar.link("Đưa vào biểu mẫu"))).forms if f.get("data-draft") == key
    )
    assert put.typed[field] == [typed]
    other = office.client("administrator", brief=True)
    assert other.get("/drafts/", query_string={"key": key}).status_code == 404
    office.send(who, "/drafts/drop/", key=key)


def test_the_votes_of_a_proposed_sheet_are_kept(office: Office) -> None:
    who = "D1.cell_secretary"
    meeting = record(office, who, "D1", "2018-10", "26/10/2018")
    url = f"/scores/sheet/?meeting={meeting}"
    propose(office, who, meeting)
    key = f"vote:{meeting}"
    body = {"key": key, "row_version": None, "fields": {"votes_for": ["17"]}}
    assert office.client(who, brief=True).post("/drafts/", json=body).status_code == 200
    form = next(f for f in read(office.get(who, f"{url}&draft={key}")).forms if f.get("data-draft") == key)
    assert form.fields["votes_for"] == "17"
    with open_session(office.engine, SYSTEM) as db:
        present = db.get_one(Meeting, meeting).present
    sent = form.fields | {"votes_for": str(present), "votes_present": str(present)}
    assert office.send(who, form.get("action"), **sent).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert db.query(Draft).count() == 0


def test_an_address_for_notices_is_its_owners_to_send_whatever_posts_he_has() -> None:
    assert may(Principal(None), OWN, None, "") and not may(Principal(None), "report.prepare", None, "")
