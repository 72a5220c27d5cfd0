"""Commands that check something without server or database: a proof of sheets, every sheet named, one line
each (models/reports/proofs.py); a whole backup (models/operations/checking.py)."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from admin.web.words import catalogue
from models.operations.checking import check_whole
from models.reports.proofs import ANSWERS, prove

GAPS = {
    "missing": "thiếu / missing",
    "kept": "chỉ còn trong bản sao lưu / in the backup only",
    "lost": "đã mất / lost",
    "problems": "không lành / not sound",
}


def tell_gaps(manifest: Mapping[str, Any]) -> None:
    """Tell the attachments that a backup does not have, or has alone, each by its hash; and what is wrong
    with the rest of it."""
    for of, said in GAPS.items():
        for name in manifest.get(of, ()):
            print(f"  {said}: {name}")


def check_copy(folder: Path) -> int:
    """Look at a backup anywhere, with no office, and print what it is; 0 where all of it is as it was made,
    else 1. Raises what `check_whole` raises where it cannot be looked at."""
    found = check_whole(folder)
    print(f"{found.folder}: {found.kind}, {found.made_at}")
    print(
        f"{found.files} tệp / files, {found.rows} dòng / rows, đầu nhật ký / journal's head {found.head[:16]}"
    )
    tell_gaps({"missing": found.lacks, "lost": found.lost})
    for each in found.wrong:
        print(f"  hỏng / wrong: {each}", file=sys.stderr)
    print("hỏng / broken" if found.wrong else "nguyên vẹn / whole")
    return 1 if found.wrong else 0


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
