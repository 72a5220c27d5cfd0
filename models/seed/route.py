"""The quarterly report's states and steps to begin with, as data (design 3.4; letter L6-L8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.core.base import now
from models.workflow.publishing import check_route, described, fill
from models.workflow.tables import Route

# code, name, English name, open, locked, final
STATES = (
    ("draft", "Đang soạn", "Draft", True, False, False),
    ("prepared", "Đã chuẩn bị", "Prepared", True, False, False),
    ("submitted", "Đã trình", "Submitted", False, True, False),
    ("received", "Đã tiếp nhận", "Received", False, True, False),
    ("returned", "Bị trả lại", "Returned", True, False, False),
    ("approved", "Đã duyệt", "Approved", False, True, True),
    ("reopened", "Mở lại", "Reopened", True, False, False),
    ("closed", "Đã chốt", "Closed", False, True, False),
    ("issued", "Đã ban hành", "Issued", False, True, True),
)
OPEN = ("draft", "prepared", "returned", "reopened")
SUBMIT = (
    ("below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"),
    ("freeze", "settle", "to_desk"),
)
CLOSE = (("at_root", "quarter_over", "children_told"), ("freeze",))
DECIDE = ("not_own", "newest_seen", "received")
STALE = ("submitted", "received", "approved", "closed", "issued")
# code, name, English name, from, to, actor, grant, note, guards, effects
STEPS = (
    (
        "prepare",
        "Chuẩn bị xong",
        "Ready",
        ("draft", "returned", "reopened"),
        "prepared",
        "own",
        "report.prepare",
        False,
        (),
        (),
    ),
    ("submit", "Trình cấp trên", "Submit", OPEN, "submitted", "own", "report.submit", False, *SUBMIT),
    ("close", "Chốt quý", "Close the quarter", OPEN, "closed", "own", "report.prepare", False, *CLOSE),
    ("amend", "Sửa tiếp", "Amend", ("prepared",), "draft", "own", "report.prepare", False, (), ()),
    ("recall", "Thu hồi", "Recall", ("submitted",), "draft", "own", "report.submit", False, (), ("unlock",)),
    (
        "receive",
        "Tiếp nhận",
        "Receive",
        ("submitted",),
        "received",
        "desk",
        "report.receive",
        False,
        ("receiver", "newest_seen"),
        ("receive",),
    ),
    (
        "approve",
        "Duyệt",
        "Approve",
        ("submitted", "received"),
        "approved",
        "desk",
        "report.decide",
        False,
        (*DECIDE, "no_drafts"),
        ("accept", "seen"),
    ),
    (
        "send_back",
        "Trả lại",
        "Send back",
        ("submitted", "received"),
        "returned",
        "desk",
        "report.decide",
        True,
        DECIDE,
        ("unlock", "pins", "seen"),
    ),
    (
        "reopen",
        "Mở lại",
        "Reopen",
        ("approved",),
        "reopened",
        "desk",
        "report.decide",
        True,
        ("not_own",),
        ("unlock", "pins"),
    ),
    (
        "ask",
        "Đề nghị mở lại",
        "Ask to reopen",
        ("approved",),
        "approved",
        "own",
        "report.submit",
        True,
        ("below_root", "not_asked"),
        ("ask",),
    ),
    *(
        (
            "keep",
            "Giữ nguyên bản này",
            "Keep this version",
            (s,),
            s,
            "own",
            "report.submit",
            True,
            ("is_stale",),
            ("keep",),
        )
        for s in STALE
    ),
    (
        "unclose",
        "Bỏ chốt",
        "Undo closing",
        ("closed",),
        "draft",
        "own",
        "report.prepare",
        True,
        (),
        ("unlock",),
    ),
    (
        "sign",
        "Ký ban hành",
        "Sign and issue",
        ("closed",),
        "issued",
        "own",
        "report.issue",
        False,
        ("newest_seen", "destination"),
        ("number",),
    ),
    (
        "revise",
        "Lập lại để ban hành mới",
        "Revise for a new issue",
        ("issued",),
        "reopened",
        "own",
        "report.issue",
        True,
        ("at_root",),
        ("unlock",),
    ),
)


CODE, SHIPPED_FROM = "quarterly", date(2000, 1, 1)
NAMES = ("Quy trình báo cáo quý", "The quarterly report")


def plant_route(db: Session) -> None:
    """Plant the shipped route, or its next version where this
    program ships other states or steps than the newest one has.

    Items under way finish on the version they began on (design 3.9).
    """
    plant(db, CODE, "report", NAMES, STATES, STEPS)


def plant(
    db: Session, code: str, item: str, names: tuple[str, str], states: Sequence[Any], steps: Sequence[Any]
) -> None:
    """Plant a route of all units as its next published version, unless the newest says the same already."""
    newest = db.scalar(
        select(Route)
        .where(Route.code == code, Route.unit_id.is_(None))
        .order_by(Route.number.desc())
        .limit(1)
    )
    if newest is not None and described(newest) == _wanted(states, steps):
        return
    route = Route(
        code=code,
        number=newest.number + 1 if newest else 1,
        item=item,
        name=names[0],
        name_en=names[1],
        holds_from=SHIPPED_FROM,
    )
    db.add(route)
    db.flush()
    fill(db, route, *_wanted(states, steps))
    check_route(route).done()
    route.state, route.published_at = "published", now()
    db.flush()


def _wanted(states: Sequence[Any], steps: Sequence[Any]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The tuples above in the plain form of models/workflow/publishing.py."""
    plain = [
        dict(zip(("code", "name", "name_en", "is_open", "is_locked", "is_final"), state, strict=True))
        for state in states
    ]
    ways = []
    for code, name, name_en, sources, target, actor, grant, note, guards, effects in steps:
        words = {
            "code": code,
            "name": name,
            "name_en": name_en,
            "to_state": target,
            "actor": actor,
            "desk": None,
            "grant": grant,
            "roles": [],
        }
        rules = {"needs_note": note, "guards": list(guards), "effects": list(effects)}
        ways += [words | rules | {"from_state": source} for source in sources]
    return plain, ways
