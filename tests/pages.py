"""Reads a page as a person does: its heading and sentences, where its links
lead, what its forms hold, what its tables say, which mistake stands at which field.

On one parser, lxml's, which the office's documents need anyway: a page
of 300 KB takes some milliseconds. Nothing else here reads HTML.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import Any

import lxml.etree
import lxml.html
from werkzeug.test import TestResponse

STEP = re.compile(r"""(?P<tag>[\w-]+)|\.(?P<kind>[\w-]+)|\#(?P<id>[\w-]+)
    |\[(?P<name>[\w-]+)(?:(?P<sign>[*^$]?)=(?P<value>[^\]]*))?\]""", re.X)  # fmt: skip
TICKED = ("checkbox", "radio")


def read(answer: TestResponse | str) -> Page:
    """The page that a request was answered with, or a page by its text."""
    return Page(_parsed(answer if isinstance(answer, str) else answer.text))


def number_in(answer: TestResponse, name: str = "id") -> int:
    """The number in the address that an answer leads to."""
    assert answer.status_code in (302, 303), read(answer).said
    found = re.search(rf"[?&]{name}=(\d+)", answer.headers["Location"])
    assert found, answer.headers["Location"]
    return int(found[1])


class Part:
    """An element of a page and what stands in it."""

    def __init__(self, node: lxml.html.HtmlElement) -> None:
        self.node = node

    def __repr__(self) -> str:
        return f"<{self.node.tag}> {self.text[:80]}"

    @cached_property
    def text(self) -> str:
        """All that is read here, white space told as one space."""
        return " ".join("".join(_words(self.node, [])).split())

    @property
    def pre(self) -> str:
        """All that is read here, letter by letter."""
        return str(self.node.text_content())

    def get(self, name: str) -> str:
        """An attribute; nothing where it is not given."""
        return str(self.node.get(name, ""))

    def has(self, name: str) -> bool:
        """Whether an attribute is given, whatever it says."""
        return name in self.node.attrib

    def all(self, where: str) -> list[Part]:
        """Parts by tag, `.class`, `#id`, `[name]`, `[name=value]`, `^=`, `$=`, `*=`; a space goes inside."""
        return [Part(node) for node in self.node.xpath(_path(where))]

    def one(self, where: str) -> Part:
        """The only such part; its absence, or a second one, is a failure."""
        found = self.all(where)
        assert len(found) == 1, f"{len(found)} of {where} in: {self.text[-900:]}"
        return found[0]

    def first(self, where: str) -> Part:
        """The first such part; its absence is a failure."""
        found = self.all(where)
        assert found, f"no {where} in: {self.text[-900:]}"
        return found[0]

    def texts(self, where: str) -> list[str]:
        """What each such part says."""
        return [each.text for each in self.all(where)]

    def numbers(self, where: str = "b") -> list[int]:
        """The whole numbers that stand alone in such parts."""
        return [int(text) for text in self.texts(where) if text.isdecimal()]

    def links(self, to: str = "") -> list[str]:
        """Where links lead whose address begins so."""
        return [each.get("href") for each in self.all("a[href]") if each.get("href").startswith(to)]

    def link(self, text: str) -> str:
        """Where the one link leads that says this."""
        found = {each.get("href") for each in self.all("a[href]") if each.text == text}
        assert len(found) == 1, f"{text!r} leads to {found}; links are {self.texts('a')}"
        return found.pop()

    def rows(self, where: str = "table") -> list[list[str]]:
        """The cells of every row of such tables, headings with them."""
        return [
            [Part(cell).text for cell in row.node if cell.tag in ("td", "th")]
            for row in self.all(f"{where} tr")
        ]

    def column(self, label: str) -> list[str]:
        """The cells that stand under a heading of a table."""
        return [each.text for each in self.all("[data-label]") if each.get("data-label") == label]

    @property
    def names(self) -> list[str]:
        """Names of all controls, in their order."""
        return [each.get("name") for each in self.all("[name]") if each.node.tag in CONTROLS]

    def values(self, name: str) -> list[str]:
        """Values of the controls of a name, as they would be sent if each were."""
        return [_value(node) for node in self.node.iter(*CONTROLS) if node.get("name") == name]

    def value(self, name: str) -> str:
        """The value of the control of a name; where several have it, they agree."""
        found = set(self.values(name))
        assert len(found) == 1, f"{name} is {found} in: {self.text[-900:]}"
        return found.pop()

    def terms(self, kind: str = "") -> list[tuple[str, str]]:
        """What lists of terms say: each term with what is said of it, letter by letter; of a class only."""
        said = [(Part(term), Part(term.getnext())) for term in self.node.iter("dt")]
        return [(term.text, what.pre) for term, what in said if kind in what.get("class")]


CONTROLS = ("input", "select", "textarea", "button")


class Page(Part):
    """A whole page."""

    @property
    def heading(self) -> str:
        return self.one("h1").text

    @property
    def main(self) -> Part:
        """The page without what stands around every page."""
        return self.one("main")

    @property
    def said(self) -> str:
        """What a refusal says at the head of the page, else how the page ends; for the words of a failure."""
        return " | ".join(self.texts(".summary")) or self.text[-900:]

    @property
    def mistakes(self) -> list[str]:
        """Sentences at fields, in their order."""
        return self.texts(".mistake span")

    @property
    def at_fields(self) -> dict[str, str]:
        """The sentence at each field that has one."""
        return {each.get("id").removesuffix("-mistake"): each.text for each in self.all("[id$=-mistake]")}

    @property
    def forms(self) -> list[Form]:
        return [Form(node) for node in self.node.iter("form")]

    def form(self, action: str) -> Form:
        """The one form that is sent to an address beginning so."""
        found = [each for each in self.forms if each.get("action").startswith(action)]
        assert len(found) == 1, f"{len(found)} forms to {action}: {[f.get('action') for f in self.forms]}"
        return found[0]


class Form(Part):
    """A form as a browser without scripts has it: what is typed in it, and what it offers."""

    def __init__(self, node: lxml.html.HtmlElement) -> None:
        super().__init__(node)
        self.typed: dict[str, list[str]] = {}
        self.offered: dict[str, list[str]] = {}
        self.buttons: list[tuple[str, str]] = []
        for each in node.iter(*CONTROLS):
            if each.get("name"):
                self._take(each, each.get("name"), each.get("type", "text"))

    def _take(self, node: lxml.html.HtmlElement, name: str, kind: str) -> None:
        if node.tag == "button":
            self.buttons.append((name, node.get("value", "")))
        elif node.tag == "select":
            offers = list(node.iter("option"))
            chosen = [_value(each) for each in offers if "selected" in each.attrib]
            first = [] if "multiple" in node.attrib else [_value(each) for each in offers[:1]]
            self.offered.setdefault(name, []).extend(_value(each) for each in offers)
            self.typed.setdefault(name, []).extend(chosen or first)
        elif node.tag == "input" and kind in TICKED:
            self.offered.setdefault(name, []).append(_value(node))
            self.typed.setdefault(name, []).extend([_value(node)] if "checked" in node.attrib else [])
        else:
            self.typed.setdefault(name, []).append(_value(node))

    def pressed(self, name: str) -> list[str]:
        """What the buttons of a name would send."""
        return [value for own, value in self.buttons if own == name]

    @property
    def fields(self) -> dict[str, str]:
        """The first value of every field that would be sent."""
        return {name: values[0] for name, values in self.typed.items() if values}


def _value(node: lxml.html.HtmlElement) -> str:
    if node.tag == "select":
        chosen = [each for each in node.iter("option") if "selected" in each.attrib]
        return _value(chosen[0]) if chosen else ""
    if node.tag == "textarea":
        return str(node.text_content()).removeprefix("\r\n").removeprefix("\n")
    if node.tag == "option":
        return str(node.get("value", node.text_content()))
    return str(node.get("value", "on" if node.get("type") in TICKED else ""))


def _words(node: lxml.html.HtmlElement, told: list[str]) -> list[str]:
    """Text as it is read: what stands in a block of its own is a word of its own."""
    if node.text:
        told.append(node.text)
    for each in node:
        apart = each.tag not in INLINE
        if apart:
            told.append(" ")
        if each.tag not in UNREAD:
            _words(each, told)
        if apart:
            told.append(" ")
        if each.tail:
            told.append(each.tail)
    return told


INLINE = {"a", "abbr", "b", "bdi", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span"}
INLINE |= {"strong", "sub", "sup", "time", "u", "var", "wbr"}
UNREAD = {"script", "style", "template", lxml.etree.Comment, lxml.etree.ProcessingInstruction}


def _parsed(text: str) -> Any:
    return lxml.html.document_fromstring(text or "<html></html>")


@cache
def _path(where: str) -> str:
    """A path of XPath for what `all` takes."""
    path = "."
    for step in re.findall(r"(?:\[[^\]]*\]|[^\s\[])+", where):
        tag, tests, at = "*", "", 0
        for found in STEP.finditer(step):
            assert found.start() == at, f"not understood: {where}"
            at = found.end()
            tag = found["tag"] or tag
            tests += _test(found.groupdict())
        assert at == len(step), f"not understood: {where}"
        path += f"//{tag}{tests}"
    return path.replace(".//", "descendant::", 1)


def _test(found: dict[str, str | None]) -> str:
    if found["kind"]:
        return f"[contains(concat(' ', normalize-space(@class), ' '), ' {found['kind']} ')]"
    if found["id"]:
        return f"[@id='{found['id']}']"
    name, value = found["name"], found["value"]
    if not name or value is None:
        return f"[@{name}]" if name else ""
    text = f'"{value}"'
    return {
        "": f"[@{name}={text}]",
        "^": f"[starts-with(@{name}, {text})]",
        "*": f"[contains(@{name}, {text})]",
        "$": f"[substring(@{name}, string-length(@{name}) - {len(value) - 1})={text}]",
    }[found["sign"] or ""]
