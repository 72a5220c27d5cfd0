"""Every schema revision ever shipped, dumped with data in
it, comes to the newest; the newest is what the tables say."""

from __future__ import annotations

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, func, select, text

import models.operations.wiring
from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.core.errors import Refusal
from models.meetings.meetings import Meeting
from models.operations.migrate import migrate, newest, require_ready, revision_of
from models.operations.triggers import missing
from models.platform.journal import verify
from models.reports.tables import Report
from models.units.units import Unit
from tests.schemas.load import DUMPS, load


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
    with pytest.raises(Refusal, match=r"schema\.old"):
        require_ready(blank)


@pytest.mark.parametrize("revision", sorted({path.name.partition(".")[0] for path in DUMPS.glob("*.sql")}))
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
