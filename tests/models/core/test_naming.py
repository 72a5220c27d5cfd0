"""What nobody sees is refused in a name, with its place and what to do; what people here write is not."""

from __future__ import annotations

import pytest

from models.core.errors import Checks, Invalid, Refusal
from models.core.naming import file_name, need_name, unseen, unshown

TURNED = "Chi bộ \u202ebí thư"


@pytest.mark.parametrize(
    "letter", [*"\u200e\u200f\u202a\u202e\u2066\u2069\u061c", *"\u200b\u00ad\ufeff\u2800\x07\ufe0f"]
)
def test_what_nobody_sees_is_told_by_its_place_and_number(letter: str) -> None:
    found = unseen(f"Chi  bộ {letter}1")
    assert found is not None and found.values == {"place": 8, "letter": f"U+{ord(letter):04X}"}


@pytest.mark.parametrize(
    "name",
    ["Chi bộ Văn phòng", "\u201cKhối\u201d – Sở", "Nguye\u0302\u0303n\u00a0Đào", "a\tb", "Sở\u2028Y tế"],
)
def test_what_people_write_stands(name: str) -> None:
    assert unseen(name) is None


def test_a_name_is_needed_and_told_at_its_field() -> None:
    checks = Checks()
    assert not need_name(checks, " ") and not need_name(checks, TURNED, "title")
    assert need_name(checks, "", "name_en", optional=True) and need_name(checks, "Khối", "code")
    with pytest.raises(Invalid) as told:
        checks.done()
    codes = {field: refusal.code for field, refusal in told.value.fields.items()}
    assert codes == {"name": "field.required", "title": "field.unseen"}


def test_a_file_of_such_a_name_is_refused_and_a_long_name_keeps_its_end() -> None:
    assert file_name("x" * 300 + ".pdf").endswith("x.pdf") and len(file_name("x" * 300)) == 200
    with pytest.raises(Refusal, match=r"file\.unseen") as told:
        file_name("bao-cao\u202efdp.docx")
    assert told.value.values["name"] == "bao-caofdp.docx"


def test_what_no_file_can_show_is_told_with_the_place_of_the_first_letter() -> None:
    assert unshown("Chi bộ ☑ ລາວ") is None
    found = unshown("Chi bộ\nHọ 漢 \uf04a")
    assert found is not None and found.code == "field.letter"
    assert found.values == {"letters": "漢 (U+6F22), U+F04A", "line": 2, "place": 4}
    turned = unshown(TURNED)
    assert turned is not None and (turned.code, turned.values["letter"]) == ("field.unseen", "U+202E")


def test_a_name_that_no_file_can_show_is_refused() -> None:
    checks = Checks()
    assert not need_name(checks, "Họ 漢") and checks.fields["name"].code == "field.letter"
