"""The rubric and the report form to begin with, as data
(domain.md 2.3, 3). A stand-in the office replaces on screen."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.access.grants import SYSTEM
from models.definitions.definitions import (
    Definition,
    DefinitionVersion,
    fill,
    get_version,
    new_definition,
    new_draft,
    publish,
)
from models.definitions.drafts import replace
from models.definitions.kinds.figure import GROUPS, shipped
from models.directives.tables import WORDS

HOLDS_FROM = date(2018, 1, 1)


def _yes(code: str, title: str, most: int, **more: Any) -> dict[str, Any]:
    return {"code": code, "title": title, "kind": "yes_no", "max": most * 100, **more}


def _points(code: str, title: str, most: int) -> dict[str, Any]:
    return {"code": code, "title": title, "kind": "points", "max": most * 100}


def _bands(
    code: str, title: str, most: int, fact: str, bands: tuple[tuple[str, int, int | None, int], ...]
) -> dict[str, Any]:
    choices = [
        {
            "code": f"b{n}",
            "label": label,
            "points": points * 100,
            "low": low * 100 or None,
            "high": high * 100 if high else None,
        }
        for n, (label, low, high, points) in enumerate(bands, 1)
    ]
    return {
        "code": code,
        "title": title,
        "kind": "choice",
        "max": most * 100,
        "fact": fact,
        "choices": choices,
    }


RUBRIC_RULES: dict[str, Any] = {
    "for": ["regular", "thematic", "combined"],
    "grades": [["good", 9000], ["fair", 7000], ["average", 5000], ["poor", 0]],
    "gates": [],
}
RUBRIC: list[dict[str, Any]] = [
    {
        "code": "preparation",
        "title": "Công tác chuẩn bị",
        "fields": [
            _yes("secretary_prepares", "Bí thư/phó bí thư trực tiếp chuẩn bị nội dung", 5),
            _yes(
                "committee_meets",
                "Họp chi ủy trước khi sinh hoạt",
                5,
                not_applicable=True,
                help="Chi bộ chỉ có bí thư: không áp dụng, ghi lý do",
            ),
            _points("content", "Nội dung đúng, đủ, xác định trọng tâm", 4),
            _yes("draft", "Dự thảo nghị quyết/kết luận", 3),
            _yes("notice", "Thông báo thời gian, địa điểm, nội dung", 3),
        ],
    },
    {
        "code": "attendance",
        "title": "Tỷ lệ đảng viên dự",
        "fields": [
            _bands(
                "attendance",
                "Tỷ lệ dự sinh hoạt",
                7,
                "attendance_rate",
                (
                    ("Từ 95% trở lên", 95, None, 7),
                    ("Từ 85% đến dưới 95%", 85, 95, 6),
                    ("Từ 75% đến dưới 85%", 75, 85, 4),
                    ("Từ 65% đến dưới 75%", 65, 75, 2),
                    ("Dưới 65%", 0, 65, 0),
                ),
            ),
            _yes("no_unexcused", "Không có đảng viên vắng không lý do", 2, fact="unexcused"),
            _yes("no_excused_runs", "Không vắng có lý do quá 03 lần liên tiếp", 1, fact="excused_runs"),
        ],
    },
    {
        "code": "conduct",
        "title": "Tổ chức sinh hoạt",
        "fields": [
            _yes("on_time", "Đúng thời điểm quy định", 3, fact="in_window"),
            _yes("order", "Đúng trình tự các bước", 5),
            _yes(
                "duration",
                "Thời gian từ 90 phút trở lên",
                5,
                fact="duration",
                help="Có phần chuyên đề: từ 120 phút trở lên",
            ),
            _points("full_content", "Thực hiện đầy đủ nội dung", 12),
            _points("following_example", "Học tập và làm theo Bác gắn với tự phê bình, phê bình", 5),
            _points("praise", "Biểu dương, nhắc nhở, phê bình", 3),
            _bands(
                "speakers",
                "Đảng viên tham gia phát biểu",
                7,
                "speaker_rate",
                (
                    ("Từ 50% trở lên", 50, None, 7),
                    ("Từ 30% đến dưới 50%", 30, 50, 5),
                    ("Từ 10% đến dưới 30%", 10, 30, 3),
                    ("Dưới 10%", 0, 10, 0),
                ),
            ),
            _yes("minutes", "Sổ biên bản ghi chép đầy đủ", 5),
        ],
    },
    {
        "code": "principles",
        "title": "Nguyên tắc tổ chức, sinh hoạt đảng",
        "fields": [
            _points("centralism", "Tập trung dân chủ", 5),
            _points("criticism", "Tự phê bình và phê bình", 5),
            _points("qualities", "Tính lãnh đạo, giáo dục, chiến đấu", 5),
        ],
    },
    {
        "code": "results",
        "title": "Kết luận và kết quả thực hiện",
        "fields": [
            _yes("conclusion", "Chủ trì kết luận, biểu quyết thông qua", 4),
            _points("assignment", "Phân công nhiệm vụ cụ thể, thời hạn", 3),
            _points("previous", "Kết quả thực hiện nghị quyết kỳ trước", 3),
        ],
    },
]


def _words(code: str, title: str) -> dict[str, Any]:
    return {"code": code, "kind": "long_text", "title": title, "required": False}


WORDS_OF_REPORT = (
    ("changes", "Đặc điểm, biến động trong quý"),
    ("results", "Đánh giá chung kết quả"),
    ("shortcomings", "Hạn chế, khuyết điểm và nguyên nhân"),
    ("tasks", "Nhiệm vụ quý sau"),
    ("proposals", "Kiến nghị, đề xuất"),
)
REPORT_FORM: list[dict[str, Any]] = [
    *(
        {"code": code, "title": title, "fields": [shipped(each) for each in figures]}
        for code, title, figures, _at in GROUPS
    ),
    {"code": "narrative", "title": "Phần trình bày", "fields": [_words(*w) for w in WORDS_OF_REPORT[1:]]},
]
REPORT_FORM[0]["fields"].append(_words(*WORDS_OF_REPORT[0]))
REPORT = "quarter-2018"
WORDS_FORM: list[dict[str, Any]] = [
    {
        "code": "answer",
        "title": "Báo cáo",
        "fields": [
            {"code": "words", "kind": "long_text", "title": "Kết quả thực hiện", "required": True},
        ],
    }
]
"""An answer in words: what a directive asks for unless it names another form."""
SHIPPED: tuple[tuple[str, str, str, list[dict[str, Any]], dict[str, Any]], ...] = (
    (
        "rubric",
        "meeting-2018",
        "Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (2018)",
        RUBRIC,
        RUBRIC_RULES,
    ),
    ("report_form", REPORT, "Báo cáo quý về chất lượng sinh hoạt chi bộ", REPORT_FORM, {}),
    ("directive_form", WORDS, "Báo cáo kết quả bằng lời", WORDS_FORM, {}),
)


def plant_definitions(db: Session) -> None:
    """Add and publish the shipped definitions that are missing."""
    known = set(db.scalars(select(Definition.code).where(Definition.unit_id.is_(None))))
    for kind, code, name, groups, rules in SHIPPED:
        if code not in known:
            version = new_definition(db, SYSTEM, None, kind, code, name, HOLDS_FROM)
            publish(db, SYSTEM, fill(db, SYSTEM, version, list(groups), rules))
    _with_figures(db)
    db.flush()


def _with_figures(db: Session) -> None:
    """The next version of the shipped report form, where the newest is the one of before figures were fields,
    as it was shipped: reports that were begun on it stay on it, and show the same figures."""
    found = select(DefinitionVersion).join(Definition).where(Definition.code == REPORT)
    found = found.where(Definition.unit_id.is_(None)).order_by(DefinitionVersion.number.desc()).limit(1)
    newest = get_version(db, db.scalars(found).one().id)
    if newest.state == "published" and [f.code for f in newest.fields] == [c for c, _t in WORDS_OF_REPORT]:
        draft = new_draft(db, SYSTEM, newest, newest.holds_from)
        publish(db, SYSTEM, replace(db, SYSTEM, draft, draft.row_version, list(REPORT_FORM), newest.rule))
