"""Reports to measure signals on: a hundred plain ones and twelve oddities, each of a kind of its own.

Fixed before any rule was written, and not to be bent to a rule: a plain report is what a cell or a
committee sends that does its work (somebody is ill, a meeting is a day late, a month is recorded after the
next, a sentence stands in every report of the year); an oddity is what a careful officer would ask about.
Made once and for all by one generator of its own, which no version of Python changes.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
DESKS, AT_A_DESK, COMMITTEES_FROM = 10, 10, 8
"""Ten desks with ten reports each; at the last two committees report, at the others cells."""
QUARTERS = ((2018, 4), (2018, 3), (2018, 2), (2018, 1), (2017, 4))
"""The quarter reported and the four before it."""
ITEMS = (
    *((f"prepare{n}", most) for n, most in enumerate((500, 500, 400, 300, 300))),
    *((f"attend{n}", most) for n, most in enumerate((700, 200, 100))),
    *((f"hold{n}", most) for n, most in enumerate((300, 500, 500, 1200, 500, 300, 700, 500))),
    *((f"principle{n}", most) for n, most in enumerate((500, 500, 500))),
    *((f"conclude{n}", most) for n, most in enumerate((400, 300, 300))),
)
"""Items of a sheet with their maximum in hundredths of a point: 100 points."""
WEAK = ("hold3", "hold4", "hold6", "prepare2", "conclude1", "conclude2", "principle1", "hold5", "attend0")
"""Where points are lost, the likeliest first."""
NOTES = (
    "Một số ý kiến phát biểu còn chung chung",
    "Chưa phân công rõ thời hạn",
    "Nội dung chuẩn bị chưa thật đầy đủ",
    "Có đảng viên đi công tác",
    "Tự phê bình còn nể nang",
    "Việc kỳ trước còn một phần chưa xong",
    "Thời gian thảo luận còn ít",
)
SAID = (
    "Chi bộ duy trì nền nếp sinh hoạt theo quy định",
    "Đảng viên chấp hành nghiêm nguyên tắc tập trung dân chủ",
    "Trong quý chi bộ kết nạp thêm một quần chúng ưu tú",
    "Công tác chuẩn bị nội dung được chi ủy quan tâm hơn quý trước",
    "Hai đồng chí đi học lớp cao cấp lý luận nên vắng có lý do",
    "Chuyên đề về phong cách nêu gương được đảng viên thảo luận sôi nổi",
    "Việc phân công đảng viên theo dõi từng nhiệm vụ bước đầu có kết quả",
    "Tỷ lệ ý kiến phát biểu của đảng viên trẻ còn thấp",
    "Một kỳ sinh hoạt phải lùi do cơ quan quyết toán cuối năm",
    "Biên bản sinh hoạt được ghi đầy đủ, có chữ ký của chủ trì và thư ký",
    "Chi bộ đã kiểm tra hai đảng viên về thực hiện nhiệm vụ được giao",
    "Kết luận của kỳ trước được kiểm điểm ngay đầu buổi sinh hoạt",
    "Nội dung học tập và làm theo gắn với cải cách thủ tục hành chính",
    "Việc đóng đảng phí đúng kỳ, không có đảng viên nợ",
    "Một số buổi sinh hoạt còn nặng về công việc chuyên môn",
    "Chi ủy phân công bí thư trực tiếp phụ trách nội dung chuyên đề",
    "Cơ quan chuyển trụ sở nên địa điểm sinh hoạt thay đổi hai lần",
    "Đảng viên góp ý thẳng thắn về tiến độ giải ngân vốn đầu tư",
    "Chi bộ giới thiệu ba đảng viên giữ mối liên hệ nơi cư trú",
    "Phong trào thi đua cuối năm được lồng ghép vào nội dung sinh hoạt",
    "Có một đảng viên chuyển sinh hoạt đến từ tháng giữa quý",
    "Thời lượng sinh hoạt được bảo đảm, không có buổi nào rút ngắn",
    "Chi bộ đề nghị cấp trên sớm hướng dẫn biểu mẫu mới",
    "Ý kiến của đảng viên được tiếp thu và trả lời bằng văn bản",
)
"""Sentences a narrative is made of."""


class Dice:
    """A generator of its own (Park and Miller 1988), so that no library's change bends what is measured."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, most: int) -> int:
        """A whole number from 0 to `most` - 1."""
        self.state = self.state * 48_271 % 2_147_483_647
        return self.state % most

    def chance(self, hundredths: int) -> bool:
        """True so many times of a hundred."""
        return self.below(100) < hundredths

    def between(self, low: int, high: int) -> int:
        return low + self.below(high - low + 1)

    def pick(self, from_: Sequence[T]) -> T:
        return from_[self.below(len(from_))]


