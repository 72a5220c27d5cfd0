"""docs/settings.md, made of the settings that the program reads from its environment and of their words in
the catalogues: `app.py settings` prints it. Nothing of what is set here and now stands in it."""

from __future__ import annotations

from admin.web.words import catalogue
from models.core.errors import Refusal
from models.told.environment import SETTINGS, Setting, wrong

HEAD = """# Cài đặt qua biến môi trường

Trang này do lệnh `.venv/bin/python app.py settings` in ra từ chính chương trình: không sửa tay. Chương trình
không đọc biến môi trường nào khác. Thiết lập của cơ quan (hạn nộp, thời gian phiên, máy chủ thư...) không nằm
ở đây mà ở trang *Thiết lập*.

Đặt biến trước lệnh chạy, hoặc trong tệp dịch vụ của máy (`Environment=` của systemd), rồi khởi động lại.
Số ghi sai thì máy chủ không chạy và nói tên biến; biến `KHOI_...` không có trong bảng thì nhật ký chạy máy
nhắc khi khởi động.

| Biến | Ý nghĩa | Khi bỏ trống | Ví dụ | Có tác dụng với |
| --- | --- | --- | --- | --- |
"""
TAIL = """
## Phần mềm trông máy chủ và KHOI_HOSTS

`/health/live` (máy chủ sống), `/health/ready` (cơ sở dữ liệu trả lời) và `/metrics` (số liệu, khi đã bật)
được hỏi từ máy khác. Khi có `KHOI_HOSTS`, máy chủ chỉ trả lời những tên ghi trong đó: phần mềm hỏi bằng địa
chỉ số, ví dụ `http://10.0.0.5:8000/health/ready`, nhận 400. Chọn một trong hai cách:

* ghi cả địa chỉ ấy: `KHOI_HOSTS=khoi.example.vn,10.0.0.5`;
* cho phần mềm gửi kèm tên: `curl -H 'Host: khoi.example.vn' http://10.0.0.5:8000/health/ready`.
"""


def require_settings() -> None:
    """Refuse `server.setting` for the first setting whose number or word cannot be read."""
    for name in wrong():
        raise Refusal("server.setting", name=name)


def page() -> str:
    """The page as it stands in docs/."""
    return HEAD + "".join(f"| {' | '.join(_row(each))} |\n" for each in SETTINGS.values()) + TAIL


def _row(each: Setting) -> tuple[str, ...]:
    said = _word("environment.default", each.name) or (f"`{each.default}`" if each.default else "")
    example = f"`{each.example}`" if each.example else ""
    where = ", ".join(_word("environment.where", name) for name in each.where)
    return f"`{each.name}`", _word("environment", each.name), said or "—", example or "—", where


def _word(context: str, name: str) -> str:
    message = catalogue("vi").get(name, context=context)
    return str(message.string).replace("|", "\\|") if message is not None else ""
