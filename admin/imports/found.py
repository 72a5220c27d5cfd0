"""What judging a kept file found, as plain data: drawn as the
preview and marked in the file, judged in the request or by a job.

What a job found lies in the job's row: for its sender alone, gone with the
file, and shown only while the sender holds the posts with which it was found,
for it may hold what is kept in a cell (domain.md 1, custody). Knows no page.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from flask import current_app, redirect, request, url_for
from flask_babel import gettext as _
from sqlalchemy.orm import Session

from admin.filling.asked_back import MOST_ASKED, question
from admin.imports.judge import TWINS, Judged, Kind, judge
from admin.imports.kinds import KINDS
from admin.jobs.kinds import JobKind, own_words, register
from admin.jobs.work import Told, Write, whole
from admin.web import address
from admin.web.words import language, say, shown, word
from forms.excel.read.filled import Filled, open_filled
from models.access.grants import Principal
from models.core.errors import Refusal
from models.imports.plan import CHANGED, NEW, SAME, Planned
from models.imports.uploads import JUDGING, Upload, chosen_for, get_upload, judging_at
from models.platform.jobs import LIVING, Job, ask, drop, newest_at
from models.platform.journal import canonical, digest

MOST_SHOWN = 200
MOST_MARKS = 2_000
ASKED_BACK = ("cell.asked", TWINS)
"""Stand at cells that are asked about: nothing to mend there."""
Found = Mapping[str, Any]
"""`notes`, `problems` [{sheet, cell, value, text}], `count` of them all, rows
`new`, `changed`, `same`, the first `changes`, the fingerprint `seen`, `sound`
and `faulty` units; sentences in the language in which the file was sent."""


def secret() -> str:
    """The instance's own secret, which signs templates."""
    return str(current_app.secret_key)


def long_work(kind: Kind, filled: Filled) -> bool:
    """Whether a file has more rows than are judged and brought in within a second."""
    return filled.lines > kind.at_once


def found_of(judged: Judged, upload: Upload) -> Found:
    """What judging found, no more of it than a page and a marked file show."""
    plan, sheet = judged.plan, judged.sheet.name
    wrong = [p for p in judged.problems if p.refusal.code not in ASKED_BACK]
    problems = [
        {"sheet": p.sheet or sheet, "cell": p.cell, "value": p.value, "text": say(p.refusal)}
        for p in wrong[:MOST_MARKS]
    ]
    found: dict[str, Any] = {
        "notes": judged.notes,
        "problems": problems,
        "count": len(wrong),
        "questions": [question(n, each) for n, each in enumerate(judged.sheet.questions[:MOST_ASKED])],
        "seen": fingerprint(judged, upload),
    }
    found |= {"new": plan.count(NEW), "changed": plan.count(CHANGED), "same": plan.count(SAME)}
    typed = dict(judged.sheet.rows)
    first = [row for row in plan.rows if row.what != SAME][:MOST_SHOWN]
    return found | {
        "changes": [_change(row, judged, typed) for row in first],
        "sound": plan.ready,
        "faulty": plan.waiting,
    }


def _change(row: Planned, judged: Judged, lines: Mapping[int, Mapping[str, Any]]) -> dict[str, Any]:
    """A row of the preview: what is new, or old -> new by column."""
    headings = {entry.name: str(entry.heading) for entry in judged.entries}
    typed = {**lines.get(row.row, {}), **row.shown}
    typed |= {
        e.name: f"{typed[e.name]:%m/%Y}" for e in judged.entries if e.kind == "month" and typed.get(e.name)
    }
    changes = []
    for column, old in row.was.items():
        name = "topic" if column == "topic_id" else column
        changes.append(
            {"heading": headings.get(name, name), "was": _old(column, old), "now": shown(typed.get(name))}
        )
    if row.what == NEW:
        cells = [
            (str(entry.heading), shown(typed.get(entry.name)))
            for entry in judged.entries
            if typed.get(entry.name) is not None
        ]
        changes = [{"heading": heading, "was": "", "now": value} for heading, value in cells[:6]]
    unit = row.about or row.unit or shown(row.values.get("code"))  # lines that come in whole stand in no unit
    return {"row": row.row, "unit": unit, "what": row.what, "changes": changes}