@dataclass
class Reported:
    """A report as its desk has it: what its version says and those of the quarters before (the newest
    first), when its meetings were recorded, how many days late it came, who else reports to that desk;
    and the sheets that stayed in the cell: items with points and notes, month by month."""

    name: str
    desk: int
    body: dict[str, Any]
    before: list[dict[str, Any]]
    recorded: list[datetime]
    days_late: int = 0
    sheets: list[dict[str, tuple[int, str]]] = field(default_factory=list)
    odd: str = ""
    """What a careful officer would ask; nothing for a plain one."""


COUNTED = (
    *("cells", "members", "cells_met", "owed", "held", "scored", "good", "fair", "average", "poor"),
    *("points_sum", "due", "present", "excused", "unexcused"),
    *("thematic_cells", "thematic_count", "outside_window"),
)


def months_of(year: int, quarter: int) -> list[date]:
    return [date(year, quarter * 3 - 2 + n, 1) for n in range(3)]


def grade_of(total: int) -> str:
    return next(
        (g for g, least in (("good", 9000), ("fair", 7000), ("average", 5000)) if total >= least), "poor"
    )


def _sheet(dice: Dice, weak: Sequence[str], losses: int) -> dict[str, tuple[int, str]]:
    """What was scored item by item; lost points are explained."""
    most = dict(ITEMS)
    sheet = {code: (points, "") for code, points in ITEMS}
    for _n in range(losses):
        code = dice.pick(weak)
        lost = dice.between(1, 4) * 50
        left = max(0, min(most[code], sheet[code][0]) - lost)
        sheet[code] = (left, dice.pick(NOTES))
    return sheet


