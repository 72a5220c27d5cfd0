"""An office's own Word template: judged whole when it is sent, drawn in a process of its own under limits of
memory and time (stack.md 1, 6), never inside a transaction.

It may name fields of the list, go through those that are lists and ask conditions: it computes nothing,
fetches nothing, runs nothing. What a document says is in facts.py.

Run as `python -m forms.documents.own check|write`: one line of JSON with the facts, then the template, on
standard input; on standard output one line of JSON, then the document.
"""

from __future__ import annotations

import gc
import html
import io
import json
import re
import resource
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, nodes
from jinja2.sandbox import SandboxedEnvironment

from forms.documents.facts import Document, facts
from forms.excel.read.archive import Forbidden, parts_of, unpack
from models.core.errors import Refusal

ROOT = Path(__file__).parents[2]
DRAWER = ("-m", "forms.documents.own")
"""What Python runs as the drawing process."""
ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.For,
    nodes.If,
    nodes.Const,
)
ALLOWED += (
    nodes.Getattr,
    nodes.Getitem,
    nodes.Compare,
    nodes.Operand,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.Filter,
)
FILTERS = ("upper", "lower", "title", "trim", "length", "join", "first", "last")
DEEPEST = 3
MOST_TEMPLATE = 20 * 2**20
MOST_MADE = 32 * 2**20
"""Bytes of a document that is drawn."""
MEMORY = 700 * 2**20
SECONDS, TIMEOUT = 10, 40
"""Of processing time, and by the clock, whatever it does."""
DRAWN = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
"""Parts in which fields of ours stand."""
MARKS = ("{{", "{%", "{#")
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


def check_apart(data: bytes, example: Document) -> None:
    """Judge an office's own template in the process of its own. Raises as `check_template`, and
    `template.heavy` for what takes more time or memory than a document may."""
    _ask("check", data, facts(example))


def write_apart(doc: Document, template: bytes) -> bytes:
    """The document as Word in the office's own template, drawn in the process of its own. Raises
    `template.broken`, `template.heavy`."""
    return _ask("write", template, facts(doc))


def _ask(act: str, data: bytes, fields: Mapping[str, Any]) -> bytes:
    said = json.dumps(fields).encode() + b"\n" + data
    words = [sys.executable, *DRAWER, act]
    try:
        done = subprocess.run(words, input=said, capture_output=True, timeout=TIMEOUT, cwd=ROOT, check=False)
        told, _line, made = done.stdout.partition(b"\n")
        found = json.loads(told)
    except (subprocess.TimeoutExpired, ValueError):
        raise Refusal("template.heavy") from None
    if "code" in found:
        raise Refusal(found["code"], **found["values"])
    if found != {"size": len(made)}:
        raise Refusal("template.heavy")
    return made


