"""The quarterly report's states and steps to begin with, as data (design 3.4; letter L6-L8)."""

from __future__ import annotations

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.errors import Refusal
from models.workflow.rules import EFFECTS, GUARDS
from models.workflow.tables import State, Step

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
SUBMIT = (("below_root", "quarter_over", "has_desk", "children_told", "sheets_told"), ("freeze", "to_desk"))
CLOSE = (("at_root", "quarter_over", "children_told"), ("freeze",))
DECIDE = ("not_own", "newest_seen")
# code, name, English name, from, to, actor, grant, note, guards, effects
STEPS = (
    ("prepare", "Chuẩn bị xong", "Ready", ("draft", "returned", "reopened"), "prepared", "own", "report.prepare", False, (), ()),
    ("submit", "Trình cấp trên", "Submit", OPEN, "submitted", "own", "report.submit", False, *SUBMIT),
    ("close", "Chốt quý", "Close the quarter", OPEN, "closed", "own", "report.prepare", False, *CLOSE),
    ("amend", "Sửa tiếp", "Amend", ("prepared",), "draft", "own", "report.prepare", False, (), ()),
    ("recall", "Thu hồi", "Recall", ("submitted",), "draft", "own", "report.submit", False, (), ("unlock",)),
    ("receive", "Tiếp nhận", "Receive", ("submitted",), "received", "desk", "report.receive", False, ("newest_seen",), ()),
    ("approve", "Duyệt", "Approve", ("submitted", "received"), "approved", "desk", "report.decide", False, DECIDE, ("accept",)),
    ("send_back", "Trả lại", "Send back", ("submitted", "received"), "returned", "desk", "report.decide", True, DECIDE, ("unlock",)),
    ("reopen", "Mở lại", "Reopen", ("approved",), "reopened", "desk", "report.decide", True, ("not_own",), ("unlock",)),
    ("unclose", "Bỏ chốt", "Undo closing", ("closed",), "draft", "own", "report.prepare", True, (), ("unlock",)),
    ("sign", "Ký ban hành", "Sign and issue", ("closed",), "issued", "own", "report.issue", False, ("newest_seen", "destination"), ("number",)),
)


def plant_route(db: Session) -> None:
    """Add the states and steps that are missing, then check the route."""
    known = set(db.scalars(select(State.code)))
    for place, (code, name, name_en, is_open, is_locked, is_final) in enumerate(STATES):
        if code not in known:
            flags = {"is_open": is_open, "is_locked": is_locked, "is_final": is_final}
            db.add(State(code=code, name=name, name_en=name_en, position=place, **flags))
    have = {(code, source) for code, source in db.execute(select(Step.code, Step.from_state))}
    for place, (code, name, name_en, sources, target, actor, grant, note, guards, effects) in enumerate(STEPS):
        for source in sources:
            if (code, source) not in have:
                step = Step(code=code, name=name, name_en=name_en, from_state=source, to_state=target, actor=actor, grant=grant)
                step.needs_note, step.position = note, place
                step.guards, step.effects = json.dumps(guards), json.dumps(effects)
                db.add(step)
    db.flush()
    check_route(list(db.scalars(select(State))), list(db.scalars(select(Step))))


def check_route(states: list[State], steps: list[Step]) -> None:
    """Every name known, every state reachable, none but a final one without a way out; `route.broken` names what is wrong."""
    codes = {state.code for state in states}
    reached, grew = {"draft"}, True
    while grew:
        more = {step.to_state for step in steps if step.from_state in reached} - reached
        reached |= more
        grew = bool(more)
    stuck = {s.code for s in states if not s.is_final} - {step.from_state for step in steps}
    names = {n for s in steps for n in s.guard_names} - set(GUARDS) | {n for s in steps for n in s.effect_names} - set(EFFECTS)
    wrong = sorted((codes - reached) | (reached - codes) | stuck | names)
    if wrong:
        raise Refusal("route.broken", names=", ".join(wrong))
