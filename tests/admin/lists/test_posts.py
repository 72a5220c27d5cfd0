"""Who holds posts in two units switches between them on every page that says what is one's own by post; every
other page is named here, with why it is the same for all posts. Two people walk all pages: one serves in a
committee and in a cell under it, one on the Boards of two Blocs."""

from __future__ import annotations

import io
from datetime import date, timedelta

import openpyxl
import pytest
from sqlalchemy import select
from werkzeug.routing import Rule

from admin.duties import chasing
from admin.jobs.work import acting
from admin.lists.posts import READ
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import today
from models.core.periods import Quarter
from models.duties.opening import open_period
from models.people.people import Account, Post, begin_post, principal_of
from models.platform.jobs import Job
from models.units.units import get_unit
from tests.admin.door_rows import address, doors
from tests.admin.marker import MARK, unpacked
from tests.offices import Office
from tests.pages import Page, read

BOTH = {"D.committee_officer": ("D1", "cell_clerk"), "K.board_officer": ("K2", "board_officer")}
ROW = "opens one row, which is read through whichever post shows it"
FORM = "a form that asks for its unit, among those of all posts"
OFFICE = "the same for the whole office or program, whatever posts one holds"
UNIT = "of the unit that the page before it named"
ACCOUNT = "of the account: its notices, files, drafts, sign-ins"
ALIKE = {
    **dict.fromkeys(("details_view", "edit_view", "file_view", "version_view", "difference_view"), ROW),
    **dict.fromkeys(("missing_view", "workbook_view", "annex1_view", "annex2_view", "proof_view"), ROW),
    **dict.fromkeys(("proof_file_view", "earlier_view", "earlier_annex_view", "issued_view"), ROW),
    **dict.fromkeys(("totals_view", "supplement_view", "copy_view", "report_view", "zip_view"), ROW),
    **dict.fromkeys(("children_view", "void_view", "pass_view", "close_view", "open_again_view"), ROW),
    **dict.fromkeys(("enclosures_view", "sheet_view", "follow_view", "grade_view", "act_view"), ROW),
    **dict.fromkeys(
        ("row_view", "withdraw_view", "counter_view", "marked_view", "book_view", "answers_view"), ROW
    ),
    **dict.fromkeys(("check_view", "draft_view", "build_view", "head_view", "group_view", "field_view"), ROW),
    **dict.fromkeys(
        ("rule_view", "preview_view", "publish_view", "try_view", "own_view", "workbook_out_view"), ROW
    ),
    **dict.fromkeys(("create_view", "begin_view", "plan_view", "window_view", "letter_view"), FORM),
    **dict.fromkeys(("documents.notice_view", "term_view", "import_view", "workbook_import_view"), FORM),
    **dict.fromkeys(("set_view", "in_force_view", "fill_view", "bring_view", "templates_view"), FORM),
    **dict.fromkeys(("proposal_view", "codes_view", "shelf_view", "many_view"), FORM),
    **dict.fromkeys(("kind_view", "template_view", "imports.index"), FORM),
    **dict.fromkeys(
        ("shipped_view", "backups.index", "watch.index", "settings.index", "guide.index"), OFFICE
    ),
    **dict.fromkeys(("server.index", "health_view", "backups.lost_view"), OFFICE),
    **dict.fromkeys(("journal.index_view", "journal.excel_view", "verify_view"), OFFICE),
    **dict.fromkeys(("notices.index", "jobs.index", "standing_view", "result_view"), ACCOUNT),
    **dict.fromkeys(("move_view", "state_view", "step_view", "grades_view", "picture_view"), ROW),
    **dict.fromkeys(("design_view", "design.look_view", "document_view", "layout_out_view"), ROW),
    **dict.fromkeys(("layout_book_view", "layout_marked_view"), ROW),
    **dict.fromkeys(("choice_book_view", "choice_marked_view"), ROW),
    "choice_new_view": FORM,
    **dict.fromkeys(("layout_import_view", "empty_view"), FORM),
    "word_templates.look_view": ROW,
    **dict.fromkeys(("lists.index", "lists.look_view", "lists.sent_view"), UNIT),
    "typed.day_view": "reads a day as it is typed",
    **dict.fromkeys(("find.units_view", "find.people_view"), FORM),
    "cell_posts.index": "names the cell of each row; whoever serves in two cells is asked by both at once",
    "search.index": "finds whatever one may see; the lists it leads to switch",
}
"""By screen or by view."""


def reason(rule: Rule) -> str | None:
    return ALIKE.get(rule.endpoint) or ALIKE.get(rule.endpoint.partition(".")[2])


