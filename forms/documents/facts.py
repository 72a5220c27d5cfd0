"""An official document as plain facts, and as Word: head, number,
body, recipients, signature block (letter L9; domain.md 6).

The same facts become a PDF in pdf.py. An office's own Word template is
checked here against the field list: it may name fields, go through lists and ask
conditions, nothing else, so that no template can run code or take long (stack.md 1).
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, nodes
from jinja2.sandbox import SandboxedEnvironment

from forms.documents.changes import change_lines
from forms.documents.word import shipped_template
from forms.excel.read.archive import Forbidden, parts_of, unpack
from models.core.counts import GRADES
from models.core.errors import Refusal
from models.core.periods import Quarter
from models.reports.figures import average, percent
from models.units.changes import Change

FORM_2026 = date(2026, 1, 1)
"""First day of the form of 2026 [open]: it ends with a full
stop where that of 2018 ends with a stroke between two."""
NAMES = {"report": "BÁO CÁO", "notice": "THÔNG BÁO", "letter": ""}
ALLOWED: tuple[type[nodes.Node], ...] = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Name,
    nodes.For,
    nodes.If,
    nodes.Const,
)
ALLOWED += (
    nodes.Getattr,
    nodes.Getitem,
    nodes.Compare,
    nodes.Operand,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.Filter,
)
FILTERS = ("upper", "lower", "title", "trim", "length", "join", "first", "last")
DEEPEST = 2
MOST_TEMPLATE = 20 * 2**20
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
class Block:
    """A paragraph of the body: a heading or text."""

    text: str
    heading: bool = False


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
    trace: str = ""


@dataclass(frozen=True)
class Issuer:
    """Who issues: the body above and the own one as they are printed,
    the sign of the body in a symbol, place, signature lines."""

    above: str
    name: str
    sign: str
    place: str
    signing: tuple[str, ...]
    signer: str = ""
    recipients: tuple[str, ...] = field(default=())


def symbol(number: int | None, doc_type: str, sign: str) -> str:
    """`Số 01-BC/CB`: no colon, below ten with a nought; dots before it is signed."""
    return f"Số {number:02}-{doc_type}/{sign}" if number else f"Số ...-{doc_type}/{sign}"


def place_date(place: str, day: date) -> str:
    """`Lai Châu, ngày 05 tháng 01 năm 2019`: days below ten and months one and two with a nought."""
    month = f"{day.month:02}" if day.month <= 2 else str(day.month)
    return f"{place}, ngày {day.day:02} tháng {month} năm {day.year}"


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
    trace: str = "",
) -> Document:
    """The facts of a document in the form of its day."""
    doc_type = {"report": "BC", "notice": "TB", "letter": "CV"}[kind]
    closed = list(body)
    last = next((n for n in reversed(range(len(closed))) if not closed[n].heading), None)
    if last is not None:
        closed[last] = Block(closed[last].text.rstrip().rstrip("./") + end_mark(day))
    said = {
        "above": issuer.above.upper() if not issuer.above.isupper() else issuer.above,
        "issuer": issuer.name.upper(),
        "abstract": abstract,
    }
    said |= {
        "symbol": symbol(number, doc_type, issuer.sign),
        "place_date": place_date(issuer.place, day),
        "name": NAMES[kind],
    }
    lines = (*issuer.recipients, "Lưu.")
    return Document(
        kind,
        addressees=tuple(addressees),
        body=tuple(closed),
        signing=issuer.signing,
        signer=issuer.signer,
        recipients=tuple(f"- {line}{'' if line.endswith('.') else ','}" for line in lines),
        headings=tuple(headings),
        rows=tuple(tuple(row) for row in rows),
        trace=trace,
        **said,
    )


def paragraphs(text: str) -> list[Block]:
    """Lines that people typed, each a paragraph."""
    return [Block(line.strip()) for line in text.splitlines() if line.strip()]


PARTS = (
    ("changes", "I. ĐẶC ĐIỂM, TÌNH HÌNH"),
    ("results", "II. KẾT QUẢ"),
    ("shortcomings", "III. HẠN CHẾ, KHUYẾT ĐIỂM VÀ NGUYÊN NHÂN"),
    ("tasks", "IV. NHIỆM VỤ QUÝ SAU"),
    ("proposals", "V. KIẾN NGHỊ, ĐỀ XUẤT"),
)


def report_body(
    content: Mapping[str, Any], titles: Mapping[str, str], changes: Iterable[Change] = ()
) -> tuple[list[Block], list[tuple[str, ...]]]:
    """Body and table of a quarterly or consolidated report from its frozen content; `titles` of
    its form's fields by code; `changes` of the tree within its quarter, told in part I."""
    figures, narrative, blocks = content["figures"], dict(content["narrative"]), list[Block]()
    changed = [Block(line) for line in change_lines(changes)]
    computed = {"changes": [*_general(figures), *changed], "results": _results(figures)}
    for code, title in PARTS:
        text = narrative.pop(code, "")
        blocks.append(Block(title, heading=True))
        blocks += computed.get(code, [])
        blocks += paragraphs(text) or ([] if code in computed else [Block("Không có.")])
        if code == "results" and content["gaps"]:
            names = "; ".join(
                f"{gap['name']} ({gap['reason']})" if gap["reason"] else gap["name"]
                for gap in content["gaps"]
            )
            blocks.append(Block(f"Chưa có báo cáo của: {names}."))
    for code, text in narrative.items():
        blocks += [Block(titles.get(code, code).upper(), heading=True), *paragraphs(text)] if text else []
    rows = [_row(child["name"], child["figures"]) for child in content["children"]]
    return blocks, [*rows, _row("Cộng", figures)] if rows else []


