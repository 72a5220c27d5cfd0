"""Colours written down in a property of the document, beside properties of others."""

from __future__ import annotations

import pytest

from forms.excel.mark.colours import NAME, colours_kept, with_colours
from forms.excel.mark.parts import SHADES


def test_properties_as_others_write_them_are_kept() -> None:
    """Another encoding, a prefix, an empty part; a property of ours that was bent stands for nothing."""
    colours = {SHADES[1]: "FF112233"}
    for part in (
        b"",
        b"<a:Properties/>",
        b"<Properties><property pid='7' name='x'><v>\xe9</v></property></Properties>",
    ):
        done = with_colours(part, colours)
        assert colours_kept(done) == colours
        assert colours_kept(with_colours(done, {})) == {}
    assert b'pid="8"' in done and b"\xe9" in done
    assert colours_kept(b'<property name="khoi-colours">FFFFC7CC=red FFFFC7CB</property>') == {}


def test_colours_of_an_earlier_round_are_replaced_and_a_fresh_number_is_taken() -> None:
    other = b"<Properties><property pid='7' name='x'><v>1</v></property></Properties>"
    once = with_colours(other, {SHADES[1]: "FF112233"})
    assert b'pid="8"' in once and other.removesuffix(b"</Properties>") in once
    twice = with_colours(once, {SHADES[2]: "FF445566"})
    assert colours_kept(twice) == {SHADES[2]: "FF445566"} and twice.count(NAME.encode()) == 1
    assert with_colours(twice, {}) == other


@pytest.mark.parametrize(
    "said",
    [
        "FFFFC7CC:FF112233",
        "FFFFC7CC=112233",
        "ffffc7cc=ff112233",
        "FFFFC7CC=FF11223344",
        "xFFFFC7CC=FF112233",
        "",
    ],
)
def test_what_was_bent_in_our_property_stands_for_nothing(said: str) -> None:
    part = with_colours(b"", {SHADES[1]: "FF112233"})
    assert colours_kept(part.replace(f"{SHADES[1]}=FF112233".encode(), said.encode())) == {}


def test_a_property_of_somebody_else_is_not_ours() -> None:
    part = with_colours(b"", {SHADES[1]: "FF112233"}).replace(NAME.encode(), b"other")
    assert colours_kept(part) == {} and colours_kept(b"") == {}


def test_a_part_that_holds_no_properties_stays_as_it_is() -> None:
    assert with_colours(b"<other/>", {SHADES[1]: "FF112233"}) == b"<other/>"
