"""An office in another database: there and back equal to the digit; whatever is wrong leaves the old place as
it was and the new one unserved. What kills it on the way: tests/durability/test_move_killed.py."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, Table, create_engine, func, insert, select, text

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.base import Base, make_engine
from models.core.disk import alone
from models.core.errors import Refusal
from models.moving import move as page
from models.moving import rows as rows_page
from models.moving.frame import tables
from models.moving.move import Moved, come_back, engine_at, move
from models.moving.rows import Row, count, parts
from models.operations import health
from models.operations.migrate import count_rows, is_old, migrate, require_ready
from models.operations.moved import mark_of
from models.operations.restore import RUNNING
from models.operations.tree_health import examine
from models.operations.triggers import missing
from models.people.people import Account
from models.platform.journal import head, record, verify
from models.units.units import Unit
from tests.schemas.load import DUMPS, load


@pytest.fixture(autouse=True)
def unsynced(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own PostgreSQL syncs nothing."""
    monkeypatch.setattr(health, "SYNCED", {})


@pytest.fixture
def instance(tmp_path: Path) -> Path:
    folder = tmp_path / "instance"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def mould(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten units, nine meetings and their reports on SQLite, at the newest schema."""
    file = tmp_path_factory.mktemp("mould") / "khoi.sqlite"
    engine = make_engine(f"sqlite:///{file}")
    load(engine, (DUMPS / "0016.sqlite.sql").read_text(encoding="utf-8"))
    migrate(engine)
    engine.dispose()
    return file


@pytest.fixture
def office(mould: Path, instance: Path) -> Iterator[Engine]:
    shutil.copyfile(mould, instance / "khoi.sqlite")
    engine = make_engine(f"sqlite:///{instance / 'khoi.sqlite'}")
    yield engine
    engine.dispose()


@pytest.fixture
def other(instance: Path) -> Iterator[Engine]:
    engine = make_engine(f"sqlite:///{instance / 'other.sqlite'}")
    yield engine
    engine.dispose()


@pytest.fixture
def big(server: str) -> Iterator[Engine]:
    """An empty PostgreSQL."""
    name = f"moved_{secrets.token_hex(4)}"
    admin = create_engine(server.format(name="postgres"), isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'"))
    admin.dispose()
    engine = make_engine(server.format(name=name))
    yield engine
    engine.dispose()


def quiet(_table: str, _rows: int, _left: int) -> None: ...


def to(source: Engine, target: Engine, instance: Path) -> Moved:
    return move(source, target, instance, quiet)


def all_rows(engine: Engine) -> dict[str, list[Row]]:
    with engine.execution_options(reading=True).connect() as connection:
        return {
            t.name: sorted((row for each in parts(connection, t) for row in each), key=repr) for t in tables()
        }


def refused(source: Engine, target: Engine, instance: Path) -> Refusal:
    with pytest.raises(Refusal) as told:
        to(source, target, instance)
    return told.value


def goes_on(engine: Engine) -> None:
    """The office is served, and whatever is written next has a number of its own."""
    require_ready(engine)
    assert not is_old(engine)
    with open_session(engine, SYSTEM) as db:
        assert verify(db) is None and list(examine(db)) == []
        newest = db.scalar(select(func.max(Unit.id))) or 0
        before = head(db)
        unit = db.scalars(select(Unit).order_by(Unit.id)).first()
        row = record(db, SYSTEM, "unit.mend", unit)
        assert row.previous == before and verify(db) is None
        copy = {c.name: getattr(unit, c.name) for c in Unit.__table__.c if c.name != "id"}
        made = insert(Base.metadata.tables["unit"]).values({**copy, "code": "NEW", "code_key": "new"})
        found = db.connection().execute(made).inserted_primary_key
        assert found is not None and found[0] == newest + 1
        db.rollback()


def test_there_and_back_everything_is_equal_to_the_digit(
    office: Engine, big: Engine, other: Engine, instance: Path
) -> None:
    before, said = all_rows(office), []
    there = move(office, big, instance, lambda *told: said.append(told))
    assert [name for name, _n, _left in said] == [table.name for table in tables()] and said[-1][2] == 0
    assert {name: n for name, n, _left in said} == {name: len(rows) for name, rows in before.items()}
    assert (
        before["journal"] and before["report_version"] and before["search_piece"] and before["sheet_answer"]
    )
    assert all_rows(big) == before
    goes_on(big)
    with big.connect() as connection:
        assert missing(connection) == set() and mark_of(connection) is None
        known = "SELECT reltuples FROM pg_class WHERE relname = 'journal'"
        assert connection.scalar(text(known)) == len(before["journal"])
    back = to(big, other, instance)
    assert back == there and all_rows(other) == before
    goes_on(other)
    for left in (office, big):
        for asked in (require_ready, migrate):
            with pytest.raises(Refusal, match=r"moved\.away"):
                asked(left)


@pytest.mark.long
def test_an_office_made_on_postgresql_comes_to_sqlite(big: Engine, other: Engine, instance: Path) -> None:
    load(big, (DUMPS / "0016.postgresql.sql").read_text(encoding="utf-8"))
    migrate(big)
    before = all_rows(big)
    to(big, other, instance)
    assert all_rows(other) == before
    goes_on(other)


def test_a_place_in_which_anything_is_is_refused_and_left(
    office: Engine, other: Engine, instance: Path
) -> None:
    with other.begin() as connection:
        connection.execute(text("CREATE TABLE theirs (n INTEGER)"))
    told = refused(office, other, instance)
    assert (told.code, told.values["what"]) == ("moved.full", "theirs")
    assert refused(office, office, instance).code == "moved.full"
    with other.connect() as connection:
        assert count_rows(connection) == {"theirs": 0}
    goes_on(office)


def test_while_the_office_is_served_nothing_is_moved(
    office: Engine, other: Engine, big: Engine, instance: Path
) -> None:
    with alone(instance / RUNNING, "server.second"):
        assert refused(office, other, instance).code == "moved.running"
    someone = make_engine(big.url.render_as_string(hide_password=False))
    with someone.connect():
        assert refused(office, big, instance).code == "moved.connected"
        assert refused(big, other, instance).code == "moved.connected"
    someone.dispose()
    goes_on(office)


def test_nobody_writes_into_the_old_place_meanwhile(
    office: Engine, other: Engine, instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that the lock does not know of."""
    tried = list[str]()

    def write(table: str, _rows: int, _left: int) -> None:
        if table == "journal":
            foreign = make_engine(str(office.url))
            raw: Any = foreign.raw_connection()
            raw.driver_connection.execute("PRAGMA busy_timeout=0")
            try:
                raw.driver_connection.execute("UPDATE account SET login = 'x'")
            except raw.driver_connection.Error as error:
                tried.append(str(error))
            raw.close()
            foreign.dispose()

    move(office, other, instance, write)
    assert tried == ["database is locked"]


@pytest.mark.parametrize("revision", ["0016"])
def test_an_office_of_an_older_schema_is_brought_to_the_newest_first(
    other: Engine, instance: Path, tmp_path: Path, revision: str
) -> None:
    old = make_engine(f"sqlite:///{tmp_path / 'old.sqlite'}")
    assert refused(old, other, instance).code == "schema.none"
    load(old, (DUMPS / f"{revision}.sqlite.sql").read_text(encoding="utf-8"))
    assert refused(old, other, instance).code == "schema.old"
    with other.connect() as connection:
        assert count_rows(connection) == {}
    old.dispose()


def spoil(monkeypatch: pytest.MonkeyPatch, name: str, change: Any) -> None:
    """Let what arrives in one table be another row than was sent."""

    def put(connection: Connection, table: Table, rows: list[Row]) -> None:
        kept(connection, table, [change(row) for row in rows] if table.name == name else rows)

    kept = page.put
    monkeypatch.setattr(page, "put", put)


def other_login(row: Row) -> Row:
    at = list(Account.__table__.c).index(Account.__table__.c.login)
    return tuple("changed" if n == at and row[0] == 4 else v for n, v in enumerate(row))


def test_a_row_that_arrives_otherwise_is_named_and_the_place_is_not_used(
    office: Engine, other: Engine, instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = all_rows(office)
    with monkeypatch.context() as patch:
        spoil(patch, "account", other_login)
        told = refused(office, other, instance)
    assert (told.code, told.values) == ("moved.differs", {"table": "account", "row": "4"})
    for asked in (require_ready, is_old, migrate):
        with pytest.raises(Refusal, match=r"moved\.half"):
            asked(other)
    goes_on(office)
    assert all_rows(office) == before
    to(office, other, instance)
    assert all_rows(other) == before, "the same command begins anew"
    goes_on(other)


@pytest.mark.parametrize(
    ("harm", "code", "where"),
    [
        ("UPDATE unit SET founded_on = 'soon' WHERE id = 3", "moved.value", ("unit", "3", "founded_on")),
        ("UPDATE unit SET parent_id = 999 WHERE id = 2", "health.unsound", None),
        ("UPDATE journal SET actor = 'x' WHERE id = 5", "health.journal", None),
    ],
)
def test_what_is_wrong_in_the_old_place_is_named_and_nothing_is_moved(
    office: Engine, other: Engine, instance: Path, harm: str, code: str, where: tuple[str, ...] | None
) -> None:
    raw: Any = office.raw_connection()
    kept = raw.driver_connection.execute(
        "SELECT sql FROM sqlite_master WHERE name = 'keep_journal_update'"
    ).fetchone()[0]
    raw.driver_connection.executescript(
        f"PRAGMA foreign_keys=OFF; DROP TRIGGER keep_journal_update; {harm}; {kept};"
    )
    raw.close()
    told = refused(office, other, instance)
    assert told.code == code
    if where is not None:
        assert tuple(told.values[each] for each in ("table", "row", "column")) == where
    require_ready(office)


def test_an_office_that_went_away_may_be_taken_back_by_an_explicit_word(
    office: Engine, other: Engine, instance: Path
) -> None:
    with pytest.raises(Refusal, match=r"moved\.not"):
        come_back(office)
    to(office, other, instance)
    assert refused(office, other, instance).code == "moved.away"
    with pytest.raises(Refusal, match=r"moved\.not"):
        come_back(other)
    mark = come_back(office)
    assert mark.other == str(other.url)
    goes_on(office)
    assert refused(office, other, instance).code == "moved.full", "the new place is one that is served"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "khoi",
        "postgresql://khoi@/x",
        "mysql://x/y",
        "sqlite://",
        "sqlite:///:memory:",
        "postgresql+psycopg://",
    ],
)
def test_what_is_no_address_of_a_database_is_told(address: str) -> None:
    with pytest.raises(Refusal, match=r"moved\.address"):
        engine_at(address)


