"""The command that checks a proof of sheets without server or
database: every sheet named, one line each (models/reports/proofs.py)."""

from __future__ import annotations

import json
from pathlib import Path

from admin.web.words import catalogue
from models.reports.proofs import ANSWERS, prove


def verify_file(path: Path) -> int:
    """Print how each sheet stands; 0 when every reported one
    holds, 1 when one does not, 2 when the file is no sound proof."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        proofs = prove(data)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        print(f"tệp hỏng hoặc đã bị sửa / the file is broken or was changed: {error}")
        return 2
    content = json.loads(data["content"])
    print(f"{content['name']} · {content['quarter']} · {data['number']} · SHA-256 {data['sha256']}")
    for each in proofs:
        words = [_label(language, each.standing) for language in ("vi", "en")]
        print(f"  {each.held_on}  {' / '.join(words)}")
    return int(any(ANSWERS[each.standing] is False for each in proofs))


def _label(language: str, standing: str) -> str:
    message = catalogue(language).get(standing, context="proof")
    return str(message.string) if message is not None else standing
