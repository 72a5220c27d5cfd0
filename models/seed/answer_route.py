"""The states and steps of an answer to a directive to begin with,
as data (letter L1; design 3.4). Tuples as in route.py."""

from __future__ import annotations

from sqlalchemy.orm import Session

from models.seed.route import plant

CODE = "answer"
NAMES = ("Quy trình báo cáo thực hiện văn bản", "The answer to a directive")
# code, name, English name, open, locked, final
STATES = (
    ("draft", "Đang soạn", "Draft", True, False, False),
    ("submitted", "Đã trình", "Submitted", False, True, False),
    ("received", "Đã tiếp nhận", "Received", False, True, False),
    ("returned", "Bị trả lại", "Returned", True, False, False),
    ("approved", "Đã duyệt", "Approved", False, True, True),
    ("reopened", "Mở lại", "Reopened", True, False, False),
)
OPEN = ("draft", "returned", "reopened")
SUBMIT = (("has_desk", "answered", "children_told"), ("freeze", "to_desk"))
DECIDE = ("not_own", "newest_seen")
# code, name, English name, from, to, actor, grant, note, guards, effects
STEPS = (
    ("submit", "Trình cấp trên", "Submit", OPEN, "submitted", "own", "report.submit", False, *SUBMIT),
    ("recall", "Thu hồi", "Recall", ("submitted",), "draft", "own", "report.submit", False, (), ()),
    (
        "receive",
        "Tiếp nhận",
        "Receive",
        ("submitted",),
        "received",
        "desk",
        "report.receive",
        False,
        ("newest_seen",),
        (),
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
        DECIDE,
        ("accept",),
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
        (),
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
        (),
    ),
)


def plant_answer_route(db: Session) -> None:
    """Plant the shipped route of answers."""
    plant(db, CODE, "answer", NAMES, STATES, STEPS)
