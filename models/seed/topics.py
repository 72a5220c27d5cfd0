"""The letter's ten topics and "another one" (letter L5), to begin with."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.definitions.topics import Topic

HOLDS_FROM = date(2018, 10, 1)
TITLES = (
    "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    "Nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của cán bộ, đảng viên",
    'Phòng, chống, khắc phục biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa" trong nội bộ',
    "Xây dựng Đảng, hệ thống chính trị, cơ quan, đơn vị vững mạnh; phòng, chống tham nhũng, lãng phí, quan "
    "liêu và tệ nạn xã hội",
    "Triển khai thực hiện chỉ thị, nghị quyết, quy định của Đảng, pháp luật của Nhà nước",
    "Nâng cao chất lượng, hiệu quả công tác chuyên môn, nghiên cứu, tham mưu và xây dựng đề án, kế hoạch",
    "Giáo dục truyền thống cách mạng, truyền thống của cơ quan, đơn vị",
    "Lãnh đạo, chỉ đạo giải quyết những vấn đề phức tạp nảy sinh trong cơ quan, đơn vị",
    "Bồi dưỡng, tạo nguồn phát triển đảng viên",
    "Phương pháp tự nghiên cứu, học tập để nâng cao trình độ kiến thức",
    "Chuyên đề khác phù hợp với đặc điểm của chi bộ",
)


def plant_topics(db: Session) -> None:
    """Add the shipped topics that are missing."""
    known = set(db.scalars(select(Topic.code).where(Topic.unit_id.is_(None))))
    for code, title in enumerate(TITLES, 1):
        if code not in known:
            db.add(Topic(code=code, title=title, holds_from=HOLDS_FROM, path=""))
    db.flush()
