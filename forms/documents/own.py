"""An office's own Word template: judged whole when it is sent, drawn in a process of its own under limits of
memory and time (stack.md 1, 6), never inside a transaction.

It may name fields of the list, go through those that are lists and ask conditions: it computes nothing,
fetches nothing, runs nothing. Every part that is drawn is judged alike: body, heads, feet, footnotes, the
file's properties; a tag elsewhere would stay as it is and is refused. What a document says is in facts.py,
what is wrong in a tag in tags.py, how a page looks in preview.py.

Run as `python -m forms.documents.own check|write|look`: one line of JSON with the facts, then the template,
on standard input; on standard output one line of JSON, then the template as it is kept, the document, or
what its pages show as JSON.
"""

from __future__ import annotations

import gc
import html
import io
import json
import resource
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError, nodes
from jinja2.sandbox import SandboxedEnvironment

from forms.documents.facts import Document, facts
from forms.documents.package import BODY, check_package, detached, local
from forms.documents.preview import pages_of
from forms.documents.tags import at_line, by_lines, check_tags, has_marks, paragraphs_in
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
"""Loops within each other: tables, their rows, their cells."""
MOST_MADE = 32 * 2**20
"""Bytes of a document that is drawn."""
MEMORY = 700 * 2**20
SECONDS, TIMEOUT = 10, 40
"""Of processing time, and by the clock, whatever it does."""
FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")
"""The file's properties in which fields may stand, as docxtpl draws them."""
ELEMENTS = frozenset(("creator", "description", "identifier", "language", "subject", "title"))
"""The same as the file names them."""
MOST_PROPERTY = 255


def check_apart(data: bytes, example: Document) -> bytes:
    """Judge an office's own template in the process of its own; returns it as it is to be kept
    (`detached`). Raises as `check_template`, and `template.heavy` for what takes more time or memory than a
    document may."""
    return _ask("check", data, facts(example))


def look_apart(doc: Document, template: bytes) -> dict[str, Any]:
    """What the pages of a document in the office's own template show. Raises as `write_apart`."""
    found: dict[str, Any] = json.loads(_ask("look", template, facts(doc)))
    return found


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
            made = detached(data)
            check_template(made, fields)
        else:
            made = draw(fields, data)
        if sys.argv[1] == "look":
            made = json.dumps(pages_of(made), ensure_ascii=False).encode()
        told: dict[str, Any] = {"size": len(made)}
    except Refusal as refusal:
        told, made = {"code": refusal.code, "values": refusal.values}, b""
    except MemoryError:
        told, made = {"code": "template.heavy", "values": {}}, b""
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n" + made)


def _sandbox() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)


class _Template(DocxTemplate):  # type: ignore[misc]  # docxtpl tells no types
    """A template whose properties are plain text, not longer than Word takes them."""

    def render_properties(self, context: dict[str, Any], jinja_env: Any = None) -> None:
        for name in PROPERTIES:
            said = getattr(self.docx.core_properties, name)
            if has_marks(said):
                made = html.unescape(jinja_env.from_string(said).render(context))
                setattr(self.docx.core_properties, name, made[:MOST_PROPERTY])


def draw(fields: Mapping[str, Any], template: bytes) -> bytes:
    """A template filled in; refuses `template.broken`, `template.heavy`."""
    try:
        made = _Template(io.BytesIO(template))
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

    Raises `template.not_word`, `template.unsafe`, `template.elsewhere` (a tag in a part that is not drawn),
    `template.fields` (those unknown), `template.no_fields`, what is wrong in a tag (tags.py),
    `template.syntax` (what Jinja says, with the paragraph), `template.broken`.
    """
    marked, used = check_package(data), set[str]()
    try:
        made = DocxTemplate(io.BytesIO(data))
        made.init_docx()
        texts = _drawn(made)
        told = made.docx.core_properties
        if not _has_undrawn(told._element):
            texts[str(made.docx.part.package._core_properties_part.partname).lstrip("/")] = ""
        for name in marked:
            if name not in texts:
                raise Refusal("template.elsewhere", what=name)
        for text in texts.values():
            used |= _check_text(made, text)
        for name in PROPERTIES:
            used |= _check_said(getattr(told, name))
        if used - set(example):
            raise Refusal("template.fields", fields=", ".join(sorted(used - set(example))))
        if not used:
            raise Refusal("template.no_fields")
        draw(example, data)
    except TemplateError as error:
        raise Refusal("template.broken", said=str(error)[:200]) from None
    except (KeyError, ValueError, AttributeError, TypeError):
        raise Refusal("template.not_word") from None
    return sorted(used)


def _drawn(made: DocxTemplate) -> dict[str, str]:
    """The XML of every part that is drawn, by its name in the file; its properties are judged one by one."""
    texts = {BODY: made.get_xml()}
    for uri in (made.HEADER_URI, made.FOOTER_URI):
        for _key, part in made.get_headers_footers(uri):
            texts[str(part.partname).lstrip("/")] = made.get_part_xml(part)
    for part in made.docx.part.package.parts:
        if part.content_type == FOOTNOTES:
            texts[str(part.partname).lstrip("/")] = part.blob.decode()
    return texts


def _has_undrawn(properties: Any) -> bool:
    """Whether a tag stands in a property that is not drawn, or in a second one of a name."""
    seen = set[str]()
    for node in properties.iter():
        name = local(str(node.tag))
        if has_marks(str(node.text or "")) and (name not in ELEMENTS or name in seen):
            return True
        seen.add(name)
    return False


def _check_text(made: DocxTemplate, text: str) -> set[str]:
    """Judge a part; returns the fields it names."""
    if not text:
        return set()
    check_tags(list(paragraphs_in(ElementTree.fromstring(text))))
    return _check_said(by_lines(made.patch_xml(text)))


def _check_said(text: str) -> set[str]:
    """Judge what Jinja reads; returns the fields it names."""
    try:
        tree = _sandbox().parse(text)
    except TemplateSyntaxError as error:
        at = at_line(text, error.lineno)
        raise Refusal("template.syntax", said=str(error)[:200], paragraph=at) from None
    _walk(tree, 0)
    return {name.name for name in tree.find_all(nodes.Name) if name.ctx == "load"} - _bound(tree)


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


if __name__ == "__main__":
    main()