@pytest.fixture(autouse=True)
def both(office: Office, rows: dict[str, dict[str, int]]) -> None:
    """Their second posts, and duties of a quarter."""
    with open_session(office.engine, SYSTEM) as db:
        for who, (code, role) in BOTH.items():
            person, unit = db.get_one(Account, office.cast.accounts[who]).person, office.cast.units[code]
            if db.scalar(select(Post.id).where(Post.person_id == person.id, Post.unit_id == unit)) is None:
                begin_post(db, SYSTEM, person, role, get_unit(db, unit), date(2019, 1, 2))
                open_period(db, Quarter(2018, 4))
        db.commit()


def units_of(office: Office, who: str) -> list[int]:
    return [office.cast.units[code] for code in (who.split(".")[0], BOTH[who][0])]


def switch(page: Page) -> dict[str, str]:
    """The posts a page may be read for: names and addresses."""
    found = page.all("nav.posts-open a")
    return {each.text.removesuffix(" P"): each.get("href") for each in found}


def test_every_screen_switches_or_is_named_with_its_reason_and_no_reason_is_left_over(office: Office) -> None:
    screens, used = office.app.extensions[READ], set()
    for rule in doors(office, "GET"):
        if rule.endpoint in screens:
            assert rule.endpoint not in ALIKE, rule.endpoint
            continue
        assert reason(rule), f"{rule.endpoint}: read for a post, or why not"
        used |= {rule.endpoint, rule.endpoint.partition(".")[2]}
    assert set(ALIKE) <= used


@pytest.mark.parametrize("who", BOTH)
def test_two_posts_switch_on_every_page_that_is_read_for_them(
    office: Office, rows: dict[str, dict[str, int]], who: str
) -> None:
    """All pages x each post: the page says for which it is read, leads to the others and back with one click,
    knows nothing of a post that is not held; all other pages offer nothing."""
    screens, strange = office.app.extensions[READ], office.cast.units["C"]
    client, brief, pages, files = office.client(who), office.client(who, brief=True), 0, 0
    for rule in doors(office, "GET"):
        where = address(rule, rows["D1"])
        answer = client.get(where, buffered=True)
        if answer.status_code != 200:
            continue
        drawn = answer.mimetype == "text/html"
        if rule.endpoint not in screens:
            assert not drawn or not read(answer).all("nav.posts-open"), rule.endpoint
            continue
        sign = "&" if "?" in where else "?"
        for wrong in (strange, "x", "99999999"):
            assert brief.get(f"{where}{sign}post={wrong}").status_code == 404, (rule.endpoint, wrong)
        if not drawn:
            files += 1
            continue
        found = switch(read(answer))
        one = rule.endpoint.startswith(("duties.", "grades.", "signals."))
        assert len(found) == (2 if one else 3), (rule.endpoint, found)
        for name, url in found.items():
            there = client.get(url, buffered=True)
            assert there.status_code in (200, 403), (rule.endpoint, url)
            assert list(switch(read(there))) == list(found), (rule.endpoint, "the same switch on each")
            if there.status_code == 200:
                now = read(there).one("nav.posts-open a[aria-current=true]").text.removesuffix(" P")
                assert now == name, rule.endpoint
                assert len(read(there).all("nav.posts-open a[data-next-post]")) == 1, rule.endpoint
        pages += 1
    assert pages > 15 and files > 5, (pages, files)


def test_what_stays_in_the_cell_is_on_no_page_that_is_read_for_the_committee(
    office: Office, rows: dict[str, dict[str, int]], marked: dict[str, int]
) -> None:
    """The same person reads the marker as clerk of the cell, and nowhere as staff of the committee above."""
    client, seen = office.client("D.committee_officer"), 0
    committee, cell = units_of(office, "D.committee_officer")
    for rule in doors(office, "GET"):
        if rule.endpoint in office.app.extensions[READ]:
            where = address(rule, rows["D1"])
            sign = "&" if "?" in where else "?"
            above = client.get(f"{where}{sign}post={committee}", buffered=True)
            inside = client.get(f"{where}{sign}post={cell}", buffered=True)
            assert MARK.encode() not in unpacked(above.data), rule.endpoint
            seen += MARK.encode() in unpacked(inside.data)
    assert seen


def test_who_serves_in_one_unit_meets_no_switch(office: Office, rows: dict[str, dict[str, int]]) -> None:
    client, screens = office.client("D.committee_secretary"), office.app.extensions[READ]
    for rule in doors(office, "GET"):
        if rule.endpoint in screens:
            answer = client.get(address(rule, rows["D1"]), buffered=True)
            if answer.mimetype == "text/html":
                assert not read(answer).all("nav.posts-open"), rule.endpoint


