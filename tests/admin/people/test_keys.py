"""Security keys on screen: added, asked at sign-in and before some acts, removed; where none is offered."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from admin.operations.proxy import Before, Behind
from admin.web.request import SIGN_IN
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import now, set_clock, today
from models.people.people import Account, Person
from models.platform.settings import change_setting
from models.signin.keys import MOST_KEYS, SecurityKey
from tests.admin.owner import CODES, GOOD, HERE, Owner, acts, options
from tests.offices import Office
from tests.soft_key import SoftKey

BOSS, CELL = "D.committee_secretary", "D1.cell_secretary"
NOT_HERE = "Khóa bảo mật chỉ dùng được khi mở trang bằng https"
OTHER = "http://localhost:9999"


def new_post(office: Office) -> dict[str, str]:
    with open_session(office.engine, SYSTEM) as db:
        mine = Account.id == office.cast.accounts["D2.cell_secretary"]
        person = db.scalars(select(Person.id).join(Account, Account.person_id == Person.id).where(mine)).one()
    unit = office.cast.units["D2"]
    return {"person_id": str(person), "unit_id": str(unit), "role": "cell_clerk", "on": today().isoformat()}


def test_a_key_is_the_first_factor_after_the_password_and_its_answer(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me, key = owner(BOSS), SoftKey()
    assert me.begins("Khóa USB", password="khong-phai-the").status_code == 422
    assert me.begins("", password=GOOD).status_code == 422
    assert me.enters(browser=office.app.test_client()).headers["Location"] == "/", "nothing holds yet"
    codes = me.adds(key, password=GOOD)
    assert len(set(codes)) == 10
    page = me.browser.get("/my/second-factor").text
    assert "Khóa USB" in page and "Chưa dùng" in page and "mã khôi phục còn lại: 10" in page
    assert 'name="password"' in page and "key_password" not in page, "a second one asks for no password"
    assert me.adds(SoftKey(), "Máy này") == []
    assert acts(office, "factor.key_add") == 2
    assert me.enters(browser=office.app.test_client()).headers["Location"].startswith("/sign-in/code")


def test_at_sign_in_the_key_answers_in_place_of_the_code(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me, key, other = owner(CELL), SoftKey(), office.app.test_client()
    codes = me.adds(key, password=GOOD)
    said = key.get(me.asked(other), HERE)
    assert other.get_cookie(SIGN_IN) is None and other.get("/").status_code == 303
    answer = other.post("/sign-in/code", data={"factor_key": said, "remember": "y"})
    assert answer.status_code == 303 and other.get("/my/second-factor").status_code == 200
    assert "Dùng lần cuối" in me.browser.get("/my/second-factor").text
    other.delete_cookie(SIGN_IN)
    assert me.enters(browser=other).headers["Location"] == "/", "the device is remembered"
    third = office.app.test_client()
    me.asked(third)
    assert third.post("/sign-in/code", data={"code": codes[0]}).status_code == 303, "the way back"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ("origin", "Khóa trả lời cho một địa chỉ khác"),
        ("name", "Khóa trả lời cho tên của máy chủ khác"),
        ("counter", "Số đếm của khóa đã lùi"),
        ("stranger", "Khóa này không thuộc tài khoản này"),
        ("other step", "thuộc phiên đăng nhập khác"),
        ("nothing", "Câu trả lời của khóa không đúng"),
    ],
)
def test_a_wrong_answer_is_told_in_a_sentence_and_the_key_is_asked_anew(
    office: Office, owner: Callable[[str], Owner], wrong: str, sentence: str
) -> None:
    me, key, other = owner(CELL), SoftKey(counter=9), office.app.test_client()
    me.adds(key, password=GOOD)
    asked = me.asked(other)
    if wrong == "other step":
        asked = me.asked(office.app.test_client())
    if wrong == "counter":
        key.counter = 3
    origin, name = OTHER if wrong == "origin" else HERE, "khac.vn" if wrong == "name" else ""
    said = (SoftKey() if wrong == "stranger" else key).get(asked, origin, name=name)
    answer = other.post("/sign-in/code", data={"factor_key": "{}" if wrong == "nothing" else said})
    assert answer.status_code == 422 and sentence in answer.text
    assert other.get_cookie(SIGN_IN) is None
    key.counter = 20
    right = key.get(options(answer.text), HERE)
    assert other.post("/sign-in/code", data={"factor_key": right}).status_code == 303


def test_an_answer_counts_once_and_not_after_minutes(office: Office, owner: Callable[[str], Owner]) -> None:
    me, key, other = owner(CELL), SoftKey(), office.app.test_client()
    me.adds(key, password=GOOD)
    said = key.get(me.asked(other), HERE)
    assert other.post("/sign-in/code", data={"factor_key": said}).status_code == 303
    step = office.app.test_client()
    me.asked(step)
    again = step.post("/sign-in/code", data={"factor_key": said})
    assert again.status_code == 422 and "đã được trả lời" in again.text
    said = key.get(options(again.text), HERE)
    set_clock(now() + timedelta(minutes=11))
    late = step.post("/sign-in/code", data={"factor_key": said})
    assert late.status_code == 303 and late.headers["Location"].startswith("/sign-in")
    assert step.get_cookie(SIGN_IN) is None


def test_a_shut_account_is_not_opened_by_its_key(office: Office, owner: Callable[[str], Owner]) -> None:
    me, key, other = owner(CELL), SoftKey(), office.app.test_client()
    me.adds(key, password=GOOD)
    said = key.get(me.asked(other), HERE)
    with open_session(office.engine, SYSTEM) as db:
        db.get_one(Account, me.account_id).active = False
        db.commit()
    answer = other.post("/sign-in/code", data={"factor_key": said})
    assert answer.status_code == 422 and "Tên đăng nhập hoặc mật khẩu không đúng" in answer.text
    assert other.get_cookie(SIGN_IN) is None


def test_a_key_answers_before_an_act_and_nothing_typed_is_lost(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me, key = owner(BOSS), SoftKey()
    me.adds(key, password=GOOD)
    given, sent = acts(office, "post.begin"), new_post(office) | {"idempotency_key": secrets.token_hex(8)}
    set_clock(now() + timedelta(minutes=11))
    asked = me.browser.post("/posts/new/", data=sent)
    assert asked.status_code == 403 and 'src="/static/key.' in asked.text
    assert "Không có JavaScript thì không hỏi được khóa: phải dùng mã" in asked.text
    wrong = me.browser.post("/posts/new/", data=sent | {"factor_key": key.get(options(asked.text), OTHER)})
    assert wrong.status_code == 422 and "Khóa trả lời cho một địa chỉ khác" in wrong.text
    for name, value in sent.items():
        assert f'name="{name}" value="{value}"' in wrong.text
    assert acts(office, "post.begin") == given
    other = office.app.test_client()
    stolen = key.get(me.asked(other), HERE)  # what another browser's step asked
    refused = me.browser.post("/posts/new/", data=sent | {"factor_key": stolen})
    assert refused.status_code == 422 and "thuộc phiên đăng nhập khác" in refused.text
    right = sent | {"factor_key": key.get(options(refused.text), HERE)}
    assert me.browser.post("/posts/new/", data=right).status_code == 303
    assert me.browser.post("/posts/new/", data=right).status_code == 303, "a second click is the first one"
    assert acts(office, "post.begin") == given + 1


def test_what_changes_the_own_keys_asks_again(office: Office, owner: Callable[[str], Owner]) -> None:
    """Adding, removing, new recovery codes of who has no telephone: ten minutes after the last proof."""
    me, key = owner(CELL), SoftKey()
    old = me.adds(key, password=GOOD)
    with open_session(office.engine, SYSTEM) as db:
        number = db.scalars(select(SecurityKey.id).where(SecurityKey.account_id == me.account_id)).one()
    drop = f"/my/second-factor/key/{number}/drop"
    set_clock(now() + timedelta(minutes=11))
    wanted: tuple[tuple[str, dict[str, str]], ...]
    wanted = (("key/begin", {"name": "Hai"}), ("begin", {"password": GOOD}), ("codes", {}))
    for url, data in (*wanted, (f"key/{number}/drop", {})):
        asked = me.sends(f"/my/second-factor/{url}", **data)
        assert asked.status_code == 403 and 'name="factor_code"' in asked.text, url
        assert GOOD not in asked.text, "a password is never shown again"
    answer = me.sends("/my/second-factor/codes", factor_key=key.get(options(asked.text), HERE))
    new = CODES.findall(answer.text)
    assert len(new) == 10 and not set(new) & set(old)
    assert owner("D2.cell_secretary").sends(drop).status_code == 404, "somebody else's is unknown"
    assert me.sends(drop).status_code == 303
    page = me.browser.get("/my/second-factor").text
    assert "Từ nay chỉ cần mật khẩu" in page and "mã khôi phục còn lại" not in page
    assert acts(office, "factor.key_drop") == 1
    assert me.enters(browser=office.app.test_client()).headers["Location"] == "/"


def test_telephone_and_keys_stand_beside_each_other(office: Office, owner: Callable[[str], Owner]) -> None:
    """What is left when one of them goes still holds, with its recovery codes."""
    me, key = owner(CELL), SoftKey()
    me.sets_up()
    assert me.adds(key) == [] and me.asked(office.app.test_client())
    assert me.sends("/my/second-factor/drop", code=me.code()).status_code == 303
    page = me.browser.get("/my/second-factor").text
    assert "vẫn có hiệu lực" in page and "mã khôi phục còn lại: 10" in page
    other = office.app.test_client()
    said = key.get(me.asked(other), HERE)
    assert other.post("/sign-in/code", data={"factor_key": said}).status_code == 303


def test_whoever_takes_the_factor_off_takes_the_keys(office: Office, owner: Callable[[str], Owner]) -> None:
    me, boss = owner(CELL), owner(BOSS)
    me.adds(SoftKey(), password=GOOD)
    page = boss.browser.get(f"/accounts/details/?id={me.account_id}").text
    assert "Gỡ lớp bảo vệ thứ hai" in page
    assert boss.sends(f"/accounts/factor/?id={me.account_id}").status_code == 303
    assert me.enters().headers["Location"] == "/"
    assert "Khóa USB" not in me.browser.get("/my/second-factor").text


def test_keys_of_an_account_are_bounded(office: Office, owner: Callable[[str], Owner]) -> None:
    me = owner(CELL)
    me.adds(SoftKey(), password=GOOD)
    for turn in range(MOST_KEYS - 1):
        me.adds(SoftKey(), f"Khóa {turn}")
    answer = me.begins("Một khóa nữa")
    assert answer.status_code == 422 and f"nhiều nhất {MOST_KEYS} khóa" in answer.text


@contextmanager
def named(office: Office, *hosts: str) -> Iterator[None]:
    """The office as a server that was told its names (KHOI_HOSTS)."""
    plain = office.app.wsgi_app
    office.app.wsgi_app = Behind(plain, Before(hosts=frozenset(hosts)))  # type: ignore[method-assign]
    yield
    office.app.wsgi_app = plain  # type: ignore[method-assign]


def at(me: Owner, base: str) -> FlaskClient:
    """The browser's sign-in, where the server is called by another address."""
    kept, secure, client = (
        me.browser.get_cookie(SIGN_IN),
        base.startswith("https"),
        me.office.app.test_client(),
    )
    assert kept is not None
    name, domain = f"__Host-{SIGN_IN}" if secure else SIGN_IN, urlsplit(base).hostname or ""
    client.set_cookie(name, kept.value, domain=domain, secure=secure)
    return client


