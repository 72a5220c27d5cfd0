"""A part of a workbook read once and written anew: what nobody changes is copied byte for byte.

An XML reader (expat) tells of each element and where it stands in the bytes; a page that changes parts says
what goes where; the writer copies all between. So prefixes, blanks, comments, instructions and extensions of
other programs stay as they are. Parts have passed archive.py: UTF-8, no declarations of texts of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.parsers import expat

_TAG = re.compile(rb"<(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>")
"""A whole tag; a value may hold its last sign."""
MOST_DEEP, MOST_TOLD, MOST_LETTERS = 100, 1_000_000, 40_000
"""Elements within each other, elements that are told of, and letters kept of each: no program comes near."""
_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(slots=True, eq=False)
class Element:
    """An element as it was met: its name without the prefix, the prefix with its colon, what its attributes
    say, where its tag begins, the element around it, the letters directly in it."""

    name: str
    prefix: str
    told: dict[str, str]
    begins: int
    around: Element | None
    deep: int = 0
    text: str = ""

    def get(self, name: str) -> str:
        """What an attribute says; nothing where there is none."""
        return self.told.get(name, "")

    @property
    def relation(self) -> str:
        """The number of the relation that it names (`r:id`, whatever the prefix)."""
        return next((value for name, value in self.told.items() if name.endswith(":id")), "")


class Rewriter:
    """One pass over a part. Pages that change parts say in `opened` and `closed` what goes where."""

    passed_over = ""
    """The name of an element whose content nobody asks about; it is read without telling of it."""

    def __init__(self, text: bytes) -> None:
        self.text = text
        self.root: Element | None = None
        self._within: Element | None = None
        self._met = 0
        self._edits: list[tuple[int, int, bytes]] = []

    def opened(self, element: Element) -> None:
        """An element begins."""

    def closed(self, element: Element, ends: int) -> None:
        """An element is over; `ends` is where its closing tag begins."""

    def done(self) -> bytes:
        """The part as it is written anew. Raises ExpatError for what is no XML, or none of a program."""
        reader = expat.ParserCreate("UTF-8")
        reader.buffer_text = True
        whole, at = memoryview(self.text), 0
        self._tell(reader, True)
        for until, aloud in self._quiet():
            reader.Parse(whole[at:until])
            at = until
            self._tell(reader, aloud)
        reader.Parse(whole[at:], True)
        pieces, at = list[bytes | memoryview](), 0
        for begins, ends, new in sorted(self._edits, key=lambda edit: edit[:2]):
            pieces += [whole[at:begins], new]
            at = ends
        return b"".join([*pieces, whole[at:]]) if pieces else self.text

    def _tell(self, reader: expat.XMLParserType, aloud: bool) -> None:
        def open_(name: str, told: dict[str, str]) -> None:
            prefix, colon, local = name.rpartition(":")
            around, self._met = self._within, self._met + 1
            deep = around.deep + 1 if around is not None else 0
            if deep > MOST_DEEP or self._met > MOST_TOLD:
                raise expat.ExpatError("no part that a program writes")
            element = Element(local, prefix + colon, told, reader.CurrentByteIndex, around, deep)
            self.root, self._within = self.root or element, element
            self.opened(element)

        def close(_name: str) -> None:
            element = self._within
            if element is not None:
                self._within = element.around
                self.closed(element, reader.CurrentByteIndex)

        def letters(text: str) -> None:
            if self._within is not None and len(self._within.text) < MOST_LETTERS:
                self._within.text += text

        reader.StartElementHandler, reader.EndElementHandler, reader.CharacterDataHandler = (
            (open_, close, letters) if aloud else (None, None, None)
        )

    def _quiet(self) -> tuple[tuple[int, bool], ...]:
        """Where the content that is passed over begins and ends; nothing where that is not plain to see:
        in comments, instructions and the like a closing tag may stand without closing anything."""
        name = self.passed_over.encode()
        found = self.text.find(name) if name else -1
        if found < 0 or b"<!" in self.text or self.text.count(b"<?") > 1:
            return ()
        opened = self.text.rfind(b"<", 0, found)
        inner, prefix = self._after(opened), self.text[opened + 1 : found]
        ends = self.text.find(b"</" + prefix + name, inner)
        plain = prefix[-1:] in (b"", b":") and not prefix.startswith(b"/") and len(prefix.split()) < 2
        empty = self.text[inner - 2 : inner] == b"/>"
        return () if empty or not plain or ends < 0 else ((inner, False), (ends, True))

    def _after(self, begins: int) -> int:
        """Where a tag that begins here is over."""
        found = _TAG.match(self.text, begins)
        return found.end() if found else begins

    def put(self, at: int, xml: str) -> None:
        """Put something in."""
        self._edits.append((at, at, xml.encode()))

    def drop(self, element: Element, ends: int) -> None:
        """Leave an element out; said when it is closed."""
        after = self._after(element.begins)
        whole = after if self.text[after - 2 : after] == b"/>" else self._after(ends)
        self._edits.append((element.begins, whole, b""))

    def put_last(self, element: Element, ends: int, xml: str, **told: object) -> None:
        """Put something last into an element, which then says this of itself; said when it is closed."""
        after = self._after(element.begins)
        empty = self.text[after - 2 : after] == b"/>"
        name = element.prefix + element.name
        if empty or told:
            said = element.told | {key: str(value) for key, value in told.items()}
            words = "".join(f' {key}="{escaped(value)}"' for key, value in said.items())
            tag = f"<{name}{words}" + ("/>" if empty and not xml else f">{xml}</{name}>" if empty else ">")
            self._edits.append((element.begins, after, tag.encode()))
        if not empty:
            self.put(ends, xml)


class _Listed(Rewriter):
    def __init__(self, text: bytes, name: str) -> None:
        super().__init__(text)
        self.name, self.found = name, list[Element]()

    def opened(self, element: Element) -> None:
        if element.name == self.name:
            self.found.append(element)


def listed(text: bytes, name: str) -> list[Element]:
    """Every element of a name in a part, in order; none in a part that is not there."""
    reader = _Listed(text, name)
    if text:
        reader.done()
    return reader.found


class _Last(Rewriter):
    def __init__(self, text: bytes, parent: str, xml: str) -> None:
        super().__init__(text)
        self._parent, self._xml = parent, xml

    def closed(self, element: Element, ends: int) -> None:
        if element.name == self._parent:
            self.put_last(element, ends, self._xml.replace("{p}", element.prefix))


def with_last(text: bytes, parent: str, xml: str) -> bytes:
    """A part with something put last into an element; `{p}` stands for the prefix of its name."""
    return _Last(text, parent, xml).done()


def escaped(text: str) -> str:
    """Text as XML may hold it, in a value too."""
    plain = _BAD.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return plain.replace('"', "&quot;")
