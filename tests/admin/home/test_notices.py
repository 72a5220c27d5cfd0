"""The bell and the list behind it: one query on every
page, read only by POST, a mail of one sentence and a link."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage
from typing import Any

import pytest
from sqlalchemy import event, select

from admin.operations.mail import mail_round
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.people.notices import MOST_SHOWN, MailAddress, Notice, mail_address, tell
from models.people.people import principal_of
from models.platform.marks import mark_of
from models.platform.settings import change_setting, setting
from tests.offices import Office
from tests.pages import read
from tests.statements import counted_on

WHO = "D.committee_secretary"


class Server:
    """A mail server that keeps what it gets."""

    def __init__(self, refuses: bool = False) -> None:
        self.got: list[EmailMessage] = []
        self.refuses = refuses

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def send_message(self, mail: EmailMessage) -> None:
        if self.refuses:
            raise smtplib.SMTPRecipientsRefused({})
        self.got.append(mail)


@pytest.fixture
def told(office: Office) -> list[int]:
    """Three notices of one account and one of another."""
    with open_session(office.engine, SYSTEM) as db:
        for _ in range(3):
            tell(
                db,
                [office.cast.accounts[WHO]],
                "reminder",
                ("unit", office.cast.units["D"]),
                unit="Đảng bộ Sở Mẫu",
                quarter="IV/2018",
                due="2019-01-10",
            )
        tell(
            db,
            [office.cast.accounts["K.bloc_secretary"]],
            "stale",
            ("unit", 1),
            unit="X",
            quarter="IV/2018",
            below="Y",
        )
        db.commit()
        return list(
            db.scalars(
                select(Notice.id).where(Notice.account_id == office.cast.accounts[WHO]).order_by(Notice.id)
            )
        )


def test_the_bell_counts_and_reading_a_page_changes_nothing(office: Office, told: list[int]) -> None:
    page = office.get(WHO, "/notices/").text
    assert "3 thông báo chưa đọc" in page and "3 việc đã quá hạn" in page and "10/01/2019" in page
    assert "3 thông báo chưa đọc" in office.get(WHO, "/notices/").text
    assert "chưa đọc" in office.get(WHO, "/").text
    answer = office.send(WHO, "/notices/open/", id=told[0])
    assert answer.status_code == 303 and f"id={office.cast.units['D']}" in answer.headers["Location"]
    assert "2 thông báo chưa đọc" in office.get(WHO, "/notices/?unread=1").text
    assert office.send(WHO, "/notices/read/", up_to=told[-1]).status_code == 303
    assert "đã đọc hết" in office.get(WHO, "/notices/").text


def test_anothers_notice_opens_for_nobody_else_and_keys_are_needed(office: Office, told: list[int]) -> None:
    assert office.send("D.committee_deputy", "/notices/open/", id=told[0]).status_code == 404
    assert office.send(WHO, "/notices/open/", id="x").status_code == 404
    assert office.client(WHO).post("/notices/open/", data={"id": told[0]}).status_code == 422


def test_the_bell_costs_one_query_however_many_there_are(office: Office, told: list[int]) -> None:
    asked: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, *_: Any) -> None:
        asked.append(statement)

    engine = office.app.extensions["khoi.engine"]
    event.listen(engine, "before_cursor_execute", note)
    office.get(WHO, "/")
    event.remove(engine, "before_cursor_execute", note)
    assert sum("FROM notice" in each for each in asked) == 1


def test_a_page_holds_a_hundred_and_says_how_many_are_unread_on_all(office: Office) -> None:
    who = "D.committee_deputy"
    place = ("unit", office.cast.units["D"])
    with open_session(office.engine, SYSTEM) as db:
        for n in range(MOST_SHOWN + 20):
            values = {"unit": f"Chi bộ {n}", "quarter": "IV/2018", "due": "2019-01-10"}
            tell(db, [office.cast.accounts[who]], "reminder", place, **values)
        db.commit()
    office.get(who, "/notices/")
    with counted_on(office) as few:
        page = read(office.get(who, "/notices/"))
    assert page.one("h1").text == f"{MOST_SHOWN + 20} thông báo chưa đọc"
    assert len(page.all("form.notice-line")) == MOST_SHOWN
    older = page.link("Thông báo cũ hơn")
    with counted_on(office) as more:
        page = read(office.get(who, older))
    assert page.one("h1").text == f"{MOST_SHOWN + 20} thông báo chưa đọc"
    assert len(page.all("form.notice-line")) == 20 and len(few) == len(more)
    newest = read(office.get(who, "/notices/")).first("[name=up_to]").get("value")
    assert office.send(who, "/notices/read/", up_to=newest).status_code == 303
    assert "đã đọc hết" in office.get(who, older).text


def test_mail_goes_only_where_a_server_is_set_once_and_says_one_sentence(
    office: Office, told: list[int]
) -> None:
    server = Server()
    with open_session(office.engine, SYSTEM) as db:
        db.add(MailAddress(account_id=office.cast.accounts[WHO], address="a@coquan.vn"))
        db.commit()
    assert mail_round(office.engine, lambda _known: server) == 0
    assert "Địa chỉ thư" not in office.get(WHO, "/notices/").text
    with open_session(office.engine, SYSTEM) as db:
        for name, value in (
            ("smtp_host", "thu.coquan.vn"),
            ("mail_from", "khoi@coquan.vn"),
            ("site_url", "https://khoi.coquan.vn/"),
        ):
            change_setting(db, SYSTEM, name, value)
        db.commit()
    assert "Địa chỉ thư" in office.get(WHO, "/notices/").text
    assert [mail_round(office.engine, lambda _known: server) for _ in range(2)] == [1, 0]
    text = server.got[0].get_content()
    assert "https://khoi.coquan.vn/notices/" in text and "Sở Mẫu" not in text and "chưa đọc" in text
    assert office.client(None).get("/notices/").status_code == 303  # the link leads through sign-in


def test_a_dead_server_loses_nothing_and_a_bad_address_is_not_tried_for_ever(
    office: Office, told: list[int]
) -> None:
    def dead(_known: dict[str, str]) -> Any:
        raise OSError("no route")

    with pytest.raises(Refusal) as away:
        mail_round(office.engine, dead)
    assert away.value.code == "mail.server" and away.value.values["said"] == "no route"
    refusing = Server(refuses=True)
    assert mail_round(office.engine, lambda _known: refusing) == 0
    assert mail_round(office.engine, lambda _known: Server()) == 0


def test_a_bad_address_is_told_at_its_field(office: Office) -> None:
    with open_session(office.engine, SYSTEM) as db:
        seen = mark_of(mail_address(db, principal_of(db, office.cast.accounts[WHO])))
    answer = office.send(WHO, "/notices/mail/", address="khong phai", row_version=seen)
    assert answer.status_code == 422 and "không đúng dạng" in answer.text and "khong phai" in answer.text


def test_settings_of_a_few_words_are_chosen_and_others_refused(office: Office) -> None:
    inputs = read(office.get("administrator", "/settings/")).main.all("input[name][value]")
    values = {each.get("name"): each.get("value") for each in inputs}
    values |= {"board_receives": "no", "official_grade": "yes", "factor_needed": "offered"}
    values = {name: each for name, each in values.items() if name not in ("csrf_token", "idempotency_key")}
    assert office.send("administrator", "/settings/", **values).status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        assert (
            setting(db, "board_receives"),
            setting(db, "official_grade"),
            setting(db, "smtp_security"),
        ) == ("no", "yes", "")
    unseen = office.send("administrator", "/settings/", **values)
    assert unseen.status_code == 409
    wrong = values | {"board_receives": "maybe"}
    assert office.send("administrator", "/settings/", **wrong).status_code == 422
