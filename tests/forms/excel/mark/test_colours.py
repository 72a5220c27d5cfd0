"""Colours written down in a property of the document, beside properties of others."""

from __future__ import annotations

from forms.excel.mark.colours import colours_kept, with_colours
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
