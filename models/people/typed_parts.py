"""What each tab of a browser typed into one form, inside one draft: no tab's words are put over another's,
and which of two values holds is for their author to say (design 3.2).

Stored as one flat object, so that one statement puts a tab's words beside those of others: `<name>` or, of a
tab that tells itself, `<name>\\n<tab>`.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

FROM = "draft_at"
"""Beside what a tab typed: the page it was typed on, the sign-in, the browser, when, and what was decided."""
EMPTY: list[Any] = ["", "", "", "", []]
APART = "\n"
"""Between a field's name and its tab; no name holds it."""
Fields = Mapping[str, Sequence[str]]
"""What was typed, by the field's name: one value or, of ticks, several; none where a tick was taken away."""


def plain(values: Sequence[str]) -> list[str]:
    """Values as they are told apart: ends of lines and blanks around make no difference."""
    return [value.replace("\r\n", "\n").strip() for value in values]


def token(name: str, values: Sequence[str]) -> str:
    """By which a page says that its reader has seen this value of this field and decided."""
    return f"{name}:{zlib.crc32(APART.join(plain(values)).encode()):x}"


@dataclass(frozen=True)
class Part:
    """What one tab typed: `taken` are the tokens of values it was shown and decided on."""

    tab: str
    page: str = ""
    sign_in: str = ""
    browser: str = ""
    at: datetime | None = None
    taken: frozenset[str] = frozenset()
    fields: dict[str, list[str]] = field(default_factory=dict)

    @property
    def order(self) -> tuple[float, str]:
        """The part typed last is the last one."""
        return (self.at.timestamp() if self.at else 0.0, self.tab)

    def stored(self) -> dict[str, Any]:
        """As it stands in the draft."""
        end = f"{APART}{self.tab}" if self.tab else ""
        said: dict[str, Any] = {f"{name}{end}": list(values) for name, values in self.fields.items()}
        at = self.at.isoformat() if self.at else ""
        return said | {f"{FROM}{end}": [self.page, self.sign_in, self.browser, at, sorted(self.taken)]}


def parts_of(text: str) -> list[Part]:
    """The parts of a draft, the one typed last at the end."""
    typed: dict[str, dict[str, list[str]]] = {}
    about: dict[str, list[Any]] = {}
    for key, values in json.loads(text).items():
        name, _apart, tab = key.partition(APART)
        if name == FROM:
            about[tab] = values
        else:
            typed.setdefault(tab, {})[name] = values
    return sorted((_part(tab, about.get(tab, []), fields) for tab, fields in typed.items()), key=_order)


def _order(part: Part) -> tuple[float, str]:
    return part.order


def _part(tab: str, about: Sequence[Any], fields: dict[str, list[str]]) -> Part:
    """What is not understood is read as nothing: no page of a form fails for it."""
    *said, taken = [*about, *EMPTY[len(about) :]][: len(EMPTY)]
    page, sign_in, browser, at = (each if isinstance(each, str) else "" for each in said)
    try:
        moment = datetime.fromisoformat(at) if at else None
    except ValueError:
        moment = None
    known = frozenset(filter(lambda each: isinstance(each, str), taken if isinstance(taken, list) else ()))
    return Part(tab, page, sign_in, browser, moment, known, fields)


def merged(parts: Sequence[Part]) -> dict[str, list[str]]:
    """One value of each field: of those that nobody decided against, the one typed last."""
    decided = {each: part.tab for part in parts for each in part.taken}
    last = {name: said for part in parts for name, said in part.fields.items()}
    return last | {
        name: said
        for part in parts
        for name, said in part.fields.items()
        if decided.get(token(name, said), part.tab) == part.tab
    }


def beside(parts: Sequence[Part], tab: str, names: Collection[str]) -> dict[str, Part]:
    """Fields of these names that another tab typed otherwise than this one and that this one did not decide
    on: the part each was typed in last."""
    own = next((part for part in parts if part.tab == tab), Part(tab))
    return {
        name: part
        for part in parts
        for name, said in part.fields.items()
        if part.tab != tab
        and name in names
        and name in own.fields
        and plain(said) != plain(own.fields[name])
        and token(name, said) not in own.taken
    }


def undecided(parts: Sequence[Part]) -> list[Fields]:
    """All that may still hold, by the field's name: what was typed last, then of what others typed all
    that a tab did not decide on yet."""
    others = (beside(parts, part.tab, part.fields) for part in parts)
    return [merged(parts), *({name: part.fields[name] for name, part in each.items()} for each in others)]


def twofold(parts: Sequence[Part]) -> list[str]:
    """Names of the fields that two tabs typed otherwise, undecided."""
    return sorted({name for part in parts for name in beside(parts, part.tab, part.fields)})
