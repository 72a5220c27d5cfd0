"""What is wrong in the tags of a Word template (thẻ), told by the paragraph in which it stands, as whoever
wrote it in Word sees that paragraph: letters that Word puts in by itself, tags that are not closed, `for` and
`if` without their end.

What a template may do is judged in own.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree

from models.core.errors import Refusal

MARKS = ("{{", "{%", "{#")
PAIRS = {"{{": "}}", "{%": "%}", "{#": "#}"}
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_TEXT = re.compile(r"'[^']*'|\"[^\"]*\"|[‘’][^‘’]*[‘’]|[“”][^“”]*[“”]")
"""Texts within a tag, in straight quotes or in those that Word makes of them, which are read as straight."""
_WORD = re.compile(r"\{%-?\s*(?:(?:p|tr|tc|r)\s)?\s*(\w+)")
ENDS = {"endfor": "for", "endif": "if"}
SHOWN = 80
"""Letters of a paragraph that are shown of it."""
INSTEAD = {
    "–": "-",
    "—": "-",
    "−": "-",
    "‑": "-",
    "‐": "-",
    "…": "...",
    "«": '"',
    "»": '"',
    "„": '"',
    "‚": "'",
}
"""What is to be typed in place of what Word puts in by itself; a blank for what nobody sees."""


def paragraphs_in(root: ElementTree.Element) -> Iterator[str]:
    """The words of each paragraph of a part, however they were cut into runs."""
    for node in root.iter():
        if _local(node) == "p":
            yield "".join(_words(node))


def _words(node: ElementTree.Element) -> Iterator[str]:
    """Words of a paragraph, without those of paragraphs that stand within it (boxes of text)."""
    for each in node:
        what = _local(each)
        if what == "t":
            yield each.text or ""
        elif what in ("tab", "br"):
            yield " "
        elif what != "p":
            yield from _words(each)


def _local(node: ElementTree.Element) -> str:
    return str(node.tag).rpartition("}")[2]


def has_marks(text: str) -> bool:
    """Whether something that may be a tag stands in a text."""
    return any(mark in text for mark in MARKS)


def check_tags(paragraphs: Sequence[str]) -> None:
    """Raises `template.letter` (a letter that Word put in), `template.open` (a tag that is not closed),
    `template.end` (an end without its beginning), `template.unended`, each with its paragraph."""
    begun: list[tuple[str, str, str]] = []
    for paragraph in paragraphs:
        if not has_marks(paragraph) and "}}" not in paragraph and "%}" not in paragraph:
            continue
        for tag in _TAG.findall(paragraph):
            _check_letters(tag, paragraph)
            _check_pairs(tag, paragraph, begun)
        rest = _TAG.sub("", paragraph)
        for mark in (*PAIRS, *PAIRS.values()):
            if mark in rest:
                raise Refusal("template.open", what=mark, paragraph=shown(paragraph))
    for word, tag, paragraph in begun:
        raise Refusal("template.unended", what=f"end{word}", tag=tag, paragraph=shown(paragraph))


def _check_letters(tag: str, paragraph: str) -> None:
    for letter in _TEXT.sub("", tag[2:-2]):
        if letter.isascii() or letter.isalpha() or letter.isspace():
            continue
        if letter in "‘’“”":  # one of a pair: the text within it is not closed
            raise Refusal("template.letter", letter=letter, tag=tag, paragraph=shown(paragraph), instead="'")
        instead = INSTEAD.get(letter, "")
        raise Refusal(
            "template.letter" if instead else "template.odd_letter",
            letter=letter if letter.isprintable() else f"U+{ord(letter):04X}",
            tag=tag,
            paragraph=shown(paragraph),
            instead=instead,
        )


def _check_pairs(tag: str, paragraph: str, begun: list[tuple[str, str, str]]) -> None:
    found = _WORD.match(tag)
    word = found[1] if found else ""
    if word in ENDS.values():
        begun.append((word, tag, paragraph))
    elif word in ENDS:
        if not begun or begun[-1][0] != ENDS[word]:
            raise Refusal("template.end", tag=tag, what=ENDS[word], paragraph=shown(paragraph))
        begun.pop()


def shown(paragraph: str) -> str:
    """A paragraph as it is told: its beginning."""
    text = " ".join(paragraph.split())
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def at_line(text: str, line: int | None) -> str:
    """The words of a template's paragraph by the line that Jinja tells: a paragraph begins each."""
    lines = text.split("\n")
    if line is None or not 1 <= line <= len(lines):
        return ""
    return shown(re.sub(r"<[^>]+>", "", lines[line - 1]))


def by_lines(text: str) -> str:
    """A part's XML with each paragraph on a line of its own, as `at_line` counts them."""
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", text.replace("\n", " "))
