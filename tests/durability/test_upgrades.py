"""Every schema that a program of the past left, with a quarter played in it, comes to the newest: no row and
no value of the journal is lost, every trigger stands and works, what was counted is what is counted again."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, Row, text
from sqlalchemy.exc import DBAPIError

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.operations.backup import unsound
from models.operations.drill import differences
from models.operations.health import require_served
from models.operations.migrate import count_rows, migrate, newest, require_ready, revision_of
from models.operations.tree_health import tree_findings
from models.operations.triggers import NEVER, missing
from models.platform.journal import head, verify
from models.platform.lost import files_named
from models.totals.folding import astray
from tests.schemas.load import DUMPS, load

pytestmark = pytest.mark.long
KEPT = (
    "unit",
    "person",
    "account",
    "meeting",
    "report",
    "report_version",
    "score_sheet",
    "score_sheet_answer",
)
"""Tables of which a new schema neither adds nor takes a row."""


def links(engine: Engine) -> list[Row[tuple[int, str]]]:
    """The journal: number and link of each row."""
    with engine.connect() as connection:
        return list(connection.execute(text("SELECT id, hash FROM journal ORDER BY id")))


def rows(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        return count_rows(connection)


@pytest.mark.parametrize("revision", sorted({path.name.partition(".")[0] for path in DUMPS.glob("*.sql")}))
def test_it_comes_to_the_newest_with_all_it_held(blank: Engine, revision: str, tmp_path: Path) -> None:
    load(blank, (DUMPS / f"{revision}.{blank.dialect.name}.sql").read_text(encoding="utf-8"))
    before, journal = rows(blank), links(blank)
    assert before["journal"] == len(journal) > 20
    with blank.connect() as connection:
        assert revision_of(connection) == revision
    assert migrate(blank) is (revision != newest())
    after = rows(blank)
    assert {name for name, n in before.items() if name in after and after[name] < n} == set()
    assert [name for name in KEPT if name in before and after[name] != before[name]] == []
    assert links(blank)[: len(journal)] == journal
    require_ready(blank)
    require_served(blank, tmp_path)
    with blank.connect() as connection:
        assert not missing(connection) and unsound(connection) == []
    with open_session(blank, SYSTEM) as db:
        assert verify(db) is None and astray(db) == []
        lacks = sorted(files_named(db))  # a dump holds no files
        manifest = {"revision": newest(), "rows": after, "head": head(db), "missing": lacks}
    assert list(tree_findings(blank)) == []
    counted: dict[str, int] = {}
    assert differences(blank, manifest, tmp_path / "files", counted) == []
    assert counted["reports"] > 1 and counted["sheets"] > 1
    for said in ("UPDATE journal SET actor = 'x'", "DELETE FROM journal", "DELETE FROM report_version"):
        with blank.connect() as connection, pytest.raises(DBAPIError, match=NEVER):
            connection.execute(text(said))
    assert rows(blank) == after
