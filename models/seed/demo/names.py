"""Names for the demonstration: ordinary agencies of a province and invented people. Nobody here exists."""

from __future__ import annotations

from random import Random

COMMITTEES = (
    "Sở Nội vụ",
    "Sở Tài chính",
    "Sở Kế hoạch và Đầu tư",
    "Sở Công Thương",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở Giao thông vận tải",
    "Sở Xây dựng",
    "Sở Tài nguyên và Môi trường",
    "Sở Thông tin và Truyền thông",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Khoa học và Công nghệ",
    "Sở Giáo dục và Đào tạo",
    "Sở Y tế",
    "Sở Tư pháp",
    "Thanh tra tỉnh",
    "Văn phòng Ủy ban nhân dân tỉnh",
    "Văn phòng Tỉnh ủy",
    "Ban Dân tộc",
    "Cục Thuế tỉnh",
    "Cục Thống kê tỉnh",
    "Cục Hải quan tỉnh",
    "Cục Quản lý thị trường",
    "Cục Thi hành án dân sự",
    "Kho bạc Nhà nước tỉnh",
    "Ngân hàng Nhà nước chi nhánh tỉnh",
    "Ngân hàng Chính sách xã hội tỉnh",
    "Ngân hàng Nông nghiệp tỉnh",
    "Bảo hiểm xã hội tỉnh",
    "Bưu điện tỉnh",
    "Viễn thông tỉnh",
    "Công ty Điện lực tỉnh",
    "Viện kiểm sát nhân dân tỉnh",
    "Tòa án nhân dân tỉnh",
    "Bệnh viện Đa khoa tỉnh",
    "Trường Cao đẳng Cộng đồng",
    "Trường Chính trị tỉnh",
    "Đài Phát thanh - Truyền hình tỉnh",
    "Báo tỉnh",
    "Chi cục Kiểm lâm",
    "Ban Quản lý dự án tỉnh",
    "Trung tâm Kiểm soát bệnh tật",
    "Bệnh viện Y học cổ truyền",
    "Công ty Cấp nước tỉnh",
    "Công ty Quản lý đường bộ",
)
CELLS = (
    "Ban Tổ chức Tỉnh ủy",
    "Ban Tuyên giáo Tỉnh ủy",
    "Ban Dân vận Tỉnh ủy",
    "Ban Nội chính Tỉnh ủy",
    "Ủy ban Kiểm tra Tỉnh ủy",
    "Cơ quan Đảng ủy Khối",
    "Văn phòng Hội đồng nhân dân tỉnh",
    "Ủy ban Mặt trận Tổ quốc tỉnh",
    "Hội Nông dân tỉnh",
    "Hội Liên hiệp Phụ nữ tỉnh",
    "Hội Cựu chiến binh tỉnh",
    "Tỉnh đoàn",
    "Liên đoàn Lao động tỉnh",
    "Hội Chữ thập đỏ tỉnh",
    "Hội Nhà báo tỉnh",
    "Hội Văn học nghệ thuật tỉnh",
    "Hội Luật gia tỉnh",
    "Liên minh Hợp tác xã tỉnh",
    "Liên hiệp các hội khoa học và kỹ thuật",
    "Trung tâm Xúc tiến đầu tư",
    "Trung tâm Khuyến nông",
    "Trung tâm Lưu trữ lịch sử",
    "Thư viện tỉnh",
    "Bảo tàng tỉnh",
    "Trung tâm Văn hóa tỉnh",
    "Nhà khách tỉnh",
    "Quỹ Đầu tư phát triển",
    "Quỹ Bảo vệ môi trường",
    "Trung tâm Hành chính công",
    "Trung tâm Dịch vụ việc làm",
    "Trung tâm Công nghệ thông tin",
    "Trung tâm Bảo trợ xã hội",
    "Trung tâm Giám định y khoa",
    "Trung tâm Pháp y",
    "Đài Khí tượng thủy văn",
    "Trung tâm Quan trắc môi trường",
    "Trung tâm Kỹ thuật đo lường",
    "Trung tâm Huấn luyện thể thao",
    "Trường Trung cấp Văn hóa nghệ thuật",
    "Trường Phổ thông Dân tộc nội trú tỉnh",
    "Trường Trung học phổ thông Chuyên",
    "Công ty Xổ số kiến thiết",
    "Công ty Môi trường đô thị",
    "Công ty Thủy nông",
    "Công ty Sách và Thiết bị trường học",
)
OFFICES = (
    "Văn phòng",
    "Thanh tra",
    "Kế hoạch - Tài chính",
    "Tổ chức cán bộ",
    "Nghiệp vụ 1",
    "Nghiệp vụ 2",
    "Chi cục",
    "Trung tâm tư vấn",
    "Quản lý dự án",
    "Pháp chế",
    "Kỹ thuật",
    "Tổng hợp",
)
FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lò", "Giàng", "Tao", "Vàng", "Lý", "Đèo", "Quàng")
MIDDLE = ("Văn", "Thị", "Đức", "Thanh", "Minh", "Ngọc", "Quang", "Thu", "Hải", "Xuân")
GIVEN: tuple[str, ...] = ("An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Hiền", "Hòa", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Nam")
GIVEN += ("Nga", "Phong", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Thắng", "Trang", "Tuấn", "Vinh", "Yến", "Ánh", "Đạt")
PLACES = ("Phòng họp tầng 2", "Hội trường cơ quan", "Phòng họp số 1", "Phòng truyền thống", "Phòng giao ban")
CONCLUSIONS = (
    "Thống nhất nhiệm vụ trọng tâm tháng sau; giao từng đồng chí phụ trách, có thời hạn.",
    "Tiếp tục thực hiện nghị quyết của chi bộ; khắc phục việc chậm tiến độ hai hồ sơ.",
    "Biểu dương ba đồng chí; nhắc nhở một đồng chí về giờ giấc làm việc.",
    "Phân công chuẩn bị chuyên đề quý sau và đăng ký học tập làm theo gương Bác.",
)
REMARKS = ("Đề nghị cấp tài liệu chuyên đề sớm hơn.", "Hai đảng viên chuyển công tác trong tháng.", "Đề nghị hướng dẫn việc họp trực tuyến.")
NARRATIVE = {
    "changes": (
        "Chi bộ ổn định, không có biến động lớn.",
        "Kết nạp một đảng viên; một đồng chí chuyển sinh hoạt.",
        "Kiện toàn một chức danh cấp ủy.",
    ),
    "results": ("Nền nếp sinh hoạt được giữ vững, nội dung bám sát nhiệm vụ.", "Chất lượng sinh hoạt được nâng lên, đảng viên phát biểu nhiều hơn."),
    "shortcomings": ("Một số buổi thời lượng còn ngắn do trùng lịch công tác.", "Việc phê bình còn nể nang ở một vài nơi."),
    "tasks": ("Duy trì đúng thời điểm sinh hoạt; tổ chức một chuyên đề.", "Bồi dưỡng nghiệp vụ cho chi ủy; tăng kiểm tra, giám sát."),
    "proposals": ("Không có.", "Đề nghị tập huấn nghiệp vụ công tác đảng."),
}


def person(luck: Random) -> str:
    """An invented name."""
    return f"{luck.choice(FAMILY)} {luck.choice(MIDDLE)} {luck.choice(GIVEN)}"
