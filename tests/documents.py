"""Word documents to send."""

from __future__ import annotations

import io
import zipfile
from html import escape

from docx import Document as Word

from tests.forms.excel.hell import changed

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def own(text: str) -> bytes:
    """A template of an office's own, of one paragraph."""
    made = Word()
    made.add_paragraph(text)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def noted(text: str, kind: str = "footnotes") -> bytes:
    """A template with a footnote or an endnote."""
    one = kind.removesuffix("s")
    said = f"<w:p><w:r><w:t>{escape(text)}</w:t></w:r></w:p>"
    part = f'<w:{kind} xmlns:w="{WORDS}"><w:{one} w:id="2">{said}</w:{one}>'
    tag = f'<Relationship Id="n" Type="{RELATED}/{kind}" Target="{kind}.xml"/></Relationships>'
    sort = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    known = f'<Override PartName="/word/{kind}.xml" ContentType="{sort}.{kind}+xml"/></Types>'
    return changed(
        {
            "word/_rels/document.xml.rels": lambda old: old.replace(b"</Relationships>", tag.encode()),
            "[Content_Types].xml": lambda old: old.replace(b"</Types>", known.encode()),
        },
        {f"word/{kind}.xml": f"{part}</w:{kind}>".encode()},
        data=own("Văn bản"),
    )


def unpacked(data: bytes) -> str:
    """All parts of a document, as text."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return "".join(archive.read(name).decode(errors="replace") for name in archive.namelist())