def main() -> None:
    """Judge or draw, answer, end."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    line, _line, data = sys.stdin.buffer.read().partition(b"\n")
    gc.disable()  # this process ends with its answer
    fields, made = json.loads(line), b""
    try:
        if sys.argv[1] == "check":
            check_template(data, fields)
        else:
            made = draw(fields, data)
        told: dict[str, Any] = {"size": len(made)}
    except Refusal as refusal:
        told, made = {"code": refusal.code, "values": refusal.values}, b""
    except MemoryError:
        told, made = {"code": "template.heavy", "values": {}}, b""
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + made)


def _sandbox() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)


def draw(fields: Mapping[str, Any], template: bytes) -> bytes:
    """A template filled in; refuses `template.broken`, `template.heavy`."""
    try:
        made = DocxTemplate(io.BytesIO(template))
        made.render(dict(fields), _sandbox(), autoescape=True)
        out = io.BytesIO()
        made.save(out)
    except TemplateError as error:
        raise Refusal("template.broken", said=str(error)[:200]) from None
    if out.tell() > MOST_MADE:
        raise Refusal("template.heavy")
    return out.getvalue()


def check_template(data: bytes, example: Mapping[str, Any]) -> list[str]:
    """Judge a template whole: a sound Word file that names fields of the list only; returns those it uses.

    Raises `template.not_word`, `template.unsafe`, `template.fields`
    (those unknown), `template.broken` (what Jinja says).
    """
    _check_package(data)
    used: set[str] = set()
    try:
        made = DocxTemplate(io.BytesIO(data))
        made.init_docx()
        texts = [made.patch_xml(made.get_xml())]
        for uri in (made.HEADER_URI, made.FOOTER_URI):
            texts += [made.patch_xml(made.get_part_xml(part)) for _key, part in made.get_headers_footers(uri)]
        for text in texts:
            tree = _sandbox().parse(text)
            _walk(tree, 0)
            used |= {name.name for name in tree.find_all(nodes.Name) if name.ctx == "load"} - _bound(tree)
        if used - set(example):
            raise Refusal("template.fields", fields=", ".join(sorted(used - set(example))))
        draw(example, data)
    except TemplateError as error:
        raise Refusal("template.broken", said=str(error)[:200]) from None
    except (KeyError, ValueError, AttributeError, TypeError):
        raise Refusal("template.not_word") from None
    return sorted(used)


def _bound(tree: nodes.Template) -> set[str]:
    """Names a template gives itself in going through lists."""
    targets = [
        name for each in tree.find_all(nodes.For) for name in (each.target, *each.target.find_all(nodes.Name))
    ]
    return {"loop", *(target.name for target in targets if isinstance(target, nodes.Name))}


def _walk(node: nodes.Node, depth: int) -> None:
    if not isinstance(node, ALLOWED) or (isinstance(node, nodes.Filter) and node.name not in FILTERS):
        raise Refusal("template.unsafe", what=type(node).__name__)
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        raise Refusal("template.unsafe", what=node.attr)
    if isinstance(node, nodes.Const) and isinstance(node.value, str) and "_" in node.value:
        raise Refusal("template.unsafe", what=node.value[:40])
    depth += isinstance(node, nodes.For)
    if depth > DEEPEST or (isinstance(node, nodes.For) and not _is_field(node.iter)):
        raise Refusal("template.unsafe", what="for")
    for child in node.iter_child_nodes():
        _walk(child, depth)


def _is_field(node: nodes.Node) -> bool:
    """Whether what is gone through is a field, or a part of one: nothing that the template makes itself."""
    while isinstance(node, nodes.Getattr | nodes.Getitem):
        node = node.node
    return isinstance(node, nodes.Name) and node.name != "loop"


def _check_package(data: bytes) -> None:
    """The archive itself: counted, no macros, no declarations, nothing fetched from outside."""
    left = MOST_TEMPLATE
    try:
        parts = {part.info.filename: part for part in parts_of(data)}
        if "word/document.xml" not in parts or any(
            name.casefold().endswith((".bin", "vbadata.xml")) for name in parts
        ):
            raise Refusal("template.not_word")
        for name, part in parts.items():
            text = unpack(data, part, left)
            left -= len(text)
            if name.casefold().endswith((".xml", ".rels")):
                _check_part(name, text)
    except Forbidden as error:
        raise Refusal("file.swollen" if error.code == "file.swollen" else "template.not_word") from None


def _check_part(name: str, text: bytes) -> None:
    """A part as Word will read it, by its elements: names may have any prefix, text any spelling."""
    if b"\0" in text[:200] or re.search(rb"<!\s*(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
        raise Refusal("template.unsafe", what=name)
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        raise Refusal("template.not_word") from None
    for node in root.iter():
        what = _local(node.tag)
        link = str(node.get("Type", "")).endswith("/hyperlink")
        outside = node.get("TargetMode", "").casefold() == "external" or _elsewhere(node.get("Target"))
        if what in FETCHING or (what == "Relationship" and outside and not link):
            raise Refusal("template.unsafe", what=what)
        if what == "imagedata" and {"src", "href"} & {_local(name) for name, _value in node.items()}:
            raise Refusal("template.unsafe", what=what)
        if "macroenabled" in str(node.get("ContentType", "")).casefold():
            raise Refusal("template.unsafe", what=name)
    for said in _instructions(root):
        word = said.split()[0].upper() if said.split() else ""
        if word not in FIELDS or any(mark in said for mark in MARKS):
            raise Refusal("template.unsafe", what=word or "{ }")
    if not DRAWN.fullmatch(name):
        plain = html.unescape("".join(str(each) for each in root.itertext()))
        if any(mark in plain for mark in MARKS):
            raise Refusal("template.unsafe", what=name)


def _elsewhere(target: str | None) -> bool:
    """Whether a part's address leads out of the file."""
    return bool(target) and (":" in str(target) or str(target).startswith(("\\\\", "//")))


def _local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2]


def _instructions(root: ElementTree.Element) -> Iterator[str]:
    """What fields of Word are asked to do, each as one text however it was cut; one that begins within the
    words of another gives an empty one, so that it is refused."""
    words: list[list[str] | None] = []
    for node in root.iter():
        what, told = _local(node.tag), {_local(name): value for name, value in node.items()}
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


if __name__ == "__main__":
    main()