def _old(name: str, old: Any) -> str:
    if hasattr(old, "value"):
        return str(_("Not applicable")) if old.not_applicable else str(old.value or "")
    return word("kind", old) if name == "kind" else shown(old)


def fingerprint(judged: Judged, upload: Upload) -> str:
    """What a preview showed of which file, as a hash: the confirmation
    names it (SQLite gives a deleted upload's number again)."""
    rows = [[row.row, row.unit, row.what, _said(row.was), _said(row.shown)] for row in judged.plan.rows]
    problems = [[p.cell, p.refusal.code] for p in judged.problems]
    return digest(canonical([upload.sha256, upload.chosen, rows, problems]))


def _said(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    return sorted((name, str(value)) for name, value in values.items())


# by a job
def ask_judge(db: Session, by: Principal, upload: Upload, rows: int) -> Job:
    """Ask for a kept file to be judged as a job; a second click
    finds the first one's, what was found before is dropped."""
    before, here = judging(db, by, upload), judging_at(upload.id, upload.sha256)
    if before is not None and before.standing in LIVING:
        return before
    drop(db, [upload.account_id], [here])
    return ask(db, by, _("Check: %(name)s", name=upload.name), here, language(), rows)


def judging(db: Session, by: Principal, upload: Upload) -> Job | None:
    """The newest job that judges, or judged, a kept file; None for a file that is judged in the request."""
    return newest_at(db, by, judging_at(upload.id, upload.sha256))


def found_by(job: Job, by: Principal) -> Found | None:
    """What a judging job found; None while there is nothing, and where its owner holds other posts by now."""
    if job.standing != "done" or not job.result:
        return None
    found: Found = json.loads(job.result)
    return found if found["posts"] == _posts(by) else None


def judge_job(db: Session, by: Principal, told: Told) -> Write:
    """Judge a kept file, telling its rows, while it can be
    given up; returns the half that notes what was found."""
    number, sha256 = address.number(), request.args["file"]
    upload = kept_file(db, number, sha256)
    kind, filled = KINDS[upload.kind], open_filled(upload.data, secret())
    if not kind.may(db, by):
        raise Refusal("access.unknown")
    told.total = filled.lines
    found = found_of(judge(db, by, kind, filled, told, chosen_for(db, by, upload)), upload)

    def write(own: Session, now_by: Principal) -> str:
        kept_file(own, number, sha256)
        if _posts(now_by) != _posts(by):
            raise Refusal("import.posts")
        return canonical({**found, "posts": _posts(by)})

    return write


def upload_of(job: Job) -> int | None:
    """The number of the kept file that a job's address names."""
    asked = dict(parse_qsl(job.address.partition("?")[2]))
    return address.plain(asked.get("id"))


register(
    JobKind(
        "judge",
        whole(judge_job),
        JUDGING,
        result=lambda job, _why: redirect(url_for("imports.check_view", id=upload_of(job)), 303),
        words=own_words("judge", "running", "failed", "expired"),
        previews=True,
    )
)


def kept_file(db: Session, number: int, sha256: str) -> Upload:
    """A kept file by its number and hash; `import.gone` where it is another by now."""
    try:
        upload = get_upload(db, number)
    except Refusal:
        raise Refusal("import.gone") from None
    if upload.sha256 != sha256:
        raise Refusal("import.gone")
    return upload


def _posts(by: Principal) -> str:
    """The posts somebody holds, as a hash."""
    return digest(
        canonical(sorted([post.role, post.unit_id or 0, post.path, sorted(post.paths)] for post in by.posts))
    )