def test_where_no_name_is_told_keys_are_offered_on_the_machine_itself_alone(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    me = owner(CELL)
    for base in ("http://khoi.coquan.vn", "https://khoi.coquan.vn", "http://127.0.0.1", "https://localhost"):
        assert NOT_HERE in at(me, base).get("/my/second-factor", base_url=base).text, base
    sent = {"idempotency_key": secrets.token_hex(8), "name": "Khóa", "password": GOOD}
    answer = at(me, base).post("/my/second-factor/key/begin", data=sent, base_url=base)
    assert answer.status_code == 422 and "không mở bằng https" in answer.text
    assert "Thêm khóa" in me.browser.get("/my/second-factor").text


def test_under_a_name_that_was_told_keys_are_bound_to_it_and_need_tls(
    office: Office, owner: Callable[[str], Owner]
) -> None:
    """A port counts where the settings name it, not because it was sent."""
    me, base = owner(CELL), "https://khoi.coquan.vn"
    with open_session(office.engine, SYSTEM) as db:
        change_setting(db, SYSTEM, "site_url", "https://khoi.coquan.vn:8443/")
        db.commit()
    with named(office, "khoi.coquan.vn", "10.0.0.5"):
        for other in ("https://10.0.0.5", "http://khoi.coquan.vn"):
            assert NOT_HERE in at(me, other).get("/my/second-factor", base_url=other).text, other
        client = at(me, base)
        for origin, status in ((base.replace("s:", ":"), 422), (f"{base}:9", 422), (f"{base}:8443", 200)):
            sent = {"idempotency_key": secrets.token_hex(8), "name": "Khóa", "password": GOOD}
            client.post("/my/second-factor/key/begin", data=sent, base_url=f"{base}:9")
            asked = options(client.get("/my/second-factor", base_url=f"{base}:9").text)
            assert '"id": "khoi.coquan.vn"' in asked
            sent = {"idempotency_key": secrets.token_hex(8), "new_key": SoftKey().create(asked, origin)}
            answer = client.post("/my/second-factor/key/add", data=sent, base_url=f"{base}:9")
            assert answer.status_code == status, origin
