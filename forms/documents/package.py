"""The archive of an office's own Word template, as Word will read it: counted, no macros, no declarations,
nothing fetched from outside. What it says is judged in own.py.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from docx.opc.oxml import serialize_part_xml
from docx.oxml import parse_xml

from forms.documents.tags import MARKS, has_marks
from forms.excel.read.archive import Forbidden, parts_of, unpack
from models.core.errors import Refusal

BODY = "word/document.xml"
MOST_TEMPLATE = 20 * 2**20
ATTACHED = "attachedTemplate"
"""What Word writes in a document that was made from another template: where that one lies on somebody's
computer."""
FIELDS = frozenset(
    (
        "PAGE",
        "NUMPAGES",
        "SECTION",
        "SECTIONPAGES",
        "SEQ",
        "REF",
        "PAGEREF",
        "STYLEREF",
        "TOC",
        "DATE",
        "TIME",
    )
)
FIELDS |= {"CREATEDATE", "SAVEDATE", "PRINTDATE", "TITLE", "SUBJECT", "AUTHOR", "HYPERLINK"}
"""Fields of Word itself that show what stands in the document or what day it is; others fetch, ask or run."""
FETCHING = frozenset(("altChunk", "subDoc", "mailMerge", "attachedTemplate", "OLEObject", "control", "movie"))
FETCHING |= {"frameset", "dataSource", "externalData"}
"""Elements by which Word takes in another file or program."""


def detached(data: bytes) -> bytes:
    """A template without the place of the one it was made from, which Word writes into it: nothing is
    fetched from there. Raises `template.not_word`, `template.unsafe`, `file.swollen`; all else is judged
    afterwards."""
    left, parts, changed = MOST_TEMPLATE, dict[str, bytes](), False
    try:
        for part in parts_of(data):
            text = unpack(data, part, left)
            left -= len(text)
            if ATTACHED.encode() in text and part.info.filename.casefold().endswith((".xml", ".rels")):
                _check_declared(part.info.filename, text)
                text, changed = _without_attached(text), True
            parts[part.info.filename] = text
    except Forbidden as error:
        raise Refusal("file.swollen" if error.code == "file.swollen" else "template.not_word") from None
    except SyntaxError:  # what its reader of XML raises
        raise Refusal("template.not_word") from None
    if not changed:
        return data
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2019, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _without_attached(text: bytes) -> bytes:
    """A part without what names the template its document was made from."""
    root: Any = parse_xml(text)
    for node in list(root.iter("*")):
        if local(node.tag) == ATTACHED or str(node.get("Type", "")).endswith(f"/{ATTACHED}"):
            parent = node.getparent()
            if parent is not None:
                parent.remove(node)
    return bytes(serialize_part_xml(root))


def check_package(data: bytes) -> list[str]:
    """The archive itself: counted, no macros, no declarations, nothing fetched from outside; returns the
    parts in which tags stand."""
    left, marked = MOST_TEMPLATE, []
    try:
        parts = {part.info.filename: part for part in parts_of(data)}
        if BODY not in parts or any(name.casefold().endswith((".bin", "vbadata.xml")) for name in parts):
            raise Refusal("template.not_word")
        for name, part in parts.items():
            text = unpack(data, part, left)
            left -= len(text)
            if name.casefold().endswith((".xml", ".rels")) and _check_part(name, text):
                marked.append(name)
    except Forbidden as error:
        raise Refusal("file.swollen" if error.code == "file.swollen" else "template.not_word") from None
    return marked


def _check_declared(name: str, text: bytes) -> None:
    """No part declares anything of its own, or is written so that it could."""
    if b"\0" in text[:200] or re.search(rb"<!\s*(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
        raise Refusal("template.unsafe", what=name)


def _check_part(name: str, text: bytes) -> bool:
    """A part as Word will read it, by its elements: names may have any prefix, text any spelling. Returns
    whether tags stand in it."""
    _check_declared(name, text)
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        raise Refusal("template.not_word") from None
    for node in root.iter():
        _check_node(name, node)
    for said in _instructions(root):
        word = said.split()[0].upper() if said.split() else ""
        if word not in FIELDS or any(mark in said for mark in MARKS):
            raise Refusal("template.unsafe", what=word or "{ }")
    return has_marks(html.unescape("".join(str(each) for each in root.itertext())))


def _check_node(name: str, node: ElementTree.Element) -> None:
    what = local(node.tag)
    link = str(node.get("Type", "")).endswith("/hyperlink")
    outside = node.get("TargetMode", "").casefold() == "external" or _elsewhere(node.get("Target"))
    if what in FETCHING or (what == "Relationship" and outside and not link):
        raise Refusal("template.unsafe", what=what)
    if what == "imagedata" and {"src", "href"} & {local(name) for name, _value in node.items()}:
        raise Refusal("template.unsafe", what=what)
    if "macroenabled" in str(node.get("ContentType", "")).casefold():
        raise Refusal("template.unsafe", what=name)


def _elsewhere(target: str | None) -> bool:
    """Whether a part's address leads out of the file."""
    return bool(target) and (":" in str(target) or str(target).startswith(("\\\\", "//")))


def local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]


def _instructions(root: ElementTree.Element) -> Iterator[str]:
    """What fields of Word are asked to do, each as one text however it was cut; one that begins within the
    words of another gives an empty one, so that it is refused."""
    words: list[list[str] | None] = []
    for node in root.iter():
        what, told = local(node.tag), {local(name): value for name, value in node.items()}
        if what == "fldSimple":
            yield told.get("instr", "")
        elif what in ("instrText", "delInstrText"):
            if words and words[-1] is not None:
                words[-1].append(node.text or "")
            else:
                yield node.text or ""
        elif what == "fldChar" and told.get("fldCharType") == "begin":
            if words and words[-1] is not None:
                yield ""
            words.append([])
        elif what == "fldChar" and words:
            said = words.pop()
            if said is not None:
                yield "".join(said)
            if told.get("fldCharType") == "separate":
                words.append(None)
    yield from ("".join(said) for said in words if said is not None)
