"""Both values of each field that differs, side by side, and what is chosen of them: the one comparison that a
form changed meanwhile and a draft begun on something older are answered with (design 3.11). Works without
scripts; templates/khoi/web/both.html draws it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any
from urllib.parse import parse_qsl, urlencode

from flask import render_template, request
from flask_babel import gettext as _
from werkzeug.datastructures import ImmutableMultiDict, MultiDict

from admin.web.address import plain
from admin.web.marked import Drawn, Field, Typed
from admin.web.request import SAFE

OURS = ("csrf_token", "idempotency_key", "draft", "draft_at", "touched", "chosen", "draft_tab", "draft_taken")
"""Fields of a marked form that say nothing of what it is about."""
LINES = "lines."
"""Begins the name of a choice between lines of an outline: what is chosen is all that is sent of them."""
UNTOUCHED = "-"
"""Said by a page whose script watched: nothing was typed."""

Pairs = list[tuple[str, str]]
Tell = Callable[[Pairs], str]
"""Lines of an outline, as they are sent, in words."""


def plainly(pairs: Pairs) -> str:
    """Lines of an outline that nobody tells in words: what stands in them."""
    return "\n".join(value for name, value in pairs if value.strip() and not name.endswith("-level"))


@dataclass(frozen=True)
class Chosen:
    """A file as people know it: its name and how large it is."""

    name: str
    size: int

    @property
    def told(self) -> str:
        """`mau.docx, 12 KB`."""
        return f"{self.name}, {size_told(self.size)}"


def size_told(count: int) -> str:
    """A number of bytes as people read it."""
    return f"{max(1, round(count / 1024))} KB"


def compared(
    form: Drawn,
    typed: Typed,
    touched: set[str] | None,
    at: str,
    saved: Mapping[str, Any] | None,
    files: Mapping[str, Chosen],
    tab: str,
    taken: str,
    tell: Tell,
) -> str | None:
    """The page of both values; None where none differs. What one did not touch is proposed as it is saved
    now, what one typed as one typed it; where nobody watched, nothing is proposed and each field has to be
    chosen."""
    rows = [
        _row(each, typed[name], touched)
        for name, each in form.fields.items()
        if name in typed and not form.in_box(name) and not each.same(typed[name])
    ]
    shown = {row["name"] for row in rows}
    hidden = {name: values for name, values in form.hidden.items() if not form.in_box(name)}
    carried = [(n, v) for n, each in hidden.items() if n not in OURS for v in each]
    for name, each in form.fields.items():
        if name not in shown and not form.in_box(name):
            carried += [(name, value) for value in typed.get(name, each.standing)]
    pressed = request.form if request.method not in SAFE else {}
    known = {*form.fields, *form.hidden, *OURS}
    left = {n: v for n, v in pressed.items() if n not in known and not form.in_box(n)}
    carried += [(n, v) for n, v in left.items() if not n.startswith("mine.")]
    for box in form.boxes:
        standing = form.sent_of(box)
        mine = sent_of(next(iter(typed[box]), "")) if box in typed else standing
        outline, same = _outline(form, box, standing, mine, touched, tell)
        carried += same
        rows += [outline] if outline["parts"] else []
    replaced = [_file(name, *form.files[name], files[name]) for name in replacing(form, files)]
    if not rows and not replaced:
        return None
    return render_template(
        "khoi/web/both.html",
        rows=[*rows, *replaced],
        carried=carried,
        action=form.action or at,
        at=at,
        key=form.key,
        files=form.files and not replaced,
        saved=saved,
        touched=" ".join(sorted(touched)) or UNTOUCHED if touched is not None else "",
        tab=tab,
        taken=taken,
    )


# outlines
def sent_of(text: str) -> Pairs:
    """All that would be sent of an outline, in the order it was sent in."""
    return parse_qsl(text, keep_blank_values=True)


def _outline(
    form: Drawn, box: str, theirs: Pairs, mine: Pairs, touched: set[str] | None, tell: Tell
) -> tuple[dict[str, Any], Pairs]:
    """An outline with both values of each stretch of lines that differs, and what both have, to be carried.
    Lines are numbered anew, those of both sides in turn: whatever is chosen stands in its order."""
    ours, others = _lines(box, mine, tell), _lines(box, theirs, tell)
    told = [[sorted(each) for each in side] for side in (others, ours)]
    steps = SequenceMatcher(a=_hashable(told[0]), b=_hashable(told[1]), autojunk=False).get_opcodes()
    parts: list[dict[str, Any]] = []
    carried: Pairs = []
    number = 0
    for tag, a, b, c, d in steps:
        same = _numbered(box, ours[c:d], number) if tag == "equal" else []
        carried += same
        if tag == "equal":
            parts.append({"same": tell(same)})
            number += d - c
            continue
        sides = {}
        for side, lines in (("theirs", others[a:b]), ("mine", ours[c:d])):
            pairs = _numbered(box, lines, number)
            sides[side] = {"value": urlencode(pairs), "told": tell(pairs)}
            number += len(lines)
        proposed = "" if touched is None else "mine" if box in touched else "theirs"
        parts.append(sides | {"name": f"{LINES}{box}.{len(parts)}", "proposed": proposed})
    differs = any("name" in part for part in parts)
    return {"name": box, "label": form.legends.get(box, box), "parts": parts if differs else []}, carried


def _lines(box: str, pairs: Pairs, tell: Tell) -> list[Pairs]:
    """The lines of an outline, or the cases of a list of outlines, in their order; empty ones are none."""
    found: dict[int, Pairs] = {}
    for name, value in pairs:
        number, _dash, rest = name.removeprefix(f"{box}-").partition("-")
        at = plain(number)
        if at is not None and not rest.endswith("held"):
            found.setdefault(at, []).append((rest, value))
    lines = [found[number] for number in sorted(found)]
    return [each for each in lines if tell(_numbered(box, [each], 0))]


def _hashable(lines: list[Pairs]) -> list[tuple[tuple[str, str], ...]]:
    return [tuple(line) for line in lines]


def _numbered(box: str, lines: list[Pairs], first: int) -> Pairs:
    return [
        (f"{box}-{number}-{rest}", value) for number, line in enumerate(lines, first) for rest, value in line
    ]


def chosen_lines(sent: MultiDict[str, str]) -> ImmutableMultiDict[str, str]:
    """A form in which lines of an outline were chosen, as its page would send it."""
    names = [name for name in sent.getlist("chosen") if name.startswith(LINES)]
    pairs = [(n, v) for n, v in sent.items(multi=True) if n not in names and (n, v) not in _told(names)]
    for name in names:
        box = name.removeprefix(LINES).rpartition(".")[0]
        pairs += [(n, v) for n, v in sent_of(sent.get(name, "")) if n.startswith(f"{box}-")]
    return ImmutableMultiDict(pairs)


def _told(names: Sequence[str]) -> list[tuple[str, str]]:
    return [("chosen", name) for name in names]


def replacing(form: Drawn, files: Mapping[str, Chosen]) -> list[str]:
    """Files that were sent where the form says what stands in their place."""
    return [name for name, (_label, stands) in form.files.items() if stands and name in files]


def files_sent() -> dict[str, Chosen]:
    """The files of this request, by their field."""
    sent = {name: file for name, file in request.files.items() if file.filename}
    return {name: Chosen(file.filename or "", _size(file.stream)) for name, file in sent.items()}


def _size(stream: Any) -> int:
    stream.seek(0, 2)
    return int(stream.tell())


def _file(name: str, label: str, stands: str, mine: Chosen) -> dict[str, Any]:
    """A file with what stands in its place: no browser gives it again unasked, so it is chosen again."""
    return {
        "name": name,
        "label": label,
        "file": True,
        "theirs": {"told": stands},
        "mine": {"told": mine.told},
    }


def _row(each: Field, mine: Sequence[str], touched: set[str] | None) -> dict[str, Any]:
    """A field with both values. Ticks of one field are chosen one by one."""
    row: dict[str, Any] = {"name": each.name, "label": each.label, "many": each.kind == "many"}
    if each.kind == "many":
        return row | {
            "choices": [
                {"value": value, "label": words, "mine": value in mine, "theirs": value in each.standing}
                for value, words in each.words.items()
                if (value in mine) != (value in each.standing)
            ],
            "same": [value for value in mine if value in each.standing],
        }
    sides = {}
    for side, values in (("theirs", each.standing), ("mine", mine)):
        told = each.told(values)
        if each.kind == "tick":
            told = _("Yes") if values and values[0] else _("No")
        sides[side] = {"value": next(iter(values), ""), "told": told}
    proposed = "" if touched is None else "mine" if each.name in touched else "theirs"
    return row | sides | {"proposed": proposed}
