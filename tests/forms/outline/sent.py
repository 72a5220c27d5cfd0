"""Lines of an outline as a page sends them, sound ones and any."""

from __future__ import annotations

from hypothesis import strategies as st
from wtforms import Form

from forms.outline.field import OutlineField
from forms.outline.tree import SUM, WHATS, Line


class Sheet(Form):
    rows = OutlineField()


def sent(lines: list[Line], name: str = "rows") -> list[tuple[str, str]]:
    """Lines as a page sends them."""
    found = []
    for n, line in enumerate(lines):
        start = "field:" if line.what == SUM else f"{line.name}="
        each = [
            ("level", str(line.level)),
            ("what", line.what),
            ("name", line.name),
            ("sign", line.sign),
            ("held", line.held),
        ]
        each += [
            ("left", line.left),
            ("left_number", line.left_number),
            ("right", line.right),
            ("right_number", line.right_number),
            ("typed", line.typed),
        ]
        found += [
            (f"{name}-{n}-{key}", value)
            for key, value in [*each, *(("values", f"{start}{value}") for value in line.values)]
        ]
    return found


any_text = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["", "lines", "num", "field:a", "field:members", "fact:attendance_rate", "field:", "answer.order"]
    ),
)


any_line = st.builds(
    Line,
    level=st.one_of(st.integers(-3, 6), st.integers(0, 999)),
    what=st.one_of(st.sampled_from([*WHATS, ""]), any_text),
    name=any_text,
    sign=st.one_of(st.sampled_from(["is", "not", "eq", "ge"]), any_text),
    values=st.lists(any_text, max_size=3).map(tuple),
    left=any_text,
    left_number=st.one_of(st.sampled_from(["", "1,5", "0", "1e9"]), any_text),
    right=any_text,
    right_number=any_text,
    typed=any_text,
    held=any_text,
    bent=st.booleans(),
)
