"""An official document as plain facts, and as Word: head, number,
body, recipients, signature block (letter L9; domain.md 6).

The same facts become a PDF in pdf.py, and Word in an office's own template in own.py.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from forms.documents.changes import change_lines
from forms.documents.fields import LONG, Block, field_blocks, group_blocks, paragraphs
from forms.documents.missing import missing_lines
from forms.documents.risen import Table
from forms.documents.typeset import lettered
from forms.documents.word import shipped_template
from forms.excel.sheets.missing import counted
from models.core.counts import GRADES, average, hundredths, percent, tenths
from models.core.periods import Quarter
from models.definitions.judging import computed as computed_of
from models.definitions.judging import know
from models.definitions.kinds import KINDS
from models.definitions.report_forms import with_reasons
from models.reports.supplements import reporting
from models.review.letterhead import Issuer, in_use_line, place_date, recipient_lines, symbol
from models.units.changes import Change

FORM_2026 = date(2026, 1, 1)
"""First day of the form of 2026 [open]: it ends with a full
stop where that of 2018 ends with a stroke between two."""
NAMES = {"report": "BÁO CÁO", "notice": "THÔNG BÁO", "letter": ""}
TABLE = (
    "Tên tổ chức",
    "Phải sinh hoạt",
    "Đã sinh hoạt",
    "Được chấm",
    "Tốt",
    "Khá",
    "Trung bình",
    "Kém",
    "Điểm bình quân",
)


@dataclass(frozen=True)
class Document:
    """Everything a document shows, as text."""

    kind: str
    above: str
    issuer: str
    symbol: str
    place_date: str
    name: str
    abstract: str
    addressees: tuple[str, ...]
    body: tuple[Block, ...]
    signing: tuple[str, ...]
    signer: str
    recipients: tuple[str, ...]
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    tables: tuple[Table, ...] = ()
    trace: str = ""


def end_mark(day: date) -> str:
    """How the form of the day ends a document."""
    return "." if day >= FORM_2026 else "./."


def document(
    kind: str,
    issuer: Issuer,
    number: int | None,
    day: date,
    abstract: str,
    body: Sequence[Block],
    *,
    addressees: Sequence[str] = (),
    headings: Sequence[str] = (),
    rows: Sequence[Sequence[str]] = (),
    tables: Sequence[Table] = (),
    trace: str = "",
) -> Document:
    """The facts of a document in the form of its day."""
    closed = list(body)
    last = next((n for n in reversed(range(len(closed))) if not closed[n].heading), None)
    if last is not None and closed[last].rows:
        closed.insert(last + 1, Block(end_mark(day)))
    elif last is not None:
        closed[last] = replace(closed[last], text=closed[last].text.rstrip().rstrip("./") + end_mark(day))
    said = {
        "above": issuer.above.upper() if not issuer.above.isupper() else issuer.above,
        "issuer": issuer.name.upper(),
        "abstract": abstract,
    }
    said |= {
        "symbol": f"Số {symbol(number, kind, issuer.sign)}",
        "place_date": place_date(issuer.place, day),
        "name": NAMES[kind],
    }
    return Document(
        kind,
        addressees=tuple(addressees),
        body=tuple(closed),
        signing=issuer.signing,
        signer=issuer.signer,
        recipients=recipient_lines(issuer.recipients),
        headings=tuple(headings),
        rows=tuple(tuple(row) for row in rows),
        tables=tuple(tables),
        trace=trace,
        **said,
    )


PARTS = (
    ("changes", "ĐẶC ĐIỂM, TÌNH HÌNH"),
    ("results", "KẾT QUẢ"),
    ("shortcomings", "HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN"),
    ("tasks", "NHIỆM VỤ QUÝ SAU"),
    ("proposals", "KIẾN NGHỊ, ĐỀ XUẤT"),
)
TITLES = dict(PARTS)


def report_body(
    content: Mapping[str, Any], groups: Sequence[Any], changes: Iterable[Change] = ()
) -> tuple[list[Block], list[tuple[str, ...]]]:
    """Body and table of a quarterly or consolidated report from its frozen content; `groups` of the form it
    answered; `changes` of the tree within its quarter, told in the part on the situation.

    Parts stand in the form's own order and are numbered through; one in which nobody wrote anything is left
    out. What the program computes stands first where the form has no part of its own for it.
    """
    values, told = _answers(content, groups), _numbered()
    changed, missing = change_lines(changes), missing_lines(content)
    said = content.get("in_use_from")  # what a report of the first year says
    begun = [Block(in_use_line(Quarter.parse(said)))] if said is not None else []
    computed = {
        "changes": [*_general(content), *map(Block, changed), *begun],
        "results": [*_results(content), *map(Block, missing)],
    }
    asked = {field.code for group in groups for field in _fields(group)}
    blocks: list[Block] = []
    for code in [code for code in computed if code not in asked]:
        blocks += [Block(f"{next(told)}. {TITLES[code]}", heading=True), *computed[code]]
    for group in groups:
        blocks += _group(group, values, computed, told, alone=len(groups) == 1)
    for code in [code for code in values if code not in asked]:
        blocks += [Block(code.upper(), heading=True), *paragraphs(values[code])]
    return blocks, _table(content)


def _answers(content: Mapping[str, Any], groups: Sequence[Any]) -> dict[str, str]:
    """What was written, and what the form works out of it and of the figures."""
    written = {code: text for code, text in content["narrative"].items() if text}
    form = next((group.version for group in groups), None)
    if form is None:
        return written
    return written | computed_of(form, know(form, {}, written, content["figures"]))


def _numbered() -> Iterator[str]:
    """I, II, III and on."""
    for number in range(1, 100):
        tens, ones = divmod(number, 10)
        yield "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def _fields(group: Any) -> list[Any]:
    """Fields of a group, with the reasons that rules ask for."""
    return with_reasons(group.version, group.fields)


def _group(
    group: Any,
    values: Mapping[str, str],
    computed: Mapping[str, list[Block]],
    told: Iterator[str],
    *,
    alone: bool,
) -> list[Block]:
    """A group of the form: parts of every report under their own numbers, the rest under the group's title,
    or where it is the only one each field under its own."""
    blocks, rest = list[Block](), []
    for field in _fields(group):
        said = [*computed.get(field.code, ()), *field_blocks(field, values.get(field.code))]
        if field.code in TITLES:
            if said:
                blocks += [Block(f"{next(told)}. {TITLES[field.code]}", heading=True), *said]
        elif not alone:
            rest.append(field)
        elif KINDS[field.kind].entry in LONG and said:
            blocks += [Block(field.title.upper(), heading=True), *said]
        else:
            blocks += group_blocks([field], values)
    found = group_blocks(rest, values)
    return [*blocks, Block(f"{next(told)}. {group.title.upper()}", heading=True), *found] if found else blocks


def _table(content: Mapping[str, Any]) -> list[tuple[str, ...]]:
    """A row for each direct subordinate, those without a report by name, and the sum; each says how
    many cells it counts where it does not count all."""
    rows = [_row(_with(part["name"], part), part["figures"]) for part in content["children"]]
    rows += [(f"{gap['name']} (chưa có báo cáo)", *["–"] * (len(TABLE) - 1)) for gap in content["gaps"]]
    return [*rows, _row(_with("Cộng", content), content["figures"])] if rows else []


def _with(text: str, part: Mapping[str, Any]) -> str:
    """A text with the denominator of the figures it stands for."""
    share = counted(part)
    return f"{text} ({share})" if share else text


def _general(content: Mapping[str, Any]) -> list[Block]:
    f, (there, owed) = content["figures"], reporting(content)
    whole = bool(content["children"] or content["gaps"])
    cells = f"Số chi bộ có báo cáo: {there}/{owed}" if whole else f"Số chi bộ: {there}"
    members = _with("số đảng viên", content)
    met = _with("số chi bộ có sinh hoạt trong quý", content)
    return [Block(f"{cells}; {members}: {f['members']}; {met}: {f['cells_met']}.")]


def _results(content: Mapping[str, Any]) -> list[Block]:
    f = content["figures"]

    def part(name: str, label: str) -> str:
        return f"{label} {f[name]} kỳ ({tenths(percent(f[name], f['scored']))}%)"

    grades = ", ".join(part(*each) for each in zip(GRADES, ("tốt", "khá", "trung bình", "kém"), strict=True))
    mean = hundredths(average(f["points_sum"], f["scored"]))
    said = (
        (
            "Sinh hoạt thường kỳ",
            f"phải sinh hoạt {f['owed']} kỳ, đã sinh hoạt {f['held']} kỳ, ngoài thời điểm "
            f"{f['outside_window']} kỳ",
        ),
        ("Chấm điểm, xếp loại", f"được chấm {f['scored']} kỳ; {grades}; điểm bình quân {mean}"),
        ("Sinh hoạt chuyên đề", f"{f['thematic_cells']} chi bộ, {f['thematic_count']} chuyên đề"),
        (
            "Đảng viên dự",
            f"{f['present']}/{f['due']} lượt ({tenths(percent(f['present'], f['due']))}%); vắng có lý do "
            f"{f['excused']}, vắng không lý do {f['unexcused']}",
        ),
    )
    return [Block(f"{n}. {_with(label, content)}: {text}.") for n, (label, text) in enumerate(said, 1)]


def _row(name: str, f: Mapping[str, int]) -> tuple[str, ...]:
    counts = (f[n] for n in ("owed", "held", "scored", *GRADES))
    return (name, *(str(count) for count in counts), hundredths(average(f["points_sum"], f["scored"])))


def report_abstract(quarter: Quarter) -> str:
    """What a report is about."""
    return f"Kết quả đánh giá chất lượng sinh hoạt chi bộ quý {quarter.number_roman} năm {quarter.year}"


def facts(doc: Document) -> dict[str, Any]:
    """The field list: what a template may name, in letters as they are meant."""
    said: dict[str, Any] = lettered(asdict(doc))
    return said


def write_word(doc: Document) -> bytes:
    """The document as Word, in the shipped template."""
    made = DocxTemplate(io.BytesIO(shipped_template()))
    made.render(facts(doc), SandboxedEnvironment(autoescape=True, undefined=StrictUndefined), autoescape=True)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()
