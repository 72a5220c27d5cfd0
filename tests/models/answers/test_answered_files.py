"""Files that answers name, of whatever schema the database is; that they are found in each kind of answer,
kept and sent, is shown where files are sent (tests/admin/test_file_fields.py)."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, select, text

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.answers.answered_files import NAMED, answered_files
from models.definitions.definitions import DefinitionVersion, Field
from models.operations.migrate import migrate
from models.platform.journal import canonical
from models.platform.lost import files_named
from tests.schemas.load import DUMPS, load

HASH = "ab" * 32


def test_a_file_is_told_from_other_hashes_in_the_text_of_an_answer() -> None:
    said = {"proof": f'{HASH}:một "tệp".pdf', "sha256": "cd" * 32, "text": f"xem {'ef' * 32}:a"}
    said |= {"rows": canonical([{"file": f"{'12' * 32}:b.pdf"}]), "none": f"{'34' * 32}:"}
    assert NAMED.findall(canonical(said)) == [HASH, "12" * 32]


@pytest.mark.parametrize("schema", ["0012", "0016"])
def test_an_older_schema_is_asked_for_what_it_has(blank: Engine, schema: str) -> None:
    load(blank, (DUMPS / f"{schema}.{blank.dialect.name}.sql").read_text(encoding="utf-8"))
    with open_session(blank, SYSTEM) as db:
        assert answered_files(db) == set() and files_named(db) is not None


def test_a_table_or_column_that_is_not_there_leaves_out_its_own_statement_alone(blank: Engine) -> None:
    migrate(blank)
    with open_session(blank, SYSTEM) as db:  # a form that takes a file, or nothing else is asked
        field = db.scalars(select(Field).limit(1)).one()
        copied = {column.key: getattr(field, column.key) for column in Field.__table__.columns}
        version = DefinitionVersion(
            **{
                column.key: getattr(db.get_one(DefinitionVersion, field.version_id), column.key)
                for column in DefinitionVersion.__table__.columns
                if column.key not in ("id", "number", "state")
            },
            number=99,
            state="draft",
        )
        db.add(version)
        db.flush()
        del copied["id"]
        db.add(Field(**copied | {"kind": "file", "code": "proof", "version_id": version.id}))
        db.commit()
    with blank.begin() as connection:
        connection.execute(text("ALTER TABLE form_draft RENAME TO another"))
        connection.execute(text("ALTER TABLE answer_draft RENAME COLUMN answer_id TO other_id"))
    with open_session(blank, SYSTEM) as db:
        assert answered_files(db) == set()