@pytest.mark.parametrize("who", BOTH)
def test_the_choice_goes_along_in_the_links_of_the_page_and_the_menu_begins_anew(
    office: Office, who: str
) -> None:
    screens = {rule.rule for rule in doors(office, "GET") if rule.endpoint in office.app.extensions[READ]}
    unit, followed = units_of(office, who)[1], 0
    for url in ("/", "/desk/", "/calendar/", "/duties/", "/meetings/", "/reports/", "/units/tree/", "/gaps/"):
        answer = office.get(who, f"{url}?post={unit}")
        if answer.status_code != 200:
            continue
        page = read(answer)
        kept = page.all("main a") + [form for form in page.all("main form") if form.get("action")]
        inside = [part for part in kept if (part.get("href") or part.get("action")).split("?")[0] in screens]
        tabs = set(switch(page).values())
        for part in inside:
            target = part.get("href") or part.get("action")
            if target in tabs or target == "/":
                continue
            assert f"post={unit}" in target, (url, target)
            followed += 1
        for form in page.all("main form[method=get]"):
            assert form.one("input[name=post]").get("value") == str(unit), url
        assert not any("post=" in part.get("href") for part in page.all("header nav a")), url
    assert followed > 10


def test_pages_are_read_as_by_somebody_with_that_post_alone(office: Office) -> None:
    """The desk, the calendar, duties and gaps of a cell's clerk and of a committee's staff, in one person."""
    who = "D.committee_officer"
    committee, cell = units_of(office, who)
    assert office.get(who, f"/desk/?post={committee}").status_code == 200
    duties = read(office.get(who, "/duties/"))
    assert duties.one("nav.posts-open a[aria-current=true]").text.startswith("Cán bộ"), "the first post's"
    assert duties.heading.startswith("Đảng bộ Sở Mẫu")
    of_cell = read(office.get(who, f"/duties/?post={cell}"))
    assert of_cell.heading.startswith("Chi bộ Văn phòng")
    assert office.get(who, f"/duties/?post={cell}&unit={committee}").status_code == 404
    below = read(office.get(who, f"/duties/?unit={office.cast.units['D2']}"))
    assert not below.all("nav.posts-open a[aria-current]"), "of a unit that is of neither post"
    labels = [each.text for each in read(office.get(who, f"/calendar/?post={committee}")).all("main .head a")]
    assert "Đăng ký ngày" not in labels and any("Danh sách tháng" in each for each in labels)
    month = office.get(who, f"/calendar/monthly/?post={cell}&month=2018-12")
    book = openpyxl.load_workbook(io.BytesIO(month.data)).active
    said = {str(value) for row in book.iter_rows(values_only=True) for value in row if value}
    assert "Chi bộ Văn phòng" in said and "Chi bộ Quản lý" not in said


def test_two_blocs_are_read_one_by_one_in_lists_that_hold_what_was_issued(office: Office) -> None:
    """Directives, topics and rules stand under whoever issued them, so they are the chosen Bloc's, too."""
    who = "K.board_officer"
    first, second = units_of(office, who)
    for url in ("/topics/", "/orientations/", "/directives/", "/meetings/", "/answers/", "/period-forms/"):
        counts = [len(read(office.get(who, f"{url}{more}")).all("tbody tr")) for more in ("", "?post=%s")]
        whole = counts[0]
        parts = [len(read(office.get(who, f"{url}?post={unit}")).all("tbody tr")) for unit in (first, second)]
        shared = 1 if url == "/topics/" else 0  # what is shipped is read everywhere
        assert all(0 < part < whole for part in parts), (url, whole, parts)
        assert shared or sum(parts) == whole, (url, whole, parts)


def test_a_reminder_of_many_runs_for_the_post_it_was_asked_for(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker holds all posts of whoever asked: the job's address says for which one it was."""
    monkeypatch.setattr(chasing, "AT_ONCE", 0)
    who = "K.board_officer"
    for unit in units_of(office, who):
        sent = office.send(who, f"/duties/chase/?quarter=2018-Q4&state=missing&post={unit}")
        assert sent.status_code == 303 and sent.headers["Location"] == "/jobs/"
        with open_session(office.engine, SYSTEM) as db:
            job = db.scalars(select(Job).order_by(Job.id.desc())).first()
            owner = principal_of(db, office.cast.accounts[who])
        assert job is not None
        with acting(office.app, office.engine, owner, job.address, "vi", "POST"):
            assert chasing.chased()[0].unit_id == unit


def test_a_post_that_has_ended_is_a_post_no_more(office: Office) -> None:
    who = "K.board_officer"
    second = units_of(office, who)[1]
    assert office.get(who, f"/meetings/?post={second}").status_code == 200
    with open_session(office.engine, SYSTEM) as db:
        person = db.get_one(Account, office.cast.accounts[who]).person_id
        post = db.scalars(select(Post).where(Post.person_id == person, Post.unit_id == second)).one()
        post.ends_on = today() - timedelta(days=1)
        db.commit()
    gone = office.get(who, f"/meetings/?post={second}")
    assert gone.status_code == 404 and read(gone).heading
    assert not read(office.get(who, "/meetings/")).all("nav.posts-open")
