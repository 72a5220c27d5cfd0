"""What is counted, by its one name, and what that means: the same on every page and in both languages.

Reports, duties and units are different things to count: a unit may lack several duties, a report may be
missing that no other report went without. Where a page shows such a number it shows its name, and at its foot
what the names on it mean (docs/so-lieu.md says the same at length).
"""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from admin.web.words import word

COUNTED = (
    "reports_missing",
    "duties_missing",
    "units_lacking",
    "cells_lacking",
    "cells_uncounted",
    "left_out",
    "answers_uncounted",
)
"""Every count that has a name: `count` in the catalogues, its meaning `count.why`."""
MANY = 10_000
"""What is counted no further says so."""


def written(n: int) -> str:
    """`12.345`: thousands parted by a point, as people here write them."""
    return f"{n:,}".replace(",", ".")


def named(code: str, n: int) -> str:
    """`229 việc còn thiếu`."""
    return f"{written(n)} {word('count', code)}"


def glossary(*codes: str) -> list[tuple[str, str]]:
    """Names that a page uses and what each means."""
    return [(word("count", code), word("count.why", code)) for code in codes]


def picture(parts: Sequence[tuple[int, str, str]]) -> Markup:
    """The same as the macro `strip` draws, of how many, in which colour, called what: for many rows."""
    every, at = sum(n for n, _kind, _label in parts), 0.0
    if not every:
        return Markup("")
    said = ", ".join(f"{n} {escape(label)}" for n, _kind, label in parts)
    found = [
        '<svg class="strip" viewBox="0 0 1000 10" preserveAspectRatio="none" role="img"\n',
        f'aria-label="{said}">\n',
    ]
    for n, kind, _label in parts:
        if n:
            wide = 1000 * n / every
            found.append(f'<rect x="{at:.2f}" y="0" width="{wide:.2f}" height="10" class="fill-{kind}"/>\n')
            at += wide
    return Markup("".join([*found, "</svg>\n"]))