def _general(f: Mapping[str, int]) -> list[Block]:
    return [
        Block(
            f"Số chi bộ: {f['cells']}; số đảng viên: {f['members']}; số chi bộ có sinh hoạt trong quý: "
            f"{f['cells_met']}."
        )
    ]


def _results(f: Mapping[str, int]) -> list[Block]:
    def part(name: str, label: str) -> str:
        return f"{label} {f[name]} kỳ ({tenths(percent(f[name], f['scored']))}%)"

    grades = ", ".join(part(*each) for each in zip(GRADES, ("tốt", "khá", "trung bình", "kém"), strict=True))
    absent = f"vắng có lý do {f['excused']}, vắng không lý do {f['unexcused']}"
    return [
        Block(
            f"1. Sinh hoạt thường kỳ: phải sinh hoạt {f['owed']} kỳ, đã sinh hoạt {f['held']} kỳ, ngoài thời "
            f"điểm {f['outside_window']} kỳ."
        ),
        Block(
            f"2. Chấm điểm, xếp loại: được chấm {f['scored']} kỳ; {grades}; điểm bình quân "
            f"{hundredths(average(f['points_sum'], f['scored']))}."
        ),
        Block(f"3. Sinh hoạt chuyên đề: {f['thematic_cells']} chi bộ, {f['thematic_count']} chuyên đề."),
        Block(
            f"4. Đảng viên dự: {f['present']}/{f['due']} lượt "
            f"({tenths(percent(f['present'], f['due']))}%); {absent}."
        ),
    ]


def _row(name: str, f: Mapping[str, int]) -> tuple[str, ...]:
    counts = (f[n] for n in ("owed", "held", "scored", *GRADES))
    return (name, *(str(count) for count in counts), hundredths(average(f["points_sum"], f["scored"])))


def tenths(value: int | None) -> str:
    """`12,5` from 125; a stroke of nothing."""
    return "–" if value is None else f"{value // 10},{value % 10}"


def hundredths(value: int | None) -> str:
    """`92,50` from 9250; a stroke of nothing."""
    return "–" if value is None else f"{value // 100},{value % 100:02}"


def report_abstract(quarter: Quarter) -> str:
    """What a report is about."""
    return f"Kết quả đánh giá chất lượng sinh hoạt chi bộ quý {quarter.number_roman} năm {quarter.year}"


