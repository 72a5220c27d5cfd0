"""What the commands ask and tell of gaps in a backup: a new schema with a warning and a yes, the alarm of an
old backup once."""

from __future__ import annotations

import io
import json
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, select, text

from admin.operations import commands
from admin.operations.mail import mail_round
from admin.operations.rounds import Round
from admin.operations.upkeep import may_go_on, target_of
from app import create_app
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import ZONE, now, set_clock, today
from models.core.errors import Refusal
from models.operations.backup import Backup, backups
from models.operations.migrate import newest, revision_of
from models.people.notices import MailAddress, Notice
from models.people.people import Person, Post, begin_post
from models.platform.settings import change_setting
from tests import postgres
from tests.offices import Office
from tests.schemas.load import DUMPS, load

HASH = "ab" * 32


@pytest.fixture
def old(blank: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """An office of an early schema, in which a meeting's file is not there any more."""
    monkeypatch.delenv("KHOI_BACKUPS", raising=False)
    monkeypatch.setenv("KHOI_PG_BIN", str(postgres.programs(tmp_path)))
    monkeypatch.setattr(
        "admin.operations.commands.require_place", lambda *_: None
    )  # the tests' does not sync
    load(blank, (DUMPS / f"0016.{blank.dialect.name}.sql").read_text(encoding="utf-8"))
    with blank.begin() as connection:
        row = "SELECT id, unit_id, path FROM meeting ORDER BY id LIMIT 1"
        number, unit, path = connection.execute(text(row)).one()
        said = {"meeting": number, "unit": unit, "path": path, "sha256": HASH}
        connection.execute(
            text(
                "INSERT INTO attachment (meeting_id, unit_id, path, sha256, name, media_type, size,"
                " added_at) "
                "VALUES (:meeting, :unit, :path, :sha256, 'a.pdf', 'application/pdf', 1, '2018-11-01')"
            ),
            said,
        )
    return blank


def at(engine: Engine) -> str | None:
    with engine.connect() as connection:
        return revision_of(connection)


@pytest.mark.parametrize(
    ("words", "typed", "done"),
    [
        (("migrate",), "có\n", True),
        (("migrate",), "Yes\n", True),
        (("migrate", "--yes"), "", True),
        (("migrate",), "không\n", False),
        (("migrate",), "", False),
    ],
)
def test_a_new_schema_goes_on_with_a_yes_where_files_are_missing(
    old: Engine,
    tmp_path: Path,
    words: tuple[str, ...],
    typed: str,
    done: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("admin.operations.commands.make_engine", lambda _where: old)
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    code = commands.main(create_app, tmp_path / "instance", lambda _folder: "", list(words))
    told = capsys.readouterr()
    assert "backup.lacks" in told.out and HASH[:16] in told.out
    assert code == (0 if done else 2) and at(old) == (newest() if done else "0016")
    assert ("migrate.no" in told.err) is not done
    assert [each.manifest["missing"] for each in backups(target_of(tmp_path / "instance"))] == [[HASH]]


def test_a_server_that_starts_goes_on_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", None)  # begun by the system, nobody sits there
    made_ = Backup(now(), "a" * 16, tmp_path)
    (tmp_path / "manifest.json").write_text(json.dumps({"missing": [HASH]}), encoding="utf-8")
    may_go_on(made_, asked=False)
    assert "backup.lacks" in capsys.readouterr().out
    with pytest.raises(Refusal, match=r"migrate\.no"):
        may_go_on(made_, asked=True)
    (tmp_path / "manifest.json").write_text(json.dumps({"lost": [HASH], "kept": [HASH]}), encoding="utf-8")
    capsys.readouterr()
    may_go_on(made_, asked=True)
    assert capsys.readouterr().out == "", "what is lost or still held needs no yes"


@pytest.fixture
def here(office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Round:
    monkeypatch.delenv("KHOI_BACKUPS", raising=False)
    with open_session(office.engine, SYSTEM) as db:
        db.execute(delete(Notice))
        db.commit()
    return Round(office.engine, tmp_path)


def made(here: Round, hours: float) -> None:
    """A backup of so many hours ago."""
    folder = (
        target_of(here.folder)
        / f"khoi-{now().astimezone(ZONE) - timedelta(hours=hours):%Y%m%d-%H%M%S}-{'a' * 16}"
    )
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text("{}", encoding="utf-8")


def told(office: Office) -> list[tuple[int, str]]:
    with open_session(office.engine, SYSTEM) as db:
        return [(row.account_id, row.kind) for row in db.scalars(select(Notice).order_by(Notice.id))]


def test_an_old_backup_is_told_to_administrators_once_and_again_when_the_next_grows_old(
    office: Office, here: Round
) -> None:
    administrator = office.cast.accounts["administrator"]
    made(here, 25.9)
    assert here.run("backup_age") == {} and told(office) == []
    set_clock(now() + timedelta(minutes=20))
    for _round in range(3):
        assert here.run("backup_age") == {}
    assert told(office) == [(administrator, "backup_old")]
    page = office.get("administrator", "/notices/").text
    assert "Bản sao lưu mới nhất là của ngày" in page and "26 giờ" in page
    made(here, 0)
    set_clock(now() + timedelta(hours=20))
    here.run("backup_age")
    assert len(told(office)) == 1
    set_clock(now() + timedelta(hours=7))
    here.run("backup_age")
    here.run("backup_age")
    assert told(office) == [(administrator, "backup_old")] * 2


def test_an_office_without_any_backup_is_told_once_and_a_new_administrator_too(
    office: Office, here: Round
) -> None:
    for _round in range(3):
        here.run("backup_age")
    assert told(office) == [(office.cast.accounts["administrator"], "backup_none")]
    with open_session(office.engine, SYSTEM) as db:
        holder = db.scalars(select(Post).where(Post.role == "board_officer")).first()
        assert holder is not None
        begin_post(db, SYSTEM, db.get_one(Person, holder.person_id), "administrator", None, today())
        db.commit()
    here.run("backup_age")
    here.run("backup_age")
    assert [kind for _account, kind in told(office)] == ["backup_none"] * 2


def test_the_alarm_goes_out_by_mail_once(office: Office, here: Round) -> None:
    with open_session(office.engine, SYSTEM) as db:
        for name, value in {"smtp_host": "thu.coquan.vn", "mail_from": "khoi@coquan.vn"}.items():
            change_setting(db, SYSTEM, name, value)
        db.execute(delete(MailAddress))
        db.add(MailAddress(account_id=office.cast.accounts["administrator"], address="quantri@coquan.vn"))
        db.commit()
    sent: list[str] = []

    class Server:
        def __init__(self, _known: dict[str, str]) -> None: ...

        def __enter__(self) -> Server:
            return self

        def __exit__(self, *_: object) -> None: ...

        def send_message(self, mail: dict[str, str]) -> None:
            sent.append(str(mail["To"]))

    made(here, 30)
    for _round in range(3):
        here.run("backup_age")
        mail_round(office.engine, Server)
    assert sent == ["quantri@coquan.vn"]
