"""What is sent as text in the place of a file is no file: each screen says that it lacks, and none breaks."""

from __future__ import annotations

import re

import pytest

from models.access.grants import SYSTEM
from models.access.guard import open_session
from models.directives.tables import Directive
from tests.admin.builder import BOARD
from tests.offices import Office
from tests.pages import number_in, read
from tests.paths import ROOT

LACKS = "Mục này phải ghi"


@pytest.mark.parametrize(
    ("who", "url", "typed"),
    [
        ("K.board_head", "/documents/templates/", {"kind": "notice"}),
        (BOARD, "/definitions/workbook/new/", {}),
        (BOARD, "/routes/bring/", {}),
        ("administrator", "/imports/kind/?kind=people", {}),
    ],
)
def test_text_in_the_place_of_a_file_is_told_as_a_missing_file(
    office: Office, who: str, url: str, typed: dict[str, str]
) -> None:
    form = next(each for each in read(office.get(who, url)).forms if "file" in each.names)
    sent = form.fields | {"unit_id": str(office.cast.units["K"])} | typed
    for text in ("chữ", ""):
        answer = office.send(who, form.get("action") or url, **(sent | {"file": text}))
        assert answer.status_code == 422, read(answer).said
        assert LACKS in read(answer).main.text
        sent.pop("idempotency_key", None)


def test_text_in_the_place_of_an_enclosure_is_no_file(office: Office) -> None:
    typed = {"unit_id": office.cast.units["K"], "symbol": "7-CV", "dated": "24/10/2018", "abstract": "V/v"}
    typed |= {"kinds": "grassroots_cell", "due_on": "10/11/2018", "strict": "1", "asks_receipt": "y"}
    number = number_in(office.send(BOARD, "/directives/new/", **typed))
    line = {"symbol-1": "1-QĐ", "dated-1": "08/10/2018", "title-1": "Quy định", "file-1": "chữ"}
    answer = office.send(BOARD, f"/directives/enclosures/?id={number}", row_version="1", **line)
    assert answer.status_code == 303
    with open_session(office.engine, SYSTEM) as db:
        kept = db.get_one(Directive, number).enclosures
        assert [(each.title, each.sha256 or "") for each in kept] == [("Quy định", "")]


def test_every_field_of_a_file_takes_files_only() -> None:
    """The field that gives text as it was sent is built on where files are told from it, and nowhere else."""
    plain = re.compile(r"^from wtforms[.\w]* import (\([^)]*|[^\n]*)\bFileField", re.MULTILINE)
    pages = [path for wing in ("admin", "forms") for path in (ROOT / wing).rglob("*.py")]
    plainly = [path for path in pages if plain.search(path.read_text(encoding="utf-8"))]
    assert [path.relative_to(ROOT).as_posix() for path in plainly] == ["forms/inputs.py"]