def _meeting(
    dice: Dice, month: date, members: int, absent: int, kind: str, sheet: dict[str, tuple[int, str]]
) -> dict[str, Any]:
    exempt = 1 if members > 12 and dice.chance(8) else 0
    due = members - exempt
    away = sum(dice.chance(absent) for _each in range(due))
    unexcused = 1 if away and dice.chance(4) else 0
    outside = dice.chance(4)
    following = (month + timedelta(days=31)).replace(day=1)
    late = following.replace(day=dice.between(1, 5))
    held = month.replace(day=dice.between(25, 28)) if dice.chance(70) else late
    held = month.replace(day=dice.between(10, 20)) if outside else held
    total = sum(points for points, _note in sheet.values())
    row: dict[str, Any] = {
        "period": month.isoformat(),
        "held_on": held.isoformat(),
        "kind": kind,
        "due": due,
        "exempt": exempt,
        "present": due - away,
        "excused": away - unexcused,
        "unexcused": unexcused,
        "speakers": max(1, (due - away) * dice.between(25, 75) // 100),
        "duration_minutes": dice.between(18, 28) * 5 + (30 if kind == "combined" else 0),
        "outside_window": outside,
        "topic": "Chuyên đề của quý" if kind != "regular" else "",
    }
    return row | {"total": total, "grade": grade_of(total)}


def add(parts: Sequence[dict[str, int]]) -> dict[str, int]:
    return {name: sum(part[name] for part in parts) for name in COUNTED}


def counted(meetings: Sequence[dict[str, Any]], members: int, owed: int = 3) -> dict[str, int]:
    """Figures of a cell's quarter, counted as domain.md 3 says."""
    found = dict.fromkeys(COUNTED, 0) | {"cells": 1, "members": members, "owed": owed}
    found["cells_met"] = 1 if meetings else 0
    for row in meetings:
        found["held"] += 1
        found["scored"] += 1
        found[row["grade"]] += 1
        found["points_sum"] += row["total"]
        for name in ("due", "present", "excused", "unexcused"):
            found[name] += row[name]
        found["outside_window"] += row["outside_window"]
        found["thematic_count"] += row["kind"] == "combined"
    found["thematic_cells"] = 1 if found["thematic_count"] else 0
    return found


def _narrative(dice: Dice, name: str, quarter: tuple[int, int], habit: Sequence[str]) -> dict[str, str]:
    """Sentences of the quarter among two or three that stand in every report of this unit."""
    year, number = quarter
    own: list[str] = []
    while len(own) < 5:
        sentence = dice.pick(SAID)
        own += [sentence] if sentence not in own and sentence not in habit else []
    roman = ("I", "II", "III", "IV")[number - 1]
    return {
        "general": f"{name} báo cáo kết quả quý {roman} năm {year}. {habit[0]}. {own[0]}. {own[1]}.",
        "shortcomings": f"{own[2]}. {own[3]}.",
        "tasks": f"{habit[1]}. {own[4]}.",
        "proposals": "Không." if dice.chance(50) else f"{dice.pick(SAID)}.",
    }


def _cell(dice: Dice, name: str, desk: int) -> Reported:
    """A cell that does its work, over as many quarters as it has stood."""
    members, absent = dice.between(6, 34), dice.between(1, 9)
    weak = [dice.pick(WEAK) for _n in range(5)]
    losses, habit = dice.between(2, 6), (dice.pick(SAID), dice.pick(SAID))
    stood = dice.between(0, 2) if dice.chance(8) else 4
    bodies: list[dict[str, Any]] = []
    sheets: list[dict[str, tuple[int, str]]] = []
    for place, quarter in reversed(list(enumerate(QUARTERS[: stood + 1]))):
        members += dice.between(-1, 1)
        months = months_of(*quarter)
        gone = dice.between(0, 2) if dice.chance(3) else None
        thematic = dice.between(0, 2) if not dice.chance(2) else None
        rows = []
        for n, month in enumerate(months):
            if n == gone:
                continue
            sheet = _sheet(dice, weak, max(1, losses + dice.between(-1, 1)))
            kind = "combined" if n == thematic else "regular"
            rows.append(_meeting(dice, month, members, absent, kind, sheet))
            sheets += [sheet] if place == 0 else []
        body: dict[str, Any] = {"figures": counted(rows, members), "meetings": rows}
        body |= {"children": [], "gaps": []}
        bodies.append(body | {"narrative": _narrative(dice, name, quarter, habit)})
    now = bodies[-1]
    recorded = []
    for row in now["meetings"]:
        hour, minute = dice.between(7, 16), dice.between(0, 59)
        at = datetime.fromisoformat(row["held_on"]) + timedelta(
            days=dice.between(0, 4), hours=hour, minutes=minute
        )
        recorded.append(at)
    if len(recorded) == 3 and dice.chance(10):  # two months recorded one after the other
        recorded[0] = recorded[1] - timedelta(minutes=dice.between(10, 50))
    late = dice.between(1, 3) if dice.chance(6) else 0
    return Reported(name, desk, now, bodies[-2::-1], recorded, late, sheets)


def _committee(dice: Dice, name: str, desk: int) -> Reported:
    """A committee with the sums of its cells; now and then one of them is missing, with a reason."""
    cells = [_cell(dice, f"{name}, chi bộ {n + 1}", desk) for n in range(dice.between(4, 12))]
    habit = (dice.pick(SAID), dice.pick(SAID))
    bodies = []
    for place, quarter in enumerate(QUARTERS):
        there = [([c.body, *c.before][place], c.name) for c in cells if len(c.before) >= place]
        gaps = [{"unit": 1, "name": there[-1][1], "reason": "Mới thành lập"}] if dice.chance(5) else []
        counted_ = there[: len(there) - len(gaps)]
        children = [
            {"unit": 100 + n, "name": label, "figures": part["figures"]}
            for n, (part, label) in enumerate(counted_)
        ]
        body: dict[str, Any] = {"figures": add([row["figures"] for row in children]), "meetings": []}
        body |= {"children": children}
        body |= {"gaps": gaps, "cells_owed": len(there)}
        bodies.append(body | {"narrative": _narrative(dice, name, quarter, habit)})
    late = dice.between(1, 2) if dice.chance(6) else 0
    return Reported(name, desk, bodies[0], bodies[1:], [], late)


@cache
def plain() -> list[Reported]:
    """A hundred reports nothing is wrong with, desk by desk."""
    dice = Dice(28_524_102)
    for _warm in range(20):
        dice.below(2)
    return [
        (_committee if desk >= COMMITTEES_FROM else _cell)(dice, f"Đơn vị {desk}.{n}", desk)
        for desk in range(DESKS)
        for n in range(AT_A_DESK)
    ]


def at_desk(desk: int) -> list[Reported]:
    """Those that report to a desk."""
    return [each for each in plain() if each.desk == desk]


def _bent(number: int, odd: str, bend: Callable[[Reported], None]) -> Reported:
    """A plain report in which one thing is odd."""
    found = copy.deepcopy(plain()[number])
    found.odd = odd
    bend(found)
    return found


def _recount(each: Reported) -> None:
    each.body["figures"] = counted(each.body["meetings"], each.body["figures"]["members"])


def _whole(number: int) -> int:
    """The first plain cell report from `number` on with three meetings and four quarters before it."""
    return next(
        n
        for n, each in enumerate(plain())
        if n >= number and len(each.body["meetings"]) == 3 and len(each.before) == 4
    )


def _nothing_held(each: Reported) -> None:
    each.body["meetings"], each.recorded, each.sheets = [], [], []
    _recount(each)


def _no_cell(each: Reported) -> None:
    rows = each.body["children"][:5]
    each.body["gaps"] = [{"unit": row["unit"], "name": row["name"], "reason": "Chưa nộp"} for row in rows]
    each.body |= {"children": [], "figures": dict.fromkeys(COUNTED, 0), "cells_owed": 5}


def _no_thematic(each: Reported) -> None:
    for row in each.body["meetings"]:
        row |= {"kind": "regular", "topic": ""}
    _recount(each)


def _all_full(each: Reported) -> None:
    for row in each.body["meetings"]:
        row |= {"total": 10_000, "grade": "good"}
    each.sheets = [{code: (most, "") for code, most in ITEMS} for _sheet_ in each.sheets]
    _recount(each)


def _alike(each: Reported) -> None:
    first = each.body["meetings"][0]
    same = ("due", "exempt", "present", "excused", "unexcused", "speakers", "duration_minutes")
    for row in each.body["meetings"]:
        row |= {name: first[name] for name in same}
    _recount(each)


def _never_deducted(each: Reported) -> None:
    for body in (each.body, *each.before):
        for part in [*(row["figures"] for row in body["children"]), body["figures"]]:
            n = part["scored"]
            part |= {"points_sum": n * 10_000, "good": n, "fair": 0, "average": 0, "poor": 0}


def _weeks_late(each: Reported) -> None:
    each.days_late = 33


def _copied_own(each: Reported) -> None:
    said = {code: text.replace("quý III", "quý IV") for code, text in each.before[0]["narrative"].items()}
    each.body["narrative"] = said


def _copied_neighbour(each: Reported) -> None:
    other = next(e for e in at_desk(each.desk) if e.name != each.name)
    said = {code: text.replace(other.name, each.name) for code, text in other.body["narrative"].items()}
    each.body["narrative"] = said


def _attendance_fell(each: Reported) -> None:
    for row in each.body["meetings"]:
        away = row["due"] * 38 // 100
        row |= {"present": row["due"] - away, "excused": away, "unexcused": 0}
        row["speakers"] = min(row["speakers"], row["present"])
    _recount(each)


def _one_sitting(each: Reported) -> None:
    each.recorded = [datetime(2019, 1, 4, 14, 5 + 12 * n) for n in range(3)]


def _same_sheet(each: Reported) -> None:
    for row in each.body["meetings"]:
        row |= {name: each.body["meetings"][0][name] for name in ("total", "grade")}
    each.sheets = [dict(each.sheets[0]) for _sheet_ in each.sheets]
    _recount(each)


@cache
def odd() -> list[Reported]:
    """Twelve reports that a careful officer would ask about."""
    return [
        _bent(_whole(0), "0 of 3 meetings, where there were three in each quarter before", _nothing_held),
        _bent(83, "0 of 5 cells, where all of them reported before", _no_cell),
        _bent(_whole(11), "no thematic meeting in the quarter", _no_thematic),
        _bent(_whole(21), "full marks for every meeting", _all_full),
        _bent(_whole(31), "three meetings with the same presence, speakers and minutes", _alike),
        _bent(91, "no cell of a committee ever lost a point, in five quarters", _never_deducted),
        _bent(_whole(41), "came almost five weeks late", _weeks_late),
        _bent(_whole(51), "the narrative of the quarter before, its number changed", _copied_own),
        _bent(_whole(61), "the narrative of the unit next door, its name changed", _copied_neighbour),
        _bent(_whole(71), "two fifths were absent, where nearly all came before", _attendance_fell),
        _bent(_whole(13), "three months recorded within half an hour", _one_sitting),
        _bent(_whole(24), "one sheet for three months, item by item", _same_sheet),
    ]
