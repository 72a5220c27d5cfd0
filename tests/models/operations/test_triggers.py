"""What was decided is frozen in the database itself; a trigger that is gone or changed is named."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.operations.triggers import APPEND_ONLY, ERASED, install, missing, rules
from models.platform.journal import record
from models.signals.acts import set_signal
from tests.make import unit

PUBLISHED = "(SELECT min(id) FROM {table} WHERE state = 'published')"
DEFINITION = PUBLISHED.format(table="definition_version")
ROUTE = PUBLISHED.format(table="route")
FIELD = f"(SELECT min(id) FROM field WHERE version_id = {DEFINITION})"


def try_(db: Session, statement: str) -> str:
    """What the database says against it; what it did is undone."""
    inner = db.begin_nested()
    try:
        found = db.execute(text(statement))
    except DBAPIError as error:
        said = str(error.orig)
    else:
        said = "" if found.rowcount else "nothing was there to be changed"  # type: ignore[attr-defined]
    inner.rollback()
    return said


@pytest.mark.parametrize(
    ("statement", "allowed"),
    [
        ("UPDATE journal SET actor = 'x'", False),
        ("DELETE FROM journal", False),
        (f"UPDATE definition_version SET state = 'retired' WHERE id = {DEFINITION}", True),
        (f"UPDATE definition_version SET state = 'draft' WHERE id = {DEFINITION}", False),
        (f"UPDATE definition_version SET state = 'retired', rules = 'x' WHERE id = {DEFINITION}", False),
        (f"UPDATE definition_version SET number = 99 WHERE id = {DEFINITION}", False),
        (f"DELETE FROM definition_version WHERE id = {DEFINITION}", False),
        (f"UPDATE field SET title = 'x' WHERE id = {FIELD}", False),
        (f"DELETE FROM field WHERE id = {FIELD}", False),
        (f"UPDATE field_group SET title = 'x' WHERE version_id = {DEFINITION}", False),
        ("UPDATE field_choice SET points = 1", False),
        (f"UPDATE route SET state = 'retired' WHERE id = {ROUTE}", True),
        (f"UPDATE route SET state = 'retired', name = 'x' WHERE id = {ROUTE}", False),
        (f"UPDATE route SET state = 'draft' WHERE id = {ROUTE}", False),
        (f"DELETE FROM route WHERE id = {ROUTE}", False),
        (f"UPDATE state SET is_locked = is_open WHERE route_id = {ROUTE}", False),
        (f"UPDATE step SET guards = '[]' WHERE route_id = {ROUTE}", False),
        (f"DELETE FROM step WHERE route_id = {ROUTE}", False),
        ("UPDATE signal_rule SET state = 'retired'", True),
        ("UPDATE signal_rule SET asked = NOT asked", False),
        ("UPDATE signal_rule SET state = 'retired', level = 'note'", False),
        ("DELETE FROM signal_rule", False),
    ],
)
def test_what_was_decided_can_only_be_retired(db: Session, statement: str, allowed: bool) -> None:
    bloc = unit(db, "bloc")
    record(db, SYSTEM, "try", bloc, bloc.id)
    set_signal(db, SYSTEM, bloc, "no_meeting", 0, asked=False, level="look", numbers={})
    db.flush()
    said = try_(db, statement)
    assert said == "" if allowed else "frozen" in said


def test_a_table_that_only_grows_refuses_both_a_change_and_a_loss(db: Session) -> None:
    found = {(table, event): refuses for table, event, refuses in rules().values()}
    for table in APPEND_ONLY:
        assert (found[table, "UPDATE"], found[table, "DELETE"]) == ("", ERASED.get(table, ""))
        assert (table, "INSERT") not in found


def test_a_trigger_that_is_gone_or_says_something_else_is_named_and_put_back(db: Session) -> None:
    connection = db.connection()
    on = " ON journal" if connection.dialect.name == "postgresql" else ""
    assert missing(connection) == set()
    connection.execute(text(f"DROP TRIGGER keep_journal_delete{on}"))
    assert missing(connection) == {"keep_journal_delete"}
    if on:
        weak = (
            "CREATE OR REPLACE FUNCTION keep_journal_update() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RETURN NEW; END $$"
        )
        connection.execute(text(weak))
        connection.execute(text("ALTER TABLE issue DISABLE TRIGGER keep_issue_update"))
    else:
        connection.execute(text("DROP TRIGGER keep_journal_update"))
        weak = "CREATE TRIGGER keep_journal_update BEFORE UPDATE ON journal WHEN 0 BEGIN SELECT 1; END"
        connection.execute(text(weak))
        connection.execute(text("DROP TRIGGER keep_issue_update"))
    gone = {"keep_journal_delete", "keep_journal_update", "keep_issue_update"}
    assert missing(connection) == gone
    install(connection)
    install(connection)
    assert missing(connection) == set()