@pytest.mark.long
def test_one_mark_left_is_taken_off_by_the_same_command(
    office: Engine, other: Engine, instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(page, "take_mark", cut)
        with pytest.raises(KeyboardInterrupt):
            to(office, other, instance)
    with pytest.raises(Refusal, match=r"moved\.away"):
        require_ready(office)
    with pytest.raises(Refusal, match=r"moved\.half"):
        require_ready(other)
    assert to(office, other, instance) == Moved({}, "")
    goes_on(other)
    with other.connect() as connection:
        assert count(connection, Base.metadata.tables["journal"]).rows > 0


def test_a_long_table_is_told_meanwhile(
    office: Engine, other: Engine, instance: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert page.TOLD % rows_page.AT_ONCE == page.TOLD % rows_page.FEW == 0
    monkeypatch.setattr(page, "TOLD", 20)
    monkeypatch.setattr(rows_page, "AT_ONCE", 10)
    said = list[tuple[str, int, int]]()
    move(office, other, instance, lambda *told: said.append(told))
    journal = [told for told in said if told[0] == "journal"]
    assert len(journal) > 2 and journal[-2][2] == journal[-1][2] + 1
    assert [rows for _name, rows, _left in journal[:-1]] == list(range(20, journal[-1][1] + 1, 20))
