"""The colours that marked cells had, written down by shade of red in a
property of the document: LibreOffice keeps one colour of a fill only.

The shade travels with its cell wherever that is moved, and programs keep properties
they do not know. Which shade stands for what is given out in parts.py.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

NAME = "khoi-colours"
PROPERTIES = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
EMPTY = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    "<Properties "
    'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"></Properties>'
)
_OURS = re.compile(
    rf"<(?P<p>(?:\w+:)?)property\s[^>]*name\s*=\s*[\"']{NAME}[\"'][^>]*>.{{0,999}}?</(?P=p)property>",
    re.DOTALL,
)


def colours_kept(text: bytes) -> dict[str, str]:
    """Colours by the shade that stands for them, from a part
    of properties; nothing where none were written down."""
    found = _OURS.search(_text(text))
    return dict(re.findall(r"\b([0-9A-F]{8})=([0-9A-F]{8})\b", found[0])) if found else {}


def with_colours(text: bytes, colours: Mapping[str, str]) -> bytes:
    """The part of properties with these colours by shade in place of those of an earlier round."""
    whole = _OURS.sub("", _text(text) or EMPTY)
    opened = re.search(r"<((?:\w+:)?)Properties\b[^>]*>", whole)
    if opened is None or not colours:
        return _bytes(whole)
    p, numbers = opened[1], [int(n) for n in re.findall(r"\spid\s*=\s*[\"'](\d{1,9})", whole)]
    said = " ".join(f"{shade}={colour}" for shade, colour in colours.items())
    value = f'<vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">{said}</vt:lpwstr>'
    head = (
        f'{p}property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" '
        f'pid="{max(numbers, default=1) + 1}" name="{NAME}"'
    )
    fresh = f"<{head}>{value}</{p}property>"
    if opened[0].endswith("/>"):
        return _bytes(whole[: opened.start()] + opened[0][:-2] + ">" + fresh + f"</{p}Properties>")
    at = whole.rindex(f"</{p}Properties>")
    return _bytes(whole[:at] + fresh + whole[at:])


def _text(part: bytes) -> str:
    """A part's text; letters of another encoding go through as they are."""
    return part.decode("utf-8", "surrogateescape")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
