"""The table of what meets goes out as a file, is changed by hand, and comes in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from admin.moving.meets import LIVE, compare_package, read, tell, write
from models.core.base import make_engine
from models.core.errors import Refusal
from models.moving.meets import ACCOUNT, UNIT, Line, Meeting
from models.moving.package import own_key, pack
from models.operations.backup import make_backup
from tests.offices import new_office

LINES = (
    Line(UNIT, "CB1", 'Chi bộ "A"; B', "Chi bộ, ở đây", "LC-CB1"),
    Line(UNIT, "=1+1", "@x", "-", "+2"),
    Line(ACCOUNT, "bithu", "Người", "Ai\nđó", "bithu.lc", Refusal("meets.twice", new="bithu.lc")),
)
MEETING = Meeting(2, 1, LINES, (Refusal("meets.same"),))
SAID = {(UNIT, "CB1"): "LC-CB1", (UNIT, "=1+1"): "+2", (ACCOUNT, "bithu"): "bithu.lc"}


def code(refusal: Refusal) -> str:
    return refusal.code


def test_what_is_written_is_read_again_and_no_cell_is_a_formula(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    lines = tuple(line for line in LINES if "\n" not in line.here)
    write(table, Meeting(2, 1, lines, ()))
    assert read(table) == {key: new for key, new in SAID.items() if key[0] == UNIT}
    text = table.read_text(encoding="utf-8-sig")
    assert not [cell for line in text.splitlines() for cell in line.split(";") if cell.startswith(LIVE)]


@pytest.mark.parametrize(("between", "coding"), [(";", "utf-8-sig"), (",", "utf-8"), (",", "utf-8-sig")])
def test_a_table_that_a_workbook_saved_is_read(tmp_path: Path, between: str, coding: str) -> None:
    rows = [["a", "b", "c", "d", "e"], ["mã tổ chức", "CB1", "A", "B", " CB9 "], ["", "", "", "", ""]]
    (tmp_path / "t.csv").write_text("\r\n".join(between.join(row) for row in rows), encoding=coding)
    assert read(tmp_path / "t.csv") == {(UNIT, "CB1"): " CB9 "}


@pytest.mark.parametrize("data", [b"a;b\nx", b"a;b;c;d;e\nm\xe3;1;2;3;4", b"a;b;c;d;e\nkind;1;2;3;4", None])
def test_what_is_no_table_is_told(tmp_path: Path, data: bytes | None) -> None:
    table = tmp_path / "t.csv"
    if data is not None:
        table.write_bytes(data)
    with pytest.raises(Refusal, match=r"meets\.table"):
        read(table)
    with pytest.raises(Refusal, match=r"package\.disk"):
        write(tmp_path / "nowhere" / "t.csv", MEETING)


def test_each_line_is_told_and_what_is_wrong_goes_apart(capsys: pytest.CaptureFixture[str]) -> None:
    tell(MEETING, code)
    out, wrong = capsys.readouterr()
    assert "CB1" in out and "LC-CB1" in out and "3" in out
    assert wrong.split() == ["meets.twice:", "meets.twice", "meets.same:", "meets.same"]


def test_a_package_is_compared_with_the_office_here(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The table is made where it is not there; what was changed in it is judged when it is given again."""
    engine = make_engine(new_office("", tmp_path / "khoi.sqlite")[0])
    made = make_backup(engine, tmp_path, tmp_path / "backups").folder
    package, table = tmp_path / "office.age", tmp_path / "t.csv"
    pack(made, own_key(tmp_path), package)
    assert compare_package(package, table, engine, tmp_path, code) == 1, "it is this very office"
    assert "meets.same" in capsys.readouterr().err
    said = read(table)
    assert said[UNIT, "D1"] == "K-D1" and len(said) == 38
    table.write_text(table.read_text(encoding="utf-8-sig").replace("K-D1\n", "D2\n"), encoding="utf-8-sig")
    assert compare_package(package, table, engine, tmp_path, code) == 1
    assert "meets.taken" in capsys.readouterr().err
    engine.dispose()
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".package")]
