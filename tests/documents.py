"""Word documents to send."""

from __future__ import annotations

import io

from docx import Document as Word


def own(text: str) -> bytes:
    """A template of an office's own, of one paragraph."""
    made = Word()
    made.add_paragraph(text)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()
