"""The words of letter 285-CV/ĐUK of 24/10/2018 as the demonstration
issues it, and of invented answers; the signatory is left out."""

from __future__ import annotations

from typing import Any

SYMBOL = "285-CV/ĐUK"
ABSTRACT = "V/v quán triệt, triển khai thực hiện Quy định, Hướng dẫn về nâng cao chất lượng sinh hoạt chi bộ"
DESK = "qua Ban Tổ chức Đảng ủy"
ENCLOSURES = (
    (
        "12-QĐi/TU",
        "Về trách nhiệm của đảng viên trong việc chấp hành chế độ sinh hoạt chi bộ và thực hiện nhiệm vụ "
        "được phân công; trách nhiệm của chi ủy, bí thư chi bộ trong việc duy trì và nâng cao chất lượng "
        "sinh hoạt chi bộ",
    ),
    ("14-QĐi/TU", "Về tiêu chí đánh giá chất lượng sinh hoạt chi bộ"),
    ("03-HD/TU", "Nội dung sinh hoạt chi bộ"),
)
BODY = "\n\n".join(
    (
        "ĐẢNG BỘ TỈNH LAI CHÂU",
        "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Lai Châu, ngày 24 tháng 10 năm 2018",
        "Số 285-CV/ĐUK",
        "V/v quán triệt, triển khai thực hiện Quy định, Hướng dẫn về nâng cao chất lượng sinh hoạt chi bộ",
        "Kính gửi: Cấp ủy các chi, đảng bộ cơ sở trực thuộc",
        'Thực hiện Quy định số 12-QĐi/TU, ngày 08/10/2018 của Ban Thường vụ Tỉnh ủy "Về trách nhiệm của '
        "đảng viên trong việc chấp hành chế độ sinh hoạt chi bộ và thực hiện nhiệm vụ được phân công; trách "
        'nhiệm của chi ủy, bí thư chi bộ trong việc duy trì và nâng cao chất lượng sinh hoạt chi bộ"; Quy '
        'định số 14-QĐi/TU, ngày 08/10/2018 của Ban Thường vụ Tỉnh ủy "Về tiêu chí đánh giá chất lượng sinh '
        'hoạt chi bộ"; Hướng dẫn số 03-HD/TU, ngày 08/10/2018 của Ban Thường vụ Tỉnh ủy về "Nội dung sinh '
        'hoạt chi bộ";',
        "Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh đề nghị cấp ủy các chi, đảng bộ cơ sở thực hiện một số "
        "nội dung sau:",
        "1. Quán triệt, triển khai thực hiện Quy định số 12-QĐi/TU, ngày 08/10/2018 của Ban Thường vụ Tỉnh "
        'ủy "Về trách nhiệm của đảng viên trong việc chấp hành chế độ sinh hoạt chi bộ và thực hiện nhiệm '
        "vụ được phân công; trách nhiệm của chi ủy, bí thư chi bộ trong việc duy trì và nâng cao chất lượng "
        'sinh hoạt chi bộ"; Quy định số 14-QĐi/TU, ngày 08/10/2018 của Ban Thường vụ Tỉnh ủy "Về tiêu chí '
        'đánh giá chất lượng sinh hoạt chi bộ"; Hướng dẫn số 03-HD/TU, ngày 08/10/2018 của Ban Thường vụ '
        'Tỉnh ủy về "Nội dung sinh hoạt chi bộ" (gửi kèm Quy định số 12-QĐi/TU, Quy định 14-QĐi/TU và Hướng '
        "dẫn số 03-HD/TU).",
        "2. Các chi bộ cơ sở:",
        "- Thời điểm tổ chức sinh hoạt chi bộ từ ngày 25 đến hết tháng hoặc từ ngày 01 đến ngày 05 hằng "
        "tháng. Tùy đặc điểm tình hình thực hiện nhiệm vụ của chi bộ, chi ủy chi bộ lựa chọn thời điểm sinh "
        "hoạt đảm bảo theo quy định đồng thời tạo điều kiện để các đồng chí đảng viên được tham dự sinh "
        "hoạt đầy đủ.",
        "- Kết thúc mỗi buổi sinh hoạt, chi bộ tự chấm điểm (biểu tự chấm điểm lưu giữ tại chi bộ); định kỳ "
        "hằng quý, tổng hợp kết quả đánh giá chất lượng sinh hoạt chi bộ báo cáo Đảng ủy Khối các cơ quan "
        "tỉnh.",
        "- Hằng quý quan tâm tổ chức sinh hoạt chuyên đề, tập trung lựa chọn các việc sau:",
        "+ Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Hướng dẫn của cấp ủy cấp trên.",
        "+ Các giải pháp nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của "
        "đội ngũ cán bộ, đảng viên.",
        "+ Các giải pháp phòng, chống, khắc phục, sửa chữa các biểu hiện suy thoái về tư tưởng chính trị, "
        'đạo đức, lối sống, những biểu hiện "tự diễn biến", "tự chuyển hóa" trong nội bộ.',
        "+ Công tác xây dựng Đảng, xây dựng hệ thống chính trị, xây dựng cơ quan, đơn vị vững mạnh; đấu "
        "tranh phòng, chống tham nhũng, lãng phí, tiêu cực, quan liêu, xa dân, cá nhân chủ nghĩa và các tệ "
        "nạn xã hội ở cơ quan, đơn vị.",
        "+ Việc triển khai thực hiện các chỉ thị, nghị quyết, quy định của Đảng, pháp luật của Nhà nước "
        "liên quan trực tiếp đến sự lãnh đạo, chỉ đạo của chi bộ.",
        "+ Việc nâng cao chất lượng, hiệu quả công tác chuyên môn của cơ quan, đơn vị, chi bộ; biện pháp "
        "nâng cao chất lượng nghiên cứu, tham mưu và quy trình xây dựng một đề án, đề tài, chương trình, kế "
        "hoạch có chất lượng...",
        "+ Giải pháp nâng cao chất lượng giáo dục truyền thống cách mạng, truyền thống của cơ quan, đơn vị "
        "cho cán bộ, đảng viên.",
        "+ Giải pháp lãnh đạo, chỉ đạo của chi bộ giải quyết những vấn đề phức tạp nảy "
        "sinh trong cơ quan, đơn vị.",
        "+ Công tác bồi dưỡng tạo nguồn phát triển đảng viên.",
        "+ Phương pháp tự nghiên cứu, học tập để không ngừng nâng cao trình độ kiến "
        "thức cho cán bộ, đảng viên...",
        "- Ngoài ra có thể lựa chọn những nội dung khác phù hợp với tình hình đặc điểm "
        "của từng loại hình chi bộ.",
        "3. Các Đảng ủy cơ sở:",
        "- Quy định thời điểm tổ chức sinh hoạt định kỳ hằng tháng và định hướng nội dung sinh hoạt chuyên "
        "đề cho các chi bộ trực thuộc Đảng ủy cơ sở và Đảng ủy bộ phận.",
        "- Chỉ đạo các chi bộ trực thuộc thực hiện tự chấm điểm sau khi kết thúc buổi sinh hoạt chi bộ "
        "(biểu tự chấm điểm lưu giữ tại chi bộ); Hằng quý Đảng ủy cơ sở tổng hợp báo cáo kết quả thực hiện "
        "của các chi bộ trực thuộc về Đảng ủy Khối các cơ quan tỉnh.",
        "Căn cứ công văn này, đề nghị cấp ủy các chi, đảng bộ cơ sở nghiêm túc triển khai thực hiện đồng "
        "thời báo cáo kết quả về Đảng ủy Khối (qua Ban Tổ chức Đảng ủy) trước ngày 10/11/2018 để tổng hợp "
        "báo cáo theo quy định./.",
        "Nơi nhận:",
        "- Như kính gửi,",
        "- Các đ/c Ủy viên BCH Đảng bộ Khối,",
        "- Lưu.",
        "T/M BAN THƯỜNG VỤ",
        "BÍ THƯ",
    )
)
FIELDS: list[dict[str, Any]] = [
    {"code": "disseminated", "kind": "yes_no", "title": "Đã quán triệt đủ ba văn bản gửi kèm"},
    {"code": "members", "kind": "number", "title": "Số đảng viên được quán triệt"},
    {"code": "held_on", "kind": "date", "title": "Ngày hoàn thành quán triệt"},
    {
        "code": "way",
        "kind": "choice",
        "title": "Hình thức quán triệt",
        "choices": [
            {"code": code, "label": label, "points": 0, "low": None, "high": None}
            for code, label in (
                ("meeting", "Sinh hoạt chi bộ định kỳ"),
                ("thematic", "Sinh hoạt chuyên đề"),
                ("conference", "Hội nghị cán bộ"),
            )
        ],
    },
    {"code": "proposals", "kind": "long_text", "title": "Khó khăn, kiến nghị", "required": False},
]
PLAN = (
    "Quán triệt trong kỳ sinh hoạt tháng 10; phân công chi ủy viên phụ trách biên bản; tự chấm điểm từ kỳ "
    "sinh hoạt tháng 11.",
    "Tổ chức một buổi sinh hoạt để quán triệt; rà soát nội dung sinh hoạt chuyên đề quý IV; "
    "báo cáo kết quả trước hạn.",
    "Sao gửi văn bản đến đảng viên; thảo luận tiêu chí đánh giá; thống nhất thời điểm sinh hoạt hằng tháng.",
)
NOTES = (
    "Không có khó khăn.",
    "Đề nghị hướng dẫn cách chấm điểm đối với chi bộ có đảng viên đi công tác dài ngày.",
    "Đề nghị gửi mẫu biểu tự chấm điểm thống nhất.",
    "",
)
