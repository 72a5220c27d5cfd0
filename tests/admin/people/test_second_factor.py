"""The second factor on screen: set up, asked at sign-in, remembered, asked again before some acts with
nothing lost, required, given up, taken off."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import select

from admin.web.request import SIGN_IN
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock, today
from models.people.notices import Notice
from models.people.people import Account, Person, Post
from models.platform.settings import change_setting
from models.signin.factor import Factor
from models.signin.signins import issue_code
from tests.admin.owner import CODES, GOOD, KEY, Owner, acts
from tests.offices import Office

BOSS, CELL = "D.committee_secretary", "D1.cell_secretary"


def test_it_is_set_up_with_the_password_and_one_right_code(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me = owner(BOSS)
    assert me.sends("/my/second-factor/begin", password="khong-phai-the").status_code == 422
    assert "otpauth" not in me.browser.get("/my/second-factor").text
    assert me.sends("/my/second-factor/begin", password=GOOD).status_code == 303
    page = me.browser.get("/my/second-factor").text
    found = KEY.search(page)
    assert found and "<svg" in page and "http" not in page.partition("<svg")[2].partition("</svg>")[0]
    me.key = found[1].replace(" ", "")
    assert me.sends("/my/second-factor/hold", code="000000").status_code == 422
    assert me.enters(browser=office.app.test_client()).headers["Location"] == "/", "nothing holds yet"
    codes = CODES.findall(me.sends("/my/second-factor/hold", code=me.code()).text)
    assert len(set(codes)) == 10
    page = me.browser.get("/my/second-factor").text
    assert me.key not in page.replace(" ", "") and not any(code in page for code in codes)
    assert acts(office, "factor.hold")


def test_after_the_password_the_code_is_asked_for_and_nobody_is_signed_in_before(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me = owner(CELL)
    codes = me.sets_up()
    other = office.app.test_client()
    asked = me.enters(browser=other)
    assert asked.status_code == 303 and asked.headers["Location"].startswith("/sign-in/code")
    assert other.get_cookie(SIGN_IN) is None and other.get("/").status_code == 303
    told = [other.post("/sign-in/code", data={"code": wrong}).text for wrong in ("000000", "AAAA-BBBB")]
    assert all("Mã không đúng, đã dùng rồi hoặc đã hết hạn" in text for text in told)
    code = me.code()
    assert other.post("/sign-in/code", data={"code": code}).status_code == 303
    assert other.get("/my/second-factor").status_code == 200
    third = office.app.test_client()
    me.enters(browser=third)
    assert third.post("/sign-in/code", data={"code": code}).status_code == 422, "taken once"
    assert third.post("/sign-in/code", data={"code": codes[0]}).status_code == 303
    fourth = office.app.test_client()
    me.enters(browser=fourth)
    assert fourth.post("/sign-in/code", data={"code": codes[0]}).status_code == 422, "used once"
    assert acts(office, "factor.recover")


def test_the_step_ends_after_ten_minutes_and_with_another_password(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me = owner(CELL)
    me.sets_up()
    other = office.app.test_client()
    assert other.get("/sign-in/code").headers["Location"].startswith("/sign-in")
    me.enters(browser=other)
    set_clock(now() + timedelta(minutes=11))
    assert other.post("/sign-in/code", data={"code": me.code()}).headers["Location"].startswith("/sign-in")
    assert other.get_cookie(SIGN_IN) is None


def test_a_right_password_forgives_no_wrong_code(office: Office, owner: Callable[[str], Owner]) -> None:
    """Who knows the password alone waits from the sixth wrong code on, however often he begins anew."""
    me = owner(CELL)
    me.sets_up()
    stranger = office.app.test_client()
    stranger.environ_base["REMOTE_ADDR"] = "198.51.100.9"
    texts = []
    for _n in range(7):
        texts.append(me.enters(browser=stranger).text)
        texts.append(stranger.post("/sign-in/code", data={"code": "000000"}).text)
    assert (
        "Đã thử sai nhiều lần" in texts[-2] and "Mã lớp bảo vệ thứ hai" in me.browser.get("/my/sign-ins").text
    )


def test_a_browser_is_remembered_where_its_owner_says_so(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me = owner(CELL)
    me.sets_up()
    mine, strange = office.app.test_client(), office.app.test_client()
    me.enters(browser=mine)
    assert mine.post("/sign-in/code", data={"code": me.code(), "remember": "y"}).status_code == 303
    mine.delete_cookie(SIGN_IN)
    assert me.enters(browser=mine).headers["Location"] == "/"
    assert me.enters(browser=strange).headers["Location"].startswith("/sign-in/code")
    set_clock(now() + timedelta(days=31))
    assert me.enters(browser=mine).headers["Location"].startswith("/sign-in/code")


def test_a_code_from_above_opens_nothing_without_the_own_factor(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    """With it the owner is known: nothing of the cell stays closed."""
    me = owner(CELL)
    me.sets_up()
    with open_session(office.engine, SYSTEM) as db:
        code = issue_code(db, SYSTEM, db.get_one(Account, me.account_id))
        db.commit()
    other, new = office.app.test_client(), "suoi-trong-qua-ban-2"
    sent = {"login": me.login, "code": code, "password": new, "again": new}
    assert other.post("/code", data=sent).headers["Location"].startswith("/sign-in/code")
    assert other.get_cookie(SIGN_IN) is None
    closed = select(Post.code_at).join(Account, Account.person_id == Post.person_id)
    with open_session(office.engine, SYSTEM) as db:
        assert any(db.scalars(closed.where(Account.id == me.account_id)))
    assert other.post("/sign-in/code", data={"code": me.code()}).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert not any(db.scalars(closed.where(Account.id == me.account_id)))


def new_post(office: Office) -> dict[str, str]:
    with open_session(office.engine, SYSTEM) as db:
        person = db.scalars(
            select(Person.id)
            .join(Account, Account.person_id == Person.id)
            .where(Account.id == office.cast.accounts["D2.cell_secretary"])
        ).one()
    unit = office.cast.units["D2"]
    return {"person_id": str(person), "unit_id": str(unit), "role": "cell_clerk", "on": today().isoformat()}


def test_a_code_is_asked_for_again_before_a_post_is_given_and_nothing_typed_is_lost(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me = owner(BOSS)
    me.sets_up()
    given, sent = acts(office, "post.begin"), new_post(office) | {"idempotency_key": secrets.token_hex(8)}
    set_clock(now() + timedelta(minutes=11))
    asked = me.browser.post("/posts/new/", data=sent)
    assert asked.status_code == 403 and 'name="factor_code"' in asked.text
    for name, value in sent.items():
        assert f'name="{name}" value="{value}"' in asked.text
    wrong = me.browser.post("/posts/new/", data=sent | {"factor_code": "000000"})
    assert wrong.status_code == 422 and 'name="factor_code"' in wrong.text and sent["person_id"] in wrong.text
    assert acts(office, "post.begin") == given
    right = sent | {"factor_code": me.code()}
    assert me.browser.post("/posts/new/", data=right).status_code == 303
    assert me.browser.post("/posts/new/", data=right).status_code == 303, "a second click is the first one"
    assert acts(office, "post.begin") == given + 1


def test_it_holds_for_ten_minutes_and_for_all_acts(office: Office, owner: Callable[[str], Owner]) -> None:
    me = owner(BOSS)
    me.sets_up()
    url = f"/accounts/code/?id={office.cast.accounts['D2.cell_secretary']}"
    set_clock(now() + timedelta(minutes=9))
    assert me.sends(url).status_code == 200
    set_clock(now() + timedelta(minutes=2))
    assert me.sends(url).status_code == 403
    assert me.sends(url, factor_code=me.code()).status_code == 200
    assert me.sends(url).status_code == 200
    assert me.browser.get("/posts/").status_code == 200


def test_who_has_none_is_asked_for_nothing(office: Office, owner: Callable[[str], Owner]) -> None:
    me = owner(BOSS)
    assert me.sends(f"/accounts/code/?id={office.cast.accounts['D2.cell_secretary']}").status_code == 200


def test_where_it_is_required_deciding_posts_set_it_up_first_and_cells_need_none(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    boss, cell = owner(BOSS), owner(CELL)
    with open_session(office.engine, SYSTEM) as db:
        change_setting(db, SYSTEM, "factor_needed", "required")
        db.commit()
    for url in ("/", "/reports/", "/my/password"):
        assert boss.browser.get(url).headers["Location"] == f"/my/second-factor?next={url}"
    assert boss.sends(f"/accounts/code/?id={cell.account_id}").status_code == 403
    for who, url in (("administrator", "/settings/"), ("auditor", "/journal/")):
        assert office.get(who, url).headers["Location"] == f"/my/second-factor?next={url}"
    assert cell.browser.get("/").status_code == 200
    boss.sets_up()
    assert boss.browser.get("/reports/").status_code == 200


def test_it_is_given_up_by_a_code_or_by_the_password_and_a_recovery_code(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me = owner(CELL)
    codes = me.sets_up()
    assert me.sends("/my/second-factor/drop", code=codes[0]).status_code == 422
    assert me.sends("/my/second-factor/drop", code=codes[0], password="khong-phai-the").status_code == 422
    assert me.sends("/my/second-factor/drop", code="000000", password=GOOD).status_code == 422
    assert me.sends("/my/second-factor/drop", code=codes[0], password=GOOD).status_code == 303
    me.sets_up()
    assert me.sends("/my/second-factor/drop", code=me.code()).status_code == 303
    assert me.enters(browser=office.app.test_client()).headers["Location"] == "/"
    assert acts(office, "factor.drop") == 2


def test_new_recovery_codes_need_the_telephone(office: Office, owner: Callable[[str], Owner]) -> None:
    me = owner(CELL)
    old = me.sets_up()
    assert me.sends("/my/second-factor/codes", code=old[0]).status_code == 422
    new = CODES.findall(me.sends("/my/second-factor/codes", code=me.code()).text)
    assert len(new) == 10 and not set(new) & set(old)
    other = office.app.test_client()
    me.enters(browser=other)
    assert other.post("/sign-in/code", data={"code": old[1]}).status_code == 422


def test_whoever_issues_codes_takes_it_off_and_it_is_told(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    """What the cell kept closes as after a code from above; who may not issue a code may not."""
    me, boss = owner(CELL), owner(BOSS)
    me.sets_up()
    url = f"/accounts/factor/?id={me.account_id}"
    assert office.send("D2.cell_secretary", url).status_code in (403, 404)
    assert office.send("E.committee_secretary", url).status_code == 404
    assert "Gỡ lớp bảo vệ thứ hai" in boss.browser.get(f"/accounts/details/?id={me.account_id}").text
    assert boss.sends(url).status_code == 303
    assert me.browser.get("/").status_code == 303, "their sign-ins ended"
    assert me.enters().headers["Location"] == "/"
    with open_session(office.engine, SYSTEM) as db:
        closed = select(Post.code_at).join(Account, Account.person_id == Post.person_id)
        assert any(db.scalars(closed.where(Account.id == me.account_id)))
        told = db.scalars(select(Notice.account_id).where(Notice.kind == "factor_taken_off")).all()
        assert me.account_id in told and office.cast.accounts["auditor"] in told
        assert db.scalar(select(Factor.id).where(Factor.account_id == me.account_id)) is None
    assert acts(office, "factor.take_off") == 1
