"""The screen of outlines: what their lines offer in lists, how they are
drawn, what a button on a line does. Their rules are in forms/outline*.py."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from flask import make_response, render_template, request
from flask_babel import gettext as _
from wtforms import FieldList, FormField

from admin.web import address
from admin.web.tree_words import SHOWN, Labels, told
from admin.web.words import say, word
from forms.base import Form
from forms.outline.acts import ACTS, offers
from forms.outline.field import OutlineField
from forms.outline.sketch import GAP, sketch
from forms.outline.tree import (
    DAYS,
    FIGURE,
    HOLDS,
    IF,
    IN,
    LINES,
    MANY,
    NUM,
    ONE_DAY,
    PAIR,
    SAID,
    SUM,
    TWO,
    TYPED,
    WHATS,
    WORDS_ONLY,
    Line,
    children,
    sorts,
    tree_of,
)
from models.core.errors import Refusal
from models.definitions.checks import names_of
from models.definitions.definitions import DefinitionVersion
from models.definitions.formula_write import write
from models.definitions.formulas import COMPARE, DAY, NUMBER, TEXT, TRUTH, sort_of

MOST_OPTIONS = 3_000
"""With more options on a page only the line in hand has its
lists whole; the others get theirs when they are come to."""
UNFINISHED = (
    "outline.what",
    "outline.few",
    "outline.sides",
    "outline.ways",
    "outline.no_sum",
    "formula.no_name",
    "formula.no_answer",
    "formula.one_of",
)
"""Problems of a line that is still being chosen: told when the form is sent, not before."""
Groups = list[tuple[str, list[tuple[str, str]]]]


@dataclass(frozen=True)
class Offer:
    """What the lines of a version's outlines offer: figures
    and items with answers under the group they stand in."""

    labels: Labels
    figures: Groups
    words: Groups
    told: Groups
    """Fields whose answer can stand in words."""
    days: Groups

    @property
    def fields(self) -> Groups:
        """The figures that are fields, which alone a sum adds up."""
        return [group for group in self.figures if not group[1][0][0].startswith("fact:")]

    @property
    def large(self) -> bool:
        """Whether a few lines have more options than a page should hold."""
        return max(self.size(IN), self.size(PAIR)) * 5 > MOST_OPTIONS

    def size(self, what: str) -> int:
        """About how many options a line of this sort has."""
        lists = {IN: self.words, SAID: self.told, DAYS: self.days, ONE_DAY: self.days}
        count = sum(len(rows) for _group, rows in lists.get(what, self.figures))
        return count * (2 if what in TWO else what not in HOLDS)


def offer_of(version: DefinitionVersion, labels: Labels) -> Offer:
    """Everything the outlines of a version may name."""
    figures, words = (
        Groups(),
        Groups(
            [
                (
                    _("The meeting and the unit"),
                    [(name, labels.words[name]) for name in labels.words if "." not in name],
                )
            ]
        ),
    )
    numbers: dict[str, list[str]] = {}
    for code in labels.numbers:
        numbers.setdefault(code.partition(".")[0], []).append(code)
    for group in version.groups:
        codes = [field.code for field in group.fields]
        figures.append(
            (
                group.title,
                [(f"field:{code}", labels.numbers[code]) for each in codes for code in numbers.get(each, ())],
            )
        )
        words.append(
            (
                group.title,
                [
                    (f"answer.{code}", labels.words[f"answer.{code}"])
                    for code in codes
                    if f"answer.{code}" in labels.words
                ],
            )
        )
    figures.append(
        (_("Figures the program knows"), [(f"fact:{name}", label) for name, label in labels.facts.items()])
    )
    names = names_of(version)
    told, days = (
        [
            (group.title, [(f"field:{f.code}", f.title) for f in group.fields if f.code in codes])
            for group in version.groups
        ]
        for codes in (names.said, names.days)
    )
    return Offer(
        labels, *([group for group in groups if group[1]] for groups in (figures, words, told, days))
    )


# drawing


def draw(outline: OutlineField, offer: Offer) -> dict[str, Any]:
    """An outline as its template takes it."""
    sort = sorts(outline.lines, outline.wanted)
    lean = offer.large and sum(offer.size(line.what) for line in outline.lines) > MOST_OPTIONS
    lines = [_drawn(outline, number, sort[number], offer, lean) for number in range(len(outline.lines))]
    return {
        "name": outline.name,
        "lines": lines,
        "lean": lean,
        "meaning": meaning(outline, offer.labels),
        "text": _text(outline),
    }


def meaning(outline: OutlineField, labels: Labels) -> str:
    """What the outline says, as a sentence; nothing of nothing."""
    tree = sketch(outline.lines, outline.wanted)
    if tree is None:
        return ""
    sentence = outline.says.get(sort_of(tree), "%(told)s")
    return str(sentence).replace("%(told)s", told(tree, labels)).replace(f"{GAP}.", GAP)


def _text(outline: OutlineField) -> str:
    """The same as one would write it; nothing where it is not whole."""
    return write(tree_of(outline.lines, outline.bounds)[0], outline.bounds.spoken)


def _drawn(outline: OutlineField, number: int, sort: str, offer: Offer, lean: bool) -> dict[str, Any]:
    line, can = outline.lines[number], offers(outline.lines, number, outline.wanted)
    hand = number == outline.hand
    wrong = outline.wrong.get(number)
    return {
        "line": line,
        "name": f"{outline.name}-{number}",
        "number": number + 1,
        "whole": not lean or hand,
        "whats": _whats(line, sort, outline.words_only),
        "group": line.what in HOLDS,
        "adds": line.what in MANY,
        "more": can["more"],
        "two": line.what in TWO,
        "days": line.what == DAYS,
        "said": line.what == SAID,
        "day": line.what == ONE_DAY,
        "typed": line.what == TYPED,
        "way": _way(outline, number),
        "figure": line.what == FIGURE,
        "signs": _signs(line),
        "ticks": ticks_of(line, offer.labels),
        "labels": {pick: label_of(pick, offer.labels) for pick in (line.left, line.right, line.name)},
        "known": set()
        if lean and not hand
        else {
            pick
            for _group, rows in (*offer.figures, *offer.words, *offer.told, *offer.days)
            for pick, _label in rows
        },
        "problem": say(wrong) if wrong is not None else "",
        "acts": [(name, can[name]) for name in ACTS if name != "lift" or line.what in HOLDS],
        "hand": hand,
        "focus": outline.did
        if hand and outline.did in ("up", "down", "in", "out") and can[outline.did]
        else "what"
        if hand
        else "",
    }


def _whats(line: Line, sort: str, words_only: bool) -> Groups:
    """What a line may be where it stands, with what it is."""
    groups = [(TRUTH, _("True or not")), (NUMBER, _("Numbers")), (TEXT, _("Words")), (DAY, _("Days"))]
    groups.append(("", _("By a condition")))
    fit = {
        what: gives
        for what, gives in WHATS.items()
        if ((sort in ("", gives) or what == IF) and not (words_only and what not in WORDS_ONLY))
        or what == line.what
    }
    return [
        (label, [(what, word("outline", what)) for what in fit if fit[what] == gives])
        for gives, label in groups
        if gives in fit.values()
    ]


def _way(outline: OutlineField, number: int) -> str:
    """Which part of an `if` a line is, in words; nothing of any other line."""
    for above, under in children(outline.lines).items():
        if number in under and above >= 0 and outline.lines[above].what == IF:
            return word("outline", ("when", "then", "else")[min(under.index(number), 2)])
    return ""


def _signs(line: Line) -> list[tuple[str, str]]:
    if line.what == IN:
        return [("is", word("tree", "is")), ("not", word("outline", "is_not"))]
    return (
        [(name, f"{SHOWN[name]}  {word('outline', name)}") for name in COMPARE] if line.what == PAIR else []
    )


def ticks_of(line: Line, labels: Labels) -> list[tuple[str, str, bool]]:
    """Answers to tick, or what a sum adds up; what is chosen and not known
    stands first, and all that is chosen where it has an order of its own."""
    if line.what == SUM:
        return [(f"field:{code}", labels.numbers.get(code) or missing(code), True) for code in line.values]
    if line.what != IN:
        return []
    known = labels.values.get(line.name, {})
    chosen, rest = list(line.values), [code for code in known if code not in line.values]
    if chosen == [code for code in known if code in line.values]:
        return [(f"{line.name}={code}", label, code in line.values) for code, label in known.items()]
    every = [(code, True) for code in chosen] + [(code, False) for code in rest]
    return [(f"{line.name}={code}", known.get(code) or missing(code), on) for code, on in every]


def label_of(pick: str, labels: Labels) -> str:
    """What people call what was chosen."""
    sort, _colon, code = pick.partition(":")
    fields = {**labels.titles, **labels.numbers}
    found = {"field": fields, "fact": labels.facts}.get(sort, {}).get(code) or labels.words.get(pick)
    return found or (word("outline", pick) if pick in (NUM, LINES) else missing(code or pick))


def missing(code: str) -> str:
    """What stands for a name that is not there, or not any more."""
    return _("not there: %(code)s", code=code)


# buttons


def outlines(form: Form) -> dict[str, tuple[OutlineField, Any]]:
    """Every outline of a form by its name, with the form it stands in."""
    return {field.name: (field, around) for field, around in _found(form)}


def _found(form: Form) -> Iterable[tuple[OutlineField, Any]]:
    for field in form:
        if isinstance(field, OutlineField):
            yield field, form
        elif isinstance(field, FieldList):
            for row in field:
                if isinstance(row, FormField):
                    yield from _found(row.form)


def pressed(form: Form, offer: Offer, show: Any, growing: Sequence[str] = ()) -> Any:
    """The form again after a button of an outline (`line=<outline>:<act>:<line>`),
    with everything typed; None where none was pressed.

    `part=1` asks for the outline alone, or for the list of outlines in `growing` it stands in.
    """
    asked = request.form.get("line") if request.method == "POST" else None
    if asked is None:
        return None
    name, act, row = [*asked.split(":"), "", ""][:3]
    known = outlines(form)
    wrong = _press(form, known, name, act, row, growing)
    for outline, _around in known.values():
        outline.tree()
        outline.wrong = {
            number: each for number, each in outline.wrong.items() if each.code not in UNFINISHED
        }
    if wrong is not None:
        _note(form, known.get(name), wrong)
    if request.form.get("part") and name in known:
        outline = known[name][0]
        return make_response(
            render_template("khoi/definitions/_outline_box.html", outline=outline, offer=offer, draw=draw),
            422 if wrong else 200,
        )
    return make_response(show(), 422 if wrong else 200)


def _press(
    form: Form, known: dict[str, Any], name: str, act: str, row: str, growing: Sequence[str]
) -> Refusal | None:
    try:
        if name in growing and act == "more":
            rows: Any = form[name]  # a FieldList
            if len(rows) < rows.max_entries:
                rows.append_entry()
        elif name not in known:
            raise Refusal("outline.line", row=row[:9])
        else:
            at = address.plain(row)
            known[name][0].do(act, -1 if at is None else at)
    except Refusal as refusal:
        return refusal
    return None


def _note(form: Form, known: tuple[OutlineField, Any] | None, wrong: Refusal) -> None:
    """A refused button: at its outline and line, else on top of the form."""
    if known is None:
        form.form_errors.append(say(wrong))
        return
    outline = known[0]
    if wrong.code == "formula.large" and 0 <= outline.hand < len(outline.lines):
        outline.wrong[outline.hand] = wrong
    outline.errors = [*outline.errors, say(wrong)]