def _sandbox() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)


def facts(doc: Document) -> dict[str, Any]:
    """The field list: what a template may name."""
    return asdict(doc)


def write_word(doc: Document, template: bytes | None = None) -> bytes:
    """The document as Word, in the office's own template or the shipped one."""
    made = DocxTemplate(io.BytesIO(template or shipped_template()))
    made.render(facts(doc), _sandbox(), autoescape=True)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def check_template(data: bytes, example: Document) -> list[str]:
    """Check an office's own template: a sound Word file that
    names fields of the list only; returns the fields it uses.

    Raises `template.not_word`, `template.unsafe`, `template.fields`
    (those unknown), `template.broken` (what Jinja says).
    """
    _check_package(data)
    used: set[str] = set()
    known = set(facts(example))
    try:
        made = DocxTemplate(io.BytesIO(data))
        made.init_docx()
        texts = [made.patch_xml(made.get_xml())]
        for uri in (made.HEADER_URI, made.FOOTER_URI):
            texts += [made.patch_xml(made.get_part_xml(part)) for _key, part in made.get_headers_footers(uri)]
        for text in texts:
            tree = _sandbox().parse(text)
            _walk(tree, 0)
            used |= {name.name for name in tree.find_all(nodes.Name) if name.ctx == "load"} - _bound(tree)
        if used - known:
            raise Refusal("template.fields", fields=", ".join(sorted(used - known)))
        write_word(example, data)
    except TemplateError as error:
        raise Refusal("template.broken", said=str(error)[:200]) from None
    except (KeyError, ValueError, AttributeError, TypeError):
        raise Refusal("template.not_word") from None
    return sorted(used)


def _bound(tree: nodes.Template) -> set[str]:
    """Names a template gives itself in going through lists."""
    targets = [
        name for each in tree.find_all(nodes.For) for name in (each.target, *each.target.find_all(nodes.Name))
    ]
    return {"loop", *(target.name for target in targets if isinstance(target, nodes.Name))}


def _walk(node: nodes.Node, depth: int) -> None:
    if not isinstance(node, ALLOWED) or (isinstance(node, nodes.Filter) and node.name not in FILTERS):
        raise Refusal("template.unsafe", what=type(node).__name__)
    if isinstance(node, nodes.Getattr) and node.attr.startswith("_"):
        raise Refusal("template.unsafe", what=node.attr)
    if isinstance(node, nodes.Const) and isinstance(node.value, str) and "_" in node.value:
        raise Refusal("template.unsafe", what=node.value[:40])
    depth += isinstance(node, nodes.For)
    if depth > DEEPEST:
        raise Refusal("template.unsafe", what="for")
    for child in node.iter_child_nodes():
        _walk(child, depth)


def _check_package(data: bytes) -> None:
    """The archive itself: counted, no macros, no declarations, nothing fetched from outside."""
    left = MOST_TEMPLATE
    try:
        parts = {part.info.filename: part for part in parts_of(data)}
        if "word/document.xml" not in parts or any(
            name.casefold().endswith((".bin", "vbadata.xml")) for name in parts
        ):
            raise Refusal("template.not_word")
        for name, part in parts.items():
            text = unpack(data, part, left)
            left -= len(text)
            if name.endswith((".xml", ".rels")) and (
                b"\0" in text[:200] or re.search(rb"<!\s*(?:DOCTYPE|ENTITY)", text, re.IGNORECASE)
            ):
                raise Refusal("template.unsafe", what=name)
            if name.endswith(".rels"):
                outside = (
                    tag
                    for tag in re.findall(rb"<Relationship\s[^>]*>", text)
                    if b"External" in tag and b"/hyperlink" not in tag
                )
                if any(outside):
                    raise Refusal("template.unsafe", what=name)
    except Forbidden as error:
        raise Refusal("file.swollen" if error.code == "file.swollen" else "template.not_word") from None
