"""Every schema revision ever shipped, dumped with data in
it, comes to the newest; the newest is what the tables say."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Engine, func, select, text

import models.operations.wiring
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.core.spelling import sort_key
from models.meetings.locks import QuarterLock
from models.meetings.meetings import Meeting
from models.operations.migrate import FOLDER, migrate, newest, require_ready, revision_of
from models.operations.piece_triggers import astray as pieces_astray
from models.operations.tree_health import examine
from models.operations.triggers import missing
from models.overview.owed import open_due
from models.people.people import Account, misplaced
from models.platform.journal import canonical, verify
from models.platform.settings import setting
from models.reports.tables import Report
from models.scoring.grade_sums import GradeSum
from models.totals.folding import astray
from models.units.in_use import told_in
from models.units.succession import by_old_code
from models.units.sums import UnitSum
from models.units.units import Unit, UnitSpell, find_units
from tests.schemas.load import DUMPS, load

KNOWN = sorted({path.name.partition(".")[0] for path in DUMPS.glob("*.sql")})
AT_ENDS = (KNOWN[0], "0012", *KNOWN[-2:])
"""Tried each time; `make ci-long` tries all, and looks closer (durability/test_upgrades.py)."""


def test_an_empty_database_becomes_the_newest_and_a_second_time_changes_nothing(blank: Engine) -> None:
    assert migrate(blank)
    assert not migrate(blank)
    require_ready(blank)
    with blank.connect() as connection:
        assert revision_of(connection) == newest()
        assert not missing(connection)


def test_the_newest_schema_is_what_the_tables_say(blank: Engine) -> None:
    migrate(blank)
    with blank.connect() as connection:
        assert (
            compare_metadata(MigrationContext.configure(connection), models.operations.wiring.metadata) == []
        )


def test_a_database_of_a_later_program_is_refused(blank: Engine) -> None:
    migrate(blank)
    with blank.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Refusal, match=r"schema\.newer"):
        migrate(blank)


def test_an_unmigrated_database_is_not_served(blank: Engine) -> None:
    with pytest.raises(Refusal, match=r"schema\.none"):
        require_ready(blank)


@pytest.mark.parametrize("revision", AT_ENDS)
def test_a_dumped_revision_comes_to_the_newest_with_its_rows(blank: Engine, revision: str) -> None:
    load(blank, (DUMPS / f"{revision}.{blank.dialect.name}.sql").read_text(encoding="utf-8"))
    migrate(blank)
    require_ready(blank)
    with open_session(blank, SYSTEM) as db:
        assert db.scalar(select(func.count()).select_from(Unit)) == 10
        assert db.scalar(select(func.count()).select_from(Meeting)) == 9
        assert db.scalar(select(func.count()).select_from(Report)) == db.scalar(
            select(func.count()).select_from(Report).join(Report.standing)
        )
        assert verify(db) is None
        tops = select(func.sum(UnitSum.n)).where(UnitSum.above == "", UnitSum.field == "grade")
        assert db.scalar(tops) == db.scalar(select(func.sum(GradeSum.n)))
        assert astray(db) == []


def test_an_office_that_is_there_begins_with_the_first_of_what_it_holds(
    blank: Engine,
) -> None:
    """Nothing that was shown changes: what was owed stays owed, and nobody said since when."""
    load(blank, (DUMPS / f"0016.{blank.dialect.name}.sql").read_text(encoding="utf-8"))
    owed = text(
        "SELECT quarter, source, count(*) FROM duty GROUP BY quarter, source ORDER BY quarter, source"
    )
    with blank.connect() as connection:
        before = [tuple(row) for row in connection.execute(owed)]
        first = [
            str(connection.scalar(text(f"SELECT min({period}) FROM {table}")))
            for table, period in (("duty", "quarter"), ("meeting", "period"), ("report", "quarter"))
        ]
    migrate(blank)
    with open_session(blank, SYSTEM) as db:
        roots = db.scalars(select(Unit).where(Unit.parent_id.is_(None)).order_by(Unit.id)).all()
        known = [root.in_use_from for root in roots if root.in_use_from is not None]
        assert known and min(known) == Quarter.of(min(date.fromisoformat(day) for day in first)).first
        assert not any(root.in_use_said for root in roots)
        assert told_in(db, roots[0].path, Quarter.of(min(known))) is None
        open_due(db)
        assert {tuple(map(str, row)) for row in before} <= {tuple(map(str, row)) for row in db.execute(owed)}


def test_records_of_cells_dissolved_earlier_are_with_the_next_cell_that_stands(blank: Engine) -> None:
    """D1 went into D2, D2 into DB1; C into the committee; E1 into a cell that went nowhere; E was no cell."""
    load(blank, (DUMPS / f"0012.{blank.dialect.name}.sql").read_text(encoding="utf-8"))
    gone = {"D1": "D2", "D2": "DB1", "C": "D", "E1": None, "E": "DB1"}
    ends = text("UPDATE unit SET dissolved_on = '2019-01-10', successor_id = :to WHERE code = :code")
    with blank.begin() as connection:
        rows = connection.execute(text("SELECT code, id FROM unit"))
        number = {code: number for code, number in rows}
        for code, to in gone.items():
            connection.execute(ends, {"code": code, "to": number[to] if to else None})
    migrate(blank)
    with open_session(blank, SYSTEM) as db:
        kept = {unit.code: unit.custodian_id for unit in db.scalars(select(Unit)) if unit.custodian_id}
    assert kept == {"D1": number["DB1"], "D2": number["DB1"]}


def test_accounts_of_an_older_program_come_under_the_posts_held_today(blank: Engine) -> None:
    load(blank, (DUMPS / f"0012.{blank.dialect.name}.sql").read_text(encoding="utf-8"))
    with blank.begin() as connection:
        connection.execute(text("UPDATE account SET path = '1.' WHERE path LIKE '1.2.%'"))
        connection.execute(text("UPDATE person SET path = '1.' WHERE path LIKE '1.2.%'"))
    migrate(blank)
    with open_session(blank, SYSTEM) as db:
        assert misplaced(db) == []
        assert db.scalar(select(func.count(Account.id)).where(Account.path.startswith("1.2."))) > 5


def test_what_a_locked_report_filed_for_others_is_locked_with_it(blank: Engine) -> None:
    load(blank, (DUMPS / f"0016.{blank.dialect.name}.sql").read_text(encoding="utf-8"))
    with blank.begin() as connection:
        lock = connection.execute(text("SELECT unit_id, path, quarter, report_id FROM quarter_lock")).first()
        assert lock is not None
        free = "SELECT id, path FROM unit WHERE id NOT IN (SELECT unit_id FROM quarter_lock) ORDER BY id DESC"
        other, place = connection.execute(text(free)).first() or (0, "")
        child = {"unit": other, "dissolved": True, "version": None}
        own = {"unit": lock.unit_id, "dissolved": False, "version": 1}
        content = canonical({"children": [child, own]})
        new = text(
            "INSERT INTO report_version (report_id, number, content, sha256, submitted_at, unit_id, path) "
            "SELECT report_id, 99, :content, '', submitted_at, unit_id, path FROM report_version "
            "WHERE report_id = :report AND number = 1"
        )
        connection.execute(new, {"content": content, "report": lock.report_id})
    migrate(blank)
    with open_session(blank, SYSTEM) as db:
        found = {row.unit_id: row for row in db.scalars(select(QuarterLock))}
    row = found[other]
    assert (row.report_id, row.path, str(row.quarter)) == (lock.report_id, place, str(lock.quarter)[:10])


def bring_to(engine: Engine, revision: str) -> None:
    """A dumped office at a later schema that nobody dumped."""
    load(engine, (DUMPS / f"0016.{engine.dialect.name}.sql").read_text(encoding="utf-8"))
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        if engine.dialect.name == "sqlite":
            raw.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            config = Config(attributes={"connection": connection})
            config.set_main_option("script_location", str(FOLDER))
            command.upgrade(config, revision)
    engine.dispose()


def test_sign_ins_and_browsers_of_before_stay_and_have_no_second_factor(blank: Engine) -> None:
    bring_to(blank, "0034")
    at = "2019-01-01 00:00:00+00:00"
    known = text(
        "INSERT INTO device (token_hash, account_id, began_at, seen_at) "
        "SELECT 'abc', min(id), :at, :at FROM account"
    )
    signed_in = text(
        "INSERT INTO sign_in (token_hash, account_id, began_at, seen_at, agent, address, new_device) "
        "SELECT 'def', min(id), :at, :at, '', '', false FROM account"
    )
    with blank.begin() as connection:
        connection.execute(known, {"at": at})
        connection.execute(signed_in, {"at": at})
    migrate(blank)
    require_ready(blank)
    with blank.connect() as connection:
        rows = connection.execute(text("SELECT token_hash, factor_until FROM device")).all()
        assert [tuple(row) for row in rows] == [("abc", None)]
        rows = connection.execute(text("SELECT factor_at FROM sign_in WHERE token_hash = 'def'")).all()
        assert [tuple(row) for row in rows] == [(None,)]
        for table in ("factor", "recovery_code", "security_key", "key_question"):
            assert connection.scalar(text(f"SELECT count(*) FROM {table}")) == 0


@pytest.mark.parametrize(("said", "holds"), [("", "offered"), ("required", "required")])
def test_an_office_that_is_there_keeps_the_second_factor_offered(
    blank: Engine, said: str, holds: str
) -> None:
    """What it said itself stays; a telephone that is there goes on. A new office requires it."""
    bring_to(blank, "0035")
    at = {"at": "2019-01-01 00:00:00+00:00"}
    factor = text(
        "INSERT INTO factor (account_id, key, last_step, begun_at, held_at) "
        "SELECT min(id), 'ABCDEFGH', 7, :at, :at FROM account"
    )
    with blank.begin() as connection:
        connection.execute(factor, at)
        if said:
            connection.execute(text(f"INSERT INTO setting (name, value) VALUES ('factor_needed', '{said}')"))
    migrate(blank)
    require_ready(blank)
    with open_session(blank, SYSTEM) as db:
        assert setting(db, "factor_needed") == holds
        assert db.scalar(text("SELECT last_step FROM factor")) == 7
        assert verify(db) is None


def test_a_new_office_requires_the_second_factor(blank: Engine) -> None:
    migrate(blank)
    with open_session(blank, SYSTEM) as db:
        assert setting(db, "factor_needed") == "required"


@pytest.mark.parametrize("blank", ["sqlite"], indirect=True)
def test_moments_that_came_many_at_once_lie_as_others_do(blank: Engine) -> None:
    load(blank, (DUMPS / "0012.sqlite.sql").read_text(encoding="utf-8"))
    asked = {"journal": "at", "meeting": "recorded_at"}
    with blank.begin() as connection:
        for (name,) in connection.execute(
            text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        ).all():
            connection.execute(text(f'DROP TRIGGER "{name}"'))
        before = {t: connection.execute(text(f"SELECT id, {c} FROM {t}")).all() for t, c in asked.items()}
        for table, column in asked.items():
            moment = f"replace({column}, '.000000', '') || '+00:00'"
            connection.execute(text(f"UPDATE {table} SET {column} = {moment} WHERE id % 2"))
    migrate(blank)
    with blank.connect() as connection:
        for table, column in asked.items():
            rows = connection.execute(text(f"SELECT id, {column} FROM {table}")).all()
            assert len(before[table]) > 2 and set(before[table]) <= set(rows)
        assert not missing(connection)
    with open_session(blank, SYSTEM) as db:
        assert verify(db) is None


def test_codes_of_before_are_compared_and_those_that_are_one_stay_and_are_told(blank: Engine) -> None:
    """Nothing is renamed and nothing refused: each of the same codes is found by its own spelling."""
    load(blank, (DUMPS / f"0016.{blank.dialect.name}.sql").read_text(encoding="utf-8"))
    put = {"D1": ("\u00d0U01", "Chi bộ \u00d0oàn kết"), "D2": ("ĐU01", "Hai"), "C": ("ĐU–02", "Ba")}
    with blank.begin() as connection:
        for old, (code, name) in put.items():
            keys = {
                "old": old,
                "code": code,
                "name": name,
                "key": "chi bo \u00f0oan ket" if old == "D1" else "x",
            }
            for table in ("unit", "unit_spell"):
                said = "code = :code, name = :name, search_key = :key, sort_key = :key"
                connection.execute(text(f"UPDATE {table} SET {said} WHERE code = :old"), keys)
    migrate(blank)
    require_ready(blank)
    with open_session(blank, SYSTEM) as db:
        by_code = {unit.code: unit for unit in db.scalars(select(Unit))}
        one, other, own = (by_code[code] for code, _name in put.values())
        assert [unit.code_key for unit in (one, other, own)] == [
            f"đu01\n{one.id}",
            f"đu01\n{other.id}",
            "đu-02",
        ]
        for unit in (one, other, own):
            spells = select(UnitSpell.code_key).where(
                UnitSpell.unit_id == unit.id, UnitSpell.code == unit.code
            )
            assert set(db.scalars(spells)) == {unit.code_key}
        assert (by_old_code(db, "\u00d0U01"), by_old_code(db, "ĐU01")) == (one, other)
        assert by_old_code(db, "đu01") is None and by_old_code(db, "đu-02") is own
        assert find_units(db, "du01") == sorted((one, other), key=lambda unit: unit.sort_key)
        assert (one.search_key, one in find_units(db, "Đoàn kết")) == ("chi bo doan ket", True)
        assert one.sort_key == sort_key("Chi bộ Đoàn kết")
        assert [f.code for f in examine(db) if f.code == "tree.codes"] == ["tree.codes"]
        assert pieces_astray(db.connection()) == []
